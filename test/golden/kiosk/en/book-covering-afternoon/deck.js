window.kanaalDeck = {
  "version": 1,
  "id": "events/kaftmiddag.en",
  "locale": "en",
  "dir": "ltr",
  "title": "Book covering afternoon at Linde Utrecht",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Book covering afternoon at Linde Utrecht\nCover your school books on Saturday 21 August 2027 from 1 to 4 pm. Paper and helping hands are free.\nA long table with rolls of wrapping paper, scissors, tape and half-covered books\nLast year we covered 1,140 books together. © Warenhuis Linde",
      "dwellMs": 20833,
      "assets": [
        "assets/9401a2cc-kaftmiddag.jpg"
      ],
      "html": "<div class=\"words\"><h1>Book covering afternoon at Linde Utrecht</h1><p class=\"lead\">Cover your school books on Saturday 21 August 2027 from 1 to 4 pm. Paper and helping hands are free.</p></div><figure class=\"picture\"><img src=\"assets/9401a2cc-kaftmiddag.jpg\" alt=\"A long table with rolls of wrapping paper, scissors, tape and half-covered books\" width=\"1600\" height=\"900\"><figcaption>Last year we covered 1,140 books together.<span class=\"credit\"> © Warenhuis Linde</span></figcaption></figure>"
    },
    {
      "id": "ten-books-one-roll-of-paper-and-no-idea",
      "kind": "text",
      "text": "Ten books, one roll of paper and no idea where to start? Come to the book covering afternoon on Saturday 21 August 2027. We bring the paper, the tape and the nimble fingers.",
      "dwellMs": 14000,
      "validUntil": "2027-08-21",
      "assets": [],
      "html": "<div class=\"words\"><p>Ten books, one roll of paper and no idea where to start? Come to the book covering afternoon on <data class=\"fact\">Saturday 21 August 2027</data>. We bring the paper, the tape and the nimble fingers.</p></div>"
    },
    {
      "id": "in-practice",
      "kind": "text",
      "text": "In practice\nWhen: Saturday 21 August 2027, from 1 to 4 pm\nWhere: Linde Utrecht, Oudegracht 88, second floor\nPrice: free, but please reserve\nQuestions: call +31 30 200 01 88",
      "dwellMs": 13333,
      "validUntil": "2027-08-21",
      "assets": [],
      "html": "<div class=\"words\"><h2>In practice</h2><ul><li><p><strong>When:</strong> <data class=\"fact\">Saturday 21 August 2027</data>, from <time class=\"fact whole\" datetime=\"2027-08-21T13:00\">1</time> to <time class=\"fact whole\" datetime=\"2027-08-21T16:00\">4 pm</time></p></li><li><p><strong>Where:</strong> <data class=\"fact\">Linde Utrecht, Oudegracht 88</data>, second floor</p></li><li><p><strong>Price:</strong> free, but please reserve</p></li><li><p><strong>Questions:</strong> call <data class=\"fact whole\">+31 30 200 01 88</data></p></li></ul></div>"
    },
    {
      "id": "what-to-bring",
      "kind": "text",
      "text": "What to bring\nYour school books\nA bag to take them home dry\nAnyone you like: there is lemonade",
      "dwellMs": 9333,
      "assets": [],
      "html": "<div class=\"words\"><h2>What to bring</h2><ol start=\"1\"><li value=\"1\"><p>Your school books</p></li><li value=\"2\"><p>A bag to take them home dry</p></li><li value=\"3\"><p>Anyone you like: there is lemonade</p></li></ol></div>"
    },
    {
      "id": "what-to-bring-2",
      "kind": "call-to-action",
      "text": "Reserve a seat\nScan with your phone\nwarenhuislinde.example/en/book-covering",
      "dwellMs": 10333,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/book-covering",
        "label": "Reserve a seat"
      },
      "html": "<div class=\"words\"><h2>Reserve a seat</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Reserve a seat\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM15 4h1v1h-1zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h2v1h-2zM19 5h1v1h-1zM22 5h1v1h-1zM24 5h1v1h-1zM26 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h5v1h-5zM18 6h2v1h-2zM23 6h1v1h-1zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h3v1h-3zM22 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h3v1h-3zM16 8h1v1h-1zM18 8h4v1h-4zM24 8h4v1h-4zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h4v1h-4zM23 9h1v1h-1zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM14 11h2v1h-2zM18 11h1v1h-1zM20 11h1v1h-1zM22 11h7v1h-7zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h1v1h-1zM17 12h2v1h-2zM20 12h2v1h-2zM23 12h2v1h-2zM26 12h1v1h-1zM30 12h5v1h-5zM4 13h3v1h-3zM12 13h1v1h-1zM14 13h2v1h-2zM17 13h1v1h-1zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h4v1h-4zM10 14h4v1h-4zM15 14h1v1h-1zM17 14h5v1h-5zM24 14h1v1h-1zM26 14h1v1h-1zM28 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM6 15h4v1h-4zM12 15h1v1h-1zM14 15h2v1h-2zM17 15h1v1h-1zM19 15h4v1h-4zM25 15h1v1h-1zM27 15h1v1h-1zM30 15h1v1h-1zM32 15h3v1h-3zM4 16h2v1h-2zM7 16h1v1h-1zM10 16h2v1h-2zM18 16h3v1h-3zM23 16h1v1h-1zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM6 17h2v1h-2zM9 17h1v1h-1zM12 17h1v1h-1zM16 17h1v1h-1zM19 17h1v1h-1zM21 17h2v1h-2zM25 17h1v1h-1zM27 17h1v1h-1zM30 17h1v1h-1zM33 17h4v1h-4zM7 18h2v1h-2zM10 18h2v1h-2zM13 18h2v1h-2zM16 18h5v1h-5zM22 18h1v1h-1zM24 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM4 19h3v1h-3zM13 19h2v1h-2zM18 19h2v1h-2zM23 19h3v1h-3zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM5 20h7v1h-7zM15 20h2v1h-2zM18 20h2v1h-2zM21 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM4 21h5v1h-5zM17 21h2v1h-2zM20 21h1v1h-1zM22 21h4v1h-4zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM6 22h2v1h-2zM10 22h3v1h-3zM14 22h3v1h-3zM19 22h1v1h-1zM22 22h1v1h-1zM24 22h3v1h-3zM29 22h4v1h-4zM34 22h2v1h-2zM4 23h1v1h-1zM8 23h1v1h-1zM12 23h1v1h-1zM15 23h2v1h-2zM18 23h1v1h-1zM20 23h1v1h-1zM24 23h4v1h-4zM29 23h6v1h-6zM4 24h1v1h-1zM7 24h2v1h-2zM10 24h1v1h-1zM17 24h2v1h-2zM22 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h1v1h-1zM9 25h1v1h-1zM13 25h1v1h-1zM15 25h2v1h-2zM18 25h4v1h-4zM23 25h6v1h-6zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM7 26h1v1h-1zM10 26h2v1h-2zM16 26h3v1h-3zM21 26h1v1h-1zM25 26h2v1h-2zM29 26h1v1h-1zM31 26h3v1h-3zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h4v1h-4zM11 27h2v1h-2zM15 27h2v1h-2zM20 27h1v1h-1zM22 27h9v1h-9zM32 27h5v1h-5zM4 28h1v1h-1zM10 28h1v1h-1zM14 28h2v1h-2zM17 28h1v1h-1zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h7v1h-7zM12 29h1v1h-1zM17 29h1v1h-1zM21 29h5v1h-5zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM16 30h1v1h-1zM19 30h3v1h-3zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h4v1h-4zM17 31h1v1h-1zM19 31h4v1h-4zM25 31h1v1h-1zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM15 32h2v1h-2zM19 32h2v1h-2zM23 32h1v1h-1zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h6v1h-6zM19 33h1v1h-1zM22 33h3v1h-3zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h5v1h-5zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM19 34h2v1h-2zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h7v1h-7zM22 35h1v1h-1zM25 35h1v1h-1zM29 35h2v1h-2zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h1v1h-1zM17 36h1v1h-1zM19 36h1v1h-1zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h6v1h-6zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>en/<wbr>book-covering</span></figcaption></figure></div>"
    },
    {
      "id": "what-to-bring-3",
      "kind": "text",
      "text": "What to bring\nWarning\nThe lift to the second floor is out of order that day. Can't climb stairs? Ask at the service desk and we will cover your books downstairs.",
      "dwellMs": 13333,
      "assets": [],
      "html": "<div class=\"words\"><h2>What to bring</h2><div class=\"notice notice-warning\"><p class=\"word\">Warning</p><p>The lift to the second floor is out of order that day. Can't climb stairs? Ask at the service desk and we will cover your books downstairs.</p></div></div>"
    },
    {
      "id": "read-on-with-your-phone",
      "kind": "call-to-action",
      "text": "Read on with your phone\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/book-covering-afternoon/",
        "label": "Read on with your phone"
      },
      "html": "<div class=\"words\"><h2>Read on with your phone</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Read on with your phone\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h3v1h-3zM16 4h2v1h-2zM20 4h1v1h-1zM22 4h3v1h-3zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h4v1h-4zM17 5h1v1h-1zM21 5h1v1h-1zM25 5h4v1h-4zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM14 6h2v1h-2zM17 6h1v1h-1zM20 6h1v1h-1zM22 6h1v1h-1zM27 6h2v1h-2zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h1v1h-1zM17 7h1v1h-1zM21 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM15 8h1v1h-1zM18 8h3v1h-3zM23 8h1v1h-1zM26 8h1v1h-1zM28 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM13 9h1v1h-1zM17 9h1v1h-1zM22 9h3v1h-3zM26 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM15 11h2v1h-2zM19 11h3v1h-3zM26 11h1v1h-1zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM14 12h1v1h-1zM18 12h2v1h-2zM21 12h2v1h-2zM24 12h2v1h-2zM28 12h1v1h-1zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM6 13h3v1h-3zM12 13h6v1h-6zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM5 14h1v1h-1zM7 14h2v1h-2zM10 14h1v1h-1zM14 14h1v1h-1zM17 14h1v1h-1zM20 14h1v1h-1zM22 14h1v1h-1zM25 14h3v1h-3zM30 14h4v1h-4zM35 14h2v1h-2zM5 15h2v1h-2zM8 15h1v1h-1zM12 15h2v1h-2zM15 15h4v1h-4zM23 15h1v1h-1zM26 15h6v1h-6zM33 15h1v1h-1zM35 15h1v1h-1zM4 16h1v1h-1zM7 16h5v1h-5zM14 16h1v1h-1zM16 16h1v1h-1zM19 16h1v1h-1zM21 16h1v1h-1zM23 16h1v1h-1zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM4 17h2v1h-2zM7 17h3v1h-3zM11 17h2v1h-2zM14 17h2v1h-2zM18 17h3v1h-3zM22 17h3v1h-3zM28 17h1v1h-1zM31 17h1v1h-1zM35 17h1v1h-1zM5 18h1v1h-1zM8 18h3v1h-3zM12 18h2v1h-2zM15 18h4v1h-4zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM5 19h4v1h-4zM12 19h2v1h-2zM17 19h2v1h-2zM20 19h1v1h-1zM23 19h3v1h-3zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM5 20h4v1h-4zM10 20h1v1h-1zM12 20h1v1h-1zM16 20h1v1h-1zM18 20h2v1h-2zM22 20h1v1h-1zM24 20h3v1h-3zM29 20h2v1h-2zM32 20h3v1h-3zM5 21h4v1h-4zM11 21h1v1h-1zM13 21h1v1h-1zM15 21h1v1h-1zM19 21h1v1h-1zM24 21h1v1h-1zM26 21h2v1h-2zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM6 22h1v1h-1zM9 22h2v1h-2zM13 22h1v1h-1zM19 22h1v1h-1zM24 22h3v1h-3zM29 22h4v1h-4zM34 22h2v1h-2zM4 23h1v1h-1zM6 23h3v1h-3zM11 23h3v1h-3zM19 23h3v1h-3zM26 23h1v1h-1zM28 23h2v1h-2zM32 23h1v1h-1zM36 23h1v1h-1zM4 24h9v1h-9zM17 24h1v1h-1zM19 24h5v1h-5zM25 24h1v1h-1zM33 24h3v1h-3zM4 25h3v1h-3zM8 25h1v1h-1zM13 25h2v1h-2zM16 25h1v1h-1zM18 25h1v1h-1zM20 25h9v1h-9zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM6 26h2v1h-2zM10 26h2v1h-2zM14 26h1v1h-1zM18 26h1v1h-1zM22 26h1v1h-1zM24 26h1v1h-1zM26 26h5v1h-5zM32 26h1v1h-1zM34 26h3v1h-3zM5 27h1v1h-1zM7 27h1v1h-1zM11 27h3v1h-3zM17 27h1v1h-1zM19 27h1v1h-1zM24 27h1v1h-1zM27 27h1v1h-1zM30 27h2v1h-2zM33 27h1v1h-1zM35 27h2v1h-2zM4 28h1v1h-1zM8 28h3v1h-3zM12 28h1v1h-1zM14 28h5v1h-5zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h7v1h-7zM35 28h2v1h-2zM12 29h2v1h-2zM19 29h1v1h-1zM21 29h1v1h-1zM23 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h4v1h-4zM18 30h1v1h-1zM22 30h2v1h-2zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM15 31h3v1h-3zM19 31h2v1h-2zM25 31h1v1h-1zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM16 32h1v1h-1zM22 32h11v1h-11zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM18 33h2v1h-2zM22 33h1v1h-1zM24 33h5v1h-5zM31 33h1v1h-1zM33 33h1v1h-1zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h2v1h-2zM18 34h2v1h-2zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h6v1h-6zM21 35h1v1h-1zM24 35h1v1h-1zM27 35h3v1h-3zM31 35h2v1h-2zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h4v1h-4zM17 36h2v1h-2zM20 36h3v1h-3zM25 36h1v1h-1zM27 36h1v1h-1zM30 36h1v1h-1zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ],
  "validUntil": "2027-08-21"
}
