window.kanaalDeck = {
  "version": 1,
  "id": "articles/openingstijden.en",
  "locale": "en",
  "dir": "ltr",
  "title": "Opening hours in August",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Opening hours in August\nOne last pair of compasses? In August we stay open until 9 pm on Thursdays.",
      "dwellMs": 9333,
      "validUntil": "2027-08-31",
      "assets": [],
      "html": "<div class=\"words\"><h1>Opening hours in August</h1><p class=\"lead\">One last pair of compasses? In August we stay open until <data class=\"fact whole\">9 pm</data> on Thursdays.</p></div>"
    },
    {
      "id": "our-hours",
      "kind": "table",
      "text": "Our hours\nDay Utrecht Arnhem Ghent\nMonday 11 am–6 pm noon–6 pm 10 am–6 pm\nTuesday and Wednesday 9:30 am–6 pm 9:30 am–6 pm 10 am–6 pm\nThursday 9:30 am–9 pm 9:30 am–9 pm 10 am–9 pm",
      "dwellMs": 19667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Our hours</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Day</th><th class=\"whole\" scope=\"col\">Utrecht</th><th class=\"whole\" scope=\"col\">Arnhem</th><th class=\"whole\" scope=\"col\">Ghent</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Day\">Monday</td><td class=\"whole\" data-label=\"Utrecht\">11 am–6 pm</td><td class=\"whole\" data-label=\"Arnhem\">noon–6 pm</td><td class=\"whole\" data-label=\"Ghent\">10 am–6 pm</td></tr><tr><td data-label=\"Day\">Tuesday and Wednesday</td><td class=\"whole\" data-label=\"Utrecht\">9:30 am–6 pm</td><td class=\"whole\" data-label=\"Arnhem\">9:30 am–6 pm</td><td class=\"whole\" data-label=\"Ghent\">10 am–6 pm</td></tr><tr><td class=\"whole\" data-label=\"Day\">Thursday</td><td class=\"whole\" data-label=\"Utrecht\">9:30 am–9 pm</td><td class=\"whole\" data-label=\"Arnhem\">9:30 am–9 pm</td><td class=\"whole\" data-label=\"Ghent\">10 am–9 pm</td></tr></tbody></table></div>"
    },
    {
      "id": "our-hours-2",
      "kind": "table",
      "text": "Our hours\nDay Utrecht Arnhem Ghent\nFriday 9:30 am–6 pm 9:30 am–6 pm 10 am–6 pm\nSaturday 9:30 am–6 pm 9:30 am–5:30 pm 10 am–6 pm\nSunday noon–5 pm closed closed",
      "dwellMs": 17333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Our hours</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Day</th><th class=\"whole\" scope=\"col\">Utrecht</th><th class=\"whole\" scope=\"col\">Arnhem</th><th class=\"whole\" scope=\"col\">Ghent</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Day\">Friday</td><td class=\"whole\" data-label=\"Utrecht\">9:30 am–6 pm</td><td class=\"whole\" data-label=\"Arnhem\">9:30 am–6 pm</td><td class=\"whole\" data-label=\"Ghent\">10 am–6 pm</td></tr><tr><td class=\"whole\" data-label=\"Day\">Saturday</td><td class=\"whole\" data-label=\"Utrecht\">9:30 am–6 pm</td><td class=\"whole\" data-label=\"Arnhem\">9:30 am–5:30 pm</td><td class=\"whole\" data-label=\"Ghent\">10 am–6 pm</td></tr><tr><td class=\"whole\" data-label=\"Day\">Sunday</td><td class=\"whole\" data-label=\"Utrecht\">noon–5 pm</td><td class=\"whole\" data-label=\"Arnhem\">closed</td><td class=\"whole\" data-label=\"Ghent\">closed</td></tr></tbody></table></div>"
    },
    {
      "id": "our-hours-3",
      "kind": "text",
      "text": "Our hours\nWarning\nOn Saturday 28 August all shops close at 5 pm, because we count our stock that evening.",
      "dwellMs": 9667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Our hours</h2><div class=\"notice notice-warning\"><p class=\"word\">Warning</p><p>On Saturday 28 August all shops close at 5 pm, because we count our stock that evening.</p></div></div>"
    },
    {
      "id": "our-hours-4",
      "kind": "call-to-action",
      "text": "Find your shop\nScan with your phone\nwarenhuislinde.example/en/shops",
      "dwellMs": 10333,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/shops",
        "label": "Find your shop"
      },
      "html": "<div class=\"words\"><h2>Find your shop</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Find your shop\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h2v1h-2zM15 4h2v1h-2zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h1v1h-1zM14 5h3v1h-3zM18 5h1v1h-1zM21 5h1v1h-1zM27 5h2v1h-2zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM13 6h2v1h-2zM16 6h3v1h-3zM20 6h1v1h-1zM22 6h1v1h-1zM27 6h2v1h-2zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM15 7h1v1h-1zM22 7h1v1h-1zM25 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM14 8h3v1h-3zM20 8h1v1h-1zM22 8h1v1h-1zM26 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h1v1h-1zM15 9h3v1h-3zM19 9h2v1h-2zM22 9h1v1h-1zM26 9h2v1h-2zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM15 11h2v1h-2zM19 11h3v1h-3zM23 11h1v1h-1zM26 11h1v1h-1zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM18 12h2v1h-2zM21 12h2v1h-2zM24 12h2v1h-2zM27 12h2v1h-2zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM4 13h1v1h-1zM6 13h3v1h-3zM11 13h1v1h-1zM13 13h1v1h-1zM16 13h2v1h-2zM20 13h5v1h-5zM26 13h2v1h-2zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM6 14h1v1h-1zM10 14h1v1h-1zM13 14h1v1h-1zM15 14h1v1h-1zM17 14h1v1h-1zM20 14h1v1h-1zM22 14h1v1h-1zM25 14h3v1h-3zM30 14h4v1h-4zM35 14h2v1h-2zM4 15h4v1h-4zM9 15h1v1h-1zM12 15h1v1h-1zM15 15h2v1h-2zM21 15h1v1h-1zM23 15h1v1h-1zM25 15h4v1h-4zM30 15h2v1h-2zM33 15h1v1h-1zM35 15h1v1h-1zM4 16h1v1h-1zM10 16h1v1h-1zM12 16h1v1h-1zM15 16h1v1h-1zM18 16h3v1h-3zM23 16h7v1h-7zM32 16h2v1h-2zM35 16h2v1h-2zM4 17h1v1h-1zM6 17h1v1h-1zM8 17h2v1h-2zM11 17h1v1h-1zM15 17h2v1h-2zM18 17h1v1h-1zM24 17h1v1h-1zM27 17h1v1h-1zM31 17h1v1h-1zM35 17h1v1h-1zM4 18h1v1h-1zM7 18h1v1h-1zM10 18h3v1h-3zM14 18h1v1h-1zM16 18h1v1h-1zM18 18h1v1h-1zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM5 19h2v1h-2zM12 19h2v1h-2zM15 19h1v1h-1zM17 19h1v1h-1zM19 19h1v1h-1zM25 19h1v1h-1zM27 19h4v1h-4zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h1v1h-1zM6 20h2v1h-2zM9 20h6v1h-6zM16 20h3v1h-3zM22 20h1v1h-1zM24 20h4v1h-4zM29 20h2v1h-2zM32 20h3v1h-3zM4 21h1v1h-1zM6 21h1v1h-1zM9 21h1v1h-1zM15 21h5v1h-5zM24 21h1v1h-1zM26 21h2v1h-2zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM4 22h1v1h-1zM6 22h7v1h-7zM14 22h1v1h-1zM17 22h1v1h-1zM19 22h1v1h-1zM22 22h1v1h-1zM24 22h2v1h-2zM30 22h3v1h-3zM34 22h2v1h-2zM4 23h5v1h-5zM13 23h1v1h-1zM17 23h6v1h-6zM26 23h1v1h-1zM28 23h1v1h-1zM30 23h1v1h-1zM32 23h1v1h-1zM36 23h1v1h-1zM4 24h4v1h-4zM10 24h1v1h-1zM12 24h1v1h-1zM14 24h3v1h-3zM18 24h3v1h-3zM23 24h1v1h-1zM26 24h1v1h-1zM28 24h1v1h-1zM33 24h3v1h-3zM4 25h1v1h-1zM6 25h1v1h-1zM8 25h2v1h-2zM12 25h1v1h-1zM14 25h1v1h-1zM16 25h1v1h-1zM18 25h4v1h-4zM24 25h4v1h-4zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM7 26h1v1h-1zM10 26h8v1h-8zM19 26h1v1h-1zM22 26h3v1h-3zM26 26h2v1h-2zM29 26h2v1h-2zM32 26h1v1h-1zM34 26h3v1h-3zM5 27h4v1h-4zM12 27h2v1h-2zM16 27h2v1h-2zM19 27h1v1h-1zM24 27h1v1h-1zM30 27h2v1h-2zM33 27h1v1h-1zM36 27h1v1h-1zM4 28h1v1h-1zM6 28h5v1h-5zM12 28h1v1h-1zM15 28h1v1h-1zM18 28h1v1h-1zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h1v1h-1zM28 28h5v1h-5zM36 28h1v1h-1zM12 29h2v1h-2zM15 29h1v1h-1zM17 29h1v1h-1zM19 29h1v1h-1zM23 29h1v1h-1zM25 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h1v1h-1zM14 30h2v1h-2zM17 30h2v1h-2zM21 30h3v1h-3zM25 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h2v1h-2zM17 31h6v1h-6zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM14 32h4v1h-4zM20 32h4v1h-4zM26 32h7v1h-7zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM20 33h1v1h-1zM23 33h1v1h-1zM25 33h4v1h-4zM31 33h1v1h-1zM33 33h1v1h-1zM35 33h2v1h-2zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h9v1h-9zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h1v1h-1zM18 35h1v1h-1zM21 35h1v1h-1zM24 35h1v1h-1zM28 35h2v1h-2zM31 35h2v1h-2zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h3v1h-3zM17 36h2v1h-2zM20 36h4v1h-4zM25 36h1v1h-1zM27 36h1v1h-1zM30 36h1v1h-1zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>en/<wbr>shops</span></figcaption></figure></div>"
    },
    {
      "id": "read-on-with-your-phone",
      "kind": "call-to-action",
      "text": "Read on with your phone\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/opening-hours-august/",
        "label": "Read on with your phone"
      },
      "html": "<div class=\"words\"><h2>Read on with your phone</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Read on with your phone\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h1v1h-1zM15 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h4v1h-4zM19 5h1v1h-1zM22 5h1v1h-1zM24 5h1v1h-1zM26 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h5v1h-5zM18 6h2v1h-2zM23 6h1v1h-1zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h3v1h-3zM21 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h4v1h-4zM18 8h4v1h-4zM23 8h3v1h-3zM27 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM16 9h1v1h-1zM24 9h2v1h-2zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM14 11h2v1h-2zM18 11h1v1h-1zM20 11h1v1h-1zM22 11h1v1h-1zM24 11h4v1h-4zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h1v1h-1zM15 12h1v1h-1zM17 12h2v1h-2zM20 12h2v1h-2zM23 12h2v1h-2zM26 12h2v1h-2zM30 12h5v1h-5zM5 13h1v1h-1zM8 13h1v1h-1zM11 13h1v1h-1zM13 13h1v1h-1zM17 13h1v1h-1zM20 13h1v1h-1zM22 13h3v1h-3zM26 13h2v1h-2zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h2v1h-2zM7 14h1v1h-1zM10 14h3v1h-3zM17 14h4v1h-4zM24 14h3v1h-3zM28 14h3v1h-3zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h2v1h-2zM8 15h1v1h-1zM11 15h4v1h-4zM16 15h2v1h-2zM19 15h2v1h-2zM25 15h3v1h-3zM29 15h2v1h-2zM32 15h3v1h-3zM5 16h1v1h-1zM7 16h1v1h-1zM10 16h1v1h-1zM18 16h2v1h-2zM21 16h1v1h-1zM23 16h1v1h-1zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM4 17h1v1h-1zM8 17h1v1h-1zM15 17h2v1h-2zM19 17h1v1h-1zM21 17h3v1h-3zM25 17h1v1h-1zM27 17h1v1h-1zM29 17h2v1h-2zM33 17h4v1h-4zM4 18h3v1h-3zM8 18h1v1h-1zM10 18h2v1h-2zM13 18h1v1h-1zM19 18h2v1h-2zM22 18h1v1h-1zM24 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM5 19h2v1h-2zM9 19h1v1h-1zM11 19h1v1h-1zM17 19h1v1h-1zM20 19h1v1h-1zM23 19h1v1h-1zM25 19h1v1h-1zM28 19h3v1h-3zM32 19h1v1h-1zM34 19h1v1h-1zM8 20h3v1h-3zM12 20h3v1h-3zM17 20h2v1h-2zM21 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM4 21h1v1h-1zM7 21h3v1h-3zM11 21h2v1h-2zM16 21h1v1h-1zM20 21h1v1h-1zM22 21h3v1h-3zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h2v1h-2zM9 22h3v1h-3zM16 22h1v1h-1zM18 22h2v1h-2zM21 22h1v1h-1zM24 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM5 23h2v1h-2zM9 23h1v1h-1zM11 23h1v1h-1zM14 23h2v1h-2zM20 23h1v1h-1zM24 23h2v1h-2zM27 23h1v1h-1zM31 23h4v1h-4zM4 24h1v1h-1zM6 24h1v1h-1zM8 24h5v1h-5zM14 24h4v1h-4zM21 24h1v1h-1zM24 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h3v1h-3zM13 25h3v1h-3zM18 25h1v1h-1zM21 25h1v1h-1zM23 25h3v1h-3zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM7 26h1v1h-1zM10 26h2v1h-2zM13 26h1v1h-1zM16 26h2v1h-2zM19 26h1v1h-1zM21 26h1v1h-1zM25 26h2v1h-2zM28 26h2v1h-2zM31 26h3v1h-3zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h3v1h-3zM15 27h1v1h-1zM17 27h1v1h-1zM19 27h2v1h-2zM22 27h2v1h-2zM25 27h3v1h-3zM29 27h2v1h-2zM32 27h5v1h-5zM4 28h1v1h-1zM6 28h1v1h-1zM8 28h7v1h-7zM17 28h1v1h-1zM19 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h7v1h-7zM36 28h1v1h-1zM12 29h2v1h-2zM16 29h2v1h-2zM22 29h3v1h-3zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM15 30h1v1h-1zM19 30h2v1h-2zM26 30h3v1h-3zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h2v1h-2zM19 31h2v1h-2zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h3v1h-3zM16 32h1v1h-1zM18 32h4v1h-4zM23 32h2v1h-2zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM14 33h2v1h-2zM18 33h1v1h-1zM20 33h1v1h-1zM23 33h2v1h-2zM26 33h2v1h-2zM29 33h1v1h-1zM32 33h5v1h-5zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM15 34h6v1h-6zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h2v1h-2zM22 35h1v1h-1zM24 35h2v1h-2zM29 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h2v1h-2zM18 36h2v1h-2zM21 36h1v1h-1zM26 36h4v1h-4zM31 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ],
  "validFrom": "2027-08-01",
  "validUntil": "2027-08-31"
}
