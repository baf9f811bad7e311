"""What people write when it is very hard, and whom they may ring: before anything that a search finds.

Staff: add a phrase to its kind and language, between commas. A query has a phrase when it has all its words, in any
order, with or without accents. `självmord*` is any word that begins so, `*عنف*` any word with that in it, and
`=orkar inte` a query of those words and no other.

Every edition knows the phrases of all languages, for a person may write in her own on any page. Nothing of it is
guessed, and nothing is kept.
"""

from collections.abc import Mapping

HELPLINES: Mapping[str, str] = {
    "nodnumret": "liv lag vald barn",
    "sjalvmordslinjen": "liv lag",
    "kvinnofridslinjen": "vald",
    "bris": "barn",
    "vard-1177": "liv lag",
    "jourhavande-medmanniska": "lag",
}
"""Helplines by id, in the order in which they are shown, and at which kinds of words: life, low, violence, child."""

PHRASES: Mapping[str, Mapping[str, str]] = {
    "liv": {
        "sv": "vill dö, vilja dö, få dö, inte leva, slippa leva, inget leva för, ta livet av, tar livet av, "
        "ta mitt liv, avsluta livet, avsluta mitt liv, döda mig, vill inte finnas, vill försvinna, vara död, "
        "självmord*, sjelvmord*, själmord*, självmodr*, suicid*, skada mig, skadar mig, skära mig, skär mig, "
        "självskad*, överdos*",
        "en": "want to die, wanna die, wish i was dead, wish i were dead, kill myself, killing myself, suicid*, "
        "end my life, ending my life, take my life, not want to live, dont want to live, t want to live, "
        "no reason to live, better off dead, self harm*, selfharm*, hurt myself, hurting myself, cut myself, "
        "cutting myself, overdose*",
        "fi": "itsemurh*, haluan kuolla, halua elää, jaksa elää, tappaa itseni, tapan itseni, satuttaa itseäni, "
        "satutan itseäni, viilte*, viiltä*, itsetuho*, yliannostus*",
        "ar": "*نتحار*, أنتحر, انتحر, أريد أن أموت, أريد الموت, أتمنى الموت, بدي موت, بدي أموت, عايز أموت, "
        "لا أريد أن أعيش, لا أريد العيش, ما بدي عيش, ما بدي أعيش, أقتل نفسي, قتل نفسي, أنهي حياتي, إنهاء حياتي, "
        "أؤذي نفسي, إيذاء نفسي, إيذاء النفس, جرعة زائدة",
        "so": "rabaa inaan dhinto, doonayaa inaan dhinto, rabaa dhimasho, inaan is dilo, is dil, isdil*, is dilo, "
        "is dilid, naftayda dil*, naf goyn, ma rabo inaan noolaado, inaan sii noolaado ma, is dhaawac*",
        "uk": "самогуб*, суїцид*, суицид*, хочу померти, хочу вмерти, хочу умереть, не хочу жити, не хочу жить, "
        "вбити себе, убити себе, убить себя, покінчити з собою, покінчити життя, накласти руки, порізати себе, "
        "ріжу себе, нашкодити собі, передозув*",
    },
    "lag": {
        "sv": "deppig*, deprimera*, depression*, mår dåligt, må dåligt, mår skit, mår inte bra, ångest*, panik*, "
        "hopplös*, meningslös*, förtvivla*, orkar inte mer, orka inte mer, orkar inte längre, =orkar inte, "
        "=jag orkar inte, klarar inte mer, psykisk ohälsa, svårt just nu, kris",
        "en": "depress*, anxiety, anxious, panic*, hopeless*, worthless, despair*, feel awful, feeling low, "
        "feel so bad, cant go on, can t go on, cannot go on, cant cope, can t cope, mental health, crisis",
        "fi": "masen*, ahdist*, paniikki*, toivoton*, epätoivo*, voin huonosti, paha olla, paha olo, jaksa enää, "
        "=en jaksa, mielenterve*, kriisi*",
        "ar": "*مكتئب*, *كتئاب*, *كآبة*, قلق, القلق, *هلع*, *يائس*, يأس, اليأس, ضيق نفسي, حالتي النفسية, "
        "نفسيتي تعبانة, ما عاد فيني, لا أستطيع أن أتحمل, لم أعد أحتمل, أزمة نفسية",
        "so": "niyad jab*, niyadjab*, murugo*, walwal*, walaac*, argagax*, quus*, rajo beel*, rajo ma, "
        "dhibaato maskax*, xanuun maskax*",
        "uk": "депрес*, тривож*, тривог*, панік*, панич*, безнад*, відчай*, розпач*, мені погано, дуже погано, "
        "не можу більше, немає сил жити, нема сил жити, криза, психічн*",
    },
    "vald": {
        "sv": "slår mig, slog mig, slagen, slagit mig, blir slagen, misshandl*, våld, våldet, våldsam*, våldta*, "
        "våldtäkt*, hedersvåld*, partnervåld*, övergrepp*, hotad, hotar mig, hotade mig, förföljd, förföljer mig, "
        "rädd hemma, rädd för min man, rädd för mannen, rädd för min sambo, rädd för min partner, rädd för pojkvän*, "
        "tvångsgift*, bortgift*, stalk*, kvinnojour*, kvinnofrid*",
        "en": "beats me, beat me, beating me, beaten, hits me, hit me, hurts me, hurting me, abus*, violence, violent, "
        "threaten*, raped, rape, stalk*, afraid at home, scared at home, afraid of my husband, scared of my husband, "
        "afraid of my partner, scared of my partner, forced marriage",
        "fi": "lyö minua, löi minua, hakka* minua, pahoinpid*, väkivalt*, uhkaa minua, uhkail*, raiska*, vainoa*, "
        "pelkään kotona, pelkään miestäni, pakkoavioliit*",
        "ar": "*يضربني*, *ضربني*, يضربوني, *عنف*, *تهديد*, *يهددني*, *هددني*, *اغتصاب*, *اغتصب*, *تحرش*, يعتدي علي, "
        "خائفة في البيت, خائف في البيت, خايفة بالبيت, أخاف من زوجي, خايفة من زوجي, خائفة من زوجي, زواج قسري",
        "so": "i garaac*, igaraac*, garaacid*, i dilaa, i dilayaa, xadgudub*, rabshad*, hanjab*, kufsi*, "
        "cabsanayaa guriga, guriga ka baq*, guur qasab*",
        "uk": "б'є мене, б'ють мене, побив мене, насильств*, насилля*, погрож*, зґвалт*, згвалт*, домаган*, "
        "боюся вдома, боюся чоловіка, боюсь чоловіка, побої",
    },
    "barn": {
        "sv": "mobba*, mobbning*, bris, pappa slår*, mamma slår*, mina föräldrar slår, pappa dricker, mamma dricker, "
        "bråkar hemma",
        "en": "bullied, bullying, dad hits, mum hits, mom hits, my parents hit, dad drinks, mum drinks, mom drinks",
        "fi": "kiusa*, isä lyö, äiti lyö, isä juo, äiti juo",
        "ar": "*تنمر*, أبي يضرب*, أمي تضرب*, بابا يضرب*, ماما تضرب*",
        "so": "cagajuglayn*, aabahay garaac*, hooyaday garaac*, aabbahay garaac*",
        "uk": "булінг*, цькув*, тато б'є, мама б'є, батьки б'ють, тато п'є, мама п'є",
    },
}
"""By kind and language, what is written."""
