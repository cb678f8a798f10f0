"""Which code of an app that does much else belongs to its loan product, by the name of the package."""

from __future__ import annotations

import re

from auditor.model import MethodDescriptor

_WORDS = (
    *("loan", "loans", "lend", "lending", "borrow", "paylater", "bnpl", "cashloan", "microloan"),
    *("pinjaman", "pinjol", "mkopo", "prestamo", "emprestimo"),
    *("jiekuan", "jieqian", "jiedai", "daikuan", "xiaodai", "xindai", "weilidai", "baitiao", "jintiao"),
    *("huabei", "jiebei", "wangdai", "xianjindai"),
)
"""Words for loans and names of loan products that stand as a part of a package's name."""
_PART = re.compile("|".join(rf"(?:[/_$]|^L){word}(?=[/_$\d;])" for word in _WORDS))


def belongs_to_a_loan_product(method: MethodDescriptor) -> bool:
    """Whether a part of the class's name is a word for loans or the name of a loan product."""
    class_name = method.partition("->")[0]
    return _PART.search(class_name.lower()) is not None
