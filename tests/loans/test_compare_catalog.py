"""The comparison of the catalogue with a table of others."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.loans.compare_catalog import main, missing, on_firm_sources, standing


def test_a_row_that_is_neither_held_nor_refused_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "apps.csv"
    table.write_text("package,label\ncom.tencent.mm,WeChat\ncom.mucfc.muna,\ncom.nobody.knows,\n")
    assert missing(table, standing()) == ["com.nobody.knows"]
    assert main([str(table)]) == 1
    assert "com.nobody.knows is neither held nor refused" in capsys.readouterr().out
    table.write_text("package,label\ncom.tencent.mm,WeChat\n")
    assert main([str(table)]) == 0


def test_indicators_are_compared_by_their_values(tmp_path: Path) -> None:
    table = tmp_path / "iocs.csv"
    table.write_text(
        "package,type,value\n,c2_domain,PSS.aakredit.in\n,apk_md5,45467a74429766b4788488b6b3198cc9\n,c2_domain,x.y\n"
    )
    assert missing(table, standing()) == ["x.y"]


def test_every_refusal_has_its_reason_and_enough_apps_have_a_firm_source() -> None:
    assert all(standing().values())
    firm = on_firm_sources()
    assert firm.total() >= 500
    assert len(firm.keys() - {"multi"}) >= 8
