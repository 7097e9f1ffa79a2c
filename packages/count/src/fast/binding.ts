/** How a resolution binds a holding: not to vote at all, or not to vote in favour. Nought is how it does not. */
export const mustAbstain = 1;
export const notInFavour = 2;
