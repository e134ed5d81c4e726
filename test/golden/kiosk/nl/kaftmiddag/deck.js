window.kanaalDeck = {
  "version": 1,
  "id": "events/kaftmiddag.nl",
  "locale": "nl",
  "dir": "ltr",
  "title": "Kaftmiddag in Linde Utrecht",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Kaftmiddag in Linde Utrecht\nKom je schoolboeken kaften op zaterdag 21 augustus 2027 van 13.00 tot 16.00 uur. Papier en hulp zijn gratis.\nEen lange tafel met rollen kaftpapier, scharen, tape en half gekafte boeken\nVorig jaar kaftten we samen 1.140 boeken. © Warenhuis Linde",
      "dwellMs": 19167,
      "assets": [
        "assets/9401a2cc-kaftmiddag.jpg"
      ],
      "html": "<div class=\"words\"><h1>Kaftmiddag in Linde Utrecht</h1><p class=\"lead\">Kom je schoolboeken kaften op zaterdag 21 augustus 2027 van 13.00 tot 16.00 uur. Papier en hulp zijn gratis.</p></div><figure class=\"picture\"><img src=\"assets/9401a2cc-kaftmiddag.jpg\" alt=\"Een lange tafel met rollen kaftpapier, scharen, tape en half gekafte boeken\" width=\"1600\" height=\"900\"><figcaption>Vorig jaar kaftten we samen 1.140 boeken.<span class=\"credit\"> © Warenhuis Linde</span></figcaption></figure>"
    },
    {
      "id": "tien-boeken-een-rol-papier-en-geen-idee",
      "kind": "text",
      "text": "Tien boeken, één rol papier en geen idee waar te beginnen? Kom op zaterdag 21 augustus 2027 naar de kaftmiddag. Wij zorgen voor papier, tape en handige handen.",
      "dwellMs": 12333,
      "validUntil": "2027-08-21",
      "assets": [],
      "html": "<div class=\"words\"><p>Tien boeken, één rol papier en geen idee waar te beginnen? Kom op <data class=\"fact\">zaterdag 21 augustus 2027</data> naar de kaftmiddag. Wij zorgen voor papier, tape en handige handen.</p></div>"
    },
    {
      "id": "praktisch",
      "kind": "text",
      "text": "Praktisch\nWanneer: zaterdag 21 augustus 2027, van 13.00 tot 16.00 uur\nWaar: Linde Utrecht, Oudegracht 88, tweede verdieping\nKosten: geen, reserveren is wel nodig\nVragen: bel 030 200 01 88",
      "dwellMs": 13000,
      "validUntil": "2027-08-21",
      "assets": [],
      "html": "<div class=\"words\"><h2>Praktisch</h2><ul><li><p><strong>Wanneer:</strong> <data class=\"fact\">zaterdag 21 augustus 2027</data>, van <time class=\"fact whole\" datetime=\"2027-08-21T13:00\">13.00</time> tot <time class=\"fact whole\" datetime=\"2027-08-21T16:00\">16.00 uur</time></p></li><li><p><strong>Waar:</strong> <data class=\"fact\">Linde Utrecht, Oudegracht 88</data>, tweede verdieping</p></li><li><p><strong>Kosten:</strong> geen, reserveren is wel nodig</p></li><li><p><strong>Vragen:</strong> bel <data class=\"fact whole\">030 200 01 88</data></p></li></ul></div>"
    },
    {
      "id": "wat-neem-je-mee",
      "kind": "text",
      "text": "Wat neem je mee\nJe schoolboeken\nEen tas om ze droog mee naar huis te nemen\nWie je maar wilt: er is limonade",
      "dwellMs": 10667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Wat neem je mee</h2><ol start=\"1\"><li value=\"1\"><p>Je schoolboeken</p></li><li value=\"2\"><p>Een tas om ze droog mee naar huis te nemen</p></li><li value=\"3\"><p>Wie je maar wilt: er is limonade</p></li></ol></div>"
    },
    {
      "id": "wat-neem-je-mee-2",
      "kind": "call-to-action",
      "text": "Reserveer een plek\nScan met je telefoon\nwarenhuislinde.example/kaftmiddag",
      "dwellMs": 10333,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/kaftmiddag",
        "label": "Reserveer een plek"
      },
      "html": "<div class=\"words\"><h2>Reserveer een plek</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Reserveer een plek\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM16 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h3v1h-3zM19 5h1v1h-1zM22 5h1v1h-1zM24 5h1v1h-1zM26 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h3v1h-3zM18 6h2v1h-2zM23 6h1v1h-1zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h5v1h-5zM22 7h1v1h-1zM25 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2zM15 8h1v1h-1zM18 8h4v1h-4zM24 8h2v1h-2zM27 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h2v1h-2zM15 9h1v1h-1zM23 9h1v1h-1zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM16 11h1v1h-1zM18 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM20 12h2v1h-2zM23 12h2v1h-2zM26 12h1v1h-1zM30 12h5v1h-5zM5 13h3v1h-3zM11 13h2v1h-2zM16 13h2v1h-2zM20 13h5v1h-5zM26 13h2v1h-2zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM7 14h4v1h-4zM13 14h2v1h-2zM16 14h6v1h-6zM24 14h1v1h-1zM26 14h1v1h-1zM28 14h2v1h-2zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h1v1h-1zM17 15h1v1h-1zM19 15h4v1h-4zM27 15h1v1h-1zM32 15h3v1h-3zM4 16h1v1h-1zM6 16h1v1h-1zM9 16h6v1h-6zM18 16h3v1h-3zM23 16h7v1h-7zM32 16h2v1h-2zM35 16h2v1h-2zM4 17h1v1h-1zM7 17h1v1h-1zM14 17h1v1h-1zM16 17h1v1h-1zM19 17h1v1h-1zM21 17h2v1h-2zM25 17h1v1h-1zM27 17h1v1h-1zM30 17h1v1h-1zM33 17h4v1h-4zM5 18h2v1h-2zM10 18h1v1h-1zM12 18h1v1h-1zM19 18h2v1h-2zM22 18h1v1h-1zM24 18h1v1h-1zM28 18h8v1h-8zM5 19h3v1h-3zM11 19h4v1h-4zM16 19h2v1h-2zM19 19h1v1h-1zM25 19h1v1h-1zM29 19h2v1h-2zM34 19h1v1h-1zM5 20h2v1h-2zM9 20h5v1h-5zM17 20h3v1h-3zM21 20h1v1h-1zM26 20h1v1h-1zM28 20h2v1h-2zM31 20h2v1h-2zM36 20h1v1h-1zM4 21h3v1h-3zM8 21h1v1h-1zM11 21h1v1h-1zM13 21h6v1h-6zM20 21h1v1h-1zM22 21h4v1h-4zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM6 22h1v1h-1zM9 22h8v1h-8zM18 22h2v1h-2zM22 22h1v1h-1zM24 22h2v1h-2zM29 22h4v1h-4zM34 22h2v1h-2zM4 23h3v1h-3zM9 23h1v1h-1zM12 23h1v1h-1zM15 23h2v1h-2zM20 23h1v1h-1zM24 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM6 24h2v1h-2zM9 24h4v1h-4zM14 24h1v1h-1zM16 24h3v1h-3zM22 24h1v1h-1zM25 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h4v1h-4zM13 25h4v1h-4zM18 25h4v1h-4zM24 25h4v1h-4zM30 25h1v1h-1zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM9 26h2v1h-2zM12 26h1v1h-1zM14 26h2v1h-2zM18 26h1v1h-1zM21 26h1v1h-1zM23 26h1v1h-1zM25 26h2v1h-2zM28 26h2v1h-2zM33 26h1v1h-1zM35 26h1v1h-1zM4 27h1v1h-1zM7 27h1v1h-1zM11 27h2v1h-2zM15 27h2v1h-2zM18 27h1v1h-1zM20 27h1v1h-1zM22 27h5v1h-5zM29 27h3v1h-3zM33 27h3v1h-3zM4 28h1v1h-1zM7 28h4v1h-4zM12 28h6v1h-6zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h1v1h-1zM28 28h5v1h-5zM35 28h2v1h-2zM12 29h1v1h-1zM14 29h1v1h-1zM16 29h1v1h-1zM18 29h1v1h-1zM21 29h4v1h-4zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM14 30h1v1h-1zM16 30h2v1h-2zM19 30h3v1h-3zM26 30h3v1h-3zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h4v1h-4zM19 31h4v1h-4zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM17 32h1v1h-1zM19 32h2v1h-2zM23 32h4v1h-4zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM18 33h2v1h-2zM22 33h1v1h-1zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h1v1h-1zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM14 34h2v1h-2zM17 34h1v1h-1zM19 34h2v1h-2zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h1v1h-1zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h4v1h-4zM19 35h1v1h-1zM22 35h1v1h-1zM25 35h1v1h-1zM30 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h1v1h-1zM14 36h4v1h-4zM19 36h1v1h-1zM21 36h1v1h-1zM26 36h4v1h-4zM31 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>kaftmiddag</span></figcaption></figure></div>"
    },
    {
      "id": "wat-neem-je-mee-3",
      "kind": "text",
      "text": "Wat neem je mee\nLet op\nDe lift naar de tweede verdieping is die dag buiten gebruik. Kun je geen trap lopen? Meld je bij de servicebalie, dan kaften we beneden.",
      "dwellMs": 13333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Wat neem je mee</h2><div class=\"notice notice-warning\"><p class=\"word\">Let op</p><p>De lift naar de tweede verdieping is die dag buiten gebruik. Kun je geen trap lopen? Meld je bij de servicebalie, dan kaften we beneden.</p></div></div>"
    },
    {
      "id": "lees-verder-op-je-telefoon",
      "kind": "call-to-action",
      "text": "Lees verder op je telefoon\nScan met je telefoon\nwarenhuislinde.example/nl/kaftmiddag",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/nl/kaftmiddag/",
        "label": "Lees verder op je telefoon"
      },
      "html": "<div class=\"words\"><h2>Lees verder op je telefoon</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Lees verder op je telefoon\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM16 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM14 5h1v1h-1zM19 5h1v1h-1zM22 5h1v1h-1zM24 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h5v1h-5zM18 6h2v1h-2zM23 6h1v1h-1zM25 6h1v1h-1zM27 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h3v1h-3zM16 7h1v1h-1zM22 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h1v1h-1zM18 8h4v1h-4zM24 8h2v1h-2zM27 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h2v1h-2zM15 9h1v1h-1zM23 9h1v1h-1zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM18 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM17 12h2v1h-2zM20 12h2v1h-2zM23 12h2v1h-2zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h6v1h-6zM11 13h1v1h-1zM15 13h3v1h-3zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h3v1h-3zM10 14h3v1h-3zM15 14h7v1h-7zM24 14h3v1h-3zM28 14h1v1h-1zM30 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM6 15h2v1h-2zM9 15h1v1h-1zM11 15h5v1h-5zM17 15h1v1h-1zM19 15h4v1h-4zM25 15h1v1h-1zM27 15h1v1h-1zM29 15h2v1h-2zM32 15h3v1h-3zM5 16h4v1h-4zM10 16h1v1h-1zM12 16h5v1h-5zM18 16h3v1h-3zM23 16h2v1h-2zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM7 17h1v1h-1zM9 17h1v1h-1zM11 17h1v1h-1zM13 17h2v1h-2zM16 17h2v1h-2zM19 17h1v1h-1zM21 17h2v1h-2zM25 17h1v1h-1zM27 17h1v1h-1zM30 17h1v1h-1zM33 17h4v1h-4zM4 18h2v1h-2zM7 18h1v1h-1zM9 18h9v1h-9zM19 18h2v1h-2zM22 18h1v1h-1zM24 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM16 19h1v1h-1zM19 19h1v1h-1zM25 19h1v1h-1zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM9 20h2v1h-2zM15 20h3v1h-3zM19 20h1v1h-1zM21 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM5 21h1v1h-1zM9 21h1v1h-1zM12 21h1v1h-1zM14 21h1v1h-1zM16 21h2v1h-2zM20 21h1v1h-1zM22 21h4v1h-4zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM6 22h6v1h-6zM14 22h2v1h-2zM18 22h2v1h-2zM22 22h1v1h-1zM24 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM6 23h2v1h-2zM9 23h1v1h-1zM11 23h1v1h-1zM14 23h1v1h-1zM18 23h1v1h-1zM20 23h1v1h-1zM24 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM4 24h4v1h-4zM10 24h4v1h-4zM18 24h1v1h-1zM22 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h2v1h-2zM8 25h1v1h-1zM15 25h2v1h-2zM18 25h4v1h-4zM24 25h2v1h-2zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h1v1h-1zM10 26h1v1h-1zM15 26h4v1h-4zM21 26h1v1h-1zM23 26h1v1h-1zM25 26h2v1h-2zM28 26h2v1h-2zM31 26h1v1h-1zM33 26h1v1h-1zM35 26h1v1h-1zM4 27h1v1h-1zM7 27h1v1h-1zM9 27h1v1h-1zM12 27h1v1h-1zM16 27h1v1h-1zM18 27h1v1h-1zM20 27h1v1h-1zM22 27h5v1h-5zM29 27h2v1h-2zM32 27h4v1h-4zM4 28h1v1h-1zM7 28h2v1h-2zM10 28h4v1h-4zM16 28h1v1h-1zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h1v1h-1zM28 28h5v1h-5zM12 29h1v1h-1zM15 29h3v1h-3zM21 29h5v1h-5zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM16 30h1v1h-1zM18 30h4v1h-4zM26 30h3v1h-3zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM18 31h5v1h-5zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h4v1h-4zM19 32h2v1h-2zM23 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM16 33h1v1h-1zM18 33h2v1h-2zM22 33h1v1h-1zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h2v1h-2zM35 33h2v1h-2zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h4v1h-4zM17 34h1v1h-1zM19 34h2v1h-2zM24 34h1v1h-1zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h1v1h-1zM16 35h2v1h-2zM19 35h1v1h-1zM22 35h4v1h-4zM27 35h1v1h-1zM29 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h6v1h-6zM19 36h1v1h-1zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h3v1h-3zM30 36h2v1h-2zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>nl/<wbr>kaftmiddag</span></figcaption></figure></div>"
    }
  ],
  "validUntil": "2027-08-21"
}
