window.kanaalDeck = {
  "version": 1,
  "id": "articles/studenten.nl",
  "locale": "nl",
  "dir": "ltr",
  "title": "Tien procent studentenkorting op schrijfwaren",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Tien procent studentenkorting op schrijfwaren\nNieuwe stad, nieuwe studie, lege pennenbak. Met je studentenpas krijg je tot en met 30 september 2027 10% korting op alle schrijfwaren.\nEen laptop, een geel notitieboek en een studentenpas op een tafel in de zon",
      "dwellMs": 18167,
      "validUntil": "2027-09-30",
      "assets": [
        "assets/156faa65-studenten.jpg"
      ],
      "html": "<div class=\"words\"><h1>Tien procent studentenkorting op schrijfwaren</h1><p class=\"lead\">Nieuwe stad, nieuwe studie, lege pennenbak. Met je studentenpas krijg je tot en met <data class=\"fact\">30 september 2027</data> <data class=\"fact whole\">10%</data> korting op alle schrijfwaren.</p></div><figure class=\"picture\"><img src=\"assets/156faa65-studenten.jpg\" alt=\"Een laptop, een geel notitieboek en een studentenpas op een tafel in de zon\" width=\"1600\" height=\"900\"></figure>"
    },
    {
      "id": "zo-werkt-het",
      "kind": "text",
      "text": "Zo werkt het\nMaak een account of log in.\nKoppel je studentenpas. Dat duurt een minuut.\nDe korting gaat er aan de kassa vanzelf af, ook online.",
      "dwellMs": 12000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Zo werkt het</h2><ol start=\"1\"><li value=\"1\"><p>Maak een account of log in.</p></li><li value=\"2\"><p>Koppel je studentenpas. Dat duurt een minuut.</p></li><li value=\"3\"><p>De korting gaat er aan de kassa vanzelf af, ook online.</p></li></ol></div>"
    },
    {
      "id": "waar-anderen-mee-beginnen",
      "kind": "text",
      "text": "Waar anderen mee beginnen\neen notitieboek met genummerde bladzijden\nmarkeerstiften die niet doordrukken\neen map per vak, of één map met 1 tabblad = 1 vak",
      "dwellMs": 11333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Waar anderen mee beginnen</h2><ul><li><p>een notitieboek met genummerde bladzijden</p></li><li><p>markeerstiften die niet doordrukken</p></li><li><p>een map per vak, of één map met <code dir=\"ltr\">1 tabblad = 1 vak</code></p></li></ul></div>"
    },
    {
      "id": "waar-anderen-mee-beginnen-2",
      "kind": "text",
      "text": "Waar anderen mee beginnen\nGoed om te weten\nIntroductieweek in Utrecht? Op woensdag 18 augustus staan we op het Domplein met gratis pennen. Op is op.",
      "dwellMs": 11667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Waar anderen mee beginnen</h2><div class=\"notice notice-success\"><p class=\"word\">Goed om te weten</p><p>Introductieweek in Utrecht? Op woensdag 18 augustus staan we op het Domplein met gratis pennen. Op is op.</p></div></div>"
    },
    {
      "id": "waar-anderen-mee-beginnen-3",
      "kind": "call-to-action",
      "text": "Koppel je studentenpas\nScan met je telefoon\nwarenhuislinde.example/studentenpas",
      "dwellMs": 10333,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/studentenpas",
        "label": "Koppel je studentenpas"
      },
      "html": "<div class=\"words\"><h2>Koppel je studentenpas</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Koppel je studentenpas\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h2v1h-2zM15 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h3v1h-3zM16 5h1v1h-1zM18 5h1v1h-1zM21 5h1v1h-1zM27 5h2v1h-2zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM16 6h3v1h-3zM20 6h1v1h-1zM22 6h1v1h-1zM26 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h3v1h-3zM22 7h1v1h-1zM26 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM13 8h1v1h-1zM15 8h1v1h-1zM20 8h1v1h-1zM22 8h1v1h-1zM28 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM17 9h1v1h-1zM19 9h2v1h-2zM22 9h1v1h-1zM26 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h3v1h-3zM16 11h1v1h-1zM19 11h3v1h-3zM23 11h1v1h-1zM26 11h1v1h-1zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM13 12h2v1h-2zM16 12h1v1h-1zM18 12h2v1h-2zM21 12h2v1h-2zM24 12h2v1h-2zM27 12h2v1h-2zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM5 13h2v1h-2zM9 13h1v1h-1zM14 13h1v1h-1zM17 13h1v1h-1zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM6 14h3v1h-3zM10 14h1v1h-1zM12 14h6v1h-6zM20 14h1v1h-1zM22 14h1v1h-1zM27 14h1v1h-1zM29 14h5v1h-5zM35 14h2v1h-2zM5 15h1v1h-1zM7 15h2v1h-2zM13 15h1v1h-1zM16 15h1v1h-1zM21 15h1v1h-1zM23 15h1v1h-1zM27 15h3v1h-3zM31 15h1v1h-1zM33 15h1v1h-1zM35 15h1v1h-1zM5 16h1v1h-1zM8 16h1v1h-1zM10 16h1v1h-1zM14 16h3v1h-3zM18 16h3v1h-3zM23 16h2v1h-2zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM7 17h1v1h-1zM12 17h1v1h-1zM14 17h5v1h-5zM24 17h1v1h-1zM26 17h1v1h-1zM28 17h1v1h-1zM31 17h1v1h-1zM35 17h1v1h-1zM5 18h1v1h-1zM9 18h3v1h-3zM13 18h6v1h-6zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h4v1h-4zM4 19h1v1h-1zM7 19h1v1h-1zM12 19h1v1h-1zM17 19h3v1h-3zM25 19h1v1h-1zM29 19h2v1h-2zM34 19h1v1h-1zM4 20h1v1h-1zM6 20h1v1h-1zM8 20h1v1h-1zM10 20h2v1h-2zM16 20h1v1h-1zM18 20h1v1h-1zM22 20h1v1h-1zM24 20h4v1h-4zM29 20h2v1h-2zM32 20h3v1h-3zM4 21h1v1h-1zM8 21h2v1h-2zM12 21h6v1h-6zM19 21h1v1h-1zM24 21h1v1h-1zM26 21h2v1h-2zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM4 22h3v1h-3zM10 22h2v1h-2zM13 22h3v1h-3zM19 22h1v1h-1zM22 22h1v1h-1zM24 22h1v1h-1zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h3v1h-3zM11 23h3v1h-3zM15 23h2v1h-2zM18 23h5v1h-5zM26 23h1v1h-1zM28 23h3v1h-3zM32 23h1v1h-1zM36 23h1v1h-1zM4 24h1v1h-1zM7 24h1v1h-1zM9 24h4v1h-4zM14 24h1v1h-1zM17 24h1v1h-1zM19 24h2v1h-2zM23 24h1v1h-1zM26 24h1v1h-1zM31 24h1v1h-1zM33 24h3v1h-3zM4 25h1v1h-1zM6 25h1v1h-1zM8 25h1v1h-1zM12 25h1v1h-1zM14 25h1v1h-1zM19 25h3v1h-3zM24 25h2v1h-2zM27 25h1v1h-1zM30 25h1v1h-1zM33 25h1v1h-1zM36 25h1v1h-1zM7 26h1v1h-1zM10 26h1v1h-1zM13 26h3v1h-3zM19 26h1v1h-1zM22 26h3v1h-3zM26 26h2v1h-2zM29 26h2v1h-2zM34 26h3v1h-3zM5 27h3v1h-3zM13 27h2v1h-2zM16 27h2v1h-2zM19 27h1v1h-1zM24 27h1v1h-1zM28 27h1v1h-1zM30 27h4v1h-4zM36 27h1v1h-1zM4 28h1v1h-1zM9 28h3v1h-3zM15 28h1v1h-1zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h1v1h-1zM28 28h6v1h-6zM35 28h2v1h-2zM12 29h3v1h-3zM16 29h1v1h-1zM19 29h1v1h-1zM23 29h1v1h-1zM25 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h3v1h-3zM18 30h1v1h-1zM21 30h3v1h-3zM25 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM16 31h1v1h-1zM18 31h5v1h-5zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM13 32h6v1h-6zM20 32h4v1h-4zM26 32h7v1h-7zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM18 33h1v1h-1zM20 33h1v1h-1zM23 33h1v1h-1zM25 33h4v1h-4zM31 33h1v1h-1zM35 33h2v1h-2zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h2v1h-2zM16 34h1v1h-1zM19 34h2v1h-2zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h1v1h-1zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h1v1h-1zM16 35h2v1h-2zM21 35h1v1h-1zM24 35h1v1h-1zM28 35h2v1h-2zM31 35h2v1h-2zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h1v1h-1zM14 36h1v1h-1zM16 36h1v1h-1zM20 36h4v1h-4zM25 36h1v1h-1zM27 36h1v1h-1zM29 36h2v1h-2zM32 36h3v1h-3z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>studentenpas</span></figcaption></figure></div>"
    },
    {
      "id": "voorwaarden",
      "kind": "disclaimer",
      "text": "Voorwaarden\nDe korting geldt voor mbo, hbo en wo, niet op actieprijzen, cadeaukaarten en rekenmachines.",
      "dwellMs": 8000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Voorwaarden</h2><p>De korting geldt voor mbo, hbo en wo, niet op actieprijzen, cadeaukaarten en rekenmachines.</p></div>"
    },
    {
      "id": "lees-verder-op-je-telefoon",
      "kind": "call-to-action",
      "text": "Lees verder op je telefoon\nScan met je telefoon\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/nl/studentenkorting/",
        "label": "Lees verder op je telefoon"
      },
      "html": "<div class=\"words\"><h2>Lees verder op je telefoon</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Lees verder op je telefoon\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h2v1h-2zM15 4h2v1h-2zM20 4h6v1h-6zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h1v1h-1zM16 5h1v1h-1zM18 5h1v1h-1zM22 5h1v1h-1zM26 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM15 6h1v1h-1zM17 6h2v1h-2zM20 6h1v1h-1zM26 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM21 7h1v1h-1zM26 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM13 8h4v1h-4zM20 8h1v1h-1zM23 8h1v1h-1zM28 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h1v1h-1zM15 9h1v1h-1zM17 9h1v1h-1zM19 9h2v1h-2zM22 9h3v1h-3zM26 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM15 11h2v1h-2zM19 11h3v1h-3zM24 11h1v1h-1zM26 11h1v1h-1zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM15 12h1v1h-1zM18 12h2v1h-2zM21 12h2v1h-2zM24 12h2v1h-2zM27 12h2v1h-2zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM6 13h2v1h-2zM9 13h1v1h-1zM11 13h2v1h-2zM15 13h3v1h-3zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM7 14h7v1h-7zM17 14h1v1h-1zM20 14h1v1h-1zM22 14h1v1h-1zM26 14h2v1h-2zM30 14h4v1h-4zM35 14h2v1h-2zM5 15h1v1h-1zM8 15h2v1h-2zM11 15h1v1h-1zM13 15h2v1h-2zM16 15h1v1h-1zM22 15h2v1h-2zM27 15h2v1h-2zM30 15h2v1h-2zM33 15h1v1h-1zM35 15h1v1h-1zM7 16h5v1h-5zM16 16h1v1h-1zM18 16h6v1h-6zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM8 17h2v1h-2zM11 17h3v1h-3zM15 17h4v1h-4zM23 17h1v1h-1zM28 17h2v1h-2zM31 17h1v1h-1zM35 17h1v1h-1zM7 18h1v1h-1zM9 18h5v1h-5zM17 18h2v1h-2zM23 18h1v1h-1zM25 18h2v1h-2zM28 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM6 19h2v1h-2zM14 19h2v1h-2zM19 19h1v1h-1zM24 19h2v1h-2zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h2v1h-2zM7 20h1v1h-1zM9 20h3v1h-3zM14 20h2v1h-2zM17 20h1v1h-1zM22 20h1v1h-1zM24 20h4v1h-4zM29 20h2v1h-2zM32 20h3v1h-3zM4 21h1v1h-1zM11 21h3v1h-3zM16 21h1v1h-1zM19 21h1v1h-1zM21 21h1v1h-1zM24 21h4v1h-4zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM4 22h3v1h-3zM10 22h2v1h-2zM14 22h1v1h-1zM16 22h4v1h-4zM21 22h1v1h-1zM24 22h1v1h-1zM26 22h1v1h-1zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM5 23h2v1h-2zM9 23h1v1h-1zM11 23h2v1h-2zM15 23h8v1h-8zM28 23h1v1h-1zM30 23h1v1h-1zM32 23h1v1h-1zM36 23h1v1h-1zM6 24h2v1h-2zM10 24h1v1h-1zM13 24h1v1h-1zM15 24h1v1h-1zM17 24h1v1h-1zM19 24h2v1h-2zM23 24h3v1h-3zM33 24h3v1h-3zM4 25h1v1h-1zM7 25h1v1h-1zM9 25h1v1h-1zM12 25h3v1h-3zM18 25h8v1h-8zM27 25h1v1h-1zM29 25h3v1h-3zM33 25h1v1h-1zM36 25h1v1h-1zM6 26h1v1h-1zM9 26h5v1h-5zM15 26h2v1h-2zM19 26h1v1h-1zM22 26h1v1h-1zM24 26h1v1h-1zM26 26h2v1h-2zM29 26h2v1h-2zM34 26h3v1h-3zM5 27h1v1h-1zM7 27h3v1h-3zM11 27h3v1h-3zM15 27h1v1h-1zM17 27h1v1h-1zM19 27h1v1h-1zM28 27h1v1h-1zM30 27h2v1h-2zM33 27h1v1h-1zM36 27h1v1h-1zM4 28h1v1h-1zM7 28h2v1h-2zM10 28h3v1h-3zM14 28h2v1h-2zM17 28h2v1h-2zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM35 28h1v1h-1zM12 29h1v1h-1zM14 29h1v1h-1zM17 29h3v1h-3zM23 29h1v1h-1zM25 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h1v1h-1zM15 30h1v1h-1zM21 30h3v1h-3zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h3v1h-3zM19 31h4v1h-4zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM13 32h1v1h-1zM16 32h3v1h-3zM20 32h4v1h-4zM25 32h8v1h-8zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h4v1h-4zM18 33h1v1h-1zM20 33h1v1h-1zM24 33h5v1h-5zM31 33h1v1h-1zM33 33h2v1h-2zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM14 34h2v1h-2zM17 34h4v1h-4zM24 34h1v1h-1zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h1v1h-1zM18 35h1v1h-1zM21 35h1v1h-1zM23 35h1v1h-1zM27 35h6v1h-6zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h1v1h-1zM14 36h2v1h-2zM17 36h2v1h-2zM20 36h3v1h-3zM25 36h1v1h-1zM27 36h1v1h-1zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ],
  "validFrom": "2027-08-02",
  "validUntil": "2027-09-30"
}
