window.kanaalDeck = {
  "version": 1,
  "id": "articles/veelgestelde-vragen.en",
  "locale": "en",
  "dir": "ltr",
  "title": "Frequently asked questions about back to school",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Frequently asked questions about back to school\nDelivery, exchanges, discounts: the questions we get every summer, with the short answer first.",
      "dwellMs": 10000,
      "assets": [],
      "html": "<div class=\"words\"><h1>Frequently asked questions about back to school</h1><p class=\"lead\">Delivery, exchanges, discounts: the questions we get every summer, with the short answer first.</p></div>"
    },
    {
      "id": "what-does-delivery-cost",
      "kind": "text",
      "text": "What does delivery cost?\nNothing from €25. Below that you pay €2.95.",
      "dwellMs": 8000,
      "assets": [],
      "html": "<div class=\"words\"><h2>What does delivery cost?</h2><p>Nothing from <data class=\"fact whole\">€25</data>. Below that you pay €2.95.</p></div>"
    },
    {
      "id": "can-i-exchange-something-with-a-name-in",
      "kind": "text",
      "text": "Can I exchange something with a name in it?\nYes. You have thirty days, name or no name. Bring the receipt, on paper or in the app.",
      "dwellMs": 12000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Can I exchange something with a name in it?</h2><p>Yes. You have thirty days, name or no name. Bring the receipt, on paper or in the app.</p></div>"
    },
    {
      "id": "does-the-student-discount-apply-to-the-b",
      "kind": "text",
      "text": "Does the student discount apply to the backpack?\nNo. The ten per cent is for stationery, such as pens, notebooks and binders. The Kompas backpack already has an offer price.",
      "dwellMs": 13000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Does the student discount apply to the backpack?</h2><p>No. The ten per cent is for stationery, such as pens, notebooks and binders. The Kompas backpack already has an offer price.</p></div>"
    },
    {
      "id": "how-do-i-know-whether-the-backpack-fits",
      "kind": "text",
      "text": "How do I know whether the backpack fits?\nCome by with a packed bag. The top handle should sit just below the neck.",
      "dwellMs": 10667,
      "assets": [],
      "html": "<div class=\"words\"><h2>How do I know whether the backpack fits?</h2><p>Come by with a packed bag. The top handle should sit <strong>just below the neck</strong>.</p></div>"
    },
    {
      "id": "do-you-sell-school-books",
      "kind": "text",
      "text": "Do you sell school books?\nNo, school books are ordered through school. We have everything around the books:\nwrapping paper and labels\ndictionaries and atlases\ncalculators that are allowed in exams",
      "dwellMs": 13333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Do you sell school books?</h2><p>No, school books are ordered through school. We have everything <em>around</em> the books:</p><ul><li><p>wrapping paper and labels</p></li><li><p>dictionaries and atlases</p></li><li><p>calculators that are allowed in exams</p></li></ul></div>"
    },
    {
      "id": "is-your-question-missing",
      "kind": "text",
      "text": "Is your question missing?\nCall +31 30 200 01 00, every day from 9 am to 9 pm, or write to klantenservice@warenhuislinde.example.",
      "dwellMs": 10667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Is your question missing?</h2><p>Call <data class=\"fact whole\">+31 30 200 01 00</data>, every day from 9 am to 9 pm, or write to klantenservice@warenhuislinde.example.</p></div>"
    },
    {
      "id": "ask-your-question",
      "kind": "call-to-action",
      "text": "Ask your question\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 10333,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/customer-service",
        "label": "Ask your question"
      },
      "html": "<div class=\"words\"><h2>Ask your question</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Ask your question\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h2v1h-2zM16 4h2v1h-2zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM15 5h1v1h-1zM17 5h3v1h-3zM21 5h2v1h-2zM24 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM15 6h3v1h-3zM19 6h1v1h-1zM23 6h1v1h-1zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h3v1h-3zM16 7h1v1h-1zM18 7h1v1h-1zM20 7h2v1h-2zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2zM15 8h2v1h-2zM19 8h1v1h-1zM21 8h7v1h-7zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h2v1h-2zM19 9h2v1h-2zM24 9h2v1h-2zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h1v1h-1zM18 11h2v1h-2zM22 11h1v1h-1zM25 11h2v1h-2zM4 12h1v1h-1zM6 12h5v1h-5zM15 12h7v1h-7zM23 12h2v1h-2zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h1v1h-1zM7 13h1v1h-1zM11 13h1v1h-1zM13 13h1v1h-1zM16 13h1v1h-1zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h2v1h-2zM8 14h1v1h-1zM10 14h1v1h-1zM12 14h2v1h-2zM16 14h1v1h-1zM19 14h2v1h-2zM24 14h1v1h-1zM28 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h1v1h-1zM12 15h2v1h-2zM16 15h1v1h-1zM18 15h3v1h-3zM25 15h1v1h-1zM27 15h1v1h-1zM29 15h2v1h-2zM32 15h3v1h-3zM8 16h1v1h-1zM10 16h1v1h-1zM12 16h3v1h-3zM19 16h1v1h-1zM22 16h2v1h-2zM27 16h3v1h-3zM31 16h3v1h-3zM35 16h2v1h-2zM4 17h1v1h-1zM7 17h1v1h-1zM11 17h3v1h-3zM18 17h8v1h-8zM27 17h1v1h-1zM29 17h2v1h-2zM33 17h4v1h-4zM5 18h1v1h-1zM9 18h4v1h-4zM16 18h2v1h-2zM22 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM4 19h6v1h-6zM11 19h2v1h-2zM14 19h2v1h-2zM20 19h1v1h-1zM23 19h3v1h-3zM27 19h1v1h-1zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h1v1h-1zM7 20h6v1h-6zM14 20h1v1h-1zM16 20h2v1h-2zM21 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM5 21h1v1h-1zM8 21h2v1h-2zM11 21h2v1h-2zM14 21h2v1h-2zM17 21h2v1h-2zM20 21h5v1h-5zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM7 22h1v1h-1zM10 22h1v1h-1zM12 22h2v1h-2zM15 22h1v1h-1zM17 22h1v1h-1zM19 22h1v1h-1zM21 22h1v1h-1zM24 22h3v1h-3zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM6 23h1v1h-1zM12 23h2v1h-2zM15 23h1v1h-1zM17 23h1v1h-1zM20 23h3v1h-3zM24 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM5 24h1v1h-1zM7 24h2v1h-2zM10 24h3v1h-3zM14 24h2v1h-2zM20 24h1v1h-1zM24 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h6v1h-6zM12 25h2v1h-2zM19 25h1v1h-1zM21 25h7v1h-7zM29 25h3v1h-3zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM9 26h2v1h-2zM12 26h1v1h-1zM14 26h1v1h-1zM18 26h4v1h-4zM25 26h2v1h-2zM28 26h2v1h-2zM31 26h3v1h-3zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h4v1h-4zM14 27h1v1h-1zM16 27h2v1h-2zM19 27h1v1h-1zM22 27h2v1h-2zM25 27h2v1h-2zM29 27h2v1h-2zM32 27h3v1h-3zM36 27h1v1h-1zM4 28h1v1h-1zM10 28h1v1h-1zM13 28h7v1h-7zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM35 28h1v1h-1zM12 29h2v1h-2zM15 29h1v1h-1zM17 29h2v1h-2zM22 29h4v1h-4zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM17 30h1v1h-1zM19 30h2v1h-2zM22 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h7v1h-7zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM18 32h2v1h-2zM22 32h3v1h-3zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM15 33h1v1h-1zM19 33h2v1h-2zM23 33h2v1h-2zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h5v1h-5zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h2v1h-2zM15 34h3v1h-3zM24 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM15 35h2v1h-2zM18 35h1v1h-1zM20 35h1v1h-1zM22 35h1v1h-1zM24 35h2v1h-2zM27 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h2v1h-2zM15 36h3v1h-3zM21 36h1v1h-1zM26 36h6v1h-6zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    },
    {
      "id": "read-on-with-your-phone",
      "kind": "call-to-action",
      "text": "Read on with your phone\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/frequently-asked-questions/",
        "label": "Read on with your phone"
      },
      "html": "<div class=\"words\"><h2>Read on with your phone</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 45 45\" role=\"img\" aria-label=\"QR: Read on with your phone\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h4v1h-4zM18 4h1v1h-1zM22 4h1v1h-1zM24 4h3v1h-3zM28 4h1v1h-1zM30 4h1v1h-1zM32 4h1v1h-1zM34 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM15 5h1v1h-1zM19 5h2v1h-2zM23 5h1v1h-1zM25 5h2v1h-2zM30 5h3v1h-3zM34 5h1v1h-1zM40 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h3v1h-3zM16 6h1v1h-1zM19 6h1v1h-1zM23 6h3v1h-3zM28 6h1v1h-1zM30 6h3v1h-3zM34 6h1v1h-1zM36 6h3v1h-3zM40 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM15 7h1v1h-1zM18 7h1v1h-1zM21 7h3v1h-3zM26 7h1v1h-1zM28 7h4v1h-4zM34 7h1v1h-1zM36 7h3v1h-3zM40 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h4v1h-4zM18 8h1v1h-1zM20 8h1v1h-1zM22 8h3v1h-3zM27 8h1v1h-1zM32 8h1v1h-1zM34 8h1v1h-1zM36 8h3v1h-3zM40 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM15 9h2v1h-2zM19 9h1v1h-1zM22 9h1v1h-1zM26 9h1v1h-1zM28 9h2v1h-2zM31 9h1v1h-1zM34 9h1v1h-1zM40 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h1v1h-1zM32 10h1v1h-1zM34 10h7v1h-7zM12 11h4v1h-4zM17 11h1v1h-1zM19 11h2v1h-2zM24 11h1v1h-1zM27 11h1v1h-1zM30 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h1v1h-1zM15 12h1v1h-1zM17 12h3v1h-3zM22 12h10v1h-10zM34 12h5v1h-5zM4 13h1v1h-1zM8 13h1v1h-1zM12 13h3v1h-3zM16 13h1v1h-1zM19 13h3v1h-3zM25 13h1v1h-1zM29 13h2v1h-2zM32 13h1v1h-1zM35 13h1v1h-1zM38 13h2v1h-2zM5 14h3v1h-3zM9 14h4v1h-4zM14 14h1v1h-1zM16 14h3v1h-3zM21 14h1v1h-1zM24 14h17v1h-17zM7 15h3v1h-3zM12 15h2v1h-2zM15 15h1v1h-1zM17 15h1v1h-1zM20 15h1v1h-1zM25 15h3v1h-3zM31 15h3v1h-3zM40 15h1v1h-1zM5 16h1v1h-1zM7 16h2v1h-2zM10 16h1v1h-1zM12 16h4v1h-4zM20 16h2v1h-2zM27 16h10v1h-10zM38 16h3v1h-3zM4 17h1v1h-1zM6 17h2v1h-2zM9 17h1v1h-1zM12 17h1v1h-1zM14 17h1v1h-1zM18 17h1v1h-1zM20 17h6v1h-6zM27 17h1v1h-1zM32 17h2v1h-2zM35 17h1v1h-1zM4 18h1v1h-1zM9 18h5v1h-5zM17 18h5v1h-5zM25 18h1v1h-1zM30 18h3v1h-3zM35 18h3v1h-3zM39 18h2v1h-2zM4 19h3v1h-3zM8 19h2v1h-2zM15 19h3v1h-3zM19 19h4v1h-4zM25 19h2v1h-2zM28 19h1v1h-1zM31 19h1v1h-1zM33 19h1v1h-1zM35 19h2v1h-2zM39 19h2v1h-2zM8 20h1v1h-1zM10 20h3v1h-3zM15 20h1v1h-1zM19 20h2v1h-2zM25 20h1v1h-1zM27 20h10v1h-10zM38 20h3v1h-3zM4 21h1v1h-1zM7 21h1v1h-1zM9 21h1v1h-1zM13 21h2v1h-2zM16 21h1v1h-1zM18 21h2v1h-2zM22 21h1v1h-1zM24 21h1v1h-1zM26 21h1v1h-1zM28 21h2v1h-2zM32 21h1v1h-1zM35 21h1v1h-1zM39 21h1v1h-1zM5 22h1v1h-1zM7 22h1v1h-1zM10 22h3v1h-3zM14 22h2v1h-2zM17 22h1v1h-1zM19 22h2v1h-2zM23 22h1v1h-1zM26 22h1v1h-1zM31 22h5v1h-5zM37 22h1v1h-1zM39 22h2v1h-2zM6 23h3v1h-3zM11 23h1v1h-1zM13 23h2v1h-2zM16 23h1v1h-1zM18 23h2v1h-2zM23 23h3v1h-3zM27 23h1v1h-1zM31 23h1v1h-1zM33 23h1v1h-1zM40 23h1v1h-1zM10 24h4v1h-4zM16 24h1v1h-1zM19 24h1v1h-1zM21 24h1v1h-1zM23 24h2v1h-2zM26 24h6v1h-6zM33 24h2v1h-2zM36 24h3v1h-3zM5 25h2v1h-2zM8 25h1v1h-1zM15 25h2v1h-2zM18 25h1v1h-1zM20 25h1v1h-1zM22 25h3v1h-3zM27 25h1v1h-1zM29 25h2v1h-2zM32 25h2v1h-2zM37 25h1v1h-1zM5 26h6v1h-6zM13 26h1v1h-1zM15 26h3v1h-3zM19 26h1v1h-1zM22 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM28 26h1v1h-1zM31 26h7v1h-7zM39 26h2v1h-2zM5 27h2v1h-2zM8 27h1v1h-1zM11 27h8v1h-8zM24 27h1v1h-1zM30 27h1v1h-1zM32 27h5v1h-5zM39 27h2v1h-2zM4 28h2v1h-2zM7 28h5v1h-5zM13 28h1v1h-1zM16 28h2v1h-2zM19 28h1v1h-1zM22 28h13v1h-13zM36 28h1v1h-1zM38 28h3v1h-3zM4 29h2v1h-2zM7 29h1v1h-1zM11 29h1v1h-1zM13 29h1v1h-1zM16 29h1v1h-1zM18 29h4v1h-4zM25 29h1v1h-1zM27 29h2v1h-2zM32 29h1v1h-1zM35 29h1v1h-1zM38 29h1v1h-1zM4 30h1v1h-1zM6 30h3v1h-3zM10 30h1v1h-1zM14 30h2v1h-2zM17 30h1v1h-1zM21 30h1v1h-1zM24 30h3v1h-3zM30 30h6v1h-6zM37 30h1v1h-1zM39 30h2v1h-2zM4 31h1v1h-1zM7 31h1v1h-1zM12 31h3v1h-3zM16 31h2v1h-2zM20 31h1v1h-1zM22 31h1v1h-1zM25 31h4v1h-4zM30 31h4v1h-4zM35 31h2v1h-2zM39 31h2v1h-2zM4 32h1v1h-1zM6 32h1v1h-1zM9 32h2v1h-2zM13 32h1v1h-1zM16 32h2v1h-2zM20 32h3v1h-3zM26 32h1v1h-1zM28 32h3v1h-3zM32 32h5v1h-5zM38 32h1v1h-1zM40 32h1v1h-1zM12 33h2v1h-2zM16 33h3v1h-3zM20 33h8v1h-8zM29 33h1v1h-1zM32 33h1v1h-1zM36 33h2v1h-2zM39 33h1v1h-1zM4 34h7v1h-7zM17 34h3v1h-3zM21 34h1v1h-1zM24 34h2v1h-2zM29 34h2v1h-2zM32 34h1v1h-1zM34 34h1v1h-1zM36 34h1v1h-1zM38 34h3v1h-3zM4 35h1v1h-1zM10 35h1v1h-1zM12 35h6v1h-6zM20 35h3v1h-3zM25 35h4v1h-4zM30 35h1v1h-1zM32 35h1v1h-1zM36 35h2v1h-2zM39 35h2v1h-2zM4 36h1v1h-1zM6 36h3v1h-3zM10 36h1v1h-1zM12 36h1v1h-1zM15 36h2v1h-2zM18 36h3v1h-3zM25 36h1v1h-1zM29 36h8v1h-8zM38 36h1v1h-1zM40 36h1v1h-1zM4 37h1v1h-1zM6 37h3v1h-3zM10 37h1v1h-1zM12 37h1v1h-1zM15 37h3v1h-3zM19 37h1v1h-1zM21 37h2v1h-2zM24 37h1v1h-1zM26 37h2v1h-2zM29 37h1v1h-1zM31 37h2v1h-2zM34 37h1v1h-1zM36 37h3v1h-3zM40 37h1v1h-1zM4 38h1v1h-1zM6 38h3v1h-3zM10 38h1v1h-1zM12 38h5v1h-5zM18 38h4v1h-4zM23 38h1v1h-1zM25 38h1v1h-1zM28 38h1v1h-1zM32 38h1v1h-1zM39 38h2v1h-2zM4 39h1v1h-1zM10 39h1v1h-1zM17 39h1v1h-1zM19 39h1v1h-1zM23 39h3v1h-3zM27 39h1v1h-1zM30 39h5v1h-5zM36 39h2v1h-2zM40 39h1v1h-1zM4 40h7v1h-7zM12 40h2v1h-2zM16 40h1v1h-1zM18 40h2v1h-2zM21 40h1v1h-1zM23 40h1v1h-1zM26 40h2v1h-2zM29 40h3v1h-3zM34 40h1v1h-1zM36 40h5v1h-5z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ]
}
