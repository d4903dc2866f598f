"""The look of every widget, from a theme: a palette for what Qt draws, a style sheet for the rest."""

from dataclasses import asdict
from string import Template

from PySide6.QtGui import QColor, QPalette

from frise.ui.theme import Theme

_SHEET = Template("""
* { font-size: 13px; }
QMainWindow, QDialog, #welcome { background: $paper; }
QToolTip { background: $panel; color: $ink; border: 1px solid $rule; padding: 4px 8px; }

QMenuBar { background: $panel; color: $soft; padding: 2px 12px; border: none; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $band; color: $ink; }
QMenu { background: $panel; color: $ink; border: 1px solid $rule; padding: 4px; }
QMenu::item { padding: 6px 32px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $soft; background: transparent; }
QMenu::separator { height: 1px; background: $rule; margin: 4px 8px; }

#header { background: $panel; border-bottom: 1px solid $rule; }
#projectTitle { font-size: 16px; font-weight: bold; color: $ink; }
#quiet, #hint { color: $soft; }
#publication { background: $accent_soft; color: $accent; border: 1px solid transparent; border-radius: 6px;
  padding: 0 14px; min-height: 30px; }
#publication:hover { border-color: $accent; }
#publication[unknown="true"] { background: $selection_soft; color: $selection; }
#publication[unknown="true"]:hover { border-color: $selection; }
#publication:disabled { background: $band; color: $soft; }

QPushButton { background: $panel; color: $ink; border: 1px solid $rule; border-radius: 6px; padding: 0 14px;
  min-height: 30px; }
QPushButton:hover { border-color: $soft; }
QPushButton:pressed { background: $band; }
QPushButton:disabled { color: $soft; background: $band; border-color: $rule; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton#primary { background: $accent; color: $panel; border-color: $accent;
  font-weight: bold; }
QPushButton#primary:hover { border-color: $ink; }
QPushButton#primary:disabled { background: $band; color: $soft;
  border-color: $rule; }
QPushButton { outline: 0; }
QPushButton:focus, #publication:focus, #publication[unknown="true"]:focus { border: 2px solid $ink; padding: 0 13px;
  min-height: 28px; }
QPushButton#primary:focus { background: $accent_soft; color: $accent; border: 2px solid $ink; }
QPushButton#link { background: transparent; border: 2px solid transparent; border-radius: 4px; color: $soft;
  font-weight: bold; font-size: 11px; padding: 0 1px; min-height: 18px; text-align: left; }
QPushButton#link:hover { color: $accent; }
QPushButton#link:focus { border-color: $ink; color: $accent; padding: 0 1px; min-height: 18px; }
QPushButton#close { border: 1px solid transparent; background: transparent; min-width: 24px; max-width: 24px;
  min-height: 24px; padding: 0; color: $soft; font-size: 15px; }
QPushButton#close:hover { color: $ink; }
QPushButton#close:focus { border: 2px solid $ink; padding: 0; min-width: 22px; max-width: 22px; min-height: 22px; }

QToolButton#more, QToolButton#colour { background: transparent; border: 1px solid transparent; border-radius: 6px;
  color: $soft; min-width: 26px; min-height: 26px; padding: 0; }
QToolButton#more { font-size: 16px; }
QToolButton#more::menu-indicator { image: none; }
QToolButton#more:hover, QToolButton#colour:hover { background: $band; color: $ink; }
QToolButton#colour:checked { border: 2px solid $ink; }
QToolButton#more:focus, QToolButton#colour:focus { border: 2px solid $accent; }

#differences { background: $panel; border: 1px solid $rule; border-radius: 6px; outline: 0; }
#differences::item { padding: 5px 2px; color: $ink; }
#differences::item:selected { background: $selection_soft; color: $ink; }
#differences QHeaderView::section { background: $panel; color: $soft; border: none; border-bottom: 1px solid $rule;
  padding: 6px 4px; }

#bar { background: $accent_soft; border-bottom: 1px solid $rule; }
#bar[kind="waiting"], #bar[kind="problem"] { background: $selection_soft; }
#barText { color: $ink; }
#progress { background: $band; border-bottom: 1px solid $rule; }
QProgressBar { background: $rule; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QSplitter::handle { background: $rule; }
QSplitter::handle:hover { background: $accent; }
#placeholder { background: $panel; }
#article { font-size: 14px; background: $paper; color: $ink; border: 1px solid $paper;
  selection-background-color: $accent_soft;
  selection-color: $ink; }
#articlePane { background: $paper; }
#eventPanel, #sidePane, #coveragePanel { background: $panel; }
#sideTabs { background: transparent; border: none; font-weight: bold; }
#sideTabs::tab { background: transparent; color: $soft; border: none; border-bottom: 2px solid transparent;
  padding: 6px 4px; margin: 0 4px; }
#sideTabs::tab:selected { color: $ink; border-bottom-color: $accent; }
#sideTabs::tab:hover:!selected { color: $accent; }
#sideTabs:focus { outline: 0; }
#sideTabs::tab:focus:selected { color: $accent; }
#coverage { background: $panel; border: 1px solid $panel; outline: 0; show-decoration-selected: 0; }
#events { background: $panel; border: 1px solid $panel; outline: 0; selection-background-color: transparent; }
#details, #detailsArea, #detailsPage { background: $panel; }
#detailsFoot { background: $panel; border-top: 1px solid $rule; }
#article[ring="true"], #events[ring="true"], #coverage[ring="true"] { border-color: $accent; }
QLineEdit#search { padding: 0 2px; }
QPushButton#tool { background: transparent; border: 1px solid transparent; padding: 0; min-height: 24px; }
QPushButton#tool:hover { background: $band; }
QPushButton#tool:focus { border: 2px solid $ink; padding: 0; min-height: 22px; }
QPushButton#filterChip { background: $accent_soft; color: $accent; border: 1px solid transparent;
  border-radius: 11px; padding: 0 9px; min-height: 20px; font-size: 12px; }
QPushButton#filterChip:hover { border-color: $accent; }
QPushButton#filterChip:focus { border: 2px solid $ink; padding: 0 8px; min-height: 18px; }
#notice { color: $soft; font-size: 12px; }
#filterPanel { background: $panel; border: 1px solid $rule; }
#filterPage, #filterArea { background: $panel; }
#filterPanel QCheckBox::indicator, #choices::indicator { width: 13px; height: 13px; border: 1px solid $soft;
  border-radius: 3px; background: $panel; }
#filterPanel QCheckBox::indicator:checked, #choices::indicator:checked { background: $accent; border-color: $accent; }
#filterPanel QCheckBox:focus { color: $accent; }
#choices { background: $panel; border: 1px solid $rule; border-radius: 6px; outline: 0; }
#choices:focus { border-color: $accent; }
#choices::item { color: $ink; padding: 3px 6px; }
#choices::item:selected, #choices::item:focus { background: $band; color: $ink; }
#paneTitle { font-size: 14px; font-weight: bold; color: $ink; }
#title { font-size: 15px; font-weight: bold; color: $ink; }
#explanation { background: $band; color: $ink; border-radius: 6px; padding: 6px 10px; font-size: 12px; }
#caption { font-size: 11px; font-weight: bold; color: $soft; }
#quote { font-style: italic; color: $ink; font-size: 12px; }
#ink { color: $ink; }
#lost { color: $selection; font-size: 11px; font-weight: bold; }
#contradiction { color: $ink; font-weight: bold; }
#telling { background: $panel; border: 1px solid $rule; border-radius: 8px; }
#telling[chosen="true"] { border: 1px solid $accent; }
#dates { font-weight: bold; color: $ink; }
#chip { background: $accent_soft; color: $accent; border-radius: 11px; padding: 3px 12px; }
#welcomeTitle { font-size: 24px; font-weight: bold; color: $ink; }

QLineEdit, QSpinBox, QComboBox { background: $panel; color: $ink; border: 1px solid $rule; border-radius: 6px;
  padding: 0 8px; min-height: 30px; selection-background-color: $accent; selection-color: $panel; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border: 1px solid $accent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QSpinBox QLineEdit { border: none; background: transparent; padding: 0 8px; min-height: 0; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $rule;
  selection-background-color: $accent_soft; selection-color: $ink; }
QCheckBox, QRadioButton { color: $ink; spacing: 8px; min-height: 32px; }
#fieldName { min-height: 32px; color: $soft; }
#publicationEditor { background: $panel; border: 1px solid $rule; }
#feedback { color: $soft; }
#feedback[understood="true"] { color: $accent; font-weight: bold; }
#feedback[understood="false"] { color: $selection; }
#keys { background: $panel; border: 1px solid $rule; }
#keysPage { background: $panel; }
#key { background: $band; border: 1px solid $rule; border-radius: 4px; padding: 2px 6px; color: $ink; }
#titleField, #noteField, #dateField, #tagField { background: transparent; color: $ink; border: 1px solid transparent;
  border-radius: 6px; padding: 3px 7px; min-height: 0; selection-background-color: $accent; selection-color: $panel; }
#titleField:hover, #noteField:hover, #dateField:hover, #tagField:hover { border-color: $rule; }
#titleField:focus, #noteField:focus, #dateField:focus, #tagField:focus { border-color: $accent; background: $panel; }
#titleField { font-size: 15px; font-weight: bold; }
#dateField { font-size: 14px; font-weight: bold; color: $accent; padding: 3px 5px; }
#noteField { background: $band; }
#tagField { border-color: $rule; border-radius: 11px; font-size: 12px; padding: 0 7px; min-height: 20px; }
#said { color: $soft; font-size: 12px; }
#said[understood="true"] { color: $accent; font-weight: bold; }
#said[understood="false"] { color: $selection; }
#tag { background: $accent_soft; border-radius: 11px; min-height: 22px; max-height: 22px; }
#tagName { color: $accent; font-size: 12px; }
QPushButton#tagCross, QPushButton#tool { background: transparent; border: 1px solid transparent; border-radius: 9px;
  color: $soft; padding: 0; min-width: 18px; max-width: 18px; min-height: 18px; max-height: 18px; }
QPushButton#tagCross:hover, QPushButton#tool:hover { color: $ink; border-color: $soft; }
QPushButton#tagCross:focus, QPushButton#tool:focus { border-color: $ink; color: $ink; padding: 0; min-height: 18px; }
QPushButton#tool:disabled { color: $rule; }
QPushButton#link:disabled { color: $soft; font-weight: normal; background: transparent; border-color: transparent; }
QPushButton#status { border-radius: 0; padding: 0 4px; font-size: 12px; color: $ink; min-height: 30px; }
QPushButton#status[inner="next"] { margin-left: -1px; }
QPushButton#status[corners~="tl"] { border-top-left-radius: 6px; }
QPushButton#status[corners~="tr"] { border-top-right-radius: 6px; }
QPushButton#status[corners~="br"] { border-bottom-right-radius: 6px; }
QPushButton#status[corners~="bl"] { border-bottom-left-radius: 6px; }
QPushButton#status:checked { background: $band; border-color: $soft; }
QPushButton#status[status="confirmed"]:checked { background: $confirmed; border-color: $confirmed; color: $panel; }
QPushButton#status[status="disputed"]:checked { background: $ink; border-color: $ink; color: $panel; }
QPushButton#status[status="rejected"]:checked { background: $soft; border-color: $soft; color: $panel; }
QPushButton#status:focus { border: 2px solid $ink; padding: 0 3px; min-height: 28px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $panel; }
QCalendarWidget QToolButton { color: $ink; background: transparent; border: 1px solid transparent; border-radius: 4px;
  padding: 4px 8px; }
QCalendarWidget QToolButton:hover { background: $band; }
QCalendarWidget QToolButton:focus { border-color: $accent; }
QCalendarWidget QAbstractItemView { background: $panel; color: $ink; selection-background-color: $accent;
  selection-color: $panel; outline: 0; }
QCalendarWidget QToolButton#qt_calendar_prevmonth, QCalendarWidget QToolButton#qt_calendar_nextmonth {
  font-size: 18px; padding: 0 12px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox { min-height: 22px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $rule; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(theme: Theme) -> str:
    """Return the application's style sheet."""
    return _SHEET.substitute(asdict(theme))


def palette(theme: Theme) -> QPalette:
    """Return the colours of what the style sheet does not name."""
    made = QPalette()
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.paper,
        roles.WindowText: theme.ink,
        roles.Base: theme.panel,
        roles.AlternateBase: theme.band,
        roles.Text: theme.ink,
        roles.Button: theme.panel,
        roles.ButtonText: theme.ink,
        roles.BrightText: theme.selection,
        roles.ToolTipBase: theme.panel,
        roles.ToolTipText: theme.ink,
        roles.PlaceholderText: theme.soft,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.panel,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Light: theme.panel,
        roles.Midlight: theme.band,
        roles.Mid: theme.rule,
        roles.Dark: theme.soft,
        roles.Shadow: theme.rule,
    }
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.soft))
    return made
