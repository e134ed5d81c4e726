// The table of words that say which language a text is in, and nothing about its subject.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** The most frequent function words of each language; a text of any subject holds many of them. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: words(`de het een en van in is dat die te niet met voor zijn op aan er ook als om maar bij of nog dan naar uit
    wat worden wordt door over hebben heeft kan kunnen deze dit geen je u we wij zij ze hun ons onze mijn jouw uw
    haar hem hij zo al wel meer veel onder tegen moet moeten wil zal zou was waren werd heb had hier daar waar hoe
    wie waarom omdat zodat terwijl zonder tussen tijdens binnen elke elk alle alles iets iemand niets nu toen weer
    altijd vaak jij ik me mij ben bent zich zelf na sinds tot per via af heel eens toch even jullie gaat gaan doen doet`),
  en: words(`the and of to in is that for it with you are this on as be have not or by from at an was will can your if
    but all we they has had were which when there their what about up out so no do does did more how who why our us
    my me his her its he she them than then these those into over after before between through during under again
    only own same such very just also any each other some most could should would may might must been being am here
    where while because until against both few nor too`),
  de: words(`der die das und ist nicht mit für auf zu ein eine den im sie von dem des sich auch als wie an es werden
    wird sind bei oder aus nach wenn kann einen einer einem über durch nur noch haben hat war ich wir ihr diese
    dieser dieses um am zum zur vom bis man mehr aber so dass können müssen sein`),
  fr: words(`le la les des et est une un que pour dans qui sur pas vous du en au aux ce cette il elle nous avec par
    plus ne se sont ou mais son sa ses leur leurs ont être avoir fait peut tout tous comme si votre vos notre nos
    je ils elles cet ces était où`),
  es: words(`el la los las de que y en un una es por con para no se del al lo como más su sus o pero son este esta
    está ser ha si también hay sobre entre cuando todo todos desde muy sin puede nos le les fue han`),
}
