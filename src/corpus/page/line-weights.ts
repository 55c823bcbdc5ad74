// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1, the mean of 3 fits.
// On 200 pages of other articles 97.90 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|0 -108 -18 131 -49 -44 18 -139
after 1|24 -37 -37 56 -67 0 -40 13
after 2|-41 87 0 27 16 7 -68 -74
after 3|-2 23 68 49 -4 -39 -46 -8
after 4|10 57 57 9 29 57 -64 -45
after 5|47 32 64 33 -26 0 -46 -83
after 6|63 22 22 52 1 -16 -37 -3
after 7|25 16 61 49 -28 -2 7 -44
after 8|34 84 47 81 40 -13 9 -1
after 9|56 72 18 93 -3 -57 6 -62
after byline|89 51 43 21 -20 -55 72 24
after credit|82 -70 25 69 172 -103 26 -122
after doubled|61 24 54 71 92 105 181 -77
after like text 0|-76 -12 -33 -3 18 40 157 -68
after like text 1|13 22 31 24 14 -129 -46 34
after like text 2|18 72 46 62 56 -32 -53 -10
after like text 3|24 -25 55 62 -32 25 10 17
after like text 4|12 11 93 76 62 12 25 0
after like text 5|-51 -18 82 70 26 -16 36 124
after like text 6|-15 25 73 41 -30 29 -23 -69
after like text 7|-8 53 49 2 -55 -10 -41 -106
after like text 8|65 85 -51 -46 -89 -57 -102 -130
after marked|-252 -289 225 40 -13 64 96 41
after news|-27 6 15 15 -24 -17 32 83
after opening|-291 -378 71 316 191 -157 434 -55
after role author|-4 -377 98 349 -218 49 -74 8
after role byline|219 -576 151 136 -233 42 -37 23
after role caption|-148 -102 150 126 673 124 -513 113
after role captionNext|-302 -145 -119 -55 685 -47 -209 -6
after role display|489 -1137 391 142 -1073 231 -282 126
after role first|-98 482 -257 -23 -792 -197 139 -439
after role furniture|267 -589 -33 18 -221 47 0 337
after role next|262 169 -172 -64 -1236 -194 75 -385
after role none|257 -500 115 72 -238 7 -103 -19
after tight|-218 -178 434 -52 -50 -77 -28 212
any|11 64 25 44 43 28 28 13
before byline|71 125 22 -17 -298 -40 -10 -17
before credit|40 5 180 121 -833 -43 -21 -4
before ends call|270 -212 -29 -62 -127 33 11 -83
before ends call deficit 0|-102 52 -6 68 0 0 0 0
before ends call deficit 0 here 0|-52 72 0 -20 0 0 0 0
before ends call deficit 0 here 2|0 0 48 -48 0 0 0 0
before ends call deficit 0 here 4|-29 0 0 29 0 0 0 0
before ends call deficit 0 here 5|-13 -28 24 17 0 0 0 0
before ends call deficit 0 here 6|0 0 -29 29 0 0 0 0
before ends call deficit 0 here 8|0 0 -47 47 0 0 0 0
before ends call deficit 0 here 9|-18 0 -40 53 0 0 0 0
before ends call deficit 1|-245 243 15 36 -59 0 -12 0
before ends call deficit 1 here 0|-7 0 -52 57 0 0 0 0
before ends call deficit 1 here 1|-9 9 18 -18 0 0 0 0
before ends call deficit 1 here 2|0 73 81 -114 -33 0 0 0
before ends call deficit 1 here 3|27 -14 -3 -6 0 0 0 0
before ends call deficit 1 here 4|-86 86 0 0 0 0 0 0
before ends call deficit 1 here 5|-102 102 7 -7 0 0 0 0
before ends call deficit 1 here 6|-72 50 -40 68 0 0 0 0
before ends call deficit 1 here 7|-1 21 37 -37 -26 0 0 0
before ends call deficit 1 here 8|-33 16 6 11 0 0 0 0
before ends call deficit 1 here 9|-135 63 -11 86 0 0 -12 0
before ends call deficit 2|-135 187 -57 -11 0 3 7 29
before ends call deficit 2 here 0|0 0 69 -69 0 0 0 0
before ends call deficit 2 here 1|19 15 -25 -22 0 0 0 0
before ends call deficit 2 here 2|-57 80 10 8 0 0 0 -28
before ends call deficit 2 here 3|-14 -16 -19 58 0 0 0 0
before ends call deficit 2 here 4|-4 4 -1 1 0 0 0 0
before ends call deficit 2 here 5|-29 44 -51 3 0 27 0 0
before ends call deficit 2 here 6|29 5 -63 27 0 0 0 0
before ends call deficit 2 here 7|-146 124 -51 10 0 0 0 56
before ends call deficit 2 here 8|-59 65 48 -32 0 8 -2 -12
before ends call deficit 2 here 9|14 48 -31 -15 0 -23 15 0
before ends call deficit 3|111 -70 -115 -10 0 0 -16 0
before ends call deficit 3 here 0|0 0 -48 48 0 0 0 0
before ends call deficit 3 here 1|-26 26 -43 43 0 0 0 0
before ends call deficit 3 here 2|-74 82 -37 13 0 0 0 0
before ends call deficit 3 here 3|101 -107 -8 13 0 0 0 0
before ends call deficit 3 here 4|54 -20 0 -33 0 0 0 0
before ends call deficit 3 here 5|-18 2 -52 60 0 0 0 0
before ends call deficit 3 here 6|14 -24 62 -54 0 0 0 0
before ends call deficit 3 here 7|146 -146 -57 57 0 0 0 0
before ends call deficit 3 here 8|14 13 22 -60 0 0 0 0
before ends call deficit 3 here 9|132 -22 35 -108 0 0 -16 0
before ends call deficit 4|29 42 -71 -56 0 33 0 0
before ends call deficit 4 here 0|-11 0 -33 41 0 0 0 0
before ends call deficit 4 here 1|-9 32 -61 29 0 0 0 0
before ends call deficit 4 here 2|1 7 69 -83 0 0 0 0
before ends call deficit 4 here 3|-6 6 -36 36 0 0 0 0
before ends call deficit 4 here 4|102 -102 7 -7 0 0 0 0
before ends call deficit 4 here 5|-100 100 -39 39 0 0 0 0
before ends call deficit 4 here 6|0 0 2 -2 0 0 0 0
before ends call deficit 4 here 7|-26 26 -33 0 0 33 0 0
before ends call deficit 4 here 8|36 42 -53 -53 0 0 0 0
before ends call deficit 4 here 9|-13 13 52 -52 0 0 0 0
before ends call deficit 5|38 -26 2 -42 0 0 10 27
before ends call deficit 5 here 0|0 0 31 -31 0 0 0 0
before ends call deficit 5 here 1|-7 7 31 -63 0 0 0 27
before ends call deficit 5 here 2|20 -24 -39 50 0 0 0 0
before ends call deficit 5 here 3|-76 72 -20 27 0 0 0 0
before ends call deficit 5 here 4|-58 32 49 -9 0 0 0 0
before ends call deficit 5 here 5|8 -6 -31 32 0 0 0 0
before ends call deficit 5 here 6|8 29 22 -58 0 0 0 0
before ends call deficit 5 here 7|54 -59 58 -68 0 0 0 0
before ends call deficit 5 here 8|-5 53 -97 52 0 0 0 0
before ends call deficit 5 here 9|71 -64 30 -41 0 0 10 0
before ends call deficit 6|118 -142 -8 48 0 0 2 -34
before ends call deficit 6 here 0|-33 0 39 -5 0 0 0 0
before ends call deficit 6 here 1|18 -63 76 -27 0 0 0 0
before ends call deficit 6 here 2|-83 58 -43 52 0 0 0 0
before ends call deficit 6 here 3|36 -35 -39 37 0 0 0 0
before ends call deficit 6 here 4|2 -2 0 0 0 0 0 0
before ends call deficit 6 here 5|142 -77 44 -116 0 0 0 0
before ends call deficit 6 here 6|26 -26 18 -18 0 0 0 0
before ends call deficit 6 here 7|-14 -17 -40 96 0 0 0 -32
before ends call deficit 6 here 8|27 -20 -47 51 0 0 0 -3
before ends call deficit 6 here 9|74 -33 17 -26 0 0 2 0
before ends call deficit 7|95 -111 34 6 0 12 -41 0
before ends call deficit 7 here 1|-58 -43 93 8 0 0 0 0
before ends call deficit 7 here 2|88 -43 3 -64 0 0 0 0
before ends call deficit 7 here 3|-12 14 -28 16 0 0 0 0
before ends call deficit 7 here 4|-28 13 13 5 0 0 0 0
before ends call deficit 7 here 5|69 -6 -11 -48 0 0 0 0
before ends call deficit 7 here 6|64 -77 14 7 0 0 0 0
before ends call deficit 7 here 7|10 -51 6 36 0 0 0 0
before ends call deficit 7 here 8|66 -38 -23 -11 0 12 20 0
before ends call deficit 7 here 9|91 -4 11 -26 0 0 -57 0
before ends call deficit 8|248 -366 10 -6 0 20 21 -47
before ends call deficit 8 here 0|-77 0 18 36 0 0 0 0
before ends call deficit 8 here 1|53 -13 -29 17 0 0 0 0
before ends call deficit 8 here 2|46 -124 -7 64 0 29 0 -26
before ends call deficit 8 here 3|2 -98 99 17 0 0 0 0
before ends call deficit 8 here 4|-20 0 -33 45 0 0 0 0
before ends call deficit 8 here 5|33 -64 67 -51 0 0 0 0
before ends call deficit 8 here 6|64 -25 37 -50 0 0 0 0
before ends call deficit 8 here 7|90 -62 26 -17 0 -30 0 0
before ends call deficit 8 here 8|119 -170 57 -47 0 -9 58 0
before ends call deficit 8 here 9|57 -33 -74 21 0 28 -21 -28
before ends call deficit 9|255 -142 61 -84 -80 -27 -7 -57
before ends call deficit 9 here 0|31 0 -52 30 0 0 0 0
before ends call deficit 9 here 1|112 -69 60 -69 0 0 0 -33
before ends call deficit 9 here 2|12 -38 37 60 0 0 0 0
before ends call deficit 9 here 3|13 -53 32 -16 0 0 0 0
before ends call deficit 9 here 4|37 -33 6 30 0 0 0 -33
before ends call deficit 9 here 5|41 -54 23 -55 0 0 0 31
before ends call deficit 9 here 6|67 -66 9 7 0 0 0 0
before ends call deficit 9 here 7|-28 -5 84 -107 0 32 0 24
before ends call deficit 9 here 8|46 57 36 -75 0 0 -29 -28
before ends call deficit 9 here 9|89 61 1 18 -80 -59 22 -29
before ends call here 0|-140 72 -2 97 0 0 0 0
before ends call here 1|65 -68 72 -3 0 0 0 -14
before ends call here 2|97 -63 0 6 -33 29 0 -54
before ends call here 3|59 -134 60 93 0 0 0 0
before ends call here 4|48 -38 6 53 0 0 0 -33
before ends call here 5|27 -19 -8 -6 0 27 0 31
before ends call here 6|132 -52 6 -65 0 0 0 0
before ends call here 7|-21 -41 -35 -9 -26 44 0 50
before ends call here 8|156 -16 -11 -44 0 14 37 -41
before ends call here 9|208 -31 26 -104 -80 -46 -7 -47
before ends clause|-67 98 70 -88 288 -115 -90 -143
before ends clause deficit 0|-30 221 45 -264 54 0 0 0
before ends clause deficit 0 here 0|0 69 -29 -116 71 0 0 0
before ends clause deficit 0 here 1|0 33 0 -43 8 0 0 0
before ends clause deficit 0 here 3|-30 33 9 0 -13 0 0 0
before ends clause deficit 0 here 4|0 31 0 -31 0 0 0 0
before ends clause deficit 0 here 6|0 0 -2 -20 22 0 0 0
before ends clause deficit 0 here 8|0 90 53 -112 -24 0 0 0
before ends clause deficit 0 here 9|0 65 6 -45 -29 0 0 0
before ends clause deficit 1|-59 184 -130 -26 53 -33 0 0
before ends clause deficit 1 here 0|-21 39 0 -49 22 0 0 0
before ends clause deficit 1 here 1|0 63 -11 -81 4 0 0 0
before ends clause deficit 1 here 2|-21 72 -31 -62 45 0 0 0
before ends clause deficit 1 here 3|-41 30 33 -22 -2 0 0 0
before ends clause deficit 1 here 4|-2 6 9 -20 10 0 0 0
before ends clause deficit 1 here 5|18 22 32 0 -32 -33 0 0
before ends clause deficit 1 here 6|28 26 -17 1 -42 0 0 0
before ends clause deficit 1 here 7|29 46 -6 -48 -26 0 0 0
before ends clause deficit 1 here 8|0 78 -28 -67 57 0 0 0
before ends clause deficit 1 here 9|-21 -71 -126 133 33 0 0 0
before ends clause deficit 2|-100 79 -142 166 94 -33 -30 -62
before ends clause deficit 2 here 0|-22 0 -25 40 0 0 0 0
before ends clause deficit 2 here 1|-8 -82 -12 85 0 0 0 0
before ends clause deficit 2 here 2|-47 61 48 -45 59 0 0 -29
before ends clause deficit 2 here 3|-14 38 -21 -17 58 0 0 0
before ends clause deficit 2 here 4|80 17 -41 -86 0 0 0 0
before ends clause deficit 2 here 5|-79 107 -76 6 39 0 0 0
before ends clause deficit 2 here 6|-144 124 -22 -2 6 0 0 0
before ends clause deficit 2 here 7|-75 48 -46 128 -61 0 0 0
before ends clause deficit 2 here 8|-99 49 -24 99 38 0 -30 0
before ends clause deficit 2 here 9|-100 88 -107 187 -42 -33 0 -33
before ends clause deficit 3|-131 93 36 84 17 0 -33 -33
before ends clause deficit 3 here 1|-33 33 0 0 0 0 0 0
before ends clause deficit 3 here 2|13 69 -38 -26 -4 0 0 0
before ends clause deficit 3 here 3|-33 38 3 -11 11 0 0 0
before ends clause deficit 3 here 4|8 -8 0 0 0 0 0 0
before ends clause deficit 3 here 5|50 -63 49 -13 19 0 0 0
before ends clause deficit 3 here 6|-75 -72 31 94 32 0 0 0
before ends clause deficit 3 here 7|-50 1 155 -140 23 0 0 0
before ends clause deficit 3 here 8|-84 24 -54 83 -18 0 0 0
before ends clause deficit 3 here 9|-33 55 -165 160 -13 0 -33 -33
before ends clause deficit 4|-79 107 -97 86 -65 0 0 0
before ends clause deficit 4 here 1|0 63 0 -63 0 0 0 0
before ends clause deficit 4 here 2|-49 -13 0 11 43 0 0 0
before ends clause deficit 4 here 3|-11 -17 28 0 0 0 0 0
before ends clause deficit 4 here 4|-66 46 0 28 0 0 0 0
before ends clause deficit 4 here 5|31 -55 0 25 0 0 0 0
before ends clause deficit 4 here 6|-29 55 0 -25 0 0 0 0
before ends clause deficit 4 here 7|-9 9 6 -6 0 0 0 0
before ends clause deficit 4 here 8|0 -51 47 31 -43 0 0 0
before ends clause deficit 4 here 9|-33 132 -146 102 -54 0 0 0
before ends clause deficit 5|-195 189 -36 25 -46 -33 0 0
before ends clause deficit 5 here 1|-33 22 5 13 0 0 0 0
before ends clause deficit 5 here 2|-83 29 83 -77 0 0 0 0
before ends clause deficit 5 here 3|-31 85 -56 -18 39 -33 0 0
before ends clause deficit 5 here 4|-31 40 30 -45 0 0 0 0
before ends clause deficit 5 here 5|-81 72 35 -19 0 0 0 0
before ends clause deficit 5 here 6|0 18 25 -33 0 0 0 0
before ends clause deficit 5 here 7|0 -17 -27 22 21 0 0 0
before ends clause deficit 5 here 8|0 -28 -26 113 -88 0 0 0
before ends clause deficit 5 here 9|0 10 -92 114 -17 0 0 0
before ends clause deficit 6|-81 133 35 -72 102 -33 0 -33
before ends clause deficit 6 here 1|0 0 55 -55 0 0 0 0
before ends clause deficit 6 here 2|85 -73 -37 97 0 0 0 -33
before ends clause deficit 6 here 3|-16 49 0 -33 0 0 0 0
before ends clause deficit 6 here 4|-30 30 0 -33 33 0 0 0
before ends clause deficit 6 here 5|-105 105 47 -79 28 0 0 0
before ends clause deficit 6 here 6|-97 2 79 -11 15 0 0 0
before ends clause deficit 6 here 7|50 -45 -14 19 0 0 0 0
before ends clause deficit 6 here 8|0 75 26 -66 35 -33 0 0
before ends clause deficit 6 here 9|0 32 -62 51 -19 0 0 0
before ends clause deficit 7|100 4 29 -159 28 0 0 0
before ends clause deficit 7 here 1|0 19 0 -14 0 0 0 0
before ends clause deficit 7 here 2|133 7 -68 -44 0 0 0 0
before ends clause deficit 7 here 3|-10 -17 45 -33 0 0 0 0
before ends clause deficit 7 here 4|-65 111 -50 -25 0 0 0 0
before ends clause deficit 7 here 5|61 -79 26 -33 33 0 0 0
before ends clause deficit 7 here 6|-12 33 -21 -12 -1 0 0 0
before ends clause deficit 7 here 7|-6 -19 6 -13 35 0 0 0
before ends clause deficit 7 here 8|-1 -19 74 -20 -19 0 0 0
before ends clause deficit 7 here 9|0 72 49 -46 -30 0 0 0
before ends clause deficit 8|198 -61 178 -360 113 -33 -37 0
before ends clause deficit 8 here 2|163 -112 31 -100 0 0 0 0
before ends clause deficit 8 here 3|71 -71 11 -41 27 0 0 0
before ends clause deficit 8 here 4|71 -39 25 0 0 -33 0 0
before ends clause deficit 8 here 5|7 1 21 -33 0 0 0 0
before ends clause deficit 8 here 6|22 -19 4 0 -9 0 0 0
before ends clause deficit 8 here 7|-26 144 -22 -96 53 0 -4 0
before ends clause deficit 8 here 8|113 33 -10 -124 26 0 -33 0
before ends clause deficit 8 here 9|-65 6 113 -149 72 0 0 0
before ends clause deficit 9|229 -421 242 -314 241 0 0 -33
before ends clause deficit 9 here 0|0 0 8 -8 0 0 0 0
before ends clause deficit 9 here 2|207 -203 0 0 0 0 0 0
before ends clause deficit 9 here 3|10 -47 31 -27 27 0 0 0
before ends clause deficit 9 here 4|99 -99 0 0 0 0 0 0
before ends clause deficit 9 here 5|-7 -33 49 0 0 0 0 0
before ends clause deficit 9 here 6|150 -158 -12 -12 -6 0 0 0
before ends clause deficit 9 here 7|39 -34 5 0 -10 0 0 0
before ends clause deficit 9 here 8|-36 41 35 -69 22 0 0 0
before ends clause deficit 9 here 9|-119 -147 213 -261 232 0 0 -33
before ends clause here 0|-36 84 -48 -122 90 0 0 0
before ends clause here 1|-41 65 22 -49 8 0 0 0
before ends clause here 2|58 23 58 -135 116 0 0 -53
before ends clause here 3|-48 105 37 -144 116 -33 0 0
before ends clause here 4|-5 97 -29 -161 38 -33 0 0
before ends clause here 5|-95 105 126 -115 72 -33 0 0
before ends clause here 6|-121 118 9 -18 37 0 0 0
before ends clause here 7|-51 36 48 -86 27 0 -4 0
before ends clause here 8|-82 140 -11 -57 45 -33 -63 0
before ends clause here 9|-198 86 -52 183 119 -33 -33 -90
before ends open|-1 71 11 45 51 25 -119 -2
before ends open deficit 0|37 73 -46 -33 151 24 0 -113
before ends open deficit 0 here 0|-199 193 -110 -76 73 0 0 -33
before ends open deficit 0 here 1|0 -16 8 -49 114 -8 0 -33
before ends open deficit 0 here 2|16 -42 35 17 109 3 0 -33
before ends open deficit 0 here 3|77 -90 -64 -2 66 -14 0 33
before ends open deficit 0 here 4|54 -42 -7 -28 11 -10 0 0
before ends open deficit 0 here 5|19 -63 36 10 13 -21 0 30
before ends open deficit 0 here 6|29 -20 11 15 16 0 0 0
before ends open deficit 0 here 7|48 3 -42 20 46 -18 0 0
before ends open deficit 0 here 8|14 167 -45 -26 -57 5 0 -41
before ends open deficit 0 here 9|22 138 0 -55 1 13 0 -26
before ends open deficit 1|69 76 -5 -33 70 -84 -91 -33
before ends open deficit 1 here 0|-45 107 -6 12 -51 0 0 0
before ends open deficit 1 here 1|-14 -25 -47 -38 146 -27 0 0
before ends open deficit 1 here 2|20 -49 55 31 58 -12 0 15
before ends open deficit 1 here 3|-26 45 -40 31 -92 0 0 10
before ends open deficit 1 here 4|-67 -32 24 5 57 11 0 -31
before ends open deficit 1 here 5|34 -13 25 -23 7 30 0 -28
before ends open deficit 1 here 6|9 -26 -25 24 -10 30 0 29
before ends open deficit 1 here 7|14 -10 -40 32 -25 -33 0 -18
before ends open deficit 1 here 8|-1 81 2 -1 19 8 -33 -63
before ends open deficit 1 here 9|144 43 -52 -103 -40 -126 -59 -43
before ends open deficit 2|-35 44 46 93 65 5 -39 -19
before ends open deficit 2 here 0|4 -174 -10 67 0 22 0 33
before ends open deficit 2 here 1|-60 52 36 30 2 -34 0 47
before ends open deficit 2 here 2|-9 64 54 31 143 32 0 -49
before ends open deficit 2 here 3|-37 39 43 -2 -29 -26 0 11
before ends open deficit 2 here 4|-57 37 -14 8 101 0 0 -33
before ends open deficit 2 here 5|-110 90 50 40 65 0 -31 9
before ends open deficit 2 here 6|-142 88 24 74 8 -11 0 10
before ends open deficit 2 here 7|-46 79 45 7 45 -4 0 -108
before ends open deficit 2 here 8|46 53 -23 -23 -5 -90 -24 -52
before ends open deficit 2 here 9|-87 60 28 80 12 27 -6 27
before ends open deficit 3|-19 27 27 30 23 -77 -90 116
before ends open deficit 3 here 0|-28 -62 57 28 0 -30 0 0
before ends open deficit 3 here 1|25 1 9 3 0 -8 0 24
before ends open deficit 3 here 2|72 -1 2 -33 -4 21 0 203
before ends open deficit 3 here 3|27 9 -58 22 58 -12 0 -31
before ends open deficit 3 here 4|-46 38 -33 17 25 0 0 0
before ends open deficit 3 here 5|-108 145 77 4 -18 -45 -33 -33
before ends open deficit 3 here 6|-45 21 -36 -38 44 -25 0 7
before ends open deficit 3 here 7|1 51 -55 -52 73 33 0 -11
before ends open deficit 3 here 8|-44 -1 77 -7 -31 -81 0 -30
before ends open deficit 3 here 9|-43 -6 52 84 47 -22 -57 -97
before ends open deficit 4|-36 72 0 -4 -113 4 -28 -16
before ends open deficit 4 here 0|-27 -27 16 8 0 25 0 0
before ends open deficit 4 here 1|25 15 -30 -61 -30 66 0 33
before ends open deficit 4 here 2|31 8 -28 -2 35 0 0 0
before ends open deficit 4 here 3|3 -19 23 2 37 0 0 -33
before ends open deficit 4 here 4|-47 7 -10 20 23 0 0 26
before ends open deficit 4 here 5|-31 64 -32 -73 75 0 0 33
before ends open deficit 4 here 6|-35 75 -35 1 2 0 0 -28
before ends open deficit 4 here 7|-27 94 42 -47 -42 -33 0 31
before ends open deficit 4 here 8|31 22 40 52 -94 -34 0 5
before ends open deficit 4 here 9|26 27 -38 16 -28 -12 -28 -63
before ends open deficit 5|-2 33 -1 40 -53 -72 2 -34
before ends open deficit 5 here 0|-44 -33 11 86 -65 12 0 -30
before ends open deficit 5 here 1|-34 45 -2 35 0 -21 0 -18
before ends open deficit 5 here 2|39 11 -1 13 14 -32 0 -16
before ends open deficit 5 here 3|57 4 2 -47 54 -33 0 10
before ends open deficit 5 here 4|18 37 -6 37 -63 0 0 0
before ends open deficit 5 here 5|-27 1 1 -22 80 0 0 0
before ends open deficit 5 here 6|-172 111 36 64 -30 -10 0 -29
before ends open deficit 5 here 7|-44 62 -33 -37 25 15 0 31
before ends open deficit 5 here 8|117 -10 -49 30 34 -63 0 -21
before ends open deficit 5 here 9|23 33 39 33 -26 28 2 -13
before ends open deficit 6|64 30 17 43 -35 -104 2 -39
before ends open deficit 6 here 0|18 -76 42 46 0 -12 0 -33
before ends open deficit 6 here 1|30 75 -22 4 -91 22 0 11
before ends open deficit 6 here 2|240 -100 -21 -62 -9 -73 0 29
before ends open deficit 6 here 3|-14 30 20 50 24 -30 0 -32
before ends open deficit 6 here 4|-96 59 53 -6 45 0 0 0
before ends open deficit 6 here 5|-120 94 10 16 74 7 0 33
before ends open deficit 6 here 6|-135 93 1 -34 112 -33 -27 -46
before ends open deficit 6 here 7|-73 88 -46 27 80 -33 0 -58
before ends open deficit 6 here 8|22 14 39 3 -26 10 -26 -45
before ends open deficit 6 here 9|80 68 69 -54 -28 -27 39 51
before ends open deficit 7|64 8 55 19 -14 -20 14 -101
before ends open deficit 7 here 0|0 -70 -26 59 0 -25 0 0
before ends open deficit 7 here 1|-12 -5 -44 29 0 51 0 67
before ends open deficit 7 here 2|124 -65 -22 20 -50 78 0 -73
before ends open deficit 7 here 3|86 -17 -18 -9 33 33 0 -29
before ends open deficit 7 here 4|26 -12 3 9 -41 -53 0 33
before ends open deficit 7 here 5|1 34 5 29 -55 -8 0 -55
before ends open deficit 7 here 6|4 15 -48 -31 -24 50 0 0
before ends open deficit 7 here 7|14 62 5 -15 54 -112 -33 -6
before ends open deficit 7 here 8|57 0 50 13 52 -98 -31 -21
before ends open deficit 7 here 9|55 -4 26 9 -13 -18 97 -70
before ends open deficit 8|128 -12 45 105 -32 39 12 6
before ends open deficit 8 here 0|63 -100 -8 41 -60 19 0 -10
before ends open deficit 8 here 1|-46 -24 33 66 -33 24 0 1
before ends open deficit 8 here 2|121 -38 -82 57 -89 14 0 -89
before ends open deficit 8 here 3|4 22 14 62 -46 -18 0 13
before ends open deficit 8 here 4|44 56 -45 -11 44 -10 0 -39
before ends open deficit 8 here 5|48 50 -48 -4 -130 26 0 1
before ends open deficit 8 here 6|48 14 0 14 -6 -11 0 -58
before ends open deficit 8 here 7|18 35 4 1 -33 35 0 -33
before ends open deficit 8 here 8|-26 53 72 37 58 45 11 -21
before ends open deficit 8 here 9|117 -68 72 -7 33 -33 5 145
before ends open deficit 9|198 -7 -7 -11 -114 -34 -51 -7
before ends open deficit 9 here 0|91 -219 26 56 -87 0 0 33
before ends open deficit 9 here 1|7 -10 22 55 -134 -81 0 -51
before ends open deficit 9 here 2|163 21 24 49 -246 -34 0 -138
before ends open deficit 9 here 3|76 0 -95 32 -16 -12 0 -79
before ends open deficit 9 here 4|103 32 -81 55 -64 20 -33 -33
before ends open deficit 9 here 5|65 8 -76 -8 -38 -66 0 -60
before ends open deficit 9 here 6|86 23 33 29 -28 -25 0 21
before ends open deficit 9 here 7|92 -63 -4 14 -9 5 0 43
before ends open deficit 9 here 8|83 -10 60 44 -90 32 -25 4
before ends open deficit 9 here 9|181 -49 56 -4 134 28 0 -12
before ends open here 0|7 -125 31 145 -88 -17 0 -47
before ends open here 1|-61 77 59 82 18 18 0 71
before ends open here 2|11 47 44 125 103 -19 0 30
before ends open here 3|-19 76 -50 28 -20 -87 0 -61
before ends open here 4|-44 107 -32 64 3 -34 -33 -68
before ends open here 5|-40 150 -36 6 2 -42 -64 -56
before ends open here 6|3 90 34 27 60 -28 -27 -54
before ends open here 7|-24 162 1 4 91 -62 -33 -28
before ends open here 8|72 125 43 48 57 1 -108 -5
before ends open here 9|23 93 60 61 133 24 -9 -3
before ends sentence|180 -73 46 14 -139 -56 68 32
before ends sentence deficit 0|-161 186 -101 -44 149 -118 -285 151
before ends sentence deficit 0 here 0|-105 105 -22 -62 75 0 0 0
before ends sentence deficit 0 here 1|-21 57 -52 -56 64 0 0 0
before ends sentence deficit 0 here 2|0 -33 20 -11 68 0 0 0
before ends sentence deficit 0 here 3|-2 30 16 28 -36 -29 0 0
before ends sentence deficit 0 here 4|-13 -2 24 -49 29 0 0 0
before ends sentence deficit 0 here 5|0 0 -43 56 -26 0 0 0
before ends sentence deficit 0 here 6|0 0 -2 -25 34 0 0 0
before ends sentence deficit 0 here 7|-13 54 -10 -53 61 0 -30 0
before ends sentence deficit 0 here 8|0 23 -79 29 113 -60 -104 -49
before ends sentence deficit 0 here 9|-32 124 21 -23 -69 -46 -211 175
before ends sentence deficit 1|-61 165 -41 -17 -41 -78 11 -33
before ends sentence deficit 1 here 0|-18 23 -29 -12 38 0 0 0
before ends sentence deficit 1 here 1|-113 102 41 12 -22 0 -23 0
before ends sentence deficit 1 here 2|53 -12 -82 0 -98 -3 -28 32
before ends sentence deficit 1 here 3|-5 13 -63 13 -23 0 0 0
before ends sentence deficit 1 here 4|9 39 -66 -27 0 0 -33 33
before ends sentence deficit 1 here 5|-81 65 -17 28 21 0 0 0
before ends sentence deficit 1 here 6|-67 85 75 8 -150 0 0 0
before ends sentence deficit 1 here 7|-12 51 -26 -15 -1 0 -41 -2
before ends sentence deficit 1 here 8|-53 71 -2 -4 110 -13 -85 0
before ends sentence deficit 1 here 9|2 175 0 -35 8 -51 63 -104
before ends sentence deficit 2|-10 165 -44 -62 -60 -47 21 -80
before ends sentence deficit 2 here 0|-80 -34 89 17 0 0 0 0
before ends sentence deficit 2 here 1|-21 1 44 51 -31 0 0 -31
before ends sentence deficit 2 here 2|-27 34 -18 77 -71 18 0 -8
before ends sentence deficit 2 here 3|26 82 -70 53 7 0 -65 0
before ends sentence deficit 2 here 4|-3 64 94 33 -44 0 -33 0
before ends sentence deficit 2 here 5|19 56 -8 -37 17 17 -26 0
before ends sentence deficit 2 here 6|12 76 -74 -2 11 0 41 -33
before ends sentence deficit 2 here 7|5 63 0 -66 38 -81 -1 -52
before ends sentence deficit 2 here 8|-37 29 -3 16 -2 38 15 33
before ends sentence deficit 2 here 9|121 7 7 -37 3 -18 99 -45
before ends sentence deficit 3|81 -29 -5 -71 -68 -8 31 -16
before ends sentence deficit 3 here 0|20 -55 2 26 0 0 0 0
before ends sentence deficit 3 here 1|-26 -28 15 50 0 0 0 0
before ends sentence deficit 3 here 2|-27 34 82 -1 -25 0 -33 0
before ends sentence deficit 3 here 3|-69 63 45 -13 -50 0 0 0
before ends sentence deficit 3 here 4|-67 63 -29 30 0 0 22 0
before ends sentence deficit 3 here 5|46 66 -16 -56 -21 -33 -33 0
before ends sentence deficit 3 here 6|-25 34 68 -1 0 -33 -14 0
before ends sentence deficit 3 here 7|5 51 -4 -25 -28 0 15 0
before ends sentence deficit 3 here 8|31 8 -69 -5 31 32 16 0
before ends sentence deficit 3 here 9|70 -112 28 -22 -41 -13 78 -16
before ends sentence deficit 4|87 52 -45 -71 -40 -67 -15 -25
before ends sentence deficit 4 here 1|32 -13 -18 59 0 0 0 -26
before ends sentence deficit 4 here 2|79 -19 -146 29 -25 0 0 0
before ends sentence deficit 4 here 3|-8 30 42 -69 -31 0 0 0
before ends sentence deficit 4 here 4|11 -7 22 -14 -2 0 0 0
before ends sentence deficit 4 here 5|-91 81 58 -3 -24 0 0 0
before ends sentence deficit 4 here 6|81 -31 13 -48 -4 0 -53 0
before ends sentence deficit 4 here 7|20 -14 54 -16 -31 0 0 0
before ends sentence deficit 4 here 8|4 84 -135 -6 20 0 -35 0
before ends sentence deficit 4 here 9|122 -46 37 -29 -30 -67 82 -7
before ends sentence deficit 5|151 -1 22 -67 -70 -46 0 -74
before ends sentence deficit 5 here 0|5 0 13 -19 0 0 0 0
before ends sentence deficit 5 here 1|24 -57 36 11 0 23 0 0
before ends sentence deficit 5 here 2|39 -21 -61 31 2 4 -33 0
before ends sentence deficit 5 here 3|-13 18 5 70 -32 0 0 0
before ends sentence deficit 5 here 4|-18 52 -30 32 0 0 0 0
before ends sentence deficit 5 here 5|5 92 -67 -52 -35 -33 0 0
before ends sentence deficit 5 here 6|110 -54 -55 0 0 0 -33 0
before ends sentence deficit 5 here 7|71 10 -50 -32 -1 0 0 30
before ends sentence deficit 5 here 8|42 26 152 -122 -83 -33 -36 0
before ends sentence deficit 5 here 9|32 -58 -1 55 5 -8 74 -88
before ends sentence deficit 6|188 -124 -29 -20 -30 50 54 -134
before ends sentence deficit 6 here 0|-16 -18 39 7 0 0 0 0
before ends sentence deficit 6 here 1|18 -4 39 -37 0 0 0 0
before ends sentence deficit 6 here 2|-26 46 -21 36 6 0 -20 -33
before ends sentence deficit 6 here 3|-11 67 -62 -113 -5 0 0 0
before ends sentence deficit 6 here 4|71 -26 -107 55 -22 0 0 0
before ends sentence deficit 6 here 5|43 11 -74 78 -93 0 0 -30
before ends sentence deficit 6 here 6|127 -21 -61 -54 -48 39 -18 0
before ends sentence deficit 6 here 7|14 -81 -38 79 -16 -3 69 -29
before ends sentence deficit 6 here 8|34 41 -30 -9 28 20 -6 -8
before ends sentence deficit 6 here 9|-6 -129 36 9 6 18 56 -58
before ends sentence deficit 7|180 -172 2 14 -64 11 19 107
before ends sentence deficit 7 here 0|62 -12 79 -116 0 0 0 0
before ends sentence deficit 7 here 1|13 20 21 -1 0 -40 0 -57
before ends sentence deficit 7 here 2|16 -26 -61 1 -71 8 0 190
before ends sentence deficit 7 here 3|11 34 36 53 -2 0 0 -67
before ends sentence deficit 7 here 4|52 -67 37 -11 -24 0 0 0
before ends sentence deficit 7 here 5|22 -6 28 -5 0 0 -1 32
before ends sentence deficit 7 here 6|69 -217 74 13 20 -14 22 0
before ends sentence deficit 7 here 7|78 -72 31 15 -93 10 8 0
before ends sentence deficit 7 here 8|58 -20 -40 12 23 27 37 -21
before ends sentence deficit 7 here 9|-19 -78 -1 14 27 -13 28 65
before ends sentence deficit 8|150 -216 31 35 -87 -32 -14 64
before ends sentence deficit 8 here 0|-9 -43 45 29 0 0 0 0
before ends sentence deficit 8 here 1|-1 -58 111 -31 -68 -22 0 0
before ends sentence deficit 8 here 2|52 31 62 -25 -64 -12 14 -46
before ends sentence deficit 8 here 3|101 -146 -22 28 0 48 -33 0
before ends sentence deficit 8 here 4|107 -109 26 28 -33 0 -33 -33
before ends sentence deficit 8 here 5|85 -220 85 73 0 0 -27 26
before ends sentence deficit 8 here 6|60 -147 -19 27 0 12 -18 28
before ends sentence deficit 8 here 7|58 -174 10 33 6 52 5 0
before ends sentence deficit 8 here 8|135 -70 -14 47 -35 -27 82 -34
before ends sentence deficit 8 here 9|41 -88 0 -12 -40 -41 37 152
before ends sentence deficit 9|162 -107 31 69 60 -10 -15 -32
before ends sentence deficit 9 here 0|2 -71 15 31 0 0 0 0
before ends sentence deficit 9 here 1|-17 -111 1 -17 0 -25 0 150
before ends sentence deficit 9 here 2|61 -15 68 -15 -105 -37 -33 -36
before ends sentence deficit 9 here 3|85 -92 114 77 0 54 -100 -10
before ends sentence deficit 9 here 4|106 -49 31 -62 0 19 -56 56
before ends sentence deficit 9 here 5|125 -101 9 49 0 -44 -33 0
before ends sentence deficit 9 here 6|88 -105 73 35 0 -94 -39 -13
before ends sentence deficit 9 here 7|145 -124 17 7 -13 0 -14 8
before ends sentence deficit 9 here 8|60 -219 37 52 -121 63 57 51
before ends sentence deficit 9 here 9|100 -116 98 48 178 15 -65 -141
before ends sentence here 0|-131 -43 122 23 102 0 0 0
before ends sentence here 1|-32 -47 29 -9 -74 -67 -23 103
before ends sentence here 2|115 -64 -4 22 -146 -20 -103 91
before ends sentence here 3|149 -66 43 32 -119 63 -122 -77
before ends sentence here 4|125 -80 -46 7 -88 19 -81 41
before ends sentence here 5|78 -39 -13 -6 -137 -94 -105 28
before ends sentence here 6|163 -100 84 11 -131 -39 -50 -14
before ends sentence here 7|106 -127 15 10 -87 -18 -7 -48
before ends sentence here 8|147 -161 68 13 77 26 90 -34
before ends sentence here 9|123 -244 61 20 4 -6 107 16
before ends signed|65 -281 96 109 -122 3 -206 23
before ends signed deficit 0|24 294 -39 -213 0 -107 0 -33
before ends signed deficit 0 here 2|-22 0 26 -6 0 0 0 0
before ends signed deficit 0 here 5|25 0 0 -25 0 0 0 0
before ends signed deficit 0 here 7|0 0 -33 33 0 0 0 0
before ends signed deficit 0 here 8|0 -23 52 -20 0 -22 0 0
before ends signed deficit 0 here 9|29 314 -39 -232 0 -94 0 -33
before ends signed deficit 1|70 180 -76 -124 0 0 0 33
before ends signed deficit 1 here 0|0 0 5 -5 0 0 0 0
before ends signed deficit 1 here 2|0 0 29 -29 0 0 0 0
before ends signed deficit 1 here 3|35 0 -35 0 0 0 0 0
before ends signed deficit 1 here 4|0 -29 0 29 0 0 0 0
before ends signed deficit 1 here 5|20 0 -16 -6 0 0 0 0
before ends signed deficit 1 here 6|0 0 -6 6 0 0 0 0
before ends signed deficit 1 here 7|0 0 -24 24 0 0 0 0
before ends signed deficit 1 here 8|34 -19 21 -73 0 0 0 33
before ends signed deficit 1 here 9|-7 204 -40 -107 0 0 0 0
before ends signed deficit 2|-26 76 67 -30 -89 27 0 24
before ends signed deficit 2 here 0|0 0 15 -15 0 0 0 0
before ends signed deficit 2 here 1|0 -14 -9 22 0 0 0 0
before ends signed deficit 2 here 2|22 -91 83 -15 0 0 0 0
before ends signed deficit 2 here 3|-45 -61 89 28 0 0 0 0
before ends signed deficit 2 here 4|5 -63 105 -51 0 0 0 0
before ends signed deficit 2 here 5|-1 -32 -19 51 0 0 0 0
before ends signed deficit 2 here 6|-41 0 34 -17 0 0 0 0
before ends signed deficit 2 here 7|1 -33 -9 -19 0 33 0 0
before ends signed deficit 2 here 8|94 -116 -1 29 0 0 0 0
before ends signed deficit 2 here 9|-92 314 -71 -27 -89 -6 0 24
before ends signed deficit 3|39 -45 17 64 -32 0 0 -31
before ends signed deficit 3 here 2|0 -64 12 51 0 0 0 0
before ends signed deficit 3 here 3|60 -33 -17 -10 0 0 0 0
before ends signed deficit 3 here 5|-1 -32 31 11 0 0 0 0
before ends signed deficit 3 here 6|-2 0 -10 13 0 0 0 0
before ends signed deficit 3 here 7|-17 0 -94 103 0 0 0 0
before ends signed deficit 3 here 8|-33 0 111 -64 0 0 0 0
before ends signed deficit 3 here 9|38 44 33 -25 -32 0 0 -31
before ends signed deficit 4|73 -158 31 15 0 22 -33 54
before ends signed deficit 4 here 1|0 -25 29 -13 0 0 0 0
before ends signed deficit 4 here 2|-36 0 14 28 0 0 0 0
before ends signed deficit 4 here 3|40 -17 -14 -10 0 0 0 0
before ends signed deficit 4 here 4|0 0 -9 9 0 0 0 0
before ends signed deficit 4 here 5|43 -24 61 -75 0 0 0 0
before ends signed deficit 4 here 6|-31 0 38 -1 0 0 0 0
before ends signed deficit 4 here 7|69 -33 -88 52 0 0 0 0
before ends signed deficit 4 here 8|51 0 29 -44 0 0 0 0
before ends signed deficit 4 here 9|-12 -92 25 25 0 22 -33 54
before ends signed deficit 5|36 -104 -4 85 0 0 -33 0
before ends signed deficit 5 here 0|27 0 0 -27 0 0 0 0
before ends signed deficit 5 here 1|0 0 -14 14 0 0 0 0
before ends signed deficit 5 here 2|29 -29 -32 32 0 0 0 0
before ends signed deficit 5 here 3|30 -30 0 0 0 0 0 0
before ends signed deficit 5 here 4|0 -26 -30 55 0 0 0 0
before ends signed deficit 5 here 5|0 0 -17 17 0 0 0 0
before ends signed deficit 5 here 7|-13 0 -21 31 0 0 0 0
before ends signed deficit 5 here 8|-33 0 39 5 0 0 0 0
before ends signed deficit 5 here 9|28 -38 20 27 0 0 -33 0
before ends signed deficit 6|90 -188 49 -27 0 -33 -65 -22
before ends signed deficit 6 here 0|0 0 -30 30 0 0 0 0
before ends signed deficit 6 here 1|0 -31 -92 117 0 0 0 0
before ends signed deficit 6 here 2|21 -111 -3 71 0 0 0 0
before ends signed deficit 6 here 3|-18 0 -33 45 0 0 0 0
before ends signed deficit 6 here 4|0 0 -32 32 0 0 0 0
before ends signed deficit 6 here 5|-46 -27 11 65 0 0 0 0
before ends signed deficit 6 here 6|26 -33 -16 46 0 0 0 0
before ends signed deficit 6 here 7|70 0 180 -228 0 -33 0 0
before ends signed deficit 6 here 8|21 -33 -36 43 0 0 0 0
before ends signed deficit 6 here 9|29 1 -21 63 0 10 -65 -22
before ends signed deficit 7|27 -296 35 51 0 19 -65 76
before ends signed deficit 7 here 0|33 -33 4 -4 0 0 0 0
before ends signed deficit 7 here 1|11 -23 40 -35 0 0 0 0
before ends signed deficit 7 here 2|-36 -28 124 -70 0 0 0 0
before ends signed deficit 7 here 3|-16 -33 -5 52 0 0 0 0
before ends signed deficit 7 here 4|17 0 -39 25 0 0 0 0
before ends signed deficit 7 here 5|-8 0 -20 35 0 0 0 0
before ends signed deficit 7 here 6|-50 -26 -9 71 0 0 0 0
before ends signed deficit 7 here 7|27 -32 -13 24 0 -5 0 0
before ends signed deficit 7 here 8|110 -86 -39 33 0 0 0 0
before ends signed deficit 7 here 9|-59 -143 34 15 0 11 -65 76
before ends signed deficit 8|14 -289 26 67 0 62 -31 -100
before ends signed deficit 8 here 0|-12 -32 7 32 0 0 0 0
before ends signed deficit 8 here 1|-19 0 48 3 0 -33 0 0
before ends signed deficit 8 here 2|27 -83 19 19 0 -20 0 0
before ends signed deficit 8 here 3|-42 0 -13 26 0 0 0 0
before ends signed deficit 8 here 4|-2 -22 -11 55 0 -24 0 0
before ends signed deficit 8 here 5|-27 0 -10 49 0 0 0 0
before ends signed deficit 8 here 6|-87 0 71 -35 0 0 0 21
before ends signed deficit 8 here 7|-37 0 9 11 0 -12 0 0
before ends signed deficit 8 here 8|43 -86 0 -13 0 56 -31 13
before ends signed deficit 8 here 9|56 -160 40 46 0 87 0 -119
before ends signed deficit 9|-50 -246 82 91 0 34 -33 72
before ends signed deficit 9 here 0|-9 0 -19 22 0 0 0 0
before ends signed deficit 9 here 1|44 0 -6 -12 0 0 0 0
before ends signed deficit 9 here 2|54 -83 -66 61 0 0 0 0
before ends signed deficit 9 here 3|-43 -9 32 22 0 0 0 0
before ends signed deficit 9 here 4|-25 0 52 -14 0 0 0 0
before ends signed deficit 9 here 5|-53 0 25 8 0 0 0 0
before ends signed deficit 9 here 6|66 0 -49 -22 0 0 0 0
before ends signed deficit 9 here 7|-86 -33 -6 123 0 0 0 0
before ends signed deficit 9 here 8|-55 0 36 10 0 55 0 -13
before ends signed deficit 9 here 9|-54 -162 38 95 0 -16 -33 74
before ends signed here 0|54 -65 -21 31 0 0 0 0
before ends signed here 1|25 -75 47 17 0 -33 0 0
before ends signed here 2|81 -327 70 44 0 -20 0 0
before ends signed here 3|35 -155 64 34 0 0 0 0
before ends signed here 4|-13 -122 65 55 0 -24 0 0
before ends signed here 5|-95 -106 35 132 0 0 0 0
before ends signed here 6|-59 -59 32 50 0 0 0 21
before ends signed here 7|29 -122 55 -46 0 -14 0 0
before ends signed here 8|56 -265 22 78 0 86 -31 32
before ends signed here 9|5 182 40 48 -122 -1 -188 3
before furniture|-106 -66 63 -82 0 0 38 87
before marked|158 -729 102 104 -342 137 -37 103
before signed|65 -281 96 109 -122 3 -206 23
before spaced false ends call|293 -239 -29 -61 -127 33 11 -83
before spaced false ends clause|-47 82 100 -115 288 -115 -90 -143
before spaced false ends open|38 33 38 28 83 39 -97 0
before spaced false ends sentence|209 -133 56 29 -108 -49 69 35
before spaced false ends signed|65 -281 96 109 -122 3 -206 23
before spaced true ends call|-202 211 0 -20 0 0 0 0
before spaced true ends clause|-229 205 -172 97 0 0 0 0
before spaced true ends open|-405 355 -499 219 -331 -57 -33 -32
before spaced true ends sentence|-540 855 -294 -352 -65 -60 -50 -33
below 0|26 71 7 55 49 37 19 -11
below 0 deficit 0|-168 -72 148 80 -5 24 0 -4
below 0 deficit 1|-49 -6 155 83 -49 -16 -23 -25
below 0 deficit 2|-9 54 116 86 58 -35 -46 -41
below 0 deficit 3|43 3 27 -16 33 -62 -98 -15
below 0 deficit 4|9 73 64 28 -24 -50 -90 -18
below 0 deficit 5|77 5 20 4 -13 -44 -110 -5
below 0 deficit 6|67 37 32 39 -7 -20 -82 6
below 0 deficit 7|44 29 5 36 31 -33 -68 -24
below 0 deficit 8|80 128 54 87 117 12 3 44
below 0 deficit 9|98 107 -42 68 106 78 64 16
below 0 ends call|81 58 121 -83 -230 -160 -96 -121
below 0 ends clause|23 48 18 -175 -33 -120 -77 -62
below 0 ends open|1 65 65 80 81 76 45 39
below 0 ends sentence|28 82 -326 36 15 -210 -177 -276
below 0 ends signed|160 136 -164 -129 -100 0 -60 0
below 1|-6 48 1 -46 -14 -97 -73 30
below 1 deficit 0|-12 -46 -87 155 5 -32 0 0
below 1 deficit 1|-70 -2 -34 58 69 29 0 205
below 1 deficit 2|25 17 -100 3 -40 -95 -33 -81
below 1 deficit 3|49 28 -161 24 53 45 -67 -80
below 1 deficit 4|40 57 -120 -51 60 0 36 -33
below 1 deficit 5|98 -4 -58 -84 53 -87 -85 -29
below 1 deficit 6|95 93 -41 -3 57 -121 -27 -29
below 1 deficit 7|33 -67 38 56 -37 19 55 -45
below 1 deficit 8|3 -4 81 25 56 74 -16 -67
below 1 deficit 9|-41 -64 58 -3 -28 -37 70 264
below 1 ends call|35 35 6 -194 0 0 0 0
below 1 ends clause|9 91 -99 -86 -28 -33 0 -33
below 1 ends open|-19 32 12 1 19 -89 -37 46
below 1 ends sentence|-19 64 -165 -19 14 0 -33 0
below 1 ends signed|-39 87 0 -32 -32 0 0 0
below 2|-2 6 58 -6 18 -61 35 -18
below 2 deficit 0|11 -30 -35 75 0 22 0 -33
below 2 deficit 1|-91 125 -39 -11 69 -22 0 -8
below 2 deficit 2|-5 100 -138 -87 -49 5 -33 136
below 2 deficit 3|-29 34 15 1 -67 -30 0 -33
below 2 deficit 4|-24 16 61 -66 -17 -46 0 0
below 2 deficit 5|98 32 -63 -78 30 0 -22 -66
below 2 deficit 6|77 -42 -35 -17 38 41 0 -67
below 2 deficit 7|39 -11 -12 1 -2 -61 -9 -33
below 2 deficit 8|-68 -19 5 27 60 -91 123 13
below 2 deficit 9|-70 -61 123 36 -14 20 -14 -14
below 2 ends call|55 -11 -112 113 0 0 -31 0
below 2 ends clause|-11 15 82 -25 8 0 0 -33
below 2 ends open|-62 2 110 -13 55 -48 68 -17
below 2 ends sentence|71 84 -109 7 -107 -33 -81 0
below 2 ends signed|5 69 -32 0 -31 0 0 0
below 3|28 33 97 -55 -31 -45 -27 -67
below 3 deficit 0|-72 -3 120 -68 0 0 0 0
below 3 deficit 1|-50 148 -52 -67 89 0 0 0
below 3 deficit 2|-120 17 -21 133 0 -27 0 0
below 3 deficit 3|-10 43 18 -74 71 -20 0 0
below 3 deficit 4|79 -35 -8 -65 -5 16 0 0
below 3 deficit 5|10 -93 -21 121 -13 58 0 0
below 3 deficit 6|-6 -98 -8 44 -41 -10 24 0
below 3 deficit 7|-65 -39 29 44 11 0 -18 0
below 3 deficit 8|52 -6 -5 -132 -110 45 25 0
below 3 deficit 9|46 25 116 -51 2 -70 -25 -67
below 3 ends call|-40 -34 94 -40 0 0 0 0
below 3 ends clause|96 4 -35 -64 -60 0 0 0
below 3 ends open|-52 14 95 -29 6 -16 -7 -67
below 3 ends sentence|110 55 -105 -30 -96 -74 -33 0
below 3 ends signed|-24 24 0 0 0 0 0 0
below 4|-98 33 198 -61 -1 17 -3 -82
below 4 deficit 0|24 0 43 -61 0 -19 0 0
below 4 deficit 1|0 -3 24 -7 0 -27 0 0
below 4 deficit 2|5 23 -8 -22 -6 66 0 0
below 4 deficit 3|-160 42 83 53 -31 0 0 0
below 4 deficit 4|73 -40 -1 -67 0 37 0 0
below 4 deficit 5|-49 58 51 18 31 0 0 0
below 4 deficit 6|78 -29 2 -2 31 -24 0 0
below 4 deficit 7|-97 107 31 -21 -47 0 0 0
below 4 deficit 8|-130 -68 15 -30 59 34 -16 0
below 4 deficit 9|-12 -14 98 10 7 -58 17 -82
below 4 ends call|-99 -11 86 0 0 0 0 0
below 4 ends clause|-146 59 153 -86 0 0 0 0
below 4 ends open|-89 1 162 -12 -7 17 -3 -82
below 4 ends sentence|247 -72 -30 -159 20 0 0 0
below 4 ends signed|-33 33 0 0 0 0 0 0
below 5|51 -18 120 -71 -20 -8 0 -127
below 5 deficit 1|0 12 -86 101 -15 -18 0 0
below 5 deficit 2|137 -76 -83 94 -69 0 0 0
below 5 deficit 3|43 -86 115 -111 -4 0 0 0
below 5 deficit 4|100 -124 42 -68 11 0 0 0
below 5 deficit 5|-91 -58 82 90 0 0 0 0
below 5 deficit 6|-56 -96 15 60 33 54 0 0
below 5 deficit 7|-10 36 45 -52 6 22 0 0
below 5 deficit 8|112 9 30 -76 -52 10 18 0
below 5 deficit 9|-161 125 100 -28 19 -16 -10 -127
below 5 ends call|86 137 -139 -78 0 0 0 0
below 5 ends clause|28 -29 22 -10 -4 0 0 0
below 5 ends open|-83 -174 201 -61 -4 -8 0 -127
below 5 ends sentence|55 9 -49 -49 -30 0 0 0
bond after 0|16 50 2 107 74 63 62 -58
bond after 0 here 0 after 0|125 -65 -19 -8 27 0 0 0
bond after 0 here 0 after 1|44 -37 77 -33 -38 20 0 -33
bond after 0 here 0 after 2|-39 -40 104 33 -19 -6 0 0
bond after 0 here 0 after 3|-39 -13 38 37 0 3 0 0
bond after 0 here 0 after 4|-4 24 10 14 -25 0 0 0
bond after 0 here 0 after 5|13 -58 64 18 -32 -8 0 -33
bond after 0 here 0 after 6|-60 42 59 -11 -44 0 0 0
bond after 0 here 0 after 7|-115 -37 46 7 91 7 0 0
bond after 0 here 0 after 8|-41 27 8 -3 13 0 0 0
bond after 0 here 0 after 9|-56 41 76 -52 16 -32 0 0
bond after 0 here 1 after 0|138 -47 -34 -15 0 -79 0 0
bond after 0 here 1 after 1|66 -23 78 -95 -22 65 0 31
bond after 0 here 1 after 2|-25 -46 90 56 15 28 0 13
bond after 0 here 1 after 3|-60 46 2 31 -95 -29 0 32
bond after 0 here 1 after 4|-62 7 19 29 47 -22 0 0
bond after 0 here 1 after 5|-27 -33 30 21 -14 18 0 0
bond after 0 here 1 after 6|-51 -34 59 55 -63 -11 0 0
bond after 0 here 1 after 7|-5 -40 3 18 -15 45 0 -29
bond after 0 here 1 after 8|-57 22 1 52 18 98 0 -28
bond after 0 here 1 after 9|41 -28 110 -77 29 -106 -23 77
bond after 0 here 2 after 0|-124 -6 76 42 -50 47 0 0
bond after 0 here 2 after 1|-27 -15 30 -17 -32 16 -61 -18
bond after 0 here 2 after 2|11 31 19 -34 23 -47 -10 -73
bond after 0 here 2 after 3|-68 25 44 45 45 34 0 10
bond after 0 here 2 after 4|-19 32 -13 79 -124 -2 0 0
bond after 0 here 2 after 5|-49 19 64 45 -69 68 0 -10
bond after 0 here 2 after 6|-13 -3 54 58 -10 -54 0 48
bond after 0 here 2 after 7|7 -13 -18 7 -39 65 0 0
bond after 0 here 2 after 8|16 39 -3 -48 45 19 0 125
bond after 0 here 2 after 9|28 48 75 -91 67 -47 -64 -67
bond after 0 here 3 after 0|-40 -67 30 20 2 11 0 0
bond after 0 here 3 after 1|-59 -64 77 48 29 -8 0 31
bond after 0 here 3 after 2|48 -34 46 74 27 -47 -100 -65
bond after 0 here 3 after 3|-96 38 76 43 22 31 -33 -44
bond after 0 here 3 after 4|45 -6 52 -36 -41 32 0 -32
bond after 0 here 3 after 5|-41 45 16 49 -56 20 0 0
bond after 0 here 3 after 6|-41 3 8 17 41 0 0 0
bond after 0 here 3 after 7|29 6 4 -1 7 -37 0 -5
bond after 0 here 3 after 8|44 -29 -24 96 -93 -12 -31 -33
bond after 0 here 3 after 9|23 36 31 -56 1 -49 -33 -32
bond after 0 here 4 after 0|-22 -11 47 3 4 -22 0 0
bond after 0 here 4 after 1|-34 26 84 20 -15 0 0 -44
bond after 0 here 4 after 2|27 22 65 82 18 -58 -67 -17
bond after 0 here 4 after 3|-18 18 -6 -28 5 21 0 0
bond after 0 here 4 after 4|-20 -47 82 27 0 0 0 0
bond after 0 here 4 after 5|-59 34 10 -28 30 53 22 0
bond after 0 here 4 after 6|-25 39 34 -6 -67 -34 36 -20
bond after 0 here 4 after 7|37 -35 4 23 7 0 0 0
bond after 0 here 4 after 8|49 -20 -37 -2 29 0 0 -31
bond after 0 here 4 after 9|56 18 -19 -55 104 -8 -39 0
bond after 0 here 5 after 0|-46 -15 36 48 -38 23 0 -32
bond after 0 here 5 after 1|40 -45 -38 19 1 -65 0 66
bond after 0 here 5 after 2|14 -35 51 58 -12 -65 -100 22
bond after 0 here 5 after 3|-85 67 -62 38 59 6 0 0
bond after 0 here 5 after 4|2 -29 41 23 -2 0 0 -61
bond after 0 here 5 after 5|-56 22 45 56 84 55 0 -98
bond after 0 here 5 after 6|-68 11 11 61 11 0 0 -33
bond after 0 here 5 after 7|19 -69 -9 91 -30 33 4 -3
bond after 0 here 5 after 8|67 47 -79 -60 37 -19 -17 0
bond after 0 here 5 after 9|70 14 27 -92 0 -21 -49 0
bond after 0 here 6 after 0|-64 -45 18 45 38 0 0 0
bond after 0 here 6 after 1|-33 11 49 12 -80 -18 21 28
bond after 0 here 6 after 2|21 -7 50 71 29 6 -67 -50
bond after 0 here 6 after 3|-51 16 41 48 2 -28 -33 10
bond after 0 here 6 after 4|-57 -19 10 81 69 13 -18 14
bond after 0 here 6 after 5|13 6 -10 -6 18 -48 33 9
bond after 0 here 6 after 6|-36 17 -45 36 51 34 -33 -61
bond after 0 here 6 after 7|-26 -10 -51 33 1 3 0 -29
bond after 0 here 6 after 8|15 -18 11 37 44 10 7 -2
bond after 0 here 6 after 9|25 20 28 -82 -13 27 40 -13
bond after 0 here 7 after 0|-53 33 -22 3 31 -34 33 0
bond after 0 here 7 after 1|-27 -15 20 -2 19 -1 44 -76
bond after 0 here 7 after 2|-14 -28 8 43 5 3 -38 33
bond after 0 here 7 after 3|-3 17 -16 54 44 52 -35 -19
bond after 0 here 7 after 4|-33 -14 -57 36 1 92 -31 -2
bond after 0 here 7 after 5|-12 42 17 55 40 -18 -14 -11
bond after 0 here 7 after 6|-43 -27 -16 44 -16 0 -15 50
bond after 0 here 7 after 7|3 26 -12 5 34 8 14 -98
bond after 0 here 7 after 8|51 -5 -66 46 31 -88 17 -53
bond after 0 here 7 after 9|63 42 -30 -55 14 22 -2 -26
bond after 0 here 8 after 0|-73 1 -22 41 -8 54 14 -66
bond after 0 here 8 after 1|-34 9 25 6 16 33 -13 13
bond after 0 here 8 after 2|-22 -3 22 49 3 -4 16 55
bond after 0 here 8 after 3|-27 10 -22 67 40 -40 -10 -25
bond after 0 here 8 after 4|-9 29 -6 50 -44 8 -23 1
bond after 0 here 8 after 5|29 93 -18 32 -27 -63 -36 -51
bond after 0 here 8 after 6|16 89 -43 60 16 -33 13 -28
bond after 0 here 8 after 7|63 27 -14 48 23 -15 23 1
bond after 0 here 8 after 8|66 27 -12 51 77 18 65 -36
bond after 0 here 8 after 9|39 48 61 -43 30 -3 89 -4
bond after 0 here 9 after 0|22 104 -40 60 42 -72 0 -31
bond after 0 here 9 after 1|-45 -4 -21 -7 -8 -13 1 177
bond after 0 here 9 after 2|37 3 66 97 49 46 90 70
bond after 0 here 9 after 3|38 43 -2 18 -24 11 -5 53
bond after 0 here 9 after 4|69 73 -4 63 41 6 -22 -10
bond after 0 here 9 after 5|30 59 10 13 21 -20 -22 -2
bond after 0 here 9 after 6|68 72 -12 19 -7 18 -44 59
bond after 0 here 9 after 7|68 104 -28 12 75 -49 -29 43
bond after 0 here 9 after 8|51 78 -45 51 25 -36 7 -21
bond after 0 here 9 after 9|88 142 -24 21 58 13 58 22
bond after 1|19 119 4 -48 -115 -78 -206 -193
bond after 1 here 0 after 0|-11 -30 -9 54 0 0 0 0
bond after 1 here 0 after 1|0 -30 -18 48 0 0 0 0
bond after 1 here 0 after 2|0 7 -47 41 0 0 0 0
bond after 1 here 0 after 4|0 0 33 -33 0 0 0 0
bond after 1 here 0 after 5|0 0 28 -28 0 0 0 0
bond after 1 here 0 after 6|-19 -17 -20 31 20 0 0 0
bond after 1 here 0 after 7|28 -28 40 -40 0 0 0 0
bond after 1 here 0 after 8|32 -32 -21 21 0 0 0 0
bond after 1 here 0 after 9|-33 11 -42 91 -23 0 0 0
bond after 1 here 1 after 0|0 0 -24 24 0 0 0 0
bond after 1 here 1 after 1|-17 38 -69 65 0 0 0 0
bond after 1 here 1 after 2|-73 102 -7 -55 0 0 0 0
bond after 1 here 1 after 3|0 0 -18 18 0 0 0 0
bond after 1 here 1 after 4|0 0 2 -2 0 0 0 0
bond after 1 here 1 after 5|25 -46 -21 36 0 0 0 0
bond after 1 here 1 after 6|15 -32 -25 5 32 0 0 0
bond after 1 here 1 after 7|29 -11 -40 20 0 0 0 0
bond after 1 here 1 after 8|6 30 -16 -20 0 0 0 0
bond after 1 here 1 after 9|6 32 -65 42 -28 12 0 0
bond after 1 here 2 after 0|0 0 -36 36 0 0 0 0
bond after 1 here 2 after 1|60 11 -117 50 0 0 0 -33
bond after 1 here 2 after 2|-26 66 73 -80 41 0 0 0
bond after 1 here 2 after 3|-49 70 -7 -48 0 0 0 0
bond after 1 here 2 after 4|49 45 -20 -55 0 0 0 0
bond after 1 here 2 after 5|20 43 -93 0 0 0 0 0
bond after 1 here 2 after 6|-112 77 -65 106 0 0 0 0
bond after 1 here 2 after 7|48 1 -5 -69 -12 0 0 0
bond after 1 here 2 after 8|33 45 -120 -28 0 0 0 0
bond after 1 here 2 after 9|5 47 -86 -14 -15 0 0 0
bond after 1 here 3 after 0|0 0 -26 26 0 0 0 0
bond after 1 here 3 after 1|-9 23 18 -30 0 0 0 0
bond after 1 here 3 after 2|52 -33 -47 9 -23 0 0 0
bond after 1 here 3 after 3|-28 42 -13 3 -2 0 0 0
bond after 1 here 3 after 4|74 -74 0 0 0 0 0 0
bond after 1 here 3 after 5|46 -92 -26 59 23 0 0 0
bond after 1 here 3 after 6|78 -42 -6 0 -17 0 0 0
bond after 1 here 3 after 7|-29 -14 -13 57 0 0 0 0
bond after 1 here 3 after 8|-17 -24 42 -46 56 0 0 0
bond after 1 here 3 after 9|-15 58 -77 9 -34 0 0 0
bond after 1 here 4 after 0|0 0 -28 28 0 0 0 0
bond after 1 here 4 after 1|35 10 -33 0 0 0 0 0
bond after 1 here 4 after 2|32 -36 39 -28 0 0 0 0
bond after 1 here 4 after 3|-80 65 22 0 0 0 0 0
bond after 1 here 4 after 4|67 -53 -23 0 0 0 0 0
bond after 1 here 4 after 5|37 -37 22 -22 0 0 0 0
bond after 1 here 4 after 6|35 -35 21 -21 0 0 0 0
bond after 1 here 4 after 7|51 -51 37 -37 0 0 0 0
bond after 1 here 4 after 8|-9 9 -12 12 0 0 0 0
bond after 1 here 4 after 9|-36 35 -45 48 17 0 0 0
bond after 1 here 5 after 1|-19 19 51 -51 0 0 0 0
bond after 1 here 5 after 2|73 -18 -27 -17 0 0 0 0
bond after 1 here 5 after 3|23 -26 28 -40 0 0 0 0
bond after 1 here 5 after 4|27 -2 -52 21 0 0 0 0
bond after 1 here 5 after 5|10 -25 42 -46 0 0 0 0
bond after 1 here 5 after 6|30 -5 54 -50 -24 0 0 0
bond after 1 here 5 after 7|-6 -13 52 -21 0 0 0 0
bond after 1 here 5 after 8|-17 29 0 -5 0 0 0 0
bond after 1 here 5 after 9|6 42 -90 56 -33 0 0 0
bond after 1 here 6 after 0|0 0 8 -8 0 0 0 0
bond after 1 here 6 after 1|-17 17 56 -56 0 0 0 0
bond after 1 here 6 after 2|-82 91 134 -44 0 -33 0 0
bond after 1 here 6 after 3|63 -17 32 -36 -2 -33 0 0
bond after 1 here 6 after 4|12 0 -1 11 -26 0 0 0
bond after 1 here 6 after 5|-88 80 47 -33 0 0 0 0
bond after 1 here 6 after 6|-52 -53 90 21 0 0 0 0
bond after 1 here 6 after 7|19 0 35 -59 -4 0 0 0
bond after 1 here 6 after 8|13 -29 98 -45 -29 0 0 0
bond after 1 here 6 after 9|78 20 -107 -26 0 0 0 0
bond after 1 here 7 after 0|0 0 -30 30 0 0 0 0
bond after 1 here 7 after 1|46 0 65 -64 -28 0 0 0
bond after 1 here 7 after 2|73 22 -36 -72 0 0 0 0
bond after 1 here 7 after 3|57 -15 45 -64 -12 -33 0 0
bond after 1 here 7 after 4|35 0 49 -76 0 0 0 0
bond after 1 here 7 after 5|7 3 -18 -14 0 0 0 0
bond after 1 here 7 after 6|-16 7 35 -53 0 0 0 0
bond after 1 here 7 after 7|-49 47 -23 -28 68 0 0 0
bond after 1 here 7 after 8|-115 23 -20 125 -31 0 0 0
bond after 1 here 7 after 9|-30 25 -34 45 -7 -25 21 0
bond after 1 here 8 after 0|0 0 7 -7 0 0 0 0
bond after 1 here 8 after 1|0 -28 -119 168 -61 0 0 0
bond after 1 here 8 after 2|5 -87 -2 2 105 0 -33 0
bond after 1 here 8 after 3|-25 -1 100 -67 -29 0 0 0
bond after 1 here 8 after 4|0 -23 -3 21 0 0 0 0
bond after 1 here 8 after 5|-32 0 62 -54 0 0 35 0
bond after 1 here 8 after 6|10 -43 -14 47 -17 0 -30 0
bond after 1 here 8 after 7|-31 0 -31 -16 67 0 0 0
bond after 1 here 8 after 8|-76 24 -8 44 -53 0 0 0
bond after 1 here 8 after 9|-61 -32 60 -11 45 -30 30 0
bond after 1 here 9 after 0|0 0 19 22 -32 0 0 0
bond after 1 here 9 after 1|13 -50 -44 101 -34 0 8 0
bond after 1 here 9 after 2|-65 -3 -4 -3 26 33 0 -24
bond after 1 here 9 after 3|-64 -58 97 -39 32 0 24 0
bond after 1 here 9 after 4|32 -51 33 -60 67 0 0 0
bond after 1 here 9 after 5|39 0 32 37 -62 -33 -67 0
bond after 1 here 9 after 6|123 0 -50 -8 25 0 -36 -33
bond after 1 here 9 after 7|-18 -31 6 47 11 0 32 -28
bond after 1 here 9 after 8|-59 -63 96 102 -99 0 -130 -62
bond after 1 here 9 after 9|-130 -48 122 86 -73 0 -103 -63
bond after 2|56 99 -16 -137 -131 -131 -123 -158
bond after 2 here 0 after 0|53 -14 0 21 -67 0 0 0
bond after 2 here 0 after 1|-37 0 0 37 0 0 0 0
bond after 2 here 0 after 2|0 -26 -65 91 0 0 0 0
bond after 2 here 0 after 7|-11 11 0 0 0 0 0 0
bond after 2 here 0 after 8|0 0 -28 28 0 0 0 0
bond after 2 here 0 after 9|-10 16 0 -10 0 0 0 0
bond after 2 here 1 after 1|7 40 -103 67 19 0 0 0
bond after 2 here 1 after 2|0 -41 -7 38 0 0 0 0
bond after 2 here 1 after 3|17 -64 91 -43 0 0 0 0
bond after 2 here 1 after 5|-15 56 -33 22 0 -30 0 0
bond after 2 here 1 after 6|0 26 19 -68 23 0 0 0
bond after 2 here 1 after 7|-3 3 19 -19 0 0 0 0
bond after 2 here 1 after 8|37 -43 -40 55 14 0 0 0
bond after 2 here 1 after 9|-138 148 -159 135 0 0 0 0
bond after 2 here 2 after 1|31 6 -21 -30 0 0 0 0
bond after 2 here 2 after 2|-55 69 -84 -28 155 0 0 0
bond after 2 here 2 after 3|-8 18 49 -39 0 0 0 0
bond after 2 here 2 after 4|54 -14 -61 0 30 0 0 0
bond after 2 here 2 after 5|25 91 -124 -32 28 0 0 0
bond after 2 here 2 after 6|31 -18 33 -72 30 0 0 0
bond after 2 here 2 after 7|-3 -38 101 -69 51 0 0 -33
bond after 2 here 2 after 8|-27 65 51 -130 53 0 0 0
bond after 2 here 2 after 9|39 63 -125 -6 -27 0 0 0
bond after 2 here 3 after 1|66 -25 -17 17 0 -33 0 0
bond after 2 here 3 after 2|47 17 -68 -83 -30 0 0 0
bond after 2 here 3 after 3|-26 97 -60 -7 0 0 0 0
bond after 2 here 3 after 4|27 -27 0 23 -23 0 0 0
bond after 2 here 3 after 5|65 -54 10 -21 0 0 0 0
bond after 2 here 3 after 6|59 -59 18 -18 0 0 0 0
bond after 2 here 3 after 7|-30 17 32 -20 0 0 0 0
bond after 2 here 3 after 8|15 31 48 -89 0 0 -33 0
bond after 2 here 3 after 9|0 14 32 -11 -67 0 0 0
bond after 2 here 4 after 1|22 -22 -24 24 0 0 0 0
bond after 2 here 4 after 2|-14 42 30 0 22 0 -33 0
bond after 2 here 4 after 3|123 -47 -72 24 -21 0 0 0
bond after 2 here 4 after 4|9 8 -10 -7 0 0 0 0
bond after 2 here 4 after 5|36 -14 0 -18 0 0 0 0
bond after 2 here 4 after 6|72 -60 -25 7 0 0 0 0
bond after 2 here 4 after 7|-32 49 0 -24 0 0 0 0
bond after 2 here 4 after 8|50 -43 16 -32 0 0 0 0
bond after 2 here 4 after 9|37 -26 -101 76 -1 0 0 0
bond after 2 here 5 after 0|0 -15 0 -24 35 0 0 0
bond after 2 here 5 after 1|-6 47 0 0 0 0 -33 0
bond after 2 here 5 after 2|97 4 -34 17 -60 0 0 0
bond after 2 here 5 after 3|67 -41 -5 -26 -33 0 0 0
bond after 2 here 5 after 4|67 -67 0 0 0 0 0 0
bond after 2 here 5 after 5|53 -52 23 0 -24 0 0 0
bond after 2 here 5 after 6|-16 45 -21 -5 -3 0 0 0
bond after 2 here 5 after 7|-38 35 102 -115 28 0 0 0
bond after 2 here 5 after 8|34 -22 75 -67 -45 0 0 0
bond after 2 here 5 after 9|89 -20 -38 -66 30 0 0 0
bond after 2 here 6 after 1|17 -20 -19 14 0 0 0 0
bond after 2 here 6 after 2|25 10 -1 -20 -10 0 0 0
bond after 2 here 6 after 3|13 23 3 -37 0 0 0 0
bond after 2 here 6 after 4|-35 -2 31 24 -7 0 0 0
bond after 2 here 6 after 5|-35 -10 32 28 0 0 0 0
bond after 2 here 6 after 6|-12 12 119 -96 -38 0 0 0
bond after 2 here 6 after 7|35 25 9 -63 9 0 0 0
bond after 2 here 6 after 8|15 -18 -92 91 -17 0 0 0
bond after 2 here 6 after 9|6 22 -99 27 56 0 0 0
bond after 2 here 7 after 0|0 0 5 -5 0 0 0 0
bond after 2 here 7 after 1|33 -33 -4 4 0 0 0 0
bond after 2 here 7 after 2|28 79 70 -82 -33 0 0 -33
bond after 2 here 7 after 3|87 -19 -63 -25 0 0 0 0
bond after 2 here 7 after 4|8 20 45 -62 20 0 -33 0
bond after 2 here 7 after 5|30 -33 54 -53 0 0 0 0
bond after 2 here 7 after 6|-20 16 117 -89 -26 0 0 0
bond after 2 here 7 after 7|26 43 -66 40 -25 0 0 0
bond after 2 here 7 after 8|28 -5 46 -24 -11 0 0 0
bond after 2 here 7 after 9|-34 60 60 -82 7 0 0 0
bond after 2 here 8 after 0|0 0 -38 0 38 0 0 0
bond after 2 here 8 after 1|0 0 -86 32 57 0 0 0
bond after 2 here 8 after 2|-67 4 -35 122 -84 0 0 0
bond after 2 here 8 after 3|-83 -2 76 -1 -19 0 0 0
bond after 2 here 8 after 4|-59 31 24 14 0 -26 0 0
bond after 2 here 8 after 5|0 0 1 -21 -11 0 23 0
bond after 2 here 8 after 6|-22 0 20 -17 29 0 0 0
bond after 2 here 8 after 7|-34 25 49 -1 -15 0 0 -33
bond after 2 here 8 after 8|-110 47 117 -55 -6 0 0 0
bond after 2 here 8 after 9|-10 -26 63 -37 -64 0 0 0
bond after 2 here 9 after 0|0 0 9 2 -15 0 0 0
bond after 2 here 9 after 1|0 0 -12 37 0 0 0 -21
bond after 2 here 9 after 2|-65 -31 -78 151 -75 0 32 0
bond after 2 here 9 after 3|-66 0 31 22 0 0 -15 0
bond after 2 here 9 after 4|-24 29 33 -24 -19 0 0 0
bond after 2 here 9 after 5|-27 14 9 1 24 33 -41 0
bond after 2 here 9 after 6|-85 -21 78 25 53 0 0 -33
bond after 2 here 9 after 7|0 0 -7 50 -33 0 -29 0
bond after 2 here 9 after 8|0 -57 39 45 -75 0 -6 0
bond after 2 here 9 after 9|-40 -60 104 63 -100 -100 -64 -32
bond after 3|-22 148 18 -193 -55 -21 -27 -156
bond after 3 here 0 after 0|-54 -1 -61 95 0 0 0 0
bond after 3 here 0 after 1|-19 12 -33 51 0 0 0 0
bond after 3 here 0 after 2|-15 -11 -5 2 30 0 0 0
bond after 3 here 0 after 5|0 0 -25 25 0 0 0 0
bond after 3 here 0 after 6|0 0 -7 7 0 0 0 0
bond after 3 here 0 after 7|0 -21 0 0 21 0 0 0
bond after 3 here 0 after 8|0 29 -44 44 -29 0 0 0
bond after 3 here 0 after 9|-50 69 -30 34 -30 0 0 0
bond after 3 here 1 after 0|-9 0 -18 21 0 0 0 0
bond after 3 here 1 after 1|-40 -39 -37 107 0 0 0 0
bond after 3 here 1 after 2|-50 32 -48 49 31 0 0 0
bond after 3 here 1 after 3|-4 -19 30 -13 0 0 0 0
bond after 3 here 1 after 4|0 0 51 -51 0 0 0 0
bond after 3 here 1 after 5|10 -33 -11 35 4 0 0 0
bond after 3 here 1 after 6|26 34 -36 -30 5 0 0 0
bond after 3 here 1 after 7|13 7 -16 -10 17 0 0 0
bond after 3 here 1 after 8|-91 46 -87 92 22 0 0 0
bond after 3 here 1 after 9|-49 52 -66 47 17 0 0 0
bond after 3 here 2 after 0|0 0 -68 68 0 0 0 0
bond after 3 here 2 after 1|1 45 -63 -26 0 0 0 0
bond after 3 here 2 after 2|-33 57 -88 -47 56 0 0 0
bond after 3 here 2 after 3|-16 17 39 -106 64 0 0 0
bond after 3 here 2 after 4|-13 32 19 -62 22 0 0 0
bond after 3 here 2 after 5|-9 57 25 -38 -9 0 0 0
bond after 3 here 2 after 6|-109 131 17 -82 29 0 0 0
bond after 3 here 2 after 7|1 -11 57 -26 22 0 0 -33
bond after 3 here 2 after 8|27 27 -30 27 -79 0 0 0
bond after 3 here 2 after 9|-17 39 -131 101 49 0 0 0
bond after 3 here 3 after 0|0 0 -30 30 0 0 0 0
bond after 3 here 3 after 1|-41 34 24 -5 0 0 0 0
bond after 3 here 3 after 2|20 21 1 -68 64 0 0 0
bond after 3 here 3 after 3|153 -80 -56 5 22 0 0 -33
bond after 3 here 3 after 4|-103 99 -27 37 7 0 0 0
bond after 3 here 3 after 5|28 -52 81 -81 47 0 0 0
bond after 3 here 3 after 6|-19 3 42 32 -45 0 0 0
bond after 3 here 3 after 7|68 -99 53 -22 22 0 0 0
bond after 3 here 3 after 8|-60 -5 126 -57 4 0 0 0
bond after 3 here 3 after 9|58 -61 -24 38 -10 0 0 0
bond after 3 here 4 after 1|-22 22 0 0 0 0 0 0
bond after 3 here 4 after 2|10 40 -20 0 -33 0 0 0
bond after 3 here 4 after 3|57 -73 34 -11 0 0 0 0
bond after 3 here 4 after 4|-7 14 -13 0 0 0 0 0
bond after 3 here 4 after 5|-43 26 7 51 -33 0 0 0
bond after 3 here 4 after 6|12 -12 7 -7 0 0 0 0
bond after 3 here 4 after 7|-29 89 -29 -33 -29 0 0 0
bond after 3 here 4 after 8|-17 49 84 -107 -2 0 0 0
bond after 3 here 4 after 9|-28 13 21 -1 29 0 0 0
bond after 3 here 5 after 1|-1 -25 -20 50 0 0 0 0
bond after 3 here 5 after 2|26 98 -90 -49 0 0 0 0
bond after 3 here 5 after 3|-3 9 26 -93 55 0 0 0
bond after 3 here 5 after 4|-10 22 -18 0 0 0 0 0
bond after 3 here 5 after 5|81 -26 -59 -5 2 0 0 0
bond after 3 here 5 after 6|100 -100 -1 -31 32 0 0 0
bond after 3 here 5 after 7|78 21 -32 -82 0 0 0 0
bond after 3 here 5 after 8|34 16 24 -74 -4 0 0 0
bond after 3 here 5 after 9|-138 -18 43 85 78 0 0 0
bond after 3 here 6 after 1|44 -44 -12 12 0 0 0 0
bond after 3 here 6 after 2|16 123 -57 -60 -28 0 -33 -33
bond after 3 here 6 after 3|64 -2 -52 -17 0 0 0 0
bond after 3 here 6 after 4|37 5 -14 -32 0 0 0 0
bond after 3 here 6 after 5|73 10 -52 -34 0 0 0 0
bond after 3 here 6 after 6|51 -24 -71 75 -34 0 0 0
bond after 3 here 6 after 7|1 -10 82 -51 -17 0 0 0
bond after 3 here 6 after 8|-43 30 57 -66 -31 0 0 0
bond after 3 here 6 after 9|-35 -21 -19 73 -4 0 0 0
bond after 3 here 7 after 0|0 0 34 -34 0 0 0 0
bond after 3 here 7 after 1|0 0 -24 24 0 0 0 0
bond after 3 here 7 after 2|39 56 21 -95 13 0 0 0
bond after 3 here 7 after 3|57 -36 118 -123 -11 0 0 0
bond after 3 here 7 after 4|42 -42 0 0 0 0 0 0
bond after 3 here 7 after 5|57 25 -35 -37 0 0 0 0
bond after 3 here 7 after 6|56 26 -71 -58 46 0 0 0
bond after 3 here 7 after 7|4 -29 58 -45 -27 0 0 0
bond after 3 here 7 after 8|7 -55 29 -42 49 0 0 0
bond after 3 here 7 after 9|29 -1 -47 77 15 -33 0 0
bond after 3 here 8 after 0|0 0 27 -4 -23 0 0 0
bond after 3 here 8 after 1|-50 30 -40 69 0 0 0 0
bond after 3 here 8 after 2|112 -35 -102 -23 30 0 0 0
bond after 3 here 8 after 3|63 19 71 -141 -21 0 0 0
bond after 3 here 8 after 4|57 -4 -1 -52 0 0 0 0
bond after 3 here 8 after 5|58 -58 60 -23 -9 0 0 -32
bond after 3 here 8 after 6|27 -54 52 -8 -43 0 0 0
bond after 3 here 8 after 7|-51 -37 74 -10 0 0 0 0
bond after 3 here 8 after 8|-66 29 132 -72 -81 -29 0 0
bond after 3 here 8 after 9|-1 44 83 5 14 0 -66 0
bond after 3 here 9 after 0|0 0 -27 27 0 0 0 0
bond after 3 here 9 after 1|0 -50 7 43 0 0 0 0
bond after 3 here 9 after 2|-25 -43 77 30 -59 0 -6 0
bond after 3 here 9 after 3|-27 -6 -45 62 0 0 13 0
bond after 3 here 9 after 4|-72 34 44 17 -32 0 0 0
bond after 3 here 9 after 5|-15 -23 -73 45 0 33 28 0
bond after 3 here 9 after 6|0 0 6 -9 0 0 7 0
bond after 3 here 9 after 7|0 -33 72 -9 -31 0 0 0
bond after 3 here 9 after 8|2 -41 154 -143 -24 0 21 0
bond after 3 here 9 after 9|-40 -145 112 -45 -18 0 32 -65
bond after 4|62 97 -45 -211 -76 -67 -80 -174
bond after 4 here 0 after 0|-96 68 -29 70 0 0 0 -33
bond after 4 here 0 after 1|36 -6 -55 24 0 0 0 0
bond after 4 here 0 after 2|-16 25 -33 -9 33 0 0 0
bond after 4 here 0 after 3|-33 33 0 24 -24 0 0 0
bond after 4 here 0 after 5|0 0 -31 31 0 0 0 0
bond after 4 here 0 after 6|29 -29 0 0 0 0 0 0
bond after 4 here 0 after 7|-7 7 -38 40 0 0 0 0
bond after 4 here 0 after 8|12 -12 -89 89 0 0 0 0
bond after 4 here 0 after 9|-26 -17 -109 126 17 0 0 0
bond after 4 here 1 after 0|60 -60 0 0 0 0 0 0
bond after 4 here 1 after 1|44 -25 -90 122 -24 0 0 -33
bond after 4 here 1 after 2|9 128 -130 -1 -14 0 0 0
bond after 4 here 1 after 3|19 -27 -7 17 0 0 0 0
bond after 4 here 1 after 4|0 0 -14 14 0 0 0 0
bond after 4 here 1 after 5|2 0 0 -2 0 0 0 0
bond after 4 here 1 after 6|-27 27 -10 10 0 0 0 0
bond after 4 here 1 after 7|-12 12 1 -20 21 0 0 0
bond after 4 here 1 after 8|19 13 -93 25 32 0 0 0
bond after 4 here 1 after 9|46 -13 -178 181 -46 0 0 -33
bond after 4 here 2 after 1|46 7 22 39 0 0 0 -67
bond after 4 here 2 after 2|0 52 5 38 -83 0 0 0
bond after 4 here 2 after 3|76 0 86 -137 -23 -33 0 0
bond after 4 here 2 after 4|-33 77 67 -116 8 0 0 0
bond after 4 here 2 after 5|12 6 2 -82 30 0 0 0
bond after 4 here 2 after 6|52 50 -43 -117 31 0 0 0
bond after 4 here 2 after 7|3 22 4 -68 24 0 0 0
bond after 4 here 2 after 8|-7 -40 -113 146 4 0 0 -26
bond after 4 here 2 after 9|-36 31 -74 61 -49 0 0 0
bond after 4 here 3 after 1|22 -9 0 -32 0 0 0 0
bond after 4 here 3 after 2|-50 122 15 -93 -9 0 -67 0
bond after 4 here 3 after 3|43 35 -24 -86 -7 -33 0 0
bond after 4 here 3 after 4|20 21 -32 -22 27 0 0 0
bond after 4 here 3 after 5|36 -50 52 -31 -4 0 0 0
bond after 4 here 3 after 6|29 -35 54 -47 0 0 0 0
bond after 4 here 3 after 7|-110 110 88 -77 -12 0 0 0
bond after 4 here 3 after 8|-1 -46 44 8 41 0 0 0
bond after 4 here 3 after 9|-33 31 -67 22 54 0 0 0
bond after 4 here 4 after 1|33 -14 -30 0 0 0 0 0
bond after 4 here 4 after 2|55 46 -51 -67 0 0 -33 -33
bond after 4 here 4 after 3|2 -13 0 25 0 0 0 0
bond after 4 here 4 after 4|-26 58 -33 11 -11 0 0 0
bond after 4 here 4 after 5|-4 4 0 0 0 0 0 0
bond after 4 here 4 after 6|-20 24 19 -27 0 0 0 0
bond after 4 here 4 after 7|27 -9 0 -12 -15 0 0 0
bond after 4 here 4 after 8|-13 0 0 25 0 0 0 0
bond after 4 here 4 after 9|-86 76 -31 51 20 0 0 0
bond after 4 here 5 after 1|-27 27 0 0 0 0 0 0
bond after 4 here 5 after 2|28 55 -14 -135 -17 0 0 -33
bond after 4 here 5 after 3|89 -12 28 -100 -1 0 -33 0
bond after 4 here 5 after 4|71 33 -62 -32 0 0 0 0
bond after 4 here 5 after 5|52 -44 11 -24 0 0 0 0
bond after 4 here 5 after 6|-12 -9 57 -47 24 0 0 0
bond after 4 here 5 after 7|-34 34 -4 -53 64 0 0 0
bond after 4 here 5 after 8|-56 -108 22 105 -24 0 0 0
bond after 4 here 5 after 9|-61 55 -54 47 44 0 0 0
bond after 4 here 6 after 0|0 0 36 -36 0 0 0 0
bond after 4 here 6 after 1|18 96 -66 -49 0 0 0 0
bond after 4 here 6 after 2|89 67 56 -180 0 0 0 0
bond after 4 here 6 after 3|-24 64 19 -13 -9 0 -33 0
bond after 4 here 6 after 4|28 -34 31 -21 0 0 0 0
bond after 4 here 6 after 5|47 -9 -2 -32 0 0 0 0
bond after 4 here 6 after 6|-15 -24 37 -26 39 0 0 -29
bond after 4 here 6 after 7|13 7 -31 12 11 0 0 0
bond after 4 here 6 after 8|87 -68 152 -134 -54 0 0 0
bond after 4 here 6 after 9|79 -39 -101 -2 31 0 0 0
bond after 4 here 7 after 2|-9 43 123 -161 -17 0 0 0
bond after 4 here 7 after 3|65 -25 -44 11 0 0 0 0
bond after 4 here 7 after 4|-22 22 30 -30 0 0 0 0
bond after 4 here 7 after 5|23 0 11 -51 0 0 0 0
bond after 4 here 7 after 6|14 0 92 -111 10 0 0 0
bond after 4 here 7 after 7|-30 30 147 -143 -6 0 0 0
bond after 4 here 7 after 8|87 -3 95 -115 -36 0 0 0
bond after 4 here 7 after 9|-31 14 -44 -33 52 0 0 0
bond after 4 here 8 after 1|2 0 0 -2 0 0 0 0
bond after 4 here 8 after 2|118 -3 27 -55 -71 0 -17 0
bond after 4 here 8 after 3|119 -33 44 -117 0 0 0 0
bond after 4 here 8 after 4|20 0 11 -32 0 0 0 0
bond after 4 here 8 after 5|78 -51 139 -149 -17 0 0 0
bond after 4 here 8 after 6|49 -29 137 -112 -43 0 0 0
bond after 4 here 8 after 7|95 -54 110 -123 -18 0 0 0
bond after 4 here 8 after 8|1 -26 113 -82 -5 0 0 0
bond after 4 here 8 after 9|10 31 -341 259 73 0 0 0
bond after 4 here 9 after 0|0 0 -20 20 0 0 0 0
bond after 4 here 9 after 1|0 -24 0 39 0 0 -15 0
bond after 4 here 9 after 2|33 0 124 -122 -5 0 0 -33
bond after 4 here 9 after 3|0 0 76 -76 0 0 0 0
bond after 4 here 9 after 4|0 -12 -13 -7 12 0 25 0
bond after 4 here 9 after 5|-27 0 -22 43 -8 0 0 0
bond after 4 here 9 after 6|0 0 114 -138 0 0 38 0
bond after 4 here 9 after 7|-6 0 79 -44 -48 0 0 0
bond after 4 here 9 after 8|-41 -7 139 -106 -30 0 0 0
bond after 4 here 9 after 9|-51 -110 218 -69 -109 0 -4 0
bond around 0 before 0|50 74 27 -8 -66 51 -73 -9
bond around 0 before 1|29 87 -21 -72 23 -108 -26 -74
bond around 0 before 2|-15 136 -38 -140 46 -129 0 -90
bond around 0 before 3|-107 142 49 -204 155 -87 -67 -152
bond around 0 before 4|-117 155 18 -262 183 -173 -33 114
bond around 1 before 0|-97 -22 75 73 -57 66 -64 -76
bond around 1 before 1|-7 -31 -56 121 37 0 0 0
bond around 1 before 2|-13 14 -9 85 -52 -33 0 0
bond around 1 before 3|-100 63 -80 38 84 0 0 0
bond around 1 before 4|-21 103 7 -9 -53 0 0 -30
bond around 2 before 0|-103 -120 64 186 -7 69 -100 0
bond around 2 before 1|-12 61 -80 -1 25 0 0 0
bond around 2 before 2|-17 -21 -72 57 9 0 0 0
bond around 2 before 3|-25 97 -32 -51 7 0 0 0
bond around 2 before 4|0 42 -11 12 -43 0 0 0
bond around 3 before 0|-224 -274 23 365 -94 -45 0 -22
bond around 3 before 1|-23 -20 -44 134 -57 0 0 0
bond around 3 before 2|-18 -99 62 65 6 0 0 0
bond around 3 before 3|-33 18 -18 55 -68 0 0 0
bond around 3 before 4|0 -92 71 22 -11 0 0 0
bond around 4 before 0|-148 -412 -53 502 -132 0 0 0
bond around 4 before 1|0 -18 0 18 0 0 0 0
bond around 4 before 2|0 -61 0 61 0 0 0 0
bond around 4 before 3|0 -59 -33 152 -68 0 0 0
bond around 4 before 4|-49 -78 -97 49 145 0 0 0
bond before 0|53 28 21 62 -114 54 44 35
bond before 0 deficit 0 here 0|-235 280 -119 -150 96 0 0 0
bond before 0 deficit 0 here 1|-21 69 10 -65 107 -8 0 -33
bond before 0 deficit 0 here 2|-33 -48 37 46 96 3 0 -33
bond before 0 deficit 0 here 3|49 -39 -49 11 28 -38 0 33
bond before 0 deficit 0 here 4|-4 8 1 -34 25 -10 0 0
bond before 0 deficit 0 here 5|36 -63 34 57 -36 -21 0 30
bond before 0 deficit 0 here 6|29 -14 13 6 43 0 0 0
bond before 0 deficit 0 here 7|40 16 -42 -10 114 -18 -30 0
bond before 0 deficit 0 here 8|14 143 -54 -77 102 -37 -104 -78
bond before 0 deficit 0 here 9|0 338 -53 -102 -54 -106 -211 142
bond before 0 deficit 1 here 0|-60 113 -36 14 23 0 0 0
bond before 0 deficit 1 here 1|-121 72 43 -42 -25 -27 -23 0
bond before 0 deficit 1 here 2|12 -3 -28 22 -4 -24 -28 58
bond before 0 deficit 1 here 3|-41 73 -24 5 -131 0 0 10
bond before 0 deficit 1 here 4|-54 4 -37 40 87 11 -33 1
bond before 0 deficit 1 here 5|-34 50 -39 72 -87 -12 0 -28
bond before 0 deficit 1 here 6|-94 69 21 39 -95 30 0 29
bond before 0 deficit 1 here 7|31 56 -17 -22 -80 -33 -41 -19
bond before 0 deficit 1 here 8|-18 54 13 49 -7 -12 -112 -41
bond before 0 deficit 1 here 9|164 77 -106 -27 -47 -99 28 -121
bond before 0 deficit 2 here 0|-91 -195 49 88 0 22 0 33
bond before 0 deficit 2 here 1|-45 -35 68 46 -4 -34 0 33
bond before 0 deficit 2 here 2|-5 25 74 37 33 60 0 -19
bond before 0 deficit 2 here 3|-72 74 13 22 77 -26 -65 15
bond before 0 deficit 2 here 4|-33 53 2 31 -5 0 -33 0
bond before 0 deficit 2 here 5|-59 86 24 53 28 44 -57 9
bond before 0 deficit 2 here 6|-66 60 27 -26 13 -11 41 -23
bond before 0 deficit 2 here 7|-3 93 -56 4 39 -19 -1 -97
bond before 0 deficit 2 here 8|7 17 26 17 -24 -40 -28 24
bond before 0 deficit 2 here 9|-49 61 61 42 71 -8 45 -56
bond before 0 deficit 3 here 0|-1 -105 10 92 0 -30 0 0
bond before 0 deficit 3 here 1|-14 -9 10 51 0 -8 0 24
bond before 0 deficit 3 here 2|11 -11 -26 2 -7 21 -33 203
bond before 0 deficit 3 here 3|-52 56 1 49 19 -12 0 -31
bond before 0 deficit 3 here 4|-24 43 13 -44 -24 0 22 0
bond before 0 deficit 3 here 5|34 68 7 -8 47 -84 -33 -33
bond before 0 deficit 3 here 6|-56 -5 -14 9 43 -36 -14 7
bond before 0 deficit 3 here 7|27 41 -16 -18 14 33 15 -11
bond before 0 deficit 3 here 8|53 -8 -27 9 -22 -60 16 -35
bond before 0 deficit 3 here 9|14 2 58 51 24 -32 35 -121
bond before 0 deficit 4 here 0|-34 -27 -28 50 0 25 0 0
bond before 0 deficit 4 here 1|50 38 -66 -64 0 66 0 14
bond before 0 deficit 4 here 2|29 16 -1 -46 32 0 0 0
bond before 0 deficit 4 here 3|-29 34 46 -43 -4 0 0 -33
bond before 0 deficit 4 here 4|13 -38 50 39 -7 0 0 26
bond before 0 deficit 4 here 5|-86 79 24 -41 60 0 0 33
bond before 0 deficit 4 here 6|64 62 -23 -34 -7 0 -53 -28
bond before 0 deficit 4 here 7|54 27 -72 -8 -9 0 0 31
bond before 0 deficit 4 here 8|30 43 -1 -21 31 -34 -35 5
bond before 0 deficit 4 here 9|57 -14 12 58 -89 -52 32 -3
bond before 0 deficit 5 here 0|-20 -33 35 55 -65 12 0 -30
bond before 0 deficit 5 here 1|-16 35 27 27 0 2 0 9
bond before 0 deficit 5 here 2|18 -2 47 35 -12 -11 -33 24
bond before 0 deficit 5 here 3|11 58 -98 -7 91 -33 0 10
bond before 0 deficit 5 here 4|-5 9 21 15 -36 0 0 0
bond before 0 deficit 5 here 5|23 23 -47 -17 56 -33 0 0
bond before 0 deficit 5 here 6|-33 99 -25 20 -60 -10 -33 0
bond before 0 deficit 5 here 7|82 -44 -21 -60 31 49 0 53
bond before 0 deficit 5 here 8|87 14 103 -51 -83 -91 -36 4
bond before 0 deficit 5 here 9|62 -11 43 51 -25 2 74 -101
bond before 0 deficit 6 here 0|-38 -71 78 46 0 -12 0 -33
bond before 0 deficit 6 here 1|36 -71 72 15 -91 22 0 11
bond before 0 deficit 6 here 2|154 -96 -26 -15 25 -73 -20 -11
bond before 0 deficit 6 here 3|25 -22 -18 40 19 -30 0 -32
bond before 0 deficit 6 here 4|6 19 -54 -7 24 0 0 0
bond before 0 deficit 6 here 5|11 -22 39 -7 68 7 0 2
bond before 0 deficit 6 here 6|31 -21 -15 31 31 6 -35 -46
bond before 0 deficit 6 here 7|50 -79 34 -28 63 -69 69 -60
bond before 0 deficit 6 here 8|87 -57 11 -1 51 37 -6 -62
bond before 0 deficit 6 here 9|61 -70 54 48 -75 -18 49 1
bond before 0 deficit 7 here 0|73 -108 6 14 0 -25 0 0
bond before 0 deficit 7 here 1|-26 -56 0 53 0 6 0 19
bond before 0 deficit 7 here 2|122 -103 -41 1 -114 84 0 136
bond before 0 deficit 7 here 3|83 -56 -4 59 -2 33 0 -64
bond before 0 deficit 7 here 4|102 -89 12 33 -58 -53 0 33
bond before 0 deficit 7 here 5|100 -96 7 -8 3 -8 -1 -10
bond before 0 deficit 7 here 6|105 -189 -55 -6 -46 43 22 0
bond before 0 deficit 7 here 7|117 -82 -34 50 -9 -79 -33 -6
bond before 0 deficit 7 here 8|124 1 25 -9 12 -28 30 -32
bond before 0 deficit 7 here 9|6 -131 57 -9 -31 26 6 71
bond before 0 deficit 8 here 0|-1 -151 11 32 -33 19 0 -10
bond before 0 deficit 8 here 1|-1 -64 51 55 -102 -31 0 1
bond before 0 deficit 8 here 2|116 -46 41 -24 -124 -30 14 -88
bond before 0 deficit 8 here 3|100 -79 1 33 -24 13 -33 13
bond before 0 deficit 8 here 4|138 -80 2 19 17 -50 -33 -67
bond before 0 deficit 8 here 5|109 -119 9 12 -112 26 -27 27
bond before 0 deficit 8 here 6|106 -95 -2 0 58 20 -18 -34
bond before 0 deficit 8 here 7|111 -112 -9 13 14 37 3 -33
bond before 0 deficit 8 here 8|88 -98 56 25 5 37 73 -9
bond before 0 deficit 8 here 9|124 -80 54 31 5 51 44 21
bond before 0 deficit 9 here 0|77 -233 64 30 -66 0 0 33
bond before 0 deficit 9 here 1|46 -94 21 -2 -134 -94 0 87
bond before 0 deficit 9 here 2|91 -36 0 5 -235 -44 -33 -140
bond before 0 deficit 9 here 3|75 -27 -5 72 -39 42 -100 -90
bond before 0 deficit 9 here 4|138 -10 -18 2 -49 33 -61 -13
bond before 0 deficit 9 here 5|97 -63 -15 -5 -55 -80 -33 -28
bond before 0 deficit 9 here 6|124 -38 18 60 -11 -80 -39 34
bond before 0 deficit 9 here 7|90 -122 71 57 -66 5 -14 30
bond before 0 deficit 9 here 8|85 -96 62 67 14 87 46 41
bond before 0 deficit 9 here 9|177 -49 84 86 2 29 -67 -56
bond before 1|31 90 -58 -44 31 -108 -26 -103
bond before 1 deficit 0 here 0|-33 21 0 -33 36 0 0 0
bond before 1 deficit 0 here 1|0 -30 0 -18 48 0 0 0
bond before 1 deficit 0 here 2|31 7 37 -61 -20 0 0 0
bond before 1 deficit 0 here 3|0 0 35 -35 0 0 0 0
bond before 1 deficit 0 here 4|33 7 0 -40 0 0 0 0
bond before 1 deficit 0 here 5|0 -28 -21 49 0 0 0 0
bond before 1 deficit 0 here 6|0 -31 -37 17 50 0 0 0
bond before 1 deficit 0 here 7|0 26 -12 28 -39 0 0 0
bond before 1 deficit 0 here 8|0 0 -74 66 -5 0 0 0
bond before 1 deficit 0 here 9|0 125 -20 -125 5 0 0 0
bond before 1 deficit 1 here 1|0 11 -56 -40 77 0 0 0
bond before 1 deficit 1 here 2|-40 -11 60 -20 3 0 0 0
bond before 1 deficit 1 here 3|-22 22 14 -69 61 0 0 0
bond before 1 deficit 1 here 4|0 0 35 -32 -3 0 0 0
bond before 1 deficit 1 here 5|-6 6 -2 2 0 0 0 0
bond before 1 deficit 1 here 6|-60 95 11 -67 3 0 0 0
bond before 1 deficit 1 here 7|-30 57 -4 -70 45 0 0 0
bond before 1 deficit 1 here 8|-33 14 7 -106 124 0 0 0
bond before 1 deficit 1 here 9|0 57 18 34 -107 0 0 0
bond before 1 deficit 2 here 0|0 0 13 -13 0 0 0 0
bond before 1 deficit 2 here 1|-100 103 -28 16 18 0 0 0
bond before 1 deficit 2 here 2|-70 115 -128 0 17 0 0 0
bond before 1 deficit 2 here 3|-53 93 4 -52 25 0 0 0
bond before 1 deficit 2 here 4|-56 29 61 8 0 0 0 -33
bond before 1 deficit 2 here 5|-88 160 -95 -18 22 0 0 0
bond before 1 deficit 2 here 6|-39 92 -71 8 -19 0 0 0
bond before 1 deficit 2 here 7|-80 54 46 35 -35 0 0 0
bond before 1 deficit 2 here 8|-18 73 -95 57 19 0 0 -33
bond before 1 deficit 2 here 9|0 68 -164 144 -84 0 0 0
bond before 1 deficit 3 here 1|0 0 -3 3 0 0 0 0
bond before 1 deficit 3 here 2|-61 -1 -9 72 6 0 0 0
bond before 1 deficit 3 here 3|-53 4 60 32 -18 0 0 0
bond before 1 deficit 3 here 4|-33 33 -41 41 0 0 0 0
bond before 1 deficit 3 here 5|-20 20 -38 9 23 0 0 0
bond before 1 deficit 3 here 6|-42 19 38 -39 16 0 0 0
bond before 1 deficit 3 here 7|0 0 -1 15 -10 0 0 0
bond before 1 deficit 3 here 8|0 -69 4 -12 77 0 0 32
bond before 1 deficit 3 here 9|-20 67 -94 94 -81 0 0 0
bond before 1 deficit 4 here 1|0 38 -24 11 -30 0 0 0
bond before 1 deficit 4 here 2|-59 59 22 0 -22 0 0 0
bond before 1 deficit 4 here 3|27 -22 -7 0 0 0 0 0
bond before 1 deficit 4 here 4|-23 23 0 0 0 0 0 0
bond before 1 deficit 4 here 5|46 -46 0 0 0 0 0 0
bond before 1 deficit 4 here 6|-53 53 21 0 -21 0 0 0
bond before 1 deficit 4 here 7|0 -2 59 -30 -27 0 0 0
bond before 1 deficit 4 here 8|23 -38 -62 78 0 0 0 0
bond before 1 deficit 4 here 9|0 -56 21 57 -5 0 0 0
bond before 1 deficit 5 here 2|54 -6 13 -51 0 0 0 0
bond before 1 deficit 5 here 3|-29 62 5 -41 9 0 0 0
bond before 1 deficit 5 here 4|-31 31 0 0 0 0 0 0
bond before 1 deficit 5 here 5|-16 -4 46 -20 -18 0 0 0
bond before 1 deficit 5 here 6|10 -37 6 65 -15 0 0 0
bond before 1 deficit 5 here 7|0 8 30 -15 -23 0 0 0
bond before 1 deficit 5 here 8|0 53 25 1 -79 0 0 0
bond before 1 deficit 5 here 9|-10 22 -5 69 -99 0 0 0
bond before 1 deficit 6 here 1|0 0 17 -17 0 0 0 0
bond before 1 deficit 6 here 2|-43 55 -21 5 0 0 0 0
bond before 1 deficit 6 here 3|2 38 67 -96 -4 0 0 0
bond before 1 deficit 6 here 4|-12 12 -24 24 0 0 0 0
bond before 1 deficit 6 here 5|-23 19 -23 30 0 0 0 0
bond before 1 deficit 6 here 6|9 18 0 -4 -22 0 0 0
bond before 1 deficit 6 here 7|-19 67 8 -57 -5 0 0 0
bond before 1 deficit 6 here 8|-26 11 33 75 -75 0 -26 0
bond before 1 deficit 6 here 9|0 163 -1 -96 -65 0 0 0
bond before 1 deficit 7 here 1|-18 46 4 -24 0 0 0 0
bond before 1 deficit 7 here 2|17 12 42 -53 -31 0 0 0
bond before 1 deficit 7 here 3|-3 3 9 -39 15 0 0 0
bond before 1 deficit 7 here 4|-49 66 -12 -20 0 0 0 0
bond before 1 deficit 7 here 5|41 48 -76 -21 2 0 0 0
bond before 1 deficit 7 here 6|13 -13 -20 -16 39 0 0 0
bond before 1 deficit 7 here 7|4 -4 -12 -93 116 0 0 0
bond before 1 deficit 7 here 8|-17 -90 -100 121 58 0 0 0
bond before 1 deficit 7 here 9|19 -11 64 -59 4 -30 0 0
bond before 1 deficit 8 here 0|0 0 29 -29 0 0 0 0
bond before 1 deficit 8 here 1|-32 -19 8 41 0 0 0 0
bond before 1 deficit 8 here 2|112 -97 44 -40 -17 0 0 -11
bond before 1 deficit 8 here 3|113 -127 8 -4 -19 0 0 0
bond before 1 deficit 8 here 4|60 -82 90 -56 0 0 0 0
bond before 1 deficit 8 here 5|63 -79 16 23 -17 0 0 0
bond before 1 deficit 8 here 6|43 -30 13 35 -43 -33 0 0
bond before 1 deficit 8 here 7|-6 23 2 13 -28 0 0 0
bond before 1 deficit 8 here 8|29 -26 50 35 11 0 0 -33
bond before 1 deficit 8 here 9|-10 -102 94 64 -97 0 0 0
bond before 1 deficit 9 here 0|32 -32 -23 53 -30 0 0 0
bond before 1 deficit 9 here 1|-47 -16 64 3 0 0 0 0
bond before 1 deficit 9 here 2|139 -147 19 72 -32 -28 0 0
bond before 1 deficit 9 here 3|176 -102 -63 -43 25 0 0 0
bond before 1 deficit 9 here 4|117 -117 -48 48 0 0 0 0
bond before 1 deficit 9 here 5|102 -140 -10 34 0 0 0 0
bond before 1 deficit 9 here 6|103 -79 54 -69 0 0 0 0
bond before 1 deficit 9 here 7|95 -28 -11 -114 87 0 0 0
bond before 1 deficit 9 here 8|94 -120 63 49 -24 -33 0 0
bond before 1 deficit 9 here 9|42 -111 41 -57 103 0 0 -20
bond before 2|-34 106 -14 -73 51 -149 0 -90
bond before 2 deficit 0 here 0|-5 36 0 -29 0 0 0 0
bond before 2 deficit 0 here 1|0 -37 0 -32 68 0 0 0
bond before 2 deficit 0 here 2|0 -36 0 -65 91 0 0 0
bond before 2 deficit 0 here 3|0 0 -25 25 0 0 0 0
bond before 2 deficit 0 here 8|0 0 -23 -4 28 0 0 0
bond before 2 deficit 0 here 9|0 10 0 21 -30 0 0 0
bond before 2 deficit 1 here 0|0 29 0 0 -29 0 0 0
bond before 2 deficit 1 here 1|0 20 -89 35 50 0 0 0
bond before 2 deficit 1 here 2|-4 -25 48 -74 55 0 0 0
bond before 2 deficit 1 here 3|28 -28 0 43 -43 0 0 0
bond before 2 deficit 1 here 5|-10 1 43 -79 40 0 0 0
bond before 2 deficit 1 here 6|38 -17 16 0 -33 0 0 0
bond before 2 deficit 1 here 7|-26 26 -18 50 -31 0 0 0
bond before 2 deficit 1 here 8|-25 56 1 -66 34 0 0 0
bond before 2 deficit 1 here 9|-67 109 -72 45 14 -32 0 0
bond before 2 deficit 2 here 1|0 -11 -10 -8 29 0 0 0
bond before 2 deficit 2 here 2|-48 62 -16 -64 151 0 0 -29
bond before 2 deficit 2 here 3|14 101 -53 -11 -45 0 0 0
bond before 2 deficit 2 here 4|0 0 26 -48 30 0 0 0
bond before 2 deficit 2 here 5|-140 153 -25 -50 12 0 0 0
bond before 2 deficit 2 here 6|-84 103 -45 30 -6 0 0 0
bond before 2 deficit 2 here 7|-19 101 22 -85 -13 0 0 0
bond before 2 deficit 2 here 8|-5 91 -76 15 -10 0 0 0
bond before 2 deficit 2 here 9|-67 91 -127 160 -50 -33 0 -21
bond before 2 deficit 3 here 2|-2 111 -35 -2 -56 0 0 0
bond before 2 deficit 3 here 3|7 46 -22 -50 26 0 0 0
bond before 2 deficit 3 here 5|5 26 -36 17 -8 0 0 0
bond before 2 deficit 3 here 6|-8 14 28 -29 -6 0 0 0
bond before 2 deficit 3 here 7|-1 29 4 -37 40 0 0 0
bond before 2 deficit 3 here 8|-33 82 4 21 -41 0 0 0
bond before 2 deficit 3 here 9|0 -2 -19 81 -57 0 0 0
bond before 2 deficit 4 here 1|0 25 -25 0 0 0 0 0
bond before 2 deficit 4 here 2|8 -17 -18 10 22 0 0 0
bond before 2 deficit 4 here 3|-20 20 0 -4 4 0 0 0
bond before 2 deficit 4 here 4|-34 34 7 0 -7 0 0 0
bond before 2 deficit 4 here 5|-39 51 0 0 -18 0 0 0
bond before 2 deficit 4 here 6|6 -6 18 -43 25 0 0 0
bond before 2 deficit 4 here 7|0 -29 0 29 0 0 0 0
bond before 2 deficit 4 here 8|0 85 13 -47 -54 0 0 0
bond before 2 deficit 4 here 9|0 37 -86 13 40 0 0 0
bond before 2 deficit 5 here 2|-67 72 -7 -13 5 0 0 0
bond before 2 deficit 5 here 3|0 12 -5 -7 38 -33 0 0
bond before 2 deficit 5 here 4|0 33 0 0 -33 0 0 0
bond before 2 deficit 5 here 5|-65 65 0 0 0 0 0 0
bond before 2 deficit 5 here 6|-30 42 39 -41 -15 0 0 0
bond before 2 deficit 5 here 7|0 -29 90 -8 -33 -28 0 0
bond before 2 deficit 5 here 8|-13 19 11 25 -63 0 0 0
bond before 2 deficit 5 here 9|0 -51 -79 120 11 0 0 0
bond before 2 deficit 6 here 2|0 67 -116 32 -26 0 0 0
bond before 2 deficit 6 here 3|7 26 -10 -21 0 0 0 0
bond before 2 deficit 6 here 4|0 -55 0 31 24 0 0 0
bond before 2 deficit 6 here 5|-17 -16 38 -10 6 0 0 0
bond before 2 deficit 6 here 6|0 0 113 -88 -23 0 0 0
bond before 2 deficit 6 here 7|-30 56 94 -25 -95 0 0 0
bond before 2 deficit 6 here 8|0 3 26 -39 51 -29 0 0
bond before 2 deficit 6 here 9|0 29 -27 15 -11 0 0 0
bond before 2 deficit 7 here 1|0 0 -26 26 0 0 0 0
bond before 2 deficit 7 here 2|50 -52 -39 -19 57 0 0 0
bond before 2 deficit 7 here 3|-40 68 18 -40 0 0 0 0
bond before 2 deficit 7 here 4|5 -5 31 -31 0 0 0 0
bond before 2 deficit 7 here 5|0 -36 17 0 25 0 0 0
bond before 2 deficit 7 here 6|27 -27 25 3 -37 0 0 0
bond before 2 deficit 7 here 7|0 34 -7 -83 46 -25 0 0
bond before 2 deficit 7 here 8|0 -3 -13 30 -39 0 0 0
bond before 2 deficit 7 here 9|-17 53 23 61 -123 0 0 0
bond before 2 deficit 8 here 0|0 0 32 -32 0 0 0 0
bond before 2 deficit 8 here 1|0 0 -82 82 0 0 0 0
bond before 2 deficit 8 here 2|121 -158 -10 92 -42 0 0 0
bond before 2 deficit 8 here 3|45 -45 -8 8 0 0 0 0
bond before 2 deficit 8 here 4|0 0 -25 25 0 0 0 0
bond before 2 deficit 8 here 5|20 -78 72 21 -27 0 0 0
bond before 2 deficit 8 here 6|50 20 -16 -39 4 0 0 0
bond before 2 deficit 8 here 7|-24 -7 -19 29 7 0 0 0
bond before 2 deficit 8 here 8|-13 -112 26 -65 88 0 0 0
bond before 2 deficit 8 here 9|-11 -57 -8 28 96 0 0 -33
bond before 2 deficit 9 here 0|3 0 -7 3 0 0 0 0
bond before 2 deficit 9 here 1|6 -9 -20 24 0 0 0 0
bond before 2 deficit 9 here 2|221 -215 21 30 -38 0 0 0
bond before 2 deficit 9 here 3|98 -98 39 -39 0 0 0 0
bond before 2 deficit 9 here 4|67 -43 -24 0 0 0 0 0
bond before 2 deficit 9 here 5|99 -99 49 -49 0 0 0 0
bond before 2 deficit 9 here 6|36 -60 -52 109 0 0 0 0
bond before 2 deficit 9 here 7|69 -31 -30 0 -24 0 0 0
bond before 2 deficit 9 here 8|-14 -109 135 -88 7 0 0 0
bond before 2 deficit 9 here 9|-42 -170 89 -39 99 -77 0 -3
bond before 3|-120 158 -82 -138 150 -87 -67 -152
bond before 3 deficit 0 here 0|-57 31 0 -34 86 0 0 -33
bond before 3 deficit 0 here 1|0 -12 0 0 12 0 0 0
bond before 3 deficit 0 here 2|0 27 0 1 -28 0 0 0
bond before 3 deficit 0 here 5|-25 0 0 0 25 0 0 0
bond before 3 deficit 0 here 6|0 0 0 -7 7 0 0 0
bond before 3 deficit 0 here 7|0 0 -12 36 -27 0 0 0
bond before 3 deficit 0 here 8|0 36 -13 0 -23 0 0 0
bond before 3 deficit 0 here 9|0 140 -56 -44 -59 0 0 0
bond before 3 deficit 1 here 0|-18 13 0 0 -1 0 0 0
bond before 3 deficit 1 here 1|0 27 -93 0 74 0 0 0
bond before 3 deficit 1 here 2|0 -14 4 0 12 0 0 0
bond before 3 deficit 1 here 3|0 -18 -81 81 18 0 0 0
bond before 3 deficit 1 here 4|0 32 10 0 -51 0 0 0
bond before 3 deficit 1 here 5|-30 14 -40 24 34 0 0 0
bond before 3 deficit 1 here 6|0 41 10 -25 -25 0 0 0
bond before 3 deficit 1 here 7|0 28 -30 14 -1 0 0 0
bond before 3 deficit 1 here 8|0 17 -71 -65 89 0 0 0
bond before 3 deficit 1 here 9|-63 171 -50 -81 -11 0 0 0
bond before 3 deficit 2 here 1|-63 98 -33 0 -17 0 0 0
bond before 3 deficit 2 here 2|-88 108 -96 -44 118 0 0 0
bond before 3 deficit 2 here 3|-47 27 5 -56 80 0 0 0
bond before 3 deficit 2 here 4|-33 51 29 -43 3 0 0 0
bond before 3 deficit 2 here 5|-76 74 60 -76 14 0 0 0
bond before 3 deficit 2 here 6|-65 36 13 -26 30 0 0 0
bond before 3 deficit 2 here 7|-54 -11 34 -12 46 0 0 0
bond before 3 deficit 2 here 8|-33 165 -74 -6 -68 0 0 0
bond before 3 deficit 2 here 9|-67 123 -208 105 -16 0 0 0
bond before 3 deficit 3 here 1|0 4 -21 17 0 0 0 0
bond before 3 deficit 3 here 2|-67 -4 41 58 -18 0 0 0
bond before 3 deficit 3 here 3|-33 12 -54 27 25 0 0 0
bond before 3 deficit 3 here 4|0 -17 -27 0 39 0 0 0
bond before 3 deficit 3 here 5|-1 13 65 -69 0 0 -33 0
bond before 3 deficit 3 here 6|0 -25 25 -18 18 0 0 0
bond before 3 deficit 3 here 7|0 -57 42 -21 29 0 0 0
bond before 3 deficit 3 here 8|21 68 58 -13 -70 0 0 -33
bond before 3 deficit 3 here 9|0 -27 15 -10 25 0 0 0
bond before 3 deficit 4 here 2|1 62 -78 0 0 0 0 0
bond before 3 deficit 4 here 3|24 -24 11 0 -11 0 0 0
bond before 3 deficit 4 here 4|0 13 -13 0 0 0 0 0
bond before 3 deficit 4 here 5|-4 4 0 -30 17 0 0 0
bond before 3 deficit 4 here 6|0 0 -18 25 -7 0 0 0
bond before 3 deficit 4 here 7|-33 57 25 0 -43 0 0 0
bond before 3 deficit 4 here 8|0 53 84 -20 -108 0 0 0
bond before 3 deficit 4 here 9|0 -27 -26 46 18 0 0 0
bond before 3 deficit 5 here 1|0 -27 -1 21 0 0 0 0
bond before 3 deficit 5 here 2|-67 45 -5 23 25 0 0 0
bond before 3 deficit 5 here 3|-87 99 56 -50 -21 0 0 0
bond before 3 deficit 5 here 4|-45 45 0 0 0 0 0 0
bond before 3 deficit 5 here 5|-93 93 -11 -22 32 0 0 0
bond before 3 deficit 5 here 6|0 5 48 -24 11 0 0 -29
bond before 3 deficit 5 here 7|-65 71 0 0 -5 0 0 0
bond before 3 deficit 5 here 8|0 36 31 -9 -53 0 0 0
bond before 3 deficit 5 here 9|0 -31 -94 58 61 0 0 0
bond before 3 deficit 6 here 2|-14 21 -32 22 0 0 0 0
bond before 3 deficit 6 here 3|13 41 -59 13 -1 0 0 0
bond before 3 deficit 6 here 4|-26 53 -27 0 0 0 0 0
bond before 3 deficit 6 here 5|-77 133 -56 0 -6 0 0 0
bond before 3 deficit 6 here 6|-9 9 -5 -36 40 0 0 0
bond before 3 deficit 6 here 7|-28 32 -5 13 5 0 0 -26
bond before 3 deficit 6 here 8|-22 9 92 -94 -19 0 0 0
bond before 3 deficit 6 here 9|0 -24 -103 109 13 0 0 0
bond before 3 deficit 7 here 2|-33 81 -31 -54 18 0 0 0
bond before 3 deficit 7 here 3|-12 21 91 -57 -46 0 0 0
bond before 3 deficit 7 here 4|-33 33 0 0 0 0 0 0
bond before 3 deficit 7 here 5|-30 63 13 0 -47 0 0 0
bond before 3 deficit 7 here 6|-98 78 16 15 2 0 0 0
bond before 3 deficit 7 here 7|0 9 -34 -21 13 0 0 0
bond before 3 deficit 7 here 8|0 -48 -18 31 8 0 0 0
bond before 3 deficit 7 here 9|-22 24 -43 32 59 0 0 -33
bond before 3 deficit 8 here 0|0 0 0 27 -27 0 0 0
bond before 3 deficit 8 here 1|0 0 -44 44 0 0 0 0
bond before 3 deficit 8 here 2|30 19 -5 -56 12 0 0 0
bond before 3 deficit 8 here 3|-47 15 29 -3 0 0 0 0
bond before 3 deficit 8 here 4|0 29 -22 -7 0 0 0 0
bond before 3 deficit 8 here 5|-26 33 -39 0 25 0 0 0
bond before 3 deficit 8 here 6|0 -14 27 42 -50 0 0 0
bond before 3 deficit 8 here 7|-31 6 37 -4 -16 0 0 0
bond before 3 deficit 8 here 8|22 14 35 -47 -14 -37 0 0
bond before 3 deficit 8 here 9|0 -65 88 -85 70 0 -33 0
bond before 3 deficit 9 here 0|0 0 -57 57 0 0 0 0
bond before 3 deficit 9 here 1|30 0 0 -30 0 0 0 0
bond before 3 deficit 9 here 2|189 -218 -20 63 -14 0 0 0
bond before 3 deficit 9 here 3|92 -124 0 0 33 0 0 0
bond before 3 deficit 9 here 4|57 -57 32 0 -32 0 0 0
bond before 3 deficit 9 here 5|96 -96 29 -29 0 0 0 0
bond before 3 deficit 9 here 6|33 -33 57 -57 0 0 0 0
bond before 3 deficit 9 here 7|30 -17 -14 52 -56 0 0 0
bond before 3 deficit 9 here 8|28 -28 129 -24 -116 0 0 0
bond before 3 deficit 9 here 9|-16 -239 59 35 60 -51 0 -21
bond before 4|-118 155 14 -241 158 -173 -33 106
bond before 4 deficit 0 here 0|0 13 -29 -33 30 0 0 0
bond before 4 deficit 0 here 1|0 31 -29 0 -3 0 0 0
bond before 4 deficit 0 here 2|0 -33 0 -33 67 0 0 0
bond before 4 deficit 0 here 6|0 39 0 -12 -31 0 0 0
bond before 4 deficit 0 here 7|0 -2 -1 -9 12 0 0 0
bond before 4 deficit 0 here 8|0 72 -13 -14 -34 -21 0 0
bond before 4 deficit 0 here 9|0 80 -27 -42 -40 0 0 0
bond before 4 deficit 1 here 1|0 -39 -57 0 98 0 0 0
bond before 4 deficit 1 here 2|-33 61 -41 0 19 0 0 0
bond before 4 deficit 1 here 3|0 -12 1 -7 17 0 0 0
bond before 4 deficit 1 here 4|0 0 -14 0 14 0 0 0
bond before 4 deficit 1 here 5|0 2 0 0 -2 0 0 0
bond before 4 deficit 1 here 6|0 29 -10 0 -15 0 0 0
bond before 4 deficit 1 here 7|-34 34 1 0 -1 0 0 0
bond before 4 deficit 1 here 8|0 50 -35 -60 29 0 0 0
bond before 4 deficit 1 here 9|0 70 -112 -61 74 -32 0 0
bond before 4 deficit 2 here 1|0 7 0 0 -7 0 0 0
bond before 4 deficit 2 here 2|-100 129 8 -47 32 0 0 -33
bond before 4 deficit 2 here 3|0 72 60 -37 -100 0 0 -6
bond before 4 deficit 2 here 4|-67 58 57 -19 -12 0 0 0
bond before 4 deficit 2 here 5|-90 119 16 -87 37 0 0 0
bond before 4 deficit 2 here 6|-91 153 -50 -31 6 0 0 0
bond before 4 deficit 2 here 7|-57 79 42 20 -79 0 0 0
bond before 4 deficit 2 here 8|-67 221 -138 -124 70 0 0 0
bond before 4 deficit 2 here 9|-100 175 -19 -25 -37 0 0 0
bond before 4 deficit 3 here 2|-67 59 80 -92 31 0 0 0
bond before 4 deficit 3 here 3|10 -17 10 -32 29 0 0 0
bond before 4 deficit 3 here 4|0 26 -32 0 5 0 0 0
bond before 4 deficit 3 here 5|0 7 52 0 -68 0 0 0
bond before 4 deficit 3 here 6|-33 52 9 0 12 -31 0 0
bond before 4 deficit 3 here 7|0 -47 53 0 0 0 0 0
bond before 4 deficit 3 here 8|0 0 44 6 -44 0 0 0
bond before 4 deficit 3 here 9|0 57 -122 27 61 0 0 -33
bond before 4 deficit 4 here 2|-67 93 -22 -33 28 0 0 0
bond before 4 deficit 4 here 3|0 -25 0 0 25 0 0 0
bond before 4 deficit 4 here 4|0 11 -33 0 32 0 0 0
bond before 4 deficit 4 here 6|-8 -26 27 0 5 0 0 0
bond before 4 deficit 4 here 8|0 -15 -10 0 25 0 0 0
bond before 4 deficit 4 here 9|0 104 -33 0 -44 0 0 -33
bond before 4 deficit 5 here 1|0 12 -12 0 0 0 0 0
bond before 4 deficit 5 here 2|-100 112 0 9 7 0 0 -33
bond before 4 deficit 5 here 3|0 45 -22 0 -23 0 0 0
bond before 4 deficit 5 here 4|-8 8 0 0 0 0 0 0
bond before 4 deficit 5 here 5|-19 19 -24 0 24 0 0 0
bond before 4 deficit 5 here 6|0 -63 8 31 32 0 0 0
bond before 4 deficit 5 here 7|0 32 -50 -33 47 0 0 0
bond before 4 deficit 5 here 8|0 -88 34 3 97 0 0 -25
bond before 4 deficit 5 here 9|0 24 -132 75 43 0 0 0
bond before 4 deficit 6 here 0|0 -31 0 31 0 0 0 0
bond before 4 deficit 6 here 1|0 99 -99 0 0 0 0 0
bond before 4 deficit 6 here 2|-36 43 13 -2 0 0 0 0
bond before 4 deficit 6 here 3|-33 33 9 -20 11 0 0 0
bond before 4 deficit 6 here 4|-57 57 0 0 0 0 0 0
bond before 4 deficit 6 here 5|-35 66 1 0 -32 0 0 0
bond before 4 deficit 6 here 6|-23 43 -22 -64 60 0 0 0
bond before 4 deficit 6 here 7|-31 23 24 13 -4 0 0 -32
bond before 4 deficit 6 here 8|0 40 62 -55 -66 0 0 0
bond before 4 deficit 6 here 9|0 62 -105 37 50 0 0 -82
bond before 4 deficit 7 here 2|0 -23 94 0 -45 0 0 -31
bond before 4 deficit 7 here 3|0 -22 -59 30 59 0 0 0
bond before 4 deficit 7 here 4|-33 33 0 0 0 0 0 0
bond before 4 deficit 7 here 5|-118 118 51 0 -19 0 0 -32
bond before 4 deficit 7 here 6|-33 33 5 -21 5 0 0 0
bond before 4 deficit 7 here 7|0 -28 123 0 -106 0 0 0
bond before 4 deficit 7 here 8|0 -55 84 -25 -11 -51 0 0
bond before 4 deficit 7 here 9|0 -3 -49 19 19 0 0 0
bond before 4 deficit 8 here 2|-12 -65 -50 82 41 0 0 -14
bond before 4 deficit 8 here 3|-7 13 13 -18 0 0 0 0
bond before 4 deficit 8 here 4|-20 20 0 0 0 0 0 0
bond before 4 deficit 8 here 5|0 -40 53 17 -25 0 0 0
bond before 4 deficit 8 here 6|-35 0 33 -10 5 0 0 0
bond before 4 deficit 8 here 7|-27 45 21 -26 -15 0 0 0
bond before 4 deficit 8 here 8|-24 -16 42 -94 78 -16 0 -38
bond before 4 deficit 8 here 9|0 -181 69 -35 -183 -33 -33 347
bond before 4 deficit 9 here 1|0 -23 23 0 0 0 0 0
bond before 4 deficit 9 here 2|160 -146 -57 25 10 0 0 0
bond before 4 deficit 9 here 3|51 -51 0 0 0 0 0 0
bond before 4 deficit 9 here 4|52 -34 -52 28 12 0 0 0
bond before 4 deficit 9 here 5|22 -22 -62 38 24 0 0 0
bond before 4 deficit 9 here 6|-29 29 41 28 -41 0 0 -29
bond before 4 deficit 9 here 7|-31 -6 -36 45 31 0 0 0
bond before 4 deficit 9 here 8|0 -36 68 109 -97 0 0 -32
bond before 4 deficit 9 here 9|-46 -184 98 -100 175 -32 0 -71
bonds before 0 after 0|43 8 45 95 -45 78 71 97
bonds before 0 after 1|96 16 -22 -15 -152 -65 -206 -85
bonds before 0 after 2|106 56 -65 -64 -76 -94 -123 -146
bonds before 0 after 3|197 13 -12 -111 -117 -21 -27 -156
bonds before 0 after 4|89 72 -78 -91 -111 -67 -80 -148
bonds before 1 after 0|4 88 -20 -19 40 -108 -26 -74
bonds before 1 after 1|-38 70 -51 66 -52 0 0 -33
bonds before 1 after 2|-71 123 -20 -5 -63 0 0 0
bonds before 1 after 3|131 -84 -24 -17 18 0 0 0
bonds before 1 after 4|57 84 24 -136 -59 0 0 0
bonds before 2 after 0|-35 97 -9 -30 86 -121 0 -75
bonds before 2 after 1|13 -39 -32 66 12 -25 0 0
bonds before 2 after 2|7 31 65 -111 20 -33 0 -21
bonds before 2 after 3|-49 60 -91 46 12 0 0 0
bonds before 2 after 4|30 63 7 -126 34 0 0 0
bonds before 3 after 0|-100 127 11 -59 141 -87 -67 -130
bonds before 3 after 1|-123 159 -55 -16 6 0 0 0
bonds before 3 after 2|-10 97 -95 -23 31 0 0 0
bonds before 3 after 3|-75 122 7 -97 16 0 0 0
bonds before 3 after 4|-150 235 -73 -138 84 0 0 -33
bonds before 4 after 0|-106 150 24 -188 139 -173 -33 106
bonds before 4 after 1|-82 102 -54 -61 101 0 0 0
bonds before 4 after 2|-82 86 136 -46 -100 0 0 0
bonds before 4 after 3|-99 69 58 -139 98 0 0 0
bonds before 4 after 4|-76 133 -72 -42 -23 0 0 0
bullet|229 -70 -38 -262 -22 -33 -29 -62
byline|-357 11 -295 -89 -373 545 26 -361
caption|-733 -659 -1129 90 265 1161 -389 -341
closing|263 -153 -81 -213 -28 0 -33 -30
columnName|-122 -156 -654 -540 -554 -57 -385 1244
credit|-578 88 -918 411 641 45 -880 74
cut 0 call after 2|19 -47 4 27 0 0 0 0
cut 0 call after 3|0 0 -31 31 0 0 0 0
cut 0 call after 5|0 -32 32 0 0 0 0 0
cut 0 call after 6|0 -36 36 0 0 0 0 0
cut 0 call after 8|0 -61 23 30 0 0 0 0
cut 0 clause after 0|0 33 0 -33 0 0 0 0
cut 0 clause after 1|12 -6 0 0 -6 0 0 0
cut 0 clause after 2|26 32 -32 -11 -23 0 0 0
cut 0 clause after 3|0 0 19 -19 0 0 0 0
cut 0 clause after 5|0 -15 13 3 0 0 0 0
cut 0 clause after 6|0 0 33 -33 0 0 0 0
cut 0 clause after 7|31 -10 -23 0 0 0 0 0
cut 0 clause after 8|0 -3 7 33 -38 0 0 0
cut 0 clause after 9|0 -32 -55 55 32 0 0 0
cut 0 open after 0|-75 70 6 1 -28 27 0 -33
cut 0 open after 1|19 47 40 -43 7 -66 0 -6
cut 0 open after 2|21 -87 14 -10 58 -20 0 19
cut 0 open after 3|120 -74 -78 -8 30 57 0 0
cut 0 open after 4|-6 -56 -37 123 -40 -33 0 9
cut 0 open after 5|-62 114 -75 4 -16 16 0 0
cut 0 open after 6|25 97 -16 -102 36 -56 0 -26
cut 0 open after 7|-32 -25 -37 20 98 25 0 58
cut 0 open after 8|-21 20 87 -141 83 0 0 -43
cut 0 open after 9|-27 72 -15 -150 130 -30 0 27
cut 0 sentence after 1|0 -17 0 35 -25 0 0 0
cut 0 sentence after 2|-63 -107 0 103 73 0 0 0
cut 0 sentence after 3|0 -2 0 2 0 0 0 0
cut 0 sentence after 4|19 -34 0 21 0 0 0 0
cut 0 sentence after 5|0 12 0 -33 28 0 0 0
cut 0 sentence after 6|64 -96 0 23 2 0 0 0
cut 0 sentence after 7|-33 -16 0 22 29 0 0 0
cut 0 sentence after 8|-3 147 0 -85 -36 0 0 0
cut 0 sentence after 9|-14 252 0 -166 -145 0 0 0
cut 0 signed after 1|0 32 0 0 -32 0 0 0
cut 0 signed after 8|0 33 0 -33 0 0 0 0
cut 0 signed after 9|0 33 0 0 -33 0 0 0
cut 1 call after 0|0 0 31 -31 0 0 0 0
cut 1 call after 1|-91 -21 91 21 0 0 0 0
cut 1 call after 2|-78 60 -1 20 -13 0 0 0
cut 1 call after 3|-32 19 26 -24 0 0 0 0
cut 1 call after 4|-31 -4 28 0 0 0 0 0
cut 1 call after 5|16 -18 -21 25 0 0 0 0
cut 1 call after 6|7 -21 10 1 0 0 0 0
cut 1 call after 8|0 24 -39 57 -33 0 0 0
cut 1 call after 9|0 8 -62 46 0 0 0 0
cut 1 clause after 0|3 12 0 -16 0 0 0 0
cut 1 clause after 1|-68 64 -11 0 0 0 0 0
cut 1 clause after 2|149 -126 -6 -16 -23 0 0 0
cut 1 clause after 3|59 -24 22 -63 0 0 0 0
cut 1 clause after 4|88 -36 -51 0 0 0 0 0
cut 1 clause after 5|-15 0 28 -12 0 0 0 0
cut 1 clause after 6|20 47 -64 28 -24 0 0 0
cut 1 clause after 7|0 31 9 -7 -33 0 0 0
cut 1 clause after 8|7 -98 47 32 16 0 0 0
cut 1 clause after 9|-59 -10 26 15 25 0 0 0
cut 1 open after 0|-47 85 109 -98 -38 0 0 -28
cut 1 open after 1|-93 -43 166 -8 -63 -33 0 -54
cut 1 open after 2|154 -146 32 -3 -38 18 0 52
cut 1 open after 3|149 56 -106 -74 -26 63 0 -10
cut 1 open after 4|51 49 -9 -27 -25 -32 0 -24
cut 1 open after 5|70 -186 3 45 65 -33 0 59
cut 1 open after 6|103 -9 -24 -13 38 -33 0 -33
cut 1 open after 7|-64 -116 -51 36 72 24 0 -6
cut 1 open after 8|385 -73 -33 -121 -32 -31 -37 -15
cut 1 open after 9|61 -78 26 13 87 -23 -54 0
cut 1 sentence after 0|-32 37 0 22 -18 0 0 0
cut 1 sentence after 1|-3 29 0 -34 -4 0 0 0
cut 1 sentence after 2|-157 96 0 47 9 0 0 0
cut 1 sentence after 3|-57 29 0 -27 42 0 0 0
cut 1 sentence after 4|71 -30 0 -79 46 0 0 0
cut 1 sentence after 5|-33 13 0 30 21 0 0 0
cut 1 sentence after 6|-107 92 0 -5 20 0 0 0
cut 1 sentence after 7|-104 93 0 21 -52 0 0 0
cut 1 sentence after 8|-166 132 0 10 -82 0 0 0
cut 1 sentence after 9|-230 153 0 0 -34 -33 0 0
cut 1 signed after 6|-26 26 0 0 0 0 0 0
cut 1 signed after 7|-56 56 0 0 0 0 0 0
cut 1 signed after 8|-117 143 -32 0 0 0 0 0
cut 1 signed after 9|-146 146 0 0 0 0 0 0
cut 2 call after 0|-29 -42 76 -2 0 0 0 0
cut 2 call after 1|-5 -75 90 -8 0 0 0 0
cut 2 call after 2|-130 74 25 64 0 0 0 -32
cut 2 call after 3|-71 107 -40 -32 0 0 0 0
cut 2 call after 4|-27 7 9 0 0 0 0 0
cut 2 call after 5|-126 129 -95 31 0 0 0 0
cut 2 call after 6|-40 214 -202 18 0 0 0 0
cut 2 call after 7|-55 52 -35 34 0 0 0 0
cut 2 call after 8|0 -10 -53 78 0 0 0 0
cut 2 call after 9|0 145 -188 49 0 0 0 0
cut 2 clause after 0|-24 0 0 24 0 0 0 0
cut 2 clause after 1|74 -76 0 -3 0 0 0 0
cut 2 clause after 2|-13 55 -41 -31 -34 0 0 0
cut 2 clause after 3|-100 144 3 -66 18 0 0 0
cut 2 clause after 4|-76 141 -52 -26 0 0 0 0
cut 2 clause after 5|-97 143 -55 12 -40 0 0 0
cut 2 clause after 6|43 18 -34 -7 -51 0 0 0
cut 2 clause after 7|56 56 -32 -39 10 0 0 0
cut 2 clause after 8|-55 13 18 -4 66 0 0 0
cut 2 clause after 9|-104 18 8 103 39 0 0 0
cut 2 open after 0|24 154 70 -171 34 22 24 -3
cut 2 open after 1|18 58 93 -105 -8 -17 -30 -42
cut 2 open after 2|40 -38 61 182 -24 15 -84 -112
cut 2 open after 3|-16 22 -32 107 73 -84 0 31
cut 2 open after 4|9 -17 -10 72 -16 -2 0 -44
cut 2 open after 5|24 5 -60 -39 132 23 34 0
cut 2 open after 6|55 -7 24 -27 28 19 -24 2
cut 2 open after 7|-78 -11 74 4 81 93 28 -35
cut 2 open after 8|116 -99 8 -87 -69 -36 -17 -53
cut 2 open after 9|-89 -45 195 132 123 16 31 146
cut 2 sentence after 0|0 63 0 -26 -53 0 0 0
cut 2 sentence after 1|-2 92 0 -92 46 0 0 0
cut 2 sentence after 2|-90 -4 -33 220 64 0 0 0
cut 2 sentence after 3|-20 47 0 50 -65 0 0 0
cut 2 sentence after 4|-90 101 0 -30 59 -33 0 0
cut 2 sentence after 5|-74 115 -5 -110 -97 0 0 0
cut 2 sentence after 6|-24 140 -67 -83 20 0 0 0
cut 2 sentence after 7|-162 83 0 -30 89 0 0 0
cut 2 sentence after 8|-65 113 0 -86 55 0 0 -33
cut 2 sentence after 9|-84 153 0 -36 -132 -33 0 0
cut 2 signed after 1|-54 86 0 -32 0 0 0 0
cut 2 signed after 2|-56 56 0 0 0 0 0 0
cut 2 signed after 3|0 33 0 -33 0 0 0 0
cut 2 signed after 6|-10 10 0 0 0 0 0 0
cut 2 signed after 7|-12 43 0 0 -31 0 0 0
cut 2 signed after 8|-136 155 0 0 -33 0 0 0
cut 2 signed after 9|-85 179 -100 -33 0 0 0 0
cut 3 call after 0|0 -29 29 0 0 0 0 0
cut 3 call after 1|0 -64 64 0 0 0 0 0
cut 3 call after 2|1 -11 57 -40 0 0 0 0
cut 3 call after 3|-36 97 -63 -3 -19 0 0 0
cut 3 call after 5|-58 89 -31 0 0 0 0 0
cut 3 call after 6|-26 -59 76 0 0 0 0 0
cut 3 call after 7|0 -8 8 0 0 0 0 0
cut 3 call after 8|0 35 -35 0 0 0 0 0
cut 3 call after 9|0 146 -135 -14 0 0 0 0
cut 3 clause after 1|-68 68 23 -23 0 0 0 0
cut 3 clause after 2|-14 38 11 19 -6 0 0 0
cut 3 clause after 3|8 -43 -39 27 40 0 0 0
cut 3 clause after 4|0 33 -33 0 0 0 0 0
cut 3 clause after 5|6 19 -25 0 0 0 0 0
cut 3 clause after 6|0 -31 15 23 0 0 0 0
cut 3 clause after 7|-22 0 22 0 0 0 0 0
cut 3 clause after 8|-37 7 28 2 -17 0 0 0
cut 3 clause after 9|17 -43 75 -18 -32 0 0 0
cut 3 open after 0|5 -66 91 -34 -18 0 0 0
cut 3 open after 1|-13 -15 59 -10 81 -62 0 1
cut 3 open after 2|28 -17 -20 86 -44 -9 -90 -8
cut 3 open after 3|-55 160 -103 -10 -19 -85 0 11
cut 3 open after 4|-14 83 -19 48 -88 -1 0 0
cut 3 open after 5|49 -99 37 3 74 -30 0 24
cut 3 open after 6|64 -88 -74 62 -38 33 0 -26
cut 3 open after 7|-10 -26 93 38 -14 -66 0 -33
cut 3 open after 8|-14 -134 155 48 80 4 0 -35
cut 3 open after 9|-6 10 17 41 4 6 -33 0
cut 3 sentence after 0|0 71 0 -76 9 0 0 0
cut 3 sentence after 1|-64 -74 0 97 20 0 0 0
cut 3 sentence after 2|-44 -129 0 159 -2 0 0 0
cut 3 sentence after 3|27 26 0 -16 14 0 0 0
cut 3 sentence after 4|-33 -5 0 28 31 0 0 0
cut 3 sentence after 5|30 74 0 -103 -6 0 0 0
cut 3 sentence after 6|-51 120 0 -15 -81 0 0 0
cut 3 sentence after 7|-23 120 0 -127 35 0 0 0
cut 3 sentence after 8|-49 71 0 -61 17 0 0 -33
cut 3 sentence after 9|-125 106 0 -54 76 0 0 0
cut 3 signed after 6|-3 3 0 0 0 0 0 0
cut 3 signed after 9|-18 18 0 0 0 0 0 0
cut 4 call after 2|-3 25 8 -19 0 0 0 0
cut 4 call after 3|-31 95 -62 -22 0 0 0 0
cut 4 call after 4|0 60 -60 0 0 0 0 0
cut 4 call after 5|-53 53 -15 0 0 0 0 0
cut 4 call after 6|0 -3 3 0 0 0 0 0
cut 4 call after 8|-33 -30 62 -13 0 0 0 0
cut 4 call after 9|0 -49 49 0 0 0 0 0
cut 4 clause after 1|6 -6 0 0 0 0 0 0
cut 4 clause after 2|-2 -34 45 0 13 0 0 0
cut 4 clause after 3|0 -31 31 0 0 0 0 0
cut 4 clause after 5|-29 48 -26 28 0 0 0 -28
cut 4 clause after 6|13 11 -25 0 0 0 0 0
cut 4 clause after 7|-14 -19 126 -74 0 0 0 -33
cut 4 clause after 8|0 32 -18 -20 0 0 0 0
cut 4 clause after 9|0 -27 -16 45 -14 0 0 0
cut 4 open after 0|0 0 70 -28 10 -33 0 0
cut 4 open after 1|-15 -59 20 37 54 -18 0 -24
cut 4 open after 2|59 -33 -35 75 -48 40 0 56
cut 4 open after 3|-92 14 -146 157 43 0 0 0
cut 4 open after 4|64 0 -40 28 -65 0 0 0
cut 4 open after 5|-106 180 -32 -45 -51 33 0 0
cut 4 open after 6|13 39 -33 40 8 -2 0 -28
cut 4 open after 7|51 -91 -12 35 -50 0 0 0
cut 4 open after 8|-23 31 48 -68 -26 -10 -28 0
cut 4 open after 9|-79 132 -50 -75 44 11 0 -32
cut 4 sentence after 0|22 20 0 -42 0 0 0 0
cut 4 sentence after 1|14 -4 0 10 -25 0 0 0
cut 4 sentence after 2|-44 -74 0 174 -61 0 0 0
cut 4 sentence after 3|-9 -16 0 50 -1 0 0 0
cut 4 sentence after 4|-6 50 0 -44 1 0 0 0
cut 4 sentence after 5|-33 104 -33 -27 2 0 0 0
cut 4 sentence after 6|20 -30 0 -2 15 0 0 0
cut 4 sentence after 7|-29 -38 0 32 50 0 0 0
cut 4 sentence after 8|-24 34 0 -127 89 0 0 0
cut 4 sentence after 9|-23 125 0 -36 -66 0 0 0
cut 4 signed after 1|-33 33 0 0 0 0 0 0
cut 5 call after 0|-10 -26 0 28 0 0 0 0
cut 5 call after 1|0 -27 33 -4 0 0 0 0
cut 5 call after 2|-68 -33 40 52 0 0 0 0
cut 5 call after 3|-35 -26 47 4 0 0 0 0
cut 5 call after 4|-3 77 -75 0 0 0 0 0
cut 5 call after 5|-12 207 -224 7 -33 0 0 0
cut 5 call after 6|-30 89 -40 9 -32 0 0 0
cut 5 call after 7|0 75 -81 10 0 0 0 0
cut 5 call after 8|0 104 -132 48 0 0 0 0
cut 5 call after 9|0 85 -85 0 0 0 0 0
cut 5 clause after 1|59 -59 0 0 0 0 0 0
cut 5 clause after 2|-6 4 45 -18 -27 0 0 0
cut 5 clause after 3|-6 27 1 -21 0 0 0 0
cut 5 clause after 4|28 31 -51 0 0 0 0 0
cut 5 clause after 5|-62 74 -12 -16 17 0 0 0
cut 5 clause after 6|67 23 -77 0 -10 0 0 0
cut 5 clause after 7|-39 65 1 -31 0 0 0 0
cut 5 clause after 8|-23 -28 93 -72 14 0 0 0
cut 5 clause after 9|0 33 -27 21 -54 0 0 0
cut 5 open after 0|-32 53 128 -112 0 -28 0 0
cut 5 open after 1|-27 -21 56 -30 -15 33 0 -8
cut 5 open after 2|-9 -28 33 178 -98 -104 -10 -27
cut 5 open after 3|-10 148 -36 21 -128 -52 0 0
cut 5 open after 4|-89 18 39 -27 21 0 0 19
cut 5 open after 5|29 195 -73 -123 -63 -22 0 0
cut 5 open after 6|73 -73 2 3 66 10 0 -33
cut 5 open after 7|-29 13 -6 17 7 12 0 -87
cut 5 open after 8|71 -80 105 -16 15 0 -18 30
cut 5 open after 9|-91 13 31 -18 -23 24 25 0
cut 5 sentence after 0|0 31 0 6 -32 0 0 0
cut 5 sentence after 1|4 4 0 35 -28 0 0 0
cut 5 sentence after 2|-73 -199 0 281 22 0 0 0
cut 5 sentence after 3|18 -124 0 39 121 0 0 0
cut 5 sentence after 4|79 46 0 -96 -43 0 0 0
cut 5 sentence after 5|148 -108 0 -153 117 0 0 0
cut 5 sentence after 6|25 49 0 -60 -17 0 0 0
cut 5 sentence after 7|-37 2 0 -86 102 0 0 0
cut 5 sentence after 8|-33 128 0 -146 7 0 0 0
cut 5 sentence after 9|-60 88 0 -116 37 0 0 0
cut 5 signed after 8|-5 5 0 0 0 0 0 0
cut 5 signed after 9|0 67 0 -33 -33 0 0 0
cut 6 call after 0|-60 0 60 0 0 0 0 0
cut 6 call after 1|-14 0 28 16 -30 0 0 0
cut 6 call after 2|-33 -43 70 48 -33 0 0 0
cut 6 call after 3|-18 -14 13 27 0 0 0 0
cut 6 call after 4|0 25 -25 0 0 0 0 0
cut 6 call after 5|-45 90 -50 -14 0 0 0 0
cut 6 call after 6|-12 -61 93 -23 0 0 0 0
cut 6 call after 7|0 -19 19 0 0 0 0 0
cut 6 call after 8|-33 -33 53 17 0 0 0 0
cut 6 call after 9|0 -1 1 0 0 0 0 0
cut 6 clause after 1|-79 79 42 -10 0 -32 0 0
cut 6 clause after 2|-4 67 -60 -61 -37 0 0 0
cut 6 clause after 3|-7 7 0 0 0 0 0 0
cut 6 clause after 4|-31 54 -33 0 0 0 0 0
cut 6 clause after 5|-37 91 -61 0 0 0 0 0
cut 6 clause after 6|34 43 -60 -10 0 0 0 0
cut 6 clause after 7|-31 99 -67 0 0 0 0 0
cut 6 clause after 8|-80 110 57 -68 -5 0 0 0
cut 6 clause after 9|-39 39 -32 32 0 0 0 0
cut 6 open after 0|-43 79 107 -101 -16 -25 0 0
cut 6 open after 1|-133 124 51 -41 -8 27 0 -4
cut 6 open after 2|221 -67 -11 1 -158 -70 39 57
cut 6 open after 3|-59 7 -39 88 -32 -32 0 44
cut 6 open after 4|-35 40 -69 -14 51 11 0 0
cut 6 open after 5|44 68 -39 -12 57 28 0 4
cut 6 open after 6|-2 -1 -13 -14 38 -48 0 7
cut 6 open after 7|4 29 30 24 -26 10 0 -66
cut 6 open after 8|55 -36 15 -22 -34 -29 -26 33
cut 6 open after 9|59 -93 30 22 87 6 0 -32
cut 6 sentence after 0|0 -53 0 23 38 0 0 0
cut 6 sentence after 1|-86 83 0 -17 -3 0 0 0
cut 6 sentence after 2|-64 -81 0 162 26 0 0 0
cut 6 sentence after 3|45 -56 0 -53 75 0 0 0
cut 6 sentence after 4|53 26 0 -34 -22 0 0 0
cut 6 sentence after 5|68 28 0 -55 27 -33 0 0
cut 6 sentence after 6|-46 -28 0 9 58 0 0 0
cut 6 sentence after 7|-12 12 0 -35 30 0 0 0
cut 6 sentence after 8|-78 75 0 -67 61 0 0 0
cut 6 sentence after 9|-58 29 0 -31 15 0 0 0
cut 6 signed after 7|-33 33 0 0 0 0 0 0
cut 7 call after 1|-25 -42 33 23 0 0 0 0
cut 7 call after 2|-18 -7 120 -89 -25 0 0 0
cut 7 call after 3|32 -46 21 0 0 0 0 0
cut 7 call after 4|-11 -3 2 21 0 0 0 0
cut 7 call after 5|-35 78 -50 0 0 0 0 0
cut 7 call after 6|0 -23 39 -14 0 0 0 0
cut 7 call after 7|0 -22 59 -37 0 0 0 0
cut 7 call after 8|0 -65 59 11 0 0 0 0
cut 7 call after 9|-15 74 -46 -33 0 0 0 0
cut 7 clause after 1|-16 16 0 0 0 0 0 0
cut 7 clause after 2|-10 21 74 -112 24 0 0 -33
cut 7 clause after 3|-2 -4 -4 18 0 0 0 0
cut 7 clause after 4|18 -42 -36 33 30 0 0 0
cut 7 clause after 5|-30 30 33 -33 0 0 0 0
cut 7 clause after 6|11 38 -30 -16 0 0 0 0
cut 7 clause after 7|27 -1 10 -19 0 0 0 0
cut 7 clause after 8|-17 -15 129 -62 -32 0 0 0
cut 7 clause after 9|38 39 -50 28 -59 0 0 0
cut 7 open after 0|20 -21 104 -101 4 16 0 -32
cut 7 open after 1|-65 85 23 -37 -30 74 0 -73
cut 7 open after 2|19 108 -99 -104 28 -100 -64 64
cut 7 open after 3|-51 71 15 78 -197 10 0 2
cut 7 open after 4|32 74 -33 -10 10 0 0 -53
cut 7 open after 5|90 -16 -75 49 -32 14 20 0
cut 7 open after 6|35 -52 -9 46 75 0 20 10
cut 7 open after 7|61 14 -33 50 -88 4 0 -6
cut 7 open after 8|63 -70 93 12 9 14 30 -41
cut 7 open after 9|71 38 28 34 -65 -103 37 -13
cut 7 sentence after 0|0 33 0 -21 -12 0 0 0
cut 7 sentence after 1|24 -23 0 -43 52 0 0 0
cut 7 sentence after 2|76 -55 0 -2 7 0 0 0
cut 7 sentence after 3|48 65 0 -92 -45 0 0 0
cut 7 sentence after 4|-12 -8 0 30 5 0 0 0
cut 7 sentence after 5|108 -76 0 -23 22 0 0 0
cut 7 sentence after 6|109 -83 0 -35 -10 0 0 0
cut 7 sentence after 7|0 27 0 0 -25 0 0 0
cut 7 sentence after 8|78 -2 -33 -72 54 0 0 0
cut 7 sentence after 9|-83 -99 0 86 78 0 0 0
cut 7 signed after 4|-27 27 0 0 0 0 0 0
cut 7 signed after 5|-10 10 0 0 0 0 0 0
cut 7 signed after 9|-69 69 0 0 0 0 0 0
cut 8 call after 0|-70 0 73 5 0 0 0 0
cut 8 call after 1|-30 0 70 -51 0 0 0 0
cut 8 call after 2|1 -76 107 -28 0 -33 0 0
cut 8 call after 3|-32 -32 34 9 0 0 0 0
cut 8 call after 4|-57 -23 96 0 0 0 0 -32
cut 8 call after 5|-17 -103 94 23 0 0 0 0
cut 8 call after 6|-151 -27 142 36 0 0 0 0
cut 8 call after 7|-30 -5 73 -33 0 0 0 0
cut 8 call after 8|0 -78 92 -57 0 0 0 0
cut 8 call after 9|-8 -16 21 -17 0 0 0 0
cut 8 clause after 0|-15 -17 -59 84 0 0 0 0
cut 8 clause after 1|66 -53 -16 2 0 0 0 0
cut 8 clause after 2|50 67 -8 8 -32 -66 0 0
cut 8 clause after 3|41 -1 59 -105 0 0 0 0
cut 8 clause after 4|15 9 -10 -30 0 0 0 0
cut 8 clause after 5|18 -25 16 0 0 0 0 0
cut 8 clause after 6|82 12 -40 -14 10 -32 0 0
cut 8 clause after 7|6 44 -42 -6 0 0 0 0
cut 8 clause after 8|-109 65 71 -55 36 0 0 0
cut 8 clause after 9|84 -122 9 103 -50 0 0 0
cut 8 open after 0|85 -12 124 -121 -89 -3 0 55
cut 8 open after 1|70 30 64 -59 -38 34 0 -73
cut 8 open after 2|94 107 0 -93 17 -115 -53 -10
cut 8 open after 3|-49 18 -46 -41 -59 -6 0 339
cut 8 open after 4|35 -21 -18 -57 60 105 -7 -19
cut 8 open after 5|19 39 27 35 -55 42 0 90
cut 8 open after 6|47 28 -1 -17 38 -11 44 -136
cut 8 open after 7|63 10 52 -59 -7 106 32 -100
cut 8 open after 8|82 4 133 -34 73 23 -18 -119
cut 8 open after 9|160 72 19 -26 29 33 1 -105
cut 8 sentence after 0|-22 -28 0 87 -44 0 0 0
cut 8 sentence after 1|42 -18 -33 -3 22 0 0 0
cut 8 sentence after 2|133 -34 -33 -109 72 0 0 0
cut 8 sentence after 3|57 25 0 -101 12 0 0 0
cut 8 sentence after 4|177 -19 0 -77 -92 0 0 0
cut 8 sentence after 5|128 2 0 -69 -102 0 0 0
cut 8 sentence after 6|62 11 0 -11 47 -33 0 -52
cut 8 sentence after 7|-44 -62 0 104 22 0 0 0
cut 8 sentence after 8|45 -28 -142 95 71 0 0 0
cut 8 sentence after 9|-19 -35 0 78 0 -33 0 0
cut 8 signed after 0|-8 8 0 0 0 0 0 0
cut 8 signed after 1|-44 77 -33 0 0 0 0 0
cut 8 signed after 2|-20 71 -33 -25 0 0 0 0
cut 8 signed after 3|-14 14 0 0 0 0 0 0
cut 8 signed after 7|-30 30 0 0 0 0 0 0
cut 8 signed after 8|-19 19 0 0 0 0 0 0
cut 8 signed after 9|-35 35 0 0 0 0 0 0
cut 9 call after 0|-118 0 132 -20 0 0 0 0
cut 9 call after 1|-127 17 151 -63 0 0 0 0
cut 9 call after 2|-1 -14 45 -112 0 0 0 0
cut 9 call after 3|78 -38 -20 -9 0 0 0 0
cut 9 call after 4|152 -83 -68 -9 0 0 0 0
cut 9 call after 5|45 -52 0 -30 0 0 0 0
cut 9 call after 6|70 -12 -52 -43 0 0 0 0
cut 9 call after 7|66 -77 69 -4 0 -33 0 0
cut 9 call after 8|-27 -20 54 -1 -33 -32 0 0
cut 9 call after 9|-127 24 166 -21 -59 0 0 0
cut 9 clause after 0|17 -33 0 15 0 0 0 0
cut 9 clause after 1|56 -27 -37 -32 0 0 0 0
cut 9 clause after 2|81 -70 -40 23 0 0 0 0
cut 9 clause after 3|116 -39 -157 54 0 0 0 0
cut 9 clause after 4|78 1 -112 0 0 0 0 0
cut 9 clause after 5|126 -32 -130 33 0 0 0 0
cut 9 clause after 6|176 -30 -93 -70 -27 0 0 0
cut 9 clause after 7|140 -60 -74 -32 -10 0 0 0
cut 9 clause after 8|52 -120 30 52 3 -33 0 0
cut 9 clause after 9|56 -84 48 -63 114 0 0 0
cut 9 open after 0|146 -97 55 -81 -60 8 -25 -29
cut 9 open after 1|-36 56 71 -7 0 6 0 -184
cut 9 open after 2|52 3 -34 -66 29 52 -33 46
cut 9 open after 3|20 -47 -2 43 51 -22 0 -49
cut 9 open after 4|67 -113 8 34 48 -10 0 54
cut 9 open after 5|91 -124 -49 123 6 49 0 74
cut 9 open after 6|98 -20 52 65 57 -23 0 -48
cut 9 open after 7|127 26 -15 17 -29 20 0 -99
cut 9 open after 8|104 -37 55 -25 -38 -3 0 28
cut 9 open after 9|143 46 -2 -25 61 -20 0 -47
cut 9 sentence after 0|-60 -130 0 126 86 0 0 0
cut 9 sentence after 1|-48 67 0 -28 38 -20 0 0
cut 9 sentence after 2|54 75 -104 -154 44 0 0 0
cut 9 sentence after 3|23 54 0 -80 -24 -33 0 0
cut 9 sentence after 4|48 19 0 -39 -24 0 0 0
cut 9 sentence after 5|30 82 -29 -32 -70 -67 0 0
cut 9 sentence after 6|-28 77 -54 -7 28 0 0 0
cut 9 sentence after 7|-77 64 0 96 -17 0 0 -67
cut 9 sentence after 8|-119 31 -48 62 12 0 0 0
cut 9 sentence after 9|-150 130 -47 72 -17 0 0 0
cut clause call clause width 3|-32 0 32 0 0 0 0 0
cut clause call clause width 4|0 47 -47 0 0 0 0 0
cut clause call clause width 5|-25 23 1 0 0 0 0 0
cut clause call clause width 6|0 31 -31 0 0 0 0 0
cut clause call open width 1|0 -178 233 -44 -19 0 0 0
cut clause call open width 2|-65 -53 139 0 -57 0 0 0
cut clause call open width 3|-85 45 24 -21 0 0 0 0
cut clause call open width 4|-94 135 -48 0 0 0 0 0
cut clause call open width 5|-33 166 -138 0 0 0 0 0
cut clause call open width 6|-9 107 -101 0 0 0 0 0
cut clause call sentence width 1|0 0 25 -25 0 0 0 0
cut clause call sentence width 2|0 -98 63 54 0 0 0 0
cut clause call sentence width 3|-29 34 16 -3 -13 0 0 0
cut clause call sentence width 4|-31 62 -31 0 0 0 0 0
cut clause call sentence width 5|0 47 -47 0 0 0 0 0
cut clause clause clause width 4|8 -8 0 0 0 0 0 0
cut clause clause clause width 5|-15 27 -17 0 0 0 0 0
cut clause clause clause width 6|-7 -15 0 24 0 0 0 0
cut clause clause open width 1|0 0 23 0 -23 0 0 0
cut clause clause open width 2|0 -10 10 0 0 0 0 0
cut clause clause open width 4|0 136 -151 23 0 0 0 0
cut clause clause open width 5|17 58 -95 0 26 0 0 0
cut clause clause open width 6|-81 103 -33 0 44 0 0 0
cut clause clause open width 7|-24 24 0 0 0 0 0 0
cut clause clause open width 8|0 29 -29 0 0 0 0 0
cut clause clause sentence width 4|-29 30 0 0 -1 0 0 0
cut clause clause sentence width 5|62 -62 0 0 0 0 0 0
cut clause clause sentence width 6|-117 117 0 0 0 0 0 0
cut clause clause sentence width 7|42 -42 0 0 0 0 0 0
cut clause open call width 1|0 0 48 -41 -17 0 0 0
cut clause open call width 2|0 0 -51 26 25 0 0 0
cut clause open call width 3|0 -38 -6 42 0 0 0 0
cut clause open call width 4|0 -21 -28 6 39 0 0 0
cut clause open call width 5|-6 -30 6 30 0 0 0 0
cut clause open call width 6|-33 48 -21 0 0 0 0 0
cut clause open call width 7|0 -30 0 0 30 0 0 0
cut clause open clause width 0|0 0 0 30 -30 0 0 0
cut clause open clause width 1|0 0 -32 32 0 0 0 0
cut clause open clause width 2|0 0 -2 -20 22 0 0 0
cut clause open clause width 3|-30 0 -4 10 25 0 0 0
cut clause open clause width 4|19 -78 48 -27 71 0 0 0
cut clause open clause width 5|-188 28 142 -22 1 0 0 0
cut clause open clause width 6|54 -29 -37 -31 0 0 0 0
cut clause open clause width 7|-6 6 0 0 0 0 0 0
cut clause open open width 0|0 -17 -60 40 32 0 0 0
cut clause open open width 1|0 -78 102 -113 159 0 -30 -90
cut clause open open width 2|0 -122 360 -213 -105 0 -33 0
cut clause open open width 3|0 -117 75 -137 180 -33 0 0
cut clause open open width 4|313 -208 89 -150 137 0 -37 -29
cut clause open open width 5|40 38 -197 85 124 0 0 0
cut clause open open width 6|29 5 -347 216 65 -33 0 0
cut clause open open width 7|12 -93 -66 82 71 0 0 0
cut clause open open width 8|0 95 -23 -9 -63 0 0 0
cut clause open sentence width 0|0 -66 -41 132 -46 0 0 0
cut clause open sentence width 1|0 -118 -52 132 22 0 0 0
cut clause open sentence width 2|0 -131 -17 131 5 0 0 0
cut clause open sentence width 3|0 -191 -40 216 -44 0 0 0
cut clause open sentence width 4|-31 -195 2 222 -75 0 0 0
cut clause open sentence width 5|25 -108 -111 270 -88 -56 0 0
cut clause open sentence width 6|37 24 -192 109 -58 0 0 0
cut clause open sentence width 7|-44 96 -45 2 -16 0 0 0
cut clause open sentence width 8|-21 46 0 -25 0 0 0 0
cut clause open signed width 4|-27 27 0 0 0 0 0 0
cut clause open signed width 5|-18 44 -25 0 0 0 0 0
cut clause open signed width 6|-18 50 -32 0 0 0 0 0
cut clause open signed width 7|-41 64 0 0 -23 0 0 0
cut clause sentence call width 3|0 19 0 -47 22 0 0 0
cut clause sentence call width 4|0 65 0 -65 0 0 0 0
cut clause sentence call width 5|0 1 0 -1 0 0 0 0
cut clause sentence clause width 3|-33 59 0 -33 0 0 0 0
cut clause sentence clause width 4|0 155 0 -155 0 0 0 0
cut clause sentence clause width 5|-55 63 0 0 0 0 0 0
cut clause sentence clause width 6|-74 33 0 34 0 0 0 0
cut clause sentence open width 1|0 37 0 0 -37 0 0 0
cut clause sentence open width 2|0 106 0 -72 -46 0 0 0
cut clause sentence open width 3|-33 246 -33 -240 -58 0 0 0
cut clause sentence open width 4|-98 217 -33 -258 69 0 0 0
cut clause sentence open width 5|-100 169 0 -168 20 -33 0 0
cut clause sentence open width 6|-88 80 0 22 -6 0 0 0
cut clause sentence open width 7|29 7 0 -31 -6 0 0 0
cut clause sentence open width 8|0 50 0 -33 -17 0 0 0
cut clause sentence sentence width 2|0 33 0 -33 0 0 0 0
cut clause sentence sentence width 3|0 22 0 -73 56 0 0 0
cut clause sentence sentence width 4|0 4 0 6 -23 0 0 0
cut clause sentence sentence width 5|0 -44 0 44 0 0 0 0
cut clause sentence sentence width 6|-105 8 0 131 -4 0 0 0
cut clause signed open width 4|-21 80 -33 -32 0 0 0 0
cut clause signed open width 5|-42 103 -67 0 0 0 0 0
cut clause signed open width 6|-19 19 0 0 0 0 0 0
cut clause signed sentence width 5|-12 12 0 0 0 0 0 0
cut open call call width 2|0 32 -63 31 0 0 0 0
cut open call call width 3|0 24 -13 -11 0 0 0 0
cut open call call width 4|0 98 -19 -63 0 0 0 0
cut open call call width 5|0 -38 38 0 0 0 0 0
cut open call call width 6|-37 -25 62 0 0 0 0 0
cut open call call width 7|0 1 -1 0 0 0 0 0
cut open call clause width 0|-29 56 -27 0 0 0 0 0
cut open call clause width 1|0 -32 -6 59 0 0 0 0
cut open call clause width 2|-8 46 -74 53 0 -33 0 0
cut open call clause width 3|68 -115 26 30 0 0 0 0
cut open call clause width 4|19 -26 45 -30 0 0 0 0
cut open call clause width 5|-94 57 72 -29 0 0 0 0
cut open call clause width 6|-65 91 -28 0 0 0 0 0
cut open call clause width 7|0 -32 32 0 0 0 0 0
cut open call open width 0|-61 159 -88 0 -33 0 0 0
cut open call open width 1|-58 96 -68 69 -33 0 0 0
cut open call open width 2|-179 -28 93 49 -83 -32 0 0
cut open call open width 3|36 -70 81 -134 0 0 0 0
cut open call open width 4|38 46 41 -163 0 0 0 -32
cut open call open width 5|-122 89 90 -96 -33 -33 0 0
cut open call open width 6|61 54 -75 0 0 0 0 0
cut open call open width 7|-41 50 4 0 0 0 0 0
cut open call sentence width 0|0 18 -18 0 0 0 0 0
cut open call sentence width 1|-33 -10 -117 157 0 0 0 0
cut open call sentence width 2|-9 -38 -70 153 -30 0 0 0
cut open call sentence width 3|0 57 -18 -30 0 0 0 0
cut open call sentence width 4|-76 15 127 -132 0 0 0 -32
cut open call sentence width 5|-72 -33 91 -14 0 0 0 0
cut open call sentence width 6|-39 123 -51 -32 0 0 0 0
cut open call sentence width 7|0 11 -11 0 0 0 0 0
cut open clause call width 1|0 0 33 0 0 -33 0 0
cut open clause call width 2|-58 -31 128 -33 -23 0 0 0
cut open clause call width 3|-37 -33 138 -57 -27 0 0 0
cut open clause call width 4|42 -61 118 -87 -19 0 0 0
cut open clause call width 5|-52 43 4 -6 0 0 0 0
cut open clause call width 6|135 -25 -119 0 0 0 0 0
cut open clause call width 7|28 -19 0 0 -13 0 0 0
cut open clause clause width 1|0 0 21 -21 0 0 0 0
cut open clause clause width 2|0 18 -14 -6 0 0 0 0
cut open clause clause width 3|8 33 -22 -23 0 0 0 0
cut open clause clause width 4|64 -44 19 -33 0 0 0 0
cut open clause clause width 5|19 2 -49 -4 28 0 0 0
cut open clause clause width 6|32 9 -50 18 -52 -33 0 0
cut open clause clause width 7|-78 78 0 0 0 0 0 0
cut open clause clause width 8|29 0 -29 0 0 0 0 0
cut open clause open width 0|26 0 -26 0 0 0 0 0
cut open clause open width 1|0 -32 98 -37 -40 0 0 0
cut open clause open width 2|0 -43 224 -138 -109 -32 0 0
cut open clause open width 3|253 -127 26 -10 -109 -32 0 0
cut open clause open width 4|65 -130 66 -32 109 0 0 -33
cut open clause open width 5|106 20 23 -120 -22 -33 0 -33
cut open clause open width 6|64 59 -221 -94 12 0 0 0
cut open clause open width 7|-41 39 -96 58 77 0 0 0
cut open clause open width 8|-66 -15 -21 93 0 0 0 0
cut open clause sentence width 3|83 -27 -31 -33 0 0 0 0
cut open clause sentence width 4|-49 67 -66 105 -24 0 0 -28
cut open clause sentence width 5|-85 56 -31 91 -24 0 0 0
cut open clause sentence width 6|-81 140 -112 -33 -32 0 0 0
cut open clause sentence width 7|-82 123 -56 -1 -6 0 0 0
cut open clause sentence width 8|59 -21 -30 -21 0 0 0 0
cut open clause signed width 5|-63 96 -33 0 0 0 0 0
cut open clause signed width 6|-196 196 0 0 0 0 0 0
cut open clause signed width 7|-72 72 0 0 0 0 0 0
cut open clause signed width 8|17 21 0 -33 0 0 0 0
cut open open call width 0|0 22 -72 -69 82 0 0 41
cut open open call width 1|0 -3 -14 0 -19 33 0 -23
cut open open call width 2|-38 -11 -22 140 -104 33 0 0
cut open open call width 3|-2 -52 31 40 152 -47 0 -33
cut open open call width 4|47 -23 94 -92 28 -33 0 0
cut open open call width 5|53 -111 146 38 -100 -66 0 0
cut open open call width 6|231 60 -220 -35 -13 -8 0 0
cut open open call width 7|42 27 -64 -24 0 0 0 0
cut open open call width 8|-26 26 0 0 0 0 0 0
cut open open clause width 0|0 -93 -162 40 146 -33 34 61
cut open open clause width 1|0 -31 -38 62 64 -31 0 18
cut open open clause width 2|67 -114 30 139 -271 36 0 -33
cut open open clause width 3|0 -114 -37 12 57 44 25 0
cut open open clause width 4|19 -55 -4 -7 35 34 0 0
cut open open clause width 5|114 -20 -70 -39 18 3 0 0
cut open open clause width 6|14 17 -34 -13 5 -29 0 -67
cut open open clause width 7|-65 71 -72 69 0 0 0 0
cut open open clause width 8|81 -48 0 -33 0 0 0 0
cut open open open width 0|-65 -24 -83 -2 142 -144 2 64
cut open open open width 1|-77 -5 91 59 89 55 -168 -103
cut open open open width 2|191 -93 145 83 -167 32 29 -92
cut open open open width 3|-154 -16 118 52 47 81 136 87
cut open open open width 4|210 -27 142 53 23 -32 -99 81
cut open open open width 5|187 -50 9 7 -66 -73 -33 -152
cut open open open width 6|45 36 -10 -64 -25 60 0 -148
cut open open open width 7|-50 -59 65 44 57 -108 0 -8
cut open open open width 8|-7 -75 93 46 -54 -29 0 0
cut open open sentence width 0|0 -208 -206 67 252 0 -33 7
cut open open sentence width 1|0 -389 82 172 82 -46 -33 -56
cut open open sentence width 2|-19 -366 20 98 -19 39 0 0
cut open open sentence width 3|-89 -447 110 88 -30 -24 39 0
cut open open sentence width 4|-166 -248 120 130 65 69 -33 -1
cut open open sentence width 5|-66 53 112 53 -32 -67 0 -33
cut open open sentence width 6|-28 98 -54 -181 -145 -51 0 -33
cut open open sentence width 7|-13 125 -60 -32 -96 0 0 0
cut open open sentence width 8|160 28 -78 -192 0 0 0 -33
cut open open signed width 4|-57 57 0 0 0 0 0 0
cut open open signed width 5|-288 360 -96 -66 0 0 0 0
cut open open signed width 6|-316 392 -84 -62 0 0 0 -33
cut open open signed width 7|-202 243 -31 -32 0 0 0 0
cut open open signed width 8|69 36 -33 -32 -33 0 0 0
cut open sentence call width 0|-42 104 0 0 -72 0 0 0
cut open sentence call width 1|-30 -21 0 -16 65 0 0 0
cut open sentence call width 2|24 118 0 -86 -68 0 0 0
cut open sentence call width 3|14 64 0 -44 -40 0 0 0
cut open sentence call width 4|-126 15 0 61 27 0 0 0
cut open sentence call width 5|-67 -48 0 95 34 0 0 0
cut open sentence call width 6|82 -75 0 -18 0 0 0 0
cut open sentence clause width 0|-40 45 0 0 -19 0 0 0
cut open sentence clause width 1|22 32 0 -66 38 0 0 0
cut open sentence clause width 2|-84 47 0 0 45 -33 0 0
cut open sentence clause width 3|26 8 -62 50 38 -33 0 -33
cut open sentence clause width 4|-21 52 -33 -13 -29 0 0 0
cut open sentence clause width 5|-102 54 0 51 28 0 0 0
cut open sentence clause width 6|-81 61 -32 15 0 0 0 0
cut open sentence clause width 7|-13 37 0 -17 -19 0 0 0
cut open sentence open width 0|-15 60 0 -66 36 -33 0 0
cut open sentence open width 1|89 76 -33 -251 99 0 0 -33
cut open sentence open width 2|-71 55 9 -259 200 0 0 0
cut open sentence open width 3|-40 96 -5 -44 87 -33 0 -18
cut open sentence open width 4|-42 136 -195 9 -48 -48 0 -67
cut open sentence open width 5|-17 130 -100 -5 -55 -67 0 0
cut open sentence open width 6|-51 77 -62 13 -188 0 0 0
cut open sentence open width 7|-52 185 0 -165 -46 0 0 0
cut open sentence open width 8|107 119 -100 14 -130 0 0 0
cut open sentence sentence width 0|-33 -90 0 0 134 0 0 0
cut open sentence sentence width 1|-77 15 -22 -56 98 0 0 -33
cut open sentence sentence width 2|-53 133 0 -26 -101 0 0 0
cut open sentence sentence width 3|-79 23 0 17 12 0 0 0
cut open sentence sentence width 4|-252 -53 0 223 -79 0 0 0
cut open sentence sentence width 5|-152 -127 0 201 -47 0 0 0
cut open sentence sentence width 6|-127 73 0 114 0 -20 0 0
cut open sentence sentence width 7|-79 126 0 -59 0 0 0 0
cut open sentence sentence width 8|28 11 0 -37 0 0 0 0
cut open sentence signed width 4|-60 60 0 0 0 0 0 0
cut open sentence signed width 5|-30 55 0 -28 0 0 0 0
cut open sentence signed width 6|-175 175 0 0 0 0 0 0
cut open sentence signed width 7|-33 33 0 0 0 0 0 0
cut open signed call width 4|-32 32 0 0 0 0 0 0
cut open signed call width 5|-17 17 0 0 0 0 0 0
cut open signed clause width 3|-10 10 0 0 0 0 0 0
cut open signed clause width 5|-10 35 0 -25 0 0 0 0
cut open signed open width 2|-27 27 0 0 0 0 0 0
cut open signed open width 3|-106 141 0 -33 -31 0 0 0
cut open signed open width 4|-152 213 -33 -33 -33 0 0 0
cut open signed open width 5|-217 265 -56 0 -33 0 0 0
cut open signed open width 6|-166 166 0 0 0 0 0 0
cut open signed open width 8|0 67 0 -33 -33 0 0 0
cut open signed sentence width 2|-26 26 0 0 0 0 0 0
cut open signed sentence width 4|-20 20 0 0 0 0 0 0
cut open signed sentence width 5|-73 73 0 0 0 0 0 0
cut open signed sentence width 6|-17 17 0 0 0 0 0 0
cut open signed sentence width 8|0 32 0 0 -32 0 0 0
deficit 0|-107 -108 135 115 13 -17 0 -47
deficit 1|-107 37 104 99 6 -24 -23 88
deficit 2|3 45 56 85 33 -58 -103 45
deficit 3|69 3 21 -18 6 -59 -122 -83
deficit 4|103 2 19 -41 6 -38 -83 -21
deficit 5|83 -10 19 -19 -12 -70 -132 -71
deficit 6|134 -18 17 13 9 -50 -56 -54
deficit 7|59 -16 66 38 -14 -47 -31 -42
deficit 8|56 94 62 57 116 28 46 15
deficit 9|36 94 51 72 104 66 56 64
doubled|-383 -417 367 218 -677 -185 -397 326
doubled 1|-99 -101 -148 -79 -295 0 -343 586
doubled 2|-130 -106 126 148 -321 -33 -32 -65
doubled 3|-207 -246 155 172 -281 -99 -148 -120
doubled 4|-309 -253 252 237 -201 -57 -98 -245
doubled 5|-359 -337 195 228 -33 -33 -12 -87
doubled 6|-166 -167 571 -497 0 0 0 0
doubled 7|-93 -96 357 -273 0 0 0 0
doubled 8|0 -45 106 -61 0 0 0 0
ends call|137 100 30 -172 -230 -160 -118 -121
ends call after ends call|-75 103 16 -47 0 0 0 0
ends call after ends clause|95 20 -98 23 0 -33 0 0
ends call after ends open|131 89 59 -171 -208 -136 -118 -32
ends call after ends sentence|62 28 -128 78 -43 0 0 -32
ends call after ends signed|31 0 -31 0 0 0 0 0
ends call deficit 0|-94 -33 160 -60 0 0 0 0
ends call deficit 1|-72 -94 251 -123 0 0 0 -33
ends call deficit 2|-95 -48 151 -53 0 0 0 -65
ends call deficit 3|74 -161 127 -57 0 0 0 0
ends call deficit 4|28 -74 83 -33 0 0 0 0
ends call deficit 5|-32 -6 84 -58 -33 0 0 -32
ends call deficit 6|-84 76 54 -66 0 0 0 0
ends call deficit 7|20 49 -31 -42 0 -33 0 0
ends call deficit 8|105 132 -128 -51 -111 -54 0 0
ends call deficit 9|119 168 -145 50 -139 -98 -118 0
ends call here 0 after 5|-28 -33 53 0 0 0 0 0
ends call here 0 after 8|-33 0 33 0 0 0 0 0
ends call here 0 after 9|-32 0 32 0 0 0 0 0
ends call here 1 after 1|0 0 32 -32 0 0 0 0
ends call here 1 after 2|0 -32 32 0 0 0 0 0
ends call here 1 after 4|0 13 -13 0 0 0 0 0
ends call here 1 after 5|-15 -27 43 0 0 0 0 0
ends call here 1 after 6|-26 27 4 0 0 0 0 0
ends call here 1 after 7|-24 0 84 -59 0 0 0 0
ends call here 1 after 8|0 -6 6 0 0 0 0 0
ends call here 1 after 9|-14 -52 62 0 0 0 0 0
ends call here 2 after 0|-84 0 84 0 0 0 0 0
ends call here 2 after 1|27 -10 -19 0 0 0 0 0
ends call here 2 after 2|-29 1 26 0 0 0 0 -32
ends call here 2 after 3|100 -152 88 0 0 0 0 0
ends call here 2 after 4|25 18 -32 0 0 0 0 0
ends call here 2 after 5|-8 50 -34 0 0 0 0 0
ends call here 2 after 6|35 21 -39 0 0 0 0 0
ends call here 2 after 7|-125 96 26 0 0 0 0 0
ends call here 2 after 8|-54 -85 126 0 0 0 0 0
ends call here 2 after 9|40 20 -33 -32 0 0 0 0
ends call here 3 after 0|-10 0 10 0 0 0 0 0
ends call here 3 after 1|-25 -111 136 -16 0 0 0 0
ends call here 3 after 2|38 -62 69 -31 0 0 0 0
ends call here 3 after 3|-14 -24 57 0 0 0 0 0
ends call here 3 after 4|-1 -34 41 0 0 0 0 0
ends call here 3 after 5|101 -71 -26 -14 0 0 0 0
ends call here 3 after 6|98 30 -127 0 0 0 0 0
ends call here 3 after 7|-3 34 -25 0 0 0 0 0
ends call here 3 after 8|-64 40 20 0 0 0 0 0
ends call here 3 after 9|-28 1 15 0 0 0 0 0
ends call here 4 after 0|0 -33 33 0 0 0 0 0
ends call here 4 after 1|-51 0 78 -33 0 0 0 0
ends call here 4 after 2|74 -121 42 0 0 0 0 0
ends call here 4 after 3|24 8 -39 0 0 0 0 0
ends call here 4 after 4|-62 63 3 0 0 0 0 0
ends call here 4 after 5|14 -9 -7 0 0 0 0 0
ends call here 4 after 6|-6 -51 57 0 0 0 0 0
ends call here 4 after 7|50 -50 0 0 0 0 0 0
ends call here 4 after 8|23 0 -23 0 0 0 0 0
ends call here 4 after 9|-13 75 -57 0 0 0 0 0
ends call here 5 after 0|-70 0 70 0 0 0 0 0
ends call here 5 after 1|-19 -33 51 0 0 0 0 0
ends call here 5 after 2|93 -125 45 -29 -33 0 0 0
ends call here 5 after 3|5 -47 50 0 0 0 0 0
ends call here 5 after 4|43 -3 3 0 0 0 0 -32
ends call here 5 after 5|122 92 -193 0 0 0 0 0
ends call here 5 after 6|-2 51 -50 0 0 0 0 0
ends call here 5 after 7|-27 30 3 0 0 0 0 0
ends call here 5 after 8|-65 29 29 0 0 0 0 0
ends call here 5 after 9|-57 -11 67 0 0 0 0 0
ends call here 6 after 0|-31 0 62 -31 0 0 0 0
ends call here 6 after 1|-98 -17 109 0 0 0 0 0
ends call here 6 after 2|11 -27 11 3 0 0 0 0
ends call here 6 after 3|20 39 -54 0 0 0 0 0
ends call here 6 after 4|-8 81 -49 0 0 0 0 0
ends call here 6 after 5|78 49 -108 0 0 0 0 0
ends call here 6 after 6|30 -4 -43 0 0 0 0 0
ends call here 6 after 7|-10 26 -16 0 0 0 0 0
ends call here 6 after 8|16 -48 77 -32 0 0 0 0
ends call here 6 after 9|-28 68 -27 0 0 0 0 0
ends call here 7 after 0|-29 -29 58 0 0 0 0 0
ends call here 7 after 1|-69 -14 87 0 0 0 0 0
ends call here 7 after 2|-69 -6 105 -2 0 0 0 0
ends call here 7 after 3|75 36 -90 0 0 0 0 0
ends call here 7 after 4|118 -90 -30 0 0 0 0 0
ends call here 7 after 5|96 92 -154 0 0 0 0 0
ends call here 7 after 6|2 63 -62 -22 0 0 0 0
ends call here 7 after 7|31 7 16 0 0 -33 0 0
ends call here 7 after 8|-89 -27 95 -10 0 0 0 0
ends call here 7 after 9|7 4 44 -33 0 0 0 0
ends call here 8 after 0|-133 -31 123 31 0 0 0 0
ends call here 8 after 1|-57 17 74 -10 -30 0 0 0
ends call here 8 after 2|55 80 -97 -10 -25 -33 0 0
ends call here 8 after 3|28 25 -65 43 0 0 0 0
ends call here 8 after 4|74 -13 -104 24 0 0 0 0
ends call here 8 after 5|101 18 -72 -9 0 0 0 0
ends call here 8 after 6|59 -54 -17 15 -32 0 0 0
ends call here 8 after 7|49 -28 -21 -15 0 0 0 0
ends call here 8 after 8|-195 36 137 10 -33 0 0 0
ends call here 8 after 9|-106 110 6 -19 0 -21 0 0
ends call here 9 after 0|-40 0 50 0 0 0 0 0
ends call here 9 after 1|-4 -91 71 64 0 0 -31 0
ends call here 9 after 2|131 9 -117 -10 -13 0 -33 0
ends call here 9 after 3|179 -34 -95 -95 -19 0 0 0
ends call here 9 after 4|114 73 -95 -9 0 0 -33 0
ends call here 9 after 5|144 86 -183 20 -33 0 0 0
ends call here 9 after 6|58 29 -52 -19 0 0 0 0
ends call here 9 after 7|20 -15 14 21 0 0 0 0
ends call here 9 after 8|-203 59 155 -9 -33 -32 0 0
ends call here 9 after 9|-340 163 90 96 -59 -66 -30 0
ends call width 0 marks 0|-108 228 -117 0 -33 0 0 0
ends call width 1 marks 0|-306 33 -64 320 -47 0 0 0
ends call width 1 marks 1|-5 98 -74 -17 0 0 0 0
ends call width 2 marks 0|15 38 -88 248 -151 -65 -94 0
ends call width 2 marks 1|-9 68 -61 0 0 0 0 0
ends call width 3 marks 0|297 1 -197 -59 0 -87 0 0
ends call width 3 marks 1|-239 -124 330 -113 0 0 0 0
ends call width 3 marks 2|0 73 -64 0 -13 0 0 0
ends call width 4 marks 0|318 -109 -93 -368 0 0 -33 -55
ends call width 4 marks 1|-242 61 269 -180 0 0 0 0
ends call width 4 marks 2|-335 -3 350 -101 0 0 0 -32
ends call width 5 marks 0|339 -101 -142 -165 0 -33 0 0
ends call width 5 marks 1|-188 -91 249 -150 -33 0 0 0
ends call width 5 marks 2|-236 98 161 -79 0 0 0 0
ends call width 6 marks 0|131 77 -158 0 0 0 0 0
ends call width 6 marks 1|61 48 -33 -53 0 0 0 -33
ends call width 6 marks 2|51 207 -363 0 0 0 0 0
ends call width 7 marks 0|0 -54 87 -33 0 0 0 0
ends call width 7 marks 1|26 -48 21 0 0 0 0 0
ends call width 7 marks 2|-62 108 -63 0 0 0 0 0
ends clause|34 55 37 -242 -46 -144 -77 -120
ends clause after ends call|-30 -14 243 -197 -77 -33 0 0
ends clause after ends clause|-51 127 -125 -34 -20 -33 0 0
ends clause after ends open|15 46 104 -177 -5 -88 -77 -66
ends clause after ends sentence|14 63 -293 -24 -24 0 0 -62
ends clause after ends signed|186 -69 -90 -46 0 0 0 0
ends clause deficit 0|-48 -27 -14 99 44 0 0 0
ends clause deficit 1|-138 134 -34 8 99 0 0 0
ends clause deficit 2|-16 61 -37 -135 79 -33 0 -33
ends clause deficit 3|64 2 -38 -48 -16 0 0 -66
ends clause deficit 4|63 -25 34 -55 18 0 -33 0
ends clause deficit 5|87 -46 16 -75 -79 -33 0 0
ends clause deficit 6|128 -21 -60 -42 0 0 -33 -28
ends clause deficit 7|120 -14 14 -86 -35 0 0 0
ends clause deficit 8|41 46 83 -84 -87 -32 0 0
ends clause deficit 9|38 -34 106 -32 -124 -65 -11 0
ends clause here 0 after 0|-72 34 -59 91 0 0 0 0
ends clause here 0 after 1|2 -10 -17 30 -6 0 0 0
ends clause here 0 after 2|6 -6 0 0 0 0 0 0
ends clause here 0 after 3|33 0 -22 -13 0 0 0 0
ends clause here 0 after 6|-2 0 -20 22 0 0 0 0
ends clause here 0 after 8|6 -7 9 -3 15 0 0 0
ends clause here 0 after 9|-10 -63 38 -6 32 0 0 0
ends clause here 1 after 0|9 -33 0 29 0 0 0 0
ends clause here 1 after 1|61 -47 -15 7 0 0 0 0
ends clause here 1 after 2|-47 16 34 38 0 0 0 0
ends clause here 1 after 3|22 -61 48 -17 15 0 0 0
ends clause here 1 after 4|-3 17 -23 10 0 0 0 0
ends clause here 1 after 5|21 20 6 -32 0 0 0 0
ends clause here 1 after 6|-20 9 48 -24 -18 0 0 0
ends clause here 1 after 7|16 35 -45 -26 0 0 0 0
ends clause here 1 after 8|-62 59 -23 8 28 0 0 0
ends clause here 1 after 9|-146 94 8 -13 81 0 0 0
ends clause here 2 after 1|7 3 -39 0 0 0 0 0
ends clause here 2 after 2|-35 72 -34 -37 3 -33 0 -33
ends clause here 2 after 3|-27 62 -40 -47 27 0 0 0
ends clause here 2 after 4|11 48 -97 -30 30 0 0 0
ends clause here 2 after 5|115 -27 -128 34 8 0 0 0
ends clause here 2 after 6|22 14 5 -36 -11 0 0 0
ends clause here 2 after 7|-16 35 41 -60 -50 0 0 0
ends clause here 2 after 8|-17 6 86 -103 85 0 0 0
ends clause here 2 after 9|-39 51 43 -29 -1 0 0 0
ends clause here 3 after 1|35 -35 0 0 0 0 0 0
ends clause here 3 after 2|-12 63 -68 0 -27 0 0 -33
ends clause here 3 after 3|-12 17 -15 -4 20 0 0 0
ends clause here 3 after 4|-34 34 0 0 0 0 0 0
ends clause here 3 after 5|87 -87 -5 19 0 0 0 0
ends clause here 3 after 6|113 -113 -17 23 -10 0 0 0
ends clause here 3 after 7|135 -95 87 -96 27 0 0 -33
ends clause here 3 after 8|83 -88 19 0 -16 0 0 0
ends clause here 3 after 9|98 -47 -105 22 -19 0 0 0
ends clause here 4 after 1|8 -8 0 0 0 0 0 0
ends clause here 4 after 2|11 30 -20 4 13 0 -33 0
ends clause here 4 after 3|-35 -25 71 -20 0 0 0 0
ends clause here 4 after 4|62 -42 -24 0 0 0 0 0
ends clause here 4 after 5|7 -6 -1 0 0 0 0 0
ends clause here 4 after 6|-15 15 0 0 0 0 0 0
ends clause here 4 after 7|34 -34 0 0 0 0 0 0
ends clause here 4 after 8|-35 11 54 -45 9 0 0 0
ends clause here 4 after 9|48 -11 -45 -8 0 0 0 0
ends clause here 5 after 1|55 -55 0 0 0 0 0 0
ends clause here 5 after 2|-41 41 17 -36 -18 -33 0 0
ends clause here 5 after 3|-27 34 22 -37 0 0 0 0
ends clause here 5 after 4|6 63 -64 0 0 0 0 0
ends clause here 5 after 5|30 -16 16 -30 0 0 0 0
ends clause here 5 after 6|-13 12 1 0 0 0 0 0
ends clause here 5 after 7|-28 37 -8 -13 0 0 0 0
ends clause here 5 after 8|35 -15 41 -35 -26 0 0 0
ends clause here 5 after 9|11 -133 65 79 -41 0 0 0
ends clause here 6 after 1|-10 10 0 0 0 0 0 0
ends clause here 6 after 2|82 53 -13 -90 -33 0 -33 0
ends clause here 6 after 3|63 31 -60 -19 0 0 0 0
ends clause here 6 after 4|-40 44 -53 33 0 0 0 0
ends clause here 6 after 5|51 -13 -3 -4 0 0 0 -28
ends clause here 6 after 6|21 -25 10 -29 10 0 0 0
ends clause here 6 after 7|-26 27 2 0 0 0 0 0
ends clause here 6 after 8|-45 -63 47 36 21 0 0 0
ends clause here 6 after 9|61 -81 31 -23 8 0 0 0
ends clause here 7 after 1|0 27 0 -27 0 0 0 0
ends clause here 7 after 2|60 -27 -26 -29 0 0 0 0
ends clause here 7 after 3|27 -46 2 0 0 0 0 0
ends clause here 7 after 4|87 -12 -78 0 0 0 0 0
ends clause here 7 after 5|-74 98 -53 33 0 0 0 0
ends clause here 7 after 6|11 -35 12 21 -1 0 0 0
ends clause here 7 after 7|14 -18 -8 16 0 0 0 0
ends clause here 7 after 8|2 -44 86 -71 -2 0 0 0
ends clause here 7 after 9|-31 13 65 -27 -42 0 0 0
ends clause here 8 after 1|0 0 32 0 0 -32 0 0
ends clause here 8 after 2|133 -4 -13 -65 -27 0 0 0
ends clause here 8 after 3|-9 8 -8 11 0 0 0 0
ends clause here 8 after 4|28 -15 -18 0 0 0 0 0
ends clause here 8 after 5|85 12 -11 -33 -31 0 0 0
ends clause here 8 after 6|65 60 -61 -31 -37 0 0 0
ends clause here 8 after 7|76 80 -72 -24 0 0 0 0
ends clause here 8 after 8|-35 -8 18 29 -38 0 0 0
ends clause here 8 after 9|-181 0 105 67 -21 0 0 0
ends clause here 9 after 1|-45 -32 77 0 0 0 0 0
ends clause here 9 after 2|21 25 46 -61 -32 0 0 0
ends clause here 9 after 3|-23 22 0 -4 0 0 0 0
ends clause here 9 after 4|110 0 -102 0 0 0 0 0
ends clause here 9 after 5|-65 152 -97 0 0 0 0 0
ends clause here 9 after 6|240 52 -212 -39 -49 -32 0 0
ends clause here 9 after 7|148 28 -139 0 -10 0 0 0
ends clause here 9 after 8|-167 -38 229 -4 -29 -33 0 0
ends clause here 9 after 9|-236 -137 204 49 -60 0 -11 0
ends clause width 0 marks 0|-25 111 -85 0 0 0 0 0
ends clause width 1 marks 0|-13 -32 153 -57 -57 -33 0 0
ends clause width 2 marks 0|-268 -61 413 -201 -125 -32 -11 0
ends clause width 3 marks 0|191 -165 153 -127 -164 -32 0 0
ends clause width 3 marks 1|0 28 -68 0 58 0 0 0
ends clause width 4 marks 0|-98 -39 234 -141 3 0 0 -61
ends clause width 4 marks 1|62 42 -272 112 166 0 0 0
ends clause width 4 marks 2|-12 12 0 0 0 0 0 0
ends clause width 5 marks 0|89 2 56 -226 -22 0 0 -33
ends clause width 5 marks 1|10 55 -167 185 9 0 -33 0
ends clause width 5 marks 2|6 37 -22 0 -17 -33 0 0
ends clause width 6 marks 0|56 59 -56 -149 -86 -33 -33 0
ends clause width 6 marks 1|25 25 -256 45 5 0 0 0
ends clause width 6 marks 2|51 42 -197 -58 24 0 0 -33
ends clause width 7 marks 0|69 -14 -107 107 -13 0 0 0
ends clause width 7 marks 1|38 -54 -5 -7 81 0 0 0
ends clause width 7 marks 2|25 -2 -80 20 -13 0 0 0
ends clause width 8 marks 1|-5 26 -91 81 0 0 0 0
ends clause width 8 marks 2|-1 6 -29 43 0 0 0 0
ends open|-26 53 85 74 85 69 53 63
ends open after ends call|54 -81 4 -45 63 -70 69 -124
ends open after ends clause|-86 94 45 30 92 41 18 -142
ends open after ends open|-13 73 70 70 108 72 68 -14
ends open after ends sentence|-15 37 -2 -10 -6 -116 -101 -181
ends open after ends signed|271 5 -279 -264 -83 0 0 -33
ends open deficit 0|-28 -130 145 35 46 -17 0 -47
ends open deficit 1|-33 25 100 28 28 -24 -23 106
ends open deficit 2|9 41 35 13 -2 -33 -103 65
ends open deficit 3|-6 48 3 10 1 -50 -98 -60
ends open deficit 4|88 22 37 -31 -22 -38 -81 -21
ends open deficit 5|66 -18 -1 -13 20 -56 -133 -30
ends open deficit 6|76 -25 35 15 31 -48 -40 -37
ends open deficit 7|21 -130 84 96 -17 -14 -31 -18
ends open deficit 8|-25 -186 155 111 109 60 65 30
ends open deficit 9|-47 -79 142 129 148 97 100 106
ends open here 0 after 0|106 -18 -42 -4 -48 0 0 -33
ends open here 0 after 1|5 -70 25 50 0 20 0 -33
ends open here 0 after 2|0 -52 50 25 45 -6 0 0
ends open here 0 after 3|-81 20 50 42 -24 3 0 0
ends open here 0 after 4|-4 24 49 -25 -25 0 0 0
ends open here 0 after 5|26 -19 6 33 -32 -8 0 -33
ends open here 0 after 6|-55 -5 57 2 -36 0 0 0
ends open here 0 after 7|-85 -52 46 -3 101 7 0 0
ends open here 0 after 8|-8 -31 37 -11 -8 0 0 0
ends open here 0 after 9|-74 35 -36 93 6 -32 0 0
ends open here 1 after 0|189 -87 -44 -61 0 -79 0 0
ends open here 1 after 1|-2 -5 -16 49 -32 65 0 -3
ends open here 1 after 2|-1 46 -9 -14 45 28 0 13
ends open here 1 after 3|6 58 19 -46 -103 -29 0 32
ends open here 1 after 4|-31 -55 33 15 47 -22 0 0
ends open here 1 after 5|-15 2 -20 57 -6 -13 0 0
ends open here 1 after 6|-61 -12 34 18 11 -11 0 0
ends open here 1 after 7|-43 -27 11 3 2 45 0 -29
ends open here 1 after 8|25 -10 4 5 63 98 0 -28
ends open here 1 after 9|-7 10 -51 71 48 -100 -23 63
ends open here 2 after 0|-23 120 35 -32 -37 47 0 0
ends open here 2 after 1|5 10 -29 -37 -23 36 -61 -78
ends open here 2 after 2|14 34 -2 -29 96 -26 -10 -52
ends open here 2 after 3|-58 35 19 7 67 -5 0 10
ends open here 2 after 4|-19 49 24 -54 -103 -2 0 0
ends open here 2 after 5|-58 15 59 15 -17 68 0 -10
ends open here 2 after 6|1 -24 56 25 59 -54 0 48
ends open here 2 after 7|-13 19 0 -11 18 65 0 -33
ends open here 2 after 8|1 60 -28 -4 -55 36 0 113
ends open here 2 after 9|2 84 -97 -13 -22 -47 -64 -67
ends open here 3 after 0|-10 26 14 12 -34 11 0 0
ends open here 3 after 1|-9 26 4 19 45 -21 0 31
ends open here 3 after 2|-3 57 21 -13 8 -47 -67 -32
ends open here 3 after 3|46 11 14 11 12 -12 -33 -70
ends open here 3 after 4|10 34 13 -51 -33 32 0 -32
ends open here 3 after 5|-141 -19 120 54 16 20 0 0
ends open here 3 after 6|-48 -31 75 -9 54 0 0 0
ends open here 3 after 7|2 -13 -19 47 -45 -37 0 28
ends open here 3 after 8|12 40 48 -25 17 -12 -65 -33
ends open here 3 after 9|8 13 13 -10 22 -49 -33 -32
ends open here 4 after 0|0 0 -16 23 4 -22 0 0
ends open here 4 after 1|5 70 -19 67 -15 0 0 -44
ends open here 4 after 2|-6 69 4 -7 -29 -58 -67 -22
ends open here 4 after 3|37 -1 -25 -17 -16 21 0 0
ends open here 4 after 4|-38 -29 33 54 -8 0 0 0
ends open here 4 after 5|-90 -94 85 50 -15 53 22 0
ends open here 4 after 6|48 40 11 -46 -67 -34 36 -20
ends open here 4 after 7|26 27 2 -12 -27 0 0 0
ends open here 4 after 8|-5 70 -26 -22 10 0 0 -31
ends open here 4 after 9|18 7 18 -18 112 -8 -39 0
ends open here 5 after 0|19 -47 17 37 2 23 0 -32
ends open here 5 after 1|45 84 -34 -67 -14 -65 -33 66
ends open here 5 after 2|32 40 -14 -6 -20 -68 -100 -21
ends open here 5 after 3|24 20 -29 -13 -4 6 -33 0
ends open here 5 after 4|14 -119 8 82 -2 0 0 -29
ends open here 5 after 5|-8 -170 108 64 113 55 0 -65
ends open here 5 after 6|2 -105 55 30 68 0 0 -33
ends open here 5 after 7|76 -74 22 34 -8 33 4 -3
ends open here 5 after 8|61 -11 -7 17 16 -19 -17 0
ends open here 5 after 9|111 -58 -99 21 74 12 -49 0
ends open here 6 after 0|-30 17 2 -1 38 0 0 0
ends open here 6 after 1|81 2 -20 8 -88 -18 21 28
ends open here 6 after 2|6 92 -41 -22 34 -3 -67 -58
ends open here 6 after 3|-1 18 117 34 11 -67 -33 10
ends open here 6 after 4|64 -93 67 -36 32 13 -18 14
ends open here 6 after 5|-107 -78 88 17 25 -48 33 29
ends open here 6 after 6|-42 -122 69 -4 38 34 -33 -64
ends open here 6 after 7|32 -35 13 -3 -28 3 0 -29
ends open here 6 after 8|94 15 -19 8 -19 10 7 -2
ends open here 6 after 9|42 -12 -35 28 59 30 40 -13
ends open here 7 after 0|-29 49 -37 48 -6 -34 33 0
ends open here 7 after 1|109 -70 -2 16 -2 -1 44 -76
ends open here 7 after 2|74 40 2 -9 -26 3 -38 -10
ends open here 7 after 3|18 36 18 -26 0 7 -35 -19
ends open here 7 after 4|-19 -85 -9 19 8 92 -65 -2
ends open here 7 after 5|34 -196 104 51 31 15 -14 -11
ends open here 7 after 6|0 -132 43 -22 35 0 -15 50
ends open here 7 after 7|-19 59 -15 10 31 54 14 -98
ends open here 7 after 8|-80 21 16 -10 -12 -88 17 -14
ends open here 7 after 9|-28 -55 -4 36 93 -32 16 -26
ends open here 8 after 0|-65 88 -46 34 18 54 14 -66
ends open here 8 after 1|-84 -43 5 55 -7 50 -13 13
ends open here 8 after 2|-7 -82 51 67 -31 9 16 55
ends open here 8 after 3|37 -66 53 74 -13 -12 -10 -25
ends open here 8 after 4|-42 -85 14 51 0 13 -23 1
ends open here 8 after 5|-24 69 35 52 9 -44 -17 -38
ends open here 8 after 6|-8 42 112 31 5 -33 -1 -28
ends open here 8 after 7|31 -123 10 61 56 -15 44 -17
ends open here 8 after 8|14 -5 27 106 31 8 65 -36
ends open here 8 after 9|-68 -40 11 120 90 23 39 -4
ends open here 9 after 0|46 214 -49 67 14 -72 0 -31
ends open here 9 after 1|61 -61 -51 11 -48 -13 11 173
ends open here 9 after 2|-34 -162 115 98 82 72 95 44
ends open here 9 after 3|-109 -102 61 55 60 34 -2 53
ends open here 9 after 4|-105 -15 96 51 69 6 24 -10
ends open here 9 after 5|-6 1 89 54 56 -15 -26 -2
ends open here 9 after 6|-68 -32 115 40 5 46 -15 16
ends open here 9 after 7|-31 28 41 61 -5 -49 -28 89
ends open here 9 after 8|82 5 5 45 26 -11 -3 -37
ends open here 9 after 9|12 8 112 71 55 15 66 -34
ends open width 0 marks 0|-284 43 -12 -52 219 -180 -78 101
ends open width 1 marks 0|-326 69 62 139 127 52 -115 99
ends open width 1 marks 1|-33 -39 215 -30 -159 0 0 0
ends open width 2 marks 0|164 -177 106 112 4 52 169 -45
ends open width 2 marks 1|-128 -83 158 -334 272 -33 0 -33
ends open width 3 marks 0|-101 -48 174 197 -188 133 71 51
ends open width 3 marks 1|-292 -28 -176 -87 374 -55 -83 -61
ends open width 3 marks 2|0 -18 0 0 18 0 0 0
ends open width 4 marks 0|-216 -239 99 157 -140 100 258 244
ends open width 4 marks 1|-90 -49 87 121 201 -136 -167 -147
ends open width 4 marks 2|72 131 -209 40 -6 0 0 0
ends open width 5 marks 0|-141 -22 211 46 -270 -76 98 -217
ends open width 5 marks 1|47 45 -43 25 -35 -119 -89 -76
ends open width 5 marks 2|46 163 -314 75 83 -66 -69 -30
ends open width 6 marks 0|-162 -117 294 -15 -396 81 -142 157
ends open width 6 marks 1|-10 5 110 53 -156 -90 -67 -148
ends open width 6 marks 2|53 61 -271 -179 236 -81 -67 -100
ends open width 7 marks 0|-138 4 86 -16 -90 -149 -23 139
ends open width 7 marks 1|-8 15 -47 108 -138 0 0 -8
ends open width 7 marks 2|44 33 -140 -60 115 0 0 -59
ends open width 8 marks 0|-34 27 24 15 -16 -29 0 0
ends open width 8 marks 1|50 -22 178 -146 0 0 0 -33
ends open width 8 marks 2|173 98 -213 -72 -118 0 0 0
ends sentence|45 79 -391 26 -19 -248 -190 -276
ends sentence after ends call|-128 205 -33 -7 -69 0 0 -65
ends sentence after ends clause|31 86 -138 -29 -55 -89 -66 -33
ends sentence after ends open|27 70 -343 3 -35 -192 -155 -160
ends sentence after ends sentence|-13 51 -55 27 61 -42 -33 -33
ends sentence after ends signed|87 -19 0 -99 0 0 0 0
ends sentence deficit 0|-35 -29 -100 162 -18 0 0 0
ends sentence deficit 1|-60 -54 -65 169 -103 0 0 0
ends sentence deficit 2|-6 24 -127 92 90 -58 0 -33
ends sentence deficit 3|35 -2 -58 20 10 -20 -33 0
ends sentence deficit 4|11 28 -63 68 39 0 -33 0
ends sentence deficit 5|-86 71 28 45 -19 -33 -33 -33
ends sentence deficit 6|-100 119 -33 23 80 -8 -33 -18
ends sentence deficit 7|-19 118 -136 -1 52 -33 0 -66
ends sentence deficit 8|104 112 -262 -13 74 -114 -66 -90
ends sentence deficit 9|52 87 -314 -141 -41 -166 -179 -185
ends sentence here 0 after 0|63 -87 0 10 0 0 0 0
ends sentence here 0 after 1|16 0 0 -16 0 0 0 0
ends sentence here 0 after 2|-61 0 0 61 0 0 0 0
ends sentence here 0 after 3|-22 0 0 22 0 0 0 0
ends sentence here 0 after 7|-29 -2 0 29 2 0 0 0
ends sentence here 0 after 8|42 38 -100 74 -29 0 0 0
ends sentence here 0 after 9|18 1 0 -5 17 0 0 0
ends sentence here 1 after 0|-35 0 0 35 0 0 0 0
ends sentence here 1 after 1|42 -16 -33 2 0 0 0 0
ends sentence here 1 after 2|-75 -35 0 122 -19 0 0 0
ends sentence here 1 after 3|-49 -40 0 90 0 0 0 0
ends sentence here 1 after 4|-33 21 0 18 0 0 0 0
ends sentence here 1 after 5|-13 -10 0 14 0 0 0 0
ends sentence here 1 after 6|27 -30 0 3 0 0 0 0
ends sentence here 1 after 7|28 -46 0 30 0 0 0 0
ends sentence here 1 after 8|15 12 -32 12 -1 0 0 0
ends sentence here 1 after 9|27 58 0 -16 -103 0 0 0
ends sentence here 2 after 0|-32 -88 0 120 -18 0 0 0
ends sentence here 2 after 1|30 -62 0 44 -24 -27 0 0
ends sentence here 2 after 2|-25 0 0 41 77 0 0 0
ends sentence here 2 after 3|33 0 -8 -34 -34 0 0 0
ends sentence here 2 after 4|1 2 -33 21 -8 0 0 0
ends sentence here 2 after 5|-10 78 0 4 -24 0 0 0
ends sentence here 2 after 6|-36 75 -32 -5 -32 0 0 0
ends sentence here 2 after 7|-21 -10 0 5 54 0 0 0
ends sentence here 2 after 8|26 18 -67 23 72 -31 0 0
ends sentence here 2 after 9|-5 -72 0 10 110 0 0 0
ends sentence here 3 after 0|-28 -87 0 72 36 0 0 0
ends sentence here 3 after 1|5 2 0 19 -6 -20 0 0
ends sentence here 3 after 2|61 -75 0 24 52 0 -33 0
ends sentence here 3 after 3|9 7 0 -24 0 0 0 0
ends sentence here 3 after 4|-27 -2 0 52 0 0 0 0
ends sentence here 3 after 5|22 33 0 -59 -40 0 0 0
ends sentence here 3 after 6|-75 69 -31 61 -32 0 0 0
ends sentence here 3 after 7|-40 10 0 -12 64 0 0 0
ends sentence here 3 after 8|-71 28 0 57 7 0 0 0
ends sentence here 3 after 9|-15 57 0 -55 -44 0 0 0
ends sentence here 4 after 1|-23 -8 0 27 0 0 0 0
ends sentence here 4 after 2|58 -86 0 76 14 0 -33 0
ends sentence here 4 after 3|-30 39 0 -11 0 0 0 0
ends sentence here 4 after 4|-17 41 0 -60 0 0 0 0
ends sentence here 4 after 5|33 52 -33 -96 0 0 0 0
ends sentence here 4 after 6|-10 -5 -30 59 0 0 0 0
ends sentence here 4 after 7|-50 3 0 28 0 0 0 0
ends sentence here 4 after 8|10 -39 0 -5 13 0 0 0
ends sentence here 4 after 9|-32 -1 0 27 9 0 0 0
ends sentence here 5 after 0|0 16 0 -16 0 0 0 0
ends sentence here 5 after 1|-62 -15 0 66 19 0 0 0
ends sentence here 5 after 2|88 -119 0 89 -15 0 -33 0
ends sentence here 5 after 3|-7 -15 0 -30 88 0 0 0
ends sentence here 5 after 4|6 61 0 -48 0 0 0 0
ends sentence here 5 after 5|-35 98 28 -71 -94 0 0 -33
ends sentence here 5 after 6|5 21 0 6 -59 0 0 0
ends sentence here 5 after 7|-40 67 0 -64 43 0 0 0
ends sentence here 5 after 8|-24 -53 0 87 -26 0 0 0
ends sentence here 5 after 9|-43 78 0 -10 -31 -33 0 0
ends sentence here 6 after 0|-24 -61 0 98 0 0 0 0
ends sentence here 6 after 1|-1 9 0 -30 25 0 0 0
ends sentence here 6 after 2|17 -63 0 127 84 0 -33 0
ends sentence here 6 after 3|12 2 0 -36 -27 0 0 0
ends sentence here 6 after 4|-115 41 0 77 0 0 0 0
ends sentence here 6 after 5|-18 70 0 -82 -13 0 0 0
ends sentence here 6 after 6|5 87 -33 -77 -35 0 0 -18
ends sentence here 6 after 7|-20 12 0 0 35 0 0 0
ends sentence here 6 after 8|38 -15 0 -46 43 0 0 0
ends sentence here 6 after 9|0 67 0 -59 -11 -8 0 0
ends sentence here 7 after 0|0 18 0 -38 25 0 0 0
ends sentence here 7 after 1|-19 -15 0 -23 13 0 0 0
ends sentence here 7 after 2|-103 55 -56 61 25 0 0 0
ends sentence here 7 after 3|-36 45 -33 50 52 0 0 0
ends sentence here 7 after 4|-26 58 0 -38 3 0 0 0
ends sentence here 7 after 5|-11 82 0 -52 23 -33 0 0
ends sentence here 7 after 6|-16 32 0 10 -65 0 0 0
ends sentence here 7 after 7|11 23 0 18 -7 0 0 0
ends sentence here 7 after 8|111 -16 -33 -46 24 0 0 -33
ends sentence here 7 after 9|41 52 0 -28 -10 0 0 0
ends sentence here 8 after 0|83 -11 0 -6 -59 0 0 0
ends sentence here 8 after 1|19 -7 0 -40 41 0 0 0
ends sentence here 8 after 2|-35 -8 -64 55 51 0 -33 0
ends sentence here 8 after 3|15 48 0 -74 -2 -32 0 0
ends sentence here 8 after 4|-42 99 0 -29 -95 -33 0 0
ends sentence here 8 after 5|33 59 -63 15 -11 -33 0 -33
ends sentence here 8 after 6|66 62 -134 43 76 0 0 0
ends sentence here 8 after 7|23 70 -33 -27 34 0 -33 0
ends sentence here 8 after 8|78 81 -60 -70 14 0 0 -33
ends sentence here 8 after 9|118 83 -67 -53 -3 -56 0 0
ends sentence here 9 after 0|-5 -30 0 2 15 0 0 0
ends sentence here 9 after 1|-16 1 0 0 2 0 0 0
ends sentence here 9 after 2|-49 110 -120 6 -36 -33 0 0
ends sentence here 9 after 3|-24 82 0 -20 -63 -33 0 0
ends sentence here 9 after 4|32 82 -57 -32 -42 0 0 0
ends sentence here 9 after 5|17 38 -120 -48 27 -33 -33 0
ends sentence here 9 after 6|6 105 -33 40 38 -33 -66 -57
ends sentence here 9 after 7|59 24 0 -22 51 0 0 -99
ends sentence here 9 after 8|54 47 -28 -62 -8 0 -78 0
ends sentence here 9 after 9|150 46 -165 -122 -103 -66 -66 0
ends sentence width 0 marks 0|121 -27 0 -66 36 -33 -33 -33
ends sentence width 1 marks 0|126 76 -55 -461 169 -33 0 -90
ends sentence width 1 marks 1|329 -66 0 -117 -131 0 0 0
ends sentence width 2 marks 0|4 166 -98 -481 152 -33 -81 0
ends sentence width 2 marks 1|-91 228 0 -65 -117 0 0 0
ends sentence width 3 marks 0|-108 41 -161 152 126 -33 -33 -108
ends sentence width 3 marks 1|49 244 0 -235 -196 -33 0 0
ends sentence width 3 marks 2|11 22 0 0 -33 0 0 0
ends sentence width 4 marks 0|8 45 -276 219 2 -81 -122 -123
ends sentence width 4 marks 1|170 68 -67 -107 -178 0 -66 -33
ends sentence width 4 marks 2|182 -63 -67 -34 -75 0 0 0
ends sentence width 5 marks 0|-167 -46 -158 365 -44 -73 0 -66
ends sentence width 5 marks 1|100 35 -116 -7 -87 -33 -33 0
ends sentence width 5 marks 2|39 170 0 -316 -48 -32 0 0
ends sentence width 6 marks 0|-51 36 -161 189 -117 -72 0 0
ends sentence width 6 marks 1|48 88 -42 -275 11 0 -33 0
ends sentence width 6 marks 2|-9 77 -67 37 -107 0 -33 0
ends sentence width 7 marks 0|75 -96 0 43 -44 0 0 0
ends sentence width 7 marks 1|49 50 0 -214 -46 0 0 0
ends sentence width 7 marks 2|54 142 0 -245 -17 0 0 0
ends sentence width 8 marks 0|-26 0 0 26 0 0 0 0
ends sentence width 8 marks 1|24 104 -100 40 -63 0 0 0
ends sentence width 8 marks 2|90 71 0 -114 -92 0 0 0
ends signed|103 210 -181 -152 -145 0 -60 0
ends signed after ends call|-76 76 0 0 0 0 0 0
ends signed after ends clause|34 -16 0 -25 0 0 0 0
ends signed after ends open|151 149 -181 -100 -122 0 -60 0
ends signed after ends sentence|-44 110 0 -33 -32 0 0 0
ends signed deficit 0|0 99 0 -33 -66 0 0 0
ends signed deficit 1|-9 9 0 0 0 0 0 0
ends signed deficit 2|50 -6 -33 0 0 0 0 0
ends signed deficit 3|-133 133 0 0 0 0 0 0
ends signed deficit 4|18 6 -32 0 0 0 0 0
ends signed deficit 5|-56 56 0 0 0 0 0 0
ends signed deficit 6|-41 41 0 0 0 0 0 0
ends signed deficit 7|105 58 -33 -99 -33 0 0 0
ends signed deficit 8|99 -8 -55 -25 -65 0 0 0
ends signed deficit 9|127 32 -66 -67 0 0 -60 0
ends signed here 0 after 1|0 32 0 0 -32 0 0 0
ends signed here 0 after 8|0 33 0 -33 0 0 0 0
ends signed here 0 after 9|0 33 0 0 -33 0 0 0
ends signed here 1 after 9|-9 9 0 0 0 0 0 0
ends signed here 2 after 1|-22 22 0 0 0 0 0 0
ends signed here 2 after 2|-14 14 0 0 0 0 0 0
ends signed here 2 after 4|2 -2 0 0 0 0 0 0
ends signed here 2 after 5|-9 9 0 0 0 0 0 0
ends signed here 2 after 6|3 -3 0 0 0 0 0 0
ends signed here 2 after 7|3 -3 0 0 0 0 0 0
ends signed here 2 after 8|-23 23 0 0 0 0 0 0
ends signed here 2 after 9|69 -24 -33 0 0 0 0 0
ends signed here 3 after 2|-24 24 0 0 0 0 0 0
ends signed here 3 after 5|-63 63 0 0 0 0 0 0
ends signed here 3 after 7|-31 31 0 0 0 0 0 0
ends signed here 3 after 8|12 -12 0 0 0 0 0 0
ends signed here 3 after 9|-53 53 0 0 0 0 0 0
ends signed here 4 after 0|-22 22 0 0 0 0 0 0
ends signed here 4 after 1|-29 29 0 0 0 0 0 0
ends signed here 4 after 4|9 -9 0 0 0 0 0 0
ends signed here 4 after 5|-51 51 0 0 0 0 0 0
ends signed here 4 after 6|6 -6 0 0 0 0 0 0
ends signed here 4 after 7|3 -3 0 0 0 0 0 0
ends signed here 4 after 8|80 -36 -32 0 0 0 0 0
ends signed here 4 after 9|52 -52 0 0 0 0 0 0
ends signed here 5 after 5|25 -25 0 0 0 0 0 0
ends signed here 5 after 9|-69 69 0 0 0 0 0 0
ends signed here 6 after 0|-6 6 0 0 0 0 0 0
ends signed here 6 after 1|-60 60 0 0 0 0 0 0
ends signed here 6 after 2|-32 32 0 0 0 0 0 0
ends signed here 6 after 3|-18 18 0 0 0 0 0 0
ends signed here 6 after 4|-53 53 0 0 0 0 0 0
ends signed here 6 after 5|87 -87 0 0 0 0 0 0
ends signed here 6 after 6|-1 1 0 0 0 0 0 0
ends signed here 6 after 7|10 -10 0 0 0 0 0 0
ends signed here 6 after 8|-109 109 0 0 0 0 0 0
ends signed here 6 after 9|33 -33 0 0 0 0 0 0
ends signed here 7 after 0|9 -9 0 0 0 0 0 0
ends signed here 7 after 1|-7 33 0 -32 0 0 0 0
ends signed here 7 after 2|-39 39 0 0 0 0 0 0
ends signed here 7 after 3|57 -57 0 0 0 0 0 0
ends signed here 7 after 4|10 -10 0 0 0 0 0 0
ends signed here 7 after 5|97 -97 0 0 0 0 0 0
ends signed here 7 after 6|-20 20 0 0 0 0 0 0
ends signed here 7 after 7|-3 3 0 0 0 0 0 0
ends signed here 7 after 8|12 29 0 0 -33 0 0 0
ends signed here 7 after 9|-2 92 -33 -67 0 0 0 0
ends signed here 8 after 0|41 -41 0 0 0 0 0 0
ends signed here 8 after 1|20 14 -33 0 0 0 0 0
ends signed here 8 after 2|24 -10 0 -25 0 0 0 0
ends signed here 8 after 3|-3 3 0 0 0 0 0 0
ends signed here 8 after 4|-27 27 0 0 0 0 0 0
ends signed here 8 after 5|18 -18 0 0 0 0 0 0
ends signed here 8 after 6|60 -60 0 0 0 0 0 0
ends signed here 8 after 7|-20 40 0 0 -31 0 0 0
ends signed here 8 after 8|51 -24 -30 0 0 0 0 0
ends signed here 8 after 9|27 -7 0 0 -33 0 0 0
ends signed here 9 after 0|51 -51 0 0 0 0 0 0
ends signed here 9 after 1|-9 9 0 0 0 0 0 0
ends signed here 9 after 2|-20 53 -33 0 0 0 0 0
ends signed here 9 after 3|9 31 0 -33 0 0 0 0
ends signed here 9 after 4|61 -61 0 0 0 0 0 0
ends signed here 9 after 5|87 -48 0 0 0 0 -27 0
ends signed here 9 after 6|-5 5 0 0 0 0 0 0
ends signed here 9 after 7|-33 33 0 0 0 0 0 0
ends signed here 9 after 8|16 -16 0 0 0 0 0 0
ends signed here 9 after 9|139 -8 -33 -67 0 0 -33 0
ends signed width 2 marks 1|-54 54 0 0 0 0 0 0
ends signed width 3 marks 1|-2 97 0 -33 -31 0 -60 0
ends signed width 4 marks 1|-73 203 -97 -56 0 0 0 0
ends signed width 4 marks 2|147 -100 0 0 -33 0 0 0
ends signed width 5 marks 1|64 7 -56 -25 -33 0 0 0
ends signed width 5 marks 2|156 -41 -67 -33 0 0 0 0
ends signed width 6 marks 1|-55 99 0 -33 0 0 0 0
ends signed width 6 marks 2|85 -85 0 0 0 0 0 0
ends signed width 7 marks 1|-35 35 0 0 0 0 0 0
ends signed width 7 marks 2|42 -42 0 0 0 0 0 0
ends signed width 8 marks 2|0 99 0 -33 -66 0 0 0
full around 0 0|-53 -37 149 151 83 7 15 15
full around 0 1|-1 -71 113 128 82 29 36 41
full around 0 2|3 -65 9 31 -8 41 30 -29
full around 1 0|-11 139 65 92 -47 -24 4 111
full around 1 1|22 104 32 10 -72 -60 -90 -91
full around 1 2|62 115 2 -43 9 -23 -91 -260
full around 2 0|32 96 -112 -11 -48 -119 -65 25
full around 2 1|61 40 -54 -15 -61 -70 -157 -98
full around 2 2|97 65 -115 -135 -69 -82 -181 -99
furniture|-239 -189 -772 -720 -219 -185 -309 1306
genre|203 -11 318 -553 -93 -264 -441 336
happening|85 106 24 -99 -175 -191 -315 -259
here 0 after 0|99 -23 -81 59 -48 0 0 -33
here 0 after 1|24 -59 21 49 -38 20 0 -33
here 0 after 2|-64 -53 50 60 45 -6 0 0
here 0 after 3|-63 20 38 45 -24 3 0 0
here 0 after 4|-4 24 49 -25 -25 0 0 0
here 0 after 5|13 -58 47 33 -32 -8 0 -33
here 0 after 6|-57 -5 51 9 -36 0 0 0
here 0 after 7|-106 -53 46 9 102 7 0 0
here 0 after 8|-19 24 -38 42 0 0 0 0
here 0 after 9|-87 54 -4 53 8 -32 0 0
here 1 after 0|168 -110 -44 -3 0 -79 0 0
here 1 after 1|61 -50 -37 47 -32 65 0 -3
here 1 after 2|-62 40 -3 45 38 28 0 13
here 1 after 3|-31 9 32 16 -95 -29 0 32
here 1 after 4|-62 7 27 21 47 -22 0 0
here 1 after 5|-12 -30 9 46 -6 -13 0 0
here 1 after 6|-44 -16 42 33 3 -11 0 0
here 1 after 7|-38 1 -7 15 2 45 0 -29
here 1 after 8|-32 30 -26 30 69 98 0 -28
here 1 after 9|-55 68 -37 62 -2 -100 -23 63
here 2 after 0|-124 -6 53 63 -50 47 0 0
here 2 after 1|19 -7 -35 -30 -32 16 -61 -78
here 2 after 2|4 39 -10 -16 110 -47 -10 -73
here 2 after 3|-26 29 69 -13 80 -5 0 10
here 2 after 4|-4 62 -25 -24 -84 -2 0 0
here 2 after 5|2 38 -4 24 -22 68 0 -10
here 2 after 6|-18 71 37 -2 35 -54 0 48
here 2 after 7|-40 38 21 -9 -18 65 0 -33
here 2 after 8|-2 46 -53 27 2 19 0 113
here 2 after 9|17 61 -83 -45 48 -47 -64 -67
here 3 after 0|-40 -67 16 35 2 11 0 0
here 3 after 1|-28 -10 83 29 29 -41 0 31
here 3 after 2|14 45 7 -4 21 -47 -100 -65
here 3 after 3|42 14 14 -3 18 -12 -33 -70
here 3 after 4|-4 45 28 -29 -33 32 0 -32
here 3 after 5|-23 -30 94 2 -8 20 0 0
here 3 after 6|-11 -31 26 19 12 0 0 0
here 3 after 7|36 -33 56 -10 15 -37 0 -5
here 3 after 8|-19 33 51 19 18 -12 -65 -33
here 3 after 9|27 41 -15 -44 1 -49 -33 -32
here 4 after 0|-22 -11 27 23 4 -22 0 0
here 4 after 1|6 38 26 26 -15 0 0 -44
here 4 after 2|34 22 63 18 -18 -58 -67 -22
here 4 after 3|20 -5 -42 -17 -16 21 0 0
here 4 after 4|-38 -3 25 28 -8 0 0 0
here 4 after 5|-46 22 11 -20 -15 53 22 0
here 4 after 6|33 20 19 -20 -67 -34 36 -20
here 4 after 7|24 13 2 -5 -27 0 0 0
here 4 after 8|6 48 -27 -23 28 0 0 -31
here 4 after 9|19 27 -57 -15 119 -8 -39 0
here 5 after 0|-46 -27 36 43 2 23 0 -32
here 5 after 1|4 28 -21 9 1 -65 -33 66
here 5 after 2|42 29 -7 3 -48 -65 -100 -21
here 5 after 3|53 -21 5 -45 38 6 -33 0
here 5 after 4|69 -43 -35 13 -2 0 0 -61
here 5 after 5|13 -28 46 36 76 55 0 -98
here 5 after 6|-31 -12 46 20 37 0 0 -33
here 5 after 7|15 -15 27 17 10 33 4 -3
here 5 after 8|36 -23 -24 25 0 -19 -17 0
here 5 after 9|1 5 -29 27 51 -21 -49 0
here 6 after 0|-64 -45 30 34 38 0 0 0
here 6 after 1|10 33 21 2 -80 -18 21 28
here 6 after 2|48 43 -4 -6 19 -3 -67 -58
here 6 after 3|23 34 42 28 -2 -67 -33 10
here 6 after 4|-13 -54 46 64 32 13 -18 14
here 6 after 5|13 20 -10 -19 18 -48 33 9
here 6 after 6|-6 -33 22 -24 29 34 -33 -83
here 6 after 7|-15 -6 -6 3 0 3 0 -29
here 6 after 8|17 16 30 6 7 10 7 -2
here 6 after 9|46 29 -48 -48 37 27 40 -13
here 7 after 0|-53 33 -24 4 31 -34 33 0
here 7 after 1|30 -34 28 -9 7 -1 44 -76
here 7 after 2|46 -5 -1 -15 -22 3 -38 -10
here 7 after 3|42 2 13 -16 39 7 -35 -19
here 7 after 4|12 -23 -25 -10 10 92 -65 -2
here 7 after 5|24 35 11 36 40 -18 -14 -11
here 7 after 6|-8 -20 -1 -12 -10 0 -15 50
here 7 after 7|4 52 33 -45 23 8 14 -98
here 7 after 8|31 0 2 -13 21 -88 17 -53
here 7 after 9|49 46 -14 -48 66 -32 16 -26
here 8 after 0|-73 1 -17 33 -2 54 14 -66
here 8 after 1|-53 3 2 36 7 33 -13 13
here 8 after 2|9 -23 10 57 -6 -4 -7 55
here 8 after 3|13 -7 44 27 25 -40 -10 -25
here 8 after 4|-7 29 -15 52 -44 -27 -23 1
here 8 after 5|47 70 6 11 -32 -63 -17 -83
here 8 after 6|42 53 -7 37 -2 -33 -1 -28
here 8 after 7|65 10 16 31 32 -15 23 -17
here 8 after 8|18 50 25 50 37 8 65 -36
here 8 after 9|41 47 14 55 57 -11 39 -4
here 9 after 0|22 104 -43 70 24 -72 0 -31
here 9 after 1|-41 -29 -30 22 -29 -13 -1 173
here 9 after 2|15 -6 73 107 32 66 79 44
here 9 after 3|-7 37 26 16 -19 11 -2 53
here 9 after 4|45 77 20 46 43 6 -16 -10
here 9 after 5|30 58 13 18 16 -15 -48 -2
here 9 after 6|77 70 0 33 1 18 -41 -6
here 9 after 7|59 80 22 6 18 -49 -28 35
here 9 after 8|33 49 54 8 0 -36 -22 -37
here 9 after 9|56 106 82 33 7 -8 34 -34
like caption 0|6 80 277 -194 -144 -217 -248 -45
like caption 0 before ends call|115 -60 116 -250 0 0 0 -16
like caption 0 before ends clause|9 149 -24 -155 -20 0 0 -33
like caption 0 before ends open|61 58 148 -74 -201 -176 0 -2
like caption 0 before ends sentence|112 3 44 -114 73 -90 -234 -54
like caption 0 before ends signed|11 -324 219 -55 0 0 0 17
like caption 1|15 41 149 -48 -207 -271 -203 76
like caption 1 before ends call|1 -73 142 -56 0 0 -57 -15
like caption 1 before ends clause|-36 46 114 -55 -132 0 0 0
like caption 1 before ends open|26 15 93 -35 -142 -171 -89 -56
like caption 1 before ends sentence|75 2 90 2 -98 -151 -178 -6
like caption 1 before ends signed|112 -226 96 -37 0 -87 -57 44
like caption 2|12 44 105 -10 -129 -122 -51 -119
like caption 2 before ends call|171 106 -1 -70 -33 -46 -157 15
like caption 2 before ends clause|18 -31 70 -25 107 0 0 -29
like caption 2 before ends open|9 50 23 -10 -70 -112 -158 0
like caption 2 before ends sentence|6 -75 119 45 -204 -44 44 -67
like caption 2 before ends signed|77 -223 64 -13 0 -33 -33 -21
like caption 3|41 17 20 69 -196 -67 1 30
like caption 3 before ends call|-139 37 44 94 -30 -18 -28 -71
like caption 3 before ends clause|187 -139 72 -158 149 0 -4 0
like caption 3 before ends open|26 90 -49 -18 -114 -15 15 50
like caption 3 before ends sentence|-15 -10 126 60 -217 -61 21 -43
like caption 3 before ends signed|88 -125 15 1 0 -22 -33 20
like caption 4|32 26 -22 86 -55 33 67 -64
like caption 4 before ends call|-240 88 -141 169 0 77 64 0
like caption 4 before ends clause|-233 -86 134 54 205 -33 -30 -33
like caption 4 before ends open|-47 -5 8 72 -1 48 133 -99
like caption 4 before ends sentence|201 32 41 -31 -334 84 93 -47
like caption 4 before ends signed|25 242 -40 -87 -32 -55 -54 28
like caption 5|-15 26 -56 106 18 45 92 -40
like caption 5 before ends call|-119 30 -54 44 0 -30 65 2
like caption 5 before ends clause|-145 -14 -80 126 171 -33 -33 0
like caption 5 before ends open|-4 42 12 58 42 11 -40 68
like caption 5 before ends sentence|89 -29 63 -68 -204 27 89 -135
like caption 5 before ends signed|56 -109 25 -8 0 32 0 -27
like caption 6|-113 -80 -112 210 23 159 148 -15
like caption 6 before ends call|-118 -18 -219 159 0 31 142 0
like caption 6 before ends clause|-51 -27 -66 46 0 0 -33 0
like caption 6 before ends open|24 -38 -40 64 76 49 -31 38
like caption 6 before ends sentence|-182 -155 71 71 -60 39 150 -37
like caption 6 before ends signed|-72 -75 -3 61 0 129 -56 -7
like caption 7|-297 -123 -193 252 212 201 145 -117
like caption 7 before ends call|-68 0 -68 206 -17 0 -105 0
like caption 7 before ends clause|0 -181 -60 207 11 -66 0 0
like caption 7 before ends open|-79 -195 -44 170 80 222 0 -181
like caption 7 before ends sentence|-231 57 -55 8 246 -13 167 12
like caption 7 before ends signed|-65 188 -135 -6 0 45 0 0
like caption 8|-481 -45 -732 305 323 54 24 119
like caption 8 before ends call|-95 -24 -84 217 -52 0 0 -33
like caption 8 before ends clause|-31 -355 -137 362 68 0 0 -66
like caption 8 before ends open|-281 -120 -425 357 141 112 -84 -196
like caption 8 before ends sentence|-382 -74 -332 -25 374 -59 62 247
like caption 8 before ends signed|-111 566 -222 -239 -89 -41 0 -33
like heading 0|29 51 25 -8 -50 -283 -152 -163
like heading 1|-23 40 70 39 -79 43 152 -114
like heading 2|-61 -3 110 112 49 82 203 -35
like heading 3|-110 -42 144 94 61 153 -25 79
like heading 4|-174 92 77 65 165 -33 -93 34
like heading 5|-244 168 77 66 -28 -51 -410 310
like heading 6|-300 -62 114 92 33 -126 -332 201
like heading 7|-99 -6 424 -68 -175 0 -311 -30
like heading 8|0 0 83 -83 0 0 0 0
like kicker 0|-156 -48 181 239 -39 -242 -163 -295
like kicker 1|-81 16 152 151 49 -219 -214 -107
like kicker 2|-47 10 84 164 79 -112 -43 -123
like kicker 3|36 34 -12 89 -27 -60 20 -61
like kicker 4|100 6 -24 -18 4 62 80 -115
like kicker 5|76 106 -62 -78 -2 7 81 145
like kicker 6|193 218 -95 -99 37 -61 9 134
like kicker 7|322 173 -68 -214 -248 106 -362 125
like kicker 8|243 -47 -20 -422 -183 209 422 131
like text 0|-354 -134 120 106 -96 -44 145 94
like text 0 before ends call|-6 0 -48 8 0 0 61 0
like text 0 before ends clause|0 0 33 -33 0 0 0 0
like text 0 before ends open|-234 -48 115 143 -96 -84 -45 -59
like text 0 before ends sentence|-239 -114 70 62 0 30 140 29
like text 0 before ends signed|0 0 36 41 0 0 0 -117
like text 0 deficit 0|0 0 43 -43 0 0 0 0
like text 0 deficit 1|0 0 -66 93 0 0 0 -33
like text 0 deficit 2|-67 22 -100 156 -57 0 0 0
like text 0 deficit 3|-32 -99 160 -47 0 0 0 0
like text 0 deficit 4|-94 -25 132 -12 -19 0 0 0
like text 0 deficit 5|-102 -18 35 63 0 0 0 0
like text 0 deficit 6|-104 -29 74 18 0 0 0 29
like text 0 deficit 7|-64 0 -16 109 -28 -33 0 0
like text 0 deficit 8|-54 0 16 127 -91 -82 -5 46
like text 0 deficit 9|-142 0 63 -220 10 12 144 122
like text 1|-452 -93 206 137 -53 -67 -2 -260
like text 1 before ends call|-100 0 303 -180 0 -33 -20 -33
like text 1 before ends clause|-30 -60 -13 72 0 0 0 0
like text 1 before ends open|-231 4 9 141 -12 -19 0 -115
like text 1 before ends sentence|-259 -127 134 123 -41 -15 22 -36
like text 1 before ends signed|29 -25 -20 25 0 0 0 -29
like text 1 deficit 0|-31 0 116 -98 0 0 0 0
like text 1 deficit 1|0 -18 84 -83 32 0 0 0
like text 1 deficit 2|-22 -129 124 -3 14 -33 -31 0
like text 1 deficit 3|-79 18 -29 33 5 0 0 0
like text 1 deficit 4|-80 0 -28 80 0 0 0 0
like text 1 deficit 5|-115 -33 21 75 -41 0 0 0
like text 1 deficit 6|-122 3 29 60 -28 0 0 0
like text 1 deficit 7|-113 68 15 52 -2 -33 -55 0
like text 1 deficit 8|-76 -58 -31 130 31 54 58 -58
like text 1 deficit 9|-184 1 22 170 -40 -32 -3 -233
like text 2|-294 -16 180 96 -62 -35 -37 -10
like text 2 before ends call|-29 -27 94 7 -1 -31 -60 -33
like text 2 before ends clause|-19 -140 82 -14 143 0 0 0
like text 2 before ends open|-189 -59 100 91 38 -59 35 -12
like text 2 before ends sentence|-291 114 120 112 -201 83 -2 -91
like text 2 before ends signed|-55 182 71 -22 0 0 -65 -38
like text 2 deficit 0|-60 0 33 23 0 0 0 -33
like text 2 deficit 1|-32 -128 -4 87 34 -27 0 0
like text 2 deficit 2|-80 -98 16 86 -2 0 0 -31
like text 2 deficit 3|-64 -44 73 -5 -23 0 0 -33
like text 2 deficit 4|-5 -71 1 68 -3 0 0 -33
like text 2 deficit 5|-65 20 33 2 50 0 0 -66
like text 2 deficit 6|-41 -128 40 38 -61 -20 -40 0
like text 2 deficit 7|-240 25 102 25 -42 33 37 -85
like text 2 deficit 8|-78 179 87 78 -33 -31 -58 -32
like text 2 deficit 9|-131 56 36 34 -10 -17 -11 140
like text 3|-178 -86 169 126 32 127 10 -5
like text 3 before ends call|-202 -18 90 29 -32 -49 -91 8
like text 3 before ends clause|-81 -159 -113 61 250 0 0 0
like text 3 before ends open|-151 -16 84 120 31 129 -22 -98
like text 3 before ends sentence|-159 -29 184 55 -222 -25 36 17
like text 3 before ends signed|-41 -64 83 -68 0 33 -33 -30
like text 3 deficit 0|-49 -12 218 -205 32 0 0 0
like text 3 deficit 1|0 53 143 -99 26 -74 0 -67
like text 3 deficit 2|-18 -12 99 -50 79 -66 0 -84
like text 3 deficit 3|-52 -104 -14 71 -85 62 0 -33
like text 3 deficit 4|66 -137 77 -32 -1 -45 0 0
like text 3 deficit 5|163 -106 28 -65 -18 11 0 0
like text 3 deficit 6|28 -106 116 -1 -93 88 0 -33
like text 3 deficit 7|-105 -109 63 68 -16 6 -19 -17
like text 3 deficit 8|-141 65 46 48 83 8 -98 -80
like text 3 deficit 9|-229 -9 35 157 65 201 52 129
like text 4|-59 -40 160 125 51 24 -44 -7
like text 4 before ends call|-304 0 48 95 -17 55 -9 -32
like text 4 before ends clause|-187 -139 101 176 37 0 0 -57
like text 4 before ends open|9 14 101 101 26 -4 -124 -66
like text 4 before ends sentence|-19 11 75 21 132 -14 24 -14
like text 4 before ends signed|-72 231 33 -75 -32 -11 -66 107
like text 4 deficit 0|-115 -33 102 58 -25 -52 0 0
like text 4 deficit 1|-108 3 -31 35 -80 24 0 0
like text 4 deficit 2|-78 66 70 5 5 -7 0 -59
like text 4 deficit 3|-135 -20 138 33 25 -44 0 -33
like text 4 deficit 4|23 -80 105 -61 -10 32 0 0
like text 4 deficit 5|-56 -172 166 107 -41 13 -23 0
like text 4 deficit 6|-91 -176 112 95 -45 19 15 -43
like text 4 deficit 7|-178 -54 76 59 32 17 -82 -114
like text 4 deficit 8|-9 -23 51 24 22 2 -33 22
like text 4 deficit 9|124 102 4 51 67 -28 -37 73
like text 5|3 -27 106 156 77 23 -9 -78
like text 5 before ends call|206 57 -196 -26 -26 -23 119 -60
like text 5 before ends clause|46 -165 98 40 -64 0 0 -33
like text 5 before ends open|26 54 141 129 70 35 -138 -108
like text 5 before ends sentence|20 -37 4 -41 94 -50 4 180
like text 5 before ends signed|-80 250 -4 -66 0 35 -88 18
like text 5 deficit 0|-122 95 -27 82 -43 0 0 0
like text 5 deficit 1|-168 -18 -11 21 19 -48 0 167
like text 5 deficit 2|-68 99 7 2 40 -28 -33 84
like text 5 deficit 3|113 -12 52 -9 27 -47 0 -66
like text 5 deficit 4|9 -41 -9 75 85 -30 -33 -33
like text 5 deficit 5|32 1 44 73 45 -36 -33 -88
like text 5 deficit 6|-59 -21 5 8 22 -21 -14 -59
like text 5 deficit 7|13 -151 10 27 -12 54 -74 -89
like text 5 deficit 8|78 -113 134 71 119 92 43 -170
like text 5 deficit 9|33 201 60 42 -23 11 21 11
like text 6|-28 40 91 58 43 -23 -28 106
like text 6 before ends call|-37 -15 -86 146 -30 109 -30 32
like text 6 before ends clause|-26 7 77 13 191 -67 -90 -33
like text 6 before ends open|39 47 43 85 1 -53 -76 148
like text 6 before ends sentence|54 -79 30 7 67 -25 36 98
like text 6 before ends signed|-12 -68 50 38 -89 -20 0 94
like text 6 deficit 0|-105 -96 43 84 69 -32 0 0
like text 6 deficit 1|-85 93 7 38 22 16 -23 -26
like text 6 deficit 2|26 69 -23 -82 -116 71 -28 74
like text 6 deficit 3|86 -45 -30 8 7 -2 -98 75
like text 6 deficit 4|63 10 4 -57 22 -15 -74 36
like text 6 deficit 5|77 -112 4 -13 71 20 -33 78
like text 6 deficit 6|29 -118 32 24 148 -2 -57 66
like text 6 deficit 7|-30 -56 23 16 65 -17 81 91
like text 6 deficit 8|-53 3 22 36 94 -34 -4 63
like text 6 deficit 9|-119 18 63 76 89 -61 108 -12
like text 7|-9 43 -60 -26 -7 -62 46 65
like text 7 before ends call|21 -48 12 103 -33 0 -47 30
like text 7 before ends clause|-56 58 30 26 -26 -66 0 0
like text 7 before ends open|-6 16 -89 -89 -19 11 206 54
like text 7 before ends sentence|92 -19 -26 -87 -12 -25 23 35
like text 7 before ends signed|117 -81 89 -58 0 17 0 38
like text 7 deficit 0|-120 -74 36 12 95 89 0 -4
like text 7 deficit 1|-6 2 36 -19 22 63 0 63
like text 7 deficit 2|-14 40 10 -79 60 52 -33 7
like text 7 deficit 3|51 48 -82 -93 45 1 -33 -73
like text 7 deficit 4|64 -4 -39 -29 -52 -3 -8 -2
like text 7 deficit 5|87 -32 -38 -38 -14 23 -45 60
like text 7 deficit 6|54 3 -45 -27 -98 -56 28 -47
like text 7 deficit 7|65 -63 -16 -8 -58 -63 128 123
like text 7 deficit 8|56 -62 15 40 -26 35 87 7
like text 7 deficit 9|30 -121 38 37 29 -121 30 -181
like text 8|86 103 -222 -194 -164 -196 -177 -241
like text 8 before ends call|41 2 -93 62 0 0 0 -33
like text 8 before ends clause|60 43 -197 -8 -22 0 0 -29
like text 8 before ends open|93 60 -199 -177 -201 -211 -33 -206
like text 8 before ends sentence|82 46 -23 -83 80 -67 -171 -117
like text 8 before ends signed|215 -205 -44 -13 0 -33 0 0
like text 8 deficit 0|194 -40 -145 59 -75 0 0 0
like text 8 deficit 1|23 -5 -38 88 51 0 0 -33
like text 8 deficit 2|9 25 -91 47 27 -46 0 -113
like text 8 deficit 3|41 84 -138 7 20 0 -67 -67
like text 8 deficit 4|20 54 -149 25 34 0 -33 -33
like text 8 deficit 5|76 110 -116 -105 -37 -100 -67 0
like text 8 deficit 6|143 122 -256 -85 -44 -67 -67 -33
like text 8 deficit 7|265 91 -250 -232 -63 -51 -106 -57
like text 8 deficit 8|329 15 -96 -205 -194 -76 -21 -71
like text 8 deficit 9|291 -218 192 -123 -49 -87 -198 -113
linking|-47 200 115 -204 107 -88 -153 -126
marked|-218 -162 -565 -913 -566 1307 -290 -203
marks 0|-47 22 184 202 35 109 70 197
marks 1|10 64 -37 -97 8 -261 -203 -254
marks 2|68 99 -397 -240 58 -158 -101 -147
medium|0 -33 -127 -253 -148 -118 -32 454
name|178 -419 -14 -206 -200 -308 835 161
name room 0|270 -101 132 53 -20 -90 -285 95
name room 1|202 -59 122 39 43 -145 -47 -69
name room 2|156 -87 23 -39 -51 -51 189 -82
name room 3|-44 -16 -95 -152 -97 -67 278 105
name room 4|-82 -36 -139 -125 -23 -65 289 -53
name room 5|95 -113 -35 -118 23 -84 293 -124
name room 6|-47 -260 -50 -90 -46 -33 382 -85
name room 7|-12 -134 -46 -104 -104 -166 392 -16
name room 8|20 -42 55 -58 -153 -67 336 -8
name room 9|-72 21 14 -88 -287 -33 229 -74
news|93 -138 14 3 186 -184 -196 -168
nothing after|-400 -212 166 126 -48 -166 -144 206
nothing before|257 -500 115 72 -238 7 -103 -19
number|-87 227 -116 -37 -10 -161 -120 -210
number torn|-524 608 -107 -440 312 -47 -33 -120
opening|1199 -813 -619 -511 -161 -168 -39 -105
pair around known|-60 -61 -1 168 57 -57 -67 -67
pair known|-165 190 14 -433 436 -311 -31 130
picture|-290 -401 -386 448 726 -359 -224 -241
pictureMark|-67 0 -33 140 50 -98 0 0
place|-38 -47 -395 187 463 -503 -299 276
quote open|-618 465 99 -136 97 -166 -20 -122
repeats 0|73 112 28 -88 10 -18 4 129
repeats 0 deficit 0|208 71 -157 -153 -132 -30 0 36
repeats 0 deficit 1|80 51 -115 16 -61 -99 0 75
repeats 0 deficit 2|33 53 -147 -61 104 -64 38 -16
repeats 0 deficit 3|40 3 15 -13 42 21 -67 61
repeats 0 deficit 4|68 -7 81 -67 -10 25 -66 86
repeats 0 deficit 5|74 2 28 -68 82 -73 -67 9
repeats 0 deficit 6|-39 81 -24 -41 60 29 -17 55
repeats 0 deficit 7|-54 96 -14 -95 61 -2 15 33
repeats 0 deficit 8|34 51 -54 -109 85 20 2 4
repeats 0 deficit 9|56 127 65 -29 -28 -24 24 16
repeats 0 ends call|81 -81 69 114 -113 -33 0 -32
repeats 0 ends clause|50 81 -151 -69 3 0 0 -33
repeats 0 ends open|83 149 73 -51 -27 17 18 200
repeats 0 ends sentence|37 100 -147 -198 163 -141 -90 -173
repeats 0 ends signed|0 114 -67 -33 0 0 0 0
repeats 0 width 0|-35 91 -45 -98 185 -162 -45 81
repeats 0 width 1|-93 54 71 32 76 78 43 25
repeats 0 width 2|172 99 33 -160 -42 14 75 -16
repeats 0 width 3|8 48 82 -50 -91 94 -92 -29
repeats 0 width 4|0 40 11 -14 -130 -156 132 99
repeats 0 width 5|125 168 -131 32 -179 -172 -38 -118
repeats 0 width 6|78 117 -383 -50 -68 -152 -67 109
repeats 0 width 7|94 113 -189 -112 -81 0 0 -32
repeats 0 width 8|189 65 -29 -214 -120 0 0 0
repeats 1|15 58 -20 -105 -16 -133 -69 -54
repeats 1 deficit 0|164 24 -172 8 -9 0 0 -10
repeats 1 deficit 1|51 59 -69 -50 32 16 -23 11
repeats 1 deficit 2|-4 41 -27 -36 63 -119 -61 -42
repeats 1 deficit 3|49 3 29 -7 -86 -65 -33 27
repeats 1 deficit 4|56 -5 23 -35 -64 0 -6 -81
repeats 1 deficit 5|119 33 -83 -21 34 -73 -14 21
repeats 1 deficit 6|3 14 -33 5 -83 -87 -33 41
repeats 1 deficit 7|41 49 39 5 -51 -63 -85 -13
repeats 1 deficit 8|21 54 15 -23 -8 -29 5 38
repeats 1 deficit 9|10 53 64 16 3 -120 -19 -161
repeats 1 ends call|51 17 21 -154 -33 0 0 -32
repeats 1 ends clause|66 60 -316 -233 151 -65 0 0
repeats 1 ends open|-11 32 44 -7 47 -111 -58 -20
repeats 1 ends sentence|44 66 -215 -170 -202 -67 -57 -84
repeats 1 ends signed|53 81 -33 -33 -89 0 0 0
repeats 1 width 2|-225 -130 122 124 160 -67 -242 0
repeats 1 width 3|-39 -165 72 30 25 -115 258 145
repeats 1 width 4|-21 -23 38 -12 22 -15 -107 23
repeats 1 width 5|54 126 -62 -45 -195 -176 -72 -123
repeats 1 width 6|38 70 -248 -114 9 -24 -97 -99
repeats 1 width 7|53 68 -240 -90 84 0 -23 -33
repeats 1 width 8|200 179 -111 -198 -148 -29 0 0
repeats 2|21 45 0 -21 17 -67 -96 -43
repeats 2 deficit 0|-67 25 -16 34 42 43 0 -33
repeats 2 deficit 1|2 30 -28 17 -29 13 0 1
repeats 2 deficit 2|14 22 -8 -53 -69 -4 -86 -55
repeats 2 deficit 3|7 22 -2 -45 23 68 -67 -61
repeats 2 deficit 4|84 18 -10 -44 -27 -68 -18 -23
repeats 2 deficit 5|77 -18 8 -25 -125 15 -96 -51
repeats 2 deficit 6|27 68 -8 35 70 -66 -44 -28
repeats 2 deficit 7|42 28 -12 -15 8 -19 75 27
repeats 2 deficit 8|0 17 18 17 -5 -32 38 65
repeats 2 deficit 9|12 82 109 119 26 -98 -46 14
repeats 2 ends call|62 17 -105 195 -57 -103 -94 0
repeats 2 ends clause|19 43 -17 -131 -54 0 -11 -33
repeats 2 ends open|-3 41 87 -15 37 -34 -40 -27
repeats 2 ends sentence|43 76 -194 -53 -21 -89 -111 -33
repeats 2 ends signed|109 40 -63 -67 -65 0 -27 0
repeats 2 width 1|-148 -72 187 34 51 -146 -488 100
repeats 2 width 2|94 58 -33 -148 101 -131 324 -6
repeats 2 width 3|-71 -34 74 42 -31 -5 -38 61
repeats 2 width 4|-31 1 34 98 -50 -98 41 6
repeats 2 width 5|-17 3 -50 78 -55 4 -12 -76
repeats 2 width 6|15 51 -120 26 -103 10 -100 -123
repeats 2 width 7|20 62 -237 10 -23 -50 0 -26
repeats 2 width 8|-36 152 68 -92 -49 0 0 -33
repeats 3|-33 -6 28 60 -9 -19 -49 -131
repeats 3 deficit 0|-173 -40 115 100 -57 -42 0 0
repeats 3 deficit 1|-129 9 52 6 36 51 0 -103
repeats 3 deficit 2|-36 26 24 -17 -41 -3 0 108
repeats 3 deficit 3|63 13 1 -32 45 -49 -65 -33
repeats 3 deficit 4|66 25 27 8 72 12 -67 -33
repeats 3 deficit 5|60 -11 13 -6 -39 -6 -72 -29
repeats 3 deficit 6|66 51 -2 31 -54 32 1 -96
repeats 3 deficit 7|27 -16 25 34 -13 13 17 0
repeats 3 deficit 8|64 47 28 36 16 11 1 -88
repeats 3 deficit 9|28 83 24 36 59 -14 47 -139
repeats 3 ends call|15 104 -8 10 0 0 -33 -66
repeats 3 ends clause|-3 52 -19 25 -61 -33 -67 0
repeats 3 ends open|-31 41 79 36 13 2 -27 -93
repeats 3 ends sentence|-3 35 -261 49 23 -105 -67 -33
repeats 3 ends signed|0 66 -33 -58 0 0 0 0
repeats 3 width 1|124 194 -219 40 180 -33 -123 -111
repeats 3 width 2|-168 31 31 88 -23 70 -126 -33
repeats 3 width 3|-131 171 35 -71 -10 46 163 -45
repeats 3 width 4|26 32 73 55 36 -42 -24 -97
repeats 3 width 5|-11 6 14 36 -73 18 105 -13
repeats 3 width 6|6 18 -2 15 -68 39 -98 14
repeats 3 width 7|8 -24 83 16 -33 -98 0 -49
repeats 3 width 8|-30 43 -4 1 10 0 0 0
repeats 4|-19 15 72 139 -4 32 -78 -79
repeats 4 deficit 0|-325 -150 229 72 34 10 0 -33
repeats 4 deficit 1|-255 42 110 63 -36 44 0 -33
repeats 4 deficit 2|-60 17 83 12 -65 64 -31 90
repeats 4 deficit 3|45 10 -75 13 47 -39 0 -67
repeats 4 deficit 4|19 -31 -31 91 31 -20 0 -33
repeats 4 deficit 5|21 68 73 60 -42 -43 -33 0
repeats 4 deficit 6|58 -35 22 90 -25 19 -47 -46
repeats 4 deficit 7|21 -29 -3 7 45 46 -19 -110
repeats 4 deficit 8|51 49 21 38 38 -8 39 -70
repeats 4 deficit 9|-7 76 37 81 112 -8 -24 168
repeats 4 ends call|56 -13 65 -320 0 0 0 0
repeats 4 ends clause|40 4 76 -84 -142 -32 0 0
repeats 4 ends open|-15 -7 97 116 32 48 -46 -63
repeats 4 ends sentence|36 45 -195 122 26 -33 -67 -66
repeats 4 ends signed|49 7 -32 0 0 0 -33 0
repeats 4 width 1|-53 -125 46 38 20 0 -416 231
repeats 4 width 2|-23 93 -74 7 0 -63 167 -28
repeats 4 width 3|-140 171 68 89 232 -37 -66 -66
repeats 4 width 4|-28 9 44 42 70 53 132 -2
repeats 4 width 5|14 36 55 53 -119 -49 4 -132
repeats 4 width 6|-53 10 116 60 -130 95 -65 -79
repeats 4 width 7|-68 -74 171 63 9 0 0 -33
repeats 4 width 8|-19 57 -85 89 -30 0 0 0
repeats 5|-44 28 114 137 128 59 -32 -42
repeats 5 deficit 0|-126 -66 46 44 67 25 0 0
repeats 5 deficit 1|-175 -87 -6 88 50 16 0 115
repeats 5 deficit 2|-57 119 65 79 65 2 0 -146
repeats 5 deficit 3|-62 9 7 -12 3 -5 0 -39
repeats 5 deficit 4|-76 31 -73 56 75 -23 0 0
repeats 5 deficit 5|-6 -70 64 105 34 40 0 -33
repeats 5 deficit 6|60 -34 5 93 18 -17 -24 -90
repeats 5 deficit 7|42 -80 24 23 90 0 -50 -36
repeats 5 deficit 8|24 15 40 75 32 22 -70 -115
repeats 5 deficit 9|35 27 18 14 55 72 37 152
repeats 5 ends call|-49 217 48 -309 -96 -33 0 0
repeats 5 ends clause|-56 -130 230 -53 -51 -33 0 -61
repeats 5 ends open|-28 -43 74 165 140 74 -26 -28
repeats 5 ends sentence|-40 186 -189 73 11 0 -33 0
repeats 5 ends signed|-42 42 0 0 0 0 0 0
repeats 5 width 0|-54 -65 24 72 3 0 -165 -3
repeats 5 width 1|-157 113 -138 63 71 168 38 -168
repeats 5 width 2|181 39 58 50 73 72 -62 -40
repeats 5 width 3|92 106 67 92 46 -43 -45 -120
repeats 5 width 4|-34 -122 59 92 -43 -6 41 77
repeats 5 width 5|-38 -7 41 75 44 -47 -21 -33
repeats 5 width 6|-77 -40 128 -4 -28 -12 -11 -65
repeats 5 width 7|-38 -45 -58 -75 -13 -28 0 236
repeats 5 width 8|-72 -22 -88 137 0 0 0 0
scene|128 93 142 114 -183 -280 -432 -324
signed|103 210 -181 -152 -145 0 -60 0
sourceNote|-33 -15 -174 -266 234 -21 0 247
spaced|66 223 -601 -525 -225 -99 -117 -57
spaced 0|115 -12 0 -75 -31 0 0 0
spaced 1|69 -17 -33 0 -14 0 0 0
spaced 2|76 27 -49 -118 -84 0 0 0
spaced 3|-58 160 -129 -151 -66 -33 0 -33
spaced 4|-45 123 -33 -106 -61 0 0 0
spaced 5|-119 201 -71 -88 -65 0 -17 0
spaced 6|128 124 -277 -192 -27 -67 -67 0
spaced 7|231 157 -251 -166 -63 -33 -33 0
spaced 8|162 242 -261 -201 0 0 -45 -33
spaced 9|19 0 0 -26 0 0 0 0
steps 0 then 0|20 66 -56 -31 -98 10 0 -13
steps 0 then 0 ends call|-31 0 31 0 0 0 0 0
steps 0 then 0 ends clause|26 -11 -10 -39 11 0 0 0
steps 0 then 0 ends open|22 64 -25 4 -87 10 0 -13
steps 0 then 0 ends sentence|68 -34 -33 -11 -26 0 0 0
steps 0 then 0 ends signed|-62 62 0 0 0 0 0 0
steps 0 then 1|-59 17 60 32 63 52 8 -59
steps 0 then 1 ends call|-45 -60 124 -26 0 0 0 0
steps 0 then 1 ends clause|-26 -15 58 29 75 0 0 0
steps 0 then 1 ends open|-54 1 40 37 112 52 8 -59
steps 0 then 1 ends sentence|42 3 0 13 -49 0 0 0
steps 0 then 1 ends signed|19 77 0 -33 -66 0 0 0
steps 0 then 2|-38 -20 35 -15 1 -39 -40 158
steps 0 then 2 ends call|6 -82 88 0 0 0 0 0
steps 0 then 2 ends clause|-80 -60 107 20 0 0 0 0
steps 0 then 2 ends open|-54 32 4 8 -9 -39 -40 158
steps 0 then 2 ends sentence|6 44 -32 -56 32 0 0 0
steps 0 then 2 ends signed|57 -16 -33 0 0 0 0 0
steps 0 then 3|-44 -16 97 29 7 -68 -59 -32
steps 0 then 3 ends call|-9 0 46 -32 0 0 0 0
steps 0 then 3 ends clause|8 -8 -9 -11 0 0 0 0
steps 0 then 3 ends open|-27 20 81 14 76 -68 -59 -32
steps 0 then 3 ends sentence|-34 42 0 49 -66 0 0 0
steps 0 then 3 ends signed|12 -12 0 0 0 0 0 0
steps 0 then 4|35 -34 30 -26 -20 25 31 0
steps 0 then 4 ends clause|15 -42 41 -41 32 0 0 0
steps 0 then 4 ends open|-30 26 16 33 -74 25 31 0
steps 0 then 4 ends sentence|69 -3 0 -79 -2 0 0 0
steps 0 then 4 ends signed|32 -32 0 0 0 0 0 0
steps 0 then 5|-36 7 32 -4 -46 39 26 0
steps 0 then 5 ends call|14 -84 52 0 0 0 0 0
steps 0 then 5 ends clause|76 -49 -30 -16 40 0 0 0
steps 0 then 5 ends open|-75 36 25 53 -57 39 26 0
steps 0 then 5 ends sentence|-24 47 0 -37 -47 0 0 0
steps 0 then 5 ends signed|-13 13 0 0 0 0 0 0
steps 0 then 6|-49 -22 11 -7 17 -21 -14 168
steps 0 then 6 ends call|-10 13 -3 0 0 0 0 0
steps 0 then 6 ends clause|25 -17 32 -70 25 0 0 0
steps 0 then 6 ends open|-109 -38 6 19 27 -21 -14 168
steps 0 then 6 ends sentence|14 60 0 -62 -67 0 0 0
steps 0 then 6 ends signed|13 -13 0 0 0 0 0 0
steps 0 then 7|-77 40 76 31 18 81 -55 -32
steps 0 then 7 ends call|-27 -18 87 -33 0 0 0 0
steps 0 then 7 ends clause|12 36 -19 8 -27 0 0 0
steps 0 then 7 ends open|-37 20 50 65 19 81 -55 -32
steps 0 then 7 ends sentence|-46 0 0 6 99 0 0 0
steps 0 then 7 ends signed|23 15 0 0 -33 0 0 0
steps 0 then 8|-39 82 -14 14 4 31 -8 -90
steps 0 then 8 ends call|-117 10 102 0 0 0 0 0
steps 0 then 8 ends clause|-61 44 21 18 -46 0 0 0
steps 0 then 8 ends open|-12 83 -37 -8 -31 34 -8 -90
steps 0 then 8 ends sentence|-6 -7 0 -3 104 -8 0 0
steps 0 then 8 ends signed|45 -5 -33 0 0 0 0 0
steps 0 then 9|-21 111 -100 -74 -66 -33 8 -200
steps 0 then 9 ends call|-145 265 -4 -97 0 0 0 0
steps 0 then 9 ends clause|-34 59 -100 35 66 0 0 0
steps 0 then 9 ends open|1 84 -59 -52 -39 -30 8 -200
steps 0 then 9 ends sentence|28 131 -147 -22 9 -33 0 0
steps 0 then 9 ends signed|8 13 0 -33 0 0 0 0
steps 1 then 0|-6 44 -29 -30 -31 58 80 -33
steps 1 then 0 ends call|-93 59 28 0 -33 0 0 0
steps 1 then 0 ends clause|-40 -9 -1 122 -9 0 0 0
steps 1 then 0 ends open|10 31 -25 -54 28 58 80 -33
steps 1 then 0 ends sentence|-11 -30 0 63 -11 0 0 0
steps 1 then 0 ends signed|47 -7 0 -33 0 0 0 0
steps 1 then 1|-17 31 45 38 7 23 11 -41
steps 1 then 1 ends call|-76 -38 96 0 0 0 0 0
steps 1 then 1 ends clause|26 21 9 -43 -18 0 0 0
steps 1 then 1 ends open|-10 -6 27 42 83 23 11 -41
steps 1 then 1 ends sentence|73 -22 0 -5 -5 0 0 0
steps 1 then 1 ends signed|14 9 -32 0 0 0 0 0
steps 1 then 2|-63 79 1 -2 25 -11 12 -56
steps 1 then 2 ends call|-80 -9 88 0 0 0 0 0
steps 1 then 2 ends clause|-87 98 -20 -96 99 0 0 0
steps 1 then 2 ends open|-67 70 11 0 11 -11 12 -56
steps 1 then 2 ends sentence|48 -12 0 -19 -78 0 0 0
steps 1 then 2 ends signed|46 -46 0 0 0 0 0 0
steps 1 then 3|-83 111 35 -38 -33 -26 7 -33
steps 1 then 3 ends call|-14 -1 35 -30 0 0 0 0
steps 1 then 3 ends clause|-6 54 61 -84 -39 0 0 -33
steps 1 then 3 ends open|-101 103 -40 27 51 -26 7 0
steps 1 then 3 ends sentence|-9 -8 -32 26 -15 0 0 0
steps 1 then 3 ends signed|-5 38 0 0 -33 0 0 0
steps 1 then 4|-12 31 -19 6 -2 -18 -13 -27
steps 1 then 4 ends call|12 18 -25 0 0 0 0 0
steps 1 then 4 ends clause|-10 42 -67 0 36 0 0 0
steps 1 then 4 ends open|-35 39 15 16 -48 -18 -13 -27
steps 1 then 4 ends sentence|-63 44 0 -15 13 0 0 0
steps 1 then 4 ends signed|38 -38 0 0 0 0 0 0
steps 1 then 5|-71 43 7 10 27 70 37 -66
steps 1 then 5 ends call|-139 50 111 -31 0 0 0 0
steps 1 then 5 ends clause|25 36 -24 -71 24 0 0 0
steps 1 then 5 ends open|-91 0 1 47 22 93 37 -66
steps 1 then 5 ends sentence|-16 67 -56 -31 -14 -33 0 0
steps 1 then 5 ends signed|82 -82 0 0 0 0 0 0
steps 1 then 6|-26 35 -2 9 -19 34 25 -51
steps 1 then 6 ends call|184 -113 -45 -32 0 0 0 0
steps 1 then 6 ends clause|-23 11 -1 -44 25 0 0 0
steps 1 then 6 ends open|-61 56 -23 -2 18 34 25 -51
steps 1 then 6 ends sentence|12 7 0 6 -69 0 0 0
steps 1 then 6 ends signed|-4 4 0 0 0 0 0 0
steps 1 then 7|49 66 -19 1 -15 -54 -50 -29
steps 1 then 7 ends call|-15 99 -81 0 0 0 0 0
steps 1 then 7 ends clause|-26 1 88 -38 -72 0 0 0
steps 1 then 7 ends open|32 62 7 5 -6 -54 -50 -29
steps 1 then 7 ends sentence|5 -16 -33 4 41 0 0 0
steps 1 then 7 ends signed|35 -35 0 0 0 0 0 0
steps 1 then 8|84 98 -2 -2 28 9 -26 -96
steps 1 then 8 ends call|-71 3 49 0 0 0 0 0
steps 1 then 8 ends clause|43 -70 57 -28 9 0 0 0
steps 1 then 8 ends open|156 25 -21 -13 58 27 -26 -63
steps 1 then 8 ends sentence|-40 146 -31 -6 -53 -64 0 -33
steps 1 then 8 ends signed|-86 86 0 0 0 0 0 0
steps 1 then 9|39 154 12 -35 78 -33 -7 -120
steps 1 then 9 ends call|-158 150 -37 59 0 -54 0 0
steps 1 then 9 ends clause|-72 92 -61 66 -19 0 0 0
steps 1 then 9 ends open|44 -135 56 66 29 -3 32 -120
steps 1 then 9 ends sentence|87 80 -60 -112 37 0 -33 0
steps 1 then 9 ends signed|17 91 -33 -67 0 0 0 0
steps 2 then 0|-50 81 -47 11 105 -56 -64 -121
steps 2 then 0 ends call|-58 -33 119 0 0 0 0 -32
steps 2 then 0 ends clause|-46 38 -119 160 90 0 0 0
steps 2 then 0 ends open|-45 98 -9 -28 82 -56 -64 -89
steps 2 then 0 ends sentence|-56 17 0 76 -14 0 0 0
steps 2 then 0 ends signed|-28 28 0 0 0 0 0 0
steps 2 then 1|-60 95 2 39 5 -69 -13 -154
steps 2 then 1 ends call|-70 -32 127 -44 0 0 0 0
steps 2 then 1 ends clause|-46 37 9 127 -78 -33 0 -62
steps 2 then 1 ends open|-25 89 -23 -1 56 -48 -13 -114
steps 2 then 1 ends sentence|36 -24 0 39 -100 0 0 0
steps 2 then 1 ends signed|6 -6 0 0 0 0 0 0
steps 2 then 2|-9 80 -126 -97 -23 -122 -73 119
steps 2 then 2 ends call|3 -21 59 -29 0 0 0 0
steps 2 then 2 ends clause|-27 69 -62 -59 56 0 0 0
steps 2 then 2 ends open|-10 93 -126 -93 -50 -122 -73 124
steps 2 then 2 ends sentence|-52 4 0 43 119 0 0 -18
steps 2 then 2 ends signed|70 -70 0 0 0 0 0 0
steps 2 then 3|10 41 17 -52 -9 -109 -41 -16
steps 2 then 3 ends call|16 1 -33 0 0 0 0 0
steps 2 then 3 ends clause|27 -11 2 -17 -29 0 0 0
steps 2 then 3 ends open|-27 75 16 -70 23 -109 -41 -16
steps 2 then 3 ends sentence|28 -7 -8 5 -58 0 0 0
steps 2 then 4|74 -11 -32 -34 -97 -12 2 1
steps 2 then 4 ends call|28 -3 -16 0 0 0 0 0
steps 2 then 4 ends clause|21 -6 -33 0 0 0 0 0
steps 2 then 4 ends open|32 21 -30 13 -68 -12 2 1
steps 2 then 4 ends sentence|3 30 0 -47 -45 0 0 0
steps 2 then 4 ends signed|-65 65 0 0 0 0 0 0
steps 2 then 5|56 -56 -65 -1 -43 87 -51 -33
steps 2 then 5 ends call|87 79 -183 0 0 0 0 0
steps 2 then 5 ends clause|48 59 -25 -50 0 0 0 0
steps 2 then 5 ends open|-46 -105 88 16 -59 87 -51 -33
steps 2 then 5 ends sentence|-44 90 -5 -27 40 0 0 0
steps 2 then 5 ends signed|11 -11 0 0 0 0 0 0
steps 2 then 6|6 -44 9 21 37 57 16 -44
steps 2 then 6 ends call|110 93 -142 -8 0 0 0 0
steps 2 then 6 ends clause|35 -28 9 0 -18 0 0 0
steps 2 then 6 ends open|-40 -144 56 33 90 57 16 -44
steps 2 then 6 ends sentence|-23 87 -30 -24 -89 0 0 0
steps 2 then 6 ends signed|-3 3 0 0 0 0 0 0
steps 2 then 7|57 -18 43 12 37 -68 19 -52
steps 2 then 7 ends call|-19 81 -6 0 0 -33 0 0
steps 2 then 7 ends clause|36 9 -55 33 -17 0 0 0
steps 2 then 7 ends open|71 -114 26 63 41 -44 19 -52
steps 2 then 7 ends sentence|-44 75 0 -34 -9 0 0 0
steps 2 then 7 ends signed|-29 29 0 0 0 0 0 0
steps 2 then 8|73 60 -18 0 21 -54 2 -43
steps 2 then 8 ends call|30 59 -77 19 0 -33 0 0
steps 2 then 8 ends clause|-76 -34 143 -37 -29 0 0 0
steps 2 then 8 ends open|90 45 8 -2 -1 -27 28 -43
steps 2 then 8 ends sentence|81 48 -67 -65 35 0 -33 0
steps 2 then 8 ends signed|25 14 -30 0 0 0 0 0
steps 2 then 9|66 45 88 -23 -8 19 -27 -80
steps 2 then 9 ends call|-64 47 -39 51 0 0 0 0
steps 2 then 9 ends clause|-64 0 116 -33 -27 0 0 0
steps 2 then 9 ends open|132 -99 73 17 -15 53 -27 -80
steps 2 then 9 ends sentence|33 68 0 -113 49 -66 0 0
steps 2 then 9 ends signed|-37 37 0 0 0 0 0 0
steps 3 then 0|2 39 -25 35 51 -17 -92 -33
steps 3 then 0 ends call|70 -107 66 -22 0 0 0 0
steps 3 then 0 ends clause|19 16 -44 -42 0 0 0 0
steps 3 then 0 ends open|-20 88 -35 -16 55 -17 -92 -33
steps 3 then 0 ends sentence|27 -60 0 87 -14 0 0 0
steps 3 then 0 ends signed|-25 25 0 0 0 0 0 0
steps 3 then 1|-2 58 -14 2 -35 -4 82 -33
steps 3 then 1 ends call|40 -139 131 0 0 0 0 0
steps 3 then 1 ends clause|-36 29 45 -33 -16 0 0 0
steps 3 then 1 ends open|9 94 -48 25 -29 -4 82 -33
steps 3 then 1 ends sentence|43 -33 0 -1 16 0 0 0
steps 3 then 2|81 68 -98 -72 -31 -34 -108 -114
steps 3 then 2 ends call|19 2 -28 0 0 0 0 0
steps 3 then 2 ends clause|106 -49 3 -33 -49 0 -33 -33
steps 3 then 2 ends open|21 135 -94 -41 14 -34 -70 -86
steps 3 then 2 ends sentence|51 -7 0 87 -65 0 -33 0
steps 3 then 3|138 34 1 -132 -126 -100 -40 -67
steps 3 then 3 ends call|26 18 -14 18 -33 0 0 0
steps 3 then 3 ends clause|112 -70 -44 0 0 0 0 0
steps 3 then 3 ends open|153 17 11 -128 -69 -100 -40 -67
steps 3 then 3 ends sentence|-86 76 0 69 -31 0 0 0
steps 3 then 4|44 -28 15 -41 45 0 0 0
steps 3 then 4 ends call|31 -75 42 0 0 0 0 0
steps 3 then 4 ends clause|-60 93 -30 0 0 0 0 0
steps 3 then 4 ends open|68 -51 19 -40 45 0 0 0
steps 3 then 4 ends sentence|-33 34 0 -7 0 0 0 0
steps 3 then 4 ends signed|33 -33 0 0 0 0 0 0
steps 3 then 5|-12 -72 -26 66 77 -4 27 -10
steps 3 then 5 ends call|44 79 -81 -13 0 0 0 0
steps 3 then 5 ends clause|32 -43 11 0 0 0 0 0
steps 3 then 5 ends open|-2 -168 25 69 55 -4 27 -10
steps 3 then 5 ends sentence|-71 82 0 6 53 0 0 0
steps 3 then 6|-14 -8 -28 62 -78 0 87 32
steps 3 then 6 ends call|82 -10 -72 53 0 0 0 0
steps 3 then 6 ends clause|58 21 -73 0 0 0 0 0
steps 3 then 6 ends open|26 -163 68 33 -97 0 87 32
steps 3 then 6 ends sentence|-95 126 -33 -38 8 0 0 0
steps 3 then 6 ends signed|27 -27 0 0 0 0 0 0
steps 3 then 7|5 7 21 21 -52 -36 -63 -21
steps 3 then 7 ends call|0 17 -44 27 0 0 0 0
steps 3 then 7 ends clause|-2 51 -16 -33 0 0 0 0
steps 3 then 7 ends open|-79 -12 29 60 -75 -36 -63 -21
steps 3 then 7 ends sentence|62 -27 -33 -47 42 0 0 0
steps 3 then 7 ends signed|15 -15 0 0 0 0 0 0
steps 3 then 8|-47 122 -24 -14 46 -13 54 -45
steps 3 then 8 ends call|-70 87 -33 0 0 0 0 0
steps 3 then 8 ends clause|-14 0 44 -30 0 0 0 0
steps 3 then 8 ends open|5 -4 -2 28 57 -13 54 -45
steps 3 then 8 ends sentence|36 68 0 -70 12 0 0 0
steps 3 then 8 ends signed|27 -27 0 0 0 0 0 0
steps 3 then 9|-54 -22 75 -22 46 62 -44 46
steps 3 then 9 ends call|-11 77 -19 -51 0 0 0 0
steps 3 then 9 ends clause|-49 0 49 0 0 0 0 0
steps 3 then 9 ends open|-30 -149 71 31 12 62 -44 46
steps 3 then 9 ends sentence|-8 59 0 -130 49 0 0 0
steps 3 then 9 ends signed|-9 9 0 0 0 0 0 0
steps 4 then 0|57 52 -65 -54 3 0 -31 -33
steps 4 then 0 ends call|-24 0 24 0 0 0 0 0
steps 4 then 0 ends clause|18 -16 -14 0 0 0 0 0
steps 4 then 0 ends open|38 68 -68 -47 10 0 -31 -33
steps 4 then 0 ends sentence|67 -43 0 -3 -16 0 0 0
steps 4 then 0 ends signed|-14 14 0 0 0 0 0 0
steps 4 then 1|24 27 7 -9 -53 -21 12 0
steps 4 then 1 ends call|-55 0 55 0 0 0 0 0
steps 4 then 1 ends clause|13 40 -70 0 0 0 0 0
steps 4 then 1 ends open|46 32 -4 -66 -71 -21 12 0
steps 4 then 1 ends sentence|-19 -49 0 102 29 0 0 0
steps 4 then 1 ends signed|16 -16 0 0 0 0 0 0
steps 4 then 2|119 22 -77 -48 -36 -67 -98 -33
steps 4 then 2 ends call|129 -64 -83 0 0 0 0 0
steps 4 then 2 ends clause|54 -49 -23 0 0 0 0 0
steps 4 then 2 ends open|77 34 -44 -43 -85 -67 -54 -33
steps 4 then 2 ends sentence|6 26 0 -12 53 0 -33 0
steps 4 then 3|136 -74 -63 -69 7 36 4 -33
steps 4 then 3 ends call|1 0 -1 0 0 0 0 0
steps 4 then 3 ends clause|6 22 -30 0 0 0 0 0
steps 4 then 3 ends open|82 -24 -39 -74 -6 36 4 -33
steps 4 then 3 ends sentence|35 -35 0 7 22 0 0 0
steps 4 then 4|109 -77 -5 -19 58 -33 -14 0
steps 4 then 4 ends call|95 1 -95 0 0 0 0 0
steps 4 then 4 ends clause|38 -38 0 0 0 0 0 0
steps 4 then 4 ends open|76 -117 31 9 58 0 -14 0
steps 4 then 4 ends sentence|-33 81 0 -31 0 -33 0 0
steps 4 then 5|92 43 31 -112 -31 49 31 0
steps 4 then 5 ends call|-93 21 81 0 0 0 0 0
steps 4 then 5 ends clause|-29 29 0 0 0 0 0 0
steps 4 then 5 ends open|99 -48 -20 -6 -31 49 31 0
steps 4 then 5 ends sentence|75 70 0 -122 0 0 0 0
steps 4 then 5 ends signed|63 -63 0 0 0 0 0 0
steps 4 then 6|-67 -17 10 -17 -22 99 -11 0
steps 4 then 6 ends call|58 32 -90 0 0 0 0 0
steps 4 then 6 ends open|-64 -92 43 -34 -22 99 -11 0
steps 4 then 6 ends sentence|-29 2 0 27 0 0 0 0
steps 4 then 6 ends signed|-18 18 0 0 0 0 0 0
steps 4 then 7|-130 10 98 10 43 -30 -26 0
steps 4 then 7 ends call|-22 -33 56 0 0 0 0 0
steps 4 then 7 ends clause|0 43 -43 0 0 0 0 0
steps 4 then 7 ends open|-116 -11 85 14 44 -30 -26 0
steps 4 then 7 ends sentence|-22 29 0 -16 -2 0 0 0
steps 4 then 8|77 20 -1 -65 40 0 -31 0
steps 4 then 8 ends open|5 7 -1 -24 47 0 9 0
steps 4 then 8 ends sentence|14 7 0 -37 -19 0 0 0
steps 4 then 8 ends signed|33 0 0 0 0 0 -33 0
steps 4 then 9|-23 68 9 -41 -82 10 59 -17
steps 4 then 9 ends open|20 -28 9 -41 -42 10 59 -17
steps 4 then 9 ends sentence|-43 74 0 20 -61 0 0 0
steps 4 then 9 ends signed|-20 20 0 0 0 0 0 0
steps 5 then 0|115 -1 -37 34 -20 -3 -37 -68
steps 5 then 0 ends call|49 -41 10 0 0 0 0 0
steps 5 then 0 ends clause|44 -28 -52 0 0 0 0 0
steps 5 then 0 ends open|100 12 -31 -3 -79 -3 -37 -68
steps 5 then 0 ends sentence|-7 -33 0 31 64 0 0 0
steps 5 then 0 ends signed|-29 29 0 0 0 0 0 0
steps 5 then 1|101 -4 -6 -1 37 26 -60 -103
steps 5 then 1 ends call|-53 23 128 -80 -32 0 0 0
steps 5 then 1 ends clause|47 -42 52 0 -37 0 0 0
steps 5 then 1 ends open|94 45 -49 -10 56 26 -19 -80
steps 5 then 1 ends sentence|2 -47 0 87 108 0 -33 -33
steps 5 then 2|195 -23 -118 -53 -123 -123 -59 -67
steps 5 then 2 ends call|152 -58 -118 0 0 0 0 0
steps 5 then 2 ends clause|131 -74 -68 -29 -18 -33 0 0
steps 5 then 2 ends open|168 4 -96 -71 -107 -127 -59 -67
steps 5 then 2 ends sentence|86 -66 0 36 -27 0 0 0
steps 5 then 3|82 -115 -15 3 2 -21 38 28
steps 5 then 3 ends call|-66 -24 75 0 0 0 0 0
steps 5 then 3 ends clause|138 -99 -39 0 -19 0 0 0
steps 5 then 3 ends open|113 -88 -65 4 -13 -21 38 28
steps 5 then 3 ends sentence|-79 63 27 -15 12 0 0 0
steps 5 then 4|74 7 -38 -23 -17 0 -20 0
steps 5 then 4 ends call|118 67 -156 0 0 0 0 0
steps 5 then 4 ends clause|59 -28 -24 0 0 0 0 0
steps 5 then 4 ends open|16 -57 87 -34 -17 0 -20 0
steps 5 then 4 ends sentence|-18 -10 0 28 0 0 0 0
steps 5 then 5|-21 -13 -32 39 0 28 -34 26
steps 5 then 5 ends call|44 103 -90 9 0 0 -30 0
steps 5 then 5 ends open|-18 -215 24 52 10 28 0 26
steps 5 then 5 ends sentence|9 15 0 -14 -17 0 0 0
steps 5 then 6|-48 -36 -8 67 9 0 76 0
steps 5 then 6 ends call|28 -7 0 0 0 0 0 0
steps 5 then 6 ends open|-91 -61 30 39 73 0 76 0
steps 5 then 6 ends sentence|45 11 -33 -30 -24 0 0 0
steps 5 then 6 ends signed|-14 14 0 0 0 0 0 0
steps 5 then 7|-89 -12 -17 13 144 0 20 -30
steps 5 then 7 ends call|-42 29 21 0 0 0 0 0
steps 5 then 7 ends open|-86 -35 -19 46 107 0 20 -30
steps 5 then 7 ends sentence|-6 14 0 -55 74 0 0 0
steps 5 then 8|10 -63 39 10 1 1 0 0
steps 5 then 8 ends call|-16 0 37 -26 0 0 0 0
steps 5 then 8 ends open|-99 -95 23 38 65 1 0 0
steps 5 then 8 ends sentence|127 21 38 -107 -62 0 0 0
steps 5 then 9|-126 74 78 12 -21 -52 -114 20
steps 5 then 9 ends call|-37 -22 -22 82 0 0 0 0
steps 5 then 9 ends clause|0 0 32 0 -32 0 0 0
steps 5 then 9 ends open|-88 -61 76 42 114 -52 -114 20
steps 5 then 9 ends sentence|-37 108 0 -65 -85 0 0 0
steps 5 then 9 ends signed|19 -19 0 0 0 0 0 0
steps 6 then 0|49 -71 51 6 -39 -10 10 0
steps 6 then 0 ends call|-10 38 -19 0 0 0 0 0
steps 6 then 0 ends clause|53 -103 100 -33 0 0 0 0
steps 6 then 0 ends open|42 -34 -21 21 -8 10 10 0
steps 6 then 0 ends sentence|6 -27 0 64 -62 -20 0 0
steps 6 then 0 ends signed|-35 35 0 0 0 0 0 0
steps 6 then 1|69 -13 3 -7 -7 -41 -36 -31
steps 6 then 1 ends call|-40 -84 150 -57 0 0 0 0
steps 6 then 1 ends clause|7 14 9 -18 0 0 0 0
steps 6 then 1 ends open|96 -51 -16 1 7 -21 -36 -31
steps 6 then 1 ends sentence|33 26 0 -39 1 -27 0 0
steps 6 then 2|222 -33 -152 -115 -57 -40 -113 -94
steps 6 then 2 ends call|-8 -61 39 47 0 0 0 0
steps 6 then 2 ends clause|132 11 25 -67 -33 0 -33 0
steps 6 then 2 ends open|204 -4 -161 -144 -92 -40 -130 -94
steps 6 then 2 ends sentence|23 -67 -33 134 108 0 -33 0
steps 6 then 2 ends signed|-17 17 0 0 0 0 0 0
steps 6 then 3|99 -101 29 19 -57 7 -9 -12
steps 6 then 3 ends call|-17 -25 -10 29 0 0 0 0
steps 6 then 3 ends clause|112 -122 11 0 0 0 0 0
steps 6 then 3 ends open|115 -110 7 32 -68 7 -9 -12
steps 6 then 3 ends sentence|-63 89 0 -26 19 0 0 0
steps 6 then 3 ends signed|27 -27 0 0 0 0 0 0
steps 6 then 4|49 -76 -27 51 55 -25 0 -33
steps 6 then 4 ends call|103 -8 -98 0 0 0 0 0
steps 6 then 4 ends clause|18 0 -18 0 0 0 0 0
steps 6 then 4 ends open|-8 -177 89 43 2 -25 0 -33
steps 6 then 4 ends sentence|-42 49 -33 -63 50 0 0 0
steps 6 then 5|-66 14 -69 50 6 103 78 -36
steps 6 then 5 ends call|58 90 -145 27 0 0 0 0
steps 6 then 5 ends open|-177 -161 65 68 -39 103 78 -36
steps 6 then 5 ends sentence|47 -4 -66 -5 52 0 0 0
steps 6 then 5 ends signed|-7 7 0 0 0 0 0 0
steps 6 then 6|-49 28 -60 28 52 -27 -11 -32
steps 6 then 6 ends call|31 -8 -1 -67 0 0 0 0
steps 6 then 6 ends clause|-40 204 -187 0 0 0 0 0
steps 6 then 6 ends open|-86 -121 47 42 34 -27 -11 -32
steps 6 then 6 ends sentence|28 -9 -67 54 32 0 0 0
steps 6 then 6 ends signed|3 -3 0 0 0 0 0 0
steps 6 then 7|-89 17 -5 33 8 31 48 62
steps 6 then 7 ends call|13 -12 -26 25 0 0 0 0
steps 6 then 7 ends clause|0 63 -38 0 -23 0 0 0
steps 6 then 7 ends open|-209 -56 2 26 54 31 48 62
steps 6 then 7 ends sentence|75 42 -33 -35 -38 0 0 0
steps 6 then 7 ends signed|33 -33 0 0 0 0 0 0
steps 6 then 8|-65 26 45 9 92 32 -33 54
steps 6 then 8 ends call|-38 59 -37 54 0 -32 0 0
steps 6 then 8 ends clause|-26 -21 47 0 0 0 0 0
steps 6 then 8 ends open|-71 -17 49 16 96 55 -33 54
steps 6 then 8 ends sentence|19 5 0 -62 -10 0 0 0
steps 6 then 8 ends signed|-27 27 0 0 0 0 0 0
steps 6 then 9|-36 110 39 -54 -10 -28 -31 41
steps 6 then 9 ends call|0 18 1 -27 0 0 0 0
steps 6 then 9 ends clause|-26 0 59 -33 0 0 0 0
steps 6 then 9 ends open|-107 -76 54 22 39 -28 -6 41
steps 6 then 9 ends sentence|75 149 -33 -85 -79 0 -33 0
steps 7 then 0|49 -92 13 38 8 -60 91 -66
steps 7 then 0 ends call|20 28 -49 8 0 0 0 0
steps 7 then 0 ends clause|-27 27 0 0 0 0 0 0
steps 7 then 0 ends open|35 -164 18 54 44 -60 91 -66
steps 7 then 0 ends sentence|44 30 0 -60 -70 0 0 0
steps 7 then 0 ends signed|39 -39 0 0 0 0 0 0
steps 7 then 1|98 -17 -17 54 39 -25 -9 -50
steps 7 then 1 ends call|-48 -12 -3 60 0 0 0 0
steps 7 then 1 ends clause|13 25 16 -89 0 0 0 0
steps 7 then 1 ends open|112 -41 -23 -2 46 -25 -9 -50
steps 7 then 1 ends sentence|-13 20 0 41 18 0 0 0
steps 7 then 1 ends signed|-43 43 0 0 0 0 0 0
steps 7 then 2|166 -152 -43 -5 87 -75 -18 -90
steps 7 then 2 ends call|-12 6 34 -40 0 0 0 0
steps 7 then 2 ends clause|132 -148 48 -21 0 0 0 0
steps 7 then 2 ends open|155 -83 -52 -7 80 -55 -18 -90
steps 7 then 2 ends sentence|-17 6 0 26 27 -33 0 0
steps 7 then 2 ends signed|-29 29 0 0 0 0 0 0
steps 7 then 3|81 9 -52 -4 34 -13 22 -3
steps 7 then 3 ends call|-35 33 -15 -3 0 0 0 0
steps 7 then 3 ends clause|5 -5 0 0 0 0 0 0
steps 7 then 3 ends open|62 -90 -55 33 -5 27 22 -3
steps 7 then 3 ends sentence|49 29 0 -78 57 -32 0 0
steps 7 then 3 ends signed|-10 10 0 0 0 0 0 0
steps 7 then 4|27 -20 -59 16 62 16 39 -28
steps 7 then 4 ends call|22 -5 -14 0 0 0 0 0
steps 7 then 4 ends open|42 -66 -39 -5 62 16 39 -28
steps 7 then 4 ends sentence|-46 22 0 69 0 0 0 0
steps 7 then 4 ends signed|24 -24 0 0 0 0 0 0
steps 7 then 5|35 59 -70 24 -8 11 -103 -65
steps 7 then 5 ends call|79 1 -51 -33 0 0 0 0
steps 7 then 5 ends clause|24 9 -33 0 0 0 0 0
steps 7 then 5 ends open|-41 94 -39 41 -14 11 -103 -37
steps 7 then 5 ends sentence|47 18 -32 16 37 0 0 -33
steps 7 then 5 ends signed|-8 8 0 0 0 0 0 0
steps 7 then 6|-32 7 -38 -5 21 72 -16 -86
steps 7 then 6 ends call|5 21 -28 21 0 0 0 0
steps 7 then 6 ends clause|-47 27 20 0 0 0 0 0
steps 7 then 6 ends open|-109 41 -16 32 -9 72 -8 -86
steps 7 then 6 ends sentence|80 -50 -54 36 25 0 -21 0
steps 7 then 6 ends signed|68 -68 0 0 0 0 0 0
steps 7 then 7|83 36 -29 2 5 -47 73 -33
steps 7 then 7 ends call|121 -4 -98 0 0 0 0 0
steps 7 then 7 ends clause|-20 0 20 0 0 0 0 0
steps 7 then 7 ends open|39 39 -12 21 10 -47 73 -33
steps 7 then 7 ends sentence|-4 8 0 -39 20 0 0 0
steps 7 then 7 ends signed|0 31 0 0 -31 0 0 0
steps 7 then 8|-16 19 26 -26 -14 27 21 -7
steps 7 then 8 ends call|0 -1 1 2 0 0 0 0
steps 7 then 8 ends open|23 -42 5 6 -35 27 21 -7
steps 7 then 8 ends sentence|16 -1 -33 21 13 0 0 0
steps 7 then 8 ends signed|-33 33 0 0 0 0 0 0
steps 7 then 9|40 150 19 -41 -14 83 -53 12
steps 7 then 9 ends call|0 35 -32 29 -25 0 0 0
steps 7 then 9 ends open|-58 92 46 -21 9 83 -53 12
steps 7 then 9 ends sentence|72 39 -33 -42 -20 0 0 0
steps 8 then 0|36 30 1 66 91 38 -15 -146
steps 8 then 0 ends call|112 49 -80 -13 0 0 0 0
steps 8 then 0 ends clause|-39 22 18 0 0 0 0 0
steps 8 then 0 ends open|-39 -17 11 43 105 38 27 -146
steps 8 then 0 ends sentence|31 30 0 -10 -24 0 -33 0
steps 8 then 0 ends signed|-16 16 0 0 0 0 0 0
steps 8 then 1|67 3 -28 18 45 36 -23 -125
steps 8 then 1 ends call|5 -76 72 41 0 -33 0 0
steps 8 then 1 ends clause|-38 -22 148 -60 -53 0 -11 0
steps 8 then 1 ends open|146 4 -26 32 1 58 -6 -105
steps 8 then 1 ends sentence|-43 11 -33 -40 117 0 -33 -33
steps 8 then 1 ends signed|-30 63 0 -32 0 0 0 0
steps 8 then 2|17 -61 -23 66 54 -22 75 -28
steps 8 then 2 ends call|26 9 -38 -41 -13 0 0 0
steps 8 then 2 ends clause|73 29 -60 0 0 -33 0 0
steps 8 then 2 ends open|98 -185 6 26 16 -9 75 -28
steps 8 then 2 ends sentence|-74 -4 0 100 48 0 0 0
steps 8 then 2 ends signed|2 -2 0 0 0 0 0 0
steps 8 then 3|32 10 -16 28 40 -4 -5 -121
steps 8 then 3 ends call|72 -25 -52 -11 0 0 0 0
steps 8 then 3 ends clause|0 18 -18 0 0 0 0 0
steps 8 then 3 ends open|-145 -72 16 52 32 26 -5 -97
steps 8 then 3 ends sentence|58 29 0 -61 33 -33 0 -33
steps 8 then 3 ends signed|-8 8 0 0 0 0 0 0
steps 8 then 4|-5 38 -8 63 7 -47 -8 -36
steps 8 then 4 ends call|73 30 -86 -14 0 0 0 0
steps 8 then 4 ends clause|-29 73 -46 0 0 0 0 0
steps 8 then 4 ends open|-102 -50 46 49 101 -19 -8 -36
steps 8 then 4 ends sentence|53 26 0 23 -82 -33 0 0
steps 8 then 5|-3 58 -51 37 47 -13 -22 -181
steps 8 then 5 ends call|-13 45 -27 77 0 0 0 0
steps 8 then 5 ends clause|-29 0 56 0 -27 0 0 0
steps 8 then 5 ends open|-53 62 -6 75 90 -13 -22 -181
steps 8 then 5 ends sentence|24 26 -120 -30 -51 0 0 0
steps 8 then 5 ends signed|58 -38 0 -25 0 0 0 0
steps 8 then 6|-2 6 -38 25 44 72 20 -120
steps 8 then 6 ends call|44 -43 -10 -37 0 0 0 0
steps 8 then 6 ends clause|147 53 -174 0 0 0 0 0
steps 8 then 6 ends open|18 44 28 43 32 72 20 -120
steps 8 then 6 ends sentence|25 44 -33 9 82 0 0 0
steps 8 then 6 ends signed|21 -21 0 0 0 0 0 0
steps 8 then 7|16 -35 -26 -16 -37 -68 13 179
steps 8 then 7 ends call|-59 8 41 14 0 0 0 0
steps 8 then 7 ends clause|140 -90 -39 0 0 0 0 0
steps 8 then 7 ends open|-33 -84 -50 -1 -26 -68 13 179
steps 8 then 7 ends sentence|27 64 0 -56 -36 0 0 0
steps 8 then 7 ends signed|-64 64 0 0 0 0 0 0
steps 8 then 8|-10 83 33 -8 -2 -10 -14 -6
steps 8 then 8 ends call|25 40 26 -50 -19 0 0 0
steps 8 then 8 ends clause|-32 -19 51 0 0 0 0 0
steps 8 then 8 ends open|-54 24 -39 42 113 -10 -14 -6
steps 8 then 8 ends sentence|60 80 0 -35 -92 0 0 0
steps 8 then 9|-23 102 -3 -7 -27 -6 -62 -13
steps 8 then 9 ends call|-27 -36 -3 30 0 0 0 0
steps 8 then 9 ends open|-132 111 -1 22 47 -6 -62 -13
steps 8 then 9 ends sentence|95 78 0 -53 -118 0 0 0
steps 8 then 9 ends signed|-26 26 0 0 0 0 0 0
steps 9 then 0|23 -4 -54 16 11 31 -46 78
steps 9 then 0 ends call|221 -166 -90 15 -30 0 -64 0
steps 9 then 0 ends clause|-45 69 27 -26 -32 0 0 0
steps 9 then 0 ends open|-123 -61 39 41 16 31 -27 102
steps 9 then 0 ends sentence|-39 73 -33 -7 42 0 0 -57
steps 9 then 0 ends signed|47 -9 -33 0 0 0 0 0
steps 9 then 1|3 24 -23 5 67 -21 -3 -33
steps 9 then 1 ends call|87 -94 46 -88 0 0 0 0
steps 9 then 1 ends clause|-69 58 119 -84 0 -32 0 0
steps 9 then 1 ends open|-50 100 -32 44 15 -2 -3 -33
steps 9 then 1 ends sentence|47 12 0 -67 4 0 0 0
steps 9 then 1 ends signed|-23 23 0 0 0 0 0 0
steps 9 then 2|-4 -117 62 74 2 15 -10 115
steps 9 then 2 ends call|181 -98 -75 13 0 0 0 0
steps 9 then 2 ends clause|-95 22 80 0 0 0 0 0
steps 9 then 2 ends open|-78 -189 68 62 34 15 -10 115
steps 9 then 2 ends sentence|-32 28 -30 37 -66 0 0 0
steps 9 then 2 ends signed|22 -22 0 0 0 0 0 0
steps 9 then 3|-22 38 32 40 -14 32 12 -87
steps 9 then 3 ends call|41 94 -57 -106 0 0 0 0
steps 9 then 3 ends open|-225 -44 79 83 54 32 12 -87
steps 9 then 3 ends sentence|102 26 -54 -73 -30 0 0 0
steps 9 then 3 ends signed|12 -12 0 0 0 0 0 0
steps 9 then 4|80 104 -12 36 19 -77 -40 -42
steps 9 then 4 ends call|100 -40 -23 -2 0 0 0 0
steps 9 then 4 ends clause|110 -23 -94 0 0 0 0 0
steps 9 then 4 ends open|104 47 19 44 10 -77 -40 -42
steps 9 then 4 ends sentence|-85 78 -33 33 10 0 0 0
steps 9 then 4 ends signed|-25 25 0 0 0 0 0 0
steps 9 then 5|-6 87 9 54 -25 28 5 -131
steps 9 then 5 ends call|-39 183 -104 18 -33 0 -33 0
steps 9 then 5 ends clause|26 31 -50 0 0 0 0 0
steps 9 then 5 ends open|-29 58 54 104 41 53 49 -114
steps 9 then 5 ends sentence|52 12 -90 -27 -59 -100 -33 -32
steps 9 then 5 ends signed|54 -9 0 -33 0 0 0 0
steps 9 then 6|73 69 -50 38 36 -3 18 -105
steps 9 then 6 ends call|31 -28 -11 41 0 0 0 0
steps 9 then 6 ends clause|240 0 -213 -33 0 0 0 0
steps 9 then 6 ends open|-50 1 55 69 36 -3 34 -95
steps 9 then 6 ends sentence|14 98 -33 -17 -21 0 -33 -33
steps 9 then 6 ends signed|23 48 -33 0 0 0 -27 0
steps 9 then 7|40 105 -13 15 -26 -40 5 -24
steps 9 then 7 ends call|-102 41 39 47 0 0 0 0
steps 9 then 7 ends clause|172 15 -157 0 0 -32 0 0
steps 9 then 7 ends open|-10 -23 10 29 7 -21 7 -24
steps 9 then 7 ends sentence|10 101 0 1 -79 0 -33 0
steps 9 then 7 ends signed|-33 33 0 0 0 0 0 0
steps 9 then 8|-63 69 -19 -5 8 -71 35 33
steps 9 then 8 ends call|-53 75 112 -102 -33 0 0 0
steps 9 then 8 ends clause|0 0 6 -6 0 0 0 0
steps 9 then 8 ends open|-48 14 -38 8 63 -71 82 33
steps 9 then 8 ends sentence|38 -1 -22 8 5 0 -33 0
steps 9 then 9|-1 71 -54 0 -9 0 50 -13
steps 9 then 9 ends open|0 -4 -54 27 -16 0 50 -13
steps 9 then 9 ends sentence|-1 67 0 -83 6 0 0 0
steps to here 0 then 0|31 27 -52 21 -24 -28 31 0
steps to here 0 then 0 before ends call|-75 114 -11 -86 0 0 33 0
steps to here 0 then 0 before ends clause|0 -45 -79 104 -28 0 0 0
steps to here 0 then 0 before ends open|-50 -31 7 60 38 7 0 0
steps to here 0 then 0 before ends sentence|126 -7 -31 -25 -55 -29 -9 0
steps to here 0 then 0 before ends signed|37 -25 34 -38 0 0 0 0
steps to here 0 then 1|-38 42 32 58 -12 60 8 26
steps to here 0 then 1 before ends call|134 -88 -16 -45 -26 8 -14 0
steps to here 0 then 1 before ends clause|-33 22 -70 70 99 0 -33 0
steps to here 0 then 1 before ends open|-121 63 16 15 -21 54 42 30
steps to here 0 then 1 before ends sentence|69 -15 -22 -20 -40 0 57 -4
steps to here 0 then 1 before ends signed|-17 -149 72 8 0 -33 0 0
steps to here 0 then 2|131 26 22 -15 12 0 -65 -115
steps to here 0 then 2 before ends call|2 -16 54 41 0 -33 -47 0
steps to here 0 then 2 before ends clause|-32 -23 -78 65 38 0 0 0
steps to here 0 then 2 before ends open|135 52 -124 -68 -99 46 -33 -19
steps to here 0 then 2 before ends sentence|-39 -34 108 20 61 -16 -28 -109
steps to here 0 then 2 before ends signed|-38 -24 31 1 0 -29 0 0
steps to here 0 then 3|24 53 35 17 30 -72 -57 -24
steps to here 0 then 3 before ends call|45 -60 7 3 0 0 0 0
steps to here 0 then 3 before ends clause|-30 35 -22 16 -11 0 0 0
steps to here 0 then 3 before ends open|42 28 67 -35 15 -75 -33 52
steps to here 0 then 3 before ends sentence|-27 49 -20 52 28 18 -36 -68
steps to here 0 then 3 before ends signed|-22 -55 -59 106 0 -22 0 0
steps to here 0 then 4|96 80 -56 -50 39 -32 8 0
steps to here 0 then 4 before ends call|-29 0 30 0 0 0 -3 0
steps to here 0 then 4 before ends clause|0 62 41 -57 -46 0 0 0
steps to here 0 then 4 before ends open|79 58 -111 -46 80 -32 30 0
steps to here 0 then 4 before ends sentence|33 -43 -24 61 -8 0 -1 0
steps to here 0 then 4 before ends signed|0 64 36 -80 0 0 0 0
steps to here 0 then 5|-11 72 20 35 20 -17 -46 68
steps to here 0 then 5 before ends call|-22 -26 121 43 0 -46 -96 0
steps to here 0 then 5 before ends clause|-33 53 2 -39 29 0 0 0
steps to here 0 then 5 before ends open|27 31 -70 -59 68 40 8 75
steps to here 0 then 5 before ends sentence|-9 -55 60 58 -50 0 16 -13
steps to here 0 then 5 before ends signed|72 -12 -6 -20 0 0 0 0
steps to here 0 then 6|98 69 -71 -51 19 -13 5 8
steps to here 0 then 6 before ends call|-103 93 28 27 0 0 13 0
steps to here 0 then 6 before ends clause|-52 -45 17 121 -90 0 0 0
steps to here 0 then 6 before ends open|215 74 -111 -146 4 -64 -18 49
steps to here 0 then 6 before ends sentence|-78 -15 6 73 76 54 12 -12
steps to here 0 then 6 before ends signed|-47 -10 62 -23 0 0 0 0
steps to here 0 then 7|-33 133 -16 -46 114 2 -19 -40
steps to here 0 then 7 before ends call|30 14 -52 -33 0 0 70 0
steps to here 0 then 7 before ends clause|0 -3 -7 11 -22 0 0 0
steps to here 0 then 7 before ends open|-41 96 -26 -24 70 -19 -38 -31
steps to here 0 then 7 before ends sentence|0 5 -57 46 73 66 -15 -60
steps to here 0 then 7 before ends signed|5 94 -7 -21 0 -65 0 30
steps to here 0 then 8|-65 82 -46 -35 101 -43 -5 40
steps to here 0 then 8 before ends call|-99 108 55 -31 0 0 -30 30
steps to here 0 then 8 before ends clause|-53 7 -87 125 11 0 0 0
steps to here 0 then 8 before ends open|-36 88 -11 -21 105 -16 -44 -78
steps to here 0 then 8 before ends sentence|39 -91 18 -67 42 -96 29 146
steps to here 0 then 8 before ends signed|34 283 -20 -13 -33 40 -121 -88
steps to here 0 then 9|-16 91 48 84 177 12 49 -36
steps to here 0 then 9 before ends call|-74 18 133 -152 0 33 85 27
steps to here 0 then 9 before ends clause|-33 69 -316 336 -46 -33 0 -66
steps to here 0 then 9 before ends open|-36 27 -77 33 184 -45 -35 66
steps to here 0 then 9 before ends sentence|161 -118 108 -145 75 -26 101 -53
steps to here 0 then 9 before ends signed|93 307 -152 -16 -99 49 -66 -35
steps to here 1 then 0|6 42 -32 21 -17 -41 -55 0
steps to here 1 then 0 before ends call|68 109 -126 -91 -33 27 0 0
steps to here 1 then 0 before ends clause|32 48 -107 -68 130 -33 0 0
steps to here 1 then 0 before ends open|-88 -10 88 45 -23 -1 -31 0
steps to here 1 then 0 before ends sentence|121 -10 -67 9 -146 -8 -41 0
steps to here 1 then 0 before ends signed|-69 -81 56 12 0 -29 0 0
steps to here 1 then 1|-35 24 13 22 -9 21 53 -60
steps to here 1 then 1 before ends call|113 10 -111 -1 0 0 -20 0
steps to here 1 then 1 before ends clause|21 12 74 -56 -38 0 0 0
steps to here 1 then 1 before ends open|-190 71 29 -3 65 8 0 -68
steps to here 1 then 1 before ends sentence|49 -38 -36 36 -150 5 65 11
steps to here 1 then 1 before ends signed|-48 -66 89 -9 0 0 0 0
steps to here 1 then 2|30 101 -12 0 0 -8 14 -68
steps to here 1 then 2 before ends call|-83 36 -58 32 0 -30 34 33
steps to here 1 then 2 before ends clause|-113 136 9 -87 -8 0 0 0
steps to here 1 then 2 before ends open|-58 -1 32 44 42 7 40 -70
steps to here 1 then 2 before ends sentence|182 38 -81 -67 -15 -56 -29 -58
steps to here 1 then 2 before ends signed|-27 -32 -9 -6 0 42 0 0
steps to here 1 then 3|-13 53 -1 -15 13 0 15 27
steps to here 1 then 3 before ends call|-84 76 -32 109 -48 0 0 0
steps to here 1 then 3 before ends clause|-74 56 97 -86 -38 0 0 0
steps to here 1 then 3 before ends open|21 14 -39 -25 -7 -10 0 15
steps to here 1 then 3 before ends sentence|63 -49 -85 47 55 17 15 7
steps to here 1 then 3 before ends signed|2 -20 0 -11 0 0 0 0
steps to here 1 then 4|-24 104 -31 -13 16 6 4 -33
steps to here 1 then 4 before ends call|1 7 9 -17 0 0 0 0
steps to here 1 then 4 before ends clause|-2 41 -88 3 36 0 0 0
steps to here 1 then 4 before ends open|-25 78 -46 -31 42 -10 41 -33
steps to here 1 then 4 before ends sentence|25 -25 -2 97 -63 23 -16 0
steps to here 1 then 4 before ends signed|0 0 30 -30 0 0 0 0
steps to here 1 then 5|-17 125 -52 24 50 -37 -12 64
steps to here 1 then 5 before ends call|-61 69 -148 155 0 33 -32 0
steps to here 1 then 5 before ends clause|-31 24 7 67 12 0 0 0
steps to here 1 then 5 before ends open|29 106 15 -52 18 -35 0 84
steps to here 1 then 5 before ends sentence|16 -52 -10 51 132 -49 7 -20
steps to here 1 then 5 before ends signed|164 -96 -5 -26 0 0 0 0
steps to here 1 then 6|-41 61 -63 -44 118 -93 -50 -29
steps to here 1 then 6 before ends call|-66 -24 83 59 0 0 -32 0
steps to here 1 then 6 before ends clause|-81 100 -43 -2 62 0 0 0
steps to here 1 then 6 before ends open|-132 55 36 -22 67 -47 0 -71
steps to here 1 then 6 before ends sentence|38 54 -58 32 84 0 -22 -31
steps to here 1 then 6 before ends signed|90 -32 -59 -7 0 -41 0 54
steps to here 1 then 7|10 40 -13 41 118 -98 51 -6
steps to here 1 then 7 before ends call|-54 80 -53 55 -32 0 70 0
steps to here 1 then 7 before ends clause|-5 -102 60 73 34 0 0 0
steps to here 1 then 7 before ends open|-16 60 40 -17 60 -58 -33 -65
steps to here 1 then 7 before ends sentence|13 30 -24 -26 187 -33 54 66
steps to here 1 then 7 before ends signed|18 -33 -24 43 0 0 0 -18
steps to here 1 then 8|-5 -44 7 -2 129 2 9 7
steps to here 1 then 8 before ends call|-17 123 -62 -84 0 29 34 -3
steps to here 1 then 8 before ends clause|59 -69 31 84 -70 -33 -33 0
steps to here 1 then 8 before ends open|-1 -8 8 -12 103 24 -2 23
steps to here 1 then 8 before ends sentence|67 30 -42 -32 127 -18 35 -10
steps to here 1 then 8 before ends signed|-94 -139 43 77 0 60 0 36
steps to here 1 then 9|41 24 28 -21 161 -47 34 101
steps to here 1 then 9 before ends call|16 18 10 -13 -1 28 -19 -33
steps to here 1 then 9 before ends clause|-32 44 114 -179 99 0 -30 -33
steps to here 1 then 9 before ends open|18 76 -6 1 146 -23 35 -66
steps to here 1 then 9 before ends sentence|-9 3 6 -98 -27 -65 31 283
steps to here 1 then 9 before ends signed|100 -142 -65 93 0 67 0 -60
steps to here 2 then 0|-89 89 -98 -74 279 -38 -14 -96
steps to here 2 then 0 before ends call|43 24 -35 -20 0 0 0 0
steps to here 2 then 0 before ends clause|-36 81 -116 -104 153 0 0 -29
steps to here 2 then 0 before ends open|-92 81 -75 -55 257 25 0 -34
steps to here 2 then 0 before ends sentence|137 -65 -2 -35 4 -44 -14 -33
steps to here 2 then 0 before ends signed|-41 -49 43 57 0 -31 0 0
steps to here 2 then 1|-60 82 -42 -69 200 43 28 -89
steps to here 2 then 1 before ends call|56 -48 -107 92 0 0 0 0
steps to here 2 then 1 before ends clause|-41 125 4 -217 195 0 0 0
steps to here 2 then 1 before ends open|-65 56 -49 -29 161 7 -30 -80
steps to here 2 then 1 before ends sentence|65 -10 -29 -16 -108 33 40 -17
steps to here 2 then 1 before ends signed|-17 -52 16 -1 0 0 0 13
steps to here 2 then 2|-60 54 -83 -49 175 -10 2 231
steps to here 2 then 2 before ends call|-65 45 27 39 0 0 0 0
steps to here 2 then 2 before ends clause|-161 176 -36 -78 63 0 0 0
steps to here 2 then 2 before ends open|-57 74 -58 -46 145 -10 0 200
steps to here 2 then 2 before ends sentence|56 -73 -83 -11 183 0 26 66
steps to here 2 then 2 before ends signed|-107 -54 66 16 0 0 -31 0
steps to here 2 then 3|-26 93 -37 -54 71 56 -46 0
steps to here 2 then 3 before ends call|58 -63 62 -42 0 0 0 0
steps to here 2 then 3 before ends clause|-90 68 83 -83 8 0 0 0
steps to here 2 then 3 before ends open|-27 89 -28 -56 59 -1 0 0
steps to here 2 then 3 before ends sentence|87 -20 -93 24 -37 60 -46 0
steps to here 2 then 3 before ends signed|28 -66 47 -20 0 0 0 0
steps to here 2 then 4|-53 110 -26 -5 -7 0 -91 0
steps to here 2 then 4 before ends call|-7 7 58 -58 0 0 0 0
steps to here 2 then 4 before ends clause|-141 50 20 80 0 0 0 0
steps to here 2 then 4 before ends open|-14 91 -81 -41 50 0 0 0
steps to here 2 then 4 before ends sentence|77 12 -6 13 -68 0 -91 0
steps to here 2 then 4 before ends signed|-16 -24 41 -12 0 0 0 0
steps to here 2 then 5|28 146 -41 -71 10 -60 -99 3
steps to here 2 then 5 before ends call|194 -224 36 17 0 0 0 0
steps to here 2 then 5 before ends clause|-119 101 49 -45 -25 0 0 0
steps to here 2 then 5 before ends open|-99 74 1 55 57 -64 -33 3
steps to here 2 then 5 before ends sentence|75 86 -64 -2 -45 -33 -66 0
steps to here 2 then 5 before ends signed|134 -64 -96 10 0 33 0 0
steps to here 2 then 6|3 101 -12 -4 -39 -5 -9 36
steps to here 2 then 6 before ends call|85 -100 51 -12 0 0 0 0
steps to here 2 then 6 before ends clause|11 -67 20 5 38 0 0 0
steps to here 2 then 6 before ends open|-55 112 19 19 -55 -59 25 14
steps to here 2 then 6 before ends sentence|31 45 -90 34 -1 63 -25 30
steps to here 2 then 6 before ends signed|57 -30 11 -31 0 0 0 0
steps to here 2 then 7|60 59 -2 7 -2 -41 -26 6
steps to here 2 then 7 before ends call|-31 30 33 -24 0 0 0 0
steps to here 2 then 7 before ends clause|9 -29 -20 34 16 0 0 0
steps to here 2 then 7 before ends open|15 114 10 -21 16 -66 0 -19
steps to here 2 then 7 before ends sentence|23 -66 -29 18 -58 13 -4 51
steps to here 2 then 7 before ends signed|92 -65 5 2 0 0 -33 0
steps to here 2 then 8|96 -2 16 -2 -19 -46 82 -68
steps to here 2 then 8 before ends call|29 -33 -17 44 0 -33 0 0
steps to here 2 then 8 before ends clause|-19 43 120 -159 -22 0 0 0
steps to here 2 then 8 before ends open|72 43 -39 23 29 8 -22 -13
steps to here 2 then 8 before ends sentence|28 41 60 -36 -121 -25 90 -8
steps to here 2 then 8 before ends signed|77 0 25 -37 0 0 0 -33
steps to here 2 then 9|70 -54 99 20 -4 -38 62 -13
steps to here 2 then 9 before ends call|-94 -36 56 46 0 0 0 -28
steps to here 2 then 9 before ends clause|0 -121 165 -64 11 0 0 0
steps to here 2 then 9 before ends open|95 29 20 -22 24 25 0 15
steps to here 2 then 9 before ends sentence|48 37 87 4 -82 -30 62 -22
steps to here 2 then 9 before ends signed|-13 0 -67 75 0 0 0 0
steps to here 3 then 0|-60 77 -21 50 67 0 -5 0
steps to here 3 then 0 before ends call|46 -36 -45 18 0 0 0 0
steps to here 3 then 0 before ends clause|21 112 -58 -72 -25 0 0 0
steps to here 3 then 0 before ends open|-26 13 63 46 70 0 0 0
steps to here 3 then 0 before ends sentence|91 -68 -46 -5 -14 0 -5 0
steps to here 3 then 0 before ends signed|-28 -28 7 42 0 0 0 0
steps to here 3 then 1|-9 68 64 11 -8 -29 11 17
steps to here 3 then 1 before ends call|160 -89 -110 10 0 0 0 0
steps to here 3 then 1 before ends clause|-77 135 -16 -36 21 -33 -4 0
steps to here 3 then 1 before ends open|-109 54 120 17 10 -33 0 0
steps to here 3 then 1 before ends sentence|9 16 -62 42 -44 28 14 17
steps to here 3 then 1 before ends signed|11 0 9 -13 0 0 0 0
steps to here 3 then 2|-39 76 -19 3 -143 -23 -98 18
steps to here 3 then 2 before ends call|-23 -35 89 -20 0 0 -14 0
steps to here 3 then 2 before ends clause|-39 46 -9 13 -22 0 0 0
steps to here 3 then 2 before ends open|-40 44 4 13 -95 -8 0 18
steps to here 3 then 2 before ends sentence|80 9 20 -34 -38 -14 -84 0
steps to here 3 then 2 before ends signed|0 0 44 -44 0 0 0 0
steps to here 3 then 3|-12 39 2 50 -129 -33 0 -33
steps to here 3 then 3 before ends call|111 -131 15 17 0 0 0 0
steps to here 3 then 3 before ends clause|-59 53 -8 27 0 0 0 0
steps to here 3 then 3 before ends open|-42 93 -15 34 -129 -33 0 -33
steps to here 3 then 3 before ends sentence|-58 19 61 9 0 0 0 0
steps to here 3 then 3 before ends signed|0 0 -22 22 0 0 0 0
steps to here 3 then 4|-22 49 -41 22 -15 0 -26 0
steps to here 3 then 4 before ends call|115 -115 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|-34 34 0 0 0 0 0 0
steps to here 3 then 4 before ends open|-16 10 -11 22 -15 0 0 0
steps to here 3 then 4 before ends sentence|-43 65 -66 38 0 0 -26 0
steps to here 3 then 4 before ends signed|37 0 4 -41 0 0 0 0
steps to here 3 then 5|-29 88 42 5 -138 5 -61 -32
steps to here 3 then 5 before ends call|70 -76 47 -44 0 0 0 0
steps to here 3 then 5 before ends clause|-104 70 17 24 0 0 0 0
steps to here 3 then 5 before ends open|-3 63 7 34 -127 -10 0 -32
steps to here 3 then 5 before ends sentence|-22 30 50 -65 -21 0 -61 0
steps to here 3 then 5 before ends signed|-33 0 0 7 0 26 0 0
steps to here 3 then 6|-51 -41 39 57 -41 22 -27 -29
steps to here 3 then 6 before ends call|-35 -27 78 -32 0 0 0 0
steps to here 3 then 6 before ends clause|-54 98 -31 0 0 0 0 0
steps to here 3 then 6 before ends open|-99 -19 22 54 -41 22 0 -29
steps to here 3 then 6 before ends sentence|93 -78 -25 4 0 0 -27 0
steps to here 3 then 6 before ends signed|-18 0 -27 39 0 0 0 0
steps to here 3 then 7|38 -77 42 61 -147 -57 58 -29
steps to here 3 then 7 before ends call|79 -61 -23 4 0 0 0 0
steps to here 3 then 7 before ends clause|15 -21 33 -33 0 0 0 0
steps to here 3 then 7 before ends open|11 -13 51 14 -147 -57 0 0
steps to here 3 then 7 before ends sentence|-55 -19 -10 65 0 0 58 -29
steps to here 3 then 7 before ends signed|0 0 23 -23 0 0 0 0
steps to here 3 then 8|12 -23 57 37 -235 -65 34 -15
steps to here 3 then 8 before ends call|63 0 -91 21 0 0 0 0
steps to here 3 then 8 before ends clause|0 0 44 -14 -30 0 0 0
steps to here 3 then 8 before ends open|-84 23 111 41 -224 -65 0 13
steps to here 3 then 8 before ends sentence|57 -51 -5 -22 0 0 34 -25
steps to here 3 then 8 before ends signed|-17 0 15 -8 0 0 0 0
steps to here 3 then 9|-40 -67 115 37 -213 -36 3 33
steps to here 3 then 9 before ends call|47 0 57 -88 0 -33 0 0
steps to here 3 then 9 before ends clause|-32 -49 81 0 0 0 0 0
steps to here 3 then 9 before ends open|-64 -1 68 73 -201 -19 0 33
steps to here 3 then 9 before ends sentence|28 -46 25 -11 -35 0 3 0
steps to here 3 then 9 before ends signed|0 0 21 -21 0 0 0 0
steps to here 4 then 0|-57 112 30 -102 -26 51 -30 0
steps to here 4 then 0 before ends call|-2 25 -24 -17 0 0 0 0
steps to here 4 then 0 before ends clause|-10 62 -21 -34 0 0 0 0
steps to here 4 then 0 before ends open|-104 68 53 -102 -3 33 0 0
steps to here 4 then 0 before ends sentence|36 49 -56 -45 -29 0 -30 0
steps to here 4 then 0 before ends signed|-18 -36 -10 24 0 26 0 0
steps to here 4 then 1|-39 127 20 -14 -115 -6 87 0
steps to here 4 then 1 before ends call|13 15 -5 -31 0 0 0 0
steps to here 4 then 1 before ends clause|39 34 -78 7 0 0 0 0
steps to here 4 then 1 before ends open|94 86 13 -34 -73 -22 0 0
steps to here 4 then 1 before ends sentence|-51 30 -49 21 -57 23 87 0
steps to here 4 then 1 before ends signed|-85 -50 61 6 0 0 0 0
steps to here 4 then 2|-88 102 7 -40 18 33 38 0
steps to here 4 then 2 before ends call|-53 53 24 -24 0 0 0 0
steps to here 4 then 2 before ends clause|0 31 -23 -8 0 0 0 0
steps to here 4 then 2 before ends open|-91 117 9 -30 18 33 0 0
steps to here 4 then 2 before ends sentence|-14 17 21 -14 0 0 38 0
steps to here 4 then 2 before ends signed|25 0 -50 39 0 0 0 0
steps to here 4 then 3|-60 148 -118 -22 0 -10 0 0
steps to here 4 then 3 before ends call|-140 140 -33 33 0 0 0 0
steps to here 4 then 3 before ends clause|-30 55 0 -33 0 0 0 0
steps to here 4 then 3 before ends open|64 12 -62 -39 0 -10 0 0
steps to here 4 then 3 before ends sentence|-38 54 -57 27 0 0 0 0
steps to here 4 then 3 before ends signed|11 -29 13 -6 0 0 0 0
steps to here 4 then 4|-53 63 54 -48 0 0 -26 0
steps to here 4 then 4 before ends call|-65 65 0 0 0 0 0 0
steps to here 4 then 4 before ends open|-17 15 69 -67 0 0 0 0
steps to here 4 then 4 before ends sentence|43 -14 -32 25 0 0 -26 0
steps to here 4 then 4 before ends signed|-24 0 0 24 0 0 0 0
steps to here 4 then 5|-66 85 6 -36 0 0 0 0
steps to here 4 then 5 before ends call|0 0 34 -34 0 0 0 0
steps to here 4 then 5 before ends clause|36 -36 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-62 59 29 -25 0 0 0 0
steps to here 4 then 5 before ends sentence|-114 140 -5 -18 0 0 0 0
steps to here 4 then 5 before ends signed|66 -29 -63 32 0 0 0 0
steps to here 4 then 6|31 66 -18 -66 0 -32 21 0
steps to here 4 then 6 before ends call|25 -25 0 0 0 0 0 0
steps to here 4 then 6 before ends open|-5 43 43 -57 0 -32 0 0
steps to here 4 then 6 before ends sentence|-1 76 -85 -6 0 0 21 0
steps to here 4 then 6 before ends signed|0 0 -18 18 0 0 0 0
steps to here 4 then 7|50 -104 55 -67 0 53 -26 0
steps to here 4 then 7 before ends call|-20 0 48 -33 0 0 0 0
steps to here 4 then 7 before ends open|130 -104 -21 -58 0 33 0 0
steps to here 4 then 7 before ends sentence|-57 0 63 -33 0 28 -26 0
steps to here 4 then 7 before ends signed|-42 0 -34 76 0 0 0 0
steps to here 4 then 8|106 -46 -6 8 -17 50 7 0
steps to here 4 then 8 before ends call|0 0 12 -12 0 0 0 0
steps to here 4 then 8 before ends open|150 -34 -14 -51 0 31 0 0
steps to here 4 then 8 before ends sentence|-39 -7 85 -17 -17 0 7 0
steps to here 4 then 8 before ends signed|-12 0 -28 17 0 27 0 0
steps to here 4 then 9|34 52 17 -78 -62 23 0 8
steps to here 4 then 9 before ends open|17 50 54 -81 -62 -19 0 33
steps to here 4 then 9 before ends sentence|20 6 -19 -15 0 33 0 -33
steps to here 4 then 9 before ends signed|0 0 -86 67 0 0 0 30
steps to here 5 then 0|-24 85 -39 52 -45 -29 14 -33
steps to here 5 then 0 before ends call|166 -118 -32 -50 0 0 0 0
steps to here 5 then 0 before ends clause|92 -66 -27 -14 0 0 0 0
steps to here 5 then 0 before ends open|-105 95 9 14 -27 0 0 0
steps to here 5 then 0 before ends sentence|31 -28 -34 -3 -30 -29 14 -33
steps to here 5 then 0 before ends signed|-21 -29 3 47 0 0 0 0
steps to here 5 then 1|-64 104 -7 15 2 -64 -64 -32
steps to here 5 then 1 before ends call|1 -8 -54 38 0 0 0 0
steps to here 5 then 1 before ends clause|-67 106 -28 -15 -9 0 0 0
steps to here 5 then 1 before ends open|-78 33 28 7 6 -44 0 -32
steps to here 5 then 1 before ends sentence|27 67 -67 -26 0 -33 -64 0
steps to here 5 then 1 before ends signed|5 0 62 -64 0 0 0 0
steps to here 5 then 2|-57 119 -17 2 -87 -84 -7 -6
steps to here 5 then 2 before ends call|-61 61 -26 40 0 0 0 0
steps to here 5 then 2 before ends clause|-116 34 -10 43 0 0 0 0
steps to here 5 then 2 before ends open|-37 91 30 -1 -87 -66 0 33
steps to here 5 then 2 before ends sentence|83 51 -97 -49 0 0 -7 -44
steps to here 5 then 2 before ends signed|18 -33 -30 57 0 -25 0 0
steps to here 5 then 3|-48 57 45 65 -80 -31 -5 0
steps to here 5 then 3 before ends call|52 -39 -51 29 0 0 0 0
steps to here 5 then 3 before ends clause|-70 70 21 -2 -19 0 0 0
steps to here 5 then 3 before ends open|-100 25 91 66 -67 -1 0 0
steps to here 5 then 3 before ends sentence|-3 93 -89 -13 0 -29 -5 0
steps to here 5 then 4|-50 58 -23 22 0 -4 0 0
steps to here 5 then 4 before ends call|-79 79 -1 1 0 0 0 0
steps to here 5 then 4 before ends clause|-66 51 8 0 0 0 0 0
steps to here 5 then 4 before ends open|-42 33 20 -11 0 -4 0 0
steps to here 5 then 4 before ends sentence|33 3 -60 30 0 0 0 0
steps to here 5 then 4 before ends signed|0 0 30 -30 0 0 0 0
steps to here 5 then 5|68 -31 -15 -26 -36 -30 0 16
steps to here 5 then 5 before ends call|5 -32 -76 48 0 0 0 30
steps to here 5 then 5 before ends clause|-83 53 30 0 0 0 0 0
steps to here 5 then 5 before ends open|-34 98 -54 -7 -3 -30 0 28
steps to here 5 then 5 before ends sentence|68 -72 20 -3 -33 0 0 -33
steps to here 5 then 5 before ends signed|41 0 49 -81 0 0 0 0
steps to here 5 then 6|4 -2 -35 17 0 78 -40 0
steps to here 5 then 6 before ends call|19 0 -4 -16 0 0 0 0
steps to here 5 then 6 before ends clause|0 0 24 -24 0 0 0 0
steps to here 5 then 6 before ends open|-41 -3 -4 6 0 54 0 0
steps to here 5 then 6 before ends sentence|92 5 -103 47 0 31 -40 0
steps to here 5 then 6 before ends signed|-33 0 43 -15 0 0 0 0
steps to here 5 then 7|96 -81 -27 -14 1 -32 3 -24
steps to here 5 then 7 before ends call|-31 0 3 27 0 0 0 0
steps to here 5 then 7 before ends clause|29 0 -29 0 0 0 0 0
steps to here 5 then 7 before ends open|110 -13 -23 -45 1 0 0 0
steps to here 5 then 7 before ends sentence|30 -59 -32 65 0 -32 3 -24
steps to here 5 then 7 before ends signed|0 0 14 -14 0 0 0 0
steps to here 5 then 8|107 -32 32 -8 -48 -66 27 -67
steps to here 5 then 8 before ends call|33 0 105 -112 0 0 -17 0
steps to here 5 then 8 before ends open|98 -70 22 27 -48 -33 0 -67
steps to here 5 then 8 before ends sentence|33 98 -33 -43 0 0 44 0
steps to here 5 then 8 before ends signed|0 0 48 -7 0 -33 0 0
steps to here 5 then 9|33 -60 39 -32 -66 -22 31 -36
steps to here 5 then 9 before ends call|-102 102 17 -17 0 0 0 0
steps to here 5 then 9 before ends clause|-32 0 32 0 0 0 0 0
steps to here 5 then 9 before ends open|79 -104 2 38 -33 -22 0 19
steps to here 5 then 9 before ends sentence|59 6 -16 -47 -33 0 31 -56
steps to here 5 then 9 before ends signed|0 0 41 -41 0 0 0 0
steps to here 6 then 0|-49 48 63 -23 -66 32 -29 0
steps to here 6 then 0 before ends call|61 22 -71 -71 0 0 0 0
steps to here 6 then 0 before ends clause|-15 7 100 -108 0 0 0 0
steps to here 6 then 0 before ends open|-103 52 3 33 -66 32 0 0
steps to here 6 then 0 before ends sentence|6 10 -50 68 0 0 -29 0
steps to here 6 then 0 before ends signed|8 -9 36 -34 0 0 0 0
steps to here 6 then 1|-21 75 17 25 -114 6 27 40
steps to here 6 then 1 before ends call|-27 61 52 -111 0 0 0 0
steps to here 6 then 1 before ends clause|32 -55 11 40 0 0 0 0
steps to here 6 then 1 before ends open|-54 38 12 0 -114 9 0 40
steps to here 6 then 1 before ends sentence|-33 33 -13 50 0 -11 27 0
steps to here 6 then 1 before ends signed|-43 -36 -27 65 0 0 0 0
steps to here 6 then 2|96 24 -63 -13 -166 -78 22 -14
steps to here 6 then 2 before ends call|-195 160 68 -40 0 0 0 0
steps to here 6 then 2 before ends clause|-8 15 59 -57 0 0 0 0
steps to here 6 then 2 before ends open|164 8 -106 -23 -166 -67 0 16
steps to here 6 then 2 before ends sentence|-142 132 14 -3 0 -16 22 -26
steps to here 6 then 2 before ends signed|-78 -31 51 46 0 0 0 0
steps to here 6 then 3|-31 83 12 0 -59 10 -20 -33
steps to here 6 then 3 before ends call|25 -57 78 -39 0 0 0 0
steps to here 6 then 3 before ends clause|-103 66 -16 40 0 0 0 0
steps to here 6 then 3 before ends open|51 30 -15 7 -59 10 0 -33
steps to here 6 then 3 before ends sentence|-30 48 -73 97 0 0 -20 0
steps to here 6 then 3 before ends signed|-14 0 115 -105 0 0 0 0
steps to here 6 then 4|24 -27 49 0 -32 -32 -14 0
steps to here 6 then 4 before ends call|0 0 -29 29 0 0 0 0
steps to here 6 then 4 before ends clause|77 -54 -20 0 0 0 0 0
steps to here 6 then 4 before ends open|14 32 23 -28 -32 -32 0 0
steps to here 6 then 4 before ends sentence|-75 0 98 32 0 0 -14 0
steps to here 6 then 4 before ends signed|0 0 -15 15 0 0 0 0
steps to here 6 then 5|73 1 -16 -33 -88 60 -14 32
steps to here 6 then 5 before ends call|-41 -31 134 -71 0 0 0 0
steps to here 6 then 5 before ends clause|-52 52 0 0 0 0 0 0
steps to here 6 then 5 before ends open|53 28 -2 -62 -88 32 0 32
steps to here 6 then 5 before ends sentence|-6 41 -124 115 0 33 -14 0
steps to here 6 then 5 before ends signed|0 0 -39 39 0 0 0 0
steps to here 6 then 6|86 -75 38 57 -33 -53 -30 -22
steps to here 6 then 6 before ends call|11 -32 53 -28 0 0 0 0
steps to here 6 then 6 before ends clause|116 -116 0 0 0 0 0 0
steps to here 6 then 6 before ends open|71 -5 40 5 -33 -53 0 -22
steps to here 6 then 6 before ends sentence|-70 -3 21 99 0 0 -30 0
steps to here 6 then 6 before ends signed|17 0 -8 -7 0 0 0 0
steps to here 6 then 7|67 -107 -7 28 -29 27 -79 7
steps to here 6 then 7 before ends call|-30 0 -44 72 0 0 0 0
steps to here 6 then 7 before ends clause|77 0 -77 0 0 0 0 0
steps to here 6 then 7 before ends open|40 -83 17 -30 -29 27 0 7
steps to here 6 then 7 before ends sentence|-21 -35 67 8 0 0 -79 0
steps to here 6 then 7 before ends signed|1 0 -41 65 0 0 0 0
steps to here 6 then 8|38 -72 -19 16 -112 3 37 -52
steps to here 6 then 8 before ends call|-75 0 117 -62 0 0 0 0
steps to here 6 then 8 before ends clause|0 0 32 -32 0 0 0 0
steps to here 6 then 8 before ends open|93 -23 4 4 -112 3 0 -52
steps to here 6 then 8 before ends sentence|-52 -57 21 -12 0 0 37 0
steps to here 6 then 8 before ends signed|52 -30 -25 10 0 0 0 0
steps to here 6 then 9|90 -62 49 -9 -78 -1 62 -33
steps to here 6 then 9 before ends call|-42 0 7 12 0 0 0 0
steps to here 6 then 9 before ends clause|-15 0 15 0 0 0 0 0
steps to here 6 then 9 before ends open|128 -7 -1 -21 -59 12 0 -1
steps to here 6 then 9 before ends sentence|5 -42 34 3 -33 -21 62 -32
steps to here 6 then 9 before ends signed|0 -33 23 15 0 0 0 0
steps to here 7 then 0|-11 -35 51 -22 -53 0 71 0
steps to here 7 then 0 before ends call|60 10 0 -57 0 0 0 0
steps to here 7 then 0 before ends clause|14 -24 -5 17 0 0 0 0
steps to here 7 then 0 before ends open|-158 -32 73 58 -53 0 0 0
steps to here 7 then 0 before ends sentence|89 22 -115 -30 0 0 71 0
steps to here 7 then 0 before ends signed|-64 0 66 -44 0 0 0 0
steps to here 7 then 1|7 -21 27 28 -117 55 5 15
steps to here 7 then 1 before ends call|69 -38 -21 36 0 0 -23 0
steps to here 7 then 1 before ends clause|-26 104 -78 -11 0 0 0 0
steps to here 7 then 1 before ends open|-22 -4 32 11 -117 53 0 5
steps to here 7 then 1 before ends sentence|33 29 -23 10 0 33 16 24
steps to here 7 then 1 before ends signed|-39 -84 63 -13 0 -24 0 0
steps to here 7 then 2|-18 19 35 -12 -96 52 -25 -30
steps to here 7 then 2 before ends call|-108 37 105 -11 0 0 0 0
steps to here 7 then 2 before ends clause|114 -42 24 -55 0 -33 0 0
steps to here 7 then 2 before ends open|105 1 -43 -15 -64 56 0 -30
steps to here 7 then 2 before ends sentence|-73 -18 39 34 -32 73 -25 0
steps to here 7 then 2 before ends signed|-41 0 -32 83 0 -30 0 0
steps to here 7 then 3|100 -74 -14 34 -57 0 0 0
steps to here 7 then 3 before ends call|41 -30 23 -30 0 0 0 0
steps to here 7 then 3 before ends open|113 -40 -24 -14 -57 0 0 0
steps to here 7 then 3 before ends sentence|-103 -15 48 57 0 0 0 0
steps to here 7 then 3 before ends signed|-20 -33 -10 62 0 0 0 0
steps to here 7 then 4|101 -127 31 -3 0 10 18 -33
steps to here 7 then 4 before ends call|0 0 29 -29 0 0 0 0
steps to here 7 then 4 before ends clause|55 -55 0 0 0 0 0 0
steps to here 7 then 4 before ends open|139 -25 -31 -81 0 -32 0 0
steps to here 7 then 4 before ends sentence|-50 -60 26 68 0 33 18 -33
steps to here 7 then 4 before ends signed|-32 0 8 30 0 0 0 0
steps to here 7 then 5|177 -132 -90 -3 -52 14 -33 -10
steps to here 7 then 5 before ends call|4 0 -33 29 0 0 0 0
steps to here 7 then 5 before ends clause|-21 21 0 0 0 0 0 0
steps to here 7 then 5 before ends open|115 -91 -22 -26 -52 14 0 -10
steps to here 7 then 5 before ends sentence|49 -63 -16 76 0 0 -33 0
steps to here 7 then 5 before ends signed|71 -28 30 -54 0 0 0 0
steps to here 7 then 6|155 -115 -32 -17 -33 0 -17 0
steps to here 7 then 6 before ends call|-8 0 -3 14 0 0 0 0
steps to here 7 then 6 before ends clause|48 -29 -27 0 0 0 0 0
steps to here 7 then 6 before ends open|20 -21 -17 1 0 0 0 0
steps to here 7 then 6 before ends sentence|103 -79 -32 4 -33 0 -17 0
steps to here 7 then 6 before ends signed|11 0 34 -22 0 0 0 0
steps to here 7 then 7|99 -66 -23 -31 -36 27 66 -33
steps to here 7 then 7 before ends call|20 0 15 -44 0 0 0 0
steps to here 7 then 7 before ends clause|27 0 -6 -21 0 0 0 0
steps to here 7 then 7 before ends open|120 -51 -38 -16 -23 27 0 -33
steps to here 7 then 7 before ends sentence|-14 -37 -4 -9 -18 0 66 0
steps to here 7 then 7 before ends signed|-36 0 -70 99 0 0 0 0
steps to here 7 then 8|17 -90 47 8 -26 12 7 5
steps to here 7 then 8 before ends call|-48 48 -32 37 0 0 -9 0
steps to here 7 then 8 before ends open|93 -61 3 -10 -26 12 0 5
steps to here 7 then 8 before ends sentence|17 -79 22 -3 0 0 11 0
steps to here 7 then 8 before ends signed|-42 0 -46 69 0 0 0 0
steps to here 7 then 9|36 -122 12 -26 0 5 53 -32
steps to here 7 then 9 before ends call|49 0 35 -46 0 0 0 -32
steps to here 7 then 9 before ends clause|0 25 -25 0 0 0 0 0
steps to here 7 then 9 before ends open|17 -71 -6 -18 0 45 0 0
steps to here 7 then 9 before ends sentence|-3 -22 36 -41 0 -33 53 0
steps to here 7 then 9 before ends signed|16 -32 -22 30 0 0 0 0
steps to here 8 then 0|90 -147 61 32 -196 -20 -77 141
steps to here 8 then 0 before ends call|151 -74 -54 -78 0 29 0 -26
steps to here 8 then 0 before ends clause|123 -144 -42 56 0 0 0 0
steps to here 8 then 0 before ends open|17 -11 76 39 -157 38 0 -33
steps to here 8 then 0 before ends sentence|3 -44 -8 61 -64 -61 -77 180
steps to here 8 then 0 before ends signed|-130 -40 35 62 0 0 0 0
steps to here 8 then 1|63 -72 27 29 -156 -20 29 21
steps to here 8 then 1 before ends call|95 -54 -71 35 0 0 0 0
steps to here 8 then 1 before ends clause|53 -91 40 5 0 0 0 0
steps to here 8 then 1 before ends open|68 -24 51 5 -128 -54 0 55
steps to here 8 then 1 before ends sentence|0 -1 -32 34 -44 58 29 -33
steps to here 8 then 1 before ends signed|-61 0 46 -30 0 9 0 0
steps to here 8 then 2|100 -59 -28 25 -167 -10 -74 43
steps to here 8 then 2 before ends call|29 -115 63 50 0 0 0 0
steps to here 8 then 2 before ends clause|14 -16 -11 -2 0 0 0 0
steps to here 8 then 2 before ends open|85 -37 3 -50 -154 -1 0 43
steps to here 8 then 2 before ends sentence|-2 89 -44 44 -24 -9 -74 0
steps to here 8 then 2 before ends signed|-33 -28 32 -9 0 0 0 0
steps to here 8 then 3|118 -114 -4 36 -33 -34 0 14
steps to here 8 then 3 before ends call|68 -91 52 -30 0 0 0 0
steps to here 8 then 3 before ends clause|-50 -8 56 0 0 0 0 0
steps to here 8 then 3 before ends open|123 -78 12 -16 -33 -34 0 -10
steps to here 8 then 3 before ends sentence|-69 52 -23 87 0 0 0 0
steps to here 8 then 3 before ends signed|-19 -23 -48 70 0 0 0 21
steps to here 8 then 4|143 -84 -15 -35 0 -17 -54 0
steps to here 8 then 4 before ends call|24 0 0 -24 0 0 0 0
steps to here 8 then 4 before ends clause|176 -164 -16 0 0 0 0 0
steps to here 8 then 4 before ends open|72 -14 -54 -21 0 5 0 0
steps to here 8 then 4 before ends sentence|-51 45 55 57 0 -30 -54 0
steps to here 8 then 4 before ends signed|45 0 23 -72 0 0 0 0
steps to here 8 then 5|122 -53 -29 51 0 -120 -61 -33
steps to here 8 then 5 before ends call|-71 0 -6 90 0 0 0 0
steps to here 8 then 5 before ends clause|-44 -4 47 0 0 0 0 0
steps to here 8 then 5 before ends open|163 -21 21 -51 0 -130 0 -33
steps to here 8 then 5 before ends sentence|63 -89 -18 134 0 -33 -61 0
steps to here 8 then 5 before ends signed|26 0 -82 69 0 0 0 0
steps to here 8 then 6|149 -116 29 57 -88 43 3 -102
steps to here 8 then 6 before ends call|-35 0 -3 50 0 0 0 0
steps to here 8 then 6 before ends clause|120 -110 -15 0 0 0 0 0
steps to here 8 then 6 before ends open|134 3 -10 -28 -65 43 0 -102
steps to here 8 then 6 before ends sentence|-4 -80 -2 130 -32 0 3 0
steps to here 8 then 6 before ends signed|9 0 21 -34 0 0 0 0
steps to here 8 then 7|77 -77 8 39 -58 8 -62 -98
steps to here 8 then 7 before ends call|-34 3 38 -36 0 32 0 0
steps to here 8 then 7 before ends clause|-7 -39 58 -28 0 0 0 0
steps to here 8 then 7 before ends open|113 -27 -2 -48 -54 -20 0 -33
steps to here 8 then 7 before ends sentence|50 16 20 17 -7 0 -62 -65
steps to here 8 then 7 before ends signed|-39 0 -37 62 0 0 0 0
steps to here 8 then 8|100 -89 49 -14 -93 44 28 -34
steps to here 8 then 8 before ends call|-122 80 46 7 0 0 0 0
steps to here 8 then 8 before ends clause|-16 -33 72 -28 0 0 0 0
steps to here 8 then 8 before ends open|190 -31 -29 -7 -89 34 0 -28
steps to here 8 then 8 before ends sentence|-13 -37 -2 34 -4 10 28 -10
steps to here 8 then 8 before ends signed|-52 0 -87 113 0 0 0 0
steps to here 8 then 9|80 -62 43 -16 -28 47 -106 -69
steps to here 8 then 9 before ends call|163 39 -4 -168 0 0 0 0
steps to here 8 then 9 before ends clause|-17 0 17 0 0 0 0 0
steps to here 8 then 9 before ends open|100 -78 -14 14 -28 32 0 -49
steps to here 8 then 9 before ends sentence|-15 -5 38 16 0 17 -106 -26
steps to here 8 then 9 before ends signed|20 -26 44 -41 0 0 0 0
steps to here 9 then 0|169 -83 66 68 -339 -23 -45 -30
steps to here 9 then 0 before ends call|135 -150 -14 40 0 0 0 -33
steps to here 9 then 0 before ends clause|114 -113 -19 14 0 0 0 0
steps to here 9 then 0 before ends open|96 64 61 8 -309 0 0 -204
steps to here 9 then 0 before ends sentence|13 -4 5 86 -65 -6 -45 143
steps to here 9 then 0 before ends signed|-30 -65 114 -24 0 -33 0 0
steps to here 9 then 1|76 -43 40 45 -132 -33 -41 -38
steps to here 9 then 1 before ends call|-18 3 76 -44 0 0 0 0
steps to here 9 then 1 before ends clause|63 -33 -29 0 0 0 0 0
steps to here 9 then 1 before ends open|89 29 19 -42 -132 -2 0 -51
steps to here 9 then 1 before ends sentence|28 -91 49 124 0 -44 -41 23
steps to here 9 then 1 before ends signed|37 -9 15 -61 0 0 0 0
steps to here 9 then 2|87 -58 29 46 -120 -102 0 -21
steps to here 9 then 2 before ends call|6 -30 96 -54 0 0 0 0
steps to here 9 then 2 before ends clause|32 -83 65 0 0 0 0 0
steps to here 9 then 2 before ends open|82 -19 47 3 -109 -105 0 -10
steps to here 9 then 2 before ends sentence|-13 7 -9 109 -54 5 0 -10
steps to here 9 then 2 before ends signed|-3 -65 49 20 0 0 0 0
steps to here 9 then 3|120 -93 17 49 0 -12 -67 -9
steps to here 9 then 3 before ends call|97 -44 -101 56 0 0 0 0
steps to here 9 then 3 before ends open|87 -36 44 -52 0 0 0 -9
steps to here 9 then 3 before ends sentence|22 -27 107 181 0 -12 -67 0
steps to here 9 then 3 before ends signed|66 -27 -10 -25 0 0 0 0
steps to here 9 then 4|147 -51 -70 -65 -33 42 0 -33
steps to here 9 then 4 before ends call|5 -6 -20 21 0 0 0 0
steps to here 9 then 4 before ends clause|89 -89 0 0 0 0 0 0
steps to here 9 then 4 before ends open|124 -42 -12 -60 -33 42 0 -33
steps to here 9 then 4 before ends sentence|35 -20 -46 -1 0 0 0 0
steps to here 9 then 4 before ends signed|43 0 -9 -31 0 0 0 0
steps to here 9 then 5|150 -68 -13 -29 -64 -24 -89 -33
steps to here 9 then 5 before ends call|-19 0 47 19 0 0 0 -33
steps to here 9 then 5 before ends clause|72 -60 -17 0 0 0 0 0
steps to here 9 then 5 before ends open|121 -25 -24 -64 -64 28 -33 -33
steps to here 9 then 5 before ends sentence|106 -86 -4 83 0 -44 -89 -33
steps to here 9 then 5 before ends signed|79 0 -16 -70 0 0 0 0
steps to here 9 then 6|132 -72 -1 23 -119 -45 -67 -33
steps to here 9 then 6 before ends call|-4 22 25 -35 0 0 0 0
steps to here 9 then 6 before ends clause|123 -97 -32 0 0 0 0 0
steps to here 9 then 6 before ends open|124 -56 -15 -34 -119 -23 0 -33
steps to here 9 then 6 before ends sentence|67 -69 6 81 0 -27 -67 0
steps to here 9 then 6 before ends signed|-27 0 82 -44 0 0 0 0
steps to here 9 then 7|132 -103 -52 4 0 14 0 0
steps to here 9 then 7 before ends call|-31 0 27 6 0 0 0 0
steps to here 9 then 7 before ends clause|109 -58 -66 0 0 0 0 0
steps to here 9 then 7 before ends open|75 -79 70 -44 0 -26 0 0
steps to here 9 then 7 before ends sentence|71 -8 -101 20 0 33 0 0
steps to here 9 then 7 before ends signed|10 -33 31 5 0 0 0 0
steps to here 9 then 8|44 -78 53 6 -21 16 -33 0
steps to here 9 then 8 before ends call|66 0 -59 -4 0 0 0 0
steps to here 9 then 8 before ends clause|4 0 3 0 -6 0 0 0
steps to here 9 then 8 before ends open|102 -59 48 -54 -17 -17 0 0
steps to here 9 then 8 before ends sentence|-40 -12 36 58 0 0 -33 0
steps to here 9 then 8 before ends signed|29 0 3 -47 0 26 0 0
steps to here 9 then 9|27 -81 36 18 0 0 0 -33
steps to here 9 then 9 before ends call|50 0 -27 -31 0 0 0 0
steps to here 9 then 9 before ends open|-38 -66 91 3 0 0 0 -33
steps to here 9 then 9 before ends sentence|18 -36 -61 52 0 0 0 0
steps to here 9 then 9 before ends signed|-30 0 -39 69 0 0 0 0
than after 0 ends call|-222 114 255 -162 0 0 0 0
than after 0 ends clause|-67 58 8 -34 148 0 0 0
than after 0 ends open|-38 75 148 100 -17 -31 -58 10
than after 0 ends sentence|29 65 -151 0 6 -39 0 0
than after 0 ends signed|57 119 -67 -57 -99 0 0 0
than after 1 ends call|-298 110 196 -5 -33 -54 0 0
than after 1 ends clause|-77 105 61 -106 32 0 0 -33
than after 1 ends open|-35 72 120 95 40 43 15 -77
than after 1 ends sentence|43 81 -236 10 -47 -87 -33 -33
than after 1 ends signed|123 91 -66 -100 -33 0 0 0
than after 2 ends call|-19 59 35 3 0 -66 0 -64
than after 2 ends clause|-10 57 -22 81 -21 -33 0 -62
than after 2 ends open|-17 68 13 0 -34 -50 -22 48
than after 2 ends sentence|-28 92 -105 11 17 -66 -33 -18
than after 2 ends signed|-38 58 -30 0 0 0 0 0
than after 3 ends call|120 -11 -44 0 -56 0 0 0
than after 3 ends clause|122 -29 -14 -140 -81 0 -33 -33
than after 3 ends open|20 35 60 0 -8 -89 -104 -84
than after 3 ends sentence|4 60 -67 -55 58 0 -33 0
than after 3 ends signed|70 -70 0 0 0 0 0 0
than after 4 ends call|33 -42 21 0 0 0 0 0
than after 4 ends clause|72 -40 -146 0 0 0 0 0
than after 4 ends open|100 10 -63 -72 -40 64 -38 -79
than after 4 ends sentence|110 84 0 -50 4 -33 -33 0
than after 4 ends signed|81 -53 0 0 0 0 -33 0
than after 5 ends call|79 75 -82 -6 -32 0 -30 0
than after 5 ends clause|145 -91 19 -63 -100 -33 0 0
than after 5 ends open|144 -31 24 -31 -75 -73 -117 -35
than after 5 ends sentence|25 12 22 -29 29 0 -33 -33
than after 5 ends signed|-36 36 0 0 0 0 0 0
than after 6 ends call|54 -10 -25 -4 0 -32 0 0
than after 6 ends clause|133 14 6 -136 -56 0 -33 0
than after 6 ends open|157 -107 5 3 -80 -13 -49 -42
than after 6 ends sentence|84 95 -144 6 37 -42 -67 0
than after 6 ends signed|-13 13 0 0 0 0 0 0
than after 7 ends call|102 -18 -31 36 -25 0 0 0
than after 7 ends clause|109 -87 28 -101 0 0 0 0
than after 7 ends open|82 -153 68 49 23 14 -6 -153
than after 7 ends sentence|56 78 -139 -40 17 -66 -21 -33
than after 7 ends signed|1 18 0 0 -31 0 0 0
than after 8 ends call|155 -20 -149 -6 -52 -33 0 0
than after 8 ends clause|171 -32 59 -84 -73 -33 -11 0
than after 8 ends open|-88 -128 74 125 80 35 39 63
than after 8 ends sentence|19 59 -163 -13 -13 -66 -57 -67
than after 8 ends signed|-11 50 0 -58 0 0 0 0
than after 9 ends call|202 74 -143 -76 -97 0 -88 0
than after 9 ends clause|256 118 -171 -125 -32 -64 0 0
than after 9 ends open|-155 -25 76 166 171 64 96 74
than after 9 ends sentence|39 71 -194 -53 -19 -100 -123 -108
than after 9 ends signed|34 81 -66 -33 0 0 -27 0
than before 0|81 -6 115 12 -543 -9 -150 52
than before 1|57 58 63 3 -705 -31 15 -10
than before 2|-17 67 1 -4 128 -66 35 -30
than before 3|-60 8 100 88 -50 -64 -104 142
than before 4|-23 115 -74 -114 3 -7 64 -41
than before 5|-60 60 44 32 -4 22 -107 -99
than before 6|-7 15 31 26 24 -20 71 -123
than before 7|15 24 -6 -55 116 4 1 149
than before 8|31 89 34 62 279 -26 6 -73
than before 9|-25 121 -41 10 162 -93 12 -126
tight|-154 -152 286 -240 335 49 -24 99
top|257 -500 115 72 -238 7 -103 -19
top 0|67 -67 -115 53 -60 -33 -33 127
top 1|128 -97 -20 -67 -67 -30 -33 138
top 2|14 0 -49 105 0 -88 0 0
top 3|230 0 -45 32 -32 124 0 -186
top 4|64 0 70 37 -66 59 -33 -205
top 5|104 -208 96 30 0 -33 -4 -66
top 6|91 -305 150 88 -79 33 0 -67
top 7|5 -87 108 -7 -12 0 0 -33
top 8|57 0 6 -60 0 0 0 0
usual 0|89 79 -51 -73 -37 -61 0 -65
usual 1|53 63 -54 -61 68 -157 -51 1
usual 2|-38 117 -109 -116 -127 -82 -107 -156
usual 3|25 58 -3 -76 -140 -153 -108 -72
usual 4|-119 185 -12 -69 -124 -48 -67 0
usual 5|225 -165 -111 -223 -181 -105 -140 -61
usual 6|106 -39 54 -28 -188 -43 -62 -73
usual 7|-5 -9 105 34 12 44 64 -5
usual 8|16 -2 90 108 5 32 42 52
usual 9|-7 -66 129 197 130 67 33 145
width 0|-46 77 -27 -83 196 -162 -100 90
width 1|-78 114 73 84 164 37 -115 72
width 2|52 110 130 10 118 19 122 -56
width 3|-52 53 117 121 54 92 38 10
width 4|-45 33 91 121 -71 54 68 124
width 5|7 116 -7 68 -221 -151 -17 -259
width 6|16 34 1 6 -139 -49 -135 -41
width 7|29 61 -84 -103 -19 -149 -23 106
width 8|222 193 -143 -95 -225 -29 0 -33
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
