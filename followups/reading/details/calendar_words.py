"""Months and weekdays of five languages, folded to ASCII and lower case."""

from typing import Final

_MONTHS: Final = (
    "january jan januar jaenner janner janvier janv enero ene gennaio gen",
    "february feb februar fevrier fevr febrero febbraio febb",
    "march mar marz maerz mars marzo",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag",
    "june jun juni juin junio giugno giu",
    "july jul juli juillet juil julio luglio lug",
    "august aug aout agosto ago",
    "september sep sept septembre septiembre settembre set sett",
    "october oct oktober okt octobre octubre ottobre ott",
    "november nov novembre noviembre",
    "december dec dezember dez decembre diciembre dic dicembre",
)
_WEEKDAYS: Final = (
    "monday mon montag mo lundi lunes lunedi",
    "tuesday tue tues dienstag di mardi martes martedi",
    "wednesday wed mittwoch mi mercredi miercoles mercoledi",
    "thursday thu thur thurs donnerstag do jeudi jueves giovedi",
    "friday fri freitag fr vendredi viernes venerdi",
    "saturday sat samstag sonnabend sa samedi sabado sabato",
    "sunday sun sonntag so dimanche domingo domenica",
)

MONTHS: Final = {
    word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()
}
WEEKDAYS: Final = {word: number for number, words in enumerate(_WEEKDAYS) for word in words.split()}
