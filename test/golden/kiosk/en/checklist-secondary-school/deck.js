window.kanaalDeck = {
  "version": 1,
  "id": "articles/checklist-brugklas.en",
  "locale": "en",
  "dir": "ltr",
  "title": "Checklist for the first year of secondary school",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Checklist for the first year of secondary school\nTeachers from four schools crossed out what nobody needs. Twelve things were left for the first week.\nA checklist on a clipboard, with a pencil, a set square and a pair of compasses beside it\nPut the list on the fridge and tick it off together. © Warenhuis Linde",
      "dwellMs": 23167,
      "assets": [
        "assets/b72a8255-checklist.jpg"
      ],
      "html": "<div class=\"words\"><h1>Checklist for the first year of secondary school</h1><p class=\"lead\">Teachers from four schools crossed out what nobody needs. Twelve things were left for the first week.</p></div><figure class=\"picture\"><img src=\"assets/b72a8255-checklist.jpg\" alt=\"A checklist on a clipboard, with a pencil, a set square and a pair of compasses beside it\" width=\"1600\" height=\"900\"><figcaption>Put the list on the fridge and tick it off together.<span class=\"credit\"> © Warenhuis Linde</span></figcaption></figure>"
    },
    {
      "id": "for-the-first-day",
      "kind": "text",
      "text": "For the first day\nbackpack with two straps\nplanner, on paper\npencil case with two pens, pencil, eraser and sharpener",
      "dwellMs": 9667,
      "assets": [],
      "html": "<div class=\"words\"><h2>For the first day</h2><ul><li class=\"open\"><p>backpack with two straps</p></li><li class=\"open\"><p>planner, on paper</p></li><li class=\"open\"><p>pencil case with two pens, pencil, eraser and sharpener</p></li></ul></div>"
    },
    {
      "id": "for-the-first-day-2",
      "kind": "text",
      "text": "For the first day\nset square and compasses\nlunch box and water bottle\nbicycle key on a lanyard",
      "dwellMs": 9000,
      "assets": [],
      "html": "<div class=\"words\"><h2>For the first day</h2><ul><li class=\"open\"><p>set square and compasses</p></li><li class=\"open\"><p>lunch box and water bottle</p></li><li class=\"open\"><p>bicycle key on a lanyard</p></li></ul></div>"
    },
    {
      "id": "for-the-first-week",
      "kind": "text",
      "text": "For the first week\nsix notebooks: three lined, three squared\nring binder with dividers\nwrapping paper and labels\nwired earphones, for language class\ncalculator (ask first which model)\nsports shoes with light soles",
      "dwellMs": 14000,
      "assets": [],
      "html": "<div class=\"words\"><h2>For the first week</h2><ul><li class=\"open\"><p>six notebooks: three lined, three squared</p></li><li class=\"open\"><p>ring binder with dividers</p></li><li class=\"open\"><p>wrapping paper and labels</p></li><li class=\"open\"><p>wired earphones, for language class</p></li><li class=\"open\"><p>calculator (ask first which model)</p></li><li class=\"open\"><p>sports shoes with light soles</p></li></ul></div>"
    },
    {
      "id": "this-can-wait",
      "kind": "text",
      "text": "This can wait\nA new desk, a printer and an expensive laptop are for when you know what school asks. Many schools rent out laptops.",
      "dwellMs": 11333,
      "assets": [],
      "html": "<div class=\"words\"><h2>This can wait</h2><p><del>A new desk, a printer and an expensive laptop</del> are for when you know what school asks. Many schools rent out laptops.</p></div>"
    },
    {
      "id": "this-can-wait-2",
      "kind": "text",
      "text": "This can wait\nKeep it manageable\nPut a name on everything:\nnotebooks on the front,\nclothes on the inside.\nPack on Sunday for Monday.\nEmpty the bag on Friday. Yes, the lunch box too.",
      "dwellMs": 14333,
      "assets": [],
      "html": "<div class=\"words\"><h2>This can wait</h2><h3>Keep it manageable</h3><ol start=\"1\"><li value=\"1\"><p>Put a name on everything:</p><ul><li><p>notebooks on the front,</p></li><li><p>clothes on the inside.</p></li></ul></li><li value=\"2\"><p>Pack on Sunday for Monday.</p></li><li value=\"3\"><p>Empty the bag on Friday. Yes, the lunch box too.</p></li></ol></div>"
    },
    {
      "id": "this-can-wait-3",
      "kind": "call-to-action",
      "text": "Put your set together\nScan with your phone\nwarenhuislinde.example/en/school-set",
      "dwellMs": 10667,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/school-set",
        "label": "Put your set together"
      },
      "html": "<div class=\"words\"><h2>Put your set together</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Put your set together\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h5v1h-5zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM14 5h1v1h-1zM17 5h3v1h-3zM21 5h1v1h-1zM24 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h2v1h-2zM15 6h3v1h-3zM19 6h1v1h-1zM21 6h3v1h-3zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM16 7h1v1h-1zM18 7h1v1h-1zM20 7h1v1h-1zM24 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2zM15 8h2v1h-2zM19 8h1v1h-1zM21 8h2v1h-2zM25 8h4v1h-4zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM14 9h1v1h-1zM19 9h2v1h-2zM24 9h2v1h-2zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM15 11h2v1h-2zM18 11h2v1h-2zM22 11h1v1h-1zM25 11h2v1h-2zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h2v1h-2zM17 12h5v1h-5zM24 12h1v1h-1zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h2v1h-2zM7 13h1v1h-1zM11 13h3v1h-3zM16 13h1v1h-1zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM8 14h1v1h-1zM10 14h1v1h-1zM14 14h1v1h-1zM16 14h1v1h-1zM19 14h2v1h-2zM22 14h1v1h-1zM24 14h1v1h-1zM28 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM5 15h2v1h-2zM8 15h1v1h-1zM11 15h1v1h-1zM13 15h1v1h-1zM15 15h2v1h-2zM18 15h3v1h-3zM25 15h3v1h-3zM29 15h2v1h-2zM32 15h3v1h-3zM4 16h3v1h-3zM8 16h1v1h-1zM10 16h2v1h-2zM13 16h1v1h-1zM15 16h2v1h-2zM19 16h1v1h-1zM22 16h2v1h-2zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM6 17h1v1h-1zM8 17h2v1h-2zM11 17h1v1h-1zM14 17h2v1h-2zM18 17h4v1h-4zM24 17h2v1h-2zM27 17h1v1h-1zM30 17h1v1h-1zM33 17h4v1h-4zM5 18h6v1h-6zM13 18h1v1h-1zM16 18h1v1h-1zM18 18h1v1h-1zM22 18h2v1h-2zM29 18h2v1h-2zM32 18h4v1h-4zM4 19h6v1h-6zM12 19h1v1h-1zM20 19h1v1h-1zM23 19h3v1h-3zM27 19h1v1h-1zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM4 20h5v1h-5zM10 20h1v1h-1zM13 20h1v1h-1zM15 20h4v1h-4zM21 20h1v1h-1zM23 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM4 21h2v1h-2zM7 21h2v1h-2zM11 21h6v1h-6zM18 21h1v1h-1zM20 21h6v1h-6zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM9 22h2v1h-2zM12 22h1v1h-1zM14 22h1v1h-1zM16 22h1v1h-1zM18 22h2v1h-2zM21 22h1v1h-1zM24 22h3v1h-3zM31 22h2v1h-2zM34 22h2v1h-2zM8 23h2v1h-2zM12 23h2v1h-2zM15 23h1v1h-1zM17 23h1v1h-1zM20 23h3v1h-3zM24 23h4v1h-4zM29 23h6v1h-6zM4 24h2v1h-2zM9 24h4v1h-4zM14 24h1v1h-1zM16 24h2v1h-2zM20 24h1v1h-1zM24 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h2v1h-2zM14 25h1v1h-1zM16 25h1v1h-1zM19 25h1v1h-1zM21 25h2v1h-2zM25 25h3v1h-3zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM7 26h1v1h-1zM9 26h2v1h-2zM12 26h1v1h-1zM14 26h1v1h-1zM17 26h5v1h-5zM24 26h3v1h-3zM29 26h1v1h-1zM31 26h3v1h-3zM35 26h1v1h-1zM4 27h1v1h-1zM8 27h2v1h-2zM11 27h2v1h-2zM17 27h3v1h-3zM22 27h1v1h-1zM25 27h3v1h-3zM29 27h2v1h-2zM32 27h3v1h-3zM4 28h1v1h-1zM10 28h2v1h-2zM19 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h7v1h-7zM12 29h4v1h-4zM17 29h2v1h-2zM22 29h4v1h-4zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM15 30h1v1h-1zM17 30h4v1h-4zM22 30h1v1h-1zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h1v1h-1zM19 31h2v1h-2zM25 31h1v1h-1zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM16 32h2v1h-2zM19 32h1v1h-1zM22 32h2v1h-2zM25 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h9v1h-9zM24 33h1v1h-1zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h5v1h-5zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM17 34h2v1h-2zM23 34h1v1h-1zM26 34h6v1h-6zM33 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM15 35h1v1h-1zM17 35h2v1h-2zM20 35h1v1h-1zM22 35h4v1h-4zM30 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h3v1h-3zM16 36h1v1h-1zM18 36h1v1h-1zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h3v1h-3zM31 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>en/<wbr>school-set</span></figcaption></figure></div>"
    },
    {
      "id": "read-on-with-your-phone",
      "kind": "call-to-action",
      "text": "Read on with your phone\nScan with your phone\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/en/checklist-secondary-school/",
        "label": "Read on with your phone"
      },
      "html": "<div class=\"words\"><h2>Read on with your phone</h2><p class=\"lead\">Scan with your phone</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 45 45\" role=\"img\" aria-label=\"QR: Read on with your phone\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM14 4h6v1h-6zM22 4h1v1h-1zM24 4h3v1h-3zM28 4h1v1h-1zM30 4h1v1h-1zM32 4h1v1h-1zM34 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM14 5h3v1h-3zM18 5h1v1h-1zM20 5h1v1h-1zM23 5h1v1h-1zM25 5h2v1h-2zM30 5h3v1h-3zM34 5h1v1h-1zM40 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM16 6h3v1h-3zM20 6h1v1h-1zM23 6h3v1h-3zM28 6h1v1h-1zM30 6h3v1h-3zM34 6h1v1h-1zM36 6h3v1h-3zM40 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM17 7h1v1h-1zM20 7h4v1h-4zM26 7h1v1h-1zM28 7h3v1h-3zM34 7h1v1h-1zM36 7h3v1h-3zM40 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h5v1h-5zM20 8h1v1h-1zM22 8h3v1h-3zM27 8h1v1h-1zM32 8h1v1h-1zM34 8h1v1h-1zM36 8h3v1h-3zM40 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h2v1h-2zM16 9h1v1h-1zM19 9h1v1h-1zM22 9h1v1h-1zM26 9h1v1h-1zM28 9h2v1h-2zM31 9h1v1h-1zM34 9h1v1h-1zM40 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h1v1h-1zM32 10h1v1h-1zM34 10h7v1h-7zM12 11h4v1h-4zM19 11h1v1h-1zM24 11h1v1h-1zM27 11h1v1h-1zM30 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h2v1h-2zM16 12h2v1h-2zM19 12h1v1h-1zM22 12h10v1h-10zM34 12h5v1h-5zM4 13h1v1h-1zM7 13h1v1h-1zM11 13h5v1h-5zM18 13h4v1h-4zM25 13h1v1h-1zM29 13h1v1h-1zM35 13h1v1h-1zM37 13h3v1h-3zM4 14h1v1h-1zM7 14h2v1h-2zM10 14h3v1h-3zM15 14h3v1h-3zM21 14h1v1h-1zM24 14h13v1h-13zM39 14h2v1h-2zM5 15h1v1h-1zM11 15h3v1h-3zM17 15h2v1h-2zM20 15h1v1h-1zM25 15h3v1h-3zM31 15h1v1h-1zM33 15h1v1h-1zM40 15h1v1h-1zM4 16h1v1h-1zM6 16h1v1h-1zM9 16h2v1h-2zM12 16h1v1h-1zM14 16h1v1h-1zM16 16h2v1h-2zM21 16h1v1h-1zM27 16h4v1h-4zM32 16h5v1h-5zM38 16h3v1h-3zM9 17h1v1h-1zM15 17h1v1h-1zM17 17h2v1h-2zM20 17h6v1h-6zM27 17h1v1h-1zM32 17h2v1h-2zM35 17h1v1h-1zM6 18h5v1h-5zM12 18h1v1h-1zM16 18h6v1h-6zM25 18h1v1h-1zM29 18h1v1h-1zM31 18h3v1h-3zM35 18h3v1h-3zM39 18h2v1h-2zM4 19h4v1h-4zM9 19h1v1h-1zM11 19h1v1h-1zM13 19h1v1h-1zM17 19h1v1h-1zM19 19h4v1h-4zM25 19h2v1h-2zM28 19h1v1h-1zM30 19h2v1h-2zM33 19h1v1h-1zM35 19h2v1h-2zM40 19h1v1h-1zM4 20h1v1h-1zM6 20h1v1h-1zM8 20h5v1h-5zM17 20h1v1h-1zM19 20h2v1h-2zM25 20h1v1h-1zM27 20h8v1h-8zM36 20h1v1h-1zM38 20h2v1h-2zM4 21h1v1h-1zM7 21h2v1h-2zM13 21h2v1h-2zM16 21h2v1h-2zM19 21h1v1h-1zM22 21h1v1h-1zM24 21h1v1h-1zM26 21h1v1h-1zM28 21h2v1h-2zM32 21h1v1h-1zM35 21h1v1h-1zM37 21h1v1h-1zM39 21h1v1h-1zM6 22h2v1h-2zM10 22h1v1h-1zM12 22h4v1h-4zM17 22h4v1h-4zM23 22h1v1h-1zM26 22h1v1h-1zM31 22h1v1h-1zM33 22h3v1h-3zM38 22h3v1h-3zM4 23h1v1h-1zM6 23h1v1h-1zM9 23h1v1h-1zM11 23h1v1h-1zM15 23h3v1h-3zM19 23h1v1h-1zM23 23h3v1h-3zM27 23h1v1h-1zM33 23h1v1h-1zM35 23h1v1h-1zM40 23h1v1h-1zM8 24h3v1h-3zM13 24h3v1h-3zM18 24h2v1h-2zM21 24h1v1h-1zM23 24h2v1h-2zM26 24h6v1h-6zM33 24h2v1h-2zM36 24h1v1h-1zM38 24h1v1h-1zM7 25h1v1h-1zM9 25h1v1h-1zM11 25h1v1h-1zM13 25h1v1h-1zM15 25h2v1h-2zM18 25h1v1h-1zM20 25h1v1h-1zM22 25h3v1h-3zM27 25h1v1h-1zM29 25h2v1h-2zM32 25h2v1h-2zM37 25h1v1h-1zM4 26h2v1h-2zM10 26h2v1h-2zM13 26h5v1h-5zM19 26h1v1h-1zM22 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM28 26h1v1h-1zM31 26h3v1h-3zM35 26h3v1h-3zM39 26h2v1h-2zM5 27h3v1h-3zM9 27h1v1h-1zM11 27h2v1h-2zM14 27h1v1h-1zM16 27h1v1h-1zM19 27h1v1h-1zM24 27h1v1h-1zM32 27h1v1h-1zM35 27h2v1h-2zM39 27h1v1h-1zM5 28h6v1h-6zM12 28h2v1h-2zM16 28h1v1h-1zM18 28h1v1h-1zM22 28h13v1h-13zM36 28h1v1h-1zM38 28h1v1h-1zM4 29h4v1h-4zM9 29h1v1h-1zM12 29h1v1h-1zM14 29h2v1h-2zM18 29h4v1h-4zM25 29h1v1h-1zM27 29h2v1h-2zM32 29h1v1h-1zM35 29h1v1h-1zM4 30h1v1h-1zM9 30h2v1h-2zM14 30h2v1h-2zM21 30h1v1h-1zM24 30h3v1h-3zM28 30h1v1h-1zM30 30h8v1h-8zM39 30h2v1h-2zM4 31h1v1h-1zM6 31h2v1h-2zM12 31h1v1h-1zM17 31h2v1h-2zM20 31h1v1h-1zM22 31h1v1h-1zM25 31h2v1h-2zM30 31h2v1h-2zM33 31h1v1h-1zM37 31h1v1h-1zM39 31h2v1h-2zM4 32h1v1h-1zM7 32h1v1h-1zM10 32h1v1h-1zM13 32h2v1h-2zM16 32h1v1h-1zM18 32h1v1h-1zM21 32h2v1h-2zM26 32h13v1h-13zM40 32h1v1h-1zM12 33h1v1h-1zM14 33h1v1h-1zM20 33h8v1h-8zM29 33h1v1h-1zM32 33h1v1h-1zM36 33h2v1h-2zM4 34h7v1h-7zM14 34h1v1h-1zM16 34h2v1h-2zM19 34h3v1h-3zM24 34h2v1h-2zM29 34h2v1h-2zM32 34h1v1h-1zM34 34h1v1h-1zM36 34h1v1h-1zM38 34h3v1h-3zM4 35h1v1h-1zM10 35h1v1h-1zM12 35h1v1h-1zM14 35h2v1h-2zM21 35h2v1h-2zM25 35h4v1h-4zM30 35h1v1h-1zM32 35h1v1h-1zM36 35h2v1h-2zM39 35h1v1h-1zM4 36h1v1h-1zM6 36h3v1h-3zM10 36h1v1h-1zM12 36h2v1h-2zM15 36h1v1h-1zM17 36h1v1h-1zM19 36h2v1h-2zM25 36h1v1h-1zM28 36h9v1h-9zM38 36h1v1h-1zM40 36h1v1h-1zM4 37h1v1h-1zM6 37h3v1h-3zM10 37h1v1h-1zM12 37h1v1h-1zM15 37h1v1h-1zM17 37h3v1h-3zM21 37h2v1h-2zM24 37h1v1h-1zM26 37h2v1h-2zM29 37h1v1h-1zM31 37h2v1h-2zM34 37h1v1h-1zM36 37h1v1h-1zM38 37h1v1h-1zM40 37h1v1h-1zM4 38h1v1h-1zM6 38h3v1h-3zM10 38h1v1h-1zM12 38h1v1h-1zM14 38h2v1h-2zM19 38h3v1h-3zM23 38h1v1h-1zM25 38h1v1h-1zM32 38h1v1h-1zM39 38h2v1h-2zM4 39h1v1h-1zM10 39h1v1h-1zM14 39h1v1h-1zM16 39h1v1h-1zM19 39h1v1h-1zM23 39h3v1h-3zM27 39h1v1h-1zM30 39h5v1h-5zM36 39h1v1h-1zM40 39h1v1h-1zM4 40h7v1h-7zM12 40h1v1h-1zM15 40h5v1h-5zM21 40h1v1h-1zM23 40h1v1h-1zM26 40h2v1h-2zM29 40h2v1h-2zM34 40h1v1h-1zM36 40h1v1h-1zM38 40h3v1h-3z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ]
}
