"""Sentences for people, which whoever shows them can say in another language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self


class Text(str):
    """An English text that knows what it was made of. It is a plain string to all who do not ask.

    Attributes:
        template: the text with the names of its arguments in braces, as of `str.format`: the key of its
            translations. Without arguments it is the text itself, and braces in it mean nothing.
        arguments: by name. One that is a `Text` itself has a translation of its own; `count` is the number of
            what the text tells of, by which languages choose among singular and plural.
    """

    template: str
    arguments: dict[str, object]

    def __new__(cls, template: str, /, **arguments: object) -> Self:
        text = super().__new__(cls, template.format(**arguments) if arguments else template)
        text.template, text.arguments = template, arguments
        return text

    def translated(self, translate: Callable[[str, int], str]) -> str:
        """The text in another language.

        Args:
            translate: gives the translation of a template for a count (-1 for none), or the template itself.
        """
        count = self.arguments.get("count")
        template = translate(self.template, count if isinstance(count, int) else -1)
        if not self.arguments:
            return template
        return template.format(
            **{
                name: value.translated(translate) if isinstance(value, Text) else value
                for name, value in self.arguments.items()
            }
        )
