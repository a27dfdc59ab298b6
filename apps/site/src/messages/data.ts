import { inEveryLocale } from "./in-every-locale";

/** What can be had of the ledger: files, package, exports, interface; its codebook and its changelog. */
export const data = inEveryLocale({
  en: {
    title: "Data",
    description:
      "The Tumen ledger to take away: JSON files with checksums, the npm package, exports, the HTTP interface, licence and citation.",
    lead: "Everything the ledger holds can be had, whole or in part, with who claimed it and where it can be read.",
    version: "Version {version} of the data, fingerprint <code>{fingerprint}</code>, from {from} to {to}.",
    unreleased:
      "There has been no release yet: until the first one, records and fields may change under this version number, and the fingerprint tells one state from another.",
    filesTitle: "Files",
    filesLead:
      "The records as JSON, one list a file. <manifest></manifest> holds the counts, and the size and SHA-256 of each file. The fingerprint is the SHA-256 of their sums: equal fingerprints, equal data.",
    filesTable: "Table of files",
    file: "File",
    records: "Records",
    size: "Size",
    sha256: "SHA-256",
    fields: "The meaning of every field stands in <codebook>the codebook</codebook>.",
    check: "To check a copy:",
    packageTitle: "Package",
    package:
      "For JavaScript and TypeScript in Node, browsers, Deno and Bun: the ledger, typed, and every question one can ask of it. It installs nothing else that it needs at run time, and sends nothing.",
    exportsTitle: "Exports",
    exports:
      "Any list of <claims>claims</claims> can be had as {formats}. Each format carries the claimant, the relays and the documents with their addresses.",
    briefing: "The briefing of any day: <markdown>Markdown</markdown>, <text>plain text</text>, <json>JSON</json>.",
    apiTitle: "HTTP interface",
    api: "Under <code>/api/v1</code>, with the same query language as the site, open to any page and script, without a key. <openapi>Its description</openapi> in the OpenAPI format names every address, parameter and error.",
    coverageTitle: "What it covers",
    coverage: "{claims} from {documents}, on {events} and {questions}. The first became public on {from}, the last on {to}.",
    byGrade: "Claims by grade of document",
    byGradeNote: "A claim carried by documents of several grades counts under each.",
    byLanguage: "Claims by language of document",
    licenceTitle: "Licence and credit",
    licence:
      "The data are under <licence>Creative Commons Attribution 4.0 International</licence>: use, change and share them, for any purpose, with credit. The code is under the MIT licence.",
    credit: "Credit in one line:",
    creditText: "Tumen contributors, CC BY 4.0, {origin}",
    others:
      "What Tumen takes from others keeps their terms: coordinates marked “GeoNames” are CC BY 4.0 by GeoNames; coastlines and borders are Natural Earth, public domain; the typefaces are under the SIL Open Font License. The documents belong to their publishers.",
    citeTitle: "How to cite",
    citeLead: "Name the id: it is for ever. Name the day if the reader should see what you saw.",
    citeClaim: "A claim",
    citeBriefing: "A briefing",
    citeDataset: "The data",
    codebook: {
      title: "Codebook",
      description: "What each field of a record means, and what each question of the Tumen ledger asks.",
      lead: "What each field of a record means, and what each question asks. Written from the schemas and the data themselves.",
      inEnglish: "The codebook is in English; what <questions>each question</questions> asks is told on its page in your language too.",
      contents: "Contents",
      table: "Fields of {name}",
    },
    changelog: {
      title: "Changelog",
      description: "Releases of the Tumen data and package: what each added, changed and corrected.",
      none: "There has been no release yet. This site shows version {version}, fingerprint <code>{fingerprint}</code>; everything in it is new. The first release will be told here, with the records it adds, corrects and redirects.",
      corrections:
        "Mistakes in records that were put right stand in <corrections>the corrections</corrections>, from the first day on. What became public between two days, in the world rather than in our files, stands under <changes>what changed</changes>.",
    },
  },
  ko: {
    title: "자료",
    description: "Tumen 장부를 내려받는 방법: 검증값이 있는 JSON 파일, npm 패키지, 내보내기, HTTP 인터페이스, 이용 허락과 인용.",
    lead: "장부에 있는 모든 것을 통째로, 또는 일부만 받을 수 있습니다. 누가 주장했고 어디에서 읽을 수 있는지도 함께 담깁니다.",
    version: "자료 {version}판, 지문 <code>{fingerprint}</code>, {from}부터 {to}까지.",
    unreleased:
      "아직 정식으로 배포한 판이 없습니다. 첫 배포 전까지는 같은 판 번호에서도 기록과 항목이 바뀔 수 있으며, 지문으로 상태를 구별합니다.",
    filesTitle: "파일",
    filesLead:
      "기록을 JSON으로, 목록 하나를 파일 하나에 담았습니다. <manifest></manifest>에는 건수와 각 파일의 크기, SHA-256이 있습니다. 지문은 이 값들의 SHA-256입니다. 지문이 같으면 자료도 같습니다.",
    filesTable: "파일 표",
    file: "파일",
    records: "기록",
    size: "크기",
    sha256: "SHA-256",
    fields: "모든 항목의 뜻은 <codebook>코드북</codebook>에 있습니다.",
    check: "사본을 확인하려면:",
    packageTitle: "패키지",
    package:
      "Node, 브라우저, Deno, Bun의 JavaScript와 TypeScript에서 쓰는, 형이 붙은 장부와 장부에 물을 수 있는 모든 질문입니다. 실행할 때 다른 것이 필요하지 않으며, 아무것도 보내지 않습니다.",
    exportsTitle: "내보내기",
    exports:
      "<claims>주장</claims>의 어떤 목록이든 다음 형식으로 받을 수 있습니다: {formats}. 모든 형식에 주장한 쪽과 전달자, 문서와 그 주소가 담깁니다.",
    briefing: "어느 날짜의 브리핑이든 받을 수 있습니다: <markdown>Markdown</markdown>, <text>일반 텍스트</text>, <json>JSON</json>.",
    apiTitle: "HTTP 인터페이스",
    api: "<code>/api/v1</code> 아래에 있으며, 사이트와 같은 질의어를 씁니다. 열쇠 없이 어느 페이지와 스크립트에서나 쓸 수 있습니다. OpenAPI 형식의 <openapi>설명</openapi>에 모든 주소와 매개변수, 오류가 적혀 있습니다.",
    coverageTitle: "다루는 범위",
    coverage:
      "{documents}에서 나온 {claims}, {events}과 {questions}에 관한 것입니다. 첫 주장은 {from}에, 마지막 주장은 {to}에 공개되었습니다.",
    byGrade: "문서 등급별 주장",
    byGradeNote: "여러 등급의 문서에 실린 주장은 각 등급에 셉니다.",
    byLanguage: "문서 언어별 주장",
    licenceTitle: "이용 허락과 출처 표시",
    licence:
      "자료는 <licence>크리에이티브 커먼즈 저작자표시 4.0 국제</licence>를 따릅니다. 출처를 밝히면 어떤 목적으로든 쓰고 고치고 나눌 수 있습니다. 코드는 MIT 라이선스를 따릅니다.",
    credit: "한 줄 출처 표시:",
    creditText: "Tumen contributors, CC BY 4.0, {origin}",
    others:
      "Tumen이 다른 곳에서 가져온 것은 그곳의 조건을 따릅니다. “GeoNames”로 표시한 좌표는 GeoNames의 CC BY 4.0, 해안선과 국경은 Natural Earth의 퍼블릭 도메인, 글꼴은 SIL 오픈 폰트 라이선스입니다. 문서의 권리는 각 발행처에 있습니다.",
    citeTitle: "인용 방법",
    citeLead: "식별자를 적으십시오. 식별자는 바뀌지 않습니다. 읽는 이가 같은 내용을 보아야 한다면 기준일도 적으십시오.",
    citeClaim: "주장",
    citeBriefing: "브리핑",
    citeDataset: "자료",
    codebook: {
      title: "코드북",
      description: "Tumen 장부의 각 항목이 뜻하는 것과 각 질문이 묻는 것.",
      lead: "기록의 각 항목이 무엇을 뜻하고 각 질문이 무엇을 묻는지 적었습니다. 스키마와 자료에서 바로 만들어집니다.",
      inEnglish:
        "코드북은 영어로 되어 있습니다. 각 질문이 무엇을 묻는지는 <questions>질문</questions> 페이지에서 한국어로 읽을 수 있습니다.",
      contents: "차례",
      table: "{name}의 항목",
    },
    changelog: {
      title: "변경 기록",
      description: "Tumen 자료와 패키지의 배포판: 각 판에서 더해지고 바뀌고 정정된 것.",
      none: "아직 배포한 판이 없습니다. 이 사이트는 {version}판, 지문 <code>{fingerprint}</code>을 보여 주며, 그 안의 모든 것이 새것입니다. 첫 배포부터 더해지고 정정되고 옮겨진 기록을 여기에 밝힙니다.",
      corrections:
        "바로잡은 기록의 잘못은 첫날부터 <corrections>정정</corrections>에 있습니다. 우리 파일이 아니라 세계에서 두 날짜 사이에 공개된 것은 <changes>달라진 내용</changes>에 있습니다.",
    },
  },
  uk: {
    title: "Дані",
    description: "Реєстр Tumen із собою: файли JSON із контрольними сумами, пакет npm, експорт, інтерфейс HTTP, ліцензія та цитування.",
    lead: "Усе, що є в реєстрі, можна отримати цілком або частинами, разом із тим, хто це стверджував і де це можна прочитати.",
    version: "Версія даних {version}, відбиток <code>{fingerprint}</code>, від {from} до {to}.",
    unreleased:
      "Випусків ще не було: до першого записи й поля можуть змінюватися під цим номером версії, а відбиток відрізняє один стан від іншого.",
    filesTitle: "Файли",
    filesLead:
      "Записи у форматі JSON, один перелік на файл. <manifest></manifest> містить кількості, розмір і SHA-256 кожного файлу. Відбиток — це SHA-256 їхніх сум: однакові відбитки — однакові дані.",
    filesTable: "Таблиця файлів",
    file: "Файл",
    records: "Записи",
    size: "Розмір",
    sha256: "SHA-256",
    fields: "Значення кожного поля — у <codebook>довіднику полів</codebook>.",
    check: "Щоб перевірити копію:",
    packageTitle: "Пакет",
    package:
      "Для JavaScript і TypeScript у Node, браузерах, Deno та Bun: реєстр із типами й усі питання, які можна йому поставити. Для роботи не потребує нічого іншого й нічого не надсилає.",
    exportsTitle: "Експорт",
    exports:
      "Будь-який перелік <claims>тверджень</claims> можна отримати у форматі {formats}. Кожен формат містить автора твердження, посередників і документи з їхніми адресами.",
    briefing: "Огляд на будь-який день: <markdown>Markdown</markdown>, <text>простий текст</text>, <json>JSON</json>.",
    apiTitle: "Інтерфейс HTTP",
    api: "За адресою <code>/api/v1</code>, з тією самою мовою запитів, що й сайт, відкритий для будь-якої сторінки чи сценарію, без ключа. <openapi>Його опис</openapi> у форматі OpenAPI називає кожну адресу, параметр і помилку.",
    coverageTitle: "Що він охоплює",
    coverage: "{claims}; документи: {documents}; події: {events}; питання: {questions}. Перше стало публічним {from}, останнє — {to}.",
    byGrade: "Твердження за ступенем документа",
    byGradeNote: "Твердження, яке є в документах кількох ступенів, рахується в кожному.",
    byLanguage: "Твердження за мовою документа",
    licenceTitle: "Ліцензія та авторство",
    licence:
      "Дані доступні за ліцензією <licence>Creative Commons Attribution 4.0 International</licence>: використовуйте, змінюйте й поширюйте їх з будь-якою метою, зазначаючи авторство. Код — за ліцензією MIT.",
    credit: "Авторство одним рядком:",
    creditText: "Tumen contributors, CC BY 4.0, {origin}",
    others:
      "Те, що Tumen бере в інших, зберігає їхні умови: координати з позначкою «GeoNames» — CC BY 4.0, GeoNames; берегові лінії та кордони — Natural Earth, суспільне надбання; шрифти — за SIL Open Font License. Документи належать їхнім видавцям.",
    citeTitle: "Як цитувати",
    citeLead: "Назвіть ідентифікатор: він назавжди. Назвіть день, якщо читач має побачити те саме, що й ви.",
    citeClaim: "Твердження",
    citeBriefing: "Огляд",
    citeDataset: "Дані",
    codebook: {
      title: "Довідник полів",
      description: "Що означає кожне поле запису і про що кожне питання реєстру Tumen.",
      lead: "Що означає кожне поле запису і про що кожне питання. Створено безпосередньо зі схем і даних.",
      inEnglish: "Довідник полів — англійською. Про що кожне <questions>питання</questions>, сказано українською на його сторінці.",
      contents: "Зміст",
      table: "Поля: {name}",
    },
    changelog: {
      title: "Журнал змін",
      description: "Випуски даних і пакета Tumen: що кожен додав, змінив і виправив.",
      none: "Випусків ще не було. Цей сайт показує версію {version}, відбиток <code>{fingerprint}</code>; усе в ній нове. Про перший випуск буде сказано тут: які записи він додає, виправляє й переспрямовує.",
      corrections:
        "Виправлені помилки в записах — від першого дня у <corrections>виправленнях</corrections>. Що стало публічним між двома днями, у світі, а не в наших файлах, — на сторінці <changes>що змінилося</changes>.",
    },
  },
});
