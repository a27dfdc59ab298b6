import { inEveryLocale } from "./in-every-locale";

/** What the ledger is, what it keeps to, and how to have something put right or taken out. */
export const about = inEveryLocale({
  en: {
    title: "About Tumen",
    description: "What the Tumen ledger is, what it keeps to, and how to report an error or ask for removal.",
    lead: "Tumen is an open evidence ledger of North Korea’s part in Russia’s war on Ukraine: soldiers, losses, captures, arms, the treaty, what Russia gives back, and how the world reacts. It is named after the border river that the trains and ships pass.",
    why: "Ten articles that repeat one intelligence service look like ten confirmations. “More than 3,000” loses its “more than” on the way. A denial disappears once it is dropped. Tumen keeps what gets lost: every sentence of <briefing>its briefing</briefing> can be followed back to who said it, through whom, and where it can be read, as of any day.",
    principlesTitle: "What it keeps to",
    principles: {
      claims: "Claims, not facts. The ledger says who claimed something, on which day, through which chain, and which documents carry it.",
      averages:
        "Nothing is averaged away. Open ends, ranges, hedges and scopes stay as they were spoken. Only figures that count the same thing share a curve.",
      independence: "Independence is counted, not documents. Ten reports that rest on one service are one voice.",
      anyDay: "Any day. Every page can be read as of a day; what became public later is left out.",
      parties: "A party’s own word counts differently. Where those a question is about affirm it, that is an acknowledgement.",
      nothingVanishes: "Nothing vanishes. A mistaken record is corrected or retracted with a note, never dropped.",
      ownWords: "Own words. Statements are paraphrased; a quotation is direct speech, at most twelve words.",
      absence: "Absence is ours. “The ledger holds no acknowledgement” says nothing about the world beyond the ledger.",
      noHarm: "No harm. A prisoner or a dead soldier is named only if his own state named him or he consented in public.",
    },
    more: "How this is done, step by step, stands in <method>the method</method>; what each field means in <codebook>the codebook</codebook>; how to have the records in <data>the data</data>; what has changed in <changelog>the changelog</changelog>.",
    watchedTitle: "Who is watched",
    watched:
      "Nobody. The site sets no cookies, counts no visits and asks no other server for anything. Fonts, maps and pictures come from the site itself. Links to documents do not tell the other side where you come from. The package and the terminal program send nothing.",
    correctionsTitle: "Corrections",
    corrections:
      "If a record is wrong, report it in the project’s public repository: name the id that stands on the record’s page, what it says, what it should say, and the document that shows it. Corrections are public, with the old wording, the new one, the reason and the day: <corrections>all corrections</corrections>.",
    removalTitle: "Removal",
    removal:
      "If a record puts a person at risk, ask for its removal in the project’s repository through its private channel for security reports, and name the id alone; do not repeat the details in public. Such requests are looked at before any other. Names and identifying details of prisoners and of the dead are taken out when in doubt.",
    licenceTitle: "Licence",
    licence:
      "The data are under the Creative Commons Attribution 4.0 licence (CC BY 4.0), the code is under the MIT licence. Documents that are linked to belong to their publishers. How to give credit stands with <data>the data</data>.",
  },
  ko: {
    title: "Tumen 소개",
    description: "Tumen 장부란 무엇이며 어떤 원칙을 지키는지, 오류를 신고하거나 삭제를 요청하는 방법을 설명합니다.",
    lead: "Tumen은 러시아의 우크라이나 전쟁에서 북한이 한 역할에 관한 공개 증거 장부입니다. 병력, 인명 손실, 포로, 무기, 조약, 러시아의 대가, 세계의 반응을 다룹니다. 이름은 열차와 배가 지나는 국경의 강, 두만강에서 따왔습니다.",
    why: "정보기관 한 곳의 말을 되풀이한 기사 열 건은 열 번의 확인처럼 보입니다. “3,000명 초과”는 전해지는 사이에 “초과”를 잃습니다. 부인은 거두어지고 나면 자취를 감춥니다. Tumen은 이렇게 사라지는 것을 간직합니다. <briefing>브리핑</briefing>의 모든 문장은 어느 날짜를 기준으로 하든 누가 말했는지, 누구를 거쳤는지, 어디에서 읽을 수 있는지까지 거슬러 올라갈 수 있습니다.",
    principlesTitle: "지키는 원칙",
    principles: {
      claims: "사실이 아니라 주장을 적습니다. 장부는 누가, 어느 날, 어떤 경로로 주장했고 어느 문서에 실렸는지를 말합니다.",
      averages:
        "평균을 내어 지우지 않습니다. 열린 범위, 구간, 유보 표현, 집계 범위를 말해진 그대로 둡니다. 같은 것을 센 수치끼리만 한 곡선에 놓습니다.",
      independence: "문서 수가 아니라 독립성을 셉니다. 한 기관에 기댄 보도 열 건은 한 목소리입니다.",
      anyDay: "어느 날짜로든 읽을 수 있습니다. 모든 페이지를 특정 날짜 기준으로 볼 수 있으며, 그 뒤에 공개된 것은 빠집니다.",
      parties: "당사자의 말은 다르게 셉니다. 질문이 다루는 당사자가 스스로 긍정하면 그것은 인정입니다.",
      nothingVanishes: "아무것도 사라지지 않습니다. 잘못된 기록은 설명을 달아 정정하거나 철회하며, 지우지 않습니다.",
      ownWords: "장부의 말로 적습니다. 진술은 바꾸어 적고, 인용은 직접 한 말만 최대 열두 단어까지 싣습니다.",
      absence: "없다는 것은 장부에 없다는 뜻입니다. “장부에 인정한 기록이 없다”는 말은 장부 밖의 세계에 대해 아무것도 말하지 않습니다.",
      noHarm: "해를 끼치지 않습니다. 포로나 전사자의 이름은 그의 국가가 밝혔거나 본인이 공개적으로 동의한 경우에만 적습니다.",
    },
    more: "구체적인 절차는 <method>방법</method>에, 각 항목의 뜻은 <codebook>코드북</codebook>에, 기록을 받는 방법은 <data>자료</data>에, 달라진 점은 <changelog>변경 기록</changelog>에 있습니다.",
    watchedTitle: "누가 지켜보는가",
    watched:
      "아무도 지켜보지 않습니다. 이 사이트는 쿠키를 쓰지 않고, 방문을 세지 않으며, 다른 서버에 아무것도 요청하지 않습니다. 글꼴과 지도, 그림은 모두 이 사이트에서 옵니다. 문서로 가는 링크는 어디에서 왔는지를 상대편에 알리지 않습니다. 패키지와 터미널 프로그램도 아무것도 보내지 않습니다.",
    correctionsTitle: "정정",
    corrections:
      "기록이 잘못되었다면 프로젝트의 공개 저장소에 알려 주십시오. 기록 페이지에 있는 식별자, 지금 적힌 내용, 바로잡을 내용, 이를 보여 주는 문서를 적으면 됩니다. 정정은 이전 내용과 새 내용, 이유, 날짜와 함께 공개합니다: <corrections>모든 정정</corrections>.",
    removalTitle: "삭제 요청",
    removal:
      "어떤 기록이 사람을 위험에 빠뜨린다면 프로젝트 저장소의 비공개 보안 신고 창구로 삭제를 요청하십시오. 식별자만 적고, 세부 내용을 공개된 곳에 되풀이하지 마십시오. 이런 요청은 무엇보다 먼저 살핍니다. 포로와 전사자의 이름이나 신원을 드러내는 내용은 의심스러우면 뺍니다.",
    licenceTitle: "이용 허락",
    licence:
      "자료는 크리에이티브 커먼즈 저작자표시 4.0(CC BY 4.0), 코드는 MIT 라이선스를 따릅니다. 연결된 문서의 권리는 각 발행처에 있습니다. 출처 표시 방법은 <data>자료</data>에 있습니다.",
  },
  uk: {
    title: "Про Tumen",
    description: "Що таке реєстр Tumen, чого він дотримується і як повідомити про помилку чи попросити про вилучення.",
    lead: "Tumen — відкритий реєстр свідчень про участь Північної Кореї у війні Росії проти України: солдати, втрати, полон, зброя, договір, що Росія дає натомість і як реагує світ. Його названо за прикордонною річкою, яку минають потяги й судна.",
    why: "Десять статей, що повторюють одну розвідку, скидаються на десять підтверджень. «Понад 3000» дорогою втрачає своє «понад». Заперечення зникає, щойно від нього відмовляються. Tumen зберігає те, що губиться: кожне речення <briefing>огляду</briefing> можна простежити до того, хто це сказав, через кого і де це можна прочитати, станом на будь-який день.",
    principlesTitle: "Чого він дотримується",
    principles: {
      claims: "Твердження, а не факти. Реєстр каже, хто це стверджував, якого дня, яким шляхом воно дійшло і в яких документах є.",
      averages:
        "Нічого не усереднено. Відкриті межі, діапазони, застереження й обсяг залишаються такими, як їх висловили. Одну криву утворюють лише числа, що рахують те саме.",
      independence: "Рахують незалежність, а не документи. Десять повідомлень, що спираються на одну службу, — це один голос.",
      anyDay: "Будь-який день. Кожну сторінку можна читати станом на певний день; те, що стало публічним пізніше, не показано.",
      parties: "Слово самої сторони важить інакше. Якщо ті, про кого питання, підтверджують це, то це визнання.",
      nothingVanishes: "Ніщо не зникає. Помилковий запис виправляють або відкликають із поясненням, але не видаляють.",
      ownWords: "Своїми словами. Твердження переказано; цитата — це пряма мова, щонайбільше дванадцять слів.",
      absence: "Відсутнє лише в нас. «У реєстрі немає визнання» нічого не каже про світ поза реєстром.",
      noHarm: "Не зашкодити. Полоненого чи загиблого названо, лише якщо його назвала його держава або він публічно погодився.",
    },
    more: "Як це робиться крок за кроком, описано в <method>методі</method>; що означає кожне поле — у <codebook>довіднику полів</codebook>; як отримати записи — на сторінці <data>даних</data>; що змінилося — у <changelog>журналі змін</changelog>.",
    watchedTitle: "За ким стежать",
    watched:
      "Ні за ким. Сайт не ставить файлів cookie, не рахує відвідувань і нічого не просить в інших серверів. Шрифти, карти й зображення надходять із самого сайту. Посилання на документи не повідомляють іншій стороні, звідки ви прийшли. Пакет і програма для термінала нічого не надсилають.",
    correctionsTitle: "Виправлення",
    corrections:
      "Якщо запис хибний, повідомте про це у відкритому репозиторії проєкту: назвіть ідентифікатор зі сторінки запису, що там сказано, що має бути і який документ це показує. Виправлення публічні: з попереднім текстом, новим, причиною і днем: <corrections>усі виправлення</corrections>.",
    removalTitle: "Вилучення",
    removal:
      "Якщо запис наражає людину на небезпеку, попросіть вилучити його через закритий канал репозиторію проєкту для повідомлень про безпеку і назвіть лише ідентифікатор; не повторюйте подробиць публічно. Такі прохання розглядають першими. Імена та ознаки, за якими можна впізнати полонених і загиблих, вилучають у разі сумніву.",
    licenceTitle: "Ліцензія",
    licence:
      "Дані доступні за ліцензією Creative Commons Attribution 4.0 (CC BY 4.0), код — за ліцензією MIT. Документи, на які є посилання, належать їхнім видавцям. Як зазначати авторство, сказано на сторінці <data>даних</data>.",
  },
});
