// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1, the mean of 3 fits.
// On 200 pages of other articles 98.16 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-127 29 22 82 -12 -41 -29 -63
after 1|6 -81 0 21 -25 -14 -103 46
after 2|-39 130 56 13 85 -16 15 -39
after 3|-40 34 60 26 -5 -14 -12 -90
after 4|15 80 19 -24 -41 8 -35 -129
after 5|20 16 47 -2 0 -55 -42 -105
after 6|46 20 28 53 45 7 -54 -22
after 7|16 7 90 34 50 -22 -26 -29
after 8|44 72 78 62 63 -5 20 -26
after 9|52 52 13 12 4 -89 14 -60
after byline|81 54 65 26 16 79 66 27
after credit|83 -129 -8 66 207 67 7 -144
after doubled|16 49 68 119 134 56 184 -106
after like text 0|-31 4 35 66 99 -69 77 -61
after like text 1|-16 101 91 65 -46 -58 6 -116
after like text 2|18 100 52 58 42 122 -129 -117
after like text 3|-6 -3 14 45 -27 -21 15 33
after like text 4|-23 46 96 73 45 46 39 -38
after like text 5|-51 40 95 68 0 -1 21 70
after like text 6|-11 84 111 62 6 6 17 -82
after like text 7|-5 111 78 11 -32 -35 -68 -4
after like text 8|64 149 -46 -59 -106 -64 -148 -157
after marked|-181 -351 207 129 -2 208 57 -43
after news|-38 -13 -33 -15 -5 -46 -40 99
after opening|-286 -462 42 384 272 -63 425 -61
after role author|-115 -753 40 305 -266 129 -76 -183
after role byline|334 -301 235 220 -270 49 -44 131
after role caption|-251 -110 122 105 702 130 -553 111
after role captionNext|-364 -129 -132 -22 784 42 -232 -18
after role display|454 -1099 364 145 -1213 206 -297 91
after role first|-94 544 -262 -1 -835 -183 130 -474
after role furniture|251 -723 -87 -41 -238 -55 0 326
after role next|231 208 -193 -81 -1195 -115 46 -441
after role none|217 -513 86 71 -225 12 -155 92
after tight|-93 -100 581 -313 -125 -144 -197 144
any|10 65 41 43 27 38 -18 38
before byline|-22 192 42 8 -242 -56 -13 -36
before credit|55 42 165 76 -843 -2 -78 44
before ends call|271 -164 -7 -28 -123 -55 64 -51
before ends call deficit 0|0 0 -22 54 0 0 0 -31
before ends call deficit 0 here 1|0 0 1 -1 0 0 0 0
before ends call deficit 0 here 2|0 0 -20 55 0 0 0 -31
before ends call deficit 0 here 4|0 0 27 -27 0 0 0 0
before ends call deficit 0 here 5|0 0 -27 27 0 0 0 0
before ends call deficit 0 here 6|0 0 1 -1 0 0 0 0
before ends call deficit 0 here 7|0 0 25 -25 0 0 0 0
before ends call deficit 0 here 8|0 0 -37 37 0 0 0 0
before ends call deficit 0 here 9|0 0 4 -4 0 0 0 0
before ends call deficit 1|-267 160 30 38 0 0 20 0
before ends call deficit 1 here 0|0 0 89 -89 0 0 0 0
before ends call deficit 1 here 1|0 0 -3 3 0 0 0 0
before ends call deficit 1 here 2|-11 -7 53 -57 0 0 0 0
before ends call deficit 1 here 3|-35 3 -27 45 0 0 0 0
before ends call deficit 1 here 4|-59 40 -26 54 0 0 0 0
before ends call deficit 1 here 5|-176 130 -17 44 0 0 0 0
before ends call deficit 1 here 6|-79 62 37 -10 0 0 0 0
before ends call deficit 1 here 7|-23 16 36 -28 0 0 0 0
before ends call deficit 1 here 8|-22 22 -94 94 0 0 0 0
before ends call deficit 1 here 9|-75 94 -73 42 0 0 20 0
before ends call deficit 2|-90 201 -68 -44 -33 12 2 16
before ends call deficit 2 here 0|0 0 18 -62 0 0 0 32
before ends call deficit 2 here 1|69 12 -88 13 0 0 0 0
before ends call deficit 2 here 2|-72 106 -22 9 0 0 0 -33
before ends call deficit 2 here 3|-8 4 16 -2 0 0 0 0
before ends call deficit 2 here 4|42 -35 -14 -8 0 0 0 0
before ends call deficit 2 here 5|-69 126 -4 -64 0 -33 0 31
before ends call deficit 2 here 6|-23 5 10 -23 0 22 0 33
before ends call deficit 2 here 7|-86 107 -96 87 0 -10 0 0
before ends call deficit 2 here 8|26 74 15 -5 -33 64 -58 -38
before ends call deficit 2 here 9|28 50 6 -116 0 -33 60 0
before ends call deficit 3|92 -30 -62 44 0 -59 -41 0
before ends call deficit 3 here 0|0 0 -41 41 0 0 0 0
before ends call deficit 3 here 1|-34 -12 -14 51 0 0 0 0
before ends call deficit 3 here 2|-20 33 6 -41 0 0 0 0
before ends call deficit 3 here 3|84 -79 40 -51 0 0 0 0
before ends call deficit 3 here 4|69 -69 0 0 0 0 0 0
before ends call deficit 3 here 5|-13 -9 21 38 0 -26 0 0
before ends call deficit 3 here 6|22 -23 -21 16 0 0 0 0
before ends call deficit 3 here 7|110 -107 -41 37 0 0 0 0
before ends call deficit 3 here 8|2 67 -32 -9 0 -33 19 0
before ends call deficit 3 here 9|53 37 82 -116 0 0 -60 0
before ends call deficit 4|-30 126 -65 -42 0 0 -15 0
before ends call deficit 4 here 1|43 -14 0 -32 0 0 0 0
before ends call deficit 4 here 2|-59 77 -22 -7 0 0 0 0
before ends call deficit 4 here 3|-50 50 0 0 0 0 0 0
before ends call deficit 4 here 4|53 -53 20 -20 0 0 0 0
before ends call deficit 4 here 5|30 8 -33 0 0 0 0 0
before ends call deficit 4 here 6|-33 33 -39 39 0 0 0 0
before ends call deficit 4 here 8|0 30 -13 -11 0 0 0 0
before ends call deficit 4 here 9|-15 15 19 -12 0 0 -15 0
before ends call deficit 5|70 -44 -35 28 0 0 -43 0
before ends call deficit 5 here 0|0 0 -2 2 0 0 0 0
before ends call deficit 5 here 1|-48 -25 -17 90 0 0 0 0
before ends call deficit 5 here 2|0 20 -71 51 0 0 -32 0
before ends call deficit 5 here 3|44 -21 -6 -26 0 0 0 0
before ends call deficit 5 here 4|-33 33 -30 30 0 0 0 0
before ends call deficit 5 here 5|-52 49 -52 53 0 0 0 0
before ends call deficit 5 here 6|-9 93 0 -76 0 0 0 0
before ends call deficit 5 here 7|56 -56 19 -19 0 0 0 0
before ends call deficit 5 here 8|20 -30 -81 87 0 0 0 0
before ends call deficit 5 here 9|35 -59 97 -68 0 0 -3 0
before ends call deficit 6|139 -68 -93 62 0 0 33 0
before ends call deficit 6 here 0|-33 0 -54 74 0 0 0 0
before ends call deficit 6 here 1|0 -44 4 31 0 0 0 0
before ends call deficit 6 here 2|-48 144 -91 1 0 0 0 0
before ends call deficit 6 here 3|26 -35 -12 32 0 0 0 0
before ends call deficit 6 here 4|-27 27 31 -31 0 0 0 0
before ends call deficit 6 here 5|63 -98 35 -27 0 0 0 0
before ends call deficit 6 here 6|50 -31 -38 39 0 0 -22 0
before ends call deficit 6 here 7|27 -96 -45 95 0 0 20 0
before ends call deficit 6 here 8|136 -47 33 -101 0 0 0 0
before ends call deficit 6 here 9|22 -21 -14 -37 0 0 30 0
before ends call deficit 7|216 -276 0 -4 0 0 48 -31
before ends call deficit 7 here 0|-29 0 -28 57 0 0 0 0
before ends call deficit 7 here 1|27 -61 67 -29 0 0 0 0
before ends call deficit 7 here 2|81 -93 19 -20 0 0 0 0
before ends call deficit 7 here 3|12 -6 -23 19 0 0 0 0
before ends call deficit 7 here 4|43 -43 32 -32 0 0 0 0
before ends call deficit 7 here 5|-29 0 12 4 0 0 0 0
before ends call deficit 7 here 6|53 -119 9 54 0 0 0 0
before ends call deficit 7 here 7|100 -93 -67 44 0 0 0 0
before ends call deficit 7 here 8|-17 -37 14 -5 0 0 48 0
before ends call deficit 7 here 9|16 66 4 -26 0 0 0 -31
before ends call deficit 8|218 -334 20 -38 -33 -22 80 17
before ends call deficit 8 here 0|-34 0 16 49 -33 0 0 0
before ends call deficit 8 here 1|41 -74 9 -1 0 0 0 0
before ends call deficit 8 here 2|111 -139 -13 49 0 0 0 25
before ends call deficit 8 here 3|-29 -16 89 -48 0 0 0 0
before ends call deficit 8 here 4|-40 -31 22 14 0 0 0 31
before ends call deficit 8 here 5|61 -98 -22 20 0 0 0 0
before ends call deficit 8 here 6|96 26 38 -127 0 0 0 6
before ends call deficit 8 here 7|43 -86 157 -139 0 0 0 0
before ends call deficit 8 here 8|-16 -80 5 -20 0 0 107 0
before ends call deficit 8 here 9|71 0 -55 25 0 -22 -52 -32
before ends call deficit 9|242 -183 53 -74 -67 -33 19 -82
before ends call deficit 9 here 0|0 0 -29 29 0 0 0 0
before ends call deficit 9 here 1|-27 16 67 -57 0 0 0 0
before ends call deficit 9 here 2|107 -105 26 50 -33 0 0 0
before ends call deficit 9 here 3|65 -23 -29 -19 0 0 0 0
before ends call deficit 9 here 4|20 -52 10 29 0 0 0 0
before ends call deficit 9 here 5|143 -138 103 -79 -33 0 0 0
before ends call deficit 9 here 6|34 -38 -24 93 0 0 0 0
before ends call deficit 9 here 7|-43 29 14 48 0 0 0 -26
before ends call deficit 9 here 8|29 8 90 -69 0 0 0 -33
before ends call deficit 9 here 9|80 47 -28 -58 0 -33 19 -33
before ends call here 0|-91 0 -14 97 -33 0 0 32
before ends call here 1|76 -120 10 41 0 0 0 0
before ends call here 2|85 -10 -51 27 -33 0 -32 -47
before ends call here 3|112 -105 47 -40 0 0 0 0
before ends call here 4|57 -102 34 32 0 0 0 31
before ends call here 5|99 -50 27 9 -33 -59 0 31
before ends call here 6|16 -13 -18 -15 0 22 -22 39
before ends call here 7|22 -132 16 78 0 -10 20 -26
before ends call here 8|81 -10 8 29 -33 31 82 -54
before ends call here 9|197 19 -18 -150 0 -58 40 -96
before ends clause|-79 119 35 -131 314 -167 -98 -136
before ends clause deficit 0|0 12 32 -207 187 0 0 0
before ends clause deficit 0 here 0|0 0 -30 -32 62 0 0 0
before ends clause deficit 0 here 1|0 -12 -30 -31 70 0 0 0
before ends clause deficit 0 here 2|0 23 15 -83 57 0 0 0
before ends clause deficit 0 here 3|0 0 -19 0 19 0 0 0
before ends clause deficit 0 here 4|0 0 0 -29 29 0 0 0
before ends clause deficit 0 here 8|0 0 57 -32 -17 0 0 0
before ends clause deficit 0 here 9|0 0 47 -63 23 0 0 0
before ends clause deficit 1|-174 266 -124 62 -14 -33 0 -33
before ends clause deficit 1 here 1|0 67 -22 -49 1 0 0 0
before ends clause deficit 1 here 2|-33 90 23 -90 17 0 0 0
before ends clause deficit 1 here 3|-107 115 34 -41 0 0 0 0
before ends clause deficit 1 here 4|-42 49 68 -76 2 0 0 0
before ends clause deficit 1 here 5|-4 4 0 0 0 0 0 0
before ends clause deficit 1 here 6|-33 -13 46 29 -30 0 0 0
before ends clause deficit 1 here 7|-22 55 -61 27 0 0 0 0
before ends clause deficit 1 here 8|-16 -20 -68 70 41 0 0 -33
before ends clause deficit 1 here 9|0 97 -174 162 -50 -33 0 0
before ends clause deficit 2|-114 106 -138 210 28 -33 -33 -25
before ends clause deficit 2 here 0|0 -33 0 33 0 0 0 0
before ends clause deficit 2 here 1|0 -32 26 -4 0 0 0 0
before ends clause deficit 2 here 2|8 37 -56 16 39 0 0 -25
before ends clause deficit 2 here 3|3 -43 31 -4 63 0 0 0
before ends clause deficit 2 here 4|51 -57 -66 34 31 0 0 0
before ends clause deficit 2 here 5|-57 25 91 17 24 0 0 0
before ends clause deficit 2 here 6|-64 56 63 -58 44 0 0 0
before ends clause deficit 2 here 7|-83 0 117 15 -44 0 0 0
before ends clause deficit 2 here 8|-81 82 -66 94 -88 0 0 0
before ends clause deficit 2 here 9|-100 117 -213 229 -68 -33 -33 0
before ends clause deficit 3|-77 142 -27 105 -90 -67 -33 -33
before ends clause deficit 3 here 1|-33 26 15 32 0 0 0 -33
before ends clause deficit 3 here 2|36 18 18 -96 -9 0 0 0
before ends clause deficit 3 here 3|-71 90 -41 0 -7 0 0 0
before ends clause deficit 3 here 4|-58 58 0 0 0 0 0 0
before ends clause deficit 3 here 5|89 -54 68 -54 0 0 -33 0
before ends clause deficit 3 here 6|-18 105 -90 -13 26 0 0 0
before ends clause deficit 3 here 7|-39 -9 171 -92 -59 -33 0 0
before ends clause deficit 3 here 8|0 2 -173 198 -61 0 0 0
before ends clause deficit 3 here 9|-33 -18 -95 148 -7 -33 0 0
before ends clause deficit 4|-34 130 -143 121 -75 0 0 -33
before ends clause deficit 4 here 1|-40 56 26 -42 0 0 0 0
before ends clause deficit 4 here 2|19 23 -39 3 0 0 0 0
before ends clause deficit 4 here 3|8 -8 0 0 0 0 0 0
before ends clause deficit 4 here 4|-9 -16 0 7 0 0 0 0
before ends clause deficit 4 here 5|5 53 -44 0 0 0 0 0
before ends clause deficit 4 here 6|5 85 -65 -46 0 0 0 0
before ends clause deficit 4 here 7|-1 1 2 -2 0 0 0 0
before ends clause deficit 4 here 8|-30 -66 6 74 -24 0 0 0
before ends clause deficit 4 here 9|0 1 -57 118 -51 0 0 -33
before ends clause deficit 5|-152 125 -79 96 -41 0 0 0
before ends clause deficit 5 here 1|0 11 17 -28 0 0 0 0
before ends clause deficit 5 here 2|-67 26 55 -22 0 0 0 0
before ends clause deficit 5 here 3|0 18 -33 13 1 0 0 0
before ends clause deficit 5 here 4|0 33 -33 0 0 0 0 0
before ends clause deficit 5 here 5|-85 104 -36 9 0 0 0 0
before ends clause deficit 5 here 6|-10 -21 -11 -30 62 0 0 0
before ends clause deficit 5 here 7|-20 -36 -3 75 -40 0 0 0
before ends clause deficit 5 here 8|0 -50 -1 53 -36 0 0 0
before ends clause deficit 5 here 9|0 114 -162 91 -39 0 0 0
before ends clause deficit 6|-67 55 -3 7 29 0 -32 0
before ends clause deficit 6 here 1|0 -18 15 4 0 0 0 0
before ends clause deficit 6 here 2|82 49 -39 -98 -35 0 0 0
before ends clause deficit 6 here 3|-60 97 22 -88 24 0 0 0
before ends clause deficit 6 here 4|-66 2 30 0 25 0 0 0
before ends clause deficit 6 here 5|-65 39 93 -26 -37 0 0 0
before ends clause deficit 6 here 6|-56 9 57 -6 8 0 0 0
before ends clause deficit 6 here 7|32 -50 -37 25 33 0 0 0
before ends clause deficit 6 here 8|-33 -75 61 53 -8 0 0 0
before ends clause deficit 6 here 9|0 -12 -105 125 -11 0 -32 0
before ends clause deficit 7|-15 106 96 -179 -20 -29 0 0
before ends clause deficit 7 here 2|77 -34 -37 0 0 0 0 0
before ends clause deficit 7 here 3|76 -70 25 -14 -25 0 0 0
before ends clause deficit 7 here 4|-68 68 0 0 0 0 0 0
before ends clause deficit 7 here 5|-6 6 30 -30 0 0 0 0
before ends clause deficit 7 here 6|-68 89 15 -17 -33 0 0 0
before ends clause deficit 7 here 7|-23 54 -83 9 38 0 0 0
before ends clause deficit 7 here 8|4 30 87 -155 72 -29 0 0
before ends clause deficit 7 here 9|0 0 55 -2 -66 0 0 0
before ends clause deficit 8|139 -128 237 -384 167 -33 0 -32
before ends clause deficit 8 here 1|0 0 32 0 -32 0 0 0
before ends clause deficit 8 here 2|87 -137 112 -67 18 0 0 0
before ends clause deficit 8 here 3|56 -37 11 -28 -20 0 0 0
before ends clause deficit 8 here 4|21 -18 61 -53 21 0 0 -32
before ends clause deficit 8 here 5|126 -108 -29 0 0 0 0 0
before ends clause deficit 8 here 6|1 -7 22 0 -12 0 0 0
before ends clause deficit 8 here 7|1 105 -92 -30 22 0 0 0
before ends clause deficit 8 here 8|20 40 49 -185 127 0 0 0
before ends clause deficit 8 here 9|0 -8 114 -200 104 -33 0 0
before ends clause deficit 9|229 -450 280 -365 309 0 0 0
before ends clause deficit 9 here 1|0 -33 33 0 0 0 0 0
before ends clause deficit 9 here 2|155 -159 20 0 0 0 0 0
before ends clause deficit 9 here 3|96 -106 15 -33 14 0 0 0
before ends clause deficit 9 here 4|154 -115 -56 0 0 0 0 0
before ends clause deficit 9 here 5|59 -66 17 -8 0 0 0 0
before ends clause deficit 9 here 6|92 -120 47 -25 0 0 0 0
before ends clause deficit 9 here 7|48 24 -17 -53 0 0 0 0
before ends clause deficit 9 here 8|-40 6 77 -90 46 0 0 0
before ends clause deficit 9 here 9|-168 -169 228 -273 290 0 0 0
before ends clause here 0|0 -33 -30 1 62 0 0 0
before ends clause here 1|-74 55 89 -40 42 0 0 -33
before ends clause here 2|83 15 80 -236 85 0 0 -25
before ends clause here 3|-1 87 -1 -139 87 0 0 0
before ends clause here 4|-25 82 -10 -115 102 0 0 -32
before ends clause here 5|-54 78 53 -43 -21 0 -33 0
before ends clause here 6|-96 124 39 -107 80 0 0 0
before ends clause here 7|-61 60 71 -38 22 -33 0 0
before ends clause here 8|-82 67 17 -19 50 -29 0 -33
before ends clause here 9|-155 80 -47 170 179 -123 -65 -33
before ends open|-13 75 1 63 59 11 -144 -15
before ends open deficit 0|-69 -128 -56 31 127 -34 0 -15
before ends open deficit 0 here 0|-17 104 -100 -128 101 -33 0 0
before ends open deficit 0 here 1|0 -153 54 -29 144 -32 0 0
before ends open deficit 0 here 2|-16 -99 38 40 -11 0 0 36
before ends open deficit 0 here 3|-52 -33 20 -28 19 33 0 -33
before ends open deficit 0 here 4|47 -47 -17 -12 25 0 0 24
before ends open deficit 0 here 5|28 -114 -16 60 18 0 0 0
before ends open deficit 0 here 6|5 -53 -6 1 75 0 0 32
before ends open deficit 0 here 7|-67 38 -9 25 7 -33 0 10
before ends open deficit 0 here 8|-3 6 21 -26 -23 8 0 -29
before ends open deficit 0 here 9|-67 6 22 13 21 0 0 -28
before ends open deficit 1|35 38 -29 0 28 59 -105 -40
before ends open deficit 1 here 0|0 -14 3 39 -40 0 0 0
before ends open deficit 1 here 1|-37 22 -27 -25 132 0 0 -64
before ends open deficit 1 here 2|-107 -17 7 108 103 18 0 19
before ends open deficit 1 here 3|49 12 -41 44 -33 -32 0 0
before ends open deficit 1 here 4|-63 -39 11 29 -15 10 0 33
before ends open deficit 1 here 5|3 26 3 -7 -110 33 0 32
before ends open deficit 1 here 6|42 -45 -26 -10 0 73 0 -11
before ends open deficit 1 here 7|69 36 0 26 -2 0 0 0
before ends open deficit 1 here 8|8 102 -26 -32 56 -21 -65 -25
before ends open deficit 1 here 9|122 33 7 -115 -40 -39 -56 -110
before ends open deficit 2|-59 32 37 58 36 -83 -96 -82
before ends open deficit 2 here 0|0 -85 -6 54 0 33 0 0
before ends open deficit 2 here 1|-81 53 26 91 25 55 0 12
before ends open deficit 2 here 2|-20 14 -37 -34 63 29 0 25
before ends open deficit 2 here 3|-76 75 8 -23 5 0 0 28
before ends open deficit 2 here 4|-91 35 65 17 -13 -25 0 -15
before ends open deficit 2 here 5|-169 109 66 78 66 0 0 31
before ends open deficit 2 here 6|-114 107 40 25 62 0 0 -5
before ends open deficit 2 here 7|-57 58 1 -17 -25 42 -33 -22
before ends open deficit 2 here 8|6 30 -20 -40 30 -71 -32 -78
before ends open deficit 2 here 9|-79 69 19 83 -21 -92 -42 -33
before ends open deficit 3|-39 81 44 51 25 -50 32 81
before ends open deficit 3 here 0|0 -18 -6 12 0 0 0 0
before ends open deficit 3 here 1|44 -14 -15 7 0 0 0 3
before ends open deficit 3 here 2|111 -56 7 6 15 29 0 98
before ends open deficit 3 here 3|-7 -1 -28 53 -48 0 0 -19
before ends open deficit 3 here 4|15 57 -22 -53 77 0 0 -33
before ends open deficit 3 here 5|-83 170 -15 -18 13 -12 0 -34
before ends open deficit 3 here 6|-71 -8 35 42 108 -51 0 -10
before ends open deficit 3 here 7|-23 104 -52 27 44 0 -17 -24
before ends open deficit 3 here 8|-8 0 30 -3 6 -7 -13 33
before ends open deficit 3 here 9|17 7 -11 24 -23 -26 48 10
before ends open deficit 4|-40 138 38 70 -20 -38 10 -65
before ends open deficit 4 here 0|0 -31 -56 77 0 0 0 0
before ends open deficit 4 here 1|-33 136 12 -30 0 0 0 0
before ends open deficit 4 here 2|20 -23 18 40 33 0 0 11
before ends open deficit 4 here 3|-48 8 28 78 -36 -33 0 0
before ends open deficit 4 here 4|-39 -2 61 -31 -63 33 0 0
before ends open deficit 4 here 5|44 13 19 -41 -4 -33 0 0
before ends open deficit 4 here 6|-17 -18 -27 45 -31 -23 0 0
before ends open deficit 4 here 7|29 21 -25 -58 71 0 0 -50
before ends open deficit 4 here 8|96 27 21 -19 23 -38 0 0
before ends open deficit 4 here 9|-34 134 -41 53 -55 0 10 -33
before ends open deficit 5|-11 40 -38 43 -37 -23 -22 -89
before ends open deficit 5 here 0|-33 -24 32 -4 0 0 0 0
before ends open deficit 5 here 1|12 -1 -7 -39 0 1 0 11
before ends open deficit 5 here 2|0 40 13 49 77 -17 0 -8
before ends open deficit 5 here 3|79 39 -8 -17 -21 -33 0 7
before ends open deficit 5 here 4|-4 10 -124 47 18 19 0 0
before ends open deficit 5 here 5|-55 68 16 -47 76 4 0 24
before ends open deficit 5 here 6|-143 131 1 33 -68 28 0 -65
before ends open deficit 5 here 7|-5 27 11 -37 118 15 0 -32
before ends open deficit 5 here 8|30 -34 -40 19 9 -46 -23 11
before ends open deficit 5 here 9|87 -5 26 52 -33 -18 -6 -33
before ends open deficit 6|45 49 -7 54 16 -56 -21 -32
before ends open deficit 6 here 0|26 -67 6 15 0 0 0 33
before ends open deficit 6 here 1|-42 48 20 -56 0 28 0 -22
before ends open deficit 6 here 2|176 -118 -31 -44 -63 -33 0 21
before ends open deficit 6 here 3|33 3 -9 57 72 -50 0 32
before ends open deficit 6 here 4|-45 112 -92 36 -13 -66 0 -25
before ends open deficit 6 here 5|-142 115 9 -5 105 24 0 -16
before ends open deficit 6 here 6|-52 39 7 21 14 0 0 -56
before ends open deficit 6 here 7|-82 47 -27 45 31 20 0 0
before ends open deficit 6 here 8|122 10 39 3 -24 1 0 -42
before ends open deficit 6 here 9|59 71 32 -5 -45 -20 -21 -1
before ends open deficit 7|47 6 34 48 6 20 -29 -97
before ends open deficit 7 here 0|0 0 -3 23 -41 0 0 -22
before ends open deficit 7 here 1|-91 -48 -21 9 -13 47 0 64
before ends open deficit 7 here 2|86 -85 64 64 -134 -22 0 -60
before ends open deficit 7 here 3|53 -10 -4 -49 51 -20 0 -32
before ends open deficit 7 here 4|-21 42 -50 25 -22 0 -3 0
before ends open deficit 7 here 5|-35 75 -30 4 16 39 0 -10
before ends open deficit 7 here 6|21 23 -14 -25 -20 28 0 0
before ends open deficit 7 here 7|23 6 -34 -21 109 0 -51 -2
before ends open deficit 7 here 8|53 -15 9 47 -10 -9 -27 7
before ends open deficit 7 here 9|100 -16 44 -12 0 -28 45 -133
before ends open deficit 8|97 -80 45 58 -51 6 -6 6
before ends open deficit 8 here 0|-20 -65 43 58 -66 0 0 60
before ends open deficit 8 here 1|-83 21 6 86 -119 48 0 -20
before ends open deficit 8 here 2|156 31 -106 80 -60 -45 0 -12
before ends open deficit 8 here 3|58 5 11 33 17 -70 -14 -24
before ends open deficit 8 here 4|81 5 6 54 -12 -2 0 -98
before ends open deficit 8 here 5|13 66 -7 4 -35 1 0 -102
before ends open deficit 8 here 6|48 1 76 12 -2 -54 0 -35
before ends open deficit 8 here 7|46 50 -44 2 -19 -22 -13 8
before ends open deficit 8 here 8|-3 10 48 -22 68 28 -17 -63
before ends open deficit 8 here 9|59 -34 40 -13 -13 61 16 140
before ends open deficit 9|188 -2 -4 42 -15 -7 -33 -124
before ends open deficit 9 here 0|-26 -99 64 120 -66 23 0 -33
before ends open deficit 9 here 1|43 -3 42 46 -133 -31 0 -9
before ends open deficit 9 here 2|137 -40 -84 -27 -184 -55 0 -105
before ends open deficit 9 here 3|88 -66 -26 71 -67 49 0 -1
before ends open deficit 9 here 4|86 -17 -10 -36 -17 -80 0 33
before ends open deficit 9 here 5|76 13 -60 -17 -129 31 0 23
before ends open deficit 9 here 6|118 8 -22 -63 -39 -39 0 9
before ends open deficit 9 here 7|101 -39 -9 28 -52 -12 0 11
before ends open deficit 9 here 8|69 31 15 9 39 -12 0 63
before ends open deficit 9 here 9|199 -43 83 -15 86 4 -33 -64
before ends open here 0|-82 -84 62 139 -8 3 0 37
before ends open here 1|-98 49 102 121 48 89 0 36
before ends open here 2|-5 21 17 105 18 -42 0 59
before ends open here 3|-10 72 -42 62 -31 -57 -14 -44
before ends open here 4|25 69 -11 -30 -20 -53 -3 -60
before ends open here 5|1 66 -27 -7 -12 3 0 -35
before ends open here 6|-51 124 19 49 33 12 0 -75
before ends open here 7|-12 127 -43 10 49 -27 -102 -73
before ends open here 8|45 81 13 0 78 14 -150 -61
before ends open here 9|22 87 76 47 70 -6 -14 -61
before ends sentence|136 -94 50 27 -119 -38 74 38
before ends sentence deficit 0|-18 63 -187 -141 198 -67 -53 184
before ends sentence deficit 0 here 1|0 0 -35 -39 74 0 0 0
before ends sentence deficit 0 here 2|-18 51 4 -21 8 0 0 -28
before ends sentence deficit 0 here 3|0 0 -68 39 27 0 0 0
before ends sentence deficit 0 here 5|0 0 -15 -5 25 0 0 0
before ends sentence deficit 0 here 6|0 0 13 10 -23 0 0 0
before ends sentence deficit 0 here 7|0 0 28 6 -24 0 0 0
before ends sentence deficit 0 here 8|0 0 -135 -45 133 0 0 0
before ends sentence deficit 0 here 9|0 18 -75 -79 -8 -67 -53 199
before ends sentence deficit 1|-121 158 -95 -8 13 -31 15 -35
before ends sentence deficit 1 here 0|-10 0 -28 56 0 0 0 0
before ends sentence deficit 1 here 1|-115 123 -37 37 16 0 0 0
before ends sentence deficit 1 here 2|43 -5 -43 -33 -48 0 0 -22
before ends sentence deficit 1 here 3|14 -26 -32 -7 -25 0 31 0
before ends sentence deficit 1 here 4|30 -10 -65 1 -9 0 0 0
before ends sentence deficit 1 here 5|-15 49 -43 42 -43 0 0 0
before ends sentence deficit 1 here 6|-54 82 -81 37 21 0 0 0
before ends sentence deficit 1 here 7|3 56 -100 -41 61 0 0 33
before ends sentence deficit 1 here 8|-25 58 -15 28 -58 0 -17 26
before ends sentence deficit 1 here 9|-80 116 -38 -35 67 -31 7 -84
before ends sentence deficit 2|-12 157 -8 -32 -69 -40 35 -91
before ends sentence deficit 2 here 0|-78 0 12 50 0 0 0 0
before ends sentence deficit 2 here 1|-45 26 52 -16 -63 -20 0 17
before ends sentence deficit 2 here 2|-23 49 -19 80 -51 -33 -25 -33
before ends sentence deficit 2 here 3|77 66 -92 17 -85 0 2 -9
before ends sentence deficit 2 here 4|-30 49 -11 9 -71 0 0 0
before ends sentence deficit 2 here 5|20 62 -36 -74 -31 -33 -15 0
before ends sentence deficit 2 here 6|-12 73 -20 32 -16 -33 -49 -64
before ends sentence deficit 2 here 7|-4 96 -35 -4 -31 -65 -35 32
before ends sentence deficit 2 here 8|9 11 -12 -16 67 11 -72 54
before ends sentence deficit 2 here 9|79 20 40 -45 3 49 78 -70
before ends sentence deficit 3|65 -14 68 -44 -97 -93 24 -155
before ends sentence deficit 3 here 0|-33 0 54 12 -28 0 0 0
before ends sentence deficit 3 here 1|-8 8 -57 30 0 -33 0 11
before ends sentence deficit 3 here 2|-3 6 35 28 -4 0 -33 0
before ends sentence deficit 3 here 3|-35 34 -11 -74 110 0 0 0
before ends sentence deficit 3 here 4|-17 -17 25 45 0 0 0 0
before ends sentence deficit 3 here 5|39 15 12 82 0 -54 -33 0
before ends sentence deficit 3 here 6|-5 17 33 -36 0 0 0 0
before ends sentence deficit 3 here 7|-15 32 -43 34 -4 33 -4 0
before ends sentence deficit 3 here 8|72 26 -64 -9 -112 33 -38 -33
before ends sentence deficit 3 here 9|32 27 49 42 -72 -55 83 -143
before ends sentence deficit 4|65 65 -6 -104 -107 -33 11 -33
before ends sentence deficit 4 here 0|0 0 19 -19 0 0 0 0
before ends sentence deficit 4 here 1|41 -68 90 -46 0 0 0 0
before ends sentence deficit 4 here 2|76 -33 -102 -31 -9 0 0 0
before ends sentence deficit 4 here 3|15 4 18 -45 -12 0 -33 0
before ends sentence deficit 4 here 4|29 22 -114 23 0 0 -25 0
before ends sentence deficit 4 here 5|-107 126 1 2 0 -33 19 0
before ends sentence deficit 4 here 6|42 -47 51 -8 -32 0 0 0
before ends sentence deficit 4 here 7|22 -32 63 36 0 0 -76 0
before ends sentence deficit 4 here 8|44 51 -82 14 -42 0 37 -33
before ends sentence deficit 4 here 9|100 2 29 -65 -32 0 13 0
before ends sentence deficit 5|119 -25 18 -84 -110 -3 48 -82
before ends sentence deficit 5 here 0|0 0 35 4 -32 0 0 0
before ends sentence deficit 5 here 1|44 -25 19 7 -21 -33 0 -19
before ends sentence deficit 5 here 2|65 -22 -130 35 -40 0 0 0
before ends sentence deficit 5 here 3|43 20 44 -25 -36 0 0 -6
before ends sentence deficit 5 here 4|-8 41 21 12 -29 0 0 -33
before ends sentence deficit 5 here 5|-19 136 -58 -72 0 -33 0 31
before ends sentence deficit 5 here 6|72 -78 -8 -33 17 0 38 0
before ends sentence deficit 5 here 7|64 -61 27 -53 -73 0 -15 0
before ends sentence deficit 5 here 8|72 12 154 -177 7 -32 -20 4
before ends sentence deficit 5 here 9|57 -44 -1 44 -1 74 30 -114
before ends sentence deficit 6|169 -115 -25 -33 -42 -82 53 -63
before ends sentence deficit 6 here 0|-24 0 -25 46 0 0 0 0
before ends sentence deficit 6 here 1|43 -59 2 88 0 0 0 -32
before ends sentence deficit 6 here 2|-49 36 83 33 14 -32 0 -41
before ends sentence deficit 6 here 3|44 63 -77 -104 0 0 -32 0
before ends sentence deficit 6 here 4|107 -69 -46 -23 0 -33 0 0
before ends sentence deficit 6 here 5|42 -12 -10 58 -31 -33 0 0
before ends sentence deficit 6 here 6|78 78 -97 -84 -13 -33 -31 33
before ends sentence deficit 6 here 7|-17 -80 -2 88 -16 0 4 0
before ends sentence deficit 6 here 8|8 -51 -57 2 -13 26 -1 0
before ends sentence deficit 6 here 9|28 -127 53 16 -46 23 58 -49
before ends sentence deficit 7|185 -212 -69 -10 -142 -115 -3 133
before ends sentence deficit 7 here 0|63 -59 33 -22 0 -33 0 0
before ends sentence deficit 7 here 1|-4 35 32 -1 0 -53 0 0
before ends sentence deficit 7 here 2|25 -26 -106 -22 0 33 0 171
before ends sentence deficit 7 here 3|55 -24 -22 37 25 -33 -33 0
before ends sentence deficit 7 here 4|42 -61 65 29 -13 0 0 0
before ends sentence deficit 7 here 5|95 -84 22 -38 0 0 -2 0
before ends sentence deficit 7 here 6|82 -138 11 29 -44 -33 -37 0
before ends sentence deficit 7 here 7|28 -30 70 -10 -63 0 -15 0
before ends sentence deficit 7 here 8|54 -62 32 27 -84 -2 36 -112
before ends sentence deficit 7 here 9|-19 -50 31 -13 0 -29 8 85
before ends sentence deficit 8|179 -251 58 24 -119 26 -1 41
before ends sentence deficit 8 here 0|0 0 -6 6 0 0 0 0
before ends sentence deficit 8 here 1|48 -56 82 -3 -79 0 0 -86
before ends sentence deficit 8 here 2|57 26 43 -54 -68 0 -41 -67
before ends sentence deficit 8 here 3|83 -181 -22 79 -27 44 0 0
before ends sentence deficit 8 here 4|75 -13 10 -13 -33 -33 -18 0
before ends sentence deficit 8 here 5|87 -129 111 55 0 -67 -20 0
before ends sentence deficit 8 here 6|46 -156 13 75 -31 13 4 0
before ends sentence deficit 8 here 7|47 -151 2 75 -1 0 57 -29
before ends sentence deficit 8 here 8|14 -134 38 73 18 10 26 0
before ends sentence deficit 8 here 9|67 -127 -34 -12 3 19 41 134
before ends sentence deficit 9|216 -117 70 71 33 -14 -50 -33
before ends sentence deficit 9 here 0|58 -18 21 -59 0 0 0 0
before ends sentence deficit 9 here 1|32 -103 -34 17 -13 -2 0 152
before ends sentence deficit 9 here 2|79 -39 42 43 -28 -36 13 2
before ends sentence deficit 9 here 3|101 -128 21 50 -30 -10 0 0
before ends sentence deficit 9 here 4|115 -97 28 40 0 -67 -20 0
before ends sentence deficit 9 here 5|130 -113 -1 40 0 13 6 -21
before ends sentence deficit 9 here 6|64 -66 84 67 0 -23 21 33
before ends sentence deficit 9 here 7|16 -80 -5 24 -28 99 55 -38
before ends sentence deficit 9 here 8|70 -168 17 64 -29 5 64 1
before ends sentence deficit 9 here 9|58 -157 75 42 81 -10 -66 -155
before ends sentence here 0|-26 -77 67 51 -61 -33 0 0
before ends sentence here 1|-31 -68 35 17 -30 -124 0 101
before ends sentence here 2|72 -26 -62 1 -120 -77 -81 -1
before ends sentence here 3|91 -18 -44 41 -40 -16 -76 21
before ends sentence here 4|140 -73 17 45 -133 -67 -63 -33
before ends sentence here 5|95 -40 6 47 -83 -45 -54 10
before ends sentence here 6|118 -78 38 18 -63 -54 -24 11
before ends sentence here 7|106 -157 -54 48 -72 52 -1 22
before ends sentence here 8|121 -99 23 -3 32 36 49 -127
before ends sentence here 9|64 -296 47 8 -41 17 128 -44
before ends signed|19 -431 102 141 -100 15 -197 -19
before ends signed deficit 1|54 0 -30 8 0 0 0 -33
before ends signed deficit 1 here 5|11 0 28 -39 0 0 0 0
before ends signed deficit 1 here 6|13 0 -36 23 0 0 0 0
before ends signed deficit 1 here 8|33 0 8 -49 0 0 0 0
before ends signed deficit 1 here 9|0 0 -30 56 0 0 0 -33
before ends signed deficit 2|35 -153 33 41 0 56 -114 -9
before ends signed deficit 2 here 1|0 0 3 -3 0 0 0 0
before ends signed deficit 2 here 2|-26 0 11 18 0 0 0 0
before ends signed deficit 2 here 3|-33 -33 65 3 0 0 0 0
before ends signed deficit 2 here 4|0 0 -12 12 0 0 0 0
before ends signed deficit 2 here 5|32 0 -37 0 0 0 0 0
before ends signed deficit 2 here 6|-48 -24 84 5 0 0 0 -33
before ends signed deficit 2 here 7|37 -31 -40 42 0 -14 0 0
before ends signed deficit 2 here 8|89 -65 -25 -19 0 0 0 32
before ends signed deficit 2 here 9|-44 -28 67 -11 0 66 -114 3
before ends signed deficit 3|9 -90 23 29 0 0 0 0
before ends signed deficit 3 here 1|0 0 32 -32 0 0 0 0
before ends signed deficit 3 here 2|4 -33 -3 41 0 0 0 0
before ends signed deficit 3 here 3|0 0 -25 25 0 0 0 0
before ends signed deficit 3 here 4|-18 0 -3 20 0 0 0 0
before ends signed deficit 3 here 6|41 -32 16 -25 0 0 0 0
before ends signed deficit 3 here 7|0 -33 -35 69 0 0 0 0
before ends signed deficit 3 here 8|-32 0 61 -24 0 0 0 0
before ends signed deficit 3 here 9|-19 0 23 -15 0 0 0 0
before ends signed deficit 4|94 -33 17 -48 0 0 -26 0
before ends signed deficit 4 here 0|0 0 -7 7 0 0 0 0
before ends signed deficit 4 here 1|0 0 26 -26 0 0 0 0
before ends signed deficit 4 here 2|-5 0 39 -34 0 0 0 0
before ends signed deficit 4 here 3|-32 0 34 -3 0 0 0 0
before ends signed deficit 4 here 5|5 0 -27 13 0 0 0 0
before ends signed deficit 4 here 6|-18 0 46 -35 0 0 0 0
before ends signed deficit 4 here 7|9 0 -67 47 0 0 0 0
before ends signed deficit 4 here 8|81 0 -37 -26 0 0 0 0
before ends signed deficit 4 here 9|45 -33 18 -3 0 0 -26 0
before ends signed deficit 5|-31 -66 84 30 0 0 -33 0
before ends signed deficit 5 here 2|0 -33 4 24 0 0 0 0
before ends signed deficit 5 here 3|32 0 -36 -6 0 0 0 0
before ends signed deficit 5 here 5|0 -33 6 27 0 0 0 0
before ends signed deficit 5 here 6|-27 0 48 -29 0 0 0 0
before ends signed deficit 5 here 7|33 0 -53 34 0 0 0 0
before ends signed deficit 5 here 8|-28 0 0 10 0 0 0 0
before ends signed deficit 5 here 9|-33 0 66 -2 0 0 -33 0
before ends signed deficit 6|65 -63 58 -50 0 -56 -33 23
before ends signed deficit 6 here 0|0 0 -44 44 0 0 0 0
before ends signed deficit 6 here 1|0 0 -71 71 0 0 0 0
before ends signed deficit 6 here 2|37 -63 -76 100 0 0 0 0
before ends signed deficit 6 here 3|27 0 -80 61 0 0 0 0
before ends signed deficit 6 here 4|0 0 -56 56 0 0 0 0
before ends signed deficit 6 here 5|-24 0 86 -60 0 0 0 0
before ends signed deficit 6 here 6|-23 0 21 1 0 0 0 0
before ends signed deficit 6 here 7|65 0 151 -181 0 -33 0 0
before ends signed deficit 6 here 8|-44 0 -31 51 0 -22 0 0
before ends signed deficit 6 here 9|17 0 -5 38 0 0 -33 23
before ends signed deficit 7|9 -137 69 93 -33 -18 -37 -30
before ends signed deficit 7 here 0|0 0 6 -6 0 0 0 0
before ends signed deficit 7 here 1|0 -32 26 2 0 0 0 0
before ends signed deficit 7 here 2|31 -33 92 -93 0 0 0 0
before ends signed deficit 7 here 3|-39 -5 29 -3 0 0 0 0
before ends signed deficit 7 here 4|-31 0 -9 41 0 0 0 0
before ends signed deficit 7 here 5|-54 0 53 -1 0 0 0 0
before ends signed deficit 7 here 6|-14 -33 34 64 0 -33 0 0
before ends signed deficit 7 here 7|58 0 -13 -8 -33 -10 0 -30
before ends signed deficit 7 here 8|-82 -33 26 46 0 0 0 0
before ends signed deficit 7 here 9|40 -33 12 15 0 0 -37 0
before ends signed deficit 8|-82 -45 50 76 -67 36 0 7
before ends signed deficit 8 here 0|0 0 5 -5 0 0 0 0
before ends signed deficit 8 here 1|-28 0 39 -8 0 0 0 0
before ends signed deficit 8 here 2|-27 0 18 9 0 0 0 0
before ends signed deficit 8 here 3|21 0 5 -13 0 0 0 0
before ends signed deficit 8 here 4|-41 0 43 3 0 0 0 0
before ends signed deficit 8 here 5|38 0 -65 39 0 0 0 0
before ends signed deficit 8 here 6|42 0 -14 -2 0 0 0 0
before ends signed deficit 8 here 7|-49 0 -12 95 0 0 0 -33
before ends signed deficit 8 here 8|51 -23 0 37 -67 32 0 13
before ends signed deficit 8 here 9|-76 -22 9 43 0 4 0 26
before ends signed deficit 9|-18 -124 37 72 0 -2 0 70
before ends signed deficit 9 here 0|0 0 -1 1 0 0 0 0
before ends signed deficit 9 here 1|0 0 28 -28 0 0 0 0
before ends signed deficit 9 here 2|58 0 -63 15 0 -31 0 0
before ends signed deficit 9 here 3|-14 0 14 -1 0 0 0 28
before ends signed deficit 9 here 4|37 0 35 -69 0 0 0 0
before ends signed deficit 9 here 5|-38 -33 49 52 0 0 0 0
before ends signed deficit 9 here 6|-50 0 -57 54 0 40 0 0
before ends signed deficit 9 here 7|-114 0 7 99 0 0 0 33
before ends signed deficit 9 here 8|14 -100 24 33 0 38 0 0
before ends signed deficit 9 here 9|72 0 22 11 0 -23 0 10
before ends signed here 0|0 0 6 -6 0 0 0 0
before ends signed here 1|-28 -32 57 -21 0 0 0 0
before ends signed here 2|51 -130 -18 91 0 -31 0 0
before ends signed here 3|-18 -38 7 40 0 0 0 28
before ends signed here 4|-55 0 -19 80 0 0 0 0
before ends signed here 5|-40 -66 92 22 0 0 0 0
before ends signed here 6|-37 -83 77 72 0 7 0 -33
before ends signed here 7|17 -64 53 12 -33 -32 0 -30
before ends signed here 8|110 -183 14 27 -67 47 0 41
before ends signed here 9|-22 -101 65 70 0 35 -197 9
before furniture|-93 -96 -13 -96 0 0 -17 201
before marked|240 -842 130 98 -256 119 -44 61
before signed|19 -431 102 141 -100 15 -197 -19
before spaced false ends call|297 -195 -7 -28 -123 -55 64 -51
before spaced false ends clause|-53 77 72 -145 314 -167 -98 -136
before spaced false ends open|17 42 27 41 98 13 -155 -12
before spaced false ends sentence|164 -144 56 28 -110 -38 79 37
before spaced false ends signed|19 -431 102 141 -100 15 -197 -19
before spaced true ends call|-209 209 0 0 0 0 0 0
before spaced true ends clause|-224 272 -190 64 0 0 0 0
before spaced true ends open|-437 432 -531 319 -326 -38 -33 -33
before spaced true ends sentence|-520 688 -228 -93 -53 0 -94 -33
below 0|25 73 5 63 40 52 -19 24
below 0 deficit 0|-79 -57 161 13 0 -9 0 56
below 0 deficit 1|-44 2 111 100 25 -19 0 -29
below 0 deficit 2|-12 27 71 72 30 -91 -85 -59
below 0 deficit 3|17 25 98 -38 -25 -30 -84 -30
below 0 deficit 4|18 -10 2 14 -45 -25 -47 -51
below 0 deficit 5|73 -29 11 18 -42 -36 -81 -47
below 0 deficit 6|84 19 24 23 -11 12 -59 21
below 0 deficit 7|35 14 15 17 -35 -49 -70 -60
below 0 deficit 8|32 74 9 77 6 2 13 -23
below 0 deficit 9|66 88 -57 50 93 101 43 27
below 0 ends call|102 74 94 -76 -210 -66 -110 -65
below 0 ends clause|43 59 -8 -144 85 -89 -64 -29
below 0 ends open|5 56 56 121 78 82 48 65
below 0 ends sentence|8 63 -377 33 21 -266 -223 -270
below 0 ends signed|170 138 -190 -145 -98 -25 -33 -33
below 1|21 51 14 19 -13 -74 -29 41
below 1 deficit 0|-97 -129 10 141 32 0 0 0
below 1 deficit 1|-73 9 -84 47 72 64 0 181
below 1 deficit 2|13 20 -67 -10 -13 23 7 -33
below 1 deficit 3|-12 54 -166 26 108 -19 0 0
below 1 deficit 4|86 65 -99 -22 -59 -42 0 0
below 1 deficit 5|107 57 -102 -34 34 -26 0 -67
below 1 deficit 6|61 61 -41 -22 21 -15 33 -100
below 1 deficit 7|-28 -61 83 -4 -25 24 -14 -62
below 1 deficit 8|-46 7 63 25 18 -59 35 -94
below 1 deficit 9|-70 -16 68 30 -39 -98 -49 211
below 1 ends call|66 31 8 -125 0 -33 0 -33
below 1 ends clause|41 62 -16 -5 -60 -33 0 0
below 1 ends open|9 42 34 32 37 -38 -12 76
below 1 ends sentence|26 86 -208 5 32 -33 0 -86
below 1 ends signed|-28 64 -29 0 0 0 -58 0
below 2|-5 42 50 23 7 -7 19 71
below 2 deficit 0|-15 -33 -99 162 -33 0 0 0
below 2 deficit 1|-72 77 -33 14 -26 26 0 -56
below 2 deficit 2|-10 49 -84 -55 -17 -22 -28 168
below 2 deficit 3|5 32 -36 39 0 -100 0 0
below 2 deficit 4|11 -25 -34 13 21 10 0 0
below 2 deficit 5|141 -18 -9 -46 -59 -44 -2 0
below 2 deficit 6|118 -80 24 -28 40 -67 0 0
below 2 deficit 7|49 43 12 -60 -74 15 43 -33
below 2 deficit 8|-82 -74 38 62 86 32 89 -53
below 2 deficit 9|-84 -54 118 -12 -94 -52 -34 -76
below 2 ends call|60 19 -139 65 0 0 -18 0
below 2 ends clause|8 62 46 -20 29 -33 0 0
below 2 ends open|-30 14 105 0 39 6 28 82
below 2 ends sentence|78 26 -198 55 -68 -33 -30 -33
below 2 ends signed|-3 23 -33 0 0 0 0 0
below 3|3 31 122 -72 -8 -58 -57 -33
below 3 deficit 0|0 0 33 -33 0 0 0 0
below 3 deficit 1|-135 158 -53 -3 21 -54 0 0
below 3 deficit 2|-4 46 -22 24 -54 -13 0 0
below 3 deficit 3|-41 77 5 -50 47 0 0 0
below 3 deficit 4|109 -93 49 19 -33 -33 0 -33
below 3 deficit 5|-2 -116 7 75 -25 -33 0 0
below 3 deficit 6|52 -76 24 -31 -90 30 0 0
below 3 deficit 7|-18 -107 48 33 60 -64 0 0
below 3 deficit 8|42 12 54 -45 11 25 18 0
below 3 deficit 9|20 -22 70 -11 32 21 -43 0
below 3 ends call|-2 -38 34 -31 0 0 0 0
below 3 ends clause|47 27 11 -125 -17 0 0 0
below 3 ends open|-42 -21 108 4 20 -43 -57 -33
below 3 ends sentence|89 50 0 -132 -57 -48 0 0
below 3 ends signed|-8 31 0 0 -33 0 0 0
below 4|-116 -34 136 -89 -73 -57 -62 -66
below 4 deficit 0|0 -33 20 18 0 0 0 0
below 4 deficit 1|-87 -61 165 -36 0 0 0 0
below 4 deficit 2|-28 66 -41 21 -66 33 0 0
below 4 deficit 3|-127 90 42 14 -33 0 0 0
below 4 deficit 4|-13 -31 58 -65 26 0 0 0
below 4 deficit 5|0 58 -31 -36 -40 0 0 0
below 4 deficit 6|69 -122 -28 76 0 0 4 0
below 4 deficit 7|-138 67 16 5 -10 -23 0 0
below 4 deficit 8|-44 -81 60 3 68 -33 -33 0
below 4 deficit 9|61 -42 91 -51 -44 -67 -31 -66
below 4 ends call|-60 9 34 0 0 0 0 0
below 4 ends clause|-102 45 178 -109 -31 0 0 0
below 4 ends open|-166 -43 119 -46 -60 -57 -62 -66
below 4 ends sentence|180 -53 -65 -60 -17 0 0 0
below 4 ends signed|-20 53 0 -33 0 0 0 0
below 5|-18 -59 145 -84 9 5 -18 -66
below 5 deficit 0|0 0 -75 75 0 0 0 0
below 5 deficit 1|0 -14 -63 90 0 0 0 0
below 5 deficit 2|150 -25 -91 26 -68 0 0 0
below 5 deficit 3|94 -33 -15 -37 -68 0 0 0
below 5 deficit 4|128 -93 21 -81 0 0 -18 0
below 5 deficit 5|-186 113 32 84 0 0 0 0
below 5 deficit 6|22 -123 47 -16 67 0 0 0
below 5 deficit 7|-46 -28 -6 15 43 64 -33 0
below 5 deficit 8|94 -23 8 -110 82 -32 -6 0
below 5 deficit 9|-87 49 124 -51 -55 -15 -18 -66
below 5 ends call|183 -19 -111 -70 -16 0 0 0
below 5 ends clause|3 -23 70 -61 -32 0 0 0
below 5 ends open|-89 -145 145 -50 68 5 -18 -66
below 5 ends sentence|70 59 -33 -60 -107 0 0 0
bond after 0|3 55 22 71 57 58 39 -37
bond after 0 here 0 after 0|-33 0 52 -19 -18 0 0 0
bond after 0 here 0 after 1|-52 0 30 1 -2 33 0 0
bond after 0 here 0 after 2|-104 -56 111 18 -46 0 0 0
bond after 0 here 0 after 3|-70 -33 47 15 -3 23 0 0
bond after 0 here 0 after 4|-28 0 55 -27 -20 0 0 0
bond after 0 here 0 after 5|-44 -31 26 29 -2 0 0 0
bond after 0 here 0 after 6|-28 -33 23 -1 34 0 0 -22
bond after 0 here 0 after 7|0 -66 85 14 32 0 0 -33
bond after 0 here 0 after 8|12 0 43 -15 -49 0 0 0
bond after 0 here 0 after 9|48 -1 36 -29 -54 0 0 0
bond after 0 here 1 after 0|12 -37 -12 48 0 -31 0 0
bond after 0 here 1 after 1|-5 7 81 -76 -22 10 0 0
bond after 0 here 1 after 2|-82 -110 120 70 28 41 0 0
bond after 0 here 1 after 3|-12 34 32 14 -23 0 0 -66
bond after 0 here 1 after 4|-107 18 21 28 15 -10 0 0
bond after 0 here 1 after 5|-89 31 71 64 34 -23 0 -31
bond after 0 here 1 after 6|28 -93 25 18 55 1 0 0
bond after 0 here 1 after 7|-119 -3 105 43 25 49 0 -33
bond after 0 here 1 after 8|-35 -38 39 -11 -21 13 0 -60
bond after 0 here 1 after 9|24 9 32 -69 -48 0 0 103
bond after 0 here 2 after 0|16 34 45 -44 -12 -17 0 -33
bond after 0 here 2 after 1|-5 26 69 8 12 -67 0 -55
bond after 0 here 2 after 2|-6 5 87 -25 29 -68 -32 -30
bond after 0 here 2 after 3|-91 -48 41 41 51 10 0 -31
bond after 0 here 2 after 4|-27 6 -18 22 29 33 0 -28
bond after 0 here 2 after 5|-59 -22 50 79 -15 7 0 -26
bond after 0 here 2 after 6|-5 1 10 76 7 -18 30 22
bond after 0 here 2 after 7|-48 2 8 49 4 38 0 0
bond after 0 here 2 after 8|16 24 -12 -37 46 -24 -25 98
bond after 0 here 2 after 9|8 47 16 -54 -55 -1 -15 -90
bond after 0 here 3 after 0|-71 2 63 44 -16 0 0 0
bond after 0 here 3 after 1|-5 -3 59 3 36 0 0 0
bond after 0 here 3 after 2|110 3 -13 98 12 -72 -32 4
bond after 0 here 3 after 3|-44 33 11 47 6 -30 0 -33
bond after 0 here 3 after 4|-5 19 1 32 -64 0 0 0
bond after 0 here 3 after 5|-69 -8 52 27 -20 0 0 -8
bond after 0 here 3 after 6|-57 28 32 15 15 0 2 -46
bond after 0 here 3 after 7|23 -60 17 -7 64 -33 -1 33
bond after 0 here 3 after 8|44 -2 -2 -8 67 0 -14 -19
bond after 0 here 3 after 9|17 42 49 -94 40 -33 -2 0
bond after 0 here 4 after 0|0 0 1 -32 33 0 0 0
bond after 0 here 4 after 1|-4 -15 19 2 -72 42 0 33
bond after 0 here 4 after 2|36 -6 72 63 -22 -67 0 -8
bond after 0 here 4 after 3|-34 46 -17 8 31 -10 0 0
bond after 0 here 4 after 4|-24 -54 28 35 19 5 0 0
bond after 0 here 4 after 5|-12 77 45 1 -55 -17 0 0
bond after 0 here 4 after 6|-13 12 23 -11 -24 -10 0 0
bond after 0 here 4 after 7|47 -30 -20 27 0 0 -3 -33
bond after 0 here 4 after 8|12 29 6 8 18 -33 -18 0
bond after 0 here 4 after 9|81 13 -27 -53 6 0 -25 0
bond after 0 here 5 after 0|-46 -34 42 32 19 9 -29 -33
bond after 0 here 5 after 1|-26 43 43 35 65 5 -33 -83
bond after 0 here 5 after 2|15 -13 31 96 18 -54 0 23
bond after 0 here 5 after 3|-23 51 -4 -4 79 52 -33 0
bond after 0 here 5 after 4|13 2 75 35 -128 0 0 -66
bond after 0 here 5 after 5|-106 62 34 45 77 -1 0 -32
bond after 0 here 5 after 6|-80 36 65 77 6 29 -3 0
bond after 0 here 5 after 7|-5 -35 -12 26 -91 -4 50 0
bond after 0 here 5 after 8|63 -29 -29 -22 -7 57 -30 0
bond after 0 here 5 after 9|65 32 54 -114 17 30 20 -33
bond after 0 here 6 after 0|-48 -61 23 13 4 15 -3 33
bond after 0 here 6 after 1|19 -110 53 26 47 -1 3 18
bond after 0 here 6 after 2|75 26 -10 62 11 -19 0 26
bond after 0 here 6 after 3|-29 4 61 70 68 7 -22 -100
bond after 0 here 6 after 4|-6 -21 67 36 -25 -13 0 -33
bond after 0 here 6 after 5|-15 3 36 49 -43 76 -24 0
bond after 0 here 6 after 6|-48 9 -10 26 26 -33 0 33
bond after 0 here 6 after 7|-7 -24 7 36 43 37 0 0
bond after 0 here 6 after 8|-1 -19 -19 -4 53 -3 13 0
bond after 0 here 6 after 9|17 30 53 -135 3 0 13 -51
bond after 0 here 7 after 0|-121 22 33 -8 34 -32 24 0
bond after 0 here 7 after 1|-36 4 -6 5 -8 43 -31 0
bond after 0 here 7 after 2|-26 -39 -3 85 5 -14 -63 61
bond after 0 here 7 after 3|-28 10 -60 45 109 -9 -47 -33
bond after 0 here 7 after 4|-2 -30 20 31 8 0 0 -26
bond after 0 here 7 after 5|-10 42 -20 76 0 55 8 -18
bond after 0 here 7 after 6|9 44 -17 55 42 -12 -18 -14
bond after 0 here 7 after 7|24 -8 2 6 -1 -23 34 -49
bond after 0 here 7 after 8|-15 28 -27 63 14 44 19 -61
bond after 0 here 7 after 9|38 62 29 -17 18 5 -28 -66
bond after 0 here 8 after 0|-5 -14 -26 -15 7 20 14 0
bond after 0 here 8 after 1|-14 -14 -6 25 25 25 -40 28
bond after 0 here 8 after 2|23 -40 13 88 40 -3 29 49
bond after 0 here 8 after 3|17 8 -33 48 50 -68 6 -26
bond after 0 here 8 after 4|13 17 -8 47 -4 4 9 0
bond after 0 here 8 after 5|38 33 -94 37 17 -91 18 16
bond after 0 here 8 after 6|11 18 -78 59 69 33 -14 -46
bond after 0 here 8 after 7|30 41 -69 61 33 -1 -10 -58
bond after 0 here 8 after 8|118 -36 -90 70 23 -19 72 -15
bond after 0 here 8 after 9|16 -3 86 -34 -7 1 31 47
bond after 0 here 9 after 0|11 56 25 -16 19 23 -65 -28
bond after 0 here 9 after 1|-29 -29 22 -15 -6 -46 -39 151
bond after 0 here 9 after 2|22 9 11 87 21 57 27 -13
bond after 0 here 9 after 3|16 34 15 15 13 4 11 35
bond after 0 here 9 after 4|19 50 -8 39 20 -73 -16 -46
bond after 0 here 9 after 5|16 62 0 1 34 -15 -44 -66
bond after 0 here 9 after 6|21 64 3 33 34 -15 9 49
bond after 0 here 9 after 7|32 54 -15 26 45 -90 -31 48
bond after 0 here 9 after 8|66 65 18 54 82 20 25 -47
bond after 0 here 9 after 9|69 75 12 26 19 27 64 24
bond after 1|24 84 -1 -52 -11 -77 -153 -160
bond after 1 here 0 after 0|0 0 -85 85 0 0 0 0
bond after 1 here 0 after 1|-33 0 19 15 0 0 0 0
bond after 1 here 0 after 2|0 19 -119 86 10 0 0 0
bond after 1 here 0 after 3|21 0 -47 26 0 0 0 0
bond after 1 here 0 after 5|0 0 -1 1 0 0 0 0
bond after 1 here 0 after 6|0 0 30 -30 0 0 0 0
bond after 1 here 0 after 7|0 0 38 -38 0 0 0 0
bond after 1 here 0 after 8|0 0 -10 10 0 0 0 0
bond after 1 here 0 after 9|0 0 -38 38 0 0 0 0
bond after 1 here 1 after 0|0 0 22 -22 0 0 0 0
bond after 1 here 1 after 1|-5 49 -110 77 -32 0 0 0
bond after 1 here 1 after 2|2 29 -47 14 0 0 0 0
bond after 1 here 1 after 3|-1 1 22 -22 0 0 0 0
bond after 1 here 1 after 4|-34 37 0 -5 0 0 0 0
bond after 1 here 1 after 5|61 -61 -13 13 0 0 0 0
bond after 1 here 1 after 6|63 -12 16 -50 0 0 0 0
bond after 1 here 1 after 7|-9 61 -56 12 0 0 0 0
bond after 1 here 1 after 8|86 -57 -98 85 0 0 0 0
bond after 1 here 1 after 9|24 -22 -42 52 -32 0 0 0
bond after 1 here 2 after 0|0 0 -36 36 0 0 0 0
bond after 1 here 2 after 1|2 -1 -12 23 -23 0 0 0
bond after 1 here 2 after 2|-19 52 -15 -126 -43 0 0 0
bond after 1 here 2 after 3|-60 83 23 -47 0 0 0 0
bond after 1 here 2 after 4|38 -17 -8 -30 0 0 0 0
bond after 1 here 2 after 5|6 26 -101 82 0 0 0 0
bond after 1 here 2 after 6|-52 -45 69 17 28 0 0 0
bond after 1 here 2 after 7|-18 0 54 -22 0 0 0 0
bond after 1 here 2 after 8|-2 37 -39 -72 21 10 0 0
bond after 1 here 2 after 9|-29 38 8 43 -26 0 0 -33
bond after 1 here 3 after 0|0 0 17 -17 0 0 0 0
bond after 1 here 3 after 1|62 0 -108 58 0 0 0 0
bond after 1 here 3 after 2|49 -2 34 -64 0 0 0 -33
bond after 1 here 3 after 3|-11 19 38 -43 0 0 0 0
bond after 1 here 3 after 4|23 -43 21 0 0 0 0 0
bond after 1 here 3 after 5|-2 -126 66 36 0 0 0 0
bond after 1 here 3 after 6|23 -46 20 3 0 0 0 0
bond after 1 here 3 after 7|-23 87 16 -25 0 0 -33 0
bond after 1 here 3 after 8|-46 54 -31 42 -30 0 0 0
bond after 1 here 3 after 9|45 5 -130 11 0 0 0 0
bond after 1 here 4 after 1|-30 6 15 9 0 0 0 0
bond after 1 here 4 after 2|74 56 -64 -27 0 -33 0 0
bond after 1 here 4 after 3|49 -49 -20 20 0 0 0 0
bond after 1 here 4 after 4|59 -59 0 0 0 0 0 0
bond after 1 here 4 after 5|21 15 -57 30 0 0 0 0
bond after 1 here 4 after 6|3 -3 -40 40 0 0 0 0
bond after 1 here 4 after 7|47 -47 3 -3 0 0 0 0
bond after 1 here 4 after 8|2 17 -86 63 0 0 0 0
bond after 1 here 4 after 9|-45 24 23 37 0 0 0 0
bond after 1 here 5 after 1|14 -34 13 7 0 0 0 0
bond after 1 here 5 after 2|40 -55 59 7 0 -33 0 0
bond after 1 here 5 after 3|71 -91 80 -46 0 0 0 0
bond after 1 here 5 after 4|40 -19 31 -67 0 0 0 0
bond after 1 here 5 after 5|104 -84 35 -10 -22 0 0 0
bond after 1 here 5 after 6|64 -64 9 -9 0 0 0 0
bond after 1 here 5 after 7|-35 -18 -2 63 0 0 0 0
bond after 1 here 5 after 8|-33 60 -34 2 0 0 0 0
bond after 1 here 5 after 9|40 52 -116 -15 20 0 0 0
bond after 1 here 6 after 0|0 0 -4 4 0 0 0 0
bond after 1 here 6 after 1|-44 46 33 -34 0 0 0 0
bond after 1 here 6 after 2|-21 107 -29 -7 -2 -33 0 0
bond after 1 here 6 after 3|84 38 -80 0 0 -33 0 0
bond after 1 here 6 after 4|28 4 -40 7 0 0 0 0
bond after 1 here 6 after 5|42 25 3 -83 19 0 0 0
bond after 1 here 6 after 6|44 -48 29 -22 16 0 0 0
bond after 1 here 6 after 7|31 -3 -31 -25 33 0 0 0
bond after 1 here 6 after 8|-34 57 -32 6 0 0 0 0
bond after 1 here 6 after 9|120 60 -124 -68 -11 0 0 0
bond after 1 here 7 after 0|0 0 2 1 -6 0 0 0
bond after 1 here 7 after 1|29 0 29 -50 -12 0 0 0
bond after 1 here 7 after 2|2 60 -8 -40 0 0 0 0
bond after 1 here 7 after 3|-35 10 43 -13 -23 0 0 0
bond after 1 here 7 after 4|-14 -14 37 -8 0 0 0 0
bond after 1 here 7 after 5|-80 33 -2 42 0 0 0 0
bond after 1 here 7 after 6|-16 0 -31 38 0 0 0 0
bond after 1 here 7 after 7|-2 -27 23 -45 54 0 0 0
bond after 1 here 7 after 8|-69 91 24 -33 0 0 0 0
bond after 1 here 7 after 9|-18 -6 21 43 -46 0 0 0
bond after 1 here 8 after 0|0 0 -59 88 -33 0 0 0
bond after 1 here 8 after 1|0 0 -60 60 -1 0 0 0
bond after 1 here 8 after 2|-54 -75 -24 62 52 0 0 0
bond after 1 here 8 after 3|-29 -27 82 -11 -52 0 0 0
bond after 1 here 8 after 4|1 0 -32 24 18 0 0 0
bond after 1 here 8 after 5|16 -19 -40 50 -22 0 0 0
bond after 1 here 8 after 6|38 -17 43 -57 -33 0 34 0
bond after 1 here 8 after 7|-28 -27 71 -3 -1 0 0 0
bond after 1 here 8 after 8|-112 101 -13 -27 92 0 0 0
bond after 1 here 8 after 9|-129 41 88 -22 -68 0 0 0
bond after 1 here 9 after 0|0 0 -51 -6 31 0 26 0
bond after 1 here 9 after 1|0 0 -103 138 -35 0 19 0
bond after 1 here 9 after 2|25 -69 29 36 -14 0 5 -33
bond after 1 here 9 after 3|-18 0 28 -7 35 0 28 0
bond after 1 here 9 after 4|7 -32 78 -86 67 0 0 25
bond after 1 here 9 after 5|-13 -33 51 32 -46 0 40 0
bond after 1 here 9 after 6|128 0 -26 -39 -55 0 10 0
bond after 1 here 9 after 7|0 0 -60 42 56 0 -23 0
bond after 1 here 9 after 8|-43 0 67 37 -68 -33 -97 -23
bond after 1 here 9 after 9|-135 -23 119 106 -59 0 -154 -83
bond after 2|39 148 -10 -75 -57 -73 -120 -67
bond after 2 here 0 after 0|0 -33 20 19 0 0 0 0
bond after 2 here 0 after 1|0 0 3 -3 0 0 0 0
bond after 2 here 0 after 2|0 0 -48 48 0 0 0 0
bond after 2 here 0 after 5|0 0 32 -32 0 0 0 0
bond after 2 here 0 after 6|0 0 -21 21 0 0 0 0
bond after 2 here 0 after 7|38 0 -21 -17 0 0 0 0
bond after 2 here 0 after 8|0 0 -32 32 0 0 0 0
bond after 2 here 1 after 0|0 0 -26 26 0 0 0 0
bond after 2 here 1 after 1|44 -87 -86 98 32 0 0 0
bond after 2 here 1 after 2|-60 12 52 2 25 0 0 0
bond after 2 here 1 after 3|58 -58 6 -6 0 0 0 0
bond after 2 here 1 after 5|-46 46 0 0 0 0 0 0
bond after 2 here 1 after 6|-33 0 2 30 0 0 0 0
bond after 2 here 1 after 7|-2 2 0 0 0 0 0 0
bond after 2 here 1 after 8|-32 32 -9 9 0 0 0 0
bond after 2 here 1 after 9|19 -49 -59 84 0 0 0 0
bond after 2 here 2 after 0|0 0 21 -21 0 0 0 0
bond after 2 here 2 after 1|97 -12 -160 97 37 0 0 -33
bond after 2 here 2 after 2|-26 80 -95 -15 91 0 0 0
bond after 2 here 2 after 3|24 -16 7 -39 -19 0 0 0
bond after 2 here 2 after 4|24 1 -31 0 0 0 0 0
bond after 2 here 2 after 5|80 19 24 -134 20 0 0 0
bond after 2 here 2 after 6|1 52 30 -52 -9 0 0 0
bond after 2 here 2 after 7|21 14 18 -92 27 0 0 0
bond after 2 here 2 after 8|-32 81 16 -170 58 0 0 0
bond after 2 here 2 after 9|7 29 -85 19 -48 0 -33 0
bond after 2 here 3 after 1|31 -31 0 0 0 0 0 0
bond after 2 here 3 after 2|69 19 -45 -111 0 0 0 0
bond after 2 here 3 after 3|-3 64 36 -105 0 0 0 0
bond after 2 here 3 after 4|52 -36 -25 28 -28 0 0 0
bond after 2 here 3 after 5|56 -66 99 -110 35 0 0 0
bond after 2 here 3 after 6|16 14 -36 18 -6 0 0 0
bond after 2 here 3 after 7|-21 25 -36 32 0 0 0 0
bond after 2 here 3 after 8|-62 38 2 20 33 0 0 0
bond after 2 here 3 after 9|-6 10 4 13 -30 0 0 0
bond after 2 here 4 after 1|64 -64 0 0 0 0 0 0
bond after 2 here 4 after 2|13 45 -47 74 0 -33 0 0
bond after 2 here 4 after 3|37 -37 0 0 0 0 0 0
bond after 2 here 4 after 4|-20 72 -42 0 0 0 0 0
bond after 2 here 4 after 5|58 -58 0 0 0 0 0 0
bond after 2 here 4 after 6|23 -11 -14 -12 0 0 0 0
bond after 2 here 4 after 7|-59 59 0 0 0 0 0 0
bond after 2 here 4 after 8|23 -23 49 -49 0 0 0 0
bond after 2 here 4 after 9|25 -25 -40 68 -28 0 0 0
bond after 2 here 5 after 1|13 -13 0 0 0 0 0 0
bond after 2 here 5 after 2|101 11 -7 -141 28 -33 0 0
bond after 2 here 5 after 3|97 -34 -41 -9 0 0 0 0
bond after 2 here 5 after 4|41 9 -41 -14 0 0 0 0
bond after 2 here 5 after 5|30 -38 -32 11 26 0 0 0
bond after 2 here 5 after 6|75 -60 -17 32 -31 0 0 0
bond after 2 here 5 after 7|-19 21 2 -62 54 0 0 0
bond after 2 here 5 after 8|59 -11 5 -26 -7 0 0 0
bond after 2 here 5 after 9|79 -70 -37 0 -9 0 0 0
bond after 2 here 6 after 1|-63 63 -26 26 0 0 0 0
bond after 2 here 6 after 2|30 -5 70 -60 0 -33 0 0
bond after 2 here 6 after 3|79 -18 -12 -45 0 0 0 0
bond after 2 here 6 after 4|33 -33 0 0 0 0 0 0
bond after 2 here 6 after 5|19 -48 -25 23 28 0 0 0
bond after 2 here 6 after 6|-30 10 38 -27 13 0 0 0
bond after 2 here 6 after 7|-24 41 35 -42 -20 0 0 0
bond after 2 here 6 after 8|55 -56 -9 63 -77 0 0 0
bond after 2 here 6 after 9|6 2 24 53 -84 0 0 0
bond after 2 here 7 after 0|0 0 26 -26 0 0 0 0
bond after 2 here 7 after 1|0 0 -32 32 0 0 0 0
bond after 2 here 7 after 2|38 8 40 -84 0 0 0 0
bond after 2 here 7 after 3|66 29 -25 -58 0 0 0 0
bond after 2 here 7 after 4|27 0 -1 -26 0 0 0 0
bond after 2 here 7 after 5|-9 -33 131 -117 0 0 0 0
bond after 2 here 7 after 6|77 -79 27 -25 0 0 0 0
bond after 2 here 7 after 7|-32 32 -56 56 0 0 0 0
bond after 2 here 7 after 8|-33 -14 88 -69 16 0 0 0
bond after 2 here 7 after 9|68 -13 -91 70 -54 0 0 0
bond after 2 here 8 after 0|0 0 83 -61 -30 0 0 0
bond after 2 here 8 after 1|0 0 -30 30 0 0 0 0
bond after 2 here 8 after 2|-68 4 -37 63 0 0 0 0
bond after 2 here 8 after 3|-44 1 77 -25 0 0 20 0
bond after 2 here 8 after 4|0 0 -32 78 -56 0 0 0
bond after 2 here 8 after 5|13 -28 -21 57 -28 0 -10 0
bond after 2 here 8 after 6|-3 0 21 -39 29 0 0 0
bond after 2 here 8 after 7|-35 -23 52 -32 0 0 34 0
bond after 2 here 8 after 8|-76 119 44 -13 -4 0 -32 0
bond after 2 here 8 after 9|-85 83 25 -94 20 0 8 0
bond after 2 here 9 after 0|0 0 0 23 0 -33 0 0
bond after 2 here 9 after 1|0 0 -37 56 -20 0 0 0
bond after 2 here 9 after 2|0 0 -116 84 33 0 13 0
bond after 2 here 9 after 3|-42 17 51 31 -56 0 -3 0
bond after 2 here 9 after 4|0 0 -5 60 -53 0 0 0
bond after 2 here 9 after 5|-85 0 73 56 -14 0 -79 0
bond after 2 here 9 after 6|-30 0 -15 119 -27 0 -39 0
bond after 2 here 9 after 7|0 0 -138 110 26 0 24 0
bond after 2 here 9 after 8|-74 0 64 26 -70 0 -6 0
bond after 2 here 9 after 9|-58 -4 103 -10 -67 -32 -8 -33
bond after 3|62 82 -40 -200 -9 -66 -56 -148
bond after 3 here 0 after 0|145 -92 -73 27 0 -33 0 0
bond after 3 here 0 after 1|0 0 -81 81 0 0 0 0
bond after 3 here 0 after 2|0 0 15 -15 0 0 0 0
bond after 3 here 0 after 5|0 0 -35 35 0 0 0 0
bond after 3 here 0 after 7|0 0 -33 33 0 0 0 0
bond after 3 here 0 after 8|0 0 -25 25 0 0 0 0
bond after 3 here 0 after 9|-24 0 -28 47 0 0 0 0
bond after 3 here 1 after 1|-68 -38 -3 120 0 0 0 0
bond after 3 here 1 after 2|-100 131 -79 18 44 0 0 0
bond after 3 here 1 after 3|-27 9 0 25 0 0 0 0
bond after 3 here 1 after 4|36 -36 0 0 0 0 0 0
bond after 3 here 1 after 5|0 32 0 0 -32 0 0 0
bond after 3 here 1 after 6|0 30 -24 15 -28 0 0 0
bond after 3 here 1 after 7|-30 30 -80 18 56 0 0 0
bond after 3 here 1 after 8|-14 -63 -28 56 85 0 0 0
bond after 3 here 1 after 9|-34 49 -102 106 5 0 0 -33
bond after 3 here 2 after 0|0 0 -53 53 0 0 0 0
bond after 3 here 2 after 1|42 79 -51 -75 0 -33 0 0
bond after 3 here 2 after 2|-38 29 3 58 3 0 0 -30
bond after 3 here 2 after 3|-11 -11 47 -83 61 0 0 0
bond after 3 here 2 after 4|-13 66 1 -61 0 0 0 0
bond after 3 here 2 after 5|-29 59 -8 -17 3 0 0 -33
bond after 3 here 2 after 6|-17 48 41 -96 23 -14 0 -33
bond after 3 here 2 after 7|-30 22 94 -119 51 0 0 0
bond after 3 here 2 after 8|-2 17 -66 90 -54 0 0 0
bond after 3 here 2 after 9|-27 58 -133 -33 158 -33 -33 0
bond after 3 here 3 after 1|-94 85 20 0 0 0 0 0
bond after 3 here 3 after 2|25 20 40 -87 87 0 0 0
bond after 3 here 3 after 3|117 -79 24 -60 -33 0 0 0
bond after 3 here 3 after 4|-52 52 10 -10 0 0 0 0
bond after 3 here 3 after 5|105 -60 -29 -10 0 0 0 0
bond after 3 here 3 after 6|35 -42 24 -13 0 0 0 0
bond after 3 here 3 after 7|47 -47 40 30 -61 0 0 0
bond after 3 here 3 after 8|-24 48 -87 89 -48 0 0 0
bond after 3 here 3 after 9|115 -102 -72 83 -21 0 0 0
bond after 3 here 4 after 1|-23 79 0 -24 0 0 0 -33
bond after 3 here 4 after 2|30 36 18 -44 0 -33 0 0
bond after 3 here 4 after 3|35 -34 0 7 -9 0 0 0
bond after 3 here 4 after 4|0 0 25 -25 0 0 0 0
bond after 3 here 4 after 5|-20 41 -12 -15 0 0 0 0
bond after 3 here 4 after 6|31 -18 0 -16 0 0 0 0
bond after 3 here 4 after 7|-53 66 0 0 -17 0 0 0
bond after 3 here 4 after 8|1 0 11 -34 32 0 0 0
bond after 3 here 4 after 9|-114 114 0 -20 20 0 0 0
bond after 3 here 5 after 1|70 -47 32 -18 -33 0 0 0
bond after 3 here 5 after 2|35 111 -80 -94 10 -67 0 0
bond after 3 here 5 after 3|65 39 -55 11 -10 -33 0 0
bond after 3 here 5 after 4|-2 16 -19 -15 0 0 0 0
bond after 3 here 5 after 5|144 -100 -70 0 31 0 0 0
bond after 3 here 5 after 6|37 -31 66 -76 0 0 0 0
bond after 3 here 5 after 7|112 -68 5 -45 57 0 -31 0
bond after 3 here 5 after 8|1 40 31 -103 13 0 0 0
bond after 3 here 5 after 9|-70 -54 -101 202 -29 -33 0 0
bond after 3 here 6 after 1|-13 16 -6 0 0 0 0 0
bond after 3 here 6 after 2|32 -2 -32 -46 24 0 0 0
bond after 3 here 6 after 3|46 -23 -23 -6 0 0 0 0
bond after 3 here 6 after 4|0 -25 5 -5 25 0 0 0
bond after 3 here 6 after 5|50 3 -14 -31 -33 0 0 0
bond after 3 here 6 after 6|53 -66 33 -15 0 0 0 0
bond after 3 here 6 after 7|-16 0 59 -10 -22 0 0 0
bond after 3 here 6 after 8|11 -47 63 -29 19 0 0 0
bond after 3 here 6 after 9|-7 -60 -34 80 4 0 0 0
bond after 3 here 7 after 1|19 0 41 -60 0 0 0 0
bond after 3 here 7 after 2|46 -11 43 -82 -8 0 0 -33
bond after 3 here 7 after 3|58 -39 33 29 -81 0 0 0
bond after 3 here 7 after 4|24 14 -50 26 0 0 0 0
bond after 3 here 7 after 5|18 -12 36 -58 0 0 0 0
bond after 3 here 7 after 6|41 -25 42 -69 22 0 0 0
bond after 3 here 7 after 7|-44 34 -51 27 26 0 0 0
bond after 3 here 7 after 8|-18 8 43 -73 27 0 -16 0
bond after 3 here 7 after 9|68 -82 -43 58 -13 0 0 0
bond after 3 here 8 after 0|0 0 -1 1 0 0 0 0
bond after 3 here 8 after 1|-10 10 -46 46 0 0 0 0
bond after 3 here 8 after 2|57 12 -3 -72 -15 0 0 0
bond after 3 here 8 after 3|93 -57 90 -150 43 0 0 0
bond after 3 here 8 after 4|0 0 -39 39 0 0 0 0
bond after 3 here 8 after 5|21 -12 71 -80 -20 0 0 0
bond after 3 here 8 after 6|-26 30 75 -79 -36 0 0 0
bond after 3 here 8 after 7|46 -62 -1 18 -3 0 0 0
bond after 3 here 8 after 8|-91 79 51 -58 -18 0 0 0
bond after 3 here 8 after 9|-24 39 35 -29 -79 0 19 0
bond after 3 here 9 after 1|0 -26 -27 53 0 0 0 0
bond after 3 here 9 after 2|-58 -65 134 26 -55 0 0 0
bond after 3 here 9 after 3|-64 0 17 -22 0 0 27 32
bond after 3 here 9 after 4|-54 -23 22 84 -31 0 0 0
bond after 3 here 9 after 5|1 0 42 -72 0 0 33 0
bond after 3 here 9 after 6|-23 0 115 -85 0 0 -30 0
bond after 3 here 9 after 7|-83 29 90 -89 -33 47 42 0
bond after 3 here 9 after 8|-69 0 111 -99 19 -33 -14 0
bond after 3 here 9 after 9|-80 -52 74 -50 137 0 -9 0
bond after 4|68 147 -62 -178 -6 -133 -90 -67
bond after 4 here 0 after 0|-41 107 -10 17 -63 -33 0 0
bond after 4 here 0 after 1|0 0 18 -18 0 0 0 0
bond after 4 here 0 after 2|0 0 -36 57 -21 0 0 0
bond after 4 here 0 after 3|0 -33 0 0 33 0 0 0
bond after 4 here 0 after 5|0 0 -30 30 0 0 0 0
bond after 4 here 0 after 7|0 0 -28 28 0 0 0 0
bond after 4 here 0 after 8|11 0 -104 59 33 0 0 0
bond after 4 here 0 after 9|-27 0 -80 56 35 0 0 0
bond after 4 here 1 after 0|0 0 -25 25 0 0 0 0
bond after 4 here 1 after 1|13 -70 -117 137 32 0 0 0
bond after 4 here 1 after 2|8 188 -147 -16 -28 0 0 0
bond after 4 here 1 after 3|21 -20 -29 20 0 0 0 0
bond after 4 here 1 after 5|49 -28 -21 0 0 0 0 0
bond after 4 here 1 after 6|0 0 18 -18 0 0 0 0
bond after 4 here 1 after 7|93 -94 -30 43 -19 0 0 0
bond after 4 here 1 after 8|-45 88 -70 19 0 0 0 0
bond after 4 here 1 after 9|-61 -26 -62 116 62 -30 0 -19
bond after 4 here 2 after 1|33 -5 -33 28 0 0 0 0
bond after 4 here 2 after 2|2 30 -30 -50 -40 -22 0 -33
bond after 4 here 2 after 3|48 24 5 -121 28 0 0 0
bond after 4 here 2 after 4|-13 80 0 -63 -4 0 0 0
bond after 4 here 2 after 5|62 -12 81 -109 -27 0 0 0
bond after 4 here 2 after 6|54 -17 -72 -15 77 0 0 0
bond after 4 here 2 after 7|13 77 -59 -62 39 0 0 0
bond after 4 here 2 after 8|-3 -13 75 69 -45 0 0 0
bond after 4 here 2 after 9|-61 36 -38 129 -29 -30 0 0
bond after 4 here 3 after 0|0 0 4 -4 0 0 0 0
bond after 4 here 3 after 1|12 -12 0 0 0 0 0 0
bond after 4 here 3 after 2|-66 143 31 -139 -9 0 0 0
bond after 4 here 3 after 3|40 -28 13 -38 36 0 0 0
bond after 4 here 3 after 4|29 -27 -14 -80 72 0 0 0
bond after 4 here 3 after 5|58 -17 -22 -55 46 0 0 0
bond after 4 here 3 after 6|9 -17 7 2 0 0 0 0
bond after 4 here 3 after 7|-44 44 52 -52 0 0 0 0
bond after 4 here 3 after 8|30 -46 48 -55 14 0 0 0
bond after 4 here 3 after 9|-46 44 -68 129 -45 0 0 0
bond after 4 here 4 after 1|-25 25 0 0 0 0 0 0
bond after 4 here 4 after 2|18 -5 -27 -56 21 0 0 0
bond after 4 here 4 after 3|7 31 0 0 -33 0 0 0
bond after 4 here 4 after 4|-2 29 -29 0 0 0 0 0
bond after 4 here 4 after 5|63 -50 -21 0 0 0 0 0
bond after 4 here 4 after 6|-16 16 22 -22 0 0 0 0
bond after 4 here 4 after 7|74 -33 22 -57 0 0 0 0
bond after 4 here 4 after 8|52 -28 15 -50 -4 0 0 0
bond after 4 here 4 after 9|19 -26 -23 24 20 0 -20 0
bond after 4 here 5 after 1|-94 94 31 -31 0 0 0 0
bond after 4 here 5 after 2|35 78 22 -115 0 -67 0 0
bond after 4 here 5 after 3|14 40 -51 0 0 -33 0 0
bond after 4 here 5 after 4|4 -4 0 0 0 0 0 0
bond after 4 here 5 after 5|38 39 8 -82 5 0 0 0
bond after 4 here 5 after 6|35 -39 25 -20 0 0 0 0
bond after 4 here 5 after 7|9 23 -4 -14 -30 0 0 0
bond after 4 here 5 after 8|-79 -79 129 57 4 -33 0 0
bond after 4 here 5 after 9|-71 82 -61 46 -20 0 0 0
bond after 4 here 6 after 1|-53 53 6 -6 0 0 0 0
bond after 4 here 6 after 2|34 58 96 -167 -49 -33 0 0
bond after 4 here 6 after 3|-60 92 28 -65 20 0 0 0
bond after 4 here 6 after 4|-21 16 -24 29 0 0 0 0
bond after 4 here 6 after 5|-11 31 15 -79 33 0 0 0
bond after 4 here 6 after 6|-81 77 48 0 -38 0 0 0
bond after 4 here 6 after 7|70 -22 38 -49 -14 0 0 0
bond after 4 here 6 after 8|-23 55 64 -76 -10 0 0 0
bond after 4 here 6 after 9|-5 -34 -79 61 97 0 0 0
bond after 4 here 7 after 1|29 -29 0 0 0 0 0 0
bond after 4 here 7 after 2|26 94 53 -192 18 0 0 0
bond after 4 here 7 after 3|82 -39 70 -104 0 0 0 0
bond after 4 here 7 after 4|29 7 0 -33 0 0 0 0
bond after 4 here 7 after 5|81 -61 57 -52 -21 0 0 0
bond after 4 here 7 after 6|-41 41 100 -90 -20 0 0 0
bond after 4 here 7 after 7|8 -2 25 -7 -32 0 0 0
bond after 4 here 7 after 8|29 68 120 -154 -36 0 0 0
bond after 4 here 7 after 9|-26 60 -6 -14 19 0 0 0
bond after 4 here 8 after 1|0 0 -4 4 0 0 0 0
bond after 4 here 8 after 2|28 6 -25 -59 40 0 0 0
bond after 4 here 8 after 3|88 -7 13 -43 -61 0 0 0
bond after 4 here 8 after 4|43 -12 40 -80 0 0 0 0
bond after 4 here 8 after 5|3 -35 61 -45 18 0 0 0
bond after 4 here 8 after 6|36 15 122 -116 -4 -33 0 0
bond after 4 here 8 after 7|79 -79 74 -69 -19 0 0 0
bond after 4 here 8 after 8|18 89 32 22 -109 -24 0 0
bond after 4 here 8 after 9|73 -36 -443 346 127 0 0 0
bond after 4 here 9 after 0|0 0 -34 0 34 0 0 0
bond after 4 here 9 after 1|0 0 -25 32 -32 0 25 0
bond after 4 here 9 after 2|0 0 222 -191 -60 0 0 0
bond after 4 here 9 after 3|-25 0 114 -74 -21 0 0 0
bond after 4 here 9 after 4|0 0 -15 -66 66 33 -33 0
bond after 4 here 9 after 5|-28 0 146 -130 0 0 0 0
bond after 4 here 9 after 6|0 0 48 -46 -6 0 0 0
bond after 4 here 9 after 7|0 0 31 -6 -33 0 0 0
bond after 4 here 9 after 8|59 -14 147 -108 -93 0 -32 0
bond after 4 here 9 after 9|-73 -57 265 -55 -90 0 -50 -33
bond around 0 before 0|49 112 36 4 -23 22 -114 -10
bond around 0 before 1|-2 47 -99 -111 14 -132 -21 -134
bond around 0 before 2|-24 96 -9 -161 125 -57 0 -118
bond around 0 before 3|-102 135 -49 -194 166 -33 -65 -22
bond around 0 before 4|-124 130 9 -225 181 -123 -91 123
bond around 1 before 0|-113 28 38 104 -30 -80 -3 0
bond around 1 before 1|29 -40 -37 53 65 0 -33 -32
bond around 1 before 2|-77 120 -83 102 -122 0 0 0
bond around 1 before 3|-95 107 8 -37 14 0 0 0
bond around 1 before 4|-64 92 -5 56 -87 0 0 0
bond around 2 before 0|-123 -83 33 183 40 20 0 0
bond around 2 before 1|-31 73 -21 19 -6 0 0 0
bond around 2 before 2|-30 -10 8 57 -20 0 0 0
bond around 2 before 3|-79 61 -72 19 91 -33 0 0
bond around 2 before 4|-32 37 2 67 -75 0 0 0
bond around 3 before 0|-207 -257 -55 412 -59 -33 0 -67
bond around 3 before 1|0 -36 -40 73 -3 0 0 0
bond around 3 before 2|-21 -79 -37 63 71 0 0 0
bond around 3 before 3|21 -91 19 1 24 0 0 0
bond around 3 before 4|0 -5 -5 0 8 0 0 0
bond around 4 before 0|-244 -389 -97 528 -66 0 0 0
bond around 4 before 1|0 -28 0 60 -32 0 0 0
bond around 4 before 2|0 -58 -49 138 -56 0 0 0
bond around 4 before 3|-9 -34 0 92 -62 0 0 0
bond around 4 before 4|-33 -101 9 -78 169 0 0 0
bond before 0|56 -6 39 66 -95 43 18 -1
bond before 0 deficit 0 here 0|0 0 -65 -89 126 0 0 0
bond before 0 deficit 0 here 1|0 -136 69 -59 138 -32 0 0
bond before 0 deficit 0 here 2|-34 -69 58 44 2 0 0 -19
bond before 0 deficit 0 here 3|-23 -54 -22 31 10 33 0 -33
bond before 0 deficit 0 here 4|47 -47 -4 -47 54 0 0 24
bond before 0 deficit 0 here 5|46 -96 -29 37 44 0 0 0
bond before 0 deficit 0 here 6|5 -53 34 -20 39 0 0 32
bond before 0 deficit 0 here 7|-67 1 27 -45 47 -33 0 10
bond before 0 deficit 0 here 8|-3 -13 -60 -47 96 8 0 -29
bond before 0 deficit 0 here 9|-67 16 30 -94 12 -67 -53 183
bond before 0 deficit 1 here 0|-10 -14 35 39 -40 0 0 0
bond before 0 deficit 1 here 1|-115 146 23 -32 -92 0 0 -64
bond before 0 deficit 1 here 2|26 -73 54 4 -43 18 0 20
bond before 0 deficit 1 here 3|-4 39 -10 28 -134 -32 31 0
bond before 0 deficit 1 here 4|-61 29 0 -3 -27 10 0 33
bond before 0 deficit 1 here 5|-46 67 -4 23 -142 33 0 32
bond before 0 deficit 1 here 6|-53 17 -13 14 -63 73 0 -11
bond before 0 deficit 1 here 7|-21 93 -45 6 39 0 0 43
bond before 0 deficit 1 here 8|11 77 21 38 -50 -21 -75 -37
bond before 0 deficit 1 here 9|154 34 -109 -49 -10 -54 9 -167
bond before 0 deficit 2 here 0|-78 -88 43 65 0 33 0 32
bond before 0 deficit 2 here 1|-44 -65 138 50 -91 35 0 23
bond before 0 deficit 2 here 2|-22 -1 27 24 28 8 -25 -15
bond before 0 deficit 2 here 3|2 126 -45 -6 35 0 2 38
bond before 0 deficit 2 here 4|-67 46 8 22 -16 -23 0 -15
bond before 0 deficit 2 here 5|-57 76 38 27 27 -67 -15 78
bond before 0 deficit 2 here 6|-97 85 37 12 168 8 -49 -53
bond before 0 deficit 2 here 7|-52 123 -20 97 -52 -51 -56 11
bond before 0 deficit 2 here 8|43 43 -19 35 -74 -9 -133 -17
bond before 0 deficit 2 here 9|-46 64 41 73 58 24 30 -103
bond before 0 deficit 3 here 0|-33 -18 -14 69 -28 0 0 0
bond before 0 deficit 3 here 1|-9 2 8 32 0 -33 0 -16
bond before 0 deficit 3 here 2|10 1 -35 16 -22 29 -33 135
bond before 0 deficit 3 here 3|12 62 -82 3 10 0 0 -19
bond before 0 deficit 3 here 4|-65 70 27 -6 46 0 0 -33
bond before 0 deficit 3 here 5|1 114 0 38 58 -66 -67 21
bond before 0 deficit 3 here 6|-8 25 3 13 25 -33 0 33
bond before 0 deficit 3 here 7|2 4 19 -1 45 -10 -20 -24
bond before 0 deficit 3 here 8|16 -37 -32 14 -29 -4 -33 -10
bond before 0 deficit 3 here 9|61 -46 45 25 -45 -88 67 -112
bond before 0 deficit 4 here 0|0 -31 -57 77 0 0 0 0
bond before 0 deficit 4 here 1|-18 61 113 -85 0 0 0 0
bond before 0 deficit 4 here 2|29 -36 -34 34 18 0 0 11
bond before 0 deficit 4 here 3|6 -32 71 22 -19 -33 -33 0
bond before 0 deficit 4 here 4|50 -59 12 -13 -77 33 -25 0
bond before 0 deficit 4 here 5|-12 117 -63 -29 -4 -33 19 0
bond before 0 deficit 4 here 6|-9 24 14 -15 -55 -23 0 0
bond before 0 deficit 4 here 7|38 21 -53 5 88 0 -76 -50
bond before 0 deficit 4 here 8|89 76 -50 -8 -26 -33 37 -33
bond before 0 deficit 4 here 9|84 -3 -30 47 -30 0 43 -67
bond before 0 deficit 5 here 0|-33 -24 50 21 -32 0 0 0
bond before 0 deficit 5 here 1|32 12 17 -43 -21 -31 0 -8
bond before 0 deficit 5 here 2|35 6 33 15 -55 -17 -32 25
bond before 0 deficit 5 here 3|64 44 -51 -33 -10 0 0 9
bond before 0 deficit 5 here 4|-38 51 -51 62 -20 19 0 -33
bond before 0 deficit 5 here 5|55 11 -40 -23 -18 -9 0 55
bond before 0 deficit 5 here 6|-54 52 17 -44 32 28 38 -65
bond before 0 deficit 5 here 7|56 -31 -56 46 81 15 -15 -32
bond before 0 deficit 5 here 8|102 2 42 -52 -64 -69 -28 4
bond before 0 deficit 5 here 9|94 18 26 51 -141 65 14 -135
bond before 0 deficit 6 here 0|-39 -67 -25 93 0 0 0 33
bond before 0 deficit 6 here 1|-16 -13 -2 22 0 28 0 -32
bond before 0 deficit 6 here 2|203 -120 -62 -16 -77 -65 0 0
bond before 0 deficit 6 here 3|49 -50 -42 55 90 -50 -32 32
bond before 0 deficit 6 here 4|88 72 -112 22 -3 -99 0 -25
bond before 0 deficit 6 here 5|28 -58 18 75 21 -16 0 23
bond before 0 deficit 6 here 6|5 34 -28 -25 94 -33 -53 -13
bond before 0 deficit 6 here 7|7 -61 59 -22 104 -19 24 0
bond before 0 deficit 6 here 8|60 -27 -24 6 9 4 -1 -42
bond before 0 deficit 6 here 9|36 -151 72 41 -36 5 45 -32
bond before 0 deficit 7 here 0|23 -59 -11 48 -41 -33 0 -22
bond before 0 deficit 7 here 1|-32 -81 22 -15 -13 13 0 64
bond before 0 deficit 7 here 2|106 -103 -105 -29 -103 6 0 123
bond before 0 deficit 7 here 3|79 -19 -29 22 48 -53 -33 0
bond before 0 deficit 7 here 4|85 -104 -44 84 -35 0 -3 0
bond before 0 deficit 7 here 5|95 -33 -25 -35 54 39 -2 -10
bond before 0 deficit 7 here 6|60 -125 59 70 -115 0 -37 0
bond before 0 deficit 7 here 7|81 -50 -32 39 13 -10 -59 -23
bond before 0 deficit 7 here 8|44 -88 36 -18 44 -39 45 -80
bond before 0 deficit 7 here 9|82 -86 49 -23 -25 -51 11 -7
bond before 0 deficit 8 here 0|-41 -65 32 86 -99 0 0 60
bond before 0 deficit 8 here 1|-9 -83 79 58 -158 48 0 -84
bond before 0 deficit 8 here 2|147 4 49 3 -78 -7 -41 -35
bond before 0 deficit 8 here 3|104 -103 -12 66 1 -34 -14 -24
bond before 0 deficit 8 here 4|96 0 5 33 -24 -2 -18 -98
bond before 0 deficit 8 here 5|123 -47 -8 67 -29 -76 -20 -83
bond before 0 deficit 8 here 6|96 -63 -14 55 -47 -49 4 -12
bond before 0 deficit 8 here 7|85 -70 -8 13 32 -22 53 -14
bond before 0 deficit 8 here 8|125 -46 -19 16 5 36 60 -50
bond before 0 deficit 8 here 9|67 -58 51 19 38 21 17 42
bond before 0 deficit 9 here 0|11 -112 108 70 -66 23 0 -33
bond before 0 deficit 9 here 1|33 -91 42 -8 -141 -33 0 124
bond before 0 deficit 9 here 2|81 -33 -20 -11 -200 -91 13 -81
bond before 0 deficit 9 here 3|64 -32 -47 72 -61 39 0 27
bond before 0 deficit 9 here 4|81 -5 9 -16 -83 -104 -20 33
bond before 0 deficit 9 here 5|76 -29 8 22 -105 20 6 -4
bond before 0 deficit 9 here 6|80 -59 -6 57 -3 -8 21 41
bond before 0 deficit 9 here 7|75 -89 10 21 -46 46 55 7
bond before 0 deficit 9 here 8|47 -122 38 59 3 22 64 -32
bond before 0 deficit 9 here 9|122 -57 34 42 11 55 -59 -184
bond before 1|-7 51 -103 -96 43 -132 -54 -157
bond before 1 deficit 0 here 0|0 0 0 -81 89 0 0 0
bond before 1 deficit 0 here 1|0 -33 0 0 33 0 0 0
bond before 1 deficit 0 here 2|0 19 7 -77 56 0 0 0
bond before 1 deficit 0 here 3|-23 21 13 -47 26 0 0 0
bond before 1 deficit 0 here 5|0 -25 20 5 0 0 0 0
bond before 1 deficit 0 here 6|0 0 -59 37 22 0 0 0
bond before 1 deficit 0 here 7|0 0 -54 76 -22 0 0 0
bond before 1 deficit 0 here 8|0 0 73 -44 -44 0 0 0
bond before 1 deficit 0 here 9|0 0 -32 28 11 0 0 0
bond before 1 deficit 1 here 0|0 0 22 -22 0 0 0 0
bond before 1 deficit 1 here 1|-8 -23 -56 -34 88 0 0 0
bond before 1 deficit 1 here 2|0 -27 -2 -20 58 0 0 0
bond before 1 deficit 1 here 3|-22 22 46 -46 0 0 0 0
bond before 1 deficit 1 here 4|-29 35 23 -23 -5 0 0 0
bond before 1 deficit 1 here 5|0 -3 -21 24 0 0 0 0
bond before 1 deficit 1 here 6|-23 56 8 -29 -16 0 0 0
bond before 1 deficit 1 here 7|32 33 -15 -30 -5 0 0 0
bond before 1 deficit 1 here 8|0 70 1 -73 55 0 0 0
bond before 1 deficit 1 here 9|-33 63 -41 81 -67 0 0 -32
bond before 1 deficit 2 here 0|0 -28 25 -2 0 0 0 0
bond before 1 deficit 2 here 1|0 38 -33 -13 11 0 0 0
bond before 1 deficit 2 here 2|-77 46 -42 17 40 0 0 -31
bond before 1 deficit 2 here 3|-85 133 -42 34 -48 0 0 0
bond before 1 deficit 2 here 4|-57 29 36 -14 0 0 0 0
bond before 1 deficit 2 here 5|-139 130 -17 -12 103 0 0 0
bond before 1 deficit 2 here 6|-29 104 -7 -66 -13 0 0 0
bond before 1 deficit 2 here 7|-49 1 52 -80 49 0 0 0
bond before 1 deficit 2 here 8|-41 44 -28 57 -84 0 0 0
bond before 1 deficit 2 here 9|-100 98 -49 162 -102 0 0 0
bond before 1 deficit 3 here 1|0 15 0 -15 0 0 0 0
bond before 1 deficit 3 here 2|-49 28 -26 44 41 0 0 -33
bond before 1 deficit 3 here 3|-58 32 13 23 -3 0 0 0
bond before 1 deficit 3 here 4|21 -21 22 -22 0 0 0 0
bond before 1 deficit 3 here 5|28 10 -15 17 -25 0 0 -17
bond before 1 deficit 3 here 6|-15 15 13 -39 26 0 0 0
bond before 1 deficit 3 here 7|-27 27 57 -22 -44 0 0 0
bond before 1 deficit 3 here 8|-33 101 -78 37 -64 0 0 0
bond before 1 deficit 3 here 9|-60 47 -67 24 84 0 0 0
bond before 1 deficit 4 here 2|-63 99 -49 0 0 0 0 0
bond before 1 deficit 4 here 3|-46 46 -43 62 -26 0 0 0
bond before 1 deficit 4 here 4|2 -2 0 -19 19 0 0 0
bond before 1 deficit 4 here 5|-32 32 0 0 0 0 0 0
bond before 1 deficit 4 here 6|0 0 26 -41 14 0 0 0
bond before 1 deficit 4 here 7|0 18 36 -54 0 0 0 0
bond before 1 deficit 4 here 8|0 -36 -20 21 39 -5 0 0
bond before 1 deficit 4 here 9|0 20 -22 -7 -10 0 0 0
bond before 1 deficit 5 here 1|0 -46 77 -44 0 0 0 0
bond before 1 deficit 5 here 2|-41 21 -133 107 32 0 0 0
bond before 1 deficit 5 here 3|-3 3 30 0 -42 0 0 0
bond before 1 deficit 5 here 4|-39 43 -30 30 -5 0 0 0
bond before 1 deficit 5 here 5|-14 5 8 -36 29 0 0 0
bond before 1 deficit 5 here 6|9 16 -19 43 -32 0 0 0
bond before 1 deficit 5 here 7|0 -53 134 -93 -11 0 0 0
bond before 1 deficit 5 here 8|0 57 -17 23 -43 0 0 0
bond before 1 deficit 5 here 9|0 30 -76 138 -86 0 -33 0
bond before 1 deficit 6 here 0|0 0 -29 29 0 0 0 0
bond before 1 deficit 6 here 1|0 2 -2 0 0 0 0 0
bond before 1 deficit 6 here 2|-59 64 10 -39 29 0 0 0
bond before 1 deficit 6 here 3|-35 76 -31 -65 19 0 0 0
bond before 1 deficit 6 here 4|-33 33 0 0 0 0 0 0
bond before 1 deficit 6 here 5|-56 56 56 -74 19 0 0 0
bond before 1 deficit 6 here 6|12 22 34 -12 -51 0 0 0
bond before 1 deficit 6 here 7|0 27 -14 34 -54 0 0 0
bond before 1 deficit 6 here 8|0 -60 -67 85 31 0 0 0
bond before 1 deficit 6 here 9|0 204 -4 -44 -138 0 -21 0
bond before 1 deficit 7 here 0|0 0 31 -31 0 0 0 0
bond before 1 deficit 7 here 1|0 29 28 -63 0 0 0 0
bond before 1 deficit 7 here 2|2 -11 20 -31 0 0 0 0
bond before 1 deficit 7 here 3|23 -23 -97 97 0 0 0 0
bond before 1 deficit 7 here 4|5 14 32 -63 0 0 0 0
bond before 1 deficit 7 here 5|45 -12 -60 10 0 0 0 0
bond before 1 deficit 7 here 6|16 -16 -25 -8 52 0 0 0
bond before 1 deficit 7 here 7|0 3 51 -51 -21 0 0 0
bond before 1 deficit 7 here 8|0 45 46 -59 -32 0 0 0
bond before 1 deficit 7 here 9|0 -13 97 -70 -8 0 0 0
bond before 1 deficit 8 here 0|0 0 -19 19 0 0 0 0
bond before 1 deficit 8 here 1|0 0 -5 46 -33 0 0 0
bond before 1 deficit 8 here 2|173 -180 11 9 11 -33 0 0
bond before 1 deficit 8 here 3|96 -81 -26 -49 30 0 0 0
bond before 1 deficit 8 here 4|57 -57 30 -30 0 0 0 0
bond before 1 deficit 8 here 5|25 -58 100 -8 -70 0 0 -32
bond before 1 deficit 8 here 6|110 -49 40 -28 -40 0 0 0
bond before 1 deficit 8 here 7|55 -60 -26 31 10 0 0 0
bond before 1 deficit 8 here 8|-19 14 -42 48 40 0 0 0
bond before 1 deficit 8 here 9|-7 -120 147 -69 22 0 0 -28
bond before 1 deficit 9 here 0|0 0 -31 31 0 0 0 0
bond before 1 deficit 9 here 1|0 -15 -87 97 0 0 0 0
bond before 1 deficit 9 here 2|154 -152 -30 14 0 0 0 0
bond before 1 deficit 9 here 3|225 -229 52 -29 0 0 0 0
bond before 1 deficit 9 here 4|119 -119 -45 45 0 0 0 0
bond before 1 deficit 9 here 5|186 -124 -51 0 0 -33 0 0
bond before 1 deficit 9 here 6|107 -66 0 -79 0 -20 0 0
bond before 1 deficit 9 here 7|24 -72 -10 18 66 0 0 0
bond before 1 deficit 9 here 8|-19 -168 0 32 59 -27 0 29
bond before 1 deficit 9 here 9|85 -83 148 -65 57 -33 0 -33
bond before 2|-41 107 -42 -34 74 -57 0 -118
bond before 2 deficit 0 here 0|0 -33 0 37 5 0 0 0
bond before 2 deficit 0 here 1|0 0 0 3 -3 0 0 0
bond before 2 deficit 0 here 2|0 0 -13 17 -3 0 0 0
bond before 2 deficit 0 here 3|0 0 -26 26 0 0 0 0
bond before 2 deficit 0 here 5|0 0 0 32 -32 0 0 0
bond before 2 deficit 0 here 6|0 0 0 -21 21 0 0 0
bond before 2 deficit 0 here 7|0 38 15 -2 -49 0 0 0
bond before 2 deficit 0 here 8|0 0 -32 0 32 0 0 0
bond before 2 deficit 1 here 1|0 -19 -32 -22 54 0 0 0
bond before 2 deficit 1 here 2|-12 -51 11 27 46 0 0 0
bond before 2 deficit 1 here 3|-25 25 -5 11 -6 0 0 0
bond before 2 deficit 1 here 5|-60 60 0 0 0 0 0 0
bond before 2 deficit 1 here 6|67 -33 -61 -32 57 0 0 0
bond before 2 deficit 1 here 7|0 0 -28 28 0 0 0 0
bond before 2 deficit 1 here 8|-21 62 -50 -6 22 0 0 0
bond before 2 deficit 1 here 9|0 26 -17 -37 13 0 0 0
bond before 2 deficit 2 here 0|0 0 -39 39 0 0 0 0
bond before 2 deficit 2 here 1|-33 46 -78 64 0 0 0 0
bond before 2 deficit 2 here 2|-32 56 -181 30 103 0 0 0
bond before 2 deficit 2 here 3|-89 104 0 -8 -14 0 0 0
bond before 2 deficit 2 here 5|-111 123 42 -4 -69 0 0 0
bond before 2 deficit 2 here 6|-54 109 34 -82 -54 0 0 0
bond before 2 deficit 2 here 7|-60 128 36 -71 -43 0 0 -32
bond before 2 deficit 2 here 8|-90 117 -89 87 -14 0 0 -27
bond before 2 deficit 2 here 9|-100 170 -150 140 -119 0 0 0
bond before 2 deficit 3 here 2|-44 28 51 -39 9 0 0 0
bond before 2 deficit 3 here 3|-29 29 76 -28 -47 0 0 0
bond before 2 deficit 3 here 4|-15 48 -33 0 0 0 0 0
bond before 2 deficit 3 here 5|-29 -8 75 -28 -28 0 0 0
bond before 2 deficit 3 here 6|-25 -10 18 -14 66 -18 0 -33
bond before 2 deficit 3 here 7|-7 7 -68 28 56 0 0 0
bond before 2 deficit 3 here 8|0 -5 43 -18 -29 0 0 0
bond before 2 deficit 3 here 9|0 1 -41 83 -31 0 0 0
bond before 2 deficit 4 here 1|0 26 0 -26 0 0 0 0
bond before 2 deficit 4 here 2|17 2 0 -28 18 0 0 0
bond before 2 deficit 4 here 4|-42 42 -26 0 26 0 0 0
bond before 2 deficit 4 here 5|-7 7 0 0 0 0 0 0
bond before 2 deficit 4 here 6|14 26 -25 0 -12 0 0 0
bond before 2 deficit 4 here 7|0 0 0 -3 3 0 0 0
bond before 2 deficit 4 here 8|0 19 25 5 -49 0 0 0
bond before 2 deficit 4 here 9|0 159 -12 -99 -77 0 0 0
bond before 2 deficit 5 here 1|0 -32 -4 35 0 0 0 0
bond before 2 deficit 5 here 2|-67 57 123 -143 57 0 0 0
bond before 2 deficit 5 here 3|-36 41 -17 -9 28 0 0 0
bond before 2 deficit 5 here 4|-7 45 -33 -24 27 0 0 0
bond before 2 deficit 5 here 5|0 25 -16 -72 52 0 0 0
bond before 2 deficit 5 here 6|0 43 -3 -22 -18 0 0 0
bond before 2 deficit 5 here 7|25 -2 33 -17 -23 0 0 0
bond before 2 deficit 5 here 8|-33 59 -14 -10 -26 0 0 0
bond before 2 deficit 5 here 9|-33 98 -117 28 -12 0 0 0
bond before 2 deficit 6 here 1|0 -13 0 13 0 0 0 0
bond before 2 deficit 6 here 2|-71 38 13 -6 28 0 0 0
bond before 2 deficit 6 here 3|1 33 -10 -3 -21 0 0 0
bond before 2 deficit 6 here 5|-44 9 81 -53 1 0 0 0
bond before 2 deficit 6 here 6|55 -55 -5 37 -19 0 0 0
bond before 2 deficit 6 here 7|46 -36 -9 -60 32 0 0 0
bond before 2 deficit 6 here 8|0 1 -63 65 -2 0 0 0
bond before 2 deficit 6 here 9|0 35 -11 28 -48 0 0 0
bond before 2 deficit 7 here 1|0 0 -72 72 0 0 0 0
bond before 2 deficit 7 here 2|15 39 -6 -23 -6 0 0 0
bond before 2 deficit 7 here 3|-43 28 57 -33 0 0 0 0
bond before 2 deficit 7 here 4|-27 27 26 -26 0 0 0 0
bond before 2 deficit 7 here 5|36 -67 58 0 -18 0 0 0
bond before 2 deficit 7 here 6|27 0 -21 1 0 0 0 0
bond before 2 deficit 7 here 7|34 -34 -67 15 57 0 0 0
bond before 2 deficit 7 here 8|0 -64 38 -84 57 0 0 0
bond before 2 deficit 7 here 9|0 45 -41 -5 -10 0 0 0
bond before 2 deficit 8 here 1|0 0 -17 17 0 0 0 0
bond before 2 deficit 8 here 2|61 -88 -4 94 -63 0 0 0
bond before 2 deficit 8 here 3|41 -41 62 -61 0 0 0 0
bond before 2 deficit 8 here 4|26 -26 0 0 0 0 0 0
bond before 2 deficit 8 here 5|11 -39 -5 -47 69 0 0 0
bond before 2 deficit 8 here 6|77 39 -120 23 46 0 0 -33
bond before 2 deficit 8 here 7|0 -53 78 -50 12 0 0 0
bond before 2 deficit 8 here 8|-33 -13 68 18 -21 -33 0 0
bond before 2 deficit 8 here 9|-32 -51 3 -35 64 0 0 0
bond before 2 deficit 9 here 0|0 0 -39 39 0 0 0 0
bond before 2 deficit 9 here 1|0 -20 -64 73 0 0 0 0
bond before 2 deficit 9 here 2|227 -257 46 52 -32 0 0 0
bond before 2 deficit 9 here 3|86 -39 -33 0 0 0 0 0
bond before 2 deficit 9 here 4|111 -111 0 0 0 0 0 0
bond before 2 deficit 9 here 5|90 -66 -30 -1 0 0 0 0
bond before 2 deficit 9 here 6|70 -49 -97 100 -16 0 0 0
bond before 2 deficit 9 here 7|34 0 -46 57 -32 0 0 0
bond before 2 deficit 9 here 8|32 -81 35 22 -30 0 0 0
bond before 2 deficit 9 here 9|-22 -258 127 -69 96 -9 0 -1
bond before 3|-113 134 -79 -143 199 -67 -65 -22
bond before 3 deficit 0 here 0|-17 110 -33 -56 18 -33 0 0
bond before 3 deficit 0 here 1|0 0 -27 -26 50 0 0 0
bond before 3 deficit 0 here 2|0 0 0 15 -15 0 0 0
bond before 3 deficit 0 here 3|0 0 0 -33 33 0 0 0
bond before 3 deficit 0 here 5|-22 0 -18 -16 44 0 0 0
bond before 3 deficit 0 here 7|0 0 -31 31 0 0 0 0
bond before 3 deficit 0 here 8|0 0 -25 0 25 0 0 0
bond before 3 deficit 0 here 9|0 0 -40 19 17 0 0 0
bond before 3 deficit 1 here 1|-33 -9 -54 26 82 0 0 0
bond before 3 deficit 1 here 2|-33 -1 -7 -28 80 0 0 0
bond before 3 deficit 1 here 3|0 -25 -40 40 25 0 0 0
bond before 3 deficit 1 here 6|-33 51 -50 0 24 0 0 0
bond before 3 deficit 1 here 7|-10 0 -9 29 -18 0 0 0
bond before 3 deficit 1 here 8|0 36 -54 -34 58 0 0 0
bond before 3 deficit 1 here 9|0 153 -104 71 -102 0 -32 0
bond before 3 deficit 2 here 1|-33 -3 -61 58 33 0 0 0
bond before 3 deficit 2 here 2|-82 129 -67 -62 4 0 0 0
bond before 3 deficit 2 here 3|30 -20 -18 -37 50 0 0 0
bond before 3 deficit 2 here 4|-63 96 1 0 0 -33 0 0
bond before 3 deficit 2 here 5|-123 122 4 -13 6 0 0 0
bond before 3 deficit 2 here 6|-90 35 15 38 -19 0 0 0
bond before 3 deficit 2 here 7|-48 73 104 -113 -39 0 0 0
bond before 3 deficit 2 here 8|0 58 -53 24 3 0 0 0
bond before 3 deficit 2 here 9|-100 128 -165 122 57 -33 -33 0
bond before 3 deficit 3 here 2|-33 -4 7 -4 55 0 0 0
bond before 3 deficit 3 here 3|0 0 39 0 -39 0 0 0
bond before 3 deficit 3 here 4|-29 29 0 0 0 0 0 0
bond before 3 deficit 3 here 5|0 0 35 0 -10 0 0 -31
bond before 3 deficit 3 here 6|-30 30 -31 15 16 0 0 0
bond before 3 deficit 3 here 7|0 0 40 -19 -27 0 0 0
bond before 3 deficit 3 here 8|0 119 -59 -50 -13 0 0 0
bond before 3 deficit 3 here 9|0 104 -93 48 -55 0 0 0
bond before 3 deficit 4 here 2|0 0 20 0 -20 0 0 0
bond before 3 deficit 4 here 3|0 2 0 0 -2 0 0 0
bond before 3 deficit 4 here 4|0 0 25 0 -25 0 0 0
bond before 3 deficit 4 here 5|0 27 0 -27 0 0 0 0
bond before 3 deficit 4 here 8|0 -19 69 -31 -15 0 0 0
bond before 3 deficit 4 here 9|-33 33 -5 61 -57 0 0 0
bond before 3 deficit 5 here 1|0 -17 -25 35 0 0 0 0
bond before 3 deficit 5 here 2|-100 132 -64 24 1 0 0 0
bond before 3 deficit 5 here 3|-31 63 -2 -33 -7 0 0 -14
bond before 3 deficit 5 here 4|0 4 0 -19 15 0 0 0
bond before 3 deficit 5 here 5|-122 157 -52 -26 31 0 0 0
bond before 3 deficit 5 here 6|-12 12 50 -11 -40 0 0 0
bond before 3 deficit 5 here 7|0 37 5 -89 37 0 0 0
bond before 3 deficit 5 here 8|0 36 75 -7 -69 0 0 0
bond before 3 deficit 5 here 9|0 -149 -75 117 116 0 0 0
bond before 3 deficit 6 here 1|0 6 -6 0 0 0 0 0
bond before 3 deficit 6 here 2|-4 16 -41 26 0 0 0 0
bond before 3 deficit 6 here 3|0 33 -23 -10 0 0 0 0
bond before 3 deficit 6 here 4|0 -25 30 0 -5 0 0 0
bond before 3 deficit 6 here 5|-98 157 -8 -65 -14 0 0 0
bond before 3 deficit 6 here 6|-47 -12 33 -25 34 0 0 0
bond before 3 deficit 6 here 7|-20 -10 52 -13 -28 0 0 0
bond before 3 deficit 6 here 8|27 -9 44 -32 -38 0 0 0
bond before 3 deficit 6 here 9|0 18 -15 40 -23 0 0 0
bond before 3 deficit 7 here 2|-4 -45 38 44 -53 0 0 0
bond before 3 deficit 7 here 3|-27 49 -41 52 0 0 0 -32
bond before 3 deficit 7 here 4|-31 31 0 0 0 0 0 0
bond before 3 deficit 7 here 5|21 13 24 -4 -55 0 0 0
bond before 3 deficit 7 here 6|-77 52 -4 0 24 0 0 0
bond before 3 deficit 7 here 7|0 -4 -67 -5 37 0 0 0
bond before 3 deficit 7 here 8|0 37 48 -56 -8 0 0 0
bond before 3 deficit 7 here 9|0 -27 -60 46 18 0 0 0
bond before 3 deficit 8 here 1|0 0 -27 27 0 0 0 0
bond before 3 deficit 8 here 2|31 9 -6 -25 -17 0 0 0
bond before 3 deficit 8 here 3|46 -3 34 -17 -45 0 0 0
bond before 3 deficit 8 here 4|0 0 17 -15 -3 0 0 0
bond before 3 deficit 8 here 5|19 -19 31 8 -39 0 0 0
bond before 3 deficit 8 here 6|-26 -28 -27 38 48 0 0 0
bond before 3 deficit 8 here 7|-25 -13 17 81 -67 0 0 0
bond before 3 deficit 8 here 8|-23 -69 18 -38 100 0 0 0
bond before 3 deficit 8 here 9|0 -57 20 -81 83 0 0 0
bond before 3 deficit 9 here 1|0 0 -50 50 0 0 0 0
bond before 3 deficit 9 here 2|184 -184 -24 29 -6 0 0 0
bond before 3 deficit 9 here 3|134 -134 0 0 0 0 0 0
bond before 3 deficit 9 here 4|97 -97 0 0 0 0 0 0
bond before 3 deficit 9 here 5|63 -63 9 -9 0 0 0 0
bond before 3 deficit 9 here 6|0 0 63 -29 -27 0 0 0
bond before 3 deficit 9 here 7|13 -23 82 -62 -18 0 0 0
bond before 3 deficit 9 here 8|69 -57 64 -51 -37 0 0 33
bond before 3 deficit 9 here 9|73 -241 55 -53 103 0 0 0
bond before 4|-128 127 9 -218 194 -123 -91 123
bond before 4 deficit 0 here 0|0 96 -43 0 -66 0 0 0
bond before 4 deficit 0 here 1|0 0 -70 0 70 0 0 0
bond before 4 deficit 0 here 2|0 0 -5 0 5 0 0 0
bond before 4 deficit 0 here 8|0 26 0 -59 33 0 0 0
bond before 4 deficit 0 here 9|0 0 -10 0 10 0 0 0
bond before 4 deficit 1 here 1|-33 -9 -102 24 97 0 0 0
bond before 4 deficit 1 here 2|0 19 -46 21 19 0 0 -23
bond before 4 deficit 1 here 3|-19 -19 -29 0 61 0 0 0
bond before 4 deficit 1 here 5|-54 83 0 -29 0 0 0 0
bond before 4 deficit 1 here 6|-25 25 0 0 0 0 0 0
bond before 4 deficit 1 here 7|-13 30 -19 -30 32 0 0 0
bond before 4 deficit 1 here 8|-33 94 -97 -9 67 0 0 0
bond before 4 deficit 1 here 9|-33 -51 -59 54 88 0 -21 0
bond before 4 deficit 2 here 1|-67 118 -52 -33 28 0 0 0
bond before 4 deficit 2 here 2|-100 132 -14 -15 -59 0 0 -30
bond before 4 deficit 2 here 3|-33 124 -27 -26 -30 0 0 -28
bond before 4 deficit 2 here 4|-33 66 -18 18 -33 0 0 0
bond before 4 deficit 2 here 5|-88 61 16 -78 78 0 0 -32
bond before 4 deficit 2 here 6|-33 77 -22 -39 19 0 0 0
bond before 4 deficit 2 here 7|0 46 -54 -3 23 0 0 0
bond before 4 deficit 2 here 8|-100 227 29 -212 100 0 0 0
bond before 4 deficit 2 here 9|-67 112 -72 49 -41 -33 0 0
bond before 4 deficit 3 here 2|0 -2 48 -14 -4 0 0 -27
bond before 4 deficit 3 here 3|-7 -37 -4 0 46 0 0 0
bond before 4 deficit 3 here 4|0 -14 -14 0 28 0 0 0
bond before 4 deficit 3 here 5|-32 32 -42 34 17 0 0 0
bond before 4 deficit 3 here 6|12 -24 7 -33 42 0 0 0
bond before 4 deficit 3 here 7|0 0 29 0 -29 0 0 0
bond before 4 deficit 3 here 8|0 26 6 -18 -16 0 0 0
bond before 4 deficit 3 here 9|0 1 -37 0 40 0 -20 0
bond before 4 deficit 4 here 2|-67 97 0 -55 23 0 0 0
bond before 4 deficit 4 here 3|-33 33 0 0 0 0 0 0
bond before 4 deficit 4 here 5|-44 60 -26 0 0 0 0 0
bond before 4 deficit 4 here 6|-31 31 22 0 -22 0 0 0
bond before 4 deficit 4 here 7|0 10 22 0 -32 0 0 0
bond before 4 deficit 4 here 8|0 3 15 0 -21 0 0 0
bond before 4 deficit 4 here 9|0 46 -49 0 19 0 -23 0
bond before 4 deficit 5 here 1|0 25 -25 0 0 0 0 0
bond before 4 deficit 5 here 2|-67 109 -25 0 -13 0 0 -33
bond before 4 deficit 5 here 3|-51 85 0 0 0 -33 0 0
bond before 4 deficit 5 here 5|0 21 -29 0 20 0 0 0
bond before 4 deficit 5 here 6|-33 63 -32 0 -6 0 0 0
bond before 4 deficit 5 here 7|0 9 28 0 -32 0 0 0
bond before 4 deficit 5 here 8|0 -101 78 -10 55 0 0 0
bond before 4 deficit 5 here 9|0 84 -118 101 -75 0 0 0
bond before 4 deficit 6 here 1|0 0 22 0 0 0 0 -22
bond before 4 deficit 6 here 2|-100 123 58 0 -91 0 0 0
bond before 4 deficit 6 here 4|-57 36 0 0 29 0 0 0
bond before 4 deficit 6 here 5|0 0 54 -33 18 0 0 -33
bond before 4 deficit 6 here 6|0 21 -2 15 -40 0 0 0
bond before 4 deficit 6 here 7|0 32 38 0 -58 0 0 0
bond before 4 deficit 6 here 8|0 -69 74 -33 17 0 0 0
bond before 4 deficit 6 here 9|-33 14 -142 3 149 0 0 0
bond before 4 deficit 7 here 2|0 13 -33 20 0 0 0 0
bond before 4 deficit 7 here 3|24 -24 12 -12 0 0 0 0
bond before 4 deficit 7 here 4|-31 31 0 0 0 0 0 0
bond before 4 deficit 7 here 5|-65 65 35 -25 -14 0 0 0
bond before 4 deficit 7 here 6|0 0 92 -31 -72 0 0 0
bond before 4 deficit 7 here 7|0 9 40 -25 -30 0 0 0
bond before 4 deficit 7 here 8|0 21 85 -13 -87 0 0 0
bond before 4 deficit 7 here 9|0 -28 -97 29 102 0 0 0
bond before 4 deficit 8 here 2|-22 22 -25 53 31 0 0 -44
bond before 4 deficit 8 here 3|1 -1 29 0 -29 0 0 0
bond before 4 deficit 8 here 4|-31 31 0 0 0 0 0 0
bond before 4 deficit 8 here 5|-50 15 55 -33 9 0 0 0
bond before 4 deficit 8 here 6|-29 -6 82 -42 -1 0 0 0
bond before 4 deficit 8 here 7|0 25 55 -2 -41 0 0 -33
bond before 4 deficit 8 here 8|0 41 62 -114 21 0 0 -22
bond before 4 deficit 8 here 9|-3 -177 144 10 -226 0 -33 322
bond before 4 deficit 9 here 2|201 -170 -73 28 0 0 0 0
bond before 4 deficit 9 here 3|89 -89 0 0 0 0 0 0
bond before 4 deficit 9 here 4|-5 -36 -36 12 62 0 0 0
bond before 4 deficit 9 here 5|48 -75 59 0 -32 0 0 0
bond before 4 deficit 9 here 6|0 0 -23 23 0 0 0 0
bond before 4 deficit 9 here 7|-32 32 -83 92 -11 0 0 0
bond before 4 deficit 9 here 8|-24 33 -43 116 -47 0 0 -24
bond before 4 deficit 9 here 9|-57 -355 141 20 204 -67 0 -33
bonds before 0 after 0|25 -38 33 96 -25 61 69 53
bonds before 0 after 1|110 53 15 5 -139 -77 -153 -123
bonds before 0 after 2|150 22 -13 -40 -110 -73 -120 -67
bonds before 0 after 3|114 70 -24 -143 -198 -61 -56 -143
bonds before 0 after 4|148 60 -61 -86 -134 -134 -90 -47
bonds before 1 after 0|-54 68 -51 -31 -8 -111 -54 -157
bonds before 1 after 1|-33 46 -34 -26 64 0 0 0
bonds before 1 after 2|-71 107 -32 -23 -15 0 0 0
bonds before 1 after 3|5 -43 9 -74 159 -33 0 0
bonds before 1 after 4|60 93 -118 -119 3 0 0 0
bonds before 2 after 0|-30 101 3 -1 33 -57 0 -118
bonds before 2 after 1|-77 96 36 -24 -35 0 0 0
bonds before 2 after 2|-20 7 -61 86 3 0 0 0
bonds before 2 after 3|-35 53 -54 -1 33 0 0 0
bonds before 2 after 4|-11 51 -61 -56 52 0 0 0
bonds before 3 after 0|-85 99 73 -70 121 -67 -65 -22
bonds before 3 after 1|-100 113 -95 -9 80 0 0 0
bonds before 3 after 2|-81 109 -49 -5 26 0 0 0
bonds before 3 after 3|-88 86 -96 -55 177 0 0 0
bonds before 3 after 4|-126 192 -96 -61 96 -33 0 0
bonds before 4 after 0|-130 114 54 -165 142 -123 -91 123
bonds before 4 after 1|-110 145 -56 -58 64 0 0 0
bonds before 4 after 2|-108 140 -63 -15 5 0 0 0
bonds before 4 after 3|-81 46 -86 -79 148 0 0 0
bonds before 4 after 4|-116 144 -33 -33 23 0 0 0
bullet|244 -65 -7 -274 -43 -33 -128 -180
byline|-444 -204 -259 -22 -237 525 181 -64
caption|-526 -486 -751 -346 -407 1200 -368 -324
closing|252 -129 -145 -191 -76 -67 0 0
columnName|-90 0 -382 -458 -306 -87 -245 901
credit|-685 -606 -847 349 784 -60 -93 152
cut 0 call after 1|0 0 28 -28 0 0 0 0
cut 0 call after 2|0 0 -58 58 0 0 0 0
cut 0 call after 3|-27 0 0 36 0 0 0 0
cut 0 call after 5|0 -63 63 0 0 0 0 0
cut 0 clause after 1|0 -33 33 0 0 0 0 0
cut 0 clause after 2|62 -62 -33 0 33 0 0 0
cut 0 clause after 3|-20 0 50 -30 0 0 0 0
cut 0 clause after 4|0 0 25 0 -25 0 0 0
cut 0 clause after 6|0 0 33 -33 0 0 0 0
cut 0 clause after 7|0 0 30 -30 0 0 0 0
cut 0 clause after 8|0 0 31 -10 -30 0 0 0
cut 0 clause after 9|0 0 33 -33 0 0 0 0
cut 0 open after 0|-17 133 11 -24 -107 -33 0 0
cut 0 open after 1|-33 0 126 -14 -52 -14 0 5
cut 0 open after 2|-70 -97 -24 21 -17 33 0 50
cut 0 open after 3|44 -86 -115 -12 146 33 0 0
cut 0 open after 4|-31 0 36 -14 -12 0 0 0
cut 0 open after 5|-17 0 -115 53 179 -32 0 0
cut 0 open after 6|1 -12 -15 -42 90 0 0 -33
cut 0 open after 7|0 0 -60 27 71 -33 0 -33
cut 0 open after 8|7 -86 50 -63 51 -24 0 0
cut 0 open after 9|12 -93 -7 -72 188 0 0 0
cut 0 sentence after 1|-33 0 0 33 0 0 0 0
cut 0 sentence after 2|47 -14 0 0 -37 0 0 0
cut 0 sentence after 3|0 2 0 -2 0 0 0 0
cut 0 sentence after 5|0 16 0 -16 0 0 0 0
cut 0 sentence after 6|-8 32 0 17 -34 0 0 0
cut 0 sentence after 7|0 -25 0 25 0 0 0 0
cut 0 sentence after 8|-50 15 0 81 -48 0 0 0
cut 0 sentence after 9|29 56 0 15 -108 0 0 0
cut 1 call after 0|0 0 46 -19 0 -33 0 0
cut 1 call after 1|-15 -32 38 13 0 0 0 0
cut 1 call after 2|-106 141 -30 -19 -10 0 0 0
cut 1 call after 3|-20 -12 28 0 0 0 0 0
cut 1 call after 4|0 30 -27 -4 0 0 0 0
cut 1 call after 5|-9 -13 25 -3 0 0 0 0
cut 1 call after 6|-27 -28 72 -17 0 0 0 0
cut 1 call after 7|-28 -52 78 0 0 0 0 0
cut 1 call after 8|0 -26 21 28 0 0 0 0
cut 1 call after 9|0 44 -63 31 0 0 0 0
cut 1 clause after 1|-25 25 0 0 0 0 0 0
cut 1 clause after 2|119 -52 -31 0 9 0 0 0
cut 1 clause after 3|9 -9 45 0 -45 0 0 0
cut 1 clause after 4|13 16 -28 0 0 0 0 0
cut 1 clause after 5|11 -2 -15 0 0 0 0 0
cut 1 clause after 6|-7 7 -47 47 0 0 0 0
cut 1 clause after 7|69 15 -104 28 0 0 0 0
cut 1 clause after 8|-41 -36 113 -3 -44 0 0 0
cut 1 clause after 9|33 -24 39 -23 -33 0 0 0
cut 1 open after 0|0 23 57 -94 24 0 0 0
cut 1 open after 1|-85 -11 80 -46 31 0 0 38
cut 1 open after 2|146 -183 48 59 -74 -53 -33 66
cut 1 open after 3|66 124 -138 -57 14 106 0 -33
cut 1 open after 4|5 127 -26 -68 3 0 0 0
cut 1 open after 5|45 -179 62 42 21 -33 0 0
cut 1 open after 6|67 -47 -16 16 62 -33 0 -28
cut 1 open after 7|-35 -72 41 47 -11 44 0 -33
cut 1 open after 8|290 -132 -19 -120 6 -21 -32 -46
cut 1 open after 9|-5 -141 20 52 149 -21 -56 -64
cut 1 sentence after 0|0 22 0 0 -22 0 0 0
cut 1 sentence after 1|-17 -51 0 94 -29 0 0 0
cut 1 sentence after 2|-131 68 0 2 106 0 0 0
cut 1 sentence after 3|-54 84 0 -30 -3 0 0 0
cut 1 sentence after 4|-6 14 0 27 -25 0 0 0
cut 1 sentence after 5|-17 64 0 -59 15 0 0 0
cut 1 sentence after 6|-25 48 0 -45 34 0 0 0
cut 1 sentence after 7|-71 159 0 -59 -90 0 0 0
cut 1 sentence after 8|-115 200 0 -43 -121 0 0 0
cut 1 sentence after 9|-199 155 0 -17 11 0 0 0
cut 1 signed after 2|-37 37 0 0 0 0 0 0
cut 1 signed after 7|-29 62 0 0 -33 0 0 0
cut 1 signed after 8|-78 106 -33 0 0 0 0 0
cut 1 signed after 9|-128 128 0 0 0 0 0 0
cut 2 call after 0|-31 -32 77 -19 0 0 0 0
cut 2 call after 1|0 -58 34 24 0 0 0 0
cut 2 call after 2|-70 71 -86 53 -33 0 0 0
cut 2 call after 3|-17 78 -14 -48 0 0 0 0
cut 2 call after 4|-39 74 -29 0 0 0 0 0
cut 2 call after 5|-68 146 -115 0 0 0 0 0
cut 2 call after 6|-31 138 -116 0 0 0 0 0
cut 2 call after 7|-24 32 -57 40 0 0 0 0
cut 2 call after 8|-4 32 -40 -3 0 0 0 0
cut 2 call after 9|-33 202 -223 48 0 0 0 0
cut 2 clause after 1|26 -38 18 0 0 0 0 0
cut 2 clause after 2|-52 6 76 -10 13 0 0 0
cut 2 clause after 3|-57 4 14 -31 59 0 0 0
cut 2 clause after 4|1 43 -58 0 0 0 0 0
cut 2 clause after 5|-51 85 -40 -45 6 0 0 0
cut 2 clause after 6|26 56 -100 -14 41 0 0 0
cut 2 clause after 7|-13 -28 42 0 -10 0 0 0
cut 2 clause after 8|-78 97 -24 29 -43 0 0 0
cut 2 clause after 9|-110 69 -46 67 79 0 0 0
cut 2 open after 0|0 51 52 -43 9 -19 0 0
cut 2 open after 1|-48 74 140 -40 -45 -3 0 -33
cut 2 open after 2|24 -72 -4 196 20 -29 -32 -10
cut 2 open after 3|-41 -47 -47 109 78 -54 0 0
cut 2 open after 4|16 7 50 90 -29 -10 0 0
cut 2 open after 5|34 2 -39 -33 -2 -17 0 -18
cut 2 open after 6|15 -9 32 -17 70 -41 -1 -20
cut 2 open after 7|-46 -4 45 12 -4 19 -4 0
cut 2 open after 8|127 -86 78 -4 -40 6 -29 -57
cut 2 open after 9|-89 -36 142 140 224 -56 0 -67
cut 2 sentence after 0|0 -41 0 37 9 0 0 0
cut 2 sentence after 1|-44 69 0 -96 42 0 0 0
cut 2 sentence after 2|-37 -46 -31 220 -11 0 0 0
cut 2 sentence after 3|-36 122 -33 31 -8 -33 0 0
cut 2 sentence after 4|-28 89 0 -27 -4 0 0 0
cut 2 sentence after 5|-78 125 -100 -94 0 0 0 0
cut 2 sentence after 6|-73 133 -65 -83 99 0 0 0
cut 2 sentence after 7|-194 124 0 -70 131 0 0 0
cut 2 sentence after 8|-44 154 -33 -64 -2 0 0 0
cut 2 sentence after 9|-104 101 0 -114 -109 0 -33 0
cut 2 signed after 1|0 33 0 -33 0 0 0 0
cut 2 signed after 3|0 33 0 0 -33 0 0 0
cut 2 signed after 5|-33 33 0 0 0 0 0 0
cut 2 signed after 7|-41 41 0 0 0 0 0 0
cut 2 signed after 8|-102 102 0 0 0 0 0 0
cut 2 signed after 9|-112 201 0 -100 0 0 -33 0
cut 3 call after 0|0 18 0 -18 0 0 0 0
cut 3 call after 1|-7 -33 38 0 0 0 0 0
cut 3 call after 2|-52 30 1 4 0 0 0 0
cut 3 call after 3|0 63 -63 0 0 0 0 0
cut 3 call after 5|-60 59 -20 3 0 0 0 0
cut 3 call after 6|0 60 -69 16 0 0 0 0
cut 3 call after 7|0 32 -32 0 0 0 0 0
cut 3 call after 8|0 -3 -9 17 0 0 0 0
cut 3 call after 9|0 63 -72 16 0 0 0 0
cut 3 clause after 1|-81 81 0 0 0 0 0 0
cut 3 clause after 2|13 -27 -53 34 32 0 0 0
cut 3 clause after 3|-46 46 -19 19 0 0 0 0
cut 3 clause after 4|-28 59 25 -25 -31 0 0 0
cut 3 clause after 5|3 2 -8 0 0 0 0 0
cut 3 clause after 6|-3 -14 17 0 -9 0 0 0
cut 3 clause after 7|-48 48 21 -21 0 0 0 0
cut 3 clause after 8|-30 44 44 -25 -40 0 0 0
cut 3 clause after 9|6 -67 26 14 5 0 0 0
cut 3 open after 0|0 0 -5 -27 28 33 0 0
cut 3 open after 1|104 13 68 -65 34 0 -33 -68
cut 3 open after 2|30 18 -28 81 -89 -86 26 33
cut 3 open after 3|-70 74 -91 -23 -61 88 -17 0
cut 3 open after 4|-95 59 52 -70 38 -23 0 0
cut 3 open after 5|-42 -35 87 34 -5 -33 26 0
cut 3 open after 6|-63 -19 101 -20 43 -31 0 0
cut 3 open after 7|96 -44 33 8 -63 -18 0 -33
cut 3 open after 8|-61 -160 77 95 38 0 -6 -52
cut 3 open after 9|68 -88 72 5 0 9 -2 0
cut 3 sentence after 0|0 72 0 -86 22 0 0 0
cut 3 sentence after 1|-16 -49 0 49 25 0 0 0
cut 3 sentence after 2|-23 -152 0 242 -33 0 0 0
cut 3 sentence after 3|40 -20 0 -61 87 0 0 0
cut 3 sentence after 4|103 -95 0 1 18 0 0 0
cut 3 sentence after 5|76 55 0 -85 -22 0 0 0
cut 3 sentence after 6|-33 62 0 -50 24 0 0 0
cut 3 sentence after 7|0 1 0 -45 61 0 0 0
cut 3 sentence after 8|-30 112 0 -185 50 0 0 0
cut 3 sentence after 9|-17 178 0 -138 -41 0 0 0
cut 3 signed after 2|-61 61 0 0 0 0 0 0
cut 3 signed after 6|-26 26 0 0 0 0 0 0
cut 3 signed after 9|-32 32 0 0 0 0 0 0
cut 4 call after 0|-30 0 30 0 0 0 0 0
cut 4 call after 1|0 -11 43 -32 0 0 0 0
cut 4 call after 2|-24 -36 -6 69 0 0 0 0
cut 4 call after 3|-13 -10 -14 37 0 0 0 0
cut 4 call after 4|0 43 -43 0 0 0 0 0
cut 4 call after 5|-3 54 -30 -29 0 0 0 0
cut 4 call after 7|0 -33 33 0 0 0 0 0
cut 4 call after 8|0 0 29 -29 0 0 0 0
cut 4 call after 9|0 56 -56 0 0 0 0 0
cut 4 clause after 1|10 -10 0 0 0 0 0 0
cut 4 clause after 2|-43 63 -1 -33 0 0 0 0
cut 4 clause after 3|-51 51 0 0 0 0 0 0
cut 4 clause after 4|-22 28 -6 0 0 0 0 0
cut 4 clause after 5|-49 49 0 0 0 0 0 0
cut 4 clause after 6|-28 35 -26 -10 26 0 0 0
cut 4 clause after 7|-27 -81 148 -60 31 -33 0 0
cut 4 clause after 8|-26 -12 -9 9 33 0 0 0
cut 4 clause after 9|19 2 2 -5 -20 0 0 0
cut 4 open after 0|0 -33 17 4 24 0 0 0
cut 4 open after 1|-51 68 27 -7 -42 33 0 -33
cut 4 open after 2|40 45 -61 115 -23 -56 0 -12
cut 4 open after 3|-56 175 -123 62 -61 -28 38 0
cut 4 open after 4|-4 23 -76 70 0 0 0 0
cut 4 open after 5|43 -2 -4 -45 17 0 0 0
cut 4 open after 6|33 26 -29 -5 0 0 0 0
cut 4 open after 7|-39 66 -47 28 -41 0 0 0
cut 4 open after 8|113 32 23 -59 -80 0 -9 0
cut 4 open after 9|-64 93 24 -21 13 0 0 0
cut 4 sentence after 0|0 -27 0 54 -27 0 0 0
cut 4 sentence after 1|-63 10 0 58 24 0 0 0
cut 4 sentence after 2|57 -183 0 141 26 0 0 0
cut 4 sentence after 3|-13 -95 0 102 0 0 0 0
cut 4 sentence after 4|25 -2 0 -17 0 0 0 0
cut 4 sentence after 5|-28 106 0 -68 0 0 0 -33
cut 4 sentence after 6|1 -36 0 -2 24 0 0 0
cut 4 sentence after 7|0 5 0 -82 80 0 0 0
cut 4 sentence after 8|-33 126 0 -71 -42 0 0 0
cut 4 sentence after 9|0 78 0 -64 -23 0 0 0
cut 4 signed after 2|0 33 -33 0 0 0 0 0
cut 4 signed after 4|-1 1 0 0 0 0 0 0
cut 4 signed after 5|-29 29 0 0 0 0 0 0
cut 5 call after 0|0 0 -19 19 0 0 0 0
cut 5 call after 1|-82 -9 88 0 0 0 0 0
cut 5 call after 2|-32 31 87 -28 -33 0 0 0
cut 5 call after 3|-46 81 -26 -23 0 0 0 0
cut 5 call after 4|-30 50 -20 0 0 0 0 0
cut 5 call after 5|-79 107 -59 -33 0 0 0 0
cut 5 call after 6|0 75 -92 18 0 0 0 0
cut 5 call after 7|0 90 -90 0 0 0 0 0
cut 5 call after 8|-31 18 -29 27 0 0 0 0
cut 5 call after 9|0 110 -101 -20 0 0 0 0
cut 5 clause after 0|0 0 21 0 -21 0 0 0
cut 5 clause after 1|-72 57 26 0 0 0 0 0
cut 5 clause after 2|-6 11 -14 -10 0 0 0 0
cut 5 clause after 3|-53 53 0 0 0 0 0 0
cut 5 clause after 4|32 -54 0 0 31 0 0 0
cut 5 clause after 5|-28 68 -33 0 0 0 0 0
cut 5 clause after 6|60 6 -35 -30 0 0 0 0
cut 5 clause after 7|0 3 48 0 -18 -33 0 0
cut 5 clause after 8|-6 6 30 -32 11 0 0 0
cut 5 clause after 9|-86 90 -80 80 -4 0 0 0
cut 5 open after 0|0 78 -45 29 -38 0 0 0
cut 5 open after 1|90 -19 12 -51 -11 -43 0 11
cut 5 open after 2|6 -9 -53 109 -167 -8 0 -7
cut 5 open after 3|-63 52 -34 28 -43 63 0 0
cut 5 open after 4|41 6 11 27 -42 49 0 -33
cut 5 open after 5|28 256 -47 -144 -120 -79 27 0
cut 5 open after 6|-29 -71 37 -1 50 21 -33 21
cut 5 open after 7|44 -81 28 -40 29 -19 0 0
cut 5 open after 8|15 -19 88 -20 1 -33 -23 0
cut 5 open after 9|-16 36 61 -49 12 0 0 0
cut 5 sentence after 0|-31 -35 0 0 74 0 0 0
cut 5 sentence after 1|17 -46 0 -38 61 0 0 0
cut 5 sentence after 2|-36 -199 -33 321 49 0 0 0
cut 5 sentence after 3|30 -10 -33 -47 56 0 0 0
cut 5 sentence after 4|68 -27 0 -24 -8 0 0 0
cut 5 sentence after 5|24 -69 0 -148 172 0 0 0
cut 5 sentence after 6|-44 94 0 -23 -23 0 0 0
cut 5 sentence after 7|0 84 0 -46 -64 0 0 0
cut 5 sentence after 8|-4 139 0 -156 -7 0 0 0
cut 5 sentence after 9|33 50 0 -162 52 0 0 0
cut 5 signed after 2|-33 33 0 0 0 0 0 0
cut 5 signed after 5|-25 25 0 0 0 0 0 0
cut 5 signed after 8|-62 62 0 0 0 0 0 0
cut 6 call after 0|-63 0 33 31 0 0 0 0
cut 6 call after 1|-9 0 9 0 0 0 0 0
cut 6 call after 2|-51 -43 49 17 0 0 0 0
cut 6 call after 3|-38 -45 75 0 0 0 0 0
cut 6 call after 4|0 -33 33 0 0 0 0 0
cut 6 call after 5|-5 42 -40 0 0 0 0 0
cut 6 call after 6|0 -62 62 0 0 0 0 0
cut 6 call after 7|0 0 11 -11 0 0 0 0
cut 6 call after 8|0 11 -11 0 0 0 0 0
cut 6 call after 9|0 -54 36 31 0 0 0 0
cut 6 clause after 1|-87 87 34 -4 -32 0 0 0
cut 6 clause after 2|-30 65 -47 45 0 -33 0 0
cut 6 clause after 3|-109 135 -33 0 0 0 0 0
cut 6 clause after 4|-37 37 0 0 0 0 0 0
cut 6 clause after 5|-48 73 -18 -15 0 0 0 0
cut 6 clause after 6|76 -46 -9 -54 24 0 0 0
cut 6 clause after 7|20 49 -79 -28 50 0 0 0
cut 6 clause after 8|-100 111 6 -24 -3 0 0 0
cut 6 clause after 9|69 -55 -43 22 0 0 0 0
cut 6 open after 0|0 -4 26 9 -16 0 0 0
cut 6 open after 1|-182 151 31 -60 53 21 0 0
cut 6 open after 2|173 -86 -1 19 -127 -67 -21 49
cut 6 open after 3|-17 67 -82 52 8 0 -32 0
cut 6 open after 4|-14 -12 4 44 26 10 0 0
cut 6 open after 5|52 92 23 -61 -92 31 0 0
cut 6 open after 6|-30 33 2 -2 -74 0 0 0
cut 6 open after 7|-46 15 1 -59 46 33 0 0
cut 6 open after 8|14 -1 74 -33 65 -34 0 -66
cut 6 open after 9|4 50 25 -31 -27 -20 0 30
cut 6 sentence after 0|0 -78 0 30 48 0 0 0
cut 6 sentence after 1|-113 161 0 -64 -24 0 0 0
cut 6 sentence after 2|16 -83 0 92 83 0 0 0
cut 6 sentence after 3|121 -76 0 -62 60 0 0 0
cut 6 sentence after 4|39 -37 0 -64 50 0 0 0
cut 6 sentence after 5|75 36 0 -65 10 0 0 0
cut 6 sentence after 6|-44 120 0 -49 -50 0 0 0
cut 6 sentence after 7|-30 68 0 -35 -24 0 0 0
cut 6 sentence after 8|-12 105 0 -93 -21 -25 0 0
cut 6 sentence after 9|-153 134 -32 -4 -17 0 0 0
cut 6 signed after 0|-21 21 0 0 0 0 0 0
cut 6 signed after 1|-25 25 0 0 0 0 0 0
cut 6 signed after 6|0 33 -33 0 0 0 0 0
cut 6 signed after 9|-43 68 0 0 -32 0 0 0
cut 7 call after 0|-19 -27 46 0 0 0 0 0
cut 7 call after 1|-18 0 18 0 0 0 0 0
cut 7 call after 2|-30 -14 11 25 0 0 0 0
cut 7 call after 3|18 12 4 -30 0 0 0 0
cut 7 call after 4|-35 -28 63 0 0 0 0 0
cut 7 call after 5|-37 17 61 -26 -40 0 0 0
cut 7 call after 6|0 -46 46 0 0 0 0 0
cut 7 call after 7|-30 -34 45 9 0 0 0 0
cut 7 call after 8|0 -55 51 -10 0 0 0 0
cut 7 call after 9|0 115 -115 0 0 0 0 0
cut 7 clause after 0|0 0 0 18 -18 0 0 0
cut 7 clause after 1|-19 19 0 0 0 0 0 0
cut 7 clause after 2|-45 58 141 -15 -27 -33 0 0
cut 7 clause after 3|25 -22 40 -25 -27 0 0 0
cut 7 clause after 4|-9 0 -23 25 0 0 0 0
cut 7 clause after 5|-16 -34 52 0 0 0 0 0
cut 7 clause after 6|82 -29 -38 14 -25 0 0 0
cut 7 clause after 7|39 0 -59 20 0 0 0 0
cut 7 clause after 8|-60 64 20 -57 29 0 0 0
cut 7 clause after 9|8 34 35 -66 0 0 0 0
cut 7 open after 0|0 23 48 -42 -14 24 0 -33
cut 7 open after 1|-48 63 60 -25 14 -39 0 4
cut 7 open after 2|63 74 -9 -8 15 -22 -29 -65
cut 7 open after 3|-30 56 30 60 -121 -1 0 0
cut 7 open after 4|67 44 -80 -45 -11 33 0 0
cut 7 open after 5|123 27 -87 -16 6 0 0 0
cut 7 open after 6|52 49 -28 -15 -69 67 20 -51
cut 7 open after 7|-26 -95 34 20 -39 39 7 0
cut 7 open after 8|68 -88 72 5 -1 -15 0 -32
cut 7 open after 9|70 -16 -5 -10 56 -33 -27 0
cut 7 sentence after 0|-32 -50 0 32 50 0 0 0
cut 7 sentence after 1|12 24 0 -99 66 0 0 0
cut 7 sentence after 2|136 -78 -33 -29 74 0 0 0
cut 7 sentence after 3|116 -108 0 -37 26 0 0 0
cut 7 sentence after 4|9 -39 0 55 -20 0 0 0
cut 7 sentence after 5|151 -99 0 -38 35 0 0 0
cut 7 sentence after 6|-2 -35 0 14 18 0 0 0
cut 7 sentence after 7|32 -24 -32 89 -69 0 0 0
cut 7 sentence after 8|-1 91 -33 -75 29 0 0 0
cut 7 sentence after 9|-40 -3 0 47 -51 0 0 0
cut 7 signed after 2|-16 16 0 0 0 0 0 0
cut 7 signed after 9|-27 27 0 0 0 0 0 0
cut 8 call after 0|-32 0 17 10 0 0 0 0
cut 8 call after 1|-189 0 201 -29 0 0 0 0
cut 8 call after 2|-84 -94 162 -49 0 0 0 0
cut 8 call after 3|-51 -68 129 -30 0 0 0 0
cut 8 call after 4|15 -41 0 0 0 0 0 0
cut 8 call after 5|-52 -16 84 0 0 0 0 0
cut 8 call after 6|-69 -13 62 0 0 0 0 0
cut 8 call after 7|0 0 23 -23 0 0 0 0
cut 8 call after 8|0 -13 32 71 -67 0 0 0
cut 8 call after 9|0 -24 33 -8 0 0 0 0
cut 8 clause after 0|0 0 -32 32 0 0 0 0
cut 8 clause after 1|99 -96 26 -32 0 0 0 0
cut 8 clause after 2|23 -25 35 -19 13 0 0 0
cut 8 clause after 3|32 94 -46 -59 0 0 0 0
cut 8 clause after 4|54 -25 -35 0 0 0 0 0
cut 8 clause after 5|-26 -14 85 -45 -21 0 0 0
cut 8 clause after 6|38 97 -19 -82 -31 0 0 -29
cut 8 clause after 7|75 -26 -61 -36 31 0 0 0
cut 8 clause after 8|26 -45 81 -107 63 0 0 0
cut 8 clause after 9|78 -119 23 -2 -22 0 0 0
cut 8 open after 0|0 -12 60 29 -101 -33 -13 -28
cut 8 open after 1|37 9 50 -39 4 5 0 -110
cut 8 open after 2|51 126 -40 -87 26 -17 -67 -37
cut 8 open after 3|-25 128 -81 -48 -71 -7 -9 266
cut 8 open after 4|43 49 7 -45 -41 0 -8 -32
cut 8 open after 5|43 -38 48 34 5 -2 -6 -38
cut 8 open after 6|114 39 -28 -51 -26 45 34 79
cut 8 open after 7|58 113 35 -21 -47 81 21 -33
cut 8 open after 8|124 -24 62 -25 14 9 9 -140
cut 8 open after 9|138 29 -31 31 124 -99 81 -85
cut 8 sentence after 0|-33 -29 0 63 8 0 0 0
cut 8 sentence after 1|-67 41 0 15 -10 0 0 0
cut 8 sentence after 2|180 -24 -100 -152 67 0 0 0
cut 8 sentence after 3|28 -9 0 -159 142 0 0 -33
cut 8 sentence after 4|74 -39 0 -2 -49 0 0 0
cut 8 sentence after 5|122 0 0 -98 -27 0 0 0
cut 8 sentence after 6|27 4 0 -28 -9 -33 0 0
cut 8 sentence after 7|-73 -81 0 102 10 0 0 0
cut 8 sentence after 8|-30 -43 -66 105 5 0 0 0
cut 8 sentence after 9|-75 -77 0 97 57 0 0 0
cut 8 signed after 2|-28 86 0 0 -33 0 0 -33
cut 8 signed after 3|-31 31 0 0 0 0 0 0
cut 8 signed after 9|-32 32 0 0 0 0 0 0
cut 9 call after 0|-39 0 69 -33 0 0 0 0
cut 9 call after 1|-120 -54 158 0 0 0 0 0
cut 9 call after 2|-32 -55 123 -119 0 0 0 0
cut 9 call after 3|121 -86 -1 -1 0 -33 0 0
cut 9 call after 4|201 -206 -65 -40 0 0 0 0
cut 9 call after 5|19 -56 60 -28 0 0 0 -33
cut 9 call after 6|164 -75 -86 -61 -31 0 0 0
cut 9 call after 7|5 -63 81 -33 0 0 0 0
cut 9 call after 8|-83 39 128 -82 0 0 0 0
cut 9 call after 9|-93 31 85 -39 0 0 0 0
cut 9 clause after 0|0 0 -30 30 0 0 0 0
cut 9 clause after 1|-51 51 -48 55 0 0 0 0
cut 9 clause after 2|68 -20 -150 31 -13 0 0 0
cut 9 clause after 3|117 -96 -20 36 0 0 0 0
cut 9 clause after 4|171 -57 -110 21 0 -32 0 0
cut 9 clause after 5|103 -36 -96 0 0 0 0 0
cut 9 clause after 6|114 -79 -27 6 0 0 0 0
cut 9 clause after 7|100 -11 -53 -1 -58 0 0 0
cut 9 clause after 8|42 -56 87 -64 -21 0 0 0
cut 9 clause after 9|75 -99 -1 26 41 0 0 0
cut 9 open after 0|-38 -36 45 23 -101 45 0 0
cut 9 open after 1|-33 23 51 -27 58 -25 0 -9
cut 9 open after 2|42 9 29 -38 146 -34 0 17
cut 9 open after 3|38 -55 -53 -44 83 37 0 -65
cut 9 open after 4|56 -161 32 17 86 -8 0 0
cut 9 open after 5|60 -168 -41 150 34 99 0 0
cut 9 open after 6|108 -50 41 4 27 -7 0 -59
cut 9 open after 7|126 -54 62 12 1 3 0 -25
cut 9 open after 8|131 -53 85 -50 -8 -33 -33 -26
cut 9 open after 9|158 -18 34 -39 91 23 0 -18
cut 9 sentence after 0|-54 -89 0 29 81 0 0 0
cut 9 sentence after 1|-6 -5 0 5 -46 0 0 0
cut 9 sentence after 2|107 97 -68 -173 -12 -100 0 0
cut 9 sentence after 3|56 59 -82 -50 -13 -33 0 0
cut 9 sentence after 4|40 21 -33 -13 -17 0 0 0
cut 9 sentence after 5|96 86 -55 -90 -97 -33 0 0
cut 9 sentence after 6|1 70 -57 -20 -45 -28 0 0
cut 9 sentence after 7|-98 56 -33 58 -2 0 0 0
cut 9 sentence after 8|-49 23 -65 21 34 -33 0 0
cut 9 sentence after 9|-155 158 -33 44 11 -25 0 0
cut clause call call width 3|0 0 29 -29 0 0 0 0
cut clause call call width 4|0 6 -6 0 0 0 0 0
cut clause call clause width 2|0 17 0 -17 0 0 0 0
cut clause call clause width 4|-31 12 19 0 0 0 0 0
cut clause call clause width 5|0 33 -33 0 0 0 0 0
cut clause call clause width 6|0 25 -25 0 0 0 0 0
cut clause call open width 1|0 -73 185 -105 0 0 0 0
cut clause call open width 2|-112 -141 227 11 -33 0 0 0
cut clause call open width 3|-153 53 48 0 0 0 0 0
cut clause call open width 4|-164 111 29 -30 0 0 0 0
cut clause call open width 5|-23 121 -98 0 0 0 0 0
cut clause call open width 6|-25 81 -63 0 0 0 0 0
cut clause call sentence width 1|0 -28 21 7 0 0 0 0
cut clause call sentence width 2|-20 -6 40 -9 0 0 0 0
cut clause call sentence width 3|-49 28 67 -28 -10 0 0 0
cut clause call sentence width 4|-19 57 -43 0 0 0 0 0
cut clause call sentence width 5|0 77 -77 0 0 0 0 0
cut clause call sentence width 6|-33 66 -33 0 0 0 0 0
cut clause clause clause width 5|25 -25 0 0 0 0 0 0
cut clause clause clause width 6|41 -41 0 0 0 0 0 0
cut clause clause open width 4|22 157 -176 0 0 0 0 0
cut clause clause open width 5|62 13 -121 -44 94 0 0 0
cut clause clause open width 6|-47 104 -66 0 -8 0 0 0
cut clause clause open width 7|-13 13 0 0 0 0 0 0
cut clause clause sentence width 4|32 -32 0 0 0 0 0 0
cut clause clause sentence width 5|10 -10 0 0 0 0 0 0
cut clause clause sentence width 6|-69 117 -52 0 0 0 0 0
cut clause clause sentence width 7|-74 74 0 0 0 0 0 0
cut clause open call width 2|0 0 -18 18 -1 0 0 0
cut clause open call width 4|0 0 -4 4 0 0 0 0
cut clause open call width 5|0 26 -26 0 0 0 0 0
cut clause open call width 6|-39 39 0 23 -23 0 0 0
cut clause open clause width 1|0 0 -30 33 30 0 0 -33
cut clause open clause width 2|0 -33 17 56 -59 0 0 0
cut clause open clause width 3|0 -55 91 -11 21 -33 0 0
cut clause open clause width 4|0 -94 172 -114 78 -33 0 0
cut clause open clause width 5|-159 6 92 48 -16 0 0 0
cut clause open clause width 6|70 -45 -39 22 0 0 0 0
cut clause open clause width 7|19 -17 -25 0 23 0 0 0
cut clause open open width 0|0 0 -32 64 -33 0 0 0
cut clause open open width 1|0 -131 -120 84 190 0 -32 -33
cut clause open open width 2|0 -29 277 -218 -87 -33 0 0
cut clause open open width 3|0 -78 69 -163 177 -29 0 0
cut clause open open width 4|197 -114 68 -109 98 0 -33 -25
cut clause open open width 5|-14 -33 -129 120 141 0 0 0
cut clause open open width 6|30 23 -309 235 -10 0 0 0
cut clause open open width 7|106 -30 -103 -64 61 0 0 0
cut clause open open width 8|0 0 -30 0 30 0 0 0
cut clause open sentence width 0|0 0 -44 92 -53 0 0 0
cut clause open sentence width 1|0 -24 -22 117 -52 0 -33 0
cut clause open sentence width 2|0 -37 48 103 -106 0 0 0
cut clause open sentence width 3|0 -100 -123 206 52 -66 0 0
cut clause open sentence width 4|-92 -116 -109 245 12 0 0 0
cut clause open sentence width 5|50 -150 -131 237 -33 0 0 0
cut clause open sentence width 6|-20 -12 -104 171 -56 0 0 0
cut clause open sentence width 7|14 -16 -16 18 0 0 0 0
cut clause open signed width 4|-27 27 0 0 0 0 0 0
cut clause open signed width 5|-24 24 0 0 0 0 0 0
cut clause sentence call width 3|0 58 0 -58 0 0 0 0
cut clause sentence call width 4|0 28 0 -28 0 0 0 0
cut clause sentence clause width 3|0 24 0 -24 0 0 0 0
cut clause sentence clause width 4|-33 80 0 -34 -20 0 0 0
cut clause sentence clause width 5|-17 97 0 -86 0 0 0 0
cut clause sentence clause width 6|-58 72 0 -13 0 0 0 0
cut clause sentence clause width 7|0 -38 0 38 0 0 0 0
cut clause sentence open width 2|-33 104 0 -51 -28 0 0 0
cut clause sentence open width 3|-33 183 0 -196 24 0 0 0
cut clause sentence open width 4|-67 247 -67 -212 105 0 0 0
cut clause sentence open width 5|-129 126 0 -88 32 0 0 0
cut clause sentence open width 6|-69 67 0 3 0 0 0 0
cut clause sentence open width 7|38 -25 0 0 -19 0 0 0
cut clause sentence sentence width 3|0 128 0 -128 0 0 0 0
cut clause sentence sentence width 4|0 13 0 -13 0 0 0 0
cut clause sentence sentence width 5|-9 -111 0 113 0 0 0 0
cut clause sentence sentence width 6|-50 20 0 34 0 0 0 0
cut clause sentence sentence width 7|-29 53 -32 0 0 0 0 0
cut clause sentence signed width 5|-32 32 0 0 0 0 0 0
cut clause signed open width 4|0 33 -33 0 0 0 0 0
cut clause signed open width 5|-24 58 0 -33 0 0 0 0
cut clause signed open width 6|-61 61 0 0 0 0 0 0
cut open call call width 1|0 11 -11 0 0 0 0 0
cut open call call width 2|0 15 -36 27 0 0 0 0
cut open call call width 3|0 0 23 -20 0 0 0 0
cut open call call width 4|0 32 9 -4 0 -33 0 0
cut open call call width 5|0 -48 48 0 0 0 0 0
cut open call call width 6|0 12 -12 0 0 0 0 0
cut open call call width 7|0 32 -32 0 0 0 0 0
cut open call clause width 0|0 28 -28 0 0 0 0 0
cut open call clause width 1|-27 5 -43 60 0 0 0 0
cut open call clause width 2|-23 77 -89 22 0 0 0 0
cut open call clause width 3|123 6 -102 0 0 0 0 0
cut open call clause width 4|33 22 18 -84 0 0 0 0
cut open call clause width 5|-80 -33 90 0 0 0 0 0
cut open call clause width 6|16 73 -93 0 0 0 0 0
cut open call clause width 7|19 -50 31 0 0 0 0 0
cut open call open width 0|-19 176 -144 0 -33 0 0 0
cut open call open width 1|-15 53 -55 78 -33 0 0 0
cut open call open width 2|-207 -5 43 99 -47 0 0 0
cut open call open width 3|9 -41 134 -224 -62 0 0 0
cut open call open width 4|44 48 68 -187 0 0 0 -33
cut open call open width 5|-81 83 5 -31 0 0 0 0
cut open call open width 6|105 -12 -80 0 0 0 0 0
cut open call open width 7|-2 -13 12 0 0 0 0 0
cut open call sentence width 0|0 22 -22 0 0 0 0 0
cut open call sentence width 1|0 -55 -33 88 0 0 0 0
cut open call sentence width 2|-63 -76 -54 187 0 0 0 0
cut open call sentence width 3|-17 94 -82 0 0 0 0 0
cut open call sentence width 4|-87 53 56 -32 0 -33 0 0
cut open call sentence width 5|-136 -17 162 0 0 0 0 0
cut open call sentence width 6|-111 126 -20 -39 0 0 0 0
cut open call sentence width 7|0 58 -58 0 0 0 0 0
cut open clause call width 1|0 0 32 0 -32 0 0 0
cut open clause call width 2|0 -47 120 -88 0 0 0 0
cut open clause call width 3|0 -99 145 -32 -33 0 0 0
cut open clause call width 4|8 -42 98 -95 0 0 0 0
cut open clause call width 5|-65 38 87 -65 0 0 0 0
cut open clause call width 6|137 -85 -78 0 0 0 0 0
cut open clause call width 7|24 16 -32 0 -10 0 0 0
cut open clause clause width 1|0 27 -27 0 0 0 0 0
cut open clause clause width 2|0 30 -30 0 0 0 0 0
cut open clause clause width 3|33 0 -33 0 0 0 0 0
cut open clause clause width 4|26 10 -33 0 0 0 0 0
cut open clause clause width 5|-30 29 -89 0 93 0 0 0
cut open clause clause width 6|81 -35 -57 79 -26 0 0 0
cut open clause clause width 7|-95 95 0 0 0 0 0 0
cut open clause open width 0|0 30 -30 0 0 0 0 0
cut open clause open width 1|-28 -22 148 -40 -83 0 0 0
cut open clause open width 2|-33 -68 154 -58 -53 0 0 0
cut open clause open width 3|251 -70 -86 -29 -161 0 0 -29
cut open clause open width 4|-5 -150 104 -31 190 -48 0 0
cut open clause open width 5|131 -24 -8 -101 -22 -33 0 0
cut open clause open width 6|96 9 -215 26 55 0 0 0
cut open clause open width 7|20 -27 -54 30 40 0 0 0
cut open clause open width 8|-32 -33 -30 95 0 0 0 0
cut open clause sentence width 3|60 -11 -44 20 0 -32 0 0
cut open clause sentence width 4|1 -12 -15 25 0 0 0 0
cut open clause sentence width 5|-53 69 -5 13 -46 0 0 0
cut open clause sentence width 6|-53 114 -90 0 0 0 0 0
cut open clause sentence width 7|-74 80 -20 -13 0 0 0 0
cut open clause signed width 5|-37 37 0 0 0 0 0 0
cut open clause signed width 6|-173 173 0 0 0 0 0 0
cut open clause signed width 7|-96 96 0 0 0 0 0 0
cut open open call width 0|0 0 -174 -1 176 0 0 0
cut open open call width 1|-30 0 8 -18 49 0 0 -28
cut open open call width 2|-19 -17 -15 82 -104 0 0 0
cut open open call width 3|-33 0 9 -18 30 33 0 0
cut open open call width 4|-72 -17 172 -83 3 -10 0 0
cut open open call width 5|65 -167 5 40 -34 -24 0 0
cut open open call width 6|190 -15 -189 39 0 -58 0 0
cut open open call width 7|37 69 -77 -8 -32 0 0 0
cut open open call width 8|0 0 23 -23 0 0 0 0
cut open open clause width 0|0 0 -38 -88 141 -33 0 0
cut open open clause width 1|0 -51 -17 31 85 33 0 -81
cut open open clause width 2|106 -32 29 82 -216 -2 0 0
cut open open clause width 3|0 -14 -30 -19 101 48 20 0
cut open open clause width 4|88 -207 -12 -68 86 104 0 -6
cut open open clause width 5|158 9 -40 -132 37 -4 0 0
cut open open clause width 6|29 18 -20 -42 -57 -27 0 -66
cut open open clause width 7|-58 61 -16 22 0 0 0 0
cut open open open width 0|-33 62 -72 -28 180 -66 -24 -65
cut open open open width 1|-61 183 101 94 142 5 -174 -288
cut open open open width 2|228 -73 116 89 -232 73 -65 -82
cut open open open width 3|-190 -96 118 53 68 83 138 147
cut open open open width 4|220 -82 138 27 91 31 -9 86
cut open open open width 5|193 -77 -24 -34 -80 -10 -14 -90
cut open open open width 6|67 12 -32 -138 29 -21 0 -109
cut open open open width 7|26 3 67 17 -17 0 0 -90
cut open open open width 8|0 -75 30 1 32 0 0 0
cut open open sentence width 0|-89 -42 -220 75 210 0 -29 -28
cut open open sentence width 1|-25 -154 -43 122 64 -31 -37 -33
cut open open sentence width 2|-27 -197 58 146 -138 42 0 0
cut open open sentence width 3|-115 -296 135 75 79 -42 -4 0
cut open open sentence width 4|-118 -200 90 119 63 0 0 -76
cut open open sentence width 5|-21 79 5 36 -25 -2 0 0
cut open open sentence width 6|-9 94 -63 -189 -162 -81 0 -64
cut open open sentence width 7|-16 138 -81 -113 -124 0 0 0
cut open open sentence width 8|-73 166 35 -68 -63 -33 0 0
cut open open signed width 4|-40 40 0 0 0 0 0 0
cut open open signed width 5|-343 432 -135 -83 0 0 0 0
cut open open signed width 6|-329 356 -33 -32 0 0 0 0
cut open open signed width 7|-131 144 0 -25 0 0 0 0
cut open sentence call width 0|-2 20 0 0 -19 0 0 0
cut open sentence call width 1|0 -32 0 -56 58 0 0 0
cut open sentence call width 2|30 17 0 0 -35 0 0 0
cut open sentence call width 3|16 46 0 -46 10 0 0 0
cut open sentence call width 4|-101 94 -32 121 -74 -33 0 0
cut open sentence call width 5|-79 5 0 69 32 0 0 0
cut open sentence call width 6|88 -6 0 -101 0 0 0 0
cut open sentence call width 7|-17 17 0 0 0 0 0 0
cut open sentence clause width 0|37 -97 0 0 46 0 0 0
cut open sentence clause width 1|25 21 0 -33 2 0 0 0
cut open sentence clause width 2|-43 -19 0 0 83 -33 0 0
cut open sentence clause width 3|38 29 0 42 -98 0 0 0
cut open sentence clause width 4|157 27 -33 -27 20 -33 0 -33
cut open sentence clause width 5|-96 7 -33 67 20 0 0 0
cut open sentence clause width 6|-61 123 -31 -29 -21 0 0 0
cut open sentence clause width 7|-59 70 0 -18 0 0 0 0
cut open sentence clause width 8|-30 30 0 0 0 0 0 0
cut open sentence open width 0|-14 85 0 -146 42 0 0 0
cut open sentence open width 1|13 66 -32 -230 41 0 0 0
cut open sentence open width 2|-73 111 -33 -255 223 -67 0 -33
cut open sentence open width 3|-96 95 -109 7 75 0 0 0
cut open sentence open width 4|-71 103 -114 12 -80 0 0 0
cut open sentence open width 5|-10 146 -113 15 -135 0 -33 0
cut open sentence open width 6|-21 73 -136 35 -122 -92 0 0
cut open sentence open width 7|-40 79 0 -137 74 0 0 0
cut open sentence open width 8|-33 135 -66 52 -96 0 0 0
cut open sentence sentence width 0|-30 -79 0 0 92 0 0 0
cut open sentence sentence width 1|16 20 0 -30 11 0 0 0
cut open sentence sentence width 2|-90 -26 0 -48 89 0 0 0
cut open sentence sentence width 3|-75 -44 0 47 83 0 0 0
cut open sentence sentence width 4|-224 -3 -37 173 34 -33 0 0
cut open sentence sentence width 5|-94 -106 0 296 -115 -33 0 0
cut open sentence sentence width 6|-142 83 -33 112 0 0 0 0
cut open sentence sentence width 7|-33 110 0 -94 0 0 0 0
cut open sentence sentence width 8|23 0 0 -23 0 0 0 0
cut open sentence signed width 1|0 26 0 0 -26 0 0 0
cut open sentence signed width 3|0 25 0 0 -25 0 0 0
cut open sentence signed width 4|-36 59 0 -23 0 0 0 0
cut open sentence signed width 5|-33 50 0 -23 0 0 0 0
cut open sentence signed width 6|-136 136 0 0 0 0 0 0
cut open sentence signed width 7|-68 68 0 0 0 0 0 0
cut open signed call width 4|-2 68 -33 0 -33 0 0 0
cut open signed clause width 3|-1 1 0 0 0 0 0 0
cut open signed clause width 4|-18 18 0 0 0 0 0 0
cut open signed clause width 5|-49 49 0 0 0 0 0 0
cut open signed open width 2|-58 86 0 0 0 0 -33 0
cut open signed open width 3|-133 220 -33 -33 -66 0 0 0
cut open signed open width 4|-149 187 0 -33 0 0 0 -33
cut open signed open width 5|-189 207 0 -33 0 0 0 0
cut open signed open width 6|-138 163 0 0 -32 0 0 0
cut open signed sentence width 3|-24 24 0 0 0 0 0 0
cut open signed sentence width 4|-57 57 0 0 0 0 0 0
cut open signed sentence width 5|-29 29 0 0 0 0 0 0
cut open signed sentence width 6|-17 17 0 0 0 0 0 0
deficit 0|-145 -123 136 157 -21 -9 0 56
deficit 1|-95 39 102 105 51 18 0 90
deficit 2|-2 28 54 26 -22 -44 -106 15
deficit 3|71 16 36 22 3 -76 -84 -30
deficit 4|59 35 -10 -79 -43 -49 -65 -79
deficit 5|77 -5 -6 15 -39 -43 -82 -101
deficit 6|131 -26 49 24 32 8 -43 -56
deficit 7|48 -43 31 -26 -4 -29 -64 -90
deficit 8|24 49 78 7 67 -18 14 -54
deficit 9|23 67 43 40 61 8 34 45
doubled|-313 -379 636 -447 -495 -183 -355 365
doubled 1|-66 0 -20 -487 -327 -33 -123 559
doubled 2|-33 -33 502 -375 -145 -62 -88 -62
doubled 3|-140 -89 2 251 -223 -33 -215 -121
doubled 4|-185 -140 649 -576 -32 -100 -67 -121
doubled 5|-279 -119 522 -355 -18 0 0 0
doubled 6|-192 -166 423 -261 0 0 0 -28
doubled 7|6 -69 197 -86 -32 0 0 -64
doubled 8|0 -10 10 0 0 0 0 0
ends call|152 57 16 -112 -218 -100 -118 -98
ends call after ends call|-103 20 105 -53 0 -33 0 0
ends call after ends clause|128 -26 -70 -57 0 0 -33 0
ends call after ends open|114 44 75 -180 -193 -33 -95 -66
ends call after ends sentence|22 22 -114 124 -10 -33 -33 0
ends call after ends signed|32 0 -32 0 0 0 0 0
ends call deficit 0|-70 -21 119 -39 0 0 0 0
ends call deficit 1|-122 -142 233 0 0 0 0 0
ends call deficit 2|-72 -70 145 -78 0 0 0 -32
ends call deficit 3|-2 -121 115 -31 0 0 0 0
ends call deficit 4|-102 -5 86 0 0 0 0 0
ends call deficit 5|-43 -36 77 -50 0 0 0 0
ends call deficit 6|-53 39 43 -32 -1 -33 0 0
ends call deficit 7|19 59 -78 -50 -28 0 0 0
ends call deficit 8|47 123 -91 -142 -49 0 -18 0
ends call deficit 9|169 167 -137 10 -175 -67 -110 -66
ends call here 0 after 0|0 0 11 -11 0 0 0 0
ends call here 0 after 2|0 0 28 -28 0 0 0 0
ends call here 0 after 6|-28 0 28 0 0 0 0 0
ends call here 0 after 8|-28 0 28 0 0 0 0 0
ends call here 0 after 9|0 -21 21 0 0 0 0 0
ends call here 1 after 0|-19 0 19 0 0 0 0 0
ends call here 1 after 1|-30 0 30 0 0 0 0 0
ends call here 1 after 2|-46 -25 80 0 0 0 0 0
ends call here 1 after 4|-32 0 32 0 0 0 0 0
ends call here 1 after 5|0 -15 15 0 0 0 0 0
ends call here 1 after 6|0 -25 25 0 0 0 0 0
ends call here 1 after 7|-14 25 -15 0 0 0 0 0
ends call here 1 after 8|0 -58 58 0 0 0 0 0
ends call here 1 after 9|0 -86 86 0 0 0 0 0
ends call here 2 after 0|-32 0 45 -19 0 0 0 0
ends call here 2 after 1|-62 -93 124 0 0 0 0 0
ends call here 2 after 2|-72 61 1 -33 0 0 0 0
ends call here 2 after 3|77 -81 -10 0 0 0 0 0
ends call here 2 after 4|36 -15 -29 0 0 0 0 0
ends call here 2 after 5|69 5 -58 0 0 0 0 0
ends call here 2 after 6|13 60 -92 0 0 0 0 0
ends call here 2 after 7|-50 49 -1 0 0 0 0 0
ends call here 2 after 8|-59 -92 113 0 0 0 0 0
ends call here 2 after 9|59 1 -52 0 0 0 0 0
ends call here 3 after 0|-16 0 16 0 0 0 0 0
ends call here 3 after 1|-114 -11 120 0 0 0 0 0
ends call here 3 after 2|19 -85 78 0 0 0 0 0
ends call here 3 after 3|37 -85 21 0 0 0 0 0
ends call here 3 after 4|-75 60 24 0 0 0 0 0
ends call here 3 after 5|34 -55 -28 0 0 0 0 0
ends call here 3 after 6|103 -11 -99 0 0 0 0 0
ends call here 3 after 7|15 -33 18 0 0 0 0 0
ends call here 3 after 8|-40 55 11 -31 0 0 0 0
ends call here 3 after 9|32 -2 -28 0 0 0 0 0
ends call here 4 after 1|-4 0 4 0 0 0 0 0
ends call here 4 after 2|88 -27 -71 0 0 0 0 0
ends call here 4 after 3|41 0 -41 0 0 0 0 0
ends call here 4 after 4|-48 73 -44 0 0 0 0 0
ends call here 4 after 5|-50 0 50 0 0 0 0 0
ends call here 4 after 6|33 -27 -6 0 0 0 0 0
ends call here 4 after 7|61 -94 33 0 0 0 0 0
ends call here 4 after 8|-64 0 64 0 0 0 0 0
ends call here 4 after 9|-104 64 47 0 0 0 0 0
ends call here 5 after 0|-21 -32 47 0 0 0 0 0
ends call here 5 after 1|-140 0 140 0 0 0 0 0
ends call here 5 after 2|99 -102 -46 -12 0 0 0 0
ends call here 5 after 3|34 -161 134 0 0 0 0 0
ends call here 5 after 4|-38 -9 43 0 0 0 0 0
ends call here 5 after 5|147 131 -217 0 0 0 0 0
ends call here 5 after 6|49 48 -129 0 0 0 0 0
ends call here 5 after 7|21 31 -40 0 0 0 0 0
ends call here 5 after 8|-96 38 73 0 0 0 0 0
ends call here 5 after 9|-97 80 39 0 0 0 0 0
ends call here 6 after 0|-31 0 64 0 0 -33 0 0
ends call here 6 after 1|-143 0 143 0 0 0 0 0
ends call here 6 after 2|1 22 -11 -32 0 0 0 0
ends call here 6 after 3|22 -33 -7 0 0 0 0 0
ends call here 6 after 4|1 39 -27 0 0 0 0 0
ends call here 6 after 5|131 -14 -124 0 0 0 0 0
ends call here 6 after 6|7 57 -83 0 0 0 0 0
ends call here 6 after 7|-80 -25 101 0 0 0 0 0
ends call here 6 after 8|-52 -47 102 0 0 0 0 0
ends call here 6 after 9|-85 16 72 0 0 0 0 0
ends call here 7 after 0|-62 -27 51 31 0 0 0 0
ends call here 7 after 1|-82 0 82 0 0 0 0 0
ends call here 7 after 2|-127 31 49 17 0 0 0 0
ends call here 7 after 3|34 33 -78 0 0 0 0 0
ends call here 7 after 4|77 -66 -5 0 0 0 0 0
ends call here 7 after 5|118 53 -114 -22 -28 0 0 0
ends call here 7 after 6|109 10 -69 -31 0 0 0 0
ends call here 7 after 7|-22 9 15 0 0 0 0 0
ends call here 7 after 8|-24 32 18 -29 0 0 0 0
ends call here 7 after 9|-95 60 65 -57 0 0 0 0
ends call here 8 after 0|-68 0 92 -39 0 0 0 0
ends call here 8 after 1|25 -42 72 -65 0 0 0 0
ends call here 8 after 2|102 24 -61 -36 0 0 0 0
ends call here 8 after 3|32 46 -32 -6 0 0 0 0
ends call here 8 after 4|92 -49 -40 -40 0 0 0 0
ends call here 8 after 5|140 28 -147 -60 -16 0 0 0
ends call here 8 after 6|77 -17 -34 -21 0 0 0 0
ends call here 8 after 7|30 42 -45 -39 0 0 0 0
ends call here 8 after 8|-208 86 73 -9 0 0 -18 0
ends call here 8 after 9|-150 119 36 -26 0 0 0 0
ends call here 9 after 0|29 18 -41 -1 0 0 0 0
ends call here 9 after 1|-48 -57 74 11 0 0 0 0
ends call here 9 after 2|142 -33 -50 1 -77 0 -33 0
ends call here 9 after 3|218 14 -91 -81 0 -67 0 0
ends call here 9 after 4|75 36 -118 -4 0 0 0 0
ends call here 9 after 5|146 143 -165 -114 -33 0 -54 -66
ends call here 9 after 6|-1 55 -52 65 -31 0 0 0
ends call here 9 after 7|-59 -18 15 45 0 0 0 0
ends call here 9 after 8|-248 129 128 25 -67 0 -29 0
ends call here 9 after 9|-368 280 -18 93 0 0 0 0
ends call width 0 marks 0|-59 227 -173 0 -33 0 0 0
ends call width 1 marks 0|-261 30 -131 322 -33 0 -33 0
ends call width 1 marks 1|-66 122 -75 0 0 0 0 0
ends call width 2 marks 0|-6 -20 -144 339 -99 0 -38 0
ends call width 2 marks 1|-38 106 -49 -18 0 0 0 0
ends call width 3 marks 0|305 37 -195 -210 -1 0 -62 0
ends call width 3 marks 1|-266 9 305 -140 -62 0 0 0
ends call width 3 marks 2|0 14 -5 0 -10 0 0 0
ends call width 4 marks 0|360 -148 -84 -316 0 -100 -33 -33
ends call width 4 marks 1|-183 73 196 -158 -33 0 0 0
ends call width 4 marks 2|-324 24 294 -153 0 0 0 -32
ends call width 5 marks 0|397 -98 -228 -104 0 0 0 -33
ends call width 5 marks 1|-147 -138 252 -128 0 0 0 0
ends call width 5 marks 2|-207 146 118 -18 0 0 0 0
ends call width 6 marks 0|115 113 -214 -49 0 0 0 0
ends call width 6 marks 1|-10 43 -52 -23 0 0 0 0
ends call width 6 marks 2|95 216 -399 0 0 0 0 0
ends call width 7 marks 0|-34 -114 134 0 0 0 0 0
ends call width 7 marks 1|5 18 -34 0 0 0 0 0
ends call width 7 marks 2|0 89 -110 0 0 0 0 0
ends clause|62 69 46 -199 9 -79 -64 -29
ends clause after ends call|-33 -55 293 -239 -73 0 0 0
ends clause after ends clause|19 123 -303 1 74 0 0 0
ends clause after ends open|74 48 97 -67 25 -73 -64 -29
ends clause after ends sentence|21 75 -234 -49 2 -32 0 0
ends clause after ends signed|137 -125 -31 0 0 0 0 0
ends clause deficit 0|-27 -65 -54 117 20 0 0 0
ends clause deficit 1|-91 100 -49 -21 7 0 0 0
ends clause deficit 2|-28 47 -101 -141 180 -33 0 0
ends clause deficit 3|88 -5 -12 -60 42 -67 0 0
ends clause deficit 4|116 30 -73 -74 -4 -33 0 0
ends clause deficit 5|91 -64 -9 -58 8 -33 0 0
ends clause deficit 6|106 -81 90 -95 -27 -33 0 0
ends clause deficit 7|111 -39 39 -107 -72 0 0 0
ends clause deficit 8|8 4 130 -49 -101 0 -31 0
ends clause deficit 9|71 59 101 -68 -137 -32 -33 -29
ends clause here 0 after 0|0 0 -62 76 -18 0 0 0
ends clause here 0 after 1|-12 0 -62 70 0 0 0 0
ends clause here 0 after 2|-15 0 -35 24 33 0 0 0
ends clause here 0 after 3|0 -33 20 19 0 0 0 0
ends clause here 0 after 8|0 0 50 -50 0 0 0 0
ends clause here 0 after 9|0 -32 47 -15 0 0 0 0
ends clause here 1 after 1|73 -35 -25 -19 0 0 0 0
ends clause here 1 after 2|-98 100 -34 -15 11 0 0 0
ends clause here 1 after 3|17 -19 34 -31 0 0 0 0
ends clause here 1 after 4|67 -20 -47 2 0 0 0 0
ends clause here 1 after 5|-28 28 37 -37 0 0 0 0
ends clause here 1 after 6|-6 11 30 -36 0 0 0 0
ends clause here 1 after 7|20 -51 32 0 0 0 0 0
ends clause here 1 after 8|-50 26 -29 66 -8 0 0 0
ends clause here 1 after 9|-98 88 -13 44 1 0 0 0
ends clause here 2 after 1|-6 -2 24 0 0 0 0 0
ends clause here 2 after 2|-24 14 -37 40 46 0 0 0
ends clause here 2 after 3|-32 48 -37 14 34 0 0 0
ends clause here 2 after 4|11 31 -36 0 0 0 0 0
ends clause here 2 after 5|15 -20 -27 6 16 0 0 0
ends clause here 2 after 6|44 4 -1 -77 56 0 0 0
ends clause here 2 after 7|-9 5 89 -113 70 -33 0 0
ends clause here 2 after 8|49 35 -12 -155 32 0 0 0
ends clause here 2 after 9|-27 22 -30 49 32 0 0 0
ends clause here 3 after 1|14 1 -25 0 0 0 0 0
ends clause here 3 after 2|-30 91 -31 -24 17 -67 0 0
ends clause here 3 after 3|34 10 -31 -7 0 0 0 0
ends clause here 3 after 4|-42 87 -33 0 0 0 0 0
ends clause here 3 after 5|125 -130 9 0 0 0 0 0
ends clause here 3 after 6|61 -31 -61 -25 26 0 0 0
ends clause here 3 after 7|14 -20 63 -37 0 -33 0 0
ends clause here 3 after 8|98 -81 -18 0 0 0 0 0
ends clause here 3 after 9|29 -48 26 -7 0 0 0 0
ends clause here 4 after 1|10 16 21 -33 0 0 0 0
ends clause here 4 after 2|23 31 -10 0 0 -33 0 0
ends clause here 4 after 3|7 -7 0 0 0 0 0 0
ends clause here 4 after 4|43 -40 -6 0 0 0 0 0
ends clause here 4 after 5|-21 60 -43 0 0 0 0 0
ends clause here 4 after 6|41 -6 -36 0 0 0 0 0
ends clause here 4 after 7|-9 8 2 0 0 0 0 0
ends clause here 4 after 8|25 -55 38 -24 0 0 0 0
ends clause here 4 after 9|82 -47 -32 -23 -4 0 0 0
ends clause here 5 after 1|49 -49 0 0 0 0 0 0
ends clause here 5 after 2|-42 75 -3 -33 0 -33 0 0
ends clause here 5 after 3|31 -13 -50 29 0 0 0 0
ends clause here 5 after 4|-99 99 0 0 0 0 0 0
ends clause here 5 after 5|128 -87 -31 -33 0 0 0 0
ends clause here 5 after 6|-17 -34 4 68 -1 0 0 0
ends clause here 5 after 7|-9 50 -13 -21 -18 0 0 0
ends clause here 5 after 8|-45 6 33 -37 46 0 0 0
ends clause here 5 after 9|157 -121 -13 -40 0 0 0 0
ends clause here 6 after 1|20 -27 7 0 0 0 0 0
ends clause here 6 after 2|-9 -8 93 -68 -27 0 0 0
ends clause here 6 after 3|67 29 -73 -6 0 -33 0 0
ends clause here 6 after 4|-22 41 -42 25 0 0 0 0
ends clause here 6 after 5|-4 46 -16 0 -10 0 0 0
ends clause here 6 after 6|40 -45 16 8 0 0 0 0
ends clause here 6 after 7|34 -33 -6 16 -17 0 0 0
ends clause here 6 after 8|51 -56 38 -21 3 0 0 0
ends clause here 6 after 9|16 -23 41 -28 27 0 0 0
ends clause here 7 after 1|-29 29 0 0 0 0 0 0
ends clause here 7 after 2|141 -48 -73 0 -39 0 0 0
ends clause here 7 after 3|21 -37 97 -81 0 0 0 0
ends clause here 7 after 4|102 -51 -66 0 0 0 0 0
ends clause here 7 after 5|-36 132 -115 21 -21 0 0 0
ends clause here 7 after 6|39 -29 18 -33 0 0 0 0
ends clause here 7 after 7|6 -67 -3 70 -16 0 0 0
ends clause here 7 after 8|-145 44 146 -43 -7 0 0 0
ends clause here 7 after 9|0 -4 42 -31 -17 0 0 0
ends clause here 8 after 1|0 0 32 0 -32 0 0 0
ends clause here 8 after 2|49 -104 58 0 18 0 0 0
ends clause here 8 after 3|-50 53 26 -20 -26 0 0 0
ends clause here 8 after 4|20 9 -50 21 0 0 0 0
ends clause here 8 after 5|104 -63 -5 -48 0 0 0 0
ends clause here 8 after 6|55 177 -134 -83 -29 0 0 0
ends clause here 8 after 7|48 -4 -40 -3 22 0 0 0
ends clause here 8 after 8|-117 27 99 38 -99 0 0 0
ends clause here 8 after 9|-121 -58 98 15 38 0 -31 0
ends clause here 9 after 0|-30 0 52 0 -21 0 0 0
ends clause here 9 after 1|-56 -50 101 0 0 0 0 0
ends clause here 9 after 2|15 115 -51 -32 -31 0 0 0
ends clause here 9 after 3|-16 43 -33 14 0 0 0 0
ends clause here 9 after 4|34 30 -23 0 -25 -32 0 0
ends clause here 9 after 5|-11 102 -78 -40 0 0 0 0
ends clause here 9 after 6|268 -83 -193 -10 -31 0 0 -29
ends clause here 9 after 7|126 21 -94 -32 -36 0 0 0
ends clause here 9 after 8|-115 -20 223 -95 0 0 -33 0
ends clause here 9 after 9|-153 -74 98 71 -41 0 0 0
ends clause width 0 marks 0|-59 126 -81 0 0 0 0 0
ends clause width 1 marks 0|-82 5 178 -40 -113 0 0 0
ends clause width 2 marks 0|-273 -114 397 -162 -53 0 0 0
ends clause width 3 marks 0|118 -229 224 -77 -232 -32 0 -29
ends clause width 3 marks 1|0 91 -130 0 51 0 0 0
ends clause width 4 marks 0|-15 -72 203 -108 24 -48 -64 0
ends clause width 4 marks 1|-41 67 -224 57 192 0 0 0
ends clause width 4 marks 2|25 -25 0 0 0 0 0 0
ends clause width 5 marks 0|112 73 35 -203 -9 -33 0 0
ends clause width 5 marks 1|-11 37 -132 48 66 0 0 0
ends clause width 5 marks 2|-38 104 0 -33 -28 0 0 0
ends clause width 6 marks 0|37 68 -69 -125 -99 0 0 0
ends clause width 6 marks 1|45 56 -305 103 111 -33 0 0
ends clause width 6 marks 2|59 31 -135 -36 -27 0 0 0
ends clause width 7 marks 0|-69 31 -13 76 0 0 0 0
ends clause width 7 marks 1|22 -29 7 -16 40 0 0 0
ends clause width 7 marks 2|26 -3 -83 25 -10 0 0 0
ends clause width 8 marks 1|-32 -33 -30 95 0 0 0 0
ends clause width 8 marks 2|-32 20 0 12 0 0 0 0
ends open|-28 45 94 88 100 64 48 90
ends open after ends call|65 -180 62 -25 101 -28 13 -86
ends open after ends clause|-96 21 87 90 112 -70 73 -70
ends open after ends open|-29 -13 76 83 78 83 79 22
ends open after ends sentence|-10 25 45 53 -55 -101 -61 -243
ends open after ends signed|261 -37 -243 -186 0 -33 -33 0
ends open deficit 0|-53 -114 173 76 -5 -9 0 56
ends open deficit 1|-62 49 100 3 26 42 0 90
ends open deficit 2|-4 30 41 -28 -8 -27 -106 35
ends open deficit 3|-19 75 35 5 -15 -11 -84 -30
ends open deficit 4|60 22 -11 -17 -46 -49 -65 -79
ends open deficit 5|63 -6 -10 2 -46 -42 -82 -101
ends open deficit 6|104 -13 31 50 11 13 -43 -33
ends open deficit 7|3 -197 64 40 14 -29 -20 -62
ends open deficit 8|-75 -220 148 61 54 29 26 -41
ends open deficit 9|-42 -274 102 136 144 92 102 103
ends open here 0 after 0|66 23 -17 65 -63 -33 0 0
ends open here 0 after 1|-69 0 64 3 -2 33 0 0
ends open here 0 after 2|-64 -15 43 44 -61 0 0 0
ends open here 0 after 3|0 -33 8 -34 30 23 0 0
ends open here 0 after 4|-28 0 55 -27 -20 0 0 0
ends open here 0 after 5|-44 -31 21 31 -2 0 0 0
ends open here 0 after 6|0 -33 19 -7 34 0 0 -22
ends open here 0 after 7|38 -66 71 18 32 0 0 -33
ends open here 0 after 8|36 0 -33 -2 -3 0 0 0
ends open here 0 after 9|32 -33 -46 15 68 0 0 0
ends open here 1 after 0|19 -3 -27 34 0 -31 0 0
ends open here 1 after 1|-24 27 -44 -13 2 10 0 0
ends open here 1 after 2|-43 87 -22 16 46 41 0 0
ends open here 1 after 3|44 32 38 -16 -23 0 0 -66
ends open here 1 after 4|-107 -18 56 22 15 -10 0 0
ends open here 1 after 5|-6 45 20 43 -4 -23 0 -31
ends open here 1 after 6|32 -71 32 17 38 1 0 0
ends open here 1 after 7|-91 17 46 58 41 49 0 -33
ends open here 1 after 8|-11 -12 -30 15 18 60 0 -60
ends open here 1 after 9|-36 23 -32 33 -43 -30 0 79
ends open here 2 after 0|0 106 18 -25 -8 -17 0 -33
ends open here 2 after 1|52 104 -26 -3 5 -67 0 -94
ends open here 2 after 2|-3 13 -37 -38 64 -79 -32 -22
ends open here 2 after 3|-68 -3 61 -19 62 10 0 -31
ends open here 2 after 4|-43 6 26 -38 5 33 0 -28
ends open here 2 after 5|-42 13 63 31 -78 7 0 -59
ends open here 2 after 6|-50 -19 85 11 42 1 30 -11
ends open here 2 after 7|9 30 -4 32 -27 65 0 0
ends open here 2 after 8|0 58 -83 -34 -50 -19 -25 98
ends open here 2 after 9|-6 63 -56 -58 -10 -34 -88 -90
ends open here 3 after 0|-40 62 64 -54 -20 0 0 0
ends open here 3 after 1|57 -13 -25 1 -6 0 0 0
ends open here 3 after 2|4 42 15 21 40 -38 -32 -39
ends open here 3 after 3|27 -14 54 -45 -23 0 0 -33
ends open here 3 after 4|8 -8 27 -57 29 0 0 0
ends open here 3 after 5|-124 -46 58 52 40 0 0 -8
ends open here 3 after 6|49 -65 78 -22 -21 0 2 -46
ends open here 3 after 7|29 16 -59 -7 -54 0 -34 33
ends open here 3 after 8|9 13 -4 2 56 0 -14 -19
ends open here 3 after 9|42 62 -57 -38 24 -33 -2 0
ends open here 4 after 0|0 0 1 -32 33 0 0 0
ends open here 4 after 1|-51 34 22 8 -72 42 0 -10
ends open here 4 after 2|13 43 30 16 -14 -67 0 -8
ends open here 4 after 3|77 20 -5 -33 -27 -10 0 0
ends open here 4 after 4|-20 -71 26 24 19 5 0 0
ends open here 4 after 5|0 -98 53 114 -55 -17 0 0
ends open here 4 after 6|57 -5 9 -23 -24 -10 0 0
ends open here 4 after 7|63 18 -19 -6 -8 0 -3 -33
ends open here 4 after 8|20 48 -54 28 49 -33 -18 0
ends open here 4 after 9|63 16 -49 -38 4 0 -45 0
ends open here 5 after 0|21 0 24 -4 -15 9 -29 -33
ends open here 5 after 1|64 21 -23 29 21 5 -33 -83
ends open here 5 after 2|17 24 5 -99 50 -70 0 23
ends open here 5 after 3|37 25 -16 -22 -4 -9 -33 0
ends open here 5 after 4|106 -38 29 -29 -109 0 0 -66
ends open here 5 after 5|-40 -184 110 75 71 -1 0 -32
ends open here 5 after 6|-38 -70 118 18 -17 29 -3 0
ends open here 5 after 7|30 -10 -8 -33 34 -4 28 0
ends open here 5 after 8|67 12 -59 4 24 16 -30 0
ends open here 5 after 9|106 -18 -93 75 23 -12 20 -33
ends open here 6 after 0|-33 -33 -26 4 0 54 -3 33
ends open here 6 after 1|37 -39 -5 18 11 -1 3 18
ends open here 6 after 2|52 78 19 -6 -6 -30 0 26
ends open here 6 after 3|-6 4 63 46 71 7 -22 -66
ends open here 6 after 4|35 -69 32 22 -10 -13 0 -33
ends open here 6 after 5|-66 -75 88 51 1 76 -24 0
ends open here 6 after 6|-28 -78 62 -50 21 -33 0 33
ends open here 6 after 7|17 -82 -5 46 -4 37 0 0
ends open here 6 after 8|80 -34 -29 3 14 -3 13 0
ends open here 6 after 9|70 -36 -90 75 20 0 13 -51
ends open here 7 after 0|-33 34 19 30 -15 -32 24 0
ends open here 7 after 1|60 -87 -12 29 -55 43 -31 0
ends open here 7 after 2|39 -30 27 -40 -6 -14 -63 40
ends open here 7 after 3|34 41 11 -32 -32 -9 -47 -33
ends open here 7 after 4|-39 -66 30 34 26 0 0 -26
ends open here 7 after 5|-65 -148 115 35 13 55 8 11
ends open here 7 after 6|0 -170 84 21 69 -12 -18 -14
ends open here 7 after 7|-60 43 31 22 78 -23 34 -49
ends open here 7 after 8|-17 -8 -21 9 55 44 12 -61
ends open here 7 after 9|-49 9 3 48 55 5 16 -66
ends open here 8 after 0|0 75 -44 10 -60 20 14 0
ends open here 8 after 1|24 -39 -35 50 17 25 -40 37
ends open here 8 after 2|20 33 21 61 21 15 29 49
ends open here 8 after 3|24 -93 57 46 -34 -9 13 -26
ends open here 8 after 4|-85 -99 23 44 22 4 9 0
ends open here 8 after 5|-101 113 89 2 29 -74 13 16
ends open here 8 after 6|-62 -64 116 77 -6 12 3 -46
ends open here 8 after 7|13 -142 -10 46 40 -1 11 -58
ends open here 8 after 8|20 -68 16 59 100 -29 64 -15
ends open here 8 after 9|-25 -82 -74 103 55 26 55 47
ends open here 9 after 0|0 0 7 39 5 -20 -48 -28
ends open here 9 after 1|121 -73 -35 11 -40 -46 -26 151
ends open here 9 after 2|-73 -134 85 50 45 78 64 -6
ends open here 9 after 3|-145 -30 68 58 22 63 21 74
ends open here 9 after 4|-86 -35 98 63 39 -40 -34 -31
ends open here 9 after 5|-87 47 103 85 69 17 -17 15
ends open here 9 after 6|-13 54 69 6 26 -3 -8 81
ends open here 9 after 7|-39 -16 35 18 11 -56 -22 60
ends open here 9 after 8|54 -114 34 88 73 4 25 -36
ends open here 9 after 9|21 -204 61 127 147 32 75 -27
ends open width 0 marks 0|-294 8 -20 -21 242 -123 -131 20
ends open width 1 marks 0|-309 -30 40 142 167 56 -155 88
ends open width 2 marks 0|172 -255 52 52 -34 -2 102 -90
ends open width 2 marks 1|-188 0 46 -331 317 0 0 -31
ends open width 3 marks 0|-65 -114 158 150 -277 98 96 69
ends open width 3 marks 1|-261 -334 -85 -28 414 -68 -156 -88
ends open width 3 marks 2|0 -57 0 0 57 0 0 0
ends open width 4 marks 0|-154 -160 124 166 -155 98 255 253
ends open width 4 marks 1|-26 -122 56 149 194 -123 -119 -123
ends open width 4 marks 2|18 66 -150 176 -11 -33 -121 -61
ends open width 5 marks 0|-61 52 255 8 -219 -43 84 -167
ends open width 5 marks 1|120 74 -85 37 -134 -99 -132 -67
ends open width 5 marks 2|73 128 -372 33 137 -33 0 -67
ends open width 6 marks 0|-170 -126 342 -121 -306 110 -94 165
ends open width 6 marks 1|30 26 111 30 -191 -157 -103 -199
ends open width 6 marks 2|60 38 -312 -201 168 -97 -100 -123
ends open width 7 marks 0|-180 -118 203 -127 -90 0 0 117
ends open width 7 marks 1|16 25 -17 119 -205 0 0 -89
ends open width 7 marks 2|32 20 -174 -89 83 0 0 -55
ends open width 8 marks 0|0 -2 108 -108 0 0 0 0
ends open width 8 marks 1|71 87 140 -171 -63 -33 0 0
ends open width 8 marks 2|-83 59 -162 129 62 0 0 0
ends sentence|38 61 -451 -9 2 -319 -240 -326
ends sentence after ends call|-81 195 -32 -5 -52 -33 0 0
ends sentence after ends clause|81 82 -166 -38 -51 -123 0 -67
ends sentence after ends open|46 44 -401 -40 -8 -206 -240 -235
ends sentence after ends sentence|36 92 -132 30 71 -67 0 -67
ends sentence after ends signed|102 1 0 -126 -44 0 0 0
ends sentence deficit 0|-91 61 -66 163 -84 0 0 0
ends sentence deficit 1|-72 -67 -146 201 94 -48 0 0
ends sentence deficit 2|14 2 -89 115 96 -28 0 -67
ends sentence deficit 3|36 -27 -66 105 47 -30 0 0
ends sentence deficit 4|3 8 0 34 11 0 0 0
ends sentence deficit 5|-37 67 -65 91 27 0 0 0
ends sentence deficit 6|-69 90 -98 -13 125 0 0 -33
ends sentence deficit 7|10 83 -99 -25 37 0 -33 -61
ends sentence deficit 8|43 80 -266 -83 63 -138 0 -58
ends sentence deficit 9|48 66 -340 -145 -60 -189 -223 -214
ends sentence here 0 after 2|-33 -28 0 61 0 0 0 0
ends sentence here 0 after 3|-56 0 0 56 0 0 0 0
ends sentence here 0 after 8|0 0 -66 66 0 0 0 0
ends sentence here 0 after 9|-6 71 0 21 -84 0 0 0
ends sentence here 1 after 0|12 -33 0 22 0 0 0 0
ends sentence here 1 after 1|-60 -113 0 144 0 0 0 0
ends sentence here 1 after 2|-27 2 -33 59 -1 0 0 0
ends sentence here 1 after 3|-57 -2 -33 93 0 0 0 0
ends sentence here 1 after 4|-33 12 0 22 0 0 0 0
ends sentence here 1 after 5|-18 -65 0 82 0 0 0 0
ends sentence here 1 after 6|14 24 -32 -3 0 0 0 0
ends sentence here 1 after 7|2 -19 0 -4 24 0 0 0
ends sentence here 1 after 8|-33 90 -33 32 12 -48 0 0
ends sentence here 1 after 9|106 -23 -33 -55 71 0 0 0
ends sentence here 2 after 0|56 -72 0 23 -6 0 0 0
ends sentence here 2 after 1|32 -79 0 41 35 0 0 0
ends sentence here 2 after 2|5 0 0 0 76 0 0 -33
ends sentence here 2 after 3|-9 11 -33 1 -13 0 0 0
ends sentence here 2 after 4|41 -19 0 -43 -2 0 0 0
ends sentence here 2 after 5|-41 35 0 -16 56 0 0 0
ends sentence here 2 after 6|3 62 -33 -15 9 -28 0 0
ends sentence here 2 after 7|18 6 0 -78 66 0 0 0
ends sentence here 2 after 8|-22 6 0 7 25 0 0 0
ends sentence here 2 after 9|41 -46 -32 75 59 0 0 -33
ends sentence here 3 after 0|-25 -68 0 77 7 0 0 0
ends sentence here 3 after 1|-79 90 0 -42 43 0 0 0
ends sentence here 3 after 2|115 -49 -33 0 4 0 0 0
ends sentence here 3 after 3|17 -23 0 17 43 -30 0 0
ends sentence here 3 after 4|45 -79 0 61 -32 0 0 0
ends sentence here 3 after 5|24 49 0 -118 -6 0 0 0
ends sentence here 3 after 6|-75 42 0 50 -10 0 0 0
ends sentence here 3 after 7|-13 6 -32 -11 77 0 0 0
ends sentence here 3 after 8|-29 5 0 30 13 0 0 0
ends sentence here 3 after 9|2 9 0 35 -46 0 0 0
ends sentence here 4 after 1|30 -58 0 10 0 0 0 0
ends sentence here 4 after 2|49 -85 0 129 0 0 0 0
ends sentence here 4 after 3|-46 -22 0 46 25 0 0 0
ends sentence here 4 after 4|-39 37 0 0 0 0 0 0
ends sentence here 4 after 5|-10 90 0 -88 0 0 0 0
ends sentence here 4 after 6|-54 9 0 33 0 0 0 0
ends sentence here 4 after 7|-60 35 0 47 0 0 0 0
ends sentence here 4 after 8|59 -17 0 -45 -14 0 0 0
ends sentence here 4 after 9|-33 9 0 0 0 0 0 0
ends sentence here 5 after 0|-47 3 0 6 40 0 0 0
ends sentence here 5 after 1|-34 15 0 10 0 0 0 0
ends sentence here 5 after 2|106 -117 -65 97 27 0 0 0
ends sentence here 5 after 3|-6 67 -33 -51 67 0 0 0
ends sentence here 5 after 4|21 -23 0 65 -29 0 0 0
ends sentence here 5 after 5|-37 96 0 -67 11 0 0 0
ends sentence here 5 after 6|-2 27 0 -50 7 0 0 0
ends sentence here 5 after 7|-80 4 0 81 -76 0 0 0
ends sentence here 5 after 8|29 7 0 1 -42 0 0 0
ends sentence here 5 after 9|-77 72 0 52 -31 0 0 0
ends sentence here 6 after 0|22 -35 0 15 -4 0 0 0
ends sentence here 6 after 1|-59 64 0 -31 16 0 0 0
ends sentence here 6 after 2|14 -31 -65 90 17 0 0 0
ends sentence here 6 after 3|15 29 0 -24 14 0 0 -33
ends sentence here 6 after 4|-98 76 0 20 0 0 0 0
ends sentence here 6 after 5|-41 73 0 -67 22 0 0 0
ends sentence here 6 after 6|-20 -12 0 25 25 0 0 0
ends sentence here 6 after 7|-25 69 0 -96 42 0 0 0
ends sentence here 6 after 8|2 -14 -33 50 -16 0 0 0
ends sentence here 6 after 9|-10 45 0 -55 29 0 0 0
ends sentence here 7 after 0|-23 -24 0 -2 62 0 0 0
ends sentence here 7 after 1|13 -13 0 -38 95 0 0 0
ends sentence here 7 after 2|-76 12 -33 102 30 0 0 0
ends sentence here 7 after 3|-71 -39 0 68 67 0 0 0
ends sentence here 7 after 4|-25 75 0 -11 -7 0 0 0
ends sentence here 7 after 5|-28 78 -23 -20 51 0 0 -29
ends sentence here 7 after 6|-55 73 0 -41 -28 0 0 0
ends sentence here 7 after 7|83 40 -32 -75 -70 0 0 0
ends sentence here 7 after 8|75 -84 -29 36 8 0 0 0
ends sentence here 7 after 9|92 39 -32 -35 -61 0 -33 0
ends sentence here 8 after 0|82 -105 0 -22 44 0 0 0
ends sentence here 8 after 1|-27 11 0 11 62 0 0 -33
ends sentence here 8 after 2|-38 2 -21 51 8 -33 0 0
ends sentence here 8 after 3|6 23 -33 9 76 -67 0 0
ends sentence here 8 after 4|-14 84 -33 9 -68 0 0 0
ends sentence here 8 after 5|-17 18 -33 80 -45 -33 0 0
ends sentence here 8 after 6|60 41 -81 -15 -6 0 0 0
ends sentence here 8 after 7|27 9 0 -53 -31 0 0 0
ends sentence here 8 after 8|63 105 -123 -45 -22 0 0 0
ends sentence here 8 after 9|117 6 -33 -96 -15 -25 0 0
ends sentence here 9 after 0|21 49 0 -175 112 0 0 0
ends sentence here 9 after 1|-29 19 0 -9 -18 0 0 0
ends sentence here 9 after 2|-5 33 -99 63 46 -67 -30 0
ends sentence here 9 after 3|-4 44 -16 25 -9 0 0 -63
ends sentence here 9 after 4|-14 33 0 -32 6 0 0 0
ends sentence here 9 after 5|33 16 -188 7 43 -66 -33 -100
ends sentence here 9 after 6|-20 47 0 0 40 -33 0 -65
ends sentence here 9 after 7|40 44 -33 -26 15 0 0 -33
ends sentence here 9 after 8|143 99 -121 -48 -5 -33 -33 -33
ends sentence here 9 after 9|106 70 -66 -180 -201 -33 -167 0
ends sentence width 0 marks 0|125 -25 0 -165 47 -33 0 -31
ends sentence width 1 marks 0|87 79 -55 -493 155 0 0 -33
ends sentence width 1 marks 1|280 -35 0 -114 -136 0 -66 0
ends sentence width 2 marks 0|46 199 -56 -535 196 -123 -60 -33
ends sentence width 2 marks 1|-99 190 0 -35 -104 0 0 0
ends sentence width 3 marks 0|-79 73 -165 87 56 -33 0 -96
ends sentence width 3 marks 1|48 216 -33 -232 -152 0 0 0
ends sentence width 3 marks 2|52 -16 0 -18 -25 0 0 0
ends sentence width 4 marks 0|17 18 -241 187 -67 -66 -113 -118
ends sentence width 4 marks 1|237 79 -123 -141 -197 -33 -33 -57
ends sentence width 4 marks 2|202 -77 0 -148 -111 0 0 0
ends sentence width 5 marks 0|-168 -35 -168 356 -46 0 -33 -58
ends sentence width 5 marks 1|73 -20 -142 -27 -134 0 0 0
ends sentence width 5 marks 2|76 168 -33 -309 -104 -33 0 0
ends sentence width 6 marks 0|-107 6 -154 254 -73 -117 0 0
ends sentence width 6 marks 1|52 124 -111 -274 -120 0 0 -67
ends sentence width 6 marks 2|-36 77 -65 -27 -78 -33 0 0
ends sentence width 7 marks 0|47 -40 -32 9 0 0 0 0
ends sentence width 7 marks 1|4 81 0 -162 4 0 0 0
ends sentence width 7 marks 2|5 155 0 -247 15 0 0 0
ends sentence width 8 marks 1|0 0 -66 66 0 0 0 0
ends sentence width 8 marks 2|-40 135 0 -43 -96 0 0 0
ends signed|142 196 -222 -168 -121 -25 -92 -33
ends signed after ends call|25 55 -33 0 -33 0 0 0
ends signed after ends clause|96 -63 0 -31 0 -25 0 0
ends signed after ends open|128 161 -201 -146 -98 0 -92 -33
ends signed after ends sentence|-72 115 -33 0 0 0 0 0
ends signed deficit 1|21 -21 0 0 0 0 0 0
ends signed deficit 2|-1 1 0 0 0 0 0 0
ends signed deficit 3|-59 59 0 0 0 0 0 0
ends signed deficit 4|37 -37 0 0 0 0 0 0
ends signed deficit 5|-47 47 0 0 0 0 0 0
ends signed deficit 6|-13 47 0 -33 -32 0 0 0
ends signed deficit 7|62 84 -96 -33 0 0 0 0
ends signed deficit 8|96 93 -113 -99 -56 -25 -31 0
ends signed deficit 9|138 30 -66 -31 -33 0 -60 -33
ends signed here 1 after 5|21 -21 0 0 0 0 0 0
ends signed here 2 after 2|-15 15 0 0 0 0 0 0
ends signed here 2 after 5|-17 17 0 0 0 0 0 0
ends signed here 2 after 6|-41 41 0 0 0 0 0 0
ends signed here 2 after 7|14 -14 0 0 0 0 0 0
ends signed here 2 after 8|-51 51 0 0 0 0 0 0
ends signed here 2 after 9|28 -28 0 0 0 0 0 0
ends signed here 3 after 4|22 -22 0 0 0 0 0 0
ends signed here 3 after 5|-15 15 0 0 0 0 0 0
ends signed here 3 after 7|-12 12 0 0 0 0 0 0
ends signed here 3 after 8|23 -23 0 0 0 0 0 0
ends signed here 3 after 9|-100 100 0 0 0 0 0 0
ends signed here 4 after 1|-22 22 0 0 0 0 0 0
ends signed here 4 after 2|17 -17 0 0 0 0 0 0
ends signed here 4 after 3|14 -14 0 0 0 0 0 0
ends signed here 4 after 5|65 -65 0 0 0 0 0 0
ends signed here 4 after 6|-28 28 0 0 0 0 0 0
ends signed here 4 after 7|9 -9 0 0 0 0 0 0
ends signed here 4 after 8|-21 21 0 0 0 0 0 0
ends signed here 4 after 9|-20 20 0 0 0 0 0 0
ends signed here 5 after 1|-42 42 0 0 0 0 0 0
ends signed here 5 after 2|-66 66 0 0 0 0 0 0
ends signed here 5 after 5|12 -12 0 0 0 0 0 0
ends signed here 5 after 6|26 -26 0 0 0 0 0 0
ends signed here 5 after 7|-4 4 0 0 0 0 0 0
ends signed here 5 after 8|52 -52 0 0 0 0 0 0
ends signed here 5 after 9|36 -36 0 0 0 0 0 0
ends signed here 6 after 2|28 -28 0 0 0 0 0 0
ends signed here 6 after 3|-32 32 0 0 0 0 0 0
ends signed here 6 after 5|101 -101 0 0 0 0 0 0
ends signed here 6 after 6|-24 24 0 0 0 0 0 0
ends signed here 6 after 7|-17 17 0 0 0 0 0 0
ends signed here 6 after 8|-113 113 0 0 0 0 0 0
ends signed here 6 after 9|-27 52 0 -33 -32 0 0 0
ends signed here 7 after 0|-11 11 0 0 0 0 0 0
ends signed here 7 after 1|-47 47 0 0 0 0 0 0
ends signed here 7 after 2|-54 54 0 0 0 0 0 0
ends signed here 7 after 3|35 -35 0 0 0 0 0 0
ends signed here 7 after 4|14 -14 0 0 0 0 0 0
ends signed here 7 after 5|44 -44 0 0 0 0 0 0
ends signed here 7 after 6|19 11 -33 0 0 0 0 0
ends signed here 7 after 7|-11 44 -33 0 0 0 0 0
ends signed here 7 after 8|-4 48 -33 0 0 0 0 0
ends signed here 7 after 9|59 8 -33 -33 0 0 0 0
ends signed here 8 after 0|-36 36 0 0 0 0 0 0
ends signed here 8 after 1|-16 45 0 -33 0 0 0 0
ends signed here 8 after 2|65 12 -67 0 0 0 0 0
ends signed here 8 after 3|-33 71 0 0 -33 0 0 0
ends signed here 8 after 4|-24 24 0 0 0 0 0 0
ends signed here 8 after 5|14 -14 0 0 0 0 0 0
ends signed here 8 after 6|84 -63 -29 0 0 0 0 0
ends signed here 8 after 7|-21 61 0 0 -33 0 0 0
ends signed here 8 after 8|15 30 0 -33 0 0 0 0
ends signed here 8 after 9|71 -16 -25 -33 0 -25 -31 0
ends signed here 9 after 2|49 56 0 0 -33 0 -27 -33
ends signed here 9 after 3|18 -18 0 0 0 0 0 0
ends signed here 9 after 4|78 -78 0 0 0 0 0 0
ends signed here 9 after 5|-30 30 0 0 0 0 0 0
ends signed here 9 after 6|10 -10 0 0 0 0 0 0
ends signed here 9 after 7|-42 42 0 0 0 0 0 0
ends signed here 9 after 8|38 -38 0 0 0 0 0 0
ends signed here 9 after 9|112 -7 -66 -31 0 0 -33 0
ends signed width 2 marks 1|-58 86 0 0 0 0 -33 0
ends signed width 3 marks 1|9 125 -33 -33 -66 0 0 0
ends signed width 4 marks 1|-115 222 -71 -55 0 -25 0 -33
ends signed width 4 marks 2|158 -94 0 0 -33 0 -27 0
ends signed width 5 marks 1|105 25 -66 -57 0 0 -31 0
ends signed width 5 marks 2|122 -39 -33 -33 0 0 0 0
ends signed width 6 marks 1|-82 82 0 0 0 0 0 0
ends signed width 6 marks 2|94 -43 -57 0 -32 0 0 0
ends signed width 7 marks 2|26 -26 0 0 0 0 0 0
full around 0 0|-72 -51 139 132 74 -6 57 142
full around 0 1|-4 -78 124 139 65 11 84 8
full around 0 2|29 -49 50 66 -35 -94 56 -82
full around 1 0|-7 122 26 56 -56 62 -11 120
full around 1 1|50 103 17 -7 -78 -22 -86 -203
full around 1 2|74 111 17 -15 5 -52 -47 -267
full around 2 0|18 64 -193 -60 -57 -15 -83 -79
full around 2 1|96 40 -108 -39 -130 -87 -174 -143
full around 2 2|192 134 -66 -87 -77 -71 -123 -100
furniture|-216 -189 -775 -669 -114 -230 -312 1222
genre|147 -66 361 -512 -21 -205 -447 299
happening|81 101 41 -75 -151 -220 -352 -240
here 0 after 0|66 23 -52 97 -76 -33 0 0
here 0 after 1|-75 0 13 46 -2 33 0 0
here 0 after 2|-104 -36 8 92 -28 0 0 0
here 0 after 3|-55 -56 16 33 30 23 0 0
here 0 after 4|-28 0 55 -27 -20 0 0 0
here 0 after 5|-44 -31 21 31 -2 0 0 0
here 0 after 6|-28 -33 30 -7 34 0 0 -22
here 0 after 7|38 -66 71 18 32 0 0 -33
here 0 after 8|12 0 -49 30 -3 0 0 0
here 0 after 9|13 -1 -17 21 -28 0 0 0
here 1 after 0|12 -37 -24 59 0 -31 0 0
here 1 after 1|-8 -43 -41 74 2 10 0 0
here 1 after 2|-139 96 8 62 50 41 0 0
here 1 after 3|-11 13 30 47 -23 0 0 -66
here 1 after 4|-107 14 21 27 15 -10 0 0
here 1 after 5|-50 22 64 67 -4 -23 0 -31
here 1 after 6|42 -77 30 18 38 1 0 0
here 1 after 7|-90 -1 55 66 51 49 0 -33
here 1 after 8|-70 15 -42 38 11 13 0 -60
here 1 after 9|-36 18 -44 47 0 -30 0 79
here 2 after 0|16 34 25 -24 -12 -17 0 -33
here 2 after 1|53 24 4 18 29 -67 0 -94
here 2 after 2|-10 18 -30 -37 48 -79 -32 -67
here 2 after 3|-80 2 10 -5 80 10 0 -31
here 2 after 4|-9 34 -31 -62 27 33 0 -28
here 2 after 5|-29 16 29 18 -21 7 0 -59
here 2 after 6|-31 42 46 -11 64 -27 30 -11
here 2 after 7|-3 34 30 -9 40 38 0 0
here 2 after 8|-9 32 -15 10 -33 -19 -25 98
here 2 after 9|9 36 -86 -4 5 -34 -88 -124
here 3 after 0|-71 2 67 40 -16 0 0 0
here 3 after 1|16 5 10 13 36 0 0 0
here 3 after 2|74 29 14 29 49 -72 -32 -39
here 3 after 3|66 -4 28 -45 4 -30 0 -33
here 3 after 4|6 20 6 -27 -10 0 0 0
here 3 after 5|-14 -76 72 -1 38 0 0 -8
here 3 after 6|5 -31 36 18 13 0 2 -46
here 3 after 7|29 -66 37 -15 23 -33 -34 33
here 3 after 8|30 -21 -13 8 57 0 -14 -19
here 3 after 9|66 1 -46 -22 1 -33 -2 0
here 4 after 0|0 0 1 -32 33 0 0 0
here 4 after 1|4 1 28 -10 -72 42 0 -10
here 4 after 2|30 23 7 44 -14 -67 0 -8
here 4 after 3|65 -15 -23 16 -6 -10 0 0
here 4 after 4|-49 -31 9 26 19 5 0 0
here 4 after 5|31 51 5 16 -55 -17 0 0
here 4 after 6|34 10 -11 -10 -24 -10 0 0
here 4 after 7|46 -10 12 -13 -8 0 -3 -33
here 4 after 8|15 31 8 -16 45 -33 -18 0
here 4 after 9|45 23 -44 -18 2 0 -45 0
here 5 after 0|-46 -34 42 32 19 9 -29 -33
here 5 after 1|-16 27 53 37 21 5 -33 -83
here 5 after 2|27 20 -10 -49 68 -71 0 23
here 5 after 3|50 27 -16 -20 77 -9 -33 0
here 5 after 4|74 -7 45 -27 -128 0 0 -66
here 5 after 5|5 -37 32 0 90 -1 0 -32
here 5 after 6|-18 -33 85 55 -18 29 -3 0
here 5 after 7|-17 35 -18 2 -35 -4 28 0
here 5 after 8|-13 21 -16 15 25 16 -30 0
here 5 after 9|44 54 -59 42 6 -12 20 -33
here 6 after 0|-48 -61 22 14 4 15 -3 33
here 6 after 1|-39 -38 56 22 47 -1 3 18
here 6 after 2|68 61 5 1 -3 -30 0 26
here 6 after 3|41 9 22 38 76 3 -22 -100
here 6 after 4|19 -36 45 41 -10 -13 0 -33
here 6 after 5|12 -4 17 7 20 76 -24 0
here 6 after 6|11 -13 -12 7 24 -33 0 33
here 6 after 7|-21 -26 32 8 27 37 0 0
here 6 after 8|2 -2 -11 -8 18 -3 13 0
here 6 after 9|27 13 -33 -37 3 0 13 -51
here 7 after 0|-121 22 36 -11 32 -32 24 0
here 7 after 1|2 -14 0 -7 -11 43 -31 0
here 7 after 2|22 -19 -9 5 6 -14 -63 40
here 7 after 3|21 10 3 -16 27 -9 -47 -33
here 7 after 4|54 -47 -16 5 8 0 0 -26
here 7 after 5|-11 39 24 36 -8 55 8 -18
here 7 after 6|47 -33 20 -9 39 -12 -18 -14
here 7 after 7|7 15 8 2 41 -23 34 -49
here 7 after 8|-20 38 35 -15 26 44 12 -61
here 7 after 9|80 38 0 -14 12 5 -28 -66
here 8 after 0|-5 -14 -16 -10 -32 20 14 0
here 8 after 1|-16 -12 -17 36 25 25 -40 28
here 8 after 2|35 -46 21 85 38 -3 29 49
here 8 after 3|34 -15 -1 35 2 -68 13 -26
here 8 after 4|22 16 -14 54 -29 4 9 0
here 8 after 5|43 24 -40 13 6 -91 13 16
here 8 after 6|27 23 -9 22 6 12 3 -46
here 8 after 7|66 -30 -16 19 27 -1 11 -58
here 8 after 8|33 24 1 26 7 -29 61 -15
here 8 after 9|3 16 -29 34 31 1 36 47
here 9 after 0|11 56 12 -11 42 -20 -48 -28
here 9 after 1|-29 -33 -1 15 -34 -46 -26 151
here 9 after 2|14 -11 44 73 16 57 29 -32
here 9 after 3|-10 36 26 9 3 4 21 46
here 9 after 4|8 40 1 23 37 -54 -34 -31
here 9 after 5|4 59 29 10 23 -15 -46 -66
here 9 after 6|35 64 31 10 20 -15 -8 49
here 9 after 7|19 60 -14 17 10 -56 -22 48
here 9 after 8|44 64 70 50 61 -5 -4 -54
here 9 after 9|40 56 110 12 7 19 30 -27
like caption 0|-27 82 223 -267 -191 -141 -307 -142
like caption 0 before ends call|98 -22 125 -156 -33 -33 -54 -33
like caption 0 before ends clause|20 80 14 -120 -106 0 0 0
like caption 0 before ends open|33 30 115 -160 -190 -136 0 24
like caption 0 before ends sentence|122 3 79 -92 90 -81 -283 -172
like caption 0 before ends signed|-65 -89 217 -134 0 0 0 32
like caption 1|23 72 146 -75 -215 -122 -263 -106
like caption 1 before ends call|-15 -80 174 -46 0 0 -25 -35
like caption 1 before ends clause|-50 -4 129 7 -142 0 0 0
like caption 1 before ends open|17 12 100 -59 -152 -101 -104 -204
like caption 1 before ends sentence|69 2 104 4 -85 -105 -222 -171
like caption 1 before ends signed|153 -67 93 -117 0 0 0 -33
like caption 2|46 99 128 -19 -124 -86 -39 -128
like caption 2 before ends call|111 37 -9 -34 0 -66 -70 36
like caption 2 before ends clause|-19 -11 63 -33 135 -33 -33 -51
like caption 2 before ends open|-4 67 -7 -49 -115 -90 -49 94
like caption 2 before ends sentence|1 -76 95 32 -183 -48 7 -92
like caption 2 before ends signed|128 -119 56 -68 0 31 -26 62
like caption 3|77 82 24 62 -187 4 -63 52
like caption 3 before ends call|-120 69 10 53 0 -19 -41 -32
like caption 3 before ends clause|122 -113 -7 -101 219 0 0 -33
like caption 3 before ends open|66 147 -52 -7 -113 5 -96 100
like caption 3 before ends sentence|-20 -25 82 27 -276 -70 -5 -21
like caption 3 before ends signed|214 -5 21 -39 -33 11 -94 -33
like caption 4|49 40 -40 79 -105 36 40 -18
like caption 4 before ends call|-271 146 -53 172 -33 22 45 -54
like caption 4 before ends clause|-209 -48 63 -23 145 -33 0 -32
like caption 4 before ends open|-25 55 11 64 -1 24 134 -156
like caption 4 before ends sentence|161 32 -47 -131 -251 -31 30 30
like caption 4 before ends signed|99 0 52 -81 0 -48 -30 17
like caption 5|2 39 -54 88 -57 22 58 14
like caption 5 before ends call|-199 0 26 53 0 -1 -1 11
like caption 5 before ends clause|-150 -112 -82 142 148 0 0 0
like caption 5 before ends open|-39 41 -49 9 48 70 -57 -58
like caption 5 before ends sentence|93 6 80 -32 -228 6 113 -192
like caption 5 before ends signed|46 0 55 -25 -33 -67 -33 0
like caption 6|-100 -47 -123 195 27 155 157 54
like caption 6 before ends call|-184 0 -133 118 0 15 159 0
like caption 6 before ends clause|0 12 -168 48 89 0 0 0
like caption 6 before ends open|27 23 -35 90 13 127 -93 -5
like caption 6 before ends sentence|-161 -119 40 43 25 95 160 -63
like caption 6 before ends signed|4 0 -16 25 0 -1 -33 0
like caption 7|-323 -254 -188 287 209 138 141 -116
like caption 7 before ends call|-129 0 -90 215 0 0 -18 -31
like caption 7 before ends clause|-38 -91 -20 175 27 -120 0 0
like caption 7 before ends open|-45 -179 -44 148 159 139 -71 -208
like caption 7 before ends sentence|-356 -130 -110 7 148 91 225 80
like caption 7 before ends signed|-27 0 -68 84 -33 45 -33 -30
like caption 8|-580 -424 -701 426 429 20 81 227
like caption 8 before ends call|-111 0 -95 213 -33 -33 0 0
like caption 8 before ends clause|0 -268 -99 300 12 0 -65 -33
like caption 8 before ends open|-188 -194 -423 336 191 132 0 -189
like caption 8 before ends sentence|-471 -232 -332 -80 424 -52 131 370
like caption 8 before ends signed|-160 -66 -162 292 0 10 0 0
like heading 0|48 60 19 -27 -12 -127 -185 -110
like heading 1|25 82 70 29 -53 56 181 -139
like heading 2|-76 -42 93 102 -2 77 212 -26
like heading 3|-81 -85 133 93 -12 100 -56 32
like heading 4|-182 -16 86 78 185 14 -127 -26
like heading 5|-178 -1 122 105 16 -116 -361 236
like heading 6|-269 21 72 61 -46 -74 -314 356
like heading 7|-48 0 464 -60 -276 0 -283 0
like heading 8|0 0 31 -31 0 0 0 0
like kicker 0|-168 -46 216 316 39 -183 -86 -314
like kicker 1|-116 -1 163 197 56 -192 -262 -80
like kicker 2|-58 3 86 203 63 -117 -107 -51
like kicker 3|76 93 34 165 -58 -65 49 45
like kicker 4|134 27 4 3 7 24 56 -42
like kicker 5|94 140 -52 -74 -44 -14 94 160
like kicker 6|188 233 -104 -176 78 -11 -37 90
like kicker 7|345 171 10 -327 -134 141 -347 38
like kicker 8|252 39 -72 -608 -182 223 357 135
like text 0|-343 -153 149 125 -136 -46 155 93
like text 0 before ends call|-107 0 129 0 0 0 41 -72
like text 0 before ends clause|0 -30 56 -9 -10 0 0 0
like text 0 before ends open|-149 -69 113 166 -81 -30 0 -125
like text 0 before ends sentence|-256 -91 117 64 -32 -13 146 -61
like text 0 before ends signed|0 0 110 -25 -33 -60 0 0
like text 0 deficit 1|-33 0 16 24 0 0 0 0
like text 0 deficit 2|-89 -36 -112 239 -86 0 0 0
like text 0 deficit 3|0 -93 67 44 0 0 -32 0
like text 0 deficit 4|-37 -34 45 12 0 0 0 0
like text 0 deficit 5|-165 0 90 123 0 12 0 -33
like text 0 deficit 6|-58 0 -22 93 -27 0 0 0
like text 0 deficit 7|-57 9 14 20 0 0 0 0
like text 0 deficit 8|-121 -33 32 99 -28 -20 -100 39
like text 0 deficit 9|-33 0 73 -175 -29 -69 199 103
like text 1|-397 -65 178 184 -41 -51 -22 -267
like text 1 before ends call|-130 -29 229 -114 0 -33 0 0
like text 1 before ends clause|0 -67 -30 78 -18 0 0 0
like text 1 before ends open|-260 30 40 196 -37 24 -17 -67
like text 1 before ends sentence|-220 -128 82 100 0 21 -19 -76
like text 1 before ends signed|-36 0 -3 82 0 0 0 -32
like text 1 deficit 0|0 0 122 -122 0 0 0 0
like text 1 deficit 1|0 2 56 -42 0 0 0 -23
like text 1 deficit 2|-122 -107 109 44 -27 33 0 -67
like text 1 deficit 3|-39 -34 11 -7 -2 0 0 0
like text 1 deficit 4|-46 -10 -26 38 26 0 0 0
like text 1 deficit 5|-161 -32 14 101 -44 0 0 0
like text 1 deficit 6|-139 -33 7 52 8 33 0 0
like text 1 deficit 7|-110 71 -12 110 26 -33 0 0
like text 1 deficit 8|-129 -96 74 120 3 -44 47 -33
like text 1 deficit 9|-154 35 102 156 -44 -90 -27 -203
like text 2|-271 -75 195 127 47 -134 -27 9
like text 2 before ends call|-85 49 135 -69 0 0 -43 -33
like text 2 before ends clause|-65 -282 127 102 122 0 0 0
like text 2 before ends open|-180 -18 138 103 74 -124 0 -123
like text 2 before ends sentence|-238 25 143 110 -51 -12 60 -179
like text 2 before ends signed|-57 0 50 -10 0 0 -71 0
like text 2 deficit 0|0 0 -86 86 0 0 0 0
like text 2 deficit 1|-4 -223 37 76 115 0 0 0
like text 2 deficit 2|-132 -137 71 115 39 -31 0 -60
like text 2 deficit 3|-97 -23 60 72 -44 -33 0 -33
like text 2 deficit 4|-31 -49 -61 74 -30 0 0 0
like text 2 deficit 5|2 -41 58 11 -96 -33 -14 0
like text 2 deficit 6|-115 -110 42 53 -37 0 0 0
like text 2 deficit 7|-69 -68 76 56 -83 0 -24 -33
like text 2 deficit 8|-107 160 77 42 -22 -90 53 -45
like text 2 deficit 9|-157 206 61 45 102 -36 -47 41
like text 3|-135 -165 209 97 56 126 -26 -139
like text 3 before ends call|-174 0 52 79 0 0 -80 -33
like text 3 before ends clause|-123 -188 -80 64 317 0 0 0
like text 3 before ends open|-203 -58 1 109 -7 200 -161 -137
like text 3 before ends sentence|-156 14 133 41 -94 -26 109 -70
like text 3 before ends signed|-58 0 75 -6 0 -50 -33 -66
like text 3 deficit 0|0 0 214 -214 0 0 0 0
like text 3 deficit 1|-15 -20 182 -158 95 -3 0 -33
like text 3 deficit 2|-41 -26 90 -64 -31 10 0 0
like text 3 deficit 3|-88 -94 -31 119 -7 27 0 0
like text 3 deficit 4|33 -185 73 58 2 -47 0 0
like text 3 deficit 5|199 0 18 -120 -55 24 0 -67
like text 3 deficit 6|69 -120 79 -53 47 -11 0 -66
like text 3 deficit 7|-240 -43 101 6 37 8 -19 -67
like text 3 deficit 8|-124 27 69 51 -40 69 -46 -19
like text 3 deficit 9|-236 -117 39 203 135 123 -7 65
like text 4|-66 -155 137 115 47 17 -53 -32
like text 4 before ends call|-306 -8 100 109 -33 32 46 -32
like text 4 before ends clause|-118 -169 110 150 -73 0 -65 -33
like text 4 before ends open|74 -50 121 101 79 67 -112 -358
like text 4 before ends sentence|-30 -71 78 1 177 0 -16 34
like text 4 before ends signed|9 -33 50 -57 0 17 0 0
like text 4 deficit 0|0 -48 2 34 0 0 0 0
like text 4 deficit 1|-79 -76 8 62 -16 0 0 -31
like text 4 deficit 2|-149 116 84 0 -29 -33 -28 -62
like text 4 deficit 3|-171 18 82 26 40 -90 0 0
like text 4 deficit 4|51 -81 65 -56 -33 0 0 0
like text 4 deficit 5|-37 -83 118 87 -29 -16 1 -33
like text 4 deficit 6|-29 -171 94 67 7 -43 -48 -33
like text 4 deficit 7|-103 -155 67 38 5 50 -28 -33
like text 4 deficit 8|-42 -51 82 38 41 100 -66 -63
like text 4 deficit 9|88 93 0 54 33 42 -6 61
like text 5|22 -54 118 98 56 40 8 -26
like text 5 before ends call|259 115 -221 7 0 -29 104 -23
like text 5 before ends clause|-41 -163 126 9 21 -33 0 0
like text 5 before ends open|-29 -4 106 126 26 83 -119 -95
like text 5 before ends sentence|15 -39 23 -19 124 -13 26 300
like text 5 before ends signed|-11 -32 28 7 0 11 -45 -39
like text 5 deficit 0|-28 -88 -7 107 -3 0 0 0
like text 5 deficit 1|-192 5 15 80 -118 -21 0 164
like text 5 deficit 2|-50 93 -17 9 65 21 -32 118
like text 5 deficit 3|136 -87 45 -33 -2 15 -1 -28
like text 5 deficit 4|41 -13 15 87 -34 -57 0 -33
like text 5 deficit 5|40 -84 123 83 92 15 -33 -32
like text 5 deficit 6|-16 -35 6 20 33 20 -32 -153
like text 5 deficit 7|32 -196 54 73 132 34 20 -86
like text 5 deficit 8|51 -174 49 2 52 102 -14 -198
like text 5 deficit 9|55 83 57 68 9 -22 19 89
like text 6|-28 13 58 44 33 3 -36 125
like text 6 before ends call|-116 -130 -47 243 0 -21 -60 65
like text 6 before ends clause|-34 26 72 -86 173 -144 -33 -88
like text 6 before ends open|24 18 19 10 -37 -40 -132 195
like text 6 before ends sentence|85 -78 29 -64 44 -16 72 38
like text 6 before ends signed|47 -124 44 32 -33 17 -33 95
like text 6 deficit 0|-15 -110 75 32 3 33 0 -33
like text 6 deficit 1|-74 65 41 -1 2 10 0 -101
like text 6 deficit 2|35 48 -26 -87 -55 -56 -26 -20
like text 6 deficit 3|97 -79 5 -51 71 6 0 16
like text 6 deficit 4|65 -17 -49 -65 -7 -10 -20 -60
like text 6 deficit 5|99 -101 -4 -15 -5 19 -80 20
like text 6 deficit 6|104 -76 34 32 82 -54 -57 111
like text 6 deficit 7|-65 -131 53 49 3 -7 -32 103
like text 6 deficit 8|-98 -28 49 61 62 -102 -13 166
like text 6 deficit 9|-156 -145 17 43 14 -23 1 33
like text 7|38 65 -31 -102 -57 -16 51 51
like text 7 before ends call|64 -33 -59 91 -33 -38 27 13
like text 7 before ends clause|-23 115 -18 32 -148 0 0 0
like text 7 before ends open|21 16 -62 -31 -11 -4 280 143
like text 7 before ends sentence|127 -10 -32 -72 34 -105 12 -95
like text 7 before ends signed|185 -66 26 -98 0 78 -66 45
like text 7 deficit 0|59 27 46 -48 -41 -23 0 102
like text 7 deficit 1|-16 75 -38 -158 53 62 0 57
like text 7 deficit 2|-2 25 -23 -86 77 -2 1 -2
like text 7 deficit 3|81 17 -67 -43 -91 9 -11 38
like text 7 deficit 4|52 -7 -30 -35 50 -23 -46 5
like text 7 deficit 5|149 -15 -31 -45 -50 -67 32 14
like text 7 deficit 6|126 13 -57 -32 -29 5 68 -14
like text 7 deficit 7|106 -8 -57 -28 -114 -37 38 30
like text 7 deficit 8|36 -38 -4 17 -79 49 80 4
like text 7 deficit 9|56 -149 21 69 -10 -9 19 -150
like text 8|214 121 -157 -213 -244 -137 -192 -169
like text 8 before ends call|74 20 -147 30 -33 0 0 0
like text 8 before ends clause|21 97 -265 -33 28 0 0 -25
like text 8 before ends open|81 83 -214 -179 -204 -135 0 -155
like text 8 before ends sentence|54 47 -33 -154 -12 -98 -192 0
like text 8 before ends signed|119 -89 -28 -3 -33 -33 0 0
like text 8 deficit 0|-127 -88 -44 184 87 0 0 0
like text 8 deficit 1|-79 55 -50 85 18 0 0 -33
like text 8 deficit 2|-9 8 -70 13 58 0 -33 -25
like text 8 deficit 3|44 69 -115 -87 -1 0 -33 0
like text 8 deficit 4|54 108 -70 8 -6 -67 0 0
like text 8 deficit 5|37 70 -165 -157 -62 -67 0 0
like text 8 deficit 6|55 68 -204 -26 -115 -67 0 0
like text 8 deficit 7|298 142 -298 -186 -77 -33 -16 -107
like text 8 deficit 8|263 37 -156 -183 -104 -14 0 0
like text 8 deficit 9|310 21 115 -201 -172 -119 -130 -32
linking|-73 153 -74 -289 129 -84 -179 -234
marked|-239 -147 -588 -764 -357 1051 -368 -268
marks 0|-53 3 138 161 -31 82 67 200
marks 1|45 102 -3 -90 12 -158 -413 -299
marks 2|69 104 -416 -285 106 -133 -203 -252
medium|-31 0 -123 -230 -50 -129 -33 400
name|201 -301 -4 -326 -261 -401 876 117
name room 0|243 -57 138 94 31 -28 -299 -169
name room 1|216 10 133 60 67 -142 -9 -178
name room 2|89 -25 8 -29 67 -33 164 -253
name room 3|-42 -42 -124 -151 -77 -33 275 145
name room 4|-32 0 -103 -132 -10 0 337 -23
name room 5|38 -82 -90 -154 -42 -65 317 -80
name room 6|-4 -49 -71 -125 -45 -97 395 -161
name room 7|-25 -150 -26 -119 -177 -121 462 -80
name room 8|51 -117 13 -120 -297 -66 324 -30
name room 9|-78 -33 27 -110 -283 -33 372 -64
news|65 -144 12 13 209 -152 -205 -227
nothing after|-549 -356 187 86 -71 10 -120 188
nothing before|217 -513 86 71 -225 12 -155 92
number|-116 223 -120 2 -13 -129 -104 -233
number torn|-450 561 -197 -446 336 -33 -1 -122
opening|1150 -818 -632 -511 -140 -164 -19 -66
pair around known|-74 -90 17 229 127 5 0 -65
pair known|-182 141 -87 -455 483 -196 -41 98
picture|-253 -377 -321 394 591 -133 -215 -90
pictureMark|-149 0 -32 237 0 -54 0 -66
place|75 37 -390 178 353 -251 -332 416
quote open|-551 522 -34 -299 -38 -88 -54 -121
repeats 0|44 113 -10 -138 -3 0 -10 110
repeats 0 deficit 0|23 -64 41 -22 0 0 0 23
repeats 0 deficit 1|-70 63 -103 -12 10 0 0 129
repeats 0 deficit 2|23 42 -95 -49 44 13 -33 35
repeats 0 deficit 3|8 11 3 -108 11 27 -33 98
repeats 0 deficit 4|58 52 47 -82 -22 -35 -25 24
repeats 0 deficit 5|66 9 -36 -49 -81 -41 -27 48
repeats 0 deficit 6|3 89 -10 -144 26 27 32 17
repeats 0 deficit 7|-19 104 30 -112 -32 113 -43 -5
repeats 0 deficit 8|-9 63 -8 -67 45 -1 -89 13
repeats 0 deficit 9|19 92 55 -6 18 9 61 -1
repeats 0 ends call|105 -70 -34 91 -90 0 -29 -32
repeats 0 ends clause|20 23 -81 -61 128 0 -33 -29
repeats 0 ends open|-1 54 33 -52 -30 49 64 158
repeats 0 ends sentence|53 73 -202 -185 20 -189 -122 -203
repeats 0 ends signed|13 78 0 -67 0 0 -33 0
repeats 0 width 0|2 68 -81 -3 126 -146 -105 64
repeats 0 width 1|-135 8 99 47 17 33 18 -37
repeats 0 width 2|222 71 30 -204 -5 0 9 -6
repeats 0 width 3|-57 -78 55 -30 -203 132 -65 92
repeats 0 width 4|-15 39 -30 -24 -243 -78 100 156
repeats 0 width 5|124 154 -194 -83 -242 -4 -164 -123
repeats 0 width 6|130 147 -370 -248 7 -75 -33 108
repeats 0 width 7|38 100 -130 -67 -71 0 0 -66
repeats 0 width 8|9 -11 0 -23 0 0 0 0
repeats 1|30 91 -38 -76 -45 -119 -91 -55
repeats 1 deficit 0|62 81 -108 -1 -34 0 0 45
repeats 1 deficit 1|8 3 -17 -8 32 -47 0 89
repeats 1 deficit 2|-11 19 4 -27 59 -118 0 -94
repeats 1 deficit 3|46 18 5 -22 41 12 -32 83
repeats 1 deficit 4|98 36 -48 -118 -21 -43 0 15
repeats 1 deficit 5|140 31 -7 -62 -104 -36 -15 -18
repeats 1 deficit 6|62 12 27 -22 59 -13 0 8
repeats 1 deficit 7|-7 47 24 -94 -92 -112 -85 38
repeats 1 deficit 8|8 53 -24 -74 -35 -42 45 -8
repeats 1 deficit 9|58 90 27 47 -4 -115 -9 -149
repeats 1 ends call|40 80 -36 -136 -33 0 0 0
repeats 1 ends clause|87 102 -266 -175 93 -89 0 0
repeats 1 ends open|-15 35 41 -33 41 -103 -30 29
repeats 1 ends sentence|56 49 -157 -119 -136 -33 -67 -118
repeats 1 ends signed|84 91 -90 0 -33 0 0 -33
repeats 1 width 2|-337 -71 137 157 98 -99 -247 -33
repeats 1 width 3|-29 -153 -10 79 -36 -132 260 12
repeats 1 width 4|-38 -39 101 3 -41 10 -130 43
repeats 1 width 5|26 131 -1 -96 -133 3 -73 -67
repeats 1 width 6|55 72 -190 -313 113 -55 -33 18
repeats 1 width 7|1 55 -164 -135 81 0 0 -33
repeats 1 width 8|-10 113 0 -38 -74 0 0 0
repeats 2|-3 46 -35 -10 -16 -84 -91 -95
repeats 2 deficit 0|46 5 22 57 31 -23 0 0
repeats 2 deficit 1|0 33 16 55 -32 50 0 -74
repeats 2 deficit 2|6 21 -15 -55 -86 -64 -4 -137
repeats 2 deficit 3|48 59 -5 -25 20 -33 -11 14
repeats 2 deficit 4|57 4 -8 10 -19 0 0 0
repeats 2 deficit 5|57 -28 20 -58 16 -25 -41 -54
repeats 2 deficit 6|18 23 33 22 -63 1 -39 44
repeats 2 deficit 7|43 10 -33 -53 -11 -46 56 48
repeats 2 deficit 8|-40 -8 30 16 57 -94 27 72
repeats 2 deficit 9|-11 38 50 66 -14 -70 -75 37
repeats 2 ends call|96 3 -88 221 -1 -33 -62 0
repeats 2 ends clause|26 60 21 -145 24 -33 0 0
repeats 2 ends open|-28 41 76 -17 -14 -61 -42 -88
repeats 2 ends sentence|30 61 -252 -9 -36 -33 -63 -33
repeats 2 ends signed|92 12 -58 -64 -32 -25 -31 0
repeats 2 width 1|-120 -82 153 34 61 -121 -594 166
repeats 2 width 2|92 5 -85 -145 82 -81 279 0
repeats 2 width 3|-70 -89 51 59 9 73 -43 -28
repeats 2 width 4|-30 27 50 113 -86 -71 141 10
repeats 2 width 5|-8 -12 -41 60 -56 9 132 -100
repeats 2 width 6|53 43 -104 -73 -30 -2 -96 -189
repeats 2 width 7|12 50 -203 -18 39 0 0 -65
repeats 2 width 8|3 169 75 -126 -63 -33 0 0
repeats 3|-3 85 56 86 -2 -35 5 -150
repeats 3 deficit 0|-103 -58 45 73 -12 0 0 0
repeats 3 deficit 1|-93 -21 88 85 -63 -4 0 -97
repeats 3 deficit 2|-35 30 54 21 3 69 -36 94
repeats 3 deficit 3|24 -3 9 19 18 -55 0 0
repeats 3 deficit 4|51 5 -5 43 -82 -56 0 -65
repeats 3 deficit 5|61 -33 44 48 17 -18 0 -33
repeats 3 deficit 6|70 -48 13 25 78 -63 -20 -67
repeats 3 deficit 7|-1 -29 9 17 12 49 -48 -90
repeats 3 deficit 8|53 23 -17 28 13 30 17 6
repeats 3 deficit 9|63 55 0 48 23 -40 2 -73
repeats 3 ends call|-2 51 -23 -28 0 0 -33 0
repeats 3 ends clause|30 67 -35 -62 -78 -33 0 0
repeats 3 ends open|-27 51 98 99 19 -13 45 -128
repeats 3 ends sentence|11 30 -218 145 34 -138 -63 -67
repeats 3 ends signed|43 113 -119 -33 -33 0 -27 0
repeats 3 width 1|137 70 -241 30 229 -33 -67 -29
repeats 3 width 2|-174 -107 54 83 25 17 -51 -65
repeats 3 width 3|-97 119 44 -19 -1 84 140 -35
repeats 3 width 4|24 71 110 48 -10 10 -43 -199
repeats 3 width 5|19 29 44 37 -13 -84 131 0
repeats 3 width 6|60 4 -15 -46 -127 -39 -55 64
repeats 3 width 7|50 -20 146 -60 -83 0 0 -33
repeats 3 width 8|-77 -1 19 45 0 0 0 0
repeats 4|-29 44 71 150 7 0 -74 -114
repeats 4 deficit 0|-172 -66 143 10 -23 33 0 0
repeats 4 deficit 1|-236 33 91 106 -83 -30 0 -148
repeats 4 deficit 2|-24 50 102 41 7 -40 0 146
repeats 4 deficit 3|77 7 -91 21 -65 16 0 -142
repeats 4 deficit 4|-5 -45 52 9 -14 -34 0 -53
repeats 4 deficit 5|10 34 27 15 24 9 31 -33
repeats 4 deficit 6|37 -70 35 72 104 -9 -83 -89
repeats 4 deficit 7|30 -86 6 44 28 -43 44 -100
repeats 4 deficit 8|29 57 19 54 -25 14 64 -82
repeats 4 deficit 9|9 27 -23 65 80 -24 -81 83
repeats 4 ends call|93 19 86 -295 -55 -66 0 -33
repeats 4 ends clause|46 43 30 -65 -1 -33 -31 0
repeats 4 ends open|-69 26 107 149 48 15 -69 -93
repeats 4 ends sentence|16 33 -204 108 -5 0 0 -24
repeats 4 ends signed|98 -39 -33 -33 0 0 0 0
repeats 4 width 1|-31 -35 24 -3 47 0 -449 180
repeats 4 width 2|-11 52 -45 52 30 -66 173 -33
repeats 4 width 3|-130 171 10 80 152 -41 -79 -89
repeats 4 width 4|-51 -41 67 68 16 65 210 -12
repeats 4 width 5|33 1 54 93 -105 -76 -23 -91
repeats 4 width 6|40 -6 106 104 -178 -47 -33 -122
repeats 4 width 7|14 -46 86 -16 -67 0 0 -101
repeats 4 width 8|0 20 -90 71 0 0 0 0
repeats 5|-42 35 99 171 123 34 -21 -88
repeats 5 deficit 0|0 -99 35 116 -31 0 0 0
repeats 5 deficit 1|-143 -90 -13 70 147 65 0 119
repeats 5 deficit 2|-68 102 15 34 39 -18 -28 -137
repeats 5 deficit 3|-40 -30 42 61 71 -25 0 -62
repeats 5 deficit 4|-78 20 6 87 70 -46 -40 -32
repeats 5 deficit 5|-19 -52 59 95 38 -46 -33 -44
repeats 5 deficit 6|80 -105 -35 46 -53 -39 62 -33
repeats 5 deficit 7|-15 -91 23 97 88 -24 21 -88
repeats 5 deficit 8|14 -58 32 112 24 5 -103 -89
repeats 5 deficit 9|2 60 43 100 69 89 36 38
repeats 5 ends call|-12 157 10 -283 -83 0 0 -33
repeats 5 ends clause|-56 -208 224 1 -137 -33 0 0
repeats 5 ends open|-43 -91 70 190 161 38 -21 -81
repeats 5 ends sentence|-44 169 -225 39 -18 -33 0 0
repeats 5 ends signed|-46 68 0 0 -33 0 0 0
repeats 5 width 0|-62 2 38 31 103 0 -102 -90
repeats 5 width 1|-101 148 -150 36 123 185 115 -164
repeats 5 width 2|97 147 34 -1 50 49 -43 -116
repeats 5 width 3|116 65 65 87 -14 -56 -79 -88
repeats 5 width 4|-4 -74 84 113 -37 -40 -1 147
repeats 5 width 5|-79 3 34 82 82 -64 47 -99
repeats 5 width 6|-87 -16 166 88 -62 -111 -62 -62
repeats 5 width 7|-153 -38 -1 0 -41 0 0 223
repeats 5 width 8|0 -33 -56 79 30 0 0 0
scene|118 76 145 82 -175 -248 -488 -313
signed|142 196 -222 -168 -121 -25 -92 -33
sourceNote|-33 0 -254 -97 178 -15 0 223
spaced|104 303 -460 -424 -168 -128 0 -33
spaced 1|43 28 0 -33 0 -33 0 0
spaced 2|85 -21 -143 -58 -31 0 0 0
spaced 3|-57 140 -96 -124 0 0 0 0
spaced 4|-26 109 -125 -113 0 0 0 0
spaced 5|-62 210 -92 -136 -43 -33 0 0
spaced 6|106 103 -209 -200 0 -33 0 0
spaced 7|200 70 -220 -147 -57 -31 0 0
spaced 8|63 211 -168 -215 -55 -53 0 -33
spaced 9|36 36 -31 -32 0 0 0 0
steps 0 then 0|-20 38 22 -6 -62 0 0 0
steps 0 then 0 ends call|-26 0 26 0 0 0 0 0
steps 0 then 0 ends clause|-70 61 14 2 16 0 0 0
steps 0 then 0 ends open|4 5 26 32 -70 0 0 0
steps 0 then 0 ends sentence|120 -12 -32 -84 0 0 0 0
steps 0 then 0 ends signed|-83 83 0 0 0 0 0 0
steps 0 then 1|-34 21 75 48 94 72 -35 -91
steps 0 then 1 ends call|3 -82 81 -28 0 0 0 0
steps 0 then 1 ends clause|-45 18 -15 27 55 0 0 0
steps 0 then 1 ends open|-39 -1 73 73 73 72 -35 -91
steps 0 then 1 ends sentence|43 -8 -33 -2 -14 0 0 0
steps 0 then 1 ends signed|-53 47 0 0 -32 0 0 0
steps 0 then 2|-46 -33 42 -3 31 -45 -38 131
steps 0 then 2 ends call|-7 -42 39 0 0 0 0 0
steps 0 then 2 ends clause|-26 -28 5 44 33 0 0 0
steps 0 then 2 ends open|-68 -2 16 38 -4 -13 -38 131
steps 0 then 2 ends sentence|31 58 0 -75 22 -48 0 0
steps 0 then 2 ends signed|22 -22 0 0 0 0 0 0
steps 0 then 3|-87 -44 111 37 49 0 0 -57
steps 0 then 3 ends call|-51 -22 64 0 0 0 0 0
steps 0 then 3 ends clause|-32 9 15 -8 0 0 0 0
steps 0 then 3 ends open|-34 -20 88 -7 56 0 0 -57
steps 0 then 3 ends sentence|-11 -16 0 57 -12 0 0 0
steps 0 then 3 ends signed|-16 16 0 0 0 0 0 0
steps 0 then 4|-6 29 -31 -38 113 0 0 0
steps 0 then 4 ends clause|-10 7 -11 17 0 0 0 0
steps 0 then 4 ends open|-14 -10 -28 5 109 0 0 0
steps 0 then 4 ends sentence|93 -30 0 -67 10 0 0 0
steps 0 then 4 ends signed|-7 7 0 0 0 0 0 0
steps 0 then 5|-70 19 84 68 -41 0 19 -31
steps 0 then 5 ends call|-31 -63 94 0 0 0 0 0
steps 0 then 5 ends clause|64 -53 -25 13 -8 0 0 0
steps 0 then 5 ends open|-23 -20 65 66 -34 0 46 -31
steps 0 then 5 ends sentence|-41 63 0 -45 0 0 0 0
steps 0 then 5 ends signed|-26 54 0 0 0 0 -31 0
steps 0 then 6|-48 -6 46 49 -47 -19 -18 187
steps 0 then 6 ends call|-98 -8 100 0 0 0 0 0
steps 0 then 6 ends clause|8 -15 88 -63 8 0 0 0
steps 0 then 6 ends open|-94 -35 19 64 -29 -19 -18 187
steps 0 then 6 ends sentence|46 33 -32 -8 -35 0 0 0
steps 0 then 6 ends signed|-23 23 0 0 0 0 0 0
steps 0 then 7|-59 36 32 28 -33 -6 21 -57
steps 0 then 7 ends call|-39 5 39 0 0 0 0 0
steps 0 then 7 ends clause|-32 38 45 -29 -28 0 0 0
steps 0 then 7 ends open|-49 35 7 50 -9 -6 21 -57
steps 0 then 7 ends sentence|25 28 0 -37 -30 0 0 0
steps 0 then 7 ends signed|34 -34 0 0 0 0 0 0
steps 0 then 8|-13 109 -21 14 -48 -19 26 -89
steps 0 then 8 ends call|-80 54 38 0 0 0 0 0
steps 0 then 8 ends clause|-21 80 -88 7 -4 0 0 0
steps 0 then 8 ends open|-14 57 -17 8 46 -19 26 -89
steps 0 then 8 ends sentence|31 -18 0 3 -62 0 0 0
steps 0 then 8 ends signed|102 -55 0 -33 0 0 0 0
steps 0 then 9|-4 105 -91 -84 -66 17 -48 -184
steps 0 then 9 ends call|-114 214 -23 -94 0 0 0 0
steps 0 then 9 ends clause|-62 70 34 -71 5 0 0 0
steps 0 then 9 ends open|29 116 -45 -9 -42 17 21 -164
steps 0 then 9 ends sentence|-20 69 -123 -56 -22 0 -66 -33
steps 0 then 9 ends signed|-22 49 -33 0 0 0 0 0
steps 1 then 0|11 31 -35 23 34 32 30 0
steps 1 then 0 ends call|-60 64 3 -29 0 0 0 0
steps 1 then 0 ends clause|-5 1 -124 144 84 0 0 0
steps 1 then 0 ends open|0 47 3 -30 -13 32 30 0
steps 1 then 0 ends sentence|20 -11 0 -11 32 0 0 0
steps 1 then 0 ends signed|-27 27 0 0 0 0 0 0
steps 1 then 1|0 18 61 79 63 56 29 -33
steps 1 then 1 ends call|-92 -64 154 -57 0 0 0 0
steps 1 then 1 ends clause|20 -16 93 -80 -10 0 0 0
steps 1 then 1 ends open|-25 35 35 56 56 72 29 -33
steps 1 then 1 ends sentence|47 64 -57 -21 60 -28 0 0
steps 1 then 1 ends signed|-23 23 0 0 0 0 0 0
steps 1 then 2|-63 106 -27 0 27 32 -27 -115
steps 1 then 2 ends call|-152 75 124 -33 0 0 0 0
steps 1 then 2 ends clause|-82 21 33 -51 98 0 0 0
steps 1 then 2 ends open|-40 48 -2 10 72 32 -27 -115
steps 1 then 2 ends sentence|126 -22 -33 9 -162 0 0 0
steps 1 then 2 ends signed|36 -36 0 0 0 0 0 0
steps 1 then 3|-75 107 -3 15 -68 -25 10 0
steps 1 then 3 ends call|-45 -39 82 0 0 0 0 0
steps 1 then 3 ends clause|-51 47 55 -63 -9 -33 0 0
steps 1 then 3 ends open|-54 138 -53 0 -33 18 10 0
steps 1 then 3 ends sentence|-2 -11 -33 55 -58 0 0 0
steps 1 then 3 ends signed|117 -81 0 -31 0 0 0 0
steps 1 then 4|-3 71 -10 -13 -89 33 86 -66
steps 1 then 4 ends call|-53 8 53 0 0 0 0 0
steps 1 then 4 ends clause|7 36 -35 -31 0 0 0 0
steps 1 then 4 ends open|-8 32 21 -27 -39 33 86 -66
steps 1 then 4 ends sentence|-39 28 0 24 -63 0 0 0
steps 1 then 4 ends signed|40 5 -33 0 0 0 0 0
steps 1 then 5|-53 62 -10 -8 3 15 -62 0
steps 1 then 5 ends call|-125 24 56 0 0 0 0 0
steps 1 then 5 ends clause|0 25 -12 -20 25 0 -31 0
steps 1 then 5 ends open|-62 35 -24 35 -46 29 1 0
steps 1 then 5 ends sentence|10 24 0 -44 45 0 -33 0
steps 1 then 5 ends signed|56 -36 0 0 0 -25 0 0
steps 1 then 6|-27 69 -29 33 39 -34 29 -33
steps 1 then 6 ends call|184 -64 -72 -50 0 0 0 0
steps 1 then 6 ends clause|48 58 9 -39 -15 -33 0 0
steps 1 then 6 ends open|-114 17 22 73 -1 -7 29 -33
steps 1 then 6 ends sentence|25 42 -33 -72 89 0 0 0
steps 1 then 6 ends signed|104 -104 0 0 0 0 0 0
steps 1 then 7|18 87 -19 7 -64 -21 -67 -33
steps 1 then 7 ends call|-59 48 33 0 0 0 0 0
steps 1 then 7 ends clause|-52 27 -7 17 7 0 0 0
steps 1 then 7 ends open|24 56 -12 19 -33 -21 -67 -33
steps 1 then 7 ends sentence|88 -38 0 6 -56 0 0 0
steps 1 then 7 ends signed|2 75 -57 0 0 0 0 0
steps 1 then 8|128 142 -14 -7 9 11 -28 -35
steps 1 then 8 ends call|-59 3 65 0 0 0 0 0
steps 1 then 8 ends clause|77 -86 2 37 -65 0 0 0
steps 1 then 8 ends open|112 36 -11 15 23 11 21 -35
steps 1 then 8 ends sentence|-5 129 -87 -1 0 0 -33 0
steps 1 then 8 ends signed|59 27 0 -67 0 0 -33 0
steps 1 then 9|0 95 70 -1 -10 -40 83 -64
steps 1 then 9 ends call|-120 187 -117 67 0 0 0 0
steps 1 then 9 ends clause|-102 6 59 51 7 0 0 0
steps 1 then 9 ends open|44 -70 71 89 25 -40 99 -64
steps 1 then 9 ends sentence|31 96 -32 -163 -27 0 -33 0
steps 1 then 9 ends signed|-92 138 -33 0 0 0 0 0
steps 2 then 0|-52 72 -50 31 121 -47 -34 -32
steps 2 then 0 ends call|3 -33 48 -33 0 0 0 0
steps 2 then 0 ends clause|-63 64 -155 162 92 0 0 0
steps 2 then 0 ends open|-53 80 26 -14 98 -47 -34 -32
steps 2 then 0 ends sentence|-34 66 0 19 -67 0 0 0
steps 2 then 0 ends signed|-58 58 0 0 0 0 0 0
steps 2 then 1|-71 78 -16 8 22 48 1 -121
steps 2 then 1 ends call|-72 -46 103 0 0 0 0 0
steps 2 then 1 ends clause|-109 40 25 136 17 0 0 0
steps 2 then 1 ends open|-36 65 -41 -12 48 48 1 -121
steps 2 then 1 ends sentence|25 -29 -32 21 -67 0 0 0
steps 2 then 1 ends signed|28 18 -25 -33 0 0 0 0
steps 2 then 2|-34 69 -121 -116 12 -63 -66 121
steps 2 then 2 ends call|-113 53 143 -33 0 0 0 0
steps 2 then 2 ends clause|-34 44 -40 -2 -36 0 0 0
steps 2 then 2 ends open|-11 71 -165 -90 -4 -63 -66 121
steps 2 then 2 ends sentence|-29 -6 -33 38 103 0 0 0
steps 2 then 2 ends signed|59 -59 0 0 0 0 0 0
steps 2 then 3|44 89 -39 -31 -25 30 -40 -33
steps 2 then 3 ends call|39 33 -65 0 0 0 0 0
steps 2 then 3 ends clause|24 15 -48 19 -25 0 0 0
steps 2 then 3 ends open|4 71 33 -27 -20 30 -40 -33
steps 2 then 3 ends sentence|24 -16 0 -18 8 0 0 0
steps 2 then 3 ends signed|58 -58 0 0 0 0 0 0
steps 2 then 4|93 42 -37 -60 -15 -33 32 0
steps 2 then 4 ends call|0 -11 11 0 0 0 0 0
steps 2 then 4 ends clause|24 7 -6 0 0 0 0 0
steps 2 then 4 ends open|61 26 -15 -20 -77 -33 32 0
steps 2 then 4 ends sentence|11 6 0 -47 59 0 0 0
steps 2 then 4 ends signed|22 -22 0 0 0 0 0 0
steps 2 then 5|64 23 -47 -30 19 -24 -43 -32
steps 2 then 5 ends call|114 145 -253 0 0 0 0 0
steps 2 then 5 ends clause|91 -46 7 -46 -17 0 0 0
steps 2 then 5 ends open|16 -77 73 37 -66 -24 -43 -32
steps 2 then 5 ends sentence|-19 27 0 -67 116 0 0 0
steps 2 then 5 ends signed|24 -24 0 0 0 0 0 0
steps 2 then 6|35 3 -15 16 -2 -47 59 0
steps 2 then 6 ends call|105 47 -149 8 0 0 0 0
steps 2 then 6 ends clause|68 -21 -2 -58 0 0 0 0
steps 2 then 6 ends open|-17 -126 81 73 49 -47 59 0
steps 2 then 6 ends sentence|-24 128 -33 -77 -61 0 0 0
steps 2 then 6 ends signed|-23 23 0 0 0 0 0 0
steps 2 then 7|-1 -3 -9 -5 -16 19 34 -62
steps 2 then 7 ends call|14 39 -61 0 0 0 0 0
steps 2 then 7 ends clause|-17 -32 83 -12 -28 0 0 0
steps 2 then 7 ends open|44 -53 17 -5 -54 19 34 -62
steps 2 then 7 ends sentence|18 -16 0 -58 85 0 0 0
steps 2 then 7 ends signed|-4 4 0 0 0 0 0 0
steps 2 then 8|37 83 -31 41 46 -29 27 -99
steps 2 then 8 ends call|-79 33 -33 60 0 0 0 0
steps 2 then 8 ends clause|-77 10 160 -48 -61 0 0 0
steps 2 then 8 ends open|137 16 -8 59 54 -29 27 -99
steps 2 then 8 ends sentence|-3 85 -33 -66 38 0 0 0
steps 2 then 8 ends signed|12 -12 0 0 0 0 0 0
steps 2 then 9|87 36 60 -57 -92 -33 -52 -25
steps 2 then 9 ends call|-5 -5 -1 37 -28 0 0 0
steps 2 then 9 ends clause|-31 -30 87 -35 0 0 0 0
steps 2 then 9 ends open|187 -30 51 -12 -80 -33 -52 -25
steps 2 then 9 ends sentence|-24 69 0 -45 -2 0 0 0
steps 2 then 9 ends signed|-34 34 0 0 0 0 0 0
steps 3 then 0|48 38 10 38 2 -33 0 -66
steps 3 then 0 ends call|93 -105 5 -11 0 0 0 0
steps 3 then 0 ends clause|-19 19 0 0 0 0 0 0
steps 3 then 0 ends open|-22 95 9 23 22 -33 0 -66
steps 3 then 0 ends sentence|63 -76 0 20 -30 0 0 0
steps 3 then 1|-29 15 6 38 68 -73 -3 0
steps 3 then 1 ends call|31 -115 111 0 0 0 0 0
steps 3 then 1 ends clause|-3 56 3 -75 40 0 0 0
steps 3 then 1 ends open|-45 53 5 16 26 -73 -3 0
steps 3 then 1 ends sentence|42 -66 0 33 33 0 0 0
steps 3 then 1 ends signed|-16 16 0 0 0 0 0 0
steps 3 then 2|148 60 -74 -42 71 -45 -35 -64
steps 3 then 2 ends call|60 -97 41 0 0 0 0 0
steps 3 then 2 ends clause|69 -1 -45 -30 -6 -67 0 0
steps 3 then 2 ends open|-6 159 -80 -59 59 23 -35 -40
steps 3 then 2 ends sentence|98 -53 -33 57 11 0 0 -33
steps 3 then 3|124 -13 -34 -67 -94 -7 -11 -33
steps 3 then 3 ends call|59 -19 -52 0 0 0 0 0
steps 3 then 3 ends clause|54 -37 -14 0 -10 0 0 0
steps 3 then 3 ends open|104 -31 -10 -78 -77 -7 -11 -33
steps 3 then 3 ends sentence|-17 71 -33 26 -23 0 0 0
steps 3 then 3 ends signed|-33 33 0 0 0 0 0 0
steps 3 then 4|54 -9 55 -6 -43 -33 -17 0
steps 3 then 4 ends call|-3 -31 38 0 0 0 0 0
steps 3 then 4 ends clause|26 -26 0 0 0 0 0 0
steps 3 then 4 ends open|81 -42 8 14 -43 -33 -17 0
steps 3 then 4 ends sentence|-14 52 0 -48 0 0 0 0
steps 3 then 4 ends signed|21 -21 0 0 0 0 0 0
steps 3 then 5|-16 -41 -9 45 -28 50 44 -33
steps 3 then 5 ends call|21 -1 -24 0 0 0 0 0
steps 3 then 5 ends clause|71 -40 -31 0 0 0 0 0
steps 3 then 5 ends open|5 -165 74 56 -23 73 44 -33
steps 3 then 5 ends sentence|-34 52 0 0 -6 -30 0 0
steps 3 then 6|-24 7 27 67 13 -20 -5 22
steps 3 then 6 ends call|20 31 -42 13 0 0 0 0
steps 3 then 6 ends clause|62 -9 -63 7 0 0 0 0
steps 3 then 6 ends open|18 -150 49 69 26 -20 -5 22
steps 3 then 6 ends sentence|-58 77 0 -32 -19 0 0 0
steps 3 then 6 ends signed|5 -5 0 0 0 0 0 0
steps 3 then 7|-23 6 -7 26 -4 0 -80 0
steps 3 then 7 ends call|-12 -8 16 0 0 0 0 0
steps 3 then 7 ends clause|-30 46 23 -39 0 0 0 0
steps 3 then 7 ends open|16 -13 -16 35 -52 0 -80 0
steps 3 then 7 ends sentence|4 -28 0 -3 48 0 0 0
steps 3 then 8|-45 116 8 2 -3 -10 -18 -10
steps 3 then 8 ends call|-56 163 -125 0 0 0 0 0
steps 3 then 8 ends clause|0 0 33 0 0 0 -33 0
steps 3 then 8 ends open|-107 -87 32 25 -22 23 7 -10
steps 3 then 8 ends sentence|81 69 0 -99 15 -33 0 0
steps 3 then 9|-85 103 85 -21 38 -7 -54 5
steps 3 then 9 ends call|0 92 -112 31 0 0 0 0
steps 3 then 9 ends clause|-2 0 22 -19 0 0 0 0
steps 3 then 9 ends open|1 -39 109 -17 53 -7 -54 5
steps 3 then 9 ends sentence|-79 82 0 2 -8 0 0 0
steps 4 then 0|62 49 -44 -13 8 7 -57 0
steps 4 then 0 ends call|-13 0 13 0 0 0 0 0
steps 4 then 0 ends clause|-4 4 0 0 0 0 0 0
steps 4 then 0 ends open|43 60 0 -37 8 7 -57 0
steps 4 then 0 ends sentence|39 -51 -33 52 0 0 0 0
steps 4 then 0 ends signed|-24 24 0 0 0 0 0 0
steps 4 then 1|-2 -16 44 44 -57 -29 51 0
steps 4 then 1 ends call|-40 -25 58 0 0 0 0 0
steps 4 then 1 ends clause|17 -1 -31 0 0 0 0 0
steps 4 then 1 ends open|-34 -18 44 51 -7 -29 51 0
steps 4 then 1 ends sentence|35 30 0 -27 -60 0 0 0
steps 4 then 1 ends signed|-33 33 0 0 0 0 0 0
steps 4 then 2|140 36 -91 -50 -7 -67 -17 0
steps 4 then 2 ends call|17 -16 -23 22 0 0 0 0
steps 4 then 2 ends clause|71 -1 -61 -22 0 -33 0 0
steps 4 then 2 ends open|109 77 -66 -50 -7 -67 -17 0
steps 4 then 2 ends sentence|70 -59 0 -16 0 0 0 0
steps 4 then 2 ends signed|16 -16 0 0 0 0 0 0
steps 4 then 3|109 -73 -56 28 -2 35 40 0
steps 4 then 3 ends call|-23 4 19 0 0 0 0 0
steps 4 then 3 ends clause|77 -52 0 0 0 -33 0 0
steps 4 then 3 ends open|71 -67 -79 33 31 79 40 0
steps 4 then 3 ends sentence|43 -35 0 -16 0 0 0 0
steps 4 then 3 ends signed|-2 35 0 0 -33 0 0 0
steps 4 then 4|100 -129 33 19 39 -33 18 0
steps 4 then 4 ends call|14 -19 6 0 0 0 0 0
steps 4 then 4 ends clause|46 -46 0 0 0 0 0 0
steps 4 then 4 ends open|60 -99 21 27 36 -33 18 0
steps 4 then 4 ends sentence|3 7 0 -25 6 0 0 0
steps 4 then 5|120 63 -18 -100 -5 -14 -18 0
steps 4 then 5 ends call|0 -16 16 0 0 0 0 0
steps 4 then 5 ends clause|-39 64 -25 0 0 0 0 0
steps 4 then 5 ends open|125 -119 15 -54 16 -14 -18 0
steps 4 then 5 ends sentence|30 121 -33 -101 -33 0 0 0
steps 4 then 5 ends signed|5 -5 0 0 0 0 0 0
steps 4 then 6|18 -20 -2 -2 -1 -23 21 0
steps 4 then 6 ends call|47 -25 -28 0 0 0 0 0
steps 4 then 6 ends clause|17 0 -17 0 0 0 0 0
steps 4 then 6 ends open|37 -63 20 -17 15 -23 21 0
steps 4 then 6 ends sentence|-83 49 -23 42 -25 0 0 0
steps 4 then 6 ends signed|16 -16 0 0 0 0 0 0
steps 4 then 7|-53 43 0 -15 -55 0 1 0
steps 4 then 7 ends call|-7 0 7 0 0 0 0 0
steps 4 then 7 ends clause|0 56 -56 0 0 0 0 0
steps 4 then 7 ends open|14 -5 17 -24 -73 0 1 0
steps 4 then 7 ends sentence|-55 6 0 23 23 0 0 0
steps 4 then 8|61 -16 2 7 43 -10 -82 0
steps 4 then 8 ends call|-11 0 -17 28 0 0 0 0
steps 4 then 8 ends open|11 -29 13 16 57 -10 -82 0
steps 4 then 8 ends sentence|62 18 0 -60 -23 0 0 0
steps 4 then 9|-54 22 11 -33 -15 32 24 -21
steps 4 then 9 ends open|-6 19 11 -48 -30 32 24 -21
steps 4 then 9 ends sentence|-51 9 0 59 3 0 0 0
steps 5 then 0|92 -28 -32 16 -82 -85 -33 -33
steps 5 then 0 ends call|-45 36 26 -30 0 0 0 0
steps 5 then 0 ends clause|34 -31 -30 0 0 0 0 0
steps 5 then 0 ends open|76 -8 -18 25 -63 -85 -33 -33
steps 5 then 0 ends sentence|10 -14 0 50 -32 0 0 0
steps 5 then 1|128 36 -48 -33 -58 -74 -26 -54
steps 5 then 1 ends call|-2 -45 63 -17 0 0 0 0
steps 5 then 1 ends clause|49 42 25 -98 -31 0 0 0
steps 5 then 1 ends open|84 67 -69 -11 -112 -74 -26 -54
steps 5 then 1 ends sentence|-16 -64 0 62 47 0 0 0
steps 5 then 2|161 -25 -149 -102 -152 -96 -25 -86
steps 5 then 2 ends call|125 -71 -32 -33 0 0 0 0
steps 5 then 2 ends clause|105 -43 -57 -59 0 0 0 0
steps 5 then 2 ends open|153 -17 -130 -134 -123 -96 -25 -86
steps 5 then 2 ends sentence|82 -60 -33 75 -57 0 0 0
steps 5 then 2 ends signed|-18 18 0 0 0 0 0 0
steps 5 then 3|163 -53 -51 41 -15 -17 3 -123
steps 5 then 3 ends call|25 1 -31 0 0 0 0 0
steps 5 then 3 ends clause|84 -10 -78 0 0 0 0 0
steps 5 then 3 ends open|130 -82 -18 64 -65 -17 3 -90
steps 5 then 3 ends sentence|-60 83 0 -67 38 0 0 -33
steps 5 then 4|35 -3 -1 -9 51 33 -46 0
steps 5 then 4 ends call|53 100 -155 0 0 0 0 0
steps 5 then 4 ends open|58 -135 69 1 30 33 -46 0
steps 5 then 4 ends sentence|-30 24 0 -3 23 0 0 0
steps 5 then 5|-6 -49 19 63 22 -48 0 0
steps 5 then 5 ends call|47 78 -99 -22 0 0 0 0
steps 5 then 5 ends clause|-26 0 26 0 0 0 0 0
steps 5 then 5 ends open|-32 -225 94 104 -46 -48 0 0
steps 5 then 5 ends sentence|-19 27 -31 -33 83 0 0 0
steps 5 then 5 ends signed|-15 15 0 0 0 0 0 0
steps 5 then 6|-51 -64 19 36 25 35 76 5
steps 5 then 6 ends call|11 8 -13 0 0 0 0 0
steps 5 then 6 ends clause|0 0 25 -25 0 0 0 0
steps 5 then 6 ends open|-108 -139 14 25 48 35 76 5
steps 5 then 6 ends sentence|30 -10 0 26 0 0 0 0
steps 5 then 6 ends signed|-2 2 0 0 0 0 0 0
steps 5 then 7|-61 48 -11 -2 51 0 -2 -42
steps 5 then 7 ends call|0 17 -4 26 -33 0 0 0
steps 5 then 7 ends clause|-31 0 31 0 0 0 0 0
steps 5 then 7 ends open|-27 -53 -40 27 81 0 -2 -42
steps 5 then 7 ends sentence|-15 67 0 -51 -2 0 0 0
steps 5 then 8|-65 -14 45 -9 10 0 20 -41
steps 5 then 8 ends call|-40 0 47 -6 0 0 0 0
steps 5 then 8 ends clause|0 0 66 -66 0 0 0 0
steps 5 then 8 ends open|-74 -57 -32 50 8 0 20 -41
steps 5 then 8 ends sentence|29 30 0 -47 -43 0 0 0
steps 5 then 8 ends signed|19 -19 0 0 0 0 0 0
steps 5 then 9|-129 121 75 24 42 -10 -55 47
steps 5 then 9 ends call|0 -7 -42 53 0 0 0 0
steps 5 then 9 ends clause|-43 0 43 0 0 0 0 0
steps 5 then 9 ends open|-80 31 68 18 136 -10 -55 47
steps 5 then 9 ends sentence|3 116 0 -20 -83 0 0 0
steps 5 then 9 ends signed|-23 23 0 0 0 0 0 0
steps 6 then 0|50 -49 66 73 -21 -36 -30 0
steps 6 then 0 ends call|12 61 -41 -62 0 0 0 0
steps 6 then 0 ends clause|-21 -60 96 0 0 -33 0 0
steps 6 then 0 ends open|64 -84 -7 72 -14 -3 -30 0
steps 6 then 0 ends sentence|7 -9 0 -13 -18 0 0 0
steps 6 then 0 ends signed|-75 75 0 0 0 0 0 0
steps 6 then 1|72 -61 -18 37 -39 6 63 -33
steps 6 then 1 ends call|-49 -11 44 18 -16 0 0 0
steps 6 then 1 ends clause|38 -8 -17 0 0 0 0 0
steps 6 then 1 ends open|87 -43 -16 -5 -12 6 63 -33
steps 6 then 1 ends sentence|-6 -1 0 74 -36 0 0 0
steps 6 then 1 ends signed|-41 41 0 0 0 0 0 0
steps 6 then 2|218 -24 -148 -71 -26 -103 -163 -131
steps 6 then 2 ends call|64 -57 -37 35 0 0 -18 0
steps 6 then 2 ends clause|87 -61 70 -66 0 0 0 0
steps 6 then 2 ends open|230 1 -166 -117 -82 -103 -155 -131
steps 6 then 2 ends sentence|-3 -82 0 122 82 0 0 0
steps 6 then 2 ends signed|12 -12 0 0 0 0 0 0
steps 6 then 3|114 -80 4 14 -52 12 -110 0
steps 6 then 3 ends call|-1 -60 41 -13 0 0 0 0
steps 6 then 3 ends clause|107 -118 11 0 0 0 0 0
steps 6 then 3 ends open|101 -48 7 -21 -67 12 -110 0
steps 6 then 3 ends sentence|-71 13 -33 75 26 0 0 0
steps 6 then 4|34 -77 30 51 -37 0 -20 0
steps 6 then 4 ends call|82 -72 1 0 0 0 0 0
steps 6 then 4 ends clause|65 -26 -46 0 0 0 0 0
steps 6 then 4 ends open|-13 -104 32 81 -47 0 -20 0
steps 6 then 4 ends sentence|-30 41 0 -12 18 0 0 0
steps 6 then 4 ends signed|22 -22 0 0 0 0 0 0
steps 6 then 5|0 -7 -7 70 39 9 6 -40
steps 6 then 5 ends call|56 -10 -37 -8 0 0 0 0
steps 6 then 5 ends clause|4 -4 0 0 0 0 0 0
steps 6 then 5 ends open|-35 -171 59 130 5 53 6 -4
steps 6 then 5 ends sentence|36 99 -98 -35 56 -33 0 -29
steps 6 then 5 ends signed|31 -31 0 0 0 0 0 0
steps 6 then 6|-20 56 -38 39 119 -21 21 -33
steps 6 then 6 ends call|-7 -17 32 -28 0 0 0 0
steps 6 then 6 ends clause|-46 259 -235 0 -21 0 0 0
steps 6 then 6 ends open|-82 -55 58 48 115 -21 21 -33
steps 6 then 6 ends sentence|45 -11 -33 7 13 0 0 0
steps 6 then 6 ends signed|41 -41 0 0 0 0 0 0
steps 6 then 7|-71 16 24 35 -20 -57 116 0
steps 6 then 7 ends call|46 -49 -10 8 0 0 0 0
steps 6 then 7 ends clause|-59 106 -65 0 0 0 0 0
steps 6 then 7 ends open|-155 0 55 48 -19 -57 116 0
steps 6 then 7 ends sentence|129 -59 0 -43 18 0 0 0
steps 6 then 8|-113 22 15 19 51 0 62 -29
steps 6 then 8 ends call|-51 53 -52 52 0 0 0 0
steps 6 then 8 ends clause|0 -33 33 0 0 0 0 0
steps 6 then 8 ends open|-65 -37 18 11 39 0 62 -29
steps 6 then 8 ends sentence|-19 37 -32 -22 26 0 0 0
steps 6 then 8 ends signed|-29 29 0 0 0 0 0 0
steps 6 then 9|-81 110 39 -49 73 -40 -2 33
steps 6 then 9 ends call|-33 90 -22 -43 0 0 0 0
steps 6 then 9 ends clause|-33 -5 38 0 0 0 0 0
steps 6 then 9 ends open|-143 -15 36 4 31 -7 7 33
steps 6 then 9 ends sentence|22 79 -32 -106 30 -33 -30 0
steps 6 then 9 ends signed|3 -3 0 0 0 0 0 0
steps 7 then 0|67 -94 10 42 57 -71 81 -33
steps 7 then 0 ends call|58 -17 -45 -18 0 0 0 0
steps 7 then 0 ends clause|2 -9 7 0 0 0 0 0
steps 7 then 0 ends open|8 -99 20 65 50 -71 81 -33
steps 7 then 0 ends sentence|65 -23 0 -34 13 0 0 0
steps 7 then 0 ends signed|-27 27 0 0 0 0 0 0
steps 7 then 1|71 -43 -20 37 70 -17 -31 -33
steps 7 then 1 ends call|-19 -48 67 -2 0 0 0 0
steps 7 then 1 ends clause|16 16 -40 0 -27 0 0 0
steps 7 then 1 ends open|103 -66 -19 56 45 -17 -31 -33
steps 7 then 1 ends sentence|-43 42 -33 -18 31 0 0 0
steps 7 then 1 ends signed|26 -26 0 0 0 0 0 0
steps 7 then 2|211 -103 -56 14 -18 -33 15 -64
steps 7 then 2 ends call|2 -10 22 -44 0 0 0 0
steps 7 then 2 ends clause|150 -104 -46 -20 -15 0 0 0
steps 7 then 2 ends open|174 -93 -50 0 4 -33 15 -29
steps 7 then 2 ends sentence|27 9 0 11 3 0 0 -33
steps 7 then 2 ends signed|-29 29 0 0 0 0 0 0
steps 7 then 3|80 -17 7 34 -5 -9 -3 -17
steps 7 then 3 ends call|6 -11 9 -8 0 0 0 0
steps 7 then 3 ends open|91 -81 31 53 -24 -9 -3 -17
steps 7 then 3 ends sentence|35 -3 0 -70 2 0 0 0
steps 7 then 3 ends signed|25 16 -33 0 0 0 0 0
steps 7 then 4|-10 -65 -17 32 39 38 -11 -33
steps 7 then 4 ends call|86 -61 -43 0 0 0 0 0
steps 7 then 4 ends clause|-32 0 32 0 0 0 0 0
steps 7 then 4 ends open|-17 -85 -19 35 63 38 -11 -33
steps 7 then 4 ends sentence|-1 17 0 16 -35 0 0 0
steps 7 then 4 ends signed|-26 26 0 0 0 0 0 0
steps 7 then 5|-24 51 -72 2 77 44 -64 0
steps 7 then 5 ends call|25 5 -18 0 0 0 0 0
steps 7 then 5 ends clause|-10 35 8 -33 0 0 0 0
steps 7 then 5 ends open|-8 94 -40 52 91 44 -64 0
steps 7 then 5 ends sentence|4 -13 0 -4 -11 0 0 0
steps 7 then 5 ends signed|-5 5 0 0 0 0 0 0
steps 7 then 6|-64 -3 -58 -26 149 1 -5 0
steps 7 then 6 ends call|-20 42 13 0 0 0 0 0
steps 7 then 6 ends clause|-46 15 66 -31 0 0 0 0
steps 7 then 6 ends open|-130 -16 -56 25 111 1 -5 0
steps 7 then 6 ends sentence|67 -59 0 -44 30 0 0 0
steps 7 then 6 ends signed|30 9 -29 0 0 0 0 0
steps 7 then 7|4 21 13 6 28 -105 19 -32
steps 7 then 7 ends call|-4 53 -32 0 0 0 0 0
steps 7 then 7 ends clause|0 -25 25 0 0 0 0 0
steps 7 then 7 ends open|29 -31 45 65 -54 -105 19 -32
steps 7 then 7 ends sentence|-39 37 -33 -77 104 0 0 0
steps 7 then 8|-35 28 -4 3 -40 53 15 -21
steps 7 then 8 ends call|36 14 -102 58 0 0 0 0
steps 7 then 8 ends open|-73 -44 21 -42 -3 53 15 -21
steps 7 then 8 ends sentence|-28 58 0 13 -80 0 0 0
steps 7 then 8 ends signed|38 -38 0 0 0 0 0 0
steps 7 then 9|-21 91 51 -12 -11 -10 -110 10
steps 7 then 9 ends call|-32 39 -30 25 0 0 0 0
steps 7 then 9 ends open|-82 0 56 -1 64 -10 -110 10
steps 7 then 9 ends sentence|43 53 0 -24 -61 0 0 0
steps 8 then 0|34 -24 -1 57 9 78 -4 10
steps 8 then 0 ends call|153 115 -176 -102 0 0 0 0
steps 8 then 0 ends clause|-7 -10 29 -22 0 0 0 0
steps 8 then 0 ends open|-146 -107 27 49 45 78 3 43
steps 8 then 0 ends sentence|50 71 -21 20 -49 0 0 -33
steps 8 then 0 ends signed|21 -1 0 0 0 0 -27 0
steps 8 then 1|49 -30 -1 23 47 8 -26 -20
steps 8 then 1 ends call|-5 -39 -11 81 0 0 0 0
steps 8 then 1 ends clause|-41 -36 94 0 -31 0 0 0
steps 8 then 1 ends open|108 -91 -3 38 6 23 -26 -20
steps 8 then 1 ends sentence|-34 42 -33 -74 77 -33 0 0
steps 8 then 1 ends signed|29 14 0 0 -33 0 0 0
steps 8 then 2|57 -110 8 51 53 -11 3 -29
steps 8 then 2 ends call|38 34 -56 33 -10 0 0 0
steps 8 then 2 ends clause|-31 75 5 -33 0 0 0 0
steps 8 then 2 ends open|98 -244 5 37 43 16 32 -29
steps 8 then 2 ends sentence|-57 9 0 124 51 -33 -33 0
steps 8 then 2 ends signed|-93 93 0 0 0 0 0 0
steps 8 then 3|38 2 -17 6 70 -72 8 -64
steps 8 then 3 ends call|72 -62 -40 14 0 0 0 0
steps 8 then 3 ends clause|-23 0 23 0 0 0 0 0
steps 8 then 3 ends open|-235 -39 4 46 76 -34 8 -21
steps 8 then 3 ends sentence|94 26 0 -63 60 -33 0 -33
steps 8 then 3 ends signed|28 -28 0 0 0 0 0 0
steps 8 then 4|-20 -28 27 67 -68 17 4 -54
steps 8 then 4 ends call|174 -74 -84 -40 0 0 0 0
steps 8 then 4 ends open|-96 -73 53 65 17 17 4 -54
steps 8 then 4 ends sentence|-8 38 0 70 -108 0 0 0
steps 8 then 4 ends signed|-24 24 0 0 0 0 0 0
steps 8 then 5|0 76 -54 65 49 -4 5 -84
steps 8 then 5 ends call|-8 33 23 -46 0 0 0 -33
steps 8 then 5 ends clause|-23 28 -24 0 0 0 0 0
steps 8 then 5 ends open|-63 183 1 107 82 -4 5 -64
steps 8 then 5 ends sentence|59 12 -88 -49 -8 0 0 0
steps 8 then 5 ends signed|48 -19 -33 0 0 0 0 0
steps 8 then 6|38 73 -17 2 21 -61 -6 -66
steps 8 then 6 ends call|42 27 17 -117 -31 0 0 0
steps 8 then 6 ends clause|172 59 -199 0 -35 0 0 0
steps 8 then 6 ends open|-4 11 27 55 -14 -21 19 -66
steps 8 then 6 ends sentence|-4 29 -33 16 68 -33 -33 0
steps 8 then 6 ends signed|25 -25 0 0 0 0 0 0
steps 8 then 7|25 38 -68 24 -23 -48 66 33
steps 8 then 7 ends call|-48 25 13 29 0 0 -29 0
steps 8 then 7 ends clause|109 -24 -95 0 0 0 0 0
steps 8 then 7 ends open|-47 -22 31 -19 -1 -48 81 46
steps 8 then 7 ends sentence|-5 25 -32 56 -43 0 0 -33
steps 8 then 8|-42 96 -6 -8 13 -18 13 -85
steps 8 then 8 ends call|-88 67 -24 6 0 0 0 0
steps 8 then 8 ends clause|-32 25 79 -33 -32 0 0 0
steps 8 then 8 ends open|43 -75 7 23 39 -18 13 -85
steps 8 then 8 ends sentence|-67 107 -33 -13 -2 0 0 0
steps 8 then 8 ends signed|33 10 -33 0 0 0 0 0
steps 8 then 9|31 68 51 21 -19 65 -22 2
steps 8 then 9 ends call|0 -34 -46 88 0 0 0 0
steps 8 then 9 ends clause|0 -31 65 -33 0 0 0 0
steps 8 then 9 ends open|-55 20 10 17 65 65 -22 2
steps 8 then 9 ends sentence|112 102 0 -42 -145 0 0 0
steps 9 then 0|-1 11 -29 30 -4 -48 12 102
steps 9 then 0 ends call|213 -64 -109 -5 -33 -33 -33 0
steps 9 then 0 ends clause|-102 73 27 0 -21 0 0 0
steps 9 then 0 ends open|-121 -165 33 57 42 -35 24 114
steps 9 then 0 ends sentence|-25 50 0 3 50 0 0 -33
steps 9 then 0 ends signed|-22 48 0 0 -33 0 0 0
steps 9 then 1|36 -16 13 44 48 -19 47 -74
steps 9 then 1 ends call|79 0 -10 -119 -33 0 0 0
steps 9 then 1 ends clause|-80 64 48 -56 0 0 0 0
steps 9 then 1 ends open|-45 -157 14 78 42 -19 56 -74
steps 9 then 1 ends sentence|20 6 0 -50 18 0 -30 0
steps 9 then 1 ends signed|9 -9 0 0 0 0 0 0
steps 9 then 2|23 -58 38 61 62 -82 -27 100
steps 9 then 2 ends call|152 -83 -116 75 0 0 -33 0
steps 9 then 2 ends clause|-59 59 43 -10 -32 0 0 0
steps 9 then 2 ends open|-56 -257 83 29 79 -82 15 147
steps 9 then 2 ends sentence|-28 35 -56 84 -15 0 0 -63
steps 9 then 2 ends signed|0 66 0 -33 0 0 0 -33
steps 9 then 3|-35 75 25 40 1 -31 -34 -66
steps 9 then 3 ends call|99 119 -91 -42 -33 -33 0 0
steps 9 then 3 ends clause|-5 3 3 0 0 0 0 0
steps 9 then 3 ends open|-190 25 90 60 91 50 4 -66
steps 9 then 3 ends sentence|101 25 -49 3 -43 -33 -33 0
steps 9 then 3 ends signed|27 -27 0 0 0 0 0 0
steps 9 then 4|61 56 -11 4 65 -16 -8 -135
steps 9 then 4 ends call|141 -84 -51 -32 0 0 0 0
steps 9 then 4 ends clause|88 19 -104 0 0 0 0 0
steps 9 then 4 ends open|114 -65 15 28 123 -16 -8 -135
steps 9 then 4 ends sentence|-83 137 0 81 -97 0 0 0
steps 9 then 5|-22 130 -9 27 -43 -48 2 -167
steps 9 then 5 ends call|-37 210 -109 47 0 -33 -54 -33
steps 9 then 5 ends clause|0 33 -33 0 0 0 0 0
steps 9 then 5 ends open|-81 257 43 51 55 1 22 -93
steps 9 then 5 ends sentence|98 -10 -120 42 -43 -99 0 -67
steps 9 then 5 ends signed|31 -31 0 0 0 0 0 0
steps 9 then 6|35 44 -4 34 -40 46 37 -184
steps 9 then 6 ends call|35 -9 -72 86 0 0 0 0
steps 9 then 6 ends clause|189 -71 -108 0 0 -32 0 -29
steps 9 then 6 ends open|-56 0 20 16 25 58 37 -148
steps 9 then 6 ends sentence|28 68 0 -63 -98 0 0 -31
steps 9 then 7|59 66 -36 8 -2 10 34 -132
steps 9 then 7 ends call|-59 47 57 -34 0 0 0 0
steps 9 then 7 ends clause|192 14 -178 -32 0 0 0 0
steps 9 then 7 ends open|-129 50 29 20 38 10 34 -132
steps 9 then 7 ends sentence|-13 37 -33 37 -20 0 0 0
steps 9 then 7 ends signed|1 -1 0 0 0 0 0 0
steps 9 then 8|-82 32 -2 -29 -53 -28 53 17
steps 9 then 8 ends call|-64 -3 180 -109 0 0 0 0
steps 9 then 8 ends clause|0 0 31 0 -31 0 0 0
steps 9 then 8 ends open|4 -65 -59 13 -37 -28 53 17
steps 9 then 8 ends sentence|-32 94 0 -83 8 0 0 0
steps 9 then 9|0 16 6 -4 22 0 31 -33
steps 9 then 9 ends call|0 0 9 -9 0 0 0 0
steps 9 then 9 ends clause|0 0 17 -17 0 0 0 0
steps 9 then 9 ends open|0 29 0 2 15 0 31 -33
steps 9 then 9 ends sentence|0 -20 0 0 20 0 0 0
steps to here 0 then 0|33 7 -24 17 56 0 -84 0
steps to here 0 then 0 before ends call|10 76 9 -126 0 0 0 0
steps to here 0 then 0 before ends clause|-58 -25 -69 131 5 0 0 0
steps to here 0 then 0 before ends open|-70 -42 6 96 111 0 0 0
steps to here 0 then 0 before ends sentence|128 -7 -45 -18 -35 0 -84 0
steps to here 0 then 0 before ends signed|51 0 -23 3 0 0 0 0
steps to here 0 then 1|15 38 -23 28 31 20 -39 7
steps to here 0 then 1 before ends call|174 -137 -3 -74 0 32 0 -31
steps to here 0 then 1 before ends clause|-16 -40 -188 84 100 0 0 0
steps to here 0 then 1 before ends open|-129 27 5 -5 13 10 11 42
steps to here 0 then 1 before ends sentence|35 43 -18 40 -142 2 -16 -28
steps to here 0 then 1 before ends signed|-41 0 56 -40 0 0 -27 3
steps to here 0 then 2|73 -13 -32 6 -22 -2 -37 -58
steps to here 0 then 2 before ends call|-25 -35 -7 6 0 0 11 0
steps to here 0 then 2 before ends clause|-33 -6 -94 122 10 0 0 0
steps to here 0 then 2 before ends open|103 51 -38 -50 -25 -8 -32 -58
steps to here 0 then 2 before ends sentence|-17 -38 70 -9 13 -8 -22 0
steps to here 0 then 2 before ends signed|-35 -32 25 1 0 0 -21 0
steps to here 0 then 3|41 84 43 4 63 5 -68 -94
steps to here 0 then 3 before ends call|27 -23 7 -11 0 0 0 0
steps to here 0 then 3 before ends clause|0 56 -15 46 -31 0 0 -33
steps to here 0 then 3 before ends open|48 12 70 2 22 0 -33 -33
steps to here 0 then 3 before ends sentence|26 101 -80 12 73 5 10 -40
steps to here 0 then 3 before ends signed|0 0 -9 54 0 0 -33 0
steps to here 0 then 4|-24 14 -20 -52 45 65 11 0
steps to here 0 then 4 before ends call|0 0 -49 4 0 0 41 0
steps to here 0 then 4 before ends clause|0 0 -55 59 -12 0 0 0
steps to here 0 then 4 before ends open|68 30 -37 -50 27 0 0 0
steps to here 0 then 4 before ends sentence|-94 -25 21 -17 46 65 -4 0
steps to here 0 then 4 before ends signed|0 0 19 -18 0 0 -2 0
steps to here 0 then 5|50 74 22 -3 17 29 -46 -21
steps to here 0 then 5 before ends call|-63 0 6 51 0 0 0 0
steps to here 0 then 5 before ends clause|0 8 -7 -14 -12 0 0 0
steps to here 0 then 5 before ends open|140 80 -48 -61 9 6 0 -11
steps to here 0 then 5 before ends sentence|-84 -42 35 105 26 33 -46 -11
steps to here 0 then 5 before ends signed|89 0 -42 -29 0 0 0 0
steps to here 0 then 6|153 73 -39 -81 -7 -101 32 -58
steps to here 0 then 6 before ends call|-32 77 27 26 0 -33 -25 -31
steps to here 0 then 6 before ends clause|-28 -48 -10 93 -30 0 0 0
steps to here 0 then 6 before ends open|213 108 -85 -135 -25 -94 0 -10
steps to here 0 then 6 before ends sentence|-73 -72 11 58 90 0 38 -46
steps to here 0 then 6 before ends signed|-17 0 6 -19 0 0 0 0
steps to here 0 then 7|-34 116 -35 -24 38 55 14 -93
steps to here 0 then 7 before ends call|-43 45 60 -5 -33 -33 -23 0
steps to here 0 then 7 before ends clause|0 46 22 -12 -28 0 0 0
steps to here 0 then 7 before ends open|47 50 -5 -53 34 24 46 -32
steps to here 0 then 7 before ends sentence|-31 62 -110 9 108 76 52 -58
steps to here 0 then 7 before ends signed|-69 0 68 43 0 7 -89 0
steps to here 0 then 8|-29 86 -4 14 123 6 30 14
steps to here 0 then 8 before ends call|-93 177 -28 -8 0 32 -46 -64
steps to here 0 then 8 before ends clause|-100 88 -129 171 -9 -33 0 0
steps to here 0 then 8 before ends open|3 72 -17 -41 118 36 -54 -71
steps to here 0 then 8 before ends sentence|64 -84 -5 -71 57 -6 77 82
steps to here 0 then 8 before ends signed|-31 -28 7 -12 0 33 -9 -6
steps to here 0 then 9|-15 76 13 67 141 -61 61 -74
steps to here 0 then 9 before ends call|-115 37 154 -76 0 -33 50 0
steps to here 0 then 9 before ends clause|-100 121 -282 307 -62 -66 -65 -33
steps to here 0 then 9 before ends open|-5 57 -68 39 130 -4 -68 -46
steps to here 0 then 9 before ends sentence|97 -151 73 -151 70 -9 119 -16
steps to here 0 then 9 before ends signed|-42 -33 -55 57 0 90 -50 31
steps to here 1 then 0|-43 60 5 53 -51 -25 38 -66
steps to here 1 then 0 before ends call|48 60 -86 -136 0 0 81 0
steps to here 1 then 0 before ends clause|-134 91 -75 -78 168 0 0 0
steps to here 1 then 0 before ends open|-112 22 92 82 -23 -25 0 -33
steps to here 1 then 0 before ends sentence|156 -39 -24 -30 -173 0 -9 0
steps to here 1 then 0 before ends signed|-55 -33 43 45 0 0 0 -33
steps to here 1 then 1|-33 50 31 -1 16 -36 3 10
steps to here 1 then 1 before ends call|79 -5 -37 17 0 -66 5 0
steps to here 1 then 1 before ends clause|46 43 65 -121 1 0 0 0
steps to here 1 then 1 before ends open|-170 22 27 10 105 7 -16 10
steps to here 1 then 1 before ends sentence|67 0 -66 48 -188 0 42 0
steps to here 1 then 1 before ends signed|-56 0 15 -8 0 28 0 0
steps to here 1 then 2|32 93 -33 -22 22 -76 0 -60
steps to here 1 then 2 before ends call|-89 26 -21 36 0 0 30 33
steps to here 1 then 2 before ends clause|-39 144 73 -219 68 0 0 0
steps to here 1 then 2 before ends open|-52 20 1 118 63 -46 -20 29
steps to here 1 then 2 before ends sentence|165 9 -81 -53 -94 -49 -10 -109
steps to here 1 then 2 before ends signed|68 -24 44 -51 0 0 0 0
steps to here 1 then 3|-45 42 -10 -28 66 16 73 -27
steps to here 1 then 3 before ends call|-79 33 -65 93 0 0 0 0
steps to here 1 then 3 before ends clause|-3 41 101 -100 -63 -33 0 0
steps to here 1 then 3 before ends open|-28 44 -25 -26 86 37 0 -27
steps to here 1 then 3 before ends sentence|75 -76 -40 40 -60 -33 73 0
steps to here 1 then 3 before ends signed|78 -32 -27 -14 0 18 0 0
steps to here 1 then 4|-16 95 -59 -65 39 -30 78 -33
steps to here 1 then 4 before ends call|-96 95 38 -37 0 0 0 0
steps to here 1 then 4 before ends clause|-21 37 -30 -38 13 0 0 0
steps to here 1 then 4 before ends open|-65 116 -14 -64 59 -30 79 -33
steps to here 1 then 4 before ends sentence|32 1 -55 27 -35 0 25 0
steps to here 1 then 4 before ends signed|0 0 44 -44 0 0 0 0
steps to here 1 then 5|-18 54 -35 17 12 -1 -16 -55
steps to here 1 then 5 before ends call|-99 77 -22 56 0 0 0 -42
steps to here 1 then 5 before ends clause|-155 76 4 67 7 0 0 0
steps to here 1 then 5 before ends open|-10 116 -24 -127 18 -24 -26 -29
steps to here 1 then 5 before ends sentence|26 -38 -14 35 -1 64 -7 0
steps to here 1 then 5 before ends signed|44 -64 17 13 0 -27 0 0
steps to here 1 then 6|0 124 -14 -41 81 -7 -6 -88
steps to here 1 then 6 before ends call|-70 74 -67 53 0 -18 0 0
steps to here 1 then 6 before ends clause|-48 27 -12 44 -9 0 0 0
steps to here 1 then 6 before ends open|-136 62 67 -4 68 -7 0 -65
steps to here 1 then 6 before ends sentence|79 35 -22 -8 54 -19 -6 -33
steps to here 1 then 6 before ends signed|114 -33 -12 -58 0 -33 0 0
steps to here 1 then 7|-63 65 -21 17 151 -34 65 -45
steps to here 1 then 7 before ends call|-66 99 17 -56 0 33 34 0
steps to here 1 then 7 before ends clause|-16 -2 -44 26 76 0 0 0
steps to here 1 then 7 before ends open|-144 41 85 0 89 -47 0 36
steps to here 1 then 7 before ends sentence|96 8 -97 -34 131 -1 56 -66
steps to here 1 then 7 before ends signed|-1 0 -64 73 0 -22 0 0
steps to here 1 then 8|0 -25 27 -1 130 -38 28 -107
steps to here 1 then 8 before ends call|-42 89 -99 26 0 0 125 0
steps to here 1 then 8 before ends clause|19 -92 -12 149 -18 -29 -33 0
steps to here 1 then 8 before ends open|-34 -7 70 35 92 1 -54 -35
steps to here 1 then 8 before ends sentence|112 -9 -63 -48 152 -64 70 -95
steps to here 1 then 8 before ends signed|5 -23 1 44 -33 0 0 0
steps to here 1 then 9|-45 -38 39 -61 64 -36 37 111
steps to here 1 then 9 before ends call|-55 116 28 -38 0 10 -50 -33
steps to here 1 then 9 before ends clause|-95 -67 52 -29 161 -33 0 0
steps to here 1 then 9 before ends open|-39 56 -66 -35 69 0 23 -152
steps to here 1 then 9 before ends sentence|-2 1 -13 -31 -45 -105 41 290
steps to here 1 then 9 before ends signed|39 -55 -44 50 0 15 0 -32
steps to here 2 then 0|-83 68 -98 -107 252 -11 6 -64
steps to here 2 then 0 before ends call|67 37 -31 -85 0 0 0 -33
steps to here 2 then 0 before ends clause|-38 116 -107 -131 119 0 0 0
steps to here 2 then 0 before ends open|-102 62 -17 -48 200 -11 0 -31
steps to here 2 then 0 before ends sentence|108 -75 6 -57 56 0 6 0
steps to here 2 then 0 before ends signed|-60 0 40 -4 0 0 0 0
steps to here 2 then 1|-64 71 -44 -24 177 -7 41 -36
steps to here 2 then 1 before ends call|83 -36 -43 -24 0 0 -12 0
steps to here 2 then 1 before ends clause|-53 107 -3 -240 162 0 0 0
steps to here 2 then 1 before ends open|-123 35 6 7 229 -9 0 -68
steps to here 2 then 1 before ends sentence|70 -16 -53 -4 -176 0 44 59
steps to here 2 then 1 before ends signed|-28 -33 9 55 -33 0 0 13
steps to here 2 then 2|-65 34 -122 -54 146 22 -31 191
steps to here 2 then 2 before ends call|-63 86 -39 31 0 0 -18 0
steps to here 2 then 2 before ends clause|-110 176 -30 -171 85 0 0 -25
steps to here 2 then 2 before ends open|-106 31 -114 -45 122 34 -40 295
steps to here 2 then 2 before ends sentence|111 -33 -27 8 47 -17 -4 -67
steps to here 2 then 2 before ends signed|33 -57 22 30 0 0 0 0
steps to here 2 then 3|30 107 -51 -12 -3 7 -66 -36
steps to here 2 then 3 before ends call|8 -16 62 -17 0 -26 0 0
steps to here 2 then 3 before ends clause|-65 26 -14 14 74 0 0 0
steps to here 2 then 3 before ends open|-13 87 -15 -65 -5 25 0 33
steps to here 2 then 3 before ends sentence|70 -31 -14 49 -11 12 -66 -43
steps to here 2 then 3 before ends signed|0 0 -61 77 0 0 0 -30
steps to here 2 then 4|-16 98 -25 -27 -11 -58 14 -53
steps to here 2 then 4 before ends call|58 -58 95 -90 0 0 -10 0
steps to here 2 then 4 before ends clause|-127 91 21 12 0 0 0 0
steps to here 2 then 4 before ends open|-36 121 -16 -23 -5 -19 0 -25
steps to here 2 then 4 before ends sentence|18 1 -70 82 -13 0 24 -29
steps to here 2 then 4 before ends signed|0 0 85 -39 0 -33 0 0
steps to here 2 then 5|36 101 -43 -16 -18 -106 8 -11
steps to here 2 then 5 before ends call|204 -242 -11 55 0 0 0 0
steps to here 2 then 5 before ends clause|-63 96 -3 13 23 0 0 0
steps to here 2 then 5 before ends open|-74 105 51 35 -18 -81 0 -33
steps to here 2 then 5 before ends sentence|97 64 -78 -84 -26 -33 8 31
steps to here 2 then 5 before ends signed|78 0 -53 46 0 -33 0 0
steps to here 2 then 6|-42 56 -25 4 9 -61 49 0
steps to here 2 then 6 before ends call|105 -128 2 24 0 0 0 0
steps to here 2 then 6 before ends clause|-46 52 36 -43 -26 0 0 0
steps to here 2 then 6 before ends open|-79 116 -6 -4 23 -61 34 0
steps to here 2 then 6 before ends sentence|69 -16 -19 -22 -13 0 7 0
steps to here 2 then 6 before ends signed|-37 0 52 16 0 0 0 0
steps to here 2 then 7|-7 40 -17 22 -46 -45 -79 0
steps to here 2 then 7 before ends call|-93 41 31 32 0 0 0 0
steps to here 2 then 7 before ends clause|9 -5 83 -51 -40 0 0 0
steps to here 2 then 7 before ends open|8 69 -43 -37 0 5 0 0
steps to here 2 then 7 before ends sentence|-1 -70 2 79 -53 -33 -79 0
steps to here 2 then 7 before ends signed|27 0 39 10 -33 -33 0 0
steps to here 2 then 8|73 -40 -11 40 -24 -26 78 -29
steps to here 2 then 8 before ends call|-30 0 -12 32 0 0 0 0
steps to here 2 then 8 before ends clause|-25 -53 162 -86 -39 0 0 0
steps to here 2 then 8 before ends open|156 14 -63 96 -2 -29 0 -53
steps to here 2 then 8 before ends sentence|29 -11 40 -89 -53 13 78 1
steps to here 2 then 8 before ends signed|-40 0 20 1 0 0 0 0
steps to here 2 then 9|80 -6 89 6 -49 -46 113 -54
steps to here 2 then 9 before ends call|-60 -1 -68 95 0 0 0 0
steps to here 2 then 9 before ends clause|-29 -7 85 -34 -11 0 0 0
steps to here 2 then 9 before ends open|140 -4 25 28 0 5 0 -24
steps to here 2 then 9 before ends sentence|38 19 54 33 -106 -54 113 -36
steps to here 2 then 9 before ends signed|-35 0 -45 58 0 0 0 0
steps to here 3 then 0|-42 56 -6 16 -28 0 -65 0
steps to here 3 then 0 before ends call|76 -71 -36 14 0 0 0 0
steps to here 3 then 0 before ends clause|-9 28 0 -22 0 0 0 0
steps to here 3 then 0 before ends open|-87 65 -21 12 -55 0 0 0
steps to here 3 then 0 before ends sentence|44 -65 40 3 36 0 -65 0
steps to here 3 then 0 before ends signed|32 0 -16 -10 0 0 0 0
steps to here 3 then 1|-26 32 56 29 -37 11 -56 5
steps to here 3 then 1 before ends call|80 -107 9 42 0 0 0 0
steps to here 3 then 1 before ends clause|-53 82 30 -32 -10 0 0 0
steps to here 3 then 1 before ends open|-76 11 69 35 -18 11 0 5
steps to here 3 then 1 before ends sentence|-8 63 -45 -8 -35 0 -56 0
steps to here 3 then 1 before ends signed|15 0 38 -45 0 0 0 0
steps to here 3 then 2|-33 56 10 17 -196 3 -66 29
steps to here 3 then 2 before ends call|-27 68 -38 -31 0 0 0 0
steps to here 3 then 2 before ends clause|-75 98 -39 24 -27 0 0 0
steps to here 3 then 2 before ends open|-58 1 20 33 -169 20 0 29
steps to here 3 then 2 before ends sentence|46 -27 10 -2 -46 0 -66 0
steps to here 3 then 2 before ends signed|0 0 35 -10 0 -32 0 0
steps to here 3 then 3|-17 57 21 39 -104 33 -65 -59
steps to here 3 then 3 before ends call|97 -94 0 6 0 0 0 -26
steps to here 3 then 3 before ends clause|-2 -34 33 8 -10 0 0 0
steps to here 3 then 3 before ends open|-131 37 13 31 -97 33 0 -33
steps to here 3 then 3 before ends sentence|49 12 22 3 0 0 -65 0
steps to here 3 then 3 before ends signed|0 0 -18 18 0 0 0 0
steps to here 3 then 4|27 62 -9 6 -33 -33 0 0
steps to here 3 then 4 before ends call|74 -112 60 -31 0 0 0 0
steps to here 3 then 4 before ends clause|0 0 32 -32 0 0 0 0
steps to here 3 then 4 before ends open|61 34 -34 19 -33 -33 0 0
steps to here 3 then 4 before ends sentence|-73 86 -7 34 0 0 0 0
steps to here 3 then 4 before ends signed|-12 0 12 0 0 0 0 0
steps to here 3 then 5|16 133 1 -30 -40 -67 -24 -33
steps to here 3 then 5 before ends call|76 -101 0 -12 0 0 0 0
steps to here 3 then 5 before ends clause|-124 117 46 -39 0 0 0 0
steps to here 3 then 5 before ends open|-21 80 -30 -8 -40 0 0 -33
steps to here 3 then 5 before ends sentence|11 71 56 -3 0 -67 -24 0
steps to here 3 then 5 before ends signed|-33 0 36 -3 0 0 0 0
steps to here 3 then 6|1 -16 38 80 -36 -33 -58 -33
steps to here 3 then 6 before ends call|37 -32 -87 46 0 0 0 0
steps to here 3 then 6 before ends clause|-82 96 -25 -20 20 0 0 0
steps to here 3 then 6 before ends open|-102 43 58 52 -47 -33 0 0
steps to here 3 then 6 before ends sentence|81 -95 21 44 -16 0 -58 -33
steps to here 3 then 6 before ends signed|40 0 2 -32 0 0 0 0
steps to here 3 then 7|65 -61 12 52 -155 0 40 -32
steps to here 3 then 7 before ends call|26 0 0 -26 0 0 0 0
steps to here 3 then 7 before ends clause|-15 -30 80 0 -29 0 0 0
steps to here 3 then 7 before ends open|126 -33 -8 25 -142 33 0 -32
steps to here 3 then 7 before ends sentence|-67 -10 -24 94 0 -33 40 0
steps to here 3 then 7 before ends signed|-15 0 65 -44 0 0 0 0
steps to here 3 then 8|2 -50 28 1 -158 -1 31 -61
steps to here 3 then 8 before ends call|-40 0 -46 68 0 0 0 0
steps to here 3 then 8 before ends clause|-32 0 142 -119 0 0 0 0
steps to here 3 then 8 before ends open|-133 -22 45 61 -158 -33 0 -30
steps to here 3 then 8 before ends sentence|132 -50 -16 -31 0 31 31 -42
steps to here 3 then 8 before ends signed|45 0 -23 -14 0 0 0 0
steps to here 3 then 9|-40 -13 99 59 -214 0 -43 -66
steps to here 3 then 9 before ends call|-83 29 -8 71 0 0 0 0
steps to here 3 then 9 before ends clause|0 -2 26 -24 0 0 0 0
steps to here 3 then 9 before ends open|-103 7 101 45 -200 0 0 -66
steps to here 3 then 9 before ends sentence|70 24 38 -35 -29 0 -43 0
steps to here 3 then 9 before ends signed|-21 0 -19 40 0 0 0 0
steps to here 4 then 0|-13 115 7 -158 74 0 29 -33
steps to here 4 then 0 before ends call|13 -13 0 0 0 0 0 0
steps to here 4 then 0 before ends clause|0 54 -37 -17 0 0 0 0
steps to here 4 then 0 before ends open|3 58 57 -145 94 0 0 -33
steps to here 4 then 0 before ends sentence|6 62 6 -116 -42 0 29 0
steps to here 4 then 0 before ends signed|-44 0 -73 109 0 0 0 0
steps to here 4 then 1|-41 132 -15 -80 -7 1 51 0
steps to here 4 then 1 before ends call|-42 73 -28 6 0 0 0 0
steps to here 4 then 1 before ends clause|30 74 -64 -31 0 0 0 0
steps to here 4 then 1 before ends open|62 -1 -4 -41 26 1 0 0
steps to here 4 then 1 before ends sentence|-30 76 -47 -9 -33 0 51 0
steps to here 4 then 1 before ends signed|-5 0 21 -20 0 0 0 0
steps to here 4 then 2|-65 90 -30 -84 74 66 45 -31
steps to here 4 then 2 before ends call|-69 69 -9 9 0 0 0 0
steps to here 4 then 2 before ends clause|-23 90 -52 -20 0 0 0 0
steps to here 4 then 2 before ends open|-51 70 -36 -40 89 66 -22 -31
steps to here 4 then 2 before ends sentence|9 5 -16 -83 -23 0 67 0
steps to here 4 then 2 before ends signed|-30 -33 -36 87 0 0 0 0
steps to here 4 then 3|-48 86 -50 -40 0 33 0 0
steps to here 4 then 3 before ends call|-121 141 -25 0 0 0 0 0
steps to here 4 then 3 before ends clause|-33 67 0 -33 0 0 0 0
steps to here 4 then 3 before ends open|39 -43 -25 -25 0 33 0 0
steps to here 4 then 3 before ends sentence|-33 33 -3 3 0 0 0 0
steps to here 4 then 3 before ends signed|81 -33 -4 -36 0 0 0 0
steps to here 4 then 4|-4 83 10 -22 -26 -44 0 0
steps to here 4 then 4 before ends call|-43 43 0 0 0 0 0 0
steps to here 4 then 4 before ends clause|-7 7 0 0 0 0 0 0
steps to here 4 then 4 before ends open|-12 55 25 -23 -26 -11 0 0
steps to here 4 then 4 before ends sentence|15 36 3 -19 0 -33 0 0
steps to here 4 then 4 before ends signed|0 0 -36 36 0 0 0 0
steps to here 4 then 5|-31 64 -4 -35 0 0 0 0
steps to here 4 then 5 before ends clause|95 -95 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-31 73 -10 -35 0 0 0 0
steps to here 4 then 5 before ends sentence|-160 132 50 -12 0 0 0 0
steps to here 4 then 5 before ends signed|33 0 -81 54 0 0 0 0
steps to here 4 then 6|27 36 -19 -17 0 -33 27 0
steps to here 4 then 6 before ends call|-40 -28 64 10 0 0 0 0
steps to here 4 then 6 before ends clause|5 -5 0 0 0 0 0 0
steps to here 4 then 6 before ends open|82 19 -52 -37 0 0 -6 0
steps to here 4 then 6 before ends sentence|-24 60 -23 -12 0 0 32 0
steps to here 4 then 6 before ends signed|-23 0 12 37 0 -33 0 0
steps to here 4 then 7|57 2 20 -32 -46 0 0 0
steps to here 4 then 7 before ends call|-20 0 65 -45 0 0 0 0
steps to here 4 then 7 before ends open|-21 76 11 -20 -46 0 0 0
steps to here 4 then 7 before ends sentence|118 -65 -67 -14 0 0 0 0
steps to here 4 then 7 before ends signed|-38 0 -19 43 0 0 0 0
steps to here 4 then 8|58 40 5 -49 -30 -20 45 0
steps to here 4 then 8 before ends call|0 0 32 -32 0 0 0 0
steps to here 4 then 8 before ends clause|40 -40 0 0 0 0 0 0
steps to here 4 then 8 before ends open|8 85 -8 -17 -30 0 0 0
steps to here 4 then 8 before ends sentence|36 7 8 -71 0 0 45 0
steps to here 4 then 8 before ends signed|-52 0 -32 75 0 -28 0 0
steps to here 4 then 9|-28 8 7 3 0 0 10 -33
steps to here 4 then 9 before ends call|0 0 5 -5 0 0 0 0
steps to here 4 then 9 before ends open|-53 -30 125 -65 0 0 -13 -33
steps to here 4 then 9 before ends sentence|-8 57 18 -54 0 0 23 0
steps to here 4 then 9 before ends signed|19 0 -86 80 0 0 0 0
steps to here 5 then 0|-67 79 -13 45 -96 0 -18 0
steps to here 5 then 0 before ends call|128 -99 -72 9 0 0 0 0
steps to here 5 then 0 before ends clause|104 -46 -63 31 0 0 0 0
steps to here 5 then 0 before ends open|-102 111 53 54 -96 0 0 0
steps to here 5 then 0 before ends sentence|29 -35 -7 -38 0 0 -18 0
steps to here 5 then 0 before ends signed|-1 -30 -2 44 0 0 0 0
steps to here 5 then 1|-68 100 -55 -36 64 53 -108 27
steps to here 5 then 1 before ends call|-22 88 -47 -4 0 0 -32 0
steps to here 5 then 1 before ends clause|-63 45 -37 36 0 0 0 0
steps to here 5 then 1 before ends open|-62 17 -10 12 64 53 0 27
steps to here 5 then 1 before ends sentence|10 79 -55 -12 0 0 -85 0
steps to here 5 then 1 before ends signed|-36 0 57 -29 0 0 0 0
steps to here 5 then 2|-65 93 -88 -7 -87 -33 -18 -17
steps to here 5 then 2 before ends call|-7 -45 25 76 0 0 0 0
steps to here 5 then 2 before ends clause|-83 35 -35 93 0 0 0 0
steps to here 5 then 2 before ends open|-78 108 -53 -23 -87 -33 0 -17
steps to here 5 then 2 before ends sentence|22 27 -28 -68 0 0 -18 0
steps to here 5 then 2 before ends signed|0 -33 -42 75 0 0 0 0
steps to here 5 then 3|-34 89 12 56 -11 -88 -6 0
steps to here 5 then 3 before ends call|35 -34 -81 78 0 0 0 0
steps to here 5 then 3 before ends clause|-28 51 22 -51 0 0 0 0
steps to here 5 then 3 before ends open|-29 19 106 39 -11 -88 0 0
steps to here 5 then 3 before ends sentence|32 55 -144 44 0 0 -6 0
steps to here 5 then 3 before ends signed|0 0 30 -30 0 0 0 0
steps to here 5 then 4|-63 69 28 4 -33 0 -24 0
steps to here 5 then 4 before ends call|-101 101 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|-17 17 0 0 0 0 0 0
steps to here 5 then 4 before ends open|6 15 31 -38 -33 0 0 0
steps to here 5 then 4 before ends sentence|-21 11 -75 95 0 0 -24 0
steps to here 5 then 4 before ends signed|-33 0 33 0 0 0 0 0
steps to here 5 then 5|59 1 -37 -29 -32 0 0 0
steps to here 5 then 5 before ends call|26 -68 27 8 0 0 0 0
steps to here 5 then 5 before ends clause|-31 31 0 0 0 0 0 0
steps to here 5 then 5 before ends open|8 61 -62 -25 -32 0 0 0
steps to here 5 then 5 before ends sentence|30 -72 -55 50 0 0 0 0
steps to here 5 then 5 before ends signed|13 0 67 -71 0 0 0 0
steps to here 5 then 6|62 1 -21 6 -25 0 -50 0
steps to here 5 then 6 before ends call|-16 -19 11 26 0 0 0 0
steps to here 5 then 6 before ends clause|-30 30 25 0 -25 0 0 0
steps to here 5 then 6 before ends open|45 16 8 -74 0 0 0 0
steps to here 5 then 6 before ends sentence|56 -7 -60 68 0 0 -50 0
steps to here 5 then 6 before ends signed|-42 0 28 14 0 0 0 0
steps to here 5 then 7|-10 -57 36 53 26 -66 0 0
steps to here 5 then 7 before ends call|-36 0 30 -8 0 0 0 0
steps to here 5 then 7 before ends clause|33 0 -33 0 0 0 0 0
steps to here 5 then 7 before ends open|15 -42 34 30 26 -33 0 0
steps to here 5 then 7 before ends sentence|-27 -25 -46 83 0 -33 0 0
steps to here 5 then 7 before ends signed|0 0 39 -39 0 0 0 0
steps to here 5 then 8|104 -85 6 12 -57 0 3 0
steps to here 5 then 8 before ends call|-27 0 39 -3 0 0 0 0
steps to here 5 then 8 before ends clause|-14 -7 17 0 0 0 0 0
steps to here 5 then 8 before ends open|126 -90 31 -2 -57 0 0 0
steps to here 5 then 8 before ends sentence|1 25 -41 -11 0 0 3 0
steps to here 5 then 8 before ends signed|0 0 33 -33 0 0 0 0
steps to here 5 then 9|47 1 77 27 -82 -36 2 16
steps to here 5 then 9 before ends call|-74 43 -19 38 0 0 0 0
steps to here 5 then 9 before ends clause|-33 0 33 0 0 0 0 0
steps to here 5 then 9 before ends open|118 -4 18 7 -82 -11 0 16
steps to here 5 then 9 before ends sentence|-9 -17 26 -16 0 -33 2 0
steps to here 5 then 9 before ends signed|0 0 -15 15 0 0 0 0
steps to here 6 then 0|-21 79 72 -38 -39 -11 -36 -33
steps to here 6 then 0 before ends call|19 55 -57 -56 0 0 0 0
steps to here 6 then 0 before ends clause|-57 63 55 -123 0 0 0 0
steps to here 6 then 0 before ends open|13 -6 41 91 -39 22 0 -33
steps to here 6 then 0 before ends sentence|33 27 -68 -6 0 -33 -36 0
steps to here 6 then 0 before ends signed|32 0 32 -74 0 0 0 0
steps to here 6 then 1|-124 58 16 34 -139 -42 122 33
steps to here 6 then 1 before ends call|-9 13 -14 6 0 0 0 0
steps to here 6 then 1 before ends clause|14 10 -65 41 0 0 0 0
steps to here 6 then 1 before ends open|-71 54 28 44 -139 -33 0 0
steps to here 6 then 1 before ends sentence|-32 -20 -12 28 0 -32 122 33
steps to here 6 then 1 before ends signed|-26 0 -12 -10 0 32 0 0
steps to here 6 then 2|26 18 -97 -25 -137 6 -21 -22
steps to here 6 then 2 before ends call|-74 112 62 -89 0 0 -22 0
steps to here 6 then 2 before ends clause|-69 78 -2 -14 0 0 0 0
steps to here 6 then 2 before ends open|123 -55 -139 -4 -121 6 0 -22
steps to here 6 then 2 before ends sentence|-128 119 26 9 -23 0 -13 0
steps to here 6 then 2 before ends signed|-48 -33 151 -79 0 0 0 0
steps to here 6 then 3|-7 80 -25 57 -65 8 0 -29
steps to here 6 then 3 before ends call|14 -16 10 25 0 0 0 -33
steps to here 6 then 3 before ends clause|-59 91 -18 -26 0 0 0 0
steps to here 6 then 3 before ends open|43 11 -24 17 -65 13 0 10
steps to here 6 then 3 before ends sentence|-22 48 -66 44 0 -33 0 0
steps to here 6 then 3 before ends signed|-4 0 29 -28 0 0 0 0
steps to here 6 then 4|-46 6 -21 30 0 -23 34 0
steps to here 6 then 4 before ends call|0 0 34 -34 0 0 0 0
steps to here 6 then 4 before ends clause|37 -37 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-25 16 -13 23 0 -23 0 0
steps to here 6 then 4 before ends sentence|0 -7 3 -46 0 0 34 0
steps to here 6 then 4 before ends signed|-31 0 -40 73 0 0 0 0
steps to here 6 then 5|61 14 4 7 -24 -67 1 -12
steps to here 6 then 5 before ends call|-81 -35 138 -46 0 0 0 0
steps to here 6 then 5 before ends clause|-36 4 33 0 0 0 0 0
steps to here 6 then 5 before ends open|95 2 -62 -35 -24 0 0 -12
steps to here 6 then 5 before ends sentence|-13 35 -11 64 0 -67 1 0
steps to here 6 then 5 before ends signed|18 0 -55 26 0 0 0 0
steps to here 6 then 6|119 -88 -16 7 -22 -33 -32 28
steps to here 6 then 6 before ends call|5 0 54 -59 0 0 0 0
steps to here 6 then 6 before ends clause|134 -134 0 0 0 0 0 0
steps to here 6 then 6 before ends open|97 -15 -1 -51 -22 -33 0 28
steps to here 6 then 6 before ends sentence|-88 29 9 134 0 0 -32 0
steps to here 6 then 6 before ends signed|30 0 -23 -7 0 0 0 0
steps to here 6 then 7|51 -51 -7 49 -33 21 -92 0
steps to here 6 then 7 before ends call|-113 0 54 68 0 0 0 0
steps to here 6 then 7 before ends clause|108 -27 -67 -31 0 0 0 0
steps to here 6 then 7 before ends open|51 -7 4 57 -33 -13 0 0
steps to here 6 then 7 before ends sentence|-50 -39 7 32 0 33 -92 0
steps to here 6 then 7 before ends signed|-10 0 -8 11 0 0 0 0
steps to here 6 then 8|42 -72 14 -48 -36 -22 81 32
steps to here 6 then 8 before ends call|-26 -33 93 -52 0 0 0 0
steps to here 6 then 8 before ends clause|-29 0 58 -29 0 0 0 0
steps to here 6 then 8 before ends open|198 -10 -80 -41 -36 -22 0 32
steps to here 6 then 8 before ends sentence|-102 -61 39 57 0 0 81 0
steps to here 6 then 8 before ends signed|-43 0 3 29 0 0 0 0
steps to here 6 then 9|17 24 48 4 -140 28 31 -67
steps to here 6 then 9 before ends call|-99 0 102 -3 0 0 0 0
steps to here 6 then 9 before ends clause|0 -33 33 0 0 0 0 0
steps to here 6 then 9 before ends open|166 68 -24 -21 -140 6 0 -33
steps to here 6 then 9 before ends sentence|-93 -39 39 2 0 61 31 -33
steps to here 6 then 9 before ends signed|34 0 -56 45 0 0 0 0
steps to here 7 then 0|24 -14 -1 27 -87 -15 36 0
steps to here 7 then 0 before ends call|-16 30 -44 49 0 0 0 0
steps to here 7 then 0 before ends clause|23 10 -33 0 0 0 0 0
steps to here 7 then 0 before ends open|-78 -13 91 21 -65 -2 0 0
steps to here 7 then 0 before ends sentence|89 46 -97 -54 -31 -20 36 0
steps to here 7 then 0 before ends signed|-70 0 13 21 0 0 0 0
steps to here 7 then 1|3 36 49 46 -146 -20 57 2
steps to here 7 then 1 before ends call|101 -45 21 -93 0 0 0 0
steps to here 7 then 1 before ends clause|-46 45 22 -17 0 0 0 0
steps to here 7 then 1 before ends open|-61 4 56 54 -133 -3 -14 33
steps to here 7 then 1 before ends sentence|-2 76 -27 12 -21 -25 61 -31
steps to here 7 then 1 before ends signed|9 -33 23 -18 0 0 0 0
steps to here 7 then 2|-43 11 47 21 -147 5 11 8
steps to here 7 then 2 before ends call|9 -14 73 -26 0 0 0 0
steps to here 7 then 2 before ends clause|-10 32 13 -28 -20 0 0 0
steps to here 7 then 2 before ends open|16 43 -26 19 -105 39 0 8
steps to here 7 then 2 before ends sentence|-48 -5 97 3 -30 -33 11 0
steps to here 7 then 2 before ends signed|19 -5 -79 74 0 0 0 0
steps to here 7 then 3|67 -46 5 21 -32 -67 0 0
steps to here 7 then 3 before ends call|-21 0 56 -34 0 0 0 0
steps to here 7 then 3 before ends clause|-29 29 0 0 0 0 0 0
steps to here 7 then 3 before ends open|88 -70 -12 20 -32 0 0 0
steps to here 7 then 3 before ends sentence|0 37 33 -17 0 -67 0 0
steps to here 7 then 3 before ends signed|-14 0 -13 28 0 0 0 0
steps to here 7 then 4|42 1 22 24 -56 10 -25 0
steps to here 7 then 4 before ends call|27 0 10 -43 0 0 0 0
steps to here 7 then 4 before ends clause|41 -41 0 0 0 0 0 0
steps to here 7 then 4 before ends open|68 -12 6 44 -56 -33 0 0
steps to here 7 then 4 before ends sentence|-44 50 -15 30 0 43 -25 0
steps to here 7 then 4 before ends signed|8 0 72 -82 0 0 0 0
steps to here 7 then 5|172 -99 -100 -26 0 0 -53 -20
steps to here 7 then 5 before ends call|64 0 -33 -30 0 0 0 0
steps to here 7 then 5 before ends clause|59 -35 -24 0 0 0 0 0
steps to here 7 then 5 before ends open|84 -83 -33 -15 0 0 0 -20
steps to here 7 then 5 before ends sentence|46 -5 -38 6 0 0 -53 0
steps to here 7 then 5 before ends signed|34 0 -27 5 0 0 0 0
steps to here 7 then 6|165 -152 34 -4 -32 -8 -51 53
steps to here 7 then 6 before ends call|0 0 3 -3 0 0 0 0
steps to here 7 then 6 before ends clause|74 -74 0 0 0 0 0 0
steps to here 7 then 6 before ends open|109 -71 63 3 -32 -33 -31 0
steps to here 7 then 6 before ends sentence|29 -68 -35 -11 0 25 -22 53
steps to here 7 then 6 before ends signed|8 0 11 -24 0 0 0 0
steps to here 7 then 7|66 -92 -27 4 -57 33 -9 -33
steps to here 7 then 7 before ends call|27 0 -27 0 0 0 0 0
steps to here 7 then 7 before ends clause|54 0 -54 0 0 0 0 0
steps to here 7 then 7 before ends open|-12 -76 24 15 -57 33 0 0
steps to here 7 then 7 before ends sentence|47 -19 0 -15 0 0 -9 -33
steps to here 7 then 7 before ends signed|-17 0 -5 16 0 0 0 0
steps to here 7 then 8|46 -40 1 -9 -62 52 24 -45
steps to here 7 then 8 before ends call|-25 17 14 -8 0 0 0 0
steps to here 7 then 8 before ends open|99 -42 17 11 -62 34 0 -11
steps to here 7 then 8 before ends sentence|-20 -32 -3 -12 0 21 24 -33
steps to here 7 then 8 before ends signed|54 0 -35 14 0 0 0 0
steps to here 7 then 9|73 -16 18 -7 -33 -13 0 0
steps to here 7 then 9 before ends call|0 0 7 -7 0 0 0 0
steps to here 7 then 9 before ends clause|0 0 33 -33 0 0 0 0
steps to here 7 then 9 before ends open|60 -10 7 25 -33 -13 0 0
steps to here 7 then 9 before ends sentence|1 13 17 -31 0 0 0 0
steps to here 7 then 9 before ends signed|14 0 -30 26 0 0 0 0
steps to here 8 then 0|51 -108 93 50 -256 23 -68 62
steps to here 8 then 0 before ends call|226 -206 48 -142 0 0 0 0
steps to here 8 then 0 before ends clause|111 -144 -22 74 0 0 0 0
steps to here 8 then 0 before ends open|2 18 40 26 -160 57 0 -66
steps to here 8 then 0 before ends sentence|34 -11 53 50 -134 -33 -68 103
steps to here 8 then 0 before ends signed|-12 -32 52 1 0 0 0 0
steps to here 8 then 1|30 -84 30 20 -247 26 -12 65
steps to here 8 then 1 before ends call|94 -61 24 -53 0 0 0 0
steps to here 8 then 1 before ends clause|-24 -21 8 35 0 0 0 0
steps to here 8 then 1 before ends open|53 31 11 19 -195 22 0 87
steps to here 8 then 1 before ends sentence|20 -29 -15 73 -91 1 -12 -32
steps to here 8 then 1 before ends signed|-77 -33 49 35 0 0 0 0
steps to here 8 then 2|79 -49 27 59 -135 -55 -16 -33
steps to here 8 then 2 before ends call|88 -86 5 -41 0 0 0 0
steps to here 8 then 2 before ends clause|20 -79 68 0 0 0 0 0
steps to here 8 then 2 before ends open|63 -43 25 0 -112 -55 0 -33
steps to here 8 then 2 before ends sentence|14 102 -32 37 -31 0 -16 0
steps to here 8 then 2 before ends signed|-108 0 95 -13 0 0 0 0
steps to here 8 then 3|118 -70 17 27 -67 -37 0 -33
steps to here 8 then 3 before ends call|-9 0 12 5 0 0 0 0
steps to here 8 then 3 before ends clause|-52 0 52 0 0 0 0 0
steps to here 8 then 3 before ends open|158 -43 15 -65 -67 -14 0 0
steps to here 8 then 3 before ends sentence|-18 -24 20 147 0 -30 0 -33
steps to here 8 then 3 before ends signed|53 0 -15 2 0 0 0 0
steps to here 8 then 4|104 -109 40 38 -52 -2 -35 0
steps to here 8 then 4 before ends call|-29 0 -1 41 0 0 0 0
steps to here 8 then 4 before ends clause|134 -133 -8 0 0 0 0 0
steps to here 8 then 4 before ends open|19 -59 66 11 -33 75 0 0
steps to here 8 then 4 before ends sentence|12 77 46 32 -28 -67 -35 0
steps to here 8 then 4 before ends signed|4 0 38 -32 0 0 0 0
steps to here 8 then 5|153 -62 23 44 0 -67 -16 -94
steps to here 8 then 5 before ends call|-4 23 51 -56 0 0 0 0
steps to here 8 then 5 before ends clause|0 0 22 -22 0 0 0 0
steps to here 8 then 5 before ends open|139 -31 66 12 0 -32 0 -94
steps to here 8 then 5 before ends sentence|-5 -70 21 90 0 -52 -16 0
steps to here 8 then 5 before ends signed|75 0 -78 2 0 0 0 0
steps to here 8 then 6|131 -107 51 62 -44 -19 -62 -2
steps to here 8 then 6 before ends call|15 0 7 3 0 0 -29 0
steps to here 8 then 6 before ends clause|76 -42 -34 0 0 0 0 0
steps to here 8 then 6 before ends open|156 -64 -12 -51 -44 -33 0 31
steps to here 8 then 6 before ends sentence|54 -118 81 124 0 -43 -33 -33
steps to here 8 then 6 before ends signed|-12 0 13 -12 0 0 0 0
steps to here 8 then 7|106 -60 6 -24 -32 0 -42 -67
steps to here 8 then 7 before ends call|46 -36 41 -76 0 0 0 0
steps to here 8 then 7 before ends clause|-6 -30 40 0 0 0 0 0
steps to here 8 then 7 before ends open|110 -20 -12 -38 -32 0 0 -67
steps to here 8 then 7 before ends sentence|29 22 -34 37 0 0 -42 0
steps to here 8 then 7 before ends signed|40 0 -19 -3 0 0 0 0
steps to here 8 then 8|121 -107 -16 -19 -124 19 -55 35
steps to here 8 then 8 before ends call|51 0 38 -83 0 0 0 0
steps to here 8 then 8 before ends clause|23 -33 10 0 0 0 0 0
steps to here 8 then 8 before ends open|156 -50 -26 -60 -100 19 0 35
steps to here 8 then 8 before ends sentence|-51 20 29 17 -33 0 -55 0
steps to here 8 then 8 before ends signed|-69 -33 12 59 0 0 0 0
steps to here 8 then 9|66 -116 64 -39 -82 34 -33 -33
steps to here 8 then 9 before ends call|117 5 5 -132 0 0 0 0
steps to here 8 then 9 before ends clause|-33 -33 98 -31 0 0 0 0
steps to here 8 then 9 before ends open|23 -73 -11 12 -82 37 0 0
steps to here 8 then 9 before ends sentence|58 22 -20 35 0 -10 -33 -33
steps to here 8 then 9 before ends signed|-15 0 117 -105 0 0 0 0
steps to here 9 then 0|106 -78 16 44 -313 22 55 11
steps to here 9 then 0 before ends call|193 -140 -5 -6 -99 0 0 0
steps to here 9 then 0 before ends clause|110 -113 5 0 0 0 0 0
steps to here 9 then 0 before ends open|46 47 85 22 -245 2 0 -112
steps to here 9 then 0 before ends sentence|-3 -45 10 46 -43 -18 55 90
steps to here 9 then 0 before ends signed|-62 0 8 -2 0 33 0 0
steps to here 9 then 1|38 -12 64 30 -171 48 -22 -10
steps to here 9 then 1 before ends call|31 -40 67 -69 0 0 0 0
steps to here 9 then 1 before ends clause|93 -115 62 -32 0 0 0 0
steps to here 9 then 1 before ends open|57 69 27 -13 -171 29 0 -33
steps to here 9 then 1 before ends sentence|-13 -87 -14 95 0 39 -22 33
steps to here 9 then 1 before ends signed|18 0 -12 0 0 0 0 0
steps to here 9 then 2|64 -38 57 75 -160 -37 -29 -49
steps to here 9 then 2 before ends call|-63 -28 79 -14 0 0 0 0
steps to here 9 then 2 before ends clause|69 -99 42 0 -32 0 0 0
steps to here 9 then 2 before ends open|107 13 8 -16 -128 -59 0 0
steps to here 9 then 2 before ends sentence|-8 14 55 129 -28 23 -29 -49
steps to here 9 then 2 before ends signed|59 0 -28 -56 0 23 0 0
steps to here 9 then 3|86 -61 14 24 0 -33 0 0
steps to here 9 then 3 before ends call|41 -70 -32 77 0 0 0 0
steps to here 9 then 3 before ends clause|61 -32 -28 0 0 0 0 0
steps to here 9 then 3 before ends open|89 -62 5 -43 0 0 0 0
steps to here 9 then 3 before ends sentence|30 33 -14 19 0 -33 0 0
steps to here 9 then 3 before ends signed|-19 0 34 -28 0 0 0 0
steps to here 9 then 4|137 -62 -107 19 -42 -22 -15 0
steps to here 9 then 4 before ends call|36 -36 5 -5 0 0 0 0
steps to here 9 then 4 before ends clause|179 -157 -33 0 0 0 0 0
steps to here 9 then 4 before ends open|72 6 -10 -8 -42 -59 0 0
steps to here 9 then 4 before ends sentence|48 7 -88 42 0 -1 -15 0
steps to here 9 then 4 before ends signed|0 0 -32 32 0 0 0 0
steps to here 9 then 5|104 -56 -36 -47 0 -36 0 -67
steps to here 9 then 5 before ends call|46 -10 -24 -39 0 0 0 0
steps to here 9 then 5 before ends clause|32 0 -32 0 0 0 0 0
steps to here 9 then 5 before ends open|126 -62 -4 -75 0 -29 0 -33
steps to here 9 then 5 before ends sentence|40 -32 17 76 0 -44 0 -33
steps to here 9 then 5 before ends signed|27 0 -70 18 0 27 0 0
steps to here 9 then 6|111 -81 -7 -12 -26 -75 -16 0
steps to here 9 then 6 before ends call|67 0 -51 -16 0 0 0 0
steps to here 9 then 6 before ends clause|76 -87 -1 0 0 0 0 0
steps to here 9 then 6 before ends open|94 -26 20 -64 -26 -51 0 0
steps to here 9 then 6 before ends sentence|38 -63 -33 91 0 9 -16 0
steps to here 9 then 6 before ends signed|42 -33 15 -20 0 -15 0 0
steps to here 9 then 7|112 -96 -13 -32 0 -46 0 0
steps to here 9 then 7 before ends call|-3 -24 58 -32 0 0 0 0
steps to here 9 then 7 before ends clause|95 -39 -56 0 0 0 0 0
steps to here 9 then 7 before ends open|60 -61 56 -78 0 -15 0 0
steps to here 9 then 7 before ends sentence|55 -29 -140 87 0 0 0 0
steps to here 9 then 7 before ends signed|-10 0 55 -18 0 -31 0 0
steps to here 9 then 8|97 -54 33 17 -82 -23 0 -57
steps to here 9 then 8 before ends call|6 39 19 -64 0 0 0 0
steps to here 9 then 8 before ends clause|46 0 -46 0 0 0 0 0
steps to here 9 then 8 before ends open|140 -76 50 -31 -82 -13 0 -33
steps to here 9 then 8 before ends sentence|-42 -2 -14 87 0 -2 0 -24
steps to here 9 then 8 before ends signed|14 0 28 -37 0 5 0 0
steps to here 9 then 9|31 -64 35 32 -63 0 0 0
steps to here 9 then 9 before ends call|27 0 -27 0 0 0 0 0
steps to here 9 then 9 before ends clause|0 0 17 0 -17 0 0 0
steps to here 9 then 9 before ends open|44 -18 71 -54 -51 0 0 0
steps to here 9 then 9 before ends sentence|-4 -95 -30 62 0 0 0 0
steps to here 9 then 9 before ends signed|0 0 -20 20 0 0 0 0
than after 0 ends call|-300 72 243 -114 0 0 0 0
than after 0 ends clause|-62 51 -11 30 104 0 0 0
than after 0 ends open|-60 76 96 110 -8 29 -63 -43
than after 0 ends sentence|15 58 -181 29 -73 -73 -66 -33
than after 0 ends signed|56 22 -33 -33 -32 0 -31 0
than after 1 ends call|-316 72 168 -93 0 0 0 0
than after 1 ends clause|-71 54 125 -44 70 -57 -31 0
than after 1 ends open|-9 53 106 92 -1 7 89 -31
than after 1 ends sentence|67 63 -211 56 -80 -28 -90 0
than after 1 ends signed|146 47 -113 -89 0 -25 -33 0
than after 2 ends call|-12 47 12 -41 -28 0 0 0
than after 2 ends clause|-22 47 -17 59 18 0 0 0
than after 2 ends open|-18 53 -4 10 -91 -26 -39 -5
than after 2 ends sentence|-35 46 -112 -3 61 0 0 0
than after 2 ends signed|42 -10 -25 -33 0 0 0 0
than after 3 ends call|111 -30 -57 38 -33 0 0 0
than after 3 ends clause|96 -8 -19 -142 27 -67 -33 0
than after 3 ends open|16 53 8 4 -74 -40 -77 -76
than after 3 ends sentence|-21 66 -33 37 53 -54 0 -33
than after 3 ends signed|-10 10 0 0 0 0 0 0
than after 4 ends call|-20 -96 72 50 0 0 0 0
than after 4 ends clause|140 -31 -158 -22 0 -33 0 0
than after 4 ends open|134 5 -64 -69 -6 -47 50 -101
than after 4 ends sentence|99 42 -83 -7 -116 0 0 0
than after 4 ends signed|-34 75 0 0 -33 0 0 0
than after 5 ends call|62 52 -68 6 -33 0 0 0
than after 5 ends clause|144 -87 79 -162 -57 0 0 0
than after 5 ends open|138 -37 -20 -5 0 -105 -88 -156
than after 5 ends sentence|20 27 -65 12 69 0 0 -33
than after 5 ends signed|-28 28 0 0 0 0 0 0
than after 6 ends call|-16 -21 19 -11 -16 0 -18 0
than after 6 ends clause|109 7 -24 -66 -21 -33 0 0
than after 6 ends open|140 -66 -20 41 -94 -42 -73 -108
than after 6 ends sentence|25 27 -131 -3 100 -67 -30 -29
than after 6 ends signed|-31 31 0 0 0 0 0 0
than after 7 ends call|67 1 -130 91 0 0 0 0
than after 7 ends clause|56 -76 87 -67 -42 0 0 0
than after 7 ends open|83 -230 41 24 12 15 20 -158
than after 7 ends sentence|43 35 -66 -27 31 0 0 -33
than after 7 ends signed|55 8 -54 0 0 0 0 0
than after 8 ends call|149 87 -122 -45 -38 0 -29 -33
than after 8 ends clause|142 -17 55 -113 -114 0 0 0
than after 8 ends open|-92 -282 38 126 34 79 90 62
than after 8 ends sentence|19 91 -199 -9 -29 -123 -66 -99
than after 8 ends signed|64 44 -67 0 -33 0 -27 0
than after 9 ends call|186 100 -173 -5 -100 -100 -87 -33
than after 9 ends clause|173 131 -165 -107 -85 -32 0 -29
than after 9 ends open|-102 -179 46 166 190 70 95 15
than after 9 ends sentence|41 45 -218 -63 -23 -123 -63 -163
than after 9 ends signed|29 72 0 -33 -33 0 0 -33
than before 0|70 14 126 59 -664 23 -101 21
than before 1|46 55 59 38 -738 -30 7 44
than before 2|-28 78 -21 5 98 -83 -74 -46
than before 3|-81 15 90 61 -117 36 -97 66
than before 4|-11 139 -85 -78 -12 -38 42 -13
than before 5|-74 64 -14 40 -18 -25 -112 -180
than before 6|34 56 13 93 41 4 62 -79
than before 7|28 49 -2 -5 186 15 -34 174
than before 8|8 76 47 82 275 -87 -24 -222
than before 9|-31 85 -8 49 201 -93 41 -130
tight|-84 -22 431 -1183 584 -199 376 97
top|217 -513 86 71 -225 12 -155 92
top 0|58 0 -229 27 -96 -33 -90 304
top 1|159 -116 -69 -62 -146 28 -49 182
top 2|37 -26 -33 85 -33 -4 0 -97
top 3|196 -33 34 30 0 -5 -33 -216
top 4|-52 -88 82 1 0 46 0 -159
top 5|60 -146 98 42 0 -34 0 -100
top 6|36 -332 248 121 0 -28 0 -73
top 7|64 -64 10 54 0 0 0 -55
top 8|0 0 29 -29 0 0 0 0
usual 0|52 54 -19 15 -15 -33 0 -33
usual 1|48 72 -78 -27 -5 -102 -59 32
usual 2|-55 113 -197 -161 -184 -102 -1 -169
usual 3|21 84 11 -33 20 -146 -22 -35
usual 4|-95 238 -37 -163 -89 -33 18 0
usual 5|240 -115 -105 -186 -113 -101 -145 -125
usual 6|92 -34 18 -51 -117 -32 -9 -46
usual 7|0 11 64 -1 -42 -9 47 75
usual 8|-6 16 31 86 -44 24 20 -13
usual 9|-20 -35 113 175 86 54 -2 98
width 0|-52 71 -44 -78 183 -146 -131 11
width 1|-75 63 28 88 142 56 -180 81
width 2|61 102 75 -80 107 -44 71 -93
width 3|-64 5 132 76 7 68 50 19
width 4|-33 41 123 113 -121 27 116 136
width 5|23 124 21 69 -230 -102 -18 -250
width 6|28 56 -15 -62 -273 -80 -232 -125
width 7|39 32 -70 -113 -31 0 0 27
width 8|-32 102 46 -56 -49 -33 0 0
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
