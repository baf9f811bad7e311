"""Words of every language that lead to something in the search, besides what is written in Swedish. Never shown.

They hold in every edition: somebody may write in her own language on any page. A language that has no stems
(`torg.outputs.search.words`) has its commonest forms.
"""

from collections.abc import Mapping

DAYS: tuple[str, ...] = (
    (
        "måndag måndagar måndagen monday mondays maanantai maanantaina maanantaisin isniin isniinta isniinaha "
        "الاثنين الإثنين اثنين понеділок понеділка понеділки понеділках"
    ),
    (
        "tisdag tisdagar tisdagen tuesday tuesdays tiistai tiistaina tiistaisin talaado talaadada talaada "
        "الثلاثاء ثلاثاء вівторок вівторка вівторки вівторках"
    ),
    (
        "onsdag onsdagar onsdagen wednesday wednesdays keskiviikko keskiviikkona keskiviikkoisin arbaco arbacada "
        "arbaca الأربعاء أربعاء середа середу середи середах"
    ),
    (
        "torsdag torsdagar torsdagen thursday thursdays torstai torstaina torstaisin khamiis khamiista "
        "الخميس خميس четвер четверга четверги четвергах"
    ),
    (
        "fredag fredagar fredagen friday fridays perjantai perjantaina perjantaisin jimce jimcaha jimcihii "
        "الجمعة جمعة пʼятниця п'ятниця п'ятницю п'ятниці п'ятницях"
    ),
    (
        "lördag lördagar lördagen saturday saturdays lauantai lauantaina lauantaisin sabti sabtida "
        "السبت سبت субота суботу суботи суботах"
    ),
    (
        "söndag söndagar söndagen sunday sundays sunnuntai sunnuntaina sunnuntaisin axad axadda "
        "الأحد أحد неділя неділю неділі неділях"
    ),
)
"""What the weekdays are called, Monday first. One who writes a day wants what is on that day."""

_TALK = (
    "lonely loneliness alone bored sad talk yksin yksinäinen yksinäisyys tylsää surullinen jutella juttuseuraa "
    "keli kelinimo kali kalinimo cidlo cidla caajis caajiska sheekayso "
    "وحيد وحيدة وحدة الوحدة وحدي لوحدي زهق ملل حزين حزينة أتكلم "
    "самотньо самотня самотній самота самотність самотності одинока одинокий сумно нудно поговорити"
)
_COFFEE = (
    "coffee cafe kahvi kahvia kahvit kahville kahvila kahvilla kafee kafe qaxwo qaxwe shaah "
    "قهوة القهوة قهوه مقهى شاي кава каву кави кавою чай"
)
_WHEELS = (
    "wheelchair wheelchairs rollator stairs steps accessible accessibility pyörätuoli pyörätuolilla pyörätuolin "
    "rollaattori portaat esteetön gaari curyaan kursi curyaan kursiga curyaanka gaadhi curyaan jaranjaro naafo "
    "كرسي متحرك كرسي المتحرك الكرسي عجلات متحرك درج درجات بدون درج معاق إعاقة "
    "візок візка візком візку коляска інвалідний інвалідному сходи сходів сходинки без сходів доступність"
)

EVERYWHERE: Mapping[str, str] = {
    "call": f"{_TALK} human phone ihminen soittaa puhelin qof wac اتصال هاتف إنسان подзвонити людина",
    "prata-fika": f"{_TALK} {_COFFEE}",
    "svart-ta-mig-ut": f"{_TALK} wheelchair pyörätuoli kursi curyaan متحرك візок",
    "gratis": "free gratis cost nothing no money ilmainen ilmaista ilmaiseksi maksuton bilaash bilaasha bilaash ah "
    "lacag la'aan مجاني مجانا مجاناً مجانية المجاني بدون مقابل بلا مقابل безкоштовно безкоштовний безкоштовна "
    "безкоштовні задарма",
    "stegfri-entre": _WHEELS,
    "rullstol-hela-vagen": _WHEELS,
    "rullstolstoalett": "wheelchair pyörätuoli kursi curyaan متحرك візок",
}
"""By what it leads to: the page of a human, an interest, a life situation, a promise or a fact about a place."""

TITLES: Mapping[str, str] = {
    "fika": _COFFEE,
    "kafé": _COFFEE,
    "kaffe": _COFFEE,
    "promenad": "walk walks walking kävely kävelylle kävelyretki socod مشي المشي прогулянка прогулянку прогулянки",
}
"""By what a title holds in Swedish, for titles are in the organiser's own words in every edition."""
