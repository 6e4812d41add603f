"""The signals of Qt, by which its loop calls what is connected to them.

Keys are qualified names, brace groups allowed: the libraries for Python have the same
names. What a slot returns is dropped. See https://doc.qt.io/qt-6/signalsandslots.html
and, for a loop of asyncio in that of Qt, https://github.com/CabbageDevelopment/qasync.
"""

from __future__ import annotations

from typing import Dict

from .runners import Runs

_QT = "{PyQt5,PyQt6,PySide2,PySide6,qtpy}"
_ITEMS = (
    "currentItemChanged,itemActivated,itemChanged,itemClicked,itemDoubleClicked,"
    "itemSelectionChanged"
)
#: Classes with their signals.
_SIGNALS = {
    "QtCore.QTimer": "timeout",
    "QtGui.{QAction,QShortcut}": "activated,toggled,triggered",
    "QtWidgets.{QAction,QShortcut,QSystemTrayIcon}": "activated,toggled,triggered",
    "QtWidgets.{QCheckBox,QPushButton,QRadioButton,QToolButton}": (
        "clicked,pressed,released,stateChanged,toggled"
    ),
    "QtWidgets.QApplication": "aboutToQuit,lastWindowClosed",
    "QtWidgets.QComboBox": "activated,currentIndexChanged,currentTextChanged",
    "QtWidgets.{QDialog,QDialogButtonBox}": "accepted,clicked,finished,rejected",
    "QtWidgets.{QDial,QDoubleSpinBox,QScrollBar,QSlider,QSpinBox}": "valueChanged",
    "QtWidgets.QLineEdit": "editingFinished,returnPressed,textChanged,textEdited",
    "QtWidgets.QListWidget": f"currentRowChanged,{_ITEMS}",
    "QtWidgets.{QPlainTextEdit,QTextEdit}": "textChanged",
    "QtWidgets.QTableWidget": f"cellChanged,cellClicked,cellDoubleClicked,{_ITEMS}",
    "QtWidgets.QTabWidget": "currentChanged,tabCloseRequested",
    "QtWidgets.QTreeWidget": _ITEMS,
}

#: A call of the name gives an object of the type.
RETURNS: Dict[str, str] = {
    "{PyQt5,PyQt6}.QtCore.pyqtSignal": "PyQt6.QtCore.pyqtBoundSignal",
    f"{_QT}.QtWidgets.QMainWindow.menuBar": "PyQt6.QtWidgets.QMenuBar",
    f"{_QT}.QtWidgets.QMainWindow.addToolBar": "PyQt6.QtWidgets.QToolBar",
    f"{_QT}.QtWidgets.QMenuBar.addMenu": "PyQt6.QtWidgets.QMenu",
    f"{_QT}.QtWidgets.QMenu.addMenu": "PyQt6.QtWidgets.QMenu",
    f"{_QT}.QtWidgets.{{QMenu,QMenuBar,QToolBar}}.addAction": "PyQt6.QtGui.QAction",
}

#: Callables that connect a function to a signal.
CONNECTING: Dict[str, Runs] = {
    **{
        f"{_QT}.{cls}.{{{signals}}}.connect": Runs(0, "slot")
        for cls, signals in _SIGNALS.items()
    },
    "PyQt6.QtCore.pyqtBoundSignal.connect": Runs(0, "slot"),
    "{PySide2,PySide6,qtpy}.QtCore.Signal.connect": Runs(0, "slot"),
    f"{_QT}.QtCore.QTimer.singleShot": Runs(1, None),
}
