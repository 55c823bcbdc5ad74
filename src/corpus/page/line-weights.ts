// Written by `npm run tune:pages`; do not edit.
// Fitted on 4000 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.32 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-82 21 -23 33 -83 37 27 22
after 1|-79 -25 72 41 -76 4 -52 -90
after 2|-51 81 9 34 29 -12 -103 -65
after 3|-17 50 127 103 20 13 -34 -67
after 4|-13 39 102 -2 12 51 -146 -46
after 5|5 35 67 41 47 28 -95 -63
after 6|3 30 71 61 87 29 -45 -64
after 7|14 30 31 88 43 38 -11 -58
after 8|39 60 40 131 51 13 -52 -2
after 9|10 54 -1 33 11 39 2 -57
after byline|171 34 -31 -54 52 38 -64 9
after credit|32 -38 -29 88 107 64 77 -78
after doubled|-67 -9 118 56 66 106 254 -18
after marked|-176 -142 156 97 11 90 173 -53
after news|-48 -2 85 118 33 122 124 58
after opening|-296 -330 24 173 41 -154 418 -90
after role author|70 -223 73 208 -100 89 0 120
after role byline|193 -446 173 161 -220 61 0 110
after role caption|-1 -128 152 186 485 138 -87 167
after role captionNext|-224 -170 26 90 450 25 0 -55
after role display|338 -653 245 144 -654 66 -100 54
after role first|-65 314 -174 20 -480 -203 193 -383
after role furniture|242 -565 -70 -105 -222 -21 0 222
after role next|159 112 -150 -54 -739 -199 63 -232
after role none|151 -321 71 -2 -162 0 -169 96
after tight|-67 -43 276 -41 15 -168 -134 80
any|-12 55 43 18 -30 -22 54 -53
before byline|-31 238 2 -3 -160 64 0 49
before credit|33 120 74 21 -501 12 0 -23
before ends call|201 -272 15 21 0 0 -83 -58
before ends call deficit 0|0 0 12 -12 0 0 0 0
before ends call deficit 0 here 2|0 0 -64 64 0 0 0 0
before ends call deficit 0 here 3|0 0 64 -64 0 0 0 0
before ends call deficit 0 here 6|0 0 57 -57 0 0 0 0
before ends call deficit 0 here 8|0 0 -78 78 0 0 0 0
before ends call deficit 1|-151 149 -17 145 0 0 -92 0
before ends call deficit 1 here 0|0 0 64 -64 0 0 0 0
before ends call deficit 1 here 2|-90 164 -41 -79 0 0 0 0
before ends call deficit 1 here 3|30 -30 0 0 0 0 0 0
before ends call deficit 1 here 6|0 0 -47 47 0 0 0 0
before ends call deficit 1 here 7|0 0 -75 75 0 0 0 0
before ends call deficit 1 here 8|-100 0 23 74 0 0 0 0
before ends call deficit 1 here 9|0 0 92 0 0 0 -92 0
before ends call deficit 2|-122 146 -39 7 0 0 0 -94
before ends call deficit 2 here 0|0 -100 103 28 0 0 0 0
before ends call deficit 2 here 1|0 62 28 -67 0 0 0 0
before ends call deficit 2 here 2|-17 41 29 50 0 0 0 -94
before ends call deficit 2 here 3|-112 109 16 -12 0 0 0 0
before ends call deficit 2 here 4|-105 105 0 0 0 0 0 0
before ends call deficit 2 here 5|8 7 -32 -3 0 0 0 0
before ends call deficit 2 here 6|5 -5 -127 127 0 0 0 0
before ends call deficit 2 here 7|-23 23 -50 50 0 0 0 0
before ends call deficit 2 here 8|3 201 -130 -134 0 0 0 0
before ends call deficit 2 here 9|-76 76 48 -48 0 0 0 0
before ends call deficit 3|93 -50 -105 9 0 0 0 0
before ends call deficit 3 here 1|-32 32 0 0 0 0 0 0
before ends call deficit 3 here 2|-34 12 7 42 0 0 0 0
before ends call deficit 3 here 3|3 -3 0 0 0 0 0 0
before ends call deficit 3 here 5|87 0 -14 -79 0 0 0 0
before ends call deficit 3 here 6|9 0 -46 14 0 0 0 0
before ends call deficit 3 here 7|0 0 49 -49 0 0 0 0
before ends call deficit 3 here 8|84 0 -119 54 0 0 0 0
before ends call deficit 3 here 9|135 -88 0 -66 0 0 0 0
before ends call deficit 4|41 -41 -60 60 0 0 0 0
before ends call deficit 4 here 2|6 -6 80 -80 0 0 0 0
before ends call deficit 4 here 3|-60 60 0 0 0 0 0 0
before ends call deficit 4 here 4|91 -91 0 0 0 0 0 0
before ends call deficit 4 here 5|-90 90 -58 58 0 0 0 0
before ends call deficit 4 here 8|0 0 -74 74 0 0 0 0
before ends call deficit 5|-78 30 -105 -18 0 0 63 0
before ends call deficit 5 here 0|0 0 -69 69 0 0 0 0
before ends call deficit 5 here 1|0 0 3 -3 0 0 0 0
before ends call deficit 5 here 2|8 39 -95 -24 0 0 0 0
before ends call deficit 5 here 3|47 -47 -88 88 0 0 0 0
before ends call deficit 5 here 4|-10 10 0 0 0 0 0 0
before ends call deficit 5 here 6|58 0 0 -58 0 0 0 0
before ends call deficit 5 here 7|0 0 40 -40 0 0 0 0
before ends call deficit 5 here 8|0 0 -4 4 0 0 0 0
before ends call deficit 5 here 9|-100 0 52 0 0 0 63 0
before ends call deficit 6|193 -124 -62 5 0 0 0 0
before ends call deficit 6 here 0|0 0 62 -62 0 0 0 0
before ends call deficit 6 here 1|-50 0 43 -12 0 0 0 0
before ends call deficit 6 here 2|-14 147 11 -36 0 0 0 0
before ends call deficit 6 here 3|78 -100 0 43 0 0 0 0
before ends call deficit 6 here 4|-3 3 0 0 0 0 0 0
before ends call deficit 6 here 5|96 -96 0 0 0 0 0 0
before ends call deficit 6 here 6|0 0 -20 20 0 0 0 0
before ends call deficit 6 here 7|83 0 0 -83 0 0 0 0
before ends call deficit 6 here 8|164 -95 -65 -10 0 0 0 0
before ends call deficit 6 here 9|0 0 -45 45 0 0 0 0
before ends call deficit 7|248 -208 -111 2 0 0 -97 40
before ends call deficit 7 here 0|0 0 42 -42 0 0 0 0
before ends call deficit 7 here 1|-13 0 -47 56 0 0 0 0
before ends call deficit 7 here 2|84 -84 -77 77 0 0 0 0
before ends call deficit 7 here 3|0 0 -80 138 0 0 0 -82
before ends call deficit 7 here 4|0 0 -76 76 0 0 0 0
before ends call deficit 7 here 5|0 0 3 -3 0 0 0 0
before ends call deficit 7 here 6|99 0 31 -116 0 0 0 0
before ends call deficit 7 here 7|29 -96 -55 134 0 0 -97 97
before ends call deficit 7 here 8|134 -90 101 -117 0 0 0 0
before ends call deficit 7 here 9|91 0 18 -68 0 0 0 0
before ends call deficit 8|188 -238 14 25 0 0 0 -31
before ends call deficit 8 here 0|-94 0 -32 110 0 0 0 0
before ends call deficit 8 here 1|-100 0 -56 139 0 0 0 0
before ends call deficit 8 here 2|-50 -38 122 70 0 0 0 0
before ends call deficit 8 here 3|27 -27 0 -95 0 0 0 95
before ends call deficit 8 here 4|90 -90 121 -121 0 0 0 0
before ends call deficit 8 here 5|36 -100 51 55 0 0 0 0
before ends call deficit 8 here 6|42 0 6 -87 0 0 0 0
before ends call deficit 8 here 7|129 0 -80 -79 0 0 0 0
before ends call deficit 8 here 8|35 -92 51 -35 0 0 0 0
before ends call deficit 8 here 9|173 0 -9 -76 0 0 0 -98
before ends call deficit 9|274 -303 84 -73 0 0 -75 0
before ends call deficit 9 here 0|0 0 -103 103 0 0 0 0
before ends call deficit 9 here 1|64 -98 52 -18 0 0 0 0
before ends call deficit 9 here 2|93 -129 10 10 0 0 0 0
before ends call deficit 9 here 3|44 0 53 -59 0 0 0 0
before ends call deficit 9 here 5|-5 -100 110 64 0 0 0 0
before ends call deficit 9 here 6|-70 0 40 -3 0 0 0 0
before ends call deficit 9 here 7|18 0 62 -121 0 0 0 0
before ends call deficit 9 here 8|60 0 -40 6 0 0 0 0
before ends call deficit 9 here 9|96 -99 -36 69 0 0 -75 0
before ends call here 0|-94 -100 -15 157 0 0 0 0
before ends call here 1|-94 -36 34 42 0 0 0 0
before ends call here 2|19 52 -137 -1 0 0 0 -94
before ends call here 3|37 -62 36 23 0 0 0 37
before ends call here 4|10 -10 61 -61 0 0 0 0
before ends call here 5|108 -174 89 98 0 0 0 0
before ends call here 6|90 -5 -70 -53 0 0 0 0
before ends call here 7|160 -80 -42 -71 0 0 -97 97
before ends call here 8|93 75 -56 -138 0 0 0 0
before ends call here 9|98 -108 -19 -99 0 0 -34 -98
before ends clause|-77 89 97 -6 186 -100 -160 -85
before ends clause deficit 0|0 -184 69 -160 156 0 0 0
before ends clause deficit 0 here 0|0 -87 87 0 0 0 0 0
before ends clause deficit 0 here 2|0 0 27 0 -27 0 0 0
before ends clause deficit 0 here 5|0 0 69 -90 37 0 0 0
before ends clause deficit 0 here 6|0 -100 59 0 60 0 0 0
before ends clause deficit 0 here 7|0 0 -100 0 100 0 0 0
before ends clause deficit 0 here 8|0 42 26 -80 33 0 0 0
before ends clause deficit 0 here 9|0 -126 139 -24 0 0 0 0
before ends clause deficit 1|-166 221 -119 19 22 0 0 0
before ends clause deficit 1 here 0|0 0 -73 0 73 0 0 0
before ends clause deficit 1 here 1|0 56 -66 -19 -17 0 0 0
before ends clause deficit 1 here 2|0 10 47 -93 0 0 0 0
before ends clause deficit 1 here 6|0 108 -62 -60 0 0 0 0
before ends clause deficit 1 here 7|0 96 92 -96 -92 0 0 0
before ends clause deficit 1 here 8|-93 -44 42 87 7 0 0 0
before ends clause deficit 1 here 9|-100 86 -133 145 37 0 0 0
before ends clause deficit 2|-99 90 -68 120 108 0 -100 0
before ends clause deficit 2 here 1|0 56 -39 10 0 0 0 0
before ends clause deficit 2 here 2|-100 81 92 110 83 0 0 0
before ends clause deficit 2 here 3|-100 114 97 -74 -4 0 0 0
before ends clause deficit 2 here 4|0 77 0 -69 -12 0 0 0
before ends clause deficit 2 here 5|-46 54 0 11 0 0 0 0
before ends clause deficit 2 here 6|-100 168 -119 -58 68 0 0 0
before ends clause deficit 2 here 7|-100 29 -45 81 69 0 0 0
before ends clause deficit 2 here 8|0 -34 -58 96 -37 0 0 0
before ends clause deficit 2 here 9|-100 87 2 145 -4 0 -100 0
before ends clause deficit 3|-79 88 38 150 -169 0 0 0
before ends clause deficit 3 here 1|0 -35 26 40 0 0 0 0
before ends clause deficit 3 here 2|-100 187 -67 -89 0 0 0 0
before ends clause deficit 3 here 3|-100 42 0 80 0 0 0 0
before ends clause deficit 3 here 5|105 -81 0 -51 0 0 0 0
before ends clause deficit 3 here 6|-99 103 -112 113 0 0 0 0
before ends clause deficit 3 here 7|0 -100 100 0 0 0 0 0
before ends clause deficit 3 here 8|0 132 16 -35 -153 0 0 0
before ends clause deficit 3 here 9|0 4 -100 114 -50 0 0 0
before ends clause deficit 4|-16 135 -158 68 -89 0 0 0
before ends clause deficit 4 here 1|0 88 0 -88 0 0 0 0
before ends clause deficit 4 here 3|-67 67 0 0 0 0 0 0
before ends clause deficit 4 here 4|-76 76 0 0 0 0 0 0
before ends clause deficit 4 here 5|58 -58 4 0 -4 0 0 0
before ends clause deficit 4 here 8|0 15 -86 100 0 0 0 0
before ends clause deficit 4 here 9|0 42 -100 143 -86 0 0 0
before ends clause deficit 5|-100 96 -24 138 -19 0 0 0
before ends clause deficit 5 here 0|0 0 79 -79 0 0 0 0
before ends clause deficit 5 here 1|0 72 -52 -19 0 0 0 0
before ends clause deficit 5 here 2|-100 30 40 85 0 0 0 0
before ends clause deficit 5 here 3|-100 100 0 0 0 0 0 0
before ends clause deficit 5 here 4|0 23 -92 0 75 0 0 0
before ends clause deficit 5 here 5|-100 131 0 0 -43 0 0 0
before ends clause deficit 5 here 6|0 63 -10 -56 -47 0 0 0
before ends clause deficit 5 here 7|0 0 -36 0 36 0 0 0
before ends clause deficit 5 here 8|0 -35 -76 108 -20 0 0 0
before ends clause deficit 5 here 9|0 -55 33 53 23 0 0 0
before ends clause deficit 6|-114 136 102 4 -44 0 0 -85
before ends clause deficit 6 here 1|0 1 44 -73 0 0 0 0
before ends clause deficit 6 here 2|0 14 -14 0 0 0 0 0
before ends clause deficit 6 here 3|0 12 -12 0 0 0 0 0
before ends clause deficit 6 here 4|-99 99 0 0 0 0 0 0
before ends clause deficit 6 here 5|-100 65 0 -17 52 0 0 0
before ends clause deficit 6 here 6|95 -159 23 75 0 0 0 0
before ends clause deficit 6 here 7|0 80 -80 0 0 0 0 0
before ends clause deficit 6 here 8|0 74 40 -67 -33 0 0 0
before ends clause deficit 6 here 9|0 0 124 -19 -63 0 0 -85
before ends clause deficit 7|252 41 30 -169 -130 0 -85 0
before ends clause deficit 7 here 2|0 138 -4 -99 0 0 0 0
before ends clause deficit 7 here 3|216 -135 -88 0 0 0 0 0
before ends clause deficit 7 here 5|126 10 -37 0 -88 0 0 0
before ends clause deficit 7 here 6|83 -32 -15 0 0 0 0 0
before ends clause deficit 7 here 8|-80 60 183 -100 -94 0 0 0
before ends clause deficit 7 here 9|0 0 51 0 52 0 -85 0
before ends clause deficit 8|106 -59 123 -217 86 -100 0 0
before ends clause deficit 8 here 0|0 0 24 -24 0 0 0 0
before ends clause deficit 8 here 1|0 -100 100 0 0 0 0 0
before ends clause deficit 8 here 2|0 78 -78 0 0 0 0 0
before ends clause deficit 8 here 3|-20 20 0 0 0 0 0 0
before ends clause deficit 8 here 4|59 -59 0 0 0 0 0 0
before ends clause deficit 8 here 5|163 -144 -28 0 0 0 0 0
before ends clause deficit 8 here 6|0 77 -77 0 0 0 0 0
before ends clause deficit 8 here 7|-89 33 80 -96 96 0 0 0
before ends clause deficit 8 here 8|0 33 -78 0 67 0 0 0
before ends clause deficit 8 here 9|0 120 121 -150 9 -100 0 0
before ends clause deficit 9|88 -265 198 -275 187 0 0 0
before ends clause deficit 9 here 2|0 -97 97 0 0 0 0 0
before ends clause deficit 9 here 3|82 -82 0 0 0 0 0 0
before ends clause deficit 9 here 5|98 -88 -35 0 0 0 0 0
before ends clause deficit 9 here 6|0 -100 170 -100 0 0 0 0
before ends clause deficit 9 here 8|-52 68 -39 -99 167 0 0 0
before ends clause deficit 9 here 9|-80 -82 44 -165 86 0 0 0
before ends clause here 0|0 -87 95 -93 73 0 0 0
before ends clause here 1|0 -5 59 -17 -17 0 0 0
before ends clause here 2|-100 101 115 -71 77 0 0 0
before ends clause here 3|-11 52 28 -32 -4 0 0 0
before ends clause here 4|-118 178 -92 -69 67 0 0 0
before ends clause here 5|53 5 -34 -62 -11 0 0 0
before ends clause here 6|-75 58 93 -64 17 0 0 0
before ends clause here 7|-163 77 54 -124 162 0 0 0
before ends clause here 8|-180 91 15 6 57 0 0 0
before ends clause here 9|-136 147 -32 222 23 -100 -160 -85
before ends open|-27 60 10 33 -42 -6 -168 -46
before ends open deficit 0|185 -147 -164 -16 58 11 0 1
before ends open deficit 0 here 0|0 134 -78 -117 50 0 0 0
before ends open deficit 0 here 1|0 -94 53 -78 129 0 0 -89
before ends open deficit 0 here 2|-43 -144 39 19 -69 100 0 0
before ends open deficit 0 here 3|0 98 -25 2 -52 -86 0 0
before ends open deficit 0 here 4|0 0 24 82 -103 0 0 0
before ends open deficit 0 here 5|35 -35 -88 6 79 0 0 0
before ends open deficit 0 here 6|46 -141 -97 188 -92 0 0 0
before ends open deficit 0 here 7|82 -87 -51 -33 23 -97 0 56
before ends open deficit 0 here 8|3 -133 -37 45 139 -63 0 0
before ends open deficit 0 here 9|98 -100 50 -120 -15 41 0 0
before ends open deficit 1|156 47 -11 18 -40 -21 0 110
before ends open deficit 1 here 0|0 0 -7 7 0 0 0 0
before ends open deficit 1 here 1|-117 -7 52 -50 141 0 0 0
before ends open deficit 1 here 2|-99 -89 0 51 103 0 0 -78
before ends open deficit 1 here 3|27 -18 -44 28 -7 0 0 78
before ends open deficit 1 here 4|-143 98 -119 52 66 100 0 0
before ends open deficit 1 here 5|-84 81 54 104 -91 0 0 0
before ends open deficit 1 here 6|-14 -106 58 73 -142 -100 0 0
before ends open deficit 1 here 7|91 45 -70 -7 50 0 0 0
before ends open deficit 1 here 8|126 -24 -138 -40 -107 32 0 100
before ends open deficit 1 here 9|544 21 -110 -201 3 -100 0 0
before ends open deficit 2|-55 59 62 77 41 43 -100 -49
before ends open deficit 2 here 0|0 -156 41 79 0 0 0 0
before ends open deficit 2 here 1|0 50 94 -41 -131 0 0 -99
before ends open deficit 2 here 2|-81 67 123 74 241 0 0 92
before ends open deficit 2 here 3|7 52 -4 -30 116 0 0 -6
before ends open deficit 2 here 4|-14 51 15 18 46 0 0 -97
before ends open deficit 2 here 5|-87 59 95 12 123 0 0 0
before ends open deficit 2 here 6|-12 76 -25 1 -24 -88 0 0
before ends open deficit 2 here 7|-20 91 -34 24 102 0 0 -51
before ends open deficit 2 here 8|85 18 -92 -19 -74 0 0 -29
before ends open deficit 2 here 9|-90 63 50 127 -2 87 -100 0
before ends open deficit 3|-65 57 48 31 -66 -59 0 60
before ends open deficit 3 here 0|0 0 63 -63 0 0 0 0
before ends open deficit 3 here 1|-100 74 -19 46 0 58 0 0
before ends open deficit 3 here 2|-56 44 102 121 -222 0 0 221
before ends open deficit 3 here 3|59 -105 22 30 97 0 0 0
before ends open deficit 3 here 4|13 -61 107 14 73 0 0 0
before ends open deficit 3 here 5|-82 117 -53 -31 63 0 0 0
before ends open deficit 3 here 6|19 -22 73 52 8 0 0 -100
before ends open deficit 3 here 7|28 -8 -74 -29 23 0 0 47
before ends open deficit 3 here 8|205 100 -39 23 -76 -100 0 -4
before ends open deficit 3 here 9|-100 93 71 62 36 0 0 -91
before ends open deficit 4|-36 55 -26 8 -88 0 0 30
before ends open deficit 4 here 0|0 0 63 -63 0 0 0 0
before ends open deficit 4 here 1|0 107 -30 -32 0 0 0 0
before ends open deficit 4 here 2|-46 32 102 -49 -45 0 0 30
before ends open deficit 4 here 3|11 8 -6 -19 0 0 0 0
before ends open deficit 4 here 4|36 9 -77 119 -11 0 0 0
before ends open deficit 4 here 5|-80 129 -7 -47 0 0 0 0
before ends open deficit 4 here 6|-29 47 -15 -25 95 0 0 0
before ends open deficit 4 here 7|-108 -82 43 49 33 0 0 0
before ends open deficit 4 here 8|-12 43 45 55 -107 0 0 0
before ends open deficit 4 here 9|0 116 -38 12 -152 0 0 0
before ends open deficit 5|-41 56 19 59 26 32 -96 -62
before ends open deficit 5 here 0|0 0 -19 19 0 0 0 0
before ends open deficit 5 here 1|334 -143 -41 -34 0 0 0 0
before ends open deficit 5 here 2|-77 66 66 52 175 0 0 30
before ends open deficit 5 here 3|44 -8 7 45 79 0 0 0
before ends open deficit 5 here 4|49 -40 -61 49 0 0 0 0
before ends open deficit 5 here 5|29 6 27 -117 -46 0 0 0
before ends open deficit 5 here 6|-96 123 8 -51 32 0 0 0
before ends open deficit 5 here 7|56 -35 72 8 -52 0 0 -100
before ends open deficit 5 here 8|-100 -3 33 17 47 32 -96 0
before ends open deficit 5 here 9|-100 84 97 106 7 0 0 -69
before ends open deficit 6|92 -30 28 46 50 20 0 -47
before ends open deficit 6 here 0|0 0 -31 31 0 0 0 0
before ends open deficit 6 here 1|-76 137 -63 -122 0 0 0 96
before ends open deficit 6 here 2|289 -150 -1 -40 23 -100 0 -112
before ends open deficit 6 here 3|-10 51 49 15 -16 0 0 0
before ends open deficit 6 here 4|-30 43 -67 35 0 0 0 0
before ends open deficit 6 here 5|-156 146 65 63 -16 0 0 0
before ends open deficit 6 here 6|-77 42 -42 -59 42 65 0 50
before ends open deficit 6 here 7|-128 40 6 -22 54 0 0 0
before ends open deficit 6 here 8|37 17 66 2 -60 -69 0 0
before ends open deficit 6 here 9|-100 160 99 51 -93 21 0 0
before ends open deficit 7|72 -7 64 5 8 -31 0 -4
before ends open deficit 7 here 0|0 -34 -36 42 0 0 0 0
before ends open deficit 7 here 1|0 120 -6 -14 -84 0 0 0
before ends open deficit 7 here 2|135 -75 25 65 -8 -100 0 -39
before ends open deficit 7 here 3|168 -153 -33 8 -123 97 0 29
before ends open deficit 7 here 4|45 -43 59 14 -120 0 0 0
before ends open deficit 7 here 5|-85 23 -2 67 226 0 0 0
before ends open deficit 7 here 6|4 46 -64 -17 52 0 0 0
before ends open deficit 7 here 7|38 167 -48 0 22 0 0 0
before ends open deficit 7 here 8|-21 41 -40 38 45 0 0 3
before ends open deficit 7 here 9|0 93 -11 -49 -47 0 0 0
before ends open deficit 8|225 -36 54 34 -49 5 0 60
before ends open deficit 8 here 0|-88 -161 50 64 0 0 0 0
before ends open deficit 8 here 1|-146 -32 101 55 -59 0 0 -22
before ends open deficit 8 here 2|213 -67 -126 -22 -34 29 0 -73
before ends open deficit 8 here 3|129 -107 -44 2 38 0 0 0
before ends open deficit 8 here 4|75 -82 11 14 -57 0 0 0
before ends open deficit 8 here 5|74 73 -93 -73 -12 0 0 -70
before ends open deficit 8 here 6|72 38 4 -39 41 -30 0 0
before ends open deficit 8 here 7|-93 41 -30 47 -20 81 0 0
before ends open deficit 8 here 8|-104 66 42 17 73 16 0 -120
before ends open deficit 8 here 9|111 94 79 19 17 -20 0 135
before ends open deficit 9|264 -42 -6 -15 -103 57 0 -28
before ends open deficit 9 here 0|-98 1 91 82 -99 0 0 -30
before ends open deficit 9 here 1|-21 65 105 100 -82 0 0 -59
before ends open deficit 9 here 2|221 -17 -130 -50 -233 0 0 31
before ends open deficit 9 here 3|185 -1 -99 75 -11 -98 0 -158
before ends open deficit 9 here 4|81 -27 68 -128 62 -78 0 0
before ends open deficit 9 here 5|51 45 -78 -3 -91 -100 0 0
before ends open deficit 9 here 6|83 -36 -20 -3 0 98 0 46
before ends open deficit 9 here 7|58 -23 44 65 -198 0 0 0
before ends open deficit 9 here 8|52 0 -17 -13 -160 142 0 -27
before ends open deficit 9 here 9|127 -67 72 -27 119 20 0 -67
before ends open here 0|-160 -44 44 87 -67 0 0 -30
before ends open here 1|-10 97 111 81 110 58 0 -44
before ends open here 2|-42 43 56 55 30 -23 0 44
before ends open here 3|13 42 30 52 32 -80 0 -33
before ends open here 4|-6 32 -98 -20 -21 45 0 -97
before ends open here 5|-70 77 -75 -13 -25 -100 0 -70
before ends open here 6|12 60 -3 1 -12 10 0 -53
before ends open here 7|17 133 0 -64 -30 18 0 -51
before ends open here 8|49 97 35 14 28 37 -96 4
before ends open here 9|-22 90 55 92 83 39 -100 -67
before ends sentence|171 -73 74 26 -88 -12 17 39
before ends sentence deficit 0|34 -86 -66 12 80 0 0 0
before ends sentence deficit 0 here 0|0 0 63 -63 0 0 0 0
before ends sentence deficit 0 here 1|0 -86 1 115 0 0 0 0
before ends sentence deficit 0 here 2|-76 0 0 76 0 0 0 0
before ends sentence deficit 0 here 3|-81 0 71 13 0 0 0 0
before ends sentence deficit 0 here 6|0 0 14 -14 0 0 0 0
before ends sentence deficit 0 here 7|72 0 -11 112 -145 0 0 0
before ends sentence deficit 0 here 8|99 0 -148 -129 150 0 0 0
before ends sentence deficit 0 here 9|0 0 -28 -16 66 0 0 0
before ends sentence deficit 1|-9 180 -91 -24 -21 -44 -9 -98
before ends sentence deficit 1 here 0|0 0 88 -88 0 0 0 0
before ends sentence deficit 1 here 1|0 104 44 -47 -93 0 0 0
before ends sentence deficit 1 here 2|116 -80 -80 -2 180 0 0 -98
before ends sentence deficit 1 here 3|16 -26 -14 35 0 0 0 0
before ends sentence deficit 1 here 4|8 -8 0 0 0 0 0 0
before ends sentence deficit 1 here 5|-98 25 -51 118 -22 0 0 0
before ends sentence deficit 1 here 6|51 -51 -98 98 0 0 0 0
before ends sentence deficit 1 here 7|-56 154 -101 -62 37 0 0 0
before ends sentence deficit 1 here 8|-37 158 -34 -77 -60 0 0 0
before ends sentence deficit 1 here 9|-21 70 39 -48 -39 -44 -9 0
before ends sentence deficit 2|92 190 -34 -62 -42 -70 -30 -149
before ends sentence deficit 2 here 0|-88 -69 97 -17 0 0 0 0
before ends sentence deficit 2 here 1|-186 -53 118 81 0 0 0 0
before ends sentence deficit 2 here 2|34 -31 28 71 -96 32 0 -32
before ends sentence deficit 2 here 3|-16 98 -47 18 -13 0 0 0
before ends sentence deficit 2 here 4|6 70 94 -4 0 0 -100 0
before ends sentence deficit 2 here 5|36 109 -68 -26 0 0 -100 0
before ends sentence deficit 2 here 6|-46 123 15 3 0 0 -100 0
before ends sentence deficit 2 here 7|-124 109 13 -87 96 0 0 0
before ends sentence deficit 2 here 8|-61 101 -42 10 -66 99 -51 -31
before ends sentence deficit 2 here 9|22 4 88 26 83 -170 54 -115
before ends sentence deficit 3|68 -57 -7 -36 -1 -99 -49 -34
before ends sentence deficit 3 here 0|0 0 -56 56 0 0 0 0
before ends sentence deficit 3 here 1|-89 -27 130 -20 0 0 0 0
before ends sentence deficit 3 here 2|24 18 -58 -68 0 0 0 0
before ends sentence deficit 3 here 3|-19 48 32 -39 -34 0 0 -97
before ends sentence deficit 3 here 4|-53 53 0 0 0 0 0 0
before ends sentence deficit 3 here 5|-28 103 -125 -14 0 0 0 0
before ends sentence deficit 3 here 6|-67 69 25 -24 0 0 0 0
before ends sentence deficit 3 here 7|-53 48 141 -106 0 0 0 0
before ends sentence deficit 3 here 8|51 -38 -19 34 16 -99 -19 0
before ends sentence deficit 3 here 9|87 107 7 -45 -26 0 -48 90
before ends sentence deficit 4|101 60 9 -143 27 100 -32 -100
before ends sentence deficit 4 here 2|34 4 -168 67 0 0 0 0
before ends sentence deficit 4 here 3|89 -86 66 -79 0 0 0 0
before ends sentence deficit 4 here 4|-30 30 0 0 0 0 0 0
before ends sentence deficit 4 here 5|125 -63 144 0 0 0 0 -100
before ends sentence deficit 4 here 6|-11 54 -75 -90 92 0 0 0
before ends sentence deficit 4 here 7|62 -3 70 -150 -8 0 0 0
before ends sentence deficit 4 here 8|-88 47 -21 11 -4 100 0 0
before ends sentence deficit 4 here 9|113 -73 24 -12 -23 0 -32 0
before ends sentence deficit 5|103 -21 -11 -127 17 -18 -31 0
before ends sentence deficit 5 here 0|-99 0 32 94 0 0 0 0
before ends sentence deficit 5 here 1|50 -93 -2 44 0 0 0 0
before ends sentence deficit 5 here 2|19 -4 -63 13 0 0 0 0
before ends sentence deficit 5 here 3|114 -8 -97 -122 0 0 0 0
before ends sentence deficit 5 here 4|13 -13 -32 32 0 0 0 0
before ends sentence deficit 5 here 5|41 43 -45 -100 79 0 0 0
before ends sentence deficit 5 here 6|61 -43 -94 96 -67 0 0 0
before ends sentence deficit 5 here 7|135 -44 -4 -123 0 0 0 0
before ends sentence deficit 5 here 8|78 -64 79 37 27 0 -68 0
before ends sentence deficit 5 here 9|143 -99 -26 -6 36 -18 -21 0
before ends sentence deficit 6|165 -51 -26 -40 32 0 -48 84
before ends sentence deficit 6 here 0|0 0 -31 31 0 0 0 0
before ends sentence deficit 6 here 1|-11 55 -37 5 0 0 0 0
before ends sentence deficit 6 here 2|87 -30 -36 22 0 0 0 0
before ends sentence deficit 6 here 3|25 43 -74 -89 -51 0 0 0
before ends sentence deficit 6 here 4|75 -75 0 0 0 0 0 0
before ends sentence deficit 6 here 5|35 71 33 -1 0 0 -100 0
before ends sentence deficit 6 here 6|49 23 132 -50 25 0 -100 0
before ends sentence deficit 6 here 7|152 -99 -122 58 0 0 0 0
before ends sentence deficit 6 here 8|111 -127 -50 12 69 0 0 0
before ends sentence deficit 6 here 9|91 -102 22 -65 3 0 15 84
before ends sentence deficit 7|167 -184 -54 -79 26 -38 -97 230
before ends sentence deficit 7 here 0|191 -51 -150 -30 0 0 0 0
before ends sentence deficit 7 here 1|100 -31 -4 -56 0 0 0 0
before ends sentence deficit 7 here 2|11 -68 65 21 -100 0 0 150
before ends sentence deficit 7 here 3|51 -113 4 128 0 0 0 0
before ends sentence deficit 7 here 4|111 -104 15 89 0 0 -100 0
before ends sentence deficit 7 here 5|66 -8 34 -18 0 0 -100 0
before ends sentence deficit 7 here 6|-24 -82 -25 -7 71 0 0 0
before ends sentence deficit 7 here 7|-96 -97 112 13 57 0 0 0
before ends sentence deficit 7 here 8|-26 -5 18 67 130 -100 -90 0
before ends sentence deficit 7 here 9|-20 -57 105 17 23 27 -63 116
before ends sentence deficit 8|231 -146 84 19 50 96 -49 -69
before ends sentence deficit 8 here 0|-100 0 41 92 0 0 0 0
before ends sentence deficit 8 here 1|-5 -30 49 54 0 0 0 -29
before ends sentence deficit 8 here 2|71 -60 42 -87 -73 -33 0 0
before ends sentence deficit 8 here 3|126 -27 -39 -23 0 0 0 -100
before ends sentence deficit 8 here 4|117 -49 3 18 0 0 -100 0
before ends sentence deficit 8 here 5|105 -66 102 221 0 0 -100 88
before ends sentence deficit 8 here 6|116 -126 10 10 -79 0 0 0
before ends sentence deficit 8 here 7|43 -153 -18 54 -59 0 0 0
before ends sentence deficit 8 here 8|-94 -121 11 31 184 30 127 0
before ends sentence deficit 8 here 9|53 -142 57 65 25 99 29 0
before ends sentence deficit 9|156 -101 69 50 33 -1 -73 -25
before ends sentence deficit 9 here 0|-112 0 26 108 0 0 0 0
before ends sentence deficit 9 here 1|-115 -7 -87 -46 0 0 0 187
before ends sentence deficit 9 here 2|160 -38 -12 53 -99 -100 0 0
before ends sentence deficit 9 here 3|62 -178 23 79 0 0 0 100
before ends sentence deficit 9 here 4|115 -71 122 -6 0 0 -100 0
before ends sentence deficit 9 here 5|112 -98 -63 -8 0 0 0 0
before ends sentence deficit 9 here 6|158 -116 41 67 0 -100 -100 0
before ends sentence deficit 9 here 7|67 -131 101 120 -75 0 0 0
before ends sentence deficit 9 here 8|1 -177 80 134 -69 0 0 -100
before ends sentence deficit 9 here 9|45 -160 39 19 102 74 -48 -99
before ends sentence here 0|-67 -106 38 59 0 0 0 0
before ends sentence here 1|-132 -23 60 9 -93 0 0 173
before ends sentence here 2|65 -17 -18 -15 -160 -105 0 109
before ends sentence here 3|130 -87 7 27 -70 0 0 -86
before ends sentence here 4|163 -46 170 56 0 0 -100 0
before ends sentence here 5|69 -26 -11 2 23 0 -100 -38
before ends sentence here 6|149 -94 34 83 65 -100 -100 0
before ends sentence here 7|80 -90 41 70 -7 0 0 0
before ends sentence here 8|43 -172 71 4 72 78 23 -56
before ends sentence here 9|102 -258 83 21 62 15 70 -106
before ends signed|72 -342 85 41 -100 -29 -157 4
before ends signed deficit 1|28 0 74 -91 0 0 0 0
before ends signed deficit 1 here 6|28 0 -28 0 0 0 0 0
before ends signed deficit 1 here 8|0 0 91 -91 0 0 0 0
before ends signed deficit 2|-28 -59 -46 -25 0 0 0 99
before ends signed deficit 2 here 0|0 0 43 -43 0 0 0 0
before ends signed deficit 2 here 1|0 0 -81 81 0 0 0 0
before ends signed deficit 2 here 2|0 0 102 -102 0 0 0 0
before ends signed deficit 2 here 3|-93 0 -75 146 0 0 0 0
before ends signed deficit 2 here 4|0 -59 0 59 0 0 0 0
before ends signed deficit 2 here 5|0 0 128 -128 0 0 0 0
before ends signed deficit 2 here 7|148 0 -32 -86 0 0 0 0
before ends signed deficit 2 here 8|-62 0 -92 31 0 0 0 99
before ends signed deficit 2 here 9|-23 0 24 -18 0 0 0 0
before ends signed deficit 3|-5 0 -47 63 0 0 0 0
before ends signed deficit 3 here 1|0 0 87 -87 0 0 0 0
before ends signed deficit 3 here 2|0 0 42 -42 0 0 0 0
before ends signed deficit 3 here 6|29 0 -30 29 0 0 0 0
before ends signed deficit 3 here 7|0 0 -53 53 0 0 0 0
before ends signed deficit 3 here 8|-59 0 21 8 0 0 0 0
before ends signed deficit 3 here 9|0 0 20 -20 0 0 0 0
before ends signed deficit 4|-130 0 113 -21 0 0 0 0
before ends signed deficit 4 here 0|-100 0 100 0 0 0 0 0
before ends signed deficit 4 here 1|0 0 3 -3 0 0 0 0
before ends signed deficit 4 here 3|0 0 28 -28 0 0 0 0
before ends signed deficit 4 here 6|0 0 -45 45 0 0 0 0
before ends signed deficit 4 here 7|0 0 7 -7 0 0 0 0
before ends signed deficit 4 here 8|-45 0 18 -1 0 0 0 0
before ends signed deficit 4 here 9|0 0 -4 4 0 0 0 0
before ends signed deficit 5|-19 0 -17 23 0 0 0 0
before ends signed deficit 5 here 1|0 0 -40 40 0 0 0 0
before ends signed deficit 5 here 2|0 0 -110 110 0 0 0 0
before ends signed deficit 5 here 3|-55 0 -62 105 0 0 0 0
before ends signed deficit 5 here 6|0 0 60 -60 0 0 0 0
before ends signed deficit 5 here 7|0 0 50 -50 0 0 0 0
before ends signed deficit 5 here 8|0 0 34 -34 0 0 0 0
before ends signed deficit 5 here 9|55 0 58 -78 0 0 0 0
before ends signed deficit 6|66 0 15 -32 0 -100 0 0
before ends signed deficit 6 here 1|0 0 20 -20 0 0 0 0
before ends signed deficit 6 here 2|0 0 38 -38 0 0 0 0
before ends signed deficit 6 here 3|79 0 -91 24 0 0 0 0
before ends signed deficit 6 here 5|-29 0 -9 32 0 0 0 0
before ends signed deficit 6 here 6|100 0 -82 -42 0 0 0 0
before ends signed deficit 6 here 7|0 0 99 -99 0 0 0 0
before ends signed deficit 6 here 8|56 0 -16 103 0 -100 0 0
before ends signed deficit 6 here 9|-147 0 1 57 0 0 0 0
before ends signed deficit 7|88 -165 20 39 0 0 -82 0
before ends signed deficit 7 here 0|-66 0 -20 78 0 0 0 0
before ends signed deficit 7 here 1|0 0 119 -119 0 0 0 0
before ends signed deficit 7 here 2|-41 0 -15 30 0 0 0 0
before ends signed deficit 7 here 3|0 0 85 -85 0 0 0 0
before ends signed deficit 7 here 4|0 0 -71 71 0 0 0 0
before ends signed deficit 7 here 5|-44 0 -21 44 0 0 0 0
before ends signed deficit 7 here 6|-76 -97 33 140 0 0 0 0
before ends signed deficit 7 here 7|75 -96 -62 80 0 0 0 0
before ends signed deficit 7 here 8|94 0 -45 23 0 0 0 0
before ends signed deficit 7 here 9|78 0 29 -28 0 0 -82 0
before ends signed deficit 8|16 -97 51 92 -100 100 -99 -59
before ends signed deficit 8 here 0|0 0 -71 71 0 0 0 0
before ends signed deficit 8 here 1|0 0 28 -28 0 0 0 0
before ends signed deficit 8 here 2|167 -97 -69 29 0 0 0 0
before ends signed deficit 8 here 3|0 0 60 -60 0 0 0 0
before ends signed deficit 8 here 4|0 0 -74 74 0 0 0 0
before ends signed deficit 8 here 5|-64 0 47 23 0 0 0 0
before ends signed deficit 8 here 6|-53 0 4 3 0 0 0 0
before ends signed deficit 8 here 7|-102 0 -3 51 0 0 0 58
before ends signed deficit 8 here 8|-22 0 68 35 0 0 0 -100
before ends signed deficit 8 here 9|107 0 66 35 -100 100 -99 26
before ends signed deficit 9|33 -171 66 84 0 0 0 0
before ends signed deficit 9 here 0|0 0 -107 107 0 0 0 0
before ends signed deficit 9 here 1|0 0 -46 46 0 0 0 0
before ends signed deficit 9 here 2|62 -100 52 -1 0 0 0 0
before ends signed deficit 9 here 3|24 0 15 -20 0 0 0 0
before ends signed deficit 9 here 4|0 0 82 -82 0 0 0 0
before ends signed deficit 9 here 5|-38 0 -5 95 0 0 0 0
before ends signed deficit 9 here 6|-27 0 69 -37 0 0 0 0
before ends signed deficit 9 here 7|-24 0 -38 54 0 0 0 0
before ends signed deficit 9 here 8|78 0 -18 0 0 0 0 0
before ends signed deficit 9 here 9|18 -100 93 38 0 0 0 0
before ends signed here 0|-146 0 38 72 0 0 0 0
before ends signed here 1|0 0 19 -19 0 0 0 0
before ends signed here 2|184 -168 -27 23 0 0 0 0
before ends signed here 3|-55 0 40 55 0 0 0 0
before ends signed here 4|0 -59 -7 32 0 0 0 0
before ends signed here 5|-105 0 71 68 0 0 0 0
before ends signed here 6|68 -97 -59 29 0 0 0 0
before ends signed here 7|13 -96 8 17 0 0 0 58
before ends signed here 8|62 0 30 97 0 -100 0 -30
before ends signed here 9|40 -100 31 113 -100 100 -157 26
before furniture|212 -204 -80 -32 0 0 0 100
before marked|203 -488 98 139 -160 141 0 42
before signed|72 -342 85 41 -100 -29 -157 4
before spaced false ends call|201 -272 15 21 0 0 -83 -58
before spaced false ends clause|-66 78 105 -13 186 -100 -160 -85
before spaced false ends open|-2 37 25 15 -36 -6 -168 -46
before spaced false ends sentence|185 -93 79 26 -88 -12 17 39
before spaced false ends signed|72 -342 85 41 -100 -29 -157 4
before spaced true ends clause|-202 171 -81 64 0 0 0 0
before spaced true ends open|-185 186 -339 184 -137 0 0 0
before spaced true ends sentence|-478 510 -100 0 0 0 0 0
bullet|41 -34 390 -362 -77 0 0 0
byline|26 -90 -431 -222 -285 403 444 -32
caption|-472 -415 -426 180 -79 625 -98 -122
closing|86 -69 74 -182 0 0 0 0
columnName|-36 0 -97 -358 -332 -164 -315 639
credit|-561 -623 -758 646 659 -277 -262 -226
cut 0 clause after 2|60 -60 0 0 0 0 0 0
cut 0 clause after 8|0 0 -30 96 -94 0 0 0
cut 0 clause after 9|0 0 -46 73 -32 0 0 0
cut 0 open after 0|0 162 -87 -52 -69 0 0 0
cut 0 open after 1|0 0 64 -28 6 0 0 0
cut 0 open after 2|-24 -174 106 -25 57 100 0 -61
cut 0 open after 3|98 0 -105 -30 69 -86 0 0
cut 0 open after 4|0 0 -102 102 0 0 0 0
cut 0 open after 5|88 -88 -153 37 68 0 0 99
cut 0 open after 6|0 0 35 90 -38 7 0 0
cut 0 open after 7|0 0 -52 30 6 0 0 0
cut 0 open after 8|-55 0 106 -19 62 -99 0 0
cut 0 open after 9|-76 0 19 -50 114 0 0 0
cut 0 sentence after 0|0 -64 0 64 0 0 0 0
cut 0 sentence after 1|0 0 0 96 -96 0 0 0
cut 0 sentence after 2|91 -43 0 0 -69 0 0 0
cut 0 sentence after 3|0 0 44 0 -44 0 0 0
cut 0 sentence after 4|35 -35 0 0 0 0 0 0
cut 0 sentence after 5|66 -140 199 -98 100 0 0 0
cut 0 sentence after 6|70 -122 73 0 0 0 0 0
cut 0 sentence after 7|0 0 24 -24 0 0 0 0
cut 0 sentence after 8|0 -87 202 -80 -94 0 0 0
cut 0 sentence after 9|0 131 7 -13 -119 0 0 0
cut 1 call after 2|-77 130 -75 0 0 0 0 0
cut 1 call after 3|-7 68 -62 0 0 0 0 0
cut 1 call after 4|-84 84 0 0 0 0 0 0
cut 1 call after 5|-86 86 0 0 0 0 0 0
cut 1 call after 7|0 -21 21 0 0 0 0 0
cut 1 call after 8|-92 0 92 0 0 0 0 0
cut 1 call after 9|0 126 -126 0 0 0 0 0
cut 1 clause after 2|140 -115 45 -88 0 0 0 0
cut 1 clause after 3|0 -124 124 0 0 0 0 0
cut 1 clause after 5|98 -98 0 0 0 0 0 0
cut 1 clause after 6|84 -98 39 0 0 0 0 0
cut 1 clause after 8|-89 141 -64 -33 23 0 0 0
cut 1 clause after 9|0 65 85 -9 -89 0 0 0
cut 1 open after 0|0 0 105 3 -74 0 0 0
cut 1 open after 1|-39 34 -14 -77 161 0 0 0
cut 1 open after 2|104 -77 -45 25 1 -30 0 23
cut 1 open after 3|166 29 -93 -146 -8 100 0 0
cut 1 open after 4|-94 142 -103 -46 29 0 0 0
cut 1 open after 5|120 -108 -34 -1 193 0 0 0
cut 1 open after 6|-100 100 -17 5 25 0 0 0
cut 1 open after 7|-33 -137 61 23 47 -95 0 0
cut 1 open after 8|346 -62 -52 -162 -74 0 0 0
cut 1 open after 9|53 -126 21 -10 67 0 0 0
cut 1 sentence after 0|0 32 0 -77 55 0 0 0
cut 1 sentence after 1|-94 -207 85 263 0 -100 0 0
cut 1 sentence after 2|-27 132 0 -55 -75 0 0 0
cut 1 sentence after 3|-20 -3 0 79 -39 0 0 0
cut 1 sentence after 4|0 -95 0 95 0 0 0 0
cut 1 sentence after 5|-91 -2 197 -149 -15 0 0 0
cut 1 sentence after 6|35 94 0 -36 -62 0 0 0
cut 1 sentence after 7|40 90 35 -187 46 0 0 0
cut 1 sentence after 8|-21 103 30 -62 -66 0 0 0
cut 1 sentence after 9|-43 32 147 -28 -136 0 0 0
cut 1 signed after 2|-73 73 0 0 0 0 0 0
cut 1 signed after 6|-83 83 0 0 0 0 0 0
cut 1 signed after 8|-122 122 0 0 0 0 0 0
cut 1 signed after 9|-162 162 0 0 0 0 0 0
cut 2 call after 1|-59 0 59 0 0 0 0 0
cut 2 call after 2|-100 89 26 0 0 0 0 0
cut 2 call after 3|0 117 -54 -82 0 0 0 0
cut 2 call after 4|0 108 -108 0 0 0 0 0
cut 2 call after 5|-100 233 -174 0 0 0 0 0
cut 2 call after 6|-6 120 -87 0 -67 0 0 0
cut 2 call after 7|0 24 -24 0 0 0 0 0
cut 2 call after 8|0 18 -18 0 0 0 0 0
cut 2 call after 9|0 127 -127 0 0 0 0 0
cut 2 clause after 0|0 -98 98 0 0 0 0 0
cut 2 clause after 2|-48 78 -154 144 -164 0 0 0
cut 2 clause after 3|-40 80 0 0 -90 0 0 0
cut 2 clause after 5|-107 118 -28 0 0 0 0 0
cut 2 clause after 6|0 118 -129 93 -79 0 0 0
cut 2 clause after 7|-100 52 51 -51 69 0 0 0
cut 2 clause after 8|0 24 57 -120 -43 0 0 0
cut 2 clause after 9|-100 41 36 33 74 0 0 0
cut 2 open after 0|0 84 11 -32 -4 0 0 0
cut 2 open after 1|37 17 22 -97 -52 0 0 -97
cut 2 open after 2|-48 32 142 224 -54 100 0 137
cut 2 open after 3|8 74 -109 -43 -11 0 0 0
cut 2 open after 4|-58 39 18 -21 -23 0 0 0
cut 2 open after 5|94 56 -74 -37 31 -99 0 0
cut 2 open after 6|-59 15 52 100 242 0 -100 -100
cut 2 open after 7|-64 10 18 -13 -9 36 0 0
cut 2 open after 8|101 -59 11 -102 -92 0 -100 0
cut 2 open after 9|-100 47 174 115 61 0 0 -99
cut 2 sentence after 0|0 175 0 -175 0 0 0 0
cut 2 sentence after 1|0 118 0 -160 94 0 0 0
cut 2 sentence after 2|-88 21 -160 182 36 0 0 0
cut 2 sentence after 3|-100 69 0 14 31 0 0 0
cut 2 sentence after 4|-100 115 0 -8 0 0 0 0
cut 2 sentence after 5|-86 84 120 41 -147 0 0 0
cut 2 sentence after 6|56 119 0 -146 17 0 0 0
cut 2 sentence after 7|-100 176 0 -59 2 0 0 0
cut 2 sentence after 8|-100 131 128 -106 1 0 0 0
cut 2 sentence after 9|-100 136 -22 -61 -108 0 0 0
cut 2 signed after 8|-61 61 0 0 0 0 0 0
cut 2 signed after 9|-12 12 0 0 0 0 0 0
cut 3 call after 2|0 -98 98 0 0 0 0 0
cut 3 call after 3|0 35 -35 0 0 0 0 0
cut 3 call after 5|-16 134 -126 0 0 0 0 0
cut 3 call after 7|0 23 -23 0 0 0 0 0
cut 3 call after 8|0 90 -90 0 0 0 0 0
cut 3 call after 9|0 97 -97 0 0 0 0 0
cut 3 clause after 1|0 -37 47 -17 0 0 0 0
cut 3 clause after 2|26 -26 0 0 0 0 0 0
cut 3 clause after 4|-86 140 -76 0 0 0 0 0
cut 3 clause after 6|99 -56 -40 -95 62 0 0 0
cut 3 clause after 7|-53 53 47 -47 0 0 0 0
cut 3 clause after 8|0 -16 0 16 0 0 0 0
cut 3 clause after 9|-148 137 0 -14 0 0 0 0
cut 3 open after 0|0 83 -152 29 146 0 0 0
cut 3 open after 1|-146 35 84 -28 -89 0 0 47
cut 3 open after 2|-46 -4 80 150 -41 0 0 -100
cut 3 open after 3|-34 63 -25 86 -181 0 0 0
cut 3 open after 4|37 22 106 -108 -87 0 0 0
cut 3 open after 5|-100 96 28 36 -34 0 0 0
cut 3 open after 6|-83 -101 45 -15 80 0 0 0
cut 3 open after 7|-1 -70 14 -49 196 0 0 0
cut 3 open after 8|-143 -34 51 140 149 -59 0 0
cut 3 open after 9|59 -30 -11 -2 18 0 0 0
cut 3 sentence after 0|0 -133 0 60 94 0 0 0
cut 3 sentence after 1|0 -65 0 65 0 0 0 0
cut 3 sentence after 2|-64 -138 0 123 126 0 0 0
cut 3 sentence after 3|107 -85 0 24 -51 0 0 0
cut 3 sentence after 4|-13 23 0 -17 0 0 0 0
cut 3 sentence after 5|-78 140 0 -169 0 0 0 0
cut 3 sentence after 6|-24 89 0 -31 0 0 0 0
cut 3 sentence after 7|0 30 0 60 -176 0 0 0
cut 3 sentence after 8|-58 9 0 18 -42 0 0 0
cut 3 sentence after 9|-100 71 0 0 124 0 0 0
cut 3 signed after 6|0 100 0 -100 0 0 0 0
cut 4 call after 8|0 -75 75 0 0 0 0 0
cut 4 clause after 2|-61 61 0 0 0 0 0 0
cut 4 clause after 3|-100 100 0 0 0 0 0 0
cut 4 clause after 5|-100 170 -99 0 0 0 0 0
cut 4 clause after 6|-100 100 0 0 0 0 0 0
cut 4 clause after 7|-11 -92 100 0 0 0 0 0
cut 4 clause after 8|0 0 -68 0 68 0 0 0
cut 4 clause after 9|0 0 0 85 -85 0 0 0
cut 4 open after 0|0 0 67 -67 0 0 0 0
cut 4 open after 1|37 132 92 -127 -145 0 0 0
cut 4 open after 2|32 -50 -80 88 -120 0 0 99
cut 4 open after 3|-59 61 -139 137 0 0 0 0
cut 4 open after 4|-36 119 -148 68 0 0 0 0
cut 4 open after 5|-100 116 4 -51 -48 0 0 0
cut 4 open after 6|0 50 -55 -70 75 0 0 0
cut 4 open after 7|0 72 130 -134 -111 0 0 0
cut 4 open after 8|-85 42 23 -52 92 0 0 -97
cut 4 open after 9|-100 35 12 82 0 0 0 0
cut 4 sentence after 0|0 77 0 -77 0 0 0 0
cut 4 sentence after 1|0 3 0 -3 0 0 0 0
cut 4 sentence after 2|18 -73 0 60 0 0 0 0
cut 4 sentence after 4|0 29 0 -29 0 0 0 0
cut 4 sentence after 5|-100 100 0 0 0 0 0 0
cut 4 sentence after 6|0 -60 0 0 60 0 0 0
cut 4 sentence after 7|0 80 0 -80 0 0 0 0
cut 4 sentence after 8|0 55 0 -55 0 0 0 0
cut 4 sentence after 9|57 14 0 -44 0 0 0 0
cut 4 signed after 1|0 100 0 -100 0 0 0 0
cut 4 signed after 9|0 100 -100 0 0 0 0 0
cut 5 call after 1|0 -95 95 0 0 0 0 0
cut 5 call after 2|-96 -27 113 0 0 0 0 0
cut 5 call after 5|-30 201 -189 0 0 0 0 0
cut 5 call after 6|0 147 -147 0 0 0 0 0
cut 5 call after 7|0 112 -112 0 0 0 0 0
cut 5 call after 8|0 62 -62 0 0 0 0 0
cut 5 call after 9|-100 144 -68 0 0 0 0 0
cut 5 clause after 0|0 0 -73 73 0 0 0 0
cut 5 clause after 1|64 -64 0 0 0 0 0 0
cut 5 clause after 2|-101 62 153 0 0 0 0 0
cut 5 clause after 3|-20 20 0 0 0 0 0 0
cut 5 clause after 7|0 0 -94 94 0 0 0 0
cut 5 clause after 8|0 0 28 0 -28 0 0 0
cut 5 clause after 9|-26 28 81 -73 -30 0 0 0
cut 5 open after 0|0 66 75 -81 -64 0 0 0
cut 5 open after 1|156 -81 2 45 6 0 0 0
cut 5 open after 2|-43 13 81 264 -74 -96 -96 0
cut 5 open after 3|-49 93 -146 63 -3 0 0 100
cut 5 open after 4|16 38 -129 55 16 0 0 0
cut 5 open after 5|236 17 -250 -92 129 0 0 0
cut 5 open after 6|-31 58 48 64 -48 0 0 0
cut 5 open after 7|91 135 6 -87 26 0 0 -100
cut 5 open after 8|-70 53 89 -43 -115 100 0 0
cut 5 open after 9|-76 18 105 3 -55 0 0 0
cut 5 sentence after 0|0 108 0 -69 -57 0 0 0
cut 5 sentence after 1|0 154 0 -153 -5 0 0 0
cut 5 sentence after 2|-102 -124 0 152 0 0 0 0
cut 5 sentence after 3|51 -67 0 14 52 0 0 0
cut 5 sentence after 4|0 91 0 -91 0 0 0 0
cut 5 sentence after 5|-40 -13 97 85 127 0 0 0
cut 5 sentence after 6|-100 160 0 -8 -88 0 0 0
cut 5 sentence after 7|0 61 70 -98 -18 0 0 0
cut 5 sentence after 8|0 120 0 -95 -44 0 0 0
cut 5 sentence after 9|-100 79 -22 -57 84 0 0 0
cut 6 call after 1|62 -62 0 0 0 0 0 0
cut 6 call after 2|72 8 -75 0 0 0 0 0
cut 6 call after 5|0 -42 42 0 0 0 0 0
cut 6 clause after 2|8 35 -55 -46 0 0 0 0
cut 6 clause after 3|18 -18 86 0 -86 0 0 0
cut 6 clause after 5|-60 148 80 -147 -28 0 0 0
cut 6 clause after 8|127 4 -58 -126 0 0 0 0
cut 6 clause after 9|-75 137 -32 -67 0 0 0 0
cut 6 open after 0|0 0 -80 12 137 0 0 0
cut 6 open after 1|-119 -8 128 25 142 -96 0 -100
cut 6 open after 2|150 -95 -86 12 -167 100 0 -26
cut 6 open after 3|130 41 -18 16 83 -99 0 -100
cut 6 open after 4|63 -59 -74 148 -53 0 0 0
cut 6 open after 5|-76 81 -68 50 -24 0 0 0
cut 6 open after 6|-29 15 -15 15 14 1 0 -49
cut 6 open after 7|-25 103 -38 -106 -61 98 0 0
cut 6 open after 8|-55 61 3 -19 -2 29 0 0
cut 6 open after 9|-100 129 10 -37 161 -37 0 0
cut 6 sentence after 1|65 114 -80 65 -145 0 0 0
cut 6 sentence after 2|-125 -46 -86 30 194 0 0 0
cut 6 sentence after 3|79 21 0 -72 0 0 0 0
cut 6 sentence after 4|28 -79 0 53 0 0 0 0
cut 6 sentence after 5|145 -58 0 71 -64 0 0 0
cut 6 sentence after 6|-100 97 82 -36 6 0 0 0
cut 6 sentence after 7|-41 -39 0 11 60 0 0 0
cut 6 sentence after 8|0 34 110 -65 -141 0 0 0
cut 6 sentence after 9|-104 -1 0 139 0 0 0 0
cut 6 signed after 5|-30 30 0 0 0 0 0 0
cut 7 call after 2|94 -100 11 0 0 0 0 0
cut 7 call after 3|-148 0 148 0 0 0 0 0
cut 7 call after 5|0 6 -6 0 0 0 0 0
cut 7 call after 6|0 0 164 -100 -91 0 0 0
cut 7 call after 7|0 -54 54 0 0 0 0 0
cut 7 clause after 1|98 -98 0 0 0 0 0 0
cut 7 clause after 2|-24 24 52 -65 0 0 0 0
cut 7 clause after 3|21 -21 0 0 0 0 0 0
cut 7 clause after 4|-86 86 0 0 0 0 0 0
cut 7 clause after 5|0 43 0 0 -43 0 0 0
cut 7 clause after 8|0 -34 34 0 0 0 0 0
cut 7 open after 0|0 0 41 36 -41 -100 0 96
cut 7 open after 1|85 -37 49 14 -11 0 -85 0
cut 7 open after 2|92 -3 -15 -21 -150 0 0 -74
cut 7 open after 3|57 41 -88 -82 106 97 0 0
cut 7 open after 4|101 64 -125 55 -13 0 0 0
cut 7 open after 5|-6 9 -17 -13 62 0 0 0
cut 7 open after 6|123 -30 -15 23 -27 0 0 0
cut 7 open after 7|-129 13 22 9 -1 0 0 0
cut 7 open after 8|-55 42 76 -60 62 0 0 -39
cut 7 open after 9|131 82 -38 -33 -5 0 0 0
cut 7 sentence after 1|0 81 0 -81 0 0 0 0
cut 7 sentence after 2|69 -55 0 -160 80 0 0 0
cut 7 sentence after 3|29 -29 0 32 -32 0 0 0
cut 7 sentence after 4|0 34 0 -34 0 0 0 0
cut 7 sentence after 5|-6 31 -93 -4 57 0 0 0
cut 7 sentence after 6|120 -117 0 0 -4 0 0 0
cut 7 sentence after 7|0 -74 -98 76 96 0 0 0
cut 7 sentence after 8|0 -13 0 -38 77 0 0 0
cut 7 sentence after 9|-119 19 67 134 -72 0 0 0
cut 8 call after 0|0 0 100 0 -100 0 0 0
cut 8 call after 1|-36 0 121 0 -96 0 0 0
cut 8 call after 2|89 -153 12 0 0 0 0 0
cut 8 call after 3|-98 -99 168 0 0 0 0 0
cut 8 call after 4|10 -10 0 0 0 0 0 0
cut 8 call after 5|-64 -81 128 0 0 0 0 0
cut 8 call after 7|-97 0 97 0 0 0 0 0
cut 8 call after 8|-100 0 100 0 0 0 0 0
cut 8 call after 9|0 -78 78 0 0 0 0 0
cut 8 clause after 0|0 -87 87 0 0 0 0 0
cut 8 clause after 1|86 -86 0 0 0 0 0 0
cut 8 clause after 2|0 -16 -22 76 0 0 0 0
cut 8 clause after 3|-108 108 0 0 0 0 0 0
cut 8 clause after 4|57 62 -152 75 0 0 0 0
cut 8 clause after 5|100 0 -46 -76 0 0 0 0
cut 8 clause after 6|-55 99 17 -120 0 0 0 0
cut 8 clause after 7|0 -32 -146 72 96 0 0 0
cut 8 clause after 8|-58 -29 1 65 48 0 0 0
cut 8 clause after 9|-79 11 52 103 -70 0 0 0
cut 8 open after 0|-27 0 34 -42 -154 100 0 0
cut 8 open after 1|14 38 22 -52 14 -48 0 0
cut 8 open after 2|56 -29 -44 24 14 -27 0 -60
cut 8 open after 3|40 77 -82 -37 -206 -29 0 263
cut 8 open after 4|-26 90 23 16 110 -100 0 0
cut 8 open after 5|83 81 -108 18 60 30 0 0
cut 8 open after 6|-85 -15 0 44 -66 -30 0 75
cut 8 open after 7|88 47 -27 -43 57 0 0 0
cut 8 open after 8|-42 55 36 -44 48 0 0 -77
cut 8 open after 9|39 89 -16 -24 118 30 0 -99
cut 8 sentence after 0|0 -82 0 0 82 0 0 0
cut 8 sentence after 1|-86 -74 -36 38 136 0 0 0
cut 8 sentence after 2|90 -137 -37 -46 119 0 0 0
cut 8 sentence after 3|195 -180 -99 73 29 0 0 0
cut 8 sentence after 4|237 -150 0 -109 -33 0 0 0
cut 8 sentence after 5|145 -56 48 24 -82 0 0 -99
cut 8 sentence after 6|115 -126 -62 38 32 0 0 0
cut 8 sentence after 7|35 146 0 -125 -74 0 0 0
cut 8 sentence after 8|0 -94 -198 159 92 0 0 0
cut 8 sentence after 9|-204 21 -31 -21 134 0 0 0
cut 9 call after 0|0 -65 65 0 0 0 0 0
cut 9 call after 2|-6 -33 160 0 0 -99 0 0
cut 9 call after 3|-60 -5 33 0 0 0 0 0
cut 9 call after 4|107 -94 -8 0 0 0 0 0
cut 9 call after 5|6 -68 31 0 0 0 0 0
cut 9 call after 6|146 -142 -61 0 0 0 0 0
cut 9 call after 7|-8 -87 53 0 0 0 0 0
cut 9 call after 8|-97 0 97 0 0 0 0 0
cut 9 call after 9|-91 -43 117 0 0 0 0 0
cut 9 clause after 0|0 -90 90 0 0 0 0 0
cut 9 clause after 1|20 -20 100 -100 0 0 0 0
cut 9 clause after 2|58 -69 44 -84 0 -100 0 0
cut 9 clause after 3|10 -4 -20 0 0 0 0 0
cut 9 clause after 4|82 -76 0 -12 0 0 0 0
cut 9 clause after 5|83 -2 -90 0 0 0 0 0
cut 9 clause after 6|44 -79 56 0 0 0 0 0
cut 9 clause after 7|15 -15 0 0 0 0 0 0
cut 9 clause after 8|-25 51 16 55 0 0 0 0
cut 9 clause after 9|-102 -80 -20 35 54 0 0 0
cut 9 open after 0|0 0 106 92 -245 29 0 -100
cut 9 open after 1|39 65 -14 -61 88 29 0 0
cut 9 open after 2|103 3 -57 -3 10 -147 0 -55
cut 9 open after 3|102 51 -111 -51 129 43 0 0
cut 9 open after 4|-40 -131 -10 -14 -15 87 0 98
cut 9 open after 5|146 -16 -42 100 -142 78 0 0
cut 9 open after 6|32 12 47 59 -89 0 0 -76
cut 9 open after 7|169 14 -1 -8 -98 -31 0 84
cut 9 open after 8|48 82 57 -37 -69 0 0 -100
cut 9 open after 9|-18 30 -34 -55 102 31 0 0
cut 9 sentence after 0|0 0 0 -90 90 0 0 0
cut 9 sentence after 1|-93 -123 86 96 72 0 0 0
cut 9 sentence after 2|97 -28 29 -150 50 0 0 0
cut 9 sentence after 3|111 25 -99 -142 -11 0 0 0
cut 9 sentence after 4|129 -29 0 -121 21 0 0 0
cut 9 sentence after 5|149 33 -55 2 -125 0 0 0
cut 9 sentence after 6|-16 36 -100 31 51 0 0 0
cut 9 sentence after 7|-105 28 29 -48 47 0 0 0
cut 9 sentence after 8|-60 -75 63 47 98 0 0 0
cut 9 sentence after 9|-134 64 74 -128 71 0 0 0
cut clause call call width 2|0 -36 36 0 0 0 0 0
cut clause call open width 1|0 -99 99 0 0 0 0 0
cut clause call open width 3|0 38 60 -82 -96 0 0 0
cut clause call open width 4|0 154 -17 -100 0 0 0 0
cut clause call open width 5|-15 142 -133 0 0 0 0 0
cut clause call sentence width 4|0 -27 27 0 0 0 0 0
cut clause call sentence width 5|0 62 -62 0 0 0 0 0
cut clause call sentence width 6|0 122 -122 0 0 0 0 0
cut clause clause clause width 6|0 -121 0 121 0 0 0 0
cut clause clause open width 4|-76 76 0 0 0 0 0 0
cut clause clause open width 5|0 12 -12 0 0 0 0 0
cut clause clause open width 6|111 -68 -143 -38 109 0 0 0
cut clause clause open width 7|-86 86 0 0 0 0 0 0
cut clause clause sentence width 5|-68 68 0 0 0 0 0 0
cut clause clause sentence width 6|0 74 -74 0 0 0 0 0
cut clause clause signed width 6|-89 89 0 0 0 0 0 0
cut clause open call width 3|0 0 -20 20 0 0 0 0
cut clause open call width 6|0 -91 0 91 0 0 0 0
cut clause open clause width 0|0 0 -93 0 93 0 0 0
cut clause open clause width 1|0 0 -60 0 60 0 0 0
cut clause open clause width 2|0 0 74 -66 92 -100 0 0
cut clause open clause width 3|0 0 -100 96 32 0 0 0
cut clause open clause width 4|0 -31 -86 0 182 0 0 0
cut clause open clause width 5|0 -120 120 0 0 0 0 0
cut clause open clause width 6|42 -89 0 23 0 0 0 0
cut clause open clause width 7|0 145 -145 0 0 0 0 0
cut clause open open width 0|0 0 -41 0 114 0 -85 0
cut clause open open width 1|0 0 56 163 -101 0 0 -85
cut clause open open width 2|0 -59 40 -74 12 0 0 0
cut clause open open width 3|0 0 3 -143 128 0 0 0
cut clause open open width 4|-100 -172 122 -106 85 0 0 0
cut clause open open width 5|-71 36 -50 58 70 0 0 0
cut clause open open width 6|-153 112 -32 242 22 0 0 0
cut clause open open width 7|-20 100 -123 -46 0 0 0 0
cut clause open sentence width 1|0 0 -87 168 18 0 -100 0
cut clause open sentence width 2|0 -28 4 -28 38 0 0 0
cut clause open sentence width 3|0 0 -26 26 0 0 0 0
cut clause open sentence width 4|0 29 -67 10 0 0 0 0
cut clause open sentence width 5|227 -98 -182 38 -130 0 0 0
cut clause open sentence width 6|-1 23 -210 137 -90 0 0 0
cut clause open sentence width 7|0 6 0 -6 0 0 0 0
cut clause open signed width 5|-80 80 0 0 0 0 0 0
cut clause sentence call width 4|0 -85 0 85 0 0 0 0
cut clause sentence call width 5|0 93 0 -93 0 0 0 0
cut clause sentence clause width 3|0 -94 0 94 0 0 0 0
cut clause sentence clause width 5|0 105 0 -105 0 0 0 0
cut clause sentence clause width 6|-83 83 0 0 0 0 0 0
cut clause sentence clause width 7|0 -82 82 0 0 0 0 0
cut clause sentence open width 3|-80 64 0 30 0 0 0 0
cut clause sentence open width 4|0 12 212 -257 63 0 0 0
cut clause sentence open width 5|-100 168 200 -168 -119 0 0 0
cut clause sentence open width 6|-100 257 -86 -86 -79 0 0 0
cut clause sentence open width 7|44 -187 209 -78 0 0 0 0
cut clause sentence open width 8|0 -87 87 0 0 0 0 0
cut clause sentence sentence width 2|-100 100 0 0 0 0 0 0
cut clause sentence sentence width 3|0 -61 0 61 0 0 0 0
cut clause sentence sentence width 4|0 -10 0 10 0 0 0 0
cut clause sentence sentence width 5|0 59 0 -59 0 0 0 0
cut clause sentence sentence width 6|-88 88 0 0 0 0 0 0
cut clause signed clause width 4|0 100 -100 0 0 0 0 0
cut clause signed open width 5|-93 93 0 0 0 0 0 0
cut open call call width 4|0 93 -93 0 0 0 0 0
cut open call clause width 4|125 16 -84 0 0 0 0 0
cut open call clause width 5|-98 -120 191 0 0 0 0 0
cut open call clause width 6|2 105 -91 0 0 0 0 0
cut open call clause width 7|86 0 -86 0 0 0 0 0
cut open call open width 0|49 87 -127 0 0 0 0 0
cut open call open width 1|-100 170 -99 0 0 0 0 0
cut open call open width 2|-90 -8 134 0 -91 0 0 0
cut open call open width 3|-77 -4 52 0 0 0 0 0
cut open call open width 4|83 -5 110 0 -147 -99 0 0
cut open call open width 5|-246 58 210 0 0 0 0 0
cut open call open width 6|-103 116 103 0 0 0 0 0
cut open call open width 7|-23 23 0 0 0 0 0 0
cut open call sentence width 1|0 88 -88 0 0 0 0 0
cut open call sentence width 2|-46 0 46 0 0 0 0 0
cut open call sentence width 4|-123 138 9 0 0 0 0 0
cut open call sentence width 5|-135 85 11 0 0 0 0 0
cut open call sentence width 6|-92 0 92 0 0 0 0 0
cut open clause call width 3|0 0 96 -96 0 0 0 0
cut open clause call width 4|0 -36 171 -88 -87 0 0 0
cut open clause call width 6|-85 159 -99 0 0 0 0 0
cut open clause call width 7|46 -46 0 0 0 0 0 0
cut open clause clause width 1|0 99 -99 0 0 0 0 0
cut open clause clause width 4|0 76 -76 0 0 0 0 0
cut open clause clause width 5|-63 63 0 0 0 0 0 0
cut open clause clause width 6|0 158 -73 102 -90 -100 0 0
cut open clause clause width 7|33 -33 0 0 0 0 0 0
cut open clause open width 2|0 -24 136 -86 -138 0 0 0
cut open clause open width 3|0 -169 168 -51 9 0 0 0
cut open clause open width 4|39 -146 34 59 71 0 0 0
cut open clause open width 5|-14 14 5 20 -25 0 0 0
cut open clause open width 6|-19 40 -51 13 -195 0 0 0
cut open clause open width 7|-22 47 0 -13 0 0 0 0
cut open clause open width 8|-46 46 0 0 0 0 0 0
cut open clause sentence width 4|0 -40 -84 99 0 0 0 0
cut open clause sentence width 5|-148 173 100 -100 -63 0 0 0
cut open clause sentence width 6|-64 103 -85 0 0 0 0 0
cut open clause sentence width 7|-82 211 0 -146 -79 0 0 0
cut open clause sentence width 8|0 -87 87 0 0 0 0 0
cut open clause signed width 5|0 96 0 -96 0 0 0 0
cut open clause signed width 6|-112 112 0 0 0 0 0 0
cut open clause signed width 7|-7 7 0 0 0 0 0 0
cut open open call width 0|0 0 -156 0 156 0 0 0
cut open open call width 1|0 0 -89 149 -3 0 0 0
cut open open call width 2|0 0 -104 129 -19 0 0 0
cut open open call width 3|0 0 -6 -8 48 0 0 0
cut open open call width 4|-126 0 94 -47 39 0 0 0
cut open open call width 5|-97 -4 60 -78 -24 39 0 0
cut open open call width 6|-99 90 -160 170 0 0 0 0
cut open open call width 7|-106 118 -145 135 0 0 0 0
cut open open clause width 0|0 -32 -52 -152 192 0 0 0
cut open open clause width 1|0 -34 -217 107 117 0 0 0
cut open open clause width 2|0 0 161 40 -294 0 0 0
cut open open clause width 3|0 0 -8 -3 26 0 0 0
cut open open clause width 4|41 -36 79 1 -29 21 0 -96
cut open open clause width 5|78 -13 69 -49 -134 0 0 0
cut open open clause width 6|13 -5 -42 11 -102 -77 0 0
cut open open clause width 7|-1 13 77 -87 0 0 0 0
cut open open clause width 8|0 0 80 -80 0 0 0 0
cut open open open width 0|-100 37 -89 -162 273 0 -100 0
cut open open open width 1|-116 0 20 80 59 152 0 -267
cut open open open width 2|-100 -100 144 225 -120 35 0 -100
cut open open open width 3|-100 129 94 63 -6 98 -96 63
cut open open open width 4|290 99 50 66 -26 -2 0 143
cut open open open width 5|165 5 20 22 -30 0 0 -99
cut open open open width 6|16 22 42 -9 -53 -100 0 -168
cut open open open width 7|-29 25 78 -14 -28 0 0 0
cut open open open width 8|-98 0 44 124 -99 0 0 0
cut open open sentence width 0|0 0 -59 0 140 -100 0 0
cut open open sentence width 1|0 -91 -85 162 38 -88 0 0
cut open open sentence width 2|-118 -87 12 167 -124 100 0 0
cut open open sentence width 3|-12 -165 38 -11 -23 30 0 0
cut open open sentence width 4|-117 37 -25 62 37 44 0 0
cut open open sentence width 5|-45 49 -68 59 -174 0 0 0
cut open open sentence width 6|-54 57 -72 -24 -103 0 0 0
cut open open sentence width 7|130 206 -116 -161 -28 0 0 0
cut open open sentence width 8|0 162 -162 0 0 0 0 0
cut open open signed width 5|-155 271 -100 -99 0 0 0 0
cut open open signed width 6|-182 208 -50 0 0 0 0 0
cut open open signed width 7|-74 74 0 0 0 0 0 0
cut open sentence call width 2|0 -69 0 0 69 0 0 0
cut open sentence call width 3|0 28 0 -28 0 0 0 0
cut open sentence call width 4|0 -14 0 -37 87 0 0 0
cut open sentence call width 5|0 -13 -31 40 0 0 0 0
cut open sentence call width 6|0 -49 49 0 0 0 0 0
cut open sentence call width 7|22 0 -22 0 0 0 0 0
cut open sentence clause width 0|-67 157 -86 0 1 0 0 0
cut open sentence clause width 1|0 42 0 -99 80 0 0 0
cut open sentence clause width 2|-100 57 0 0 40 0 0 0
cut open sentence clause width 3|0 51 0 -51 0 0 0 0
cut open sentence clause width 4|-65 -49 0 83 66 0 0 0
cut open sentence clause width 5|-37 -63 0 72 0 0 0 0
cut open sentence clause width 6|-25 51 0 -52 0 0 0 0
cut open sentence clause width 7|22 -22 0 0 0 0 0 0
cut open sentence open width 0|-76 67 0 0 30 0 0 0
cut open sentence open width 1|-87 61 0 -33 185 0 0 0
cut open sentence open width 2|-81 75 0 -123 175 0 0 0
cut open sentence open width 3|-32 88 0 -40 126 0 0 -99
cut open sentence open width 4|-83 94 -23 88 116 -100 0 0
cut open sentence open width 5|-19 81 -165 90 -169 0 0 0
cut open sentence open width 6|-15 59 100 -42 -160 0 0 0
cut open sentence open width 7|29 133 -85 -112 0 0 0 0
cut open sentence open width 8|0 33 -5 -2 0 0 0 0
cut open sentence sentence width 0|-100 68 0 0 47 0 0 0
cut open sentence sentence width 1|-100 26 0 0 93 0 0 0
cut open sentence sentence width 2|92 -17 0 -88 -41 0 0 0
cut open sentence sentence width 3|0 -18 0 46 -4 0 0 0
cut open sentence sentence width 4|-129 -18 0 181 -117 0 0 0
cut open sentence sentence width 5|-180 -144 0 201 -13 0 0 0
cut open sentence sentence width 6|-59 125 0 -152 0 0 0 0
cut open sentence sentence width 7|92 35 0 -99 0 0 0 0
cut open sentence signed width 4|-42 42 0 0 0 0 0 0
cut open sentence signed width 6|-22 115 0 -100 0 0 0 0
cut open signed clause width 3|-49 49 0 0 0 0 0 0
cut open signed clause width 4|-73 73 0 0 0 0 0 0
cut open signed open width 2|0 100 0 -100 0 0 0 0
cut open signed open width 3|-83 83 0 0 0 0 0 0
cut open signed open width 4|-110 180 0 -100 0 0 0 0
cut open signed open width 5|-70 70 0 0 0 0 0 0
cut open signed open width 6|-71 71 0 0 0 0 0 0
cut open signed sentence width 5|-30 30 0 0 0 0 0 0
deficit 0|-237 -140 131 74 -33 0 0 -30
deficit 1|-100 79 144 135 29 58 0 53
deficit 2|-36 45 47 14 -42 -29 0 -10
deficit 3|12 59 70 20 -2 -80 0 -48
deficit 4|14 46 -41 -15 1 45 -100 -97
deficit 5|90 -27 61 -20 -36 -100 -100 -78
deficit 6|53 30 45 18 15 -26 -100 -53
deficit 7|109 -35 -20 -26 22 18 -97 25
deficit 8|17 65 62 32 39 23 -87 -86
deficit 9|-8 73 51 75 86 39 64 95
doubled|-207 -144 329 -165 -380 -98 -163 250
doubled 1|-100 -25 -35 -159 -219 0 -163 359
doubled 2|-100 0 175 -152 0 0 0 0
doubled 3|-100 0 -24 220 -143 -98 0 -148
doubled 4|-237 -24 499 -317 -170 0 0 0
doubled 5|-138 81 266 -246 0 0 0 0
doubled 6|-166 -94 315 -221 0 0 0 -99
doubled 7|37 -131 267 -207 0 0 0 0
doubled 8|-99 0 170 -100 0 0 0 0
ends call|81 64 68 -266 -254 -99 -97 -170
ends call after ends call|0 65 -65 0 0 0 0 0
ends call after ends clause|-39 31 40 0 0 0 -97 0
ends call after ends open|76 27 47 -157 -254 -99 0 -100
ends call after ends sentence|135 -28 -44 -100 0 0 0 0
ends call deficit 0|0 0 95 -95 0 0 0 0
ends call deficit 1|-135 36 103 0 0 0 0 0
ends call deficit 2|-21 -7 23 0 0 0 0 0
ends call deficit 3|111 -62 -30 0 -67 0 0 0
ends call deficit 4|88 -100 22 0 0 0 0 0
ends call deficit 5|-23 -20 0 0 0 0 0 0
ends call deficit 6|-39 -1 134 0 0 0 0 -100
ends call deficit 7|-24 34 61 -82 0 0 0 0
ends call deficit 8|90 134 -70 -100 -168 0 0 -100
ends call deficit 9|140 166 -161 -100 -91 -99 -97 0
ends call here 1 after 0|-50 0 50 0 0 0 0 0
ends call here 1 after 2|0 77 -77 0 0 0 0 0
ends call here 1 after 7|0 -54 54 0 0 0 0 0
ends call here 1 after 8|-100 0 100 0 0 0 0 0
ends call here 2 after 0|-100 0 100 0 0 0 0 0
ends call here 2 after 1|36 -62 36 0 0 0 0 0
ends call here 2 after 2|-122 119 -16 0 0 0 0 0
ends call here 2 after 3|120 -67 -87 0 0 0 0 0
ends call here 2 after 4|129 -98 -43 0 0 0 0 0
ends call here 2 after 5|99 -65 2 0 0 0 0 0
ends call here 2 after 6|52 -35 7 0 0 0 0 0
ends call here 2 after 9|18 0 -18 0 0 0 0 0
ends call here 3 after 2|-99 21 92 0 0 0 0 0
ends call here 3 after 3|129 -129 0 0 0 0 0 0
ends call here 3 after 5|42 -3 -39 0 0 0 0 0
ends call here 3 after 6|141 6 -105 0 -67 0 0 0
ends call here 3 after 7|0 32 -32 0 0 0 0 0
ends call here 4 after 1|-59 0 59 0 0 0 0 0
ends call here 4 after 2|94 -100 11 0 0 0 0 0
ends call here 4 after 3|57 0 -57 0 0 0 0 0
ends call here 5 after 1|0 -95 95 0 0 0 0 0
ends call here 5 after 2|67 -64 -39 0 0 0 0 0
ends call here 5 after 3|-61 -65 109 0 0 0 0 0
ends call here 5 after 4|10 -10 0 0 0 0 0 0
ends call here 5 after 5|97 -31 -74 0 0 0 0 0
ends call here 5 after 7|0 23 -23 0 0 0 0 0
ends call here 5 after 9|-100 100 0 0 0 0 0 0
ends call here 6 after 2|-64 0 64 0 0 0 0 0
ends call here 6 after 3|53 -98 74 0 0 0 0 0
ends call here 6 after 4|-92 0 92 0 0 0 0 0
ends call here 6 after 5|78 142 -190 0 0 0 0 0
ends call here 6 after 6|-11 0 11 0 0 0 0 0
ends call here 6 after 7|0 72 -72 0 0 0 0 0
ends call here 6 after 9|-87 0 87 0 0 0 0 0
ends call here 7 after 0|0 -65 65 0 0 0 0 0
ends call here 7 after 1|-56 0 56 0 0 0 0 0
ends call here 7 after 2|-161 85 111 0 0 0 0 0
ends call here 7 after 3|34 -72 54 -82 0 0 0 0
ends call here 7 after 4|86 0 -86 0 0 0 0 0
ends call here 7 after 5|101 96 -171 0 0 0 0 0
ends call here 7 after 6|119 -62 -82 0 0 0 0 0
ends call here 7 after 7|20 -81 30 0 0 0 0 0
ends call here 7 after 8|-72 -75 126 0 0 0 0 0
ends call here 7 after 9|0 47 -47 0 0 0 0 0
ends call here 8 after 0|0 0 100 0 -100 0 0 0
ends call here 8 after 1|-81 0 154 0 -96 0 0 0
ends call here 8 after 2|44 -13 30 0 0 0 0 0
ends call here 8 after 3|28 6 -60 0 0 0 0 0
ends call here 8 after 4|2 -48 14 0 0 0 0 0
ends call here 8 after 5|90 66 -145 0 0 0 0 -100
ends call here 8 after 6|122 53 -69 -100 0 0 0 0
ends call here 8 after 7|30 30 -40 0 0 0 0 0
ends call here 8 after 8|-156 116 91 0 0 0 0 0
ends call here 8 after 9|-216 99 66 0 0 0 0 0
ends call here 9 after 1|45 0 -45 0 0 0 0 0
ends call here 9 after 2|159 -81 121 -100 0 -99 0 0
ends call here 9 after 3|-24 13 10 0 0 0 0 0
ends call here 9 after 4|76 88 -133 0 0 0 0 0
ends call here 9 after 5|80 94 -139 0 0 -99 0 0
ends call here 9 after 6|86 81 -90 0 -91 0 0 0
ends call here 9 after 7|44 124 -61 0 0 0 -97 0
ends call here 9 after 8|-122 -38 144 0 0 0 0 0
ends call here 9 after 9|-201 67 45 0 0 0 0 0
ends call width 0 marks 0|49 87 -127 0 0 0 0 0
ends call width 1 marks 0|-170 167 105 0 0 -99 0 0
ends call width 1 marks 1|0 78 -78 0 0 0 0 0
ends call width 2 marks 0|247 -69 -132 -100 -91 0 0 0
ends call width 2 marks 1|0 109 -109 0 0 0 0 0
ends call width 3 marks 0|197 99 -33 -82 -96 0 -97 0
ends call width 3 marks 1|0 75 -75 0 0 0 0 0
ends call width 4 marks 0|163 -71 -3 -100 0 -99 0 0
ends call width 4 marks 1|-62 -18 203 0 -147 0 0 -100
ends call width 5 marks 0|156 -161 35 0 0 0 0 -100
ends call width 5 marks 1|8 -221 214 -95 0 0 0 0
ends call width 5 marks 2|86 81 -247 0 0 0 0 0
ends call width 6 marks 0|-122 68 69 0 0 0 0 0
ends call width 6 marks 1|-33 61 50 0 0 0 0 0
ends call width 6 marks 2|-17 203 -313 0 0 0 0 0
ends call width 7 marks 1|148 0 -148 0 0 0 0 0
ends call width 7 marks 2|128 -49 -99 0 0 0 0 0
ends clause|7 66 94 -166 -98 -100 -100 -170
ends clause after ends call|-70 68 90 -158 -87 0 0 0
ends clause after ends clause|120 129 -276 42 -90 -100 0 0
ends clause after ends open|-10 49 93 -85 -29 0 -100 -170
ends clause after ends sentence|-1 48 77 -168 -123 0 0 0
ends clause after ends signed|115 -51 0 -96 0 0 0 0
ends clause deficit 0|-152 -121 83 129 73 0 0 0
ends clause deficit 1|-36 63 -9 -5 -89 0 0 0
ends clause deficit 2|-20 40 -47 -103 -16 0 0 -100
ends clause deficit 3|107 -59 -31 -194 -43 0 0 0
ends clause deficit 4|74 4 -193 -4 0 0 0 0
ends clause deficit 5|178 -23 34 -54 -117 -100 -100 0
ends clause deficit 6|128 -35 37 -189 -75 0 0 0
ends clause deficit 7|109 0 -82 35 -94 0 0 0
ends clause deficit 8|46 -13 116 -97 86 0 0 -100
ends clause deficit 9|-96 -32 110 30 28 0 0 0
ends clause here 0 after 0|0 -87 87 0 0 0 0 0
ends clause here 0 after 2|0 0 27 -27 0 0 0 0
ends clause here 0 after 5|0 0 -37 37 0 0 0 0
ends clause here 0 after 6|-100 0 59 60 0 0 0 0
ends clause here 0 after 7|0 -100 0 100 0 0 0 0
ends clause here 0 after 8|0 42 -49 -5 73 0 0 0
ends clause here 0 after 9|-74 0 74 0 0 0 0 0
ends clause here 1 after 0|0 -74 22 73 0 0 0 0
ends clause here 1 after 1|55 -53 13 -17 0 0 0 0
ends clause here 1 after 2|-32 -27 47 0 0 0 0 0
ends clause here 1 after 7|0 0 92 -92 0 0 0 0
ends clause here 1 after 8|-56 155 -20 -120 0 0 0 0
ends clause here 1 after 9|7 7 -57 111 -89 0 0 0
ends clause here 2 after 0|0 -90 90 0 0 0 0 0
ends clause here 2 after 1|8 16 -74 0 0 0 0 0
ends clause here 2 after 2|-40 39 10 64 -117 0 0 0
ends clause here 2 after 3|-10 26 54 116 -90 0 0 -100
ends clause here 2 after 4|-43 46 0 -12 0 0 0 0
ends clause here 2 after 5|-10 10 0 0 0 0 0 0
ends clause here 2 after 6|36 16 -74 0 11 0 0 0
ends clause here 2 after 7|-36 78 21 -96 69 0 0 0
ends clause here 2 after 8|54 66 -36 -37 0 0 0 0
ends clause here 2 after 9|-30 127 -45 -98 20 0 0 0
ends clause here 3 after 1|0 -9 9 0 0 0 0 0
ends clause here 3 after 2|46 49 -145 -73 0 0 0 0
ends clause here 3 after 3|-30 30 0 0 0 0 0 0
ends clause here 3 after 4|-99 99 0 0 0 0 0 0
ends clause here 3 after 5|50 -43 -12 0 0 0 0 0
ends clause here 3 after 6|23 19 -28 0 0 0 0 0
ends clause here 3 after 7|107 -180 100 0 0 0 0 0
ends clause here 3 after 8|98 -74 24 -128 -43 0 0 0
ends clause here 3 after 9|87 30 -135 -50 0 0 0 0
ends clause here 4 after 1|41 -41 0 0 0 0 0 0
ends clause here 4 after 2|42 -42 0 0 0 0 0 0
ends clause here 4 after 3|-32 32 0 0 0 0 0 0
ends clause here 4 after 4|68 -19 -76 0 0 0 0 0
ends clause here 4 after 5|-42 42 4 -4 0 0 0 0
ends clause here 4 after 7|43 -43 0 0 0 0 0 0
ends clause here 4 after 8|11 103 -86 0 0 0 0 0
ends clause here 4 after 9|76 -29 -91 0 0 0 0 0
ends clause here 5 after 0|-19 0 19 0 0 0 0 0
ends clause here 5 after 1|-23 -64 67 0 0 0 0 0
ends clause here 5 after 2|10 112 40 -100 0 -100 -100 0
ends clause here 5 after 3|-40 40 0 0 0 0 0 0
ends clause here 5 after 4|-66 79 -75 59 0 0 0 0
ends clause here 5 after 5|111 -90 0 0 -43 0 0 0
ends clause here 5 after 6|-33 9 23 -47 0 0 0 0
ends clause here 5 after 7|46 -46 -36 36 0 0 0 0
ends clause here 5 after 8|60 -27 -32 68 -90 0 0 0
ends clause here 5 after 9|54 -26 -38 34 0 0 0 0
ends clause here 6 after 1|1 0 -1 0 0 0 0 0
ends clause here 6 after 2|67 54 -14 -100 0 0 0 0
ends clause here 6 after 3|2 3 86 -12 -86 0 0 0
ends clause here 6 after 4|99 0 -99 0 0 0 0 0
ends clause here 6 after 5|-31 31 -52 52 0 0 0 0
ends clause here 6 after 6|0 0 88 -88 0 0 0 0
ends clause here 6 after 7|97 -97 0 0 0 0 0 0
ends clause here 6 after 8|-23 0 44 -81 68 0 0 0
ends clause here 6 after 9|78 -106 89 0 -63 0 0 0
ends clause here 7 after 2|2 -40 13 0 0 0 0 0
ends clause here 7 after 3|-91 91 0 0 0 0 0 0
ends clause here 7 after 5|178 10 -107 -88 0 0 0 0
ends clause here 7 after 6|29 -98 27 0 0 0 0 0
ends clause here 7 after 7|0 0 -58 58 0 0 0 0
ends clause here 7 after 8|73 125 -38 0 -94 0 0 0
ends clause here 7 after 9|-113 -70 129 52 0 0 0 0
ends clause here 8 after 1|0 0 100 -100 0 0 0 0
ends clause here 8 after 2|59 76 -59 0 -74 0 0 0
ends clause here 8 after 3|105 -102 -10 0 0 0 0 0
ends clause here 8 after 5|0 94 -94 0 0 0 0 0
ends clause here 8 after 6|52 0 -52 0 0 0 0 0
ends clause here 8 after 7|29 0 -110 0 96 0 0 0
ends clause here 8 after 8|-35 -109 108 -22 48 0 0 -100
ends clause here 8 after 9|-54 6 28 90 -7 0 0 0
ends clause here 9 after 0|0 -98 98 0 0 0 0 0
ends clause here 9 after 2|-97 0 97 0 0 0 0 0
ends clause here 9 after 5|90 193 -186 -83 -28 0 0 0
ends clause here 9 after 6|0 99 -99 0 0 0 0 0
ends clause here 9 after 8|-45 -100 37 117 0 0 0 0
ends clause here 9 after 9|-42 -182 147 1 35 0 0 0
ends clause width 0 marks 0|0 139 -139 0 0 0 0 0
ends clause width 1 marks 0|0 99 -99 0 0 0 0 0
ends clause width 2 marks 0|0 -24 136 -86 -138 0 0 0
ends clause width 3 marks 0|-42 -169 361 -132 -109 0 0 -100
ends clause width 3 marks 1|0 0 -152 0 152 0 0 0
ends clause width 4 marks 0|-5 -10 146 -27 -232 0 0 0
ends clause width 4 marks 1|-119 -69 -374 290 263 0 0 0
ends clause width 5 marks 0|139 97 96 -227 -141 0 0 -100
ends clause width 5 marks 1|-7 -6 29 39 33 0 0 0
ends clause width 5 marks 2|-28 28 0 0 0 0 0 0
ends clause width 6 marks 0|35 39 47 -100 -117 0 0 0
ends clause width 6 marks 1|-13 47 -232 142 31 -100 0 0
ends clause width 6 marks 2|16 56 -153 -87 -85 0 -100 0
ends clause width 7 marks 0|59 -22 0 0 -79 0 0 0
ends clause width 7 marks 1|80 -25 75 -127 0 0 0 0
ends clause width 7 marks 2|30 -44 -139 63 0 0 0 0
ends clause width 8 marks 2|-132 -54 161 0 0 0 0 0
ends open|-33 50 71 62 63 38 72 35
ends open after ends call|-27 -93 168 -66 9 39 5 16
ends open after ends clause|-80 115 101 6 36 14 14 -21
ends open after ends open|-25 65 75 41 74 40 41 44
ends open after ends sentence|-53 51 24 -6 -63 -58 21 -226
ends open after ends signed|245 75 -136 -170 0 0 -100 0
ends open deficit 0|-97 -54 42 22 -67 0 0 -30
ends open deficit 1|-65 88 117 114 60 58 0 53
ends open deficit 2|-41 50 34 17 -62 -29 0 37
ends open deficit 3|-1 41 106 7 -11 -80 0 -48
ends open deficit 4|13 29 14 -44 -15 45 -100 -97
ends open deficit 5|76 -20 48 -16 -38 0 -100 -78
ends open deficit 6|27 -95 16 30 45 10 -100 10
ends open deficit 7|2 -101 71 102 20 18 -97 25
ends open deficit 8|-40 -172 80 82 97 42 -48 3
ends open deficit 9|-60 -114 93 123 160 91 111 129
ends open here 0 after 0|114 132 -124 -13 0 0 0 0
ends open here 0 after 1|-94 0 38 -5 0 0 0 0
ends open here 0 after 2|-98 -100 107 37 0 0 0 0
ends open here 0 after 3|0 0 16 -16 0 0 0 0
ends open here 0 after 4|0 0 28 -28 0 0 0 0
ends open here 0 after 5|-100 0 72 52 0 0 0 0
ends open here 0 after 6|0 0 7 -7 0 0 0 0
ends open here 0 after 7|22 0 0 -4 0 0 0 0
ends open here 0 after 8|-88 0 1 20 0 0 0 0
ends open here 0 after 9|0 -100 19 113 -137 0 0 0
ends open here 1 after 0|0 0 -45 45 0 0 0 0
ends open here 1 after 1|-145 118 22 38 61 0 0 0
ends open here 1 after 2|-11 2 40 16 92 0 0 0
ends open here 1 after 3|-65 -27 7 3 0 0 0 0
ends open here 1 after 4|-100 81 23 -14 0 0 0 0
ends open here 1 after 5|28 -15 -1 -4 -54 0 0 -93
ends open here 1 after 6|-113 -24 71 48 29 0 0 0
ends open here 1 after 7|68 66 5 55 -60 0 0 -96
ends open here 1 after 8|32 18 -30 78 -89 58 0 0
ends open here 1 after 9|5 6 40 -32 10 0 0 87
ends open here 2 after 0|0 169 64 25 -100 -100 0 0
ends open here 2 after 1|90 106 -28 13 -78 0 0 -100
ends open here 2 after 2|-38 39 76 -37 137 -28 0 32
ends open here 2 after 3|-38 49 84 32 86 0 0 29
ends open here 2 after 4|-87 53 -5 65 -98 0 0 0
ends open here 2 after 5|-107 28 31 44 6 0 0 0
ends open here 2 after 6|-77 78 108 -32 40 0 0 -46
ends open here 2 after 7|-72 33 31 25 71 0 0 0
ends open here 2 after 8|-16 68 -18 -41 -2 0 0 89
ends open here 2 after 9|-30 70 -14 -40 33 77 0 -99
ends open here 3 after 0|0 0 73 49 -14 0 0 -100
ends open here 3 after 1|23 63 -43 -51 21 0 0 -82
ends open here 3 after 2|0 45 -70 17 58 -98 0 -81
ends open here 3 after 3|44 -11 17 -14 27 36 0 0
ends open here 3 after 4|41 62 -66 -3 0 0 0 0
ends open here 3 after 5|-83 -4 90 28 103 0 0 0
ends open here 3 after 6|-53 3 108 74 113 0 0 -100
ends open here 3 after 7|-91 116 -38 106 -96 0 0 84
ends open here 3 after 8|-20 111 -19 -40 4 0 0 0
ends open here 3 after 9|16 20 -51 -44 -33 0 0 0
ends open here 4 after 0|0 0 146 -146 0 0 0 0
ends open here 4 after 1|63 44 38 37 -99 0 0 -97
ends open here 4 after 2|0 34 111 65 6 -34 -100 0
ends open here 4 after 3|-16 -48 47 -58 -64 46 0 0
ends open here 4 after 4|8 -73 59 -21 75 0 0 0
ends open here 4 after 5|7 -32 114 -5 0 0 0 0
ends open here 4 after 6|40 -79 -28 32 67 0 0 0
ends open here 4 after 7|75 -53 -79 87 -32 0 0 0
ends open here 4 after 8|77 -4 25 -72 15 0 0 0
ends open here 4 after 9|80 29 39 -56 23 0 -100 0
ends open here 5 after 0|85 0 1 -12 -43 0 0 0
ends open here 5 after 1|-11 96 -16 0 -34 0 0 0
ends open here 5 after 2|49 0 23 17 -107 0 -100 0
ends open here 5 after 3|62 -51 1 74 93 0 -100 0
ends open here 5 after 4|122 -48 0 -49 0 0 -100 0
ends open here 5 after 5|-39 -109 86 101 81 0 0 0
ends open here 5 after 6|-58 -51 36 89 -26 0 0 88
ends open here 5 after 7|-1 -143 -24 3 53 0 0 0
ends open here 5 after 8|41 -41 65 48 156 0 -100 0
ends open here 5 after 9|84 -17 -21 39 45 0 0 -100
ends open here 6 after 0|0 0 15 14 -75 0 0 0
ends open here 6 after 1|91 -91 -30 -42 -39 0 0 0
ends open here 6 after 2|84 114 17 -14 16 29 -100 -100
ends open here 6 after 3|30 -8 13 59 35 -31 0 0
ends open here 6 after 4|55 -96 -14 62 0 0 0 0
ends open here 6 after 5|-23 -146 105 11 -53 0 0 0
ends open here 6 after 6|-14 -66 -40 44 19 63 0 -41
ends open here 6 after 7|27 -8 49 -63 81 -88 0 0
ends open here 6 after 8|79 5 35 -25 72 0 0 0
ends open here 6 after 9|23 -35 -4 5 -55 0 0 0
ends open here 7 after 0|-45 0 3 -43 -1 100 0 0
ends open here 7 after 1|158 -12 -46 -61 53 0 -97 125
ends open here 7 after 2|70 -28 66 -25 -27 90 0 21
ends open here 7 after 3|13 1 20 -12 131 0 0 0
ends open here 7 after 4|-25 -127 64 89 -132 0 0 0
ends open here 7 after 5|-56 -184 155 102 30 0 0 99
ends open here 7 after 6|-52 -124 59 86 45 -97 0 0
ends open here 7 after 7|19 111 40 -42 22 0 0 -58
ends open here 7 after 8|-66 -52 31 25 80 0 0 0
ends open here 7 after 9|2 -36 75 -39 -40 0 0 0
ends open here 8 after 0|0 0 -34 -18 -3 29 0 96
ends open here 8 after 1|-8 -54 -60 105 83 0 0 0
ends open here 8 after 2|38 -26 20 -44 -6 1 -52 63
ends open here 8 after 3|25 7 54 10 27 -99 20 -76
ends open here 8 after 4|-66 7 45 46 55 100 0 0
ends open here 8 after 5|29 28 59 13 -2 30 -86 -100
ends open here 8 after 6|15 -108 41 40 31 -65 -68 0
ends open here 8 after 7|-40 -48 64 8 -52 39 0 0
ends open here 8 after 8|115 -71 -2 23 47 -23 26 19
ends open here 8 after 9|-29 -82 77 109 112 80 83 66
ends open here 9 after 0|0 0 -26 -20 -22 0 27 93
ends open here 9 after 1|-100 0 77 139 -24 24 5 30
ends open here 9 after 2|-41 -78 47 46 32 117 74 51
ends open here 9 after 3|-42 193 71 -6 13 29 -25 94
ends open here 9 after 4|0 76 61 63 81 -55 -40 -46
ends open here 9 after 5|-122 143 130 115 70 41 -47 34
ends open here 9 after 6|-100 0 74 30 50 63 -35 142
ends open here 9 after 7|-38 -160 61 35 40 26 36 45
ends open here 9 after 8|198 -45 -26 -10 54 63 29 -51
ends open here 9 after 9|-96 -170 130 87 125 42 55 49
ends open width 0 marks 0|-100 19 9 -306 309 -100 -8 93
ends open width 1 marks 0|-112 -91 110 138 151 131 -127 8
ends open width 2 marks 0|-164 -54 78 96 34 97 136 -157
ends open width 2 marks 1|0 0 0 -268 268 0 0 0
ends open width 3 marks 0|-141 -172 154 186 -191 80 29 166
ends open width 3 marks 1|0 134 -416 -325 387 0 0 0
ends open width 4 marks 0|-120 -227 57 156 -13 114 54 157
ends open width 4 marks 1|41 76 191 -124 121 -100 0 -82
ends open width 4 marks 2|145 60 -135 0 0 -65 0 0
ends open width 5 marks 0|-49 27 96 91 -25 -68 -57 -168
ends open width 5 marks 1|49 78 28 28 -85 0 -100 -100
ends open width 5 marks 2|-4 169 -205 -271 -126 0 0 0
ends open width 6 marks 0|-4 0 155 63 -205 -100 0 130
ends open width 6 marks 1|-1 38 109 37 -104 -154 -100 -163
ends open width 6 marks 2|-9 34 -73 -195 -131 0 -100 -170
ends open width 7 marks 0|-168 36 69 -66 -28 0 0 161
ends open width 7 marks 1|39 11 1 82 -168 0 0 -99
ends open width 7 marks 2|138 89 -332 124 0 0 0 -96
ends open width 8 marks 0|0 0 58 -58 0 0 0 0
ends open width 8 marks 1|107 132 -16 -74 -99 0 0 -99
ends open width 8 marks 2|0 0 -93 93 0 0 0 0
ends sentence|12 53 -410 -184 -102 -227 -269 -269
ends sentence after ends call|-163 143 -83 -71 136 0 0 0
ends sentence after ends clause|77 128 -143 -80 -62 0 -99 0
ends sentence after ends open|-2 39 -284 -52 -89 -227 -218 -219
ends sentence after ends sentence|12 52 -196 45 -3 0 0 -98
ends sentence after ends signed|155 2 0 -137 0 0 0 0
ends sentence deficit 0|-169 -71 153 84 0 0 0 0
ends sentence deficit 1|-178 -119 138 132 0 0 0 0
ends sentence deficit 2|-36 11 96 113 129 0 0 -98
ends sentence deficit 3|48 1 -82 -35 85 0 0 0
ends sentence deficit 4|13 41 -89 -1 60 0 0 0
ends sentence deficit 5|-46 3 49 23 109 0 0 0
ends sentence deficit 6|-15 86 -20 -38 -1 -100 0 0
ends sentence deficit 7|-35 146 -247 12 12 0 0 0
ends sentence deficit 8|45 60 -248 -20 -9 -98 0 -100
ends sentence deficit 9|20 63 -318 -172 -132 -100 -269 -159
ends sentence here 0 after 1|0 -86 30 80 0 0 0 0
ends sentence here 0 after 2|0 -87 87 0 0 0 0 0
ends sentence here 0 after 3|0 0 -58 58 0 0 0 0
ends sentence here 0 after 7|0 0 -3 3 0 0 0 0
ends sentence here 0 after 8|-99 -136 79 133 0 0 0 0
ends sentence here 0 after 9|-99 134 72 -69 0 0 0 0
ends sentence here 1 after 0|0 -49 0 49 0 0 0 0
ends sentence here 1 after 1|0 -35 56 11 0 0 0 0
ends sentence here 1 after 2|-100 64 -37 69 0 0 0 0
ends sentence here 1 after 3|-29 91 0 -70 0 0 0 0
ends sentence here 1 after 4|0 -83 0 83 0 0 0 0
ends sentence here 1 after 5|-66 -80 70 82 0 0 0 0
ends sentence here 1 after 6|98 -43 15 -72 0 0 0 0
ends sentence here 1 after 7|-94 -58 12 99 0 0 0 0
ends sentence here 1 after 8|54 -95 112 19 0 0 0 0
ends sentence here 1 after 9|-99 88 -11 30 0 0 0 0
ends sentence here 2 after 0|-88 -4 0 36 77 0 0 0
ends sentence here 2 after 1|-27 -12 0 -18 73 0 0 0
ends sentence here 2 after 2|-19 34 -86 44 90 0 0 0
ends sentence here 2 after 3|-63 61 0 -21 0 0 0 0
ends sentence here 2 after 4|60 -20 0 -96 0 0 0 0
ends sentence here 2 after 5|-124 88 59 -42 0 0 0 0
ends sentence here 2 after 6|-11 21 -100 122 0 0 0 0
ends sentence here 2 after 7|163 -57 38 -28 0 0 0 -98
ends sentence here 2 after 8|-84 -120 222 71 13 0 0 0
ends sentence here 2 after 9|23 -43 -40 92 0 0 0 0
ends sentence here 3 after 0|-81 68 0 -15 0 0 0 0
ends sentence here 3 after 1|-50 -33 0 81 0 0 0 0
ends sentence here 3 after 2|186 -170 0 -38 0 0 0 0
ends sentence here 3 after 3|-52 65 0 20 0 0 0 0
ends sentence here 3 after 4|1 -70 0 60 0 0 0 0
ends sentence here 3 after 5|-32 53 -68 -11 0 0 0 0
ends sentence here 3 after 6|16 75 0 -131 0 0 0 0
ends sentence here 3 after 7|84 15 0 -81 0 0 0 0
ends sentence here 3 after 8|-141 8 -20 44 85 0 0 0
ends sentence here 3 after 9|-84 51 0 74 0 0 0 0
ends sentence here 4 after 0|0 -93 0 93 0 0 0 0
ends sentence here 4 after 2|30 66 0 -100 0 0 0 0
ends sentence here 4 after 3|-12 -32 0 79 0 0 0 0
ends sentence here 4 after 4|-57 57 0 0 0 0 0 0
ends sentence here 4 after 5|66 -66 0 -3 0 0 0 0
ends sentence here 4 after 6|1 12 0 -75 60 0 0 0
ends sentence here 4 after 7|-162 178 0 -42 0 0 0 0
ends sentence here 4 after 8|-98 40 0 78 0 0 0 0
ends sentence here 4 after 9|11 20 -89 45 0 0 0 0
ends sentence here 5 after 0|-11 0 0 11 0 0 0 0
ends sentence here 5 after 1|-55 -144 0 172 0 0 0 0
ends sentence here 5 after 2|89 -135 0 11 62 0 0 0
ends sentence here 5 after 3|22 46 -58 -98 -45 0 0 0
ends sentence here 5 after 4|-88 -57 0 82 0 0 0 0
ends sentence here 5 after 5|-105 153 0 -71 0 0 0 0
ends sentence here 5 after 6|23 -48 0 -19 27 0 0 0
ends sentence here 5 after 7|-50 68 0 -45 0 0 0 0
ends sentence here 5 after 8|-81 59 0 45 -36 0 0 0
ends sentence here 5 after 9|-69 60 90 -57 33 0 0 0
ends sentence here 6 after 1|12 -97 0 75 32 0 0 0
ends sentence here 6 after 2|20 -42 -100 235 0 0 0 0
ends sentence here 6 after 3|11 115 -68 -79 -83 0 0 0
ends sentence here 6 after 4|-39 76 0 -97 0 0 0 0
ends sentence here 6 after 5|7 -29 87 -94 105 0 0 0
ends sentence here 6 after 6|63 64 0 -124 0 0 0 0
ends sentence here 6 after 7|-102 -4 0 72 0 0 0 0
ends sentence here 6 after 8|6 21 0 -2 -119 0 0 0
ends sentence here 6 after 9|28 73 15 -19 0 -100 0 0
ends sentence here 7 after 1|-108 9 0 126 0 0 0 0
ends sentence here 7 after 2|-144 -43 -82 95 114 0 0 0
ends sentence here 7 after 3|59 39 -100 -1 0 0 0 0
ends sentence here 7 after 4|-2 178 0 -166 0 0 0 0
ends sentence here 7 after 5|-40 75 0 -98 0 0 0 0
ends sentence here 7 after 6|-38 56 -59 22 -55 0 0 0
ends sentence here 7 after 7|56 -65 0 43 -24 0 0 0
ends sentence here 7 after 8|63 10 0 33 -95 0 0 0
ends sentence here 7 after 9|75 10 -100 -5 0 0 0 0
ends sentence here 8 after 0|-45 -28 0 -106 124 0 0 0
ends sentence here 8 after 1|-51 19 0 45 -76 0 0 0
ends sentence here 8 after 2|-170 -38 0 118 34 0 0 0
ends sentence here 8 after 3|-6 65 0 83 -26 0 0 -100
ends sentence here 8 after 4|-13 82 -100 -61 50 0 0 0
ends sentence here 8 after 5|0 37 -43 -51 -66 0 0 0
ends sentence here 8 after 6|-10 70 -148 23 -39 0 0 0
ends sentence here 8 after 7|111 -38 0 -78 -11 0 0 0
ends sentence here 8 after 8|27 59 30 -33 -122 0 0 0
ends sentence here 8 after 9|80 28 -75 -128 3 -98 0 0
ends sentence here 9 after 0|-61 112 0 -129 58 0 0 0
ends sentence here 9 after 1|51 -50 0 96 -23 -100 0 0
ends sentence here 9 after 2|-15 68 -86 130 -11 0 -100 0
ends sentence here 9 after 3|-29 51 0 -31 -2 0 0 0
ends sentence here 9 after 4|-34 25 0 30 -25 0 0 0
ends sentence here 9 after 5|7 56 -197 -162 -30 0 -99 -99
ends sentence here 9 after 6|55 48 -47 -34 -13 0 0 -85
ends sentence here 9 after 7|54 28 24 -55 -54 0 0 0
ends sentence here 9 after 8|-47 104 0 -60 -102 0 0 0
ends sentence here 9 after 9|63 94 -127 -130 -199 0 -158 0
ends sentence width 0 marks 0|57 9 -86 0 1 0 -99 -85
ends sentence width 1 marks 0|-21 43 0 -196 104 0 -83 0
ends sentence width 1 marks 1|-100 170 0 -99 0 0 0 0
ends sentence width 2 marks 0|-51 74 -100 -181 113 0 -99 0
ends sentence width 2 marks 1|75 31 0 0 -85 0 0 0
ends sentence width 3 marks 0|-38 47 -169 92 127 -98 0 -99
ends sentence width 3 marks 1|50 110 0 -100 -250 0 0 0
ends sentence width 4 marks 0|8 76 -154 174 -16 -100 -100 -100
ends sentence width 4 marks 1|65 35 -211 -233 -88 0 0 0
ends sentence width 4 marks 2|46 18 0 0 -95 0 0 0
ends sentence width 5 marks 0|-27 -62 -139 276 -170 0 0 0
ends sentence width 5 marks 1|127 31 -201 -404 -191 0 0 0
ends sentence width 5 marks 2|34 87 -89 -160 0 0 0 0
ends sentence width 6 marks 0|-200 10 48 238 -150 0 0 0
ends sentence width 6 marks 1|57 89 -350 -187 -165 0 0 -98
ends sentence width 6 marks 2|6 113 0 -273 0 -100 0 0
ends sentence width 7 marks 0|130 -20 0 -78 0 0 0 0
ends sentence width 7 marks 1|-51 -37 184 -175 0 0 0 0
ends sentence width 7 marks 2|79 65 -14 -99 0 0 0 0
ends sentence width 8 marks 1|-99 -49 143 -33 0 0 0 0
ends sentence width 8 marks 2|-99 -29 232 -149 0 0 0 0
ends signed|133 232 -100 -170 -100 0 -87 0
ends signed after ends clause|19 94 -100 0 0 0 0 0
ends signed after ends open|146 157 0 -170 -100 0 -87 0
ends signed after ends sentence|2 -2 0 0 0 0 0 0
ends signed deficit 2|43 -43 0 0 0 0 0 0
ends signed deficit 3|-60 60 0 0 0 0 0 0
ends signed deficit 4|-58 58 0 0 0 0 0 0
ends signed deficit 5|-21 21 0 0 0 0 0 0
ends signed deficit 6|14 -14 0 0 0 0 0 0
ends signed deficit 7|39 78 0 -100 0 0 0 0
ends signed deficit 8|99 34 0 0 -100 0 -87 0
ends signed deficit 9|103 113 -100 -100 0 0 0 0
ends signed here 2 after 1|-55 55 0 0 0 0 0 0
ends signed here 2 after 2|131 -131 0 0 0 0 0 0
ends signed here 2 after 7|-105 105 0 0 0 0 0 0
ends signed here 2 after 8|74 -74 0 0 0 0 0 0
ends signed here 2 after 9|-61 61 0 0 0 0 0 0
ends signed here 3 after 6|-47 47 0 0 0 0 0 0
ends signed here 3 after 9|-22 22 0 0 0 0 0 0
ends signed here 4 after 7|51 -51 0 0 0 0 0 0
ends signed here 4 after 9|-94 94 0 0 0 0 0 0
ends signed here 5 after 5|-65 65 0 0 0 0 0 0
ends signed here 5 after 8|62 -62 0 0 0 0 0 0
ends signed here 6 after 5|7 -7 0 0 0 0 0 0
ends signed here 6 after 8|-44 44 0 0 0 0 0 0
ends signed here 6 after 9|37 -37 0 0 0 0 0 0
ends signed here 7 after 6|0 100 0 -100 0 0 0 0
ends signed here 7 after 8|22 -22 0 0 0 0 0 0
ends signed here 7 after 9|86 -86 0 0 0 0 0 0
ends signed here 8 after 2|21 -21 0 0 0 0 0 0
ends signed here 8 after 3|59 -59 0 0 0 0 0 0
ends signed here 8 after 5|-30 30 0 0 0 0 0 0
ends signed here 8 after 6|40 -40 0 0 0 0 0 0
ends signed here 8 after 7|-91 91 0 0 0 0 0 0
ends signed here 8 after 8|-36 36 0 0 0 0 0 0
ends signed here 8 after 9|133 26 0 0 -100 0 -87 0
ends signed here 9 after 1|0 100 0 -100 0 0 0 0
ends signed here 9 after 2|-73 73 0 0 0 0 0 0
ends signed here 9 after 3|124 -124 0 0 0 0 0 0
ends signed here 9 after 5|-21 21 0 0 0 0 0 0
ends signed here 9 after 8|-49 49 0 0 0 0 0 0
ends signed here 9 after 9|88 38 -100 0 0 0 0 0
ends signed width 2 marks 1|0 100 0 -100 0 0 0 0
ends signed width 3 marks 1|42 -42 0 0 0 0 0 0
ends signed width 4 marks 1|-88 221 -100 -100 0 0 0 0
ends signed width 4 marks 2|113 -2 0 0 -100 0 0 0
ends signed width 5 marks 1|-161 161 0 0 0 0 0 0
ends signed width 5 marks 2|93 -93 0 0 0 0 0 0
ends signed width 6 marks 2|60 -23 0 0 0 0 -87 0
ends signed width 7 marks 2|35 -35 0 0 0 0 0 0
full around 0 0|-69 31 134 103 111 18 41 46
full around 0 1|-25 7 69 60 13 -27 76 -116
full around 0 2|31 -13 -34 -53 -84 27 -83 10
full around 1 0|-55 82 62 83 45 -100 14 138
full around 1 1|-29 88 8 -5 -61 -71 -129 -131
full around 1 2|101 136 -26 -59 -35 1 -102 -172
full around 2 0|-36 41 -41 -8 -36 -58 -66 75
full around 2 1|-16 61 -67 -40 -132 -99 -160 -55
full around 2 2|46 102 -95 -73 -24 0 -193 0
furniture|-118 -89 -591 -611 -225 -50 -258 933
here 0 after 0|114 86 -97 -13 0 0 0 0
here 0 after 1|-94 -86 46 18 0 0 0 0
here 0 after 2|-98 -161 137 34 0 0 0 0
here 0 after 3|0 0 -2 2 0 0 0 0
here 0 after 4|0 0 28 -28 0 0 0 0
here 0 after 5|-100 0 54 72 0 0 0 0
here 0 after 6|-100 0 94 22 0 0 0 0
here 0 after 7|22 -100 31 79 0 0 0 0
here 0 after 8|-161 -45 53 95 73 0 0 0
here 0 after 9|-151 0 85 75 -137 0 0 0
here 1 after 0|-50 -109 -37 93 0 0 0 0
here 1 after 1|-116 78 37 89 61 0 0 0
here 1 after 2|-144 49 45 19 92 0 0 0
here 1 after 3|-81 15 7 -14 0 0 0 0
here 1 after 4|-100 39 23 21 0 0 0 0
here 1 after 5|8 -81 55 44 -54 0 0 -93
here 1 after 6|-41 -77 74 24 29 0 0 0
here 1 after 7|-41 -41 62 50 -60 0 0 -96
here 1 after 8|-109 7 75 31 -89 58 0 0
here 1 after 9|-50 104 -44 57 -69 0 0 87
here 2 after 0|-162 43 153 44 3 -100 0 0
here 2 after 1|109 83 -37 7 -26 0 0 -100
here 2 after 2|-34 35 15 -14 119 -28 0 32
here 2 after 3|-45 63 90 50 27 0 0 -28
here 2 after 4|-37 30 -12 32 -98 0 0 0
here 2 after 5|-53 21 160 30 6 0 0 0
here 2 after 6|-37 58 16 29 33 0 0 -46
here 2 after 7|-40 60 41 -28 124 0 0 -98
here 2 after 8|-41 56 -10 -29 31 0 0 89
here 2 after 9|-23 62 -25 -54 27 77 0 -99
here 3 after 0|-81 68 73 26 -14 0 0 -100
here 3 after 1|12 44 -28 -26 21 0 0 -82
here 3 after 2|-3 77 -127 -29 58 -98 0 -81
here 3 after 3|-22 57 17 -4 27 36 0 0
here 3 after 4|-4 61 -66 53 0 0 0 0
here 3 after 5|0 -10 50 40 103 0 0 0
here 3 after 6|-5 90 49 30 18 0 0 -100
here 3 after 7|-29 -18 90 61 -96 0 0 84
here 3 after 8|-29 -11 -3 5 30 0 0 0
here 3 after 9|9 42 -81 -69 -33 0 0 0
here 4 after 0|0 -93 146 -16 0 0 0 0
here 4 after 1|54 33 58 37 -99 0 0 -97
here 4 after 2|101 24 110 -50 6 -34 -100 0
here 4 after 3|-22 -49 31 -22 -64 46 0 0
here 4 after 4|13 -55 28 -21 75 0 0 0
here 4 after 5|36 -34 115 -7 0 0 0 0
here 4 after 6|18 -51 -28 -1 110 0 0 0
here 4 after 7|37 2 -79 61 -32 0 0 0
here 4 after 8|23 95 -3 -56 15 0 0 0
here 4 after 9|64 96 -58 -29 23 0 -100 0
here 5 after 0|64 0 5 -10 -43 0 0 0
here 5 after 1|-56 -63 35 61 -34 0 0 0
here 5 after 2|64 0 20 4 -94 -100 -100 0
here 5 after 3|25 -16 63 34 76 0 -100 0
here 5 after 4|70 -21 -39 79 0 0 -100 0
here 5 after 5|-4 -54 55 13 69 0 0 0
here 5 after 6|18 -64 -31 78 -10 0 0 88
here 5 after 7|-44 -37 -34 2 53 0 0 0
here 5 after 8|53 22 35 77 13 0 -100 0
here 5 after 9|84 40 -3 32 54 0 0 -100
here 6 after 0|0 0 15 14 -75 0 0 0
here 6 after 1|102 -156 -35 -28 -19 0 0 0
here 6 after 2|99 71 18 15 16 29 -100 -100
here 6 after 3|-35 -51 27 35 -62 -31 0 0
here 6 after 4|-63 -10 -59 0 0 0 0 0
here 6 after 5|-3 -24 46 -20 8 0 0 0
here 6 after 6|44 -23 -17 -28 19 63 0 -41
here 6 after 7|15 -34 36 -43 81 -88 0 0
here 6 after 8|56 22 42 27 26 0 0 0
here 6 after 9|27 48 42 17 -88 -100 0 0
here 7 after 0|-45 -65 20 -43 -1 100 0 0
here 7 after 1|75 5 -37 -29 53 0 -97 125
here 7 after 2|-1 -42 83 51 40 90 0 21
here 7 after 3|15 46 4 -27 131 0 0 0
here 7 after 4|4 91 36 -52 -132 0 0 0
here 7 after 5|-49 39 19 38 30 0 0 99
here 7 after 6|26 -85 45 -14 28 -97 0 0
here 7 after 7|27 43 27 16 19 0 0 -58
here 7 after 8|10 -25 40 -12 -46 0 0 0
here 7 after 9|60 -30 -39 -33 -40 0 0 0
here 8 after 0|-45 -28 55 -43 8 29 0 96
here 8 after 1|-106 5 67 3 -8 0 0 0
here 8 after 2|-21 -78 25 20 7 1 -52 63
here 8 after 3|90 47 37 40 9 -99 20 -154
here 8 after 4|-23 65 -22 38 72 100 0 0
here 8 after 5|39 85 -66 -45 -54 30 -86 -100
here 8 after 6|74 24 -13 -23 23 -65 -68 0
here 8 after 7|30 49 15 -17 -28 39 0 0
here 8 after 8|80 44 38 21 22 -23 26 -86
here 8 after 9|46 27 69 56 41 16 -25 66
here 9 after 0|-61 -11 19 -54 -6 0 27 93
here 9 after 1|-33 69 73 133 -26 4 5 30
here 9 after 2|-16 -20 82 49 63 64 -24 51
here 9 after 3|11 76 63 43 5 29 -25 94
here 9 after 4|-4 83 40 52 43 -55 -40 -46
here 9 after 5|-2 71 39 13 7 4 -79 -29
here 9 after 6|-26 99 4 10 -5 63 -35 115
here 9 after 7|32 19 28 17 22 26 -11 45
here 9 after 8|35 72 39 -17 22 63 29 -51
here 9 after 9|-37 60 90 64 0 42 25 49
linking|-80 104 -50 -99 53 0 -76 -143
marked|-123 0 -426 -500 -206 667 -98 -122
marks 0|-74 33 130 162 67 43 54 67
marks 1|19 78 -105 -108 57 -176 -100 -313
marks 2|16 51 -374 -429 -250 -146 -107 -226
medium|0 0 -167 -201 -94 0 -97 378
name|-156 30 -21 -222 -183 -316 597 206
name room 0|0 0 164 201 -86 -97 -96 -99
name room 1|0 0 24 68 71 -100 133 -117
name room 2|-100 0 -37 -90 45 0 269 -156
name room 3|-100 0 -89 -94 -115 0 246 188
name room 4|0 0 -90 -157 74 0 317 0
name room 5|0 0 -52 -75 -49 -99 184 -85
name room 6|-91 162 6 -145 -138 -96 310 -102
name room 7|0 -102 -106 -222 -71 0 308 -96
name room 8|0 4 -3 -98 -149 -95 287 19
name room 9|-36 0 40 -139 -153 0 224 31
news|91 -80 28 -87 -43 -100 -100 -161
nothing after|-423 -205 186 160 -50 -60 55 225
nothing before|151 -321 71 -2 -162 0 -169 96
number|0 259 -71 -490 -205 0 -144 -100
number torn|-263 343 -257 -99 -97 0 0 0
opening|886 -625 -567 -309 -100 -100 0 -82
pair around known|-53 -39 189 261 62 0 0 0
pair known|-139 129 -172 -396 473 -225 0 172
picture|-227 -310 -150 249 452 -170 0 -100
pictureMark|-100 0 0 228 -99 -100 0 0
place|-97 -116 -327 103 352 -171 -149 174
quote open|-312 277 52 -19 18 0 0 -100
scene|99 53 34 194 -41 -170 -181 -307
signed|133 232 -100 -170 -100 0 -87 0
sourceNote|-154 -100 -155 0 0 0 0 302
spaced|20 125 -415 -411 -167 0 -100 0
spaced 0|69 0 0 -69 0 0 0 0
spaced 2|7 11 0 -162 0 0 0 0
spaced 3|-67 79 0 -86 0 0 0 0
spaced 4|-2 142 0 -100 0 0 0 0
spaced 5|-51 113 -100 0 0 0 0 0
spaced 6|94 70 -167 -100 0 0 -100 0
spaced 7|43 86 -100 -211 -95 0 0 0
spaced 8|144 268 -156 -224 -99 0 0 0
spaced 9|159 -29 -145 0 0 0 0 0
than after 0 ends call|-205 131 238 0 0 0 0 0
than after 0 ends clause|-60 74 115 -12 -42 0 0 0
than after 0 ends open|-46 78 60 60 79 122 -100 35
than after 0 ends sentence|-50 70 130 24 -247 -100 0 0
than after 0 ends signed|-5 5 0 0 0 0 0 0
than after 1 ends call|-59 -37 110 0 -67 0 0 0
than after 1 ends clause|-63 113 -3 -189 116 0 0 0
than after 1 ends open|-51 39 102 77 1 43 -81 12
than after 1 ends sentence|-53 71 -53 34 2 -98 0 -98
than after 1 ends signed|99 75 0 0 -100 0 -87 0
than after 2 ends call|27 46 -81 0 0 0 0 0
than after 2 ends clause|-72 75 -196 238 118 0 0 -100
than after 2 ends open|-66 85 -45 -7 -49 42 -158 107
than after 2 ends sentence|-73 66 -120 13 60 0 0 0
than after 2 ends signed|67 59 -100 0 0 0 0 0
than after 3 ends call|96 -5 -53 0 0 0 0 0
than after 3 ends clause|146 -49 27 -126 -216 0 0 -100
than after 3 ends open|-40 14 -6 -17 -37 43 -105 -64
than after 3 ends sentence|-32 58 -29 -23 -54 0 0 0
than after 4 ends call|103 -103 0 0 0 0 0 0
than after 4 ends clause|83 -25 -158 -12 0 0 0 0
than after 4 ends open|142 58 0 -90 -36 0 -76 -100
than after 4 ends sentence|115 73 -59 -226 -45 0 0 0
than after 4 ends signed|-28 116 0 -100 0 0 0 0
than after 5 ends call|79 -4 -9 -82 0 0 0 0
than after 5 ends clause|161 -95 51 -100 0 0 -100 0
than after 5 ends open|219 -86 -58 -55 -54 -234 -167 0
than after 5 ends sentence|81 -38 -183 0 -12 0 0 0
than after 6 ends call|82 24 -47 0 0 0 0 0
than after 6 ends clause|214 -88 30 -100 0 -100 0 0
than after 6 ends open|247 -136 1 -3 -103 -11 -99 -13
than after 6 ends sentence|122 42 -143 20 -12 0 -99 0
than after 6 ends signed|-127 127 0 0 0 0 0 0
than after 7 ends call|121 -80 -88 0 0 0 0 0
than after 7 ends clause|179 -192 27 0 0 0 0 0
than after 7 ends open|168 -314 38 160 39 47 12 -179
than after 7 ends sentence|82 68 -215 -33 86 0 -83 0
than after 7 ends signed|73 -73 0 0 0 0 0 0
than after 8 ends call|94 29 -5 -100 -91 0 0 -100
than after 8 ends clause|-147 122 137 -100 -74 0 0 0
than after 8 ends open|-51 -242 77 145 132 27 157 113
than after 8 ends sentence|18 14 -121 -52 -5 0 0 -170
than after 8 ends signed|72 -72 0 0 0 0 0 0
than after 9 ends call|154 180 -58 -100 -168 -99 -97 0
than after 9 ends clause|-19 172 -87 -145 -28 0 0 0
than after 9 ends open|-142 -64 104 151 203 114 115 36
than after 9 ends sentence|19 62 -242 -58 -34 -100 -170 -85
than after 9 ends signed|56 63 0 -100 0 0 0 0
than before 0|78 -23 139 59 -300 -102 -100 62
than before 1|35 30 61 8 -543 -63 -100 14
than before 2|-42 75 -41 -73 102 -35 -125 -44
than before 3|-43 48 61 3 43 29 -11 80
than before 4|-42 72 -31 -155 -61 100 125 -76
than before 5|22 97 25 10 16 0 -103 -228
than before 6|-10 21 43 23 -44 -14 27 -65
than before 7|-5 24 40 12 111 26 -117 -64
than before 8|0 -8 65 -7 200 55 9 -119
than before 9|-18 82 38 20 198 98 18 -105
tight|-44 -3 209 -592 287 -26 262 311
top|151 -321 71 -2 -162 0 -169 96
top 0|85 0 -110 -100 -91 0 -169 284
top 1|0 0 -189 69 0 0 0 170
top 2|34 -99 -6 101 0 0 0 -81
top 3|124 0 92 89 0 0 0 -170
top 4|92 -169 92 119 -98 0 0 -165
top 5|101 -100 -29 27 0 0 0 -100
top 6|12 -99 113 78 0 0 0 -146
top 7|0 0 32 24 0 0 0 -96
top 8|0 0 100 -100 0 0 0 0
usual 0|56 -23 119 -15 -99 0 0 -99
usual 1|23 67 49 74 -21 0 0 50
usual 2|-59 71 -96 -49 -126 -100 0 -55
usual 3|7 24 14 40 -75 -100 0 -26
usual 4|-143 125 193 27 -25 0 0 0
usual 5|163 -96 -52 -53 -132 -154 -100 -139
usual 6|44 7 22 -31 -117 -100 -100 30
usual 7|25 22 71 68 44 50 0 25
usual 8|8 3 19 57 -38 -46 -9 12
usual 9|12 6 90 121 85 37 45 3
width 0|7 65 -47 -306 301 -100 -47 71
width 1|-55 76 110 80 172 96 -135 8
width 2|-76 73 60 -23 135 97 101 -157
width 3|-51 39 119 132 87 60 -1 83
width 4|-37 41 57 90 -153 -32 -13 101
width 5|-17 129 -53 52 -296 -68 -126 -222
width 6|-1 44 -85 8 -261 -218 -104 -59
width 7|-13 99 -115 109 -234 0 0 42
width 8|-82 73 158 -120 -99 0 0 -99
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
