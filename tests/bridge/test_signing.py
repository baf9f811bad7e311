"""A signature fits what was signed, and nothing else."""

from dataclasses import fields, replace

from torg.bridge.signing import NOBODY, Facts, Signer, Trust

FACTS = Facts("bcdfghjkmn", "andring", "verkstan", "verkstan", "a" * 40, "b" * 40)


def test_the_same_facts_have_the_same_signature() -> None:
    """So that a worker that died makes the same commit again."""
    signer = Signer(b"x" * 32)

    assert signer.sign(FACTS) == Signer(b"x" * 32).sign(FACTS)
    assert (len(signer.sign(FACTS)), signer.holds(FACTS, signer.sign(FACTS))) == (64, True)


def test_nothing_else_fits() -> None:
    """Not with any other fact, another secret, no signature, or one that is no hexadecimal number."""
    signer = Signer(b"x" * 32)
    signature = signer.sign(FACTS)
    others = [replace(FACTS, **{each.name: "annat"}) for each in fields(Facts)]
    tried = [signer.holds(each, signature) for each in others]
    tried += [signer.holds(FACTS, each) for each in ("", "å", signature.upper(), Signer(b"y" * 32).sign(FACTS))]

    assert tried == [False] * 10


def test_nobody_is_believed_unless_somebody_says_so() -> None:
    """And nothing is published without a person."""
    assert Trust(signer=None, publishes_own=False) == NOBODY
