// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 98.03 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-35 108 9 71 -48 -24 -71 -166
after 1|51 -49 30 49 -119 -18 -12 88
after 2|-47 102 -63 -21 44 -122 -81 -131
after 3|-22 4 -12 21 36 -68 -9 -56
after 4|33 81 28 21 25 -58 -33 -65
after 5|61 38 22 55 61 -28 -32 -52
after 6|66 140 93 15 -12 -49 -42 47
after 7|39 119 59 46 19 -31 -5 -23
after 8|45 61 115 68 -23 -23 -19 -24
after 9|40 85 89 23 61 -56 -4 -56
after byline|86 138 17 3 -138 243 107 64
after credit|46 -193 -58 1 195 26 64 -236
after doubled|-9 59 1 58 106 44 29 -85
after like text 0|-90 16 28 44 -7 98 -37 89
after like text 1|11 94 -33 25 131 -85 63 -115
after like text 2|-8 56 -67 -39 64 -95 10 -228
after like text 3|-28 59 59 60 20 4 41 96
after like text 4|46 86 119 112 63 13 64 196
after like text 5|-109 11 65 68 66 -22 -11 -60
after like text 6|21 66 77 52 23 -7 -30 176
after like text 7|-5 44 1 -15 -38 -9 -73 -244
after like text 8|87 90 -134 -82 -136 -76 -208 -242
after marked|-137 -173 183 111 36 85 45 -99
after news|-30 28 -9 37 83 -67 0 117
after opening|-412 -549 73 365 234 29 598 96
after role author|-142 -791 86 320 -268 151 0 -172
after role byline|191 -417 187 176 -273 -16 -70 73
after role caption|-265 -122 109 114 672 87 -499 159
after role captionNext|-417 -237 -172 -75 764 25 -182 -61
after role display|430 -1338 378 171 -1230 209 -403 168
after role first|-75 567 -261 9 -841 -215 63 -543
after role furniture|230 -804 -82 -27 -99 69 0 450
after role next|225 196 -232 -97 -1151 -207 44 -461
after role none|187 -462 84 98 -227 43 -167 112
after tight|-156 -111 555 -366 -56 -100 -233 145
any|10 66 47 21 46 90 -38 -7
before byline|-64 149 13 -27 -217 35 -70 15
before credit|71 99 110 42 -804 -7 0 -88
before ends call|232 -212 -5 -25 -169 -25 49 -126
before ends call deficit 0|-76 0 -88 141 0 0 0 0
before ends call deficit 0 here 2|0 0 -92 92 0 0 0 0
before ends call deficit 0 here 6|0 0 -15 15 0 0 0 0
before ends call deficit 0 here 7|16 0 -82 73 0 0 0 0
before ends call deficit 0 here 9|-88 0 92 19 0 0 0 0
before ends call deficit 1|-276 96 13 147 0 0 72 0
before ends call deficit 1 here 0|0 0 62 -62 0 0 0 0
before ends call deficit 1 here 1|-67 67 39 -39 0 0 0 0
before ends call deficit 1 here 2|-94 35 -67 161 0 0 0 0
before ends call deficit 1 here 3|-35 37 121 -122 0 0 0 0
before ends call deficit 1 here 4|-87 87 0 0 0 0 0 0
before ends call deficit 1 here 5|-136 86 -24 70 0 0 0 0
before ends call deficit 1 here 6|-73 0 135 -31 0 0 0 0
before ends call deficit 1 here 7|0 0 -114 114 0 0 0 0
before ends call deficit 1 here 8|84 -12 -75 20 0 0 0 0
before ends call deficit 1 here 9|-75 14 6 49 0 0 72 0
before ends call deficit 2|-125 239 -80 -51 0 -64 -31 0
before ends call deficit 2 here 0|0 0 -44 44 0 0 0 0
before ends call deficit 2 here 1|0 -89 69 39 0 0 0 0
before ends call deficit 2 here 2|-115 116 -45 42 0 0 0 0
before ends call deficit 2 here 3|-83 63 87 -1 0 0 0 0
before ends call deficit 2 here 4|11 -11 -77 77 0 0 0 0
before ends call deficit 2 here 5|73 6 -21 -91 0 0 0 0
before ends call deficit 2 here 6|20 34 -114 39 0 0 0 0
before ends call deficit 2 here 7|-92 92 11 -19 0 26 0 0
before ends call deficit 2 here 8|-48 86 47 -49 0 -79 -22 0
before ends call deficit 2 here 9|130 40 89 -192 0 0 -26 0
before ends call deficit 3|57 -106 -26 25 0 0 58 0
before ends call deficit 3 here 0|0 0 -42 42 0 0 0 0
before ends call deficit 3 here 1|-37 37 -18 18 0 0 0 0
before ends call deficit 3 here 2|31 -31 46 -46 0 0 0 0
before ends call deficit 3 here 3|-34 -99 32 96 0 0 0 0
before ends call deficit 3 here 5|-18 18 0 0 0 0 0 0
before ends call deficit 3 here 6|115 -115 -143 143 0 0 0 0
before ends call deficit 3 here 7|0 0 -74 74 0 0 0 0
before ends call deficit 3 here 8|45 69 73 -138 0 0 0 0
before ends call deficit 3 here 9|156 38 -40 -103 0 0 58 0
before ends call deficit 4|-183 157 -58 81 0 0 65 0
before ends call deficit 4 here 1|0 36 -81 56 0 0 0 0
before ends call deficit 4 here 2|61 -61 33 -33 0 0 0 0
before ends call deficit 4 here 3|-55 55 0 0 0 0 0 0
before ends call deficit 4 here 5|-110 110 0 0 0 0 0 0
before ends call deficit 4 here 6|-132 56 0 93 0 0 0 0
before ends call deficit 4 here 8|11 -11 0 -65 0 0 65 0
before ends call deficit 4 here 9|-98 98 0 0 0 0 0 0
before ends call deficit 5|-11 -36 11 48 0 -100 15 0
before ends call deficit 5 here 1|0 0 -85 85 0 0 0 0
before ends call deficit 5 here 2|-65 65 37 -37 0 0 0 0
before ends call deficit 5 here 3|-29 29 52 -52 0 0 0 0
before ends call deficit 5 here 4|57 -57 0 0 0 0 0 0
before ends call deficit 5 here 5|41 -172 0 89 0 0 0 0
before ends call deficit 5 here 6|49 -36 -44 28 0 0 0 0
before ends call deficit 5 here 7|0 0 -56 56 0 0 0 0
before ends call deficit 5 here 8|-87 82 35 92 0 -100 0 0
before ends call deficit 5 here 9|41 -87 72 -110 0 0 15 0
before ends call deficit 6|85 -58 56 -30 0 94 -100 0
before ends call deficit 6 here 2|-119 138 20 -59 0 0 0 0
before ends call deficit 6 here 3|133 -91 -75 23 0 0 0 0
before ends call deficit 6 here 4|-52 52 -51 51 0 0 0 0
before ends call deficit 6 here 5|169 -124 -76 0 0 0 0 0
before ends call deficit 6 here 6|45 0 41 -60 0 0 0 0
before ends call deficit 6 here 7|-93 -45 56 83 0 0 0 0
before ends call deficit 6 here 8|-16 26 62 -72 0 0 0 0
before ends call deficit 6 here 9|-18 -22 61 15 0 94 -100 0
before ends call deficit 7|244 -162 13 -62 0 0 36 0
before ends call deficit 7 here 1|145 -91 -48 8 0 0 0 0
before ends call deficit 7 here 2|3 35 136 -180 0 0 0 0
before ends call deficit 7 here 3|26 -26 91 -92 0 0 0 0
before ends call deficit 7 here 4|0 0 24 -24 0 0 0 0
before ends call deficit 7 here 5|-110 0 69 56 0 0 0 0
before ends call deficit 7 here 7|97 -162 74 33 0 0 0 0
before ends call deficit 7 here 8|93 -99 -32 -13 0 0 77 0
before ends call deficit 7 here 9|142 132 -122 -125 0 0 -62 0
before ends call deficit 8|209 -386 -61 1 -169 30 61 -45
before ends call deficit 8 here 0|-64 0 -50 100 0 0 0 0
before ends call deficit 8 here 1|42 -85 -8 34 0 0 0 0
before ends call deficit 8 here 2|51 -162 121 -95 -100 0 0 0
before ends call deficit 8 here 3|11 0 -53 -4 0 0 0 0
before ends call deficit 8 here 4|0 0 -55 55 0 0 0 0
before ends call deficit 8 here 5|163 -96 90 -159 0 0 0 0
before ends call deficit 8 here 6|95 -170 91 68 0 0 0 0
before ends call deficit 8 here 7|125 0 76 -76 0 -98 0 0
before ends call deficit 8 here 8|36 -95 -136 71 0 100 -27 76
before ends call deficit 8 here 9|162 0 23 -36 -97 0 78 -99
before ends call deficit 9|267 -168 41 -96 0 -13 33 -100
before ends call deficit 9 here 0|9 -9 0 0 0 0 0 0
before ends call deficit 9 here 1|-61 68 58 -60 0 0 0 0
before ends call deficit 9 here 2|68 -130 -43 150 0 0 0 0
before ends call deficit 9 here 3|75 -44 38 -85 0 0 0 0
before ends call deficit 9 here 4|-82 -47 133 -84 0 64 0 0
before ends call deficit 9 here 5|-48 -65 15 178 0 0 -11 0
before ends call deficit 9 here 6|72 -89 75 -24 0 0 0 0
before ends call deficit 9 here 7|-28 -80 91 0 0 0 0 0
before ends call deficit 9 here 8|117 36 -7 -89 0 -64 -47 -100
before ends call deficit 9 here 9|175 0 -143 39 0 -55 68 0
before ends call here 0|-57 -9 -86 130 0 0 0 0
before ends call here 1|84 -114 -29 45 0 0 0 0
before ends call here 2|68 -105 -11 138 -100 0 0 0
before ends call here 3|15 -145 112 -30 0 0 0 0
before ends call here 4|-22 -13 21 9 0 64 0 0
before ends call here 5|-32 -27 40 47 0 0 -11 0
before ends call here 6|139 -223 68 113 0 0 0 0
before ends call here 7|102 -155 24 90 0 -83 0 0
before ends call here 8|125 -59 -110 -122 0 -48 30 -46
before ends call here 9|265 142 -16 -146 -97 55 15 -99
before ends clause|-70 211 59 -26 352 -120 -169 -29
before ends clause deficit 0|0 0 -84 -120 164 0 0 0
before ends clause deficit 0 here 0|0 0 -89 0 89 0 0 0
before ends clause deficit 0 here 5|0 0 -74 0 74 0 0 0
before ends clause deficit 0 here 8|0 0 5 0 -5 0 0 0
before ends clause deficit 0 here 9|0 0 107 -120 32 0 0 0
before ends clause deficit 1|-209 190 -46 -54 58 0 -98 0
before ends clause deficit 1 here 1|0 129 -89 -101 4 0 0 0
before ends clause deficit 1 here 2|-150 185 82 -164 65 0 0 0
before ends clause deficit 1 here 3|-64 119 0 -74 0 0 0 0
before ends clause deficit 1 here 4|-51 51 85 -85 0 0 0 0
before ends clause deficit 1 here 5|-75 -104 72 171 -72 0 0 0
before ends clause deficit 1 here 6|11 -11 0 0 0 0 0 0
before ends clause deficit 1 here 7|0 46 17 -49 0 0 0 0
before ends clause deficit 1 here 8|0 -92 -55 -3 138 0 0 0
before ends clause deficit 1 here 9|0 42 -94 150 -120 0 -98 0
before ends clause deficit 2|-92 189 -85 194 101 -100 -100 -29
before ends clause deficit 2 here 1|0 -23 33 14 -9 0 0 0
before ends clause deficit 2 here 2|114 -27 -108 51 28 0 0 0
before ends clause deficit 2 here 3|7 113 81 -124 39 -100 0 0
before ends clause deficit 2 here 4|62 -68 -34 -98 123 0 0 0
before ends clause deficit 2 here 5|-103 96 99 -63 0 0 0 0
before ends clause deficit 2 here 6|-37 -5 181 91 0 -100 0 0
before ends clause deficit 2 here 7|-148 12 44 77 19 0 0 0
before ends clause deficit 2 here 8|-17 -83 -81 124 -3 0 0 0
before ends clause deficit 2 here 9|-100 111 -180 210 -156 0 -100 -29
before ends clause deficit 3|-15 -7 62 27 -5 -100 0 0
before ends clause deficit 3 here 2|0 -38 157 -210 82 0 0 0
before ends clause deficit 3 here 3|-93 53 0 57 0 0 0 0
before ends clause deficit 3 here 4|34 -34 0 0 0 0 0 0
before ends clause deficit 3 here 5|14 -60 34 95 0 0 0 0
before ends clause deficit 3 here 6|-5 19 -119 95 0 0 0 0
before ends clause deficit 3 here 7|-74 128 127 -189 115 -100 0 0
before ends clause deficit 3 here 8|0 -58 42 67 -67 0 0 0
before ends clause deficit 3 here 9|0 34 -192 210 -99 0 0 0
before ends clause deficit 4|10 124 -184 -2 -76 0 0 0
before ends clause deficit 4 here 1|0 -87 0 87 0 0 0 0
before ends clause deficit 4 here 2|-26 -33 0 52 0 0 0 0
before ends clause deficit 4 here 3|1 134 -99 0 0 0 0 0
before ends clause deficit 4 here 5|-1 1 0 0 0 0 0 0
before ends clause deficit 4 here 6|0 110 -97 -19 0 0 0 0
before ends clause deficit 4 here 8|0 67 31 -76 -76 0 0 0
before ends clause deficit 4 here 9|0 -8 -89 85 0 0 0 0
before ends clause deficit 5|-211 237 -67 75 6 -100 0 0
before ends clause deficit 5 here 2|-81 93 29 79 0 -100 0 0
before ends clause deficit 5 here 3|-12 12 12 -74 66 0 0 0
before ends clause deficit 5 here 4|0 73 0 0 -73 0 0 0
before ends clause deficit 5 here 5|-96 96 69 -69 0 0 0 0
before ends clause deficit 5 here 6|-89 84 0 6 0 0 0 0
before ends clause deficit 5 here 7|0 -47 28 -3 0 0 0 0
before ends clause deficit 5 here 8|0 48 -149 150 -49 0 0 0
before ends clause deficit 5 here 9|0 51 -108 9 27 0 0 0
before ends clause deficit 6|-68 81 -66 125 -33 0 0 0
before ends clause deficit 6 here 2|56 85 -40 -55 -83 0 0 0
before ends clause deficit 6 here 3|42 -9 -76 0 0 0 0 0
before ends clause deficit 6 here 4|-42 -31 0 119 0 0 0 0
before ends clause deficit 6 here 5|-53 53 0 -71 71 0 0 0
before ends clause deficit 6 here 6|-56 56 0 0 0 0 0 0
before ends clause deficit 6 here 7|72 -79 -86 61 51 0 0 0
before ends clause deficit 6 here 8|0 -62 114 -4 -57 0 0 0
before ends clause deficit 6 here 9|0 -13 -90 75 0 0 0 0
before ends clause deficit 7|36 -31 116 -215 88 0 0 0
before ends clause deficit 7 here 1|0 0 96 -96 0 0 0 0
before ends clause deficit 7 here 2|141 -62 -92 -34 0 0 0 0
before ends clause deficit 7 here 3|106 -135 58 0 0 0 0 0
before ends clause deficit 7 here 4|-111 111 0 0 0 0 0 0
before ends clause deficit 7 here 5|37 -37 0 0 0 0 0 0
before ends clause deficit 7 here 6|10 -53 6 0 33 0 0 0
before ends clause deficit 7 here 7|-77 103 50 -145 85 0 0 0
before ends clause deficit 7 here 8|-86 15 77 -47 58 0 0 0
before ends clause deficit 7 here 9|0 0 24 28 -26 0 0 0
before ends clause deficit 8|181 -78 164 -312 108 -171 0 0
before ends clause deficit 8 here 2|130 -130 100 0 0 -100 0 0
before ends clause deficit 8 here 3|54 67 -106 0 0 0 0 0
before ends clause deficit 8 here 4|34 -34 0 0 0 0 0 0
before ends clause deficit 8 here 5|137 -137 0 0 0 0 0 0
before ends clause deficit 8 here 6|55 -55 144 -92 -73 0 0 0
before ends clause deficit 8 here 7|-37 106 -60 0 -10 0 0 0
before ends clause deficit 8 here 8|-25 74 103 -209 9 0 0 0
before ends clause deficit 8 here 9|-23 43 20 -115 154 -100 0 0
before ends clause deficit 9|122 -433 274 -282 308 0 0 0
before ends clause deficit 9 here 1|0 -99 99 0 0 0 0 0
before ends clause deficit 9 here 2|148 -148 0 0 0 0 0 0
before ends clause deficit 9 here 3|101 -111 18 0 0 0 0 0
before ends clause deficit 9 here 4|97 -97 0 0 0 0 0 0
before ends clause deficit 9 here 5|90 -90 0 0 0 0 0 0
before ends clause deficit 9 here 6|133 -170 57 0 0 0 0 0
before ends clause deficit 9 here 7|134 -111 -38 0 0 0 0 0
before ends clause deficit 9 here 8|-99 79 8 -100 130 0 0 0
before ends clause deficit 9 here 9|-156 -168 222 -231 250 0 0 0
before ends clause here 0|0 0 -89 0 89 0 0 0
before ends clause here 1|0 -83 132 -74 0 0 0 0
before ends clause here 2|155 29 61 -145 56 -100 0 0
before ends clause here 3|129 122 -34 -171 77 -100 0 0
before ends clause here 4|-56 32 61 -63 67 0 0 0
before ends clause here 5|-19 -41 84 112 64 0 0 0
before ends clause here 6|25 58 8 18 -9 -100 0 0
before ends clause here 7|-112 13 155 -146 143 -100 0 0
before ends clause here 8|-107 -38 104 -100 123 0 0 0
before ends clause here 9|-229 77 -196 244 60 -100 -169 -29
before ends open|-7 79 2 112 71 16 -87 -68
before ends open deficit 0|4 -282 3 -26 44 32 0 -30
before ends open deficit 0 here 0|0 15 -136 -34 52 0 0 0
before ends open deficit 0 here 1|0 -58 -17 -55 159 0 0 0
before ends open deficit 0 here 2|-11 -150 -12 36 82 0 0 0
before ends open deficit 0 here 3|0 0 -72 111 -7 0 0 0
before ends open deficit 0 here 4|99 -99 -19 -37 96 0 0 0
before ends open deficit 0 here 5|-76 -89 119 54 -99 0 0 0
before ends open deficit 0 here 6|-46 -76 18 39 85 0 0 -97
before ends open deficit 0 here 7|-159 -59 -59 -30 176 0 0 94
before ends open deficit 0 here 8|-5 38 -25 16 -49 0 0 0
before ends open deficit 0 here 9|99 -148 -39 -43 65 32 0 0
before ends open deficit 1|35 18 -79 75 21 -30 -56 -121
before ends open deficit 1 here 0|0 0 -50 50 0 0 0 0
before ends open deficit 1 here 1|-38 -40 -4 -98 114 41 0 0
before ends open deficit 1 here 2|-108 -25 33 52 148 -99 0 -40
before ends open deficit 1 here 3|63 57 -86 28 -88 0 0 0
before ends open deficit 1 here 4|-134 31 59 69 -102 100 0 0
before ends open deficit 1 here 5|-1 81 -7 -34 -68 0 0 0
before ends open deficit 1 here 6|13 3 -45 30 -28 -56 0 0
before ends open deficit 1 here 7|109 -61 32 -10 52 -99 0 0
before ends open deficit 1 here 8|-37 144 7 67 53 -13 0 -100
before ends open deficit 1 here 9|124 6 9 -153 28 -10 -56 0
before ends open deficit 2|-47 55 46 77 74 -48 -89 31
before ends open deficit 2 here 0|0 0 -17 17 0 0 0 0
before ends open deficit 2 here 1|0 19 -6 -50 32 -96 0 29
before ends open deficit 2 here 2|-16 45 28 -64 117 138 0 -110
before ends open deficit 2 here 3|-54 131 24 32 -21 -100 0 98
before ends open deficit 2 here 4|-6 119 -50 -87 39 -61 0 0
before ends open deficit 2 here 5|-188 90 45 70 -43 29 0 83
before ends open deficit 2 here 6|-146 126 -8 23 -29 -100 0 117
before ends open deficit 2 here 7|-37 6 -37 -11 -60 156 0 -100
before ends open deficit 2 here 8|57 32 -2 -37 103 -42 -94 22
before ends open deficit 2 here 9|-94 64 84 115 -4 71 -20 -99
before ends open deficit 3|-32 86 -48 -6 -9 -105 42 35
before ends open deficit 3 here 0|0 -99 139 -62 0 0 0 0
before ends open deficit 3 here 1|-48 72 2 47 0 0 0 -36
before ends open deficit 3 here 2|55 -58 18 76 25 -100 0 156
before ends open deficit 3 here 3|-26 -122 54 -79 103 97 0 -88
before ends open deficit 3 here 4|100 -7 -106 -49 -7 0 0 0
before ends open deficit 3 here 5|-95 63 -1 37 69 0 0 0
before ends open deficit 3 here 6|-30 141 43 68 -160 0 0 -99
before ends open deficit 3 here 7|33 61 -127 -15 80 -100 0 0
before ends open deficit 3 here 8|15 61 1 24 -78 0 -72 0
before ends open deficit 3 here 9|72 36 -46 54 -36 -100 95 -85
before ends open deficit 4|-32 104 16 32 -110 -100 50 -152
before ends open deficit 4 here 0|0 0 -19 19 0 0 0 0
before ends open deficit 4 here 1|-100 87 17 32 0 0 0 0
before ends open deficit 4 here 2|-20 -53 0 -10 151 0 0 0
before ends open deficit 4 here 3|30 -42 160 -116 11 -100 0 0
before ends open deficit 4 here 4|3 50 -43 -140 160 0 0 -74
before ends open deficit 4 here 5|41 -24 15 51 -41 0 0 0
before ends open deficit 4 here 6|42 38 20 -116 136 0 0 0
before ends open deficit 4 here 7|-162 117 57 13 -65 0 0 -99
before ends open deficit 4 here 8|40 45 125 11 -213 0 0 0
before ends open deficit 4 here 9|2 134 -115 67 -28 0 50 0
before ends open deficit 5|-19 35 -62 16 -66 31 -83 34
before ends open deficit 5 here 0|0 -58 -15 113 -92 0 0 0
before ends open deficit 5 here 1|-42 130 -28 -131 -75 71 0 0
before ends open deficit 5 here 2|15 18 47 10 -19 0 0 -93
before ends open deficit 5 here 3|21 -56 -63 -26 -157 100 0 0
before ends open deficit 5 here 4|-48 29 -29 1 93 0 0 0
before ends open deficit 5 here 5|3 -7 -68 -19 160 0 0 0
before ends open deficit 5 here 6|-163 124 71 -53 34 16 0 0
before ends open deficit 5 here 7|-63 16 -56 53 24 0 0 0
before ends open deficit 5 here 8|115 2 -111 -28 -44 -83 0 100
before ends open deficit 5 here 9|29 65 17 104 -37 -100 -83 0
before ends open deficit 6|35 29 36 22 38 -137 -137 -24
before ends open deficit 6 here 0|0 0 33 -9 -68 0 0 0
before ends open deficit 6 here 1|32 -8 11 -53 0 0 0 0
before ends open deficit 6 here 2|157 -78 -163 -51 -140 100 0 -34
before ends open deficit 6 here 3|-73 24 170 65 81 -100 0 0
before ends open deficit 6 here 4|-103 22 -9 24 44 0 0 41
before ends open deficit 6 here 5|-74 58 -28 -15 155 0 0 0
before ends open deficit 6 here 6|-137 43 0 61 147 0 0 -97
before ends open deficit 6 here 7|-17 162 -161 8 -13 -30 -75 31
before ends open deficit 6 here 8|-99 -20 -36 9 -88 100 0 0
before ends open deficit 6 here 9|162 166 60 6 -38 -170 -84 0
before ends open deficit 7|30 23 41 32 -10 3 126 -118
before ends open deficit 7 here 0|0 -98 32 36 0 0 0 0
before ends open deficit 7 here 1|-153 -116 -26 88 0 99 0 76
before ends open deficit 7 here 2|47 -12 12 -30 -89 34 0 54
before ends open deficit 7 here 3|50 46 43 28 -71 -100 0 0
before ends open deficit 7 here 4|97 -21 12 -8 5 -100 0 -46
before ends open deficit 7 here 5|38 57 18 -76 55 -31 0 -82
before ends open deficit 7 here 6|57 0 41 0 93 29 0 -100
before ends open deficit 7 here 7|-87 53 -19 -27 -42 -21 0 98
before ends open deficit 7 here 8|55 -87 69 52 132 169 0 -161
before ends open deficit 7 here 9|-31 32 -43 -48 -85 -25 126 -84
before ends open deficit 8|46 -41 15 -13 -24 111 12 -10
before ends open deficit 8 here 0|-170 0 32 83 0 34 0 81
before ends open deficit 8 here 1|-46 12 8 56 -87 -27 0 -121
before ends open deficit 8 here 2|37 47 -40 23 -30 100 -100 -6
before ends open deficit 8 here 3|112 -59 -87 -17 19 -28 0 -6
before ends open deficit 8 here 4|19 -104 63 -6 -213 0 0 34
before ends open deficit 8 here 5|80 61 41 -6 -6 0 0 -84
before ends open deficit 8 here 6|67 -15 -96 2 29 100 -76 -98
before ends open deficit 8 here 7|-29 -59 26 -1 -10 56 0 -22
before ends open deficit 8 here 8|5 70 72 -36 43 -139 0 -90
before ends open deficit 8 here 9|213 -77 52 -35 1 -19 186 99
before ends open deficit 9|153 -73 40 27 -52 -63 -100 19
before ends open deficit 9 here 0|-69 -99 16 89 -98 -10 0 0
before ends open deficit 9 here 1|59 29 53 56 -203 26 0 -96
before ends open deficit 9 here 2|39 -31 -57 1 -3 -18 0 -50
before ends open deficit 9 here 3|129 49 -124 24 -116 -29 0 0
before ends open deficit 9 here 4|44 -62 -77 98 0 38 -100 87
before ends open deficit 9 here 5|61 2 -119 38 0 0 0 0
before ends open deficit 9 here 6|131 -15 -63 43 -92 -166 0 100
before ends open deficit 9 here 7|57 -45 22 -61 -64 19 0 0
before ends open deficit 9 here 8|60 26 -91 -26 -101 -14 0 31
before ends open deficit 9 here 9|223 37 29 27 103 43 0 -27
before ends open here 0|-210 -151 40 172 -69 27 0 81
before ends open here 1|-81 78 56 107 21 46 0 -38
before ends open here 2|-11 21 -115 42 131 28 -100 -69
before ends open here 3|26 138 -2 121 -1 -67 0 -12
before ends open here 4|-75 125 -77 105 -37 -50 -100 75
before ends open here 5|-58 85 38 19 23 -22 0 -79
before ends open here 6|41 122 -26 13 -17 -14 -76 -126
before ends open here 7|-66 148 -61 -22 15 -4 -75 0
before ends open here 8|77 94 37 40 55 -29 -145 -57
before ends open here 9|66 80 23 21 91 5 94 -74
before ends sentence|154 -76 45 25 -163 -127 132 11
before ends sentence deficit 0|-121 -59 -21 -63 127 -100 -99 251
before ends sentence deficit 0 here 0|0 0 -57 -36 78 0 0 0
before ends sentence deficit 0 here 1|0 0 0 76 -76 0 0 0
before ends sentence deficit 0 here 2|-35 -59 54 48 -22 0 0 0
before ends sentence deficit 0 here 3|-97 0 103 61 -66 0 0 0
before ends sentence deficit 0 here 4|0 0 -107 32 101 0 0 0
before ends sentence deficit 0 here 5|0 0 -5 5 0 0 0 0
before ends sentence deficit 0 here 6|0 0 72 -23 -75 0 0 0
before ends sentence deficit 0 here 7|0 0 212 -162 -74 0 0 0
before ends sentence deficit 0 here 8|0 0 -87 57 141 0 -99 0
before ends sentence deficit 0 here 9|0 0 -62 -139 -47 -100 0 251
before ends sentence deficit 1|-104 190 -111 -8 17 -86 -13 -75
before ends sentence deficit 1 here 0|0 0 79 -79 0 0 0 0
before ends sentence deficit 1 here 1|-95 124 -38 -6 -54 0 0 0
before ends sentence deficit 1 here 2|62 -35 28 -66 -93 -38 0 0
before ends sentence deficit 1 here 3|-3 -28 -44 38 85 0 0 0
before ends sentence deficit 1 here 4|9 -9 -34 86 -94 0 0 0
before ends sentence deficit 1 here 5|-83 32 65 103 -119 0 0 0
before ends sentence deficit 1 here 6|-22 -13 19 4 141 0 0 0
before ends sentence deficit 1 here 7|11 72 11 -67 -65 0 7 0
before ends sentence deficit 1 here 8|-29 156 -12 -111 123 -56 -30 0
before ends sentence deficit 1 here 9|51 170 -61 -65 33 0 15 -75
before ends sentence deficit 2|34 133 -8 -67 -58 -56 66 -113
before ends sentence deficit 2 here 0|-98 0 28 65 0 0 0 0
before ends sentence deficit 2 here 1|-144 -71 121 66 26 0 0 0
before ends sentence deficit 2 here 2|-88 88 -55 96 29 0 0 -30
before ends sentence deficit 2 here 3|-32 179 -57 -57 137 -35 0 0
before ends sentence deficit 2 here 4|-45 33 -89 128 -72 0 -14 0
before ends sentence deficit 2 here 5|33 148 -45 77 0 0 0 0
before ends sentence deficit 2 here 6|-87 64 99 -47 -20 0 54 0
before ends sentence deficit 2 here 7|-23 45 -48 -119 145 -37 6 0
before ends sentence deficit 2 here 8|-30 70 -10 12 -43 0 48 0
before ends sentence deficit 2 here 9|47 22 -3 -13 -73 31 67 -100
before ends sentence deficit 3|148 51 70 -65 -102 -100 68 -134
before ends sentence deficit 3 here 0|0 0 -60 60 0 0 0 0
before ends sentence deficit 3 here 1|-23 -39 103 70 0 0 0 -100
before ends sentence deficit 3 here 2|20 19 -98 57 0 0 0 0
before ends sentence deficit 3 here 3|49 99 -178 29 0 -100 0 0
before ends sentence deficit 3 here 4|-62 62 0 0 0 0 0 0
before ends sentence deficit 3 here 5|9 3 -23 8 -27 0 0 0
before ends sentence deficit 3 here 6|-5 -2 167 -63 0 0 0 0
before ends sentence deficit 3 here 7|36 52 45 -79 -20 0 -100 22
before ends sentence deficit 3 here 8|-10 -8 -10 26 76 0 26 0
before ends sentence deficit 3 here 9|48 25 66 -7 -95 -100 75 -69
before ends sentence deficit 4|75 41 -124 -52 -141 164 4 -100
before ends sentence deficit 4 here 0|0 0 100 -100 0 0 0 0
before ends sentence deficit 4 here 1|-6 25 0 -34 0 0 0 0
before ends sentence deficit 4 here 2|29 6 -149 -38 0 0 0 0
before ends sentence deficit 4 here 3|11 27 -95 0 0 0 0 0
before ends sentence deficit 4 here 4|-8 44 -77 63 0 0 -91 0
before ends sentence deficit 4 here 5|-46 98 -58 -73 0 0 0 0
before ends sentence deficit 4 here 6|122 -42 -181 174 0 0 -80 0
before ends sentence deficit 4 here 7|104 -46 -62 -79 0 0 0 0
before ends sentence deficit 4 here 8|-24 57 -108 108 0 0 -94 0
before ends sentence deficit 4 here 9|39 -34 42 -126 -141 164 76 -100
before ends sentence deficit 5|147 -9 8 -153 -43 100 -60 -105
before ends sentence deficit 5 here 0|0 0 2 -2 0 0 0 0
before ends sentence deficit 5 here 1|97 -80 -142 105 0 0 0 0
before ends sentence deficit 5 here 2|-31 71 -118 35 0 0 0 0
before ends sentence deficit 5 here 3|-38 23 -23 35 101 0 0 -80
before ends sentence deficit 5 here 4|-86 99 -68 86 -86 0 0 0
before ends sentence deficit 5 here 5|-9 140 39 -238 0 0 0 0
before ends sentence deficit 5 here 6|99 -63 -82 75 0 0 108 0
before ends sentence deficit 5 here 7|-8 12 35 -145 78 0 -15 0
before ends sentence deficit 5 here 8|19 -51 168 -167 -169 0 -15 0
before ends sentence deficit 5 here 9|44 -90 -42 63 -36 100 -48 -38
before ends sentence deficit 6|148 -86 -40 16 -155 -55 56 -126
before ends sentence deficit 6 here 0|-100 0 100 0 0 0 0 0
before ends sentence deficit 6 here 1|30 -116 30 26 0 0 0 0
before ends sentence deficit 6 here 2|-38 49 180 48 0 0 0 0
before ends sentence deficit 6 here 3|23 98 -248 -45 -93 0 0 0
before ends sentence deficit 6 here 4|87 -12 47 11 0 -100 0 0
before ends sentence deficit 6 here 5|58 -24 -45 46 0 0 -32 0
before ends sentence deficit 6 here 6|130 -56 22 -56 -122 0 -34 76
before ends sentence deficit 6 here 7|132 -115 -61 141 -85 -100 5 -11
before ends sentence deficit 6 here 8|63 91 -76 4 30 0 -104 0
before ends sentence deficit 6 here 9|20 -84 23 -28 -43 100 79 -164
before ends sentence deficit 7|137 -216 -11 -5 -127 -170 -9 179
before ends sentence deficit 7 here 0|126 0 -126 0 0 0 0 0
before ends sentence deficit 7 here 1|45 -29 49 31 0 -99 0 0
before ends sentence deficit 7 here 2|-59 -38 106 4 0 0 0 132
before ends sentence deficit 7 here 3|53 26 -180 145 -81 0 -97 0
before ends sentence deficit 7 here 4|1 -72 164 -50 0 0 0 0
before ends sentence deficit 7 here 5|131 -185 12 151 -98 0 0 0
before ends sentence deficit 7 here 6|108 -143 -65 56 -78 0 0 0
before ends sentence deficit 7 here 7|-7 -134 205 57 -128 0 -62 0
before ends sentence deficit 7 here 8|137 28 -16 -24 -108 -100 4 -54
before ends sentence deficit 7 here 9|10 -53 -10 13 80 0 -15 103
before ends sentence deficit 8|209 -182 38 38 -33 -31 5 95
before ends sentence deficit 8 here 0|-76 -16 -72 141 0 0 0 0
before ends sentence deficit 8 here 1|-7 -63 3 6 0 0 0 0
before ends sentence deficit 8 here 2|0 77 -28 15 0 0 0 0
before ends sentence deficit 8 here 3|19 -109 122 47 0 0 0 0
before ends sentence deficit 8 here 4|140 10 -139 -62 0 0 0 0
before ends sentence deficit 8 here 5|76 -149 190 21 0 0 39 0
before ends sentence deficit 8 here 6|114 -75 54 -19 0 0 29 0
before ends sentence deficit 8 here 7|78 18 -21 -19 -45 0 0 0
before ends sentence deficit 8 here 8|56 -76 -12 11 20 0 80 -106
before ends sentence deficit 8 here 9|26 -82 -5 6 38 -31 -16 122
before ends sentence deficit 9|165 -168 51 77 4 43 -46 14
before ends sentence deficit 9 here 0|77 0 24 -96 -33 0 0 0
before ends sentence deficit 9 here 1|-21 -130 -20 5 0 0 0 193
before ends sentence deficit 9 here 2|54 -16 50 -30 -99 0 0 -62
before ends sentence deficit 9 here 3|55 -169 104 -66 0 72 -23 0
before ends sentence deficit 9 here 4|183 -36 42 -94 -122 0 52 -100
before ends sentence deficit 9 here 5|140 -126 48 -37 0 -40 -21 1
before ends sentence deficit 9 here 6|56 -97 38 -24 0 0 -51 0
before ends sentence deficit 9 here 7|8 -4 0 -3 0 97 111 11
before ends sentence deficit 9 here 8|48 -222 17 36 -116 89 35 0
before ends sentence deficit 9 here 9|67 -103 71 91 118 93 -58 -41
before ends sentence here 0|-66 -16 75 -40 62 0 0 0
before ends sentence here 1|-114 -82 110 88 -95 -99 0 135
before ends sentence here 2|73 -20 -46 24 -123 -38 0 82
before ends sentence here 3|126 -43 -41 -19 87 -29 -113 -80
before ends sentence here 4|106 -15 -32 40 -207 -100 -62 -100
before ends sentence here 5|96 -73 49 -9 -178 -40 -19 1
before ends sentence here 6|179 -144 -59 11 -102 0 32 76
before ends sentence here 7|130 -117 -13 -23 -84 -53 -2 20
before ends sentence here 8|71 -106 89 15 6 20 37 -140
before ends sentence here 9|131 -271 112 -3 -3 53 137 74
before ends signed|39 -365 123 146 0 -37 -167 -104
before ends signed deficit 1|0 0 -1 98 0 0 0 -77
before ends signed deficit 1 here 8|0 0 4 -4 0 0 0 0
before ends signed deficit 1 here 9|0 0 0 104 0 0 0 -77
before ends signed deficit 2|34 -92 1 36 0 0 0 0
before ends signed deficit 2 here 1|0 0 33 -33 0 0 0 0
before ends signed deficit 2 here 2|0 0 -201 201 0 0 0 0
before ends signed deficit 2 here 3|92 -92 84 -84 0 0 0 0
before ends signed deficit 2 here 4|0 0 -102 102 0 0 0 0
before ends signed deficit 2 here 5|0 0 108 -108 0 0 0 0
before ends signed deficit 2 here 6|96 0 -161 94 0 0 0 0
before ends signed deficit 2 here 7|-115 0 124 -25 0 0 0 0
before ends signed deficit 2 here 8|57 0 -29 19 0 0 0 0
before ends signed deficit 2 here 9|0 0 23 -23 0 0 0 0
before ends signed deficit 3|-19 -99 -1 150 0 0 -99 0
before ends signed deficit 3 here 0|0 0 -116 116 0 0 0 0
before ends signed deficit 3 here 3|28 0 0 -28 0 0 0 0
before ends signed deficit 3 here 4|0 0 69 -69 0 0 0 0
before ends signed deficit 3 here 5|-35 0 0 35 0 0 0 0
before ends signed deficit 3 here 6|0 0 32 -32 0 0 0 0
before ends signed deficit 3 here 7|0 0 28 -28 0 0 0 0
before ends signed deficit 3 here 8|0 -99 51 66 0 0 0 0
before ends signed deficit 3 here 9|0 0 76 44 0 0 -99 0
before ends signed deficit 4|-29 0 71 60 0 -100 0 0
before ends signed deficit 4 here 1|0 0 85 -85 0 0 0 0
before ends signed deficit 4 here 2|0 0 60 -60 0 0 0 0
before ends signed deficit 4 here 3|0 0 -62 62 0 0 0 0
before ends signed deficit 4 here 5|0 0 -34 34 0 0 0 0
before ends signed deficit 4 here 6|-110 0 -29 125 0 0 0 0
before ends signed deficit 4 here 7|-45 0 -82 105 0 0 0 0
before ends signed deficit 4 here 8|49 0 17 -30 0 0 0 0
before ends signed deficit 4 here 9|89 0 98 20 0 -100 0 0
before ends signed deficit 5|70 -70 -34 34 0 0 0 0
before ends signed deficit 5 here 1|0 0 -53 53 0 0 0 0
before ends signed deficit 5 here 2|0 0 14 -14 0 0 0 0
before ends signed deficit 5 here 5|0 0 68 -68 0 0 0 0
before ends signed deficit 5 here 7|0 0 65 -65 0 0 0 0
before ends signed deficit 5 here 8|70 -70 -57 57 0 0 0 0
before ends signed deficit 5 here 9|0 0 55 -55 0 0 0 0
before ends signed deficit 6|132 -84 78 55 0 -100 -95 -141
before ends signed deficit 6 here 1|0 0 -170 170 0 0 0 0
before ends signed deficit 6 here 2|59 0 -30 -5 0 0 0 0
before ends signed deficit 6 here 3|-28 0 0 28 0 0 0 0
before ends signed deficit 6 here 4|0 0 82 -82 0 0 0 0
before ends signed deficit 6 here 5|-61 0 61 0 0 0 0 0
before ends signed deficit 6 here 6|92 -84 -37 39 0 0 0 0
before ends signed deficit 6 here 7|100 0 165 -99 0 -100 0 -100
before ends signed deficit 6 here 8|108 0 27 32 0 0 0 -100
before ends signed deficit 6 here 9|-125 0 42 31 0 0 -95 51
before ends signed deficit 7|61 -99 -27 23 0 0 0 -98
before ends signed deficit 7 here 0|0 0 39 -39 0 0 0 0
before ends signed deficit 7 here 1|-47 0 -3 21 0 0 0 0
before ends signed deficit 7 here 2|41 0 135 -160 0 0 0 0
before ends signed deficit 7 here 3|-57 0 -128 163 0 0 0 0
before ends signed deficit 7 here 4|-97 0 72 44 0 0 0 0
before ends signed deficit 7 here 5|-39 0 57 12 0 0 0 0
before ends signed deficit 7 here 6|97 0 -147 78 0 0 0 0
before ends signed deficit 7 here 7|62 0 -119 30 0 0 0 0
before ends signed deficit 7 here 8|-48 0 44 19 0 0 0 0
before ends signed deficit 7 here 9|-87 -99 92 38 0 0 0 -98
before ends signed deficit 8|1 -228 78 100 0 0 0 161
before ends signed deficit 8 here 0|0 0 -7 7 0 0 0 0
before ends signed deficit 8 here 1|16 -16 93 -93 0 0 0 0
before ends signed deficit 8 here 2|-3 -84 -58 93 0 0 0 0
before ends signed deficit 8 here 3|-127 0 6 97 0 0 0 0
before ends signed deficit 8 here 4|-85 0 122 -52 0 0 0 0
before ends signed deficit 8 here 5|34 0 -58 42 0 0 0 0
before ends signed deficit 8 here 6|-68 0 79 7 0 0 0 0
before ends signed deficit 8 here 7|29 -100 77 37 0 0 0 0
before ends signed deficit 8 here 8|118 -100 -36 28 0 0 0 0
before ends signed deficit 8 here 9|45 0 -2 -56 0 0 0 161
before ends signed deficit 9|-104 -170 41 -17 0 172 0 80
before ends signed deficit 9 here 0|0 0 -33 33 0 0 0 0
before ends signed deficit 9 here 1|63 0 9 -36 0 0 0 0
before ends signed deficit 9 here 2|-36 0 85 -66 0 0 0 0
before ends signed deficit 9 here 3|11 -100 132 -38 0 0 0 0
before ends signed deficit 9 here 4|0 0 -84 84 0 0 0 0
before ends signed deficit 9 here 5|-79 0 114 10 0 0 0 0
before ends signed deficit 9 here 6|-59 0 75 19 0 0 0 0
before ends signed deficit 9 here 7|-48 0 -114 127 0 0 0 0
before ends signed deficit 9 here 8|-107 0 4 18 0 0 0 99
before ends signed deficit 9 here 9|0 -100 -14 23 0 172 0 -37
before ends signed here 0|0 0 -40 40 0 0 0 0
before ends signed here 1|39 -16 74 -79 0 0 0 0
before ends signed here 2|55 -84 -49 49 0 0 0 0
before ends signed here 3|-26 -165 78 197 0 0 0 0
before ends signed here 4|-155 0 126 49 0 0 0 0
before ends signed here 5|-103 0 95 7 0 0 0 0
before ends signed here 6|-54 -84 27 103 0 0 0 0
before ends signed here 7|16 -100 137 -22 0 -100 0 -100
before ends signed here 8|73 -210 40 45 0 0 0 -30
before ends signed here 9|-114 -169 29 75 0 88 -167 -14
before furniture|-36 -90 35 -94 0 0 -182 226
before marked|356 -808 173 138 -273 82 -70 77
before signed|39 -365 123 146 0 -37 -167 -104
before spaced false ends call|259 -245 -5 -23 -169 -25 49 -126
before spaced false ends clause|-9 147 120 -44 352 -120 -169 -29
before spaced false ends open|41 42 15 87 99 26 -73 -68
before spaced false ends sentence|197 -157 60 28 -151 -127 134 11
before spaced false ends signed|39 -365 123 146 0 -37 -167 -104
before spaced true ends call|-197 215 0 -36 0 0 0 0
before spaced true ends clause|-285 284 -226 139 0 0 0 0
before spaced true ends open|-547 454 -301 315 -257 -170 -72 0
before spaced true ends sentence|-608 820 -315 -97 -94 0 -80 0
below 0|17 69 -9 52 88 68 -31 -26
below 0 deficit 0|-118 -72 67 -3 39 -10 0 81
below 0 deficit 1|-1 -41 114 148 -57 10 0 -70
below 0 deficit 2|-12 10 81 75 -49 -51 -100 -69
below 0 deficit 3|104 -56 86 -49 -123 -37 -23 -59
below 0 deficit 4|-53 -40 2 55 36 69 -141 1
below 0 deficit 5|48 -46 25 -15 44 -22 20 4
below 0 deficit 6|44 -4 66 -25 -88 -33 -80 -76
below 0 deficit 7|67 -24 -32 37 -18 -69 -38 -51
below 0 deficit 8|85 103 -17 77 20 -30 -10 26
below 0 deficit 9|134 89 -13 101 90 35 66 64
below 0 ends call|125 68 65 -41 -227 0 -100 0
below 0 ends clause|63 16 -5 -125 -14 0 -87 0
below 0 ends open|-14 42 50 84 101 94 63 29
below 0 ends sentence|33 107 -268 95 53 -172 -228 -314
below 0 ends signed|159 138 -100 -100 -85 -100 -99 0
below 1|7 72 42 29 -19 -34 -95 -14
below 1 deficit 0|-100 -98 -49 191 21 0 0 0
below 1 deficit 1|-196 -16 -101 47 151 100 0 150
below 1 deficit 2|42 11 -115 -82 25 -100 0 0
below 1 deficit 3|104 -19 -141 124 140 -100 -97 0
below 1 deficit 4|56 43 -100 -24 -42 -54 0 0
below 1 deficit 5|124 13 -35 -92 -111 85 0 -100
below 1 deficit 6|40 23 60 50 -127 -100 -47 0
below 1 deficit 7|32 -70 -7 -88 72 24 32 0
below 1 deficit 8|4 32 23 -68 53 100 130 -100
below 1 deficit 9|-54 -31 68 -27 32 31 -134 196
below 1 ends call|113 45 -85 -148 0 0 0 0
below 1 ends clause|70 28 1 -120 -152 -100 0 0
below 1 ends open|-29 20 -18 11 -38 -14 -69 -14
below 1 ends sentence|39 90 -227 90 169 -100 0 0
below 1 ends signed|-56 122 -70 0 0 0 -94 0
below 2|90 49 68 19 38 -80 52 7
below 2 deficit 0|-99 -140 -36 193 0 34 0 0
below 2 deficit 1|70 -22 86 121 47 -100 0 0
below 2 deficit 2|-33 85 -79 -88 49 79 0 100
below 2 deficit 3|67 51 62 -74 147 -68 0 0
below 2 deficit 4|99 115 -73 -170 -64 0 0 0
below 2 deficit 5|66 -11 46 14 3 -100 -27 0
below 2 deficit 6|29 9 19 -75 -14 0 45 0
below 2 deficit 7|-5 31 122 2 83 -100 -43 0
below 2 deficit 8|-171 -67 24 36 149 29 37 0
below 2 deficit 9|-29 31 157 22 -115 -93 26 -136
below 2 ends call|100 -89 -68 -12 0 0 0 0
below 2 ends clause|73 88 21 8 -76 -100 -42 0
below 2 ends open|-62 9 78 6 144 -71 57 7
below 2 ends sentence|39 26 0 52 -151 0 0 0
below 2 ends signed|13 120 0 -98 0 0 0 0
below 3|45 32 120 -7 55 -78 -2 0
below 3 deficit 0|0 0 -64 64 0 0 0 0
below 3 deficit 1|-85 146 -60 -54 0 0 0 0
below 3 deficit 2|-10 108 104 -70 -126 0 0 0
below 3 deficit 3|18 22 -118 -33 100 0 0 0
below 3 deficit 4|186 58 -107 -20 -34 -61 0 0
below 3 deficit 5|16 -80 -77 83 72 0 0 0
below 3 deficit 6|-22 -11 67 -39 52 0 0 0
below 3 deficit 7|105 -189 -3 -26 -62 29 59 0
below 3 deficit 8|-26 -75 123 33 -50 -49 -32 0
below 3 deficit 9|-54 -67 87 -54 -25 0 -7 0
below 3 ends call|-51 -41 59 -50 0 0 0 0
below 3 ends clause|5 -75 63 -94 0 0 0 0
below 3 ends open|-39 29 99 23 111 -63 -2 0
below 3 ends sentence|147 28 0 -47 -83 -100 0 0
below 3 ends signed|-27 27 0 0 0 0 0 0
below 4|-121 -26 137 -99 -21 -88 -18 -100
below 4 deficit 0|0 0 73 -73 0 0 0 0
below 4 deficit 1|-169 64 59 56 0 0 0 0
below 4 deficit 2|-82 101 14 -4 -60 0 0 0
below 4 deficit 3|-121 40 220 41 0 -59 0 0
below 4 deficit 4|-35 -125 155 -23 0 0 0 0
below 4 deficit 5|49 136 -43 -15 0 0 0 0
below 4 deficit 6|231 -75 -114 -56 0 0 0 0
below 4 deficit 7|-208 72 -31 113 10 0 -57 0
below 4 deficit 8|69 -88 49 17 -144 29 38 -100
below 4 deficit 9|122 -109 98 -21 50 -56 -25 0
below 4 ends call|-146 107 10 0 0 0 0 0
below 4 ends clause|-204 157 167 -226 0 0 0 0
below 4 ends open|-71 -78 104 -56 -62 -88 -18 -100
below 4 ends sentence|148 -78 0 -42 105 0 0 0
below 4 ends signed|-27 27 0 0 0 0 0 0
below 5|98 17 96 -76 4 89 -33 0
below 5 deficit 0|0 0 -103 103 0 0 0 0
below 5 deficit 1|0 0 -197 197 0 0 0 0
below 5 deficit 2|134 -24 -196 108 0 0 0 0
below 5 deficit 3|-9 -66 105 -101 0 0 0 0
below 5 deficit 4|163 -119 -73 24 0 0 0 0
below 5 deficit 5|-3 52 -141 88 0 0 0 0
below 5 deficit 6|-25 -81 106 -67 0 91 0 0
below 5 deficit 7|50 95 42 -184 -85 0 0 0
below 5 deficit 8|233 17 8 -74 5 0 -174 0
below 5 deficit 9|-197 130 152 -66 8 9 14 0
below 5 ends call|120 93 -192 0 0 0 0 0
below 5 ends clause|33 75 -59 47 -85 0 0 0
below 5 ends open|-76 -148 199 -23 37 89 -33 0
below 5 ends sentence|189 124 -98 -197 14 0 0 0
bond after 0|17 53 35 63 80 35 8 -37
bond after 0 here 0 after 0|-100 0 87 30 0 0 0 0
bond after 0 here 0 after 1|0 0 53 27 -98 -10 0 0
bond after 0 here 0 after 2|-64 0 20 -30 69 0 0 0
bond after 0 here 0 after 3|0 0 55 -52 -18 0 0 0
bond after 0 here 0 after 4|0 0 106 -106 0 0 0 0
bond after 0 here 0 after 5|0 0 21 -21 0 0 0 0
bond after 0 here 0 after 6|-76 0 13 41 -86 0 0 0
bond after 0 here 0 after 7|0 -99 16 6 46 0 0 0
bond after 0 here 0 after 8|-100 0 -41 68 137 34 0 0
bond after 0 here 0 after 9|-62 112 38 -35 -67 0 0 0
bond after 0 here 1 after 0|-79 0 30 -2 0 0 0 0
bond after 0 here 1 after 1|-143 116 51 -48 48 99 0 -36
bond after 0 here 1 after 2|-4 -37 140 -3 1 9 0 0
bond after 0 here 1 after 3|-104 11 37 -6 -144 0 0 0
bond after 0 here 1 after 4|54 30 84 -32 0 -100 0 0
bond after 0 here 1 after 5|-232 47 36 22 0 29 0 -91
bond after 0 here 1 after 6|0 6 14 -16 -34 0 0 0
bond after 0 here 1 after 7|-96 22 -3 17 87 0 0 0
bond after 0 here 1 after 8|-89 40 75 18 0 -78 0 0
bond after 0 here 1 after 9|66 21 22 -77 21 77 0 85
bond after 0 here 2 after 0|-144 15 48 -5 -71 0 0 0
bond after 0 here 2 after 1|4 20 53 72 -96 -44 0 -51
bond after 0 here 2 after 2|0 -5 37 10 -25 -60 -100 -24
bond after 0 here 2 after 3|-62 -113 117 64 79 -10 0 -61
bond after 0 here 2 after 4|63 4 3 -25 -64 0 0 0
bond after 0 here 2 after 5|-64 -12 64 59 -66 100 0 0
bond after 0 here 2 after 6|50 -82 24 63 -82 0 0 97
bond after 0 here 2 after 7|-41 20 47 4 93 -79 0 -100
bond after 0 here 2 after 8|44 36 -37 -24 56 -30 0 80
bond after 0 here 2 after 9|45 -6 -2 -49 3 0 0 -141
bond after 0 here 3 after 0|-117 -58 62 82 -137 0 0 0
bond after 0 here 3 after 1|-34 18 80 79 90 -100 0 -40
bond after 0 here 3 after 2|88 36 31 100 40 -56 0 77
bond after 0 here 3 after 3|-114 45 11 -18 98 21 0 -80
bond after 0 here 3 after 4|79 29 -37 -35 -79 0 0 0
bond after 0 here 3 after 5|-53 -18 -8 20 -82 0 0 0
bond after 0 here 3 after 6|30 53 -15 3 -93 0 -97 0
bond after 0 here 3 after 7|25 -3 28 40 27 -100 0 0
bond after 0 here 3 after 8|1 -70 -84 62 7 33 -23 0
bond after 0 here 3 after 9|21 84 -39 88 6 0 0 0
bond after 0 here 4 after 0|-97 0 108 -31 0 0 0 0
bond after 0 here 4 after 1|57 -26 17 51 32 -100 0 96
bond after 0 here 4 after 2|-1 10 -10 45 31 -54 0 -94
bond after 0 here 4 after 3|-113 -19 78 -12 56 100 0 -46
bond after 0 here 4 after 4|-116 55 132 65 55 100 -100 -100
bond after 0 here 4 after 5|12 -9 72 -37 149 -100 0 -78
bond after 0 here 4 after 6|98 19 -47 -13 -9 0 0 -74
bond after 0 here 4 after 7|76 -50 -50 14 -11 26 0 87
bond after 0 here 4 after 8|-9 -45 12 3 -87 0 43 0
bond after 0 here 4 after 9|96 -22 -20 -51 -169 0 -91 0
bond after 0 here 5 after 0|88 -54 -27 5 64 0 0 0
bond after 0 here 5 after 1|28 -102 17 72 12 0 0 0
bond after 0 here 5 after 2|25 -14 78 41 32 -29 61 -100
bond after 0 here 5 after 3|-94 0 56 48 97 0 70 -82
bond after 0 here 5 after 4|-11 24 122 -30 -35 0 -11 0
bond after 0 here 5 after 5|-109 28 3 91 -42 0 0 0
bond after 0 here 5 after 6|-18 -16 30 61 -86 0 0 0
bond after 0 here 5 after 7|-56 73 -19 80 -32 0 0 -100
bond after 0 here 5 after 8|96 63 -75 -52 -13 0 -80 0
bond after 0 here 5 after 9|87 19 20 -171 194 0 -45 0
bond after 0 here 6 after 0|19 -84 16 9 -12 0 0 0
bond after 0 here 6 after 1|-44 -48 28 -9 42 -41 0 100
bond after 0 here 6 after 2|-53 32 -64 98 6 0 -80 0
bond after 0 here 6 after 3|-45 6 67 58 -16 -92 0 0
bond after 0 here 6 after 4|-51 2 -45 69 50 0 99 0
bond after 0 here 6 after 5|33 37 48 37 12 -100 -34 88
bond after 0 here 6 after 6|-32 14 3 -9 147 -56 -7 0
bond after 0 here 6 after 7|45 -59 -92 98 -107 -29 0 0
bond after 0 here 6 after 8|42 -14 3 41 -59 91 -47 0
bond after 0 here 6 after 9|77 -50 37 -48 -13 0 -51 0
bond after 0 here 7 after 0|0 50 -22 -35 -28 3 0 0
bond after 0 here 7 after 1|-16 21 31 26 1 31 57 -100
bond after 0 here 7 after 2|-1 35 -22 100 -74 22 -51 -33
bond after 0 here 7 after 3|-31 -8 44 28 29 -82 0 -89
bond after 0 here 7 after 4|-67 -90 -63 73 30 79 108 11
bond after 0 here 7 after 5|-98 58 101 24 14 -100 69 0
bond after 0 here 7 after 6|29 -19 -43 7 -26 -71 -79 0
bond after 0 here 7 after 7|61 -34 -15 -6 25 -37 -8 -11
bond after 0 here 7 after 8|32 -3 -62 2 -9 56 -47 -38
bond after 0 here 7 after 9|-22 -41 12 -14 47 0 -18 0
bond after 0 here 8 after 0|7 10 -15 10 14 -5 -126 0
bond after 0 here 8 after 1|15 34 25 40 27 -29 0 0
bond after 0 here 8 after 2|5 -68 58 113 61 48 45 161
bond after 0 here 8 after 3|-26 3 8 41 2 -31 36 0
bond after 0 here 8 after 4|63 34 -106 18 2 -83 -9 29
bond after 0 here 8 after 5|61 24 -59 39 -16 -7 -24 -30
bond after 0 here 8 after 6|45 -30 -67 75 39 65 31 0
bond after 0 here 8 after 7|53 -13 1 101 11 87 107 -85
bond after 0 here 8 after 8|50 20 -36 96 34 -7 23 -97
bond after 0 here 8 after 9|23 22 45 -99 61 -58 47 -26
bond after 0 here 9 after 0|112 72 20 -12 39 0 -5 -166
bond after 0 here 9 after 1|-36 12 7 11 -27 -28 35 126
bond after 0 here 9 after 2|-44 -19 1 71 -18 109 31 30
bond after 0 here 9 after 3|-30 102 32 12 -55 -78 -26 55
bond after 0 here 9 after 4|39 111 -13 41 -20 -29 -26 -76
bond after 0 here 9 after 5|6 102 39 22 14 62 -3 20
bond after 0 here 9 after 6|100 87 -15 50 49 -60 -21 37
bond after 0 here 9 after 7|32 7 -24 -2 -38 12 7 70
bond after 0 here 9 after 8|38 131 -58 58 44 57 -16 -38
bond after 0 here 9 after 9|19 173 -68 39 36 -59 43 -5
bond after 1|-29 141 8 -31 -17 -170 -52 -89
bond after 1 here 0 after 0|0 0 -53 53 0 0 0 0
bond after 1 here 0 after 2|0 0 93 -93 0 0 0 0
bond after 1 here 0 after 6|0 0 59 -59 0 0 0 0
bond after 1 here 0 after 8|77 0 76 -131 0 0 0 0
bond after 1 here 0 after 9|0 0 -67 67 0 0 0 0
bond after 1 here 1 after 1|74 0 0 -74 0 0 0 0
bond after 1 here 1 after 2|0 87 -62 -43 0 0 0 0
bond after 1 here 1 after 4|0 0 -114 114 0 0 0 0
bond after 1 here 1 after 5|108 -108 -69 69 0 0 0 0
bond after 1 here 1 after 6|0 0 -54 54 0 0 0 0
bond after 1 here 1 after 7|0 0 84 -84 0 0 0 0
bond after 1 here 1 after 8|63 -5 -145 82 76 0 0 0
bond after 1 here 1 after 9|48 -71 -48 74 0 0 0 0
bond after 1 here 2 after 0|0 0 73 -73 0 0 0 0
bond after 1 here 2 after 1|3 -10 -30 30 31 0 0 0
bond after 1 here 2 after 2|-40 45 55 -242 151 0 0 0
bond after 1 here 2 after 3|-87 87 0 0 0 0 0 0
bond after 1 here 2 after 4|4 -4 -50 50 0 0 0 0
bond after 1 here 2 after 5|-47 47 -60 60 0 0 0 0
bond after 1 here 2 after 6|-54 51 98 -98 12 0 0 0
bond after 1 here 2 after 7|47 -47 -25 24 0 0 0 0
bond after 1 here 2 after 8|18 12 3 -53 0 0 0 0
bond after 1 here 2 after 9|9 38 -219 66 -50 0 0 0
bond after 1 here 3 after 1|19 -19 50 -50 0 0 0 0
bond after 1 here 3 after 2|100 20 -41 -197 0 0 0 0
bond after 1 here 3 after 3|-97 55 28 -48 68 0 0 0
bond after 1 here 3 after 4|-64 64 0 0 0 0 0 0
bond after 1 here 3 after 5|215 -215 0 0 0 0 0 0
bond after 1 here 3 after 6|100 -100 -103 103 0 0 0 0
bond after 1 here 3 after 7|147 -11 0 0 0 -100 0 0
bond after 1 here 3 after 8|-11 36 -130 86 0 0 0 0
bond after 1 here 3 after 9|-37 61 93 -147 0 0 0 0
bond after 1 here 4 after 1|59 -59 0 0 0 0 0 0
bond after 1 here 4 after 2|14 41 0 -102 0 0 0 0
bond after 1 here 4 after 3|-60 79 0 -27 0 0 0 0
bond after 1 here 4 after 4|71 -71 0 0 0 0 0 0
bond after 1 here 4 after 6|56 -56 0 0 0 0 0 0
bond after 1 here 4 after 7|0 0 23 -23 0 0 0 0
bond after 1 here 4 after 8|44 -3 24 -79 0 0 0 0
bond after 1 here 4 after 9|-26 26 -79 79 0 0 0 0
bond after 1 here 5 after 1|-120 110 -44 59 0 0 0 0
bond after 1 here 5 after 2|95 -3 -188 -62 0 0 0 0
bond after 1 here 5 after 3|93 -60 -84 74 -74 0 0 0
bond after 1 here 5 after 4|44 -25 -127 95 0 0 0 0
bond after 1 here 5 after 5|157 0 62 -223 61 0 0 0
bond after 1 here 5 after 6|-52 52 0 0 0 0 0 0
bond after 1 here 5 after 7|113 -97 97 -112 0 0 0 0
bond after 1 here 5 after 8|19 121 14 -121 0 0 0 0
bond after 1 here 5 after 9|134 0 -143 148 -99 0 0 0
bond after 1 here 6 after 1|97 -97 -109 109 0 0 0 0
bond after 1 here 6 after 2|-116 77 204 -19 0 0 0 0
bond after 1 here 6 after 3|49 -49 59 -59 0 0 0 0
bond after 1 here 6 after 4|27 46 -59 0 0 0 0 0
bond after 1 here 6 after 5|105 -140 -72 89 0 0 0 0
bond after 1 here 6 after 6|83 -83 -30 30 0 0 0 0
bond after 1 here 6 after 7|0 0 216 -216 0 0 0 0
bond after 1 here 6 after 8|85 -85 89 -159 84 0 0 0
bond after 1 here 6 after 9|-41 41 -34 34 0 0 0 0
bond after 1 here 7 after 1|0 0 -71 71 0 0 0 0
bond after 1 here 7 after 2|-6 10 -69 -3 118 0 0 0
bond after 1 here 7 after 3|-81 81 -71 71 0 0 0 0
bond after 1 here 7 after 4|0 0 -79 79 0 0 0 0
bond after 1 here 7 after 5|4 123 -15 -86 0 0 0 0
bond after 1 here 7 after 6|21 0 -49 37 0 0 0 0
bond after 1 here 7 after 7|0 0 -97 97 0 0 0 0
bond after 1 here 7 after 8|19 0 -75 66 -12 0 0 0
bond after 1 here 7 after 9|-83 83 -54 -27 58 0 0 0
bond after 1 here 8 after 0|0 0 36 -36 0 0 0 0
bond after 1 here 8 after 1|0 0 -19 19 0 0 0 0
bond after 1 here 8 after 2|-103 -53 80 34 -50 0 -74 0
bond after 1 here 8 after 3|-82 -18 59 0 -22 0 0 0
bond after 1 here 8 after 4|-97 0 72 114 -89 0 0 0
bond after 1 here 8 after 5|-92 0 77 24 -59 0 0 0
bond after 1 here 8 after 6|0 0 -57 115 91 -100 35 0
bond after 1 here 8 after 7|82 -54 87 -202 0 0 0 0
bond after 1 here 8 after 8|-7 -41 -23 27 34 0 0 0
bond after 1 here 8 after 9|-48 -14 40 59 -97 0 0 0
bond after 1 here 9 after 0|0 0 -109 109 0 0 0 0
bond after 1 here 9 after 1|0 0 -97 97 0 0 0 0
bond after 1 here 9 after 2|-150 -12 134 -24 -34 0 80 0
bond after 1 here 9 after 3|-9 -93 60 -77 126 0 0 0
bond after 1 here 9 after 4|-71 -77 -77 122 0 0 0 0
bond after 1 here 9 after 5|75 -58 -35 104 3 0 -62 0
bond after 1 here 9 after 6|0 0 -66 132 0 0 -90 0
bond after 1 here 9 after 7|96 0 37 -11 -53 0 -96 0
bond after 1 here 9 after 8|61 -180 140 82 -175 0 -39 0
bond after 1 here 9 after 9|0 -56 -47 13 154 0 133 -89
bond after 2|15 60 -31 -94 -45 0 -73 0
bond after 2 here 0 after 1|0 0 -32 32 0 0 0 0
bond after 2 here 0 after 2|0 0 20 -20 0 0 0 0
bond after 2 here 0 after 6|0 0 -34 34 0 0 0 0
bond after 2 here 0 after 7|0 0 50 -50 0 0 0 0
bond after 2 here 0 after 9|0 0 47 -47 0 0 0 0
bond after 2 here 1 after 1|0 69 -69 -22 0 0 0 0
bond after 2 here 1 after 2|-38 99 -99 38 0 0 0 0
bond after 2 here 1 after 3|39 -39 0 0 0 0 0 0
bond after 2 here 1 after 6|73 -73 82 -82 0 0 0 0
bond after 2 here 1 after 8|85 -85 -97 97 0 0 0 0
bond after 2 here 1 after 9|-137 97 -163 206 -42 0 0 0
bond after 2 here 2 after 0|0 0 -49 49 0 0 0 0
bond after 2 here 2 after 1|81 76 46 -128 -100 0 0 0
bond after 2 here 2 after 2|-119 81 45 5 86 0 0 0
bond after 2 here 2 after 3|11 22 133 -186 0 0 0 0
bond after 2 here 2 after 4|-140 140 -47 47 0 0 0 0
bond after 2 here 2 after 5|-5 141 -172 0 0 0 0 0
bond after 2 here 2 after 6|15 -62 79 0 0 0 0 0
bond after 2 here 2 after 7|16 -37 -7 75 2 0 0 0
bond after 2 here 2 after 8|-40 26 33 -15 0 0 0 0
bond after 2 here 2 after 9|-39 12 -112 202 0 0 0 0
bond after 2 here 3 after 2|-15 15 0 0 0 0 0 0
bond after 2 here 3 after 3|-17 11 94 -35 -93 0 0 0
bond after 2 here 3 after 4|116 -116 0 0 0 0 0 0
bond after 2 here 3 after 5|-126 -5 98 0 0 0 0 0
bond after 2 here 3 after 6|-51 51 -44 44 0 0 0 0
bond after 2 here 3 after 7|-74 74 49 -66 24 0 0 0
bond after 2 here 3 after 8|0 4 -3 20 -52 0 0 0
bond after 2 here 3 after 9|-79 63 24 65 0 0 0 0
bond after 2 here 4 after 1|-31 -43 63 0 0 0 0 0
bond after 2 here 4 after 2|-53 53 0 0 0 0 0 0
bond after 2 here 4 after 3|-7 25 -45 0 0 0 0 0
bond after 2 here 4 after 4|89 -89 0 0 0 0 0 0
bond after 2 here 4 after 5|37 -37 0 0 0 0 0 0
bond after 2 here 4 after 6|127 -127 0 0 0 0 0 0
bond after 2 here 4 after 7|-118 118 0 0 0 0 0 0
bond after 2 here 4 after 8|-50 50 -95 0 95 0 0 0
bond after 2 here 4 after 9|20 -20 -103 103 0 0 0 0
bond after 2 here 5 after 2|18 13 139 -145 0 0 0 0
bond after 2 here 5 after 3|55 -55 93 -93 0 0 0 0
bond after 2 here 5 after 4|34 55 -85 -13 0 0 0 0
bond after 2 here 5 after 5|100 0 -19 -111 0 0 0 0
bond after 2 here 5 after 6|24 -24 18 -18 0 0 0 0
bond after 2 here 5 after 7|65 -65 174 -174 0 0 0 0
bond after 2 here 5 after 8|164 -55 -1 -130 0 0 0 0
bond after 2 here 5 after 9|45 19 66 -107 0 0 0 0
bond after 2 here 6 after 2|-44 44 126 -97 -42 0 0 0
bond after 2 here 6 after 3|14 26 0 -32 0 0 0 0
bond after 2 here 6 after 4|77 -58 0 -33 0 0 0 0
bond after 2 here 6 after 5|138 0 -138 0 0 0 0 0
bond after 2 here 6 after 6|-94 0 45 62 0 0 0 0
bond after 2 here 6 after 7|0 -83 -90 151 0 0 0 0
bond after 2 here 6 after 8|-136 40 -104 136 72 0 0 0
bond after 2 here 6 after 9|88 -143 -126 172 0 0 0 0
bond after 2 here 7 after 0|0 0 -12 12 0 0 0 0
bond after 2 here 7 after 1|0 0 58 -58 0 0 0 0
bond after 2 here 7 after 2|175 -175 42 -42 0 0 0 0
bond after 2 here 7 after 3|24 0 16 -75 0 0 0 0
bond after 2 here 7 after 4|35 80 -91 0 0 0 0 0
bond after 2 here 7 after 6|0 0 50 -127 96 0 0 0
bond after 2 here 7 after 7|0 0 142 -142 0 0 0 0
bond after 2 here 7 after 8|-49 49 139 -114 -63 0 0 0
bond after 2 here 7 after 9|-57 92 0 -73 0 0 0 0
bond after 2 here 8 after 0|0 0 -17 17 0 0 0 0
bond after 2 here 8 after 1|0 0 55 -90 67 0 0 0
bond after 2 here 8 after 2|-60 75 -51 15 -16 0 0 0
bond after 2 here 8 after 3|68 -68 31 -31 0 0 0 0
bond after 2 here 8 after 4|-80 80 0 0 0 0 0 0
bond after 2 here 8 after 5|-24 0 -95 125 -22 0 0 0
bond after 2 here 8 after 6|0 0 172 -124 -80 0 0 0
bond after 2 here 8 after 7|-4 0 -124 118 16 0 0 0
bond after 2 here 8 after 8|-112 146 92 -42 -26 0 0 0
bond after 2 here 8 after 9|-28 48 13 4 27 0 0 0
bond after 2 here 9 after 0|0 0 -34 34 0 0 0 0
bond after 2 here 9 after 2|0 0 -65 206 -164 0 0 0
bond after 2 here 9 after 3|0 0 0 7 -7 0 0 0
bond after 2 here 9 after 4|78 -14 -118 85 0 0 0 0
bond after 2 here 9 after 5|-37 0 -56 72 0 0 0 0
bond after 2 here 9 after 6|-132 66 51 29 0 0 0 0
bond after 2 here 9 after 7|0 0 -49 -60 95 0 0 0
bond after 2 here 9 after 8|-40 -93 3 109 0 0 34 0
bond after 2 here 9 after 9|-97 -94 105 -9 26 0 -97 0
bond after 3|28 45 2 -193 11 -100 -77 -167
bond after 3 here 0 after 2|0 -98 41 76 0 0 0 0
bond after 3 here 0 after 9|0 0 -151 151 0 0 0 0
bond after 3 here 1 after 1|41 -129 -98 160 0 0 0 0
bond after 3 here 1 after 2|-79 23 -118 171 86 0 0 0
bond after 3 here 1 after 4|0 24 0 44 -61 0 0 0
bond after 3 here 1 after 5|98 -98 0 0 0 0 0 0
bond after 3 here 1 after 6|-19 19 0 0 0 0 0 0
bond after 3 here 1 after 7|0 0 92 -92 0 0 0 0
bond after 3 here 1 after 8|0 0 -52 52 0 0 0 0
bond after 3 here 1 after 9|-9 17 -37 152 -124 0 0 -96
bond after 3 here 2 after 1|98 34 -30 -98 0 0 0 0
bond after 3 here 2 after 2|-7 22 105 -130 -3 0 0 0
bond after 3 here 2 after 3|0 2 6 -72 78 0 0 0
bond after 3 here 2 after 4|-54 6 0 0 123 0 0 0
bond after 3 here 2 after 5|62 -4 0 -98 6 0 0 0
bond after 3 here 2 after 6|-75 102 -120 59 0 0 0 0
bond after 3 here 2 after 7|99 -99 0 0 0 0 0 0
bond after 3 here 2 after 8|19 82 -209 118 -48 0 0 -99
bond after 3 here 2 after 9|-5 26 -159 16 102 0 0 0
bond after 3 here 3 after 1|20 -20 0 0 0 0 0 0
bond after 3 here 3 after 2|-18 -37 85 -119 78 0 0 0
bond after 3 here 3 after 3|89 -111 74 -121 -1 -100 0 0
bond after 3 here 3 after 4|-201 201 0 0 0 0 0 0
bond after 3 here 3 after 5|-87 50 59 -28 0 0 0 0
bond after 3 here 3 after 6|74 -74 56 -56 0 0 0 0
bond after 3 here 3 after 7|114 -114 69 -69 0 0 0 0
bond after 3 here 3 after 8|-28 28 25 -77 47 0 0 0
bond after 3 here 3 after 9|83 -83 0 0 0 0 0 0
bond after 3 here 4 after 1|-82 82 0 0 0 0 0 0
bond after 3 here 4 after 2|52 59 0 -95 0 -100 0 0
bond after 3 here 4 after 3|97 -97 0 0 0 0 0 0
bond after 3 here 4 after 4|9 1 -27 0 0 0 0 0
bond after 3 here 4 after 6|-87 87 0 93 -93 0 0 0
bond after 3 here 4 after 7|-28 85 0 0 -68 0 0 0
bond after 3 here 4 after 8|-158 158 34 0 -34 0 0 0
bond after 3 here 4 after 9|-60 60 0 0 0 0 0 0
bond after 3 here 5 after 1|0 0 58 -58 0 0 0 0
bond after 3 here 5 after 2|-70 101 -81 66 0 0 0 0
bond after 3 here 5 after 3|1 48 -19 -102 0 0 0 0
bond after 3 here 5 after 4|30 -28 0 -3 0 0 0 0
bond after 3 here 5 after 5|-101 -78 93 22 0 0 0 0
bond after 3 here 5 after 6|-123 64 0 55 37 0 0 0
bond after 3 here 5 after 7|188 -158 -114 -16 89 0 0 0
bond after 3 here 5 after 8|29 68 40 -15 -88 0 0 0
bond after 3 here 5 after 9|-26 -62 -36 200 -33 0 0 0
bond after 3 here 6 after 1|-74 74 -20 20 0 0 0 0
bond after 3 here 6 after 2|29 48 0 -164 0 0 0 0
bond after 3 here 6 after 3|46 75 0 -49 -71 0 0 0
bond after 3 here 6 after 4|-64 64 0 0 0 0 0 0
bond after 3 here 6 after 5|108 -108 0 -99 99 0 0 0
bond after 3 here 6 after 6|-94 94 111 -8 -75 0 0 0
bond after 3 here 6 after 7|35 78 -35 -98 0 0 0 0
bond after 3 here 6 after 8|-122 178 63 -101 0 0 0 0
bond after 3 here 6 after 9|38 -75 -94 89 0 0 0 0
bond after 3 here 7 after 1|0 0 17 -17 0 0 0 0
bond after 3 here 7 after 2|149 -82 30 -98 0 0 0 0
bond after 3 here 7 after 3|0 0 84 -84 0 0 0 0
bond after 3 here 7 after 5|100 0 -94 -9 0 0 0 0
bond after 3 here 7 after 6|-34 0 109 -86 0 0 0 0
bond after 3 here 7 after 7|-96 0 0 138 -65 0 0 0
bond after 3 here 7 after 8|-137 79 -50 139 -57 0 0 0
bond after 3 here 7 after 9|61 -88 -68 99 0 0 0 0
bond after 3 here 8 after 1|0 0 32 -32 0 0 0 0
bond after 3 here 8 after 2|-11 -31 -1 13 -21 0 70 0
bond after 3 here 8 after 3|-52 52 0 0 0 0 0 0
bond after 3 here 8 after 4|-97 0 148 -71 0 0 0 0
bond after 3 here 8 after 5|72 -72 203 -151 0 0 -87 0
bond after 3 here 8 after 6|87 -4 -36 -7 -30 0 0 0
bond after 3 here 8 after 7|0 0 32 -3 -57 0 0 0
bond after 3 here 8 after 8|2 125 150 -198 -50 0 76 0
bond after 3 here 8 after 9|142 -31 85 -199 56 0 0 0
bond after 3 here 9 after 2|0 0 -176 11 173 0 0 0
bond after 3 here 9 after 3|0 0 52 -52 0 0 0 0
bond after 3 here 9 after 4|0 0 57 -145 110 0 0 0
bond after 3 here 9 after 5|0 0 -73 15 79 0 -30 0
bond after 3 here 9 after 6|0 0 1 7 0 0 6 0
bond after 3 here 9 after 7|0 0 30 59 -76 0 -77 0
bond after 3 here 9 after 8|-8 -61 119 -99 -37 0 65 0
bond after 3 here 9 after 9|-62 -100 181 44 -214 0 -48 0
bond after 4|71 133 -86 -216 -20 -94 -153 -170
bond after 4 here 0 after 0|126 -7 -126 99 0 0 0 0
bond after 4 here 0 after 1|0 -58 -17 70 0 0 0 0
bond after 4 here 0 after 2|-99 0 0 99 0 0 0 0
bond after 4 here 0 after 4|0 0 -66 66 0 0 0 0
bond after 4 here 0 after 7|0 0 -88 88 0 0 0 0
bond after 4 here 0 after 8|0 0 -29 88 -68 0 0 0
bond after 4 here 1 after 1|109 -126 -61 75 0 0 0 0
bond after 4 here 1 after 2|-137 173 -62 0 0 0 0 0
bond after 4 here 1 after 6|-42 -49 -31 99 0 0 0 0
bond after 4 here 1 after 7|0 34 -100 93 0 0 0 0
bond after 4 here 1 after 8|14 0 -14 0 0 0 0 0
bond after 4 here 1 after 9|-78 -13 -92 137 0 0 0 0
bond after 4 here 2 after 1|-36 36 0 0 0 0 0 0
bond after 4 here 2 after 2|25 82 -127 -130 55 0 0 -100
bond after 4 here 2 after 3|72 10 15 -39 0 0 0 0
bond after 4 here 2 after 4|-3 18 -59 0 0 0 0 0
bond after 4 here 2 after 5|21 -7 118 -141 0 0 0 0
bond after 4 here 2 after 6|-31 31 38 -33 -13 0 0 0
bond after 4 here 2 after 7|26 -26 0 -38 38 0 0 0
bond after 4 here 2 after 8|52 20 -70 80 -145 0 0 0
bond after 4 here 2 after 9|40 24 48 -59 -19 0 0 0
bond after 4 here 3 after 1|-98 104 0 -20 0 0 0 0
bond after 4 here 3 after 2|-63 137 82 25 -27 -100 0 -100
bond after 4 here 3 after 3|33 -33 0 0 0 0 0 0
bond after 4 here 3 after 4|-45 -6 0 -68 132 0 0 0
bond after 4 here 3 after 5|16 63 71 -106 0 0 0 0
bond after 4 here 3 after 6|47 -47 82 -82 0 0 0 0
bond after 4 here 3 after 7|-108 108 0 0 0 0 0 0
bond after 4 here 3 after 8|18 -1 118 -140 21 0 0 0
bond after 4 here 3 after 9|10 53 0 -41 0 0 0 0
bond after 4 here 4 after 1|-4 134 0 -96 0 0 0 0
bond after 4 here 4 after 2|-4 4 0 0 0 0 0 0
bond after 4 here 4 after 3|90 -90 0 0 0 0 0 0
bond after 4 here 4 after 4|178 -143 -70 17 0 0 0 0
bond after 4 here 4 after 5|20 -20 0 39 -39 0 0 0
bond after 4 here 4 after 6|-121 121 0 0 0 0 0 0
bond after 4 here 4 after 7|15 -15 0 -13 13 0 0 0
bond after 4 here 4 after 8|83 -83 0 0 0 0 0 0
bond after 4 here 4 after 9|-43 -14 0 -38 98 0 0 0
bond after 4 here 5 after 1|-25 25 109 -109 0 0 0 0
bond after 4 here 5 after 2|32 4 -12 -176 0 0 0 0
bond after 4 here 5 after 3|21 52 -101 -79 0 0 0 0
bond after 4 here 5 after 4|-33 33 0 0 0 0 0 0
bond after 4 here 5 after 5|61 -61 0 -4 4 0 0 0
bond after 4 here 5 after 6|160 -64 50 -93 -56 0 0 0
bond after 4 here 5 after 7|67 -67 140 -140 0 0 0 0
bond after 4 here 5 after 8|-61 -113 27 90 0 0 0 0
bond after 4 here 5 after 9|-40 18 69 37 -24 0 0 0
bond after 4 here 6 after 1|-56 56 -74 74 0 0 0 0
bond after 4 here 6 after 2|57 127 96 -178 0 -100 0 0
bond after 4 here 6 after 3|44 -18 0 -36 -20 0 0 0
bond after 4 here 6 after 4|153 -91 0 -88 0 0 0 0
bond after 4 here 6 after 5|2 151 -72 -143 0 0 0 0
bond after 4 here 6 after 6|149 -149 48 57 -86 0 0 0
bond after 4 here 6 after 7|-22 22 82 -82 0 0 0 0
bond after 4 here 6 after 8|14 -14 110 -110 0 0 0 0
bond after 4 here 6 after 9|-108 99 0 59 -44 0 0 0
bond after 4 here 7 after 2|-80 129 115 -197 -21 0 0 0
bond after 4 here 7 after 3|97 0 -97 -68 68 0 0 0
bond after 4 here 7 after 4|77 0 86 -149 0 0 0 0
bond after 4 here 7 after 5|0 0 74 -71 -4 0 0 0
bond after 4 here 7 after 6|0 0 31 -31 0 0 0 0
bond after 4 here 7 after 7|0 0 138 -131 -15 0 0 0
bond after 4 here 7 after 8|-43 16 62 -49 -1 0 0 0
bond after 4 here 7 after 9|-54 57 105 56 -93 0 -81 0
bond after 4 here 8 after 1|0 0 52 -91 73 0 0 0
bond after 4 here 8 after 2|87 36 3 -172 0 0 0 0
bond after 4 here 8 after 3|89 -57 24 -59 0 0 0 0
bond after 4 here 8 after 4|89 -89 0 0 0 0 0 0
bond after 4 here 8 after 5|0 0 95 -162 91 0 0 0
bond after 4 here 8 after 6|7 67 14 -98 0 0 0 0
bond after 4 here 8 after 7|-59 75 125 -137 0 0 0 0
bond after 4 here 8 after 8|2 47 107 -158 46 0 0 0
bond after 4 here 8 after 9|-1 -8 -302 362 -10 0 0 0
bond after 4 here 9 after 2|0 0 25 -25 0 0 0 0
bond after 4 here 9 after 6|-23 0 92 -29 -65 0 0 0
bond after 4 here 9 after 7|0 0 -57 87 -43 0 0 0
bond after 4 here 9 after 8|-84 52 187 -148 -80 32 0 0
bond after 4 here 9 after 9|-125 -79 196 -50 -116 0 -96 0
bond around 0 before 0|67 119 35 37 -73 30 -131 -48
bond around 0 before 1|-4 63 -67 -72 -60 -81 0 -158
bond around 0 before 2|-15 156 -3 -161 -19 -100 -78 -94
bond around 0 before 3|-124 134 -35 -223 185 -100 0 -100
bond around 0 before 4|-196 172 60 -148 84 -228 -76 144
bond around 1 before 0|-33 18 29 100 -56 0 0 0
bond around 1 before 1|-123 112 -184 81 95 0 0 0
bond around 1 before 2|-111 117 -17 78 -94 0 0 0
bond around 1 before 3|-85 191 -108 -91 75 0 0 0
bond around 2 before 0|-247 -136 65 315 116 -100 0 0
bond around 2 before 1|-79 40 -104 89 61 0 0 0
bond around 2 before 2|-64 -56 -99 84 34 0 0 0
bond around 2 before 3|0 165 -98 -79 -22 0 0 0
bond around 2 before 4|0 0 -50 0 50 0 0 0
bond around 3 before 0|-221 -369 46 358 -82 0 0 0
bond around 3 before 1|0 0 7 -7 0 0 0 0
bond around 3 before 2|0 -111 -67 134 51 0 0 0
bond around 3 before 3|-95 -33 56 146 -109 0 0 0
bond around 3 before 4|0 -93 0 93 0 0 0 0
bond around 4 before 0|-140 -414 -181 618 -222 0 0 0
bond around 4 before 2|0 -76 0 76 0 0 0 0
bond around 4 before 3|0 0 0 -51 51 0 0 0
bond around 4 before 4|0 -142 -79 -159 284 0 0 0
bond before 0|55 33 40 63 -163 103 2 -14
bond before 0 deficit 0 here 0|0 0 -155 -16 155 0 0 0
bond before 0 deficit 0 here 1|0 0 -14 6 48 0 0 0
bond before 0 deficit 0 here 2|-29 -115 -11 51 90 0 0 0
bond before 0 deficit 0 here 3|-97 0 -7 126 -51 0 0 0
bond before 0 deficit 0 here 4|99 -99 -62 23 101 0 0 0
bond before 0 deficit 0 here 5|-76 -89 101 55 -47 0 0 0
bond before 0 deficit 0 here 6|-46 -76 54 8 78 0 0 -97
bond before 0 deficit 0 here 7|-89 -59 4 -76 111 0 0 94
bond before 0 deficit 0 here 8|-5 -55 -45 -40 156 0 -99 0
bond before 0 deficit 0 here 9|35 -148 -54 -173 56 -85 0 251
bond before 0 deficit 1 here 1|-164 37 -23 -72 123 41 0 0
bond before 0 deficit 1 here 2|-66 -5 132 28 38 -126 0 -40
bond before 0 deficit 1 here 3|-10 62 -39 -25 -32 0 0 0
bond before 0 deficit 1 here 4|-89 -15 38 118 -172 100 0 0
bond before 0 deficit 1 here 5|-53 -11 26 78 -179 0 0 0
bond before 0 deficit 1 here 6|-3 -24 12 -10 28 -56 0 0
bond before 0 deficit 1 here 7|21 91 -18 15 -16 -99 7 0
bond before 0 deficit 1 here 8|-58 57 77 24 78 -48 -30 -100
bond before 0 deficit 1 here 9|107 63 -94 -51 -89 -10 -28 -129
bond before 0 deficit 2 here 0|-98 0 -12 58 0 0 0 0
bond before 0 deficit 2 here 1|-144 -25 78 -52 110 -96 0 29
bond before 0 deficit 2 here 2|-59 45 -18 23 52 138 0 -47
bond before 0 deficit 2 here 3|82 105 14 -23 -30 -78 0 98
bond before 0 deficit 2 here 4|-83 150 -116 26 36 -61 -14 0
bond before 0 deficit 2 here 5|-117 70 -63 54 29 29 0 83
bond before 0 deficit 2 here 6|-92 45 1 66 -37 -100 54 117
bond before 0 deficit 2 here 7|-158 95 28 -7 -5 150 6 -100
bond before 0 deficit 2 here 8|-8 53 8 76 -72 -77 -17 22
bond before 0 deficit 2 here 9|-71 125 45 82 28 85 -22 -186
bond before 0 deficit 3 here 0|0 -99 41 52 0 0 0 0
bond before 0 deficit 3 here 1|-90 64 99 94 0 0 0 -118
bond before 0 deficit 3 here 2|-32 60 -29 -32 30 -100 0 213
bond before 0 deficit 3 here 3|-34 70 -20 -68 171 -31 0 -88
bond before 0 deficit 3 here 4|9 77 -52 -30 -122 0 0 0
bond before 0 deficit 3 here 5|3 45 -165 72 20 0 0 0
bond before 0 deficit 3 here 6|-12 128 7 27 -100 0 0 -99
bond before 0 deficit 3 here 7|61 108 69 -95 180 -100 -100 22
bond before 0 deficit 3 here 8|43 -52 24 60 -61 0 -1 0
bond before 0 deficit 3 here 9|87 63 3 110 -120 -170 56 -135
bond before 0 deficit 4 here 0|0 0 92 -92 0 0 0 0
bond before 0 deficit 4 here 1|-91 93 8 48 0 0 0 0
bond before 0 deficit 4 here 2|40 -16 -45 -32 153 0 0 0
bond before 0 deficit 4 here 3|80 3 36 -88 23 -100 0 0
bond before 0 deficit 4 here 4|11 56 -100 -107 98 0 -91 0
bond before 0 deficit 4 here 5|-96 116 -68 67 -41 0 0 0
bond before 0 deficit 4 here 6|51 140 -135 41 136 0 -80 0
bond before 0 deficit 4 here 7|34 65 12 -9 -65 0 0 -99
bond before 0 deficit 4 here 8|45 86 -122 38 -26 0 -48 0
bond before 0 deficit 4 here 9|-19 11 -31 87 -130 23 87 -100
bond before 0 deficit 5 here 0|0 -58 -14 113 -92 0 0 0
bond before 0 deficit 5 here 1|85 100 -121 -62 -75 71 0 0
bond before 0 deficit 5 here 2|38 -19 69 24 -19 -100 0 -93
bond before 0 deficit 5 here 3|3 -48 -58 -14 88 100 0 -80
bond before 0 deficit 5 here 4|-49 47 32 65 -136 0 0 0
bond before 0 deficit 5 here 5|59 63 -66 -34 -37 0 0 0
bond before 0 deficit 5 here 6|-26 18 -107 46 127 16 108 0
bond before 0 deficit 5 here 7|-25 14 -7 -1 99 0 -15 0
bond before 0 deficit 5 here 8|69 130 9 -85 -144 -133 -15 100
bond before 0 deficit 5 here 9|-25 47 -42 -23 -64 -29 -5 -38
bond before 0 deficit 6 here 0|-100 0 114 -9 -68 0 0 0
bond before 0 deficit 6 here 1|55 -76 -4 0 0 0 0 0
bond before 0 deficit 6 here 2|152 -89 -118 -65 -107 100 0 -100
bond before 0 deficit 6 here 3|74 -67 26 121 -62 -100 0 0
bond before 0 deficit 6 here 4|-8 34 20 83 44 -100 0 41
bond before 0 deficit 6 here 5|30 -59 -58 -3 135 0 -32 0
bond before 0 deficit 6 here 6|15 -51 -7 47 70 0 -34 76
bond before 0 deficit 6 here 7|113 -12 63 -63 133 -104 -61 -33
bond before 0 deficit 6 here 8|89 -67 1 -29 -147 100 -104 -100
bond before 0 deficit 6 here 9|41 -51 36 59 -67 84 -21 -135
bond before 0 deficit 7 here 0|126 -98 -27 19 0 0 0 0
bond before 0 deficit 7 here 1|36 -177 81 10 0 29 0 76
bond before 0 deficit 7 here 2|105 -66 -139 43 -89 34 0 168
bond before 0 deficit 7 here 3|88 -42 -12 98 -132 -100 -97 0
bond before 0 deficit 7 here 4|62 -16 55 -61 39 0 0 0
bond before 0 deficit 7 here 5|100 -55 46 25 -126 -31 0 -82
bond before 0 deficit 7 here 6|220 -112 -49 61 48 29 0 -100
bond before 0 deficit 7 here 7|74 -90 -80 -16 17 -21 -62 98
bond before 0 deficit 7 here 8|158 12 26 61 -78 27 36 -192
bond before 0 deficit 7 here 9|28 -95 -8 2 -58 -25 24 62
bond before 0 deficit 8 here 0|-246 -16 69 83 0 34 0 81
bond before 0 deficit 8 here 1|-40 -44 94 -35 0 -27 0 -121
bond before 0 deficit 8 here 2|153 -39 33 33 -111 -29 -100 32
bond before 0 deficit 8 here 3|91 -98 -39 -14 45 -28 0 -6
bond before 0 deficit 8 here 4|13 8 -13 -54 -165 0 0 34
bond before 0 deficit 8 here 5|104 -45 50 83 -36 0 39 -30
bond before 0 deficit 8 here 6|71 -112 14 28 -115 100 29 -98
bond before 0 deficit 8 here 7|79 -148 9 27 13 -5 0 -22
bond before 0 deficit 8 here 8|63 -88 9 22 -5 -12 75 -67
bond before 0 deficit 8 here 9|66 -75 38 53 -27 -93 30 33
bond before 0 deficit 9 here 0|34 -105 19 73 -121 -10 0 0
bond before 0 deficit 9 here 1|-6 -85 14 26 -203 26 0 147
bond before 0 deficit 9 here 2|49 -1 -31 -43 -104 -18 0 -48
bond before 0 deficit 9 here 3|58 -45 -36 73 -116 12 -23 0
bond before 0 deficit 9 here 4|76 18 37 -107 -122 75 -63 -38
bond before 0 deficit 9 here 5|78 -47 41 -5 0 -40 -27 1
bond before 0 deficit 9 here 6|127 -98 -7 16 -109 -166 -51 100
bond before 0 deficit 9 here 7|82 -95 -72 30 -114 49 111 11
bond before 0 deficit 9 here 8|54 -61 13 -32 72 68 27 30
bond before 0 deficit 9 here 9|159 73 66 53 96 139 -44 -96
bond before 1|-31 71 -130 -51 -30 -81 0 -158
bond before 1 deficit 0 here 0|0 0 0 -53 53 0 0 0
bond before 1 deficit 0 here 2|0 0 0 93 -93 0 0 0
bond before 1 deficit 0 here 6|0 0 0 59 -59 0 0 0
bond before 1 deficit 0 here 8|0 77 -139 182 -131 0 0 0
bond before 1 deficit 0 here 9|0 0 0 -67 67 0 0 0
bond before 1 deficit 1 here 1|0 95 0 0 -95 0 0 0
bond before 1 deficit 1 here 2|0 0 15 23 -34 0 0 0
bond before 1 deficit 1 here 5|-98 98 80 -50 -43 0 0 0
bond before 1 deficit 1 here 6|0 0 -92 53 58 0 0 0
bond before 1 deficit 1 here 8|0 154 -96 13 -13 0 0 0
bond before 1 deficit 1 here 9|0 102 39 -34 -105 0 0 0
bond before 1 deficit 2 here 1|0 6 -94 65 31 0 0 0
bond before 1 deficit 2 here 2|-106 69 147 49 68 0 0 0
bond before 1 deficit 2 here 3|-170 170 0 -87 87 0 0 0
bond before 1 deficit 2 here 4|0 0 0 -50 50 0 0 0
bond before 1 deficit 2 here 5|-156 119 17 -35 75 0 0 0
bond before 1 deficit 2 here 6|-98 98 -124 63 78 0 0 0
bond before 1 deficit 2 here 7|-40 131 -22 -46 12 0 0 0
bond before 1 deficit 2 here 8|-29 121 -242 75 78 0 0 0
bond before 1 deficit 2 here 9|0 -22 -75 129 -60 0 0 0
bond before 1 deficit 3 here 2|-8 -50 -95 121 0 0 0 0
bond before 1 deficit 3 here 3|46 -46 -106 106 0 0 0 0
bond before 1 deficit 3 here 4|-60 125 0 -83 0 0 0 0
bond before 1 deficit 3 here 5|-36 36 50 -50 0 0 0 0
bond before 1 deficit 3 here 6|0 0 27 -27 0 0 0 0
bond before 1 deficit 3 here 7|0 100 -17 -88 0 0 0 0
bond before 1 deficit 3 here 8|0 -51 -62 -67 149 0 0 0
bond before 1 deficit 3 here 9|0 25 -5 67 -81 0 0 0
bond before 1 deficit 4 here 2|0 6 0 0 -6 0 0 0
bond before 1 deficit 4 here 3|0 27 0 0 -27 0 0 0
bond before 1 deficit 4 here 5|0 0 93 -93 0 0 0 0
bond before 1 deficit 4 here 7|-74 74 0 0 0 0 0 0
bond before 1 deficit 4 here 8|0 77 -19 81 -139 0 0 0
bond before 1 deficit 4 here 9|0 95 -39 -128 79 0 0 0
bond before 1 deficit 5 here 1|0 -20 20 0 0 0 0 0
bond before 1 deficit 5 here 2|-100 60 -1 42 0 0 0 0
bond before 1 deficit 5 here 3|-84 84 0 52 -52 0 0 0
bond before 1 deficit 5 here 4|-104 104 -95 0 95 0 0 0
bond before 1 deficit 5 here 5|-82 82 56 -56 0 0 0 0
bond before 1 deficit 5 here 6|0 0 59 -59 0 0 0 0
bond before 1 deficit 5 here 7|0 27 97 0 -112 0 0 0
bond before 1 deficit 5 here 8|-88 108 15 -23 -44 0 0 0
bond before 1 deficit 5 here 9|0 106 -99 -4 29 0 0 0
bond before 1 deficit 6 here 2|-164 86 138 -21 -141 0 0 93
bond before 1 deficit 6 here 3|-144 207 0 -100 0 0 0 0
bond before 1 deficit 6 here 4|-59 59 0 0 0 0 0 0
bond before 1 deficit 6 here 5|-72 -38 0 0 89 0 0 0
bond before 1 deficit 6 here 6|0 0 70 -78 101 0 0 -97
bond before 1 deficit 6 here 7|0 0 41 58 -80 0 0 0
bond before 1 deficit 6 here 8|0 -39 59 -17 -60 0 0 0
bond before 1 deficit 6 here 9|0 -4 -91 -51 123 0 0 0
bond before 1 deficit 7 here 2|-63 0 126 -97 0 0 0 0
bond before 1 deficit 7 here 4|0 0 0 54 -54 0 0 0
bond before 1 deficit 7 here 5|-83 -25 59 -61 92 0 0 0
bond before 1 deficit 7 here 6|-8 8 -101 121 -37 0 0 0
bond before 1 deficit 7 here 7|-64 0 46 87 -59 0 0 0
bond before 1 deficit 7 here 8|0 -76 59 -117 111 0 0 0
bond before 1 deficit 7 here 9|0 66 9 -141 97 0 0 0
bond before 1 deficit 8 here 0|0 0 -102 102 0 0 0 0
bond before 1 deficit 8 here 1|0 0 -66 66 0 0 0 0
bond before 1 deficit 8 here 2|119 -141 -31 109 0 0 0 -93
bond before 1 deficit 8 here 3|95 -95 -49 49 0 0 0 0
bond before 1 deficit 8 here 4|162 -162 -91 91 0 0 0 0
bond before 1 deficit 8 here 5|117 -117 24 -24 0 0 0 0
bond before 1 deficit 8 here 6|17 -90 38 -50 97 0 0 0
bond before 1 deficit 8 here 7|-99 95 132 -1 -164 0 0 0
bond before 1 deficit 8 here 8|0 -7 -12 -40 54 0 0 -97
bond before 1 deficit 8 here 9|46 -96 12 33 45 0 0 0
bond before 1 deficit 9 here 1|0 0 -58 58 0 0 0 0
bond before 1 deficit 9 here 2|160 -208 58 0 0 0 0 0
bond before 1 deficit 9 here 3|297 -259 49 -100 0 0 0 0
bond before 1 deficit 9 here 4|273 -273 0 0 0 0 0 0
bond before 1 deficit 9 here 5|219 -268 -63 131 0 0 0 0
bond before 1 deficit 9 here 6|189 -84 59 -109 -79 0 0 0
bond before 1 deficit 9 here 7|85 42 70 -165 0 0 0 0
bond before 1 deficit 9 here 8|-61 61 63 46 -91 0 0 0
bond before 1 deficit 9 here 9|-22 -82 210 -129 -33 -81 0 0
bond before 2|-60 145 -24 -99 -3 -100 -78 -94
bond before 2 deficit 0 here 1|0 0 0 63 -63 0 0 0
bond before 2 deficit 0 here 2|0 0 -31 31 0 0 0 0
bond before 2 deficit 0 here 7|0 0 50 0 -50 0 0 0
bond before 2 deficit 0 here 8|0 0 -96 96 0 0 0 0
bond before 2 deficit 0 here 9|0 0 33 128 -139 0 0 0
bond before 2 deficit 1 here 1|0 98 31 -93 -25 0 0 0
bond before 2 deficit 1 here 2|-99 72 0 0 38 0 0 0
bond before 2 deficit 1 here 4|-72 72 0 0 0 0 0 0
bond before 2 deficit 1 here 5|-19 20 -1 0 0 0 0 0
bond before 2 deficit 1 here 6|82 -82 -82 82 0 0 0 0
bond before 2 deficit 1 here 8|0 14 -161 17 113 0 0 0
bond before 2 deficit 1 here 9|0 -34 -165 -77 213 0 0 0
bond before 2 deficit 2 here 1|0 -7 7 88 -88 0 0 0
bond before 2 deficit 2 here 2|-3 -13 -93 -129 200 0 0 0
bond before 2 deficit 2 here 3|0 0 133 -90 -61 0 0 0
bond before 2 deficit 2 here 4|-168 181 -47 -26 47 0 0 0
bond before 2 deficit 2 here 5|-85 154 94 -172 0 0 0 0
bond before 2 deficit 2 here 6|-6 105 0 -89 0 0 0 0
bond before 2 deficit 2 here 7|-125 -140 114 167 -38 0 0 0
bond before 2 deficit 2 here 8|86 -72 48 -21 -41 0 0 0
bond before 2 deficit 2 here 9|0 129 -222 123 -18 0 0 0
bond before 2 deficit 3 here 2|-100 100 0 0 0 0 0 0
bond before 2 deficit 3 here 3|44 -15 -47 0 0 0 0 0
bond before 2 deficit 3 here 5|0 -98 98 0 0 0 0 0
bond before 2 deficit 3 here 6|0 0 61 -87 44 0 0 0
bond before 2 deficit 3 here 7|0 0 66 -24 -49 0 0 0
bond before 2 deficit 3 here 8|0 91 -65 43 3 0 0 0
bond before 2 deficit 3 here 9|0 -53 -70 32 39 0 0 0
bond before 2 deficit 4 here 1|0 -63 63 0 0 0 0 0
bond before 2 deficit 4 here 3|-112 112 0 0 0 0 0 0
bond before 2 deficit 4 here 7|0 -65 0 65 0 0 0 0
bond before 2 deficit 4 here 8|0 87 99 -87 -99 0 0 0
bond before 2 deficit 4 here 9|0 99 -99 0 0 0 0 0
bond before 2 deficit 5 here 2|95 -91 90 -20 0 0 0 0
bond before 2 deficit 5 here 3|0 0 93 0 -93 0 0 0
bond before 2 deficit 5 here 4|0 0 83 -83 0 0 0 0
bond before 2 deficit 5 here 5|-97 97 0 -100 100 0 0 0
bond before 2 deficit 5 here 6|0 0 15 101 -111 0 0 0
bond before 2 deficit 5 here 7|0 21 -71 103 -61 0 0 0
bond before 2 deficit 5 here 8|0 17 1 30 -15 0 0 0
bond before 2 deficit 5 here 9|0 179 18 -18 -175 0 0 0
bond before 2 deficit 6 here 2|0 0 42 -42 0 0 0 0
bond before 2 deficit 6 here 3|0 0 0 -59 59 0 0 0
bond before 2 deficit 6 here 5|-138 138 0 0 0 0 0 0
bond before 2 deficit 6 here 6|94 -94 -58 58 0 0 0 0
bond before 2 deficit 6 here 7|0 -83 -52 57 76 0 0 0
bond before 2 deficit 6 here 8|0 -121 -47 100 61 0 0 0
bond before 2 deficit 6 here 9|0 142 -177 176 -75 -100 0 0
bond before 2 deficit 7 here 1|0 0 47 -47 0 0 0 0
bond before 2 deficit 7 here 2|0 0 61 -61 0 0 0 0
bond before 2 deficit 7 here 3|0 0 -32 32 0 0 0 0
bond before 2 deficit 7 here 5|0 0 -107 107 0 0 0 0
bond before 2 deficit 7 here 6|0 29 70 -126 51 0 0 0
bond before 2 deficit 7 here 7|0 0 145 -96 -73 0 0 0
bond before 2 deficit 7 here 8|0 -158 38 -1 93 0 0 0
bond before 2 deficit 7 here 9|0 73 0 0 -73 0 0 0
bond before 2 deficit 8 here 0|0 0 -69 69 0 0 0 0
bond before 2 deficit 8 here 1|0 0 76 -76 0 0 0 0
bond before 2 deficit 8 here 2|33 -33 -77 77 0 0 0 0
bond before 2 deficit 8 here 3|47 -47 80 0 -80 0 0 0
bond before 2 deficit 8 here 4|0 0 -74 74 0 0 0 0
bond before 2 deficit 8 here 5|24 -24 0 -65 65 0 0 0
bond before 2 deficit 8 here 6|74 -100 160 -139 0 0 0 0
bond before 2 deficit 8 here 7|0 0 51 -122 90 0 0 0
bond before 2 deficit 8 here 8|-55 -50 -38 125 -20 0 0 0
bond before 2 deficit 8 here 9|6 -41 -62 20 66 0 -78 -94
bond before 2 deficit 9 here 2|160 -160 0 0 0 0 0 0
bond before 2 deficit 9 here 3|99 -30 0 -97 0 0 0 0
bond before 2 deficit 9 here 4|165 -165 0 0 0 0 0 0
bond before 2 deficit 9 here 5|37 -37 44 -44 0 0 0 0
bond before 2 deficit 9 here 6|0 0 0 -23 23 0 0 0
bond before 2 deficit 9 here 7|89 0 -38 -73 0 0 0 0
bond before 2 deficit 9 here 8|0 -93 157 -40 -100 0 0 0
bond before 2 deficit 9 here 9|-56 -96 -17 -124 135 0 0 0
bond before 3|-131 160 -46 -127 181 -100 0 -100
bond before 3 deficit 0 here 2|0 0 0 -23 23 0 0 0
bond before 3 deficit 0 here 4|0 0 0 -96 96 0 0 0
bond before 3 deficit 0 here 9|0 0 -92 -83 151 0 0 0
bond before 3 deficit 1 here 1|0 -114 0 0 114 0 0 0
bond before 3 deficit 1 here 2|-95 10 5 -22 144 0 0 0
bond before 3 deficit 1 here 5|-75 75 0 0 0 0 0 0
bond before 3 deficit 1 here 7|0 0 92 0 -92 0 0 0
bond before 3 deficit 1 here 8|0 0 -39 -49 68 0 0 0
bond before 3 deficit 1 here 9|0 120 -94 26 -110 0 0 0
bond before 3 deficit 2 here 2|-34 161 -86 28 -120 0 0 -100
bond before 3 deficit 2 here 3|-100 123 43 -100 144 -100 0 0
bond before 3 deficit 2 here 4|0 -123 0 0 123 0 0 0
bond before 3 deficit 2 here 5|0 97 0 -101 6 0 0 0
bond before 3 deficit 2 here 6|0 95 -120 -95 120 0 0 0
bond before 3 deficit 2 here 7|0 0 0 -100 100 0 0 0
bond before 3 deficit 2 here 8|-100 275 -50 -252 130 0 0 0
bond before 3 deficit 2 here 9|-100 151 -175 120 -103 0 0 0
bond before 3 deficit 3 here 2|0 -107 97 0 33 0 0 0
bond before 3 deficit 3 here 3|0 0 99 0 -99 0 0 0
bond before 3 deficit 3 here 5|91 -43 -48 0 -28 0 0 0
bond before 3 deficit 3 here 6|0 0 56 0 -56 0 0 0
bond before 3 deficit 3 here 7|0 0 69 0 -69 0 0 0
bond before 3 deficit 3 here 8|0 0 -42 120 -25 0 0 0
bond before 3 deficit 4 here 2|-100 100 0 0 0 0 0 0
bond before 3 deficit 4 here 4|-27 27 0 0 0 0 0 0
bond before 3 deficit 4 here 8|0 99 116 -95 -123 0 0 0
bond before 3 deficit 5 here 2|-76 81 -37 0 0 0 0 0
bond before 3 deficit 5 here 3|-92 163 -25 -102 0 0 0 0
bond before 3 deficit 5 here 4|-100 100 0 0 0 0 0 0
bond before 3 deficit 5 here 5|93 -151 0 -93 151 0 0 0
bond before 3 deficit 5 here 6|0 -76 0 0 76 0 0 0
bond before 3 deficit 5 here 7|0 -33 -68 0 77 0 0 0
bond before 3 deficit 5 here 8|0 63 81 0 -137 0 0 0
bond before 3 deficit 5 here 9|0 -42 -21 152 -4 0 0 0
bond before 3 deficit 6 here 1|0 0 -80 80 0 0 0 0
bond before 3 deficit 6 here 5|-97 97 0 0 0 0 0 0
bond before 3 deficit 6 here 6|0 0 68 0 -68 0 0 0
bond before 3 deficit 6 here 7|0 0 49 107 -132 0 0 0
bond before 3 deficit 6 here 8|0 92 55 -67 9 0 0 0
bond before 3 deficit 6 here 9|0 14 -94 0 36 0 0 0
bond before 3 deficit 7 here 5|0 0 9 0 -9 0 0 0
bond before 3 deficit 7 here 6|-80 80 38 -43 13 0 0 0
bond before 3 deficit 7 here 7|0 -96 39 -66 122 0 0 0
bond before 3 deficit 7 here 8|0 0 -142 64 102 0 0 0
bond before 3 deficit 7 here 9|0 -27 -5 50 11 0 0 0
bond before 3 deficit 8 here 1|0 0 -84 84 0 0 0 0
bond before 3 deficit 8 here 2|0 34 -113 105 0 0 0 0
bond before 3 deficit 8 here 4|0 -97 155 0 -83 0 0 0
bond before 3 deficit 8 here 6|-84 84 -104 0 104 0 0 0
bond before 3 deficit 8 here 7|-50 38 69 -6 -60 0 0 0
bond before 3 deficit 8 here 8|0 42 -49 25 32 0 0 0
bond before 3 deficit 8 here 9|0 -32 88 -110 36 0 0 0
bond before 3 deficit 9 here 2|71 -71 -32 0 32 0 0 0
bond before 3 deficit 9 here 3|119 -119 -83 83 0 0 0 0
bond before 3 deficit 9 here 5|22 -22 -79 79 0 0 0 0
bond before 3 deficit 9 here 6|0 0 -110 0 110 0 0 0
bond before 3 deficit 9 here 7|25 0 -27 0 23 0 0 0
bond before 3 deficit 9 here 8|0 -65 74 -69 35 0 0 0
bond before 3 deficit 9 here 9|0 -315 44 246 24 0 0 0
bond before 4|-196 144 47 -200 156 -228 -76 144
bond before 4 deficit 0 here 0|0 15 -126 -39 29 0 0 0
bond before 4 deficit 0 here 1|0 -58 -17 -97 148 0 0 0
bond before 4 deficit 0 here 2|0 -99 0 0 99 0 0 0
bond before 4 deficit 0 here 7|-88 0 0 0 88 0 0 0
bond before 4 deficit 1 here 1|0 77 -61 0 -46 0 0 0
bond before 4 deficit 1 here 2|0 15 -84 0 74 0 0 0
bond before 4 deficit 1 here 3|0 0 -96 96 0 0 0 0
bond before 4 deficit 1 here 5|0 0 -77 77 0 0 0 0
bond before 4 deficit 1 here 6|0 0 19 -45 31 0 0 0
bond before 4 deficit 1 here 7|0 -93 0 0 93 0 0 0
bond before 4 deficit 1 here 8|0 58 -86 0 -6 0 0 0
bond before 4 deficit 1 here 9|0 -60 0 -100 145 0 0 0
bond before 4 deficit 2 here 2|-100 97 -90 0 63 0 0 0
bond before 4 deficit 2 here 3|0 12 152 0 0 -100 0 0
bond before 4 deficit 2 here 4|-59 59 0 0 0 0 0 0
bond before 4 deficit 2 here 5|-40 40 141 -65 -95 0 0 0
bond before 4 deficit 2 here 6|0 0 38 83 -90 0 0 0
bond before 4 deficit 2 here 7|0 59 -59 0 0 0 0 0
bond before 4 deficit 2 here 8|0 222 -66 -30 -78 0 0 0
bond before 4 deficit 2 here 9|0 -6 -114 92 14 0 0 0
bond before 4 deficit 3 here 2|0 0 96 0 0 0 0 -96
bond before 4 deficit 3 here 3|0 -96 0 0 96 0 0 0
bond before 4 deficit 3 here 4|0 -84 0 0 84 0 0 0
bond before 4 deficit 3 here 5|-98 54 62 0 0 0 0 0
bond before 4 deficit 3 here 6|0 0 82 0 -82 0 0 0
bond before 4 deficit 3 here 8|0 -50 118 36 -76 0 0 0
bond before 4 deficit 3 here 9|0 112 -86 -99 18 0 0 0
bond before 4 deficit 4 here 4|-70 58 0 0 86 0 0 -74
bond before 4 deficit 4 here 5|0 96 -96 0 0 0 0 0
bond before 4 deficit 4 here 9|0 40 0 81 -90 0 0 0
bond before 4 deficit 5 here 2|-100 116 -50 0 0 0 0 0
bond before 4 deficit 5 here 3|0 0 11 -46 12 0 0 0
bond before 4 deficit 5 here 6|0 152 -57 0 -114 0 0 0
bond before 4 deficit 5 here 7|0 0 124 -77 -65 0 0 0
bond before 4 deficit 5 here 8|0 -49 70 0 18 0 0 0
bond before 4 deficit 5 here 9|0 -65 -89 74 60 0 0 0
bond before 4 deficit 6 here 2|0 63 0 -63 0 0 0 0
bond before 4 deficit 6 here 3|0 -73 0 0 73 0 0 0
bond before 4 deficit 6 here 5|0 79 -72 0 -29 0 0 0
bond before 4 deficit 6 here 6|-100 100 48 0 -48 0 0 0
bond before 4 deficit 6 here 7|0 1 36 -23 -23 0 0 0
bond before 4 deficit 6 here 8|0 0 -1 0 1 0 0 0
bond before 4 deficit 6 here 9|0 -59 -85 77 86 0 0 0
bond before 4 deficit 7 here 2|0 0 100 -100 0 0 0 0
bond before 4 deficit 7 here 4|0 0 132 0 0 -100 0 -46
bond before 4 deficit 7 here 7|0 0 -22 -9 27 0 0 0
bond before 4 deficit 7 here 8|0 -64 91 -24 -27 0 0 0
bond before 4 deficit 7 here 9|0 -71 -21 0 103 0 0 -84
bond before 4 deficit 8 here 1|0 0 0 87 -87 0 0 0
bond before 4 deficit 8 here 2|0 0 -79 79 0 0 0 0
bond before 4 deficit 8 here 5|0 0 94 0 0 0 0 -94
bond before 4 deficit 8 here 6|0 100 -46 0 0 0 -76 0
bond before 4 deficit 8 here 7|0 22 0 -22 0 0 0 0
bond before 4 deficit 8 here 8|-91 -38 132 -176 -24 0 0 0
bond before 4 deficit 8 here 9|-66 -146 184 -24 -164 -100 0 336
bond before 4 deficit 9 here 2|0 0 16 69 0 0 0 -67
bond before 4 deficit 9 here 6|0 -23 23 0 0 0 0 0
bond before 4 deficit 9 here 7|0 0 -147 111 57 0 0 0
bond before 4 deficit 9 here 8|17 -17 -160 66 107 0 0 0
bond before 4 deficit 9 here 9|0 -236 62 17 25 0 0 0
bonds before 0 after 0|31 4 49 72 -98 115 30 35
bonds before 0 after 1|150 -23 -12 -18 -69 -100 -52 -89
bonds before 0 after 2|130 16 -13 -58 -86 0 -73 0
bonds before 0 after 3|26 21 70 -108 -171 -100 -77 -167
bonds before 0 after 4|116 97 -161 -66 -38 -141 -153 -170
bonds before 1 after 0|-42 106 -76 -57 -51 -81 0 -158
bonds before 1 after 1|-4 12 39 -59 29 0 0 0
bonds before 1 after 2|-52 120 -221 64 75 0 0 0
bonds before 1 after 3|-14 -1 -76 75 19 0 0 0
bonds before 1 after 4|-55 55 50 -50 0 0 0 0
bonds before 2 after 0|128 48 -60 -31 4 -100 -78 -94
bonds before 2 after 1|-129 27 218 -18 -76 0 0 0
bonds before 2 after 2|-18 18 0 0 0 0 0 0
bonds before 2 after 3|20 164 -126 -62 -5 0 0 0
bonds before 2 after 4|-31 136 55 -186 38 0 0 0
bonds before 3 after 0|-139 167 114 -103 75 -100 0 -100
bonds before 3 after 1|-75 6 -220 93 177 0 0 0
bonds before 3 after 2|-97 34 -93 107 80 0 0 0
bonds before 3 after 3|-50 109 -225 -95 235 0 0 0
bonds before 3 after 4|-92 131 -3 -99 81 0 0 0
bonds before 4 after 0|-312 119 118 -116 106 -170 -76 144
bonds before 4 after 1|-76 122 -61 0 61 -100 0 0
bonds before 4 after 2|-40 91 105 -63 -105 0 0 0
bonds before 4 after 3|-123 105 -100 -85 179 0 0 0
bonds before 4 after 4|0 158 -158 -99 99 0 0 0
bullet|355 -47 140 -743 -4 -100 -71 -161
byline|-553 -101 -250 -87 -325 670 107 -100
caption|-737 -548 -748 -229 -353 1378 -274 -278
closing|215 -98 -280 -189 -4 0 0 0
columnName|-89 0 -373 -423 -252 0 -224 854
credit|-611 -566 -776 319 852 6 -175 245
cut 0 call after 2|-86 0 143 -80 0 0 0 0
cut 0 call after 6|0 -59 59 0 0 0 0 0
cut 0 clause after 3|-5 0 5 0 0 0 0 0
cut 0 clause after 7|0 -99 0 0 99 0 0 0
cut 0 clause after 9|-13 0 13 0 0 0 0 0
cut 0 open after 0|0 126 76 -139 -12 0 0 0
cut 0 open after 1|0 0 15 -37 74 0 0 0
cut 0 open after 2|-31 -186 -39 5 200 0 0 94
cut 0 open after 3|-164 0 21 52 19 0 0 0
cut 0 open after 4|0 0 -118 20 61 0 0 0
cut 0 open after 5|0 0 42 -21 -169 100 0 0
cut 0 open after 6|0 0 8 -84 82 0 0 0
cut 0 open after 7|0 0 17 -54 32 0 0 0
cut 0 open after 8|101 -73 31 -23 80 0 0 0
cut 0 open after 9|89 -162 24 19 98 -96 0 0
cut 0 sentence after 2|0 0 0 -65 65 0 0 0
cut 0 sentence after 4|0 0 0 85 -85 0 0 0
cut 0 sentence after 5|106 -106 0 13 -13 0 0 0
cut 0 sentence after 6|0 -63 0 0 63 0 0 0
cut 0 sentence after 7|0 77 0 0 -77 0 0 0
cut 0 sentence after 8|0 0 0 103 -103 0 0 0
cut 0 sentence after 9|0 82 0 111 -166 0 0 0
cut 1 call after 0|-34 -134 154 0 0 0 0 0
cut 1 call after 1|-89 -91 185 -54 0 0 0 0
cut 1 call after 2|-102 199 -65 -90 0 0 0 0
cut 1 call after 4|-128 128 0 0 0 0 0 0
cut 1 call after 5|-88 -58 58 86 0 0 0 0
cut 1 call after 6|-81 81 -70 70 0 0 0 0
cut 1 call after 7|-96 -32 100 0 0 0 0 0
cut 1 call after 8|0 -65 -14 59 0 0 0 0
cut 1 call after 9|0 27 -30 8 0 0 0 0
cut 1 clause after 1|0 -100 100 0 0 0 0 0
cut 1 clause after 2|-112 13 75 0 65 0 0 0
cut 1 clause after 3|0 -84 84 0 0 0 0 0
cut 1 clause after 4|100 95 -167 0 0 0 0 0
cut 1 clause after 5|99 93 -165 0 0 0 0 0
cut 1 clause after 7|144 -52 -96 61 -68 0 0 0
cut 1 clause after 8|-98 -91 -10 140 91 0 0 0
cut 1 clause after 9|0 71 -76 76 -71 0 0 0
cut 1 open after 0|0 0 139 -109 -47 0 0 0
cut 1 open after 1|-163 98 197 -13 6 -100 -98 0
cut 1 open after 2|152 -214 97 23 29 -15 0 -30
cut 1 open after 3|212 -172 -34 -54 3 100 0 0
cut 1 open after 4|106 66 -87 6 -36 0 0 0
cut 1 open after 5|66 -73 -101 -74 128 0 0 0
cut 1 open after 6|34 -102 98 98 56 -56 0 0
cut 1 open after 7|-22 -286 91 -13 133 0 0 0
cut 1 open after 8|355 65 -36 -205 -143 -77 -70 0
cut 1 open after 9|-103 -34 -29 75 146 -4 9 0
cut 1 sentence after 0|0 70 0 -70 0 0 0 0
cut 1 sentence after 1|0 -53 0 6 92 0 0 0
cut 1 sentence after 2|-144 139 0 27 -15 0 0 0
cut 1 sentence after 3|-59 -42 0 -87 135 0 0 0
cut 1 sentence after 4|0 -105 0 53 106 0 0 0
cut 1 sentence after 5|206 -119 0 -139 -22 0 0 0
cut 1 sentence after 6|-71 77 -100 164 -137 0 0 0
cut 1 sentence after 7|-93 120 0 -39 -39 0 0 0
cut 1 sentence after 8|-99 120 0 -11 -132 0 0 0
cut 1 sentence after 9|-170 295 0 -122 -125 0 0 0
cut 1 signed after 2|-58 58 0 0 0 0 0 0
cut 1 signed after 5|-62 62 0 0 0 0 0 0
cut 1 signed after 6|-92 92 0 0 0 0 0 0
cut 1 signed after 8|-20 20 0 0 0 0 0 0
cut 1 signed after 9|-212 212 0 0 0 0 0 0
cut 2 call after 1|0 -72 117 -63 0 0 0 0
cut 2 call after 2|-101 157 -189 67 0 0 0 0
cut 2 call after 3|-86 225 -189 -6 0 0 0 0
cut 2 call after 5|-205 173 -56 0 0 0 0 0
cut 2 call after 6|-100 253 -198 0 0 0 0 0
cut 2 call after 7|-149 189 -67 0 0 0 0 0
cut 2 call after 8|0 10 -71 72 0 0 0 0
cut 2 call after 9|0 276 -149 -170 0 0 0 0
cut 2 clause after 1|-56 56 0 0 0 0 0 0
cut 2 clause after 2|22 37 83 -40 -72 0 0 0
cut 2 clause after 3|-121 89 -34 29 -24 0 0 0
cut 2 clause after 4|111 80 -163 0 0 0 0 0
cut 2 clause after 5|0 87 -180 124 0 0 0 0
cut 2 clause after 6|-86 109 68 0 -98 0 0 0
cut 2 clause after 7|58 -27 -85 -59 92 0 0 0
cut 2 clause after 8|13 88 12 -76 -87 0 0 0
cut 2 clause after 9|-100 63 -62 -7 111 0 0 0
cut 2 open after 0|0 18 129 -156 41 0 0 0
cut 2 open after 1|94 133 66 -118 103 -100 0 -28
cut 2 open after 2|112 -74 122 242 139 -60 -99 -32
cut 2 open after 3|-56 29 -56 101 -30 77 0 0
cut 2 open after 4|-109 4 -5 37 116 -36 0 0
cut 2 open after 5|35 90 -20 40 204 0 -100 0
cut 2 open after 6|232 -49 -51 -96 -13 0 9 97
cut 2 open after 7|-34 -54 63 -17 -61 21 76 0
cut 2 open after 8|69 -38 -9 -104 60 90 -100 -100
cut 2 open after 9|-127 -20 188 230 55 -82 81 -100
cut 2 sentence after 0|0 109 0 -109 0 0 0 0
cut 2 sentence after 1|134 48 0 -205 151 0 0 0
cut 2 sentence after 2|-187 -68 0 193 48 0 0 0
cut 2 sentence after 3|-152 86 0 21 -33 0 0 0
cut 2 sentence after 4|-144 208 0 -138 -26 0 0 0
cut 2 sentence after 5|-85 176 0 -139 -37 -100 0 0
cut 2 sentence after 6|-97 69 0 -110 201 0 0 0
cut 2 sentence after 7|-172 164 0 -16 5 -100 0 0
cut 2 sentence after 8|-115 150 0 -45 -103 0 0 0
cut 2 sentence after 9|-48 191 0 -55 -158 0 0 0
cut 2 signed after 5|-88 88 0 0 0 0 0 0
cut 2 signed after 6|-62 62 0 0 0 0 0 0
cut 2 signed after 7|-27 27 0 0 0 0 0 0
cut 2 signed after 8|-94 94 0 0 0 0 0 0
cut 2 signed after 9|-17 17 0 0 0 0 0 0
cut 3 call after 1|0 22 -22 0 0 0 0 0
cut 3 call after 2|-30 19 -6 0 0 0 0 0
cut 3 call after 3|0 49 -49 0 0 0 0 0
cut 3 call after 4|-99 99 0 0 0 0 0 0
cut 3 call after 5|-68 22 15 0 0 0 0 0
cut 3 call after 6|0 -5 5 0 0 0 0 0
cut 3 call after 8|0 -31 110 -88 0 0 0 0
cut 3 call after 9|0 -23 23 0 0 0 0 0
cut 3 clause after 1|-79 79 0 0 0 0 0 0
cut 3 clause after 2|-17 -9 -22 0 25 0 0 0
cut 3 clause after 3|0 0 90 -12 -82 0 0 0
cut 3 clause after 4|-94 -31 0 0 99 0 0 0
cut 3 clause after 5|0 99 0 0 -99 0 0 0
cut 3 clause after 6|0 17 -17 0 0 0 0 0
cut 3 clause after 7|121 -77 -120 140 -85 0 0 0
cut 3 clause after 8|-19 7 -26 45 0 0 0 0
cut 3 clause after 9|-95 95 0 0 0 0 0 0
cut 3 open after 0|0 0 119 -19 -133 0 0 0
cut 3 open after 1|109 71 103 -23 -115 -100 0 28
cut 3 open after 2|-4 -15 33 68 3 97 0 -94
cut 3 open after 3|-129 69 49 19 72 -100 0 0
cut 3 open after 4|54 -94 86 -84 -106 0 95 0
cut 3 open after 5|30 197 63 -69 -76 -100 0 0
cut 3 open after 6|103 -116 113 -13 -59 0 0 0
cut 3 open after 7|85 -2 12 27 -107 0 0 0
cut 3 open after 8|1 74 131 -26 72 0 0 -99
cut 3 open after 9|39 64 -56 -104 60 0 -72 0
cut 3 sentence after 0|0 47 0 -59 111 -100 0 0
cut 3 sentence after 1|-57 -151 0 180 0 0 0 0
cut 3 sentence after 2|-80 -57 -100 213 105 0 0 0
cut 3 sentence after 3|-124 24 0 -74 103 0 0 0
cut 3 sentence after 4|58 -68 0 49 0 0 0 0
cut 3 sentence after 5|121 22 0 -72 4 0 0 0
cut 3 sentence after 6|63 -29 0 -14 0 0 0 0
cut 3 sentence after 7|-47 81 0 -63 0 0 0 0
cut 3 sentence after 8|-53 -74 0 -15 205 0 0 0
cut 3 sentence after 9|-70 24 0 -61 122 0 0 0
cut 3 signed after 1|-98 98 0 0 0 0 0 0
cut 3 signed after 6|0 100 0 -100 0 0 0 0
cut 3 signed after 7|0 100 -100 0 0 0 0 0
cut 3 signed after 8|-93 93 0 0 0 0 0 0
cut 3 signed after 9|-18 18 0 0 0 0 0 0
cut 4 call after 3|0 49 -49 0 0 0 0 0
cut 4 call after 5|0 129 -129 0 0 0 0 0
cut 4 call after 7|0 77 -77 0 0 0 0 0
cut 4 call after 8|0 -91 91 0 0 0 0 0
cut 4 clause after 2|-53 53 49 -49 0 0 0 0
cut 4 clause after 3|-123 -8 0 -34 123 0 0 0
cut 4 clause after 6|-114 114 0 0 0 0 0 0
cut 4 clause after 7|0 0 128 -98 71 -100 0 0
cut 4 clause after 8|-75 -31 0 0 84 0 0 0
cut 4 clause after 9|46 -46 0 0 0 0 0 0
cut 4 open after 0|0 0 141 -141 0 0 0 0
cut 4 open after 1|-95 -5 18 96 -145 0 0 0
cut 4 open after 2|102 -37 -63 84 -121 0 -59 -99
cut 4 open after 3|32 -14 -64 9 80 0 0 0
cut 4 open after 4|17 -67 87 27 -89 0 0 0
cut 4 open after 5|-66 72 -65 -21 80 0 0 0
cut 4 open after 6|-83 114 -78 -166 136 0 106 -74
cut 4 open after 7|31 -154 122 -89 31 0 0 0
cut 4 open after 8|72 55 36 -65 -190 0 0 0
cut 4 open after 9|-141 138 5 -39 80 0 -17 0
cut 4 sentence after 1|0 -42 0 -60 85 0 0 0
cut 4 sentence after 2|-17 -205 0 210 87 0 0 0
cut 4 sentence after 3|0 -20 0 20 0 0 0 0
cut 4 sentence after 4|99 -11 0 -120 0 0 0 0
cut 4 sentence after 5|0 177 0 -102 -100 0 0 0
cut 4 sentence after 6|0 137 0 -54 -99 0 0 0
cut 4 sentence after 7|-64 257 0 -192 -70 0 0 0
cut 4 sentence after 8|0 167 0 -167 0 0 0 0
cut 4 sentence after 9|-83 86 0 -48 0 0 0 0
cut 4 signed after 0|-85 85 0 0 0 0 0 0
cut 4 signed after 8|-94 94 0 0 0 0 0 0
cut 5 call after 1|0 -112 75 55 0 0 0 0
cut 5 call after 2|-57 -13 7 67 0 0 0 0
cut 5 call after 3|0 4 -4 0 0 0 0 0
cut 5 call after 4|62 -51 -14 0 0 0 0 0
cut 5 call after 5|0 15 -95 64 0 0 0 0
cut 5 call after 6|0 -27 27 0 0 0 0 0
cut 5 call after 7|-88 7 71 0 0 0 0 0
cut 5 call after 8|0 149 -71 0 -100 0 0 0
cut 5 call after 9|0 137 -137 0 0 0 0 0
cut 5 clause after 1|-147 147 0 0 0 0 0 0
cut 5 clause after 2|-10 52 -77 0 -24 0 0 0
cut 5 clause after 3|108 -108 0 0 0 0 0 0
cut 5 clause after 4|0 36 -36 0 0 0 0 0
cut 5 clause after 7|-55 0 55 0 0 0 0 0
cut 5 clause after 8|0 95 -95 75 -75 0 0 0
cut 5 clause after 9|0 -132 132 0 0 0 0 0
cut 5 open after 0|0 0 115 -76 -58 0 0 0
cut 5 open after 1|72 87 18 -72 15 -41 0 0
cut 5 open after 2|-43 -41 28 235 -148 10 0 100
cut 5 open after 3|3 2 2 7 158 -97 0 0
cut 5 open after 4|-102 144 -204 97 8 100 0 0
cut 5 open after 5|39 126 -74 -99 -16 0 0 0
cut 5 open after 6|-92 89 -12 -6 31 0 0 0
cut 5 open after 7|72 56 51 10 -47 0 0 0
cut 5 open after 8|18 -11 112 -114 -81 23 -83 0
cut 5 open after 9|-139 32 76 -29 6 0 0 0
cut 5 sentence after 0|0 -90 0 0 90 0 0 0
cut 5 sentence after 1|0 27 0 -30 -28 0 0 0
cut 5 sentence after 2|-67 -269 0 346 16 0 0 0
cut 5 sentence after 3|45 -49 0 -25 0 0 0 0
cut 5 sentence after 4|79 -20 0 79 -91 0 0 0
cut 5 sentence after 5|8 -58 0 -186 271 0 0 0
cut 5 sentence after 6|-10 5 0 -13 7 0 0 0
cut 5 sentence after 7|0 140 0 -65 -85 0 0 0
cut 5 sentence after 8|106 206 -100 -76 -126 0 0 0
cut 5 sentence after 9|-20 40 0 -38 -52 0 0 0
cut 5 signed after 9|0 100 0 0 0 -100 0 0
cut 6 call after 1|-64 0 64 0 0 0 0 0
cut 6 call after 2|74 -173 129 -8 0 0 0 0
cut 6 call after 3|0 -91 91 0 0 0 0 0
cut 6 call after 5|0 -31 31 0 0 0 0 0
cut 6 call after 6|-76 0 76 0 0 0 0 0
cut 6 call after 7|0 -98 98 0 0 0 0 0
cut 6 call after 9|0 -53 53 0 0 0 0 0
cut 6 clause after 1|-153 153 0 0 0 0 0 0
cut 6 clause after 2|-5 -51 134 0 0 0 0 0
cut 6 clause after 3|-213 213 0 0 0 0 0 0
cut 6 clause after 4|-31 31 0 0 0 0 0 0
cut 6 clause after 6|59 52 -96 0 0 0 0 0
cut 6 clause after 7|-21 84 -85 0 0 0 0 0
cut 6 clause after 8|0 55 -47 -15 0 0 0 0
cut 6 clause after 9|9 -73 38 87 0 0 0 0
cut 6 open after 0|66 -66 -36 -10 60 0 0 0
cut 6 open after 1|-103 208 -41 -134 -23 100 -75 96
cut 6 open after 2|177 -66 -68 -16 -129 -100 0 93
cut 6 open after 3|-80 187 -70 49 -44 -100 0 0
cut 6 open after 4|16 70 -27 -14 -6 0 0 0
cut 6 open after 5|0 254 -55 -19 -43 0 0 -78
cut 6 open after 6|23 -71 3 57 -92 0 0 0
cut 6 open after 7|43 77 -10 -31 162 0 0 -100
cut 6 open after 8|-111 185 39 -78 48 -30 0 0
cut 6 open after 9|-55 100 30 -22 -16 0 -84 0
cut 6 sentence after 1|-194 152 0 16 85 0 0 0
cut 6 sentence after 2|-40 -152 0 106 158 0 0 0
cut 6 sentence after 3|-57 11 0 13 0 0 0 0
cut 6 sentence after 5|-24 -35 0 23 73 0 0 0
cut 6 sentence after 6|0 5 0 7 -25 0 0 0
cut 6 sentence after 7|-114 -114 0 173 25 0 0 0
cut 6 sentence after 8|48 -26 0 -22 -36 0 0 0
cut 6 sentence after 9|-158 78 0 -48 111 0 0 0
cut 6 signed after 2|-94 94 0 0 0 0 0 0
cut 6 signed after 9|-27 27 0 0 0 0 0 0
cut 7 call after 1|0 0 -76 76 0 0 0 0
cut 7 call after 2|217 -219 -2 62 0 0 0 0
cut 7 call after 3|-33 0 33 0 0 0 0 0
cut 7 call after 4|0 -65 65 0 0 0 0 0
cut 7 call after 5|-97 145 -12 0 0 0 0 0
cut 7 call after 7|-65 0 65 0 0 0 0 0
cut 7 call after 9|0 55 -55 0 0 0 0 0
cut 7 clause after 0|0 0 91 0 -91 0 0 0
cut 7 clause after 1|-80 110 0 -42 0 0 0 0
cut 7 clause after 2|-25 86 160 0 0 -100 0 0
cut 7 clause after 3|-104 104 0 0 0 0 0 0
cut 7 clause after 6|-57 57 0 0 0 0 0 0
cut 7 clause after 7|0 -22 -61 13 83 0 0 0
cut 7 clause after 8|0 0 150 -123 -45 0 0 0
cut 7 clause after 9|47 -47 0 0 0 0 0 0
cut 7 open after 0|0 0 51 -64 -23 0 0 0
cut 7 open after 1|16 90 46 25 -66 66 0 -160
cut 7 open after 2|52 54 85 32 -37 -114 0 0
cut 7 open after 3|-86 74 15 -40 134 34 -116 -70
cut 7 open after 4|66 19 -80 98 -64 0 0 0
cut 7 open after 5|-38 106 15 30 79 0 0 -100
cut 7 open after 6|71 -99 -16 -34 49 -20 0 0
cut 7 open after 7|-2 -143 57 -16 -16 98 0 0
cut 7 open after 8|-81 -18 72 -55 -124 0 56 98
cut 7 open after 9|13 22 55 -25 -117 -94 152 0
cut 7 sentence after 0|0 -70 0 70 0 0 0 0
cut 7 sentence after 1|-15 -57 0 -99 142 0 0 0
cut 7 sentence after 2|163 -55 0 -63 48 0 0 0
cut 7 sentence after 3|0 124 0 -124 0 0 0 0
cut 7 sentence after 4|47 -96 0 -8 67 0 0 0
cut 7 sentence after 5|-44 71 0 -26 0 0 0 0
cut 7 sentence after 6|-60 94 0 -133 94 0 0 0
cut 7 sentence after 7|68 13 0 -174 147 0 0 0
cut 7 sentence after 8|-99 -113 0 56 97 0 0 0
cut 7 sentence after 9|98 32 0 -141 40 0 0 0
cut 8 call after 1|-52 0 52 0 0 0 0 0
cut 8 call after 2|-59 44 124 -145 0 0 0 0
cut 8 call after 3|-169 -99 270 -85 0 0 0 0
cut 8 call after 4|0 0 97 -97 0 0 0 0
cut 8 call after 5|-143 -90 218 -93 0 0 0 0
cut 8 call after 6|-144 -157 249 0 0 0 0 0
cut 8 call after 8|0 -98 57 124 -87 0 0 0
cut 8 call after 9|0 -121 81 76 0 0 0 0
cut 8 clause after 0|0 0 -28 28 0 0 0 0
cut 8 clause after 1|-66 -51 98 0 0 0 0 0
cut 8 clause after 2|80 -54 -54 -75 35 0 0 0
cut 8 clause after 3|27 -23 89 0 -97 0 0 0
cut 8 clause after 4|154 50 -118 -98 0 0 0 0
cut 8 clause after 5|86 -86 0 0 0 0 0 0
cut 8 clause after 6|-6 6 0 -99 99 0 0 0
cut 8 clause after 7|109 -97 80 -48 -71 0 0 0
cut 8 clause after 8|-37 144 -68 0 0 0 0 0
cut 8 clause after 9|15 -141 32 8 42 0 0 0
cut 8 open after 0|-100 0 40 45 40 43 0 0
cut 8 open after 1|-78 37 46 39 17 0 0 -135
cut 8 open after 2|39 44 -40 -7 -36 13 -116 -38
cut 8 open after 3|38 165 -207 -80 -65 -24 0 323
cut 8 open after 4|24 -42 20 29 127 0 -44 -100
cut 8 open after 5|75 -113 0 86 66 -96 116 -91
cut 8 open after 6|59 67 -14 59 58 0 -76 0
cut 8 open after 7|134 79 -24 26 95 85 0 -100
cut 8 open after 8|147 11 -15 1 91 -40 65 -14
cut 8 open after 9|104 93 -87 49 -56 -27 110 -95
cut 8 sentence after 0|-92 104 0 33 -44 0 0 0
cut 8 sentence after 1|-99 113 0 37 -60 0 0 0
cut 8 sentence after 2|70 -49 0 -75 51 0 0 0
cut 8 sentence after 3|157 -87 0 -11 -93 0 0 0
cut 8 sentence after 4|142 -48 0 -119 83 0 0 0
cut 8 sentence after 5|113 96 0 -70 -114 0 0 0
cut 8 sentence after 6|40 62 0 42 -76 0 0 0
cut 8 sentence after 7|-30 54 0 19 81 0 0 -100
cut 8 sentence after 8|-39 -105 0 -10 110 0 0 0
cut 8 sentence after 9|113 -125 -98 8 129 0 0 0
cut 8 signed after 5|-46 46 0 0 0 0 0 0
cut 8 signed after 8|0 85 0 0 -85 0 0 0
cut 9 call after 0|0 0 38 -38 0 0 0 0
cut 9 call after 1|-147 -59 170 -4 0 0 0 0
cut 9 call after 2|73 -178 110 -156 0 0 0 0
cut 9 call after 3|77 -144 7 0 0 0 0 0
cut 9 call after 4|159 -177 -45 -50 0 0 0 0
cut 9 call after 5|64 -68 39 -2 -35 0 0 0
cut 9 call after 6|237 -60 -64 -28 0 0 0 0
cut 9 call after 7|-57 -68 118 -59 0 0 0 0
cut 9 call after 8|-51 18 185 -159 0 0 0 0
cut 9 call after 9|-161 -135 161 56 -84 0 0 0
cut 9 clause after 1|4 -4 0 98 -98 0 0 0
cut 9 clause after 2|36 -46 22 -17 0 0 0 0
cut 9 clause after 3|214 -124 -96 0 0 0 0 0
cut 9 clause after 4|-8 81 -83 -73 0 0 0 0
cut 9 clause after 5|-53 195 -49 -72 0 0 0 0
cut 9 clause after 6|55 -9 56 -145 0 0 0 0
cut 9 clause after 7|76 -71 88 -100 0 0 0 0
cut 9 clause after 8|-50 5 63 12 0 0 0 0
cut 9 clause after 9|132 -122 -155 46 45 0 0 0
cut 9 open after 0|75 -99 -35 -65 -1 100 0 0
cut 9 open after 1|19 143 72 -34 -91 -47 0 0
cut 9 open after 2|50 5 22 -42 41 66 0 -34
cut 9 open after 3|127 45 21 -23 52 -171 0 0
cut 9 open after 4|87 -34 78 25 -19 -92 -100 100
cut 9 open after 5|-5 -208 -67 131 9 104 0 -30
cut 9 open after 6|19 -101 -21 41 -109 135 0 0
cut 9 open after 7|83 -66 68 -32 -21 -59 0 -120
cut 9 open after 8|75 1 83 -15 48 70 0 -73
cut 9 open after 9|167 -22 27 -19 -5 -82 0 -45
cut 9 sentence after 0|-79 -149 0 156 69 0 0 0
cut 9 sentence after 1|-32 -69 0 52 36 0 0 0
cut 9 sentence after 2|149 92 -100 -151 -35 0 0 0
cut 9 sentence after 3|37 60 -64 -109 -138 0 0 0
cut 9 sentence after 4|110 73 -100 -146 37 0 0 0
cut 9 sentence after 5|157 134 -100 -130 -20 0 0 0
cut 9 sentence after 6|-27 24 0 58 -34 0 0 0
cut 9 sentence after 7|-45 21 -92 68 -56 0 0 0
cut 9 sentence after 8|-64 -8 -100 74 96 0 0 0
cut 9 sentence after 9|-130 73 0 17 17 0 0 0
cut 9 signed after 9|-88 88 0 0 0 0 0 0
cut clause call clause width 2|0 0 35 0 -35 0 0 0
cut clause call clause width 4|-85 71 35 0 0 0 0 0
cut clause call open width 1|0 -154 226 -41 -87 0 0 0
cut clause call open width 2|0 -115 138 -38 0 0 0 0
cut clause call open width 3|-167 44 124 0 0 0 0 0
cut clause call open width 4|-50 229 -108 -151 0 0 0 0
cut clause call open width 5|-99 152 -75 0 0 0 0 0
cut clause call open width 6|-5 22 -19 0 0 0 0 0
cut clause call sentence width 1|0 -60 0 60 0 0 0 0
cut clause call sentence width 2|0 -60 0 60 0 0 0 0
cut clause call sentence width 3|-83 0 83 0 0 0 0 0
cut clause call sentence width 5|0 39 -39 0 0 0 0 0
cut clause call sentence width 6|-18 0 18 0 0 0 0 0
cut clause call signed width 4|0 100 -100 0 0 0 0 0
cut clause clause clause width 5|-78 78 0 0 0 0 0 0
cut clause clause clause width 6|-87 87 0 0 0 0 0 0
cut clause clause open width 4|0 200 -200 0 0 0 0 0
cut clause clause open width 5|27 41 -127 0 86 0 0 0
cut clause clause open width 6|14 37 0 0 -92 0 0 0
cut clause clause open width 7|0 100 -100 0 0 0 0 0
cut clause clause sentence width 5|179 -179 0 0 0 0 0 0
cut clause clause sentence width 6|-135 135 0 0 0 0 0 0
cut clause clause sentence width 7|-83 83 0 0 0 0 0 0
cut clause open call width 2|0 0 -31 31 0 0 0 0
cut clause open call width 4|0 -5 5 0 0 0 0 0
cut clause open call width 5|-16 16 0 0 0 0 0 0
cut clause open clause width 0|0 -92 -95 92 95 0 0 0
cut clause open clause width 1|0 0 0 25 -25 0 0 0
cut clause open clause width 2|0 -94 19 8 32 0 0 0
cut clause open clause width 3|0 -170 154 0 44 0 0 0
cut clause open clause width 4|0 0 79 -34 77 -100 0 0
cut clause open clause width 5|-158 172 23 89 0 -100 0 0
cut clause open clause width 6|70 -25 -120 141 0 0 0 0
cut clause open open width 0|0 0 -96 96 0 0 0 0
cut clause open open width 1|0 -96 -177 -20 178 0 0 0
cut clause open open width 2|-100 -68 380 -125 -162 0 0 0
cut clause open open width 3|0 -94 173 -146 74 0 0 0
cut clause open open width 4|404 -120 124 -305 -27 0 0 0
cut clause open open width 5|-46 36 -87 -7 272 -100 0 0
cut clause open open width 6|11 32 -293 210 0 0 0 0
cut clause open open width 7|214 -24 -131 -81 22 0 0 0
cut clause open sentence width 0|0 -95 0 95 0 0 0 0
cut clause open sentence width 1|0 -72 30 90 92 0 -98 0
cut clause open sentence width 2|0 -170 149 170 -65 -100 0 0
cut clause open sentence width 3|0 -96 -236 251 148 0 -100 0
cut clause open sentence width 4|0 -283 74 159 -9 0 0 0
cut clause open sentence width 5|10 -81 -149 240 0 0 0 0
cut clause open sentence width 6|-70 -53 -120 294 0 0 0 0
cut clause open sentence width 7|-81 89 0 128 -123 0 0 0
cut clause open signed width 5|-136 136 0 0 0 0 0 0
cut clause open signed width 6|-80 80 0 0 0 0 0 0
cut clause sentence call width 3|0 42 0 -42 0 0 0 0
cut clause sentence call width 4|0 -48 0 48 0 0 0 0
cut clause sentence call width 5|0 77 0 -77 0 0 0 0
cut clause sentence clause width 3|0 151 0 -151 0 0 0 0
cut clause sentence clause width 4|0 58 0 -58 0 0 0 0
cut clause sentence clause width 5|0 -2 0 2 0 0 0 0
cut clause sentence open width 1|0 83 0 0 -83 0 0 0
cut clause sentence open width 3|0 282 -100 -264 16 0 0 0
cut clause sentence open width 4|0 191 0 -250 141 0 0 0
cut clause sentence open width 5|-106 93 0 -67 107 0 0 0
cut clause sentence open width 6|1 11 0 42 0 0 0 0
cut clause sentence open width 7|39 -62 0 49 0 0 0 0
cut clause sentence sentence width 2|0 100 -100 0 0 0 0 0
cut clause sentence sentence width 3|0 -20 0 20 0 0 0 0
cut clause sentence sentence width 4|0 -2 0 2 0 0 0 0
cut clause sentence sentence width 5|0 -67 0 209 0 -100 0 0
cut clause sentence sentence width 6|-103 -64 0 133 0 0 0 0
cut clause sentence signed width 5|-28 28 0 0 0 0 0 0
cut clause signed open width 5|-17 17 0 0 0 0 0 0
cut clause signed open width 6|-94 94 0 0 0 0 0 0
cut open call call width 3|0 -100 100 0 0 0 0 0
cut open call call width 4|0 -63 63 0 0 0 0 0
cut open call call width 5|0 -49 49 0 0 0 0 0
cut open call clause width 1|0 -29 -100 100 0 0 0 0
cut open call clause width 2|-91 22 0 61 0 0 0 0
cut open call clause width 3|-49 -145 165 0 0 0 0 0
cut open call clause width 4|29 68 62 -164 0 0 0 0
cut open call clause width 5|-119 -5 142 0 0 0 0 0
cut open call clause width 6|-42 41 -20 0 0 0 0 0
cut open call clause width 7|-78 78 0 0 0 0 0 0
cut open call open width 0|0 65 -65 0 0 0 0 0
cut open call open width 1|0 83 -103 49 0 0 0 0
cut open call open width 2|-152 -6 43 79 -84 0 0 0
cut open call open width 3|94 -15 112 -167 0 0 0 0
cut open call open width 4|8 -53 140 -268 0 0 0 0
cut open call open width 5|18 -35 108 -100 0 0 0 0
cut open call open width 6|34 189 -204 0 0 0 0 0
cut open call open width 7|72 -59 12 0 0 0 0 0
cut open call sentence width 1|0 -10 -50 39 0 0 0 0
cut open call sentence width 2|0 -181 0 181 0 0 0 0
cut open call sentence width 3|0 -9 30 -24 0 0 0 0
cut open call sentence width 4|-166 67 168 -68 0 0 0 0
cut open call sentence width 5|-197 214 51 0 -100 0 0 0
cut open call sentence width 6|-51 -18 79 0 0 0 0 0
cut open clause call width 1|0 0 57 0 -57 0 0 0
cut open clause call width 3|0 -75 152 -99 0 0 0 0
cut open clause call width 4|-98 -79 205 -87 0 0 0 0
cut open clause call width 5|-174 159 25 0 0 0 0 0
cut open clause call width 6|141 -22 -128 0 0 0 0 0
cut open clause call width 7|-23 23 0 0 0 0 0 0
cut open clause clause width 1|0 90 -90 0 0 0 0 0
cut open clause clause width 3|0 97 -97 0 0 0 0 0
cut open clause clause width 4|107 -107 0 0 0 0 0 0
cut open clause clause width 5|-57 81 -95 0 92 0 0 0
cut open clause clause width 6|47 18 -85 0 -92 0 0 0
cut open clause clause width 7|-14 14 0 0 0 0 0 0
cut open clause open width 1|0 19 167 -86 -99 0 0 0
cut open clause open width 2|-158 -65 245 -100 0 0 0 0
cut open clause open width 3|231 -89 -42 -104 -6 0 0 0
cut open clause open width 4|-9 -107 132 27 60 -100 0 0
cut open clause open width 5|73 61 -32 -91 68 -100 0 0
cut open clause open width 6|10 74 -261 86 -29 0 0 0
cut open clause open width 7|-67 23 -155 55 166 0 0 0
cut open clause open width 8|0 0 0 98 -98 0 0 0
cut open clause sentence width 3|98 0 -74 -46 0 0 0 0
cut open clause sentence width 4|-63 -39 0 84 0 0 0 0
cut open clause sentence width 5|-19 -64 0 115 0 0 0 0
cut open clause sentence width 6|-61 141 -19 -83 -101 0 0 0
cut open clause sentence width 7|55 53 -71 -26 -138 0 0 0
cut open clause signed width 5|-132 132 0 0 0 0 0 0
cut open clause signed width 6|-228 228 0 0 0 0 0 0
cut open clause signed width 7|-65 65 0 0 0 0 0 0
cut open open call width 0|0 0 -174 158 101 0 0 0
cut open open call width 1|0 -72 -37 -46 148 0 0 0
cut open open call width 2|-4 0 -86 107 1 0 0 0
cut open open call width 3|0 3 55 -49 46 -82 0 0
cut open open call width 4|-108 0 109 -93 17 0 0 0
cut open open call width 5|-64 -141 107 49 -143 0 0 0
cut open open call width 6|129 59 -142 -53 -56 0 0 0
cut open open call width 7|-97 230 -160 0 0 0 0 0
cut open open clause width 0|0 0 43 -80 47 0 0 0
cut open open clause width 1|0 -100 -43 111 -62 0 0 0
cut open open clause width 2|-12 0 -35 62 -43 0 0 0
cut open open clause width 3|0 -144 -30 -9 146 -33 0 0
cut open open clause width 4|145 -138 -22 -71 91 123 0 0
cut open open clause width 5|73 -22 -54 -57 -64 170 0 -100
cut open open clause width 6|-40 -25 37 123 -57 0 0 0
cut open open clause width 7|-131 -98 49 182 -30 0 0 0
cut open open open width 0|-145 71 -14 -17 209 -170 18 -100
cut open open open width 1|-97 183 49 118 76 39 -108 -282
cut open open open width 2|202 -46 82 99 -102 43 -22 0
cut open open open width 3|-315 -89 122 -1 31 20 207 102
cut open open open width 4|171 26 152 15 9 143 -154 91
cut open open open width 5|153 -13 32 2 -49 -73 -56 -170
cut open open open width 6|81 75 43 -92 56 28 -100 -222
cut open open open width 7|-21 24 -5 14 110 0 0 -91
cut open open open width 8|0 30 101 -141 96 0 0 0
cut open open sentence width 0|-158 55 -251 21 194 0 -38 0
cut open open sentence width 1|0 -230 -135 233 -43 0 0 0
cut open open sentence width 2|106 -293 14 105 -118 29 0 0
cut open open sentence width 3|-203 -362 122 16 117 -77 -29 0
cut open open sentence width 4|33 -222 41 24 99 0 0 -84
cut open open sentence width 5|-87 84 86 58 -89 -100 0 0
cut open open sentence width 6|20 82 -190 -116 -224 0 0 -100
cut open open sentence width 7|49 67 -58 -30 -190 0 0 -96
cut open open sentence width 8|0 159 -106 0 -78 0 0 0
cut open open signed width 5|-336 378 0 0 0 -100 0 0
cut open open signed width 6|-333 333 0 0 0 0 0 0
cut open open signed width 7|-72 152 -100 0 0 0 0 0
cut open sentence call width 0|0 -92 0 0 92 0 0 0
cut open sentence call width 1|0 -4 0 0 4 0 0 0
cut open sentence call width 2|41 -95 0 0 62 0 0 0
cut open sentence call width 3|0 78 0 -37 -88 0 0 0
cut open sentence call width 4|-94 100 0 54 -29 0 0 0
cut open sentence call width 5|0 16 0 -16 0 0 0 0
cut open sentence call width 6|183 -44 0 -99 0 0 0 0
cut open sentence call width 7|-80 80 0 0 0 0 0 0
cut open sentence clause width 0|0 180 0 0 -180 0 0 0
cut open sentence clause width 1|55 -68 -98 -63 119 0 0 0
cut open sentence clause width 2|34 -121 0 0 99 0 0 0
cut open sentence clause width 3|-172 142 0 -40 38 0 0 0
cut open sentence clause width 4|156 82 0 -43 -151 0 0 0
cut open sentence clause width 5|-114 166 0 39 -99 0 0 0
cut open sentence clause width 6|-94 14 0 170 0 0 0 0
cut open sentence clause width 7|-134 178 0 -73 0 0 0 0
cut open sentence open width 0|-9 45 0 -146 114 0 0 0
cut open sentence open width 1|-6 105 -100 -333 63 0 0 0
cut open sentence open width 2|-59 75 0 -222 171 0 0 0
cut open sentence open width 3|-163 165 0 -6 92 0 0 -100
cut open sentence open width 4|-13 76 -146 -32 -40 0 0 0
cut open sentence open width 5|-7 180 -100 27 72 -100 0 0
cut open sentence open width 6|-20 120 -171 111 -186 0 0 0
cut open sentence open width 7|11 53 0 -63 -93 0 0 0
cut open sentence open width 8|0 126 0 -39 -98 0 0 0
cut open sentence sentence width 0|-56 10 0 0 36 0 0 0
cut open sentence sentence width 1|0 -71 0 0 71 0 0 0
cut open sentence sentence width 2|-93 66 0 0 17 0 0 0
cut open sentence sentence width 3|21 -98 0 -87 136 0 0 0
cut open sentence sentence width 4|-163 -95 0 187 -178 0 0 0
cut open sentence sentence width 5|-181 -169 0 337 0 0 0 0
cut open sentence sentence width 6|-93 107 0 -30 0 0 0 0
cut open sentence sentence width 7|-21 113 -92 -24 0 0 0 0
cut open sentence signed width 0|0 28 0 0 -28 0 0 0
cut open sentence signed width 2|-56 56 0 0 0 0 0 0
cut open sentence signed width 5|-45 45 0 0 0 0 0 0
cut open sentence signed width 6|-207 207 0 0 0 0 0 0
cut open sentence signed width 7|-79 79 0 0 0 0 0 0
cut open signed call width 5|-58 58 0 0 0 0 0 0
cut open signed clause width 5|-20 20 0 0 0 0 0 0
cut open signed open width 2|-76 76 0 0 0 0 0 0
cut open signed open width 3|-107 276 -100 0 -85 -100 0 0
cut open signed open width 4|-191 247 0 -100 0 0 0 0
cut open signed open width 5|-285 285 0 0 0 0 0 0
cut open signed open width 6|-118 118 0 0 0 0 0 0
cut open signed sentence width 3|-62 62 0 0 0 0 0 0
cut open signed sentence width 4|-106 106 0 0 0 0 0 0
cut open signed sentence width 5|-94 94 0 0 0 0 0 0
deficit 0|-250 -157 42 183 44 27 0 81
deficit 1|-146 7 66 59 -13 9 0 43
deficit 2|-7 18 78 14 -71 -46 -100 42
deficit 3|5 67 72 0 41 -62 -113 -59
deficit 4|105 -52 -5 -22 0 -49 -141 1
deficit 5|98 -39 -56 2 -56 -73 -23 -84
deficit 6|68 8 -28 -4 -17 -15 -11 -76
deficit 7|3 -32 10 -20 -2 -51 -23 -51
deficit 8|49 58 26 36 84 38 21 -47
deficit 9|54 84 92 70 75 15 44 69
doubled|-355 -332 696 -459 -513 -100 -291 396
doubled 1|0 0 70 -390 -270 0 -86 612
doubled 2|0 -133 537 -431 -99 0 0 -90
doubled 3|-88 0 -73 235 -302 0 -254 -99
doubled 4|-203 -96 628 -551 -99 -100 0 -217
doubled 5|-226 -129 439 -320 0 0 0 0
doubled 6|-26 -213 451 -322 0 0 0 0
doubled 7|-75 -87 276 -190 0 0 0 0
doubled 8|0 0 99 -99 0 0 0 0
ends call|77 78 21 -99 -227 0 -100 0
ends call after ends call|0 -172 172 0 0 0 0 0
ends call after ends clause|97 -18 -63 -36 -35 0 0 0
ends call after ends open|63 71 34 -197 -146 0 -100 0
ends call after ends sentence|3 149 -180 152 -100 0 0 0
ends call after ends signed|0 100 -100 0 0 0 0 0
ends call deficit 1|-97 -160 261 -91 0 0 0 0
ends call deficit 2|-59 -104 170 0 0 0 0 0
ends call deficit 3|91 -28 -56 0 0 0 0 0
ends call deficit 4|-65 15 67 0 0 0 0 0
ends call deficit 5|69 3 -67 0 0 0 0 0
ends call deficit 6|-22 1 3 0 0 0 0 0
ends call deficit 7|75 -76 12 -19 0 0 0 0
ends call deficit 8|59 147 -68 -23 0 0 0 0
ends call deficit 9|146 203 -201 44 -227 0 -100 0
ends call here 1 after 2|0 -25 25 0 0 0 0 0
ends call here 1 after 4|0 14 -14 0 0 0 0 0
ends call here 1 after 5|0 -92 92 0 0 0 0 0
ends call here 1 after 8|0 0 91 -91 0 0 0 0
ends call here 1 after 9|-97 -95 164 0 0 0 0 0
ends call here 2 after 0|0 -93 93 0 0 0 0 0
ends call here 2 after 1|-139 0 139 0 0 0 0 0
ends call here 2 after 2|-70 56 38 0 0 0 0 0
ends call here 2 after 3|34 -64 2 0 0 0 0 0
ends call here 2 after 4|137 -118 -34 0 0 0 0 0
ends call here 2 after 5|84 10 -52 0 0 0 0 0
ends call here 2 after 6|54 -33 3 0 0 0 0 0
ends call here 2 after 7|0 -52 52 0 0 0 0 0
ends call here 2 after 8|-80 28 32 0 0 0 0 0
ends call here 2 after 9|54 -33 0 0 0 0 0 0
ends call here 3 after 0|-34 -58 83 0 0 0 0 0
ends call here 3 after 1|-145 -88 199 0 0 0 0 0
ends call here 3 after 2|151 -96 -69 0 0 0 0 0
ends call here 3 after 3|118 -69 -9 0 0 0 0 0
ends call here 3 after 4|-107 0 107 0 0 0 0 0
ends call here 3 after 5|81 148 -181 0 0 0 0 0
ends call here 3 after 6|170 64 -219 0 0 0 0 0
ends call here 3 after 7|27 68 -84 0 0 0 0 0
ends call here 3 after 8|-101 0 101 0 0 0 0 0
ends call here 4 after 2|145 -91 -104 0 0 0 0 0
ends call here 4 after 4|-149 87 85 0 0 0 0 0
ends call here 4 after 9|-96 0 96 0 0 0 0 0
ends call here 5 after 1|-116 0 116 0 0 0 0 0
ends call here 5 after 2|124 -98 -44 0 0 0 0 0
ends call here 5 after 3|-23 -28 21 0 0 0 0 0
ends call here 5 after 4|-61 105 -81 0 0 0 0 0
ends call here 5 after 5|110 5 -129 0 0 0 0 0
ends call here 5 after 6|-57 196 -205 0 0 0 0 0
ends call here 5 after 8|-89 -66 136 0 0 0 0 0
ends call here 5 after 9|-96 -83 156 0 0 0 0 0
ends call here 6 after 2|71 9 -66 0 0 0 0 0
ends call here 6 after 3|-105 0 105 0 0 0 0 0
ends call here 6 after 4|7 -7 0 0 0 0 0 0
ends call here 6 after 5|38 160 -171 0 0 0 0 0
ends call here 6 after 6|77 -26 -84 0 0 0 0 0
ends call here 6 after 7|-65 1 64 0 0 0 0 0
ends call here 6 after 8|-71 -154 196 0 0 0 0 0
ends call here 6 after 9|-62 125 -22 0 0 0 0 0
ends call here 7 after 1|77 -59 -35 0 0 0 0 0
ends call here 7 after 2|39 -56 26 -74 0 0 0 0
ends call here 7 after 3|104 -47 -3 -26 0 0 0 0
ends call here 7 after 4|11 -80 36 0 0 0 0 0
ends call here 7 after 5|-72 135 -101 91 0 0 0 0
ends call here 7 after 6|136 72 -171 0 0 0 0 0
ends call here 7 after 7|2 -90 77 0 0 0 0 0
ends call here 7 after 8|-57 32 37 0 0 0 0 0
ends call here 7 after 9|-23 -78 57 0 0 0 0 0
ends call here 8 after 0|-84 0 84 0 0 0 0 0
ends call here 8 after 1|-80 -9 79 20 0 0 0 0
ends call here 8 after 2|77 108 -106 58 0 0 0 0
ends call here 8 after 3|149 -73 -124 0 0 0 0 0
ends call here 8 after 4|107 -27 -95 -79 0 0 0 0
ends call here 8 after 5|140 -55 -90 0 0 0 0 0
ends call here 8 after 6|121 -2 -132 70 0 0 0 0
ends call here 8 after 7|134 -46 -111 0 0 0 0 0
ends call here 8 after 8|-257 78 121 102 0 0 0 0
ends call here 8 after 9|-77 282 -48 -100 0 0 0 0
ends call here 9 after 0|0 0 -55 55 0 0 0 0
ends call here 9 after 1|78 -129 89 -6 0 0 0 0
ends call here 9 after 2|44 -188 -2 -31 0 0 0 0
ends call here 9 after 3|125 36 -117 -71 0 0 0 0
ends call here 9 after 4|74 2 -95 -7 0 0 0 0
ends call here 9 after 5|150 93 -188 -42 -35 0 -100 0
ends call here 9 after 6|34 -48 -7 38 0 0 0 0
ends call here 9 after 7|-83 91 14 -135 0 0 0 0
ends call here 9 after 8|-234 97 178 -42 -161 0 0 0
ends call here 9 after 9|-313 227 100 -9 -84 0 0 0
ends call width 0 marks 0|-96 142 -65 0 0 0 0 0
ends call width 1 marks 0|-509 43 -47 369 -87 0 0 0
ends call width 1 marks 1|0 97 -97 0 0 0 0 0
ends call width 2 marks 0|-164 -57 -155 376 -108 0 0 0
ends call width 2 marks 1|0 117 -117 0 0 0 0 0
ends call width 3 marks 0|385 -1 -255 -231 0 0 0 0
ends call width 3 marks 1|-394 -105 416 -117 0 0 0 0
ends call width 4 marks 0|313 -223 -135 -414 0 0 0 0
ends call width 4 marks 1|-205 70 101 -175 0 0 0 0
ends call width 4 marks 2|-10 -5 316 -204 0 0 -100 0
ends call width 5 marks 0|300 27 -308 -43 0 0 0 0
ends call width 5 marks 1|-115 -96 302 -156 -100 0 0 0
ends call width 5 marks 2|-60 144 21 -91 0 0 0 0
ends call width 6 marks 0|187 57 -237 0 0 0 0 0
ends call width 6 marks 1|-64 7 78 0 0 0 0 0
ends call width 6 marks 2|18 112 -266 0 0 0 0 0
ends call width 7 marks 0|0 -92 92 0 0 0 0 0
ends call width 7 marks 1|115 -96 -35 0 0 0 0 0
ends call width 7 marks 2|5 150 -134 0 0 0 0 0
ends clause|45 94 25 -202 -93 -100 -117 0
ends clause after ends call|-44 39 222 -181 -57 0 0 0
ends clause after ends clause|-19 128 -349 -9 27 0 0 0
ends clause after ends open|44 -9 124 -134 -21 -100 -42 0
ends clause after ends sentence|48 133 -304 -25 -202 0 -87 0
ends clause after ends signed|153 -91 -94 0 0 0 0 0
ends clause deficit 0|0 -99 -156 213 29 0 0 0
ends clause deficit 1|-137 139 -78 96 44 0 0 0
ends clause deficit 2|-32 68 -101 -30 21 0 0 0
ends clause deficit 3|92 50 72 -54 -120 -100 0 0
ends clause deficit 4|25 10 -71 -76 0 0 0 0
ends clause deficit 5|8 -58 206 36 0 -100 0 0
ends clause deficit 6|119 -95 -17 -104 0 0 0 0
ends clause deficit 7|150 15 -3 -222 -9 0 0 0
ends clause deficit 8|66 27 84 -42 -138 0 -42 0
ends clause deficit 9|34 100 92 -84 -89 0 -87 0
ends clause here 0 after 0|0 0 -161 161 0 0 0 0
ends clause here 0 after 1|0 0 0 98 -98 0 0 0
ends clause here 0 after 5|0 0 -74 74 0 0 0 0
ends clause here 0 after 7|0 -99 0 0 99 0 0 0
ends clause here 0 after 8|0 0 20 -20 0 0 0 0
ends clause here 0 after 9|0 0 91 -91 0 0 0 0
ends clause here 1 after 1|-16 36 -140 115 0 0 0 0
ends clause here 1 after 2|-65 69 -71 0 65 0 0 0
ends clause here 1 after 3|-21 21 0 0 0 0 0 0
ends clause here 1 after 4|-61 61 0 0 0 0 0 0
ends clause here 1 after 5|-90 157 -42 -72 0 0 0 0
ends clause here 1 after 6|28 -28 0 0 0 0 0 0
ends clause here 1 after 7|45 -45 0 0 0 0 0 0
ends clause here 1 after 8|-100 -130 87 124 102 0 0 0
ends clause here 1 after 9|103 109 -85 -78 -41 0 0 0
ends clause here 2 after 1|-17 -63 98 -9 0 0 0 0
ends clause here 2 after 2|-19 59 -3 -84 -10 0 0 0
ends clause here 2 after 3|-62 24 76 -34 43 0 0 0
ends clause here 2 after 4|11 38 -100 0 99 0 0 0
ends clause here 2 after 5|123 -20 -38 0 0 0 0 0
ends clause here 2 after 6|66 47 0 0 -98 0 0 0
ends clause here 2 after 7|-22 -11 108 -87 44 0 0 0
ends clause here 2 after 8|16 50 -59 14 29 0 0 0
ends clause here 2 after 9|-60 54 -79 68 22 0 0 0
ends clause here 3 after 0|0 0 91 0 -91 0 0 0
ends clause here 3 after 1|-41 41 0 0 0 0 0 0
ends clause here 3 after 2|-16 80 69 82 0 -100 0 0
ends clause here 3 after 3|48 -3 29 0 -97 0 0 0
ends clause here 3 after 4|-61 61 0 0 0 0 0 0
ends clause here 3 after 5|174 -174 0 0 0 0 0 0
ends clause here 3 after 6|0 87 -97 0 0 0 0 0
ends clause here 3 after 7|109 -31 50 -54 71 -100 0 0
ends clause here 3 after 8|135 -82 -118 0 0 0 0 0
ends clause here 3 after 9|33 -9 -19 -80 0 0 0 0
ends clause here 4 after 1|19 -19 0 0 0 0 0 0
ends clause here 4 after 2|-27 27 0 0 0 0 0 0
ends clause here 4 after 3|-21 81 -94 0 0 0 0 0
ends clause here 4 after 4|111 -111 0 0 0 0 0 0
ends clause here 4 after 5|142 -142 0 0 0 0 0 0
ends clause here 4 after 6|40 81 -97 0 0 0 0 0
ends clause here 4 after 7|-28 28 0 0 0 0 0 0
ends clause here 4 after 8|2 -60 144 -76 0 0 0 0
ends clause here 4 after 9|-31 31 0 0 0 0 0 0
ends clause here 5 after 1|82 -157 91 0 0 0 0 0
ends clause here 5 after 2|-111 89 108 0 0 -100 0 0
ends clause here 5 after 3|-119 123 -73 66 0 0 0 0
ends clause here 5 after 4|11 80 0 -73 0 0 0 0
ends clause here 5 after 6|69 -69 0 0 0 0 0 0
ends clause here 5 after 7|131 -78 -75 0 0 0 0 0
ends clause here 5 after 8|33 -90 144 -49 0 0 0 0
ends clause here 5 after 9|109 -148 3 73 0 0 0 0
ends clause here 6 after 1|-80 80 0 0 0 0 0 0
ends clause here 6 after 2|-37 -60 217 -49 0 0 0 0
ends clause here 6 after 3|61 96 -136 0 0 0 0 0
ends clause here 6 after 4|68 49 -100 0 0 0 0 0
ends clause here 6 after 5|100 0 -150 71 0 0 0 0
ends clause here 6 after 6|-18 18 0 0 0 0 0 0
ends clause here 6 after 7|165 -150 -18 51 0 0 0 0
ends clause here 6 after 8|-105 -3 163 -91 0 0 0 0
ends clause here 6 after 9|-42 -65 144 -80 0 0 0 0
ends clause here 7 after 2|60 -43 34 0 -69 0 0 0
ends clause here 7 after 3|55 -99 106 -64 0 0 0 0
ends clause here 7 after 4|129 20 -124 0 0 0 0 0
ends clause here 7 after 5|45 150 -169 0 0 0 0 0
ends clause here 7 after 6|-60 87 115 -165 99 0 0 0
ends clause here 7 after 7|55 -22 46 17 -68 0 0 0
ends clause here 7 after 8|0 0 58 -29 -45 0 0 0
ends clause here 7 after 9|58 -83 46 -26 0 0 0 0
ends clause here 8 after 2|2 103 60 -100 -57 0 0 0
ends clause here 8 after 3|-5 0 5 0 0 0 0 0
ends clause here 8 after 4|94 112 -173 0 0 0 0 0
ends clause here 8 after 6|-18 39 13 -73 0 0 -42 0
ends clause here 8 after 7|50 -94 49 -10 0 0 0 0
ends clause here 8 after 8|92 34 -35 -31 -96 0 0 0
ends clause here 8 after 9|-114 -189 60 172 -6 0 0 0
ends clause here 9 after 0|0 0 86 -86 0 0 0 0
ends clause here 9 after 1|-99 -100 170 0 0 0 0 0
ends clause here 9 after 2|-64 90 -44 0 0 0 0 0
ends clause here 9 after 3|-96 36 84 0 0 0 0 0
ends clause here 9 after 4|207 0 -144 -98 0 0 0 0
ends clause here 9 after 5|0 215 -155 0 -99 0 0 0
ends clause here 9 after 6|273 3 -230 0 0 0 -87 0
ends clause here 9 after 7|99 85 -33 -100 0 0 0 0
ends clause here 9 after 8|-22 0 28 15 0 0 0 0
ends clause here 9 after 9|-278 -134 195 162 14 0 0 0
ends clause width 0 marks 0|-96 96 0 0 0 0 0 0
ends clause width 1 marks 0|-154 9 143 -86 -57 0 0 0
ends clause width 1 marks 1|0 99 0 0 -99 0 0 0
ends clause width 2 marks 0|-271 -65 360 -160 0 0 0 0
ends clause width 3 marks 0|147 -295 264 -133 -88 0 -87 0
ends clause width 3 marks 1|-48 197 -116 -99 35 0 0 0
ends clause width 4 marks 0|-227 23 265 -182 34 -100 -42 0
ends clause width 4 marks 1|79 -17 -247 242 56 0 0 0
ends clause width 5 marks 0|83 9 -20 -136 164 -100 0 0
ends clause width 5 marks 1|25 54 -251 288 -172 0 0 0
ends clause width 5 marks 2|-53 53 0 0 0 0 0 0
ends clause width 6 marks 0|-8 34 -16 -75 -92 0 0 0
ends clause width 6 marks 1|60 18 -318 9 -109 0 0 0
ends clause width 6 marks 2|65 36 -171 0 -97 0 0 0
ends clause width 7 marks 0|-43 89 -71 0 -57 0 0 0
ends clause width 7 marks 1|6 -59 -21 -11 223 0 0 0
ends clause width 7 marks 2|27 61 -187 85 -164 0 0 0
ends clause width 8 marks 1|0 0 -161 161 0 0 0 0
ends clause width 8 marks 2|-20 20 0 98 -98 0 0 0
ends open|-51 24 121 57 65 110 49 41
ends open after ends call|30 -138 54 -25 95 -78 -79 -25
ends open after ends clause|-165 17 -8 -69 55 -45 39 -167
ends open after ends open|-19 46 79 65 59 120 37 30
ends open after ends sentence|-45 34 -17 -62 -52 -148 -55 -216
ends open after ends signed|187 -43 -216 -203 0 -100 0 0
ends open deficit 0|-206 -178 204 56 58 27 0 81
ends open deficit 1|-92 19 20 10 -35 46 0 108
ends open deficit 2|-12 22 90 -3 -127 -38 -100 42
ends open deficit 3|-19 60 -31 -14 43 -54 -113 -59
ends open deficit 4|59 7 2 -51 -23 -30 -141 1
ends open deficit 5|98 -26 -56 -19 -104 16 -23 -84
ends open deficit 6|43 -63 -4 8 35 0 -11 -76
ends open deficit 7|-44 -172 22 67 -51 -29 19 -51
ends open deficit 8|-66 -176 127 83 47 62 103 -6
ends open deficit 9|-103 -263 150 104 131 29 110 90
ends open here 0 after 0|-8 -7 74 21 0 0 0 0
ends open here 0 after 1|0 -58 42 -25 0 -10 0 0
ends open here 0 after 2|-99 -98 77 40 69 0 0 0
ends open here 0 after 3|0 0 55 -52 -18 0 0 0
ends open here 0 after 4|0 0 74 -74 0 0 0 0
ends open here 0 after 5|0 0 65 -65 0 0 0 0
ends open here 0 after 6|-76 0 20 33 -86 0 0 0
ends open here 0 after 7|0 0 -10 31 -74 0 0 0
ends open here 0 after 8|-45 0 90 -23 51 34 0 0
ends open here 0 after 9|0 -16 -50 49 25 0 0 0
ends open here 1 after 0|0 0 30 -30 0 0 0 0
ends open here 1 after 1|-19 22 26 27 -57 99 0 -36
ends open here 1 after 2|-34 19 13 16 23 9 0 0
ends open here 1 after 3|-73 0 37 -29 -144 0 0 0
ends open here 1 after 4|0 82 50 34 -61 -100 0 0
ends open here 1 after 5|73 -90 17 -17 0 99 0 -91
ends open here 1 after 6|106 -102 22 40 -34 0 0 0
ends open here 1 after 7|-37 -28 14 -12 122 0 0 0
ends open here 1 after 8|22 116 -36 83 33 -78 0 0
ends open here 1 after 9|-3 -30 -66 60 -61 77 0 94
ends open here 2 after 0|0 0 25 -11 -71 0 0 0
ends open here 2 after 1|87 126 -22 -1 -150 -44 0 -51
ends open here 2 after 2|-9 8 37 -39 27 -60 -100 -83
ends open here 2 after 3|-46 47 38 -52 76 -10 0 -61
ends open here 2 after 4|-29 30 89 -21 -126 0 0 0
ends open here 2 after 5|-51 14 61 -22 -59 100 0 0
ends open here 2 after 6|-1 -51 52 31 4 0 0 97
ends open here 2 after 7|12 48 -33 55 16 -79 0 -100
ends open here 2 after 8|25 72 -21 49 -28 -30 0 16
ends open here 2 after 9|11 44 -101 -27 -5 0 0 -141
ends open here 3 after 0|0 0 11 43 -67 0 0 0
ends open here 3 after 1|125 -13 -26 -10 50 -100 0 -40
ends open here 3 after 2|23 74 -10 69 94 -56 0 -45
ends open here 3 after 3|38 55 32 -31 159 -19 0 -80
ends open here 3 after 4|18 24 -72 24 57 0 0 0
ends open here 3 after 5|-103 -92 201 -5 -55 0 0 0
ends open here 3 after 6|-7 -18 81 0 -93 0 -97 0
ends open here 3 after 7|71 18 -74 88 -43 -100 0 0
ends open here 3 after 8|-76 28 -76 -69 62 33 -23 0
ends open here 3 after 9|89 32 -7 -28 -51 0 0 0
ends open here 4 after 0|0 0 108 -108 0 0 0 0
ends open here 4 after 1|-16 68 31 38 32 -100 0 96
ends open here 4 after 2|-2 52 30 -32 31 -71 0 -94
ends open here 4 after 3|35 -102 108 -49 56 100 0 -46
ends open here 4 after 4|75 -2 53 26 55 100 -100 -100
ends open here 4 after 5|-126 -76 72 67 130 0 0 -78
ends open here 4 after 6|26 -29 83 87 -88 0 0 -74
ends open here 4 after 7|85 -25 -45 -9 -85 26 0 87
ends open here 4 after 8|-18 125 -51 -57 0 0 43 0
ends open here 4 after 9|49 27 -109 -30 -29 0 -91 0
ends open here 5 after 0|88 -54 -27 5 64 0 0 0
ends open here 5 after 1|72 84 -11 -147 12 0 0 0
ends open here 5 after 2|-22 68 -30 -7 -37 66 61 -100
ends open here 5 after 3|-81 -54 43 37 42 0 70 -82
ends open here 5 after 4|59 -36 -4 35 -35 0 -11 0
ends open here 5 after 5|11 -135 99 -37 23 0 0 0
ends open here 5 after 6|-45 -47 93 28 -92 0 0 0
ends open here 5 after 7|7 -2 57 24 -70 0 0 -100
ends open here 5 after 8|4 40 -1 -26 -10 0 -80 0
ends open here 5 after 9|53 -14 -114 3 76 0 -45 0
ends open here 6 after 0|25 0 16 -15 -12 0 0 0
ends open here 6 after 1|-19 -99 2 17 42 -41 0 100
ends open here 6 after 2|34 102 39 -111 51 -100 -80 0
ends open here 6 after 3|28 -96 61 53 -24 -92 0 0
ends open here 6 after 4|-117 -79 37 -7 50 0 99 0
ends open here 6 after 5|-127 -153 152 44 9 0 -34 88
ends open here 6 after 6|34 -52 36 7 66 -56 -7 0
ends open here 6 after 7|-65 8 -52 -82 -106 100 0 0
ends open here 6 after 8|62 26 -45 20 57 91 -47 0
ends open here 6 after 9|26 -24 -67 32 -14 0 -51 0
ends open here 7 after 0|0 0 -24 -47 -28 140 0 0
ends open here 7 after 1|-27 -30 37 24 36 31 57 -100
ends open here 7 after 2|39 27 27 -81 -41 22 -51 -33
ends open here 7 after 3|26 -8 27 0 -19 -74 0 -89
ends open here 7 after 4|-20 -30 -1 -83 30 79 108 11
ends open here 7 after 5|70 -117 41 -10 -12 -100 69 0
ends open here 7 after 6|-8 -305 43 80 -65 -71 -79 0
ends open here 7 after 7|-122 -35 -3 -10 48 -37 49 -11
ends open here 7 after 8|-61 60 -44 -5 35 56 -47 -38
ends open here 7 after 9|29 63 -50 116 -22 0 -59 0
ends open here 8 after 0|0 145 -1 16 -42 -5 -126 0
ends open here 8 after 1|87 96 -25 75 -73 -29 58 0
ends open here 8 after 2|58 -38 13 47 56 48 43 161
ends open here 8 after 3|-56 -47 56 75 13 -31 36 0
ends open here 8 after 4|-22 -237 64 4 -35 -83 -9 29
ends open here 8 after 5|26 144 154 -9 -22 -7 -68 -30
ends open here 8 after 6|-10 53 71 26 73 20 99 0
ends open here 8 after 7|-77 -145 32 22 32 87 107 3
ends open here 8 after 8|40 -93 -75 39 58 -7 38 -97
ends open here 8 after 9|-166 -67 -39 188 158 61 112 -26
ends open here 9 after 0|96 0 -3 54 40 0 -5 -166
ends open here 9 after 1|92 130 -71 54 34 -28 35 126
ends open here 9 after 2|-181 -73 116 63 21 109 58 58
ends open here 9 after 3|-71 18 62 76 -29 -78 -26 55
ends open here 9 after 4|-91 -6 44 52 -30 -29 -26 -76
ends open here 9 after 5|-89 19 90 64 -14 62 -21 20
ends open here 9 after 6|-98 116 28 45 45 -60 -22 37
ends open here 9 after 7|-24 -117 -20 74 64 12 -44 70
ends open here 9 after 8|75 -190 -19 67 50 68 62 -38
ends open here 9 after 9|-24 -136 -4 64 51 -18 37 10
ends open width 0 marks 0|-395 4 23 14 180 -170 -130 17
ends open width 1 marks 0|-417 -134 95 132 245 56 -183 74
ends open width 2 marks 0|262 -311 97 101 -57 9 110 -56
ends open width 2 marks 1|-178 -92 224 -364 328 -98 0 0
ends open width 3 marks 0|-27 -167 147 152 -411 110 78 99
ends open width 3 marks 1|-415 -393 -138 59 264 0 -74 -76
ends open width 4 marks 0|-156 -167 91 150 -206 71 255 219
ends open width 4 marks 1|-116 -57 -28 117 176 0 -169 -78
ends open width 4 marks 2|68 -81 -147 214 111 -100 -142 0
ends open width 5 marks 0|-52 38 162 -9 -187 -65 191 -170
ends open width 5 marks 1|63 8 -191 -59 -179 -100 -209 -228
ends open width 5 marks 2|17 111 -450 43 271 -100 0 0
ends open width 6 marks 0|-97 -67 233 65 -403 109 -100 82
ends open width 6 marks 1|-5 20 -57 126 -181 -100 0 -170
ends open width 6 marks 2|37 68 -296 -232 206 0 0 -141
ends open width 7 marks 0|-71 52 97 -87 -159 0 0 12
ends open width 7 marks 1|16 104 -151 140 -134 0 0 0
ends open width 7 marks 2|-37 43 -52 -50 40 0 0 -96
ends open width 8 marks 0|0 0 171 -171 0 0 0 0
ends open width 8 marks 1|-8 158 74 -99 -78 0 0 0
ends open width 8 marks 2|0 -37 -188 145 96 0 0 0
ends sentence|69 107 -418 68 23 -146 -228 -314
ends sentence after ends call|-91 144 0 24 -24 -99 0 0
ends sentence after ends clause|48 68 -169 1 -99 0 0 0
ends sentence after ends open|58 75 -349 34 7 -124 -170 -268
ends sentence after ends sentence|64 161 -273 71 106 -100 -100 0
ends sentence after ends signed|130 -93 0 -92 -28 0 0 0
ends sentence deficit 0|-108 120 -100 127 -40 0 0 0
ends sentence deficit 1|11 16 -92 191 36 -99 0 -170
ends sentence deficit 2|-27 -42 0 115 206 -38 0 0
ends sentence deficit 3|-7 -81 0 68 129 0 0 0
ends sentence deficit 4|12 -11 0 95 110 -100 0 0
ends sentence deficit 5|-15 99 -100 29 153 0 0 0
ends sentence deficit 6|-74 151 -64 18 -102 -100 0 0
ends sentence deficit 7|44 166 -98 69 72 -100 0 0
ends sentence deficit 8|47 75 -277 -96 -1 0 -100 -100
ends sentence deficit 9|92 92 -217 -104 -3 -99 -170 -156
ends sentence here 0 after 2|-64 0 0 64 0 0 0 0
ends sentence here 0 after 8|0 0 -100 62 53 0 0 0
ends sentence here 0 after 9|-62 120 0 21 -73 0 0 0
ends sentence here 1 after 0|-79 0 0 79 0 0 0 0
ends sentence here 1 after 1|0 -71 0 -31 92 0 0 0
ends sentence here 1 after 2|-38 -35 0 52 0 0 0 0
ends sentence here 1 after 3|0 -98 0 98 0 0 0 0
ends sentence here 1 after 4|94 -43 0 -13 0 0 0 0
ends sentence here 1 after 5|-59 0 0 141 0 -99 0 0
ends sentence here 1 after 6|-53 151 0 -105 0 0 0 0
ends sentence here 1 after 7|-92 203 -92 35 -80 0 0 0
ends sentence here 1 after 8|66 12 0 -78 -82 0 0 0
ends sentence here 1 after 9|20 1 0 56 84 0 0 -100
ends sentence here 2 after 0|-83 83 0 0 0 0 0 0
ends sentence here 2 after 1|64 -111 0 4 0 0 0 0
ends sentence here 2 after 2|36 -27 0 -16 76 0 0 0
ends sentence here 2 after 3|-26 -37 0 20 0 0 0 0
ends sentence here 2 after 4|1 12 0 -19 0 0 0 0
ends sentence here 2 after 5|-12 37 0 -46 -12 0 0 0
ends sentence here 2 after 6|-2 -33 0 17 0 0 0 0
ends sentence here 2 after 7|80 -90 0 -76 69 0 0 0
ends sentence here 2 after 8|55 -23 0 -5 84 0 0 0
ends sentence here 2 after 9|66 -104 0 63 53 0 0 0
ends sentence here 3 after 0|-92 0 0 92 0 0 0 0
ends sentence here 3 after 1|-55 56 0 35 74 0 0 0
ends sentence here 3 after 2|139 -62 0 -137 11 0 0 0
ends sentence here 3 after 3|23 11 0 -53 0 0 0 0
ends sentence here 3 after 4|-10 81 0 -128 0 0 0 0
ends sentence here 3 after 5|-33 2 0 -63 -29 0 0 0
ends sentence here 3 after 6|-4 -26 0 65 0 0 0 0
ends sentence here 3 after 7|-75 101 0 -24 0 0 0 0
ends sentence here 3 after 8|20 -21 0 10 54 0 0 0
ends sentence here 3 after 9|-35 -37 0 10 101 0 0 0
ends sentence here 4 after 0|-97 0 0 97 0 0 0 0
ends sentence here 4 after 1|107 8 0 -98 0 0 0 0
ends sentence here 4 after 2|112 -100 0 -8 0 0 0 0
ends sentence here 4 after 3|-11 -52 0 89 0 0 0 0
ends sentence here 4 after 4|-46 22 0 31 0 0 0 0
ends sentence here 4 after 5|28 120 0 -32 0 -100 0 0
ends sentence here 4 after 6|46 68 0 -107 0 0 0 0
ends sentence here 4 after 7|-95 66 0 -2 69 0 0 0
ends sentence here 4 after 8|126 -196 0 85 60 0 0 0
ends sentence here 4 after 9|69 -47 0 16 0 0 0 0
ends sentence here 5 after 1|-189 -17 0 192 0 0 0 0
ends sentence here 5 after 2|84 -87 0 -92 123 0 0 0
ends sentence here 5 after 3|53 -13 0 -57 0 0 0 0
ends sentence here 5 after 4|-59 34 0 8 0 0 0 0
ends sentence here 5 after 5|-84 120 0 -71 0 0 0 0
ends sentence here 5 after 6|32 -68 0 103 0 0 0 0
ends sentence here 5 after 7|9 -7 0 -144 141 0 0 0
ends sentence here 5 after 8|4 4 -100 144 -99 0 0 0
ends sentence here 5 after 9|-110 161 0 47 0 0 0 0
ends sentence here 6 after 0|-12 -84 0 91 0 0 0 0
ends sentence here 6 after 1|-7 15 0 5 0 0 0 0
ends sentence here 6 after 2|78 -110 0 120 -98 0 0 0
ends sentence here 6 after 3|130 70 -64 -171 -69 0 0 0
ends sentence here 6 after 4|-96 33 0 133 0 0 0 0
ends sentence here 6 after 5|64 74 0 -98 99 -100 0 0
ends sentence here 6 after 6|-122 75 0 49 0 0 0 0
ends sentence here 6 after 7|10 54 0 35 -6 -100 0 0
ends sentence here 6 after 8|111 -74 0 -67 -44 0 0 0
ends sentence here 6 after 9|-93 84 0 67 -42 0 0 0
ends sentence here 7 after 0|0 50 0 70 0 -100 0 0
ends sentence here 7 after 1|34 59 0 -4 -81 0 0 0
ends sentence here 7 after 2|14 -84 0 115 50 0 0 0
ends sentence here 7 after 3|-97 91 0 15 103 -100 0 0
ends sentence here 7 after 4|-62 -9 0 125 0 0 0 0
ends sentence here 7 after 5|16 35 -98 -25 84 0 0 0
ends sentence here 7 after 6|-71 68 0 11 -50 0 0 0
ends sentence here 7 after 7|4 29 0 27 -68 0 0 0
ends sentence here 7 after 8|27 13 0 48 -114 0 0 0
ends sentence here 7 after 9|136 -26 0 -74 123 0 0 0
ends sentence here 8 after 0|121 -68 0 -146 149 0 0 0
ends sentence here 8 after 1|-28 -62 0 -97 219 0 0 0
ends sentence here 8 after 2|-70 -74 0 106 13 0 0 0
ends sentence here 8 after 3|37 -13 0 -63 2 0 0 0
ends sentence here 8 after 4|-67 -10 0 57 21 0 0 0
ends sentence here 8 after 5|-15 11 -100 47 9 0 0 0
ends sentence here 8 after 6|51 23 -169 32 -41 0 0 0
ends sentence here 8 after 7|81 -17 0 34 -25 0 0 -100
ends sentence here 8 after 8|45 36 0 -98 66 0 0 0
ends sentence here 8 after 9|140 41 -100 -43 -147 0 -100 0
ends sentence here 9 after 0|34 72 0 -111 20 0 0 0
ends sentence here 9 after 1|-52 65 0 -57 30 0 0 0
ends sentence here 9 after 2|59 106 -100 91 -58 0 0 -83
ends sentence here 9 after 3|-13 2 0 -42 -69 0 0 0
ends sentence here 9 after 4|-68 104 -100 28 53 0 0 0
ends sentence here 9 after 5|-23 29 -100 16 -1 0 0 0
ends sentence here 9 after 6|-62 65 -100 56 0 0 0 0
ends sentence here 9 after 7|40 47 0 53 -90 0 0 0
ends sentence here 9 after 8|31 91 0 -117 66 0 -100 0
ends sentence here 9 after 9|189 118 -169 -52 -123 -99 -100 -97
ends sentence width 0 marks 0|238 -22 -100 -146 63 0 0 0
ends sentence width 1 marks 0|145 66 -170 -534 267 -99 0 -156
ends sentence width 1 marks 1|343 -126 0 -134 -100 0 0 0
ends sentence width 2 marks 0|20 190 -100 -498 141 0 -100 0
ends sentence width 2 marks 1|-149 211 0 -38 -80 0 0 0
ends sentence width 3 marks 0|-112 94 -170 147 130 0 0 -100
ends sentence width 3 marks 1|44 208 0 -209 -179 0 0 0
ends sentence width 3 marks 2|0 45 0 0 -45 0 0 0
ends sentence width 4 marks 0|67 88 -305 144 -77 0 -100 -100
ends sentence width 4 marks 1|84 -22 0 -89 -209 0 0 0
ends sentence width 4 marks 2|166 17 0 -169 -163 0 0 0
ends sentence width 5 marks 0|-93 12 0 421 -9 -100 0 0
ends sentence width 5 marks 1|149 51 -170 28 -176 0 -100 0
ends sentence width 5 marks 2|23 92 0 -256 43 0 0 0
ends sentence width 6 marks 0|-164 17 -100 253 -82 -126 0 0
ends sentence width 6 marks 1|44 110 -100 -42 -61 0 0 0
ends sentence width 6 marks 2|-77 94 0 -49 -70 0 0 0
ends sentence width 7 marks 0|5 -77 0 70 0 0 0 0
ends sentence width 7 marks 1|-48 100 0 -52 -80 0 0 0
ends sentence width 7 marks 2|-99 212 -92 -176 -24 0 0 0
ends sentence width 8 marks 2|0 192 0 -39 -98 0 0 -100
ends signed|139 200 -149 -169 -85 -100 -165 0
ends signed after ends call|111 -111 0 0 0 0 0 0
ends signed after ends clause|-35 35 0 0 0 0 0 0
ends signed after ends open|152 212 -149 -169 -85 -100 -165 0
ends signed after ends sentence|-41 41 0 0 0 0 0 0
ends signed deficit 2|22 -22 0 0 0 0 0 0
ends signed deficit 3|-34 34 0 0 0 0 0 0
ends signed deficit 4|-10 10 0 0 0 0 0 0
ends signed deficit 5|-109 109 0 0 0 0 0 0
ends signed deficit 6|-36 36 0 0 0 0 0 0
ends signed deficit 7|34 88 0 -100 0 0 -94 0
ends signed deficit 8|189 136 -100 -98 0 -100 -99 0
ends signed deficit 9|68 -17 -70 0 -85 0 0 0
ends signed here 2 after 0|-85 85 0 0 0 0 0 0
ends signed here 2 after 3|81 -81 0 0 0 0 0 0
ends signed here 2 after 6|-16 16 0 0 0 0 0 0
ends signed here 2 after 7|-68 68 0 0 0 0 0 0
ends signed here 2 after 8|71 -71 0 0 0 0 0 0
ends signed here 2 after 9|12 -12 0 0 0 0 0 0
ends signed here 3 after 8|25 -25 0 0 0 0 0 0
ends signed here 3 after 9|-91 91 0 0 0 0 0 0
ends signed here 4 after 5|59 -59 0 0 0 0 0 0
ends signed here 4 after 6|20 -20 0 0 0 0 0 0
ends signed here 4 after 7|41 -41 0 0 0 0 0 0
ends signed here 4 after 8|36 -36 0 0 0 0 0 0
ends signed here 4 after 9|-64 64 0 0 0 0 0 0
ends signed here 5 after 7|-38 38 0 0 0 0 0 0
ends signed here 5 after 8|-40 40 0 0 0 0 0 0
ends signed here 5 after 9|40 -40 0 0 0 0 0 0
ends signed here 6 after 1|16 -16 0 0 0 0 0 0
ends signed here 6 after 2|43 -43 0 0 0 0 0 0
ends signed here 6 after 5|78 -78 0 0 0 0 0 0
ends signed here 6 after 8|-139 139 0 0 0 0 0 0
ends signed here 6 after 9|-57 57 0 0 0 0 0 0
ends signed here 7 after 2|26 -26 0 0 0 0 0 0
ends signed here 7 after 5|97 -97 0 0 0 0 0 0
ends signed here 7 after 6|-36 121 0 -100 0 0 0 0
ends signed here 7 after 7|68 47 0 0 0 0 -94 0
ends signed here 7 after 8|40 -40 0 0 0 0 0 0
ends signed here 7 after 9|-80 80 0 0 0 0 0 0
ends signed here 8 after 1|-5 102 0 0 0 0 -99 0
ends signed here 8 after 2|-94 94 0 0 0 0 0 0
ends signed here 8 after 3|-90 90 0 0 0 0 0 0
ends signed here 8 after 5|11 -11 0 0 0 0 0 0
ends signed here 8 after 6|91 -91 0 0 0 0 0 0
ends signed here 8 after 7|0 100 -100 0 0 0 0 0
ends signed here 8 after 8|22 -22 0 0 0 0 0 0
ends signed here 8 after 9|167 31 0 -98 0 -100 0 0
ends signed here 9 after 2|106 -106 0 0 0 0 0 0
ends signed here 9 after 3|-40 40 0 0 0 0 0 0
ends signed here 9 after 5|40 -40 0 0 0 0 0 0
ends signed here 9 after 6|87 -87 0 0 0 0 0 0
ends signed here 9 after 7|-97 97 0 0 0 0 0 0
ends signed here 9 after 8|84 20 0 0 -85 0 0 0
ends signed here 9 after 9|76 -54 -70 0 0 0 0 0
ends signed width 2 marks 1|-76 76 0 0 0 0 0 0
ends signed width 3 marks 1|25 201 -100 0 -85 -100 0 0
ends signed width 4 marks 1|-85 243 -70 -169 0 0 0 0
ends signed width 4 marks 2|-31 31 0 0 0 0 0 0
ends signed width 5 marks 1|103 -103 0 0 0 0 0 0
ends signed width 5 marks 2|85 -85 0 0 0 0 0 0
ends signed width 6 marks 1|-50 118 0 0 0 0 -99 0
ends signed width 6 marks 2|127 -96 0 0 0 0 -94 0
ends signed width 7 marks 2|36 -36 0 0 0 0 0 0
full around 0 0|-71 -85 132 107 53 28 26 139
full around 0 1|35 -88 99 103 5 29 -12 -31
full around 0 2|26 -63 19 18 -118 -33 2 -24
full around 1 0|-4 100 58 58 -40 -59 -29 172
full around 1 1|74 106 18 2 -55 26 -145 -307
full around 1 2|71 72 -21 -31 23 -188 -27 -171
full around 2 0|41 66 -68 -6 5 -89 -35 28
full around 2 1|137 60 -97 -5 -114 -92 -237 -35
full around 2 2|251 163 -120 -29 5 -116 -146 -94
furniture|-234 -50 -732 -776 -165 -337 -285 1189
genre|218 9 371 -508 -202 -97 -405 190
happening|80 91 56 -105 -51 -236 -470 -249
here 0 after 0|-8 -7 -7 121 0 0 0 0
here 0 after 1|0 -58 42 52 -98 -10 0 0
here 0 after 2|-144 -98 77 52 69 0 0 0
here 0 after 3|0 0 55 -52 -18 0 0 0
here 0 after 4|0 0 74 -74 0 0 0 0
here 0 after 5|0 0 21 -21 0 0 0 0
here 0 after 6|-76 0 20 33 -86 0 0 0
here 0 after 7|0 -99 -10 31 46 0 0 0
here 0 after 8|-45 0 -31 53 82 34 0 0
here 0 after 9|-62 112 -27 29 -67 0 0 0
here 1 after 0|-79 0 30 -2 0 0 0 0
here 1 after 1|-45 18 -5 46 48 99 0 -36
here 1 after 2|-108 46 58 27 49 9 0 0
here 1 after 3|-87 0 37 -6 -144 0 0 0
here 1 after 4|54 39 47 16 -61 -100 0 0
here 1 after 5|11 -48 25 34 0 29 0 -91
here 1 after 6|10 -35 22 -4 -34 0 0 0
here 1 after 7|-96 61 -14 5 87 0 0 0
here 1 after 8|-34 1 25 57 39 -78 0 0
here 1 after 9|4 52 -49 59 -40 77 0 47
here 2 after 0|-144 15 54 -11 -71 0 0 0
here 2 after 1|87 69 24 24 -150 -44 0 -51
here 2 after 2|-8 12 -29 -54 19 -60 -100 -83
here 2 after 3|-90 42 62 13 103 -10 0 -61
here 2 after 4|-23 70 -29 -3 8 0 0 0
here 2 after 5|-39 36 35 -36 -64 100 0 0
here 2 after 6|-63 30 48 44 -82 0 0 97
here 2 after 7|8 -43 24 30 112 -79 0 -100
here 2 after 8|39 70 -34 56 -5 -30 0 16
here 2 after 9|11 33 -81 -4 4 0 0 -141
here 3 after 0|-117 -58 62 82 -137 0 0 0
here 3 after 1|-4 -3 87 71 90 -100 0 -40
here 3 after 2|72 67 5 41 103 -62 0 -45
here 3 after 3|101 9 67 -59 88 -19 0 -80
here 3 after 4|1 87 -37 -57 57 0 0 0
here 3 after 5|-30 -69 91 -41 -82 0 0 0
here 3 after 6|52 31 -35 19 -93 0 -97 0
here 3 after 7|44 69 46 22 41 -100 0 0
here 3 after 8|-24 -35 -78 -72 75 33 -23 0
here 3 after 9|105 17 -9 -48 6 0 0 0
here 4 after 0|-97 0 108 -31 0 0 0 0
here 4 after 1|20 57 31 8 32 -100 0 96
here 4 after 2|81 23 -10 -43 31 -71 0 -94
here 4 after 3|-78 -44 68 -17 56 100 0 -46
here 4 after 4|-18 -30 98 69 55 100 -100 -100
here 4 after 5|21 -17 72 -29 130 -100 0 -78
here 4 after 6|67 46 -47 20 -88 0 0 -74
here 4 after 7|-7 25 -45 8 -49 26 0 87
here 4 after 8|59 -52 -15 -13 21 0 43 0
here 4 after 9|26 26 -64 -29 -29 0 -91 0
here 5 after 0|88 -54 -27 5 64 0 0 0
here 5 after 1|-34 2 38 53 12 0 0 0
here 5 after 2|17 26 11 -23 32 -29 61 -100
here 5 after 3|-12 -14 43 -49 42 0 70 -82
here 5 after 4|39 -3 -23 25 -35 0 -11 0
here 5 after 5|-9 -3 52 -53 23 0 0 0
here 5 after 6|-13 -16 38 46 -92 0 0 0
here 5 after 7|77 -58 45 -6 21 0 0 -100
here 5 after 8|-6 64 -51 36 -48 0 -80 0
here 5 after 9|19 9 -76 8 76 0 -45 0
here 6 after 0|19 -84 16 9 -12 0 0 0
here 6 after 1|-27 -69 2 16 42 -41 0 100
here 6 after 2|68 50 7 -69 -4 -100 -80 0
here 6 after 3|18 -9 74 -9 -51 -92 0 0
here 6 after 4|19 -50 -55 27 50 0 99 0
here 6 after 5|79 45 -7 18 53 -100 -34 88
here 6 after 6|-5 -30 26 15 66 -56 -7 0
here 6 after 7|58 0 -39 -73 -107 -29 0 0
here 6 after 8|-2 20 32 -9 43 91 -47 0
here 6 after 9|51 -36 -4 33 -25 0 -51 0
here 7 after 0|0 50 -24 -33 -28 3 0 0
here 7 after 1|-16 21 33 24 1 31 57 -100
here 7 after 2|59 -6 36 -60 -46 22 -51 -33
here 7 after 3|-18 12 24 2 47 -82 0 -89
here 7 after 4|-41 -72 -20 -22 30 79 108 11
here 7 after 5|46 87 -36 -13 13 -100 69 0
here 7 after 6|18 -19 -11 -52 38 -71 -79 0
here 7 after 7|-4 -34 16 -8 6 -37 -8 -11
here 7 after 8|-8 22 -16 -26 -32 56 -47 -38
here 7 after 9|-54 -4 -1 23 20 0 -59 0
here 8 after 0|7 10 12 -16 14 -5 -126 0
here 8 after 1|15 34 32 24 50 -29 0 0
here 8 after 2|58 -57 71 14 53 48 43 161
here 8 after 3|50 -79 24 38 -2 -31 36 0
here 8 after 4|6 30 -37 19 -27 -83 -9 29
here 8 after 5|54 19 -29 21 -11 -7 -68 -30
here 8 after 6|69 -23 -16 27 45 20 89 0
here 8 after 7|86 -7 5 71 3 87 107 -85
here 8 after 8|47 57 30 11 29 -7 38 -97
here 8 after 9|16 -26 -28 75 71 -58 47 -26
here 9 after 0|112 72 2 5 39 0 -5 -166
here 9 after 1|-36 12 -10 29 -27 -28 35 126
here 9 after 2|-101 -19 9 81 -13 109 58 30
here 9 after 3|-31 90 36 42 -34 -78 -26 55
here 9 after 4|39 99 -36 67 1 -29 -26 -76
here 9 after 5|9 99 22 50 24 62 -19 20
here 9 after 6|82 93 -14 67 42 -60 -38 37
here 9 after 7|61 7 -29 13 -43 12 -44 70
here 9 after 8|32 61 8 47 -13 68 -11 -38
here 9 after 9|-2 107 7 29 -5 -59 12 -26
like caption 0|-72 37 337 -407 -187 -100 -346 -276
like caption 0 before ends call|97 -49 141 -147 0 0 0 -99
like caption 0 before ends clause|-11 105 39 -225 74 -100 0 0
like caption 0 before ends open|29 15 168 -37 -269 0 0 -97
like caption 0 before ends sentence|108 -38 -43 -161 157 0 -346 -100
like caption 0 before ends signed|-212 -222 299 -1 0 0 0 -100
like caption 1|50 41 260 -101 -227 -230 -251 -16
like caption 1 before ends call|-63 -143 199 82 0 0 -40 0
like caption 1 before ends clause|-37 15 80 -20 -24 0 0 0
like caption 1 before ends open|46 47 130 -108 -152 -144 -50 62
like caption 1 before ends sentence|64 39 121 26 -3 -100 -205 -75
like caption 1 before ends signed|160 -100 31 -70 0 0 0 0
like caption 2|17 64 98 -160 -149 -162 -101 159
like caption 2 before ends call|189 71 -108 -48 0 -186 -114 0
like caption 2 before ends clause|146 -43 115 -80 149 -100 -98 -29
like caption 2 before ends open|4 20 37 -24 -107 -170 -129 3
like caption 2 before ends sentence|55 -49 95 124 -261 -79 -17 -271
like caption 2 before ends signed|152 -100 2 -14 0 0 0 99
like caption 3|61 72 77 61 -161 -17 40 24
like caption 3 before ends call|-216 278 65 50 -100 0 -140 0
like caption 3 before ends clause|87 -115 162 -85 -80 0 0 0
like caption 3 before ends open|114 115 -15 -13 -19 -40 228 110
like caption 3 before ends sentence|-73 -163 120 98 -261 46 6 155
like caption 3 before ends signed|233 0 52 -19 0 -100 -95 -100
like caption 4|59 94 -37 99 -18 87 -41 -105
like caption 4 before ends call|-169 74 -157 197 0 108 83 -100
like caption 4 before ends clause|-230 70 6 62 227 -100 -100 0
like caption 4 before ends open|35 -16 54 35 28 -17 -142 81
like caption 4 before ends sentence|215 154 -41 -66 -386 -4 97 -15
like caption 4 before ends signed|-8 0 -71 -43 0 29 0 98
like caption 5|-30 45 -78 157 -29 59 72 -28
like caption 5 before ends call|-172 24 -129 -15 0 64 189 0
like caption 5 before ends clause|-166 90 -181 73 131 0 0 0
like caption 5 before ends open|29 -33 -22 -72 -16 5 61 65
like caption 5 before ends sentence|46 31 118 57 -103 230 180 -116
like caption 5 before ends signed|95 0 24 19 0 0 -99 -1
like caption 6|-90 -94 -226 196 87 6 71 42
like caption 6 before ends call|-196 0 31 245 -97 -100 -75 76
like caption 6 before ends clause|-80 13 -97 -2 97 0 0 0
like caption 6 before ends open|115 52 -15 28 88 69 -153 -101
like caption 6 before ends sentence|-237 -256 78 8 39 -20 169 -27
like caption 6 before ends signed|-5 0 -4 49 0 -64 0 -98
like caption 7|-325 -146 -135 239 259 61 117 17
like caption 7 before ends call|0 0 -209 220 0 0 -34 0
like caption 7 before ends clause|0 -198 -127 117 64 0 0 0
like caption 7 before ends open|-79 -22 79 179 130 15 -232 -170
like caption 7 before ends sentence|-289 -142 -120 37 221 46 175 155
like caption 7 before ends signed|13 0 -75 26 0 91 0 0
like caption 8|-585 -415 -696 497 426 27 100 136
like caption 8 before ends call|-37 -89 0 73 0 57 0 0
like caption 8 before ends clause|-100 -345 0 333 -14 0 0 0
like caption 8 before ends open|-215 -223 -453 348 208 112 0 -246
like caption 8 before ends sentence|-461 -152 -393 -103 422 -100 100 365
like caption 8 before ends signed|0 0 0 -68 0 68 0 0
like heading 0|6 43 6 -41 -29 -140 -55 -178
like heading 1|13 88 73 62 26 38 170 66
like heading 2|-65 -36 69 93 7 8 33 -20
like heading 3|-228 -137 171 114 -1 250 -52 -26
like heading 4|-367 -302 122 97 95 62 -215 -318
like heading 5|-232 171 77 6 -135 -226 -308 357
like heading 6|-94 -33 136 -52 -132 0 -254 167
like heading 7|-97 0 349 134 -450 0 -270 0
like kicker 0|-166 -79 149 304 -38 -168 126 -164
like kicker 1|-111 -33 108 245 74 -177 -268 -124
like kicker 2|-76 -40 130 203 133 -228 -143 0
like kicker 3|55 24 58 175 55 -110 -37 -80
like kicker 4|78 -77 11 24 39 17 91 8
like kicker 5|78 152 -27 -112 10 -22 142 11
like kicker 6|198 246 -122 -185 -48 -26 -12 123
like kicker 7|435 156 -112 -378 -54 206 -347 169
like kicker 8|318 -186 38 -636 -392 38 596 293
like text 0|-356 52 -3 272 -98 -97 -86 95
like text 0 before ends open|-168 87 56 177 -98 0 0 -99
like text 0 before ends sentence|-270 -67 166 207 0 -97 -86 -96
like text 0 before ends signed|0 0 55 30 0 0 0 -77
like text 0 deficit 0|0 0 83 -83 0 0 0 0
like text 0 deficit 1|0 0 34 -34 0 0 0 0
like text 0 deficit 2|-168 -80 -53 338 0 0 0 0
like text 0 deficit 3|-91 0 27 90 0 0 0 0
like text 0 deficit 4|0 -79 79 0 0 0 0 0
like text 0 deficit 5|-164 0 -88 190 0 0 0 0
like text 0 deficit 6|0 0 -86 86 0 0 0 0
like text 0 deficit 7|0 164 -146 53 -68 0 0 0
like text 0 deficit 8|-52 0 -13 52 -86 0 0 64
like text 0 deficit 9|-58 0 37 -122 12 -97 -86 76
like text 1|-338 30 203 94 13 -170 -158 -162
like text 1 before ends call|94 0 27 152 0 0 -100 -99
like text 1 before ends clause|0 -191 104 62 95 0 0 0
like text 1 before ends open|-56 44 73 207 -7 -170 0 0
like text 1 before ends sentence|-252 263 41 -22 0 0 -81 0
like text 1 before ends signed|-100 0 -36 76 0 0 0 0
like text 1 deficit 0|0 0 133 -133 0 0 0 0
like text 1 deficit 1|0 0 159 -159 0 0 0 0
like text 1 deficit 2|-97 -103 174 -77 100 0 0 0
like text 1 deficit 3|92 35 75 -75 0 -100 0 0
like text 1 deficit 4|0 -66 -27 71 0 0 0 0
like text 1 deficit 5|-155 -31 204 -44 -95 0 0 0
like text 1 deficit 6|0 0 46 -4 -112 0 0 0
like text 1 deficit 7|-151 -84 31 139 -26 0 0 0
like text 1 deficit 8|-116 157 -52 58 110 -99 -132 0
like text 1 deficit 9|-104 -28 15 212 49 0 -94 -162
like text 2|-267 -53 151 93 104 -35 43 -49
like text 2 before ends call|-174 150 34 10 0 0 0 0
like text 2 before ends clause|0 -202 102 0 102 0 0 0
like text 2 before ends open|-130 -35 26 66 90 3 -201 -268
like text 2 before ends sentence|-64 19 48 84 -99 -100 97 -98
like text 2 before ends signed|46 0 111 41 0 -36 0 -98
like text 2 deficit 0|0 0 -88 88 0 0 0 0
like text 2 deficit 1|-87 -210 -68 158 76 0 0 0
like text 2 deficit 2|-222 -103 124 180 -5 0 0 -94
like text 2 deficit 3|-77 -89 31 17 59 -100 0 0
like text 2 deficit 4|13 -201 -82 182 0 0 0 0
like text 2 deficit 5|-59 -63 84 58 6 0 0 0
like text 2 deficit 6|-122 -109 125 68 -141 83 -80 0
like text 2 deficit 7|-116 -90 81 6 -35 0 0 0
like text 2 deficit 8|72 -2 114 16 74 -11 -147 -20
like text 2 deficit 9|29 283 -35 -140 -1 15 107 23
like text 3|-151 -95 191 100 27 177 -28 -49
like text 3 before ends call|-273 -76 86 116 0 18 -123 0
like text 3 before ends clause|-96 10 -52 68 -12 0 0 0
like text 3 before ends open|-63 -52 56 161 151 75 -13 -285
like text 3 before ends sentence|-74 -2 24 -19 -28 -24 126 -243
like text 3 before ends signed|13 -100 81 -73 0 148 0 0
like text 3 deficit 0|-100 0 178 -105 0 -10 0 0
like text 3 deficit 1|-103 0 153 -75 0 0 0 -100
like text 3 deficit 2|-9 21 99 -79 -32 -40 0 0
like text 3 deficit 3|-113 -16 6 162 -36 0 0 0
like text 3 deficit 4|230 2 54 -137 -54 0 0 0
like text 3 deficit 5|11 -208 26 -96 -24 164 0 0
like text 3 deficit 6|-41 -206 93 66 35 91 -51 88
like text 3 deficit 7|52 -59 64 47 137 68 -100 -99
like text 3 deficit 8|33 241 59 33 83 -51 18 -100
like text 3 deficit 9|-334 -9 -86 93 15 128 -20 75
like text 4|-48 -84 145 87 73 -16 35 22
like text 4 before ends call|-348 81 73 86 -97 -192 140 0
like text 4 before ends clause|-18 -90 101 66 16 -100 0 0
like text 4 before ends open|6 35 75 91 8 2 -154 -223
like text 4 before ends sentence|12 -108 1 42 146 -30 36 128
like text 4 before ends signed|-51 0 30 64 0 0 -95 -100
like text 4 deficit 0|-99 0 -27 96 -60 0 0 0
like text 4 deficit 1|-201 53 -69 -7 18 -100 0 262
like text 4 deficit 2|-115 59 79 129 -187 -49 0 0
like text 4 deficit 3|34 27 25 26 73 -56 0 0
like text 4 deficit 4|-69 -36 108 49 -99 -100 0 0
like text 4 deficit 5|26 -196 103 126 109 -100 0 0
like text 4 deficit 6|-35 -48 -49 33 159 -56 -34 0
like text 4 deficit 7|-81 -113 5 40 26 -73 -191 -100
like text 4 deficit 8|-16 -143 122 99 55 149 80 -115
like text 4 deficit 9|44 70 18 -8 -51 47 47 -37
like text 5|-22 26 142 153 116 8 58 -13
like text 5 before ends call|-257 -39 71 248 0 4 71 -100
like text 5 before ends clause|21 -34 69 -51 277 -145 -100 0
like text 5 before ends open|68 61 49 66 17 39 -149 -105
like text 5 before ends sentence|30 -89 -29 -18 50 24 96 234
like text 5 before ends signed|58 0 -12 -4 0 -64 -99 -98
like text 5 deficit 0|-100 -58 95 50 45 0 0 0
like text 5 deficit 1|10 13 -32 30 -51 181 0 -100
like text 5 deficit 2|58 110 -44 -5 99 -55 0 80
like text 5 deficit 3|141 -57 12 21 -82 -71 0 -80
like text 5 deficit 4|172 -18 44 -85 47 -54 0 0
like text 5 deficit 5|32 15 79 109 62 0 70 -100
like text 5 deficit 6|-19 -81 2 50 28 -29 0 -99
like text 5 deficit 7|-58 -20 53 51 71 -14 -14 0
like text 5 deficit 8|-132 -142 93 54 73 111 -3 -191
like text 5 deficit 9|-124 -8 80 8 -4 3 27 100
like text 6|-1 12 23 2 10 -27 92 80
like text 6 before ends call|68 154 -285 -52 0 69 167 0
like text 6 before ends clause|131 -6 -10 34 59 -100 0 0
like text 6 before ends open|31 25 -8 32 3 -130 357 109
like text 6 before ends sentence|76 -48 18 31 -19 168 -2 -122
like text 6 before ends signed|-59 -165 26 6 0 0 0 285
like text 6 deficit 0|0 0 117 -127 -59 34 0 81
like text 6 deficit 1|-96 -2 46 -35 90 -47 0 24
like text 6 deficit 2|-20 58 -14 -76 -45 30 0 104
like text 6 deficit 3|26 29 51 7 8 -38 -97 -12
like text 6 deficit 4|37 16 39 -33 39 -38 0 -48
like text 6 deficit 5|95 -25 22 -15 -23 -90 -55 54
like text 6 deficit 6|104 -47 -68 79 104 -73 45 -60
like text 6 deficit 7|-19 -115 -50 -49 -69 127 64 16
like text 6 deficit 8|15 -26 90 3 -28 -63 101 80
like text 6 deficit 9|13 -152 81 -41 79 -89 66 -87
like text 7|-15 54 -155 -138 -145 -54 -25 5
like text 7 before ends call|87 19 -80 58 -100 0 -76 76
like text 7 before ends clause|-255 189 92 181 -68 0 -98 -29
like text 7 before ends open|32 2 -63 -55 -74 -47 -100 147
like text 7 before ends sentence|81 -34 -79 -123 46 54 92 -89
like text 7 before ends signed|184 -160 57 -22 0 0 0 -100
like text 7 deficit 0|5 -144 -14 86 144 0 0 0
like text 7 deficit 1|-14 43 -12 -50 133 81 0 44
like text 7 deficit 2|-13 41 -121 -125 -68 86 -100 -94
like text 7 deficit 3|48 92 -57 -138 -156 -77 -23 0
like text 7 deficit 4|27 51 -112 -176 -163 120 -141 -5
like text 7 deficit 5|114 19 -156 -79 -149 -40 -32 -94
like text 7 deficit 6|94 28 -107 -47 -12 0 11 0
like text 7 deficit 7|20 -27 -16 3 -12 25 202 55
like text 7 deficit 8|-36 -90 -7 -51 7 -100 65 83
like text 7 deficit 9|-177 -157 99 29 103 -96 -17 89
like text 8|96 95 -348 -257 -349 -142 -145 -99
like text 8 before ends call|52 -19 -143 110 0 0 0 0
like text 8 before ends clause|69 10 -158 121 -82 0 0 0
like text 8 before ends open|95 24 -132 -125 -330 -167 0 -99
like text 8 before ends sentence|41 46 3 -138 5 0 -145 0
like text 8 before ends signed|115 -16 38 -196 0 -100 0 0
like text 8 deficit 0|77 -110 96 96 -98 0 0 0
like text 8 deficit 1|-91 4 152 137 -150 0 0 0
like text 8 deficit 2|10 -25 -18 -12 231 0 0 0
like text 8 deficit 3|-30 41 52 -141 -78 0 0 0
like text 8 deficit 4|-9 -3 -36 126 -34 0 0 0
like text 8 deficit 5|85 174 -147 -117 -56 0 0 0
like text 8 deficit 6|38 24 -173 -63 -20 0 0 0
like text 8 deficit 7|282 13 -278 -332 -171 -100 0 -99
like text 8 deficit 8|276 -38 -68 -201 -163 0 -72 0
like text 8 deficit 9|405 -80 -21 -111 -103 -94 -94 0
linking|-86 221 23 -283 132 -99 -288 -98
marked|-278 -100 -611 -799 -275 1111 -223 -278
marks 0|-38 40 138 179 1 122 46 107
marks 1|-24 61 -102 -194 -81 -253 -413 -320
marks 2|94 111 -652 -247 48 -171 -255 -255
medium|0 0 -51 -381 -165 -100 0 497
name|307 -359 -31 -263 -259 -333 842 132
name room 0|404 -100 138 52 -123 -200 -372 -178
name room 1|-63 0 115 69 -27 0 -42 -88
name room 2|163 0 17 -97 -109 0 148 -175
name room 3|-72 0 -143 -167 -15 0 309 110
name room 4|-86 -66 -170 -126 -86 0 463 -165
name room 5|104 0 -88 -144 21 0 274 -98
name room 6|-114 -164 -78 -139 -64 0 354 -126
name room 7|9 -95 -103 -227 -86 -100 340 51
name room 8|189 -142 75 -63 -204 -100 378 -95
name room 9|-65 0 50 -36 -257 -56 249 -145
news|110 -119 0 -13 303 -100 -264 -99
nothing after|-540 -452 186 31 -162 -49 -156 272
nothing before|187 -462 84 98 -227 43 -167 112
number|-148 223 -66 100 -124 -100 -71 -220
number torn|-457 617 -130 -497 231 -100 0 -99
opening|1043 -817 -581 -408 -169 -171 -26 -100
pair around known|-118 -75 -57 228 226 -100 0 0
pair known|-230 236 -99 -429 523 -139 -78 96
picture|-107 -518 -379 523 676 -99 -344 -91
pictureMark|-216 0 -100 268 0 0 0 0
place|58 2 -432 123 433 -196 -368 301
quote open|-591 598 31 -178 14 -171 -112 -160
repeats 0|30 51 -40 -119 -5 -22 -19 116
repeats 0 deficit 0|0 0 -81 0 0 0 0 81
repeats 0 deficit 1|9 -18 -101 15 0 0 0 119
repeats 0 deficit 2|30 0 -68 -33 -20 -92 -100 80
repeats 0 deficit 3|57 -18 -14 -12 -47 0 0 77
repeats 0 deficit 4|65 -57 -15 -69 86 -87 -91 80
repeats 0 deficit 5|38 -62 -42 11 9 112 70 55
repeats 0 deficit 6|-4 114 -1 -57 -128 -10 0 -29
repeats 0 deficit 7|-35 26 95 -111 74 -27 95 41
repeats 0 deficit 8|20 50 -39 -115 66 -16 -101 61
repeats 0 deficit 9|69 76 44 -16 13 47 69 17
repeats 0 ends call|100 59 -75 172 -35 0 -100 0
repeats 0 ends clause|29 -51 53 -72 44 0 0 0
repeats 0 ends open|-8 31 15 -64 -60 16 54 153
repeats 0 ends sentence|67 85 -227 -195 29 -99 -100 -217
repeats 0 ends signed|-49 105 0 0 0 -100 0 0
repeats 0 width 0|-37 74 -68 31 173 -170 -94 17
repeats 0 width 1|-129 -9 118 81 14 -67 60 -10
repeats 0 width 2|139 45 57 -177 34 -45 -84 108
repeats 0 width 3|122 -126 108 -36 -279 116 -28 109
repeats 0 width 4|-37 -14 -46 12 -160 -111 32 184
repeats 0 width 5|66 105 -279 -163 -179 49 -120 -171
repeats 0 width 6|20 68 -396 -329 -56 0 0 161
repeats 0 width 7|31 91 -244 -12 0 0 0 0
repeats 1|24 44 -25 -84 -6 -116 -19 -28
repeats 1 deficit 0|9 -11 -71 -7 88 0 0 0
repeats 1 deficit 1|-1 -10 -162 -103 182 -27 0 69
repeats 1 deficit 2|3 17 -29 -25 19 0 0 -76
repeats 1 deficit 3|18 -20 9 -81 -7 0 -23 98
repeats 1 deficit 4|59 -21 -10 -79 -5 30 0 0
repeats 1 deficit 5|89 -22 1 -23 -133 0 0 -82
repeats 1 deficit 6|-1 65 21 -10 49 100 0 -44
repeats 1 deficit 7|80 47 60 -111 36 -87 -92 94
repeats 1 deficit 8|79 92 26 -27 -39 -120 -11 -194
repeats 1 deficit 9|120 17 -45 53 -66 -100 -45 -55
repeats 1 ends call|37 -5 61 -223 0 0 0 0
repeats 1 ends clause|95 62 -327 -125 187 0 -87 0
repeats 1 ends open|-12 23 101 -17 -4 -116 42 -28
repeats 1 ends sentence|73 81 -207 -118 -112 0 0 0
repeats 1 ends signed|15 73 0 0 0 0 -99 0
repeats 1 width 2|-290 0 71 124 -76 0 -275 -98
repeats 1 width 3|-44 -179 -36 129 -33 0 273 62
repeats 1 width 4|-22 4 48 3 57 49 -121 23
repeats 1 width 5|2 54 -49 -127 -191 -168 -123 -99
repeats 1 width 6|58 39 -248 -271 230 -27 -99 -64
repeats 1 width 7|36 39 -185 -100 85 0 0 -160
repeats 1 width 8|0 157 0 -97 -95 0 0 0
repeats 2|12 48 16 11 17 -89 -46 -46
repeats 2 deficit 0|56 117 -44 16 78 0 0 0
repeats 2 deficit 1|-19 -68 84 87 -82 78 0 -65
repeats 2 deficit 2|11 -27 10 -57 41 -72 0 -39
repeats 2 deficit 3|31 -11 66 22 157 -26 0 -40
repeats 2 deficit 4|78 -51 63 46 -64 0 0 -32
repeats 2 deficit 5|84 -17 -32 -4 -87 -40 -64 83
repeats 2 deficit 6|6 -23 -44 -27 5 0 104 97
repeats 2 deficit 7|8 -65 -18 -12 33 75 -16 -89
repeats 2 deficit 8|36 5 49 32 -53 -144 12 88
repeats 2 deficit 9|84 -6 13 97 16 -52 -32 23
repeats 2 ends call|4 2 -107 309 -100 0 0 0
repeats 2 ends clause|59 80 -80 -157 -99 -100 -42 0
repeats 2 ends open|-33 4 67 56 8 -88 12 50
repeats 2 ends sentence|69 108 -171 29 -23 0 -100 -170
repeats 2 ends signed|76 41 -70 -100 0 0 -94 0
repeats 2 width 1|-148 -142 124 70 31 0 -620 78
repeats 2 width 2|68 -8 9 -113 82 -222 146 0
repeats 2 width 3|12 -69 51 -32 64 16 -81 24
repeats 2 width 4|-16 -35 78 67 -189 -83 213 78
repeats 2 width 5|37 44 -7 51 -49 -55 108 0
repeats 2 width 6|24 12 -143 -53 -74 87 -94 -97
repeats 2 width 7|49 12 -119 -152 122 0 0 -100
repeats 2 width 8|126 173 -145 5 0 0 0 -100
repeats 3|22 43 62 132 -8 -74 -52 -40
repeats 3 deficit 0|0 -98 36 62 -134 0 0 0
repeats 3 deficit 1|-100 -12 142 113 -50 -157 0 -100
repeats 3 deficit 2|-97 6 -5 -21 -6 105 0 -7
repeats 3 deficit 3|18 -17 84 36 -22 46 -97 0
repeats 3 deficit 4|-10 30 165 -85 -19 145 -63 0
repeats 3 deficit 5|36 21 -8 46 57 0 -11 -100
repeats 3 deficit 6|80 102 83 22 82 -142 -47 -97
repeats 3 deficit 7|51 -35 10 -22 -50 140 -35 0
repeats 3 deficit 8|60 60 21 53 -65 -113 30 -127
repeats 3 deficit 9|108 34 -66 10 55 28 31 0
repeats 3 ends call|4 -1 4 53 -87 0 0 0
repeats 3 ends clause|22 21 -55 13 -117 0 0 0
repeats 3 ends open|-73 -26 145 121 -28 1 -6 -40
repeats 3 ends sentence|120 127 -220 140 79 -192 -100 0
repeats 3 ends signed|-55 128 0 -98 0 0 0 0
repeats 3 width 1|158 22 -270 76 207 0 -145 0
repeats 3 width 2|-159 -58 81 98 -86 82 -69 0
repeats 3 width 3|-26 151 23 -16 57 29 209 -46
repeats 3 width 4|24 -6 140 54 46 -45 -11 -168
repeats 3 width 5|84 28 67 122 21 -82 64 -170
repeats 3 width 6|141 58 -68 11 -253 34 -100 27
repeats 3 width 7|90 -72 143 -68 -225 0 0 0
repeats 3 width 8|-20 20 -16 73 -98 0 0 0
repeats 4|41 40 97 209 -17 -46 -58 3
repeats 4 deficit 0|-190 -99 188 -31 -94 0 0 0
repeats 4 deficit 1|-159 102 40 55 -50 56 0 -100
repeats 4 deficit 2|-77 -6 35 43 -59 -44 0 249
repeats 4 deficit 3|69 31 -5 78 24 -67 0 -100
repeats 4 deficit 4|16 103 20 50 -44 -100 0 -94
repeats 4 deficit 5|-1 61 130 157 50 0 0 0
repeats 4 deficit 6|-48 17 143 81 110 0 -133 0
repeats 4 deficit 7|99 19 -21 -22 -92 -116 58 0
repeats 4 deficit 8|-40 55 -20 15 44 120 67 0
repeats 4 deficit 9|-20 15 3 133 79 -82 -66 50
repeats 4 ends call|111 40 7 -258 0 0 0 0
repeats 4 ends clause|70 -5 66 -37 -201 0 0 0
repeats 4 ends open|-32 -16 168 195 16 -35 -58 3
repeats 4 ends sentence|60 91 0 71 49 -100 0 0
repeats 4 ends signed|126 19 -100 0 -85 0 0 0
repeats 4 width 1|-36 -96 22 34 119 0 -475 278
repeats 4 width 2|-68 17 -27 -19 70 -100 355 0
repeats 4 width 3|-60 45 65 94 288 -21 69 -100
repeats 4 width 4|7 -128 19 -1 -81 139 98 9
repeats 4 width 5|57 31 144 119 27 -71 -35 0
repeats 4 width 6|93 37 85 110 -272 -25 0 -62
repeats 4 width 7|60 -31 127 19 -94 0 0 -100
repeats 4 width 8|-100 78 -21 116 0 0 0 0
repeats 5|-65 24 159 124 91 -38 -13 -79
repeats 5 deficit 0|-170 -140 -29 182 119 27 0 0
repeats 5 deficit 1|-193 2 -10 -3 -70 0 0 151
repeats 5 deficit 2|52 106 26 62 8 -26 0 -96
repeats 5 deficit 3|-35 34 74 27 53 -100 0 -80
repeats 5 deficit 4|6 16 -23 82 91 -61 -14 -46
repeats 5 deficit 5|104 -9 55 100 5 -100 0 -94
repeats 5 deficit 6|21 -26 -74 65 98 -35 0 -90
repeats 5 deficit 7|60 12 71 118 33 -100 -111 -169
repeats 5 deficit 8|-78 -81 62 106 136 79 -40 -100
repeats 5 deficit 9|22 -109 -31 43 22 105 7 84
repeats 5 ends call|9 42 79 -407 -84 0 0 0
repeats 5 ends clause|-47 -121 193 -15 -93 -100 0 0
repeats 5 ends open|18 -81 46 270 106 -11 -13 -79
repeats 5 ends sentence|-31 158 -227 52 67 -100 0 0
repeats 5 ends signed|-65 65 0 0 0 0 0 0
repeats 5 width 0|-100 0 31 0 87 0 -108 0
repeats 5 width 1|-61 207 -226 65 107 158 64 -253
repeats 5 width 2|144 13 -11 -23 66 173 -51 -201
repeats 5 width 3|78 50 -23 -5 70 -107 -215 0
repeats 5 width 4|89 -106 93 160 -166 -36 4 122
repeats 5 width 5|-48 -21 115 179 7 -100 58 0
repeats 5 width 6|-100 -102 203 113 32 27 0 -100
repeats 5 width 7|-53 -145 -88 7 -80 0 0 262
repeats 5 width 8|0 -34 30 -21 0 0 0 0
scene|111 65 196 160 -72 -278 -562 -170
signed|139 200 -149 -169 -85 -100 -165 0
sourceNote|0 0 -162 -203 203 0 0 162
spaced|89 262 -511 -500 -117 -100 -80 0
spaced 1|146 -11 0 -99 0 0 0 0
spaced 2|66 -12 0 -166 0 0 0 0
spaced 3|-108 164 -133 -71 -27 0 0 0
spaced 4|63 109 0 -169 0 0 0 0
spaced 5|-102 178 -138 -140 0 0 -80 0
spaced 6|99 120 -220 -204 0 0 0 0
spaced 7|260 93 -223 -226 0 -100 0 0
spaced 8|48 180 -141 -156 -98 0 0 0
spaced 9|-28 28 0 0 0 0 0 0
steps 0 then 0|-42 26 -31 -3 44 0 0 0
steps 0 then 0 ends clause|77 -11 -77 0 -4 0 0 0
steps 0 then 0 ends open|-72 -32 3 11 45 0 0 0
steps 0 then 0 ends sentence|17 12 0 -68 0 0 0 0
steps 0 then 0 ends signed|-27 27 0 0 0 0 0 0
steps 0 then 1|-15 -7 -39 30 127 -10 82 -62
steps 0 then 1 ends call|1 -98 87 0 0 0 0 0
steps 0 then 1 ends clause|-98 -1 8 -8 213 0 0 0
steps 0 then 1 ends open|20 5 11 -26 14 -10 82 -62
steps 0 then 1 ends sentence|19 15 -100 15 76 0 0 0
steps 0 then 1 ends signed|-57 57 0 0 0 0 0 0
steps 0 then 2|-51 -10 -39 -33 -23 26 29 86
steps 0 then 2 ends call|-50 -79 118 0 0 0 0 0
steps 0 then 2 ends clause|0 -72 0 61 112 0 0 0
steps 0 then 2 ends open|-36 -1 -61 -33 -3 26 29 86
steps 0 then 2 ends sentence|-45 48 0 0 -149 0 0 0
steps 0 then 2 ends signed|-17 17 0 0 0 0 0 0
steps 0 then 3|38 23 -33 22 -88 -83 0 0
steps 0 then 3 ends call|0 -54 54 0 0 0 0 0
steps 0 then 3 ends clause|30 -30 -61 61 0 0 0 0
steps 0 then 3 ends open|39 19 -32 20 -88 -83 0 0
steps 0 then 3 ends sentence|-46 70 0 -30 0 0 0 0
steps 0 then 3 ends signed|-15 15 0 0 0 0 0 0
steps 0 then 4|-71 -32 25 31 175 34 0 0
steps 0 then 4 ends clause|-37 37 0 0 0 0 0 0
steps 0 then 4 ends open|-130 -62 25 178 125 34 0 0
steps 0 then 4 ends sentence|134 22 0 -190 77 0 0 0
steps 0 then 4 ends signed|-45 45 0 0 0 0 0 0
steps 0 then 5|-41 -29 72 71 -36 0 -79 0
steps 0 then 5 ends call|0 0 91 -91 0 0 0 0
steps 0 then 5 ends clause|-62 -31 100 0 0 0 0 0
steps 0 then 5 ends open|-89 0 -21 131 -35 0 -79 0
steps 0 then 5 ends sentence|-21 96 0 -57 -4 0 0 0
steps 0 then 5 ends signed|48 -48 0 0 0 0 0 0
steps 0 then 6|-27 -72 -30 -10 15 0 -52 109
steps 0 then 6 ends call|0 -49 49 0 0 0 0 0
steps 0 then 6 ends clause|-5 5 -127 127 0 0 0 0
steps 0 then 6 ends open|-92 -5 -27 -32 -13 0 -52 109
steps 0 then 6 ends sentence|-17 15 0 -6 96 0 0 0
steps 0 then 6 ends signed|-97 97 0 0 0 0 0 0
steps 0 then 7|-74 36 115 58 72 6 60 -100
steps 0 then 7 ends call|-48 -10 104 0 0 0 0 0
steps 0 then 7 ends clause|-91 -58 166 -55 0 0 0 0
steps 0 then 7 ends open|-7 36 1 58 97 6 60 -100
steps 0 then 7 ends sentence|-1 10 0 -11 -82 0 0 0
steps 0 then 7 ends signed|6 -6 0 0 0 0 0 0
steps 0 then 8|-19 74 61 86 21 -46 66 -100
steps 0 then 8 ends call|-140 19 135 0 0 0 0 0
steps 0 then 8 ends clause|-77 136 103 -63 -150 0 0 0
steps 0 then 8 ends open|-27 73 32 57 84 -46 66 -100
steps 0 then 8 ends sentence|-19 -33 0 -25 26 0 0 0
steps 0 then 8 ends signed|90 -63 -70 0 0 0 0 0
steps 0 then 9|5 136 -90 -34 -13 -27 -119 -168
steps 0 then 9 ends call|-72 268 -62 -100 0 0 0 0
steps 0 then 9 ends clause|-63 62 -131 137 -30 0 0 0
steps 0 then 9 ends open|17 105 -38 -11 -16 -27 -41 -96
steps 0 then 9 ends sentence|31 139 -100 71 25 0 -100 -100
steps 0 then 9 ends signed|11 -11 0 0 0 0 0 0
steps 1 then 0|0 72 -76 41 48 0 -13 -100
steps 1 then 0 ends call|-84 77 -35 0 0 0 0 0
steps 1 then 0 ends clause|-25 87 -204 203 -52 0 0 0
steps 1 then 0 ends open|18 64 42 -62 157 0 -13 -100
steps 1 then 0 ends sentence|27 -35 -92 49 0 0 0 0
steps 1 then 0 ends signed|67 -67 0 0 0 0 0 0
steps 1 then 1|-51 -44 68 70 5 60 39 -99
steps 1 then 1 ends call|-87 -52 94 0 0 0 0 0
steps 1 then 1 ends clause|71 -67 -12 -93 71 0 0 0
steps 1 then 1 ends open|-36 -17 58 72 6 60 86 -99
steps 1 then 1 ends sentence|34 69 0 -24 21 0 0 0
steps 1 then 1 ends signed|54 11 0 0 0 0 -94 0
steps 1 then 2|-19 54 -30 -21 25 30 -9 -100
steps 1 then 2 ends call|-48 -11 33 0 0 0 0 0
steps 1 then 2 ends clause|-103 89 82 -20 -4 0 0 0
steps 1 then 2 ends open|-78 59 -40 -24 112 100 -9 -100
steps 1 then 2 ends sentence|54 27 0 56 -113 -99 0 0
steps 1 then 2 ends signed|136 -66 0 -98 0 0 0 0
steps 1 then 3|-109 117 35 -27 99 -144 62 0
steps 1 then 3 ends call|0 -66 66 0 0 0 0 0
steps 1 then 3 ends clause|83 2 120 -168 99 -100 0 0
steps 1 then 3 ends open|-115 121 -97 23 50 -62 62 0
steps 1 then 3 ends sentence|16 -96 0 45 0 0 0 0
steps 1 then 3 ends signed|-106 106 0 0 0 0 0 0
steps 1 then 4|19 81 -41 -8 75 -13 7 0
steps 1 then 4 ends call|-75 24 57 0 0 0 0 0
steps 1 then 4 ends clause|-92 -44 89 0 99 0 0 0
steps 1 then 4 ends open|74 79 -72 -16 -3 -13 7 0
steps 1 then 4 ends sentence|-129 123 0 3 0 0 0 0
steps 1 then 4 ends signed|123 -123 0 0 0 0 0 0
steps 1 then 5|-114 46 75 102 54 0 -67 -100
steps 1 then 5 ends call|0 64 -64 0 0 0 0 0
steps 1 then 5 ends clause|16 75 -52 -87 -68 0 0 0
steps 1 then 5 ends open|-144 13 101 123 69 0 -67 -100
steps 1 then 5 ends sentence|81 -42 0 -40 49 0 0 0
steps 1 then 5 ends signed|111 -111 0 0 0 0 0 0
steps 1 then 6|-15 51 -15 31 70 0 -41 -99
steps 1 then 6 ends call|236 -51 -45 -98 0 0 0 0
steps 1 then 6 ends clause|50 87 -145 19 0 0 0 0
steps 1 then 6 ends open|-157 65 86 50 97 0 -41 -99
steps 1 then 6 ends sentence|35 8 0 -48 -17 0 0 0
steps 1 then 6 ends signed|-75 75 0 0 0 0 0 0
steps 1 then 7|-11 47 6 0 -108 -95 -2 0
steps 1 then 7 ends call|-4 -22 -17 76 0 0 0 0
steps 1 then 7 ends clause|39 -34 -85 139 -76 0 0 0
steps 1 then 7 ends open|-1 90 -17 -35 12 -95 -2 0
steps 1 then 7 ends sentence|28 -16 0 22 -75 0 0 0
steps 1 then 7 ends signed|62 -62 0 0 0 0 0 0
steps 1 then 8|4 98 18 -3 -48 112 36 -100
steps 1 then 8 ends call|-133 28 98 0 0 0 0 0
steps 1 then 8 ends clause|39 -52 73 22 -109 0 0 0
steps 1 then 8 ends open|78 -53 -15 -1 41 112 36 -100
steps 1 then 8 ends sentence|5 66 0 -65 27 0 0 0
steps 1 then 8 ends signed|-61 61 0 0 0 0 0 0
steps 1 then 9|-30 68 40 -71 40 -77 42 0
steps 1 then 9 ends call|-127 172 -11 -99 0 0 0 0
steps 1 then 9 ends clause|-179 -23 156 -18 7 0 0 0
steps 1 then 9 ends open|-4 14 7 39 -48 11 42 0
steps 1 then 9 ends sentence|16 29 0 -110 -7 0 0 0
steps 1 then 9 ends signed|162 -23 0 0 0 -100 0 0
steps 2 then 0|-59 79 -22 35 78 0 65 0
steps 2 then 0 ends call|-87 -61 116 0 0 0 0 0
steps 2 then 0 ends clause|-61 37 -94 220 -23 0 0 0
steps 2 then 0 ends open|-31 83 -133 -32 109 0 65 0
steps 2 then 0 ends sentence|-53 47 0 22 -43 0 0 0
steps 2 then 0 ends signed|55 -55 0 0 0 0 0 0
steps 2 then 1|-62 107 -18 24 122 61 -17 -100
steps 2 then 1 ends call|-36 -104 97 0 0 0 0 0
steps 2 then 1 ends clause|-68 1 81 110 61 0 0 0
steps 2 then 1 ends open|-30 97 -53 -6 63 61 -17 -100
steps 2 then 1 ends sentence|6 -48 0 -17 37 0 0 0
steps 2 then 1 ends signed|11 -11 0 0 0 0 0 0
steps 2 then 2|-21 105 -103 -101 -3 -104 -137 106
steps 2 then 2 ends call|-82 48 147 -100 0 0 0 0
steps 2 then 2 ends clause|-55 22 38 82 -101 0 0 0
steps 2 then 2 ends open|20 90 -202 -60 -4 -104 -137 106
steps 2 then 2 ends sentence|-13 -29 0 23 120 0 0 0
steps 2 then 2 ends signed|57 -57 0 0 0 0 0 0
steps 2 then 3|-1 84 -22 -17 -3 -33 102 -100
steps 2 then 3 ends call|-114 116 -4 0 0 0 0 0
steps 2 then 3 ends clause|33 -33 0 0 0 0 0 0
steps 2 then 3 ends open|15 84 -25 -35 -3 -33 102 -100
steps 2 then 3 ends sentence|12 -64 0 -6 0 0 0 0
steps 2 then 3 ends signed|81 -81 0 0 0 0 0 0
steps 2 then 4|36 -17 23 -15 -54 0 37 0
steps 2 then 4 ends call|-68 85 33 0 0 0 0 0
steps 2 then 4 ends clause|128 84 -92 0 -97 0 0 0
steps 2 then 4 ends open|10 -52 46 14 66 0 37 0
steps 2 then 4 ends sentence|52 6 0 -76 14 0 0 0
steps 2 then 5|78 -13 -17 0 -69 -100 10 30
steps 2 then 5 ends call|200 53 -236 0 0 0 0 0
steps 2 then 5 ends clause|4 136 -75 -35 0 0 0 0
steps 2 then 5 ends open|-38 -87 95 65 -86 0 10 30
steps 2 then 5 ends sentence|25 120 0 -117 56 -100 0 0
steps 2 then 5 ends signed|-76 76 0 0 0 0 0 0
steps 2 then 6|54 -2 1 8 99 -62 -14 -11
steps 2 then 6 ends call|56 68 -201 0 0 0 0 0
steps 2 then 6 ends clause|71 -68 14 -79 0 0 0 0
steps 2 then 6 ends open|-38 -112 18 34 52 60 -14 -11
steps 2 then 6 ends sentence|33 51 0 -40 94 -100 0 0
steps 2 then 6 ends signed|-38 38 0 0 0 0 0 0
steps 2 then 7|21 -37 -21 8 64 0 -24 0
steps 2 then 7 ends call|-109 -17 119 0 0 0 0 0
steps 2 then 7 ends clause|48 -12 -53 -11 0 0 0 0
steps 2 then 7 ends open|76 29 -31 2 -6 0 -24 0
steps 2 then 7 ends sentence|-76 -16 0 38 6 0 0 0
steps 2 then 8|-34 46 -12 20 16 4 73 -35
steps 2 then 8 ends call|0 202 -204 26 0 0 0 0
steps 2 then 8 ends clause|12 -35 111 -99 0 0 0 0
steps 2 then 8 ends open|-90 129 -7 32 19 4 73 -35
steps 2 then 8 ends sentence|65 -37 0 75 -35 0 0 0
steps 2 then 8 ends signed|39 -39 0 0 0 0 0 0
steps 2 then 9|197 56 43 -46 -50 -91 8 -97
steps 2 then 9 ends call|0 116 -116 0 0 0 0 0
steps 2 then 9 ends clause|-97 0 173 -78 -36 0 0 0
steps 2 then 9 ends open|170 -231 52 -38 7 -91 8 0
steps 2 then 9 ends sentence|145 104 -99 -34 -15 0 0 -97
steps 2 then 9 ends signed|-107 107 0 0 0 0 0 0
steps 3 then 0|62 108 -25 82 108 -100 -118 -100
steps 3 then 0 ends call|103 -84 -50 0 0 0 0 0
steps 3 then 0 ends clause|-2 34 -32 84 0 0 0 0
steps 3 then 0 ends open|44 108 35 94 35 -100 -118 -100
steps 3 then 0 ends sentence|30 -35 0 -92 89 0 0 0
steps 3 then 1|42 90 46 49 -50 -100 -6 0
steps 3 then 1 ends call|38 -68 75 0 0 0 0 0
steps 3 then 1 ends clause|-2 38 -47 -64 0 0 0 0
steps 3 then 1 ends open|43 105 51 51 -27 -100 -6 0
steps 3 then 1 ends sentence|86 -1 0 1 -43 0 0 0
steps 3 then 2|136 108 -28 -21 144 -100 -16 -94
steps 3 then 2 ends call|-16 -14 16 0 0 0 0 0
steps 3 then 2 ends clause|148 -18 73 -73 0 -100 0 0
steps 3 then 2 ends open|47 154 -47 29 93 -100 -16 -94
steps 3 then 2 ends sentence|79 -64 0 -33 107 0 0 0
steps 3 then 3|113 13 -54 -100 -142 -24 95 0
steps 3 then 3 ends call|61 8 -108 0 0 0 0 0
steps 3 then 3 ends clause|-16 -5 55 0 0 0 0 0
steps 3 then 3 ends open|125 -27 -44 -71 -92 -24 95 0
steps 3 then 3 ends sentence|-24 79 0 -128 -73 0 0 0
steps 3 then 4|31 61 15 95 0 -100 0 0
steps 3 then 4 ends call|-107 0 107 0 0 0 0 0
steps 3 then 4 ends clause|12 0 -12 0 0 0 0 0
steps 3 then 4 ends open|87 -78 -14 129 0 -100 0 0
steps 3 then 4 ends sentence|-30 99 0 -82 0 0 0 0
steps 3 then 5|-13 6 56 161 11 -100 -43 0
steps 3 then 5 ends call|-50 83 19 0 0 0 0 0
steps 3 then 5 ends open|-20 -182 62 119 -32 0 -43 0
steps 3 then 5 ends sentence|-35 98 0 70 84 -100 0 0
steps 3 then 5 ends signed|34 -34 0 0 0 0 0 0
steps 3 then 6|-33 40 33 92 -49 -29 -28 0
steps 3 then 6 ends call|112 37 -142 0 0 0 0 0
steps 3 then 6 ends clause|0 46 -46 0 0 0 0 0
steps 3 then 6 ends open|-74 -138 70 122 -76 -29 -28 0
steps 3 then 6 ends sentence|-21 63 0 -126 57 0 0 0
steps 3 then 7|-40 45 68 124 5 0 49 0
steps 3 then 7 ends clause|-43 43 -74 74 0 0 0 0
steps 3 then 7 ends open|-100 118 81 38 57 0 49 0
steps 3 then 7 ends sentence|68 -99 0 88 -75 0 0 0
steps 3 then 8|31 36 -53 -72 -48 100 -49 89
steps 3 then 8 ends call|-24 0 24 0 0 0 0 0
steps 3 then 8 ends clause|-83 0 83 0 0 0 0 0
steps 3 then 8 ends open|71 -89 -66 -14 -37 100 -49 89
steps 3 then 8 ends sentence|48 73 0 -77 -30 0 0 0
steps 3 then 9|-57 35 40 -29 29 10 13 0
steps 3 then 9 ends open|13 0 40 -26 -38 10 13 0
steps 3 then 9 ends sentence|-44 35 0 -9 92 0 0 0
steps 4 then 0|-4 -14 -38 -45 142 0 -16 0
steps 4 then 0 ends clause|-14 66 -140 0 0 0 0 0
steps 4 then 0 ends open|-35 5 4 -30 142 0 -16 0
steps 4 then 0 ends sentence|42 -16 0 -45 0 0 0 0
steps 4 then 0 ends signed|-74 74 0 0 0 0 0 0
steps 4 then 1|-8 44 -47 25 -94 0 103 -100
steps 4 then 1 ends call|-56 56 0 0 0 0 0 0
steps 4 then 1 ends clause|57 20 -150 0 0 0 0 0
steps 4 then 1 ends open|-19 -9 3 -33 -94 0 103 0
steps 4 then 1 ends sentence|38 40 0 54 0 0 0 -100
steps 4 then 2|131 21 -135 -183 38 0 -33 -100
steps 4 then 2 ends call|95 0 -95 0 0 0 0 0
steps 4 then 2 ends clause|-1 1 0 0 0 0 0 0
steps 4 then 2 ends open|79 87 -90 -146 38 0 -33 -100
steps 4 then 2 ends sentence|150 -137 0 -42 0 0 0 0
steps 4 then 3|116 -19 -138 65 -59 7 78 0
steps 4 then 3 ends call|14 0 -14 0 0 0 0 0
steps 4 then 3 ends clause|102 -102 0 0 0 0 0 0
steps 4 then 3 ends open|95 3 -135 65 -59 7 78 0
steps 4 then 3 ends sentence|-42 42 0 0 0 0 0 0
steps 4 then 4|72 -102 34 38 0 100 -100 0
steps 4 then 4 ends call|-2 99 -129 0 0 0 0 0
steps 4 then 4 ends clause|100 -100 0 0 0 0 0 0
steps 4 then 4 ends open|-2 -83 87 31 0 100 -100 0
steps 4 then 4 ends sentence|-30 -13 0 50 0 0 0 0
steps 4 then 5|-25 120 -36 -54 39 72 59 0
steps 4 then 5 ends call|-5 0 5 0 0 0 0 0
steps 4 then 5 ends clause|-96 96 0 0 0 0 0 0
steps 4 then 5 ends open|9 -43 -36 50 39 72 59 0
steps 4 then 5 ends sentence|27 165 0 -168 0 0 0 0
steps 4 then 5 ends signed|-21 21 0 0 0 0 0 0
steps 4 then 6|29 30 78 -30 70 -98 0 0
steps 4 then 6 ends call|-21 87 -28 0 0 0 0 0
steps 4 then 6 ends open|11 -97 96 57 70 -98 0 0
steps 4 then 6 ends sentence|40 -56 0 48 0 0 0 0
steps 4 then 6 ends signed|0 100 0 -100 0 0 0 0
steps 4 then 7|-96 137 -21 2 51 0 -22 0
steps 4 then 7 ends open|-15 0 -5 2 51 0 -22 0
steps 4 then 7 ends sentence|-91 137 -64 0 0 0 0 0
steps 4 then 8|-56 0 65 -31 -27 0 35 0
steps 4 then 8 ends open|-13 0 65 -50 -27 0 35 0
steps 4 then 8 ends sentence|-48 0 0 48 0 0 0 0
steps 4 then 9|-89 158 84 -58 1 0 28 -85
steps 4 then 9 ends open|27 0 84 -29 -15 0 28 -85
steps 4 then 9 ends sentence|-63 119 0 -87 11 0 0 0
steps 4 then 9 ends signed|-66 66 0 0 0 0 0 0
steps 5 then 0|58 -31 -35 15 0 -31 -32 -51
steps 5 then 0 ends call|-86 0 86 0 0 0 0 0
steps 5 then 0 ends clause|-12 20 -6 -9 0 0 0 0
steps 5 then 0 ends open|27 -4 -58 37 114 -31 -32 -51
steps 5 then 0 ends sentence|95 -23 0 -35 -86 0 0 0
steps 5 then 0 ends signed|-71 71 0 0 0 0 0 0
steps 5 then 1|76 3 -37 3 -88 -6 27 0
steps 5 then 1 ends call|125 -175 72 0 0 0 0 0
steps 5 then 1 ends clause|22 -141 166 0 0 0 0 0
steps 5 then 1 ends open|62 67 -74 -10 -65 -6 27 0
steps 5 then 1 ends sentence|-68 31 0 89 -55 0 0 0
steps 5 then 2|170 -42 -113 -81 -145 -100 -118 -100
steps 5 then 2 ends call|11 -97 48 0 0 0 0 0
steps 5 then 2 ends clause|42 -16 80 -93 0 0 -42 0
steps 5 then 2 ends open|144 8 -142 -88 -204 -100 -95 -100
steps 5 then 2 ends sentence|59 -183 0 93 102 0 0 0
steps 5 then 3|117 -53 -6 42 22 -100 0 -26
steps 5 then 3 ends call|105 39 -124 0 0 0 0 0
steps 5 then 3 ends clause|98 0 -98 0 0 0 0 0
steps 5 then 3 ends open|82 -105 90 60 3 -100 0 -26
steps 5 then 3 ends sentence|-127 132 0 -56 39 0 0 0
steps 5 then 4|-68 -23 11 -26 83 96 31 0
steps 5 then 4 ends call|1 0 -1 0 0 0 0 0
steps 5 then 4 ends clause|54 0 -54 0 0 0 0 0
steps 5 then 4 ends open|-54 -73 34 -31 83 96 31 0
steps 5 then 4 ends sentence|-33 40 0 4 0 0 0 0
steps 5 then 5|-88 -107 -34 75 101 0 -24 0
steps 5 then 5 ends call|140 56 -159 0 -35 0 0 0
steps 5 then 5 ends open|-77 -239 58 97 79 0 -24 0
steps 5 then 5 ends sentence|-12 70 0 -67 94 0 0 0
steps 5 then 6|-50 8 -18 20 25 93 -47 0
steps 5 then 6 ends call|30 42 -46 0 0 0 0 0
steps 5 then 6 ends clause|0 0 70 -70 0 0 0 0
steps 5 then 6 ends open|-134 -110 50 12 62 93 -47 0
steps 5 then 6 ends sentence|-9 62 -98 106 -94 0 0 0
steps 5 then 6 ends signed|54 -54 0 0 0 0 0 0
steps 5 then 7|-185 2 21 31 -21 0 106 0
steps 5 then 7 ends call|-48 19 -59 91 0 0 0 0
steps 5 then 7 ends clause|0 0 80 -80 0 0 0 0
steps 5 then 7 ends open|-163 -149 16 63 -21 0 106 0
steps 5 then 7 ends sentence|-14 117 0 -113 0 0 0 0
steps 5 then 8|-123 120 -41 20 -17 32 -41 -143
steps 5 then 8 ends call|-95 -49 175 -73 0 0 0 0
steps 5 then 8 ends clause|-53 100 -62 0 0 0 0 0
steps 5 then 8 ends open|2 -50 47 42 -17 32 -41 -143
steps 5 then 8 ends sentence|-21 77 0 -58 -9 0 0 0
steps 5 then 9|-200 111 11 30 -62 28 -69 75
steps 5 then 9 ends call|0 0 -98 98 0 0 0 0
steps 5 then 9 ends clause|0 0 53 -53 0 0 0 0
steps 5 then 9 ends open|-214 40 55 -12 50 28 -69 75
steps 5 then 9 ends sentence|-13 91 0 -39 -98 0 0 0
steps 6 then 0|2 -54 38 39 25 -44 41 0
steps 6 then 0 ends call|53 91 -130 0 0 0 0 0
steps 6 then 0 ends clause|18 -18 100 0 0 -100 0 0
steps 6 then 0 ends open|9 -116 3 40 13 79 41 0
steps 6 then 0 ends sentence|53 -67 0 22 29 0 0 0
steps 6 then 0 ends signed|43 -43 0 0 0 0 0 0
steps 6 then 1|97 -39 11 63 6 -158 -25 0
steps 6 then 1 ends call|107 -108 -131 99 0 0 0 0
steps 6 then 1 ends clause|17 -52 88 0 0 0 0 0
steps 6 then 1 ends open|83 -5 63 6 -2 -158 -25 0
steps 6 then 1 ends sentence|-126 62 0 21 24 0 0 0
steps 6 then 2|285 22 -120 -61 -5 -29 -4 0
steps 6 then 2 ends call|-25 81 -14 0 0 0 0 0
steps 6 then 2 ends clause|126 -35 -82 0 0 0 0 0
steps 6 then 2 ends open|262 53 -94 -101 -51 7 -4 0
steps 6 then 2 ends sentence|63 -68 0 197 -26 -100 0 0
steps 6 then 2 ends signed|-92 92 0 0 0 0 0 0
steps 6 then 3|116 -16 3 -3 98 -100 -80 0
steps 6 then 3 ends call|-16 -98 97 0 0 0 0 0
steps 6 then 3 ends clause|59 -59 0 0 0 0 0 0
steps 6 then 3 ends open|133 -92 -51 -3 94 -100 9 0
steps 6 then 3 ends sentence|-12 118 0 24 13 0 -100 0
steps 6 then 4|-21 -96 -38 67 31 0 0 0
steps 6 then 4 ends call|46 0 -46 0 0 0 0 0
steps 6 then 4 ends clause|59 18 -71 0 0 0 0 0
steps 6 then 4 ends open|-131 -143 63 53 31 0 0 0
steps 6 then 4 ends sentence|-67 40 0 66 0 0 0 0
steps 6 then 4 ends signed|94 -94 0 0 0 0 0 0
steps 6 then 5|-33 10 -69 -57 106 41 -22 0
steps 6 then 5 ends call|83 31 -111 0 0 0 0 0
steps 6 then 5 ends clause|-19 0 19 0 0 0 0 0
steps 6 then 5 ends open|-94 -175 40 34 48 41 -22 0
steps 6 then 5 ends sentence|-4 44 -98 -22 57 0 0 0
steps 6 then 5 ends signed|-2 2 0 0 0 0 0 0
steps 6 then 6|-60 62 7 91 1 31 -88 0
steps 6 then 6 ends call|103 -87 -100 89 0 0 0 0
steps 6 then 6 ends clause|-134 318 -240 0 0 0 0 0
steps 6 then 6 ends open|-185 -90 124 85 40 31 -88 0
steps 6 then 6 ends sentence|72 -12 0 22 -53 0 0 0
steps 6 then 6 ends signed|95 -95 0 0 0 0 0 0
steps 6 then 7|-146 19 71 23 53 0 39 0
steps 6 then 7 ends call|0 -68 65 -39 0 0 0 0
steps 6 then 7 ends clause|-48 48 85 -85 0 0 0 0
steps 6 then 7 ends open|-93 -49 -39 60 59 0 39 0
steps 6 then 7 ends sentence|63 13 0 -25 -4 0 0 0
steps 6 then 7 ends signed|-96 96 0 0 0 0 0 0
steps 6 then 8|-119 35 79 -44 80 0 25 0
steps 6 then 8 ends call|-149 49 110 -15 0 0 0 0
steps 6 then 8 ends open|-98 0 -46 -14 196 0 25 0
steps 6 then 8 ends sentence|73 20 0 -48 -39 0 0 0
steps 6 then 9|65 79 45 -14 0 0 38 -38
steps 6 then 9 ends call|0 0 130 -66 -84 0 0 0
steps 6 then 9 ends open|85 56 25 -17 103 0 38 -38
steps 6 then 9 ends sentence|-9 65 0 7 -51 0 0 0
steps 7 then 0|74 54 -52 25 -30 0 -10 0
steps 7 then 0 ends call|-5 116 -7 0 -100 0 0 0
steps 7 then 0 ends clause|-57 -59 98 0 0 0 0 0
steps 7 then 0 ends open|63 -79 -3 26 53 0 -10 0
steps 7 then 0 ends sentence|28 -54 0 15 127 0 0 0
steps 7 then 0 ends signed|99 27 -100 0 0 0 0 0
steps 7 then 1|-73 -93 -20 48 99 96 29 0
steps 7 then 1 ends call|-34 -32 -63 149 0 0 0 0
steps 7 then 1 ends clause|8 -57 77 0 0 0 0 0
steps 7 then 1 ends open|14 -141 -27 36 -3 96 29 0
steps 7 then 1 ends sentence|-163 36 0 -57 163 0 0 0
steps 7 then 1 ends signed|38 -38 0 0 0 0 0 0
steps 7 then 2|105 -68 -31 57 -22 -59 72 -79
steps 7 then 2 ends call|163 0 -163 0 0 0 0 0
steps 7 then 2 ends clause|177 -114 -126 0 0 0 0 0
steps 7 then 2 ends open|116 -83 18 57 -5 -59 72 -79
steps 7 then 2 ends sentence|33 -6 0 24 -45 0 0 0
steps 7 then 2 ends signed|-88 88 0 0 0 0 0 0
steps 7 then 3|135 -9 -41 81 -67 85 -95 -99
steps 7 then 3 ends call|180 -89 -266 153 0 0 0 0
steps 7 then 3 ends clause|-5 0 5 0 0 0 0 0
steps 7 then 3 ends open|87 -86 43 2 -67 85 -12 -99
steps 7 then 3 ends sentence|-111 145 0 85 0 0 -100 0
steps 7 then 3 ends signed|67 -67 0 0 0 0 0 0
steps 7 then 4|-9 -67 -4 103 86 -100 86 0
steps 7 then 4 ends call|96 -83 -51 0 0 0 0 0
steps 7 then 4 ends clause|0 95 -95 0 0 0 0 0
steps 7 then 4 ends open|-67 0 49 104 0 -100 86 0
steps 7 then 4 ends sentence|27 -94 0 -31 100 0 0 0
steps 7 then 5|-46 38 -70 31 -27 97 56 0
steps 7 then 5 ends call|-27 13 -2 0 0 0 0 0
steps 7 then 5 ends open|-17 44 -64 31 47 97 56 0
steps 7 then 5 ends sentence|-10 32 0 36 -97 0 0 0
steps 7 then 5 ends signed|90 -90 0 0 0 0 0 0
steps 7 then 6|32 -93 4 46 151 -100 44 0
steps 7 then 6 ends call|36 -105 90 -35 0 0 0 0
steps 7 then 6 ends open|-91 15 -25 48 149 -100 44 0
steps 7 then 6 ends sentence|-105 85 0 31 28 0 0 0
steps 7 then 7|-143 23 -23 43 10 0 100 -31
steps 7 then 7 ends call|-109 0 109 0 0 0 0 0
steps 7 then 7 ends open|31 -32 -66 47 66 0 100 -31
steps 7 then 7 ends sentence|-6 83 0 -41 -86 0 0 0
steps 7 then 7 ends signed|-72 72 0 0 0 0 0 0
steps 7 then 8|42 -33 13 16 56 0 49 0
steps 7 then 8 ends call|47 -64 31 0 0 0 0 0
steps 7 then 8 ends clause|0 -90 90 0 0 0 0 0
steps 7 then 8 ends open|-10 120 -7 23 36 0 49 0
steps 7 then 8 ends sentence|20 -16 0 -57 54 0 0 0
steps 7 then 9|-10 93 -35 -44 -49 98 -32 0
steps 7 then 9 ends call|-167 160 45 -18 0 0 0 0
steps 7 then 9 ends open|-171 -91 82 -31 7 98 -32 0
steps 7 then 9 ends sentence|189 -24 -100 -40 -95 0 0 0
steps 8 then 0|85 62 -80 60 32 -29 16 -51
steps 8 then 0 ends call|184 93 -243 -85 0 0 0 0
steps 8 then 0 ends clause|0 0 91 0 -91 0 0 0
steps 8 then 0 ends open|-114 -20 36 42 22 -29 16 -51
steps 8 then 0 ends sentence|-28 23 0 20 79 0 0 0
steps 8 then 0 ends signed|-84 84 0 0 0 0 0 0
steps 8 then 1|57 -7 -23 46 16 17 15 -136
steps 8 then 1 ends call|79 0 11 -119 0 0 0 0
steps 8 then 1 ends clause|19 0 13 0 -57 0 0 0
steps 8 then 1 ends open|70 -124 2 47 22 17 15 -136
steps 8 then 1 ends sentence|-71 57 0 50 8 0 0 0
steps 8 then 2|16 -136 -27 59 0 67 -13 -103
steps 8 then 2 ends call|139 81 -75 40 0 0 -100 0
steps 8 then 2 ends clause|-95 11 88 0 0 0 0 0
steps 8 then 2 ends open|96 -177 -34 11 6 67 4 -103
steps 8 then 2 ends sentence|-165 -33 0 104 12 0 0 0
steps 8 then 2 ends signed|-94 94 0 0 0 0 0 0
steps 8 then 3|-88 -11 -14 29 19 31 -5 0
steps 8 then 3 ends call|53 -111 -38 107 0 0 0 0
steps 8 then 3 ends open|-263 -76 31 46 34 31 -5 0
steps 8 then 3 ends sentence|13 33 0 -97 -47 0 0 0
steps 8 then 4|3 154 -40 12 -89 -92 -37 -100
steps 8 then 4 ends call|63 60 -116 0 0 0 0 0
steps 8 then 4 ends clause|-81 97 -40 0 0 0 0 0
steps 8 then 4 ends open|-65 0 12 2 7 -92 -37 -100
steps 8 then 4 ends sentence|-4 82 0 82 -175 0 0 0
steps 8 then 5|7 79 18 121 61 7 38 -21
steps 8 then 5 ends call|74 22 -21 -54 0 0 0 0
steps 8 then 5 ends open|-45 196 61 171 75 7 38 -21
steps 8 then 5 ends sentence|39 78 -100 -45 34 0 0 0
steps 8 then 5 ends signed|156 -156 0 0 0 0 0 0
steps 8 then 6|42 95 -1 50 -72 10 6 -157
steps 8 then 6 ends call|-39 -123 97 136 0 0 0 0
steps 8 then 6 ends clause|207 -106 -136 0 0 0 0 0
steps 8 then 6 ends open|-76 309 16 12 60 10 6 -157
steps 8 then 6 ends sentence|18 70 -98 119 -110 0 0 0
steps 8 then 6 ends signed|-36 36 0 0 0 0 0 0
steps 8 then 7|56 35 -86 -96 45 -55 -9 111
steps 8 then 7 ends call|-59 43 2 -36 0 0 0 0
steps 8 then 7 ends clause|250 0 -192 -100 0 0 0 0
steps 8 then 7 ends open|20 -140 -47 8 -6 -55 -9 111
steps 8 then 7 ends sentence|-111 60 0 10 47 0 0 0
steps 8 then 7 ends signed|-41 41 0 0 0 0 0 0
steps 8 then 8|-136 76 51 1 -27 -97 42 -109
steps 8 then 8 ends call|-78 223 40 -130 0 0 0 0
steps 8 then 8 ends open|-188 -129 53 72 29 -97 42 -109
steps 8 then 8 ends sentence|35 147 0 -49 -137 0 0 0
steps 8 then 8 ends signed|0 85 0 0 -85 0 0 0
steps 8 then 9|-44 -28 45 49 -33 0 6 12
steps 8 then 9 ends call|-102 0 -15 92 0 0 0 0
steps 8 then 9 ends clause|-89 0 89 0 0 0 0 0
steps 8 then 9 ends open|-80 0 38 10 58 0 6 12
steps 8 then 9 ends sentence|111 -28 0 17 -94 0 0 0
steps 9 then 0|35 -14 -44 35 -16 82 -72 144
steps 9 then 0 ends call|132 -37 -137 -1 0 0 0 0
steps 9 then 0 ends clause|0 -15 59 -86 0 0 0 0
steps 9 then 0 ends open|-52 -121 -38 33 -35 82 -32 144
steps 9 then 0 ends sentence|-150 61 0 36 -4 0 0 0
steps 9 then 0 ends signed|67 51 0 0 0 0 -99 0
steps 9 then 1|-29 38 3 20 37 -97 42 -57
steps 9 then 1 ends call|79 -18 37 -106 0 0 0 0
steps 9 then 1 ends clause|-99 162 36 0 -99 0 0 0
steps 9 then 1 ends open|-51 -67 -10 101 -14 -97 42 -57
steps 9 then 1 ends sentence|123 6 0 -95 80 0 0 0
steps 9 then 1 ends signed|-50 50 0 0 0 0 0 0
steps 9 then 2|-29 -144 66 72 85 -61 -30 88
steps 9 then 2 ends call|151 -156 -35 28 0 0 0 0
steps 9 then 2 ends clause|-96 -32 100 0 0 0 0 0
steps 9 then 2 ends open|39 -218 49 28 60 -48 -30 113
steps 9 then 2 ends sentence|-24 76 -100 129 61 -100 0 -83
steps 9 then 2 ends signed|-17 17 0 0 0 0 0 0
steps 9 then 3|-7 52 -1 49 31 -52 -4 -32
steps 9 then 3 ends call|74 -30 -103 46 0 0 0 0
steps 9 then 3 ends open|-325 41 42 42 107 -52 -4 -32
steps 9 then 3 ends sentence|55 51 0 -23 -66 0 0 0
steps 9 then 4|34 37 36 16 -51 49 5 -158
steps 9 then 4 ends call|107 -126 65 -154 0 0 0 0
steps 9 then 4 ends clause|61 0 -61 0 0 0 0 0
steps 9 then 4 ends open|76 19 32 36 -12 49 5 -158
steps 9 then 4 ends sentence|-71 90 0 109 -119 0 0 0
steps 9 then 5|-12 128 -9 44 -54 19 18 -106
steps 9 then 5 ends call|-134 166 -43 46 0 0 0 0
steps 9 then 5 ends open|-74 207 62 33 103 19 18 -106
steps 9 then 5 ends sentence|92 -24 -170 26 -87 0 0 0
steps 9 then 5 ends signed|51 -51 0 0 0 0 0 0
steps 9 then 6|15 47 -41 8 -7 -25 70 -122
steps 9 then 6 ends call|6 -86 10 -40 0 0 0 0
steps 9 then 6 ends clause|185 86 -119 -98 0 0 -87 0
steps 9 then 6 ends open|-117 -76 8 1 7 -25 87 -122
steps 9 then 6 ends sentence|-18 64 -100 64 12 0 0 0
steps 9 then 7|-9 95 -30 4 89 58 44 -46
steps 9 then 7 ends call|72 -34 84 -68 0 0 0 0
steps 9 then 7 ends clause|187 85 -231 0 0 0 0 0
steps 9 then 7 ends open|-33 -107 4 73 30 58 44 -46
steps 9 then 7 ends sentence|-168 248 -100 -114 63 0 0 0
steps 9 then 8|-57 -16 40 42 -107 -100 159 0
steps 9 then 8 ends call|-87 -45 187 -61 0 0 0 0
steps 9 then 8 ends clause|-12 0 12 0 0 0 0 0
steps 9 then 8 ends open|-67 -34 -14 54 -45 -100 159 0
steps 9 then 8 ends sentence|32 81 0 74 -147 0 0 0
steps 9 then 9|-37 126 -18 65 -34 -99 95 0
steps 9 then 9 ends call|-71 73 -64 64 0 0 0 0
steps 9 then 9 ends open|0 -45 -3 35 -16 0 95 0
steps 9 then 9 ends sentence|53 95 0 0 -37 -99 0 0
steps to here 0 then 0|-60 -11 -39 21 54 0 -54 0
steps to here 0 then 0 before ends call|-34 101 0 -159 0 0 93 0
steps to here 0 then 0 before ends clause|0 48 -79 57 -4 0 0 0
steps to here 0 then 0 before ends open|-131 -69 108 10 81 0 0 0
steps to here 0 then 0 before ends sentence|96 -23 1 -4 -40 0 -189 0
steps to here 0 then 0 before ends signed|-60 0 -43 61 0 0 0 0
steps to here 0 then 1|-28 18 -37 -34 -7 14 -8 0
steps to here 0 then 1 before ends call|216 -183 12 -125 0 94 -71 0
steps to here 0 then 1 before ends clause|0 -42 -193 117 62 0 0 0
steps to here 0 then 1 before ends open|3 -3 33 -26 13 -3 154 0
steps to here 0 then 1 before ends sentence|-13 -44 57 48 -83 -71 -41 0
steps to here 0 then 1 before ends signed|0 0 12 -12 0 0 0 0
steps to here 0 then 2|39 -52 -16 35 -52 73 -35 -166
steps to here 0 then 2 before ends call|142 -92 -106 82 0 0 0 0
steps to here 0 then 2 before ends clause|0 -64 -117 114 33 0 0 0
steps to here 0 then 2 before ends open|11 45 -46 -85 -63 3 86 -95
steps to here 0 then 2 before ends sentence|-38 -79 66 -41 32 73 -48 0
steps to here 0 then 2 before ends signed|70 -99 98 5 0 0 0 -98
steps to here 0 then 3|45 55 26 41 73 0 -59 0
steps to here 0 then 3 before ends call|-115 92 -49 184 0 0 -72 0
steps to here 0 then 3 before ends clause|0 51 -79 -51 79 0 0 0
steps to here 0 then 3 before ends open|294 -54 -24 -51 15 0 0 0
steps to here 0 then 3 before ends sentence|-159 109 -39 95 108 0 65 0
steps to here 0 then 3 before ends signed|0 -99 -39 124 0 0 0 0
steps to here 0 then 4|143 -21 -100 -86 33 0 97 0
steps to here 0 then 4 before ends call|75 0 0 -75 0 0 0 0
steps to here 0 then 4 before ends open|155 102 -126 -100 28 0 -17 0
steps to here 0 then 4 before ends sentence|-42 -151 93 -21 -26 0 101 0
steps to here 0 then 4 before ends signed|0 0 2 -2 0 0 0 0
steps to here 0 then 5|42 -36 17 -45 77 28 -37 0
steps to here 0 then 5 before ends call|84 0 -157 103 0 0 0 0
steps to here 0 then 5 before ends clause|0 -123 100 36 -87 0 0 0
steps to here 0 then 5 before ends open|64 34 -51 -71 110 -96 0 0
steps to here 0 then 5 before ends sentence|-96 -52 -43 84 -41 96 -37 0
steps to here 0 then 5 before ends signed|172 0 3 -60 0 0 0 0
steps to here 0 then 6|123 84 -29 -45 25 -79 25 0
steps to here 0 then 6 before ends call|-68 99 -71 30 0 0 1 0
steps to here 0 then 6 before ends clause|0 90 -127 -90 127 0 0 0
steps to here 0 then 6 before ends open|216 26 -23 -62 -163 -94 56 0
steps to here 0 then 6 before ends sentence|-122 22 -35 87 137 22 -22 0
steps to here 0 then 6 before ends signed|-180 0 3 64 0 0 0 0
steps to here 0 then 7|27 96 -24 -31 68 19 -74 -73
steps to here 0 then 7 before ends call|-132 57 148 -8 0 0 -7 0
steps to here 0 then 7 before ends clause|0 15 4 122 -55 0 -100 0
steps to here 0 then 7 before ends open|-1 98 -22 -168 -13 19 20 94
steps to here 0 then 7 before ends sentence|69 -42 -40 -54 199 0 32 -96
steps to here 0 then 7 before ends signed|15 0 -2 24 0 0 0 -77
steps to here 0 then 8|-26 100 -41 -32 103 -98 50 46
steps to here 0 then 8 before ends call|-36 134 -67 -25 0 0 40 0
steps to here 0 then 8 before ends clause|0 6 -135 185 -77 0 0 0
steps to here 0 then 8 before ends open|33 111 14 -33 85 -122 -157 0
steps to here 0 then 8 before ends sentence|9 -28 -16 -6 161 -100 90 46
steps to here 0 then 8 before ends signed|-65 0 -9 -20 0 100 -95 0
steps to here 0 then 9|-63 112 -50 58 172 -50 59 -137
steps to here 0 then 9 before ends call|-23 21 91 -147 -97 0 85 0
steps to here 0 then 9 before ends clause|-100 9 -195 286 -27 0 -98 0
steps to here 0 then 9 before ends open|-33 52 52 19 181 -9 -138 -227
steps to here 0 then 9 before ends sentence|171 -44 87 -193 68 -26 108 26
steps to here 0 then 9 before ends signed|-41 0 59 90 0 -100 -99 89
steps to here 1 then 0|-54 78 -2 28 -25 76 10 0
steps to here 1 then 0 before ends call|148 -125 -35 -148 0 0 158 0
steps to here 1 then 0 before ends clause|-170 156 -148 -12 135 0 0 0
steps to here 1 then 0 before ends open|-147 -6 88 43 -1 0 0 0
steps to here 1 then 0 before ends sentence|113 -15 -82 52 -97 76 -104 0
steps to here 1 then 0 before ends signed|-131 0 96 -39 0 0 0 0
steps to here 1 then 1|-37 26 15 3 -29 80 16 -31
steps to here 1 then 1 before ends call|23 123 -24 -77 0 0 24 0
steps to here 1 then 1 before ends clause|120 -50 178 -117 1 0 0 0
steps to here 1 then 1 before ends open|-245 -1 58 -4 63 80 34 98
steps to here 1 then 1 before ends sentence|97 46 -79 74 -231 0 3 0
steps to here 1 then 1 before ends signed|81 0 26 18 0 0 0 -100
steps to here 1 then 2|105 174 -30 -18 -44 -179 30 29
steps to here 1 then 2 before ends call|33 -71 0 -19 0 0 0 0
steps to here 1 then 2 before ends clause|-69 125 51 -123 109 -100 0 0
steps to here 1 then 2 before ends open|-30 -23 -88 42 -12 -30 128 99
steps to here 1 then 2 before ends sentence|108 51 -70 -25 10 -100 -4 -99
steps to here 1 then 2 before ends signed|-42 0 13 -5 0 0 0 0
steps to here 1 then 3|51 88 9 47 116 -127 -29 0
steps to here 1 then 3 before ends call|-35 73 -212 184 0 0 0 0
steps to here 1 then 3 before ends clause|86 1 44 -100 99 -100 0 0
steps to here 1 then 3 before ends open|36 169 -26 60 34 -139 -78 0
steps to here 1 then 3 before ends sentence|-2 -22 2 34 -28 0 4 0
steps to here 1 then 3 before ends signed|-72 0 -76 96 0 0 0 0
steps to here 1 then 4|-5 131 62 -54 79 -98 64 -100
steps to here 1 then 4 before ends call|-132 117 43 -7 0 0 0 0
steps to here 1 then 4 before ends clause|41 -50 31 -102 50 0 0 0
steps to here 1 then 4 before ends open|-7 193 12 -88 2 -98 0 -100
steps to here 1 then 4 before ends sentence|18 -136 -36 201 48 0 64 0
steps to here 1 then 4 before ends signed|90 0 -85 9 0 0 0 0
steps to here 1 then 5|13 71 -31 25 117 39 -28 27
steps to here 1 then 5 before ends call|40 36 -4 -26 0 -43 0 0
steps to here 1 then 5 before ends clause|-136 75 7 175 -135 0 0 0
steps to here 1 then 5 before ends open|-83 71 89 5 93 12 0 0
steps to here 1 then 5 before ends sentence|20 -6 -52 15 41 0 -28 27
steps to here 1 then 5 before ends signed|23 0 -126 51 0 91 0 0
steps to here 1 then 6|14 102 47 76 67 -22 -125 -100
steps to here 1 then 6 before ends call|-122 116 50 -44 0 0 0 0
steps to here 1 then 6 before ends clause|-106 70 41 -55 38 0 0 0
steps to here 1 then 6 before ends open|-152 37 93 2 78 31 -53 0
steps to here 1 then 6 before ends sentence|96 61 -44 34 -14 98 -100 -100
steps to here 1 then 6 before ends signed|281 0 -59 -47 0 -100 0 0
steps to here 1 then 7|-25 29 -10 6 91 16 94 -99
steps to here 1 then 7 before ends call|-38 80 -38 51 0 -100 51 0
steps to here 1 then 7 before ends clause|21 -63 -118 18 134 0 0 0
steps to here 1 then 7 before ends open|-81 52 110 -54 -36 155 75 -99
steps to here 1 then 7 before ends sentence|62 -36 -58 -66 69 0 60 0
steps to here 1 then 7 before ends signed|67 0 -126 96 0 0 0 0
steps to here 1 then 8|-30 5 4 31 114 -68 -27 -7
steps to here 1 then 8 before ends call|-66 172 -203 70 0 0 41 0
steps to here 1 then 8 before ends clause|0 -84 -14 79 54 0 0 0
steps to here 1 then 8 before ends open|26 -20 46 -6 77 -31 -75 79
steps to here 1 then 8 before ends sentence|116 74 -75 -81 92 -97 -15 -146
steps to here 1 then 8 before ends signed|-226 -70 90 80 0 0 0 0
steps to here 1 then 9|-11 90 4 -22 117 -149 122 153
steps to here 1 then 9 before ends call|-124 0 44 127 0 -71 -85 0
steps to here 1 then 9 before ends clause|0 -61 74 64 -27 -100 0 0
steps to here 1 then 9 before ends open|-73 76 18 -25 193 -149 79 -163
steps to here 1 then 9 before ends sentence|18 3 -32 -76 -22 -30 119 231
steps to here 1 then 9 before ends signed|-62 0 -68 119 0 68 0 -62
steps to here 2 then 0|-66 66 -6 -72 275 40 -108 0
steps to here 2 then 0 before ends call|-62 -55 42 10 0 0 0 0
steps to here 2 then 0 before ends clause|-44 165 -100 -179 96 0 0 0
steps to here 2 then 0 before ends open|-108 86 -81 -58 200 40 0 0
steps to here 2 then 0 before ends sentence|45 -41 4 -40 128 0 -108 0
steps to here 2 then 0 before ends signed|-73 0 -23 56 0 0 0 0
steps to here 2 then 1|-34 56 -34 -35 192 -18 26 -31
steps to here 2 then 1 before ends call|197 -207 -38 37 0 0 0 0
steps to here 2 then 1 before ends clause|-104 74 -14 -162 218 0 0 0
steps to here 2 then 1 before ends open|-90 60 -35 -34 189 -18 0 -31
steps to here 2 then 1 before ends sentence|46 3 -10 -29 -159 0 26 0
steps to here 2 then 1 before ends signed|-114 0 121 -68 0 0 0 0
steps to here 2 then 2|-67 23 -123 -67 135 55 -97 215
steps to here 2 then 2 before ends call|-28 128 -45 -102 0 0 0 0
steps to here 2 then 2 before ends clause|-216 -77 67 43 110 0 0 0
steps to here 2 then 2 before ends open|-167 19 -121 -5 90 6 0 247
steps to here 2 then 2 before ends sentence|59 3 -42 -151 76 92 -97 -88
steps to here 2 then 2 before ends signed|0 -100 107 -30 0 0 0 0
steps to here 2 then 3|-6 160 -34 -18 53 -99 50 0
steps to here 2 then 3 before ends call|6 -6 13 -13 0 0 0 0
steps to here 2 then 3 before ends clause|7 146 -99 94 0 -100 0 0
steps to here 2 then 3 before ends open|-17 134 9 4 53 -143 0 0
steps to here 2 then 3 before ends sentence|78 -28 -40 -25 0 -55 50 0
steps to here 2 then 3 before ends signed|92 -92 29 -29 0 0 0 0
steps to here 2 then 4|-29 132 -96 10 4 0 78 -100
steps to here 2 then 4 before ends call|-24 24 0 0 0 0 0 0
steps to here 2 then 4 before ends clause|-71 138 -88 0 0 0 0 0
steps to here 2 then 4 before ends open|-87 138 -8 78 31 0 0 -100
steps to here 2 then 4 before ends sentence|74 -23 -130 -55 -65 0 78 0
steps to here 2 then 4 before ends signed|123 0 0 -123 0 0 0 0
steps to here 2 then 5|-7 92 -61 -52 -50 37 -103 -7
steps to here 2 then 5 before ends call|153 -283 -47 183 0 0 0 0
steps to here 2 then 5 before ends clause|-195 168 93 17 -35 0 0 0
steps to here 2 then 5 before ends open|-101 131 6 -172 -43 37 0 46
steps to here 2 then 5 before ends sentence|77 13 -40 48 0 0 -103 -89
steps to here 2 then 5 before ends signed|8 -100 -124 201 0 0 0 0
steps to here 2 then 6|-52 99 57 124 -21 -100 167 -88
steps to here 2 then 6 before ends call|-20 -110 10 136 0 0 0 0
steps to here 2 then 6 before ends clause|44 -50 34 -14 0 0 0 0
steps to here 2 then 6 before ends open|-41 89 -26 13 4 -100 0 -88
steps to here 2 then 6 before ends sentence|49 9 -30 -37 -79 -100 167 0
steps to here 2 then 6 before ends signed|115 0 -10 -42 0 0 0 0
steps to here 2 then 7|62 -1 -18 -2 -164 0 -96 0
steps to here 2 then 7 before ends call|-28 0 -1 29 0 0 0 0
steps to here 2 then 7 before ends clause|-51 82 72 -99 -11 0 0 0
steps to here 2 then 7 before ends open|-34 83 113 -67 -113 0 67 0
steps to here 2 then 7 before ends sentence|68 -49 34 56 -131 0 -131 0
steps to here 2 then 7 before ends signed|46 0 -73 33 0 0 0 0
steps to here 2 then 8|-9 0 -35 23 37 -13 83 0
steps to here 2 then 8 before ends call|40 0 -18 -45 0 0 0 0
steps to here 2 then 8 before ends clause|-168 28 222 -97 0 0 0 0
steps to here 2 then 8 before ends open|31 -83 -146 19 79 122 0 0
steps to here 2 then 8 before ends sentence|15 17 81 0 -174 -100 83 0
steps to here 2 then 8 before ends signed|0 0 59 -59 0 0 0 0
steps to here 2 then 9|87 20 141 23 25 43 77 -99
steps to here 2 then 9 before ends call|-246 0 86 117 0 0 0 0
steps to here 2 then 9 before ends clause|0 -97 138 0 -60 0 0 0
steps to here 2 then 9 before ends open|262 46 25 -30 33 43 0 0
steps to here 2 then 9 before ends sentence|121 158 -5 -33 -100 0 77 -99
steps to here 2 then 9 before ends signed|-63 -84 -13 182 0 0 0 0
steps to here 3 then 0|-34 36 2 -15 38 0 -7 0
steps to here 3 then 0 before ends call|-37 68 -23 -80 0 0 0 0
steps to here 3 then 0 before ends clause|0 -49 87 -106 84 0 0 0
steps to here 3 then 0 before ends open|-78 -18 -14 67 -53 0 0 0
steps to here 3 then 0 before ends sentence|-16 53 -99 19 158 0 -7 0
steps to here 3 then 0 before ends signed|0 0 99 -99 0 0 0 0
steps to here 3 then 1|-86 18 43 17 -63 56 -71 -15
steps to here 3 then 1 before ends call|107 -16 21 -173 0 0 0 0
steps to here 3 then 1 before ends clause|-92 160 0 -95 0 0 0 0
steps to here 3 then 1 before ends open|-116 -4 46 64 -63 56 0 -15
steps to here 3 then 1 before ends sentence|-2 22 -50 40 0 0 -71 0
steps to here 3 then 1 before ends signed|0 0 16 -16 0 0 0 0
steps to here 3 then 2|-54 55 87 30 -50 -100 0 0
steps to here 3 then 2 before ends call|-7 7 82 -82 0 0 0 0
steps to here 3 then 2 before ends clause|-1 15 139 -98 -73 0 0 0
steps to here 3 then 2 before ends open|-75 42 53 73 -28 0 0 0
steps to here 3 then 2 before ends sentence|40 32 -93 71 0 -100 0 0
steps to here 3 then 2 before ends signed|0 0 103 -103 0 0 0 0
steps to here 3 then 3|2 54 -30 -57 -106 0 4 0
steps to here 3 then 3 before ends call|37 -49 99 -68 0 0 0 0
steps to here 3 then 3 before ends open|-62 101 -21 14 -106 0 0 0
steps to here 3 then 3 before ends sentence|-26 55 5 -67 0 0 4 0
steps to here 3 then 3 before ends signed|97 0 -97 0 0 0 0 0
steps to here 3 then 4|-66 36 21 64 -77 0 0 0
steps to here 3 then 4 before ends call|92 -92 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|-12 12 0 0 0 0 0 0
steps to here 3 then 4 before ends open|-125 117 40 47 -77 0 0 0
steps to here 3 then 4 before ends sentence|30 -28 -51 48 0 0 0 0
steps to here 3 then 5|23 94 2 0 -259 -31 -32 0
steps to here 3 then 5 before ends call|131 -131 0 24 0 0 -24 0
steps to here 3 then 5 before ends clause|-68 0 68 0 0 0 0 0
steps to here 3 then 5 before ends open|38 129 -46 19 -259 -31 0 0
steps to here 3 then 5 before ends sentence|-72 96 60 -58 0 0 -11 0
steps to here 3 then 6|20 -4 93 57 -123 -100 -92 0
steps to here 3 then 6 before ends call|0 0 160 -160 0 0 0 0
steps to here 3 then 6 before ends clause|123 -90 -46 0 0 0 0 0
steps to here 3 then 6 before ends open|-54 84 81 82 -123 -100 0 0
steps to here 3 then 6 before ends sentence|18 -125 -89 176 0 0 -92 0
steps to here 3 then 6 before ends signed|100 0 -25 -82 0 0 0 0
steps to here 3 then 7|33 -37 4 39 -145 0 -44 0
steps to here 3 then 7 before ends call|95 0 0 -95 0 0 0 0
steps to here 3 then 7 before ends clause|60 -124 83 -74 74 0 0 0
steps to here 3 then 7 before ends open|-27 -70 23 90 -217 0 0 0
steps to here 3 then 7 before ends sentence|-31 143 -10 -25 0 0 -44 0
steps to here 3 then 7 before ends signed|73 0 -125 67 0 0 0 0
steps to here 3 then 8|-12 -80 78 40 -219 -97 -77 29
steps to here 3 then 8 before ends call|-102 0 33 73 0 0 0 0
steps to here 3 then 8 before ends clause|-100 0 158 0 -83 0 0 0
steps to here 3 then 8 before ends open|3 -89 56 65 -172 -97 0 29
steps to here 3 then 8 before ends sentence|59 5 -55 -3 0 0 -77 0
steps to here 3 then 8 before ends signed|0 0 93 -93 0 0 0 0
steps to here 3 then 9|1 -103 96 24 -206 -18 27 0
steps to here 3 then 9 before ends call|0 0 13 -13 0 0 0 0
steps to here 3 then 9 before ends clause|-49 -66 96 0 0 0 0 0
steps to here 3 then 9 before ends open|81 -65 48 86 -206 -18 0 0
steps to here 3 then 9 before ends sentence|39 -30 -12 8 0 0 27 0
steps to here 3 then 9 before ends signed|0 0 -30 30 0 0 0 0
steps to here 4 then 0|-119 211 42 -107 132 0 100 -170
steps to here 4 then 0 before ends call|-99 99 0 0 0 0 0 0
steps to here 4 then 0 before ends clause|0 140 -68 -92 0 0 0 0
steps to here 4 then 0 before ends open|26 10 149 -86 132 0 0 -170
steps to here 4 then 0 before ends sentence|-17 47 -103 -124 0 0 100 0
steps to here 4 then 0 before ends signed|-99 0 -104 151 0 0 0 0
steps to here 4 then 1|21 190 -35 -81 0 0 -64 -100
steps to here 4 then 1 before ends clause|83 150 -206 0 0 0 0 0
steps to here 4 then 1 before ends open|147 35 -53 23 0 0 0 -100
steps to here 4 then 1 before ends sentence|-12 158 81 -202 0 0 -64 0
steps to here 4 then 1 before ends signed|-65 0 0 19 0 0 0 0
steps to here 4 then 2|-123 91 -98 -97 157 0 99 99
steps to here 4 then 2 before ends call|-62 62 0 0 0 0 0 0
steps to here 4 then 2 before ends clause|-26 22 -76 90 0 0 0 0
steps to here 4 then 2 before ends open|-77 85 -24 -52 234 0 0 0
steps to here 4 then 2 before ends sentence|-59 -14 -63 -30 -82 0 99 0
steps to here 4 then 2 before ends signed|0 0 -61 -33 0 0 0 99
steps to here 4 then 3|-62 88 37 -130 0 99 0 0
steps to here 4 then 3 before ends call|-122 122 0 0 0 0 0 0
steps to here 4 then 3 before ends open|59 -53 -50 -46 0 99 0 0
steps to here 4 then 3 before ends sentence|-119 152 -165 111 0 0 0 0
steps to here 4 then 3 before ends signed|0 0 160 -160 0 0 0 0
steps to here 4 then 4|-33 119 77 -122 0 -98 -63 0
steps to here 4 then 4 before ends call|-77 77 98 0 0 -98 0 0
steps to here 4 then 4 before ends open|16 44 -90 -30 0 0 0 0
steps to here 4 then 4 before ends sentence|-36 56 0 -18 0 0 -63 0
steps to here 4 then 4 before ends signed|77 0 52 -109 0 0 0 0
steps to here 4 then 5|-45 102 -69 -48 0 0 2 0
steps to here 4 then 5 before ends call|4 -4 0 0 0 0 0 0
steps to here 4 then 5 before ends clause|54 -54 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-13 97 -39 -130 0 0 0 0
steps to here 4 then 5 before ends sentence|-216 171 -42 148 0 0 2 0
steps to here 4 then 5 before ends signed|0 0 40 -40 0 0 0 0
steps to here 4 then 6|91 104 -43 -115 0 0 -69 0
steps to here 4 then 6 before ends open|-42 76 23 -50 0 0 0 0
steps to here 4 then 6 before ends sentence|44 96 67 -118 0 0 -69 0
steps to here 4 then 6 before ends signed|97 0 -83 -27 0 0 0 0
steps to here 4 then 7|34 -117 18 41 0 0 -72 0
steps to here 4 then 7 before ends open|40 -117 31 5 0 0 0 0
steps to here 4 then 7 before ends sentence|-9 0 -40 80 0 0 -72 0
steps to here 4 then 7 before ends signed|0 0 48 -48 0 0 0 0
steps to here 4 then 8|94 2 -34 13 0 0 0 0
steps to here 4 then 8 before ends open|213 -71 60 -137 0 0 0 0
steps to here 4 then 8 before ends sentence|-71 49 -24 77 0 0 0 0
steps to here 4 then 8 before ends signed|-83 0 17 31 0 0 0 0
steps to here 4 then 9|38 135 -19 7 0 -29 0 0
steps to here 4 then 9 before ends open|70 70 -17 8 0 -29 0 0
steps to here 4 then 9 before ends sentence|-35 85 -65 33 0 0 0 0
steps to here 4 then 9 before ends signed|-51 0 -9 23 0 0 0 0
steps to here 5 then 0|-56 116 -1 31 -105 0 0 -100
steps to here 5 then 0 before ends call|-19 -89 19 90 0 0 0 0
steps to here 5 then 0 before ends clause|69 -50 0 -29 -9 0 0 0
steps to here 5 then 0 before ends open|-45 78 106 -34 -98 0 0 0
steps to here 5 then 0 before ends sentence|54 71 -139 30 0 0 0 -100
steps to here 5 then 0 before ends signed|-64 0 89 -39 0 0 0 0
steps to here 5 then 1|-64 126 -51 -49 -27 0 -24 0
steps to here 5 then 1 before ends call|-32 32 -29 29 0 0 0 0
steps to here 5 then 1 before ends clause|-119 106 -32 0 0 0 0 0
steps to here 5 then 1 before ends open|-149 153 1 -11 -27 0 0 0
steps to here 5 then 1 before ends sentence|-6 5 -59 -20 0 0 -24 0
steps to here 5 then 1 before ends signed|-63 0 45 -17 0 0 0 0
steps to here 5 then 2|-93 112 -37 12 -216 -100 -26 0
steps to here 5 then 2 before ends call|-41 -6 85 -22 0 0 0 0
steps to here 5 then 2 before ends clause|-123 49 24 79 0 0 0 0
steps to here 5 then 2 before ends open|-70 94 60 -18 -85 -100 0 0
steps to here 5 then 2 before ends sentence|74 44 -69 3 -163 0 -26 0
steps to here 5 then 2 before ends signed|-79 0 -36 84 0 0 0 0
steps to here 5 then 3|-112 42 34 77 -98 0 0 0
steps to here 5 then 3 before ends call|-58 -43 0 96 0 0 0 0
steps to here 5 then 3 before ends clause|-98 98 0 0 0 0 0 0
steps to here 5 then 3 before ends open|-75 101 2 73 -98 0 0 0
steps to here 5 then 3 before ends sentence|-12 50 -42 -22 0 0 0 0
steps to here 5 then 4|-84 135 17 -105 0 0 0 0
steps to here 5 then 4 before ends call|-229 229 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|-54 54 0 0 0 0 0 0
steps to here 5 then 4 before ends open|3 43 65 -127 0 0 0 0
steps to here 5 then 4 before ends sentence|67 -44 -125 89 0 0 0 0
steps to here 5 then 5|121 41 -82 -36 -76 -91 -32 0
steps to here 5 then 5 before ends call|149 -149 -72 72 0 0 0 0
steps to here 5 then 5 before ends open|21 110 -64 -64 -76 -91 0 0
steps to here 5 then 5 before ends sentence|-94 69 78 -41 0 0 -32 0
steps to here 5 then 5 before ends signed|28 0 -80 71 0 0 0 0
steps to here 5 then 6|-16 117 8 12 -33 0 0 0
steps to here 5 then 6 before ends open|25 -11 -11 4 0 0 0 0
steps to here 5 then 6 before ends sentence|72 176 -161 -12 -33 0 0 0
steps to here 5 then 6 before ends signed|-98 0 98 0 0 0 0 0
steps to here 5 then 7|-89 -72 51 52 -80 0 0 0
steps to here 5 then 7 before ends call|-91 0 16 103 0 0 0 0
steps to here 5 then 7 before ends clause|0 0 80 0 -80 0 0 0
steps to here 5 then 7 before ends open|52 -44 31 -47 0 0 0 0
steps to here 5 then 7 before ends sentence|-77 -70 -25 99 0 0 0 0
steps to here 5 then 7 before ends signed|-85 0 85 0 0 0 0 0
steps to here 5 then 8|196 33 -48 -13 -165 -33 -76 68
steps to here 5 then 8 before ends call|-5 -71 62 56 0 0 0 0
steps to here 5 then 8 before ends clause|40 0 -40 0 0 0 0 0
steps to here 5 then 8 before ends open|149 -1 2 13 -165 -33 0 68
steps to here 5 then 8 before ends sentence|57 93 25 -47 0 0 -76 0
steps to here 5 then 8 before ends signed|0 0 36 -36 0 0 0 0
steps to here 5 then 9|183 -41 40 -10 -26 -100 57 0
steps to here 5 then 9 before ends call|0 0 31 -31 0 0 0 0
steps to here 5 then 9 before ends open|194 -66 29 25 -26 -100 0 0
steps to here 5 then 9 before ends sentence|-1 89 -19 -17 0 0 57 0
steps to here 6 then 0|1 42 40 54 -137 -96 0 0
steps to here 6 then 0 before ends call|15 19 0 -16 0 0 0 0
steps to here 6 then 0 before ends clause|98 -98 100 0 0 -100 0 0
steps to here 6 then 0 before ends open|-51 91 25 37 -137 6 0 0
steps to here 6 then 0 before ends sentence|11 83 -100 -62 0 0 0 0
steps to here 6 then 0 before ends signed|0 0 23 -23 0 0 0 0
steps to here 6 then 1|-135 116 16 54 -100 0 91 0
steps to here 6 then 1 before ends call|130 -19 -171 65 0 0 0 0
steps to here 6 then 1 before ends clause|-42 -169 0 192 0 0 0 0
steps to here 6 then 1 before ends open|-123 160 81 -12 -100 0 0 0
steps to here 6 then 1 before ends sentence|-12 10 -80 0 0 0 91 0
steps to here 6 then 1 before ends signed|-53 0 -41 83 0 0 0 0
steps to here 6 then 2|59 48 -72 54 -72 -64 -35 -89
steps to here 6 then 2 before ends call|-204 150 172 48 0 0 0 -100
steps to here 6 then 2 before ends clause|-81 144 39 -131 0 0 0 0
steps to here 6 then 2 before ends open|128 -51 -79 -29 -72 0 -76 0
steps to here 6 then 2 before ends sentence|-108 153 -58 11 0 0 1 0
steps to here 6 then 2 before ends signed|77 0 -42 27 0 -64 0 0
steps to here 6 then 3|23 71 36 100 0 -100 0 -94
steps to here 6 then 3 before ends call|98 -98 0 0 0 0 0 0
steps to here 6 then 3 before ends clause|-77 77 0 0 0 0 0 0
steps to here 6 then 3 before ends open|112 25 91 -2 0 -100 0 -94
steps to here 6 then 3 before ends sentence|-59 24 -87 158 0 0 0 0
steps to here 6 then 3 before ends signed|149 0 -45 -52 0 0 0 0
steps to here 6 then 4|24 7 -20 -42 -54 0 0 0
steps to here 6 then 4 before ends clause|126 -126 0 0 0 0 0 0
steps to here 6 then 4 before ends open|15 63 -83 -24 -54 0 0 0
steps to here 6 then 4 before ends sentence|-49 1 61 14 0 0 0 0
steps to here 6 then 4 before ends signed|0 0 46 -46 0 0 0 0
steps to here 6 then 5|114 -7 -121 54 0 0 0 -51
steps to here 6 then 5 before ends call|-50 -64 0 96 0 0 0 0
steps to here 6 then 5 before ends open|46 32 -65 -10 0 0 0 0
steps to here 6 then 5 before ends sentence|61 45 -67 -30 0 0 0 -51
steps to here 6 then 5 before ends signed|0 0 37 -37 0 0 0 0
steps to here 6 then 6|25 -65 -20 59 0 -22 0 96
steps to here 6 then 6 before ends call|-14 -100 -77 195 0 0 0 0
steps to here 6 then 6 before ends clause|141 -141 0 0 0 0 0 0
steps to here 6 then 6 before ends open|24 37 -91 -31 0 31 0 96
steps to here 6 then 6 before ends sentence|-169 -24 187 68 0 -93 0 0
steps to here 6 then 6 before ends signed|73 0 -52 14 0 0 0 0
steps to here 6 then 7|62 13 -24 -33 0 0 -87 86
steps to here 6 then 7 before ends call|0 0 -56 56 0 0 0 0
steps to here 6 then 7 before ends clause|0 0 95 -95 0 0 0 0
steps to here 6 then 7 before ends open|66 72 13 -81 0 0 0 0
steps to here 6 then 7 before ends sentence|-56 -119 50 116 0 0 -87 0
steps to here 6 then 7 before ends signed|63 0 -215 88 0 0 0 86
steps to here 6 then 8|-75 -128 -47 -40 -95 134 110 0
steps to here 6 then 8 before ends call|-35 0 -104 66 0 55 0 0
steps to here 6 then 8 before ends open|128 -121 41 -19 -95 0 0 0
steps to here 6 then 8 before ends sentence|-64 -3 -24 -70 0 100 110 0
steps to here 6 then 8 before ends signed|-86 0 21 26 0 0 0 0
steps to here 6 then 9|-52 6 1 -26 -83 99 16 0
steps to here 6 then 9 before ends call|-96 0 50 58 0 0 0 0
steps to here 6 then 9 before ends open|-28 -5 10 -19 -83 99 0 0
steps to here 6 then 9 before ends sentence|25 46 -17 -55 0 0 16 0
steps to here 6 then 9 before ends signed|0 0 -140 140 0 0 0 0
steps to here 7 then 0|59 -65 19 -11 -30 0 68 0
steps to here 7 then 0 before ends call|-14 97 66 -124 0 0 0 0
steps to here 7 then 0 before ends clause|39 -39 33 -33 0 0 0 0
steps to here 7 then 0 before ends open|-150 -51 51 74 -30 0 0 0
steps to here 7 then 0 before ends sentence|23 103 -78 23 0 0 68 0
steps to here 7 then 0 before ends signed|46 -100 40 42 0 0 0 0
steps to here 7 then 1|-33 23 22 64 -161 -80 6 54
steps to here 7 then 1 before ends call|-21 69 89 -134 0 0 0 0
steps to here 7 then 1 before ends clause|-74 -33 34 63 0 0 0 0
steps to here 7 then 1 before ends open|-147 -20 81 30 -161 -80 0 54
steps to here 7 then 1 before ends sentence|49 -31 -27 -9 0 0 6 0
steps to here 7 then 1 before ends signed|10 0 -55 57 0 0 0 0
steps to here 7 then 2|-24 29 23 84 -82 -74 -86 56
steps to here 7 then 2 before ends call|81 0 -107 44 0 0 0 0
steps to here 7 then 2 before ends clause|121 105 -205 0 0 0 0 0
steps to here 7 then 2 before ends open|-78 62 127 67 -82 -74 -100 56
steps to here 7 then 2 before ends sentence|-56 -10 91 27 0 0 19 0
steps to here 7 then 2 before ends signed|38 0 -37 16 0 0 0 0
steps to here 7 then 3|24 -124 21 -26 -80 100 0 0
steps to here 7 then 3 before ends call|-89 0 63 45 0 0 0 0
steps to here 7 then 3 before ends clause|0 -5 5 0 0 0 0 0
steps to here 7 then 3 before ends open|134 -67 -63 39 -80 0 0 0
steps to here 7 then 3 before ends sentence|-40 -35 57 -85 0 100 0 0
steps to here 7 then 3 before ends signed|-74 0 74 0 0 0 0 0
steps to here 7 then 4|86 -29 12 18 -97 0 0 0
steps to here 7 then 4 before ends open|27 -68 -35 125 -97 0 0 0
steps to here 7 then 4 before ends sentence|65 64 -45 -73 0 0 0 0
steps to here 7 then 4 before ends signed|0 0 99 -99 0 0 0 0
steps to here 7 then 5|169 -152 -58 15 0 0 0 0
steps to here 7 then 5 before ends call|97 0 -97 0 0 0 0 0
steps to here 7 then 5 before ends open|141 -134 63 -55 0 0 0 0
steps to here 7 then 5 before ends sentence|-146 -61 -91 166 0 0 0 0
steps to here 7 then 5 before ends signed|110 0 -150 66 0 0 0 0
steps to here 7 then 6|101 -100 -28 62 -97 0 37 0
steps to here 7 then 6 before ends call|174 -100 -64 -72 0 0 0 0
steps to here 7 then 6 before ends open|4 -41 113 25 -97 0 0 0
steps to here 7 then 6 before ends sentence|-64 62 -75 52 0 0 37 0
steps to here 7 then 6 before ends signed|0 0 -42 42 0 0 0 0
steps to here 7 then 7|155 -23 -47 -15 0 0 27 -89
steps to here 7 then 7 before ends call|93 0 0 -60 0 0 -47 0
steps to here 7 then 7 before ends clause|120 0 -120 0 0 0 0 0
steps to here 7 then 7 before ends open|53 -23 79 -67 0 0 0 -89
steps to here 7 then 7 before ends sentence|-91 0 7 50 0 0 55 0
steps to here 7 then 7 before ends signed|92 0 2 -51 0 0 0 0
steps to here 7 then 8|-69 -108 76 -20 0 0 68 0
steps to here 7 then 8 before ends call|-96 0 101 -30 0 0 0 0
steps to here 7 then 8 before ends open|74 -66 -60 21 0 0 0 0
steps to here 7 then 8 before ends sentence|-29 -82 -23 60 0 0 68 0
steps to here 7 then 8 before ends signed|-15 0 -33 86 0 0 0 0
steps to here 7 then 9|152 -80 65 24 -96 89 -38 0
steps to here 7 then 9 before ends call|219 0 -95 -164 0 0 0 0
steps to here 7 then 9 before ends open|83 11 21 -73 -96 89 0 0
steps to here 7 then 9 before ends sentence|18 -100 58 89 0 0 -38 0
steps to here 7 then 9 before ends signed|-64 0 13 15 0 0 0 0
steps to here 8 then 0|92 -62 76 47 -242 15 -98 82
steps to here 8 then 0 before ends call|272 -159 -54 -152 0 0 0 0
steps to here 8 then 0 before ends clause|90 -63 -54 0 0 0 0 0
steps to here 8 then 0 before ends open|-45 -44 108 -5 -242 15 0 -97
steps to here 8 then 0 before ends sentence|-95 -23 1 74 0 0 -98 162
steps to here 8 then 0 before ends signed|-84 0 26 -10 0 0 0 0
steps to here 8 then 1|44 -3 98 78 -130 -53 66 -29
steps to here 8 then 1 before ends call|125 0 -100 -81 0 0 0 0
steps to here 8 then 1 before ends clause|41 -41 0 0 0 0 0 0
steps to here 8 then 1 before ends open|102 36 50 21 -130 -33 0 -29
steps to here 8 then 1 before ends sentence|-60 -13 8 83 0 -55 66 0
steps to here 8 then 1 before ends signed|-177 -84 111 121 0 0 0 0
steps to here 8 then 2|34 -22 3 14 -161 166 -51 0
steps to here 8 then 2 before ends call|1 -139 18 -5 0 0 0 0
steps to here 8 then 2 before ends open|64 -62 22 -5 -161 166 0 0
steps to here 8 then 2 before ends sentence|-47 83 -46 9 0 0 -51 0
steps to here 8 then 2 before ends signed|-89 0 108 -29 0 0 0 0
steps to here 8 then 3|77 -85 54 78 0 -100 -11 -92
steps to here 8 then 3 before ends call|-29 0 -35 107 0 0 0 0
steps to here 8 then 3 before ends clause|-18 0 18 0 0 0 0 0
steps to here 8 then 3 before ends open|100 -33 44 41 0 -100 0 -100
steps to here 8 then 3 before ends sentence|-45 -4 15 151 0 0 -11 11
steps to here 8 then 3 before ends signed|-59 0 106 -56 0 0 0 0
steps to here 8 then 4|63 -47 -8 104 -90 7 0 0
steps to here 8 then 4 before ends clause|96 -100 5 0 0 0 0 0
steps to here 8 then 4 before ends open|98 26 2 -84 -90 7 0 0
steps to here 8 then 4 before ends sentence|-59 82 -48 73 0 0 0 0
steps to here 8 then 4 before ends signed|-65 0 15 88 0 0 0 0
steps to here 8 then 5|125 -109 -12 -11 -171 0 -24 0
steps to here 8 then 5 before ends call|43 0 93 -41 -100 0 0 0
steps to here 8 then 5 before ends clause|-20 -53 57 0 0 0 0 0
steps to here 8 then 5 before ends open|186 -95 0 -54 -100 0 0 0
steps to here 8 then 5 before ends sentence|-9 -144 21 76 0 0 -24 0
steps to here 8 then 5 before ends signed|95 0 -122 48 0 0 0 0
steps to here 8 then 6|107 -138 -2 80 -82 -7 -19 0
steps to here 8 then 6 before ends call|-24 0 -106 66 0 64 0 0
steps to here 8 then 6 before ends clause|73 -73 0 0 0 0 0 0
steps to here 8 then 6 before ends open|68 -55 80 55 -82 -44 0 0
steps to here 8 then 6 before ends sentence|19 -100 40 25 0 0 -19 0
steps to here 8 then 6 before ends signed|26 0 -64 52 0 0 0 0
steps to here 8 then 7|84 -75 0 49 -135 -59 0 0
steps to here 8 then 7 before ends call|-103 0 154 -68 0 0 0 0
steps to here 8 then 7 before ends clause|66 -34 -42 0 0 0 0 0
steps to here 8 then 7 before ends open|123 -66 55 29 -135 -59 0 0
steps to here 8 then 7 before ends sentence|-18 19 -20 11 0 0 0 0
steps to here 8 then 7 before ends signed|33 0 -84 74 0 0 0 0
steps to here 8 then 8|70 -49 -7 -48 0 68 -23 -94
steps to here 8 then 8 before ends call|83 0 12 -78 0 0 0 0
steps to here 8 then 8 before ends clause|0 0 100 -100 0 0 0 0
steps to here 8 then 8 before ends open|154 -13 -155 -71 0 32 0 -94
steps to here 8 then 8 before ends sentence|-128 -74 68 106 0 33 -23 0
steps to here 8 then 8 before ends signed|-4 0 -131 131 0 0 0 0
steps to here 8 then 9|115 -15 34 -21 -94 114 145 -100
steps to here 8 then 9 before ends call|199 0 -66 -163 0 0 0 0
steps to here 8 then 9 before ends open|95 12 -32 -16 -94 114 0 -100
steps to here 8 then 9 before ends sentence|-50 -34 59 51 0 0 145 0
steps to here 8 then 9 before ends signed|96 0 36 -101 0 0 0 0
steps to here 9 then 0|39 -27 81 -9 -302 21 -51 86
steps to here 9 then 0 before ends call|140 -261 106 -20 0 0 0 0
steps to here 9 then 0 before ends clause|93 -93 0 0 0 0 0 0
steps to here 9 then 0 before ends open|26 60 48 59 -240 21 0 -160
steps to here 9 then 0 before ends sentence|-63 -3 9 80 -122 0 -51 167
steps to here 9 then 0 before ends signed|-199 -16 47 54 0 0 0 0
steps to here 9 then 1|-7 -99 58 52 -221 -79 -59 0
steps to here 9 then 1 before ends call|184 -123 0 -68 0 0 0 0
steps to here 9 then 1 before ends clause|0 -99 99 0 0 0 0 0
steps to here 9 then 1 before ends open|33 84 70 -110 -167 -79 0 0
steps to here 9 then 1 before ends sentence|-52 -102 31 130 -94 0 -59 0
steps to here 9 then 1 before ends signed|-48 0 -49 65 0 0 0 0
steps to here 9 then 2|14 4 63 15 -99 -30 0 -125
steps to here 9 then 2 before ends call|-84 103 71 -129 0 0 0 0
steps to here 9 then 2 before ends clause|111 -111 0 0 0 0 0 0
steps to here 9 then 2 before ends open|95 -23 8 -21 -99 -30 0 -44
steps to here 9 then 2 before ends sentence|-19 6 -5 102 0 0 0 -100
steps to here 9 then 2 before ends signed|-39 0 -5 93 0 0 0 0
steps to here 9 then 3|39 -120 -22 -8 0 100 0 0
steps to here 9 then 3 before ends call|103 -68 -65 0 0 0 0 0
steps to here 9 then 3 before ends open|29 -57 37 -31 0 100 0 0
steps to here 9 then 3 before ends sentence|-70 57 -21 106 0 0 0 0
steps to here 9 then 3 before ends signed|1 0 -1 0 0 0 0 0
steps to here 9 then 4|152 -132 9 -28 0 151 -108 0
steps to here 9 then 4 before ends call|-96 0 104 0 0 0 -11 0
steps to here 9 then 4 before ends clause|152 -152 0 0 0 0 0 0
steps to here 9 then 4 before ends open|-21 49 -73 -24 0 100 -100 0
steps to here 9 then 4 before ends sentence|102 -163 20 -30 0 72 0 0
steps to here 9 then 4 before ends signed|68 0 -68 0 0 0 0 0
steps to here 9 then 5|98 -96 63 -12 0 -40 0 -100
steps to here 9 then 5 before ends call|43 0 -72 42 0 0 0 0
steps to here 9 then 5 before ends open|84 -49 30 -109 0 0 0 0
steps to here 9 then 5 before ends sentence|53 -102 -20 221 0 -40 0 -100
steps to here 9 then 5 before ends signed|101 0 70 -149 0 0 0 0
steps to here 9 then 6|124 -64 35 -8 0 97 0 0
steps to here 9 then 6 before ends call|-64 0 83 -26 0 0 0 0
steps to here 9 then 6 before ends clause|170 -170 0 0 0 0 0 0
steps to here 9 then 6 before ends open|97 107 17 -152 0 0 0 0
steps to here 9 then 6 before ends sentence|40 -111 -40 107 0 97 0 0
steps to here 9 then 6 before ends signed|-83 0 34 56 0 0 0 0
steps to here 9 then 7|96 -151 43 60 0 97 80 0
steps to here 9 then 7 before ends call|-123 0 77 62 0 0 0 0
steps to here 9 then 7 before ends clause|111 -111 0 0 0 0 0 0
steps to here 9 then 7 before ends open|-3 -14 100 -75 0 97 0 0
steps to here 9 then 7 before ends sentence|-16 -62 -123 123 0 0 80 0
steps to here 9 then 7 before ends signed|134 -100 27 -60 0 0 0 0
steps to here 9 then 8|48 -89 147 23 -89 -27 0 -100
steps to here 9 then 8 before ends call|0 0 99 -99 0 0 0 0
steps to here 9 then 8 before ends clause|108 -12 25 -96 0 0 0 0
steps to here 9 then 8 before ends open|-17 -121 91 94 -89 30 0 -100
steps to here 9 then 8 before ends sentence|27 55 -24 87 0 -100 0 0
steps to here 9 then 8 before ends signed|0 0 123 -123 0 0 0 0
steps to here 9 then 9|-10 -55 106 6 0 0 0 0
steps to here 9 then 9 before ends call|-110 0 83 46 0 0 0 0
steps to here 9 then 9 before ends open|23 -55 159 -29 0 0 0 0
steps to here 9 then 9 before ends sentence|75 0 -133 26 0 0 0 0
than after 0 ends call|-183 82 196 -164 0 0 0 0
than after 0 ends clause|-116 5 124 86 100 0 0 0
than after 0 ends open|-47 55 81 53 -64 18 48 23
than after 0 ends sentence|141 64 -171 43 21 0 -100 -100
than after 0 ends signed|21 -8 -70 0 0 0 0 0
than after 1 ends call|-156 114 129 -124 0 0 0 0
than after 1 ends clause|-114 165 38 -37 85 -100 0 0
than after 1 ends open|0 63 110 154 57 44 39 -109
than after 1 ends sentence|47 78 -165 60 -115 -99 0 0
than after 1 ends signed|185 23 0 -98 0 -100 -94 0
than after 2 ends call|-27 93 11 -87 0 0 0 0
than after 2 ends clause|-67 85 -57 134 -5 0 0 0
than after 2 ends open|-31 48 19 23 -44 -31 -101 31
than after 2 ends sentence|-30 138 -99 7 86 -100 0 -97
than after 2 ends signed|58 -58 0 0 0 0 0 0
than after 3 ends call|108 -42 -46 0 0 0 0 0
than after 3 ends clause|129 46 -18 57 0 -100 0 0
than after 3 ends open|43 106 114 -16 68 -85 -71 -109
than after 3 ends sentence|-37 99 0 30 11 -100 0 0
than after 3 ends signed|34 -34 0 0 0 0 0 0
than after 4 ends call|-13 133 -7 -99 0 0 0 0
than after 4 ends clause|55 5 -239 0 0 0 0 0
than after 4 ends open|53 -19 -10 52 -28 13 -14 -160
than after 4 ends sentence|16 83 -64 21 11 0 0 -100
than after 4 ends signed|22 95 0 -100 0 0 0 0
than after 5 ends call|122 -84 -58 120 -112 0 0 0
than after 5 ends clause|133 6 25 -221 0 0 -42 0
than after 5 ends open|101 -59 -53 -104 -112 -74 -60 -25
than after 5 ends sentence|-31 75 -98 24 -60 0 0 0
than after 5 ends signed|-33 33 0 0 0 0 0 0
than after 6 ends call|10 -106 10 98 -84 0 0 0
than after 6 ends clause|98 37 -91 -85 0 -100 0 0
than after 6 ends open|147 -86 27 42 -5 -78 30 -39
than after 6 ends sentence|40 59 -98 40 11 -100 -100 0
than after 6 ends signed|-3 3 0 0 0 0 0 0
than after 7 ends call|93 50 -140 223 -100 0 0 0
than after 7 ends clause|103 -142 68 0 -69 0 0 0
than after 7 ends open|73 -295 33 62 101 -3 -19 -157
than after 7 ends sentence|17 85 -100 -24 31 0 -100 0
than after 7 ends signed|45 49 -100 0 0 0 0 0
than after 8 ends call|123 52 -60 -43 0 0 -100 0
than after 8 ends clause|178 24 67 -171 -131 0 0 0
than after 8 ends open|-160 -162 89 135 99 50 104 79
than after 8 ends sentence|12 52 -169 -73 -43 0 0 0
than after 8 ends signed|-99 143 0 0 -85 0 0 0
than after 9 ends call|170 27 -130 -42 0 0 0 0
than after 9 ends clause|107 121 -23 -159 -99 0 -87 0
than after 9 ends open|-243 -211 53 140 173 29 60 -1
than after 9 ends sentence|27 110 -162 -3 38 -170 0 -83
than after 9 ends signed|15 72 0 0 0 0 -99 0
than before 0|50 -45 64 -1 -706 -29 -239 -123
than before 1|92 73 138 96 -744 -3 43 67
than before 2|-11 83 -26 -25 91 -58 35 11
than before 3|-49 63 138 124 2 -80 -61 296
than before 4|1 102 31 5 130 -43 25 -77
than before 5|-45 62 50 23 16 -74 -78 -30
than before 6|18 35 53 55 93 12 51 -24
than before 7|-56 -16 -45 -121 177 -5 2 124
than before 8|-33 18 -39 -46 221 27 -73 -272
than before 9|18 114 -1 43 218 -163 59 -49
tight|-71 -41 389 -1084 568 -157 131 97
top|187 -462 84 98 -227 43 -167 112
top 0|-89 0 -57 -46 -100 0 -95 219
top 1|210 0 -232 -168 0 100 -100 241
top 2|212 -82 -31 0 0 0 0 0
top 3|151 -99 72 78 0 37 0 -227
top 4|71 -99 121 7 0 -100 0 -152
top 5|14 -100 120 8 -99 0 0 0
top 6|60 -278 183 158 -98 0 0 0
top 7|156 -96 -12 -45 0 0 0 0
usual 0|-3 21 43 -57 -112 0 0 0
usual 1|46 57 -23 -86 52 -176 0 52
usual 2|-17 150 -43 -115 -143 -103 -85 -321
usual 3|23 77 88 -6 17 -106 0 -43
usual 4|-103 237 81 -142 -235 96 -32 -100
usual 5|240 -134 -28 -176 -205 -50 -139 -58
usual 6|127 -38 62 -42 -27 -183 -41 -59
usual 7|-59 -85 54 -71 -23 133 -22 114
usual 8|-6 4 58 90 115 23 51 77
usual 9|-44 -91 84 145 177 41 -9 7
width 0|-77 74 -67 -47 181 -170 -130 17
width 1|-124 49 60 105 165 19 -183 46
width 2|63 49 100 15 103 -11 78 -56
width 3|-70 -14 98 120 41 75 62 36
width 4|-19 -4 98 130 -83 10 94 188
width 5|10 111 -19 54 -253 -79 18 -322
width 6|32 50 33 -123 -273 -44 -224 -11
width 7|60 47 -62 -105 -69 0 0 -27
width 8|-18 238 -6 30 -161 0 0 -100
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
