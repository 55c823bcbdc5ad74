/** As `zh-articles.ts`, in English. */
export const ENGLISH_FIXTURES: Readonly<Record<string, string>> = {
  'harbour-library.md': `---
title: Harbour library reopens after flood
date: 2023-05-04
---

The Port Ellery harbour library opened its doors again on 2 May 2023, nineteen months after a storm surge flooded the reading rooms. Repairs cost 4.6 million dollars, two thirds of it paid by insurance.

Head librarian Ruth Okafor said that 12,400 of the 80,000 books could not be saved. The map collection survived because volunteers carried it to the second floor on the night of the flood.

The new building stands on raised piles and is expected to withstand a tide of 3.2 metres.`,
  'sheep-trial.txt': `Collars without fences: a sheep trial in Glenarran

Since March 2022, 640 sheep on six farms in Glenarran have worn collars that keep them inside a boundary drawn on a map. A rising tone warns the animal; a weak pulse follows only if it walks on.

After one year the farmers spent 37 percent less time on checking fences. Battery life, at eleven weeks, was the main complaint.

The trial is led by the agronomist Tomas Brandt and ends in September 2024.`,
  'night-trains.txt': `Night trains return to the Varn valley

From 14 December 2023 a sleeper train will again link Varn and Kestel, three nights a week. The journey of 780 kilometres takes eleven hours and ten minutes, and a bed in a shared compartment costs from 59 euros.

The operator has leased fourteen refurbished carriages. It hopes to carry 90,000 passengers in the first year, which would be enough to cover the costs.`,
};
