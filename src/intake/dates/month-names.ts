/** Names of the months as datelines write them, January first; abbreviations after the name. */
const NAMES = [
  'january jan januar jän jänner janvier janv enero ene janeiro gennaio gen januari januar styczeń stycznia января январь янв ocak',
  'february feb februar février févr fév febrero fevereiro fev febbraio febbr februari luty lutego февраля февраль фев şubat',
  'march mar märz mär mars marzo março maart marca marzec марта март мар mart maret',
  'april apr avril avr abril abr aprile kwiecień kwietnia апреля апрель апр nisan',
  'may mai mayo maio maggio mag mei maj maja мая май mayıs',
  'june jun juni juin junio junho giugno giu czerwiec czerwca июня июнь июн haziran',
  'july jul juli juillet juil julio julho luglio lug lipiec lipca июля июль июл temmuz',
  'august aug août aou agosto ago augustus augusti sierpień sierpnia августа август авг ağustos agustus',
  'september sep sept septembre septiembre setembro settembre sett wrzesień września сентября сентябрь сен eylül',
  'october oct oktober okt octobre octubre outubro out ottobre ott październik października октября октябрь окт ekim',
  'november nov novembre noviembre novembro listopad listopada ноября ноябрь ноя kasım nopember',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre grudzień grudnia декабря декабрь дек aralık desember',
]

/** Lower-case name to the month's number, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map(name => [name, i + 1] as const)),
)
