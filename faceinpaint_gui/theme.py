"""Dark and light, by QDarkStyle, following the system or as the user wants."""

from __future__ import annotations

from pathlib import Path

import qdarkstyle
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from qdarkstyle.dark.palette import DarkPalette
from qdarkstyle.light.palette import LightPalette

from faceinpaint_gui.settings import ThemeChoice

# What QDarkStyle has no word for. Widgets ask for it by object name or by a dynamic property.
_OWN_RULES = """
QPushButton[primary="true"] {{
    background-color: {accent}; color: {on_accent}; border: 1px solid {accent};
    font-weight: bold; padding: 8px 14px;
}}
QPushButton[primary="true"]:hover {{ background-color: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[primary="true"]:pressed {{ background-color: {accent_pressed}; }}
QPushButton[primary="true"]:focus {{ border: 1px solid {text}; }}
QPushButton:disabled, QPushButton[primary="true"]:disabled {{
    background-color: {flat}; color: {disabled}; border-color: {flat};
}}
QPushButton[role="link"] {{
    text-align: left; border: 1px solid transparent; background: transparent; padding: 4px 8px;
}}
QPushButton[role="link"]:hover {{ background-color: {raised}; }}
QPushButton[role="link"]:focus {{ border-color: {accent_hover}; }}
QLabel[role="heading"] {{ font-weight: bold; color: {text}; background: transparent; padding: 0; }}
QLabel[role="hint"] {{ color: {hint}; background: transparent; }}
QLabel[role="title"] {{ font-size: 20px; font-weight: bold; background: transparent; }}
QToolBar {{ padding: 3px; spacing: 2px; border-bottom: 1px solid {raised}; }}
QToolBar QToolButton {{ padding: 4px; border-radius: 4px; }}
QToolBar::separator:horizontal {{ image: none; width: 1px; margin: 5px 6px; background: {separator}; }}
QScrollArea {{ border: none; }}
QComboBox QAbstractItemView::item {{ padding: 4px 6px; min-height: 18px; }}
QDialog QPushButton, QDialog QPushButton:disabled {{ padding: 4px 8px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QDialogButtonBox QPushButton, QDialogButtonBox QPushButton:disabled,
QDialogButtonBox QPushButton[primary="true"] {{
    padding: 5px 8px; min-width: 100px;
}}
QStackedWidget {{ border: none; padding: 0; }}
QTreeWidget::item {{ padding: 3px 4px; }}
QTreeWidget::item:selected, QTreeWidget::item:selected:!active {{
    background-color: {accent_pressed}; color: {text};
}}
QToolButton:checked {{ background-color: {accent_pressed}; }}
QToolButton:focus {{ border: 1px solid {accent_hover}; padding: 1px; }}
QToolBar QToolButton:focus {{ padding: 3px; }}
QTabBar::tab:top:selected:focus, QTabBar::tab:bottom:selected:focus {{ background-color: {accent_pressed}; }}
QStatusBar QLabel {{ padding: 0 6px; background: transparent; }}
QStatusBar QProgressBar {{ min-height: 14px; max-height: 14px; }}
QFrame[severity="info"] {{ background-color: {info}; border-radius: 0; }}
QFrame[severity="warning"] {{ background-color: {warning}; border-radius: 0; }}
QFrame[severity="error"] {{ background-color: {error}; border-radius: 0; }}
QFrame[severity] QLabel, QFrame[severity] QToolButton {{ background: transparent; color: {on_message}; }}
QFrame[severity] QPushButton {{
    background: transparent; color: {on_message}; border: 1px solid {on_message};
}}
QListWidget[role="drop"] {{ border: 1px dashed {separator}; border-radius: 4px; }}
QListWidget[role="drop"]:focus {{ border-color: {accent_hover}; }}
QListWidget[role="drop"]::item {{ padding: 4px 2px; color: {text}; }}
QListWidget[role="drop"]::item:selected {{ background-color: {accent_pressed}; }}
QListWidget[role="strip"] {{ border: none; background: transparent; padding: 2px; }}
QListWidget[role="strip"]::item {{
    border: 2px solid transparent; border-radius: 5px; padding: 3px; color: {text};
}}
QListWidget[role="strip"]::item:hover {{ border-color: {raised}; background: transparent; }}
QListWidget[role="strip"]::item:selected {{
    border-color: {accent_hover}; background-color: {accent_pressed};
}}
"""

_ON_ACCENT = "#ffffff"
_MESSAGE_COLOURS = {
    "dark": {"info": "#1f4e79", "warning": "#6b5310", "error": "#7a2a2a", "on_message": "#ffffff"},
    "light": {"info": "#d3e6f8", "warning": "#fbeab5", "error": "#f8d0cf", "on_message": "#1c1c1c"},
}


class Theme(QObject):
    """The look of the whole program."""

    changed = Signal()
    """Another palette is in use, or a screen that may be denser: tinted pictures are to be made anew."""

    def __init__(self, application: QApplication, choice: ThemeChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._hints = application.styleHints()
        self._is_dark: bool | None = None
        application.setStyle("Fusion")
        self.choose(choice)
        self._hints.colorSchemeChanged.connect(self._apply)
        application.screenAdded.connect(self.changed)

    @property
    def choice(self) -> ThemeChoice:
        """What the user wants."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """What is shown."""
        return bool(self._is_dark)

    def choose(self, choice: ThemeChoice) -> None:
        """Shows another theme, or from now on that of the system."""
        self._choice = choice
        # Tells the window frame and the system's own dialogs; Unknown hands the choice back to the system.
        self._hints.setColorScheme(
            {
                ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
                ThemeChoice.LIGHT: Qt.ColorScheme.Light,
                ThemeChoice.DARK: Qt.ColorScheme.Dark,
            }[choice]
        )
        self._apply()

    @Slot()
    def _apply(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            # A system that has no opinion gets dark: photographs are judged best on a dim surround.
            is_dark = self._hints.colorScheme() != Qt.ColorScheme.Light
        else:
            is_dark = self._choice is ThemeChoice.DARK
        if is_dark == self._is_dark:
            return
        self._is_dark = is_dark
        colours = DarkPalette if is_dark else LightPalette
        self._application.setPalette(_palette_of(colours))
        self._application.setStyleSheet(_qdarkstyle_rules(colours) + _own_rules(colours))
        self.changed.emit()


def _qdarkstyle_rules(colours: type[DarkPalette] | type[LightPalette]) -> str:
    """Reads QDarkStyle's style sheet, with its pictures as files.

    `qdarkstyle.load_stylesheet` gives the same, but imports the whole of Qt through qtpy for it, which takes
    as long as a bare window takes to appear.
    """
    folder = Path(qdarkstyle.PACKAGE_PATH)
    rules = (folder / colours.ID / f"{colours.ID}style.qss").read_text(encoding="utf-8")
    return rules.replace(":/qss_icons/", f"{folder.as_posix()}/")


def _own_rules(colours: type[DarkPalette] | type[LightPalette]) -> str:
    is_dark = colours is DarkPalette
    return _OWN_RULES.format(
        accent=colours.COLOR_ACCENT_3 if is_dark else "#1a66b8",
        accent_hover=colours.COLOR_ACCENT_4 if is_dark else "#2577cc",
        accent_pressed=colours.COLOR_ACCENT_2,
        on_accent=_ON_ACCENT,
        text=colours.COLOR_TEXT_1,
        hint=colours.COLOR_TEXT_3,
        disabled=colours.COLOR_DISABLED,
        flat=colours.COLOR_BACKGROUND_2,
        raised=colours.COLOR_BACKGROUND_4,
        separator=colours.COLOR_BACKGROUND_6,
        **_MESSAGE_COLOURS[colours.ID],
    )


def _palette_of(colours: type[DarkPalette] | type[LightPalette]) -> QPalette:
    """Returns QDarkStyle's colours as a palette, for what is painted without its style sheet."""
    role = QPalette.ColorRole
    palette = QPalette()
    for colour, roles in (
        (colours.COLOR_BACKGROUND_1, (role.Window, role.Base)),
        (colours.COLOR_BACKGROUND_2, (role.AlternateBase, role.ToolTipBase)),
        (colours.COLOR_BACKGROUND_4, (role.Button, role.Mid)),
        (colours.COLOR_BACKGROUND_6, (role.Light,)),
        (colours.COLOR_TEXT_1, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (colours.COLOR_TEXT_1, (role.HighlightedText,)),
        (_ON_ACCENT, (role.BrightText,)),
        (colours.COLOR_TEXT_4, (role.PlaceholderText,)),
        (colours.COLOR_ACCENT_2, (role.Highlight, role.Accent)),
        (colours.COLOR_ACCENT_3, (role.Link, role.LinkVisited)),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.BrightText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.COLOR_DISABLED))
    return palette
