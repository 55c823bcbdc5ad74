// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1, the mean of 3 fits.
// On 200 pages of other articles 98.20 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-9 -135 -52 96 96 -47 35 -151
after 1|45 -85 32 44 -26 23 -48 86
after 2|-37 118 85 44 45 -16 5 -49
after 3|-30 47 50 17 -7 4 -11 -57
after 4|3 100 52 -22 -42 42 -18 -73
after 5|42 19 53 14 -28 -31 -28 -74
after 6|53 21 108 84 58 -27 -13 20
after 7|20 33 101 36 38 -40 -43 5
after 8|55 84 115 96 45 -11 17 -45
after 9|64 82 40 40 31 -50 27 -63
after byline|75 97 9 -7 16 9 -8 21
after credit|61 -81 11 99 217 -103 39 -84
after doubled|37 87 63 115 138 2 93 -101
after like text 0|-47 30 1 74 102 -30 76 -33
after like text 1|11 85 38 11 -16 -23 -11 -107
after like text 2|15 105 8 26 72 -25 -106 -92
after like text 3|5 34 22 53 -8 17 30 75
after like text 4|2 63 72 55 48 -11 22 -51
after like text 5|-42 59 75 54 1 21 51 87
after like text 6|-4 88 69 31 4 26 33 -107
after like text 7|2 109 57 4 -17 -20 -52 -3
after like text 8|80 158 -59 -41 -51 -81 -77 -193
after marked|-247 -264 211 56 -37 115 93 -42
after news|-26 -6 -27 26 -7 -100 32 174
after opening|-254 -388 38 350 256 -148 430 -98
after role author|-116 -668 38 262 -252 -9 -30 -141
after role byline|201 -673 201 171 -299 47 -116 10
after role caption|-172 -60 151 118 774 168 -470 103
after role captionNext|-364 -97 -157 -60 810 8 -89 -37
after role display|511 -1069 407 178 -1073 203 -296 116
after role first|-127 493 -292 -43 -846 -210 157 -522
after role furniture|292 -615 -34 -29 -251 -33 0 402
after role next|276 229 -152 -49 -1104 -199 126 -395
after role none|239 -484 87 86 -237 20 -182 75
after tight|-115 -130 585 -287 -143 -122 -241 146
any|20 77 32 80 14 22 -2 56
before byline|11 162 17 -10 -318 -44 -29 -46
before credit|82 16 192 105 -869 -84 -106 -3
before ends call|228 -210 -34 -33 -157 -9 35 -77
before ends call deficit 0|-40 76 -19 -4 0 0 0 0
before ends call deficit 0 here 0|-21 41 0 -20 0 0 0 0
before ends call deficit 0 here 1|0 0 14 -14 0 0 0 0
before ends call deficit 0 here 2|0 23 6 -29 0 0 0 0
before ends call deficit 0 here 4|0 0 25 -25 0 0 0 0
before ends call deficit 0 here 5|-19 19 0 0 0 0 0 0
before ends call deficit 0 here 6|0 0 4 -4 0 0 0 0
before ends call deficit 0 here 7|0 0 20 -20 0 0 0 0
before ends call deficit 0 here 8|0 0 -73 73 0 0 0 0
before ends call deficit 0 here 9|0 0 -12 12 0 0 0 0
before ends call deficit 1|-256 258 18 1 0 20 -9 0
before ends call deficit 1 here 0|0 0 67 -67 0 0 0 0
before ends call deficit 1 here 1|0 25 -39 8 0 0 0 0
before ends call deficit 1 here 2|-1 19 36 -67 0 20 0 0
before ends call deficit 1 here 3|12 -8 -6 1 0 0 0 0
before ends call deficit 1 here 4|-58 33 -30 55 0 0 0 0
before ends call deficit 1 here 5|-137 124 -73 74 0 0 0 0
before ends call deficit 1 here 6|-94 97 -2 1 0 0 0 0
before ends call deficit 1 here 7|3 20 33 -41 0 0 0 0
before ends call deficit 1 here 8|-38 -2 -26 61 0 0 0 0
before ends call deficit 1 here 9|-104 105 -41 38 0 0 -9 0
before ends call deficit 2|-110 186 -42 -11 0 -7 36 31
before ends call deficit 2 here 0|0 0 58 -58 0 0 0 0
before ends call deficit 2 here 1|4 12 -53 49 0 0 0 0
before ends call deficit 2 here 2|-97 80 -21 22 0 33 0 0
before ends call deficit 2 here 3|-57 31 14 34 0 0 0 0
before ends call deficit 2 here 4|17 -24 7 7 0 0 0 0
before ends call deficit 2 here 5|-40 46 -18 -44 0 0 0 31
before ends call deficit 2 here 6|-24 -11 1 10 0 22 -13 0
before ends call deficit 2 here 7|-96 96 -92 148 0 -67 0 0
before ends call deficit 2 here 8|-27 96 21 -91 0 0 13 0
before ends call deficit 2 here 9|42 44 -43 -94 0 33 35 0
before ends call deficit 3|112 -64 -59 44 0 -12 -51 0
before ends call deficit 3 here 0|0 0 -12 12 0 0 0 0
before ends call deficit 3 here 1|-38 70 -20 -18 0 0 0 0
before ends call deficit 3 here 2|-76 67 90 -67 0 -12 0 0
before ends call deficit 3 here 3|43 -48 18 -11 0 0 0 0
before ends call deficit 3 here 4|33 0 -33 0 0 0 0 0
before ends call deficit 3 here 5|104 -108 0 13 0 0 0 0
before ends call deficit 3 here 6|32 -22 14 5 0 0 0 0
before ends call deficit 3 here 7|96 -94 -91 88 0 0 0 0
before ends call deficit 3 here 8|14 -32 -36 57 0 0 0 0
before ends call deficit 3 here 9|65 23 91 -125 0 0 -51 0
before ends call deficit 4|-57 63 11 16 0 0 5 -33
before ends call deficit 4 here 1|56 -31 -35 0 0 0 0 0
before ends call deficit 4 here 2|-71 81 -67 38 0 0 0 0
before ends call deficit 4 here 3|-50 50 0 0 0 0 0 0
before ends call deficit 4 here 4|114 -114 25 -25 0 0 0 0
before ends call deficit 4 here 5|-36 36 -9 9 0 0 0 0
before ends call deficit 4 here 6|-27 27 -19 19 0 0 0 0
before ends call deficit 4 here 8|-48 48 -15 15 0 0 0 0
before ends call deficit 4 here 9|12 -53 97 -24 0 0 5 -33
before ends call deficit 5|53 -44 -108 46 0 0 44 0
before ends call deficit 5 here 0|0 0 -23 23 0 0 0 0
before ends call deficit 5 here 1|-55 -26 9 79 0 0 0 0
before ends call deficit 5 here 2|-9 0 -82 113 0 0 0 0
before ends call deficit 5 here 3|24 -23 8 -13 0 0 0 0
before ends call deficit 5 here 4|-63 63 -28 28 0 0 0 0
before ends call deficit 5 here 5|31 68 -12 -78 0 0 0 0
before ends call deficit 5 here 6|86 21 -4 -87 0 0 0 0
before ends call deficit 5 here 7|35 -35 -19 19 0 0 0 0
before ends call deficit 5 here 8|68 -55 -103 70 0 0 50 0
before ends call deficit 5 here 9|64 -24 56 -77 0 0 -13 0
before ends call deficit 6|145 -110 -50 -3 0 0 37 -11
before ends call deficit 6 here 0|-46 0 -20 63 0 0 0 0
before ends call deficit 6 here 1|32 -61 61 -23 0 0 0 0
before ends call deficit 6 here 2|-86 106 -41 25 0 0 0 0
before ends call deficit 6 here 3|61 -41 -36 26 0 0 0 0
before ends call deficit 6 here 4|56 -56 48 -48 0 0 0 0
before ends call deficit 6 here 5|52 -63 55 -44 0 0 0 0
before ends call deficit 6 here 6|1 0 -20 21 0 0 0 0
before ends call deficit 6 here 7|75 -30 -105 57 0 0 20 0
before ends call deficit 6 here 8|67 2 49 -94 0 0 0 -11
before ends call deficit 6 here 9|32 -44 -66 59 0 0 17 0
before ends call deficit 7|161 -197 9 -20 -30 0 66 -15
before ends call deficit 7 here 0|-35 0 19 22 0 0 0 0
before ends call deficit 7 here 1|3 0 95 -94 0 0 0 0
before ends call deficit 7 here 2|51 -62 -59 70 0 0 0 0
before ends call deficit 7 here 3|42 3 6 -54 0 0 0 0
before ends call deficit 7 here 4|-3 3 3 -3 0 0 0 0
before ends call deficit 7 here 5|39 -61 -48 70 0 0 0 0
before ends call deficit 7 here 6|79 -88 48 -40 0 0 0 0
before ends call deficit 7 here 7|66 -66 -13 13 0 0 0 0
before ends call deficit 7 here 8|69 -5 -76 -51 -30 0 84 0
before ends call deficit 7 here 9|-76 28 32 15 0 0 -27 -15
before ends call deficit 8|241 -329 35 -64 -4 5 4 -17
before ends call deficit 8 here 0|-29 0 -30 45 0 0 0 0
before ends call deficit 8 here 1|93 -29 -28 -36 0 0 0 0
before ends call deficit 8 here 2|65 -110 -53 33 0 33 0 0
before ends call deficit 8 here 3|61 -93 78 -60 0 0 0 0
before ends call deficit 8 here 4|-52 0 52 -4 0 0 0 0
before ends call deficit 8 here 5|18 0 -10 -29 0 0 -9 0
before ends call deficit 8 here 6|48 -18 81 -80 0 0 0 0
before ends call deficit 8 here 7|45 -77 128 -116 0 0 0 0
before ends call deficit 8 here 8|18 -114 56 67 0 0 -3 -11
before ends call deficit 8 here 9|92 -66 -30 86 -4 -22 11 -6
before ends call deficit 9|276 -197 27 -101 -140 -24 -12 -30
before ends call deficit 9 here 0|-13 0 -48 98 -32 0 0 0
before ends call deficit 9 here 1|10 -27 71 -22 -33 0 0 0
before ends call deficit 9 here 2|82 -108 53 -16 0 -6 0 -24
before ends call deficit 9 here 3|-8 37 -16 10 0 0 0 -33
before ends call deficit 9 here 4|61 -84 14 18 0 0 0 0
before ends call deficit 9 here 5|50 -103 83 -72 0 0 0 31
before ends call deficit 9 here 6|33 -34 -82 81 0 0 0 0
before ends call deficit 9 here 7|-49 11 103 -47 0 0 0 0
before ends call deficit 9 here 8|59 4 43 -73 0 0 -21 0
before ends call deficit 9 here 9|89 87 -75 -43 -87 -28 12 -3
before ends call here 0|-95 41 28 60 -32 0 0 0
before ends call here 1|63 -83 58 -24 -33 0 0 0
before ends call here 2|37 -45 -33 35 0 71 0 -24
before ends call here 3|89 -104 71 4 0 0 0 -33
before ends call here 4|43 -56 57 5 0 0 0 0
before ends call here 5|18 -33 61 -44 0 0 -9 63
before ends call here 6|108 -37 -24 -90 0 22 -13 0
before ends call here 7|47 -115 7 87 0 -67 20 0
before ends call here 8|121 -24 -67 -26 -30 0 103 -18
before ends call here 9|167 63 -2 -127 -89 -9 -17 -60
before ends clause|-74 101 52 -121 240 -123 -105 -170
before ends clause deficit 0|-4 194 44 -293 98 0 0 0
before ends clause deficit 0 here 0|0 15 -31 -47 34 0 0 0
before ends clause deficit 0 here 1|0 -23 0 -33 52 0 0 0
before ends clause deficit 0 here 2|0 51 0 -49 -1 0 0 0
before ends clause deficit 0 here 3|-4 4 11 -33 25 0 0 0
before ends clause deficit 0 here 4|0 18 0 -50 32 0 0 0
before ends clause deficit 0 here 7|0 40 0 -14 -30 0 0 0
before ends clause deficit 0 here 8|0 73 -24 -65 28 0 0 0
before ends clause deficit 0 here 9|0 88 101 -135 -35 0 0 0
before ends clause deficit 1|-141 200 -172 27 39 0 0 0
before ends clause deficit 1 here 1|-27 20 -16 -64 68 0 0 0
before ends clause deficit 1 here 2|-87 121 20 -99 33 0 0 0
before ends clause deficit 1 here 3|-66 56 56 -60 0 0 0 0
before ends clause deficit 1 here 4|0 51 25 -77 -9 0 0 0
before ends clause deficit 1 here 5|-24 24 0 0 0 0 0 0
before ends clause deficit 1 here 6|-7 -35 34 33 -26 0 0 0
before ends clause deficit 1 here 7|3 98 -72 -20 0 0 0 0
before ends clause deficit 1 here 8|0 12 -92 38 15 0 0 0
before ends clause deficit 1 here 9|0 -24 -118 143 -2 0 0 0
before ends clause deficit 2|-109 73 -185 157 74 -33 -33 -65
before ends clause deficit 2 here 1|0 -18 -18 46 0 0 0 0
before ends clause deficit 2 here 2|-13 22 -55 42 116 0 0 0
before ends clause deficit 2 here 3|-44 -8 -23 1 67 0 0 0
before ends clause deficit 2 here 4|17 -7 -55 27 23 0 0 0
before ends clause deficit 2 here 5|-36 50 -3 27 -21 0 0 0
before ends clause deficit 2 here 6|-61 163 20 -137 14 0 0 0
before ends clause deficit 2 here 7|-5 -44 79 26 -86 0 0 0
before ends clause deficit 2 here 8|-87 -9 -38 102 -49 0 0 -33
before ends clause deficit 2 here 9|-67 11 -198 214 5 -33 -33 -32
before ends clause deficit 3|-47 86 -35 87 -18 -32 -30 -36
before ends clause deficit 3 here 1|0 -44 -18 56 0 0 0 0
before ends clause deficit 3 here 2|92 46 10 -121 -33 0 0 0
before ends clause deficit 3 here 3|-60 96 -24 -33 17 0 0 0
before ends clause deficit 3 here 4|-21 21 0 0 0 0 0 0
before ends clause deficit 3 here 5|31 -32 41 -36 0 0 0 -33
before ends clause deficit 3 here 6|-30 56 -70 25 0 0 0 0
before ends clause deficit 3 here 7|-87 -17 162 -91 -23 0 0 0
before ends clause deficit 3 here 8|0 -33 -86 188 -25 -32 0 0
before ends clause deficit 3 here 9|-12 37 -155 133 23 0 -30 -3
before ends clause deficit 4|-37 147 -115 53 -66 0 -27 0
before ends clause deficit 4 here 1|-33 49 22 -37 0 0 0 0
before ends clause deficit 4 here 2|-8 74 -13 -47 10 0 0 0
before ends clause deficit 4 here 3|28 -30 -24 30 0 0 0 0
before ends clause deficit 4 here 4|-3 -21 0 12 0 0 0 0
before ends clause deficit 4 here 5|15 26 -33 0 0 0 0 0
before ends clause deficit 4 here 6|9 -9 19 -27 0 0 0 0
before ends clause deficit 4 here 7|-31 31 12 -12 0 0 0 0
before ends clause deficit 4 here 8|0 35 -19 7 -16 0 0 0
before ends clause deficit 4 here 9|0 14 -88 127 -58 0 -27 0
before ends clause deficit 5|-217 146 -40 121 -16 0 0 0
before ends clause deficit 5 here 0|0 -32 1 31 0 0 0 0
before ends clause deficit 5 here 1|0 37 5 -35 -26 0 0 0
before ends clause deficit 5 here 2|-101 53 74 -1 0 0 0 0
before ends clause deficit 5 here 3|-33 48 -45 24 5 0 0 0
before ends clause deficit 5 here 4|0 33 -33 0 0 0 0 0
before ends clause deficit 5 here 5|-106 94 16 -33 28 0 0 0
before ends clause deficit 5 here 6|-45 23 77 -81 37 0 0 0
before ends clause deficit 5 here 7|24 -61 -15 46 0 0 0 0
before ends clause deficit 5 here 8|-83 10 -33 102 -3 0 0 0
before ends clause deficit 5 here 9|0 -10 -128 134 -74 0 0 0
before ends clause deficit 6|-70 39 24 -3 11 0 0 0
before ends clause deficit 6 here 1|0 -26 23 3 0 0 0 0
before ends clause deficit 6 here 2|60 10 -89 -37 0 0 0 0
before ends clause deficit 6 here 3|-12 48 0 -76 22 0 0 0
before ends clause deficit 6 here 4|-96 84 20 0 0 0 0 0
before ends clause deficit 6 here 5|-55 28 80 0 -66 0 0 0
before ends clause deficit 6 here 6|-46 4 20 13 22 0 0 0
before ends clause deficit 6 here 7|6 12 -25 -44 50 0 0 0
before ends clause deficit 6 here 8|-5 -33 8 27 20 0 0 0
before ends clause deficit 6 here 9|0 -21 -99 53 39 0 0 0
before ends clause deficit 7|-16 42 134 -210 59 -33 0 0
before ends clause deficit 7 here 2|-61 93 13 -52 0 0 0 0
before ends clause deficit 7 here 3|109 -85 14 -43 0 0 0 0
before ends clause deficit 7 here 4|-24 -19 28 0 0 0 0 0
before ends clause deficit 7 here 5|17 -54 31 -40 33 0 0 0
before ends clause deficit 7 here 6|-35 53 -18 0 0 0 0 0
before ends clause deficit 7 here 7|-33 63 -47 -48 61 0 0 0
before ends clause deficit 7 here 8|-9 17 99 -94 -26 0 0 0
before ends clause deficit 7 here 9|0 38 29 -8 -22 -33 0 0
before ends clause deficit 8|159 -115 202 -359 144 -33 -23 -98
before ends clause deficit 8 here 1|0 0 32 -32 0 0 0 0
before ends clause deficit 8 here 2|163 -160 71 -33 30 0 0 -67
before ends clause deficit 8 here 3|54 -9 19 -57 -26 0 0 0
before ends clause deficit 8 here 4|61 -61 52 -20 0 0 0 -32
before ends clause deficit 8 here 5|19 -12 -15 0 0 0 0 0
before ends clause deficit 8 here 6|24 -53 50 -32 0 0 0 0
before ends clause deficit 8 here 7|40 86 -84 -25 -21 0 -23 0
before ends clause deficit 8 here 8|37 92 25 -138 51 -33 0 0
before ends clause deficit 8 here 9|-58 18 80 -193 111 0 0 0
before ends clause deficit 9|282 -456 226 -308 232 0 0 0
before ends clause deficit 9 here 1|-13 -60 73 0 0 0 0 0
before ends clause deficit 9 here 2|175 -158 -7 0 0 0 0 0
before ends clause deficit 9 here 3|36 -58 51 0 -27 0 0 0
before ends clause deficit 9 here 4|130 -108 -31 0 0 0 0 0
before ends clause deficit 9 here 5|66 -103 72 -32 0 0 0 0
before ends clause deficit 9 here 6|166 -162 -10 -19 0 0 0 0
before ends clause deficit 9 here 7|60 -7 -47 0 -21 0 0 0
before ends clause deficit 9 here 8|14 31 56 -131 46 0 0 0
before ends clause deficit 9 here 9|-170 -154 187 -212 225 0 0 0
before ends clause here 0|0 -11 -30 -15 34 0 0 0
before ends clause here 1|-73 13 51 -57 89 0 0 0
before ends clause here 2|23 30 54 -208 146 0 0 -67
before ends clause here 3|-27 101 3 -122 92 0 0 0
before ends clause here 4|36 47 -6 -97 57 0 0 -32
before ends clause here 5|-53 52 123 -85 -12 0 0 -33
before ends clause here 6|-41 71 75 -182 34 0 0 0
before ends clause here 7|-19 57 82 -125 -23 0 -23 0
before ends clause here 8|-78 78 15 -32 36 -65 0 -33
before ends clause here 9|-220 31 -103 153 175 -67 -82 -35
before ends open|-1 87 7 92 51 14 -136 -11
before ends open deficit 0|-20 129 -97 -44 123 -44 0 -71
before ends open deficit 0 here 0|-188 129 -89 -162 120 26 0 0
before ends open deficit 0 here 1|-36 -5 -42 -33 94 0 0 22
before ends open deficit 0 here 2|-75 -149 17 28 16 0 0 0
before ends open deficit 0 here 3|32 -57 -18 -36 51 0 0 21
before ends open deficit 0 here 4|58 -33 24 -62 64 0 0 -31
before ends open deficit 0 here 5|88 -173 3 70 85 -33 0 0
before ends open deficit 0 here 6|51 -15 -2 10 27 -22 0 0
before ends open deficit 0 here 7|-33 40 50 34 26 0 0 -56
before ends open deficit 0 here 8|10 140 -5 5 -82 -7 0 -6
before ends open deficit 0 here 9|-25 295 -102 -143 -101 -18 0 0
before ends open deficit 1|49 54 19 21 50 -14 -94 9
before ends open deficit 1 here 0|-131 165 24 15 -94 -40 0 0
before ends open deficit 1 here 1|-107 29 -23 -14 117 -28 0 33
before ends open deficit 1 here 2|-71 -53 8 52 136 12 0 -21
before ends open deficit 1 here 3|-53 31 -74 24 -26 0 0 33
before ends open deficit 1 here 4|-24 -47 30 30 4 20 0 -1
before ends open deficit 1 here 5|14 12 23 -16 -58 0 0 31
before ends open deficit 1 here 6|59 -11 -52 -25 59 18 0 1
before ends open deficit 1 here 7|40 -10 -35 18 9 30 0 56
before ends open deficit 1 here 8|63 50 7 -20 19 -86 -32 0
before ends open deficit 1 here 9|208 73 -12 -65 3 31 -67 -127
before ends open deficit 2|-58 37 36 65 85 3 -6 -102
before ends open deficit 2 here 0|-4 -176 7 53 26 32 0 0
before ends open deficit 2 here 1|-2 12 2 37 -6 67 0 0
before ends open deficit 2 here 2|0 31 67 12 107 -91 0 6
before ends open deficit 2 here 3|-35 118 3 -17 -29 0 0 -49
before ends open deficit 2 here 4|-52 59 -14 -17 -17 -32 0 64
before ends open deficit 2 here 5|-182 84 61 43 104 0 0 -23
before ends open deficit 2 here 6|-108 72 26 14 34 22 0 7
before ends open deficit 2 here 7|-62 54 -48 -36 -24 12 0 -150
before ends open deficit 2 here 8|57 48 -5 8 -22 19 -33 -4
before ends open deficit 2 here 9|-70 33 38 142 32 -69 33 8
before ends open deficit 3|-54 50 46 38 2 -18 39 106
before ends open deficit 3 here 0|-34 -33 17 21 0 33 0 0
before ends open deficit 3 here 1|20 -34 10 32 0 0 0 28
before ends open deficit 3 here 2|107 -72 9 25 -2 10 0 192
before ends open deficit 3 here 3|16 2 -1 7 11 43 0 -33
before ends open deficit 3 here 4|5 41 -12 -21 -16 0 0 0
before ends open deficit 3 here 5|-106 151 32 -25 -13 53 0 -17
before ends open deficit 3 here 6|-45 -9 3 -7 122 0 0 32
before ends open deficit 3 here 7|26 79 -46 -4 44 -44 0 -34
before ends open deficit 3 here 8|3 31 43 19 21 -49 0 -20
before ends open deficit 3 here 9|-27 -9 37 88 -12 -30 39 -65
before ends open deficit 4|-46 106 24 68 -24 -32 28 -3
before ends open deficit 4 here 0|41 -41 3 -3 0 0 0 0
before ends open deficit 4 here 1|0 70 -11 -8 0 -33 0 0
before ends open deficit 4 here 2|59 -39 49 8 65 0 0 33
before ends open deficit 4 here 3|-88 61 49 61 -45 0 0 0
before ends open deficit 4 here 4|-32 56 64 -76 29 -32 0 0
before ends open deficit 4 here 5|41 11 4 5 -81 0 0 -33
before ends open deficit 4 here 6|54 36 -60 7 -60 -33 0 -3
before ends open deficit 4 here 7|-22 -39 72 -57 47 0 0 0
before ends open deficit 4 here 8|86 -28 -29 7 -26 28 0 0
before ends open deficit 4 here 9|-52 77 -115 81 -29 33 28 0
before ends open deficit 5|7 36 -13 70 5 -37 -3 -153
before ends open deficit 5 here 0|29 -52 23 -19 0 30 0 25
before ends open deficit 5 here 1|-57 99 46 -31 -32 -20 0 -8
before ends open deficit 5 here 2|50 -4 -23 -32 70 -12 0 -14
before ends open deficit 5 here 3|9 -13 -14 -40 52 33 0 -26
before ends open deficit 5 here 4|2 28 -35 40 -47 0 0 0
before ends open deficit 5 here 5|-42 18 14 20 76 33 0 -67
before ends open deficit 5 here 6|-183 142 6 50 17 0 0 -9
before ends open deficit 5 here 7|-15 60 42 -17 24 65 0 -66
before ends open deficit 5 here 8|46 -52 6 65 13 -64 -12 7
before ends open deficit 5 here 9|82 -5 -8 53 -11 -57 6 -66
before ends open deficit 6|19 76 -11 49 -8 44 -15 -105
before ends open deficit 6 here 0|63 -86 20 25 -33 0 0 0
before ends open deficit 6 here 1|-13 -6 -9 12 0 32 0 -48
before ends open deficit 6 here 2|219 -110 12 -49 -148 -16 -15 -15
before ends open deficit 6 here 3|-26 14 -6 35 113 -24 0 -19
before ends open deficit 6 here 4|-52 97 -24 -13 11 0 0 -55
before ends open deficit 6 here 5|-116 79 12 17 16 0 0 33
before ends open deficit 6 here 6|-74 15 34 -43 51 33 0 -51
before ends open deficit 6 here 7|-68 36 -70 56 54 74 0 35
before ends open deficit 6 here 8|65 12 -2 -21 13 0 0 -16
before ends open deficit 6 here 9|130 21 12 -5 -49 -8 0 -22
before ends open deficit 7|43 -16 6 20 -26 -17 -22 -79
before ends open deficit 7 here 0|-8 -53 5 44 0 0 0 0
before ends open deficit 7 here 1|-24 -31 -5 43 -60 62 0 0
before ends open deficit 7 here 2|99 -69 26 22 -98 32 0 -99
before ends open deficit 7 here 3|-16 15 28 35 36 -76 0 -33
before ends open deficit 7 here 4|33 -20 -35 -6 35 -18 -20 0
before ends open deficit 7 here 5|11 62 6 27 -26 -43 0 0
before ends open deficit 7 here 6|35 20 -45 -5 -26 9 -30 16
before ends open deficit 7 here 7|-25 -22 -20 30 38 -12 -22 0
before ends open deficit 7 here 8|7 17 -15 10 9 -9 0 27
before ends open deficit 7 here 9|43 -87 35 -9 25 50 51 -98
before ends open deficit 8|103 -52 74 81 -71 52 -22 55
before ends open deficit 8 here 0|54 -78 20 57 -96 -33 0 48
before ends open deficit 8 here 1|32 -59 -4 96 -97 31 0 -32
before ends open deficit 8 here 2|131 -9 -71 64 -48 60 0 -15
before ends open deficit 8 here 3|11 33 -19 25 9 57 0 -33
before ends open deficit 8 here 4|17 1 10 32 -26 -17 0 10
before ends open deficit 8 here 5|-28 99 -38 -1 -75 1 0 -21
before ends open deficit 8 here 6|87 26 41 25 -2 -105 0 -89
before ends open deficit 8 here 7|15 -14 -1 -23 -38 21 -53 54
before ends open deficit 8 here 8|12 -47 22 36 69 55 -19 -50
before ends open deficit 8 here 9|83 -59 11 25 31 2 31 80
before ends open deficit 9|212 -24 -5 46 12 -1 -36 -85
before ends open deficit 9 here 0|120 -215 63 88 -63 0 0 0
before ends open deficit 9 here 1|23 42 36 31 -121 -13 0 -14
before ends open deficit 9 here 2|150 -30 -18 -4 -167 -46 0 -76
before ends open deficit 9 here 3|58 -1 -53 42 -3 14 0 -13
before ends open deficit 9 here 4|71 5 -10 -31 -58 -8 0 -10
before ends open deficit 9 here 5|73 51 -76 -13 -76 -19 0 10
before ends open deficit 9 here 6|150 -8 -14 -48 -86 -3 0 -10
before ends open deficit 9 here 7|110 -39 13 0 -17 -78 0 16
before ends open deficit 9 here 8|36 -8 5 9 -57 25 -4 -9
before ends open deficit 9 here 9|226 -61 64 19 119 28 -33 -15
before ends open here 0|21 -127 89 72 -47 39 0 62
before ends open here 1|-90 44 71 79 39 68 0 -10
before ends open here 2|5 26 -32 108 6 -21 -15 21
before ends open here 3|18 52 -11 72 32 -40 0 -58
before ends open here 4|33 90 19 18 -26 -26 -20 -10
before ends open here 5|51 80 -40 30 24 -34 0 -49
before ends open here 6|-5 62 30 42 54 -83 -30 -16
before ends open here 7|-11 119 -45 2 35 8 -69 -57
before ends open here 8|79 87 46 53 78 13 -100 -46
before ends open here 9|55 80 103 67 90 28 -17 -109
before ends sentence|173 -107 42 74 -98 -55 82 7
before ends sentence deficit 0|-176 240 -112 -36 172 -154 -232 166
before ends sentence deficit 0 here 0|-128 159 -64 -41 37 0 0 0
before ends sentence deficit 0 here 1|0 -27 -33 -53 101 0 0 0
before ends sentence deficit 0 here 2|0 -17 26 -4 60 -32 0 0
before ends sentence deficit 0 here 3|0 0 -36 45 24 -32 0 0
before ends sentence deficit 0 here 5|-32 0 -45 47 37 0 0 0
before ends sentence deficit 0 here 6|0 -21 30 -10 0 0 0 0
before ends sentence deficit 0 here 7|0 0 0 -13 13 0 0 0
before ends sentence deficit 0 here 8|-28 121 -33 -81 95 -27 -25 -31
before ends sentence deficit 0 here 9|-25 103 -44 63 -61 -84 -220 181
before ends sentence deficit 1|-66 210 -70 -60 10 -68 3 -54
before ends sentence deficit 1 here 0|-11 -9 -37 50 0 0 0 0
before ends sentence deficit 1 here 1|-72 120 -72 -2 11 0 0 0
before ends sentence deficit 1 here 2|76 7 20 0 -83 0 -31 -49
before ends sentence deficit 1 here 3|17 4 -74 6 -3 0 31 0
before ends sentence deficit 1 here 4|-39 27 28 3 -12 0 -21 -10
before ends sentence deficit 1 here 5|-20 -3 13 30 -11 0 0 0
before ends sentence deficit 1 here 6|-93 82 -12 39 -9 -31 -6 33
before ends sentence deficit 1 here 7|-41 86 -98 -7 98 0 -28 0
before ends sentence deficit 1 here 8|-48 71 -7 -2 -34 33 -9 -33
before ends sentence deficit 1 here 9|-71 127 -34 -43 12 -91 51 0
before ends sentence deficit 2|-71 142 -25 -76 -102 5 39 -52
before ends sentence deficit 2 here 0|-44 -8 54 45 0 0 0 -32
before ends sentence deficit 2 here 1|-72 24 55 37 -47 -29 0 0
before ends sentence deficit 2 here 2|-10 23 -3 11 2 0 -7 -30
before ends sentence deficit 2 here 3|-5 41 -35 43 -77 0 -21 12
before ends sentence deficit 2 here 4|-35 59 74 77 -31 -32 0 0
before ends sentence deficit 2 here 5|35 63 -38 -26 -29 0 -33 0
before ends sentence deficit 2 here 6|-30 60 -41 -48 -36 -12 38 -62
before ends sentence deficit 2 here 7|-3 52 -23 -85 -9 0 -15 33
before ends sentence deficit 2 here 8|6 48 -15 -23 71 -56 -1 50
before ends sentence deficit 2 here 9|89 40 24 -93 -17 65 73 -57
before ends sentence deficit 3|37 5 39 -63 -85 -38 48 -114
before ends sentence deficit 3 here 0|-49 -11 26 50 -11 0 0 0
before ends sentence deficit 3 here 1|-71 53 -42 63 0 0 0 0
before ends sentence deficit 3 here 2|4 -25 -14 80 44 0 0 0
before ends sentence deficit 3 here 3|-7 52 47 -18 29 0 -25 -32
before ends sentence deficit 3 here 4|-53 39 37 -29 0 0 26 0
before ends sentence deficit 3 here 5|37 2 -80 27 0 -21 0 0
before ends sentence deficit 3 here 6|56 -9 33 -88 20 0 13 0
before ends sentence deficit 3 here 7|6 5 -4 47 -26 0 -27 0
before ends sentence deficit 3 here 8|96 30 -59 -34 -83 0 -29 0
before ends sentence deficit 3 here 9|57 -50 64 -43 -63 -17 63 -82
before ends sentence deficit 4|66 45 5 -99 -115 -62 53 -112
before ends sentence deficit 4 here 0|0 0 -10 10 0 0 0 0
before ends sentence deficit 4 here 1|40 -53 73 -15 0 0 0 -33
before ends sentence deficit 4 here 2|100 2 -105 56 20 -29 -66 0
before ends sentence deficit 4 here 3|-14 10 69 -64 -12 0 0 0
before ends sentence deficit 4 here 4|-18 35 -92 55 0 0 -25 0
before ends sentence deficit 4 here 5|-78 134 -29 -38 0 0 0 -33
before ends sentence deficit 4 here 6|58 -13 67 -55 -32 0 -10 0
before ends sentence deficit 4 here 7|26 5 53 -49 0 0 -8 0
before ends sentence deficit 4 here 8|3 62 -39 33 -80 0 33 0
before ends sentence deficit 4 here 9|79 -6 52 -58 -48 -33 77 -65
before ends sentence deficit 5|144 -22 43 -133 -108 -16 50 -97
before ends sentence deficit 5 here 0|-21 -12 10 13 0 0 0 0
before ends sentence deficit 5 here 1|32 -35 8 -4 -24 19 0 -24
before ends sentence deficit 5 here 2|21 -6 -112 100 -41 0 0 -33
before ends sentence deficit 5 here 3|30 55 34 -50 -53 0 0 28
before ends sentence deficit 5 here 4|-74 69 32 15 -1 0 0 0
before ends sentence deficit 5 here 5|-15 131 -57 -110 -15 0 -8 0
before ends sentence deficit 5 here 6|150 -73 -45 -72 22 -27 9 0
before ends sentence deficit 5 here 7|90 -31 38 -43 -78 -18 -4 0
before ends sentence deficit 5 here 8|60 16 152 -170 -25 -28 -38 0
before ends sentence deficit 5 here 9|12 23 -26 50 6 25 59 -66
before ends sentence deficit 6|156 -59 -34 -63 -30 -78 75 -117
before ends sentence deficit 6 here 0|-33 0 26 -4 0 0 0 0
before ends sentence deficit 6 here 1|54 -33 35 -13 0 -26 0 0
before ends sentence deficit 6 here 2|-16 77 29 -33 13 0 0 0
before ends sentence deficit 6 here 3|24 41 -64 -38 0 0 0 0
before ends sentence deficit 6 here 4|116 13 -80 -68 -32 0 0 0
before ends sentence deficit 6 here 5|67 -12 -62 -5 0 0 0 0
before ends sentence deficit 6 here 6|69 33 -110 -44 61 -33 -52 33
before ends sentence deficit 6 here 7|65 -111 9 99 -46 -18 -19 -88
before ends sentence deficit 6 here 8|42 -52 5 33 8 -31 19 18
before ends sentence deficit 6 here 9|6 -94 64 -13 -45 24 75 -98
before ends sentence deficit 7|197 -181 -10 -56 -71 -62 37 133
before ends sentence deficit 7 here 0|91 -33 -9 -50 0 0 0 0
before ends sentence deficit 7 here 1|-26 27 22 -1 0 -31 0 0
before ends sentence deficit 7 here 2|-11 -59 -45 6 -33 21 0 195
before ends sentence deficit 7 here 3|16 23 34 18 21 0 0 -33
before ends sentence deficit 7 here 4|63 -29 30 -14 -38 0 -42 0
before ends sentence deficit 7 here 5|126 -61 -4 -12 -58 0 0 -33
before ends sentence deficit 7 here 6|26 -46 1 -15 -11 0 53 0
before ends sentence deficit 7 here 7|69 -32 52 1 -106 -32 2 0
before ends sentence deficit 7 here 8|72 -60 -16 12 19 19 -21 -84
before ends sentence deficit 7 here 9|-23 -85 39 -14 -4 -48 29 135
before ends sentence deficit 8|128 -264 56 -7 -102 -7 -10 80
before ends sentence deficit 8 here 0|1 -21 78 -40 -32 0 0 0
before ends sentence deficit 8 here 1|-19 -53 75 -19 -8 22 0 -38
before ends sentence deficit 8 here 2|74 14 53 -79 -76 -53 -9 -24
before ends sentence deficit 8 here 3|93 -167 43 25 -40 33 0 -33
before ends sentence deficit 8 here 4|81 22 -12 -41 0 0 -64 0
before ends sentence deficit 8 here 5|110 -172 102 34 0 -58 -62 -25
before ends sentence deficit 8 here 6|16 -123 19 19 0 85 -48 0
before ends sentence deficit 8 here 7|81 -100 -20 43 -3 16 14 -44
before ends sentence deficit 8 here 8|59 -83 -32 47 -19 1 44 -40
before ends sentence deficit 8 here 9|51 -71 -8 -16 7 -29 36 188
before ends sentence deficit 9|215 -152 58 42 62 42 -60 -54
before ends sentence deficit 9 here 0|-24 -65 126 -8 0 0 0 0
before ends sentence deficit 9 here 1|10 -100 -31 32 -32 -22 0 163
before ends sentence deficit 9 here 2|76 -16 25 -39 -61 -8 25 10
before ends sentence deficit 9 here 3|39 -114 22 5 0 -30 -30 33
before ends sentence deficit 9 here 4|87 -105 21 -13 0 0 38 0
before ends sentence deficit 9 here 5|127 -140 10 4 0 33 -23 -10
before ends sentence deficit 9 here 6|19 -69 78 3 0 55 4 0
before ends sentence deficit 9 here 7|23 -85 14 -4 -30 57 66 33
before ends sentence deficit 9 here 8|43 -152 31 64 -40 47 115 35
before ends sentence deficit 9 here 9|47 -131 86 17 120 11 -80 -220
before ends sentence here 0|-130 21 156 6 3 0 0 -32
before ends sentence here 1|-88 -11 88 -20 -8 -70 0 108
before ends sentence here 2|41 7 -54 -15 -93 -102 -86 103
before ends sentence here 3|105 31 -17 8 -118 -20 -30 21
before ends sentence here 4|136 -64 27 -16 -85 -32 -65 -10
before ends sentence here 5|101 -32 -28 -26 -54 -28 -54 -7
before ends sentence here 6|162 -111 12 -28 -34 35 -8 13
before ends sentence here 7|97 -137 29 12 -53 42 21 -37
before ends sentence here 8|88 -112 57 6 61 1 33 -104
before ends sentence here 9|81 -225 51 29 -24 -21 113 -26
before ends signed|67 -281 114 151 -119 41 -214 -4
before ends signed deficit 0|42 220 -45 -151 0 -50 -25 0
before ends signed deficit 0 here 2|-2 -33 35 0 0 0 0 0
before ends signed deficit 0 here 6|7 0 11 -17 0 0 0 0
before ends signed deficit 0 here 7|-17 0 -64 81 0 0 0 0
before ends signed deficit 0 here 8|-40 -28 -12 117 0 -32 0 0
before ends signed deficit 0 here 9|99 283 -53 -262 0 -23 -25 0
before ends signed deficit 1|37 196 -105 -72 0 -24 -33 0
before ends signed deficit 1 here 1|0 0 -32 32 0 0 0 0
before ends signed deficit 1 here 2|0 0 29 -29 0 0 0 0
before ends signed deficit 1 here 5|0 0 24 -24 0 0 0 0
before ends signed deficit 1 here 6|0 0 -31 31 0 0 0 0
before ends signed deficit 1 here 7|4 0 -27 23 0 0 0 0
before ends signed deficit 1 here 8|48 -30 40 -65 0 0 0 0
before ends signed deficit 1 here 9|-8 224 -106 -73 0 -24 -33 0
before ends signed deficit 2|61 9 13 12 -61 -36 -96 -6
before ends signed deficit 2 here 0|0 0 -6 28 0 -24 0 0
before ends signed deficit 2 here 1|0 -23 52 -33 0 0 0 0
before ends signed deficit 2 here 2|4 -86 7 62 0 0 0 0
before ends signed deficit 2 here 3|48 -114 97 -45 0 0 0 0
before ends signed deficit 2 here 4|-27 0 42 -8 0 0 0 0
before ends signed deficit 2 here 5|48 -31 -24 6 0 0 0 0
before ends signed deficit 2 here 6|-10 -48 -5 46 0 12 0 0
before ends signed deficit 2 here 7|24 -29 -19 33 0 0 0 0
before ends signed deficit 2 here 8|11 -139 -16 70 0 -32 -31 0
before ends signed deficit 2 here 9|-62 325 -32 -70 -61 3 -64 -6
before ends signed deficit 3|66 -58 -73 21 0 0 0 -10
before ends signed deficit 3 here 0|19 0 0 -19 0 0 0 0
before ends signed deficit 3 here 1|0 0 20 -20 0 0 0 0
before ends signed deficit 3 here 2|65 -56 25 -1 0 0 0 -33
before ends signed deficit 3 here 3|0 -26 -6 30 0 0 0 0
before ends signed deficit 3 here 4|0 0 -20 20 0 0 0 0
before ends signed deficit 3 here 6|43 0 -1 -33 0 0 0 0
before ends signed deficit 3 here 7|-15 0 -65 57 0 0 0 33
before ends signed deficit 3 here 8|-30 -30 42 -16 0 0 0 0
before ends signed deficit 3 here 9|-26 41 -40 8 0 0 0 0
before ends signed deficit 4|67 -107 66 21 0 -4 -33 0
before ends signed deficit 4 here 0|0 0 -6 6 0 0 0 0
before ends signed deficit 4 here 1|0 0 71 -71 0 0 0 0
before ends signed deficit 4 here 2|-27 -30 109 -41 0 0 0 0
before ends signed deficit 4 here 3|8 0 36 -43 0 0 0 0
before ends signed deficit 4 here 5|47 -20 0 -25 0 0 0 0
before ends signed deficit 4 here 6|-8 0 -14 26 0 0 0 0
before ends signed deficit 4 here 7|0 0 -50 70 0 0 0 0
before ends signed deficit 4 here 8|56 -32 -6 -11 0 0 0 0
before ends signed deficit 4 here 9|45 -40 48 24 0 -4 -33 0
before ends signed deficit 5|57 -136 -4 61 0 0 0 31
before ends signed deficit 5 here 1|0 -32 0 32 0 0 0 0
before ends signed deficit 5 here 2|28 -28 -4 4 0 0 0 0
before ends signed deficit 5 here 3|0 0 -31 31 0 0 0 0
before ends signed deficit 5 here 5|71 -32 -43 4 0 0 0 0
before ends signed deficit 5 here 6|-21 -29 86 -40 0 0 0 0
before ends signed deficit 5 here 7|23 0 -78 63 0 0 0 0
before ends signed deficit 5 here 8|-17 0 13 -7 0 0 0 0
before ends signed deficit 5 here 9|-17 -33 64 -26 0 0 0 31
before ends signed deficit 6|-32 -144 113 -2 0 -1 -64 -15
before ends signed deficit 6 here 0|0 0 -49 49 0 0 0 0
before ends signed deficit 6 here 1|0 0 -55 55 0 0 0 0
before ends signed deficit 6 here 2|-31 0 -82 103 0 0 0 0
before ends signed deficit 6 here 3|-3 0 -43 45 0 0 0 0
before ends signed deficit 6 here 4|0 -21 -67 82 0 0 0 0
before ends signed deficit 6 here 5|26 -57 91 -56 0 0 0 0
before ends signed deficit 6 here 6|-42 0 114 -98 0 0 0 0
before ends signed deficit 6 here 7|-2 -31 199 -178 0 0 0 -33
before ends signed deficit 6 here 8|1 -21 -31 43 0 0 0 0
before ends signed deficit 6 here 9|-20 -43 -29 88 0 -1 -64 26
before ends signed deficit 7|-16 -220 42 102 -33 10 -28 -33
before ends signed deficit 7 here 1|23 -32 -18 23 0 0 0 0
before ends signed deficit 7 here 2|73 -11 35 -67 0 -29 0 0
before ends signed deficit 7 here 3|-28 -32 -11 39 0 0 0 0
before ends signed deficit 7 here 4|-31 0 0 31 0 0 0 0
before ends signed deficit 7 here 5|-89 -30 32 98 0 6 0 0
before ends signed deficit 7 here 6|-28 -33 38 92 0 0 0 -33
before ends signed deficit 7 here 7|38 0 42 5 0 -31 0 -33
before ends signed deficit 7 here 8|-31 -61 55 9 0 30 0 0
before ends signed deficit 7 here 9|95 -83 -4 13 -33 33 -28 0
before ends signed deficit 8|-19 -284 35 91 -33 27 0 -37
before ends signed deficit 8 here 0|49 -30 34 -47 0 0 0 0
before ends signed deficit 8 here 1|15 0 44 -45 0 0 0 0
before ends signed deficit 8 here 2|-55 -78 47 5 0 0 0 0
before ends signed deficit 8 here 3|-13 0 -11 49 0 0 0 0
before ends signed deficit 8 here 4|47 -52 52 -43 0 0 0 0
before ends signed deficit 8 here 5|-42 0 0 28 0 0 0 0
before ends signed deficit 8 here 6|-14 -27 -42 57 0 0 0 0
before ends signed deficit 8 here 7|15 0 28 -38 -33 32 0 0
before ends signed deficit 8 here 8|54 0 -52 24 0 26 0 13
before ends signed deficit 8 here 9|-10 -186 9 64 0 -9 0 -46
before ends signed deficit 9|-32 -236 7 70 0 50 0 51
before ends signed deficit 9 here 0|54 0 -15 -40 0 0 0 0
before ends signed deficit 9 here 1|8 0 -27 -1 0 0 0 0
before ends signed deficit 9 here 2|64 -27 -127 71 0 0 0 0
before ends signed deficit 9 here 3|-26 0 58 -19 0 0 0 0
before ends signed deficit 9 here 4|33 -33 -29 30 0 0 0 0
before ends signed deficit 9 here 5|-83 0 39 40 0 0 0 0
before ends signed deficit 9 here 6|9 0 -67 81 0 8 0 0
before ends signed deficit 9 here 7|-50 0 -81 122 0 0 0 0
before ends signed deficit 9 here 8|-19 -90 47 46 0 28 0 0
before ends signed deficit 9 here 9|-55 -143 -2 28 0 29 0 51
before ends signed here 0|103 -30 -36 -40 0 -24 0 0
before ends signed here 1|62 -78 40 -34 0 0 0 0
before ends signed here 2|93 -250 30 68 0 -29 0 -33
before ends signed here 3|-9 -147 83 58 0 0 0 0
before ends signed here 4|18 -92 -21 89 0 0 0 0
before ends signed here 5|-63 -147 88 43 0 6 0 0
before ends signed here 6|-46 -112 56 111 0 20 0 -33
before ends signed here 7|-9 -52 48 65 -33 10 0 -1
before ends signed here 8|60 -302 13 96 0 1 -31 13
before ends signed here 9|-18 212 -1 43 -86 50 -198 65
before furniture|-73 -56 34 -63 0 -33 5 143
before marked|256 -678 68 40 -318 84 -116 35
before signed|67 -281 114 151 -119 41 -214 -4
before spaced false ends call|258 -261 -34 -18 -157 -9 35 -77
before spaced false ends clause|-50 66 72 -129 246 -100 -105 -170
before spaced false ends open|33 60 34 67 79 17 -131 -11
before spaced false ends sentence|198 -178 50 91 -97 -53 88 16
before spaced false ends signed|67 -281 114 151 -119 41 -214 -4
before spaced true ends call|-212 239 0 -53 0 0 0 0
before spaced true ends clause|-217 237 -143 55 -31 -32 0 0
before spaced true ends open|-548 464 -475 301 -296 -32 -18 0
before spaced true ends sentence|-501 821 -241 -415 -11 -18 -106 -67
below 0|33 78 25 81 47 42 -8 22
below 0 deficit 0|-91 -77 116 75 -10 11 0 41
below 0 deficit 1|-18 0 126 81 -42 33 0 -36
below 0 deficit 2|1 29 59 37 71 -67 -97 -77
below 0 deficit 3|69 29 95 -9 -8 -45 -30 -27
below 0 deficit 4|60 23 -2 44 41 -21 -40 -20
below 0 deficit 5|92 -23 27 10 36 56 -85 -46
below 0 deficit 6|51 -12 -3 23 6 -2 -73 -17
below 0 deficit 7|94 34 32 43 27 -85 -28 -28
below 0 deficit 8|60 92 41 53 48 19 -25 -3
below 0 deficit 9|114 113 -39 65 91 37 62 39
below 0 ends call|98 35 71 -82 -199 -60 -113 -2
below 0 ends clause|51 61 0 -145 -31 0 -31 -33
below 0 ends open|12 68 51 96 103 78 55 59
below 0 ends sentence|32 70 -382 50 87 -231 -202 -241
below 0 ends signed|149 130 -140 -123 -103 0 -91 0
below 1|26 48 -33 -16 -33 -84 -63 56
below 1 deficit 0|35 -75 -73 94 -21 26 0 0
below 1 deficit 1|-98 -81 -52 23 87 3 0 137
below 1 deficit 2|5 25 -69 17 -29 48 39 -28
below 1 deficit 3|30 37 -167 79 49 -15 0 -33
below 1 deficit 4|68 48 -77 -25 -44 5 -33 -33
below 1 deficit 5|90 27 -114 -61 19 -27 25 0
below 1 deficit 6|41 75 -63 -41 35 -30 50 -33
below 1 deficit 7|2 -64 63 16 33 40 -6 -33
below 1 deficit 8|-32 -17 69 -20 12 -41 6 -113
below 1 deficit 9|-54 -38 81 41 34 -100 -71 248
below 1 ends call|74 -3 4 -180 -33 0 0 0
below 1 ends clause|17 45 -74 -12 -44 0 -33 -33
below 1 ends open|-5 26 33 -14 12 -63 -39 59
below 1 ends sentence|35 96 -220 40 55 -33 0 0
below 1 ends signed|-11 103 -67 0 -29 0 0 0
below 2|18 37 44 -9 8 -13 26 22
below 2 deficit 0|9 -15 -117 83 0 0 0 0
below 2 deficit 1|-163 84 35 36 -27 -55 0 0
below 2 deficit 2|-22 79 -63 -43 -75 31 -40 199
below 2 deficit 3|-1 15 9 31 52 -67 0 -33
below 2 deficit 4|21 31 89 -48 -123 -32 0 0
below 2 deficit 5|145 8 -34 -107 -53 -67 0 -33
below 2 deficit 6|72 -91 -19 -18 87 17 -35 0
below 2 deficit 7|-5 51 -7 -21 -64 -9 27 -10
below 2 deficit 8|-81 -80 -6 -2 111 47 55 -56
below 2 deficit 9|-44 -47 109 13 -59 82 -13 -91
below 2 ends call|75 29 -143 94 -27 0 0 0
below 2 ends clause|13 36 58 -125 71 -33 0 -33
below 2 ends open|-38 3 111 -3 30 -2 41 25
below 2 ends sentence|69 24 -155 46 -171 0 -33 0
below 2 ends signed|-9 31 -17 -27 0 0 0 0
below 3|18 -13 96 -116 -52 -21 -58 -92
below 3 deficit 0|22 -86 116 -69 0 0 0 0
below 3 deficit 1|38 113 -160 -78 106 32 0 0
below 3 deficit 2|-116 45 -42 98 -30 33 0 0
below 3 deficit 3|-14 127 5 -127 10 57 0 -33
below 3 deficit 4|70 -81 -26 45 -10 0 0 0
below 3 deficit 5|28 -77 -20 98 -8 -58 0 -33
below 3 deficit 6|-27 -3 9 22 -29 38 0 0
below 3 deficit 7|-5 -45 41 83 -47 29 0 -66
below 3 deficit 8|83 66 26 -100 25 -62 -28 0
below 3 deficit 9|68 -7 69 16 21 -65 -37 -26
below 3 ends call|-73 54 22 -12 0 0 0 0
below 3 ends clause|68 3 74 -149 -21 0 -32 0
below 3 ends open|-55 -45 101 -35 27 -21 -49 -92
below 3 ends sentence|133 95 -89 -81 -83 0 0 0
below 3 ends signed|17 9 0 -26 0 0 0 0
below 4|-74 13 162 -52 -45 -21 -39 -88
below 4 deficit 0|19 0 69 -80 0 0 0 0
below 4 deficit 1|0 -74 64 -4 0 0 0 0
below 4 deficit 2|13 88 -2 -50 -5 0 0 0
below 4 deficit 3|-150 101 52 -12 -1 0 0 0
below 4 deficit 4|31 -2 -36 -26 20 0 0 0
below 4 deficit 5|34 17 -40 42 -30 0 0 0
below 4 deficit 6|65 -93 -25 88 0 -33 0 0
below 4 deficit 7|-160 24 65 -56 11 21 -23 0
below 4 deficit 8|-75 -30 110 11 -5 -28 -30 0
below 4 deficit 9|74 -50 104 -48 -25 -10 -19 -88
below 4 ends call|-54 -13 87 -31 0 0 0 0
below 4 ends clause|-64 24 112 -44 -14 0 0 0
below 4 ends open|-104 -2 156 -22 -21 -21 -39 -88
below 4 ends sentence|164 16 -63 -95 -75 0 0 0
below 4 ends signed|-57 57 0 0 0 0 0 0
below 5|19 -52 147 -88 -5 -15 -35 -91
below 5 deficit 0|0 0 -53 53 0 0 0 0
below 5 deficit 1|0 -18 -57 64 0 0 0 0
below 5 deficit 2|73 -35 -42 38 -16 -39 0 0
below 5 deficit 3|87 -71 -11 38 -28 0 0 0
below 5 deficit 4|136 -85 -26 -83 35 0 0 0
below 5 deficit 5|-100 94 11 17 0 0 0 0
below 5 deficit 6|34 -119 62 -33 53 0 -4 0
below 5 deficit 7|-44 12 67 -64 36 32 -6 0
below 5 deficit 8|51 17 37 -85 57 -59 21 0
below 5 deficit 9|-101 89 108 -48 -80 37 -41 -91
below 5 ends call|178 -36 -97 -68 -24 0 0 0
below 5 ends clause|-16 88 -39 -28 0 -33 0 0
below 5 ends open|-86 -182 154 -72 15 38 -35 -91
below 5 ends sentence|89 55 -85 -67 -63 -26 0 0
bond after 0|5 63 17 92 62 64 63 -87
bond after 0 here 0 after 0|79 42 -16 -106 1 -40 0 0
bond after 0 here 0 after 1|11 -8 47 -33 -50 33 0 0
bond after 0 here 0 after 2|8 -110 120 -10 -12 58 0 0
bond after 0 here 0 after 3|-87 33 65 0 0 0 0 0
bond after 0 here 0 after 4|-20 1 24 1 -22 0 0 0
bond after 0 here 0 after 5|-43 -23 23 26 1 0 0 0
bond after 0 here 0 after 6|-68 -81 31 -8 75 30 0 0
bond after 0 here 0 after 7|-91 22 40 26 -9 0 0 0
bond after 0 here 0 after 8|-46 -51 35 80 -25 -24 0 -32
bond after 0 here 0 after 9|8 9 76 -60 -49 0 0 0
bond after 0 here 1 after 0|122 -108 32 -10 -18 7 0 -65
bond after 0 here 1 after 1|59 53 79 -89 -24 10 0 -65
bond after 0 here 1 after 2|-20 -51 30 -12 25 -49 0 60
bond after 0 here 1 after 3|6 46 37 -17 -95 19 0 0
bond after 0 here 1 after 4|-87 -4 35 15 36 -22 0 0
bond after 0 here 1 after 5|-85 15 82 46 -27 -7 0 0
bond after 0 here 1 after 6|-43 -25 44 40 49 -33 0 0
bond after 0 here 1 after 7|-136 9 99 25 70 50 0 -33
bond after 0 here 1 after 8|-19 61 46 -20 23 32 0 -61
bond after 0 here 1 after 9|-27 -4 55 -98 -18 -13 0 111
bond after 0 here 2 after 0|-110 23 35 -1 49 10 0 -14
bond after 0 here 2 after 1|-39 31 68 28 -24 -40 0 6
bond after 0 here 2 after 2|2 10 24 -12 43 11 0 -29
bond after 0 here 2 after 3|-70 -58 19 65 94 -11 0 0
bond after 0 here 2 after 4|7 -53 -3 77 58 40 0 -26
bond after 0 here 2 after 5|-40 -1 68 47 -4 37 -7 -54
bond after 0 here 2 after 6|-19 0 16 46 80 -45 14 -4
bond after 0 here 2 after 7|-49 18 5 51 -3 26 -15 -33
bond after 0 here 2 after 8|23 45 15 -53 6 -9 0 113
bond after 0 here 2 after 9|25 42 -14 -84 3 -9 -22 -33
bond after 0 here 3 after 0|-62 -8 42 5 -12 0 0 0
bond after 0 here 3 after 1|-50 -37 44 -13 13 10 0 34
bond after 0 here 3 after 2|60 -17 -5 90 17 -65 0 -40
bond after 0 here 3 after 3|-26 67 99 53 26 4 0 -33
bond after 0 here 3 after 4|0 0 55 17 -72 0 0 0
bond after 0 here 3 after 5|-27 -21 80 90 17 -43 0 0
bond after 0 here 3 after 6|-46 -28 58 17 47 0 30 7
bond after 0 here 3 after 7|18 -56 11 -3 74 27 0 54
bond after 0 here 3 after 8|28 -21 62 -31 22 62 -56 -33
bond after 0 here 3 after 9|-7 41 79 -114 12 -62 -7 0
bond after 0 here 4 after 0|-26 -10 48 22 -11 0 0 0
bond after 0 here 4 after 1|-3 -26 8 19 61 13 -33 11
bond after 0 here 4 after 2|31 -10 62 38 12 -61 0 21
bond after 0 here 4 after 3|-20 24 5 -30 26 44 0 -33
bond after 0 here 4 after 4|-33 -4 43 65 -20 0 0 0
bond after 0 here 4 after 5|-50 23 52 -4 -31 10 26 0
bond after 0 here 4 after 6|-45 38 54 4 -31 -33 0 0
bond after 0 here 4 after 7|20 -29 -20 29 -14 0 -20 0
bond after 0 here 4 after 8|32 33 -39 -58 11 -30 -18 0
bond after 0 here 4 after 9|71 23 -59 -70 -26 -2 -26 0
bond after 0 here 5 after 0|-53 -19 41 12 29 8 0 0
bond after 0 here 5 after 1|-8 -41 69 46 52 20 0 -33
bond after 0 here 5 after 2|23 -21 32 45 24 -4 -43 1
bond after 0 here 5 after 3|-11 39 40 26 116 -29 0 -66
bond after 0 here 5 after 4|-47 -28 107 7 -40 0 0 0
bond after 0 here 5 after 5|-97 52 88 10 19 17 0 0
bond after 0 here 5 after 6|-127 10 48 40 2 -6 36 0
bond after 0 here 5 after 7|20 14 38 50 -60 0 -33 -23
bond after 0 here 5 after 8|79 25 -38 -7 10 -19 -23 0
bond after 0 here 5 after 9|95 -6 13 -135 8 4 -7 0
bond after 0 here 6 after 0|-75 -117 50 63 43 -21 18 0
bond after 0 here 6 after 1|18 -16 47 37 -3 -9 0 -47
bond after 0 here 6 after 2|23 33 -34 42 4 -7 -30 -27
bond after 0 here 6 after 3|-53 1 51 31 12 -27 -13 -56
bond after 0 here 6 after 4|-5 -6 31 11 -21 60 -2 -18
bond after 0 here 6 after 5|-18 23 26 42 -9 -10 -32 -33
bond after 0 here 6 after 6|-46 5 -18 21 12 33 50 -33
bond after 0 here 6 after 7|3 -42 -49 63 61 39 16 -32
bond after 0 here 6 after 8|44 -11 32 6 30 -3 38 0
bond after 0 here 6 after 9|13 49 61 -64 -22 1 -19 -67
bond after 0 here 7 after 0|-51 27 10 -40 15 -33 20 0
bond after 0 here 7 after 1|-28 17 42 1 4 9 -14 2
bond after 0 here 7 after 2|-7 19 30 56 -19 24 -18 -20
bond after 0 here 7 after 3|-45 34 -16 10 66 -23 -23 -33
bond after 0 here 7 after 4|-52 -10 14 11 -1 48 -33 0
bond after 0 here 7 after 5|-1 42 3 48 24 28 -20 -51
bond after 0 here 7 after 6|-18 54 -11 31 -5 -10 -5 -22
bond after 0 here 7 after 7|14 -10 31 46 -4 -41 50 0
bond after 0 here 7 after 8|-15 34 -62 39 -10 33 31 -40
bond after 0 here 7 after 9|67 5 32 -73 -1 -31 -2 0
bond after 0 here 8 after 0|15 -32 27 30 -11 16 2 -44
bond after 0 here 8 after 1|-14 -60 -8 34 34 22 29 11
bond after 0 here 8 after 2|-25 -41 13 50 -7 41 27 93
bond after 0 here 8 after 3|62 0 -32 49 49 21 10 -43
bond after 0 here 8 after 4|6 16 -3 26 21 -19 -13 -32
bond after 0 here 8 after 5|19 61 -60 16 2 -13 -19 -45
bond after 0 here 8 after 6|34 57 -90 20 13 26 -17 -29
bond after 0 here 8 after 7|57 39 -75 42 46 3 45 -10
bond after 0 here 8 after 8|91 10 -90 55 6 -19 93 6
bond after 0 here 8 after 9|56 16 63 -77 -11 -4 75 1
bond after 0 here 9 after 0|-1 64 13 38 11 -29 -2 -60
bond after 0 here 9 after 1|-27 -31 -8 -32 -21 -46 -39 167
bond after 0 here 9 after 2|43 21 29 77 60 60 95 -1
bond after 0 here 9 after 3|-6 1 8 8 -24 -24 2 92
bond after 0 here 9 after 4|36 33 -1 52 12 -24 -16 -39
bond after 0 here 9 after 5|40 80 21 19 16 -17 0 8
bond after 0 here 9 after 6|61 85 14 1 16 13 -13 74
bond after 0 here 9 after 7|71 49 -12 -10 5 -19 -30 49
bond after 0 here 9 after 8|37 106 -26 24 72 26 31 -35
bond after 0 here 9 after 9|92 119 36 15 12 4 58 12
bond after 1|37 113 18 -35 -21 -18 -216 -223
bond after 1 here 0 after 0|-9 -27 -48 78 0 0 0 0
bond after 1 here 0 after 1|21 -64 -38 63 0 0 0 0
bond after 1 here 0 after 2|0 4 -51 48 0 0 0 0
bond after 1 here 0 after 3|34 0 -61 27 0 0 0 0
bond after 1 here 0 after 4|0 14 0 0 -14 0 0 0
bond after 1 here 0 after 5|0 0 20 -20 0 0 0 0
bond after 1 here 0 after 6|-2 0 -19 21 0 0 0 0
bond after 1 here 0 after 7|23 -23 22 -22 0 0 0 0
bond after 1 here 0 after 8|0 0 10 -10 0 0 0 0
bond after 1 here 0 after 9|-71 73 -76 80 -7 0 0 0
bond after 1 here 1 after 1|6 9 -88 58 -27 0 0 0
bond after 1 here 1 after 2|18 -19 -53 99 -24 0 0 0
bond after 1 here 1 after 3|0 0 3 -3 0 0 0 0
bond after 1 here 1 after 4|-17 28 -21 1 0 0 0 0
bond after 1 here 1 after 5|-8 8 7 -7 0 0 0 0
bond after 1 here 1 after 6|58 -55 24 -26 0 0 0 0
bond after 1 here 1 after 7|-37 37 -7 7 0 0 0 0
bond after 1 here 1 after 8|-7 -5 -70 50 -30 0 0 0
bond after 1 here 1 after 9|9 16 -104 70 -11 0 0 0
bond after 1 here 2 after 0|0 0 -11 11 0 0 0 0
bond after 1 here 2 after 1|22 12 -43 -8 0 0 0 0
bond after 1 here 2 after 2|10 82 -18 -137 -24 0 0 -26
bond after 1 here 2 after 3|-37 34 46 -42 0 0 0 0
bond after 1 here 2 after 4|15 -6 18 -26 0 -33 0 0
bond after 1 here 2 after 5|-11 7 -16 39 -24 0 0 0
bond after 1 here 2 after 6|-54 7 30 17 30 0 0 0
bond after 1 here 2 after 7|24 -15 8 -8 -22 0 0 0
bond after 1 here 2 after 8|41 42 -44 -55 26 0 0 0
bond after 1 here 2 after 9|13 58 -68 -30 -31 0 0 -33
bond after 1 here 3 after 0|0 0 21 -21 0 0 0 0
bond after 1 here 3 after 1|35 -6 -77 44 0 0 0 0
bond after 1 here 3 after 2|59 -6 -1 -42 -20 0 0 0
bond after 1 here 3 after 3|-15 35 32 -70 0 0 0 0
bond after 1 here 3 after 4|-20 -22 37 -22 18 0 0 0
bond after 1 here 3 after 5|27 -104 82 31 0 0 0 0
bond after 1 here 3 after 6|87 -40 20 -59 -16 0 0 0
bond after 1 here 3 after 7|-45 27 14 4 0 0 0 0
bond after 1 here 3 after 8|-7 22 9 -25 -22 0 0 0
bond after 1 here 3 after 9|32 26 -103 43 -26 0 0 0
bond after 1 here 4 after 1|45 -45 -10 10 0 0 0 0
bond after 1 here 4 after 2|56 14 -47 -46 0 0 0 0
bond after 1 here 4 after 3|49 -49 -20 20 0 0 0 0
bond after 1 here 4 after 4|57 -57 0 0 0 0 0 0
bond after 1 here 4 after 5|25 18 -67 30 0 0 0 0
bond after 1 here 4 after 6|-47 46 -44 44 0 0 0 0
bond after 1 here 4 after 7|47 -18 -20 -9 0 0 0 0
bond after 1 here 4 after 8|-7 7 -98 98 0 0 0 0
bond after 1 here 4 after 9|-37 5 21 42 0 0 0 0
bond after 1 here 5 after 1|-3 -25 1 21 0 0 0 0
bond after 1 here 5 after 2|62 -61 91 -27 -26 0 -33 0
bond after 1 here 5 after 3|45 -32 23 -9 -36 0 0 0
bond after 1 here 5 after 4|29 7 4 -50 0 0 0 0
bond after 1 here 5 after 5|114 -153 52 -41 0 0 0 0
bond after 1 here 5 after 6|79 34 -1 -96 0 0 0 0
bond after 1 here 5 after 7|-38 -32 24 51 0 0 0 0
bond after 1 here 5 after 8|-32 92 28 -66 -49 0 0 0
bond after 1 here 5 after 9|55 7 -126 44 0 0 0 0
bond after 1 here 6 after 0|0 0 42 -42 0 0 0 0
bond after 1 here 6 after 1|-7 10 48 -20 -31 0 0 0
bond after 1 here 6 after 2|-25 76 -3 -14 -3 0 -33 0
bond after 1 here 6 after 3|22 -20 8 15 0 0 0 0
bond after 1 here 6 after 4|36 28 -51 -25 0 0 0 0
bond after 1 here 6 after 5|14 52 -17 -73 19 0 0 0
bond after 1 here 6 after 6|-64 26 32 -3 9 0 0 0
bond after 1 here 6 after 7|8 8 35 -61 33 0 0 0
bond after 1 here 6 after 8|-14 57 -25 -20 7 0 0 0
bond after 1 here 6 after 9|18 101 -108 -27 -11 0 0 0
bond after 1 here 7 after 0|0 -6 -37 41 0 0 0 0
bond after 1 here 7 after 1|29 0 -31 11 0 0 0 0
bond after 1 here 7 after 2|36 50 -9 -115 22 0 0 0
bond after 1 here 7 after 3|-69 31 105 -84 -33 0 0 0
bond after 1 here 7 after 4|10 -18 18 -11 0 0 0 0
bond after 1 here 7 after 5|-27 0 -15 39 0 0 0 0
bond after 1 here 7 after 6|9 0 -26 9 0 0 0 0
bond after 1 here 7 after 7|0 0 15 -36 43 0 0 0
bond after 1 here 7 after 8|-65 58 1 -25 10 0 0 0
bond after 1 here 7 after 9|-82 90 -24 39 -33 0 0 0
bond after 1 here 8 after 0|0 0 -144 144 0 0 0 0
bond after 1 here 8 after 1|0 0 -64 64 0 0 0 0
bond after 1 here 8 after 2|-27 -61 -46 93 90 -17 0 0
bond after 1 here 8 after 3|-65 -51 152 -50 -1 0 0 0
bond after 1 here 8 after 4|30 0 -48 23 3 0 0 0
bond after 1 here 8 after 5|-24 -19 20 4 26 0 0 0
bond after 1 here 8 after 6|75 -13 33 -62 -34 0 16 0
bond after 1 here 8 after 7|25 26 -14 -5 6 0 0 0
bond after 1 here 8 after 8|-67 -13 -52 49 116 0 0 0
bond after 1 here 8 after 9|-115 88 74 -54 -29 0 0 0
bond after 1 here 9 after 0|0 0 -119 53 42 0 28 0
bond after 1 here 9 after 1|0 -34 -139 140 26 0 9 0
bond after 1 here 9 after 2|15 -92 -14 72 46 32 -37 -31
bond after 1 here 9 after 3|-42 -54 58 -11 40 0 31 0
bond after 1 here 9 after 4|44 -32 70 -108 69 0 0 0
bond after 1 here 9 after 5|-27 -64 73 39 34 0 10 -31
bond after 1 here 9 after 6|74 -9 -13 16 -47 0 21 -33
bond after 1 here 9 after 7|0 0 -93 75 -6 33 0 -29
bond after 1 here 9 after 8|-46 -58 114 48 -115 0 -135 0
bond after 1 here 9 after 9|-94 20 82 49 17 -57 -135 -109
bond after 2|60 146 -40 -116 -123 -90 -149 -27
bond after 2 here 0 after 0|62 0 -37 -17 0 0 0 0
bond after 2 here 0 after 1|0 0 33 -33 0 0 0 0
bond after 2 here 0 after 2|7 -7 -40 69 0 -33 0 0
bond after 2 here 0 after 6|0 0 -25 25 0 0 0 0
bond after 2 here 0 after 7|36 0 -16 -21 0 0 0 0
bond after 2 here 0 after 8|0 0 -49 49 0 0 0 0
bond after 2 here 0 after 9|23 -23 -19 19 0 0 0 0
bond after 2 here 1 after 0|29 -33 -32 36 0 0 0 0
bond after 2 here 1 after 1|54 -1 -63 6 31 0 0 0
bond after 2 here 1 after 2|-2 28 -26 -6 0 0 0 0
bond after 2 here 1 after 3|78 -78 6 -6 0 0 0 0
bond after 2 here 1 after 4|0 0 0 31 -31 0 0 0
bond after 2 here 1 after 5|-11 31 -32 19 0 0 0 0
bond after 2 here 1 after 6|-12 31 -15 -11 0 0 0 0
bond after 2 here 1 after 7|0 28 -14 -14 0 0 0 0
bond after 2 here 1 after 8|1 49 -67 14 0 0 0 0
bond after 2 here 1 after 9|-23 -20 -37 78 0 0 0 0
bond after 2 here 2 after 0|0 0 41 -41 0 0 0 0
bond after 2 here 2 after 1|35 -15 -158 98 26 0 0 0
bond after 2 here 2 after 2|-40 81 -105 7 53 0 -33 -10
bond after 2 here 2 after 3|34 3 15 -60 -16 0 0 0
bond after 2 here 2 after 4|24 -32 24 0 0 0 0 0
bond after 2 here 2 after 5|76 18 -17 -68 -11 0 0 0
bond after 2 here 2 after 6|28 11 84 -109 -41 0 0 0
bond after 2 here 2 after 7|23 -25 47 -64 13 0 0 0
bond after 2 here 2 after 8|-26 65 6 -62 46 0 0 0
bond after 2 here 2 after 9|-7 29 -37 62 -94 0 0 0
bond after 2 here 3 after 1|-40 12 33 0 0 0 0 0
bond after 2 here 3 after 2|101 35 -74 -134 -4 0 0 0
bond after 2 here 3 after 3|-30 30 64 -64 0 0 0 0
bond after 2 here 3 after 4|18 8 -33 0 0 0 0 0
bond after 2 here 3 after 5|10 -33 60 -60 35 0 0 0
bond after 2 here 3 after 6|51 -42 -52 47 0 0 0 0
bond after 2 here 3 after 7|3 -3 -15 15 0 0 0 0
bond after 2 here 3 after 8|27 4 -3 -40 28 0 0 0
bond after 2 here 3 after 9|-4 4 10 20 -26 0 0 0
bond after 2 here 4 after 1|58 -58 0 0 0 0 0 0
bond after 2 here 4 after 2|28 88 -79 -28 -23 0 0 0
bond after 2 here 4 after 3|-19 19 0 0 0 0 0 0
bond after 2 here 4 after 4|5 0 -5 0 0 0 0 0
bond after 2 here 4 after 5|53 -49 -3 0 0 0 0 0
bond after 2 here 4 after 6|35 -61 35 -17 0 0 0 0
bond after 2 here 4 after 7|-28 40 7 -29 0 0 0 0
bond after 2 here 4 after 8|26 -26 31 -31 0 0 0 0
bond after 2 here 4 after 9|9 -9 -40 43 -3 0 0 0
bond after 2 here 5 after 0|0 0 18 -18 0 0 0 0
bond after 2 here 5 after 1|-97 97 -42 42 0 0 0 0
bond after 2 here 5 after 2|99 21 -51 -94 20 -33 0 0
bond after 2 here 5 after 3|130 -22 -20 -80 0 0 0 0
bond after 2 here 5 after 4|18 13 -33 0 0 0 0 0
bond after 2 here 5 after 5|25 -25 -7 7 0 0 0 0
bond after 2 here 5 after 6|92 -41 -56 -20 0 0 0 0
bond after 2 here 5 after 7|27 -69 50 -63 54 0 0 0
bond after 2 here 5 after 8|51 15 -9 -29 -56 0 0 0
bond after 2 here 5 after 9|27 -5 -18 0 -6 0 0 0
bond after 2 here 6 after 1|-2 37 -28 -3 0 0 0 0
bond after 2 here 6 after 2|24 -9 33 -71 0 0 0 0
bond after 2 here 6 after 3|51 -33 -54 21 0 0 0 0
bond after 2 here 6 after 4|25 11 -29 5 -5 0 0 0
bond after 2 here 6 after 5|-34 -47 29 61 20 0 0 0
bond after 2 here 6 after 6|-28 28 -19 5 0 0 0 0
bond after 2 here 6 after 7|-3 43 -4 -41 2 0 0 0
bond after 2 here 6 after 8|-16 -3 90 12 -88 0 0 0
bond after 2 here 6 after 9|24 15 -33 22 -32 0 0 0
bond after 2 here 7 after 0|-22 0 22 0 0 0 0 0
bond after 2 here 7 after 1|0 0 -40 40 0 0 0 0
bond after 2 here 7 after 2|39 -49 36 -36 0 0 0 0
bond after 2 here 7 after 3|121 -40 -45 -45 0 0 0 -33
bond after 2 here 7 after 4|-3 3 22 -22 0 0 0 0
bond after 2 here 7 after 5|49 -28 36 -73 0 0 0 0
bond after 2 here 7 after 6|3 -34 77 -50 0 0 0 0
bond after 2 here 7 after 7|-21 21 12 -12 0 0 0 0
bond after 2 here 7 after 8|11 -18 110 -67 -63 0 0 0
bond after 2 here 7 after 9|-5 25 -3 30 -59 0 0 0
bond after 2 here 8 after 0|0 0 30 0 -30 0 0 0
bond after 2 here 8 after 1|-24 0 8 13 0 0 0 0
bond after 2 here 8 after 2|-32 -6 -38 44 -5 0 0 0
bond after 2 here 8 after 3|-42 -9 51 -5 0 0 19 0
bond after 2 here 8 after 4|0 33 -42 -19 -15 0 40 0
bond after 2 here 8 after 5|13 -22 29 -17 -13 0 0 0
bond after 2 here 8 after 6|-55 0 85 -22 -7 0 -16 0
bond after 2 here 8 after 7|-35 0 55 -31 2 0 0 0
bond after 2 here 8 after 8|-157 149 49 26 -22 0 -33 0
bond after 2 here 8 after 9|-161 100 67 -55 27 0 -29 0
bond after 2 here 9 after 0|0 0 -18 18 0 0 0 0
bond after 2 here 9 after 1|0 0 0 11 0 0 0 -20
bond after 2 here 9 after 2|-42 -4 -70 70 52 -33 0 33
bond after 2 here 9 after 3|-17 17 1 28 -13 0 -16 0
bond after 2 here 9 after 4|-25 0 0 58 -32 0 0 0
bond after 2 here 9 after 5|0 12 38 45 0 0 -78 0
bond after 2 here 9 after 6|-31 -10 -129 171 30 0 -55 0
bond after 2 here 9 after 7|-4 0 -131 99 21 0 25 0
bond after 2 here 9 after 8|-49 32 53 -11 -76 0 -4 0
bond after 2 here 9 after 9|-75 -64 105 -45 26 0 -1 0
bond after 3|72 115 -16 -174 3 -84 -4 -110
bond after 3 here 0 after 0|37 -104 -81 151 -8 0 0 0
bond after 3 here 0 after 1|-48 0 -68 108 0 0 0 0
bond after 3 here 0 after 2|9 -13 -8 8 9 0 0 0
bond after 3 here 0 after 3|0 0 -21 21 0 0 0 0
bond after 3 here 0 after 4|11 -11 0 0 0 0 0 0
bond after 3 here 0 after 5|0 0 -35 35 0 0 0 0
bond after 3 here 0 after 6|28 0 0 -28 0 0 0 0
bond after 3 here 0 after 7|0 -20 0 0 20 0 0 0
bond after 3 here 0 after 8|0 62 -33 0 -38 0 0 0
bond after 3 here 0 after 9|-19 29 -25 13 0 0 0 0
bond after 3 here 1 after 0|17 0 -31 20 0 0 0 0
bond after 3 here 1 after 1|-85 20 -68 95 0 0 0 0
bond after 3 here 1 after 2|-39 61 -25 -35 30 0 0 0
bond after 3 here 1 after 3|0 -25 -6 31 0 0 0 0
bond after 3 here 1 after 4|40 -40 23 -23 0 0 0 0
bond after 3 here 1 after 5|22 -54 0 0 32 0 0 0
bond after 3 here 1 after 6|-26 38 -43 25 -5 0 0 0
bond after 3 here 1 after 7|0 60 -93 11 30 0 0 0
bond after 3 here 1 after 8|-5 -49 -51 39 47 0 0 0
bond after 3 here 1 after 9|-32 57 -186 116 -9 0 0 0
bond after 3 here 2 after 0|0 -32 -58 80 0 0 0 0
bond after 3 here 2 after 1|16 82 -40 -98 0 0 0 0
bond after 3 here 2 after 2|-18 60 -1 -4 21 0 0 -31
bond after 3 here 2 after 3|26 3 29 -92 32 0 0 0
bond after 3 here 2 after 4|29 63 0 -98 0 0 0 0
bond after 3 here 2 after 5|-21 63 -6 -94 35 0 0 0
bond after 3 here 2 after 6|-87 64 85 -80 16 0 0 0
bond after 3 here 2 after 7|3 -21 82 -82 72 0 0 0
bond after 3 here 2 after 8|7 31 -51 69 -71 0 0 0
bond after 3 here 2 after 9|-15 38 -106 -40 95 0 0 0
bond after 3 here 3 after 0|0 0 -13 13 0 0 0 0
bond after 3 here 3 after 1|-10 27 -4 -3 0 0 0 0
bond after 3 here 3 after 2|22 29 45 -84 48 0 0 -33
bond after 3 here 3 after 3|131 -73 8 -48 3 0 0 -33
bond after 3 here 3 after 4|-75 56 37 -11 0 0 0 0
bond after 3 here 3 after 5|116 -35 32 -100 0 0 0 0
bond after 3 here 3 after 6|-7 56 -54 57 -41 0 0 0
bond after 3 here 3 after 7|32 -32 18 13 -31 0 0 0
bond after 3 here 3 after 8|-19 76 -115 50 8 0 0 0
bond after 3 here 3 after 9|89 -101 -38 109 -50 0 0 0
bond after 3 here 4 after 1|-37 62 0 -33 0 0 0 0
bond after 3 here 4 after 2|1 40 -11 -17 0 0 0 0
bond after 3 here 4 after 3|28 -29 28 -14 -16 0 0 0
bond after 3 here 4 after 4|36 -26 15 -24 0 0 0 0
bond after 3 here 4 after 5|-2 30 -27 0 0 0 0 0
bond after 3 here 4 after 6|74 -74 0 0 0 0 0 0
bond after 3 here 4 after 7|31 50 0 0 -84 0 0 0
bond after 3 here 4 after 8|-9 -19 30 7 -11 0 0 0
bond after 3 here 4 after 9|-85 71 0 14 24 0 0 0
bond after 3 here 5 after 1|21 13 71 -90 0 0 0 0
bond after 3 here 5 after 2|28 109 -116 -63 -2 0 0 -33
bond after 3 here 5 after 3|66 18 -12 -52 28 0 0 -33
bond after 3 here 5 after 4|33 36 -33 -47 0 0 0 0
bond after 3 here 5 after 5|160 -82 -95 -40 45 0 0 0
bond after 3 here 5 after 6|64 -64 61 -61 0 0 0 0
bond after 3 here 5 after 7|69 -12 -45 -35 30 0 0 0
bond after 3 here 5 after 8|7 -10 111 -88 1 0 0 0
bond after 3 here 5 after 9|-65 -39 -86 192 -41 -58 0 -33
bond after 3 here 6 after 0|-16 16 0 0 0 0 0 0
bond after 3 here 6 after 1|6 -6 0 0 0 0 0 0
bond after 3 here 6 after 2|63 77 13 -139 -23 0 0 0
bond after 3 here 6 after 3|22 -5 -27 -4 0 0 0 0
bond after 3 here 6 after 4|30 -54 2 25 0 0 0 0
bond after 3 here 6 after 5|63 -49 3 -35 -17 0 0 0
bond after 3 here 6 after 6|35 -34 77 -53 -15 0 0 0
bond after 3 here 6 after 7|-19 2 40 22 -33 0 0 0
bond after 3 here 6 after 8|-76 41 36 -1 -2 0 0 0
bond after 3 here 6 after 9|39 -3 -25 -12 27 0 0 0
bond after 3 here 7 after 1|0 0 10 -10 0 0 0 0
bond after 3 here 7 after 2|32 -39 31 -8 -24 0 0 0
bond after 3 here 7 after 3|74 -36 31 -49 -23 0 0 0
bond after 3 here 7 after 4|90 -57 -11 -21 0 0 0 0
bond after 3 here 7 after 5|-17 17 74 -39 -27 0 0 0
bond after 3 here 7 after 6|44 -48 8 -53 24 0 0 0
bond after 3 here 7 after 7|-21 -22 -1 16 23 0 0 0
bond after 3 here 7 after 8|-47 36 110 -132 46 0 0 0
bond after 3 here 7 after 9|6 -74 -12 42 42 0 0 0
bond after 3 here 8 after 0|0 0 -58 30 28 0 0 0
bond after 3 here 8 after 1|-10 -11 -49 78 0 0 0 0
bond after 3 here 8 after 2|73 -23 -13 -30 -32 0 0 0
bond after 3 here 8 after 3|28 -25 107 -118 11 0 0 0
bond after 3 here 8 after 4|0 0 8 -8 0 0 0 0
bond after 3 here 8 after 5|17 -33 22 3 -19 0 0 0
bond after 3 here 8 after 6|37 -8 27 -52 0 0 0 0
bond after 3 here 8 after 7|-38 18 58 7 -30 0 -26 0
bond after 3 here 8 after 8|-13 19 80 -78 2 -33 4 0
bond after 3 here 8 after 9|74 -14 65 -8 -108 0 0 0
bond after 3 here 9 after 1|0 -20 0 27 -7 0 0 0
bond after 3 here 9 after 2|-44 -35 110 -50 -24 0 0 0
bond after 3 here 9 after 3|13 -21 57 -52 0 0 0 0
bond after 3 here 9 after 4|-85 26 4 73 0 0 0 0
bond after 3 here 9 after 5|12 0 -7 -28 -8 0 31 0
bond after 3 here 9 after 6|0 -11 105 -105 0 11 0 0
bond after 3 here 9 after 7|-43 26 73 -64 0 0 32 -23
bond after 3 here 9 after 8|-44 -38 166 -57 -44 0 -33 0
bond after 3 here 9 after 9|-91 -116 113 14 42 0 7 -32
bond after 4|83 163 -49 -155 -14 -146 -26 -96
bond after 4 here 0 after 0|-78 115 -13 -12 -30 0 0 0
bond after 4 here 0 after 1|23 -11 -29 20 0 0 0 0
bond after 4 here 0 after 2|4 0 -66 50 18 0 0 0
bond after 4 here 0 after 5|9 -9 0 0 0 0 0 0
bond after 4 here 0 after 8|21 -64 -60 93 11 0 0 0
bond after 4 here 0 after 9|6 -70 -91 128 30 0 0 0
bond after 4 here 1 after 0|28 -46 0 18 0 0 0 0
bond after 4 here 1 after 1|12 -120 -53 161 0 0 0 0
bond after 4 here 1 after 2|-65 136 -69 15 -31 0 0 0
bond after 4 here 1 after 3|-45 -3 11 57 0 0 0 0
bond after 4 here 1 after 4|0 -10 23 -16 0 0 0 0
bond after 4 here 1 after 5|0 -25 8 17 0 0 0 0
bond after 4 here 1 after 6|-1 -31 18 15 0 0 0 0
bond after 4 here 1 after 7|108 -57 -67 2 0 0 0 0
bond after 4 here 1 after 8|11 10 -36 2 32 0 0 0
bond after 4 here 1 after 9|-30 -33 -86 131 33 0 0 -24
bond after 4 here 2 after 1|-17 41 0 -8 0 0 0 0
bond after 4 here 2 after 2|13 18 26 -6 0 -32 -33 0
bond after 4 here 2 after 3|56 19 14 -127 -26 0 0 0
bond after 4 here 2 after 4|-16 44 -30 -12 -30 0 0 0
bond after 4 here 2 after 5|40 -19 55 -38 -21 0 0 0
bond after 4 here 2 after 6|56 31 -27 -53 -22 0 0 0
bond after 4 here 2 after 7|12 60 23 -66 -55 0 0 0
bond after 4 here 2 after 8|-7 -67 -39 135 -2 0 0 -33
bond after 4 here 2 after 9|-49 5 -33 157 3 0 0 0
bond after 4 here 3 after 0|0 0 22 -22 0 0 0 0
bond after 4 here 3 after 1|43 -20 -32 0 0 0 0 0
bond after 4 here 3 after 2|-97 99 158 -110 14 0 0 -33
bond after 4 here 3 after 3|96 1 -14 -47 -59 0 0 0
bond after 4 here 3 after 4|21 36 -68 -27 24 0 0 0
bond after 4 here 3 after 5|39 39 31 -101 4 0 0 0
bond after 4 here 3 after 6|63 -63 27 -27 0 0 0 0
bond after 4 here 3 after 7|-43 43 66 -66 0 0 0 0
bond after 4 here 3 after 8|10 7 -31 -20 17 0 0 0
bond after 4 here 3 after 9|-23 19 -103 71 47 0 0 0
bond after 4 here 4 after 1|-41 41 0 0 0 0 0 0
bond after 4 here 4 after 2|41 -7 -10 19 -11 0 0 0
bond after 4 here 4 after 3|24 -24 0 0 0 0 0 0
bond after 4 here 4 after 4|-11 11 0 0 0 0 0 0
bond after 4 here 4 after 5|75 -53 -28 0 0 0 0 0
bond after 4 here 4 after 6|21 -5 18 -44 0 0 0 0
bond after 4 here 4 after 7|63 -19 50 -86 0 0 0 0
bond after 4 here 4 after 8|-49 56 46 -18 -48 0 0 0
bond after 4 here 4 after 9|-8 27 -29 -16 0 0 0 0
bond after 4 here 5 after 1|-8 80 14 -75 0 0 0 0
bond after 4 here 5 after 2|52 54 57 -170 9 0 0 -33
bond after 4 here 5 after 3|14 9 -65 32 0 0 0 0
bond after 4 here 5 after 4|45 -19 -32 0 0 0 0 0
bond after 4 here 5 after 5|26 -19 -42 36 -2 0 0 0
bond after 4 here 5 after 6|65 -52 45 -21 -4 0 0 0
bond after 4 here 5 after 7|-23 64 -75 17 0 0 0 0
bond after 4 here 5 after 8|-63 -42 101 65 0 0 0 -33
bond after 4 here 5 after 9|-89 69 -16 90 -36 0 0 0
bond after 4 here 6 after 1|-112 112 -17 17 0 0 0 0
bond after 4 here 6 after 2|20 56 55 -135 0 0 0 0
bond after 4 here 6 after 3|-45 109 -13 -67 20 0 0 0
bond after 4 here 6 after 4|-43 43 0 0 0 0 0 0
bond after 4 here 6 after 5|-19 35 29 -56 0 0 0 0
bond after 4 here 6 after 6|28 -4 2 -10 -22 0 0 0
bond after 4 here 6 after 7|98 -64 2 -39 2 0 0 0
bond after 4 here 6 after 8|30 -27 76 -95 19 0 0 0
bond after 4 here 6 after 9|-15 -22 -27 53 48 0 0 0
bond after 4 here 7 after 1|32 0 0 -32 0 0 0 0
bond after 4 here 7 after 2|1 156 13 -154 35 -33 0 0
bond after 4 here 7 after 3|78 -64 25 -40 0 0 0 0
bond after 4 here 7 after 4|13 1 25 -63 29 0 0 0
bond after 4 here 7 after 5|46 -46 63 -63 0 0 0 0
bond after 4 here 7 after 6|16 49 22 -76 1 0 0 0
bond after 4 here 7 after 7|-9 7 1 -7 -21 0 0 0
bond after 4 here 7 after 8|49 6 112 -133 -25 0 0 0
bond after 4 here 7 after 9|27 35 -125 28 33 0 0 0
bond after 4 here 8 after 0|0 0 -46 46 0 0 0 0
bond after 4 here 8 after 1|0 0 31 -31 0 0 0 0
bond after 4 here 8 after 2|59 0 15 -122 33 0 0 0
bond after 4 here 8 after 3|84 -7 74 -119 -29 0 0 0
bond after 4 here 8 after 4|49 -18 12 -53 0 0 0 0
bond after 4 here 8 after 5|99 -46 68 -112 -7 0 0 0
bond after 4 here 8 after 6|16 4 88 -59 -4 -33 0 0
bond after 4 here 8 after 7|100 -49 43 -31 -49 -33 0 0
bond after 4 here 8 after 8|6 40 103 -92 -67 0 0 0
bond after 4 here 8 after 9|39 -1 -420 348 170 0 0 0
bond after 4 here 9 after 0|0 0 -34 0 34 0 0 0
bond after 4 here 9 after 1|0 0 -21 0 0 0 21 0
bond after 4 here 9 after 2|0 0 172 -136 -57 0 0 0
bond after 4 here 9 after 3|0 0 58 -58 0 0 0 0
bond after 4 here 9 after 4|0 0 20 -66 19 0 21 0
bond after 4 here 9 after 5|0 0 78 -44 -28 0 0 0
bond after 4 here 9 after 6|0 0 34 12 -4 0 0 -33
bond after 4 here 9 after 7|0 0 6 -5 0 0 0 0
bond after 4 here 9 after 8|55 -34 125 -99 -66 0 0 0
bond after 4 here 9 after 9|-81 -108 241 -100 -66 -33 -29 0
bond around 0 before 0|61 107 36 30 -23 43 -114 -14
bond around 0 before 1|-6 68 -62 -31 82 -119 -33 -135
bond around 0 before 2|-42 128 0 -131 97 -31 -33 -116
bond around 0 before 3|-112 139 -63 -205 167 -66 0 -67
bond around 0 before 4|-138 167 18 -251 183 -123 -10 127
bond around 1 before 0|-89 -6 55 124 21 0 -21 -90
bond around 1 before 1|34 -6 -45 -24 -46 0 -20 0
bond around 1 before 2|-60 30 -103 74 14 0 0 0
bond around 1 before 3|-63 56 38 5 -17 0 0 0
bond around 1 before 4|-33 20 14 32 -32 0 0 0
bond around 2 before 0|-108 -110 3 207 16 -2 0 29
bond around 2 before 1|-31 43 -47 73 -42 0 0 0
bond around 2 before 2|-16 -75 15 68 15 0 0 0
bond around 2 before 3|-21 -9 -78 71 24 0 0 0
bond around 2 before 4|0 -20 65 96 -100 0 0 -32
bond around 3 before 0|-188 -280 -21 397 -22 -19 -33 0
bond around 3 before 1|-15 -56 34 57 -53 0 0 0
bond around 3 before 2|32 -145 -6 150 -40 0 0 0
bond around 3 before 3|18 -13 -46 50 -2 0 0 0
bond around 3 before 4|0 0 -7 0 7 0 0 0
bond around 4 before 0|-207 -417 -113 546 -116 0 0 0
bond around 4 before 1|0 -18 -14 93 -63 0 0 0
bond around 4 before 2|0 -61 -25 106 -46 0 0 0
bond around 4 before 3|0 14 -31 94 -69 0 0 0
bond around 4 before 4|-24 -95 -46 54 87 0 0 0
bond before 0|60 39 36 90 -57 44 28 9
bond before 0 deficit 0 here 0|-211 205 -156 -155 128 26 0 0
bond before 0 deficit 0 here 1|-36 17 36 -92 58 0 0 22
bond before 0 deficit 0 here 2|-76 -134 54 31 5 -32 0 0
bond before 0 deficit 0 here 3|30 -73 -10 17 16 -32 0 21
bond before 0 deficit 0 here 4|58 -36 19 -71 95 0 0 -31
bond before 0 deficit 0 here 5|65 -152 -2 78 93 -33 0 0
bond before 0 deficit 0 here 6|62 -59 33 -18 7 -22 0 0
bond before 0 deficit 0 here 7|-45 7 51 29 68 0 0 -56
bond before 0 deficit 0 here 8|-15 156 -55 -37 68 -33 -25 -37
bond before 0 deficit 0 here 9|65 333 -57 -177 -62 -109 -220 181
bond before 0 deficit 1 here 0|-61 97 35 12 -70 -40 0 0
bond before 0 deficit 1 here 1|-151 121 0 -27 -25 -28 0 0
bond before 0 deficit 1 here 2|69 -15 10 24 -20 32 -31 -60
bond before 0 deficit 1 here 3|-22 69 -60 -9 -129 0 31 33
bond before 0 deficit 1 here 4|-69 -4 41 1 18 20 -21 -11
bond before 0 deficit 1 here 5|-74 95 13 46 -125 0 0 31
bond before 0 deficit 1 here 6|-64 54 -70 38 -25 -13 -6 28
bond before 0 deficit 1 here 7|4 91 -45 -16 40 30 -28 56
bond before 0 deficit 1 here 8|15 89 -48 37 -108 -59 -39 -33
bond before 0 deficit 1 here 9|182 105 -60 -55 -24 -44 -38 -104
bond before 0 deficit 2 here 0|-61 -107 49 76 -8 7 0 -32
bond before 0 deficit 2 here 1|-7 -15 28 2 -96 37 0 0
bond before 0 deficit 2 here 2|-9 5 59 69 54 -50 -7 -35
bond before 0 deficit 2 here 3|-30 70 -6 21 40 0 -21 -18
bond before 0 deficit 2 here 4|-86 76 12 72 8 -65 0 64
bond before 0 deficit 2 here 5|-61 85 -6 30 15 0 -33 31
bond before 0 deficit 2 here 6|-38 75 15 -17 80 42 30 -20
bond before 0 deficit 2 here 7|-62 92 -50 67 24 -51 -15 -50
bond before 0 deficit 2 here 8|50 20 27 51 -6 -41 -39 3
bond before 0 deficit 2 here 9|-21 64 60 63 71 -7 31 -51
bond before 0 deficit 3 here 0|-69 -41 33 37 -11 33 0 0
bond before 0 deficit 3 here 1|-61 0 -4 61 0 0 0 28
bond before 0 deficit 3 here 2|3 -19 13 5 -31 3 0 150
bond before 0 deficit 3 here 3|-12 91 -60 8 51 43 -25 -32
bond before 0 deficit 3 here 4|-27 68 -17 -34 -15 0 26 0
bond before 0 deficit 3 here 5|-28 63 -2 -7 26 38 0 -56
bond before 0 deficit 3 here 6|15 24 -20 -22 -23 0 13 33
bond before 0 deficit 3 here 7|14 22 -10 13 76 -44 -27 -1
bond before 0 deficit 3 here 8|26 -12 32 58 7 -76 -29 -20
bond before 0 deficit 3 here 9|12 -57 41 15 -26 -47 47 -116
bond before 0 deficit 4 here 0|41 -41 -8 8 0 0 0 0
bond before 0 deficit 4 here 1|33 40 77 -43 0 -33 0 -33
bond before 0 deficit 4 here 2|40 -16 28 25 78 -29 -66 33
bond before 0 deficit 4 here 3|-42 0 98 21 -42 0 0 0
bond before 0 deficit 4 here 4|15 -3 18 -32 19 -32 -25 0
bond before 0 deficit 4 here 5|-51 126 -41 -12 -81 0 0 -33
bond before 0 deficit 4 here 6|33 48 -32 -3 -62 -33 -10 -3
bond before 0 deficit 4 here 7|0 -14 -46 52 26 0 -8 0
bond before 0 deficit 4 here 8|61 16 -41 -16 -44 28 33 0
bond before 0 deficit 4 here 9|69 -31 5 65 -65 -7 66 -88
bond before 0 deficit 5 here 0|0 -93 3 67 0 30 0 25
bond before 0 deficit 5 here 1|-59 19 37 56 -82 -9 0 8
bond before 0 deficit 5 here 2|45 -11 -2 18 -35 -12 0 6
bond before 0 deficit 5 here 3|11 39 -18 -31 -27 33 0 35
bond before 0 deficit 5 here 4|-44 44 -11 61 -35 0 0 0
bond before 0 deficit 5 here 5|13 31 10 -29 31 33 -8 -67
bond before 0 deficit 5 here 6|-34 74 -24 -34 116 -27 9 -9
bond before 0 deficit 5 here 7|87 -38 -54 53 35 52 -4 -66
bond before 0 deficit 5 here 8|78 26 49 -13 -59 -79 -18 7
bond before 0 deficit 5 here 9|83 8 49 45 -102 -26 58 -101
bond before 0 deficit 6 here 0|-6 -86 29 60 -33 0 0 0
bond before 0 deficit 6 here 1|55 -50 10 -2 0 13 0 -10
bond before 0 deficit 6 here 2|220 -160 -41 -1 -81 -16 -15 -15
bond before 0 deficit 6 here 3|38 -41 -10 12 99 -24 0 -10
bond before 0 deficit 6 here 4|80 64 -64 -39 -46 0 0 -55
bond before 0 deficit 6 here 5|25 -31 14 12 -15 0 0 33
bond before 0 deficit 6 here 6|15 -39 -39 -12 61 -10 -52 10
bond before 0 deficit 6 here 7|-42 -41 56 -43 99 61 -4 -70
bond before 0 deficit 6 here 8|69 -63 -26 29 23 -31 19 -17
bond before 0 deficit 6 here 9|71 -135 72 40 -45 -4 48 -103
bond before 0 deficit 7 here 0|54 -78 6 20 0 0 0 0
bond before 0 deficit 7 here 1|6 -67 35 25 -60 40 0 41
bond before 0 deficit 7 here 2|87 -116 -55 -37 -78 24 0 116
bond before 0 deficit 7 here 3|57 -42 13 38 48 -57 0 -33
bond before 0 deficit 7 here 4|61 -63 -15 13 -21 -18 -56 0
bond before 0 deficit 7 here 5|86 -38 0 7 35 -40 0 0
bond before 0 deficit 7 here 6|218 -201 72 36 -122 9 22 0
bond before 0 deficit 7 here 7|84 -75 8 -4 -2 -49 -11 -38
bond before 0 deficit 7 here 8|60 -66 42 15 -4 63 36 -30
bond before 0 deficit 7 here 9|47 -87 47 -1 -48 -3 30 94
bond before 0 deficit 8 here 0|46 -122 43 37 -119 -33 0 48
bond before 0 deficit 8 here 1|29 -70 58 24 -102 55 0 -37
bond before 0 deficit 8 here 2|133 -14 34 -5 -51 50 -9 -61
bond before 0 deficit 8 here 3|108 -113 18 59 -18 80 0 -67
bond before 0 deficit 8 here 4|67 -56 49 -15 19 -17 -64 -22
bond before 0 deficit 8 here 5|142 -75 32 50 -51 -47 -72 -45
bond before 0 deficit 8 here 6|122 -79 8 11 26 -26 -48 -65
bond before 0 deficit 8 here 7|108 -88 -47 4 -19 56 -27 11
bond before 0 deficit 8 here 8|128 -63 17 -14 -31 47 32 -46
bond before 0 deficit 8 here 9|94 -112 49 8 42 12 19 -28
bond before 0 deficit 9 here 0|131 -250 112 52 -95 0 0 0
bond before 0 deficit 9 here 1|30 -86 54 19 -164 -39 0 139
bond before 0 deficit 9 here 2|86 -17 -15 -16 -183 -57 25 -67
bond before 0 deficit 9 here 3|59 -11 -42 47 -58 -15 -30 -26
bond before 0 deficit 9 here 4|77 -6 -4 -38 -70 -8 38 -10
bond before 0 deficit 9 here 5|70 -39 2 -20 -37 22 -23 10
bond before 0 deficit 9 here 6|79 -55 -37 1 -64 39 4 33
bond before 0 deficit 9 here 7|92 -100 10 30 14 -19 66 40
bond before 0 deficit 9 here 8|64 -104 47 36 -84 41 105 38
bond before 0 deficit 9 here 9|138 8 81 66 -1 68 -79 -147
bond before 1|1 84 -66 -57 52 -119 -53 -135
bond before 1 deficit 0 here 0|-12 8 8 -64 64 0 0 0
bond before 1 deficit 0 here 1|0 -33 -49 10 64 0 0 0
bond before 1 deficit 0 here 2|0 -1 4 -75 79 0 0 0
bond before 1 deficit 0 here 3|0 34 31 -82 27 0 0 0
bond before 1 deficit 0 here 4|0 27 29 -47 -14 0 0 0
bond before 1 deficit 0 here 5|0 -20 0 20 0 0 0 0
bond before 1 deficit 0 here 6|-19 -2 -24 -2 40 0 0 0
bond before 1 deficit 0 here 7|0 0 -39 60 -22 0 0 0
bond before 1 deficit 0 here 8|0 25 -15 27 -47 0 0 0
bond before 1 deficit 0 here 9|0 35 -25 -22 15 0 0 0
bond before 1 deficit 1 here 0|-24 24 0 0 0 0 0 0
bond before 1 deficit 1 here 1|0 -65 -68 -34 109 0 0 33
bond before 1 deficit 1 here 2|-25 -44 76 -83 48 0 0 0
bond before 1 deficit 1 here 3|-41 41 17 -46 36 0 0 0
bond before 1 deficit 1 here 4|25 -5 6 -18 0 0 0 0
bond before 1 deficit 1 here 5|-5 -10 40 -24 0 0 0 0
bond before 1 deficit 1 here 6|-54 114 -4 -57 -18 0 0 0
bond before 1 deficit 1 here 7|0 75 -20 -36 -16 0 0 0
bond before 1 deficit 1 here 8|0 45 46 -141 76 0 0 0
bond before 1 deficit 1 here 9|-33 114 -76 106 -89 0 0 -32
bond before 1 deficit 2 here 0|0 -29 24 10 0 0 0 0
bond before 1 deficit 2 here 1|-33 -23 8 93 0 0 0 0
bond before 1 deficit 2 here 2|-72 99 -20 -23 79 0 0 0
bond before 1 deficit 2 here 3|-21 110 -52 -52 -16 0 0 0
bond before 1 deficit 2 here 4|-113 28 49 25 0 0 0 0
bond before 1 deficit 2 here 5|-132 104 -54 27 74 0 0 0
bond before 1 deficit 2 here 6|1 57 -4 -50 -45 0 0 0
bond before 1 deficit 2 here 7|-33 20 29 30 -48 0 0 0
bond before 1 deficit 2 here 8|-19 63 -120 89 -11 0 0 0
bond before 1 deficit 2 here 9|-116 31 -61 181 -69 -33 -20 0
bond before 1 deficit 3 here 1|0 20 0 -20 0 0 0 0
bond before 1 deficit 3 here 2|33 -54 -59 55 25 0 0 0
bond before 1 deficit 3 here 3|-77 66 100 -71 -10 0 0 0
bond before 1 deficit 3 here 4|28 -28 0 0 0 0 0 0
bond before 1 deficit 3 here 5|30 7 46 -72 -9 0 0 0
bond before 1 deficit 3 here 6|-7 38 -9 -76 38 0 0 0
bond before 1 deficit 3 here 7|-27 27 19 -11 -15 0 0 0
bond before 1 deficit 3 here 8|33 57 -87 35 -108 0 0 0
bond before 1 deficit 3 here 9|0 0 18 10 -11 0 0 0
bond before 1 deficit 4 here 1|0 0 -17 17 0 0 0 0
bond before 1 deficit 4 here 2|-61 147 -33 -78 0 0 0 0
bond before 1 deficit 4 here 3|-29 29 -20 20 0 0 0 0
bond before 1 deficit 4 here 4|15 -15 0 0 0 0 0 0
bond before 1 deficit 4 here 5|-84 84 0 0 0 0 0 0
bond before 1 deficit 4 here 6|-21 21 0 0 0 0 0 0
bond before 1 deficit 4 here 7|0 1 45 -66 32 0 0 0
bond before 1 deficit 4 here 8|0 -28 -39 47 25 0 0 0
bond before 1 deficit 4 here 9|0 35 -39 10 17 0 0 0
bond before 1 deficit 5 here 1|0 18 78 -59 0 0 0 -32
bond before 1 deficit 5 here 2|-20 34 -88 99 -39 0 0 0
bond before 1 deficit 5 here 3|-49 60 12 -5 10 0 0 -33
bond before 1 deficit 5 here 4|-64 71 17 -17 -10 0 0 0
bond before 1 deficit 5 here 5|-60 18 19 -9 13 0 0 0
bond before 1 deficit 5 here 6|-30 47 38 -34 -29 0 0 0
bond before 1 deficit 5 here 7|-28 -6 129 -67 -24 0 0 0
bond before 1 deficit 5 here 8|0 70 5 -63 -14 0 0 0
bond before 1 deficit 5 here 9|-21 24 -43 146 -62 0 -33 0
bond before 1 deficit 6 here 1|0 -22 -2 24 0 0 0 0
bond before 1 deficit 6 here 2|-32 23 -13 36 -8 0 0 0
bond before 1 deficit 6 here 3|-49 40 14 2 14 0 0 -33
bond before 1 deficit 6 here 4|-80 80 0 0 0 0 0 0
bond before 1 deficit 6 here 5|-31 31 25 -44 19 0 0 0
bond before 1 deficit 6 here 6|-7 29 58 -4 -87 0 0 0
bond before 1 deficit 6 here 7|-4 5 16 14 -54 0 0 0
bond before 1 deficit 6 here 8|-10 -28 -29 62 -32 0 0 0
bond before 1 deficit 6 here 9|-9 138 -33 -18 -58 0 0 0
bond before 1 deficit 7 here 1|0 29 0 -35 0 0 0 0
bond before 1 deficit 7 here 2|-25 -7 56 -2 -33 0 0 0
bond before 1 deficit 7 here 3|75 -60 -17 31 0 -33 0 0
bond before 1 deficit 7 here 4|2 -2 23 -23 0 0 0 0
bond before 1 deficit 7 here 5|54 -13 -106 82 0 0 0 0
bond before 1 deficit 7 here 6|29 -17 -21 -32 46 0 0 0
bond before 1 deficit 7 here 7|-29 13 134 -118 -38 0 0 0
bond before 1 deficit 7 here 8|0 -63 -1 55 -2 0 0 0
bond before 1 deficit 7 here 9|0 32 3 -62 42 0 0 0
bond before 1 deficit 8 here 0|0 0 -51 51 0 0 0 0
bond before 1 deficit 8 here 1|32 -32 -13 76 0 -31 0 -32
bond before 1 deficit 8 here 2|131 -173 56 -19 0 0 0 0
bond before 1 deficit 8 here 3|66 -47 -25 -20 17 0 0 0
bond before 1 deficit 8 here 4|73 -73 -20 20 0 0 0 0
bond before 1 deficit 8 here 5|105 -101 28 -3 -26 0 0 0
bond before 1 deficit 8 here 6|23 22 24 25 -57 0 0 0
bond before 1 deficit 8 here 7|-19 19 -15 -8 52 -31 0 0
bond before 1 deficit 8 here 8|-20 -3 -77 17 87 0 0 0
bond before 1 deficit 8 here 9|15 -97 123 -113 11 0 0 -25
bond before 1 deficit 9 here 0|0 0 -55 55 0 0 0 0
bond before 1 deficit 9 here 1|-44 61 -32 7 0 0 0 0
bond before 1 deficit 9 here 2|140 -193 61 26 -3 0 0 5
bond before 1 deficit 9 here 3|157 -159 44 -80 32 0 0 0
bond before 1 deficit 9 here 4|138 -111 -89 44 0 0 0 0
bond before 1 deficit 9 here 5|175 -115 -51 -37 -16 0 0 0
bond before 1 deficit 9 here 6|132 -86 -21 -37 0 0 0 0
bond before 1 deficit 9 here 7|39 -33 -69 79 -14 0 0 0
bond before 1 deficit 9 here 8|34 -135 8 7 66 0 0 -7
bond before 1 deficit 9 here 9|24 -124 83 -48 49 0 0 0
bond before 2|-42 118 -26 -57 74 -31 -33 -116
bond before 2 deficit 0 here 0|-23 54 0 3 -28 0 0 0
bond before 2 deficit 0 here 1|0 0 0 33 -33 0 0 0
bond before 2 deficit 0 here 2|0 0 -25 61 -36 0 0 0
bond before 2 deficit 0 here 3|0 0 -37 37 0 0 0 0
bond before 2 deficit 0 here 5|0 0 -12 12 0 0 0 0
bond before 2 deficit 0 here 6|0 0 0 -25 25 0 0 0
bond before 2 deficit 0 here 7|0 36 -14 3 -21 0 0 0
bond before 2 deficit 0 here 8|0 0 -38 16 28 0 0 0
bond before 2 deficit 0 here 9|0 60 -4 -53 -9 0 0 0
bond before 2 deficit 1 here 0|-33 54 -19 19 -29 0 0 0
bond before 2 deficit 1 here 1|0 39 -34 -30 12 0 0 0
bond before 2 deficit 1 here 2|46 -14 -75 -8 59 0 0 0
bond before 2 deficit 1 here 3|-10 10 25 -18 -6 0 0 0
bond before 2 deficit 1 here 4|-33 33 0 0 0 0 0 0
bond before 2 deficit 1 here 5|-53 54 -26 0 33 0 0 0
bond before 2 deficit 1 here 6|61 -12 -33 -26 42 0 0 0
bond before 2 deficit 1 here 7|-28 28 -28 28 0 0 0 0
bond before 2 deficit 1 here 8|-33 9 6 -21 17 0 0 0
bond before 2 deficit 1 here 9|-14 -37 -56 45 28 0 0 0
bond before 2 deficit 2 here 0|0 -32 -8 39 0 0 0 0
bond before 2 deficit 2 here 1|0 47 -48 8 0 0 0 0
bond before 2 deficit 2 here 2|-38 64 -123 52 49 0 0 0
bond before 2 deficit 2 here 3|-2 3 -27 5 14 0 0 0
bond before 2 deficit 2 here 4|9 -9 0 0 0 0 0 0
bond before 2 deficit 2 here 5|-85 100 -40 -4 19 0 0 0
bond before 2 deficit 2 here 6|-89 140 28 3 -86 0 0 0
bond before 2 deficit 2 here 7|-3 89 20 -43 -3 0 0 -33
bond before 2 deficit 2 here 8|-56 143 -128 76 -19 0 0 0
bond before 2 deficit 2 here 9|-102 204 -85 29 -104 0 0 -20
bond before 2 deficit 3 here 1|0 0 -12 12 0 0 0 0
bond before 2 deficit 3 here 2|-33 69 64 -15 -44 0 0 -21
bond before 2 deficit 3 here 3|0 0 27 -27 0 0 0 0
bond before 2 deficit 3 here 5|-50 45 12 0 3 0 0 0
bond before 2 deficit 3 here 6|-58 -11 -7 -45 93 0 0 0
bond before 2 deficit 3 here 7|0 0 -74 52 14 0 0 0
bond before 2 deficit 3 here 8|0 0 42 -25 -12 0 0 0
bond before 2 deficit 3 here 9|0 -14 -43 22 35 0 0 0
bond before 2 deficit 4 here 1|0 35 -9 -26 0 0 0 0
bond before 2 deficit 4 here 2|8 28 0 3 -26 0 0 0
bond before 2 deficit 4 here 3|-33 33 0 0 0 0 0 0
bond before 2 deficit 4 here 4|-31 31 0 -26 26 0 0 0
bond before 2 deficit 4 here 5|-3 3 0 0 0 0 0 0
bond before 2 deficit 4 here 6|23 -23 17 0 -17 0 0 0
bond before 2 deficit 4 here 8|0 14 26 12 -55 0 0 0
bond before 2 deficit 4 here 9|0 41 -16 -38 12 0 0 0
bond before 2 deficit 5 here 1|0 6 -14 4 0 0 0 0
bond before 2 deficit 5 here 2|-67 40 49 -17 20 0 0 0
bond before 2 deficit 5 here 3|-5 40 -24 -32 19 0 0 0
bond before 2 deficit 5 here 4|0 33 -33 0 0 0 0 0
bond before 2 deficit 5 here 5|0 31 16 -58 13 0 0 0
bond before 2 deficit 5 here 6|-33 56 17 -23 -17 0 0 0
bond before 2 deficit 5 here 7|33 -41 82 -2 -58 0 0 0
bond before 2 deficit 5 here 8|0 43 2 -40 -13 0 0 0
bond before 2 deficit 5 here 9|0 66 -133 51 -31 0 0 0
bond before 2 deficit 6 here 1|0 0 -34 34 0 0 0 0
bond before 2 deficit 6 here 2|-24 41 57 -77 0 0 0 0
bond before 2 deficit 6 here 3|-33 90 -56 -11 0 0 0 0
bond before 2 deficit 6 here 4|0 29 -29 0 0 0 0 0
bond before 2 deficit 6 here 5|53 -73 107 -100 12 0 0 0
bond before 2 deficit 6 here 6|-12 5 1 -50 69 0 0 0
bond before 2 deficit 6 here 7|29 25 47 -129 36 0 0 0
bond before 2 deficit 6 here 8|0 -46 26 48 -26 0 0 0
bond before 2 deficit 6 here 9|0 -37 1 92 -64 0 0 0
bond before 2 deficit 7 here 0|0 0 -10 10 0 0 0 0
bond before 2 deficit 7 here 1|0 0 -70 70 0 0 0 0
bond before 2 deficit 7 here 2|51 -80 25 -15 21 0 0 0
bond before 2 deficit 7 here 3|-96 96 30 -30 0 0 0 0
bond before 2 deficit 7 here 4|0 0 22 -22 0 0 0 0
bond before 2 deficit 7 here 5|18 10 12 0 -51 0 0 0
bond before 2 deficit 7 here 6|17 32 -27 -26 -1 0 0 0
bond before 2 deficit 7 here 7|34 -34 -45 23 27 0 0 0
bond before 2 deficit 7 here 8|-14 -88 71 -73 89 0 0 0
bond before 2 deficit 7 here 9|0 -27 -5 0 24 0 0 0
bond before 2 deficit 8 here 0|0 0 7 -7 0 0 0 0
bond before 2 deficit 8 here 1|0 -33 -40 67 0 0 0 0
bond before 2 deficit 8 here 2|115 -131 23 41 0 0 0 -30
bond before 2 deficit 8 here 3|1 -21 -15 35 0 0 0 0
bond before 2 deficit 8 here 4|-31 31 10 19 -29 0 0 0
bond before 2 deficit 8 here 5|44 -24 57 -96 33 0 0 0
bond before 2 deficit 8 here 6|64 -32 -95 12 54 0 0 0
bond before 2 deficit 8 here 7|0 -11 -8 18 -12 0 0 0
bond before 2 deficit 8 here 8|21 -39 66 25 -73 0 0 0
bond before 2 deficit 8 here 9|-43 -46 -8 2 53 -31 0 0
bond before 2 deficit 9 here 0|-29 0 -28 50 0 0 0 0
bond before 2 deficit 9 here 1|0 0 -56 56 0 0 0 0
bond before 2 deficit 9 here 2|167 -173 37 20 -33 0 0 0
bond before 2 deficit 9 here 3|74 -74 -33 33 0 0 0 0
bond before 2 deficit 9 here 4|79 -79 32 0 -32 0 0 0
bond before 2 deficit 9 here 5|52 -20 3 -35 0 0 0 0
bond before 2 deficit 9 here 6|87 -71 -91 101 -17 0 0 0
bond before 2 deficit 9 here 7|15 -47 -59 60 31 0 0 0
bond before 2 deficit 9 here 8|-7 -57 36 -31 0 0 0 -26
bond before 2 deficit 9 here 9|-33 -226 81 -35 87 0 -33 0
bond before 3|-118 151 -119 -150 158 -66 -25 -67
bond before 3 deficit 0 here 0|-89 -3 0 -33 105 0 0 0
bond before 3 deficit 0 here 1|0 -25 -37 -54 111 0 0 0
bond before 3 deficit 0 here 2|0 -9 0 -8 17 0 0 0
bond before 3 deficit 0 here 3|0 0 -21 -33 54 0 0 0
bond before 3 deficit 0 here 5|-22 0 -17 0 35 0 0 0
bond before 3 deficit 0 here 6|0 28 0 0 -28 0 0 0
bond before 3 deficit 0 here 7|0 19 -26 26 -19 0 0 0
bond before 3 deficit 0 here 8|0 81 0 -28 -61 0 0 0
bond before 3 deficit 0 here 9|0 193 -97 18 -123 0 -25 0
bond before 3 deficit 1 here 0|-31 17 0 0 20 0 0 0
bond before 3 deficit 1 here 1|0 -21 -88 13 67 0 0 0
bond before 3 deficit 1 here 2|-33 6 3 -58 65 0 0 0
bond before 3 deficit 1 here 3|0 -25 -36 35 31 0 0 0
bond before 3 deficit 1 here 4|0 0 23 0 -23 0 0 0
bond before 3 deficit 1 here 5|0 -32 0 0 32 0 0 0
bond before 3 deficit 1 here 6|-25 -18 18 0 20 0 0 0
bond before 3 deficit 1 here 7|-32 24 -33 26 21 0 0 0
bond before 3 deficit 1 here 8|-20 31 -46 -29 64 0 0 0
bond before 3 deficit 1 here 9|0 208 -136 -85 -71 0 0 0
bond before 3 deficit 2 here 0|0 -32 0 0 32 0 0 0
bond before 3 deficit 2 here 1|-33 11 0 7 26 0 0 0
bond before 3 deficit 2 here 2|-108 121 -23 -41 50 0 0 0
bond before 3 deficit 2 here 3|-23 36 57 -59 -14 0 0 0
bond before 3 deficit 2 here 4|-32 107 -33 -42 -24 0 0 0
bond before 3 deficit 2 here 5|-50 22 20 -10 21 0 0 0
bond before 3 deficit 2 here 6|-62 12 43 28 -25 0 0 0
bond before 3 deficit 2 here 7|-27 39 134 -87 -40 0 0 -33
bond before 3 deficit 2 here 8|-33 149 -21 -2 -91 0 0 0
bond before 3 deficit 2 here 9|-67 93 -147 121 -10 0 0 0
bond before 3 deficit 3 here 1|0 11 -11 0 0 0 0 0
bond before 3 deficit 3 here 2|-13 -107 35 13 54 0 0 0
bond before 3 deficit 3 here 3|-32 -25 28 27 8 0 0 0
bond before 3 deficit 3 here 4|5 -5 0 0 0 0 0 0
bond before 3 deficit 3 here 5|-61 68 -1 33 -37 0 0 0
bond before 3 deficit 3 here 6|-55 67 -18 -72 72 0 0 0
bond before 3 deficit 3 here 7|0 24 40 -21 -50 0 0 0
bond before 3 deficit 3 here 8|0 97 -55 -19 1 0 0 0
bond before 3 deficit 3 here 9|0 19 -24 35 -3 0 0 -33
bond before 3 deficit 4 here 2|18 29 -42 0 0 0 0 0
bond before 3 deficit 4 here 3|0 -8 28 0 -24 0 0 0
bond before 3 deficit 4 here 4|0 13 15 0 -24 0 0 0
bond before 3 deficit 4 here 5|0 27 0 -27 0 0 0 0
bond before 3 deficit 4 here 6|-30 60 -30 0 0 0 0 0
bond before 3 deficit 4 here 7|0 -27 0 0 27 0 0 0
bond before 3 deficit 4 here 8|0 -2 -12 -3 10 0 0 0
bond before 3 deficit 4 here 9|-33 40 -5 40 -27 0 0 0
bond before 3 deficit 5 here 1|0 0 -3 3 0 0 0 0
bond before 3 deficit 5 here 2|-67 61 -90 0 74 0 0 0
bond before 3 deficit 5 here 3|-10 51 -33 -39 28 0 0 0
bond before 3 deficit 5 here 4|0 5 0 0 -5 0 0 0
bond before 3 deficit 5 here 5|-45 100 -52 0 -1 0 0 0
bond before 3 deficit 5 here 6|0 8 113 -75 -42 0 0 0
bond before 3 deficit 5 here 7|0 13 -7 -24 14 0 0 0
bond before 3 deficit 5 here 8|-12 -45 118 3 -70 0 0 0
bond before 3 deficit 5 here 9|0 -86 -93 83 90 0 0 0
bond before 3 deficit 6 here 2|0 69 -30 -23 -32 0 0 0
bond before 3 deficit 6 here 3|0 0 -28 28 0 0 0 0
bond before 3 deficit 6 here 4|2 -27 0 0 25 0 0 0
bond before 3 deficit 6 here 5|-106 109 20 -3 -11 0 0 0
bond before 3 deficit 6 here 6|0 -9 51 -63 4 0 0 0
bond before 3 deficit 6 here 7|0 0 -5 21 -16 0 0 0
bond before 3 deficit 6 here 8|27 -10 46 -16 -48 0 0 0
bond before 3 deficit 6 here 9|0 10 -45 93 -38 0 0 0
bond before 3 deficit 7 here 2|3 18 -44 75 -46 0 0 0
bond before 3 deficit 7 here 3|17 -25 -12 27 0 0 0 0
bond before 3 deficit 7 here 4|-68 44 0 0 24 0 0 0
bond before 3 deficit 7 here 5|0 0 74 -3 -72 0 0 0
bond before 3 deficit 7 here 6|-71 77 -30 -31 56 0 0 0
bond before 3 deficit 7 here 7|-12 -3 -86 36 69 0 0 0
bond before 3 deficit 7 here 8|0 10 50 -51 -14 0 0 0
bond before 3 deficit 7 here 9|0 -40 -8 86 -58 0 0 0
bond before 3 deficit 8 here 1|0 0 -3 3 0 0 0 0
bond before 3 deficit 8 here 2|50 -49 -33 71 -35 0 0 0
bond before 3 deficit 8 here 3|22 -19 56 -30 -29 0 0 0
bond before 3 deficit 8 here 4|0 -22 20 28 -27 0 0 0
bond before 3 deficit 8 here 5|21 -21 -14 14 0 0 0 0
bond before 3 deficit 8 here 6|0 31 -2 2 -31 0 0 0
bond before 3 deficit 8 here 7|0 -32 87 30 -97 0 0 0
bond before 3 deficit 8 here 8|-6 -59 -43 4 79 0 0 0
bond before 3 deficit 8 here 9|0 -59 26 -116 112 0 0 0
bond before 3 deficit 9 here 1|0 -7 0 7 0 0 0 0
bond before 3 deficit 9 here 2|169 -148 -25 -7 0 0 0 0
bond before 3 deficit 9 here 3|69 -69 0 0 0 0 0 0
bond before 3 deficit 9 here 4|111 -111 0 0 0 0 0 0
bond before 3 deficit 9 here 5|68 -68 17 -17 0 0 0 0
bond before 3 deficit 9 here 6|0 0 69 -36 -32 0 0 0
bond before 3 deficit 9 here 7|16 -34 56 -26 -2 0 0 0
bond before 3 deficit 9 here 8|25 -41 28 8 14 -33 0 0
bond before 3 deficit 9 here 9|-7 -264 171 -1 52 -33 0 0
bond before 4|-138 167 22 -223 177 -123 -10 101
bond before 4 deficit 0 here 0|0 68 -13 0 -58 0 0 0
bond before 4 deficit 0 here 1|0 12 -60 0 51 0 0 0
bond before 4 deficit 0 here 2|0 -1 0 0 1 0 0 0
bond before 4 deficit 0 here 8|0 57 -33 -33 13 0 0 0
bond before 4 deficit 0 here 9|0 134 0 -89 -75 0 0 0
bond before 4 deficit 1 here 0|0 13 0 0 -13 0 0 0
bond before 4 deficit 1 here 1|-33 -53 -112 39 124 0 0 0
bond before 4 deficit 1 here 2|0 -32 -1 -1 46 0 0 0
bond before 4 deficit 1 here 3|-15 -56 22 -16 57 0 0 0
bond before 4 deficit 1 here 4|0 -10 23 0 -16 0 0 0
bond before 4 deficit 1 here 5|-31 14 8 0 17 0 0 0
bond before 4 deficit 1 here 6|0 -33 -27 0 51 0 0 0
bond before 4 deficit 1 here 7|-24 3 -16 0 34 0 0 0
bond before 4 deficit 1 here 8|0 71 -108 20 14 0 0 0
bond before 4 deficit 1 here 9|-33 119 -125 -77 48 0 0 0
bond before 4 deficit 2 here 1|-33 60 -31 0 5 0 0 0
bond before 4 deficit 2 here 2|-100 137 -46 -78 70 0 0 0
bond before 4 deficit 2 here 3|0 103 62 -62 -90 0 0 0
bond before 4 deficit 2 here 4|0 0 -25 25 0 0 0 0
bond before 4 deficit 2 here 5|-125 95 99 -42 -43 0 0 -23
bond before 4 deficit 2 here 6|-98 145 25 -65 23 0 0 -26
bond before 4 deficit 2 here 7|0 12 -8 0 -26 0 0 0
bond before 4 deficit 2 here 8|-33 230 -41 -216 82 0 0 0
bond before 4 deficit 2 here 9|-33 147 -39 18 -93 0 0 -31
bond before 4 deficit 3 here 2|-33 -11 46 30 -23 0 0 0
bond before 4 deficit 3 here 3|32 -12 44 0 -46 0 0 0
bond before 4 deficit 3 here 4|-27 42 -14 0 -2 0 0 0
bond before 4 deficit 3 here 5|0 -28 26 3 -7 0 0 0
bond before 4 deficit 3 here 6|0 -12 7 0 3 0 0 -2
bond before 4 deficit 3 here 7|0 0 46 0 -46 0 0 0
bond before 4 deficit 3 here 8|0 -20 -9 0 11 0 0 0
bond before 4 deficit 3 here 9|0 49 -87 0 30 0 0 0
bond before 4 deficit 4 here 2|-33 39 -13 -25 15 0 0 0
bond before 4 deficit 4 here 4|-33 33 0 0 0 0 0 0
bond before 4 deficit 4 here 5|-59 64 -6 0 0 0 0 0
bond before 4 deficit 4 here 6|0 0 18 0 -18 0 0 0
bond before 4 deficit 4 here 7|0 17 22 0 -39 0 0 0
bond before 4 deficit 4 here 8|0 17 55 0 -67 0 0 0
bond before 4 deficit 4 here 9|0 43 -20 -43 20 0 0 0
bond before 4 deficit 5 here 2|-100 116 44 -5 16 0 0 -56
bond before 4 deficit 5 here 3|-33 66 -33 0 0 0 0 0
bond before 4 deficit 5 here 5|-33 48 -71 0 62 0 0 0
bond before 4 deficit 5 here 6|-66 20 -9 23 49 0 0 0
bond before 4 deficit 5 here 7|0 22 -24 -24 42 0 0 0
bond before 4 deficit 5 here 8|0 -120 86 -33 89 0 0 0
bond before 4 deficit 5 here 9|-33 59 -96 65 18 0 0 0
bond before 4 deficit 6 here 1|0 0 37 0 0 0 0 -37
bond before 4 deficit 6 here 2|-67 72 27 0 -33 0 0 0
bond before 4 deficit 6 here 3|-33 18 0 0 20 0 0 0
bond before 4 deficit 6 here 4|-33 33 0 0 0 0 0 0
bond before 4 deficit 6 here 5|-29 29 33 0 -33 0 0 0
bond before 4 deficit 6 here 6|-33 33 -22 -14 41 0 0 -18
bond before 4 deficit 6 here 7|0 18 -28 -33 47 0 0 0
bond before 4 deficit 6 here 8|-29 0 93 -33 -31 0 0 0
bond before 4 deficit 6 here 9|0 -12 -98 36 64 0 0 0
bond before 4 deficit 7 here 1|0 32 0 0 0 0 0 -32
bond before 4 deficit 7 here 2|0 -36 13 23 0 0 0 0
bond before 4 deficit 7 here 3|0 0 25 -32 7 0 0 0
bond before 4 deficit 7 here 5|-12 12 0 0 0 0 0 0
bond before 4 deficit 7 here 6|-96 111 -18 -1 16 0 0 -17
bond before 4 deficit 7 here 7|0 9 -32 0 17 0 0 0
bond before 4 deficit 7 here 8|0 -5 60 0 -32 0 0 -27
bond before 4 deficit 7 here 9|0 44 -138 50 57 0 0 0
bond before 4 deficit 8 here 2|-10 -32 -74 69 35 0 0 -1
bond before 4 deficit 8 here 3|19 -19 50 -29 -21 0 0 0
bond before 4 deficit 8 here 4|0 32 -32 0 0 0 0 0
bond before 4 deficit 8 here 5|-30 37 15 -15 -26 0 0 0
bond before 4 deficit 8 here 6|0 -10 120 -42 -12 -33 0 -33
bond before 4 deficit 8 here 7|-1 -30 46 26 -46 0 0 0
bond before 4 deficit 8 here 8|17 33 -17 -74 48 0 -10 -23
bond before 4 deficit 8 here 9|0 -176 102 38 -237 -67 0 348
bond before 4 deficit 9 here 2|189 -183 -12 0 0 0 0 0
bond before 4 deficit 9 here 3|90 -90 -14 55 -31 0 0 0
bond before 4 deficit 9 here 4|95 -95 -94 67 27 0 0 0
bond before 4 deficit 9 here 5|64 -64 32 0 -32 0 0 0
bond before 4 deficit 9 here 6|0 0 -29 29 33 0 0 -33
bond before 4 deficit 9 here 7|0 0 -79 92 -16 0 0 0
bond before 4 deficit 9 here 8|0 -28 9 98 -72 0 0 0
bond before 4 deficit 9 here 9|-21 -322 88 -38 209 -33 0 -96
bonds before 0 after 0|27 16 47 99 -7 78 71 57
bonds before 0 after 1|65 65 2 -6 -120 -58 -199 -85
bonds before 0 after 2|101 57 -36 -61 -116 -57 -149 -41
bonds before 0 after 3|103 100 4 -116 -117 -84 -4 -87
bonds before 0 after 4|103 92 -32 -69 -115 -146 -26 -98
bonds before 1 after 0|12 111 -36 -23 -6 -119 -53 -96
bonds before 1 after 1|-27 58 -63 -46 64 0 0 0
bonds before 1 after 2|-65 128 -27 15 -78 0 0 0
bonds before 1 after 3|15 -50 11 -94 105 0 0 0
bonds before 1 after 4|7 83 -50 -92 15 0 0 -33
bonds before 2 after 0|-66 99 -42 11 74 -31 -33 -102
bonds before 2 after 1|-76 128 95 -59 -103 0 0 0
bonds before 2 after 2|65 24 -54 -82 46 0 0 -20
bonds before 2 after 3|12 93 -92 -16 39 0 0 0
bonds before 2 after 4|53 20 -74 -20 -35 0 0 0
bonds before 3 after 0|-83 95 15 -96 80 -66 -25 -67
bonds before 3 after 1|-66 66 -134 19 114 0 0 0
bonds before 3 after 2|-70 114 -96 12 23 0 0 0
bonds before 3 after 3|-56 151 -124 -107 99 0 0 0
bonds before 3 after 4|-129 171 -67 -121 83 0 0 0
bonds before 4 after 0|-137 158 51 -201 154 -123 -10 126
bonds before 4 after 1|-24 67 -6 -79 53 0 0 -31
bonds before 4 after 2|-31 90 -17 -35 -21 0 0 0
bonds before 4 after 3|-145 150 -42 -77 87 0 0 -32
bonds before 4 after 4|-135 130 -57 0 62 0 0 0
bullet|250 -62 0 -251 34 0 -54 -145
byline|-419 163 -233 -23 -317 536 56 -288
caption|-611 -554 -888 -85 -365 1246 -417 -272
closing|287 -86 -147 -240 -35 0 -67 -33
columnName|-73 -37 -413 -471 -292 -89 -218 887
credit|-587 137 -886 388 684 -61 -831 76
cut 0 call after 1|-25 0 25 0 0 0 0 0
cut 0 call after 2|0 -26 -68 85 0 0 0 0
cut 0 call after 3|0 -79 61 25 0 0 0 0
cut 0 call after 5|0 -69 69 0 0 0 0 0
cut 0 call after 6|0 -4 4 0 0 0 0 0
cut 0 call after 7|0 -42 42 0 0 0 0 0
cut 0 call after 8|0 -32 32 0 0 0 0 0
cut 0 clause after 0|-32 32 0 0 0 0 0 0
cut 0 clause after 1|0 14 0 0 -14 0 0 0
cut 0 clause after 2|59 -59 0 0 0 0 0 0
cut 0 clause after 3|11 -20 3 0 0 0 0 0
cut 0 clause after 4|32 -51 19 0 0 0 0 0
cut 0 clause after 6|0 0 29 -29 0 0 0 0
cut 0 clause after 7|-33 0 32 0 0 0 0 0
cut 0 clause after 8|0 -60 31 -31 59 0 0 0
cut 0 clause after 9|0 -25 45 -19 -1 0 0 0
cut 0 open after 0|-97 172 91 -146 -35 0 0 0
cut 0 open after 1|-44 96 47 -83 46 0 0 0
cut 0 open after 2|-49 -8 -18 -7 19 12 0 0
cut 0 open after 3|39 -93 -95 77 28 0 0 32
cut 0 open after 4|-34 -25 -31 68 36 -18 0 0
cut 0 open after 5|-13 128 -22 -23 53 -33 0 0
cut 0 open after 6|28 80 -39 -94 -3 -10 0 0
cut 0 open after 7|-31 -13 -7 19 30 0 0 21
cut 0 open after 8|8 35 47 -87 68 0 0 0
cut 0 open after 9|66 87 -49 -157 94 -22 0 -27
cut 0 sentence after 1|-24 -10 0 54 -21 0 0 0
cut 0 sentence after 2|32 -54 0 54 -32 0 0 0
cut 0 sentence after 3|0 17 0 -17 0 0 0 0
cut 0 sentence after 4|0 -25 0 25 0 0 0 0
cut 0 sentence after 5|0 16 0 -16 0 0 0 0
cut 0 sentence after 6|29 -90 0 1 73 0 0 0
cut 0 sentence after 7|0 -29 0 20 13 0 0 0
cut 0 sentence after 8|-20 18 0 -80 65 0 0 0
cut 0 sentence after 9|-25 236 0 -139 -171 0 0 0
cut 0 signed after 7|0 45 0 0 -45 0 0 0
cut 0 signed after 8|0 25 0 0 -25 0 0 0
cut 0 signed after 9|0 33 0 0 -33 0 0 0
cut 1 call after 0|-33 0 33 0 0 0 0 0
cut 1 call after 1|0 -32 27 12 0 0 0 0
cut 1 call after 2|-53 23 -7 12 0 0 0 0
cut 1 call after 3|-16 20 36 -19 -33 0 0 0
cut 1 call after 4|0 0 7 -7 0 0 0 0
cut 1 call after 5|-62 36 43 -20 0 0 0 0
cut 1 call after 6|-61 67 -22 0 0 0 0 0
cut 1 call after 7|-16 60 -42 0 0 0 0 0
cut 1 call after 8|0 -11 3 8 0 0 0 0
cut 1 call after 9|0 79 -118 41 0 0 0 0
cut 1 clause after 0|0 48 0 -48 0 0 0 0
cut 1 clause after 1|8 14 0 0 -19 0 0 0
cut 1 clause after 2|111 -85 2 -55 15 0 0 0
cut 1 clause after 3|-30 53 -14 0 -19 0 0 0
cut 1 clause after 4|-4 64 -61 0 0 0 0 0
cut 1 clause after 5|19 -19 0 0 0 0 0 0
cut 1 clause after 6|0 -4 -51 48 0 0 0 0
cut 1 clause after 7|38 1 -67 40 0 0 0 0
cut 1 clause after 8|-51 26 125 -7 -101 0 0 0
cut 1 clause after 9|-23 32 -19 -28 43 0 0 0
cut 1 open after 0|-23 22 179 -149 -11 -40 0 -13
cut 1 open after 1|-61 -1 84 -42 77 -33 0 -30
cut 1 open after 2|171 -138 48 -2 -86 6 0 -19
cut 1 open after 3|75 69 -62 -18 -129 78 0 -33
cut 1 open after 4|65 181 -21 -104 -11 -49 0 0
cut 1 open after 5|37 -158 13 23 115 -33 0 0
cut 1 open after 6|-84 -21 -29 -3 44 -33 0 33
cut 1 open after 7|-11 -79 44 -12 29 -18 0 0
cut 1 open after 8|323 -43 -15 -99 -56 49 -65 -61
cut 1 open after 9|5 -130 13 12 126 -1 -40 0
cut 1 sentence after 0|-35 -12 0 17 26 0 0 0
cut 1 sentence after 1|-26 -2 0 53 -36 0 0 0
cut 1 sentence after 2|-90 108 0 -42 64 0 0 0
cut 1 sentence after 3|-10 -28 0 23 14 0 0 0
cut 1 sentence after 4|6 14 0 -37 25 0 0 0
cut 1 sentence after 5|-20 34 0 2 -15 0 0 0
cut 1 sentence after 6|-27 1 0 -23 18 0 0 0
cut 1 sentence after 7|-29 118 -33 -3 -83 0 0 0
cut 1 sentence after 8|-137 175 -33 -12 -48 0 0 0
cut 1 sentence after 9|-210 121 0 -17 62 0 0 0
cut 1 signed after 0|-21 21 0 0 0 0 0 0
cut 1 signed after 5|-29 29 0 0 0 0 0 0
cut 1 signed after 7|-2 2 0 0 0 0 0 0
cut 1 signed after 8|-67 67 0 0 0 0 0 0
cut 1 signed after 9|-140 140 0 0 0 0 0 0
cut 2 call after 0|0 -30 60 -30 0 0 0 0
cut 2 call after 1|-11 -75 66 20 0 0 0 0
cut 2 call after 2|-68 64 -86 123 -33 0 0 0
cut 2 call after 3|-51 61 -45 19 0 0 0 0
cut 2 call after 4|-63 111 -61 0 0 0 0 0
cut 2 call after 5|-113 223 -130 -38 0 0 0 0
cut 2 call after 6|-40 144 -83 -50 0 0 0 0
cut 2 call after 7|-5 45 -69 3 0 0 0 0
cut 2 call after 8|-31 78 -37 13 -28 0 0 0
cut 2 call after 9|-66 203 -246 132 0 0 0 0
cut 2 clause after 1|-7 -29 32 24 0 0 0 0
cut 2 clause after 2|-50 35 58 28 -57 0 0 0
cut 2 clause after 3|-32 19 8 -56 55 0 0 0
cut 2 clause after 4|-12 22 16 -32 0 0 0 0
cut 2 clause after 5|-26 76 -3 -40 -36 0 0 0
cut 2 clause after 6|53 6 -74 0 55 0 0 0
cut 2 clause after 7|-10 106 -84 0 -18 0 0 0
cut 2 clause after 8|-77 63 14 16 -32 0 0 0
cut 2 clause after 9|-111 55 -81 104 36 0 0 0
cut 2 open after 0|-19 143 102 -168 44 0 0 0
cut 2 open after 1|25 104 108 -65 -27 -66 -33 -50
cut 2 open after 2|-2 -86 69 231 45 -6 0 -45
cut 2 open after 3|-31 -12 -13 129 36 -59 -33 -32
cut 2 open after 4|35 -10 -64 7 -5 -33 0 0
cut 2 open after 5|27 -1 -42 6 114 0 -6 -43
cut 2 open after 6|31 -43 16 -23 11 30 -1 0
cut 2 open after 7|-60 24 28 7 3 59 24 10
cut 2 open after 8|124 -58 81 -17 -55 -66 -3 0
cut 2 open after 9|-96 -79 140 137 174 -3 18 -1
cut 2 sentence after 0|-21 69 0 -105 12 0 0 0
cut 2 sentence after 1|-27 85 0 -58 -33 0 0 0
cut 2 sentence after 2|-71 -57 0 191 44 0 0 0
cut 2 sentence after 3|-43 106 -66 6 -43 0 0 0
cut 2 sentence after 4|-38 148 0 -72 21 0 0 0
cut 2 sentence after 5|-63 112 -33 -62 -60 0 0 0
cut 2 sentence after 6|8 109 0 -114 -13 0 0 0
cut 2 sentence after 7|-138 126 0 -99 71 0 0 0
cut 2 sentence after 8|-97 140 0 -67 -40 0 0 0
cut 2 sentence after 9|-107 123 0 -62 -99 0 0 0
cut 2 signed after 1|-8 8 0 0 0 0 0 0
cut 2 signed after 2|-61 61 0 0 0 0 0 0
cut 2 signed after 5|-40 40 0 0 0 0 0 0
cut 2 signed after 6|-54 54 0 0 0 0 0 0
cut 2 signed after 7|-62 62 0 0 0 0 0 0
cut 2 signed after 8|-77 77 0 0 0 0 0 0
cut 2 signed after 9|-165 198 -33 -33 0 0 0 0
cut 3 call after 0|-21 0 31 -14 0 0 0 0
cut 3 call after 1|-29 -30 29 30 0 0 0 0
cut 3 call after 2|-86 27 30 25 0 0 0 0
cut 3 call after 3|-14 109 -88 -28 0 0 0 0
cut 3 call after 5|-45 81 -58 0 0 0 0 0
cut 3 call after 6|-26 90 -60 0 0 0 0 0
cut 3 call after 7|-32 7 25 0 0 0 0 0
cut 3 call after 8|0 -20 17 -7 0 0 0 0
cut 3 call after 9|0 65 -83 26 0 0 0 0
cut 3 clause after 1|-17 74 -33 -19 0 0 0 0
cut 3 clause after 2|27 3 -71 23 76 0 0 0
cut 3 clause after 3|-47 47 -2 2 0 0 0 0
cut 3 clause after 4|33 -11 2 -9 -25 0 0 0
cut 3 clause after 5|-22 38 -20 0 0 0 0 0
cut 3 clause after 6|-47 -3 58 0 -12 0 0 0
cut 3 clause after 7|-27 27 0 0 0 0 0 0
cut 3 clause after 8|-26 26 63 -32 -31 0 0 0
cut 3 clause after 9|11 -24 39 -7 -29 0 0 0
cut 3 open after 0|-15 6 36 -75 137 0 0 -66
cut 3 open after 1|128 -20 16 -41 -46 48 0 -60
cut 3 open after 2|12 -3 -46 64 -35 47 -15 6
cut 3 open after 3|-43 99 -25 75 -34 -43 0 -33
cut 3 open after 4|-33 68 -41 -10 10 0 0 0
cut 3 open after 5|27 16 -28 4 -8 0 1 0
cut 3 open after 6|-27 -16 10 48 34 -33 0 0
cut 3 open after 7|12 -10 83 18 -58 -32 0 -62
cut 3 open after 8|-106 -89 77 34 6 45 -18 32
cut 3 open after 9|15 -118 42 55 15 30 42 0
cut 3 sentence after 0|0 141 0 -75 -41 -33 0 0
cut 3 sentence after 1|-59 -101 0 62 108 0 0 0
cut 3 sentence after 2|-27 -190 -26 212 0 0 0 0
cut 3 sentence after 3|0 9 -33 6 22 0 0 0
cut 3 sentence after 4|70 -59 0 -49 68 0 0 0
cut 3 sentence after 5|57 59 0 -140 24 0 0 0
cut 3 sentence after 6|-63 77 0 -73 35 0 0 0
cut 3 sentence after 7|0 98 0 -95 -5 0 0 0
cut 3 sentence after 8|-36 59 0 -116 71 0 0 0
cut 3 sentence after 9|-48 142 0 -73 -53 0 0 0
cut 3 signed after 2|-13 13 0 0 0 0 0 0
cut 3 signed after 9|-64 64 0 0 0 0 0 0
cut 4 call after 1|-24 0 84 -60 0 0 0 0
cut 4 call after 2|9 44 -38 7 0 0 0 0
cut 4 call after 3|-18 95 -82 0 0 0 0 0
cut 4 call after 4|-13 58 -45 0 0 0 0 0
cut 4 call after 5|0 25 -25 0 0 0 0 0
cut 4 call after 6|0 9 14 -23 0 0 0 0
cut 4 call after 7|0 -11 31 -23 0 0 0 0
cut 4 call after 8|0 0 29 -29 0 0 0 0
cut 4 call after 9|0 16 12 -28 0 0 0 0
cut 4 clause after 1|-19 19 0 0 0 0 0 0
cut 4 clause after 2|-20 42 -1 -33 10 0 0 0
cut 4 clause after 3|-14 9 6 0 0 0 0 0
cut 4 clause after 4|-18 18 0 0 0 0 0 0
cut 4 clause after 5|-49 49 31 -31 0 0 0 0
cut 4 clause after 6|-30 30 0 0 0 0 0 0
cut 4 clause after 7|-39 -62 126 -82 41 0 0 0
cut 4 clause after 8|-28 28 -44 24 27 0 0 0
cut 4 clause after 9|36 -59 33 -18 0 0 0 0
cut 4 open after 0|0 0 -25 5 43 -33 0 0
cut 4 open after 1|-19 -54 39 1 35 0 0 0
cut 4 open after 2|34 14 -25 116 -91 -14 -18 -36
cut 4 open after 3|-48 16 -117 124 -45 0 43 0
cut 4 open after 4|52 34 -38 -30 21 0 0 0
cut 4 open after 5|23 -19 -38 30 0 33 0 0
cut 4 open after 6|10 23 35 -12 0 -33 0 0
cut 4 open after 7|9 1 -6 60 -20 0 0 0
cut 4 open after 8|38 2 76 -79 -76 28 -27 0
cut 4 open after 9|-12 75 1 -51 58 -23 0 0
cut 4 sentence after 0|0 42 0 -42 0 0 0 0
cut 4 sentence after 1|-14 -52 0 38 10 0 0 0
cut 4 sentence after 2|-38 -111 0 148 -38 0 0 0
cut 4 sentence after 3|38 -83 0 43 0 0 0 0
cut 4 sentence after 4|0 -8 0 8 0 0 0 0
cut 4 sentence after 5|0 99 0 -110 6 0 0 0
cut 4 sentence after 6|13 0 0 -13 23 0 0 0
cut 4 sentence after 7|0 -39 0 -2 55 0 0 0
cut 4 sentence after 8|-52 128 0 -76 -31 0 0 0
cut 4 sentence after 9|0 92 0 -95 -12 0 0 0
cut 4 signed after 7|0 33 -33 0 0 0 0 0
cut 4 signed after 9|-33 33 0 0 0 0 0 0
cut 5 call after 0|0 -5 11 -7 0 0 0 0
cut 5 call after 1|-6 -18 17 0 0 0 0 0
cut 5 call after 2|-83 6 60 21 0 0 0 0
cut 5 call after 3|-31 63 -22 -3 0 0 0 0
cut 5 call after 4|0 50 -50 0 0 0 0 0
cut 5 call after 5|-70 165 -65 -31 -33 0 0 0
cut 5 call after 6|0 69 -43 -29 0 0 0 0
cut 5 call after 7|-25 39 -16 -1 0 0 0 0
cut 5 call after 8|0 104 -135 12 0 0 0 0
cut 5 call after 9|0 159 -135 -31 0 0 0 0
cut 5 clause after 1|-4 26 -27 0 0 0 0 0
cut 5 clause after 2|-34 68 -27 -59 -9 0 0 0
cut 5 clause after 3|-7 -7 0 -27 33 0 0 0
cut 5 clause after 4|0 -31 -14 0 41 0 0 0
cut 5 clause after 5|3 24 -14 0 0 0 0 0
cut 5 clause after 6|61 -3 -32 -33 0 0 0 0
cut 5 clause after 7|0 0 11 -11 0 0 0 0
cut 5 clause after 8|-30 30 -37 0 37 0 0 0
cut 5 clause after 9|-63 93 -99 86 0 0 0 0
cut 5 open after 0|0 42 60 -78 12 10 0 32
cut 5 open after 1|-12 -23 69 36 -66 70 0 -47
cut 5 open after 2|-20 -10 5 161 -71 -52 -33 -68
cut 5 open after 3|-40 69 -38 61 -28 -26 0 0
cut 5 open after 4|82 -97 63 -39 -43 0 0 0
cut 5 open after 5|13 235 -86 -175 -85 13 39 -33
cut 5 open after 6|25 -39 31 32 27 -12 0 7
cut 5 open after 7|14 -26 34 -19 34 32 0 -33
cut 5 open after 8|1 -76 95 14 63 -14 -12 0
cut 5 open after 9|-39 44 39 -40 4 31 0 0
cut 5 sentence after 0|0 56 0 -63 10 0 0 0
cut 5 sentence after 1|-39 33 -31 -12 32 0 0 0
cut 5 sentence after 2|-63 -171 -33 346 14 0 0 0
cut 5 sentence after 3|40 15 0 -82 48 0 0 0
cut 5 sentence after 4|71 -32 0 -23 -25 0 0 0
cut 5 sentence after 5|79 -127 0 -129 156 0 0 0
cut 5 sentence after 6|-37 87 0 -91 17 0 0 0
cut 5 sentence after 7|0 93 0 -50 -58 0 0 0
cut 5 sentence after 8|-10 149 0 -164 -4 0 0 0
cut 5 sentence after 9|-18 30 0 -122 37 0 0 0
cut 5 signed after 9|-18 52 0 -33 0 0 0 0
cut 6 call after 0|-61 0 61 0 0 0 0 0
cut 6 call after 1|-43 -33 81 -7 0 0 0 0
cut 6 call after 2|-38 -21 58 14 -24 0 0 0
cut 6 call after 3|-8 -61 65 0 0 0 0 0
cut 6 call after 4|0 23 -23 0 0 0 0 0
cut 6 call after 5|0 65 -65 0 0 0 0 0
cut 6 call after 6|0 -53 77 0 -26 0 0 0
cut 6 call after 7|0 -31 31 0 0 0 0 0
cut 6 call after 8|0 18 -16 -3 0 0 0 0
cut 6 call after 9|0 -9 7 4 0 0 0 0
cut 6 clause after 0|33 -33 0 0 0 0 0 0
cut 6 clause after 1|-110 110 0 0 0 0 0 0
cut 6 clause after 2|-39 134 -98 4 0 0 0 -33
cut 6 clause after 3|-125 96 57 -58 0 0 0 0
cut 6 clause after 4|22 7 -26 0 0 0 0 0
cut 6 clause after 5|-50 73 -32 0 0 0 0 0
cut 6 clause after 6|48 34 -39 -78 12 0 0 0
cut 6 clause after 7|-27 92 -84 31 -6 0 0 0
cut 6 clause after 8|-112 106 43 -80 33 0 0 0
cut 6 clause after 9|43 -19 -2 21 -29 0 0 0
cut 6 open after 0|31 -57 87 -49 -33 0 0 3
cut 6 open after 1|-165 118 49 -29 -9 33 0 -43
cut 6 open after 2|156 -95 45 28 -112 -43 0 30
cut 6 open after 3|-32 72 -62 58 2 -20 0 -66
cut 6 open after 4|105 -66 -49 63 26 22 0 -18
cut 6 open after 5|-8 96 7 -29 6 31 0 0
cut 6 open after 6|-35 7 51 31 -136 0 0 0
cut 6 open after 7|-38 35 -14 -56 16 32 -15 0
cut 6 open after 8|-4 -95 94 19 92 -33 0 -53
cut 6 open after 9|1 -1 10 6 19 57 0 -10
cut 6 sentence after 0|31 3 0 -87 46 0 0 0
cut 6 sentence after 1|-69 133 0 -52 -21 0 0 0
cut 6 sentence after 2|-10 -69 0 111 57 0 0 0
cut 6 sentence after 3|99 -68 0 -56 28 0 0 0
cut 6 sentence after 4|23 -61 0 23 25 0 0 0
cut 6 sentence after 5|26 13 0 -49 29 0 0 0
cut 6 sentence after 6|-18 5 0 6 29 0 0 0
cut 6 sentence after 7|0 40 0 -96 10 0 0 0
cut 6 sentence after 8|-39 55 0 -48 -22 0 0 0
cut 6 sentence after 9|-116 97 0 13 -101 0 0 0
cut 6 signed after 5|-5 5 0 0 0 0 0 0
cut 6 signed after 8|-9 34 0 -26 0 0 0 0
cut 6 signed after 9|-46 70 0 0 -33 0 0 0
cut 7 call after 0|-27 0 27 0 0 0 0 0
cut 7 call after 1|-26 0 26 0 0 0 0 0
cut 7 call after 2|-74 -29 72 23 0 0 0 0
cut 7 call after 3|-13 -60 68 16 0 0 0 0
cut 7 call after 4|-35 -46 78 0 0 0 0 0
cut 7 call after 5|-62 40 63 -32 0 0 0 0
cut 7 call after 6|0 -82 63 23 0 0 0 0
cut 7 call after 7|0 -30 18 18 0 0 0 0
cut 7 call after 8|33 -109 45 31 0 0 0 0
cut 7 call after 9|0 73 -73 0 0 0 0 0
cut 7 clause after 0|25 0 0 -25 0 0 0 0
cut 7 clause after 1|20 -2 -23 0 0 0 0 0
cut 7 clause after 2|-1 53 113 -94 17 -33 0 -33
cut 7 clause after 3|42 -39 18 0 -25 0 0 0
cut 7 clause after 4|74 -20 -53 25 -25 0 0 0
cut 7 clause after 5|30 -10 -19 -1 0 0 0 0
cut 7 clause after 6|75 -23 22 -33 -42 0 0 0
cut 7 clause after 7|-1 56 -39 20 -33 0 0 0
cut 7 clause after 8|-78 79 22 -24 0 0 0 0
cut 7 clause after 9|-5 -16 10 4 0 0 0 0
cut 7 open after 0|-5 37 92 -101 18 33 0 0
cut 7 open after 1|-40 63 40 -5 82 3 0 14
cut 7 open after 2|-11 52 -41 -69 -59 -19 -80 9
cut 7 open after 3|2 98 -54 -22 -75 0 0 0
cut 7 open after 4|79 -6 -25 26 -145 38 0 0
cut 7 open after 5|160 -45 -36 58 29 -62 28 -28
cut 7 open after 6|21 19 -55 -29 21 13 20 16
cut 7 open after 7|-39 -21 1 41 -46 -30 17 0
cut 7 open after 8|115 -15 14 -2 -30 55 0 -67
cut 7 open after 9|-80 -59 23 13 -40 13 0 -32
cut 7 sentence after 0|0 -8 0 8 8 0 0 0
cut 7 sentence after 1|-14 78 0 -159 84 0 0 0
cut 7 sentence after 2|83 -94 0 6 49 -33 0 0
cut 7 sentence after 3|94 33 0 -139 4 0 0 0
cut 7 sentence after 4|13 -3 0 7 -29 0 0 0
cut 7 sentence after 5|159 -17 -33 -72 55 -33 0 0
cut 7 sentence after 6|2 -21 0 -21 40 0 0 0
cut 7 sentence after 7|13 -42 0 41 -18 0 0 0
cut 7 sentence after 8|15 13 0 -35 5 0 0 0
cut 7 sentence after 9|-70 -97 0 78 80 0 0 0
cut 7 signed after 2|-10 10 0 0 0 0 0 0
cut 7 signed after 6|-12 46 -33 0 0 0 0 0
cut 7 signed after 8|-32 32 0 0 0 0 0 0
cut 7 signed after 9|-27 27 0 0 0 0 0 0
cut 8 call after 0|-93 0 94 -1 0 0 0 0
cut 8 call after 1|-112 0 117 -2 0 0 0 0
cut 8 call after 2|-53 -65 121 -105 0 0 0 0
cut 8 call after 3|-47 -89 123 0 0 0 0 0
cut 8 call after 4|5 -81 63 8 0 0 0 0
cut 8 call after 5|4 -74 97 0 0 0 0 0
cut 8 call after 6|-64 27 58 -29 0 0 0 0
cut 8 call after 7|0 -31 81 -56 0 0 0 0
cut 8 call after 8|-57 -63 49 66 0 0 0 0
cut 8 call after 9|-30 -2 86 -59 0 0 0 0
cut 8 clause after 0|32 0 -24 -15 0 0 0 0
cut 8 clause after 1|34 -100 94 -29 0 0 0 0
cut 8 clause after 2|15 -64 31 78 6 0 0 0
cut 8 clause after 3|21 -5 -13 -7 -19 0 0 0
cut 8 clause after 4|-14 16 19 0 -21 0 0 0
cut 8 clause after 5|-6 -6 4 26 -26 0 0 0
cut 8 clause after 6|82 18 -52 -57 0 0 0 0
cut 8 clause after 7|33 63 -36 -62 0 0 0 0
cut 8 clause after 8|30 -97 137 -13 -99 0 0 0
cut 8 clause after 9|155 -104 -84 -7 51 0 0 0
cut 8 open after 0|-39 -5 145 -24 -163 -32 -17 0
cut 8 open after 1|103 35 46 -20 13 -49 -33 -94
cut 8 open after 2|53 114 -53 -95 42 -9 -8 -25
cut 8 open after 3|19 140 -80 -28 -6 -90 8 232
cut 8 open after 4|58 37 -6 -49 0 36 -7 -26
cut 8 open after 5|73 -7 -48 -19 35 32 0 -33
cut 8 open after 6|80 64 -27 15 -19 21 38 -23
cut 8 open after 7|84 70 32 17 -9 101 21 -115
cut 8 open after 8|105 -46 66 -13 57 -19 -13 -87
cut 8 open after 9|88 28 -71 25 104 -63 14 -82
cut 8 sentence after 0|14 -78 -55 69 35 0 0 0
cut 8 sentence after 1|-61 56 0 -15 16 0 0 0
cut 8 sentence after 2|112 -52 0 -131 69 0 0 0
cut 8 sentence after 3|101 -25 -65 -112 78 0 0 0
cut 8 sentence after 4|131 -78 0 -66 -2 0 0 0
cut 8 sentence after 5|124 66 -32 -128 -87 0 0 0
cut 8 sentence after 6|26 53 -33 -28 -16 0 0 0
cut 8 sentence after 7|-29 -77 0 48 27 0 0 0
cut 8 sentence after 8|-86 -31 -33 97 -4 0 0 0
cut 8 sentence after 9|-5 -25 0 45 66 0 0 0
cut 8 signed after 2|-55 55 0 0 0 0 0 0
cut 8 signed after 3|-31 31 0 0 0 0 0 0
cut 8 signed after 4|-17 17 0 0 0 0 0 0
cut 8 signed after 5|-14 47 -33 0 0 0 0 0
cut 8 signed after 9|-6 37 -32 0 0 0 0 0
cut 9 call after 0|-58 -41 119 -45 0 0 0 0
cut 9 call after 1|-126 -21 153 -16 0 0 0 0
cut 9 call after 2|-24 -54 123 -116 -27 0 0 0
cut 9 call after 3|92 -75 -71 3 0 0 0 0
cut 9 call after 4|162 -94 -91 -16 0 0 0 0
cut 9 call after 5|135 -152 76 -26 0 0 0 0
cut 9 call after 6|194 -62 -121 -35 -31 0 0 0
cut 9 call after 7|58 -93 56 -32 0 0 0 0
cut 9 call after 8|-86 -39 150 -44 0 0 0 0
cut 9 call after 9|-101 10 91 48 -66 0 0 0
cut 9 clause after 0|7 -18 -54 89 -30 0 0 0
cut 9 clause after 1|12 19 -3 -24 0 0 0 0
cut 9 clause after 2|106 -6 -148 -29 -10 0 0 0
cut 9 clause after 3|57 -62 -19 54 -32 0 0 0
cut 9 clause after 4|67 -82 7 20 -29 0 0 0
cut 9 clause after 5|83 -53 -114 62 0 0 0 0
cut 9 clause after 6|84 -88 -6 -10 0 0 0 0
cut 9 clause after 7|93 -28 -21 -56 -21 0 0 0
cut 9 clause after 8|39 -48 22 -52 40 0 0 0
cut 9 clause after 9|39 -13 -19 50 -39 -33 0 0
cut 9 open after 0|70 -133 62 -63 2 54 0 -65
cut 9 open after 1|-26 17 46 -8 58 -84 0 26
cut 9 open after 2|71 31 -1 -60 102 31 0 24
cut 9 open after 3|56 -69 -77 -21 71 97 0 -83
cut 9 open after 4|6 -225 47 41 64 72 0 0
cut 9 open after 5|36 -142 -127 115 31 83 0 -67
cut 9 open after 6|110 -35 44 49 -1 -75 0 -68
cut 9 open after 7|102 -76 57 39 -46 -116 0 -12
cut 9 open after 8|108 -60 91 -7 -12 -4 -36 -1
cut 9 open after 9|120 46 21 -18 84 -102 0 -55
cut 9 sentence after 0|-87 -218 0 212 66 0 0 0
cut 9 sentence after 1|-16 -35 0 76 -24 0 0 0
cut 9 sentence after 2|74 64 -84 -140 -82 0 0 0
cut 9 sentence after 3|93 54 -66 -81 -16 -33 0 0
cut 9 sentence after 4|24 37 -30 -83 -13 0 0 0
cut 9 sentence after 5|54 57 -65 -49 -73 0 0 0
cut 9 sentence after 6|2 73 -66 71 -112 0 0 0
cut 9 sentence after 7|-180 109 0 42 13 0 0 -33
cut 9 sentence after 8|-142 53 0 42 91 0 0 0
cut 9 sentence after 9|-155 116 0 19 -8 0 0 0
cut 9 signed after 1|-6 6 0 0 0 0 0 0
cut 9 signed after 2|-28 28 0 0 0 0 0 0
cut clause call call width 2|0 30 0 -30 0 0 0 0
cut clause call call width 4|0 6 -6 0 0 0 0 0
cut clause call clause width 2|0 -31 32 -1 0 0 0 0
cut clause call clause width 3|-39 12 30 0 0 0 0 0
cut clause call clause width 4|-31 0 31 0 0 0 0 0
cut clause call clause width 5|0 25 -25 0 0 0 0 0
cut clause call open width 1|0 -117 179 -95 0 0 0 0
cut clause call open width 2|-148 -91 229 -47 0 0 0 0
cut clause call open width 3|-112 36 106 -59 0 0 0 0
cut clause call open width 4|-109 191 -90 -33 0 0 0 0
cut clause call open width 5|0 143 -143 0 0 0 0 0
cut clause call open width 6|0 84 -83 -1 0 0 0 0
cut clause call sentence width 1|0 -26 0 26 0 0 0 0
cut clause call sentence width 2|-48 1 54 -5 0 0 0 0
cut clause call sentence width 3|-29 -27 56 0 0 0 0 0
cut clause call sentence width 4|-104 126 -10 -27 0 0 0 0
cut clause clause clause width 5|66 -13 -57 0 0 0 0 0
cut clause clause clause width 6|17 -41 0 24 0 0 0 0
cut clause clause open width 4|0 157 -157 0 0 0 0 0
cut clause clause open width 5|113 36 -146 -63 59 0 0 0
cut clause clause open width 6|-42 44 -22 0 25 0 0 0
cut clause clause open width 7|-27 50 0 -23 0 0 0 0
cut clause clause sentence width 4|7 -7 0 0 0 0 0 0
cut clause clause sentence width 5|42 -26 0 -14 -9 0 0 0
cut clause clause sentence width 6|-52 95 -33 0 0 0 0 0
cut clause clause sentence width 7|-33 33 0 0 0 0 0 0
cut clause clause signed width 6|-16 16 0 0 0 0 0 0
cut clause open call width 2|0 0 -33 0 33 0 0 0
cut clause open call width 3|0 0 2 0 -2 0 0 0
cut clause open call width 4|0 0 45 -45 0 0 0 0
cut clause open call width 5|0 16 -16 0 0 0 0 0
cut clause open call width 6|0 26 -26 23 -23 0 0 0
cut clause open clause width 0|0 0 0 16 -16 0 0 0
cut clause open clause width 1|0 0 -61 89 -5 0 0 -32
cut clause open clause width 2|0 0 28 -24 3 0 0 0
cut clause open clause width 3|0 -55 28 29 14 0 0 0
cut clause open clause width 4|-19 -40 122 -113 118 0 0 0
cut clause open clause width 5|-107 -47 31 122 0 0 0 0
cut clause open clause width 6|54 -96 29 67 -15 0 0 0
cut clause open clause width 7|-8 -25 29 0 22 0 0 0
cut clause open open width 0|0 0 -98 98 0 0 0 0
cut clause open open width 1|0 -104 -159 52 180 0 -57 -3
cut clause open open width 2|-8 -99 285 -182 -98 -33 0 0
cut clause open open width 3|0 -105 119 -122 129 -66 0 0
cut clause open open width 4|221 -131 63 -101 105 0 -23 -66
cut clause open open width 5|-52 3 -61 -28 122 0 0 0
cut clause open open width 6|14 20 -315 229 50 0 0 0
cut clause open open width 7|23 -34 -101 -22 153 0 0 0
cut clause open open width 8|0 2 -31 0 30 0 0 0
cut clause open sentence width 0|0 -49 -9 65 -12 0 0 0
cut clause open sentence width 1|0 -130 6 186 -53 0 -33 0
cut clause open sentence width 2|0 -132 -53 172 11 0 0 0
cut clause open sentence width 3|0 -201 -104 228 89 -32 0 0
cut clause open sentence width 4|-33 -147 -85 237 -39 0 0 0
cut clause open sentence width 5|-54 -121 -66 243 -69 0 0 0
cut clause open sentence width 6|52 38 -135 96 -50 0 0 0
cut clause open sentence width 7|20 -6 -27 23 0 0 0 0
cut clause open signed width 4|-15 15 0 0 0 0 0 0
cut clause open signed width 5|-31 48 -17 0 0 0 0 0
cut clause open signed width 7|0 25 0 0 -25 0 0 0
cut clause sentence call width 4|0 58 -33 -25 0 0 0 0
cut clause sentence clause width 3|0 22 0 7 -23 0 0 0
cut clause sentence clause width 4|0 140 0 -140 0 0 0 0
cut clause sentence clause width 5|-20 77 0 -66 0 0 0 0
cut clause sentence clause width 6|-64 46 0 24 0 0 0 0
cut clause sentence clause width 7|0 -38 0 38 0 0 0 0
cut clause sentence open width 1|0 37 0 0 -37 0 0 0
cut clause sentence open width 2|-33 82 0 -47 -10 0 0 0
cut clause sentence open width 3|0 200 0 -206 9 0 0 0
cut clause sentence open width 4|-101 271 0 -268 87 0 0 0
cut clause sentence open width 5|-118 155 0 -108 58 0 0 0
cut clause sentence open width 6|-51 132 -32 -50 -14 0 0 0
cut clause sentence open width 7|36 15 0 5 -68 0 0 0
cut clause sentence sentence width 3|0 75 0 -106 38 0 0 0
cut clause sentence sentence width 4|0 53 0 -37 -31 0 0 0
cut clause sentence sentence width 5|-30 -26 0 43 0 0 0 0
cut clause sentence sentence width 6|-50 26 0 27 0 0 0 0
cut clause signed open width 3|-5 5 0 0 0 0 0 0
cut clause signed open width 4|-10 10 0 0 0 0 0 0
cut clause signed open width 5|-55 55 0 0 0 0 0 0
cut clause signed open width 6|-59 59 0 0 0 0 0 0
cut open call call width 1|0 28 -28 0 0 0 0 0
cut open call call width 2|0 -15 -10 25 0 0 0 0
cut open call call width 3|0 3 23 -35 0 0 0 0
cut open call call width 4|0 43 -38 -7 0 0 0 0
cut open call call width 5|0 -16 16 0 0 0 0 0
cut open call call width 6|0 39 -39 0 0 0 0 0
cut open call clause width 1|0 0 -36 32 0 0 0 0
cut open call clause width 2|-43 109 -71 -5 0 0 0 0
cut open call clause width 3|66 46 -112 0 0 0 0 0
cut open call clause width 4|73 -48 12 -30 0 0 0 0
cut open call clause width 5|-102 -7 129 -33 0 0 0 0
cut open call clause width 6|-56 81 -27 0 0 0 0 0
cut open call clause width 7|-20 -15 29 0 0 0 0 0
cut open call open width 0|-3 162 -167 0 0 0 0 0
cut open call open width 1|30 8 -103 113 -33 0 0 0
cut open call open width 2|-179 -24 58 141 -88 0 0 0
cut open call open width 3|25 -23 97 -122 -107 0 0 0
cut open call open width 4|4 26 112 -241 -33 0 0 0
cut open call open width 5|-76 37 44 -89 0 0 0 0
cut open call open width 6|38 2 -72 0 0 0 0 0
cut open call open width 7|42 -83 68 -23 0 0 0 0
cut open call sentence width 1|0 -63 -90 136 0 0 0 0
cut open call sentence width 2|0 -98 -104 199 -24 0 0 0
cut open call sentence width 3|0 38 8 -41 0 0 0 0
cut open call sentence width 4|-145 47 83 -36 0 0 0 0
cut open call sentence width 5|-98 -3 106 -27 0 0 0 0
cut open call sentence width 6|-70 155 -36 -29 0 0 0 0
cut open call sentence width 7|-7 99 -79 0 0 0 0 0
cut open call signed width 4|0 3 -3 0 0 0 0 0
cut open clause call width 2|-31 -49 75 0 0 0 0 0
cut open clause call width 3|-74 -65 203 -83 -33 0 0 0
cut open clause call width 4|14 -106 117 -33 0 0 0 0
cut open clause call width 5|-52 11 67 -31 0 0 0 0
cut open clause call width 6|65 3 -92 0 0 0 0 0
cut open clause call width 7|55 -55 0 0 0 0 0 0
cut open clause clause width 1|0 24 -24 0 0 0 0 0
cut open clause clause width 2|0 38 -38 0 0 0 0 0
cut open clause clause width 3|23 -23 0 0 0 0 0 0
cut open clause clause width 4|74 -48 -33 0 0 0 0 0
cut open clause clause width 5|21 16 -91 -30 101 0 0 0
cut open clause clause width 6|59 -12 -33 61 -68 0 0 0
cut open clause clause width 7|-92 92 0 0 0 0 0 0
cut open clause open width 0|0 33 -33 0 0 0 0 0
cut open clause open width 1|-9 -50 152 -57 -64 0 0 0
cut open clause open width 2|-15 -68 215 -89 -82 -33 0 0
cut open clause open width 3|208 -35 -98 -24 -101 0 0 0
cut open clause open width 4|-5 -126 103 -7 98 -33 0 -33
cut open clause open width 5|107 7 -28 -78 -23 0 0 -33
cut open clause open width 6|100 24 -229 -56 87 0 0 0
cut open clause open width 7|-23 13 -50 61 39 0 0 0
cut open clause open width 8|-73 27 -31 74 0 0 0 0
cut open clause sentence width 3|39 -6 -33 20 -29 0 0 0
cut open clause sentence width 4|-79 6 -27 103 0 0 0 0
cut open clause sentence width 5|-66 107 -92 102 -77 0 0 0
cut open clause sentence width 6|-49 119 -33 -33 0 0 0 0
cut open clause sentence width 7|-53 132 -44 -93 -43 0 0 0
cut open clause sentence width 8|79 -7 -58 -31 0 0 0 0
cut open clause signed width 5|-64 64 0 0 0 0 0 0
cut open clause signed width 6|-201 255 -100 0 0 0 0 0
cut open clause signed width 7|-83 83 0 0 0 0 0 0
cut open clause signed width 8|-6 39 0 -33 0 0 0 0
cut open open call width 0|0 0 -134 -17 154 0 0 0
cut open open call width 1|0 -1 -14 2 -14 0 0 0
cut open open call width 2|27 -56 -53 96 -137 33 0 0
cut open open call width 3|-30 11 0 -1 68 19 0 0
cut open open call width 4|-15 -80 162 -61 -33 -38 0 -33
cut open open call width 5|60 -124 98 -16 -19 0 0 0
cut open open call width 6|227 28 -226 -46 -11 -49 0 0
cut open open call width 7|12 -22 21 -6 0 0 0 0
cut open open call width 8|-29 0 52 -23 0 0 0 0
cut open open clause width 0|0 -57 -149 56 194 -67 0 0
cut open open clause width 1|-33 -27 21 48 14 -31 0 0
cut open open clause width 2|69 -79 29 79 -174 0 0 -31
cut open open clause width 3|0 -76 -20 4 67 -1 0 0
cut open open clause width 4|137 -90 -7 -60 9 93 0 -97
cut open open clause width 5|99 -26 -52 -73 28 -9 0 0
cut open open clause width 6|2 45 8 -54 4 -3 0 0
cut open open clause width 7|-49 66 -59 58 26 0 0 0
cut open open clause width 8|27 -17 -32 0 22 0 0 0
cut open open open width 0|-95 30 -39 23 222 -67 -109 -88
cut open open open width 1|-86 33 55 54 66 44 -148 -289
cut open open open width 2|186 -222 120 76 -193 85 -66 -83
cut open open open width 3|-168 20 89 15 7 78 223 141
cut open open open width 4|227 -71 106 -10 44 -17 -52 143
cut open open open width 5|182 -59 16 -10 -10 -74 0 -70
cut open open open width 6|90 51 41 -83 59 98 0 -90
cut open open open width 7|2 -40 65 70 -30 0 0 -56
cut open open open width 8|-3 -24 -3 60 -21 0 0 0
cut open open sentence width 0|-45 -233 -144 86 205 0 -3 -33
cut open open sentence width 1|-52 -318 -2 153 111 12 -22 -32
cut open open sentence width 2|-106 -306 81 138 -103 3 0 0
cut open open sentence width 3|-125 -378 128 89 57 41 25 -65
cut open open sentence width 4|-80 -264 134 149 11 -4 0 -56
cut open open sentence width 5|-87 24 3 -5 -48 1 0 -33
cut open open sentence width 6|-21 102 -70 -178 -116 -59 0 -123
cut open open sentence width 7|-12 151 -168 -11 -135 0 0 -89
cut open open sentence width 8|148 3 -61 -130 -36 0 0 0
cut open open signed width 5|-343 406 -89 -54 0 0 0 0
cut open open signed width 6|-333 351 0 -9 -33 0 0 0
cut open open signed width 7|-173 192 0 -32 0 0 0 0
cut open open signed width 8|36 58 0 -86 -15 0 0 0
cut open sentence call width 0|-2 65 0 0 -63 0 0 0
cut open sentence call width 1|-32 -54 0 0 75 0 0 0
cut open sentence call width 2|8 48 0 0 -52 0 0 0
cut open sentence call width 3|25 76 0 -45 -59 0 0 0
cut open sentence call width 4|-126 53 -33 57 7 0 0 0
cut open sentence call width 5|-41 -28 -65 120 43 0 0 0
cut open sentence call width 6|140 -38 0 -109 0 0 0 0
cut open sentence call width 7|-34 34 0 0 0 0 0 0
cut open sentence clause width 0|1 -38 0 0 27 0 0 0
cut open sentence clause width 1|6 -46 0 0 19 0 0 0
cut open sentence clause width 2|-97 -30 0 0 111 0 0 0
cut open sentence clause width 3|51 104 -20 -50 -58 0 0 -33
cut open sentence clause width 4|79 7 -26 -68 11 0 0 0
cut open sentence clause width 5|-53 73 0 24 24 0 0 0
cut open sentence clause width 6|-73 122 0 -31 -21 0 0 0
cut open sentence clause width 7|6 53 0 -43 -24 0 0 0
cut open sentence open width 0|7 67 0 -84 59 0 0 0
cut open sentence open width 1|26 92 -33 -197 81 -67 0 0
cut open sentence open width 2|-44 52 -67 -233 194 0 0 0
cut open sentence open width 3|-84 96 -31 -43 50 0 0 0
cut open sentence open width 4|-54 184 -123 -19 -90 0 0 0
cut open sentence open width 5|-30 170 -89 -3 -235 -33 0 0
cut open sentence open width 6|0 108 -108 4 -154 -33 0 0
cut open sentence open width 7|-39 115 0 -134 6 0 0 0
cut open sentence open width 8|84 138 -33 -55 -95 0 0 0
cut open sentence sentence width 0|-13 -85 0 0 88 0 0 0
cut open sentence sentence width 1|37 29 0 0 -42 0 0 0
cut open sentence sentence width 2|-54 -79 0 -54 132 0 0 0
cut open sentence sentence width 3|-62 -13 0 48 -15 0 0 0
cut open sentence sentence width 4|-262 26 -31 153 -11 0 0 0
cut open sentence sentence width 5|-151 -84 0 237 -31 0 0 0
cut open sentence sentence width 6|-153 92 -33 168 -32 0 0 0
cut open sentence sentence width 7|-32 148 0 -111 -55 0 0 0
cut open sentence sentence width 8|66 -24 0 -50 0 0 0 0
cut open sentence signed width 4|-47 47 0 0 0 0 0 0
cut open sentence signed width 5|-37 64 0 -27 0 0 0 0
cut open sentence signed width 6|-200 200 0 0 0 0 0 0
cut open sentence signed width 7|-49 49 0 0 0 0 0 0
cut open signed call width 2|-33 33 0 0 0 0 0 0
cut open signed call width 4|-2 27 0 -26 0 0 0 0
cut open signed call width 6|0 33 -33 0 0 0 0 0
cut open signed clause width 5|-50 50 0 0 0 0 0 0
cut open signed clause width 6|0 25 0 0 -25 0 0 0
cut open signed clause width 7|0 33 0 0 -33 0 0 0
cut open signed open width 2|-61 94 -33 0 0 0 0 0
cut open signed open width 3|-136 156 -32 0 0 0 0 0
cut open signed open width 4|-164 245 -67 -33 -33 0 0 0
cut open signed open width 5|-236 251 0 -33 0 0 0 0
cut open signed open width 6|-135 135 0 0 0 0 0 0
cut open signed open width 7|0 45 0 0 -45 0 0 0
cut open signed sentence width 3|-33 33 0 0 0 0 0 0
cut open signed sentence width 4|-13 13 0 0 0 0 0 0
cut open signed sentence width 5|-11 11 0 0 0 0 0 0
cut open signed sentence width 6|-33 33 0 0 0 0 0 0
deficit 0|-44 -126 128 99 -38 25 0 41
deficit 1|-105 11 101 88 41 31 0 84
deficit 2|6 25 40 34 0 -35 -93 16
deficit 3|115 32 36 3 0 -54 -30 -52
deficit 4|128 27 14 22 -36 -29 -73 -27
deficit 5|90 -2 -5 2 -21 -51 -58 -58
deficit 6|77 -3 26 26 46 -29 -57 -32
deficit 7|63 10 49 38 6 -24 0 -31
deficit 8|40 57 75 52 94 -15 -13 -64
deficit 9|51 98 65 87 61 38 25 54
doubled|-312 -344 654 -391 -496 -240 -285 385
doubled 1|-54 -33 36 -473 -303 -57 -185 533
doubled 2|-67 0 538 -420 -165 -67 -67 -67
doubled 3|-115 -147 -21 209 -194 -66 -158 -134
doubled 4|-214 -156 704 -521 -30 -66 0 -113
doubled 5|-255 -119 458 -356 -32 -67 0 0
doubled 6|-245 -191 387 -141 0 0 0 0
doubled 7|-40 -80 255 -159 -32 0 0 0
doubled 8|-29 -33 54 0 0 0 0 0
ends call|142 29 5 -142 -243 -60 -113 -2
ends call after ends call|-27 58 25 -44 0 0 0 0
ends call after ends clause|85 -20 -34 -55 0 0 0 0
ends call after ends open|107 24 61 -184 -215 -28 -113 0
ends call after ends sentence|66 39 -159 179 -24 -33 0 0
ends call after ends signed|53 -10 -52 0 0 0 0 0
ends call deficit 0|-49 0 105 -64 0 0 0 0
ends call deficit 1|-50 -123 224 -111 0 0 0 0
ends call deficit 2|-52 -23 156 -103 0 0 0 0
ends call deficit 3|8 -89 108 -16 0 0 0 0
ends call deficit 4|-9 -53 73 0 0 0 0 0
ends call deficit 5|-47 -5 70 -52 0 0 0 0
ends call deficit 6|-47 2 58 -48 0 0 0 -2
ends call deficit 7|37 50 -59 -40 -28 0 0 0
ends call deficit 8|72 153 -146 -71 -103 0 -28 0
ends call deficit 9|157 185 -156 5 -164 -60 -93 0
ends call here 0 after 0|-31 0 38 -11 0 0 0 0
ends call here 0 after 1|-32 0 32 0 0 0 0 0
ends call here 0 after 5|19 0 -19 0 0 0 0 0
ends call here 0 after 6|0 0 23 -23 0 0 0 0
ends call here 0 after 7|0 0 1 -1 0 0 0 0
ends call here 1 after 0|0 0 65 -65 0 0 0 0
ends call here 1 after 1|0 0 52 -52 0 0 0 0
ends call here 1 after 2|-17 4 13 0 0 0 0 0
ends call here 1 after 3|0 -4 4 0 0 0 0 0
ends call here 1 after 4|0 27 -27 0 0 0 0 0
ends call here 1 after 5|0 -40 40 0 0 0 0 0
ends call here 1 after 6|0 -5 5 0 0 0 0 0
ends call here 1 after 7|0 13 -13 0 0 0 0 0
ends call here 1 after 8|-33 -45 78 0 0 0 0 0
ends call here 1 after 9|0 -68 68 0 0 0 0 0
ends call here 2 after 0|-85 -30 103 0 0 0 0 0
ends call here 2 after 1|0 -39 43 -27 0 0 0 0
ends call here 2 after 2|-93 73 5 0 0 0 0 0
ends call here 2 after 3|146 -92 -48 0 0 0 0 0
ends call here 2 after 4|-2 -10 5 0 0 0 0 0
ends call here 2 after 5|77 54 -105 0 0 0 0 0
ends call here 2 after 6|3 6 -15 0 0 0 0 0
ends call here 2 after 7|-87 66 62 -33 0 0 0 0
ends call here 2 after 8|-6 -98 108 0 0 0 0 0
ends call here 2 after 9|-43 -20 28 0 0 0 0 0
ends call here 3 after 0|-32 0 32 0 0 0 0 0
ends call here 3 after 1|-97 0 97 0 0 0 0 0
ends call here 3 after 2|1 -43 30 -11 0 0 0 0
ends call here 3 after 3|64 -95 47 0 0 0 0 0
ends call here 3 after 4|17 46 -58 0 0 0 0 0
ends call here 3 after 5|64 -53 4 -5 0 0 0 0
ends call here 3 after 6|163 -43 -106 0 0 0 0 0
ends call here 3 after 7|11 -11 -7 0 0 0 0 0
ends call here 3 after 8|-66 55 5 0 0 0 0 0
ends call here 3 after 9|-51 31 28 0 0 0 0 0
ends call here 4 after 1|-19 0 19 0 0 0 0 0
ends call here 4 after 2|101 -86 -21 0 0 0 0 0
ends call here 4 after 3|46 -14 -39 0 0 0 0 0
ends call here 4 after 4|-49 55 -8 0 0 0 0 0
ends call here 4 after 5|-16 -43 59 0 0 0 0 0
ends call here 4 after 6|-19 -20 33 0 0 0 0 0
ends call here 4 after 7|54 -82 28 0 0 0 0 0
ends call here 4 after 8|1 0 -1 0 0 0 0 0
ends call here 4 after 9|-84 67 22 0 0 0 0 0
ends call here 5 after 0|-33 0 33 0 0 0 0 0
ends call here 5 after 1|-117 -33 146 0 0 0 0 0
ends call here 5 after 2|87 -93 -26 -22 0 0 0 0
ends call here 5 after 3|-3 -76 56 0 0 0 0 0
ends call here 5 after 4|14 -61 48 0 0 0 0 0
ends call here 5 after 5|103 94 -168 0 0 0 0 0
ends call here 5 after 6|-10 108 -87 0 0 0 0 0
ends call here 5 after 7|6 -17 21 0 0 0 0 0
ends call here 5 after 8|-86 42 37 0 0 0 0 0
ends call here 5 after 9|-52 21 28 0 0 0 0 0
ends call here 6 after 0|-33 -31 64 0 0 0 0 0
ends call here 6 after 1|-87 0 117 -31 0 0 0 0
ends call here 6 after 2|5 -40 36 11 0 0 0 0
ends call here 6 after 3|18 49 -36 0 0 0 0 0
ends call here 6 after 4|39 8 -37 0 0 0 0 0
ends call here 6 after 5|120 40 -119 0 0 0 0 0
ends call here 6 after 6|49 23 -74 0 0 0 0 0
ends call here 6 after 7|-67 10 66 0 0 0 0 0
ends call here 6 after 8|-14 -21 88 -30 0 0 0 0
ends call here 6 after 9|-109 54 48 0 0 0 0 0
ends call here 7 after 0|-46 0 72 -27 0 0 0 0
ends call here 7 after 1|-60 0 82 -31 0 0 0 0
ends call here 7 after 2|-108 21 65 19 0 0 0 0
ends call here 7 after 3|48 -32 -23 0 0 0 0 0
ends call here 7 after 4|100 -65 0 -24 0 0 0 0
ends call here 7 after 5|168 -31 -141 -15 0 0 0 0
ends call here 7 after 6|24 51 -84 0 0 0 0 0
ends call here 7 after 7|-38 -25 72 0 0 0 0 0
ends call here 7 after 8|10 81 -45 0 -28 0 0 0
ends call here 7 after 9|-83 36 49 0 0 0 0 0
ends call here 8 after 0|-32 -5 40 -6 0 0 0 0
ends call here 8 after 1|-18 -31 63 -64 0 0 0 0
ends call here 8 after 2|114 44 -118 0 -44 0 0 0
ends call here 8 after 3|20 2 -34 40 0 0 0 0
ends call here 8 after 4|89 15 -86 1 0 0 0 0
ends call here 8 after 5|127 10 -123 -40 0 0 0 0
ends call here 8 after 6|56 45 -32 -57 -26 0 0 0
ends call here 8 after 7|103 -56 -22 -58 0 0 0 0
ends call here 8 after 8|-228 91 141 -36 0 0 -28 0
ends call here 8 after 9|-174 205 -24 -9 0 0 0 0
ends call here 9 after 0|-1 -10 32 -17 0 0 0 0
ends call here 9 after 1|-35 -119 78 42 0 0 0 0
ends call here 9 after 2|151 -54 -76 8 -33 0 0 0
ends call here 9 after 3|185 -15 -94 -75 -33 -33 -33 0
ends call here 9 after 4|102 70 -128 -16 0 0 0 0
ends call here 9 after 5|156 107 -96 -155 -33 0 -10 0
ends call here 9 after 6|-14 2 -41 74 -31 0 0 0
ends call here 9 after 7|-64 0 35 26 0 -24 0 0
ends call here 9 after 8|-229 45 140 -3 0 -4 -53 0
ends call here 9 after 9|-394 164 50 100 -66 0 0 0
ends call width 0 marks 0|-14 171 -167 0 0 0 0 0
ends call width 1 marks 0|-313 -23 -34 319 -33 0 0 0
ends call width 1 marks 1|47 43 -86 0 0 0 0 0
ends call width 2 marks 0|24 -19 -129 295 -124 0 -113 0
ends call width 2 marks 1|-22 115 -39 -30 0 0 0 0
ends call width 3 marks 0|316 40 -132 -178 -107 -28 0 -2
ends call width 3 marks 1|-295 -46 278 -109 0 0 0 0
ends call width 3 marks 2|0 34 -34 0 0 0 0 0
ends call width 4 marks 0|291 -83 -102 -330 0 0 0 0
ends call width 4 marks 1|-189 126 207 -167 -33 -33 0 0
ends call width 4 marks 2|-309 13 295 -115 0 0 0 0
ends call width 5 marks 0|271 -104 -199 -61 0 0 0 0
ends call width 5 marks 1|-176 -80 259 -203 0 0 0 0
ends call width 5 marks 2|-123 109 24 -18 0 0 0 0
ends call width 6 marks 0|150 38 -160 -30 0 0 0 0
ends call width 6 marks 1|-22 51 -27 -80 0 0 0 0
ends call width 6 marks 2|123 170 -372 0 0 0 0 0
ends call width 7 marks 0|-13 -110 117 0 0 0 0 0
ends call width 7 marks 1|126 -7 -90 -23 0 0 0 0
ends call width 7 marks 2|-58 144 -99 0 0 0 0 0
ends call width 8 marks 2|19 0 -19 0 0 0 0 0
ends clause|69 68 21 -221 -1 -57 -87 -67
ends clause after ends call|-50 -68 282 -197 -33 0 0 0
ends clause after ends clause|-3 104 -267 44 36 0 -33 0
ends clause after ends open|49 18 84 -128 67 -57 -54 -33
ends clause after ends sentence|34 106 -303 -47 -70 0 0 -33
ends clause after ends signed|210 -79 -100 -64 0 0 0 0
ends clause deficit 0|-13 -52 -57 95 54 0 0 0
ends clause deficit 1|-84 154 -103 1 33 0 0 0
ends clause deficit 2|-13 66 -75 -122 100 0 0 -33
ends clause deficit 3|74 -18 -22 -122 -28 0 0 -33
ends clause deficit 4|112 6 -39 -75 10 0 -64 -33
ends clause deficit 5|66 -28 58 -98 -36 -33 0 -33
ends clause deficit 6|115 -97 47 -78 16 0 0 0
ends clause deficit 7|76 -76 96 -51 -87 0 0 0
ends clause deficit 8|-15 0 120 -35 -96 0 0 0
ends clause deficit 9|77 -9 69 -67 -44 -33 -32 0
ends clause here 0 after 0|35 -4 -78 49 -30 0 0 0
ends clause here 0 after 1|-39 14 -18 53 -14 0 0 0
ends clause here 0 after 2|-24 5 0 -18 32 0 0 0
ends clause here 0 after 3|-29 0 7 25 0 0 0 0
ends clause here 0 after 7|-21 21 0 0 0 0 0 0
ends clause here 0 after 8|-18 -41 -64 63 60 0 0 0
ends clause here 0 after 9|13 -33 83 -62 0 0 0 0
ends clause here 1 after 0|18 -18 0 0 0 0 0 0
ends clause here 1 after 1|22 -36 -27 45 -19 0 0 0
ends clause here 1 after 2|33 7 -18 2 1 0 0 0
ends clause here 1 after 3|-39 22 71 -50 0 0 0 0
ends clause here 1 after 4|47 15 -60 -9 0 0 0 0
ends clause here 1 after 5|-20 20 0 0 0 0 0 0
ends clause here 1 after 6|-24 24 26 -26 0 0 0 0
ends clause here 1 after 7|-56 63 -13 0 0 0 0 0
ends clause here 1 after 8|0 -32 7 46 -16 0 0 0
ends clause here 1 after 9|-14 39 -59 -16 54 0 0 0
ends clause here 2 after 1|49 32 -63 -33 0 0 0 0
ends clause here 2 after 2|-13 53 -97 47 16 0 0 0
ends clause here 2 after 3|-71 17 -10 -42 66 0 0 0
ends clause here 2 after 4|-12 10 -20 0 23 0 0 0
ends clause here 2 after 5|65 -63 27 8 -36 0 0 0
ends clause here 2 after 6|6 1 31 -41 39 0 0 0
ends clause here 2 after 7|12 -11 -22 -21 22 0 0 0
ends clause here 2 after 8|57 41 66 -154 14 0 0 -33
ends clause here 2 after 9|1 12 -55 -10 17 0 0 0
ends clause here 3 after 1|48 -23 -33 0 0 0 0 0
ends clause here 3 after 2|-19 114 -61 -76 11 0 0 -33
ends clause here 3 after 3|72 -7 -31 -18 0 0 0 0
ends clause here 3 after 4|-77 77 0 0 0 0 0 0
ends clause here 3 after 5|99 -49 -59 0 0 0 0 0
ends clause here 3 after 6|55 -35 -55 0 0 0 0 0
ends clause here 3 after 7|0 -47 98 -82 0 0 0 0
ends clause here 3 after 8|81 -119 80 26 -42 0 0 0
ends clause here 3 after 9|103 -103 -12 23 0 0 0 0
ends clause here 4 after 1|28 -19 22 0 0 0 -33 0
ends clause here 4 after 2|-9 84 -18 -33 10 0 0 -33
ends clause here 4 after 3|-61 59 6 0 0 0 0 0
ends clause here 4 after 4|42 -36 -11 0 0 0 0 0
ends clause here 4 after 5|-15 42 -13 0 0 0 0 0
ends clause here 4 after 6|-62 43 20 0 0 0 0 0
ends clause here 4 after 7|-5 0 12 0 0 0 0 0
ends clause here 4 after 8|0 -54 85 -46 0 0 0 0
ends clause here 4 after 9|96 -16 -89 0 0 0 -31 0
ends clause here 5 after 1|46 -26 3 -26 0 0 0 0
ends clause here 5 after 2|-14 64 -14 -28 0 -33 0 -33
ends clause here 5 after 3|-38 15 29 40 -39 0 0 0
ends clause here 5 after 4|-60 60 0 0 0 0 0 0
ends clause here 5 after 5|70 -106 27 9 0 0 0 0
ends clause here 5 after 6|6 -47 50 17 -13 0 0 0
ends clause here 5 after 7|16 -2 -20 0 0 0 0 0
ends clause here 5 after 8|45 -13 -10 -108 16 0 0 0
ends clause here 5 after 9|147 -139 28 -28 -20 0 0 0
ends clause here 6 after 1|-51 -31 73 0 0 0 0 0
ends clause here 6 after 2|40 21 -13 -67 0 0 0 0
ends clause here 6 after 3|85 -67 -39 22 0 0 0 0
ends clause here 6 after 4|58 9 -56 25 -25 0 0 0
ends clause here 6 after 5|-59 42 26 -1 0 0 0 0
ends clause here 6 after 6|30 -65 48 9 -12 0 0 0
ends clause here 6 after 7|35 -33 -17 9 0 0 0 0
ends clause here 6 after 8|47 -50 -19 -20 32 0 0 0
ends clause here 6 after 9|0 -43 71 -43 23 0 0 0
ends clause here 7 after 1|0 -32 32 0 0 0 0 0
ends clause here 7 after 2|144 -87 -68 -17 0 0 0 0
ends clause here 7 after 3|9 -17 1 0 0 0 0 0
ends clause here 7 after 4|25 -36 31 -32 0 0 0 0
ends clause here 7 after 5|-21 97 -88 38 -26 0 0 0
ends clause here 7 after 6|59 -59 0 0 0 0 0 0
ends clause here 7 after 7|-13 37 -19 25 -33 0 0 0
ends clause here 7 after 8|-120 33 173 -82 -15 0 0 0
ends clause here 7 after 9|-2 -6 43 -30 -15 0 0 0
ends clause here 8 after 2|33 -90 106 -33 -15 0 0 0
ends clause here 8 after 3|15 -6 14 -26 0 0 0 0
ends clause here 8 after 4|15 13 -34 20 -21 0 0 0
ends clause here 8 after 5|138 18 -148 0 0 0 0 0
ends clause here 8 after 6|8 136 -82 -59 0 0 0 0
ends clause here 8 after 7|56 117 -105 -73 0 0 0 0
ends clause here 8 after 8|-68 -10 96 17 -50 0 0 0
ends clause here 8 after 9|-78 -44 68 52 -44 0 0 0
ends clause here 9 after 0|-30 0 30 0 0 0 0 0
ends clause here 9 after 1|-60 0 81 -29 0 0 0 0
ends clause here 9 after 2|31 68 -32 -40 0 0 0 0
ends clause here 9 after 3|-23 50 18 -27 -19 0 0 0
ends clause here 9 after 4|29 -16 4 0 -29 0 0 0
ends clause here 9 after 5|-10 131 -130 0 0 0 0 0
ends clause here 9 after 6|293 -57 -199 -66 0 0 0 0
ends clause here 9 after 7|130 -24 -76 -29 -26 0 0 0
ends clause here 9 after 8|-161 -49 219 -64 -24 0 0 0
ends clause here 9 after 9|-174 -120 147 108 -1 -33 -32 0
ends clause width 0 marks 0|-50 131 -89 0 0 0 0 0
ends clause width 1 marks 0|-67 -26 202 -112 -64 0 0 0
ends clause width 2 marks 0|-246 -105 388 -122 -82 -33 0 0
ends clause width 3 marks 0|120 -211 181 -64 -212 0 0 0
ends clause width 3 marks 1|0 79 -126 0 61 0 0 0
ends clause width 4 marks 0|-52 -13 174 -112 -13 -33 -32 -33
ends clause width 4 marks 1|-50 11 -193 94 121 0 0 0
ends clause width 5 marks 0|80 43 29 -241 1 0 -31 -33
ends clause width 5 marks 1|-14 41 -123 133 45 0 0 0
ends clause width 5 marks 2|-2 109 0 -62 -10 0 -33 0
ends clause width 6 marks 0|75 85 -90 -140 -96 0 0 -33
ends clause width 6 marks 1|81 40 -258 115 96 0 0 0
ends clause width 6 marks 2|61 19 -189 -76 2 0 0 0
ends clause width 7 marks 0|14 30 -70 74 -14 0 0 0
ends clause width 7 marks 1|39 -47 17 -17 47 0 0 0
ends clause width 7 marks 2|14 -5 -72 30 -51 0 0 0
ends clause width 8 marks 0|8 0 0 0 -8 0 0 0
ends clause width 8 marks 1|-42 6 -56 84 0 0 0 0
ends clause width 8 marks 2|16 39 -33 -17 0 0 0 0
ends open|-27 59 84 94 89 65 53 88
ends open after ends call|66 -146 43 -11 41 -89 69 -83
ends open after ends clause|-77 37 43 58 116 17 6 -103
ends open after ends open|-20 9 66 94 71 77 67 5
ends open after ends sentence|-3 49 19 55 -21 -65 -106 -222
ends open after ends signed|245 -14 -232 -212 -74 0 0 0
ends open deficit 0|-25 -148 152 35 51 25 0 41
ends open deficit 1|-51 17 62 55 48 41 0 84
ends open deficit 2|4 26 49 -9 -75 -35 -93 25
ends open deficit 3|35 88 15 36 16 -25 -30 -50
ends open deficit 4|72 19 27 -18 -2 -29 -18 -20
ends open deficit 5|90 -8 -13 -14 -13 -30 -58 -57
ends open deficit 6|91 -66 50 23 -6 -24 -57 -31
ends open deficit 7|71 -161 97 58 13 7 0 -13
ends open deficit 8|-61 -192 143 93 74 3 25 -26
ends open deficit 9|-43 -108 110 127 143 76 75 87
ends open here 0 after 0|71 -22 -93 16 -8 -40 0 0
ends open here 0 after 1|47 -82 7 14 -36 33 0 0
ends open here 0 after 2|14 -114 35 57 25 15 0 0
ends open here 0 after 3|-22 33 21 -13 0 0 0 0
ends open here 0 after 4|-14 4 24 1 -36 0 0 0
ends open here 0 after 5|-52 -33 35 20 1 0 0 0
ends open here 0 after 6|-32 -81 14 1 75 30 0 0
ends open here 0 after 7|-34 -60 42 15 48 0 0 0
ends open here 0 after 8|-12 -33 53 6 -9 -24 0 -32
ends open here 0 after 9|-63 4 -20 60 30 0 0 0
ends open here 1 after 0|185 -137 -47 47 -18 7 0 -65
ends open here 1 after 1|100 6 -20 10 -4 10 0 -65
ends open here 1 after 2|-40 21 -21 -6 19 -49 0 60
ends open here 1 after 3|-4 14 9 19 -95 19 0 0
ends open here 1 after 4|-57 -69 78 4 -1 -22 0 0
ends open here 1 after 5|-132 108 -8 3 -6 -7 0 0
ends open here 1 after 6|-3 -10 51 -5 50 -33 0 0
ends open here 1 after 7|-44 23 33 32 76 50 0 -33
ends open here 1 after 8|-40 38 -11 50 87 56 0 -61
ends open here 1 after 9|-36 -22 -44 37 -1 -13 0 102
ends open here 2 after 0|-7 37 -1 -24 49 10 0 -14
ends open here 2 after 1|59 54 9 -11 -11 -40 0 6
ends open here 2 after 2|17 12 12 -40 66 -21 -66 -57
ends open here 2 after 3|-38 6 62 -21 31 -11 0 0
ends open here 2 after 4|-14 61 13 -56 -3 4 0 -26
ends open here 2 after 5|-21 9 70 45 -57 37 -7 -54
ends open here 2 after 6|-15 -4 61 2 48 -45 14 -4
ends open here 2 after 7|32 33 -1 -8 -52 26 -15 -33
ends open here 2 after 8|12 77 -75 -2 -27 -9 0 122
ends open here 2 after 9|2 59 -35 -34 -48 -9 -22 -67
ends open here 3 after 0|-41 34 34 -33 -12 0 0 0
ends open here 3 after 1|-2 -48 -27 1 -27 10 0 34
ends open here 3 after 2|33 74 44 47 34 -65 0 -46
ends open here 3 after 3|37 17 56 9 6 4 0 -33
ends open here 3 after 4|45 -13 26 -19 -47 0 0 0
ends open here 3 after 5|-102 -29 131 18 56 -10 0 0
ends open here 3 after 6|-21 -54 85 -24 -7 0 30 7
ends open here 3 after 7|11 -12 -24 9 -16 27 0 54
ends open here 3 after 8|40 43 -41 3 43 62 -56 -33
ends open here 3 after 9|26 13 -52 -7 17 -62 -7 0
ends open here 4 after 0|0 0 48 -15 -11 0 0 0
ends open here 4 after 1|-36 64 -2 -68 61 13 0 11
ends open here 4 after 2|28 54 27 14 -22 -61 0 64
ends open here 4 after 3|40 -21 21 -71 1 44 0 -33
ends open here 4 after 4|28 -49 51 23 -20 0 0 0
ends open here 4 after 5|-30 -118 45 88 -31 10 26 0
ends open here 4 after 6|42 -40 40 2 -31 -33 0 0
ends open here 4 after 7|36 38 -4 -24 -63 0 -20 0
ends open here 4 after 8|27 44 -42 -24 -12 -30 -18 0
ends open here 4 after 9|48 -17 -42 -58 25 -2 -6 0
ends open here 5 after 0|6 -25 4 -2 9 8 0 0
ends open here 5 after 1|17 84 -48 -22 57 20 0 -33
ends open here 5 after 2|24 32 2 -52 9 -9 -43 -12
ends open here 5 after 3|59 27 23 -22 80 -29 0 -66
ends open here 5 after 4|105 -33 -7 -32 -40 0 0 0
ends open here 5 after 5|-53 -171 115 72 56 17 0 0
ends open here 5 after 6|3 -102 95 7 -15 -6 36 0
ends open here 5 after 7|68 -52 32 7 44 0 -33 -23
ends open here 5 after 8|70 56 15 4 -25 -19 -23 -33
ends open here 5 after 9|65 -63 -66 15 33 -47 -7 -33
ends open here 6 after 0|-63 0 29 13 14 -21 18 0
ends open here 6 after 1|52 75 11 29 -33 -9 0 -47
ends open here 6 after 2|52 106 -2 -40 -32 -7 -63 -27
ends open here 6 after 3|-25 -43 61 22 46 -27 -13 -56
ends open here 6 after 4|3 -109 44 23 3 60 -2 -18
ends open here 6 after 5|-48 -45 102 31 -14 -10 -32 -33
ends open here 6 after 6|6 -92 42 -1 64 33 50 -33
ends open here 6 after 7|42 -1 25 -2 -19 39 16 -32
ends open here 6 after 8|65 -7 -24 19 9 -3 38 0
ends open here 6 after 9|130 -20 -89 33 -54 11 -19 -67
ends open here 7 after 0|-48 55 -14 -4 -18 0 20 0
ends open here 7 after 1|47 18 14 34 -11 9 -14 2
ends open here 7 after 2|58 75 30 -21 -32 -19 -18 -20
ends open here 7 after 3|21 -24 18 -13 -4 -23 -23 -33
ends open here 7 after 4|14 -88 -4 12 0 48 -33 0
ends open here 7 after 5|-54 -107 121 33 -3 28 -20 -51
ends open here 7 after 6|65 -122 62 8 34 -10 -5 -22
ends open here 7 after 7|17 -74 38 1 60 -41 50 0
ends open here 7 after 8|-50 30 -5 -44 18 55 31 -40
ends open here 7 after 9|-42 17 -36 49 57 -31 -2 0
ends open here 8 after 0|-47 93 -28 64 -24 16 2 -44
ends open here 8 after 1|7 -85 -4 20 14 22 29 11
ends open here 8 after 2|34 -16 -31 35 36 30 50 93
ends open here 8 after 3|13 -74 59 39 -25 21 16 -19
ends open here 8 after 4|-8 -18 24 44 79 -19 29 -32
ends open here 8 after 5|-61 101 67 -13 8 -2 -19 -45
ends open here 8 after 6|-4 -76 54 50 0 26 3 4
ends open here 8 after 7|34 -82 20 30 77 -38 36 -10
ends open here 8 after 8|48 13 -19 42 68 -33 53 6
ends open here 8 after 9|-11 -60 -91 98 79 -4 83 1
ends open here 9 after 0|55 197 -57 39 17 -29 9 -60
ends open here 9 after 1|77 -120 -59 -7 1 -46 -32 163
ends open here 9 after 2|-66 -152 95 84 31 106 94 63
ends open here 9 after 3|-141 -180 56 12 11 13 34 120
ends open here 9 after 4|-74 -50 67 47 39 -24 -13 -39
ends open here 9 after 5|-65 -77 137 48 69 -7 -7 56
ends open here 9 after 6|-20 101 55 28 -10 17 -14 46
ends open here 9 after 7|-33 -13 -9 -9 24 10 -20 57
ends open here 9 after 8|47 59 -6 33 33 27 29 -35
ends open here 9 after 9|-10 -27 24 73 108 -6 75 -23
ends open width 0 marks 0|-330 51 21 -38 251 -166 -109 54
ends open width 1 marks 0|-377 0 37 94 168 86 -190 115
ends open width 2 marks 0|155 -211 54 33 -58 40 119 -70
ends open width 2 marks 1|-171 -57 34 -339 446 -99 0 0
ends open width 3 marks 0|-61 -58 162 127 -307 104 81 72
ends open width 3 marks 1|-241 -34 -100 -114 387 -64 -194 -89
ends open width 3 marks 2|0 -68 0 0 68 0 0 0
ends open width 4 marks 0|-178 -194 141 153 -162 89 220 234
ends open width 4 marks 1|-41 -61 63 107 196 -123 -127 -109
ends open width 4 marks 2|6 114 -188 27 54 0 0 -65
ends open width 5 marks 0|-70 21 249 -1 -190 -1 86 -138
ends open width 5 marks 1|125 47 -67 11 -93 -100 -58 -70
ends open width 5 marks 2|51 112 -301 64 144 -33 -57 -11
ends open width 6 marks 0|-166 -152 352 -122 -319 57 -163 187
ends open width 6 marks 1|37 -36 146 42 -187 -69 -33 -160
ends open width 6 marks 2|111 49 -253 -180 243 -20 -33 -88
ends open width 7 marks 0|-180 -64 168 -100 -2 -46 -2 103
ends open width 7 marks 1|33 6 -45 89 -118 0 0 0
ends open width 7 marks 2|64 26 -97 -53 110 0 0 -108
ends open width 8 marks 0|1 -16 96 -82 0 0 0 0
ends open width 8 marks 1|28 61 135 -107 -104 0 0 -29
ends open width 8 marks 2|140 61 -211 -53 16 0 0 0
ends sentence|65 69 -469 31 49 -223 -221 -241
ends sentence after ends call|-95 164 -121 -29 -16 -31 0 0
ends sentence after ends clause|53 68 -117 -39 -6 -25 -33 -33
ends sentence after ends open|69 68 -403 15 16 -184 -202 -187
ends sentence after ends sentence|8 65 -101 -8 29 0 0 -30
ends sentence after ends signed|147 -29 0 -153 0 0 0 0
ends sentence deficit 0|10 16 -66 112 -88 0 0 0
ends sentence deficit 1|-42 -86 -64 169 -3 -31 0 0
ends sentence deficit 2|6 7 -137 73 136 0 0 0
ends sentence deficit 3|42 -22 -33 78 21 -33 0 0
ends sentence deficit 4|14 21 -33 69 -45 0 0 0
ends sentence deficit 5|-54 100 -114 78 -21 0 0 0
ends sentence deficit 6|-57 58 -105 -47 79 -20 0 0
ends sentence deficit 7|37 117 -118 -25 45 -67 0 -67
ends sentence deficit 8|63 87 -284 -65 56 -91 -66 -63
ends sentence deficit 9|83 81 -299 -139 19 -119 -186 -168
ends sentence here 0 after 0|59 0 0 -59 0 0 0 0
ends sentence here 0 after 1|-4 -3 0 6 0 0 0 0
ends sentence here 0 after 2|-14 -9 0 57 -32 0 0 0
ends sentence here 0 after 5|0 0 -32 32 0 0 0 0
ends sentence here 0 after 7|0 19 0 0 -19 0 0 0
ends sentence here 0 after 8|0 9 -33 61 -40 0 0 0
ends sentence here 0 after 9|-15 4 0 13 -37 0 0 0
ends sentence here 1 after 0|-46 -20 -31 92 0 0 0 0
ends sentence here 1 after 1|-67 -7 0 82 0 0 0 0
ends sentence here 1 after 2|-119 31 0 63 -24 0 0 0
ends sentence here 1 after 3|-1 -35 0 41 0 0 0 0
ends sentence here 1 after 4|-33 -2 0 41 0 0 0 0
ends sentence here 1 after 5|55 -113 0 54 0 0 0 0
ends sentence here 1 after 6|-18 -59 -33 80 0 0 0 0
ends sentence here 1 after 7|25 -68 0 48 24 0 0 0
ends sentence here 1 after 8|50 -6 0 -2 -1 -31 0 0
ends sentence here 1 after 9|44 22 0 -52 -1 0 0 0
ends sentence here 2 after 0|8 -33 0 27 0 0 0 0
ends sentence here 2 after 1|50 -41 -31 13 17 0 0 0
ends sentence here 2 after 2|0 1 0 -1 35 0 0 0
ends sentence here 2 after 3|16 19 -58 -28 -4 0 0 0
ends sentence here 2 after 4|-7 17 0 -26 -8 0 0 0
ends sentence here 2 after 5|-9 35 0 -29 65 0 0 0
ends sentence here 2 after 6|14 23 0 -87 -14 0 0 0
ends sentence here 2 after 7|18 -44 0 19 101 0 0 0
ends sentence here 2 after 8|11 17 0 -9 -34 0 0 0
ends sentence here 2 after 9|58 -43 -33 16 116 0 0 0
ends sentence here 3 after 0|12 -31 0 27 0 0 0 0
ends sentence here 3 after 1|-61 82 0 -70 33 0 0 0
ends sentence here 3 after 2|91 -46 -33 8 11 0 0 0
ends sentence here 3 after 3|8 10 0 -18 4 0 0 0
ends sentence here 3 after 4|66 -95 0 45 0 0 0 0
ends sentence here 3 after 5|7 31 0 -35 -19 -33 0 0
ends sentence here 3 after 6|-71 33 0 20 6 0 0 0
ends sentence here 3 after 7|-4 -18 0 -16 38 0 0 0
ends sentence here 3 after 8|-5 -10 0 23 36 0 0 0
ends sentence here 3 after 9|13 -12 0 -17 -38 0 0 0
ends sentence here 4 after 0|-33 0 0 33 0 0 0 0
ends sentence here 4 after 1|3 -96 0 73 0 0 0 0
ends sentence here 4 after 2|19 -43 0 40 24 0 0 0
ends sentence here 4 after 3|-25 10 0 7 25 0 0 0
ends sentence here 4 after 4|-91 47 0 61 0 0 0 0
ends sentence here 4 after 5|-2 112 -33 -66 0 0 0 0
ends sentence here 4 after 6|-6 15 0 -12 0 0 0 0
ends sentence here 4 after 7|-49 44 0 11 -32 0 0 0
ends sentence here 4 after 8|55 -37 0 -24 -12 0 0 0
ends sentence here 4 after 9|14 27 0 -15 -33 0 0 0
ends sentence here 5 after 0|-25 8 0 -4 20 0 0 0
ends sentence here 5 after 1|-24 -27 0 23 -13 0 0 0
ends sentence here 5 after 2|97 -67 -67 101 -10 0 0 0
ends sentence here 5 after 3|20 50 -66 24 69 0 0 0
ends sentence here 5 after 4|21 -10 0 34 -1 0 0 0
ends sentence here 5 after 5|-24 78 0 -100 10 0 0 0
ends sentence here 5 after 6|-41 28 0 29 3 0 0 0
ends sentence here 5 after 7|-76 82 0 12 -26 0 0 0
ends sentence here 5 after 8|11 -10 -33 33 -36 0 0 0
ends sentence here 5 after 9|-70 78 0 83 -63 0 0 0
ends sentence here 6 after 0|36 -107 -33 69 33 0 0 0
ends sentence here 6 after 1|-52 11 -31 40 6 0 0 0
ends sentence here 6 after 2|8 -51 0 37 18 0 0 0
ends sentence here 6 after 3|-3 24 -33 3 -58 0 0 0
ends sentence here 6 after 4|-70 69 0 -25 0 0 0 0
ends sentence here 6 after 5|-29 55 0 -69 28 0 0 0
ends sentence here 6 after 6|-32 82 -25 -48 -59 0 0 0
ends sentence here 6 after 7|-23 0 0 -45 78 0 0 0
ends sentence here 6 after 8|40 11 0 -32 -41 0 0 0
ends sentence here 6 after 9|-14 74 0 -75 51 -20 0 0
ends sentence here 7 after 0|-3 -20 0 38 41 -33 0 0
ends sentence here 7 after 1|33 -46 0 -18 57 0 0 0
ends sentence here 7 after 2|-72 -6 0 90 77 0 0 0
ends sentence here 7 after 3|-12 16 0 30 37 0 0 -33
ends sentence here 7 after 4|-1 9 0 10 29 0 0 0
ends sentence here 7 after 5|-46 88 -19 -89 72 0 0 0
ends sentence here 7 after 6|-24 76 -33 -11 -34 0 0 0
ends sentence here 7 after 7|85 19 -62 -10 -114 0 0 0
ends sentence here 7 after 8|98 -75 0 -10 15 -33 0 0
ends sentence here 7 after 9|60 45 0 -125 -53 0 0 0
ends sentence here 8 after 0|77 -81 0 -14 35 0 0 0
ends sentence here 8 after 1|-29 44 -33 -23 61 0 0 0
ends sentence here 8 after 2|-36 52 -57 20 3 0 -33 0
ends sentence here 8 after 3|-66 46 -66 -27 18 0 0 -30
ends sentence here 8 after 4|-24 47 -30 10 -47 0 0 0
ends sentence here 8 after 5|-3 36 -89 34 -22 -25 0 0
ends sentence here 8 after 6|37 42 -33 -10 47 -33 0 -33
ends sentence here 8 after 7|28 37 0 -9 -50 0 0 0
ends sentence here 8 after 8|71 55 0 -107 -6 0 0 0
ends sentence here 8 after 9|94 32 -67 -61 -62 0 -33 0
ends sentence here 9 after 0|-24 -14 0 15 51 0 0 0
ends sentence here 9 after 1|-79 58 0 32 -62 0 0 0
ends sentence here 9 after 2|8 77 -47 1 30 -33 -27 -33
ends sentence here 9 after 3|-17 81 0 2 11 -33 0 -63
ends sentence here 9 after 4|-2 43 0 -87 4 0 0 0
ends sentence here 9 after 5|28 47 -206 -24 8 -33 0 -57
ends sentence here 9 after 6|-23 54 0 -30 21 0 0 0
ends sentence here 9 after 7|-9 60 0 28 -31 0 0 -33
ends sentence here 9 after 8|123 27 -33 -64 -9 0 -33 0
ends sentence here 9 after 9|194 80 -90 -101 -110 -26 -146 0
ends sentence width 0 marks 0|127 -20 -33 -87 84 0 0 -63
ends sentence width 1 marks 0|131 92 -65 -456 151 -67 0 -99
ends sentence width 1 marks 1|324 -90 0 -83 -197 0 0 0
ends sentence width 2 marks 0|18 166 -100 -508 164 -26 -52 0
ends sentence width 2 marks 1|-111 170 0 -29 -73 0 0 0
ends sentence width 3 marks 0|-77 16 -96 28 65 -67 -33 -33
ends sentence width 3 marks 1|57 173 0 -219 -152 0 -33 0
ends sentence width 3 marks 2|38 -12 0 0 -26 0 0 0
ends sentence width 4 marks 0|-12 3 -302 181 -25 0 -66 -96
ends sentence width 4 marks 1|242 61 -66 -129 -254 0 0 0
ends sentence width 4 marks 2|249 -65 -26 -225 -105 0 0 0
ends sentence width 5 marks 0|-192 -44 -177 347 -21 -67 -33 -33
ends sentence width 5 marks 1|100 12 -114 -23 -142 0 0 0
ends sentence width 5 marks 2|83 195 -65 -316 -78 0 -33 0
ends sentence width 6 marks 0|-85 -23 -178 243 -92 -100 0 0
ends sentence width 6 marks 1|89 109 -129 -229 -36 -33 -33 0
ends sentence width 6 marks 2|-20 94 -33 -2 -137 0 0 0
ends sentence width 7 marks 0|15 -31 0 82 -31 0 0 0
ends sentence width 7 marks 1|20 60 0 -191 -24 0 0 0
ends sentence width 7 marks 2|18 159 0 -230 -58 0 0 0
ends sentence width 8 marks 1|43 42 -33 -10 -33 0 0 0
ends sentence width 8 marks 2|53 155 0 -134 -84 0 0 0
ends signed|135 205 -194 -160 -124 0 -91 0
ends signed after ends call|-27 92 -33 -26 0 0 0 0
ends signed after ends clause|35 64 0 -32 -59 0 0 0
ends signed after ends open|153 141 -172 -119 -78 0 -91 0
ends signed after ends sentence|-64 64 0 0 0 0 0 0
ends signed after ends signed|10 -10 0 0 0 0 0 0
ends signed deficit 0|0 63 0 0 -63 0 0 0
ends signed deficit 1|14 15 0 0 -25 0 0 0
ends signed deficit 2|14 29 -33 0 -15 0 0 0
ends signed deficit 3|-64 64 0 0 0 0 0 0
ends signed deficit 4|32 -32 0 0 0 0 0 0
ends signed deficit 5|-32 32 0 0 0 0 0 0
ends signed deficit 6|-7 7 0 0 0 0 0 0
ends signed deficit 7|29 65 -67 -27 0 0 0 0
ends signed deficit 8|133 64 -58 -91 -33 0 -61 0
ends signed deficit 9|157 -2 -82 -67 0 0 -30 0
ends signed here 0 after 7|0 29 0 0 -29 0 0 0
ends signed here 0 after 9|0 33 0 0 -33 0 0 0
ends signed here 1 after 5|14 -14 0 0 0 0 0 0
ends signed here 1 after 8|0 25 0 0 -25 0 0 0
ends signed here 2 after 0|-23 23 0 0 0 0 0 0
ends signed here 2 after 1|-29 29 0 0 0 0 0 0
ends signed here 2 after 2|9 -9 0 0 0 0 0 0
ends signed here 2 after 4|27 -27 0 0 0 0 0 0
ends signed here 2 after 5|-31 31 0 0 0 0 0 0
ends signed here 2 after 6|-11 41 -33 0 0 0 0 0
ends signed here 2 after 7|22 -13 0 0 -15 0 0 0
ends signed here 2 after 8|-5 5 0 0 0 0 0 0
ends signed here 2 after 9|8 -8 0 0 0 0 0 0
ends signed here 3 after 2|-28 28 0 0 0 0 0 0
ends signed here 3 after 7|-32 32 0 0 0 0 0 0
ends signed here 3 after 8|73 -73 0 0 0 0 0 0
ends signed here 3 after 9|-98 98 0 0 0 0 0 0
ends signed here 4 after 0|10 -10 0 0 0 0 0 0
ends signed here 4 after 1|-25 25 0 0 0 0 0 0
ends signed here 4 after 2|23 -23 0 0 0 0 0 0
ends signed here 4 after 4|31 -31 0 0 0 0 0 0
ends signed here 4 after 5|67 -67 0 0 0 0 0 0
ends signed here 4 after 6|-37 37 0 0 0 0 0 0
ends signed here 4 after 7|32 -32 0 0 0 0 0 0
ends signed here 4 after 8|39 -39 0 0 0 0 0 0
ends signed here 4 after 9|-56 56 0 0 0 0 0 0
ends signed here 5 after 1|-32 32 0 0 0 0 0 0
ends signed here 5 after 3|-24 24 0 0 0 0 0 0
ends signed here 5 after 6|32 -32 0 0 0 0 0 0
ends signed here 5 after 7|-33 33 0 0 0 0 0 0
ends signed here 5 after 8|43 -43 0 0 0 0 0 0
ends signed here 5 after 9|-13 13 0 0 0 0 0 0
ends signed here 6 after 0|-44 44 0 0 0 0 0 0
ends signed here 6 after 2|34 -34 0 0 0 0 0 0
ends signed here 6 after 3|-32 32 0 0 0 0 0 0
ends signed here 6 after 5|74 -74 0 0 0 0 0 0
ends signed here 6 after 6|-26 26 0 0 0 0 0 0
ends signed here 6 after 7|-32 32 0 0 0 0 0 0
ends signed here 6 after 8|-108 108 0 0 0 0 0 0
ends signed here 6 after 9|17 -17 0 0 0 0 0 0
ends signed here 7 after 0|11 -11 0 0 0 0 0 0
ends signed here 7 after 1|-41 64 0 -27 0 0 0 0
ends signed here 7 after 2|-20 20 0 0 0 0 0 0
ends signed here 7 after 3|12 -12 0 0 0 0 0 0
ends signed here 7 after 4|13 -13 0 0 0 0 0 0
ends signed here 7 after 5|22 -22 0 0 0 0 0 0
ends signed here 7 after 6|-59 59 0 0 0 0 0 0
ends signed here 7 after 7|-39 39 0 0 0 0 0 0
ends signed here 7 after 8|25 -25 0 0 0 0 0 0
ends signed here 7 after 9|49 40 -67 0 0 0 0 0
ends signed here 8 after 0|24 -24 0 0 0 0 0 0
ends signed here 8 after 1|-30 30 0 0 0 0 0 0
ends signed here 8 after 2|39 -39 0 0 0 0 0 0
ends signed here 8 after 3|-55 55 0 0 0 0 0 0
ends signed here 8 after 4|9 -9 0 0 0 0 0 0
ends signed here 8 after 5|111 -111 0 0 0 0 0 0
ends signed here 8 after 6|44 -7 0 0 0 0 -33 0
ends signed here 8 after 7|-33 60 -33 0 0 0 0 0
ends signed here 8 after 8|-30 52 0 -26 0 0 0 0
ends signed here 8 after 9|128 8 -25 -66 -33 0 -28 0
ends signed here 9 after 0|71 -71 0 0 0 0 0 0
ends signed here 9 after 1|51 -51 0 0 0 0 0 0
ends signed here 9 after 2|-46 46 0 0 0 0 0 0
ends signed here 9 after 3|2 -2 0 0 0 0 0 0
ends signed here 9 after 4|7 -7 0 0 0 0 0 0
ends signed here 9 after 5|51 -13 -33 0 0 0 0 0
ends signed here 9 after 6|-18 18 0 0 0 0 0 0
ends signed here 9 after 7|27 -27 0 0 0 0 0 0
ends signed here 9 after 8|12 -12 0 0 0 0 0 0
ends signed here 9 after 9|111 20 -49 -67 0 0 -30 0
ends signed width 2 marks 1|-85 119 -33 0 0 0 0 0
ends signed width 3 marks 1|-19 56 -49 0 0 0 0 0
ends signed width 4 marks 1|-73 233 -84 -109 -33 0 0 0
ends signed width 4 marks 2|137 -67 0 -33 0 0 -30 0
ends signed width 5 marks 1|43 -43 0 0 0 0 0 0
ends signed width 5 marks 2|97 -34 0 -33 0 0 -28 0
ends signed width 6 marks 1|-80 127 -33 0 -25 0 0 0
ends signed width 6 marks 2|105 -48 -33 0 0 0 -33 0
ends signed width 7 marks 1|54 -39 0 0 -15 0 0 0
ends signed width 7 marks 2|65 -2 0 0 -63 0 0 0
full around 0 0|-43 -19 179 155 117 22 53 146
full around 0 1|-13 -92 110 102 67 17 29 0
full around 0 2|16 -46 67 61 5 -52 -2 -78
full around 1 0|-21 114 31 44 -38 54 -21 103
full around 1 1|55 117 57 12 -57 -81 -57 -170
full around 1 2|63 121 42 -23 38 -150 -62 -168
full around 2 0|61 108 -150 -57 -69 -23 -42 -35
full around 2 1|92 44 -93 -67 -97 -37 -173 -21
full around 2 2|136 99 -92 -132 -121 28 -198 -97
furniture|-196 -149 -751 -670 -143 -240 -320 1201
genre|199 -33 340 -521 -36 -220 -455 379
happening|98 120 61 -54 -109 -226 -383 -236
here 0 after 0|89 -20 -109 4 -43 -40 0 0
here 0 after 1|5 -77 21 34 -50 33 0 0
here 0 after 2|-1 -126 35 86 25 15 0 0
here 0 after 3|-63 33 23 25 0 0 0 0
here 0 after 4|-14 4 24 1 -36 0 0 0
here 0 after 5|-36 -33 17 33 1 0 0 0
here 0 after 6|-32 -81 20 -4 75 30 0 0
here 0 after 7|-54 3 42 15 1 0 0 0
here 0 after 8|-37 -41 -1 80 -15 -24 0 -32
here 0 after 9|-47 19 8 17 -40 0 0 0
here 1 after 0|168 -160 -22 42 -18 7 0 -65
here 1 after 1|47 1 -6 37 -21 10 0 -65
here 1 after 2|-106 37 -27 17 13 -49 0 60
here 1 after 3|-14 8 39 14 -95 19 0 0
here 1 after 4|-47 -22 41 17 -1 -22 0 0
here 1 after 5|-84 2 72 46 -6 -7 0 0
here 1 after 6|-52 -26 42 49 50 -33 0 0
here 1 after 7|-86 33 26 50 93 50 0 -33
here 1 after 8|-33 20 7 59 67 32 0 -61
here 1 after 9|-48 26 -70 11 5 -13 0 102
here 2 after 0|-110 -7 39 12 49 10 0 -14
here 2 after 1|59 44 -23 -10 -13 -40 0 6
here 2 after 2|10 18 -4 -39 82 -21 -66 -57
here 2 after 3|-49 17 55 -39 96 -11 0 0
here 2 after 4|14 45 11 -56 24 4 0 -26
here 2 after 5|-12 32 52 21 -42 37 -7 -54
here 2 after 6|-13 19 34 -21 66 -45 14 -4
here 2 after 7|20 22 41 -2 -6 26 -15 -33
here 2 after 8|23 45 -19 16 -16 -9 0 95
here 2 after 9|9 39 -87 -2 5 -9 -22 -67
here 3 after 0|-62 -8 49 -2 -12 0 0 0
here 3 after 1|-44 -44 18 -6 13 10 0 34
here 3 after 2|103 44 10 0 40 -65 0 -47
here 3 after 3|105 6 49 -10 -21 4 0 -33
here 3 after 4|-2 30 2 -1 -47 0 0 0
here 3 after 5|15 -53 135 16 47 -43 0 0
here 3 after 6|12 -44 30 18 10 0 30 7
here 3 after 7|19 -79 47 5 32 27 0 54
here 3 after 8|22 12 -13 12 43 62 -56 -33
here 3 after 9|51 -7 -55 -28 6 -62 -7 0
here 4 after 0|-26 -10 48 22 -11 0 0 0
here 4 after 1|-8 4 6 12 61 13 -33 11
here 4 after 2|39 26 18 21 -2 -61 0 21
here 4 after 3|34 -33 7 -28 18 44 0 -33
here 4 after 4|-16 -18 47 57 -20 0 0 0
here 4 after 5|-1 -3 8 9 -31 10 26 0
here 4 after 6|-15 11 53 1 -31 -33 0 0
here 4 after 7|71 0 7 -27 -86 0 -20 0
here 4 after 8|46 18 -41 -44 -17 -30 -18 0
here 4 after 9|47 28 -79 -33 -16 -2 -26 0
here 5 after 0|-53 -19 44 9 29 8 0 0
here 5 after 1|-30 44 39 18 52 20 0 -33
here 5 after 2|37 27 4 -36 8 -37 -43 -14
here 5 after 3|63 37 15 -6 116 -29 0 -66
here 5 after 4|84 -43 10 -21 -40 0 0 0
here 5 after 5|-12 -51 70 10 64 17 0 0
here 5 after 6|9 -60 60 1 -26 -6 36 0
here 5 after 7|11 3 33 30 33 0 -33 -23
here 5 after 8|59 6 14 28 -19 -19 -23 -33
here 5 after 9|0 24 -48 24 -25 -47 -7 -33
here 6 after 0|-82 -107 64 49 43 -21 18 0
here 6 after 1|-14 55 46 38 -19 -9 0 -47
here 6 after 2|65 51 -43 -19 -6 -7 -63 -27
here 6 after 3|1 2 9 26 22 -27 -13 -56
here 6 after 4|12 -7 8 14 -24 60 -2 -18
here 6 after 5|-11 10 54 7 -2 -10 -32 -33
here 6 after 6|-16 -25 24 -14 26 33 50 -33
here 6 after 7|-3 -11 33 -5 37 39 16 -32
here 6 after 8|21 27 -4 4 -2 -3 38 0
here 6 after 9|44 38 -23 -28 -21 1 -19 -67
here 7 after 0|-65 25 1 -25 15 -33 20 0
here 7 after 1|6 17 33 -4 4 9 -14 2
here 7 after 2|69 24 13 16 -10 -19 -18 -20
here 7 after 3|0 5 24 -34 13 -23 -23 -33
here 7 after 4|17 -65 20 -21 15 48 -33 0
here 7 after 5|7 35 25 29 13 28 -20 -51
here 7 after 6|54 -18 7 5 4 -10 -5 -22
here 7 after 7|13 -28 42 8 9 -41 50 0
here 7 after 8|3 51 -3 -55 1 33 31 -40
here 7 after 9|47 24 -10 -44 25 -31 -2 0
here 8 after 0|15 -32 -14 68 -12 16 2 -44
here 8 after 1|-31 -39 -12 42 34 22 29 11
here 8 after 2|66 -69 2 34 3 30 27 93
here 8 after 3|65 -16 26 2 43 21 16 -43
here 8 after 4|23 40 -38 26 18 -19 29 -32
here 8 after 5|39 44 -47 -19 1 -13 -19 -45
here 8 after 6|42 47 -2 -11 30 7 -18 -29
here 8 after 7|93 38 -21 10 32 -38 36 -10
here 8 after 8|43 20 20 -9 25 -33 47 6
here 8 after 9|37 39 -35 -15 16 -4 57 1
here 9 after 0|-1 64 -42 54 38 -29 9 -60
here 9 after 1|-27 -45 -32 -8 -16 -46 -32 163
here 9 after 2|34 4 52 74 66 60 89 31
here 9 after 3|-10 -10 16 8 -19 -24 3 92
here 9 after 4|28 29 19 28 19 -24 -13 -39
here 9 after 5|34 71 26 19 10 -17 -8 -2
here 9 after 6|72 83 19 10 11 17 -14 46
here 9 after 7|64 52 -33 2 6 1 -20 34
here 9 after 8|24 92 52 7 21 26 -7 -35
here 9 after 9|56 108 93 20 -4 -26 29 -23
like caption 0|-1 97 236 -209 -157 -205 -257 -125
like caption 0 before ends call|100 -64 116 -222 -33 0 -31 0
like caption 0 before ends clause|-12 53 39 -146 19 0 0 0
like caption 0 before ends open|68 38 155 -167 -174 -140 0 6
like caption 0 before ends sentence|140 20 66 -99 91 -67 -240 -158
like caption 0 before ends signed|-12 -278 297 -100 0 -33 0 0
like caption 1|23 49 160 -64 -242 -220 -218 -76
like caption 1 before ends call|-6 -71 150 -33 -32 0 -7 -64
like caption 1 before ends clause|-46 45 102 6 -116 -66 0 0
like caption 1 before ends open|30 16 100 -64 -140 -186 -64 -207
like caption 1 before ends sentence|66 -6 79 -13 -63 -61 -194 -190
like caption 1 before ends signed|159 -209 99 -72 0 0 0 0
like caption 2|41 90 125 19 -105 -52 -21 -100
like caption 2 before ends call|128 -9 41 -53 0 0 -127 -28
like caption 2 before ends clause|-49 21 99 -35 115 0 -80 -36
like caption 2 before ends open|34 55 44 -48 -74 -72 -66 140
like caption 2 before ends sentence|54 -40 111 22 -225 -27 45 -62
like caption 2 before ends signed|96 -193 93 -57 0 -43 -63 34
like caption 3|46 64 32 75 -159 -2 -74 63
like caption 3 before ends call|-122 99 -3 81 0 0 -93 -2
like caption 3 before ends clause|177 -153 -12 -74 224 0 0 -67
like caption 3 before ends open|44 72 -18 -2 -119 44 -96 41
like caption 3 before ends sentence|5 -49 47 -3 -264 -92 39 25
like caption 3 before ends signed|165 -185 -2 3 -33 7 -33 -10
like caption 4|69 5 -16 79 -65 68 62 -24
like caption 4 before ends call|-221 63 -148 168 -53 120 -19 -44
like caption 4 before ends clause|-193 -123 47 -15 191 0 0 -32
like caption 4 before ends open|-55 16 11 60 7 -9 192 -49
like caption 4 before ends sentence|180 58 -21 -66 -251 28 99 19
like caption 4 before ends signed|44 251 15 -72 -33 13 -111 -37
like caption 5|-12 -41 -24 90 -19 62 81 60
like caption 5 before ends call|-136 -33 13 32 0 -43 95 0
like caption 5 before ends clause|-113 -118 -2 173 21 0 0 0
like caption 5 before ends open|-17 31 -36 27 47 68 -120 -81
like caption 5 before ends sentence|71 12 35 -40 -175 -4 110 -92
like caption 5 before ends signed|16 -40 32 8 0 17 -64 -34
like caption 6|-107 -102 -158 167 8 130 121 38
like caption 6 before ends call|-184 0 -179 116 0 -18 212 32
like caption 6 before ends clause|0 -2 -127 39 48 0 0 0
like caption 6 before ends open|17 -51 -27 73 30 71 -80 -23
like caption 6 before ends sentence|-191 -101 61 55 -85 105 121 -101
like caption 6 before ends signed|21 1 -39 -3 0 60 0 56
like caption 7|-285 -160 -189 271 217 141 133 -106
like caption 7 before ends call|-148 0 -126 228 -22 0 -8 0
like caption 7 before ends clause|0 -88 -93 143 84 -66 0 -33
like caption 7 before ends open|-33 -168 -54 115 99 147 -19 -162
like caption 7 before ends sentence|-269 53 -55 75 198 24 136 40
like caption 7 before ends signed|7 137 -59 11 0 12 0 -33
like caption 8|-497 -92 -718 377 345 -8 76 124
like caption 8 before ends call|-94 -22 -33 179 -31 -33 0 0
like caption 8 before ends clause|0 -373 -120 347 91 0 -33 -32
like caption 8 before ends open|-189 -106 -386 339 191 133 0 -201
like caption 8 before ends sentence|-356 -92 -353 -24 359 -71 115 279
like caption 8 before ends signed|-145 564 -185 -266 -61 -1 0 -31
like heading 0|43 64 21 -14 -45 -157 -109 -72
like heading 1|4 75 76 43 -76 40 200 -113
like heading 2|-72 -22 67 86 -19 82 222 -36
like heading 3|-104 -40 113 72 -25 28 -46 61
like heading 4|-162 91 76 76 148 2 -123 -23
like heading 5|-229 95 84 61 -57 -17 -366 313
like heading 6|-319 -55 76 78 46 -43 -292 240
like heading 7|-78 0 457 -73 -263 0 -294 0
like heading 8|0 0 56 -23 0 0 0 -33
like kicker 0|-159 -49 190 273 17 -223 -60 -289
like kicker 1|-100 6 144 165 90 -271 -279 -116
like kicker 2|-42 14 70 165 57 -177 -89 -83
like kicker 3|28 33 4 116 -31 -62 56 44
like kicker 4|149 43 -36 -51 17 58 46 -97
like kicker 5|87 134 -74 -111 -4 69 55 78
like kicker 6|176 185 -116 -200 41 5 2 112
like kicker 7|372 228 1 -348 -223 188 -423 10
like kicker 8|298 10 -17 -552 -113 222 410 70
like text 0|-418 -130 138 112 -107 7 123 75
like text 0 before ends call|-95 0 48 32 0 0 27 -15
like text 0 before ends clause|0 -28 30 7 -6 0 0 0
like text 0 before ends open|-139 -72 86 142 -78 -33 -18 -109
like text 0 before ends sentence|-294 -81 98 8 0 59 145 -107
like text 0 before ends signed|-33 0 118 -74 0 0 -31 0
like text 0 deficit 0|0 0 33 -33 0 0 0 0
like text 0 deficit 1|-33 0 -20 60 0 0 0 0
like text 0 deficit 2|-115 -87 -7 187 -29 0 0 -33
like text 0 deficit 3|-65 -38 83 23 0 0 0 0
like text 0 deficit 4|-39 0 39 0 0 0 0 0
like text 0 deficit 5|-143 -17 104 77 -33 -21 0 0
like text 0 deficit 6|-78 -9 -56 136 -7 0 -21 0
like text 0 deficit 7|-32 29 -60 78 -31 33 -17 -10
like text 0 deficit 8|-97 -40 -5 59 13 0 -57 44
like text 0 deficit 9|-109 -33 57 -181 -36 -18 148 95
like text 1|-467 -102 202 186 -34 6 -53 -256
like text 1 before ends call|-122 0 264 -119 0 0 -64 -31
like text 1 before ends clause|-30 -60 20 80 -26 0 0 0
like text 1 before ends open|-253 16 10 131 15 9 -33 -57
like text 1 before ends sentence|-235 -164 91 110 -66 -15 34 -85
like text 1 before ends signed|-31 0 -14 64 0 0 -31 0
like text 1 deficit 0|0 0 149 -149 0 0 0 0
like text 1 deficit 1|0 -21 40 -6 0 -4 0 0
like text 1 deficit 2|-119 -148 109 37 -1 10 -23 -33
like text 1 deficit 3|-75 33 -17 -8 6 0 0 0
like text 1 deficit 4|-54 0 37 2 20 0 0 0
like text 1 deficit 5|-139 14 61 130 -26 -33 -8 0
like text 1 deficit 6|-119 0 18 86 6 0 -26 -33
like text 1 deficit 7|-97 111 -35 101 -12 -33 -13 0
like text 1 deficit 8|-96 -53 8 82 -45 -9 121 0
like text 1 deficit 9|-144 -109 90 133 -17 26 -81 -218
like text 2|-335 -72 206 83 -22 -118 -46 -54
like text 2 before ends call|-97 -32 191 -62 -49 0 -72 -66
like text 2 before ends clause|-98 -240 76 38 187 0 0 0
like text 2 before ends open|-100 -87 116 84 42 -56 57 -200
like text 2 before ends sentence|-204 126 91 98 -218 -28 -6 -219
like text 2 before ends signed|-64 175 24 -55 -33 -1 -28 0
like text 2 deficit 0|-50 0 -87 120 0 0 0 0
like text 2 deficit 1|0 -229 -10 115 126 -33 0 0
like text 2 deficit 2|-70 -202 33 104 48 -31 0 -33
like text 2 deficit 3|-110 -75 114 111 -93 0 0 -33
like text 2 deficit 4|-72 -65 -1 81 -25 0 0 0
like text 2 deficit 5|-62 30 20 39 -45 0 -31 0
like text 2 deficit 6|-19 -152 22 61 39 0 0 -33
like text 2 deficit 7|-124 -11 90 86 -118 -1 6 -33
like text 2 deficit 8|-41 187 79 57 -21 3 3 -5
like text 2 deficit 9|-181 151 35 12 79 -47 -26 32
like text 3|-166 -141 183 97 30 169 -6 -112
like text 3 before ends call|-147 -30 23 57 -32 13 -73 0
like text 3 before ends clause|-112 -81 -100 55 277 -33 -23 0
like text 3 before ends open|-218 -67 87 133 47 148 -81 -174
like text 3 before ends sentence|-175 2 155 38 -157 125 26 -113
like text 3 before ends signed|-3 -74 89 -74 0 -5 0 -33
like text 3 deficit 0|-33 0 281 -254 0 -24 0 0
like text 3 deficit 1|-11 -14 187 -132 72 -33 0 -56
like text 3 deficit 2|45 65 52 -108 -6 -47 0 -61
like text 3 deficit 3|-48 -75 -47 78 15 58 0 -33
like text 3 deficit 4|-58 -208 118 75 0 -22 0 0
like text 3 deficit 5|101 -41 88 -73 -103 -9 0 -60
like text 3 deficit 6|25 -150 93 -16 54 21 -30 -33
like text 3 deficit 7|-105 -97 78 22 -89 90 -84 0
like text 3 deficit 8|-92 66 58 15 2 50 4 0
like text 3 deficit 9|-275 -10 5 140 90 153 16 1
like text 4|-77 -46 166 111 74 60 -62 -23
like text 4 before ends call|-274 -33 13 112 0 0 112 0
like text 4 before ends clause|-199 -137 79 195 43 0 -63 -32
like text 4 before ends open|95 7 127 131 63 35 -128 -278
like text 4 before ends sentence|-34 -94 69 35 71 -8 43 62
like text 4 before ends signed|-18 272 53 -50 -33 24 -66 0
like text 4 deficit 0|-17 27 -71 66 0 0 0 0
like text 4 deficit 1|-40 -63 43 59 -9 -65 0 -53
like text 4 deficit 2|-94 61 47 -40 -28 -3 -15 -30
like text 4 deficit 3|-122 15 119 39 62 -100 0 -33
like text 4 deficit 4|60 -51 113 14 -79 -65 0 0
like text 4 deficit 5|-87 -144 94 98 70 -15 -37 0
like text 4 deficit 6|-17 -219 61 23 -52 16 14 -33
like text 4 deficit 7|-102 -117 56 30 52 51 -23 -90
like text 4 deficit 8|-50 25 97 23 22 58 -72 -27
like text 4 deficit 9|98 122 6 16 66 48 -37 89
like text 5|16 -22 136 118 83 29 -8 -57
like text 5 before ends call|203 12 -211 -26 -4 -26 154 -28
like text 5 before ends clause|-5 -153 142 21 6 0 0 -67
like text 5 before ends open|-6 20 118 100 45 64 -139 -118
like text 5 before ends sentence|7 -89 27 -17 145 -35 41 242
like text 5 before ends signed|-80 234 64 -28 -33 20 -82 -21
like text 5 deficit 0|-124 -97 13 137 1 -32 0 0
like text 5 deficit 1|-240 -6 -19 69 -37 35 0 175
like text 5 deficit 2|-67 74 -21 10 101 45 0 54
like text 5 deficit 3|147 -37 31 -26 37 -3 0 -33
like text 5 deficit 4|9 -73 -2 103 45 -49 -49 -49
like text 5 deficit 5|3 -32 86 84 30 -57 0 -33
like text 5 deficit 6|49 -124 17 22 22 19 -58 -131
like text 5 deficit 7|-38 -135 56 76 117 -61 -39 -64
like text 5 deficit 8|29 -140 73 23 31 40 56 -179
like text 5 deficit 9|54 195 64 52 -38 56 1 45
like text 6|-18 18 92 54 40 -6 14 145
like text 6 before ends call|-81 -73 -88 176 -33 61 -15 -4
like text 6 before ends clause|-64 -4 44 -40 183 -99 -27 -68
like text 6 before ends open|26 71 29 15 -18 3 -130 191
like text 6 before ends sentence|54 -73 29 -29 106 -57 60 67
like text 6 before ends signed|40 -12 49 11 -28 -32 -33 47
like text 6 deficit 0|-127 6 48 -8 69 11 0 -32
like text 6 deficit 1|-111 87 -4 0 6 24 0 -45
like text 6 deficit 2|51 52 2 -66 -90 -95 -97 102
like text 6 deficit 3|129 -42 12 -33 11 44 -59 -30
like text 6 deficit 4|111 14 -33 0 -20 0 12 -74
like text 6 deficit 5|71 -114 33 41 22 10 16 -14
like text 6 deficit 6|97 -164 32 19 37 -14 -30 117
like text 6 deficit 7|-46 -101 38 10 101 31 0 48
like text 6 deficit 8|-86 -25 40 48 71 -27 19 120
like text 6 deficit 9|-144 -63 69 56 44 -69 38 65
like text 7|10 56 -17 -68 -11 -31 101 75
like text 7 before ends call|44 -47 -77 48 0 -12 -57 40
like text 7 before ends clause|-5 72 -11 42 -42 0 0 -33
like text 7 before ends open|15 14 -71 -71 6 25 297 130
like text 7 before ends sentence|122 -21 -47 -79 26 -67 39 -84
like text 7 before ends signed|172 -89 55 -119 0 26 0 33
like text 7 deficit 0|-92 -53 73 -13 -7 63 0 62
like text 7 deficit 1|27 46 25 -91 4 111 0 37
like text 7 deficit 2|-11 30 3 -102 -14 93 35 -45
like text 7 deficit 3|85 22 -38 -46 -64 -30 14 -5
like text 7 deficit 4|61 27 -46 -58 21 19 -18 59
like text 7 deficit 5|107 -7 -38 -48 -74 70 -14 -9
like text 7 deficit 6|110 -2 -79 -16 -95 -55 93 -12
like text 7 deficit 7|100 -45 -35 -46 -54 -57 66 78
like text 7 deficit 8|5 -47 18 12 -1 5 87 -14
like text 7 deficit 9|37 -149 33 22 11 -74 51 -72
like text 8|168 140 -156 -158 -160 -201 -242 -127
like text 8 before ends call|52 13 -185 42 -62 0 0 0
like text 8 before ends clause|30 55 -267 34 -34 0 0 0
like text 8 before ends open|96 86 -205 -205 -140 -122 0 -123
like text 8 before ends sentence|96 77 -1 -114 -1 -112 -263 -89
like text 8 before ends signed|213 -140 -45 -55 0 -5 0 -33
like text 8 deficit 0|155 -147 -127 80 1 0 0 0
like text 8 deficit 1|-3 -7 -90 60 101 0 0 0
like text 8 deficit 2|5 0 -83 44 114 0 0 -33
like text 8 deficit 3|73 56 -134 -43 77 0 0 -33
like text 8 deficit 4|65 95 -82 -45 33 0 -33 0
like text 8 deficit 5|74 106 -137 -118 -7 0 -33 0
like text 8 deficit 6|110 103 -214 -151 -84 0 -33 0
like text 8 deficit 7|302 96 -298 -217 -111 -33 0 -44
like text 8 deficit 8|318 64 -87 -166 -180 -98 -54 -33
like text 8 deficit 9|363 -188 206 -183 -210 -114 -196 -96
linking|-31 211 -26 -246 146 -67 -202 -158
marked|-169 -189 -539 -770 -303 1125 -308 -273
marks 0|-58 0 137 204 -29 85 56 182
marks 1|40 122 19 -2 76 -312 -340 -214
marks 2|85 117 -395 -177 107 -54 -165 -218
medium|0 0 -66 -233 -65 -144 -57 398
name|190 -346 20 -280 -236 -422 866 98
name room 0|270 -67 134 49 24 -90 -305 -132
name room 1|183 -40 85 3 -5 -85 -39 -170
name room 2|188 -97 -8 -56 23 -85 179 -208
name room 3|-72 -166 -104 -147 3 -37 233 171
name room 4|-55 -80 -78 -122 -39 0 364 -83
name room 5|77 -123 -64 -151 -61 0 332 -67
name room 6|-5 -172 -49 -115 -60 -33 390 -192
name room 7|19 -232 -55 -102 -134 -115 445 -150
name room 8|36 -86 19 -93 -261 -163 345 10
name room 9|-110 107 -24 -90 -208 -33 238 -13
news|46 -176 -15 -19 185 -190 -208 -94
nothing after|-520 -359 209 90 -41 -18 -192 211
nothing before|239 -484 87 86 -237 20 -182 75
number|-64 257 -76 23 5 -113 -32 -167
number torn|-553 529 -124 -392 379 0 -6 -57
opening|1112 -772 -653 -486 -98 -163 -32 -99
pair around known|-115 -121 -9 168 106 13 0 -100
pair known|-181 212 -23 -377 527 -221 -43 69
picture|-259 -375 -288 376 592 -177 -231 -56
pictureMark|-81 0 -33 199 0 -98 0 -33
place|64 3 -409 150 324 -251 -280 394
quote open|-600 457 48 -123 90 -74 -60 -73
repeats 0|66 125 -12 -113 -24 22 5 163
repeats 0 deficit 0|180 28 -121 -146 -70 -24 0 66
repeats 0 deficit 1|135 30 -90 -67 -46 0 0 32
repeats 0 deficit 2|20 60 -55 -44 -40 -62 -15 -23
repeats 0 deficit 3|-24 -7 60 -119 106 -2 0 101
repeats 0 deficit 4|44 5 64 -65 38 -2 -59 16
repeats 0 deficit 5|56 -9 -48 -133 19 73 -54 113
repeats 0 deficit 6|-10 131 62 -96 102 -17 -60 5
repeats 0 deficit 7|-48 83 -24 -136 48 35 -50 41
repeats 0 deficit 8|36 100 0 -63 70 -7 -17 16
repeats 0 deficit 9|49 120 33 -19 -43 63 37 -17
repeats 0 ends call|91 -73 -41 88 0 -4 -33 0
repeats 0 ends clause|69 45 -107 -87 -4 0 0 0
repeats 0 ends open|62 96 37 -78 -46 30 37 197
repeats 0 ends sentence|56 50 -135 -199 103 -33 -90 -185
repeats 0 ends signed|-9 51 0 0 -33 0 0 0
repeats 0 width 0|-10 93 -99 -102 185 -124 -47 74
repeats 0 width 1|-185 19 102 18 50 47 44 -24
repeats 0 width 2|176 91 61 -195 -105 0 78 -26
repeats 0 width 3|-5 -30 107 -3 -203 156 -166 28
repeats 0 width 4|2 39 -6 -16 -216 -104 131 148
repeats 0 width 5|114 141 -174 -99 -257 -81 -227 -11
repeats 0 width 6|98 134 -352 -216 -64 -30 0 167
repeats 0 width 7|90 122 -77 -154 -177 -24 0 -33
repeats 0 width 8|134 117 -51 -201 -42 0 0 0
repeats 1|38 109 -16 -54 -22 -101 -39 -28
repeats 1 deficit 0|210 64 -170 -195 -13 0 0 15
repeats 1 deficit 1|26 45 -83 -90 56 -13 0 32
repeats 1 deficit 2|-18 35 9 -57 63 31 -31 -58
repeats 1 deficit 3|36 19 4 2 -48 8 -50 66
repeats 1 deficit 4|71 6 25 -48 -46 11 -19 31
repeats 1 deficit 5|122 3 12 -1 -43 -19 -33 11
repeats 1 deficit 6|39 49 20 -48 49 -21 -25 -6
repeats 1 deficit 7|5 82 7 -50 -90 -20 -21 -4
repeats 1 deficit 8|40 64 -15 -66 -77 -49 36 30
repeats 1 deficit 9|78 72 23 37 50 -104 35 -67
repeats 1 ends call|58 34 19 -130 0 -33 0 0
repeats 1 ends clause|98 77 -220 -189 106 0 -64 -33
repeats 1 ends open|25 32 79 -24 51 -66 -4 26
repeats 1 ends sentence|147 101 -200 -87 -123 -67 0 -67
repeats 1 ends signed|78 38 -67 -33 -41 0 0 0
repeats 1 width 2|-302 -93 116 94 153 0 -241 -66
repeats 1 width 3|-1 -137 1 73 -51 -161 292 83
repeats 1 width 4|-25 -19 75 2 -31 93 -136 66
repeats 1 width 5|62 142 -4 -99 -147 -125 -124 -48
repeats 1 width 6|62 95 -177 -248 69 59 -63 -15
repeats 1 width 7|56 50 -162 -157 47 0 -2 -65
repeats 1 width 8|152 115 -127 -192 -69 0 0 0
repeats 2|26 53 -18 -14 -50 -53 -74 -60
repeats 2 deficit 0|-46 51 45 48 -75 26 0 -32
repeats 2 deficit 1|52 39 11 -2 58 37 0 -50
repeats 2 deficit 2|8 17 -2 -51 -28 -22 14 -22
repeats 2 deficit 3|45 69 2 -34 17 0 37 -81
repeats 2 deficit 4|118 33 -50 -36 -8 -62 26 26
repeats 2 deficit 5|101 -10 -9 -46 20 0 -48 4
repeats 2 deficit 6|18 32 23 -4 -64 22 12 18
repeats 2 deficit 7|44 47 -24 2 -25 -27 32 -29
repeats 2 deficit 8|-9 12 9 -10 89 -36 41 67
repeats 2 deficit 9|0 31 37 44 31 47 -47 19
repeats 2 ends call|57 -18 -102 135 0 -24 -82 -2
repeats 2 ends clause|49 73 1 -111 47 0 0 -33
repeats 2 ends open|-3 53 72 -12 -17 -48 -33 -58
repeats 2 ends sentence|59 73 -240 -19 -15 0 -27 0
repeats 2 ends signed|103 60 -58 -92 -63 0 -58 0
repeats 2 width 1|-76 -95 145 23 40 -65 -590 156
repeats 2 width 2|41 22 -8 -145 94 -46 292 0
repeats 2 width 3|-105 -107 38 16 -2 58 -14 35
repeats 2 width 4|-39 4 23 84 -83 -61 109 -28
repeats 2 width 5|17 5 -4 56 10 18 14 -67
repeats 2 width 6|43 79 -59 -33 -16 37 -33 -173
repeats 2 width 7|26 46 -230 -19 -10 -22 0 -65
repeats 2 width 8|66 55 114 -178 -86 0 0 0
repeats 3|-14 79 46 95 10 13 27 -103
repeats 3 deficit 0|-162 -122 81 94 70 -18 0 0
repeats 3 deficit 1|-128 -18 119 30 -56 -14 0 -74
repeats 3 deficit 2|-27 35 75 22 22 109 19 31
repeats 3 deficit 3|27 2 41 1 82 19 -31 -66
repeats 3 deficit 4|72 17 22 1 -7 -56 0 0
repeats 3 deficit 5|63 -39 29 4 -8 -14 -18 -83
repeats 3 deficit 6|83 -19 2 -4 46 -39 -28 -66
repeats 3 deficit 7|26 -31 14 21 -8 -52 14 0
repeats 3 deficit 8|47 19 9 -8 16 -11 -18 31
repeats 3 deficit 9|106 85 34 24 34 -31 37 12
repeats 3 ends call|0 29 -45 1 -26 0 0 0
repeats 3 ends clause|15 46 -58 -22 -57 0 0 -33
repeats 3 ends open|-25 51 95 83 34 54 77 -90
repeats 3 ends sentence|2 22 -147 72 24 -104 -122 0
repeats 3 ends signed|16 105 -65 -33 0 0 -33 0
repeats 3 width 1|183 37 -229 71 221 -82 -116 0
repeats 3 width 2|-133 -18 61 65 31 -31 -112 0
repeats 3 width 3|-102 83 70 -3 49 43 138 -33
repeats 3 width 4|22 28 81 51 -43 106 -47 -129
repeats 3 width 5|40 4 47 26 -51 -100 129 -67
repeats 3 width 6|70 15 10 -29 -88 -58 -88 79
repeats 3 width 7|52 -78 88 -41 -83 0 0 -47
repeats 3 width 8|-74 35 -10 67 -15 0 0 0
repeats 4|-39 18 47 109 -23 9 -88 -119
repeats 4 deficit 0|-286 -181 202 139 52 0 0 -33
repeats 4 deficit 1|-157 -37 122 52 -77 -33 0 -121
repeats 4 deficit 2|-18 33 84 20 -26 -44 -56 78
repeats 4 deficit 3|73 15 -60 79 -83 -5 0 -61
repeats 4 deficit 4|5 -69 13 25 -58 27 -25 -66
repeats 4 deficit 5|53 54 64 61 -60 -50 25 -33
repeats 4 deficit 6|33 -43 35 62 37 13 -4 -44
repeats 4 deficit 7|65 -65 -6 56 -43 -1 -29 -113
repeats 4 deficit 8|34 21 9 16 -6 27 106 -114
repeats 4 deficit 9|0 38 -22 35 85 33 -81 155
repeats 4 ends call|103 -10 117 -317 -154 0 0 0
repeats 4 ends clause|24 48 80 -55 -62 0 -32 0
repeats 4 ends open|-97 3 69 131 58 44 -66 -118
repeats 4 ends sentence|39 57 -238 103 -77 -47 -33 -33
repeats 4 ends signed|81 -66 -17 -26 0 0 0 0
repeats 4 width 1|0 -89 52 1 -15 -13 -446 242
repeats 4 width 2|-46 7 -46 -20 -2 0 238 0
repeats 4 width 3|-135 117 23 60 178 -29 -101 -187
repeats 4 width 4|-27 -77 32 42 35 46 149 -37
repeats 4 width 5|75 17 67 59 -121 -59 79 -90
repeats 4 width 6|-6 -35 97 39 -159 48 -65 -98
repeats 4 width 7|1 -91 104 63 32 0 0 -96
repeats 4 width 8|-48 -24 -75 139 75 0 0 0
repeats 5|-50 34 77 152 126 30 -19 -94
repeats 5 deficit 0|-81 -63 -21 90 -52 33 0 0
repeats 5 deficit 1|-232 -150 24 29 110 44 0 166
repeats 5 deficit 2|-24 104 52 24 85 -50 -33 -134
repeats 5 deficit 3|-40 0 89 128 -3 -90 0 -33
repeats 5 deficit 4|-55 -25 19 67 -51 0 -20 -32
repeats 5 deficit 5|54 -13 81 141 36 -61 -17 -90
repeats 5 deficit 6|68 -73 -5 74 -43 -3 52 -51
repeats 5 deficit 7|-2 -100 9 77 57 -3 -7 -33
repeats 5 deficit 8|-40 -37 31 58 46 42 -85 -67
repeats 5 deficit 9|-2 79 35 49 103 58 22 75
repeats 5 ends call|5 207 -19 -258 -116 0 0 0
repeats 5 ends clause|-60 -134 248 -33 -82 -57 0 -33
repeats 5 ends open|-70 -74 44 165 142 93 -19 -93
repeats 5 ends sentence|6 152 -200 30 -21 -60 0 0
repeats 5 ends signed|-55 85 -33 0 0 0 0 0
repeats 5 width 0|0 -67 63 35 77 -67 -111 -89
repeats 5 width 1|-91 121 -148 31 62 66 121 -208
repeats 5 width 2|121 66 23 -73 68 76 -138 -59
repeats 5 width 3|107 21 59 55 13 -17 -3 -100
repeats 5 width 4|3 -114 69 117 -53 -76 30 73
repeats 5 width 5|-41 0 39 67 16 32 92 -54
repeats 5 width 6|-69 -31 154 52 15 -103 -60 -33
repeats 5 width 7|-128 -53 42 -30 -73 0 0 231
repeats 5 width 8|-21 -22 23 78 -56 0 0 -29
scene|144 108 190 130 -136 -290 -475 -305
signed|135 205 -194 -160 -124 0 -91 0
sourceNote|0 -33 -235 -150 205 -24 0 221
spaced|104 277 -427 -515 -183 -78 -61 -66
spaced 0|-14 77 0 -31 -32 0 0 0
spaced 1|16 22 0 -38 0 0 0 0
spaced 2|91 14 -55 -144 -104 0 0 0
spaced 3|-77 151 -135 -78 -12 0 0 0
spaced 4|-60 148 -83 -124 -24 0 0 0
spaced 5|-91 218 -122 -88 -32 0 0 0
spaced 6|113 128 -264 -195 0 -33 -12 -33
spaced 7|186 67 -166 -156 -15 -33 0 -33
spaced 8|88 214 -171 -232 -10 -63 -54 0
spaced 9|33 -33 0 0 0 0 0 0
steps 0 then 0|-3 65 -17 -10 -102 0 -31 0
steps 0 then 0 ends call|-41 26 13 0 0 0 0 0
steps 0 then 0 ends clause|14 14 -35 -14 -35 0 0 0
steps 0 then 0 ends open|-20 25 -17 25 -38 0 -31 0
steps 0 then 0 ends sentence|128 -26 0 -81 -51 0 0 0
steps 0 then 0 ends signed|-77 77 0 0 0 0 0 0
steps 0 then 1|-38 11 36 39 6 5 -12 -94
steps 0 then 1 ends call|45 -110 66 0 0 0 0 0
steps 0 then 1 ends clause|-25 41 -42 48 39 0 0 0
steps 0 then 1 ends open|-54 14 42 8 49 5 -12 -94
steps 0 then 1 ends sentence|39 10 0 2 -71 0 0 0
steps 0 then 1 ends signed|16 -16 0 0 0 0 0 0
steps 0 then 2|-54 -6 10 -25 5 -36 10 164
steps 0 then 2 ends call|-46 -4 26 0 0 0 0 0
steps 0 then 2 ends clause|27 -15 -60 20 19 0 0 0
steps 0 then 2 ends open|-81 -34 5 -11 1 -36 10 164
steps 0 then 2 ends sentence|2 67 0 -61 -12 0 0 0
steps 0 then 2 ends signed|12 -12 0 0 0 0 0 0
steps 0 then 3|-31 3 87 -13 -5 -33 -26 -33
steps 0 then 3 ends call|-16 -19 30 0 0 0 0 0
steps 0 then 3 ends clause|0 -38 10 28 0 0 0 0
steps 0 then 3 ends open|-18 11 64 -16 -5 -33 -26 -33
steps 0 then 3 ends sentence|-11 6 0 -16 0 0 0 0
steps 0 then 3 ends signed|-16 16 0 0 0 0 0 0
steps 0 then 4|-24 45 -18 -43 74 0 -32 0
steps 0 then 4 ends call|0 27 -27 0 0 0 0 0
steps 0 then 4 ends clause|-40 40 31 -31 0 0 0 0
steps 0 then 4 ends open|-47 -19 -34 57 74 0 -32 0
steps 0 then 4 ends sentence|134 -67 0 -76 0 0 0 0
steps 0 then 4 ends signed|-49 49 0 0 0 0 0 0
steps 0 then 5|-78 15 96 69 2 -22 8 -33
steps 0 then 5 ends call|-31 -59 91 0 0 0 0 0
steps 0 then 5 ends clause|45 -50 -7 7 9 0 0 0
steps 0 then 5 ends open|-94 -41 88 50 0 11 8 -33
steps 0 then 5 ends sentence|7 58 -32 -34 0 -33 0 0
steps 0 then 5 ends signed|-29 47 0 0 -25 0 0 0
steps 0 then 6|-46 -50 32 11 -26 -75 10 170
steps 0 then 6 ends call|-21 -33 52 0 0 0 0 0
steps 0 then 6 ends clause|-31 -16 54 -25 21 0 0 0
steps 0 then 6 ends open|-107 -15 6 24 0 -44 10 170
steps 0 then 6 ends sentence|33 10 0 -13 -38 -31 0 0
steps 0 then 6 ends signed|-19 36 0 0 -29 0 0 0
steps 0 then 7|-66 37 22 32 -30 100 44 -33
steps 0 then 7 ends call|-45 -10 37 0 0 0 0 0
steps 0 then 7 ends clause|-18 52 -40 46 0 0 0 -33
steps 0 then 7 ends open|-46 34 16 -5 -42 100 44 0
steps 0 then 7 ends sentence|-1 15 0 -15 38 0 0 0
steps 0 then 7 ends signed|51 -51 0 0 0 0 0 0
steps 0 then 8|-18 103 -11 9 -1 -15 34 -67
steps 0 then 8 ends call|-64 25 50 -33 0 0 0 0
steps 0 then 8 ends clause|-29 60 58 -20 -20 0 0 0
steps 0 then 8 ends open|-13 83 -20 7 43 -15 34 -67
steps 0 then 8 ends sentence|41 18 -33 7 2 0 0 0
steps 0 then 8 ends signed|27 4 0 0 -33 0 0 0
steps 0 then 9|1 143 -78 -48 -47 35 -36 -123
steps 0 then 9 ends call|-186 234 10 -76 0 0 0 0
steps 0 then 9 ends clause|-30 60 23 -18 84 0 -31 0
steps 0 then 9 ends open|30 114 -25 -10 -2 43 18 -123
steps 0 then 9 ends sentence|3 100 -67 -52 -52 -20 -33 0
steps 0 then 9 ends signed|33 13 0 -33 0 0 0 0
steps 1 then 0|13 44 -46 -2 40 45 52 0
steps 1 then 0 ends call|-101 74 17 0 0 0 0 0
steps 1 then 0 ends clause|-30 -27 -68 183 -41 0 0 0
steps 1 then 0 ends open|25 45 -24 -76 67 45 52 0
steps 1 then 0 ends sentence|-27 3 0 -6 6 0 0 0
steps 1 then 0 ends signed|-16 16 0 0 0 0 0 0
steps 1 then 1|4 49 37 -4 4 36 18 -66
steps 1 then 1 ends call|-103 -20 114 -33 0 0 0 0
steps 1 then 1 ends clause|68 -23 53 -113 42 0 0 0
steps 1 then 1 ends open|-9 -3 31 73 -5 36 34 -66
steps 1 then 1 ends sentence|18 7 0 -21 30 0 0 0
steps 1 then 1 ends signed|42 12 -33 0 0 0 -30 0
steps 1 then 2|-37 83 -28 -26 21 -19 -50 -18
steps 1 then 2 ends call|-132 13 105 0 0 0 0 0
steps 1 then 2 ends clause|-73 41 10 21 63 0 0 0
steps 1 then 2 ends open|-55 77 -35 -59 55 -19 -50 -18
steps 1 then 2 ends sentence|53 -15 -33 62 -102 0 0 0
steps 1 then 2 ends signed|15 -15 0 0 0 0 0 0
steps 1 then 3|-59 101 42 -1 12 -65 -31 0
steps 1 then 3 ends call|27 -11 -14 0 0 0 0 0
steps 1 then 3 ends clause|-64 46 59 -107 0 0 0 0
steps 1 then 3 ends open|-53 121 -18 48 8 -65 -31 0
steps 1 then 3 ends sentence|28 22 0 -39 12 0 0 0
steps 1 then 3 ends signed|78 -78 0 0 0 0 0 0
steps 1 then 4|-47 31 -19 -35 45 0 57 0
steps 1 then 4 ends call|-81 45 41 0 0 0 0 0
steps 1 then 4 ends clause|-42 23 -57 -9 60 0 0 0
steps 1 then 4 ends open|-2 0 -20 -46 11 0 57 0
steps 1 then 4 ends sentence|-23 27 0 -5 -11 0 0 0
steps 1 then 4 ends signed|41 -41 0 0 0 0 0 0
steps 1 then 5|-51 63 16 9 -23 96 -11 -33
steps 1 then 5 ends call|-125 64 31 0 0 0 0 0
steps 1 then 5 ends clause|-24 -2 57 -28 -10 0 0 0
steps 1 then 5 ends open|-79 6 10 42 -26 96 20 -33
steps 1 then 5 ends sentence|-26 58 0 -50 5 0 -33 0
steps 1 then 5 ends signed|114 -114 0 0 0 0 0 0
steps 1 then 6|-25 77 -22 -7 25 -21 51 -27
steps 1 then 6 ends call|162 -67 -61 -31 0 0 0 0
steps 1 then 6 ends clause|33 45 -26 -99 -19 0 0 0
steps 1 then 6 ends open|-93 20 25 74 15 -21 51 -27
steps 1 then 6 ends sentence|20 25 -33 -43 50 0 0 0
steps 1 then 6 ends signed|137 -62 -33 -33 -15 0 0 0
steps 1 then 7|7 67 -42 3 -5 -3 -38 -98
steps 1 then 7 ends call|-42 77 -14 -19 0 0 0 0
steps 1 then 7 ends clause|-16 27 -53 31 -18 0 0 0
steps 1 then 7 ends open|-6 4 12 -9 10 -3 -38 -98
steps 1 then 7 ends sentence|112 -26 -33 -35 -12 0 0 0
steps 1 then 7 ends signed|-39 62 -33 0 0 0 0 0
steps 1 then 8|102 93 15 14 -19 -23 28 -33
steps 1 then 8 ends call|-45 13 51 -16 0 0 0 0
steps 1 then 8 ends clause|68 -14 21 1 -89 0 0 0
steps 1 then 8 ends open|138 14 -4 9 71 -23 42 -33
steps 1 then 8 ends sentence|-19 137 -33 -36 -62 0 -33 0
steps 1 then 8 ends signed|-59 85 0 -32 0 0 0 0
steps 1 then 9|6 104 82 5 34 0 31 -33
steps 1 then 9 ends call|-137 143 -48 59 -33 0 0 0
steps 1 then 9 ends clause|-62 -19 47 46 -28 0 0 0
steps 1 then 9 ends open|79 -78 40 45 8 0 59 -33
steps 1 then 9 ends sentence|71 121 -33 -144 65 0 -33 0
steps 1 then 9 ends signed|-47 130 -32 0 -33 0 -28 0
steps 2 then 0|-58 91 -56 19 95 0 -81 -62
steps 2 then 0 ends call|10 -53 -2 0 0 0 0 0
steps 2 then 0 ends clause|-52 45 -192 154 108 0 0 0
steps 2 then 0 ends open|-57 89 2 -20 78 0 -81 -62
steps 2 then 0 ends sentence|-45 60 0 -11 -41 0 0 0
steps 2 then 0 ends signed|-9 9 0 0 0 0 0 0
steps 2 then 1|-69 109 -12 2 16 -46 -68 -115
steps 2 then 1 ends call|-82 -79 168 -62 0 0 0 0
steps 2 then 1 ends clause|-69 63 19 73 -74 0 0 0
steps 2 then 1 ends open|-16 107 -41 -10 58 -46 -68 -115
steps 2 then 1 ends sentence|40 -30 0 32 -74 0 0 0
steps 2 then 1 ends signed|-2 18 -25 0 0 0 0 0
steps 2 then 2|-23 81 -144 -110 4 -56 -84 163
steps 2 then 2 ends call|-112 39 104 -21 0 0 0 0
steps 2 then 2 ends clause|-33 40 -18 40 -66 0 0 0
steps 2 then 2 ends open|-7 93 -168 -111 0 -56 -84 163
steps 2 then 2 ends sentence|-35 5 -33 -17 130 0 0 0
steps 2 then 2 ends signed|33 -33 0 0 0 0 0 0
steps 2 then 3|43 79 -32 -32 7 77 -34 -33
steps 2 then 3 ends call|48 6 -44 -11 -28 0 0 0
steps 2 then 3 ends clause|29 33 -85 24 -6 0 0 0
steps 2 then 3 ends open|-21 74 40 1 -3 77 -34 -33
steps 2 then 3 ends sentence|43 0 -25 -81 2 0 0 0
steps 2 then 3 ends signed|40 -40 0 0 0 0 0 0
steps 2 then 4|75 0 -30 -33 38 -15 23 0
steps 2 then 4 ends call|33 -41 22 0 0 0 0 0
steps 2 then 4 ends clause|31 -54 62 0 0 0 0 0
steps 2 then 4 ends open|46 78 -45 -68 -7 -15 23 0
steps 2 then 4 ends sentence|-8 -17 0 15 41 0 0 0
steps 2 then 4 ends signed|-21 21 0 0 0 0 0 0
steps 2 then 5|52 8 -64 -4 37 11 60 0
steps 2 then 5 ends call|137 52 -245 0 0 0 0 0
steps 2 then 5 ends clause|95 -31 -36 -84 0 0 0 0
steps 2 then 5 ends open|10 -73 83 -12 -14 40 60 0
steps 2 then 5 ends sentence|-12 62 -33 -38 89 -33 0 0
steps 2 then 5 ends signed|24 -24 0 0 0 0 0 0
steps 2 then 6|29 13 -1 7 1 9 34 0
steps 2 then 6 ends call|123 73 -179 -3 0 0 -28 0
steps 2 then 6 ends clause|-49 37 80 -65 0 0 0 0
steps 2 then 6 ends open|22 -65 41 54 -12 9 54 0
steps 2 then 6 ends sentence|-7 97 -62 -86 11 0 0 0
steps 2 then 6 ends signed|8 -8 0 0 0 0 0 0
steps 2 then 7|58 26 7 -19 55 -29 18 -55
steps 2 then 7 ends call|-21 -10 20 0 0 0 0 0
steps 2 then 7 ends clause|38 -15 33 -67 0 0 0 0
steps 2 then 7 ends open|54 -8 15 22 -17 -29 18 -55
steps 2 then 7 ends sentence|-14 30 0 -65 92 0 0 0
steps 2 then 7 ends signed|-32 32 0 0 0 0 0 0
steps 2 then 8|73 70 -34 8 74 -32 45 -53
steps 2 then 8 ends call|-63 47 -36 20 0 0 0 0
steps 2 then 8 ends clause|-26 3 126 -79 -33 0 0 0
steps 2 then 8 ends open|158 -1 -29 71 35 -32 45 -53
steps 2 then 8 ends sentence|-68 67 0 -83 61 0 0 0
steps 2 then 8 ends signed|9 22 0 -26 0 0 0 0
steps 2 then 9|74 54 46 -35 -71 -1 17 -78
steps 2 then 9 ends call|-99 81 -12 41 0 0 0 0
steps 2 then 9 ends clause|-27 0 33 -46 33 0 0 0
steps 2 then 9 ends open|142 -68 59 -36 -10 -1 17 -78
steps 2 then 9 ends sentence|45 69 0 -12 -97 0 0 0
steps 2 then 9 ends signed|-33 33 0 0 0 0 0 0
steps 3 then 0|6 14 -17 -4 85 24 -16 0
steps 3 then 0 ends call|132 -119 10 -29 0 0 0 0
steps 3 then 0 ends clause|-23 22 0 7 0 0 0 0
steps 3 then 0 ends open|-63 59 -9 16 87 24 -16 0
steps 3 then 0 ends sentence|86 -40 -32 -35 -6 0 0 0
steps 3 then 1|33 34 21 20 38 -61 31 -118
steps 3 then 1 ends call|24 -82 54 0 0 0 0 0
steps 3 then 1 ends clause|-26 52 -17 -33 54 0 0 0
steps 3 then 1 ends open|-42 122 23 36 -4 -61 31 -118
steps 3 then 1 ends sentence|14 -81 -31 90 39 0 0 0
steps 3 then 1 ends signed|31 -31 0 0 0 0 0 0
steps 3 then 2|131 54 -57 -67 -16 -8 -32 -85
steps 3 then 2 ends call|15 -61 44 0 0 0 0 0
steps 3 then 2 ends clause|118 17 -51 -99 -32 0 0 -33
steps 3 then 2 ends open|-13 149 -67 -3 62 -8 -32 -86
steps 3 then 2 ends sentence|105 -66 -33 61 -91 0 0 0
steps 3 then 3|143 32 -36 -69 -71 -10 4 -33
steps 3 then 3 ends call|27 -3 -22 0 0 0 0 0
steps 3 then 3 ends clause|90 -57 -38 0 -20 0 0 0
steps 3 then 3 ends open|150 -16 -4 -71 -59 -10 4 -33
steps 3 then 3 ends sentence|11 67 -33 42 -25 0 0 0
steps 3 then 3 ends signed|-11 11 0 0 0 0 0 0
steps 3 then 4|29 -92 15 22 -10 29 33 0
steps 3 then 4 ends call|17 -29 18 0 0 0 0 0
steps 3 then 4 ends clause|-6 6 21 0 -21 0 0 0
steps 3 then 4 ends open|72 -142 6 4 1 29 33 0
steps 3 then 4 ends sentence|-76 80 0 -17 0 0 0 0
steps 3 then 5|-18 -48 43 72 35 69 11 0
steps 3 then 5 ends call|23 -32 2 17 0 0 0 0
steps 3 then 5 ends clause|65 -35 3 -33 0 0 0 0
steps 3 then 5 ends open|71 -168 26 63 0 69 11 0
steps 3 then 5 ends sentence|-87 85 0 24 43 0 0 0
steps 3 then 5 ends signed|-30 30 0 0 0 0 0 0
steps 3 then 6|-7 -37 31 8 106 -17 7 0
steps 3 then 6 ends call|85 -18 -86 -1 0 0 0 0
steps 3 then 6 ends clause|12 22 -46 20 0 0 0 0
steps 3 then 6 ends open|34 -183 46 88 29 -17 7 0
steps 3 then 6 ends sentence|-56 134 0 -91 60 0 0 0
steps 3 then 6 ends signed|-37 37 0 0 0 0 0 0
steps 3 then 7|52 16 -16 27 13 0 -108 0
steps 3 then 7 ends call|-25 0 25 0 0 0 0 0
steps 3 then 7 ends clause|0 0 62 -37 -24 0 0 0
steps 3 then 7 ends open|-20 10 12 29 -23 0 -69 0
steps 3 then 7 ends sentence|84 14 -33 -37 47 0 -33 0
steps 3 then 8|-104 120 -9 -1 -60 31 25 48
steps 3 then 8 ends call|-50 149 -113 0 0 0 0 0
steps 3 then 8 ends clause|-21 -13 67 -33 0 0 0 0
steps 3 then 8 ends open|-83 -42 13 10 -12 31 47 48
steps 3 then 8 ends sentence|34 71 0 -58 -55 0 -33 0
steps 3 then 9|-31 15 84 -37 36 -26 -6 26
steps 3 then 9 ends call|0 48 -85 39 0 0 0 0
steps 3 then 9 ends clause|-27 0 52 -33 0 0 0 0
steps 3 then 9 ends open|39 -107 65 2 14 -26 -6 26
steps 3 then 9 ends sentence|-44 68 0 -39 8 0 0 0
steps 4 then 0|76 55 -72 -6 12 66 -82 0
steps 4 then 0 ends call|-13 0 13 0 0 0 0 0
steps 4 then 0 ends clause|17 -9 -3 -28 0 0 0 0
steps 4 then 0 ends open|40 63 -36 -20 12 66 -82 0
steps 4 then 0 ends sentence|31 -59 -33 43 0 0 0 0
steps 4 then 0 ends signed|-6 6 0 0 0 0 0 0
steps 4 then 1|43 22 -40 -33 56 -23 27 0
steps 4 then 1 ends call|-67 0 67 0 0 0 0 0
steps 4 then 1 ends clause|35 36 -33 -33 0 0 0 0
steps 4 then 1 ends open|-7 15 -40 8 60 -23 27 0
steps 4 then 1 ends sentence|9 -15 0 -9 -9 0 0 0
steps 4 then 1 ends signed|-6 6 0 0 0 0 0 0
steps 4 then 2|165 18 -110 -76 -12 -28 58 -33
steps 4 then 2 ends call|48 -10 -55 22 0 0 0 0
steps 4 then 2 ends clause|49 -13 -80 0 0 0 0 -33
steps 4 then 2 ends open|108 94 -72 -73 -12 -28 58 0
steps 4 then 2 ends sentence|44 -35 0 -16 0 0 0 0
steps 4 then 2 ends signed|19 -19 0 0 0 0 0 0
steps 4 then 3|151 -109 -86 11 24 56 -15 -33
steps 4 then 3 ends call|-8 28 -12 0 0 0 0 0
steps 4 then 3 ends clause|53 -53 0 0 0 0 0 0
steps 4 then 3 ends open|121 -72 -95 1 24 56 -15 -33
steps 4 then 3 ends sentence|-8 -4 0 28 0 0 0 0
steps 4 then 3 ends signed|-2 2 0 0 0 0 0 0
steps 4 then 4|120 -63 -20 24 -22 0 -15 -33
steps 4 then 4 ends call|45 -19 -27 0 0 0 0 0
steps 4 then 4 ends open|83 -56 -12 15 -22 0 -15 -33
steps 4 then 4 ends sentence|16 7 0 -22 0 0 0 0
steps 4 then 5|86 83 1 -157 -5 0 18 0
steps 4 then 5 ends call|-26 -36 53 0 0 0 0 0
steps 4 then 5 ends clause|-44 44 0 0 0 0 0 0
steps 4 then 5 ends open|110 -58 -26 -32 -5 0 18 0
steps 4 then 5 ends sentence|58 130 0 -179 0 0 0 0
steps 4 then 5 ends signed|-1 1 0 0 0 0 0 0
steps 4 then 6|-16 -74 10 28 -27 20 -3 0
steps 4 then 6 ends call|37 0 -37 0 0 0 0 0
steps 4 then 6 ends open|-1 -149 56 3 2 20 -3 0
steps 4 then 6 ends sentence|4 19 -58 65 -31 0 0 0
steps 4 then 6 ends signed|-11 11 0 0 0 0 0 0
steps 4 then 7|-98 18 -11 28 -52 0 92 0
steps 4 then 7 ends clause|0 71 -71 0 0 0 0 0
steps 4 then 7 ends open|-61 -44 16 0 -57 0 92 0
steps 4 then 7 ends sentence|-52 18 0 13 13 0 0 0
steps 4 then 8|46 11 33 42 -12 31 -65 0
steps 4 then 8 ends call|-2 0 33 -31 0 0 0 0
steps 4 then 8 ends open|-26 83 20 76 -13 31 -65 0
steps 4 then 8 ends sentence|131 -76 0 -49 -8 0 0 0
steps 4 then 9|-63 108 -1 -40 -26 0 26 -33
steps 4 then 9 ends open|-12 55 -1 -38 -25 0 26 -33
steps 4 then 9 ends sentence|-54 66 0 -8 -14 0 0 0
steps 5 then 0|79 -9 -53 11 -25 0 -33 -66
steps 5 then 0 ends call|-39 11 24 0 0 0 0 0
steps 5 then 0 ends clause|25 37 -79 -11 0 0 0 0
steps 5 then 0 ends open|55 0 -15 -5 -16 0 -33 -66
steps 5 then 0 ends sentence|6 -20 0 90 -20 0 0 0
steps 5 then 1|75 41 -58 -25 -16 -75 -31 -106
steps 5 then 1 ends call|-70 18 58 -17 0 0 0 0
steps 5 then 1 ends clause|32 -16 79 -59 0 0 -33 0
steps 5 then 1 ends open|75 45 -82 -31 -89 -75 7 -106
steps 5 then 1 ends sentence|-4 -79 0 77 93 0 0 0
steps 5 then 2|167 -10 -136 -84 -153 -46 -70 -54
steps 5 then 2 ends call|98 -68 -46 0 0 0 0 0
steps 5 then 2 ends clause|116 -82 -25 -41 0 0 0 0
steps 5 then 2 ends open|171 9 -131 -112 -124 -46 -70 -54
steps 5 then 2 ends sentence|78 -41 -90 106 -59 0 0 0
steps 5 then 3|112 -43 -16 50 34 -102 -48 -64
steps 5 then 3 ends call|23 12 -37 0 0 0 0 0
steps 5 then 3 ends clause|-8 27 -6 0 0 0 0 0
steps 5 then 3 ends open|166 -75 -25 61 -22 -102 -48 -64
steps 5 then 3 ends sentence|-87 66 0 -36 51 0 0 0
steps 5 then 4|98 -23 -43 1 42 -10 -28 0
steps 5 then 4 ends call|118 78 -163 0 0 0 0 0
steps 5 then 4 ends clause|-28 0 28 0 0 0 0 0
steps 5 then 4 ends open|54 -97 67 13 -18 -10 -28 0
steps 5 then 4 ends sentence|-44 31 0 -15 60 0 0 0
steps 5 then 5|-73 -19 50 59 8 0 0 0
steps 5 then 5 ends call|77 29 -100 -23 0 0 0 0
steps 5 then 5 ends clause|-16 0 16 0 0 0 0 0
steps 5 then 5 ends open|-74 -214 79 94 -48 0 0 0
steps 5 then 5 ends sentence|-26 53 -19 -74 74 0 0 0
steps 5 then 5 ends signed|-35 35 0 0 0 0 0 0
steps 5 then 6|-46 15 -3 40 -29 0 71 -14
steps 5 then 6 ends call|-31 25 -8 0 0 0 0 0
steps 5 then 6 ends open|-146 -74 26 55 19 0 71 -14
steps 5 then 6 ends sentence|83 5 -33 -4 -50 0 0 0
steps 5 then 6 ends signed|-2 2 0 0 0 0 0 0
steps 5 then 7|-53 38 -32 9 133 -60 -2 33
steps 5 then 7 ends call|17 0 -17 0 0 0 0 0
steps 5 then 7 ends open|-73 1 -29 36 109 -60 -2 33
steps 5 then 7 ends sentence|31 27 0 -80 30 0 0 0
steps 5 then 8|-35 -34 44 27 -27 12 45 0
steps 5 then 8 ends call|-65 32 31 0 0 0 0 0
steps 5 then 8 ends clause|0 -33 65 0 0 0 -32 0
steps 5 then 8 ends open|-49 -139 5 65 2 12 72 0
steps 5 then 8 ends sentence|70 57 0 -48 -58 0 0 0
steps 5 then 8 ends signed|27 -27 0 0 0 0 0 0
steps 5 then 9|-103 111 82 20 -3 -43 -51 -59
steps 5 then 9 ends call|0 -5 -46 47 0 0 0 0
steps 5 then 9 ends clause|-33 0 33 0 0 0 0 0
steps 5 then 9 ends open|-111 -2 83 32 49 -43 -51 -59
steps 5 then 9 ends sentence|36 123 0 -78 -56 0 0 0
steps 6 then 0|37 -47 42 45 58 -68 -17 -33
steps 6 then 0 ends call|76 38 -132 0 0 0 0 0
steps 6 then 0 ends clause|17 -50 80 0 0 -33 0 -33
steps 6 then 0 ends open|35 -50 28 30 65 -49 -17 0
steps 6 then 0 ends sentence|-3 -31 0 6 -12 0 0 0
steps 6 then 0 ends signed|-46 46 0 0 0 0 0 0
steps 6 then 1|65 -17 -19 -9 -26 7 -23 0
steps 6 then 1 ends call|-87 9 71 0 -27 0 0 0
steps 6 then 1 ends clause|79 -27 -4 -25 0 0 0 0
steps 6 then 1 ends open|78 -24 -13 -9 -57 7 -23 0
steps 6 then 1 ends sentence|-12 -41 0 52 91 0 0 0
steps 6 then 1 ends signed|-32 32 0 0 0 0 0 0
steps 6 then 2|233 -32 -153 -74 -63 -90 -62 -36
steps 6 then 2 ends call|69 -68 8 29 0 0 0 0
steps 6 then 2 ends clause|90 -76 12 -17 0 0 0 0
steps 6 then 2 ends open|226 15 -128 -111 -100 -90 -62 -36
steps 6 then 2 ends sentence|3 -56 -32 70 82 0 0 -33
steps 6 then 2 ends signed|-11 11 0 0 0 0 0 0
steps 6 then 3|110 -63 53 16 47 22 -60 -33
steps 6 then 3 ends call|14 -67 54 0 0 0 -33 0
steps 6 then 3 ends clause|-14 -10 21 0 0 0 0 0
steps 6 then 3 ends open|113 -51 7 27 14 22 -20 -33
steps 6 then 3 ends sentence|-33 3 0 32 40 0 0 0
steps 6 then 3 ends signed|29 -29 0 0 0 0 0 0
steps 6 then 4|33 -65 -13 23 23 0 0 0
steps 6 then 4 ends call|47 -86 75 -29 0 0 0 0
steps 6 then 4 ends clause|50 -6 -46 0 0 0 0 0
steps 6 then 4 ends open|-50 -84 -22 58 23 0 0 0
steps 6 then 4 ends sentence|-5 47 0 -27 0 0 0 0
steps 6 then 4 ends signed|18 -18 0 0 0 0 0 0
steps 6 then 5|-36 18 -23 17 -34 62 -1 -22
steps 6 then 5 ends call|24 77 -91 -6 0 0 0 0
steps 6 then 5 ends clause|4 -4 0 0 0 0 0 0
steps 6 then 5 ends open|-39 -152 47 62 -33 76 -1 -22
steps 6 then 5 ends sentence|13 26 -33 -8 20 -25 0 0
steps 6 then 5 ends signed|50 -50 0 0 0 0 0 0
steps 6 then 6|-40 75 -44 7 24 17 48 0
steps 6 then 6 ends call|6 -16 10 -37 0 0 0 0
steps 6 then 6 ends clause|-12 253 -249 0 0 0 0 0
steps 6 then 6 ends open|-124 -81 66 0 38 17 48 0
steps 6 then 6 ends sentence|20 -46 0 53 5 0 0 0
steps 6 then 6 ends signed|13 -13 0 0 0 0 0 0
steps 6 then 7|-115 36 40 26 3 -33 90 0
steps 6 then 7 ends call|-2 -73 52 -7 0 0 0 0
steps 6 then 7 ends clause|0 47 -47 0 0 0 0 0
steps 6 then 7 ends open|-163 27 44 54 23 -33 90 0
steps 6 then 7 ends sentence|110 30 0 -110 -26 0 0 0
steps 6 then 8|-152 50 56 24 65 -59 51 63
steps 6 then 8 ends call|-46 31 19 13 0 0 0 0
steps 6 then 8 ends clause|-64 0 64 0 0 0 0 0
steps 6 then 8 ends open|-73 -56 12 32 58 -59 51 63
steps 6 then 8 ends sentence|62 38 0 -50 8 0 0 0
steps 6 then 8 ends signed|-105 105 0 0 0 0 0 0
steps 6 then 9|-35 67 33 -66 4 -34 21 -13
steps 6 then 9 ends call|0 12 -33 20 0 0 0 0
steps 6 then 9 ends clause|0 -32 32 0 0 0 0 0
steps 6 then 9 ends open|-191 -113 33 2 49 -8 53 -13
steps 6 then 9 ends sentence|73 131 0 -101 -52 -26 -33 0
steps 6 then 9 ends signed|8 13 -17 0 0 0 0 0
steps 7 then 0|70 -93 -7 29 13 5 47 0
steps 7 then 0 ends call|35 -41 35 -39 0 0 0 0
steps 7 then 0 ends clause|25 -71 55 0 0 0 0 0
steps 7 then 0 ends open|33 -19 -13 56 -7 5 47 0
steps 7 then 0 ends sentence|38 -21 -31 9 38 0 0 0
steps 7 then 0 ends signed|-50 50 0 0 0 0 0 0
steps 7 then 1|76 -17 -37 5 83 -1 -12 -10
steps 7 then 1 ends call|15 -44 60 -8 0 0 -19 0
steps 7 then 1 ends clause|-20 9 71 -51 0 0 0 0
steps 7 then 1 ends open|71 -39 -58 40 77 -1 -6 -10
steps 7 then 1 ends sentence|8 48 -31 -30 -1 0 0 0
steps 7 then 1 ends signed|-41 74 -33 0 0 0 0 0
steps 7 then 2|174 -135 -34 16 24 -39 29 -45
steps 7 then 2 ends call|13 14 22 -36 0 0 0 0
steps 7 then 2 ends clause|101 -71 -7 -26 0 0 0 0
steps 7 then 2 ends open|136 -99 -46 6 5 -39 29 -12
steps 7 then 2 ends sentence|54 -51 0 -2 25 0 0 -33
steps 7 then 2 ends signed|-46 46 0 0 0 0 0 0
steps 7 then 3|76 -56 -37 5 30 23 40 -33
steps 7 then 3 ends call|35 19 -49 4 0 0 0 0
steps 7 then 3 ends clause|32 -32 0 0 0 0 0 0
steps 7 then 3 ends open|78 -142 -31 45 -6 23 40 -33
steps 7 then 3 ends sentence|-15 45 0 -65 30 0 0 0
steps 7 then 3 ends signed|33 -33 0 0 0 0 0 0
steps 7 then 4|21 -87 13 49 37 9 10 0
steps 7 then 4 ends call|38 -55 20 0 0 0 0 0
steps 7 then 4 ends open|-36 -87 3 56 35 9 10 0
steps 7 then 4 ends sentence|35 12 0 -23 2 0 0 0
steps 7 then 4 ends signed|21 -21 0 0 0 0 0 0
steps 7 then 5|12 46 -103 26 3 -29 -40 0
steps 7 then 5 ends call|22 16 -34 0 0 0 0 0
steps 7 then 5 ends clause|0 63 -63 0 0 0 0 0
steps 7 then 5 ends open|-5 63 -16 34 -37 -29 -40 0
steps 7 then 5 ends sentence|0 -4 0 -24 52 0 0 0
steps 7 then 5 ends signed|-19 19 0 0 0 0 0 0
steps 7 then 6|1 -22 -30 26 79 -46 41 -23
steps 7 then 6 ends call|28 13 -63 0 0 0 0 0
steps 7 then 6 ends clause|14 -14 0 0 0 0 0 0
steps 7 then 6 ends open|-117 -114 -9 20 132 -22 41 -23
steps 7 then 6 ends sentence|59 19 0 -4 -22 -33 0 0
steps 7 then 6 ends signed|32 -32 0 0 0 0 0 0
steps 7 then 7|-13 57 -23 2 22 -37 -2 -32
steps 7 then 7 ends call|35 49 -80 24 0 -24 0 0
steps 7 then 7 ends clause|-23 18 0 0 0 0 0 0
steps 7 then 7 ends open|-13 21 15 29 -15 -26 -2 -32
steps 7 then 7 ends sentence|-35 1 0 14 59 0 0 0
steps 7 then 8|-62 14 -6 3 -61 -35 80 0
steps 7 then 8 ends call|24 -30 -79 79 0 0 0 0
steps 7 then 8 ends clause|-29 0 29 0 0 0 0 0
steps 7 then 8 ends open|-104 46 3 -37 -29 -35 80 0
steps 7 then 8 ends sentence|12 19 0 15 -51 0 0 0
steps 7 then 8 ends signed|20 -20 0 0 0 0 0 0
steps 7 then 9|-56 136 42 -19 -30 55 -50 -40
steps 7 then 9 ends call|0 33 -18 21 -33 0 0 0
steps 7 then 9 ends open|-83 79 45 -29 36 55 -50 -40
steps 7 then 9 ends sentence|13 57 0 -24 -38 0 0 0
steps 8 then 0|29 -15 -32 50 0 62 10 -108
steps 8 then 0 ends call|138 79 -142 -59 0 0 0 0
steps 8 then 0 ends clause|-6 -17 23 0 0 0 0 0
steps 8 then 0 ends open|-81 -27 35 55 23 62 10 -108
steps 8 then 0 ends sentence|16 52 -114 4 18 0 0 0
steps 8 then 0 ends signed|22 -6 0 -27 0 0 0 0
steps 8 then 1|90 -8 11 29 56 22 -5 -58
steps 8 then 1 ends call|-21 -71 24 90 -24 0 0 0
steps 8 then 1 ends clause|-77 47 62 -33 0 0 0 0
steps 8 then 1 ends open|137 38 -31 47 11 22 -5 -58
steps 8 then 1 ends sentence|-33 30 -33 -33 118 0 0 0
steps 8 then 1 ends signed|-63 63 0 0 0 0 0 0
steps 8 then 2|47 -98 -11 56 32 -32 30 -30
steps 8 then 2 ends call|21 88 -43 -33 0 0 0 0
steps 8 then 2 ends clause|11 34 15 -61 -12 0 0 0
steps 8 then 2 ends open|143 -221 -16 15 40 -32 45 -30
steps 8 then 2 ends sentence|-83 10 -33 145 5 0 -33 0
steps 8 then 2 ends signed|-64 64 0 0 0 0 0 0
steps 8 then 3|28 27 -26 20 62 -19 27 -78
steps 8 then 3 ends call|107 -14 -69 -69 0 0 0 0
steps 8 then 3 ends open|-178 -16 39 66 91 -19 27 -63
steps 8 then 3 ends sentence|76 27 -33 -51 3 0 0 -30
steps 8 then 3 ends signed|20 -20 0 0 0 0 0 0
steps 8 then 4|4 -22 22 49 -28 -54 10 0
steps 8 then 4 ends call|135 -75 -66 -7 0 0 0 0
steps 8 then 4 ends clause|-27 50 -23 0 0 0 0 0
steps 8 then 4 ends open|-117 -20 36 66 38 -54 10 0
steps 8 then 4 ends sentence|-30 26 0 71 -40 0 0 0
steps 8 then 4 ends signed|11 -11 0 0 0 0 0 0
steps 8 then 5|33 81 -20 59 64 58 17 -112
steps 8 then 5 ends call|52 94 12 -98 -33 0 0 0
steps 8 then 5 ends clause|-11 39 -32 0 0 0 0 0
steps 8 then 5 ends open|-64 65 -29 122 130 58 37 -112
steps 8 then 5 ends sentence|47 34 -63 10 -47 0 0 0
steps 8 then 5 ends signed|50 -11 0 0 0 0 -33 0
steps 8 then 6|50 61 -61 17 42 9 29 -136
steps 8 then 6 ends call|-5 80 -47 -114 -31 0 0 0
steps 8 then 6 ends clause|183 3 -171 -30 -6 0 0 0
steps 8 then 6 ends open|-70 -53 31 12 33 9 29 -136
steps 8 then 6 ends sentence|10 41 -67 22 23 0 0 0
steps 8 then 6 ends signed|6 -6 0 0 0 0 0 0
steps 8 then 7|-32 3 -78 2 19 37 3 151
steps 8 then 7 ends call|-11 11 -21 41 0 0 0 0
steps 8 then 7 ends clause|96 -43 -69 0 0 0 0 0
steps 8 then 7 ends open|-14 -63 -28 -30 -50 37 3 151
steps 8 then 7 ends sentence|-37 21 0 8 53 0 0 0
steps 8 then 8|-29 73 -48 -51 -47 75 -22 -38
steps 8 then 8 ends call|-68 -12 44 5 0 -4 0 0
steps 8 then 8 ends clause|0 -9 9 0 0 0 0 0
steps 8 then 8 ends open|-15 2 -55 -20 51 78 -22 -38
steps 8 then 8 ends sentence|-1 98 0 -14 -83 0 0 0
steps 8 then 8 ends signed|59 -59 0 0 0 0 0 0
steps 8 then 9|7 99 28 -22 -49 0 -2 -27
steps 8 then 9 ends call|0 -144 36 97 0 0 0 0
steps 8 then 9 ends clause|-10 0 100 0 -59 -33 0 0
steps 8 then 9 ends open|-94 103 -27 21 49 33 -2 -27
steps 8 then 9 ends sentence|129 89 0 -44 -117 0 0 0
steps 8 then 9 ends signed|0 33 0 -33 0 0 0 0
steps 9 then 0|-10 13 -41 23 -2 -10 -12 118
steps 9 then 0 ends call|221 -147 -92 39 0 -33 -33 0
steps 9 then 0 ends clause|-79 80 49 -32 0 0 0 0
steps 9 then 0 ends open|-125 -69 10 26 14 36 6 132
steps 9 then 0 ends sentence|-34 82 0 -10 8 0 0 -33
steps 9 then 0 ends signed|-54 54 0 0 0 0 0 0
steps 9 then 1|24 12 -3 27 56 36 53 -121
steps 9 then 1 ends call|112 -48 31 -109 -33 0 0 0
steps 9 then 1 ends clause|-82 47 36 -10 0 0 0 0
steps 9 then 1 ends open|-122 -8 -1 68 25 36 53 -121
steps 9 then 1 ends sentence|26 18 0 -81 67 0 0 0
steps 9 then 1 ends signed|27 -27 0 0 0 0 0 0
steps 9 then 2|-18 -77 27 38 40 -66 -20 116
steps 9 then 2 ends call|203 -76 -138 9 0 0 0 0
steps 9 then 2 ends clause|-65 54 15 0 0 0 0 0
steps 9 then 2 ends open|-63 -203 65 19 66 -48 -20 116
steps 9 then 2 ends sentence|-40 26 0 59 -33 -33 0 0
steps 9 then 2 ends signed|30 -30 0 0 0 0 0 0
steps 9 then 3|-10 88 32 41 -4 -27 -5 -69
steps 9 then 3 ends call|47 85 -50 -47 -33 0 0 0
steps 9 then 3 ends clause|-5 3 50 -29 -19 0 0 0
steps 9 then 3 ends open|-176 -6 76 66 74 -4 -5 -59
steps 9 then 3 ends sentence|103 12 -20 -44 -47 -33 0 -30
steps 9 then 3 ends signed|-22 22 0 0 0 0 0 0
steps 9 then 4|84 101 -14 39 49 -7 -22 -76
steps 9 then 4 ends call|136 -69 -63 -24 0 0 0 0
steps 9 then 4 ends clause|44 -27 -2 0 -29 0 0 0
steps 9 then 4 ends open|119 38 6 5 105 -7 -16 -76
steps 9 then 4 ends sentence|-83 101 0 144 -83 0 -27 0
steps 9 then 5|-5 106 -30 44 -14 62 7 -177
steps 9 then 5 ends call|-43 188 -110 91 0 0 -10 0
steps 9 then 5 ends clause|0 33 -33 0 0 0 0 0
steps 9 then 5 ends open|-75 82 49 37 46 71 8 -123
steps 9 then 5 ends sentence|65 7 -162 4 -18 -33 0 -100
steps 9 then 5 ends signed|87 -42 -33 0 0 0 0 0
steps 9 then 6|26 55 -20 33 25 17 69 -133
steps 9 then 6 ends call|7 32 -42 54 0 0 0 0
steps 9 then 6 ends clause|215 -27 -200 0 0 0 0 0
steps 9 then 6 ends open|-42 9 25 45 51 17 69 -133
steps 9 then 6 ends sentence|23 61 -33 0 -39 0 0 0
steps 9 then 6 ends signed|-4 4 0 0 0 0 0 0
steps 9 then 7|42 47 -10 27 -25 -44 46 -128
steps 9 then 7 ends call|-69 28 74 -31 0 0 0 0
steps 9 then 7 ends clause|172 14 -141 -33 -21 0 0 0
steps 9 then 7 ends open|-37 -27 6 37 20 -44 46 -103
steps 9 then 7 ends sentence|4 48 0 33 -28 0 0 -33
steps 9 then 8|7 72 -40 -45 5 -33 85 -81
steps 9 then 8 ends call|0 32 138 -155 0 0 0 0
steps 9 then 8 ends clause|0 -15 15 0 0 0 0 0
steps 9 then 8 ends open|-24 63 -80 -1 47 -33 85 -81
steps 9 then 8 ends sentence|22 8 0 -20 -49 0 0 0
steps 9 then 9|28 109 3 -30 -68 32 61 -9
steps 9 then 9 ends call|0 0 32 -32 0 0 0 0
steps 9 then 9 ends open|0 -6 -12 4 -6 32 61 -9
steps 9 then 9 ends sentence|28 117 0 -65 -92 0 0 0
steps to here 0 then 0|48 -7 -73 21 30 -108 -64 0
steps to here 0 then 0 before ends call|4 47 -6 -74 0 0 0 0
steps to here 0 then 0 before ends clause|0 35 -132 65 -13 0 0 0
steps to here 0 then 0 before ends open|21 -55 8 37 36 -22 0 0
steps to here 0 then 0 before ends sentence|118 23 -11 -29 -40 -83 -64 0
steps to here 0 then 0 before ends signed|-6 -114 31 52 0 -18 0 0
steps to here 0 then 1|9 43 -39 21 36 -16 -62 87
steps to here 0 then 1 before ends call|156 -76 -72 -60 0 0 0 0
steps to here 0 then 1 before ends clause|0 -113 -152 134 114 0 0 0
steps to here 0 then 1 before ends open|-80 72 2 -12 6 -18 45 72
steps to here 0 then 1 before ends sentence|27 32 -7 22 -74 23 19 0
steps to here 0 then 1 before ends signed|-15 -78 100 6 0 -28 -89 25
steps to here 0 then 2|122 11 -13 -14 -54 25 -31 -51
steps to here 0 then 2 before ends call|-26 -44 -53 105 0 0 -2 0
steps to here 0 then 2 before ends clause|-33 17 -80 105 -15 0 0 0
steps to here 0 then 2 before ends open|147 21 -83 -78 14 52 -32 -33
steps to here 0 then 2 before ends sentence|-31 -32 104 26 -34 -40 -22 -12
steps to here 0 then 2 before ends signed|-23 -51 49 -17 0 0 0 0
steps to here 0 then 3|60 64 19 -8 33 -59 -55 -17
steps to here 0 then 3 before ends call|61 -66 -31 19 0 0 0 0
steps to here 0 then 3 before ends clause|-4 20 10 -15 28 -33 0 0
steps to here 0 then 3 before ends open|49 -14 31 -41 2 -21 0 0
steps to here 0 then 3 before ends sentence|36 112 -26 13 64 12 -55 -17
steps to here 0 then 3 before ends signed|2 -13 -44 46 0 0 0 0
steps to here 0 then 4|-57 26 -24 -50 21 72 21 -33
steps to here 0 then 4 before ends call|0 0 29 -48 0 0 27 0
steps to here 0 then 4 before ends clause|0 30 31 0 -61 0 0 0
steps to here 0 then 4 before ends open|58 87 -135 -39 -7 46 0 0
steps to here 0 then 4 before ends sentence|-91 -151 32 40 83 37 14 -33
steps to here 0 then 4 before ends signed|-38 12 52 -49 0 0 0 0
steps to here 0 then 5|8 38 -13 -8 49 11 3 -1
steps to here 0 then 5 before ends call|-3 0 -107 94 0 0 17 0
steps to here 0 then 5 before ends clause|0 1 -11 -75 73 0 0 0
steps to here 0 then 5 before ends open|108 35 -26 -47 21 -10 0 0
steps to here 0 then 5 before ends sentence|-107 -4 31 82 -18 29 0 -1
steps to here 0 then 5 before ends signed|119 42 -40 -40 0 0 0 0
steps to here 0 then 6|129 98 -37 -59 54 -69 -36 -24
steps to here 0 then 6 before ends call|-55 35 5 34 0 0 -16 -15
steps to here 0 then 6 before ends clause|0 -21 75 13 -29 0 -27 0
steps to here 0 then 6 before ends open|175 91 -83 -98 17 -64 -33 32
steps to here 0 then 6 before ends sentence|-99 -63 10 71 67 -17 17 -51
steps to here 0 then 6 before ends signed|3 36 -24 -14 0 0 0 31
steps to here 0 then 7|-20 147 -32 -38 39 -33 -5 -56
steps to here 0 then 7 before ends call|-42 49 -10 9 0 33 -22 0
steps to here 0 then 7 before ends clause|0 -44 13 -40 60 0 0 0
steps to here 0 then 7 before ends open|-1 32 33 -15 -5 21 39 -45
steps to here 0 then 7 before ends sentence|73 78 -112 26 60 -61 7 0
steps to here 0 then 7 before ends signed|-88 141 17 -4 0 -49 -31 0
steps to here 0 then 8|-37 127 7 34 131 -32 28 58
steps to here 0 then 8 before ends call|-155 191 72 -32 0 0 -27 -31
steps to here 0 then 8 before ends clause|-67 60 -179 201 23 0 0 -33
steps to here 0 then 8 before ends open|-5 66 34 19 116 -36 9 -42
steps to here 0 then 8 before ends sentence|87 -62 19 -57 27 -76 55 117
steps to here 0 then 8 before ends signed|46 200 -57 -83 0 67 -77 -21
steps to here 0 then 9|2 96 17 69 138 9 60 -155
steps to here 0 then 9 before ends call|-152 56 162 -128 0 1 25 -1
steps to here 0 then 9 before ends clause|-93 69 -252 280 18 -33 -63 -35
steps to here 0 then 9 before ends open|24 61 -36 53 155 102 -25 -79
steps to here 0 then 9 before ends sentence|101 -136 111 -157 19 -63 98 -50
steps to here 0 then 9 before ends signed|120 272 -62 -2 -86 13 -56 -28
steps to here 1 then 0|-46 43 17 55 27 -83 58 0
steps to here 1 then 0 before ends call|43 27 -49 -56 0 -33 55 0
steps to here 1 then 0 before ends clause|-135 54 -93 -24 164 0 0 0
steps to here 1 then 0 before ends open|-111 18 56 111 32 26 0 0
steps to here 1 then 0 before ends sentence|135 -46 -7 -10 -154 -62 26 0
steps to here 1 then 0 before ends signed|-84 -97 83 54 0 0 0 0
steps to here 1 then 1|-45 58 30 -4 21 -10 30 -11
steps to here 1 then 1 before ends call|33 34 -93 22 0 -13 22 0
steps to here 1 then 1 before ends clause|30 -6 78 -90 -11 0 0 0
steps to here 1 then 1 before ends open|-192 13 34 27 96 37 33 27
steps to here 1 then 1 before ends sentence|35 -4 -43 60 -100 -22 11 -33
steps to here 1 then 1 before ends signed|-98 -83 71 -9 0 0 0 0
steps to here 1 then 2|57 94 -36 -20 25 -91 -4 -26
steps to here 1 then 2 before ends call|-77 80 -2 8 -30 0 -13 0
steps to here 1 then 2 before ends clause|-42 76 80 -140 73 0 0 0
steps to here 1 then 2 before ends open|-84 19 -21 60 55 -58 0 -26
steps to here 1 then 2 before ends sentence|143 23 -76 -111 -91 -35 -1 -4
steps to here 1 then 2 before ends signed|24 -76 43 -16 0 12 0 0
steps to here 1 then 3|11 44 -12 -50 39 34 7 6
steps to here 1 then 3 before ends call|-63 33 0 50 0 0 0 0
steps to here 1 then 3 before ends clause|-29 54 91 -102 -56 0 0 0
steps to here 1 then 3 before ends open|-28 73 -43 -17 41 16 -10 6
steps to here 1 then 3 before ends sentence|50 -34 -78 29 41 -18 11 0
steps to here 1 then 3 before ends signed|-30 -33 -26 47 0 32 0 0
steps to here 1 then 4|-30 75 -57 -39 100 -64 34 0
steps to here 1 then 4 before ends call|-8 39 -12 -8 0 0 0 0
steps to here 1 then 4 before ends clause|-27 40 -36 -42 55 0 0 0
steps to here 1 then 4 before ends open|-74 54 -7 -54 104 -64 62 0
steps to here 1 then 4 before ends sentence|46 14 -51 53 -32 0 0 0
steps to here 1 then 4 before ends signed|21 -32 29 -22 0 0 0 0
steps to here 1 then 5|-10 66 -37 -16 50 16 -82 13
steps to here 1 then 5 before ends call|-97 74 -2 41 0 0 0 0
steps to here 1 then 5 before ends clause|-80 41 33 70 -37 0 0 0
steps to here 1 then 5 before ends open|3 79 -10 -65 16 -2 -33 10
steps to here 1 then 5 before ends sentence|36 -44 -42 52 90 32 -63 -10
steps to here 1 then 5 before ends signed|78 -30 -9 -1 0 0 0 0
steps to here 1 then 6|-63 89 -38 -2 68 31 11 -58
steps to here 1 then 6 before ends call|-5 6 -64 79 -22 22 0 0
steps to here 1 then 6 before ends clause|-18 27 31 114 -99 -32 0 0
steps to here 1 then 6 before ends open|-106 43 71 0 90 41 0 -59
steps to here 1 then 6 before ends sentence|108 41 -71 -31 16 0 11 0
steps to here 1 then 6 before ends signed|101 -29 -21 -91 0 32 0 -11
steps to here 1 then 7|-59 22 -26 -3 121 -60 61 -67
steps to here 1 then 7 before ends call|-61 131 -27 2 0 0 -4 0
steps to here 1 then 7 before ends clause|19 -44 -100 91 15 0 0 0
steps to here 1 then 7 before ends open|-89 28 64 15 34 -36 0 -33
steps to here 1 then 7 before ends sentence|37 -8 -102 -28 134 33 62 -33
steps to here 1 then 7 before ends signed|-13 -52 -22 91 0 -65 0 0
steps to here 1 then 8|15 -46 1 -3 112 -29 54 -119
steps to here 1 then 8 before ends call|-69 50 -24 -21 0 -28 147 -11
steps to here 1 then 8 before ends clause|-1 -80 -13 133 28 0 0 -33
steps to here 1 then 8 before ends open|-57 -33 23 -3 62 -50 -39 -57
steps to here 1 then 8 before ends sentence|84 7 -44 -26 110 37 13 -73
steps to here 1 then 8 before ends signed|49 0 -29 12 0 -4 0 0
steps to here 1 then 9|-8 24 47 -49 79 -26 66 105
steps to here 1 then 9 before ends call|-10 66 18 15 -31 -32 -23 0
steps to here 1 then 9 before ends clause|-54 -17 79 -104 112 0 0 0
steps to here 1 then 9 before ends open|-20 86 -43 -37 132 -19 42 -124
steps to here 1 then 9 before ends sentence|-17 -4 7 -43 -69 -24 62 214
steps to here 1 then 9 before ends signed|35 -55 -63 57 0 10 0 -27
steps to here 2 then 0|-101 77 -88 -71 270 16 -35 -33
steps to here 2 then 0 before ends call|72 -52 -53 14 0 0 0 0
steps to here 2 then 0 before ends clause|-8 49 -184 -119 164 0 0 0
steps to here 2 then 0 before ends open|-99 71 -4 -40 216 41 0 0
steps to here 2 then 0 before ends sentence|133 -84 9 -48 19 -39 -35 -33
steps to here 2 then 0 before ends signed|-44 -140 57 37 0 0 0 0
steps to here 2 then 1|-50 80 -33 -47 192 20 90 55
steps to here 2 then 1 before ends call|107 -50 -102 -13 0 33 0 0
steps to here 2 then 1 before ends clause|-49 94 -17 -231 126 0 0 0
steps to here 2 then 1 before ends open|-130 52 -33 -15 186 18 0 33
steps to here 2 then 1 before ends sentence|22 -39 -46 19 -121 -22 90 13
steps to here 2 then 1 before ends signed|30 -80 21 10 0 0 0 13
steps to here 2 then 2|-47 58 -104 -45 172 -20 -15 234
steps to here 2 then 2 before ends call|-44 87 -96 39 0 0 0 0
steps to here 2 then 2 before ends clause|-126 133 -44 -106 114 0 0 0
steps to here 2 then 2 before ends open|-74 46 -87 -63 135 -11 -38 234
steps to here 2 then 2 before ends sentence|96 -63 -58 -56 89 0 5 0
steps to here 2 then 2 before ends signed|4 -85 1 34 0 -10 0 0
steps to here 2 then 3|24 89 -52 -15 96 53 7 -88
steps to here 2 then 3 before ends call|57 -57 -4 5 0 0 0 0
steps to here 2 then 3 before ends clause|-76 23 10 63 41 0 0 0
steps to here 2 then 3 before ends open|-45 78 19 -31 116 21 0 -66
steps to here 2 then 3 before ends sentence|67 -18 -10 -14 -27 33 7 -55
steps to here 2 then 3 before ends signed|-27 0 -7 22 0 0 0 0
steps to here 2 then 4|-26 92 3 -23 -60 0 3 -78
steps to here 2 then 4 before ends call|39 -60 79 -47 0 0 -16 0
steps to here 2 then 4 before ends clause|-97 57 17 31 0 0 0 0
steps to here 2 then 4 before ends open|-23 102 6 1 -43 0 0 -46
steps to here 2 then 4 before ends sentence|8 1 -50 28 -31 0 19 -32
steps to here 2 then 4 before ends signed|22 -43 73 -61 0 0 0 0
steps to here 2 then 5|26 67 -71 -30 28 -99 -25 -1
steps to here 2 then 5 before ends call|190 -222 39 22 0 0 -31 0
steps to here 2 then 5 before ends clause|-98 112 40 -55 3 0 0 0
steps to here 2 then 5 before ends open|-72 87 47 8 28 -99 0 33
steps to here 2 then 5 before ends sentence|53 32 -54 -78 0 0 7 -33
steps to here 2 then 5 before ends signed|84 -53 -55 58 0 0 0 0
steps to here 2 then 6|12 81 -27 -1 -4 -32 37 -36
steps to here 2 then 6 before ends call|119 -103 42 -20 0 0 0 0
steps to here 2 then 6 before ends clause|-28 35 63 -58 -11 0 0 0
steps to here 2 then 6 before ends open|-88 115 -4 25 23 -16 38 -36
steps to here 2 then 6 before ends sentence|73 5 14 -52 -37 -27 -3 -33
steps to here 2 then 6 before ends signed|41 0 -23 4 0 0 0 0
steps to here 2 then 7|21 20 -7 3 -23 13 -21 -54
steps to here 2 then 7 before ends call|-16 38 49 -70 0 0 0 0
steps to here 2 then 7 before ends clause|-8 10 39 -38 -12 0 0 0
steps to here 2 then 7 before ends open|-24 84 -26 -8 20 29 0 -21
steps to here 2 then 7 before ends sentence|24 -134 25 58 -111 -8 -21 0
steps to here 2 then 7 before ends signed|26 0 -9 20 0 -27 0 -33
steps to here 2 then 8|114 2 -14 58 -47 17 40 -91
steps to here 2 then 8 before ends call|-61 -33 23 79 0 0 -31 0
steps to here 2 then 8 before ends clause|-34 52 50 -51 -16 0 0 0
steps to here 2 then 8 before ends open|198 13 -24 73 7 -1 0 -102
steps to here 2 then 8 before ends sentence|-4 38 73 -103 -150 2 58 10
steps to here 2 then 8 before ends signed|-68 0 10 20 0 13 0 0
steps to here 2 then 9|57 -10 70 -26 -26 31 51 -140
steps to here 2 then 9 before ends call|-70 10 43 64 -17 0 0 -61
steps to here 2 then 9 before ends clause|-92 8 77 -31 13 0 0 0
steps to here 2 then 9 before ends open|140 -10 49 3 -44 -12 -33 -64
steps to here 2 then 9 before ends sentence|-11 5 1 -70 -115 48 90 -33
steps to here 2 then 9 before ends signed|-25 -32 -17 67 0 -5 0 0
steps to here 3 then 0|6 -5 16 32 49 -29 0 -33
steps to here 3 then 0 before ends call|41 -39 -33 38 0 0 0 0
steps to here 3 then 0 before ends clause|0 33 -23 -14 7 0 0 0
steps to here 3 then 0 before ends open|-24 30 13 13 45 0 0 -33
steps to here 3 then 0 before ends sentence|4 -13 38 26 -19 -29 0 0
steps to here 3 then 0 before ends signed|0 0 4 -4 0 0 0 0
steps to here 3 then 1|-32 33 50 21 -12 -24 -22 -48
steps to here 3 then 1 before ends call|112 -118 -11 41 0 -12 0 -53
steps to here 3 then 1 before ends clause|-35 127 -30 -69 14 0 0 0
steps to here 3 then 1 before ends open|-85 15 99 22 -11 -12 0 7
steps to here 3 then 1 before ends sentence|-6 74 -65 18 -14 0 -22 0
steps to here 3 then 1 before ends signed|62 -23 27 -83 0 0 0 0
steps to here 3 then 2|-18 72 33 18 -128 24 -45 -55
steps to here 3 then 2 before ends call|-30 21 64 -84 0 0 0 0
steps to here 3 then 2 before ends clause|-86 110 -10 1 -39 0 0 0
steps to here 3 then 2 before ends open|5 78 29 41 -92 24 0 -31
steps to here 3 then 2 before ends sentence|73 -19 32 -16 -58 0 -45 -33
steps to here 3 then 2 before ends signed|0 0 -2 2 0 0 0 0
steps to here 3 then 3|-32 66 71 64 -98 0 -33 -67
steps to here 3 then 3 before ends call|181 -164 -8 -11 0 0 0 0
steps to here 3 then 3 before ends clause|-58 46 23 0 -20 0 0 0
steps to here 3 then 3 before ends open|-71 45 48 96 -86 0 0 -33
steps to here 3 then 3 before ends sentence|66 -5 12 -22 0 0 -33 0
steps to here 3 then 3 before ends signed|33 0 -12 12 0 0 0 -33
steps to here 3 then 4|-28 94 -44 65 -105 0 -32 0
steps to here 3 then 4 before ends call|43 -79 30 0 0 0 0 0
steps to here 3 then 4 before ends clause|0 0 21 0 -21 0 0 0
steps to here 3 then 4 before ends open|23 7 -42 34 -64 0 0 0
steps to here 3 then 4 before ends sentence|-58 117 10 21 -26 0 -32 0
steps to here 3 then 5|26 82 -1 -55 -60 17 -68 0
steps to here 3 then 5 before ends call|41 -92 7 37 0 0 0 0
steps to here 3 then 5 before ends clause|-102 99 -15 22 0 0 0 0
steps to here 3 then 5 before ends open|-38 66 26 10 -60 0 0 0
steps to here 3 then 5 before ends sentence|-11 87 16 -44 0 17 -68 0
steps to here 3 then 5 before ends signed|0 0 4 -4 0 0 0 0
steps to here 3 then 6|-34 -7 64 141 -100 -33 0 -33
steps to here 3 then 6 before ends call|88 -65 -61 29 0 0 0 0
steps to here 3 then 6 before ends clause|-49 73 -13 -16 20 0 0 0
steps to here 3 then 6 before ends open|-72 53 110 97 -108 -33 0 -33
steps to here 3 then 6 before ends sentence|-1 -71 -19 62 0 0 0 0
steps to here 3 then 6 before ends signed|0 0 29 -29 0 0 0 0
steps to here 3 then 7|49 -78 27 77 -82 0 -49 0
steps to here 3 then 7 before ends call|0 0 10 15 0 0 -29 0
steps to here 3 then 7 before ends clause|0 0 38 0 -38 0 0 0
steps to here 3 then 7 before ends open|116 -111 50 29 -63 0 0 0
steps to here 3 then 7 before ends sentence|-20 47 -43 49 0 0 -32 0
steps to here 3 then 7 before ends signed|-12 0 42 -35 0 0 0 0
steps to here 3 then 8|52 -57 65 4 -167 3 18 -30
steps to here 3 then 8 before ends call|-39 0 -6 56 0 0 0 0
steps to here 3 then 8 before ends clause|0 0 90 -67 0 -33 0 0
steps to here 3 then 8 before ends open|-69 -46 29 58 -167 2 0 0
steps to here 3 then 8 before ends sentence|100 -22 -27 -50 0 53 18 -30
steps to here 3 then 8 before ends signed|0 0 -2 2 0 0 0 0
steps to here 3 then 9|-26 38 129 0 -230 -51 -23 -21
steps to here 3 then 9 before ends call|-23 17 62 -49 0 0 0 0
steps to here 3 then 9 before ends clause|-19 -27 119 -90 0 0 0 0
steps to here 3 then 9 before ends open|-128 18 78 86 -215 -33 0 -31
steps to here 3 then 9 before ends sentence|69 70 24 -31 -38 -17 -23 1
steps to here 3 then 9 before ends signed|0 0 -46 46 0 0 0 0
steps to here 4 then 0|-29 124 15 -148 93 32 29 0
steps to here 4 then 0 before ends call|14 -14 0 0 0 0 0 0
steps to here 4 then 0 before ends clause|-5 5 0 0 0 0 0 0
steps to here 4 then 0 before ends open|-74 99 61 -98 93 0 0 0
steps to here 4 then 0 before ends sentence|17 87 -30 -57 0 0 29 0
steps to here 4 then 0 before ends signed|11 -33 5 0 0 32 0 0
steps to here 4 then 1|-78 147 -32 -77 -11 24 5 0
steps to here 4 then 1 before ends call|-108 133 15 -38 0 0 0 0
steps to here 4 then 1 before ends clause|22 9 0 -33 0 0 0 0
steps to here 4 then 1 before ends open|69 -5 2 -39 -11 24 -10 0
steps to here 4 then 1 before ends sentence|-39 83 -99 11 0 0 11 0
steps to here 4 then 1 before ends signed|-33 0 11 6 0 0 0 0
steps to here 4 then 2|-64 157 -12 -66 -3 0 5 -33
steps to here 4 then 2 before ends call|-75 75 -9 9 0 0 0 0
steps to here 4 then 2 before ends clause|-50 97 -57 -13 0 0 0 0
steps to here 4 then 2 before ends open|-75 80 23 -58 0 0 0 -33
steps to here 4 then 2 before ends sentence|60 24 -34 -81 -5 0 5 0
steps to here 4 then 2 before ends signed|-29 0 -16 31 0 0 0 0
steps to here 4 then 3|-62 64 32 -40 0 0 0 0
steps to here 4 then 3 before ends call|-92 122 -24 0 0 0 0 0
steps to here 4 then 3 before ends clause|-33 61 0 -28 0 0 0 0
steps to here 4 then 3 before ends open|44 -73 10 20 0 0 0 0
steps to here 4 then 3 before ends sentence|-73 83 -52 7 0 0 0 0
steps to here 4 then 3 before ends signed|33 -33 9 -9 0 0 0 0
steps to here 4 then 4|-19 73 18 -24 0 0 -65 -33
steps to here 4 then 4 before ends call|-30 30 0 0 0 0 0 0
steps to here 4 then 4 before ends clause|18 -18 0 0 0 0 0 0
steps to here 4 then 4 before ends open|-57 79 55 -33 0 0 -30 -33
steps to here 4 then 4 before ends sentence|18 10 -45 20 0 0 -43 0
steps to here 4 then 4 before ends signed|0 0 -18 18 0 0 0 0
steps to here 4 then 5|-50 43 60 -1 -33 0 -33 0
steps to here 4 then 5 before ends call|0 0 5 -5 0 0 0 0
steps to here 4 then 5 before ends clause|119 -119 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-73 94 38 -15 -33 0 -33 0
steps to here 4 then 5 before ends sentence|-144 119 78 -56 0 0 0 0
steps to here 4 then 5 before ends signed|26 0 -67 41 0 0 0 0
steps to here 4 then 6|56 36 -43 -26 0 0 3 -33
steps to here 4 then 6 before ends call|-37 -1 0 38 0 0 0 0
steps to here 4 then 6 before ends clause|13 -13 0 0 0 0 0 0
steps to here 4 then 6 before ends open|50 35 -78 -1 0 0 0 0
steps to here 4 then 6 before ends sentence|-24 26 0 -14 0 0 3 0
steps to here 4 then 6 before ends signed|22 0 31 -24 0 0 0 -33
steps to here 4 then 7|1 29 33 -22 -33 -16 13 -9
steps to here 4 then 7 before ends call|-60 0 37 -8 0 0 31 0
steps to here 4 then 7 before ends clause|27 0 -27 0 0 0 0 0
steps to here 4 then 7 before ends open|10 67 69 -52 -33 -16 -25 -22
steps to here 4 then 7 before ends sentence|33 -24 -88 65 0 0 0 0
steps to here 4 then 7 before ends signed|-39 0 10 4 0 0 0 19
steps to here 4 then 8|82 -51 46 -13 0 -33 11 -31
steps to here 4 then 8 before ends call|0 0 50 -50 0 0 0 0
steps to here 4 then 8 before ends clause|40 -40 0 0 0 0 0 0
steps to here 4 then 8 before ends open|113 -11 -13 -12 0 0 0 -31
steps to here 4 then 8 before ends sentence|37 22 61 -83 0 0 11 0
steps to here 4 then 8 before ends signed|-83 0 2 74 0 -33 0 0
steps to here 4 then 9|-9 -18 55 -58 0 14 -2 0
steps to here 4 then 9 before ends call|0 0 23 -23 0 0 0 0
steps to here 4 then 9 before ends open|37 -5 41 -39 0 -27 -17 0
steps to here 4 then 9 before ends sentence|-48 31 33 -45 0 33 15 0
steps to here 4 then 9 before ends signed|33 -33 -52 51 0 0 0 0
steps to here 5 then 0|-51 100 22 32 -102 0 0 0
steps to here 5 then 0 before ends call|90 -70 -76 46 0 0 0 0
steps to here 5 then 0 before ends clause|136 -67 -45 -2 0 0 0 0
steps to here 5 then 0 before ends open|-116 132 5 27 -30 0 0 0
steps to here 5 then 0 before ends sentence|44 -22 -5 17 -81 0 0 0
steps to here 5 then 0 before ends signed|-26 0 16 2 0 0 0 0
steps to here 5 then 1|-65 102 -18 27 -30 12 -2 -66
steps to here 5 then 1 before ends call|-26 42 -58 30 0 0 0 0
steps to here 5 then 1 before ends clause|-91 102 -68 44 0 0 0 0
steps to here 5 then 1 before ends open|-107 36 42 -20 -30 31 0 -33
steps to here 5 then 1 before ends sentence|-22 102 -33 -15 0 0 -2 -33
steps to here 5 then 1 before ends signed|-30 0 20 22 0 0 0 0
steps to here 5 then 2|-61 103 -61 -18 -81 -10 -33 -62
steps to here 5 then 2 before ends call|-24 6 -20 51 0 0 0 0
steps to here 5 then 2 before ends clause|-113 57 29 32 0 0 0 0
steps to here 5 then 2 before ends open|-74 113 -55 -24 -81 -10 0 -62
steps to here 5 then 2 before ends sentence|25 20 2 -39 0 0 -33 0
steps to here 5 then 2 before ends signed|0 0 -26 26 0 0 0 0
steps to here 5 then 3|-20 92 12 49 -109 -79 0 -12
steps to here 5 then 3 before ends call|14 -26 -28 40 0 0 0 0
steps to here 5 then 3 before ends clause|-1 -8 54 -54 0 0 0 0
steps to here 5 then 3 before ends open|-4 32 49 29 -109 -79 0 30
steps to here 5 then 3 before ends sentence|-3 79 -78 7 0 0 0 -33
steps to here 5 then 3 before ends signed|0 0 4 -4 0 0 0 0
steps to here 5 then 4|-50 69 4 13 -33 -28 -24 0
steps to here 5 then 4 before ends call|-102 102 0 0 0 0 0 0
steps to here 5 then 4 before ends open|-7 0 63 -24 -33 -28 0 0
steps to here 5 then 4 before ends sentence|-42 42 -73 88 0 0 -24 0
steps to here 5 then 4 before ends signed|26 0 -6 -29 0 0 0 0
steps to here 5 then 5|33 37 8 -12 -49 0 0 -33
steps to here 5 then 5 before ends call|49 -90 -18 61 0 0 0 0
steps to here 5 then 5 before ends clause|-98 91 13 0 0 0 0 0
steps to here 5 then 5 before ends open|0 66 -24 -22 -49 0 0 -33
steps to here 5 then 5 before ends sentence|37 -54 -42 42 0 0 0 0
steps to here 5 then 5 before ends signed|37 0 66 -90 0 0 0 0
steps to here 5 then 6|29 59 8 39 -63 -33 -38 -23
steps to here 5 then 6 before ends call|-18 0 -6 20 0 0 0 0
steps to here 5 then 6 before ends clause|-28 28 29 -29 0 0 0 0
steps to here 5 then 6 before ends open|34 21 61 4 -63 -33 0 -23
steps to here 5 then 6 before ends sentence|51 9 -78 44 0 0 -38 0
steps to here 5 then 6 before ends signed|0 0 28 -28 0 0 0 0
steps to here 5 then 7|68 -35 -8 3 18 -43 30 0
steps to here 5 then 7 before ends call|-45 0 23 9 0 0 0 0
steps to here 5 then 7 before ends open|75 22 -32 -9 18 -43 0 0
steps to here 5 then 7 before ends sentence|41 -66 -38 40 0 0 30 0
steps to here 5 then 7 before ends signed|0 0 4 -4 0 0 0 0
steps to here 5 then 8|99 -49 60 12 -48 -66 30 0
steps to here 5 then 8 before ends call|-84 -1 55 36 0 0 0 0
steps to here 5 then 8 before ends clause|0 -33 65 -32 0 0 0 0
steps to here 5 then 8 before ends open|135 -52 25 58 -48 -66 0 0
steps to here 5 then 8 before ends sentence|37 57 -56 -28 0 -9 30 0
steps to here 5 then 8 before ends signed|-32 0 58 -19 0 0 0 0
steps to here 5 then 9|72 55 39 -48 -50 -43 -26 -42
steps to here 5 then 9 before ends call|-100 100 40 -40 0 0 0 0
steps to here 5 then 9 before ends clause|0 0 33 -33 0 0 0 0
steps to here 5 then 9 before ends open|104 -22 11 23 -50 -43 0 -42
steps to here 5 then 9 before ends sentence|28 39 10 -46 0 0 -26 0
steps to here 5 then 9 before ends signed|8 0 -86 76 0 0 0 0
steps to here 6 then 0|-36 43 108 16 -165 58 -64 -33
steps to here 6 then 0 before ends call|87 30 -124 -4 0 0 0 0
steps to here 6 then 0 before ends clause|-1 -3 89 -92 0 0 0 0
steps to here 6 then 0 before ends open|-24 31 63 58 -141 73 0 -33
steps to here 6 then 0 before ends sentence|-7 34 19 11 -33 0 -64 0
steps to here 6 then 0 before ends signed|-13 -27 51 -29 0 -15 0 0
steps to here 6 then 1|-118 56 6 29 -79 23 39 -32
steps to here 6 then 1 before ends call|-8 72 28 -67 0 0 0 0
steps to here 6 then 1 before ends clause|89 11 -132 32 0 0 0 0
steps to here 6 then 1 before ends open|-141 31 29 29 -54 0 0 -32
steps to here 6 then 1 before ends sentence|-40 -19 15 3 -26 -9 39 0
steps to here 6 then 1 before ends signed|-12 0 -45 31 0 32 0 0
steps to here 6 then 2|33 38 -62 -29 -121 -58 38 -28
steps to here 6 then 2 before ends call|-118 148 7 -57 0 0 0 0
steps to here 6 then 2 before ends clause|-42 64 13 -19 0 0 0 0
steps to here 6 then 2 before ends open|149 -55 -122 14 -92 -58 -18 11
steps to here 6 then 2 before ends sentence|-108 98 71 -2 -29 0 46 -33
steps to here 6 then 2 before ends signed|2 -60 99 -66 0 0 0 0
steps to here 6 then 3|42 102 -64 -49 -83 16 0 -33
steps to here 6 then 3 before ends call|71 -20 -4 -34 0 0 0 0
steps to here 6 then 3 before ends clause|-8 46 -31 -8 0 0 0 0
steps to here 6 then 3 before ends open|52 84 -80 39 -83 29 0 -33
steps to here 6 then 3 before ends sentence|-19 57 -44 44 0 -18 0 -33
steps to here 6 then 3 before ends signed|24 0 49 -59 0 0 0 0
steps to here 6 then 4|-2 22 -24 -28 0 0 32 0
steps to here 6 then 4 before ends call|-25 0 63 -37 0 0 0 0
steps to here 6 then 4 before ends clause|16 -14 -4 0 0 0 0 0
steps to here 6 then 4 before ends open|23 5 0 -41 0 0 0 0
steps to here 6 then 4 before ends sentence|-35 54 -42 -18 0 0 32 0
steps to here 6 then 4 before ends signed|-31 0 -42 64 0 0 0 0
steps to here 6 then 5|80 -10 -26 3 -53 -24 21 -31
steps to here 6 then 5 before ends call|-69 -16 87 -7 0 0 -9 0
steps to here 6 then 5 before ends clause|-66 34 33 0 0 0 0 0
steps to here 6 then 5 before ends open|47 19 13 3 -53 -24 0 -31
steps to here 6 then 5 before ends sentence|-9 -12 -39 6 0 0 28 0
steps to here 6 then 5 before ends signed|3 0 -43 42 0 0 0 0
steps to here 6 then 6|37 -95 25 75 -33 -33 0 0
steps to here 6 then 6 before ends call|-7 0 49 -31 0 0 0 0
steps to here 6 then 6 before ends clause|62 -62 0 0 0 0 0 0
steps to here 6 then 6 before ends open|117 -36 21 17 -33 -33 0 0
steps to here 6 then 6 before ends sentence|-82 -28 -8 96 0 0 0 0
steps to here 6 then 6 before ends signed|-7 0 -31 26 0 0 0 0
steps to here 6 then 7|35 -79 -29 43 -71 27 -17 0
steps to here 6 then 7 before ends call|-108 0 82 36 0 0 0 0
steps to here 6 then 7 before ends clause|152 -56 -116 0 0 0 0 0
steps to here 6 then 7 before ends open|59 -14 -45 -2 -71 47 0 0
steps to here 6 then 7 before ends sentence|-106 -19 108 64 0 -33 -17 0
steps to here 6 then 7 before ends signed|0 0 44 -44 0 0 0 0
steps to here 6 then 8|-4 -61 -25 -35 -119 107 44 33
steps to here 6 then 8 before ends call|-80 -33 172 -44 0 0 0 0
steps to here 6 then 8 before ends open|165 -23 -86 -45 -119 96 0 33
steps to here 6 then 8 before ends sentence|-80 -32 10 3 0 0 44 0
steps to here 6 then 8 before ends signed|-95 0 5 84 0 20 0 0
steps to here 6 then 9|13 3 40 -36 -106 22 58 -60
steps to here 6 then 9 before ends call|-65 0 61 -9 0 0 0 0
steps to here 6 then 9 before ends clause|-33 -32 97 -32 0 0 0 0
steps to here 6 then 9 before ends open|159 19 -59 -50 -106 81 0 -60
steps to here 6 then 9 before ends sentence|-86 -8 65 34 0 -100 58 0
steps to here 6 then 9 before ends signed|13 0 -81 37 0 33 0 0
steps to here 7 then 0|2 -13 21 11 -134 89 48 -44
steps to here 7 then 0 before ends call|6 57 -42 -16 0 0 0 0
steps to here 7 then 0 before ends clause|41 16 -21 -25 0 0 0 0
steps to here 7 then 0 before ends open|-127 -12 64 32 -111 70 0 -33
steps to here 7 then 0 before ends sentence|76 22 -74 -9 -32 29 48 -11
steps to here 7 then 0 before ends signed|-16 -23 7 4 0 0 0 0
steps to here 7 then 1|-35 29 32 10 -101 -3 52 11
steps to here 7 then 1 before ends call|100 -32 1 -84 0 0 0 0
steps to here 7 then 1 before ends clause|-84 62 41 -8 -26 0 0 0
steps to here 7 then 1 before ends open|-68 -25 35 33 -41 31 0 11
steps to here 7 then 1 before ends sentence|6 64 -77 4 -24 -37 52 0
steps to here 7 then 1 before ends signed|-4 0 43 22 -33 -29 0 0
steps to here 7 then 2|-18 21 49 11 -120 6 -7 10
steps to here 7 then 2 before ends call|16 -20 -6 2 0 0 0 0
steps to here 7 then 2 before ends clause|52 -13 4 -32 -26 0 0 0
steps to here 7 then 2 before ends open|46 34 -35 -41 -74 6 0 10
steps to here 7 then 2 before ends sentence|-90 5 87 2 -30 0 -7 0
steps to here 7 then 2 before ends signed|63 -61 -75 83 0 0 0 0
steps to here 7 then 3|52 -76 7 27 0 -33 0 29
steps to here 7 then 3 before ends call|0 0 25 -25 0 0 0 0
steps to here 7 then 3 before ends clause|-32 32 0 0 0 0 0 0
steps to here 7 then 3 before ends open|104 -119 16 27 0 -33 0 29
steps to here 7 then 3 before ends sentence|-9 27 21 -39 0 0 0 0
steps to here 7 then 3 before ends signed|-26 0 -12 27 0 0 0 0
steps to here 7 then 4|67 -35 -40 4 -21 56 -18 -33
steps to here 7 then 4 before ends call|0 0 55 -55 0 0 0 0
steps to here 7 then 4 before ends clause|41 -41 0 0 0 0 0 0
steps to here 7 then 4 before ends open|113 11 -81 -11 -21 0 0 -33
steps to here 7 then 4 before ends sentence|-58 -30 -7 50 0 56 -18 0
steps to here 7 then 4 before ends signed|-15 0 12 -3 0 0 0 0
steps to here 7 then 5|150 -144 -35 23 0 40 -67 0
steps to here 7 then 5 before ends call|72 0 -16 -61 0 0 0 0
steps to here 7 then 5 before ends clause|28 -28 0 0 0 0 0 0
steps to here 7 then 5 before ends open|73 -124 25 3 0 12 0 0
steps to here 7 then 5 before ends sentence|44 19 -24 75 0 0 -67 0
steps to here 7 then 5 before ends signed|29 0 -42 -19 0 28 0 0
steps to here 7 then 6|125 -134 48 -2 -32 -11 -13 -2
steps to here 7 then 6 before ends call|18 0 45 -60 0 0 0 0
steps to here 7 then 6 before ends clause|49 -49 0 0 0 0 0 0
steps to here 7 then 6 before ends open|65 -42 18 -24 0 -11 0 0
steps to here 7 then 6 before ends sentence|57 -83 29 54 -32 0 -13 -2
steps to here 7 then 6 before ends signed|-56 0 31 31 0 0 0 0
steps to here 7 then 7|68 -57 -16 26 -56 -3 -56 0
steps to here 7 then 7 before ends call|36 0 -45 -3 0 0 0 0
steps to here 7 then 7 before ends clause|17 0 11 0 0 0 -23 0
steps to here 7 then 7 before ends open|62 -37 44 -23 -56 -24 0 0
steps to here 7 then 7 before ends sentence|2 -25 29 11 0 43 -40 0
steps to here 7 then 7 before ends signed|0 0 -8 18 0 -20 0 0
steps to here 7 then 8|48 -55 5 -18 -109 -10 -24 66
steps to here 7 then 8 before ends call|-36 21 -50 72 0 0 0 0
steps to here 7 then 8 before ends open|71 -43 -8 2 -109 -10 0 66
steps to here 7 then 8 before ends sentence|-30 -38 14 -5 0 0 -24 0
steps to here 7 then 8 before ends signed|90 -31 6 -28 0 0 0 0
steps to here 7 then 9|37 1 31 -25 -47 -7 54 -33
steps to here 7 then 9 before ends call|16 -16 -46 46 0 0 0 0
steps to here 7 then 9 before ends clause|0 21 0 -21 0 0 0 0
steps to here 7 then 9 before ends open|78 -36 -9 -29 -47 52 0 -33
steps to here 7 then 9 before ends sentence|-36 74 60 -33 0 -63 54 0
steps to here 7 then 9 before ends signed|-11 -23 -24 46 0 0 0 0
steps to here 8 then 0|68 -148 105 63 -202 20 -65 97
steps to here 8 then 0 before ends call|255 -149 -15 -179 0 0 0 0
steps to here 8 then 0 before ends clause|179 -189 -11 39 0 0 0 0
steps to here 8 then 0 before ends open|-38 -15 63 14 -155 70 0 -32
steps to here 8 then 0 before ends sentence|-1 -17 15 68 -75 -26 -65 114
steps to here 8 then 0 before ends signed|-36 -80 44 30 0 0 0 0
steps to here 8 then 1|46 -69 45 47 -124 54 8 1
steps to here 8 then 1 before ends call|48 -48 70 -53 0 0 0 0
steps to here 8 then 1 before ends clause|-7 -96 81 10 0 0 0 0
steps to here 8 then 1 before ends open|59 25 23 -3 -120 32 0 1
steps to here 8 then 1 before ends sentence|17 14 -33 26 -8 17 8 0
steps to here 8 then 1 before ends signed|-93 -33 62 16 0 22 0 0
steps to here 8 then 2|60 -50 18 50 -156 4 43 -5
steps to here 8 then 2 before ends call|120 -114 6 -10 0 0 0 0
steps to here 8 then 2 before ends clause|27 -57 27 24 0 0 0 0
steps to here 8 then 2 before ends open|92 -52 51 -18 -140 4 0 -5
steps to here 8 then 2 before ends sentence|-6 94 -31 18 -29 0 43 0
steps to here 8 then 2 before ends signed|-105 0 91 22 0 0 0 0
steps to here 8 then 3|81 -78 16 10 -39 71 -33 -33
steps to here 8 then 3 before ends call|51 -31 10 -33 0 0 0 0
steps to here 8 then 3 before ends clause|-85 0 85 0 0 0 0 0
steps to here 8 then 3 before ends open|135 -62 -15 -63 -39 38 0 0
steps to here 8 then 3 before ends sentence|-34 24 -23 150 0 33 -33 -33
steps to here 8 then 3 before ends signed|19 0 19 -45 0 0 0 0
steps to here 8 then 4|50 -95 53 10 0 -13 -26 0
steps to here 8 then 4 before ends call|-32 0 0 32 0 0 0 0
steps to here 8 then 4 before ends clause|85 -94 12 0 0 0 0 0
steps to here 8 then 4 before ends open|35 -50 31 16 0 -13 0 0
steps to here 8 then 4 before ends sentence|-36 53 66 -19 0 0 -26 0
steps to here 8 then 4 before ends signed|-9 0 24 -11 0 0 0 0
steps to here 8 then 5|129 -65 9 12 0 -121 -53 -66
steps to here 8 then 5 before ends call|25 53 0 -76 0 0 0 0
steps to here 8 then 5 before ends open|152 -70 -5 -44 0 -121 0 -66
steps to here 8 then 5 before ends sentence|5 -16 28 70 0 0 -53 0
steps to here 8 then 5 before ends signed|-15 0 -83 117 0 0 0 0
steps to here 8 then 6|114 -121 -23 22 -33 -1 0 -67
steps to here 8 then 6 before ends call|27 0 -33 15 0 0 0 0
steps to here 8 then 6 before ends clause|38 -56 2 0 0 0 0 0
steps to here 8 then 6 before ends open|127 -44 -16 -69 0 0 0 -67
steps to here 8 then 6 before ends sentence|-17 -83 64 137 -33 12 0 0
steps to here 8 then 6 before ends signed|24 0 -45 24 0 0 0 0
steps to here 8 then 7|93 -80 -17 -19 -74 28 -39 -33
steps to here 8 then 7 before ends call|-1 -10 67 -55 0 0 0 0
steps to here 8 then 7 before ends clause|39 -31 31 -31 0 0 0 0
steps to here 8 then 7 before ends open|57 -20 8 -38 -74 28 0 -33
steps to here 8 then 7 before ends sentence|37 -8 -41 15 0 0 -39 0
steps to here 8 then 7 before ends signed|-6 0 -80 80 0 0 0 0
steps to here 8 then 8|92 -68 13 10 -64 75 -76 58
steps to here 8 then 8 before ends call|-90 33 69 -66 0 33 0 29
steps to here 8 then 8 before ends clause|-23 0 23 0 0 0 0 0
steps to here 8 then 8 before ends open|138 -31 -72 -88 -64 59 0 64
steps to here 8 then 8 before ends sentence|-4 9 56 40 0 0 -76 -32
steps to here 8 then 8 before ends signed|3 -33 -40 64 0 0 0 0
steps to here 8 then 9|75 -21 90 -64 -62 -105 -33 -67
steps to here 8 then 9 before ends call|117 37 -68 -85 0 0 0 0
steps to here 8 then 9 before ends open|63 -51 9 39 -62 -84 0 -33
steps to here 8 then 9 before ends sentence|24 21 -14 24 0 -30 -33 -33
steps to here 8 then 9 before ends signed|22 -22 114 -114 0 0 0 0
steps to here 9 then 0|129 -88 39 45 -324 -44 24 18
steps to here 9 then 0 before ends call|171 -86 -66 -10 -65 0 0 0
steps to here 9 then 0 before ends clause|113 -127 -31 32 0 0 0 0
steps to here 9 then 0 before ends open|42 22 64 17 -264 -38 0 -90
steps to here 9 then 0 before ends sentence|-33 -11 35 78 -55 -23 24 92
steps to here 9 then 0 before ends signed|-29 -30 38 8 0 -24 0 0
steps to here 9 then 1|30 -10 82 51 -155 13 -7 -7
steps to here 9 then 1 before ends call|60 -37 16 -21 0 -6 0 0
steps to here 9 then 1 before ends clause|44 -157 134 0 0 0 0 0
steps to here 9 then 1 before ends open|60 77 18 -33 -136 -11 0 5
steps to here 9 then 1 before ends sentence|-16 -41 28 92 -32 52 -7 -11
steps to here 9 then 1 before ends signed|-47 0 -1 28 0 0 0 0
steps to here 9 then 2|60 -56 66 34 -137 -4 0 -82
steps to here 9 then 2 before ends call|-61 -54 85 -4 0 0 0 0
steps to here 9 then 2 before ends clause|80 -111 61 -32 0 0 0 0
steps to here 9 then 2 before ends open|61 15 43 -29 -117 -57 0 -60
steps to here 9 then 2 before ends sentence|-56 -4 27 101 -28 33 0 -31
steps to here 9 then 2 before ends signed|70 -61 -42 15 0 23 0 0
steps to here 9 then 3|88 -72 20 -33 -63 0 0 0
steps to here 9 then 3 before ends call|63 -107 15 35 0 0 0 0
steps to here 9 then 3 before ends clause|44 -32 -4 0 0 0 0 0
steps to here 9 then 3 before ends open|77 -20 -3 -45 -63 0 0 -33
steps to here 9 then 3 before ends sentence|-13 -5 9 66 0 0 0 33
steps to here 9 then 3 before ends signed|26 -27 32 -51 0 0 0 0
steps to here 9 then 4|143 -67 -57 -11 -33 0 0 0
steps to here 9 then 4 before ends call|-16 0 6 5 0 0 0 0
steps to here 9 then 4 before ends clause|134 -134 0 0 0 0 0 0
steps to here 9 then 4 before ends open|64 13 -26 -37 -33 0 0 0
steps to here 9 then 4 before ends sentence|68 -21 -32 50 0 0 0 0
steps to here 9 then 4 before ends signed|43 0 -31 -18 0 0 0 0
steps to here 9 then 5|107 -57 -24 -43 -5 -8 -33 -33
steps to here 9 then 5 before ends call|29 -49 39 5 0 0 0 0
steps to here 9 then 5 before ends clause|75 0 -75 0 0 0 0 0
steps to here 9 then 5 before ends open|149 -82 -26 -128 -5 -8 0 -33
steps to here 9 then 5 before ends sentence|26 -16 0 53 0 0 -33 0
steps to here 9 then 5 before ends signed|-18 0 -59 68 0 0 0 0
steps to here 9 then 6|127 -74 -19 -9 0 1 0 0
steps to here 9 then 6 before ends call|54 0 -32 -22 0 0 0 0
steps to here 9 then 6 before ends clause|134 -117 -21 0 0 0 0 0
steps to here 9 then 6 before ends open|102 -11 -14 -78 0 -33 0 0
steps to here 9 then 6 before ends sentence|14 -72 -19 122 0 42 0 0
steps to here 9 then 6 before ends signed|49 -33 28 -34 0 0 0 0
steps to here 9 then 7|115 -125 7 26 -25 -16 0 -23
steps to here 9 then 7 before ends call|-10 0 42 -31 0 0 0 0
steps to here 9 then 7 before ends clause|110 -48 -47 0 -21 0 0 0
steps to here 9 then 7 before ends open|54 -87 97 -42 -4 -16 0 -23
steps to here 9 then 7 before ends sentence|57 -38 -113 90 0 0 0 0
steps to here 9 then 7 before ends signed|24 0 -5 -38 0 0 0 0
steps to here 9 then 8|66 -72 38 2 -86 32 -31 0
steps to here 9 then 8 before ends call|-16 24 46 -55 0 0 0 0
steps to here 9 then 8 before ends clause|51 0 -51 0 0 0 0 0
steps to here 9 then 8 before ends open|142 -68 22 -48 -86 11 0 0
steps to here 9 then 8 before ends sentence|-52 -13 -1 63 0 21 -31 0
steps to here 9 then 8 before ends signed|-34 0 42 -9 0 0 0 0
steps to here 9 then 9|17 -134 53 19 0 33 0 0
steps to here 9 then 9 before ends call|49 -29 32 -52 0 0 0 0
steps to here 9 then 9 before ends open|-62 -48 42 -1 0 33 0 0
steps to here 9 then 9 before ends sentence|45 -73 -44 57 0 0 0 0
steps to here 9 then 9 before ends signed|0 0 36 -36 0 0 0 0
than after 0 ends call|-310 54 246 -145 0 0 0 0
than after 0 ends clause|-56 79 19 -24 126 0 -31 -33
than after 0 ends open|-40 69 104 92 18 30 -4 -3
than after 0 ends sentence|21 70 -123 15 -97 -85 -33 0
than after 0 ends signed|23 50 0 -33 -80 0 0 0
than after 1 ends call|-270 105 177 -27 -33 0 0 0
than after 1 ends clause|-88 46 170 -54 -1 0 0 0
than after 1 ends open|-29 51 99 95 27 37 73 -56
than after 1 ends sentence|57 66 -146 55 -69 0 -99 0
than after 1 ends signed|133 88 -123 -56 -49 0 -58 0
than after 2 ends call|-20 80 -37 -51 -28 0 -28 0
than after 2 ends clause|-16 56 -42 71 -9 0 0 0
than after 2 ends open|-16 78 6 29 -56 -10 -17 -25
than after 2 ends sentence|-30 75 -137 20 30 -33 0 0
than after 2 ends signed|64 -46 -25 -26 0 0 0 0
than after 3 ends call|129 -33 -70 24 -26 0 0 0
than after 3 ends clause|109 -16 -2 -162 -47 0 0 -33
than after 3 ends open|22 75 56 32 35 -46 -54 -102
than after 3 ends sentence|16 105 -121 8 9 0 -66 0
than after 3 ends signed|-33 33 0 0 0 0 0 0
than after 4 ends call|20 -54 36 -9 0 0 0 0
than after 4 ends clause|126 -17 -164 -61 0 0 0 -33
than after 4 ends open|146 65 -54 -67 -38 79 43 -132
than after 4 ends sentence|85 54 -81 -19 -92 0 0 0
than after 4 ends signed|-3 3 0 0 0 0 0 0
than after 5 ends call|11 94 -68 14 0 0 0 0
than after 5 ends clause|120 -97 88 -94 0 0 -65 0
than after 5 ends open|129 -23 -14 -33 -51 -121 -117 -150
than after 5 ends sentence|82 65 -132 -28 -1 0 0 0
than after 5 ends signed|-4 4 0 0 0 0 0 0
than after 6 ends call|49 -79 40 -2 -27 0 -33 0
than after 6 ends clause|122 22 -92 -37 0 -33 0 -33
than after 6 ends open|174 -72 -3 30 -37 -72 -45 -62
than after 6 ends sentence|48 53 -65 -10 40 -51 -33 -33
than after 6 ends signed|-54 61 -17 0 0 0 0 0
than after 7 ends call|78 -34 -65 81 -33 -24 -19 0
than after 7 ends clause|70 -67 56 -77 0 0 0 0
than after 7 ends open|117 -182 65 23 47 30 -19 -90
than after 7 ends sentence|32 77 -62 -57 -15 -33 0 -33
than after 7 ends signed|-39 81 -33 0 0 0 0 0
than after 8 ends call|157 16 -109 -27 -79 -4 0 0
than after 8 ends clause|151 -41 125 -139 -105 -33 0 0
than after 8 ends open|-90 -141 60 87 86 29 74 93
than after 8 ends sentence|26 93 -254 -66 31 -33 -33 -30
than after 8 ends signed|38 38 0 -60 0 0 -33 0
than after 9 ends call|186 101 -146 -114 -66 -33 -40 0
than after 9 ends clause|174 131 -159 -102 -63 0 0 0
than after 9 ends open|-106 -69 57 147 146 54 95 22
than after 9 ends sentence|53 64 -191 -52 -35 -90 -27 -168
than after 9 ends signed|53 -12 -33 0 0 0 0 0
than before 0|83 0 120 69 -676 63 -155 -8
than before 1|81 57 73 67 -732 4 -15 76
than before 2|-26 87 -21 31 93 -56 -3 -32
than before 3|-74 30 93 98 -74 33 -103 159
than before 4|-29 121 -76 -58 68 -30 29 66
than before 5|-85 54 35 71 5 -33 -59 -98
than before 6|7 36 11 74 -8 -40 50 -90
than before 7|24 43 -7 -38 107 -29 -6 119
than before 8|13 65 39 70 250 -14 -26 -228
than before 9|4 132 1 67 211 -132 24 -159
tight|-94 -50 416 -1094 601 -181 364 179
top|239 -484 87 86 -237 20 -182 75
top 0|81 -66 -166 66 -90 -33 -58 249
top 1|100 -29 -71 -57 -33 13 -120 190
top 2|53 -28 -43 108 -32 -26 0 -86
top 3|154 -66 17 23 -16 61 0 -182
top 4|-68 -66 82 41 0 66 0 -112
top 5|114 -201 112 31 -33 -6 -33 -67
top 6|42 -243 225 -46 -65 -7 0 -62
top 7|56 -88 -9 114 -34 0 0 -32
top 8|71 0 -2 -50 -8 0 0 0
usual 0|137 98 -21 -52 -119 0 0 -33
usual 1|5 20 -78 -55 -38 -163 0 113
usual 2|-35 125 -130 -124 -160 -224 -80 -134
usual 3|19 72 40 -51 -90 -76 -69 -29
usual 4|-71 240 -4 -59 -78 6 67 0
usual 5|259 -113 -61 -165 -55 -64 -176 -86
usual 6|86 -52 68 -34 -81 -15 67 -66
usual 7|4 2 104 34 -3 -3 139 -56
usual 8|-18 -17 52 87 -43 10 -3 95
usual 9|-33 -71 137 181 101 69 -14 154
width 0|-10 82 -42 -52 206 -166 -109 25
width 1|-93 87 7 55 173 19 -190 88
width 2|47 79 89 -32 82 -2 69 -70
width 3|-95 0 144 88 18 70 20 25
width 4|-40 4 148 98 -113 46 124 157
width 5|40 117 67 97 -215 -126 -36 -165
width 6|60 51 7 -31 -202 -35 -202 -25
width 7|34 37 10 -139 -71 -46 -2 26
width 8|173 178 -102 -175 -142 0 0 -29
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
