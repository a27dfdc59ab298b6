import { inEveryLocale } from "./in-every-locale";

/** How the ledger is made and read: from a document to a sentence of the briefing. */
export const method = inEveryLocale({
  en: {
    title: "Method",
    description:
      "How Tumen records claims, grades documents, counts independent voices, and composes its briefing; and what it leaves out.",
    lead: "The ledger never says what happened. It says who claimed it, when, through whom, and in which document; everything else on this site follows from these records.",
    contents: "On this page",
    record: {
      title: "How a claim is recorded",
      claim:
        "A claim is one thing said by somebody on one day: <example>here is one</example>. The claimant is whose claim it is; a speaker voices it and holds office in the claimant; whoever else passed it on, such as a lawmaker after a closed briefing or another agency, is a relay and never its claimant.",
      words:
        "The statement is a paraphrase of the whole claim in our own words. A quotation is direct speech by a named speaker, of at most twelve words, and stands only where the wording is the news. How it is said (confirms, estimates, denies, declines to say) and what the claimant says it rests on (intelligence, imagery, a captive’s testimony) are recorded as stated, not as we judge them.",
      dates:
        "Days, months and years stay as precise as they are known; “about 14 December” is a date of its own. <codebook>The codebook</codebook> names every field.",
    },
    grades: {
      title: "What the grades of documents mean",
      lead: "A grade says how far a document stands from the speaker. It does not say how far to trust it.",
      primary: "The claimant’s own text: a statement, a treaty, a transcript.",
      original: "A report by someone who heard the claimant.",
      relay: "Retells another outlet.",
      aggregator: "Collects or reposts what others carry.",
      best: "A claim says what its best document says: primary before original before relay before aggregator, and on a tie the hedged form. Where another document words the number, the date or the hedge differently, its citation says how. What aggregators alone carry bears a † and never becomes a sentence of a briefing.",
    },
    day: {
      title: "What “as of” means",
      visible:
        "A claim is shown from the day it became public: the day it was said, where it was said in public, else the day its first document appeared, taken at its latest where only a month is known. Documents that came later are hidden too: <example>a claim, the day before it became public</example>.",
      replayed:
        "What a speaker or a document took back appears on the day it was taken back. Our own corrections do not: the past is shown with today’s corrected records. The ledger as it then stood is an older version of <data>the data</data>.",
    },
    counting: {
      title: "How figures are counted",
      lead: "A figure keeps its open end, its hedge and its scope: “more than 3,000” is never 3,000. Each says what it counts, and which of <questions>the questions</questions> it answers. Those present at a moment, those sent so far, those promised and those arrived are different questions.",
      all: "the whole to date, as the question defines it",
      part: "a narrower scope, or other people than the question means",
      added: "a wave on top of what was there",
      period: "a stretch of time, such as a week",
      planned: "a plan, a promise or a prediction",
    },
    estimates: {
      title: "What may share a curve",
      curve:
        "Only figures of one question that count the whole to date: <example>killed or wounded</example>. Each claimant has a line of its own, in steps: a figure holds until the same claimant gives another. Nothing is averaged, smoothed or drawn beyond the last figure. Parts, periods, waves and plans are listed below the chart and never compared.",
      spread:
        "The spread names the lowest and the highest of each origin’s latest figure, with who gave them. No ratio is made of figures with open ends or different scopes.",
    },
    revisions: {
      title: "Revisions and corrections",
      revises: "A later figure of the same claimant may revise an earlier one; both stay, and the later names the earlier.",
      mistakes:
        "A claim that its speaker or its document took back stays, marked with the day and the reason. What we got wrong is changed and told in <corrections>the corrections</corrections>. An id is for ever: where a record is renamed, merged or withdrawn, its old address leads on.",
    },
    voices: {
      title: "Corroboration and origins",
      origins:
        "Documents are not counted; origins are, the voices at the root. Ministries, services and unnamed officials fold into their government. Institutes, media with their own observation, and captives are voices of their own. A claim that rests on another adds none: <example>{documents, plural, one {# document} other {# documents}} and {origins, plural, one {# origin} other {# origins}}</example>.",
      unknown: "Where it is not known on whom a claim rests, the page says so, and it is not counted as independent.",
      finding:
        "What is corroborated is a finding: an event, one answer to a question, or figures of one question that count the whole and whose bounds overlap.",
    },
    positions: {
      title: "Positions and acknowledgement",
      positions:
        "A state affirms, denies or declines to say through those who speak for it: its government, ministries, armed forces, services and office-holders. Captives, media, parties, lawmakers and institutes do not speak for it. Its position on a day is its latest answer; two different answers on one day show as both. An answer known only by its month stands in the table and starts no bar.",
      acknowledgement:
        "Each question names the parties whose conduct it is about. Where a party affirms, that is an acknowledgement: <example>did North Korea send soldiers?</example>",
      absence: "Where there is none, we say that the ledger holds none; that is a statement about the ledger.",
    },
    briefing: {
      title: "How the briefing is composed",
      rules:
        "<briefing>The briefing</briefing> is composed by rules that are the same for every day: asked twice, it says the same words. It may hold at most {sentencesPerSection} sentences a section and {sentences} in all, of at most {wordsPerSentence} words and {claimantsPerSentence} claimants each.",
      sentences:
        "There are two kinds of sentence. An attributed one stands on one claim or more, and names the claimant of every number it holds. One about the ledger counts or says what it does not hold, and its note is the question that was asked.",
      eligible:
        "A claim is eligible if it was public that day, is neither superseded nor retracted, and is carried by more than aggregators. An editor’s clause is spliced in as it stands, after verbs that take no side: says, puts, expects, denies. “Acknowledges” is for a party alone.",
      order:
        "The latest section takes the newest event of weight; figures keep the highest, the lowest and each party’s own; positions begin with the parties; statements go by weight, then by nearness to the source. A claim is used once.",
    },
    leftOut: {
      title: "What we leave out",
      judgement: "Any judgement of whether a claim is true, and any figure of our own.",
      names:
        "Names of prisoners and of the dead, unless their own state named them or they consented in public, and every detail that would identify them without need.",
      copies: "The text of documents, beyond a short quotation; their pictures and films.",
      documents: "Claims for which there is no document that a reader could look for.",
    },
    limits: {
      title: "Known limits",
      extent:
        "The ledger holds {claims, plural, one {# claim} other {# claims}} from {documents, plural, one {# document} other {# documents}}, from {from} to {to}. It is not complete, and what is missing from it says nothing about the world.",
      aggregators:
        "{count, plural, one {# claim is} other {# claims are}} carried by aggregators alone: <example>see them</example>. No better document was found so far.",
      archives:
        "{count, plural, one {# document has} other {# documents have}} no archived copy on record; their addresses may stop working.",
      languages: "Statements and titles of events are written in English. Names in other languages are given where a document has them.",
      dependence: "Who rests on whom is recorded where a document says so. Much of it is never said.",
    },
  },
  ko: {
    title: "방법",
    description:
      "Tumen이 주장을 기록하고 문서의 등급을 매기며 독립된 목소리를 세고 브리핑을 구성하는 방법, 그리고 무엇을 싣지 않는지를 설명합니다.",
    lead: "장부는 무슨 일이 있었는지를 말하지 않습니다. 누가, 언제, 누구를 거쳐, 어느 문서에서 주장했는지를 말합니다. 이 사이트의 나머지는 모두 이 기록에서 나옵니다.",
    contents: "이 페이지의 내용",
    record: {
      title: "주장을 기록하는 방법",
      claim:
        "주장은 누군가가 어느 날 한 말 하나입니다: <example>주장의 예</example>. 주장한 쪽은 그 주장의 주체입니다. 발언자는 그 말을 한 사람으로, 주장한 쪽에서 직책을 맡고 있습니다. 비공개 보고 뒤에 내용을 전한 의원이나 다른 통신사처럼 말을 옮긴 이는 전달자이며, 주장한 쪽이 되지 않습니다.",
      words:
        "진술은 주장 전체를 장부의 말로 바꾸어 적은 것입니다. 인용은 이름이 밝혀진 발언자가 직접 한 말을 최대 열두 단어까지, 표현 자체가 뉴스일 때만 싣습니다. 어떻게 말했는지(확인, 추정, 부인, 확인하지 않음)와 무엇에 근거한다고 했는지(첩보, 영상, 포로의 증언)는 밝힌 그대로 적으며, 우리의 판단을 더하지 않습니다.",
      dates:
        "날짜는 알려진 만큼만 정확하게 적습니다. “12월 14일경”은 그 자체로 하나의 날짜입니다. 모든 항목은 <codebook>코드북</codebook>에 있습니다.",
    },
    grades: {
      title: "문서 등급의 뜻",
      lead: "등급은 문서가 발언자에게서 얼마나 떨어져 있는지를 나타냅니다. 얼마나 믿을 만한지를 나타내지 않습니다.",
      primary: "주장한 쪽의 원문: 성명, 조약, 발언록.",
      original: "주장한 쪽의 말을 직접 들은 이의 보도.",
      relay: "다른 매체의 보도를 옮김.",
      aggregator: "다른 곳에 실린 것을 모으거나 다시 올림.",
      best: "주장은 가장 나은 문서가 말하는 대로 적습니다. 원문, 직접 취재, 전달, 모음의 순서이며, 등급이 같으면 유보 표현이 있는 쪽을 따릅니다. 다른 문서가 수치나 날짜, 유보 표현을 달리 적었으면 그 인용에 표시합니다. 모음 문서에만 실린 것에는 †를 붙이며, 브리핑의 문장으로 쓰지 않습니다.",
    },
    day: {
      title: "‘기준일’의 뜻",
      visible:
        "주장은 공개된 날부터 보입니다. 공개적으로 말해졌으면 말한 날, 그렇지 않으면 첫 문서가 나온 날이며, 달까지만 알려졌으면 그 마지막 날로 봅니다. 나중에 나온 문서도 보이지 않습니다: <example>공개되기 하루 전의 주장</example>.",
      replayed:
        "발언자나 문서가 거둬들인 것은 거둬들인 날에 나타납니다. 장부의 정정은 그렇지 않습니다. 과거도 오늘의 정정된 기록으로 보여 줍니다. 당시의 장부는 <data>자료</data>의 이전 판입니다.",
    },
    counting: {
      title: "수치를 세는 방법",
      lead: "수치는 열린 범위와 유보 표현, 집계 범위를 그대로 지닙니다. “3,000명 초과”는 3,000명이 아닙니다. 각 수치는 무엇을 센 것인지, 어느 <questions>질문</questions>에 답하는지를 밝힙니다. 한 시점에 있는 인원, 지금까지 보낸 인원, 약속한 인원, 도착한 인원은 서로 다른 질문입니다.",
      all: "질문이 정의한 대로 지금까지의 전체",
      part: "더 좁은 범위, 또는 질문과 다른 대상",
      added: "기존에 더해진 추가분",
      period: "일주일처럼 일정한 기간",
      planned: "계획, 약속 또는 전망",
    },
    estimates: {
      title: "한 곡선에 놓을 수 있는 것",
      curve:
        "같은 질문에 대해 지금까지의 전체를 센 수치만 한 곡선에 놓습니다: <example>사상자</example>. 주장한 쪽마다 계단 모양의 선이 하나씩 있으며, 한 수치는 같은 쪽이 다른 수치를 내놓을 때까지 이어집니다. 평균을 내거나, 매끄럽게 다듬거나, 마지막 수치 너머로 늘이지 않습니다. 부분, 기간, 추가분, 계획은 그림 아래에 나열하며 비교하지 않습니다.",
      spread:
        "범위는 원출처마다 가장 최근에 내놓은 수치 가운데 가장 낮은 것과 가장 높은 것을 누가 말했는지와 함께 보여 줍니다. 열린 범위나 집계 범위가 다른 수치로는 비율을 내지 않습니다.",
    },
    revisions: {
      title: "수정과 정정",
      revises: "같은 쪽의 나중 수치가 앞선 수치를 수정할 수 있습니다. 둘 다 남으며, 나중 것이 앞선 것을 가리킵니다.",
      mistakes:
        "발언자나 문서가 거둬들인 주장은 날짜와 이유를 달고 남습니다. 장부의 잘못은 고치고 <corrections>정정</corrections>에 밝힙니다. 식별자는 영구적입니다. 기록의 이름이 바뀌거나 합쳐지거나 철회되어도 예전 주소는 새 곳으로 이어집니다.",
    },
    voices: {
      title: "뒷받침과 원출처",
      origins:
        "문서가 아니라 원출처를 셉니다. 부처와 정보기관, 익명의 당국자는 그 정부로 묶습니다. 연구 기관, 직접 관찰한 언론, 포로는 저마다 하나의 목소리입니다. 다른 주장에 기댄 주장은 수를 늘리지 않습니다: <example>문서 {documents, number}건, 원출처 {origins, number}곳</example>.",
      unknown: "주장이 누구에게 기대는지 알려지지 않았으면 그렇게 밝히며, 독립된 것으로 세지 않습니다.",
      finding: "뒷받침은 하나의 내용을 두고 셉니다. 사건 하나, 질문에 대한 답 하나, 또는 전체를 세고 범위가 겹치는 같은 질문의 수치입니다.",
    },
    positions: {
      title: "입장과 인정",
      positions:
        "국가는 정부, 부처, 군, 정보기관, 공직자처럼 그를 대변하는 이들을 통해 긍정하거나 부인하거나 답하지 않습니다. 포로, 언론, 정당, 의원, 연구 기관은 국가를 대변하지 않습니다. 어느 날의 입장은 그날까지의 가장 최근 답이며, 같은 날 서로 다른 답이 있으면 둘 다 보여 줍니다. 달까지만 알려진 답은 표에만 싣고 막대를 시작하지 않습니다.",
      acknowledgement:
        "각 질문은 누구의 행위에 관한 것인지, 그 당사자를 밝힙니다. 당사자가 긍정하면 그것은 인정입니다: <example>북한은 병력을 보냈는가?</example>",
      absence: "인정한 기록이 없으면 장부에 없다고 말합니다. 이는 장부에 대한 말입니다.",
    },
    briefing: {
      title: "브리핑을 구성하는 방법",
      rules:
        "<briefing>브리핑</briefing>은 어느 날이든 같은 규칙으로 구성하므로 두 번 물어도 같은 말이 나옵니다. 한 절에 최대 {sentencesPerSection}문장, 전체 {sentences}문장이며, 한 문장은 영어로 최대 {wordsPerSentence}단어, 주장한 쪽은 최대 {claimantsPerSentence}곳입니다.",
      sentences:
        "문장은 두 종류입니다. 주장을 전하는 문장은 하나 이상의 주장에 바탕을 두고, 담긴 모든 수치에 대해 누가 말했는지를 밝힙니다. 장부에 대한 문장은 수를 세거나 장부에 없는 것을 말하며, 주석은 장부에 던진 질문입니다.",
      eligible:
        "그날 공개되어 있었고, 다른 것으로 대체되거나 철회되지 않았으며, 모음 문서에만 실리지 않은 주장을 씁니다. 편집자가 적은 절을 그대로 이어 붙이며, 어느 편도 들지 않는 동사를 씁니다. ‘인정’은 당사자에게만 씁니다.",
      order:
        "최신 소식은 비중 있는 가장 최근 사건을 고릅니다. 수치는 가장 높은 것과 가장 낮은 것, 당사자 자신의 것을 남깁니다. 입장은 당사자부터 시작합니다. 발언은 비중 순, 그다음 출처에 가까운 순입니다. 한 주장은 한 번만 씁니다.",
    },
    leftOut: {
      title: "싣지 않는 것",
      judgement: "주장이 참인지에 대한 판단, 그리고 우리가 만든 수치.",
      names: "국가가 밝히거나 본인이 공개적으로 동의하지 않은 포로와 전사자의 이름, 그리고 필요 없이 신원을 드러내는 모든 내용.",
      copies: "짧은 인용을 넘는 문서의 본문, 문서의 사진과 영상.",
      documents: "독자가 찾아볼 수 있는 문서가 없는 주장.",
    },
    limits: {
      title: "알려진 한계",
      extent:
        "장부에는 {from}부터 {to}까지, 문서 {documents, number}건에서 나온 주장 {claims, number}건이 있습니다. 완전하지 않으며, 여기에 없다는 것은 세계에 대해 아무것도 말하지 않습니다.",
      aggregators:
        "주장 {count, number}건은 모음 문서에만 실려 있습니다: <example>목록 보기</example>. 더 나은 문서를 아직 찾지 못했습니다.",
      archives: "문서 {count, number}건에는 보존된 사본이 기록되어 있지 않습니다. 주소가 더 이상 열리지 않을 수 있습니다.",
      languages: "진술과 사건의 제목은 영어로 적혀 있습니다. 다른 언어의 이름은 문서에 있는 경우에만 싣습니다.",
      dependence: "누가 누구에게 기대는지는 문서가 밝힌 경우에만 적습니다. 밝혀지지 않는 경우가 많습니다.",
    },
  },
  uk: {
    title: "Метод",
    description: "Як Tumen записує твердження, оцінює документи, рахує незалежні голоси й складає огляд; і що він залишає поза увагою.",
    lead: "Реєстр не каже, що сталося. Він каже, хто це стверджував, коли, через кого і в якому документі; усе інше на цьому сайті випливає із цих записів.",
    contents: "На цій сторінці",
    record: {
      title: "Як записують твердження",
      claim:
        "Твердження — це щось одне, сказане кимось одного дня: <example>ось приклад</example>. Автор твердження — той, чиє воно; мовець висловлює його й обіймає в автора посаду; хто ще передав його далі, як-от депутат після закритого звіту чи інше агентство, — посередник, а не автор.",
      words:
        "Запис переказує все твердження нашими словами. Цитата — пряма мова названого мовця, щонайбільше дванадцять слів, і лише там, де новиною є саме формулювання. Те, як це сказано (підтверджує, оцінює, заперечує, не каже), і на що, за словами автора, воно спирається (розвідка, знімки, свідчення полоненого), записано так, як заявлено, а не як ми це оцінюємо.",
      dates:
        "Дні, місяці й роки залишаються настільки точними, наскільки вони відомі; «близько 14 грудня» — окрема дата. Усі поля названо в <codebook>довіднику полів</codebook>.",
    },
    grades: {
      title: "Що означають ступені документів",
      lead: "Ступінь каже, наскільки далеко документ від мовця. Він не каже, наскільки йому вірити.",
      primary: "Власний текст автора твердження: заява, договір, стенограма.",
      original: "Повідомлення того, хто чув автора.",
      relay: "Переказує інше видання.",
      aggregator: "Збирає або передруковує те, що є в інших.",
      best: "Твердження каже те, що каже його найкращий документ: спершу власний текст, далі власний репортаж, переказ, агрегатор; за рівних ступенів — форма із застереженням. Якщо інший документ інакше подає число, дату чи застереження, про це сказано в посиланні на нього. Те, що є лише в агрегаторах, позначено знаком †, і воно не стає реченням огляду.",
    },
    day: {
      title: "Що означає «станом на»",
      visible:
        "Твердження показано від дня, коли воно стало публічним: від дня, коли його висловили, якщо це було публічно, інакше від дня першого документа; якщо відомий лише місяць, береться його останній день. Пізніші документи теж приховано: <example>твердження за день до того, як воно стало публічним</example>.",
      replayed:
        "Те, що мовець або документ відкликав, з’являється того дня, коли його відкликано. Наші власні виправлення — ні: минуле показано із сьогоднішніми виправленими записами. Тодішній реєстр — це давніша версія <data>даних</data>.",
    },
    counting: {
      title: "Як рахують числа",
      lead: "Число зберігає відкриту межу, застереження й обсяг: «понад 3000» ніколи не стає 3000. Кожне каже, що воно рахує і на яке з <questions>питань</questions> відповідає. Присутні в певний момент, відправлені досі, обіцяні та прибулі — це різні питання.",
      all: "усе на цей час, як визначає питання",
      part: "вужчий обсяг або інші люди, ніж у питанні",
      added: "хвиля на додачу до наявного",
      period: "відтинок часу, як-от тиждень",
      planned: "план, обіцянка або прогноз",
    },
    estimates: {
      title: "Що може утворювати одну криву",
      curve:
        "Лише числа одного питання, що рахують усе на цей час: <example>убиті або поранені</example>. Кожен автор має власну ступінчасту лінію: число чинне, доки той самий автор не назве іншого. Нічого не усереднено, не згладжено й не продовжено за останнє число. Частини, періоди, хвилі й плани перелічено під діаграмою й не порівнюють.",
      spread:
        "Розкид називає найменше й найбільше з останніх чисел кожного першоджерела разом із тим, хто їх назвав. Відношень між числами з відкритими межами чи різним обсягом немає.",
    },
    revisions: {
      title: "Перегляд і виправлення",
      revises: "Пізніше число того самого автора може переглянути попереднє; обидва залишаються, і пізніше вказує на попереднє.",
      mistakes:
        "Твердження, яке відкликав мовець або документ, залишається з позначкою дня й причини. Наші помилки змінено й названо у <corrections>виправленнях</corrections>. Ідентифікатор — назавжди: якщо запис перейменовано, об’єднано чи відкликано, стара адреса веде далі.",
    },
    voices: {
      title: "Підкріплення і першоджерела",
      origins:
        "Рахують не документи, а першоджерела. Міністерства, служби й неназвані посадовці зводяться до свого уряду. Інститути, медіа з власними спостереженнями та полонені — окремі голоси. Твердження, що спирається на інше, нічого не додає: <example>{documents, plural, one {# документ} few {# документи} many {# документів} other {# документа}} і {origins, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}}</example>.",
      unknown: "Якщо невідомо, на кого спирається твердження, сторінка так і каже, і його не зараховано як незалежне.",
      finding:
        "Підкріплюють щось одне: подію, одну відповідь на питання або числа одного питання, що рахують усе й межі яких перетинаються.",
    },
    positions: {
      title: "Позиції та визнання",
      positions:
        "Держава підтверджує, заперечує або не відповідає через тих, хто говорить від її імені: уряд, міністерства, збройні сили, служби й посадовців. Полонені, медіа, партії, депутати й інститути не говорять від її імені. Її позиція на певний день — остання відповідь; дві різні відповіді одного дня показано обидві. Відповідь, відома лише з точністю до місяця, є в таблиці й не починає смуги.",
      acknowledgement:
        "Кожне питання називає сторони, про чиї дії йдеться. Якщо сторона підтверджує, це визнання: <example>чи відправила Північна Корея солдатів?</example>",
      absence: "Якщо визнання немає, ми кажемо, що його немає в реєстрі; це твердження про реєстр.",
    },
    briefing: {
      title: "Як складено огляд",
      rules:
        "<briefing>Огляд</briefing> складено за правилами, однаковими для кожного дня: двічі спитаний, він каже те саме. У ньому щонайбільше {sentencesPerSection} речень на розділ і {sentences} загалом, щонайбільше {wordsPerSentence} слів англійською і {claimantsPerSentence} автори тверджень на речення.",
      sentences:
        "Речення бувають двох видів. Речення з посиланням на автора стоїть на одному чи кількох твердженнях і називає автора кожного числа в ньому. Речення про реєстр рахує або каже, чого в ньому немає, і його примітка — це поставлене реєстрові питання.",
      eligible:
        "Твердження придатне, якщо того дня воно було публічним, його не замінено й не відкликано і воно є не лише в агрегаторах. Речення редактора вставлено так, як є, після дієслів, що не стають на чийсь бік. «Визнає» — лише про сторону.",
      order:
        "Останні новини беруть найновішу вагому подію; числа зберігають найбільше, найменше й власне число кожної сторони; позиції починаються зі сторін; висловлювання впорядковано за вагою, а далі за близькістю до джерела. Твердження використано один раз.",
    },
    leftOut: {
      title: "Що ми залишаємо поза увагою",
      judgement: "Будь-яку оцінку того, чи правдиве твердження, і будь-яке власне число.",
      names:
        "Імена полонених і загиблих, якщо їх не назвала їхня держава або вони публічно не погодилися, і кожну подробицю, за якою їх можна було б упізнати без потреби.",
      copies: "Текст документів, окрім короткої цитати; їхні знімки й відео.",
      documents: "Твердження, для яких немає документа, що його міг би знайти читач.",
    },
    limits: {
      title: "Відомі обмеження",
      extent:
        "У реєстрі {claims, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}} з {documents, plural, one {# документа} few {# документів} many {# документів} other {# документа}}, від {from} до {to}. Він неповний, і те, чого в ньому немає, нічого не каже про світ.",
      aggregators:
        "Лише в агрегаторах є {count, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}: <example>переглянути</example>. Кращого документа досі не знайдено.",
      archives:
        "Без записаної архівної копії — {count, plural, one {# документ} few {# документи} many {# документів} other {# документа}}; їхні адреси можуть перестати працювати.",
      languages: "Записи тверджень і назви подій написано англійською. Імена іншими мовами подано там, де вони є в документі.",
      dependence: "Хто на кого спирається, записано там, де про це каже документ. Часто про це не сказано ніде.",
    },
  },
});
