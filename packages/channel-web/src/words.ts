// The fixed words of a page, by language.

export interface Words {
  skip: string
  updated: string
  by: string
  validUntil: string
  expired: string
  topics: string
  rights: string
  /** `{n}` is the number of minutes. */
  reading: string
  footnotes: string
  /** `{n}` is the number of the note, `{m}` which of its references. */
  backToReference: string
  backToReferenceAgain: string
  /** `{n}` is the number of the table. */
  table: string
  done: string
  open: string
  /** `{host}` is the other site. */
  watchAt: string
  transcript: string
  credit: string
}

const en: Words = {
  skip: 'Skip to content',
  updated: 'Updated',
  by: 'By',
  validUntil: 'Valid until',
  expired: 'This page was valid until {date}.',
  topics: 'Topics',
  rights: 'Rights',
  reading: '{n} min read',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {n}',
  backToReferenceAgain: 'Back to reference {n}-{m}',
  table: 'Table {n}',
  done: 'Done',
  open: 'Not done',
  watchAt: 'Open at {host}',
  transcript: 'Transcript',
  credit: 'Image: {name}',
}

const nl: Words = {
  skip: 'Direct naar de inhoud',
  updated: 'Bijgewerkt',
  by: 'Door',
  validUntil: 'Geldig tot en met',
  expired: 'Deze pagina was geldig tot en met {date}.',
  topics: 'Onderwerpen',
  rights: 'Rechten',
  reading: '{n} min. leestijd',
  footnotes: 'Voetnoten',
  backToReference: 'Terug naar verwijzing {n}',
  backToReferenceAgain: 'Terug naar verwijzing {n}-{m}',
  table: 'Tabel {n}',
  done: 'Gedaan',
  open: 'Nog te doen',
  watchAt: 'Openen op {host}',
  transcript: 'Uitgeschreven tekst',
  credit: 'Beeld: {name}',
}

const de: Words = {
  skip: 'Direkt zum Inhalt',
  updated: 'Aktualisiert',
  by: 'Von',
  validUntil: 'Gültig bis',
  expired: 'Diese Seite war gültig bis {date}.',
  topics: 'Themen',
  rights: 'Rechte',
  reading: '{n} Min. Lesezeit',
  footnotes: 'Fußnoten',
  backToReference: 'Zurück zum Verweis {n}',
  backToReferenceAgain: 'Zurück zum Verweis {n}-{m}',
  table: 'Tabelle {n}',
  done: 'Erledigt',
  open: 'Offen',
  watchAt: 'Auf {host} öffnen',
  transcript: 'Transkript',
  credit: 'Bild: {name}',
}

const fr: Words = {
  skip: 'Aller au contenu',
  updated: 'Mis à jour le',
  by: 'Par',
  validUntil: 'Valable jusqu’au',
  expired: 'Cette page était valable jusqu’au {date}.',
  topics: 'Sujets',
  rights: 'Droits',
  reading: '{n} min de lecture',
  footnotes: 'Notes',
  backToReference: 'Retour à la référence {n}',
  backToReferenceAgain: 'Retour à la référence {n}-{m}',
  table: 'Tableau {n}',
  done: 'Fait',
  open: 'À faire',
  watchAt: 'Ouvrir sur {host}',
  transcript: 'Transcription',
  credit: 'Image : {name}',
}

const es: Words = {
  skip: 'Ir al contenido',
  updated: 'Actualizado',
  by: 'Por',
  validUntil: 'Válido hasta',
  expired: 'Esta página era válida hasta el {date}.',
  topics: 'Temas',
  rights: 'Derechos',
  reading: '{n} min de lectura',
  footnotes: 'Notas',
  backToReference: 'Volver a la referencia {n}',
  backToReferenceAgain: 'Volver a la referencia {n}-{m}',
  table: 'Tabla {n}',
  done: 'Hecho',
  open: 'Pendiente',
  watchAt: 'Abrir en {host}',
  transcript: 'Transcripción',
  credit: 'Imagen: {name}',
}

const ar: Words = {
  skip: 'انتقل إلى المحتوى',
  updated: 'حُدّث في',
  by: 'بقلم',
  validUntil: 'صالح حتى',
  expired: 'كانت هذه الصفحة صالحة حتى {date}.',
  topics: 'المواضيع',
  rights: 'الحقوق',
  reading: 'مدة القراءة: {n} دقيقة',
  footnotes: 'الحواشي',
  backToReference: 'العودة إلى المرجع {n}',
  backToReferenceAgain: 'العودة إلى المرجع {n}-{m}',
  table: 'الجدول {n}',
  done: 'تم',
  open: 'لم يتم',
  watchAt: 'افتح على {host}',
  transcript: 'النص المكتوب',
  credit: 'الصورة: {name}',
}

const ja: Words = {
  skip: '本文へ移動',
  updated: '更新日',
  by: '著者',
  validUntil: '有効期限',
  expired: 'このページの有効期限は{date}まででした。',
  topics: 'トピック',
  rights: '権利',
  reading: '読了時間 約{n}分',
  footnotes: '脚注',
  backToReference: '参照{n}に戻る',
  backToReferenceAgain: '参照{n}-{m}に戻る',
  table: '表{n}',
  done: '完了',
  open: '未完了',
  watchAt: '{host}で開く',
  transcript: '文字起こし',
  credit: '画像:{name}',
}

const WORDS: Record<string, Words> = { en, nl, de, fr, es, ar, ja }

/** English, for languages nobody wrote yet; where an element cannot say its language, without words. */
const foreign: Words = {
  ...en,
  backToReference: '↩ {n}',
  backToReferenceAgain: '↩ {n}-{m}',
  table: '{n}',
  credit: '{name}',
}

/** The words of the locale's language, and whether they are in it; English where nobody wrote them yet. */
export const wordsFor = (locale: string): { words: Words; lang: string } => {
  const language = locale.split('-')[0]?.toLowerCase() ?? 'en'
  const words = Object.hasOwn(WORDS, language) ? WORDS[language] : undefined
  return words ? { words, lang: locale } : { words: foreign, lang: 'en' }
}

/** `fill('Table {n}', { n: 2 })` gives `Table 2`. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
