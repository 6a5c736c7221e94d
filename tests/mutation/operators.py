"""What is changed in a rule, one place at a time. Sentences, questions' words, comments and citations stay as they are.

Most operators are those of Cosmic Ray; the others are written here as changes of the text of one node.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, TypeGuard

import parso
from cosmic_ray.operators.binary_operator_replacement import (
    ReplaceBinaryOperator_Add_Sub,
    ReplaceBinaryOperator_Mul_Add,
    ReplaceBinaryOperator_Sub_Add,
)
from cosmic_ray.operators.boolean_replacer import (
    ReplaceAndWithOr,
    ReplaceFalseWithTrue,
    ReplaceOrWithAnd,
    ReplaceTrueWithFalse,
)
from cosmic_ray.operators.comparison_operator_replacement import (
    ReplaceComparisonOperator_Eq_NotEq,
    ReplaceComparisonOperator_Gt_GtE,
    ReplaceComparisonOperator_Gt_LtE,
    ReplaceComparisonOperator_GtE_Gt,
    ReplaceComparisonOperator_GtE_Lt,
    ReplaceComparisonOperator_Is_IsNot,
    ReplaceComparisonOperator_IsNot_Is,
    ReplaceComparisonOperator_Lt_GtE,
    ReplaceComparisonOperator_Lt_LtE,
    ReplaceComparisonOperator_LtE_Gt,
    ReplaceComparisonOperator_LtE_Lt,
    ReplaceComparisonOperator_NotEq_Eq,
)
from cosmic_ray.operators.operator import Operator
from cosmic_ray.operators.unary_operator_replacement import ReplaceUnaryOperator_Delete_Not
from parso.tree import BaseNode, NodeOrLeaf

PLACES = re.compile(r"[(\[](?:\w+, )?\w+\.at\(")
"""A list of places of the source: `(TABLE_1, REPORT.at("3.1.1"))`."""

Where = tuple[tuple[int, int], tuple[int, int]]


class Rewriting(Operator):
    """Changes the text of a node. `texts` names the place of each change and the text that the node then has."""

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        raise NotImplementedError

    def mutation_positions(self, node: NodeOrLeaf) -> Iterator[Where]:
        for place, _ in self.texts(node):
            yield place.start_pos, place.end_pos

    def mutate(self, node: NodeOrLeaf, index: int) -> NodeOrLeaf:
        text = [text for _, text in self.texts(node)][index]
        changed: NodeOrLeaf = parso.parse(node.get_first_leaf().prefix + text)
        return changed

    @classmethod
    def examples(cls) -> tuple[()]:
        """None: tests/test_mutate.py holds them."""
        return ()


class Always(Rewriting):
    """A condition that always holds, or never: the return behind it comes early for all, or is left out."""

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        if is_condition(node):
            yield node, "True"
            yield node, "False"


class LeftOutOperand(Rewriting):
    """One side of `and` and `or` is left out."""

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        if isinstance(node, BaseNode) and node.type in ("and_test", "or_test"):
            operands = node.children[::2]
            joint = f" {node.type.removesuffix('_test')} "
            for left_out in operands:
                yield left_out, joint.join(code(operand) for operand in operands if operand is not left_out)


class LeftOutItem(Rewriting):
    """A condition is left out of a list, or an open point, a contradiction, an advice."""

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        if not is_display(node) or in_citation(node) or PLACES.match(code(node)):
            return
        opening, inside, closing = node.children
        children = inside.children if isinstance(inside, BaseNode) and inside.type == "testlist_comp" else [inside]
        items = children[::2]
        for left_out in items:
            if left_out.type in ("string", "strings"):
                continue
            others = [item.get_code() for item in items if item is not left_out]
            comma = "," if len(children) % 2 == 0 or (len(others) == 1 and code(opening) == "(") else ""
            inner = ",".join(others) + comma if others else ""
            yield left_out, code(opening) + inner.removeprefix(" ") + closing.get_code()


class Membership(Rewriting):
    """`in` and `not in`, which Cosmic Ray leaves as they are."""

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        if node.parent and node.parent.type == "comparison" and code(node).split() in (["in"], ["not", "in"]):
            yield node, "in" if code(node) != "in" else "not in"


class Direction(Rewriting):
    """A term counted to the other side."""

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        if node.type == "name" and code(node.get_previous_leaf() or node) == ".":
            other = {"after": "before", "before": "after"}.get(code(node))
            if other:
                yield node, other


class Unit(Rewriting):
    """A term counted in another unit."""

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        if (
            node.parent
            and node.parent.type == "argument"
            and node is node.parent.children[0]
            and called(node) == "Term"
        ):
            yield node, {"years": "months", "months": "weeks", "weeks": "days", "days": "weeks"}[code(node)]


class Number(Rewriting):
    """A whole number, one more and one less."""

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        if node.type == "number" and not in_citation(node):
            number = int(code(node))
            yield node, str(number + 1)
            yield node, str(number - 1)


class LastDigit(Rewriting):
    """An amount or a rate that is written as text, one more and one less in its last digit."""

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        if node.type == "string" and called(node) in ("Decimal", "Percent"):
            amount = Decimal(code(node).strip("\"'"))
            unit = Decimal((0, (1,), int(amount.as_tuple().exponent)))
            yield node, f'"{amount + unit}"'
            yield node, f'"{amount - unit}"'


class Code(Rewriting):
    """A list of countries with one country less, and with one more."""

    ANOTHER = "BR"

    def texts(self, node: NodeOrLeaf) -> Iterator[tuple[NodeOrLeaf, str]]:
        if node.type == "string" and called(node) == "Codes":
            codes = code(node).strip("\"'").split()
            for left_out in codes:
                yield node, '"' + " ".join(each for each in codes if each != left_out) + '"'
            yield node, f'"{" ".join([*codes, self.ANOTHER])}"'


def code(node: NodeOrLeaf) -> str:
    """The text of a node without what stands before it."""
    return str(node.get_code(include_prefix=False))


def is_condition(node: NodeOrLeaf) -> bool:
    """Whether the node is what an `if` tests: as a statement, inside of an expression, or inside of a list."""
    before = node.get_previous_sibling() if node.parent else None
    return before is not None and before.type == "keyword" and code(before) in ("if", "elif")


def is_display(node: NodeOrLeaf) -> TypeGuard[BaseNode]:
    """Whether the node is a list, a tuple or a set with something in it that is no place of the source."""
    if not isinstance(node, BaseNode) or node.type != "atom" or len(node.children) != 3:
        return False
    opening, inside, _ = node.children
    if isinstance(inside, BaseNode) and inside.type == "testlist_comp":
        return code(inside.children[1]) == ","
    return code(opening) == "["


def called(node: NodeOrLeaf) -> str:
    """The name of the function whose argument the node is or stands in; "" where it is none."""
    ancestor: Any = node
    while ancestor.parent and not (ancestor.type == "trailer" and code(ancestor)[0] == "("):
        ancestor = ancestor.parent
    before = ancestor.get_previous_leaf() if ancestor.parent else None
    return code(before) if before and ancestor.type == "trailer" else ""


def in_citation(node: NodeOrLeaf) -> bool:
    """Whether the node stands in a place of the source, or names the places of a sentence."""
    return called(node) in ("at", "Cited")


FIGURES: dict[str, type[Any]] = {operator.__name__: operator for operator in (Number, LastDigit, Code)}
"""What moves a figure."""

RULES: dict[str, type[Any]] = FIGURES | {
    operator.__name__: operator
    for operator in (
        Always, LeftOutOperand, LeftOutItem, Membership, Direction, Unit,
        ReplaceAndWithOr, ReplaceOrWithAnd, ReplaceTrueWithFalse, ReplaceFalseWithTrue, ReplaceUnaryOperator_Delete_Not,
        ReplaceComparisonOperator_Eq_NotEq, ReplaceComparisonOperator_NotEq_Eq,
        ReplaceComparisonOperator_Is_IsNot, ReplaceComparisonOperator_IsNot_Is,
        ReplaceComparisonOperator_Lt_LtE, ReplaceComparisonOperator_Lt_GtE,
        ReplaceComparisonOperator_LtE_Lt, ReplaceComparisonOperator_LtE_Gt,
        ReplaceComparisonOperator_Gt_GtE, ReplaceComparisonOperator_Gt_LtE,
        ReplaceComparisonOperator_GtE_Gt, ReplaceComparisonOperator_GtE_Lt,
        ReplaceBinaryOperator_Add_Sub, ReplaceBinaryOperator_Sub_Add, ReplaceBinaryOperator_Mul_Add,
    )
}  # fmt: skip
"""What changes a rule."""
