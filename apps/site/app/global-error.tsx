"use client";

/** What a reader sees where not even the frame of the site can be made. It stands alone, in every language of the site. */
export default function SiteError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <title>Tumen</title>
          <h1>This page could not be made</h1>
          <p>Something went wrong on our side. Nothing of yours is lost.</p>
          <p lang="ko">이 페이지를 만들지 못했습니다. 저희 쪽에서 문제가 생겼으며, 잃어버린 것은 없습니다.</p>
          <p lang="uk">Не вдалося створити цю сторінку. Помилка на нашому боці; ваші дані не втрачено.</p>
          <p>
            <button type="button" onClick={reset}>
              Try again · 다시 시도 · Спробувати ще раз
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
