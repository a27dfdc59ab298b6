"use client";

import { useParams } from "next/navigation";

const words = {
  en: { title: "This page could not be made", body: "Something went wrong on our side. Nothing of yours is lost.", again: "Try again" },
  ko: { title: "이 페이지를 만들지 못했습니다", body: "저희 쪽에서 문제가 생겼습니다. 잃어버린 것은 없습니다.", again: "다시 시도" },
  uk: { title: "Не вдалося створити цю сторінку", body: "Помилка на нашому боці. Ваші дані не втрачено.", again: "Спробувати ще раз" },
};

/** What a reader sees where a page fails. It stands alone: what has failed may be anything. */
export default function PageError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const { title, body, again } = words[locale as keyof typeof words] ?? words.en;
  return (
    <main className="page measure space-y-4 pt-12">
      <h1>{title}</h1>
      <p>{body}</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {again}
        </button>
      </p>
    </main>
  );
}
