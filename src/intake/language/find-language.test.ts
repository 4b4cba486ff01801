import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLanguage } from './find-language.ts'

/** The same news in many languages, written for this test. */
const NEWS: Record<string, string> = {
  en: 'The foreign ministers of the two countries will meet in Geneva next week, a spokesman said on Monday, but the date has not been agreed.',
  fr: 'Les ministres des affaires étrangères des deux pays se rencontreront à Genève la semaine prochaine, a dit lundi un porte-parole, mais la date n’est pas fixée.',
  de: 'Die Außenminister der beiden Länder werden sich nächste Woche in Genf treffen, sagte ein Sprecher am Montag, aber das Datum ist noch nicht vereinbart.',
  es: 'Los ministros de Exteriores de los dos países se reunirán la próxima semana en Ginebra, dijo el lunes un portavoz, pero la fecha no ha sido acordada.',
  pt: 'Os ministros dos Negócios Estrangeiros dos dois países vão encontrar-se na próxima semana em Genebra, disse um porta-voz na segunda-feira, mas a data ainda não foi acordada.',
  it: 'I ministri degli Esteri dei due Paesi si incontreranno la prossima settimana a Ginevra, ha detto lunedì un portavoce, ma la data non è stata ancora concordata.',
  nl: 'De ministers van Buitenlandse Zaken van de twee landen zullen elkaar volgende week in Genève ontmoeten, zei een woordvoerder, maar de datum is nog niet bekend.',
  sv: 'De två ländernas utrikesministrar ska träffas i Genève nästa vecka, sade en talesman på måndagen, men något datum har inte bestämts.',
  pl: 'Ministrowie spraw zagranicznych obu krajów spotkają się w przyszłym tygodniu w Genewie, powiedział rzecznik, ale data nie została jeszcze uzgodniona i nie jest to pewne.',
  tr: 'İki ülkenin dışişleri bakanları gelecek hafta Cenevre’de bir araya gelecek, dedi bir sözcü, ama tarih henüz belli değil ve bu çok önemli.',
  id: 'Para menteri luar negeri dari kedua negara itu akan bertemu di Jenewa pada pekan depan, kata juru bicara, tetapi tanggal itu belum disepakati oleh mereka.',
  ru: 'Министры иностранных дел двух стран встретятся на следующей неделе в Женеве, сказал представитель, но дата ещё не согласована и не объявлена.',
  uk: 'Міністри закордонних справ двох країн зустрінуться наступного тижня у Женеві, сказав речник, але дата ще не узгоджена та не оголошена.',
  ar: 'سيجتمع وزيرا خارجية البلدين في جنيف الأسبوع المقبل، وقال المتحدث إن الموعد لم يحدد بعد في هذا الوقت.',
  zh: '两国外长将于下周在日内瓦会晤，发言人周一表示，但日期尚未商定。',
  ja: '両国の外相は来週ジュネーブで会談すると報道官が月曜日に述べたが、日程はまだ決まっていない。',
  ko: '양국 외교장관은 다음 주 제네바에서 회담할 것이라고 대변인이 월요일 밝혔지만 날짜는 아직 합의되지 않았다.',
  he: 'שרי החוץ של שתי המדינות ייפגשו בשבוע הבא בז׳נבה, אמר הדובר ביום שני, אבל התאריך עדיין לא סוכם.',
}

for (const [language, text] of Object.entries(NEWS)) {
  test(`news in ${language} is found to be in ${language}`, () => assert.equal(findLanguage(text), language))
}

test('foreign names and a quotation do not make English another language', () => {
  const text =
    'Ms. Baerbock met Mr. Szijjártó at the Schloss in Meseberg, and the host said: “Herzlich willkommen.” They will talk again in the autumn.'
  assert.equal(findLanguage(text), 'en')
})

test('what a page declares counts only where its text is too short to tell', () => {
  assert.equal(findLanguage('Sommet reporté', 'fr-FR'), 'fr')
  assert.equal(findLanguage(NEWS.en!, 'fr-FR'), 'en')
})

test('words in no known language, and no words, are undetermined', () => {
  assert.equal(findLanguage('Blorf snirg wapple tronk vorp glim sneed quarn zib plurt wex drane florp nib'), 'und')
  assert.equal(findLanguage(''), 'und')
})
