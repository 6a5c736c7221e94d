"""Every sentence is in the catalogue and in the table of each language."""

import subprocess
import sys
from pathlib import Path

import pytest

from calculators.kit.language import Language, NoSentence, english, language
from calculators.kit.sentences import Sentence
from calculators.kit.terms import Term
from mkdocs_calculators import languages
from mkdocs_calculators.languages import SentenceFault

ROOT = Path(__file__).parent.parent
BROKEN = Path(__file__).parent / "broken" / "languages"


@pytest.fixture(scope="module")
def sentences() -> dict[str, str]:
    return languages.collect(ROOT)


def test_catalogue_and_tables_are_as_the_build_makes_them() -> None:
    for path, content in languages.compiled(ROOT).items():
        assert (ROOT / path).read_bytes() == content, f"{path}: run `make languages`"


def test_english_needs_no_table_and_says_what_stands_in_it() -> None:
    """A browser has no table of English sentences: there, what a sentence brings along is all there is."""
    sentence = Sentence("kit.years", "{number} years", (("number", 4),))
    assert english().say(sentence) == "4 years"
    assert english().template(sentence) == english().sentences["kit.years"]
    assert english().show(Term(years=1, months=4)) == "one year four months"


def test_sentences_come_from_rules_kit_templates_and_questions(sentences: dict[str, str]) -> None:
    for key in (
        "fees.total",
        "kit.continue",
        "site.not-ind",
        "questions.route.ask",
        "figures.fees.partner",
        "fees.title",
    ):
        assert key in sentences


def test_every_sentence_that_walking_finds_has_words(sentences: dict[str, str]) -> None:
    for key, english_words in languages.by_walking():
        assert sentences[key] == english_words


def test_two_sentences_with_one_key_are_refused() -> None:
    with pytest.raises(SentenceFault, match=r"the key 'twice\.same' has two sentences"):
        languages.collect(BROKEN / "same_key")


def test_a_sentence_that_is_code_is_refused() -> None:
    with pytest.raises(SentenceFault, match=r"as_code\.py:\d+: write key and sentence as plain text"):
        list(languages.from_code(BROKEN / "as_code"))


def test_a_language_without_a_sentence_says_what_to_do() -> None:
    with pytest.raises(NoSentence, match="run `make languages`"):
        Language("xx", {}, (), {}, ("", "", "", "")).say(Sentence("fees.total", "You pay {total} in all."))


def test_a_translation_that_lacks_a_sentence_is_refused(tmp_path: Path, sentences: dict[str, str]) -> None:
    catalogue = tmp_path / "nl.po"
    catalogue.write_bytes(languages.template(sentences))
    with pytest.raises(SentenceFault, match="is not translated yet"):
        languages.translated(catalogue, sentences)


def test_a_catalogue_gets_each_new_sentence_and_marks_each_changed_one(tmp_path: Path) -> None:
    catalogue = tmp_path / "nl.po"
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    catalogue.write_text(f'{header}msgctxt "kit.yes"\nmsgid "Yes"\nmsgstr "Ja"\n\n'
                         'msgctxt "kit.no"\nmsgid "No"\nmsgstr "Nee"\n', "utf-8")  # fmt: skip
    now = {"kit.maybe": "Maybe", "kit.no": "No, not so", "kit.yes": "Yes"}
    catalogue.write_bytes(languages.updated(catalogue, now))
    text = catalogue.read_text("utf-8")
    assert text.startswith(header)
    assert '#, fuzzy\nmsgctxt "kit.no"\nmsgid "No, not so"\nmsgstr "Nee"' in text
    with pytest.raises(languages.Untranslated, match=r"'kit\.maybe' is not translated yet .*'kit\.no'") as told:
        languages.translated(catalogue, now)
    assert told.value.found == {"kit.yes": "Ja"}
    assert languages.updated(catalogue, now) == catalogue.read_bytes()


def test_a_whole_translation_becomes_a_table(tmp_path: Path) -> None:
    catalogue = tmp_path / "nl.po"
    catalogue.write_text('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8"\n\n'
                         'msgctxt "kit.yes"\nmsgid "Yes"\nmsgstr "Ja"\n', "utf-8")  # fmt: skip
    assert languages.translated(catalogue, {"kit.yes": "Yes"}) == {"kit.yes": "Ja"}
    words = {"kit.stateless": "Staatloos", "kit.not-listed": "Ander land"}
    assert "'DE': 'Duitsland'" in languages.names("nl", words)
    assert "'januari'" in languages.names("nl", words)
    assert "'kit.stateless': 'Staatloos'" in languages.table(words)


def test_a_second_run_changes_nothing() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "mkdocs_calculators", "languages"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout == ""


def test_every_country_has_a_name() -> None:
    assert english().country("TR") == "Türkiye"
    assert english().country("stateless") == "Stateless"
    with pytest.raises(ModuleNotFoundError):
        language("xx")
