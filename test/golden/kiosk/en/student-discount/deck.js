window.kanaalDeck = {
  "version": 1,
  "id": "articles/studenten.en",
  "locale": "en",
  "dir": "ltr",
  "title": "Ten per cent student discount on stationery",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Ten per cent student discount on stationery\nNew town, new course, empty pencil case. Until 30 September 2027 your student card gives you 10% off all stationery.\nA laptop, a yellow notebook and a student card on a table in the sun",
      "dwellMs": 18500,
      "validUntil": "2027-09-30",
      "assets": [
        "assets/156faa65-studenten.jpg"
      ],
      "html": "<div class=\"words\"><h1>Ten per cent student discount on stationery</h1><p class=\"lead\">New town, new course, empty pencil case. Until <data class=\"fact\">30 September 2027</data> your student card gives you <data class=\"fact whole\">10%</data> off all stationery.</p></div><figure class=\"picture\"><img src=\"assets/156faa65-studenten.jpg\" alt=\"A laptop, a yellow notebook and a student card on a table in the sun\" width=\"1600\" height=\"900\"></figure>"
    },
    {
      "id": "how-it-works",
      "kind": "text",
      "text": "How it works\nCreate an account or log in.\nLink your student card. It takes a minute.\nThe discount comes off at the till by itself, online too.",
      "dwellMs": 12333,
      "assets": [],
      "html": "<div class=\"words\"><h2>How it works</h2><ol start=\"1\"><li value=\"1\"><p>Create an account or log in.</p></li><li value=\"2\"><p>Link your student card. It takes a minute.</p></li><li value=\"3\"><p>The discount comes off at the till by itself, online too.</p></li></ol></div>"
    },
    {
      "id": "what-others-start-with",
      "kind": "text",
      "text": "What others start with\na notebook with numbered pages\nhighlighters that do not bleed through\none binder per course, or one binder with 1 divider = 1 course",
      "dwellMs": 12000,
      "assets": [],
      "html": "<div class=\"words\"><h2>What others start with</h2><ul><li><p>a notebook with numbered pages</p></li><li><p>highlighters that do not bleed through</p></li><li><p>one binder per course, or one binder with <code dir=\"ltr\">1 divider = 1 course</code></p></li></ul></div>"
    },
    {
      "id": "what-others-start-with-2",
      "kind": "text",
      "text": "What others start with\nGood to know\nIntroduction week in Utrecht? On Wednesday 18 August we are on the Domplein with free pens, while they last.",
      "dwellMs": 11667,
      "assets": [],
      "html": "<div class=\"words\"><h2>What others start with</h2><div class=\"notice notice-success\"><p class=\"word\">Good to know</p><p>Introduction week in Utrecht? On Wednesday 18 August we are on the Domplein with free pens, while they last.</p></div></div>"
    },
    {
      "id": "what-others-start-with-3",
      "kind": "call-to-action",
      "text": "Link your student card\nScan with your phone\nwarenhuislinde.example/en/student-card",
      "dwellMs": 10667,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/student-card",
        "label": "Link your student card"
      },
      "html": "<div class=\"words\"><h2>Link your student card</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Link your student card\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h2v1h-2zM17 4h1v1h-1zM20 4h6v1h-6zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM17 5h3v1h-3zM21 5h1v1h-1zM24 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h6v1h-6zM19 6h1v1h-1zM21 6h3v1h-3zM25 6h1v1h-1zM27 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM18 7h1v1h-1zM20 7h1v1h-1zM24 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h2v1h-2zM19 8h1v1h-1zM21 8h2v1h-2zM25 8h1v1h-1zM27 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM16 9h1v1h-1zM19 9h2v1h-2zM24 9h2v1h-2zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM14 11h3v1h-3zM18 11h2v1h-2zM22 11h1v1h-1zM25 11h3v1h-3zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h3v1h-3zM17 12h5v1h-5zM24 12h1v1h-1zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h2v1h-2zM9 13h1v1h-1zM14 13h1v1h-1zM20 13h1v1h-1zM22 13h3v1h-3zM26 13h2v1h-2zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h1v1h-1zM7 14h4v1h-4zM13 14h2v1h-2zM19 14h2v1h-2zM22 14h1v1h-1zM24 14h3v1h-3zM28 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h3v1h-3zM15 15h2v1h-2zM18 15h3v1h-3zM25 15h3v1h-3zM29 15h2v1h-2zM32 15h3v1h-3zM4 16h2v1h-2zM7 16h1v1h-1zM9 16h2v1h-2zM12 16h1v1h-1zM19 16h1v1h-1zM22 16h2v1h-2zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM6 17h1v1h-1zM8 17h2v1h-2zM11 17h1v1h-1zM13 17h1v1h-1zM16 17h6v1h-6zM24 17h2v1h-2zM27 17h1v1h-1zM29 17h2v1h-2zM33 17h4v1h-4zM4 18h1v1h-1zM10 18h4v1h-4zM16 18h1v1h-1zM22 18h2v1h-2zM29 18h2v1h-2zM32 18h4v1h-4zM6 19h1v1h-1zM8 19h2v1h-2zM11 19h4v1h-4zM18 19h1v1h-1zM20 19h1v1h-1zM23 19h3v1h-3zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h1v1h-1zM6 20h1v1h-1zM10 20h2v1h-2zM13 20h1v1h-1zM16 20h1v1h-1zM21 20h1v1h-1zM23 20h1v1h-1zM26 20h1v1h-1zM28 20h2v1h-2zM31 20h2v1h-2zM36 20h1v1h-1zM5 21h2v1h-2zM9 21h1v1h-1zM11 21h1v1h-1zM13 21h1v1h-1zM15 21h1v1h-1zM20 21h6v1h-6zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM8 22h1v1h-1zM10 22h1v1h-1zM18 22h2v1h-2zM21 22h1v1h-1zM24 22h1v1h-1zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM5 23h5v1h-5zM11 23h1v1h-1zM13 23h1v1h-1zM16 23h3v1h-3zM20 23h3v1h-3zM24 23h4v1h-4zM31 23h4v1h-4zM5 24h2v1h-2zM9 24h2v1h-2zM13 24h1v1h-1zM16 24h1v1h-1zM18 24h1v1h-1zM20 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h3v1h-3zM8 25h2v1h-2zM11 25h3v1h-3zM15 25h2v1h-2zM19 25h1v1h-1zM21 25h2v1h-2zM25 25h1v1h-1zM27 25h1v1h-1zM29 25h3v1h-3zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM9 26h3v1h-3zM14 26h8v1h-8zM25 26h2v1h-2zM28 26h2v1h-2zM31 26h3v1h-3zM35 26h1v1h-1zM4 27h1v1h-1zM9 27h1v1h-1zM11 27h2v1h-2zM16 27h2v1h-2zM19 27h1v1h-1zM22 27h1v1h-1zM24 27h3v1h-3zM29 27h2v1h-2zM32 27h3v1h-3zM36 27h1v1h-1zM4 28h1v1h-1zM6 28h3v1h-3zM10 28h1v1h-1zM12 28h6v1h-6zM19 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM12 29h1v1h-1zM14 29h1v1h-1zM16 29h3v1h-3zM22 29h4v1h-4zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM14 30h2v1h-2zM18 30h3v1h-3zM22 30h1v1h-1zM25 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h2v1h-2zM18 31h3v1h-3zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM16 32h1v1h-1zM18 32h2v1h-2zM22 32h2v1h-2zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM14 33h1v1h-1zM16 33h1v1h-1zM18 33h3v1h-3zM23 33h2v1h-2zM26 33h2v1h-2zM29 33h1v1h-1zM32 33h5v1h-5zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h3v1h-3zM18 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM16 35h2v1h-2zM20 35h1v1h-1zM22 35h2v1h-2zM25 35h1v1h-1zM29 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h1v1h-1zM18 36h1v1h-1zM21 36h1v1h-1zM26 36h4v1h-4zM31 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>en/<wbr>student-card</span></figcaption></figure></div>"
    },
    {
      "id": "conditions",
      "kind": "disclaimer",
      "text": "Conditions\nThe discount is for students of vocational and higher education, and does not apply to offer prices, gift cards and calculators.",
      "dwellMs": 10333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Conditions</h2><p>The discount is for students of vocational and higher education, and does not apply to offer prices, gift cards and calculators.</p></div>"
    },
    {
      "id": "read-on-with-your-phone",
      "kind": "call-to-action",
      "text": "Read on with your phone\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/student-discount/",
        "label": "Read on with your phone"
      },
      "html": "<div class=\"words\"><h2>Read on with your phone</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Read on with your phone\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h2v1h-2zM15 4h2v1h-2zM20 4h6v1h-6zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h2v1h-2zM16 5h1v1h-1zM18 5h1v1h-1zM22 5h1v1h-1zM26 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM13 6h3v1h-3zM17 6h2v1h-2zM20 6h1v1h-1zM26 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM21 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM13 8h4v1h-4zM20 8h1v1h-1zM22 8h2v1h-2zM28 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h1v1h-1zM16 9h2v1h-2zM19 9h2v1h-2zM22 9h3v1h-3zM26 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM16 11h1v1h-1zM19 11h3v1h-3zM26 11h1v1h-1zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM15 12h1v1h-1zM18 12h2v1h-2zM21 12h5v1h-5zM27 12h2v1h-2zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM4 13h1v1h-1zM6 13h4v1h-4zM11 13h3v1h-3zM15 13h3v1h-3zM20 13h1v1h-1zM22 13h3v1h-3zM26 13h2v1h-2zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM7 14h6v1h-6zM17 14h1v1h-1zM20 14h3v1h-3zM26 14h2v1h-2zM30 14h4v1h-4zM35 14h2v1h-2zM8 15h1v1h-1zM11 15h1v1h-1zM14 15h1v1h-1zM16 15h1v1h-1zM23 15h1v1h-1zM27 15h2v1h-2zM30 15h2v1h-2zM33 15h1v1h-1zM35 15h1v1h-1zM4 16h2v1h-2zM7 16h2v1h-2zM10 16h2v1h-2zM16 16h1v1h-1zM18 16h7v1h-7zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM5 17h1v1h-1zM8 17h1v1h-1zM12 17h2v1h-2zM16 17h3v1h-3zM23 17h1v1h-1zM28 17h2v1h-2zM31 17h1v1h-1zM35 17h1v1h-1zM6 18h1v1h-1zM9 18h2v1h-2zM12 18h2v1h-2zM15 18h1v1h-1zM17 18h2v1h-2zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM6 19h2v1h-2zM14 19h3v1h-3zM19 19h1v1h-1zM23 19h3v1h-3zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h2v1h-2zM7 20h1v1h-1zM9 20h2v1h-2zM14 20h1v1h-1zM17 20h1v1h-1zM22 20h6v1h-6zM29 20h2v1h-2zM32 20h3v1h-3zM8 21h1v1h-1zM11 21h3v1h-3zM16 21h1v1h-1zM19 21h1v1h-1zM21 21h1v1h-1zM24 21h1v1h-1zM26 21h2v1h-2zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM6 22h1v1h-1zM8 22h4v1h-4zM13 22h2v1h-2zM16 22h1v1h-1zM18 22h2v1h-2zM21 22h1v1h-1zM24 22h3v1h-3zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM5 23h2v1h-2zM8 23h1v1h-1zM11 23h3v1h-3zM15 23h2v1h-2zM19 23h4v1h-4zM28 23h1v1h-1zM30 23h1v1h-1zM32 23h1v1h-1zM36 23h1v1h-1zM5 24h3v1h-3zM10 24h1v1h-1zM15 24h2v1h-2zM18 24h3v1h-3zM23 24h1v1h-1zM25 24h1v1h-1zM33 24h3v1h-3zM4 25h1v1h-1zM11 25h1v1h-1zM13 25h4v1h-4zM18 25h8v1h-8zM27 25h1v1h-1zM29 25h3v1h-3zM33 25h1v1h-1zM36 25h1v1h-1zM6 26h2v1h-2zM9 26h2v1h-2zM12 26h2v1h-2zM15 26h2v1h-2zM19 26h1v1h-1zM22 26h1v1h-1zM26 26h2v1h-2zM29 26h2v1h-2zM32 26h1v1h-1zM34 26h3v1h-3zM5 27h2v1h-2zM8 27h2v1h-2zM11 27h1v1h-1zM13 27h1v1h-1zM15 27h1v1h-1zM17 27h1v1h-1zM19 27h1v1h-1zM28 27h1v1h-1zM30 27h2v1h-2zM33 27h1v1h-1zM36 27h1v1h-1zM4 28h1v1h-1zM6 28h3v1h-3zM10 28h3v1h-3zM14 28h1v1h-1zM17 28h2v1h-2zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM35 28h1v1h-1zM12 29h3v1h-3zM18 29h2v1h-2zM23 29h1v1h-1zM25 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h2v1h-2zM15 30h1v1h-1zM17 30h1v1h-1zM21 30h3v1h-3zM26 30h3v1h-3zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h9v1h-9zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM14 32h1v1h-1zM17 32h1v1h-1zM20 32h13v1h-13zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM18 33h1v1h-1zM20 33h1v1h-1zM24 33h2v1h-2zM27 33h2v1h-2zM31 33h1v1h-1zM33 33h1v1h-1zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM14 34h1v1h-1zM16 34h5v1h-5zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h3v1h-3zM18 35h1v1h-1zM21 35h1v1h-1zM23 35h2v1h-2zM27 35h6v1h-6zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h1v1h-1zM14 36h1v1h-1zM17 36h2v1h-2zM20 36h4v1h-4zM25 36h1v1h-1zM27 36h1v1h-1zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ],
  "validFrom": "2027-08-02",
  "validUntil": "2027-09-30"
}
