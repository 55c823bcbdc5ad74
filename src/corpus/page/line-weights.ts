// Written by `npm run tune:pages`; do not edit.
// Fitted on 4800 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.50 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-57 49 -16 71 -95 64 5 19
after 1|4 52 55 63 -55 -54 3 -30
after 2|-38 86 56 -14 2 36 -23 -127
after 3|-36 12 -15 10 -94 52 -58 -115
after 4|60 33 64 3 -61 -80 -69 -63
after 5|37 32 40 35 57 6 -40 -119
after 6|50 62 134 68 48 30 -23 -89
after 7|-19 -6 30 16 2 -63 -15 -128
after 8|33 65 86 131 10 10 24 11
after 9|66 51 2 39 -38 9 42 -60
after byline|65 88 75 63 -46 -33 67 101
after credit|96 -166 -4 143 211 31 -66 0
after doubled|-36 -52 87 132 11 126 78 71
after marked|-195 -199 260 65 -63 45 51 26
after news|6 -10 3 61 -25 15 62 57
after opening|-612 -505 110 393 136 8 553 -63
after role author|-58 -570 120 227 -227 -30 -71 -217
after role byline|185 -595 204 145 -229 88 0 -7
after role caption|-102 -91 237 176 544 141 -355 100
after role captionNext|-275 -271 2 -41 504 63 -156 -125
after role display|503 -583 464 249 -943 156 -311 154
after role first|-132 438 -277 -104 -721 -303 -27 -490
after role furniture|224 -518 -39 -98 -168 -124 -9 267
after role next|169 151 -143 -62 -802 -276 92 -388
after role none|178 -451 140 96 -218 -31 -167 99
after tight|-28 -128 507 -131 16 -115 -309 90
any|3 58 40 6 58 -32 -25 21
before byline|-1 178 -79 -13 -99 143 0 37
before credit|33 143 152 80 -733 -20 -71 -60
before ends call|200 -281 -40 -50 -167 -18 2 -72
before ends call deficit 0|-48 0 -81 105 0 0 0 0
before ends call deficit 0 here 2|0 0 -84 84 0 0 0 0
before ends call deficit 0 here 5|-48 0 100 -66 0 0 0 0
before ends call deficit 0 here 7|0 0 -83 83 0 0 0 0
before ends call deficit 1|-178 54 28 21 0 92 5 86
before ends call deficit 1 here 0|0 0 -92 0 0 92 0 0
before ends call deficit 1 here 1|0 0 -32 32 0 0 0 0
before ends call deficit 1 here 2|29 -17 -88 37 0 0 0 86
before ends call deficit 1 here 3|-68 68 -53 53 0 0 0 0
before ends call deficit 1 here 4|-73 -37 36 85 0 0 0 0
before ends call deficit 1 here 5|-95 0 196 -135 0 0 0 0
before ends call deficit 1 here 6|0 0 -125 125 0 0 0 0
before ends call deficit 1 here 7|40 0 69 -92 0 0 0 0
before ends call deficit 1 here 8|-19 19 -51 51 0 0 0 0
before ends call deficit 1 here 9|-90 90 42 -72 0 0 5 0
before ends call deficit 2|-75 216 -52 1 -124 -80 63 -99
before ends call deficit 2 here 0|0 0 216 -171 0 -80 0 0
before ends call deficit 2 here 1|0 119 46 -137 0 0 0 0
before ends call deficit 2 here 2|-54 -1 18 56 -36 0 0 0
before ends call deficit 2 here 3|88 -122 114 -48 0 0 0 0
before ends call deficit 2 here 4|68 -68 86 -86 0 0 0 0
before ends call deficit 2 here 5|-195 200 -79 70 0 0 0 0
before ends call deficit 2 here 6|6 -46 29 82 0 0 0 0
before ends call deficit 2 here 7|-45 45 -90 90 0 0 0 0
before ends call deficit 2 here 8|1 197 -149 35 -99 0 116 -99
before ends call deficit 2 here 9|222 99 -156 -87 0 0 -39 0
before ends call deficit 3|67 -116 21 17 -66 56 73 0
before ends call deficit 3 here 0|0 0 -90 90 0 0 0 0
before ends call deficit 3 here 1|-53 53 -55 55 0 0 0 0
before ends call deficit 3 here 2|34 -16 125 -125 -66 0 0 0
before ends call deficit 3 here 3|-4 -68 -22 58 0 0 0 0
before ends call deficit 3 here 4|0 0 -17 17 0 0 0 0
before ends call deficit 3 here 5|-145 70 -30 97 0 0 0 0
before ends call deficit 3 here 6|77 -77 -44 44 0 0 0 0
before ends call deficit 3 here 7|-106 -5 -2 35 0 56 0 0
before ends call deficit 3 here 8|167 -100 -78 37 0 0 0 0
before ends call deficit 3 here 9|-21 63 -10 -53 0 0 73 0
before ends call deficit 4|-152 85 114 4 0 0 25 0
before ends call deficit 4 here 2|0 0 100 -100 0 0 0 0
before ends call deficit 4 here 6|-85 85 -26 26 0 0 0 0
before ends call deficit 4 here 7|-92 0 33 75 0 0 0 0
before ends call deficit 4 here 8|0 0 -15 -43 0 0 54 0
before ends call deficit 4 here 9|0 0 41 0 0 0 -41 0
before ends call deficit 5|-13 25 -50 167 0 0 -79 0
before ends call deficit 5 here 1|-87 0 18 25 0 0 0 0
before ends call deficit 5 here 2|-120 53 94 -13 0 0 0 0
before ends call deficit 5 here 3|-44 37 -10 26 0 0 0 0
before ends call deficit 5 here 4|19 -19 -37 37 0 0 0 0
before ends call deficit 5 here 5|115 -94 -35 -4 0 0 0 0
before ends call deficit 5 here 6|-50 99 0 -96 0 0 0 0
before ends call deficit 5 here 7|108 -91 -71 53 0 0 0 0
before ends call deficit 5 here 8|-86 0 -60 128 0 0 -25 0
before ends call deficit 5 here 9|0 0 38 28 0 0 -57 0
before ends call deficit 6|192 -235 1 10 0 0 5 85
before ends call deficit 6 here 1|0 0 -85 0 0 0 0 85
before ends call deficit 6 here 2|-57 42 70 -56 0 0 0 0
before ends call deficit 6 here 3|154 -99 0 -78 0 0 0 0
before ends call deficit 6 here 5|138 -87 -3 -67 0 0 0 0
before ends call deficit 6 here 6|-23 -93 29 103 0 0 0 0
before ends call deficit 6 here 7|76 -96 -42 63 0 0 0 0
before ends call deficit 6 here 8|83 -93 -160 161 0 0 0 0
before ends call deficit 6 here 9|-70 0 22 -74 0 0 5 0
before ends call deficit 7|137 -204 -26 -29 0 76 -37 0
before ends call deficit 7 here 0|0 0 -101 101 0 0 0 0
before ends call deficit 7 here 1|34 -107 -3 62 0 0 0 0
before ends call deficit 7 here 2|97 -128 -80 58 0 76 0 0
before ends call deficit 7 here 3|-38 38 0 0 0 0 0 0
before ends call deficit 7 here 4|0 0 -42 42 0 0 0 0
before ends call deficit 7 here 5|0 0 -33 146 0 0 -79 0
before ends call deficit 7 here 6|149 -97 58 -118 0 0 0 0
before ends call deficit 7 here 7|-113 49 128 11 0 0 0 0
before ends call deficit 7 here 8|48 0 -61 -111 0 0 159 0
before ends call deficit 7 here 9|148 -100 90 -44 0 0 -110 0
before ends call deficit 8|227 -311 -99 -26 0 -100 41 0
before ends call deficit 8 here 0|-37 0 -105 121 0 0 0 0
before ends call deficit 8 here 1|-38 -35 68 -32 0 0 0 0
before ends call deficit 8 here 2|140 -30 -75 151 0 -100 0 0
before ends call deficit 8 here 3|90 -91 -27 28 0 0 0 0
before ends call deficit 8 here 5|134 -171 -23 -37 0 0 0 0
before ends call deficit 8 here 6|47 0 0 -47 0 0 0 0
before ends call deficit 8 here 7|65 -73 2 -81 0 0 0 0
before ends call deficit 8 here 8|-46 -96 72 -44 0 0 -3 0
before ends call deficit 8 here 9|41 0 -28 -25 0 0 12 0
before ends call deficit 9|186 -288 36 -53 0 0 64 -92
before ends call deficit 9 here 0|65 0 0 -65 0 0 0 0
before ends call deficit 9 here 1|-23 -80 130 -43 0 0 0 0
before ends call deficit 9 here 2|30 -72 -47 99 0 0 0 0
before ends call deficit 9 here 3|-26 -91 107 25 0 0 0 0
before ends call deficit 9 here 5|157 -100 -44 -15 0 0 0 0
before ends call deficit 9 here 6|55 0 25 -156 0 0 0 0
before ends call deficit 9 here 7|28 -94 100 -59 0 0 0 0
before ends call deficit 9 here 8|21 -99 150 -60 0 0 73 0
before ends call deficit 9 here 9|117 34 -53 -3 0 0 -30 -92
before ends call here 0|39 0 -69 46 0 35 0 0
before ends call here 1|-49 5 122 -119 0 0 0 85
before ends call here 2|71 -104 33 154 -92 -46 0 86
before ends call here 3|90 -164 9 92 0 0 0 0
before ends call here 4|-29 -95 63 30 0 0 0 0
before ends call here 5|110 -97 -5 -64 0 0 -79 0
before ends call here 6|124 -113 -27 -6 0 0 0 0
before ends call here 7|52 -205 46 6 0 56 0 0
before ends call here 8|155 -119 -25 57 -99 0 135 -99
before ends call here 9|314 27 -67 -78 0 0 -84 -92
before ends clause|-67 71 139 -79 127 0 -157 -166
before ends clause deficit 0|0 -219 30 -158 223 0 0 0
before ends clause deficit 0 here 0|0 -98 -10 -78 135 0 0 0
before ends clause deficit 0 here 1|0 0 -32 0 32 0 0 0
before ends clause deficit 0 here 3|0 0 26 0 -26 0 0 0
before ends clause deficit 0 here 6|0 0 75 0 -75 0 0 0
before ends clause deficit 0 here 8|0 -87 -35 -97 168 0 0 0
before ends clause deficit 0 here 9|0 -95 95 -9 9 0 0 0
before ends clause deficit 1|-81 165 -217 -40 245 0 0 0
before ends clause deficit 1 here 1|0 -33 0 -97 119 0 0 0
before ends clause deficit 1 here 2|0 -39 75 5 16 0 0 0
before ends clause deficit 1 here 4|-97 97 0 0 0 0 0 0
before ends clause deficit 1 here 5|-86 86 0 0 0 0 0 0
before ends clause deficit 1 here 6|95 30 0 -98 0 0 0 0
before ends clause deficit 1 here 7|0 91 31 -96 0 0 0 0
before ends clause deficit 1 here 8|0 -54 -181 20 160 0 0 0
before ends clause deficit 1 here 9|0 -15 -163 132 81 0 0 0
before ends clause deficit 2|-90 76 -129 272 15 0 -99 0
before ends clause deficit 2 here 0|0 0 84 0 -84 0 0 0
before ends clause deficit 2 here 1|-83 9 0 47 66 0 0 0
before ends clause deficit 2 here 2|-72 60 55 -39 54 0 0 0
before ends clause deficit 2 here 3|-13 -20 97 -118 74 0 0 0
before ends clause deficit 2 here 4|22 -22 0 0 0 0 0 0
before ends clause deficit 2 here 5|-118 100 45 -124 101 0 0 0
before ends clause deficit 2 here 6|-181 169 -155 137 27 0 0 0
before ends clause deficit 2 here 7|-63 17 -11 70 -58 0 0 0
before ends clause deficit 2 here 8|0 -28 40 147 -195 0 0 0
before ends clause deficit 2 here 9|-144 202 -177 180 -64 0 -99 0
before ends clause deficit 3|-69 135 56 -62 -51 0 -83 0
before ends clause deficit 3 here 1|0 100 -100 0 0 0 0 0
before ends clause deficit 3 here 2|-85 32 36 0 59 0 0 0
before ends clause deficit 3 here 3|-80 120 0 0 -57 0 0 0
before ends clause deficit 3 here 4|66 38 -84 0 0 0 0 0
before ends clause deficit 3 here 5|36 -19 -59 0 0 0 0 0
before ends clause deficit 3 here 6|-24 -22 66 -97 98 0 0 0
before ends clause deficit 3 here 7|0 -51 132 -100 0 0 0 0
before ends clause deficit 3 here 8|0 87 -32 -6 -39 0 0 0
before ends clause deficit 3 here 9|0 -25 -8 178 -128 0 -83 0
before ends clause deficit 4|27 44 -192 111 -37 0 0 0
before ends clause deficit 4 here 2|0 157 -157 0 0 0 0 0
before ends clause deficit 4 here 4|0 95 0 -68 -37 0 0 0
before ends clause deficit 4 here 5|27 -58 80 0 0 0 0 0
before ends clause deficit 4 here 6|0 -61 0 61 0 0 0 0
before ends clause deficit 4 here 8|0 -29 -123 134 0 0 0 0
before ends clause deficit 5|-81 107 0 90 -197 0 0 0
before ends clause deficit 5 here 1|0 -59 70 -17 0 0 0 0
before ends clause deficit 5 here 2|75 -111 121 -70 0 0 0 0
before ends clause deficit 5 here 3|0 149 -115 -57 0 0 0 0
before ends clause deficit 5 here 5|-71 -108 97 74 0 0 0 0
before ends clause deficit 5 here 6|-93 93 54 0 -54 0 0 0
before ends clause deficit 5 here 7|0 144 -46 -48 0 0 0 0
before ends clause deficit 5 here 8|0 -50 -12 175 -94 0 0 0
before ends clause deficit 5 here 9|0 159 -160 98 -100 0 0 0
before ends clause deficit 6|29 -24 -25 -83 71 0 0 0
before ends clause deficit 6 here 0|0 -89 89 0 0 0 0 0
before ends clause deficit 6 here 1|0 98 -98 0 0 0 0 0
before ends clause deficit 6 here 2|178 -90 -89 -39 0 0 0 0
before ends clause deficit 6 here 3|-37 -15 38 0 0 0 0 0
before ends clause deficit 6 here 4|6 -6 0 0 0 0 0 0
before ends clause deficit 6 here 5|-160 88 96 0 0 0 0 0
before ends clause deficit 6 here 6|44 -44 -33 -77 87 0 0 0
before ends clause deficit 6 here 8|0 -114 117 -13 12 0 0 0
before ends clause deficit 6 here 9|0 39 -24 8 18 0 0 0
before ends clause deficit 7|117 129 59 -175 -224 0 0 -93
before ends clause deficit 7 here 0|0 0 100 -100 0 0 0 0
before ends clause deficit 7 here 2|159 -97 -92 0 0 0 0 0
before ends clause deficit 7 here 3|-5 5 0 0 0 0 0 0
before ends clause deficit 7 here 4|-97 97 0 0 0 0 0 0
before ends clause deficit 7 here 5|101 32 -117 0 -78 0 0 0
before ends clause deficit 7 here 6|28 -109 96 0 0 0 0 0
before ends clause deficit 7 here 7|0 63 47 0 -96 0 0 0
before ends clause deficit 7 here 8|0 0 202 -78 -90 0 0 -93
before ends clause deficit 7 here 9|0 98 -51 -39 -37 0 0 0
before ends clause deficit 8|77 -101 183 -288 198 0 0 -100
before ends clause deficit 8 here 2|44 94 -28 0 90 0 0 -100
before ends clause deficit 8 here 3|-67 -5 48 0 0 0 0 0
before ends clause deficit 8 here 4|61 -61 0 0 0 0 0 0
before ends clause deficit 8 here 5|123 -188 -7 0 82 0 0 0
before ends clause deficit 8 here 6|90 -37 0 0 -74 0 0 0
before ends clause deficit 8 here 7|0 6 -6 0 0 0 0 0
before ends clause deficit 8 here 8|-144 122 62 -159 127 0 0 0
before ends clause deficit 8 here 9|-92 0 163 -191 57 0 0 0
before ends clause deficit 9|86 -335 223 -210 154 0 0 0
before ends clause deficit 9 here 0|0 0 87 -87 0 0 0 0
before ends clause deficit 9 here 2|194 -147 -141 0 79 0 0 0
before ends clause deficit 9 here 3|10 -145 98 0 0 0 0 0
before ends clause deficit 9 here 4|176 -146 57 -94 0 0 0 0
before ends clause deficit 9 here 5|33 0 -33 0 0 0 0 0
before ends clause deficit 9 here 6|-100 0 100 0 0 0 0 0
before ends clause deficit 9 here 8|0 96 -30 -93 0 0 0 0
before ends clause deficit 9 here 9|-100 -169 116 0 124 0 0 0
before ends clause here 0|0 -161 158 -206 68 0 0 0
before ends clause here 1|-83 127 -144 -71 178 0 0 0
before ends clause here 2|9 33 -31 -88 133 0 0 -100
before ends clause here 3|-89 62 62 -142 45 0 0 0
before ends clause here 4|22 63 4 -142 -37 0 0 0
before ends clause here 5|8 -44 40 -65 92 0 0 0
before ends clause here 6|-150 80 137 -10 67 0 0 0
before ends clause here 7|-63 180 104 -122 -137 0 0 0
before ends clause here 8|-144 74 19 1 8 0 0 -93
before ends clause here 9|-220 175 -19 221 44 0 -157 0
before ends open|-14 83 53 141 47 -1 -79 6
before ends open deficit 0|164 -262 -21 -5 213 54 -100 -33
before ends open deficit 0 here 0|0 138 -76 -108 69 0 0 -100
before ends open deficit 0 here 1|0 -125 -2 -220 262 0 0 0
before ends open deficit 0 here 2|4 -267 50 149 103 0 0 0
before ends open deficit 0 here 3|164 -153 -30 91 -74 -55 0 0
before ends open deficit 0 here 4|80 -80 81 -47 -45 0 0 0
before ends open deficit 0 here 5|-206 -38 84 165 12 0 0 0
before ends open deficit 0 here 6|29 -165 74 89 -146 96 0 0
before ends open deficit 0 here 7|8 -96 -40 133 43 -38 0 0
before ends open deficit 0 here 8|127 65 -55 20 -14 34 -100 0
before ends open deficit 0 here 9|-2 -139 12 -60 66 0 0 95
before ends open deficit 1|112 -1 4 30 -27 9 -42 -8
before ends open deficit 1 here 0|0 0 -2 2 0 0 0 0
before ends open deficit 1 here 1|0 36 -32 -94 93 0 0 -92
before ends open deficit 1 here 2|-83 -100 47 70 -88 29 0 32
before ends open deficit 1 here 3|144 -93 -46 -28 86 0 0 0
before ends open deficit 1 here 4|-20 20 -29 -71 122 0 0 -71
before ends open deficit 1 here 5|-23 121 -25 117 -91 -98 0 29
before ends open deficit 1 here 6|29 -4 -38 46 -89 37 0 0
before ends open deficit 1 here 7|2 -69 -3 -17 -44 0 0 99
before ends open deficit 1 here 8|-26 -25 -62 47 -9 99 0 0
before ends open deficit 1 here 9|212 5 -70 -58 1 -96 -42 -125
before ends open deficit 2|-57 78 123 162 106 26 54 -31
before ends open deficit 2 here 0|-45 -97 98 -49 0 58 0 0
before ends open deficit 2 here 1|-123 -4 155 -10 -123 -89 0 0
before ends open deficit 2 here 2|-72 51 75 -14 101 0 0 -36
before ends open deficit 2 here 3|48 92 11 -120 -82 94 0 35
before ends open deficit 2 here 4|-71 77 -166 1 109 0 0 0
before ends open deficit 2 here 5|-135 99 -26 -44 118 0 0 0
before ends open deficit 2 here 6|-56 23 -15 -28 78 46 0 93
before ends open deficit 2 here 7|2 31 -59 8 -9 96 0 0
before ends open deficit 2 here 8|58 148 -28 34 -34 -30 46 -43
before ends open deficit 2 here 9|-97 147 32 138 -31 23 -23 -82
before ends open deficit 3|-70 44 73 63 -154 -34 146 120
before ends open deficit 3 here 0|0 -62 36 -13 0 0 0 0
before ends open deficit 3 here 1|0 -33 152 -130 0 83 0 0
before ends open deficit 3 here 2|13 -6 31 67 -35 -92 0 320
before ends open deficit 3 here 3|39 -60 -21 -26 146 99 0 0
before ends open deficit 3 here 4|-67 41 17 -75 0 0 0 0
before ends open deficit 3 here 5|0 111 -41 -36 -52 0 0 -100
before ends open deficit 3 here 6|-145 54 27 18 99 0 0 0
before ends open deficit 3 here 7|-41 75 2 -48 -67 0 -43 96
before ends open deficit 3 here 8|-30 66 84 36 -41 74 0 -78
before ends open deficit 3 here 9|-57 39 -27 47 65 -100 164 -97
before ends open deficit 4|-48 110 18 0 -57 -92 0 -20
before ends open deficit 4 here 0|-100 0 61 57 0 0 0 0
before ends open deficit 4 here 1|-19 29 -48 31 0 0 0 0
before ends open deficit 4 here 2|21 9 -112 15 58 0 0 -20
before ends open deficit 4 here 3|-30 -101 72 17 0 0 0 0
before ends open deficit 4 here 4|48 -125 130 -6 42 -92 0 0
before ends open deficit 4 here 5|-11 90 0 -87 18 0 0 0
before ends open deficit 4 here 6|-39 27 70 -33 -81 0 0 0
before ends open deficit 4 here 7|0 -2 -41 -18 41 0 0 0
before ends open deficit 4 here 8|40 85 13 -19 -63 0 0 0
before ends open deficit 4 here 9|0 65 -95 101 21 0 0 0
before ends open deficit 5|-23 25 -76 -16 28 -37 41 -143
before ends open deficit 5 here 0|0 0 52 -52 0 0 0 0
before ends open deficit 5 here 1|221 -129 -62 -41 -96 29 0 0
before ends open deficit 5 here 2|-30 31 111 145 -20 -89 0 -45
before ends open deficit 5 here 3|2 -6 95 38 -94 0 0 0
before ends open deficit 5 here 4|30 -27 -77 47 43 0 0 0
before ends open deficit 5 here 5|67 72 88 -139 -126 98 0 0
before ends open deficit 5 here 6|-232 161 -72 63 90 34 0 0
before ends open deficit 5 here 7|73 79 -123 -76 85 4 0 0
before ends open deficit 5 here 8|-38 -10 11 88 99 0 0 -99
before ends open deficit 5 here 9|-34 -11 -18 113 37 0 41 -35
before ends open deficit 6|-1 9 3 47 -19 -26 -99 25
before ends open deficit 6 here 0|0 0 -116 -23 0 0 0 100
before ends open deficit 6 here 1|0 59 108 -93 0 -87 0 -31
before ends open deficit 6 here 2|433 -221 -92 -99 -84 100 0 -85
before ends open deficit 6 here 3|-166 -86 63 116 221 -21 0 0
before ends open deficit 6 here 4|-110 71 -22 27 -5 91 0 0
before ends open deficit 6 here 5|-160 176 54 -31 8 -98 0 0
before ends open deficit 6 here 6|-84 -1 4 -25 205 0 -80 0
before ends open deficit 6 here 7|-86 182 11 12 -94 35 0 0
before ends open deficit 6 here 8|71 17 -10 55 34 -30 0 0
before ends open deficit 6 here 9|78 35 7 -35 -60 -96 -27 0
before ends open deficit 7|60 -70 46 19 -83 44 68 77
before ends open deficit 7 here 0|0 -161 -53 151 0 0 0 0
before ends open deficit 7 here 1|-51 -1 -42 -33 0 94 0 92
before ends open deficit 7 here 2|159 -40 34 122 -30 -31 0 -99
before ends open deficit 7 here 3|33 -19 -3 43 -5 0 0 -87
before ends open deficit 7 here 4|129 -132 -40 56 0 0 0 0
before ends open deficit 7 here 5|-97 130 -12 -12 19 0 0 0
before ends open deficit 7 here 6|107 116 -173 -1 -24 0 0 35
before ends open deficit 7 here 7|11 1 56 -20 101 -85 0 0
before ends open deficit 7 here 8|315 -24 11 -24 12 92 0 92
before ends open deficit 7 here 9|66 -31 -5 -57 6 41 68 45
before ends open deficit 8|120 -78 73 27 -56 -57 -33 13
before ends open deficit 8 here 0|0 0 -17 17 0 0 0 0
before ends open deficit 8 here 1|-82 -21 31 90 0 42 0 -30
before ends open deficit 8 here 2|280 79 -112 -89 -201 26 -9 -109
before ends open deficit 8 here 3|111 -116 -11 -106 0 100 0 0
before ends open deficit 8 here 4|91 -55 19 111 -88 -219 0 0
before ends open deficit 8 here 5|3 130 -22 -34 24 0 0 0
before ends open deficit 8 here 6|52 -76 63 64 -104 -99 0 -24
before ends open deficit 8 here 7|-55 13 4 -3 5 -54 -63 -78
before ends open deficit 8 here 8|-101 -11 155 93 -2 -65 0 -34
before ends open deficit 8 here 9|41 -61 -65 -46 45 50 -10 166
before ends open deficit 9|303 10 44 115 -66 24 -83 -99
before ends open deficit 9 here 0|-50 -75 39 15 -124 -47 0 99
before ends open deficit 9 here 1|-121 210 93 111 -100 -5 0 0
before ends open deficit 9 here 2|275 -10 -89 -86 -110 -72 0 -87
before ends open deficit 9 here 3|131 8 -52 96 -127 -170 0 -38
before ends open deficit 9 here 4|93 -2 -32 -84 -119 165 0 -100
before ends open deficit 9 here 5|11 61 -75 -137 0 137 0 -60
before ends open deficit 9 here 6|165 46 54 36 -247 -134 0 -99
before ends open deficit 9 here 7|55 -113 108 60 -131 -94 0 0
before ends open deficit 9 here 8|15 -160 25 -41 -56 52 0 128
before ends open deficit 9 here 9|184 -83 157 41 187 80 -83 -31
before ends open here 0|-153 -36 97 61 -62 25 0 28
before ends open here 1|-30 34 136 9 -28 86 0 -61
before ends open here 2|-47 49 -1 13 11 38 -9 32
before ends open here 3|15 33 86 9 -18 5 0 -100
before ends open here 4|13 78 -44 -3 88 -76 0 -150
before ends open here 5|-22 117 -57 36 -49 45 0 -59
before ends open here 6|6 91 91 -40 -35 -66 -80 0
before ends open here 7|-42 95 -80 -37 -1 -84 -94 122
before ends open here 8|59 121 66 28 85 68 -73 13
before ends open here 9|75 184 29 -11 52 72 4 -95
before ends sentence|146 -128 63 0 -72 -107 41 -44
before ends sentence deficit 0|120 0 -88 14 205 0 -166 0
before ends sentence deficit 0 here 0|0 0 0 -71 71 0 0 0
before ends sentence deficit 0 here 1|0 0 57 -24 -5 0 0 0
before ends sentence deficit 0 here 2|0 0 -63 -66 116 0 0 0
before ends sentence deficit 0 here 3|-63 0 76 -32 0 0 0 0
before ends sentence deficit 0 here 5|73 0 80 -148 63 0 0 0
before ends sentence deficit 0 here 6|0 0 -17 -74 111 0 0 0
before ends sentence deficit 0 here 7|0 0 55 -55 0 0 0 0
before ends sentence deficit 0 here 8|104 0 -220 -1 133 0 -94 0
before ends sentence deficit 0 here 9|0 0 -9 174 -43 0 -100 0
before ends sentence deficit 1|-57 190 -78 46 56 -86 31 -70
before ends sentence deficit 1 here 0|0 0 -41 -74 98 0 0 0
before ends sentence deficit 1 here 1|-95 159 -97 -42 11 0 0 0
before ends sentence deficit 1 here 2|196 -11 -58 -86 -112 0 0 -21
before ends sentence deficit 1 here 3|14 -16 46 -42 -2 0 0 0
before ends sentence deficit 1 here 4|-67 -17 -22 179 0 0 0 0
before ends sentence deficit 1 here 5|-52 57 59 36 -94 0 0 0
before ends sentence deficit 1 here 6|-37 15 45 -30 0 0 0 0
before ends sentence deficit 1 here 7|-105 21 65 79 -104 0 0 0
before ends sentence deficit 1 here 8|-145 197 -51 16 69 0 -94 0
before ends sentence deficit 1 here 9|-42 122 -4 -6 27 -86 71 -97
before ends sentence deficit 2|23 165 -58 14 2 -25 21 -28
before ends sentence deficit 2 here 0|0 0 94 -94 0 0 0 0
before ends sentence deficit 2 here 1|97 56 -43 -22 0 0 0 0
before ends sentence deficit 2 here 2|8 54 -101 13 -51 0 0 -99
before ends sentence deficit 2 here 3|-49 51 -12 -28 -7 0 0 0
before ends sentence deficit 2 here 4|-129 105 -17 0 65 0 75 99
before ends sentence deficit 2 here 5|-53 75 -27 -29 137 -61 44 0
before ends sentence deficit 2 here 6|40 177 -55 -107 -35 0 0 0
before ends sentence deficit 2 here 7|-14 11 27 -12 39 0 -92 0
before ends sentence deficit 2 here 8|-37 -24 11 37 23 47 -120 0
before ends sentence deficit 2 here 9|-56 77 14 -101 55 -13 67 -99
before ends sentence deficit 3|89 -40 17 -13 -139 -11 54 -53
before ends sentence deficit 3 here 0|0 0 -84 84 0 0 0 0
before ends sentence deficit 3 here 1|-163 -34 113 153 0 0 0 -98
before ends sentence deficit 3 here 2|-7 -38 42 175 0 0 0 0
before ends sentence deficit 3 here 3|-44 43 66 -88 49 0 0 0
before ends sentence deficit 3 here 4|-157 109 46 -46 0 0 0 0
before ends sentence deficit 3 here 5|68 -4 -52 -21 -45 0 -44 0
before ends sentence deficit 3 here 6|-11 19 50 -27 0 -88 0 0
before ends sentence deficit 3 here 7|-66 143 -78 -119 0 60 0 0
before ends sentence deficit 3 here 8|149 -80 10 32 0 0 -56 0
before ends sentence deficit 3 here 9|145 -34 -27 -84 -143 -35 85 63
before ends sentence deficit 4|131 27 -138 -16 50 0 -34 0
before ends sentence deficit 4 here 1|47 12 -40 -16 0 0 0 0
before ends sentence deficit 4 here 2|121 -37 -113 32 0 0 0 0
before ends sentence deficit 4 here 3|-55 55 0 0 0 0 0 0
before ends sentence deficit 4 here 4|96 13 0 0 0 0 -99 0
before ends sentence deficit 4 here 5|148 -137 39 -67 0 0 0 0
before ends sentence deficit 4 here 6|-22 -123 0 16 8 0 100 0
before ends sentence deficit 4 here 7|-82 114 -57 41 0 0 0 0
before ends sentence deficit 4 here 8|3 149 -71 -83 0 0 0 0
before ends sentence deficit 4 here 9|-49 123 -3 -45 44 0 -36 0
before ends sentence deficit 5|98 -110 -60 -174 -164 -97 -2 0
before ends sentence deficit 5 here 0|0 0 95 -35 -86 0 0 0
before ends sentence deficit 5 here 1|54 -127 59 45 0 0 0 0
before ends sentence deficit 5 here 2|28 40 -114 -12 0 0 -99 0
before ends sentence deficit 5 here 3|7 -28 119 -45 0 0 0 0
before ends sentence deficit 5 here 4|-105 68 185 -97 0 0 0 0
before ends sentence deficit 5 here 5|50 216 -144 -109 0 0 0 0
before ends sentence deficit 5 here 6|150 -138 -96 99 0 0 -69 0
before ends sentence deficit 5 here 7|88 -43 -133 -48 154 0 -15 0
before ends sentence deficit 5 here 8|144 -50 120 -127 -249 0 4 0
before ends sentence deficit 5 here 9|110 -94 -67 -9 21 -97 47 0
before ends sentence deficit 6|166 -141 -16 -1 -148 0 56 -116
before ends sentence deficit 6 here 1|68 -95 -64 95 0 0 0 0
before ends sentence deficit 6 here 2|156 -67 -19 29 -76 0 0 -99
before ends sentence deficit 6 here 3|17 65 -27 1 0 0 -28 0
before ends sentence deficit 6 here 4|58 -53 -25 0 0 0 0 0
before ends sentence deficit 6 here 5|75 -14 14 -163 -52 0 -5 0
before ends sentence deficit 6 here 6|-88 13 73 142 -96 0 0 0
before ends sentence deficit 6 here 7|60 -85 79 -50 -90 0 23 0
before ends sentence deficit 6 here 8|86 15 -162 7 9 0 7 0
before ends sentence deficit 6 here 9|36 -143 21 -9 12 0 58 -34
before ends sentence deficit 7|139 -366 -80 -31 24 0 23 200
before ends sentence deficit 7 here 0|135 0 -168 113 0 0 0 -100
before ends sentence deficit 7 here 1|1 119 -129 67 0 0 0 0
before ends sentence deficit 7 here 2|46 -92 -92 -83 0 0 0 227
before ends sentence deficit 7 here 3|42 -55 28 51 0 0 0 0
before ends sentence deficit 7 here 4|79 -10 -115 -13 0 0 0 0
before ends sentence deficit 7 here 5|95 -49 12 -11 0 0 0 0
before ends sentence deficit 7 here 6|163 -173 7 -6 0 0 0 0
before ends sentence deficit 7 here 7|10 -130 72 74 -39 0 0 0
before ends sentence deficit 7 here 8|70 -103 42 7 50 0 -23 0
before ends sentence deficit 7 here 9|-38 -241 67 0 -21 0 57 228
before ends sentence deficit 8|213 -238 31 81 -44 33 64 -47
before ends sentence deficit 8 here 0|-166 0 -3 198 0 0 0 0
before ends sentence deficit 8 here 1|-111 -61 92 61 0 0 0 0
before ends sentence deficit 8 here 2|97 -88 145 -196 0 93 0 -100
before ends sentence deficit 8 here 3|81 -129 -25 28 0 0 0 0
before ends sentence deficit 8 here 4|251 -114 -186 -12 0 0 0 0
before ends sentence deficit 8 here 5|108 -157 -6 165 0 0 0 0
before ends sentence deficit 8 here 6|126 -237 -37 24 82 96 -25 0
before ends sentence deficit 8 here 7|110 -193 6 74 92 0 26 0
before ends sentence deficit 8 here 8|80 -34 -44 -40 2 0 50 0
before ends sentence deficit 8 here 9|168 -26 58 -8 -2 -81 18 45
before ends sentence deficit 9|163 -298 15 10 -31 -25 -48 12
before ends sentence deficit 9 here 0|-142 -78 106 101 0 0 0 0
before ends sentence deficit 9 here 1|-40 -197 83 -99 0 0 0 161
before ends sentence deficit 9 here 2|101 -3 -1 -15 -145 -94 -66 0
before ends sentence deficit 9 here 3|127 -131 -109 22 0 -32 0 0
before ends sentence deficit 9 here 4|218 -109 -43 -107 -100 85 -13 0
before ends sentence deficit 9 here 5|143 -122 -65 19 -100 -91 0 0
before ends sentence deficit 9 here 6|97 -62 39 -27 0 0 -40 0
before ends sentence deficit 9 here 7|4 -197 87 59 0 59 79 -99
before ends sentence deficit 9 here 8|-47 -383 37 52 32 16 166 0
before ends sentence deficit 9 here 9|67 -131 85 5 113 78 -96 -148
before ends sentence here 0|-61 -78 30 190 78 0 0 -100
before ends sentence here 1|-161 -89 40 115 1 0 0 107
before ends sentence here 2|154 -77 -97 -40 -173 -28 -145 35
before ends sentence here 3|144 -122 -67 -54 17 -32 -28 0
before ends sentence here 4|187 -137 -90 -4 -69 85 -51 99
before ends sentence here 5|89 -31 -34 -26 -75 -134 14 0
before ends sentence here 6|120 -150 -13 38 -17 34 -26 0
before ends sentence here 7|124 -118 13 106 92 109 -37 -99
before ends sentence here 8|69 -217 46 2 -8 55 1 0
before ends sentence here 9|111 -228 60 50 22 -103 76 -31
before ends signed|81 -450 165 116 -100 19 -170 -72
before ends signed deficit 1|55 0 100 -129 0 0 0 0
before ends signed deficit 1 here 8|0 0 98 -98 0 0 0 0
before ends signed deficit 1 here 9|55 0 15 -49 0 0 0 0
before ends signed deficit 2|33 0 76 82 -100 0 -99 0
before ends signed deficit 2 here 1|0 0 89 -89 0 0 0 0
before ends signed deficit 2 here 2|-47 0 61 -38 0 0 0 0
before ends signed deficit 2 here 5|61 0 0 55 -100 0 0 0
before ends signed deficit 2 here 6|-114 0 -49 145 0 0 0 0
before ends signed deficit 2 here 7|21 0 65 -73 0 0 0 0
before ends signed deficit 2 here 8|33 0 -97 78 0 0 0 0
before ends signed deficit 2 here 9|4 0 18 68 0 0 -99 0
before ends signed deficit 3|85 -100 47 51 0 0 0 0
before ends signed deficit 3 here 1|0 0 10 -10 0 0 0 0
before ends signed deficit 3 here 5|0 0 -74 74 0 0 0 0
before ends signed deficit 3 here 6|85 -100 40 0 0 0 0 0
before ends signed deficit 3 here 7|0 0 -103 103 0 0 0 0
before ends signed deficit 3 here 8|0 0 69 -69 0 0 0 0
before ends signed deficit 3 here 9|0 0 -31 31 0 0 0 0
before ends signed deficit 4|-82 -97 54 50 0 0 0 0
before ends signed deficit 4 here 2|0 0 -57 57 0 0 0 0
before ends signed deficit 4 here 4|0 0 -50 50 0 0 0 0
before ends signed deficit 4 here 5|-98 0 82 40 0 0 0 0
before ends signed deficit 4 here 6|0 0 -54 54 0 0 0 0
before ends signed deficit 4 here 7|99 -97 -140 139 0 0 0 0
before ends signed deficit 4 here 8|-94 0 93 14 0 0 0 0
before ends signed deficit 4 here 9|0 0 110 -110 0 0 0 0
before ends signed deficit 5|0 0 73 45 0 -99 0 0
before ends signed deficit 5 here 0|0 0 -51 51 0 0 0 0
before ends signed deficit 5 here 1|0 0 -76 76 0 0 0 0
before ends signed deficit 5 here 2|0 0 32 -32 0 0 0 0
before ends signed deficit 5 here 7|0 0 -72 72 0 0 0 0
before ends signed deficit 5 here 8|0 0 121 13 0 -99 0 0
before ends signed deficit 5 here 9|0 0 -37 37 0 0 0 0
before ends signed deficit 6|130 -99 67 53 0 -100 0 -100
before ends signed deficit 6 here 0|0 0 52 -52 0 0 0 0
before ends signed deficit 6 here 1|0 0 30 -30 0 0 0 0
before ends signed deficit 6 here 2|58 -99 9 58 0 0 0 0
before ends signed deficit 6 here 3|0 0 -59 59 0 0 0 0
before ends signed deficit 6 here 4|0 0 -34 34 0 0 0 0
before ends signed deficit 6 here 5|96 0 79 -152 0 0 0 0
before ends signed deficit 6 here 6|127 0 -102 -4 0 0 0 0
before ends signed deficit 6 here 7|-3 0 158 -52 0 0 0 -100
before ends signed deficit 6 here 8|-85 0 78 32 0 -100 0 0
before ends signed deficit 6 here 9|-74 0 -72 95 0 0 0 0
before ends signed deficit 7|50 0 -146 -13 0 0 0 -100
before ends signed deficit 7 here 1|0 0 -46 46 0 0 0 0
before ends signed deficit 7 here 2|98 0 -156 81 0 0 0 0
before ends signed deficit 7 here 3|0 0 -9 9 0 0 0 0
before ends signed deficit 7 here 4|-77 0 60 28 0 0 0 0
before ends signed deficit 7 here 5|0 0 -30 30 0 0 0 0
before ends signed deficit 7 here 6|18 0 44 20 0 0 0 -100
before ends signed deficit 7 here 7|39 0 77 -89 0 0 0 0
before ends signed deficit 7 here 8|21 0 -136 90 0 0 0 0
before ends signed deficit 7 here 9|0 0 -30 30 0 0 0 0
before ends signed deficit 8|-26 -265 33 119 0 0 0 0
before ends signed deficit 8 here 0|0 0 15 -15 0 0 0 0
before ends signed deficit 8 here 1|0 0 -77 77 0 0 0 0
before ends signed deficit 8 here 2|41 0 -12 3 0 0 0 0
before ends signed deficit 8 here 3|39 -98 91 -52 0 0 0 0
before ends signed deficit 8 here 4|52 0 58 -95 0 0 0 0
before ends signed deficit 8 here 5|-96 0 138 -1 0 0 0 0
before ends signed deficit 8 here 6|30 0 40 -46 0 0 0 0
before ends signed deficit 8 here 7|-84 0 -128 152 0 0 0 0
before ends signed deficit 8 here 8|58 -89 36 -39 0 0 0 0
before ends signed deficit 8 here 9|91 -163 46 43 0 0 0 0
before ends signed deficit 9|-29 -149 43 105 -100 152 -100 64
before ends signed deficit 9 here 0|0 0 -15 15 0 0 0 0
before ends signed deficit 9 here 1|-69 0 84 -50 0 0 0 0
before ends signed deficit 9 here 2|69 0 -2 0 0 -58 0 0
before ends signed deficit 9 here 3|13 0 104 -118 0 0 0 0
before ends signed deficit 9 here 4|0 0 44 -44 0 0 0 0
before ends signed deficit 9 here 5|-114 0 -115 198 0 0 0 0
before ends signed deficit 9 here 6|-27 0 65 5 0 0 0 0
before ends signed deficit 9 here 7|79 0 -51 19 0 0 0 0
before ends signed deficit 9 here 8|94 -149 1 -70 0 100 0 0
before ends signed deficit 9 here 9|-157 0 48 135 -100 113 -100 64
before ends signed here 0|0 0 18 -18 0 0 0 0
before ends signed here 1|-69 0 46 -26 0 0 0 0
before ends signed here 2|154 -99 -92 75 0 -58 0 0
before ends signed here 3|62 -98 99 -82 0 0 0 0
before ends signed here 4|-40 0 77 -59 0 0 0 0
before ends signed here 5|-57 0 139 153 -100 0 0 0
before ends signed here 6|98 -100 92 -5 0 0 0 -100
before ends signed here 7|73 -97 -64 25 0 0 0 -100
before ends signed here 8|61 -202 -10 36 0 -28 0 0
before ends signed here 9|5 -163 98 150 -100 113 -170 64
before furniture|-116 0 116 -100 0 0 0 100
before marked|245 -553 243 162 -285 78 0 97
before signed|81 -450 165 116 -100 19 -170 -72
before spaced false ends call|213 -304 -40 -50 -167 -18 2 -72
before spaced false ends clause|-46 56 154 -101 127 0 -157 -166
before spaced false ends open|6 63 87 127 54 16 -79 6
before spaced false ends sentence|157 -163 71 1 -72 -107 41 -44
before spaced false ends signed|81 -450 165 116 -100 19 -170 -72
before spaced true ends call|-181 181 0 0 0 0 0 0
before spaced true ends clause|-207 182 -131 138 0 0 0 0
before spaced true ends open|-348 363 -438 210 -161 -100 0 0
before spaced true ends sentence|-409 568 -297 -54 0 0 0 0
below 0|2 60 32 17 76 -6 -7 -3
below 0 deficit 0|57 -33 57 82 -71 45 0 -15
below 0 deficit 1|-54 -88 68 88 9 60 0 -85
below 0 deficit 2|-43 42 108 61 91 -12 -105 -20
below 0 deficit 3|45 -26 44 -34 -21 22 -28 -44
below 0 deficit 4|2 43 -10 -31 1 -47 -51 -70
below 0 deficit 5|41 -26 42 -59 -1 -24 -7 -5
below 0 deficit 6|8 33 -55 -31 -43 -54 -99 -116
below 0 deficit 7|2 30 -25 -3 -84 -16 19 -100
below 0 deficit 8|38 123 -37 45 5 118 -87 10
below 0 deficit 9|95 124 -19 69 68 91 53 -37
below 0 ends call|124 59 36 -180 -236 -100 0 -97
below 0 ends clause|1 27 53 -115 -98 0 0 0
below 0 ends open|-13 63 38 108 62 45 53 53
below 0 ends sentence|-1 63 -259 -38 42 -240 -202 -270
below 0 ends signed|93 97 -165 -100 0 0 0 0
below 1|-11 58 3 -6 -12 -28 -44 -30
below 1 deficit 0|-224 -99 54 201 99 0 0 0
below 1 deficit 1|-75 60 -23 -13 -22 23 0 119
below 1 deficit 2|28 33 -85 -43 -1 55 -66 0
below 1 deficit 3|99 60 -128 78 -11 0 0 -181
below 1 deficit 4|28 6 98 3 -76 0 0 0
below 1 deficit 5|134 91 -68 -79 -10 0 -44 -100
below 1 deficit 6|8 24 -29 -5 96 1 51 0
below 1 deficit 7|52 -96 -18 -29 4 67 -50 0
below 1 deficit 8|30 11 -2 -11 200 -136 81 -167
below 1 deficit 9|71 47 92 20 -89 0 -144 298
below 1 ends call|28 92 -17 -188 0 0 -82 -99
below 1 ends clause|16 57 -129 -190 47 0 0 0
below 1 ends open|-17 47 13 4 -1 -28 -27 -1
below 1 ends sentence|-2 38 -215 6 -25 0 0 0
below 1 ends signed|31 100 -99 0 0 0 0 0
below 2|-37 76 49 1 -30 -157 -5 45
below 2 deficit 0|0 0 -49 49 0 0 0 0
below 2 deficit 1|38 52 61 -63 22 -97 0 0
below 2 deficit 2|-39 87 -75 -20 85 0 0 59
below 2 deficit 3|84 20 -48 -47 88 -161 0 0
below 2 deficit 4|42 -5 27 6 -95 31 0 0
below 2 deficit 5|55 -61 -40 -102 50 0 0 0
below 2 deficit 6|98 30 -55 -11 -159 0 0 0
below 2 deficit 7|45 15 46 -5 -53 0 0 0
below 2 deficit 8|-59 -199 -45 49 171 -5 41 0
below 2 deficit 9|50 107 74 -44 -98 -100 -21 -5
below 2 ends call|34 5 -33 144 -96 0 0 0
below 2 ends clause|56 94 -125 137 -160 0 0 0
below 2 ends open|-12 -5 59 -24 139 -157 -5 45
below 2 ends sentence|110 2 -193 64 -207 0 0 0
below 2 ends signed|48 74 0 -99 0 0 0 0
below 3|1 102 113 -63 53 -41 24 0
below 3 deficit 0|0 0 52 -52 0 0 0 0
below 3 deficit 1|-57 107 103 -201 44 0 0 0
below 3 deficit 2|27 104 -101 -120 99 -94 0 0
below 3 deficit 3|-105 144 -59 12 -2 100 0 0
below 3 deficit 4|199 27 -32 -127 0 0 0 0
below 3 deficit 5|-120 -12 113 239 82 0 0 0
below 3 deficit 6|5 38 30 -118 61 0 0 0
below 3 deficit 7|99 -65 76 -64 46 -54 -92 0
below 3 deficit 8|265 -178 111 -81 -195 -99 55 0
below 3 deficit 9|11 48 32 60 -97 16 -30 0
below 3 ends call|-169 -64 193 0 0 0 0 0
below 3 ends clause|119 -6 77 -153 29 -100 0 0
below 3 ends open|-91 18 115 -30 58 8 99 0
below 3 ends sentence|245 -34 -228 -217 115 0 -100 0
below 3 ends signed|0 99 0 0 -99 0 0 0
below 4|-35 91 140 -106 5 26 -16 -88
below 4 deficit 1|0 -89 9 46 0 0 0 0
below 4 deficit 2|-82 60 131 -111 0 96 0 -88
below 4 deficit 3|-146 206 38 -239 0 0 0 0
below 4 deficit 4|-6 -44 31 0 0 0 0 0
below 4 deficit 5|57 81 -97 38 0 0 0 0
below 4 deficit 6|93 -147 -25 74 -93 0 0 0
below 4 deficit 7|-86 115 -6 22 36 0 0 0
below 4 deficit 8|24 115 -10 -19 -19 -30 94 0
below 4 deficit 9|144 -127 32 20 24 0 -50 0
below 4 ends clause|-140 169 65 -116 0 0 0 0
below 4 ends open|-47 49 152 -93 5 26 -16 -88
below 4 ends sentence|203 -38 -207 68 0 0 0 0
below 5|16 -90 120 -98 -7 -23 4 0
below 5 deficit 0|-100 -89 211 -84 0 0 0 0
below 5 deficit 1|-228 -113 56 114 0 0 0 0
below 5 deficit 2|264 42 -107 -43 -156 36 0 0
below 5 deficit 3|45 9 10 -72 0 0 0 0
below 5 deficit 4|30 67 -82 0 0 0 0 0
below 5 deficit 5|57 -17 -78 121 -99 0 0 0
below 5 deficit 6|-26 -134 109 25 -80 0 0 0
below 5 deficit 7|180 0 -48 -176 161 0 32 0
below 5 deficit 8|-19 66 141 20 -91 0 -77 0
below 5 deficit 9|-119 2 64 -84 77 -39 22 0
below 5 ends call|143 0 -143 0 0 0 0 0
below 5 ends clause|-24 -17 157 -124 0 0 0 0
below 5 ends open|-62 -42 128 -86 20 -23 4 0
below 5 ends sentence|89 -10 67 -18 -117 0 0 0
below 5 ends signed|-58 58 0 0 0 0 0 0
bullet|239 -57 367 -618 -118 0 -149 -89
byline|-135 -208 -526 -284 -315 614 420 -100
caption|-492 -388 -748 -158 -239 1087 -320 -227
closing|266 -138 -123 -237 0 0 0 0
columnName|0 0 -556 -367 -174 0 -151 801
credit|-867 -850 -1141 595 977 215 15 -170
cut 0 call after 1|-56 0 56 0 0 0 0 0
cut 0 call after 7|8 0 -8 0 0 0 0 0
cut 0 clause after 2|0 -81 81 0 0 0 0 0
cut 0 clause after 5|-97 0 97 0 0 0 0 0
cut 0 clause after 9|0 0 88 0 -88 0 0 0
cut 0 open after 0|0 170 24 -92 -75 0 0 -100
cut 0 open after 1|-73 0 -76 130 -43 0 0 0
cut 0 open after 2|-17 -203 45 103 217 -99 -100 0
cut 0 open after 3|70 0 32 -14 -167 60 0 0
cut 0 open after 4|98 -98 -162 24 100 0 0 0
cut 0 open after 5|76 -100 -172 146 81 0 0 0
cut 0 open after 6|52 0 -41 -26 53 0 0 95
cut 0 open after 7|0 0 2 -43 89 -92 0 0
cut 0 open after 8|-68 -99 87 -90 94 0 0 0
cut 0 open after 9|0 -96 -101 -49 95 96 0 0
cut 0 sentence after 2|-2 36 118 0 -134 0 0 0
cut 0 sentence after 3|88 -46 0 0 -62 0 0 0
cut 0 sentence after 4|80 -80 0 0 0 0 0 0
cut 0 sentence after 5|0 -116 119 4 -30 0 0 0
cut 0 sentence after 6|99 -204 117 81 -56 0 0 0
cut 0 sentence after 7|0 -96 0 0 96 0 0 0
cut 0 sentence after 8|0 -82 35 0 57 0 0 0
cut 0 sentence after 9|0 16 117 -31 -95 0 0 0
cut 1 call after 1|0 -24 77 -60 0 0 0 0
cut 1 call after 2|0 66 -14 -104 0 0 0 0
cut 1 call after 5|0 -61 61 0 0 0 0 0
cut 1 call after 6|0 0 80 0 -80 0 0 0
cut 1 call after 7|0 -75 -37 95 0 0 0 0
cut 1 call after 8|0 6 -6 0 0 0 0 0
cut 1 call after 9|0 9 -9 0 0 0 0 0
cut 1 clause after 2|0 -98 0 122 -33 0 0 0
cut 1 clause after 3|-90 0 90 0 0 0 0 0
cut 1 clause after 6|0 40 -107 0 91 0 0 0
cut 1 clause after 7|104 -104 0 0 0 0 0 0
cut 1 clause after 8|0 -93 0 23 65 0 0 0
cut 1 clause after 9|-44 -14 -94 94 45 0 0 0
cut 1 open after 0|0 0 88 -86 -22 0 0 0
cut 1 open after 1|-51 -37 145 -26 -22 0 -42 0
cut 1 open after 2|100 -87 13 -84 21 100 0 0
cut 1 open after 3|126 137 -97 -89 161 -99 0 0
cut 1 open after 4|-127 202 -149 99 0 -100 0 100
cut 1 open after 5|-22 0 -32 -38 162 38 0 0
cut 1 open after 6|81 -241 -12 67 88 0 0 0
cut 1 open after 7|111 -84 47 9 132 -21 0 -100
cut 1 open after 8|400 3 55 -153 -30 -167 0 -116
cut 1 open after 9|-58 -37 56 20 39 100 0 0
cut 1 sentence after 0|0 -11 0 0 11 0 0 0
cut 1 sentence after 1|0 -82 0 82 0 0 0 0
cut 1 sentence after 2|-117 105 0 -102 22 0 0 0
cut 1 sentence after 3|0 130 0 -130 0 0 0 0
cut 1 sentence after 4|-24 24 0 0 0 0 0 0
cut 1 sentence after 5|47 42 153 -98 -117 0 0 0
cut 1 sentence after 6|-96 -125 128 21 96 0 0 0
cut 1 sentence after 7|80 -102 90 -84 87 0 0 0
cut 1 sentence after 8|-96 130 106 -214 -12 0 0 0
cut 1 sentence after 9|-112 171 101 -213 24 0 0 0
cut 1 signed after 2|0 99 0 0 -99 0 0 0
cut 1 signed after 8|-72 72 0 0 0 0 0 0
cut 1 signed after 9|-129 195 0 -100 0 0 0 0
cut 2 call after 0|0 -4 -4 6 0 0 0 0
cut 2 call after 1|0 -26 -24 39 0 0 0 0
cut 2 call after 2|0 -85 -21 173 0 0 0 0
cut 2 call after 3|0 124 -89 -73 0 0 0 0
cut 2 call after 4|0 98 -98 0 0 0 0 0
cut 2 call after 5|-100 343 -299 0 0 0 0 0
cut 2 call after 6|-40 64 -38 -31 0 0 0 0
cut 2 call after 7|-99 77 51 0 0 0 0 0
cut 2 call after 8|-72 101 -62 -53 0 0 0 0
cut 2 call after 9|0 187 -214 26 0 0 0 0
cut 2 clause after 1|-36 118 -98 0 0 0 0 0
cut 2 clause after 2|-62 142 -91 -100 25 0 0 0
cut 2 clause after 3|-158 30 97 0 102 0 0 0
cut 2 clause after 4|-26 89 -71 0 0 0 0 0
cut 2 clause after 5|0 147 -101 0 -69 0 0 0
cut 2 clause after 6|-100 100 54 -54 0 0 0 0
cut 2 clause after 7|0 0 133 0 -133 0 0 0
cut 2 clause after 8|-29 -140 166 120 -133 0 0 0
cut 2 clause after 9|38 86 -105 132 -146 0 0 0
cut 2 open after 0|0 -38 3 -79 121 0 56 0
cut 2 open after 1|-123 100 127 -109 -23 0 0 0
cut 2 open after 2|-30 -8 -10 167 37 -122 -76 178
cut 2 open after 3|-58 27 -59 46 135 -12 -53 0
cut 2 open after 4|108 -177 -37 -55 54 0 0 -20
cut 2 open after 5|54 62 -70 -21 -80 0 0 -68
cut 2 open after 6|-37 80 51 44 -12 163 0 79
cut 2 open after 7|-9 63 32 -65 -12 86 95 0
cut 2 open after 8|-3 -5 -55 -172 -114 81 50 -100
cut 2 open after 9|-55 -9 139 102 61 -34 -87 0
cut 2 sentence after 0|0 79 0 -79 0 0 0 0
cut 2 sentence after 1|-95 55 0 -31 30 0 0 0
cut 2 sentence after 2|-63 -31 -56 261 18 0 0 0
cut 2 sentence after 3|-22 41 0 18 -54 0 0 0
cut 2 sentence after 4|0 95 0 44 -100 0 0 0
cut 2 sentence after 5|-95 108 0 -97 -62 0 0 0
cut 2 sentence after 6|53 60 -77 -172 146 0 0 0
cut 2 sentence after 7|-96 186 0 -99 -79 0 0 0
cut 2 sentence after 8|-94 233 66 -125 -111 0 0 0
cut 2 sentence after 9|-72 84 0 -86 66 0 0 0
cut 2 signed after 3|-39 39 0 0 0 0 0 0
cut 2 signed after 8|-103 173 -100 0 0 0 0 0
cut 2 signed after 9|-119 119 0 0 0 0 0 0
cut 3 call after 2|0 -102 151 -82 0 0 0 0
cut 3 call after 5|-99 18 116 0 0 0 0 0
cut 3 call after 6|0 71 -71 0 0 0 0 0
cut 3 call after 7|0 77 -77 0 0 0 0 0
cut 3 call after 9|0 -13 13 0 0 0 0 0
cut 3 clause after 1|89 -89 0 0 0 0 0 0
cut 3 clause after 2|24 -67 33 0 0 0 0 0
cut 3 clause after 3|0 -121 0 0 121 0 0 0
cut 3 clause after 4|-100 100 0 0 0 0 0 0
cut 3 clause after 6|0 -100 100 0 0 0 0 0
cut 3 clause after 7|0 -36 36 0 0 0 0 0
cut 3 clause after 8|0 42 67 -98 -98 0 0 0
cut 3 open after 0|0 0 132 -38 -57 0 0 0
cut 3 open after 1|34 -8 96 -148 137 0 0 0
cut 3 open after 2|28 20 -13 108 36 -30 -126 -100
cut 3 open after 3|-157 127 -107 54 -95 0 0 0
cut 3 open after 4|33 12 71 -96 0 0 0 0
cut 3 open after 5|-37 -37 43 42 -148 0 0 -18
cut 3 open after 6|85 40 -10 -24 -69 0 0 0
cut 3 open after 7|0 57 73 -54 78 0 0 -78
cut 3 open after 8|-145 -158 -22 192 162 7 43 0
cut 3 open after 9|16 3 -42 21 -11 0 159 0
cut 3 sentence after 0|0 24 0 -24 0 0 0 0
cut 3 sentence after 2|-64 -127 0 160 63 0 0 0
cut 3 sentence after 3|0 -24 0 24 0 0 0 0
cut 3 sentence after 4|0 0 0 -65 65 0 0 0
cut 3 sentence after 5|-81 152 -91 -100 -37 0 0 0
cut 3 sentence after 6|105 12 -84 -63 54 0 0 0
cut 3 sentence after 7|0 149 0 -191 11 0 0 0
cut 3 sentence after 8|0 -2 62 -44 -14 0 0 0
cut 3 sentence after 9|-57 151 0 -76 -61 0 0 0
cut 3 signed after 9|-89 89 0 0 0 0 0 0
cut 4 call after 2|0 -80 0 80 0 0 0 0
cut 4 call after 4|0 96 -96 0 0 0 0 0
cut 4 call after 7|0 -56 56 0 0 0 0 0
cut 4 clause after 0|-100 0 0 100 0 0 0 0
cut 4 clause after 2|-2 2 0 0 0 0 0 0
cut 4 clause after 4|0 37 0 -37 0 0 0 0
cut 4 clause after 6|0 51 -51 0 0 0 0 0
cut 4 clause after 7|-69 69 100 -100 0 0 0 0
cut 4 clause after 8|-53 53 0 0 0 0 0 0
cut 4 clause after 9|-100 100 0 0 0 0 0 0
cut 4 open after 0|0 0 58 -58 0 0 0 0
cut 4 open after 1|-37 -30 47 -5 -18 0 0 0
cut 4 open after 2|64 20 -143 111 -79 0 0 -20
cut 4 open after 3|-94 38 -33 39 65 0 0 0
cut 4 open after 4|67 -133 137 55 -80 0 0 0
cut 4 open after 5|86 91 -126 61 -98 0 0 0
cut 4 open after 6|139 -22 -118 8 -81 0 0 0
cut 4 open after 7|0 -155 67 49 80 0 0 0
cut 4 open after 8|-44 40 6 -25 -4 0 0 0
cut 4 open after 9|-3 206 -26 -110 27 -92 0 0
cut 4 sentence after 1|0 13 0 -13 0 0 0 0
cut 4 sentence after 2|-76 -51 0 102 0 0 0 0
cut 4 sentence after 4|0 100 0 -100 0 0 0 0
cut 4 sentence after 5|0 51 -51 0 0 0 0 0
cut 4 sentence after 6|0 7 0 -7 0 0 0 0
cut 4 sentence after 7|0 -109 0 109 0 0 0 0
cut 4 sentence after 8|0 78 0 -78 0 0 0 0
cut 4 sentence after 9|0 14 0 -50 58 0 0 0
cut 4 signed after 9|-82 82 0 0 0 0 0 0
cut 5 call after 1|0 90 30 -94 0 0 0 0
cut 5 call after 2|0 23 17 -73 0 0 0 0
cut 5 call after 3|0 81 -81 0 0 0 0 0
cut 5 call after 4|0 -53 53 0 0 0 0 0
cut 5 call after 5|0 192 -192 0 0 0 0 0
cut 5 call after 6|0 84 23 -82 0 0 0 0
cut 5 call after 7|0 246 -246 0 0 0 0 0
cut 5 call after 8|0 71 -37 -54 0 0 0 0
cut 5 call after 9|0 159 -159 0 0 0 0 0
cut 5 clause after 1|-55 67 150 20 -168 0 0 0
cut 5 clause after 2|-36 36 0 0 0 0 0 0
cut 5 clause after 3|-126 56 90 0 0 0 0 0
cut 5 clause after 5|30 35 -42 0 0 0 0 0
cut 5 clause after 6|73 -73 0 0 0 0 0 0
cut 5 clause after 9|-100 100 4 -4 0 0 0 0
cut 5 open after 0|0 3 34 -158 113 98 0 0
cut 5 open after 1|110 -104 121 6 -83 -75 0 0
cut 5 open after 2|-17 -4 -64 146 -49 -49 -51 73
cut 5 open after 3|-48 -32 50 131 -203 0 -14 0
cut 5 open after 4|93 -193 -116 210 0 0 0 0
cut 5 open after 5|118 32 -211 -113 176 -8 0 0
cut 5 open after 6|-146 -46 12 -9 157 4 0 0
cut 5 open after 7|0 72 -19 7 -16 0 0 0
cut 5 open after 8|-91 46 152 -103 -93 34 0 0
cut 5 open after 9|-100 -96 164 55 -59 0 87 -97
cut 5 sentence after 1|-100 127 0 65 -91 0 0 0
cut 5 sentence after 2|-75 -51 0 171 -15 0 0 0
cut 5 sentence after 3|109 6 0 -141 0 0 0 0
cut 5 sentence after 4|87 -87 0 0 0 0 0 0
cut 5 sentence after 5|-67 -11 0 -74 212 0 0 0
cut 5 sentence after 6|0 27 0 47 -43 0 0 0
cut 5 sentence after 7|-88 20 0 38 -14 0 0 0
cut 5 sentence after 8|-100 94 0 -82 112 0 0 0
cut 5 sentence after 9|-85 109 0 11 -104 0 0 0
cut 5 signed after 5|-15 15 0 0 0 0 0 0
cut 5 signed after 8|0 93 -93 0 0 0 0 0
cut 6 call after 0|0 -62 62 0 0 0 0 0
cut 6 call after 1|127 0 -127 0 0 0 0 0
cut 6 call after 2|-96 0 96 0 0 0 0 0
cut 6 call after 5|0 81 -81 0 0 0 0 0
cut 6 call after 6|-63 -145 181 0 0 0 0 0
cut 6 call after 8|0 -8 8 0 0 0 0 0
cut 6 call after 9|0 97 -97 0 0 0 0 0
cut 6 clause after 1|-221 221 0 0 0 0 0 0
cut 6 clause after 2|-36 32 0 -31 59 0 0 0
cut 6 clause after 3|-145 145 0 0 0 0 0 0
cut 6 clause after 5|50 -50 0 0 0 0 0 0
cut 6 clause after 6|-15 100 -90 0 0 0 0 0
cut 6 clause after 7|-97 97 0 0 0 0 0 0
cut 6 clause after 8|-145 48 44 95 0 0 0 0
cut 6 clause after 9|0 0 88 -88 0 0 0 0
cut 6 open after 0|0 0 44 -41 7 -87 0 0
cut 6 open after 1|-141 132 79 -27 30 -98 0 0
cut 6 open after 2|216 -129 -41 -65 -63 42 -99 -99
cut 6 open after 3|132 -86 -74 112 -30 30 0 -89
cut 6 open after 4|121 11 73 -68 -136 0 0 0
cut 6 open after 5|114 -7 -21 -63 46 0 0 0
cut 6 open after 6|89 -91 -84 -32 80 0 0 0
cut 6 open after 7|0 10 12 45 20 -96 0 0
cut 6 open after 8|-41 79 29 -4 -89 111 0 0
cut 6 open after 9|-126 73 120 -54 -89 0 0 0
cut 6 sentence after 0|0 -79 0 79 0 0 0 0
cut 6 sentence after 1|0 24 0 0 -24 0 0 0
cut 6 sentence after 2|14 -117 0 170 -23 0 0 0
cut 6 sentence after 3|-95 87 0 23 0 0 0 0
cut 6 sentence after 4|64 -8 0 -28 0 0 0 0
cut 6 sentence after 5|241 -201 0 -105 39 0 0 0
cut 6 sentence after 6|-156 104 89 0 0 0 0 0
cut 6 sentence after 7|0 -124 0 24 125 0 0 0
cut 6 sentence after 8|0 -36 0 -64 71 0 0 0
cut 6 sentence after 9|-41 -51 0 -70 140 0 0 0
cut 7 call after 0|-96 0 96 0 0 0 0 0
cut 7 call after 1|-47 0 47 0 0 0 0 0
cut 7 call after 2|39 -180 99 0 0 0 0 0
cut 7 call after 4|0 -37 37 0 0 0 0 0
cut 7 call after 5|0 31 -31 0 0 0 0 0
cut 7 call after 7|0 -86 86 0 0 0 0 0
cut 7 call after 8|0 -70 70 0 0 0 0 0
cut 7 clause after 1|0 0 -97 97 0 0 0 0
cut 7 clause after 2|-49 -13 124 -100 0 0 0 0
cut 7 clause after 3|149 -26 -17 -93 0 0 0 0
cut 7 clause after 6|-88 -34 150 -75 0 0 0 0
cut 7 clause after 8|0 0 -97 97 0 0 0 0
cut 7 clause after 9|-18 8 32 5 -55 0 0 0
cut 7 open after 0|0 0 -19 16 -9 0 0 0
cut 7 open after 1|-52 37 74 -16 20 92 -81 0
cut 7 open after 2|183 27 -8 -176 -111 0 0 37
cut 7 open after 3|41 30 -147 82 121 0 0 0
cut 7 open after 4|124 44 -110 -88 105 0 0 0
cut 7 open after 5|151 145 -135 -15 -14 0 59 0
cut 7 open after 6|47 -15 -17 35 -123 -85 106 0
cut 7 open after 7|0 46 30 -142 39 -90 0 0
cut 7 open after 8|17 115 29 -72 -73 73 14 0
cut 7 open after 9|146 -63 9 46 23 -28 0 45
cut 7 sentence after 0|0 8 0 0 -8 0 0 0
cut 7 sentence after 1|-2 -38 0 30 33 0 0 0
cut 7 sentence after 2|118 -169 0 55 18 0 0 0
cut 7 sentence after 3|68 -125 0 0 75 0 0 0
cut 7 sentence after 4|95 -23 0 -93 0 0 0 0
cut 7 sentence after 5|87 55 0 -128 0 0 0 0
cut 7 sentence after 6|-81 152 0 0 -93 0 0 0
cut 7 sentence after 7|0 -57 0 87 -42 0 0 0
cut 7 sentence after 8|-18 -60 0 6 114 0 0 0
cut 7 sentence after 9|-82 -46 0 148 -89 0 0 0
cut 8 call after 1|-139 -97 201 0 0 0 0 0
cut 8 call after 2|-4 -115 195 -66 -96 0 0 0
cut 8 call after 3|-96 -123 244 0 0 0 0 -99
cut 8 call after 4|2 -114 131 0 0 0 0 0
cut 8 call after 5|-87 -168 207 0 0 0 0 0
cut 8 call after 6|-91 91 91 -91 0 0 0 0
cut 8 call after 7|-84 -7 -35 99 0 0 0 0
cut 8 call after 8|-100 -57 156 -29 0 0 0 0
cut 8 call after 9|-99 -56 197 0 -92 0 0 0
cut 8 clause after 1|-15 15 0 0 0 0 0 0
cut 8 clause after 2|57 -37 -81 82 0 0 0 0
cut 8 clause after 3|28 -49 80 -92 0 0 0 0
cut 8 clause after 4|87 168 -199 0 0 0 0 0
cut 8 clause after 5|-32 68 -49 0 0 0 0 0
cut 8 clause after 6|0 0 -43 -76 98 0 0 0
cut 8 clause after 7|-29 120 0 -96 -7 0 0 0
cut 8 clause after 8|0 0 -12 -109 81 0 0 0
cut 8 clause after 9|49 -19 -8 -16 0 0 0 0
cut 8 open after 0|0 0 -17 -78 -82 0 0 169
cut 8 open after 1|188 -98 -14 -135 -31 64 -63 99
cut 8 open after 2|138 90 19 -57 82 -142 -78 -38
cut 8 open after 3|-11 155 -75 -11 -70 -31 0 301
cut 8 open after 4|51 63 -20 65 -51 2 -53 -88
cut 8 open after 5|4 84 -51 -7 -81 -98 146 0
cut 8 open after 6|113 128 -90 -74 99 -85 97 -35
cut 8 open after 7|164 -18 12 12 1 9 -36 0
cut 8 open after 8|126 -38 27 3 -62 -71 -29 -142
cut 8 open after 9|-27 -13 -30 54 161 -74 -103 -79
cut 8 sentence after 0|0 -94 0 94 0 0 0 0
cut 8 sentence after 1|76 0 -56 -76 56 0 0 0
cut 8 sentence after 2|156 -1 0 -121 -99 0 0 0
cut 8 sentence after 3|119 12 0 -131 -59 0 0 0
cut 8 sentence after 4|62 -93 0 -92 113 0 0 0
cut 8 sentence after 5|217 -111 0 54 -35 0 0 0
cut 8 sentence after 6|11 66 0 35 -87 0 0 0
cut 8 sentence after 7|-56 -66 0 193 -119 0 0 0
cut 8 sentence after 8|-22 -178 -97 102 186 0 0 0
cut 8 sentence after 9|-165 -82 66 90 86 0 0 0
cut 8 signed after 5|-8 8 0 0 0 0 0 0
cut 8 signed after 9|-76 76 0 0 0 0 0 0
cut 9 call after 1|-103 -53 134 0 0 0 0 0
cut 9 call after 2|-80 -111 259 -41 0 0 0 0
cut 9 call after 3|23 -173 169 0 0 0 0 0
cut 9 call after 4|31 -60 -12 0 0 0 0 0
cut 9 call after 5|38 20 145 -100 0 0 0 0
cut 9 call after 6|41 72 14 49 -100 0 0 0
cut 9 call after 7|48 0 7 -89 0 0 0 0
cut 9 call after 8|0 -100 159 -2 0 -100 0 0
cut 9 call after 9|-45 27 10 110 -49 0 0 0
cut 9 clause after 0|-98 0 60 58 0 0 0 0
cut 9 clause after 1|168 -156 -33 0 0 0 0 0
cut 9 clause after 2|63 -2 -25 -17 0 0 0 0
cut 9 clause after 3|5 4 -71 49 0 0 0 0
cut 9 clause after 4|86 -34 -72 0 0 0 0 0
cut 9 clause after 5|139 -52 -47 -78 82 0 0 0
cut 9 clause after 6|120 -163 16 -2 0 0 0 0
cut 9 clause after 7|67 -43 -26 0 0 0 0 0
cut 9 clause after 8|-51 -74 150 -202 167 0 0 0
cut 9 clause after 9|-38 -107 105 53 19 0 0 0
cut 9 open after 0|-26 -75 117 49 -107 35 0 0
cut 9 open after 1|87 117 82 -56 70 -160 0 -100
cut 9 open after 2|68 13 0 -70 52 122 0 11
cut 9 open after 3|91 -62 -79 -46 73 57 0 0
cut 9 open after 4|156 19 6 -14 -53 41 -100 -97
cut 9 open after 5|61 -56 -33 230 -35 44 0 0
cut 9 open after 6|242 -7 69 46 -149 37 0 -51
cut 9 open after 7|160 -29 -19 -75 28 66 0 0
cut 9 open after 8|117 -6 97 -71 -30 111 29 0
cut 9 open after 9|154 114 64 -53 91 -9 0 0
cut 9 sentence after 0|-95 0 0 154 -83 0 0 0
cut 9 sentence after 1|-57 -181 0 131 118 0 0 0
cut 9 sentence after 2|78 51 -208 -180 180 0 0 0
cut 9 sentence after 3|70 63 -82 28 13 -99 0 0
cut 9 sentence after 4|-23 21 0 40 -55 0 0 0
cut 9 sentence after 5|-34 173 -187 5 -63 0 0 0
cut 9 sentence after 6|-96 171 -121 -29 -16 0 0 0
cut 9 sentence after 7|-227 121 -151 -2 233 0 0 0
cut 9 sentence after 8|-47 193 -132 -3 -107 0 0 0
cut 9 sentence after 9|-231 72 87 28 -33 -35 0 0
cut clause call call width 4|0 97 -97 0 0 0 0 0
cut clause call open width 1|0 -87 217 -94 -100 0 0 0
cut clause call open width 2|-92 -118 180 0 0 0 0 0
cut clause call open width 3|-100 34 107 -82 0 0 0 0
cut clause call open width 4|-175 239 30 -73 0 0 0 0
cut clause call open width 5|0 74 -74 0 0 0 0 0
cut clause call open width 6|0 163 -163 0 0 0 0 0
cut clause call sentence width 4|-99 112 -67 0 0 0 0 0
cut clause clause clause width 5|137 -72 -83 0 0 0 0 0
cut clause clause open width 5|20 -36 -160 65 126 0 0 0
cut clause clause open width 6|-80 86 0 -17 -23 0 0 0
cut clause clause sentence width 5|140 -16 -88 0 0 0 0 0
cut clause clause sentence width 6|-65 142 -100 0 0 0 0 0
cut clause clause signed width 6|-68 68 0 0 0 0 0 0
cut clause open call width 4|0 -9 0 9 0 0 0 0
cut clause open clause width 2|0 0 65 44 -90 0 0 0
cut clause open clause width 3|0 0 15 30 -36 0 0 0
cut clause open clause width 4|0 -6 39 -106 95 0 0 0
cut clause open clause width 5|-100 123 77 -100 0 0 0 0
cut clause open clause width 6|38 64 -150 0 0 0 0 0
cut clause open clause width 7|0 -52 0 0 52 0 0 0
cut clause open open width 0|0 -100 -5 100 5 0 0 0
cut clause open open width 1|0 0 36 0 -31 0 -83 0
cut clause open open width 2|0 -139 169 -177 104 0 0 0
cut clause open open width 3|0 -162 180 -231 199 0 0 0
cut clause open open width 4|139 -337 135 -55 57 0 0 0
cut clause open open width 5|-185 139 -45 36 79 0 0 0
cut clause open open width 6|10 96 -111 -18 40 0 0 0
cut clause open open width 7|29 -142 139 26 -24 0 0 0
cut clause open sentence width 0|0 -99 0 99 0 0 0 0
cut clause open sentence width 1|0 0 0 45 -45 0 0 0
cut clause open sentence width 2|0 -88 -208 232 122 0 -99 0
cut clause open sentence width 3|0 -140 -76 231 -88 0 0 0
cut clause open sentence width 4|0 -165 -130 242 0 0 0 0
cut clause open sentence width 5|86 0 -262 160 -139 0 0 0
cut clause open sentence width 6|-18 -3 -144 124 -17 0 0 0
cut clause open sentence width 7|0 -53 0 53 0 0 0 0
cut clause open signed width 5|-24 24 0 0 0 0 0 0
cut clause open signed width 6|-114 114 0 0 0 0 0 0
cut clause sentence call width 5|0 98 0 -98 0 0 0 0
cut clause sentence clause width 4|0 118 84 -118 -84 0 0 0
cut clause sentence clause width 5|-100 61 0 58 0 0 0 0
cut clause sentence clause width 6|-76 76 0 0 0 0 0 0
cut clause sentence clause width 8|0 -89 89 0 0 0 0 0
cut clause sentence open width 2|-100 100 0 0 0 0 0 0
cut clause sentence open width 3|0 82 0 -48 -58 0 0 0
cut clause sentence open width 4|-100 200 203 -221 -44 0 0 0
cut clause sentence open width 5|-141 286 -1 -214 -51 0 0 0
cut clause sentence open width 6|-141 204 0 -104 -51 0 0 0
cut clause sentence open width 7|153 -224 133 0 -37 0 0 0
cut clause sentence open width 8|0 -98 123 0 -35 0 0 0
cut clause sentence sentence width 3|0 32 0 -32 0 0 0 0
cut clause sentence sentence width 4|0 -53 0 53 0 0 0 0
cut clause sentence sentence width 5|0 40 0 -40 0 0 0 0
cut clause sentence sentence width 6|0 61 0 -61 0 0 0 0
cut clause signed call width 4|0 93 -93 0 0 0 0 0
cut clause signed call width 6|-86 86 0 0 0 0 0 0
cut clause signed open width 5|0 100 -100 0 0 0 0 0
cut open call call width 2|0 0 -59 59 0 0 0 0
cut open call call width 4|0 86 -86 0 0 0 0 0
cut open call call width 5|-99 -74 151 0 0 0 0 0
cut open call clause width 2|0 17 0 -17 0 0 0 0
cut open call clause width 4|86 0 82 -89 -96 0 0 0
cut open call clause width 5|-158 36 65 0 0 0 0 0
cut open call clause width 6|69 20 -143 0 0 0 0 0
cut open call open width 0|61 60 -100 0 0 0 0 0
cut open call open width 1|-92 168 -91 -12 0 0 0 0
cut open call open width 2|-220 -94 72 260 -49 -100 0 0
cut open call open width 3|0 -86 110 0 -80 0 0 0
cut open call open width 4|84 35 113 -170 -92 0 0 -99
cut open call open width 5|-257 25 181 -138 0 0 0 0
cut open call open width 6|-107 5 87 -98 0 0 0 0
cut open call sentence width 2|0 -129 0 129 0 0 0 0
cut open call sentence width 4|-167 -34 185 -91 0 0 0 0
cut open call sentence width 5|-41 12 35 0 0 0 0 0
cut open call sentence width 6|-94 0 94 0 0 0 0 0
cut open clause call width 1|0 0 99 0 -99 0 0 0
cut open clause call width 2|0 -100 100 0 0 0 0 0
cut open clause call width 3|-97 0 97 0 0 0 0 0
cut open clause call width 4|0 -81 149 -92 0 0 0 0
cut open clause call width 5|-118 0 118 0 0 0 0 0
cut open clause call width 7|31 73 -82 0 0 0 0 0
cut open clause clause width 1|0 88 -88 0 0 0 0 0
cut open clause clause width 4|46 0 -46 0 0 0 0 0
cut open clause clause width 5|-96 2 0 0 126 0 0 0
cut open clause clause width 6|-18 55 -88 0 -54 0 0 0
cut open clause clause width 7|-64 64 0 0 0 0 0 0
cut open clause open width 0|0 72 -72 0 0 0 0 0
cut open clause open width 1|0 -81 133 0 -73 0 0 0
cut open clause open width 2|-90 75 172 -100 -98 0 0 0
cut open clause open width 3|0 -54 134 -82 -14 0 0 0
cut open clause open width 4|39 -125 62 -22 99 0 0 0
cut open clause open width 5|41 -7 -10 -106 -68 0 0 0
cut open clause open width 6|-24 8 -86 36 138 0 0 0
cut open clause open width 7|-37 30 -85 96 0 0 0 0
cut open clause open width 8|-99 99 -90 90 0 0 0 0
cut open clause sentence width 4|-29 29 -97 97 0 0 0 0
cut open clause sentence width 5|-239 170 40 44 0 0 0 0
cut open clause sentence width 6|-54 54 35 -35 0 0 0 0
cut open clause sentence width 7|13 60 60 -167 0 0 0 0
cut open clause sentence width 8|-98 0 98 0 0 0 0 0
cut open clause signed width 5|-19 159 -95 0 -75 0 0 0
cut open clause signed width 6|-126 126 0 0 0 0 0 0
cut open open call width 0|0 0 -55 -86 117 0 0 0
cut open open call width 1|0 0 -44 168 -1 -100 0 0
cut open open call width 2|0 -80 11 59 -62 0 0 0
cut open open call width 3|0 66 -51 30 109 64 0 -98
cut open open call width 4|0 122 68 -62 -223 0 0 0
cut open open call width 5|-178 -41 123 100 -79 0 0 0
cut open open call width 6|89 122 -78 -191 95 -47 0 0
cut open open call width 7|-166 166 16 -16 0 0 0 0
cut open open clause width 0|0 -100 -106 17 203 0 0 0
cut open open clause width 1|0 76 -73 31 154 -96 0 0
cut open open clause width 2|40 22 4 60 -188 0 -42 0
cut open open clause width 3|-121 -188 8 68 99 164 -11 0
cut open open clause width 4|-96 20 23 32 -66 -61 0 0
cut open open clause width 5|60 105 -76 -181 54 36 0 0
cut open open clause width 6|-26 47 -32 43 -44 58 0 0
cut open open clause width 7|-29 112 -103 -21 0 0 0 0
cut open open clause width 8|0 0 99 -99 0 0 0 0
cut open open open width 0|-100 110 -63 -47 198 -100 67 -68
cut open open open width 1|-124 140 -4 166 149 162 -82 -161
cut open open open width 2|352 -7 48 46 -241 57 -59 0
cut open open open width 3|-248 -16 76 26 -85 68 180 122
cut open open open width 4|216 57 119 106 65 80 0 144
cut open open open width 5|183 22 -22 3 -100 34 -100 -100
cut open open open width 6|8 65 46 -11 -19 -27 0 -228
cut open open open width 7|61 57 -133 44 4 0 0 -92
cut open open open width 8|0 25 -22 26 0 0 0 0
cut open open sentence width 0|0 -58 -197 149 78 0 -82 0
cut open open sentence width 1|0 -289 -138 249 18 99 -29 -100
cut open open sentence width 2|-45 -195 -12 334 -91 -150 0 0
cut open open sentence width 3|-277 -326 127 127 159 -67 0 0
cut open open sentence width 4|20 -183 33 97 62 -94 0 0
cut open open sentence width 5|17 71 -157 94 52 -95 0 0
cut open open sentence width 6|-27 32 -143 -87 -172 54 0 0
cut open open sentence width 7|-20 82 -124 187 -121 0 0 0
cut open open sentence width 8|0 170 -46 -72 0 0 0 -100
cut open open signed width 5|-182 278 -100 0 -81 0 0 0
cut open open signed width 6|-175 232 -98 0 0 0 0 0
cut open open signed width 7|-74 151 0 -99 0 0 0 0
cut open sentence call width 0|0 83 0 0 -83 0 0 0
cut open sentence call width 1|0 60 0 0 -60 0 0 0
cut open sentence call width 3|0 54 0 -54 0 0 0 0
cut open sentence call width 4|0 30 0 -26 -9 0 0 0
cut open sentence call width 5|0 -129 0 129 0 0 0 0
cut open sentence clause width 0|0 118 0 0 -118 0 0 0
cut open sentence clause width 1|0 -45 -1 0 45 0 0 0
cut open sentence clause width 2|-106 127 0 -95 31 0 0 0
cut open sentence clause width 3|-88 102 0 -107 87 0 0 0
cut open sentence clause width 4|-70 65 -77 30 -90 0 0 0
cut open sentence clause width 5|-37 141 -88 -61 -62 0 0 0
cut open sentence clause width 6|21 -22 0 16 0 0 0 0
cut open sentence clause width 7|53 -42 0 -37 0 0 0 0
cut open sentence open width 0|-265 131 0 0 57 0 0 0
cut open sentence open width 1|-24 120 -89 -246 91 0 0 0
cut open sentence open width 2|-68 65 -100 -222 160 0 0 0
cut open sentence open width 3|-96 90 -147 -86 101 0 0 0
cut open sentence open width 4|16 86 -169 -12 -89 -99 0 0
cut open sentence open width 5|-131 153 -120 -8 48 0 0 0
cut open sentence open width 6|2 55 73 -36 -233 -35 0 0
cut open sentence open width 7|91 102 -110 -85 -50 0 0 0
cut open sentence open width 8|0 115 13 -130 0 0 0 0
cut open sentence sentence width 0|73 -157 0 0 104 0 0 0
cut open sentence sentence width 1|22 -53 0 -65 76 0 0 0
cut open sentence sentence width 2|-25 104 0 0 -87 0 0 0
cut open sentence sentence width 3|0 -17 0 16 30 0 0 0
cut open sentence sentence width 4|-141 -104 0 182 -48 0 0 0
cut open sentence sentence width 5|-136 -26 0 145 0 0 0 0
cut open sentence sentence width 6|-84 54 0 89 0 0 0 0
cut open sentence sentence width 7|52 67 -99 0 0 0 0 0
cut open sentence signed width 4|0 65 0 -65 0 0 0 0
cut open sentence signed width 5|-57 60 0 -5 0 0 0 0
cut open sentence signed width 6|-95 95 0 0 0 0 0 0
cut open signed clause width 2|-58 58 0 0 0 0 0 0
cut open signed clause width 4|-15 15 0 0 0 0 0 0
cut open signed clause width 5|-72 72 0 0 0 0 0 0
cut open signed open width 2|-100 100 0 0 0 0 0 0
cut open signed open width 3|-76 154 0 -100 0 0 0 0
cut open signed open width 4|-75 155 0 0 -99 0 0 0
cut open signed open width 5|-90 90 0 0 0 0 0 0
cut open signed open width 6|-88 88 0 0 0 0 0 0
cut open signed sentence width 5|-89 89 0 0 0 0 0 0
deficit 0|-124 -114 138 143 -11 45 0 -15
deficit 1|-138 38 92 66 8 13 0 50
deficit 2|-22 45 29 10 14 5 -151 5
deficit 3|9 50 -109 8 0 -15 -28 -168
deficit 4|58 44 -26 -53 -59 -42 -51 -70
deficit 5|81 -11 -17 30 -18 -24 -30 -59
deficit 6|35 15 -49 40 -44 -51 -62 -116
deficit 7|0 5 5 -26 -20 -6 -80 -100
deficit 8|48 59 61 36 60 30 0 -48
deficit 9|70 101 37 44 48 36 3 53
doubled|-245 -269 571 -333 -454 -228 -270 351
doubled 1|0 0 23 -389 -167 0 -222 451
doubled 2|-100 -100 460 -354 -92 0 0 0
doubled 3|-170 -166 72 207 -219 0 0 0
doubled 4|-201 -171 581 -392 0 -170 0 -99
doubled 5|-163 -221 500 -188 -153 -99 -93 0
doubled 6|-244 -139 483 -222 0 0 0 -99
doubled 7|0 99 155 -155 -99 0 0 0
ends call|65 65 18 -180 -283 -100 -82 -167
ends call after ends call|-135 97 36 37 0 0 0 0
ends call after ends clause|123 37 -70 -95 -96 0 0 0
ends call after ends open|45 27 54 -162 -236 -100 -82 -167
ends call after ends sentence|103 51 -139 54 0 0 0 0
ends call after ends signed|27 0 -27 0 0 0 0 0
ends call deficit 0|0 0 18 -18 0 0 0 0
ends call deficit 1|-31 -168 226 -98 0 0 0 0
ends call deficit 2|-99 -79 131 -36 0 0 0 0
ends call deficit 3|69 -19 34 -138 0 0 0 0
ends call deficit 4|-220 -150 308 0 0 0 0 0
ends call deficit 5|1 36 -9 0 0 0 0 0
ends call deficit 6|-63 27 116 0 -80 0 0 0
ends call deficit 7|37 156 -81 -87 0 0 0 0
ends call deficit 8|57 83 -107 20 -96 0 0 -99
ends call deficit 9|214 110 -64 -10 -194 -100 -82 -97
ends call here 1 after 2|98 -98 0 0 0 0 0 0
ends call here 1 after 5|-100 0 100 0 0 0 0 0
ends call here 1 after 8|0 -95 165 -98 0 0 0 0
ends call here 1 after 9|0 -5 5 0 0 0 0 0
ends call here 2 after 0|-96 0 96 0 0 0 0 0
ends call here 2 after 1|99 0 -99 0 0 0 0 0
ends call here 2 after 2|-121 34 50 -36 0 0 0 0
ends call here 2 after 3|143 -143 0 0 0 0 0 0
ends call here 2 after 5|-69 69 -24 0 0 0 0 0
ends call here 2 after 6|0 -79 79 0 0 0 0 0
ends call here 2 after 8|27 11 -12 0 0 0 0 0
ends call here 2 after 9|-43 -27 54 0 0 0 0 0
ends call here 3 after 0|0 -62 62 0 0 0 0 0
ends call here 3 after 1|-35 -53 72 0 0 0 0 0
ends call here 3 after 2|136 -100 8 -66 0 0 0 0
ends call here 3 after 3|-107 121 3 0 0 0 0 0
ends call here 3 after 4|0 -53 53 0 0 0 0 0
ends call here 3 after 5|68 -68 -28 0 0 0 0 0
ends call here 3 after 6|37 82 -95 0 0 0 0 0
ends call here 3 after 7|96 -43 -16 0 0 0 0 0
ends call here 3 after 8|0 91 -91 0 0 0 0 0
ends call here 3 after 9|-137 142 24 0 0 0 0 0
ends call here 4 after 2|-161 0 161 0 0 0 0 0
ends call here 4 after 3|-94 0 94 0 0 0 0 0
ends call here 4 after 5|-98 0 98 0 0 0 0 0
ends call here 4 after 6|85 -85 0 0 0 0 0 0
ends call here 4 after 7|0 -89 89 0 0 0 0 0
ends call here 5 after 1|0 -24 24 0 0 0 0 0
ends call here 5 after 2|-98 -113 189 0 0 0 0 0
ends call here 5 after 3|76 0 -76 0 0 0 0 0
ends call here 5 after 4|-42 114 -52 0 0 0 0 0
ends call here 5 after 5|188 -142 -74 0 0 0 0 0
ends call here 5 after 6|7 123 -107 0 0 0 0 0
ends call here 5 after 7|6 149 -152 0 0 0 0 0
ends call here 5 after 8|-50 -149 177 0 0 0 0 0
ends call here 5 after 9|-99 0 99 0 0 0 0 0
ends call here 6 after 1|-127 0 127 0 0 0 0 0
ends call here 6 after 2|11 -89 84 0 0 0 0 0
ends call here 6 after 3|-95 0 95 0 0 0 0 0
ends call here 6 after 4|-92 0 92 0 0 0 0 0
ends call here 6 after 5|85 122 -151 0 0 0 0 0
ends call here 6 after 6|29 -90 48 0 -80 0 0 0
ends call here 6 after 7|0 -98 98 0 0 0 0 0
ends call here 6 after 8|0 -22 22 0 0 0 0 0
ends call here 6 after 9|0 93 -93 0 0 0 0 0
ends call here 7 after 0|0 0 -6 6 0 0 0 0
ends call here 7 after 1|-83 90 23 0 0 0 0 0
ends call here 7 after 2|-119 91 1 0 0 0 0 0
ends call here 7 after 3|84 -77 14 0 0 0 0 0
ends call here 7 after 4|27 -37 18 0 0 0 0 0
ends call here 7 after 5|6 77 -32 0 0 0 0 0
ends call here 7 after 6|28 46 -22 -91 0 0 0 0
ends call here 7 after 7|-2 -25 4 0 0 0 0 0
ends call here 7 after 8|-93 74 42 -1 0 0 0 0
ends call here 7 after 9|-15 74 -70 0 0 0 0 0
ends call here 8 after 0|0 -4 4 0 0 0 0 0
ends call here 8 after 1|-63 -115 112 -46 0 0 0 0
ends call here 8 after 2|-27 59 64 0 -96 0 0 0
ends call here 8 after 3|173 -132 56 0 0 0 0 -99
ends call here 8 after 4|-63 47 23 0 0 0 0 0
ends call here 8 after 5|86 -6 -132 0 0 0 0 0
ends call here 8 after 6|81 98 -80 -82 0 0 0 0
ends call here 8 after 7|167 -3 -154 36 0 0 0 0
ends call here 8 after 8|-150 104 33 69 0 0 0 0
ends call here 8 after 9|-244 140 50 -63 0 0 0 0
ends call here 9 after 1|-33 0 33 0 0 0 0 0
ends call here 9 after 2|52 -93 42 42 0 0 0 0
ends call here 9 after 3|99 -62 -57 -73 0 0 0 0
ends call here 9 after 4|-37 28 -45 0 0 0 0 0
ends call here 9 after 5|268 25 -143 -100 0 0 0 0
ends call here 9 after 6|188 -42 -7 -66 -100 0 -82 0
ends call here 9 after 7|-71 50 37 95 0 0 0 -97
ends call here 9 after 8|-255 88 206 -45 0 -100 0 0
ends call here 9 after 9|-395 174 147 205 -127 0 0 0
ends call width 0 marks 0|61 60 -100 0 0 0 0 0
ends call width 1 marks 0|-153 109 215 -102 -100 0 0 -97
ends call width 1 marks 1|0 49 -49 0 0 0 0 0
ends call width 2 marks 0|-2 -102 -111 328 -49 -100 0 0
ends call width 3 marks 0|297 21 -248 -82 0 0 0 0
ends call width 3 marks 1|-203 -77 228 0 -80 0 0 0
ends call width 4 marks 0|227 -100 13 -370 0 0 -82 -99
ends call width 4 marks 1|-116 118 31 -149 -161 0 0 0
ends call width 5 marks 0|330 -112 -264 -66 0 0 0 0
ends call width 5 marks 1|-170 -110 220 -128 0 0 0 0
ends call width 5 marks 2|46 82 -189 0 0 0 0 0
ends call width 6 marks 0|69 98 -171 0 0 0 0 0
ends call width 6 marks 1|-115 29 137 -98 0 0 0 0
ends call width 6 marks 2|48 140 -282 0 0 0 0 0
ends call width 7 marks 2|-72 131 -69 0 0 0 0 0
ends clause|3 72 77 -247 -149 -100 0 0
ends clause after ends call|-68 -30 253 -165 -99 0 0 0
ends clause after ends clause|-2 86 -202 -68 95 0 0 0
ends clause after ends open|-41 57 -10 -59 14 -100 0 0
ends clause after ends sentence|10 101 -226 -22 -100 0 0 0
ends clause after ends signed|235 -149 -95 0 -75 0 0 0
ends clause deficit 0|-169 -87 28 217 0 0 0 0
ends clause deficit 1|30 29 -92 -11 124 0 0 0
ends clause deficit 2|-7 44 -170 -107 43 0 0 0
ends clause deficit 3|114 -65 49 -72 139 0 0 0
ends clause deficit 4|136 28 -216 -37 0 0 0 0
ends clause deficit 5|137 6 66 -252 -166 0 0 0
ends clause deficit 6|144 -69 -92 58 12 0 0 0
ends clause deficit 7|114 -132 90 -151 -95 0 0 0
ends clause deficit 8|-4 129 104 -27 -150 0 0 0
ends clause deficit 9|-49 3 115 28 -56 -100 0 0
ends clause here 0 after 0|-169 0 7 191 0 0 0 0
ends clause here 0 after 1|0 0 -32 32 0 0 0 0
ends clause here 0 after 3|0 -87 106 -26 0 0 0 0
ends clause here 0 after 6|0 0 75 -75 0 0 0 0
ends clause here 0 after 8|0 0 -102 102 0 0 0 0
ends clause here 0 after 9|0 0 -9 9 0 0 0 0
ends clause here 1 after 1|44 -69 -97 119 0 0 0 0
ends clause here 1 after 2|20 -52 46 -3 0 0 0 0
ends clause here 1 after 3|-83 133 -71 0 0 0 0 0
ends clause here 1 after 6|0 51 40 -76 0 0 0 0
ends clause here 1 after 8|-71 19 -27 -33 93 0 0 0
ends clause here 1 after 9|27 43 7 -58 45 0 0 0
ends clause here 2 after 0|0 0 84 -84 0 0 0 0
ends clause here 2 after 1|40 -26 -83 66 0 0 0 0
ends clause here 2 after 2|-7 23 -63 7 14 0 0 0
ends clause here 2 after 3|-67 9 57 -119 187 0 0 0
ends clause here 2 after 4|13 3 -52 0 0 0 0 0
ends clause here 2 after 5|77 -39 -59 0 -69 0 0 0
ends clause here 2 after 6|0 28 -83 -66 91 0 0 0
ends clause here 2 after 7|-26 26 58 0 -58 0 0 0
ends clause here 2 after 8|85 16 -32 -98 -63 0 0 0
ends clause here 2 after 9|-45 95 -89 19 -133 0 0 0
ends clause here 3 after 1|-105 105 0 0 0 0 0 0
ends clause here 3 after 2|63 22 -146 0 59 0 0 0
ends clause here 3 after 3|63 38 -97 -57 0 0 0 0
ends clause here 3 after 4|-127 127 0 0 0 0 0 0
ends clause here 3 after 5|94 -94 0 0 0 0 0 0
ends clause here 3 after 6|7 -99 66 0 98 0 0 0
ends clause here 3 after 7|-26 -41 172 -100 0 0 0 0
ends clause here 3 after 8|-2 -43 -5 85 0 0 0 0
ends clause here 3 after 9|-12 27 -1 0 0 0 0 0
ends clause here 4 after 1|-83 83 0 0 0 0 0 0
ends clause here 4 after 2|142 -52 -159 0 0 0 0 0
ends clause here 4 after 3|-187 145 100 0 0 0 0 0
ends clause here 4 after 4|94 40 -100 -37 0 0 0 0
ends clause here 4 after 5|10 -63 80 0 0 0 0 0
ends clause here 4 after 6|26 -26 0 0 0 0 0 0
ends clause here 4 after 7|28 -28 0 0 0 0 0 0
ends clause here 4 after 8|-20 96 -110 0 0 0 0 0
ends clause here 4 after 9|132 -113 -52 0 0 0 0 0
ends clause here 5 after 1|48 -97 70 0 0 0 0 0
ends clause here 5 after 2|-5 56 75 -171 0 0 0 0
ends clause here 5 after 3|-52 84 -70 0 0 0 0 0
ends clause here 5 after 4|-75 75 0 0 0 0 0 0
ends clause here 5 after 5|4 -84 46 0 0 0 0 0
ends clause here 5 after 6|73 -73 54 -54 0 0 0 0
ends clause here 5 after 7|143 -36 4 0 -93 0 0 0
ends clause here 5 after 8|23 -85 42 -94 0 0 0 0
ends clause here 5 after 9|126 74 -109 0 -100 0 0 0
ends clause here 6 after 0|-89 0 89 0 0 0 0 0
ends clause here 6 after 1|0 98 -98 0 0 0 0 0
ends clause here 6 after 2|12 72 -94 0 0 0 0 0
ends clause here 6 after 3|-9 -49 36 0 0 0 0 0
ends clause here 6 after 4|-26 89 -71 0 0 0 0 0
ends clause here 6 after 5|16 0 -16 0 0 0 0 0
ends clause here 6 after 6|45 -99 9 36 0 0 0 0
ends clause here 6 after 7|104 -104 0 0 0 0 0 0
ends clause here 6 after 8|15 -48 18 0 12 0 0 0
ends clause here 6 after 9|-9 -12 63 18 0 0 0 0
ends clause here 7 after 0|-13 0 13 0 0 0 0 0
ends clause here 7 after 2|89 -104 35 0 0 0 0 0
ends clause here 7 after 3|123 -91 -46 0 0 0 0 0
ends clause here 7 after 4|97 0 -97 0 0 0 0 0
ends clause here 7 after 5|41 186 -161 -78 0 0 0 0
ends clause here 7 after 6|0 -96 96 0 0 0 0 0
ends clause here 7 after 7|-52 68 83 -96 -7 0 0 0
ends clause here 7 after 8|0 -96 160 0 -90 0 0 0
ends clause here 7 after 9|-41 -69 78 0 0 0 0 0
ends clause here 8 after 1|0 0 168 0 -168 0 0 0
ends clause here 8 after 2|156 24 -62 -36 0 0 0 0
ends clause here 8 after 3|1 -9 2 0 0 0 0 0
ends clause here 8 after 4|0 51 -51 0 0 0 0 0
ends clause here 8 after 5|-32 0 -57 0 82 0 0 0
ends clause here 8 after 6|-15 205 -176 -74 0 0 0 0
ends clause here 8 after 7|-84 29 63 0 0 0 0 0
ends clause here 8 after 8|-56 -90 96 -16 19 0 0 0
ends clause here 8 after 9|-57 -117 66 161 -88 0 0 0
ends clause here 9 after 2|0 88 -144 79 0 0 0 0
ends clause here 9 after 4|0 72 -72 0 0 0 0 0
ends clause here 9 after 5|0 150 -150 0 0 0 0 0
ends clause here 9 after 7|0 0 94 -94 0 0 0 0
ends clause here 9 after 8|0 -81 149 0 0 -100 0 0
ends clause here 9 after 9|-93 -165 140 43 -56 0 0 0
ends clause width 0 marks 0|0 72 -72 0 0 0 0 0
ends clause width 1 marks 0|0 29 121 0 -151 0 0 0
ends clause width 2 marks 0|-157 -120 363 -167 -98 0 0 0
ends clause width 2 marks 1|0 94 -94 0 0 0 0 0
ends clause width 3 marks 0|-141 -54 297 -103 -50 -100 0 0
ends clause width 4 marks 0|-15 44 212 -144 -228 0 0 0
ends clause width 4 marks 1|-67 -55 -352 236 272 0 0 0
ends clause width 5 marks 0|76 -33 -21 -122 45 0 0 0
ends clause width 5 marks 1|50 30 -125 -104 -25 0 0 0
ends clause width 5 marks 2|61 55 0 -100 0 0 0 0
ends clause width 6 marks 0|64 59 -91 -214 -54 0 0 0
ends clause width 6 marks 1|14 30 -352 239 -3 0 0 0
ends clause width 6 marks 2|18 18 -150 -90 0 0 0 0
ends clause width 7 marks 0|-60 87 0 -32 0 0 0 0
ends clause width 7 marks 1|109 20 -115 -86 0 0 0 0
ends clause width 7 marks 2|4 -4 -9 8 0 0 0 0
ends clause width 8 marks 1|-99 99 -90 90 0 0 0 0
ends clause width 8 marks 2|-98 0 98 0 0 0 0 0
ends open|-15 45 55 59 69 24 52 78
ends open after ends call|-28 -118 35 19 81 -16 68 -105
ends open after ends clause|-99 61 3 35 70 -2 -10 -62
ends open after ends open|-3 58 18 65 45 74 67 -35
ends open after ends sentence|-39 55 -33 -58 -13 -154 -41 -322
ends open after ends signed|208 100 -224 -238 -81 0 0 0
ends open deficit 0|9 -44 86 53 72 45 0 -15
ends open deficit 1|-33 64 72 31 -51 13 0 50
ends open deficit 2|-26 59 49 10 -25 5 -151 5
ends open deficit 3|15 52 -77 17 -94 -15 -28 -100
ends open deficit 4|109 57 -25 -57 -59 -42 -51 -70
ends open deficit 5|80 -22 -18 43 -13 16 -30 -59
ends open deficit 6|29 -117 -22 44 -36 -51 -62 -116
ends open deficit 7|60 -173 1 50 -54 -6 -80 -100
ends open deficit 8|-57 -103 158 170 103 35 83 28
ends open deficit 9|-42 -192 78 150 123 119 66 102
ends open here 0 after 0|135 127 -21 135 -169 0 0 -100
ends open here 0 after 1|-99 0 78 46 0 0 0 0
ends open here 0 after 2|0 0 18 -43 105 0 0 0
ends open here 0 after 3|-37 0 27 -19 0 0 0 0
ends open here 0 after 4|0 0 -17 17 0 0 0 0
ends open here 0 after 5|99 -78 94 -107 0 0 0 0
ends open here 0 after 6|0 0 -2 37 0 -80 0 0
ends open here 0 after 7|0 0 25 2 -86 0 0 0
ends open here 0 after 8|-54 -99 94 -39 136 25 0 0
ends open here 0 after 9|-100 -100 -28 106 129 0 0 0
ends open here 1 after 0|0 -126 -3 67 0 -87 0 99
ends open here 1 after 1|-26 -13 -89 62 17 0 0 0
ends open here 1 after 2|-5 70 -93 5 75 39 0 0
ends open here 1 after 3|56 6 -77 -1 0 0 0 0
ends open here 1 after 4|-41 -65 11 15 -64 91 0 0
ends open here 1 after 5|188 -46 13 -11 -149 82 0 0
ends open here 1 after 6|-116 -37 32 109 34 0 0 -93
ends open here 1 after 7|-32 -107 68 99 -55 -60 0 0
ends open here 1 after 8|-123 83 8 138 -32 77 0 -92
ends open here 1 after 9|-90 71 -69 84 120 -162 0 107
ends open here 2 after 0|0 43 -33 10 65 0 0 0
ends open here 2 after 1|69 42 15 50 13 -88 0 -100
ends open here 2 after 2|-25 44 -68 -21 11 30 -9 -76
ends open here 2 after 3|-79 66 57 8 -45 111 0 -89
ends open here 2 after 4|-34 105 55 -42 -30 -100 0 26
ends open here 2 after 5|-54 40 52 15 52 -100 0 -18
ends open here 2 after 6|-77 17 40 22 74 0 0 -35
ends open here 2 after 7|-72 65 3 32 22 6 -66 0
ends open here 2 after 8|-15 81 40 42 -103 13 0 42
ends open here 2 after 9|35 68 -27 -31 39 -117 -99 -168
ends open here 3 after 0|-67 0 49 -16 0 0 0 0
ends open here 3 after 1|161 8 -64 -109 -49 0 -28 0
ends open here 3 after 2|-14 79 -29 -2 -160 -80 0 -27
ends open here 3 after 3|-14 -29 83 -41 45 -2 0 0
ends open here 3 after 4|-65 90 125 -69 -165 0 0 0
ends open here 3 after 5|-64 -33 78 15 57 0 0 -68
ends open here 3 after 6|-101 -52 101 27 25 94 0 68
ends open here 3 after 7|-67 68 -69 -44 75 0 0 0
ends open here 3 after 8|-23 31 -23 -30 -50 84 0 0
ends open here 3 after 9|65 -4 -15 -49 40 0 0 0
ends open here 4 after 0|0 0 143 -143 0 0 0 0
ends open here 4 after 1|68 13 -28 -8 -76 0 0 0
ends open here 4 after 2|33 63 9 -61 -128 -99 0 0
ends open here 4 after 3|134 -14 -114 20 -100 0 0 0
ends open here 4 after 4|-68 -84 13 99 124 0 0 0
ends open here 4 after 5|70 -27 75 -74 43 0 0 0
ends open here 4 after 6|27 -18 -6 -33 78 111 0 -100
ends open here 4 after 7|-32 32 -85 -54 98 0 0 0
ends open here 4 after 8|38 -46 133 25 -69 18 -108 0
ends open here 4 after 9|-1 46 -21 3 -45 -92 75 0
ends open here 5 after 0|0 0 8 -92 -95 98 0 0
ends open here 5 after 1|-8 23 60 49 -31 -98 -5 0
ends open here 5 after 2|58 19 -35 -4 80 99 -79 -100
ends open here 5 after 3|144 -60 24 -52 -104 0 0 0
ends open here 5 after 4|26 -174 95 69 204 0 0 0
ends open here 5 after 5|-4 -206 156 -24 -147 0 0 0
ends open here 5 after 6|-30 -96 43 -39 -44 0 110 0
ends open here 5 after 7|59 -138 73 45 53 -98 0 0
ends open here 5 after 8|65 42 -45 78 15 -24 0 0
ends open here 5 after 9|64 -141 -2 -31 11 0 -120 0
ends open here 6 after 0|0 0 -11 -41 -101 0 0 100
ends open here 6 after 1|218 -120 21 -6 -141 -94 -100 0
ends open here 6 after 2|40 13 -31 -79 -32 34 -80 -22
ends open here 6 after 3|22 -32 59 32 150 -99 0 0
ends open here 6 after 4|81 -63 -30 44 0 0 0 0
ends open here 6 after 5|126 -225 98 30 -103 -32 0 0
ends open here 6 after 6|-20 -71 -83 -57 47 0 0 0
ends open here 6 after 7|47 -49 -47 -34 170 37 0 0
ends open here 6 after 8|-10 -49 4 -22 -23 46 107 0
ends open here 6 after 9|60 -84 -28 -65 -32 66 0 0
ends open here 7 after 0|0 0 27 -32 18 0 0 0
ends open here 7 after 1|118 -29 -20 -48 -53 0 -63 0
ends open here 7 after 2|65 59 1 -4 -34 -45 0 -99
ends open here 7 after 3|18 39 71 -17 101 -8 -15 -100
ends open here 7 after 4|21 -98 8 -16 119 -79 0 0
ends open here 7 after 5|-94 -143 116 37 4 34 0 0
ends open here 7 after 6|-27 -68 52 37 -35 38 0 0
ends open here 7 after 7|105 -48 36 -5 13 0 -22 0
ends open here 7 after 8|25 6 -22 -1 77 4 -129 0
ends open here 7 after 9|68 -50 -29 -14 -106 51 115 0
ends open here 8 after 0|0 108 21 28 -9 0 29 0
ends open here 8 after 1|-60 -184 -93 34 59 58 34 99
ends open here 8 after 2|68 -25 -72 69 51 -69 -14 74
ends open here 8 after 3|-76 -51 8 77 17 19 -68 0
ends open here 8 after 4|114 152 22 12 28 -38 -7 -97
ends open here 8 after 5|-33 -112 87 -37 93 61 -14 0
ends open here 8 after 6|154 -132 63 177 -113 0 25 -44
ends open here 8 after 7|-85 -94 65 96 13 -64 94 -78
ends open here 8 after 8|114 -184 -51 38 -22 32 45 -66
ends open here 8 after 9|-114 -66 9 71 54 64 83 27
ends open here 9 after 0|57 61 -44 0 37 35 -59 90
ends open here 9 after 1|-100 37 57 161 -73 45 134 0
ends open here 9 after 2|-135 -90 0 115 -21 31 31 41
ends open here 9 after 3|-95 -150 61 53 -45 -28 -40 133
ends open here 9 after 4|-49 -7 -3 -7 -13 45 -67 -83
ends open here 9 after 5|-114 -68 189 111 40 10 -32 -18
ends open here 9 after 6|-64 -45 27 9 63 37 -22 51
ends open here 9 after 7|112 6 1 17 -14 59 -40 -37
ends open here 9 after 8|151 -26 -81 58 86 7 19 39
ends open here 9 after 9|75 -123 39 119 71 65 115 -41
ends open width 0 marks 0|-183 -117 5 162 330 -100 -121 57
ends open width 1 marks 0|-119 -75 77 231 213 132 -132 83
ends open width 2 marks 0|94 -279 124 96 -19 29 178 -100
ends open width 2 marks 1|-78 -88 109 -249 247 0 0 -98
ends open width 3 marks 0|-22 -103 122 199 -230 144 104 130
ends open width 3 marks 1|-213 -357 -69 19 299 0 -167 -96
ends open width 4 marks 0|-249 -71 69 117 -125 57 264 211
ends open width 4 marks 1|-133 -58 238 -41 26 -170 -92 -169
ends open width 4 marks 2|60 18 -167 -106 66 0 0 0
ends open width 5 marks 0|-82 94 230 120 -201 -7 137 -100
ends open width 5 marks 1|77 70 57 -46 -116 -79 -128 0
ends open width 5 marks 2|147 259 -86 -356 -92 0 -100 0
ends open width 6 marks 0|-173 -134 121 -46 -268 324 -103 110
ends open width 6 marks 1|0 1 58 67 -127 -170 -99 -170
ends open width 6 marks 2|38 47 -178 -290 -97 -115 -170 -170
ends open width 7 marks 0|-279 -116 300 -164 -67 0 0 178
ends open width 7 marks 1|55 89 -58 54 -157 0 0 0
ends open width 7 marks 2|61 128 -317 2 79 -94 0 -100
ends open width 8 marks 0|0 0 250 -250 0 0 0 0
ends open width 8 marks 1|134 178 9 -29 0 0 0 -100
ends open width 8 marks 2|-99 0 -238 291 0 0 0 0
ends sentence|25 57 -473 -36 23 -240 -239 -270
ends sentence after ends call|-186 237 -73 -23 -129 0 0 0
ends sentence after ends clause|126 79 -165 -102 -74 0 0 -167
ends sentence after ends open|33 52 -369 -73 19 -240 -239 -163
ends sentence after ends sentence|-20 121 -167 23 -8 0 0 0
ends sentence after ends signed|28 -6 0 -69 0 0 0 0
ends sentence deficit 0|-119 -63 170 67 -175 0 0 0
ends sentence deficit 1|-164 -109 -13 213 118 0 0 0
ends sentence deficit 2|-35 -9 -5 158 152 0 0 0
ends sentence deficit 3|0 19 -196 118 171 0 0 -100
ends sentence deficit 4|-40 31 0 15 0 0 0 0
ends sentence deficit 5|-46 63 -146 23 63 -91 0 0
ends sentence deficit 6|-42 92 -37 -63 -5 0 0 0
ends sentence deficit 7|44 52 -192 -45 86 0 0 0
ends sentence deficit 8|37 73 -161 -37 -19 -35 -155 -99
ends sentence deficit 9|172 113 -337 -121 -72 -170 -173 -159
ends sentence here 0 after 2|0 0 84 0 -84 0 0 0
ends sentence here 0 after 5|0 0 -47 47 0 0 0 0
ends sentence here 0 after 6|0 -89 111 -37 0 0 0 0
ends sentence here 0 after 7|0 -97 -74 149 0 0 0 0
ends sentence here 0 after 8|0 -62 -33 97 -35 0 0 0
ends sentence here 0 after 9|-119 72 179 -62 -95 0 0 0
ends sentence here 1 after 0|-94 0 0 94 0 0 0 0
ends sentence here 1 after 1|0 -24 0 24 0 0 0 0
ends sentence here 1 after 2|-149 20 -13 162 -90 0 0 0
ends sentence here 1 after 4|-109 109 0 0 0 0 0 0
ends sentence here 1 after 5|-94 -76 60 117 0 0 0 0
ends sentence here 1 after 6|0 53 -116 116 -53 0 0 0
ends sentence here 1 after 7|-88 8 0 -17 97 0 0 0
ends sentence here 1 after 8|67 -2 68 -134 -15 0 0 0
ends sentence here 1 after 9|73 -127 100 -33 138 0 0 0
ends sentence here 2 after 0|87 -60 0 -45 0 0 0 0
ends sentence here 2 after 1|-138 -57 0 118 88 0 0 0
ends sentence here 2 after 2|-47 50 0 -2 54 0 0 0
ends sentence here 2 after 3|-98 112 0 34 -88 0 0 0
ends sentence here 2 after 4|-11 -114 0 124 65 0 0 0
ends sentence here 2 after 5|-8 12 0 69 0 0 0 0
ends sentence here 2 after 6|-51 12 0 78 0 0 0 0
ends sentence here 2 after 7|146 -35 90 -158 -10 0 0 0
ends sentence here 2 after 8|80 27 -99 -94 37 0 0 0
ends sentence here 2 after 9|-13 -61 55 48 30 0 0 0
ends sentence here 3 after 0|-52 0 0 52 0 0 0 0
ends sentence here 3 after 1|-70 85 0 -26 0 0 0 0
ends sentence here 3 after 2|130 -97 0 15 79 0 0 -100
ends sentence here 3 after 3|-16 -15 0 30 92 0 0 0
ends sentence here 3 after 4|69 -44 0 -59 0 0 0 0
ends sentence here 3 after 5|-32 18 0 45 -14 0 0 0
ends sentence here 3 after 6|11 135 -196 -43 0 0 0 0
ends sentence here 3 after 7|-7 -101 0 97 0 0 0 0
ends sentence here 3 after 8|-83 42 0 8 96 0 0 0
ends sentence here 3 after 9|43 -35 0 37 -57 0 0 0
ends sentence here 4 after 1|116 -55 0 -77 0 0 0 0
ends sentence here 4 after 2|73 -103 0 15 0 0 0 0
ends sentence here 4 after 3|131 -131 0 0 0 0 0 0
ends sentence here 4 after 4|-59 59 0 0 0 0 0 0
ends sentence here 4 after 5|-87 87 0 0 0 0 0 0
ends sentence here 4 after 6|-163 96 0 90 0 0 0 0
ends sentence here 4 after 7|-56 56 0 0 0 0 0 0
ends sentence here 4 after 8|-64 64 0 0 0 0 0 0
ends sentence here 4 after 9|97 -77 0 -32 0 0 0 0
ends sentence here 5 after 0|-95 0 0 95 0 0 0 0
ends sentence here 5 after 1|23 -23 -56 0 56 0 0 0
ends sentence here 5 after 2|147 -108 0 -89 -36 0 0 0
ends sentence here 5 after 3|-84 58 0 84 -62 0 0 0
ends sentence here 5 after 4|-24 24 0 0 0 0 0 0
ends sentence here 5 after 5|-118 203 -94 -100 0 0 0 0
ends sentence here 5 after 6|23 -30 -88 87 105 -91 0 0
ends sentence here 5 after 7|-130 84 0 78 0 0 0 0
ends sentence here 5 after 8|-70 55 66 -45 0 0 0 0
ends sentence here 5 after 9|-126 71 0 83 0 0 0 0
ends sentence here 6 after 1|-155 155 0 0 0 0 0 0
ends sentence here 6 after 2|79 -119 0 167 8 0 0 0
ends sentence here 6 after 3|-38 86 0 -83 0 0 0 0
ends sentence here 6 after 4|-88 172 0 -124 0 0 0 0
ends sentence here 6 after 5|-7 40 -91 -70 103 0 0 0
ends sentence here 6 after 6|-24 63 75 -43 -75 0 0 0
ends sentence here 6 after 7|-54 154 0 27 -43 0 0 0
ends sentence here 6 after 8|0 1 0 -42 111 0 0 0
ends sentence here 6 after 9|-56 38 0 117 -108 0 0 0
ends sentence here 7 after 0|92 -92 0 0 0 0 0 0
ends sentence here 7 after 1|-90 -88 0 135 0 0 0 0
ends sentence here 7 after 2|-53 -7 0 155 0 0 0 0
ends sentence here 7 after 3|-56 92 -82 4 0 0 0 0
ends sentence here 7 after 4|-180 218 0 -73 0 0 0 0
ends sentence here 7 after 5|-52 110 -86 -67 53 0 0 0
ends sentence here 7 after 6|36 105 -83 -107 27 0 0 0
ends sentence here 7 after 7|38 -33 0 -1 30 0 0 0
ends sentence here 7 after 8|71 -56 0 -57 -39 0 0 0
ends sentence here 7 after 9|36 59 0 -128 55 0 0 0
ends sentence here 8 after 0|88 -36 0 -69 11 0 0 0
ends sentence here 8 after 1|-54 83 0 -55 -20 0 0 0
ends sentence here 8 after 2|-82 -52 -120 163 -29 0 0 0
ends sentence here 8 after 3|32 42 0 -14 47 0 0 0
ends sentence here 8 after 4|50 2 -94 38 81 0 0 0
ends sentence here 8 after 5|15 66 48 -65 -223 0 0 -99
ends sentence here 8 after 6|-86 -9 -77 -86 47 0 -78 0
ends sentence here 8 after 7|52 24 0 -77 102 0 0 0
ends sentence here 8 after 8|61 56 0 -78 -38 0 0 0
ends sentence here 8 after 9|156 27 44 -133 -38 -35 -100 0
ends sentence here 9 after 0|25 -5 0 83 -82 0 0 0
ends sentence here 9 after 1|40 -44 0 -104 67 0 0 0
ends sentence here 9 after 2|95 32 -144 18 10 0 -80 -90
ends sentence here 9 after 3|39 111 0 -44 -81 -99 0 -95
ends sentence here 9 after 4|85 55 0 72 -106 0 0 0
ends sentence here 9 after 5|42 36 -165 -162 19 0 0 0
ends sentence here 9 after 6|67 66 26 8 2 -100 0 0
ends sentence here 9 after 7|119 30 -98 -61 42 0 0 0
ends sentence here 9 after 8|44 34 0 -17 -53 0 -90 0
ends sentence here 9 after 9|166 110 -100 -53 -131 0 -100 0
ends sentence width 0 marks 0|111 -25 0 -98 6 0 0 0
ends sentence width 1 marks 0|99 86 -90 -303 66 0 0 -90
ends sentence width 1 marks 1|56 -56 0 0 0 0 0 0
ends sentence width 2 marks 0|11 194 0 -434 15 0 -146 0
ends sentence width 2 marks 1|-177 234 -100 0 0 0 0 0
ends sentence width 3 marks 0|-128 68 -184 47 109 -100 0 0
ends sentence width 3 marks 1|-45 183 -51 -98 -107 0 0 0
ends sentence width 4 marks 0|-59 69 -40 112 -81 -99 -155 -95
ends sentence width 4 marks 1|201 186 -223 -315 -172 0 -170 -99
ends sentence width 4 marks 2|133 -86 0 -97 0 0 0 0
ends sentence width 5 marks 0|-154 -69 -123 236 -49 0 0 0
ends sentence width 5 marks 1|122 -38 -284 -150 21 0 0 -100
ends sentence width 5 marks 2|-7 52 0 -159 -86 0 0 0
ends sentence width 6 marks 0|-51 51 -37 228 -242 -116 0 0
ends sentence width 6 marks 1|42 73 -189 -313 -45 0 0 0
ends sentence width 6 marks 2|-35 82 0 -175 0 0 0 0
ends sentence width 7 marks 0|122 -62 -120 16 0 0 0 0
ends sentence width 7 marks 1|47 33 -23 33 -55 0 0 0
ends sentence width 7 marks 2|-15 51 -90 24 -32 0 0 0
ends sentence width 8 marks 1|0 -98 116 -7 0 0 0 0
ends sentence width 8 marks 2|-96 47 253 -213 -35 0 0 0
ends signed|129 189 -224 -170 -99 0 0 0
ends signed after ends call|-82 150 -93 0 0 0 0 0
ends signed after ends clause|42 -42 0 0 0 0 0 0
ends signed after ends open|145 150 -170 -170 -99 0 0 0
ends signed after ends sentence|-89 89 0 0 0 0 0 0
ends signed deficit 2|48 -48 0 0 0 0 0 0
ends signed deficit 3|-166 166 0 0 0 0 0 0
ends signed deficit 4|-55 55 0 0 0 0 0 0
ends signed deficit 5|3 -3 0 0 0 0 0 0
ends signed deficit 6|-5 93 -100 0 0 0 0 0
ends signed deficit 7|-44 115 -93 0 0 0 0 0
ends signed deficit 8|118 80 -99 0 -99 0 0 0
ends signed deficit 9|134 6 0 -170 0 0 0 0
ends signed here 2 after 7|4 -4 0 0 0 0 0 0
ends signed here 2 after 8|76 -76 0 0 0 0 0 0
ends signed here 2 after 9|13 -13 0 0 0 0 0 0
ends signed here 3 after 8|-67 67 0 0 0 0 0 0
ends signed here 3 after 9|-125 125 0 0 0 0 0 0
ends signed here 4 after 1|-62 62 0 0 0 0 0 0
ends signed here 4 after 2|36 -36 0 0 0 0 0 0
ends signed here 4 after 5|53 -53 0 0 0 0 0 0
ends signed here 4 after 9|-62 62 0 0 0 0 0 0
ends signed here 5 after 8|56 -56 0 0 0 0 0 0
ends signed here 5 after 9|-86 86 0 0 0 0 0 0
ends signed here 6 after 5|-93 93 0 0 0 0 0 0
ends signed here 6 after 8|77 45 -100 0 0 0 0 0
ends signed here 6 after 9|59 -59 0 0 0 0 0 0
ends signed here 7 after 3|71 -71 0 0 0 0 0 0
ends signed here 7 after 5|76 -76 0 0 0 0 0 0
ends signed here 7 after 7|-92 92 0 0 0 0 0 0
ends signed here 7 after 8|-43 118 -93 0 0 0 0 0
ends signed here 7 after 9|44 -44 0 0 0 0 0 0
ends signed here 8 after 2|8 104 0 0 -99 0 0 0
ends signed here 8 after 5|84 21 -99 0 0 0 0 0
ends signed here 8 after 6|-88 88 0 0 0 0 0 0
ends signed here 8 after 7|-79 79 0 0 0 0 0 0
ends signed here 8 after 8|-29 29 0 0 0 0 0 0
ends signed here 8 after 9|47 -47 0 0 0 0 0 0
ends signed here 9 after 1|99 0 0 -99 0 0 0 0
ends signed here 9 after 5|67 -67 0 0 0 0 0 0
ends signed here 9 after 8|24 -24 0 0 0 0 0 0
ends signed here 9 after 9|99 33 0 -100 0 0 0 0
ends signed width 2 marks 1|-141 141 0 0 0 0 0 0
ends signed width 3 marks 1|86 113 0 -170 0 0 0 0
ends signed width 4 marks 1|-106 342 -165 0 -99 0 0 0
ends signed width 4 marks 2|173 -173 0 0 0 0 0 0
ends signed width 5 marks 1|15 63 -100 0 0 0 0 0
ends signed width 5 marks 2|124 -124 0 0 0 0 0 0
ends signed width 6 marks 1|-26 26 0 0 0 0 0 0
ends signed width 6 marks 2|94 -94 0 0 0 0 0 0
full around 0 0|-70 -6 140 177 55 63 34 35
full around 0 1|-10 -59 60 109 -45 -7 14 -71
full around 0 2|-15 -56 -30 3 -155 1 -21 -88
full around 1 0|-55 100 64 119 -27 40 -23 144
full around 1 1|5 95 23 30 -59 -5 -55 3
full around 1 2|-18 41 -64 -48 25 -138 -143 -170
full around 2 0|2 84 -107 16 -62 -41 -65 -143
full around 2 1|44 58 -64 74 -15 -61 -88 0
full around 2 2|40 116 -100 -27 -135 -37 -185 -100
furniture|-126 -120 -721 -444 -100 -275 -293 1104
genre|355 4 225 -876 -239 -190 -148 250
happening|35 50 229 -241 -100 -216 -359 -201
here 0 after 0|17 127 -38 245 -169 0 0 -100
here 0 after 1|-99 0 70 53 0 0 0 0
here 0 after 2|0 0 44 -43 -5 0 0 0
here 0 after 3|-37 -87 70 -24 0 0 0 0
here 0 after 4|0 0 -17 17 0 0 0 0
here 0 after 5|99 -78 77 -90 0 0 0 0
here 0 after 6|0 -89 135 -60 0 -80 0 0
here 0 after 7|0 -97 9 68 -86 0 0 0
here 0 after 8|-54 -143 43 33 121 25 0 0
here 0 after 9|-186 -50 137 87 55 0 0 0
here 1 after 0|-94 -126 -3 139 0 -87 0 99
here 1 after 1|-11 -34 -153 106 17 0 0 0
here 1 after 2|-39 45 -113 57 31 39 0 0
here 1 after 3|5 73 -92 -1 0 0 0 0
here 1 after 4|-133 53 11 15 -64 91 0 0
here 1 after 5|63 -93 113 27 -149 82 0 0
here 1 after 6|-116 6 -21 177 3 0 0 -93
here 1 after 7|-126 -92 68 82 4 -60 0 0
here 1 after 8|-129 46 47 81 6 77 0 -92
here 1 after 9|-89 3 -42 64 193 -162 0 107
here 2 after 0|-35 6 63 -44 65 0 0 0
here 2 after 1|105 0 -24 96 61 -88 0 -100
here 2 after 2|-20 41 -25 -23 6 30 -9 -76
here 2 after 3|-68 38 89 -19 10 111 0 -89
here 2 after 4|-123 113 46 28 9 -100 0 26
here 2 after 5|-40 78 40 48 28 -100 0 -18
here 2 after 6|-46 10 8 81 108 0 0 -35
here 2 after 7|0 21 27 -21 6 6 -66 0
here 2 after 8|4 97 4 10 -90 13 0 42
here 2 after 9|17 51 -3 -9 20 -117 -99 -168
here 3 after 0|-104 -62 68 1 0 0 0 0
here 3 after 1|91 80 -46 -114 -49 0 -28 0
here 3 after 2|5 65 -66 0 -17 -80 0 -111
here 3 after 3|-10 -6 34 -49 78 -2 0 0
here 3 after 4|-89 103 139 -91 -165 0 0 0
here 3 after 5|-54 -18 77 34 51 0 0 -68
here 3 after 6|-81 -64 21 2 107 94 0 68
here 3 after 7|-27 -43 76 -86 75 0 0 0
here 3 after 8|-19 26 -46 1 -18 84 0 0
here 3 after 9|-12 54 -43 -46 19 0 0 0
here 4 after 0|0 0 143 -143 0 0 0 0
here 4 after 1|59 55 -28 -41 -76 0 0 0
here 4 after 2|27 30 17 -37 -128 -99 0 0
here 4 after 3|63 20 -24 20 -100 0 0 0
here 4 after 4|-30 46 -74 87 124 0 0 0
here 4 after 5|-53 7 168 -74 43 0 0 0
here 4 after 6|11 -8 -6 -1 78 111 0 -100
here 4 after 7|-45 -9 -49 -54 98 0 0 0
here 4 after 8|29 32 93 25 -69 18 -108 0
here 4 after 9|76 -55 -32 -4 -45 -92 75 0
here 5 after 0|-95 0 8 -33 -95 98 0 0
here 5 after 1|29 -49 67 49 -5 -98 -5 0
here 5 after 2|55 19 -16 -24 66 99 -79 -100
here 5 after 3|99 35 -13 -24 -145 0 0 0
here 5 after 4|-14 -90 38 69 204 0 0 0
here 5 after 5|42 76 12 -28 -147 0 0 0
here 5 after 6|-34 -34 -7 16 22 -91 110 0
here 5 after 7|47 85 -31 86 -4 -98 0 0
here 5 after 8|91 -40 21 46 15 -24 0 0
here 5 after 9|46 -30 0 21 -78 0 -120 0
here 6 after 0|-89 0 64 -41 -101 0 0 100
here 6 after 1|103 126 4 -6 -141 -94 -100 0
here 6 after 2|0 0 -40 -30 -24 34 -80 -22
here 6 after 3|2 38 84 12 150 -99 0 0
here 6 after 4|2 107 6 -56 0 0 0 0
here 6 after 5|42 6 1 11 -22 -32 0 0
here 6 after 6|41 -109 -31 -91 5 0 0 0
here 6 after 7|30 -75 2 -32 69 37 0 0
here 6 after 8|18 -37 -58 -47 36 46 107 0
here 6 after 9|33 -51 -40 -31 -85 66 0 0
here 7 after 0|83 -92 28 -31 18 0 0 0
here 7 after 1|-55 -54 -14 23 -53 0 -63 0
here 7 after 2|76 56 1 34 -34 -45 0 -99
here 7 after 3|48 22 55 -20 101 -8 -15 -100
here 7 after 4|-67 83 -78 -39 119 -79 0 0
here 7 after 5|-63 82 48 -13 32 34 0 0
here 7 after 6|-22 35 22 -37 -27 38 0 0
here 7 after 7|-50 -28 52 -36 59 0 -22 0
here 7 after 8|49 0 16 -32 20 4 -129 0
here 7 after 9|-5 14 11 -103 -6 51 115 0
here 8 after 0|88 73 21 14 -7 0 29 0
here 8 after 1|-74 -81 6 19 -20 58 34 99
here 8 after 2|71 -62 46 42 -28 -69 -14 74
here 8 after 3|87 -62 40 -20 25 19 -68 -99
here 8 after 4|72 160 2 18 71 -38 -7 -97
here 8 after 5|58 25 -68 -42 -75 61 -14 -99
here 8 after 6|133 54 -7 -43 12 0 -14 -44
here 8 after 7|53 -4 2 -10 54 -64 94 -78
here 8 after 8|-1 -35 -23 -19 -20 32 45 -66
here 8 after 9|84 27 8 48 -59 48 1 27
here 9 after 0|74 34 -44 15 13 35 -59 90
here 9 after 1|5 18 58 104 -46 45 134 0
here 9 after 2|-4 -138 0 94 -19 31 17 13
here 9 after 3|79 -48 31 30 -66 -77 -40 93
here 9 after 4|24 67 -24 24 -116 45 -67 -83
here 9 after 5|23 76 15 6 41 10 -32 -18
here 9 after 6|86 38 -41 47 -73 -23 -35 51
here 9 after 7|73 -2 0 1 -26 59 -40 -90
here 9 after 8|44 40 115 35 54 -98 3 39
here 9 after 9|73 55 92 53 -16 65 57 -41
linking|-95 183 -258 49 201 -134 -246 -91
marked|-124 -144 -532 -719 -305 842 -301 -169
marks 0|-73 3 155 202 100 68 74 186
marks 1|6 83 41 -135 0 -312 -410 -379
marks 2|57 87 -469 -453 -71 -144 -232 -228
medium|0 0 -98 -100 -100 -100 0 277
name|-208 -279 99 -121 -321 -327 838 177
name room 0|-100 0 272 181 -125 -228 -226 -100
name room 1|0 0 91 0 -43 -98 52 -110
name room 2|-50 0 5 -43 -30 -90 221 -133
name room 3|-76 0 -100 -215 -157 -43 186 202
name room 4|-77 -60 -53 -181 1 0 235 101
name room 5|0 0 -66 -241 -86 -96 276 0
name room 6|0 41 -55 -154 -173 0 316 -123
name room 7|0 -228 25 -53 -26 -100 459 -86
name room 8|-164 -242 115 -131 -164 0 345 16
name room 9|-154 0 85 -121 -121 -87 371 -17
news|154 -119 -20 5 -73 -275 -112 -178
nothing after|-424 -328 260 118 -124 56 -181 199
nothing before|178 -451 140 96 -218 -31 -167 99
number|-59 293 -321 151 -154 0 -270 -89
number torn|-439 519 -262 -269 219 0 -13 0
opening|1072 -879 -606 -506 0 0 -100 -100
pair around known|-88 -162 41 307 -91 0 0 0
pair known|-164 327 -130 -445 587 -187 -42 242
picture|-86 -397 -602 421 506 -149 -220 0
pictureMark|-100 0 -64 243 0 -149 0 0
place|172 46 -489 143 312 -307 -171 364
quote open|-422 482 28 -255 -159 -100 -51 -166
repeats 0|44 86 -30 -170 41 10 26 76
repeats 0 deficit 0|0 0 -99 -100 0 0 0 170
repeats 0 deficit 1|-54 196 34 -201 -160 0 0 -29
repeats 0 deficit 2|-12 47 -51 -108 -7 -185 -99 16
repeats 0 deficit 3|36 -17 -175 27 -3 61 0 -28
repeats 0 deficit 4|52 -45 58 -64 0 100 0 -150
repeats 0 deficit 5|46 -30 -117 -135 98 54 0 -60
repeats 0 deficit 6|79 14 -50 -60 121 -67 -156 -24
repeats 0 deficit 7|-3 -12 15 -57 -73 -88 -43 99
repeats 0 deficit 8|40 36 81 19 49 76 -73 62
repeats 0 deficit 9|112 157 45 -48 -59 65 84 -72
repeats 0 ends call|88 108 -2 -69 -100 0 0 -97
repeats 0 ends clause|68 70 -18 -16 0 0 0 0
repeats 0 ends open|51 111 21 -49 -48 10 61 123
repeats 0 ends sentence|15 73 -214 -437 114 0 -100 -163
repeats 0 ends signed|-18 18 0 0 0 0 0 0
repeats 0 width 0|41 87 -105 76 262 -100 -124 57
repeats 0 width 1|-227 -73 148 142 -13 94 36 -34
repeats 0 width 2|116 11 -41 -142 44 -20 85 -98
repeats 0 width 3|-106 65 28 -8 42 189 -83 33
repeats 0 width 4|-14 145 81 -306 -269 -143 143 81
repeats 0 width 5|68 100 -96 -294 -154 -37 -14 0
repeats 0 width 6|36 106 -275 -234 -159 -100 -170 28
repeats 0 width 7|109 107 -99 -99 0 0 0 -100
repeats 1|1 65 -47 -168 -4 -49 -55 18
repeats 1 deficit 0|-44 -86 -12 -22 99 0 0 0
repeats 1 deficit 1|3 116 -64 -58 75 -28 0 31
repeats 1 deficit 2|-25 65 -152 -30 67 19 -9 -80
repeats 1 deficit 3|8 38 -54 -44 15 0 0 73
repeats 1 deficit 4|15 -38 -36 118 66 0 -99 0
repeats 1 deficit 5|88 -7 -110 -226 -6 0 -89 100
repeats 1 deficit 6|-55 -57 22 7 -34 0 100 0
repeats 1 deficit 7|-66 -79 37 -15 36 99 -59 96
repeats 1 deficit 8|88 151 -21 -86 -133 -37 36 -113
repeats 1 deficit 9|41 83 -97 2 -44 -167 -113 -58
repeats 1 ends call|-35 46 25 -138 0 0 -82 0
repeats 1 ends clause|14 73 -278 -149 -29 0 0 0
repeats 1 ends open|-30 57 27 -56 34 -49 -23 18
repeats 1 ends sentence|23 47 -330 -96 -25 0 -78 0
repeats 1 ends signed|2 110 0 -100 0 0 0 0
repeats 1 width 2|-387 -5 186 82 13 0 -100 0
repeats 1 width 3|20 -43 21 -41 9 -96 -170 29
repeats 1 width 4|51 15 41 35 -45 -28 113 -12
repeats 1 width 5|81 59 -25 -23 -7 37 69 0
repeats 1 width 6|39 38 -189 -423 -43 0 -99 -93
repeats 1 width 7|99 61 -86 -187 103 0 0 0
repeats 1 width 8|-99 151 -73 -29 0 0 0 0
repeats 2|0 40 -3 -65 28 -92 -41 -74
repeats 2 deficit 0|75 127 -77 147 0 58 0 -100
repeats 2 deficit 1|23 12 37 74 55 -58 0 16
repeats 2 deficit 2|-18 25 -25 23 -81 -115 -66 11
repeats 2 deficit 3|19 17 53 -142 198 -100 0 -51
repeats 2 deficit 4|11 -2 22 -36 -4 -85 0 99
repeats 2 deficit 5|64 1 -37 -86 15 -98 -5 -100
repeats 2 deficit 6|82 63 -33 50 -170 -71 0 23
repeats 2 deficit 7|49 6 -139 -15 -193 230 119 -100
repeats 2 deficit 8|8 42 -17 -27 67 -21 -46 -85
repeats 2 deficit 9|-69 18 0 20 -9 98 -41 11
repeats 2 ends call|-39 21 -96 174 0 0 0 -99
repeats 2 ends clause|-23 41 19 -196 -59 0 0 0
repeats 2 ends open|-14 34 27 -62 -4 -92 -7 -37
repeats 2 ends sentence|13 66 -220 13 -56 0 -146 -100
repeats 2 ends signed|133 -11 -165 0 0 0 0 0
repeats 2 width 1|-100 -148 247 -11 -36 0 -436 64
repeats 2 width 2|-52 -32 -175 8 89 0 215 0
repeats 2 width 3|31 -92 66 -65 -94 28 76 110
repeats 2 width 4|14 34 23 16 -117 -71 68 68
repeats 2 width 5|20 -22 -48 31 29 -56 36 -144
repeats 2 width 6|0 41 -175 -11 -19 18 0 -169
repeats 2 width 7|7 85 -326 -9 25 0 0 0
repeats 2 width 8|225 127 36 -163 0 0 0 -100
repeats 3|-11 64 17 34 61 -13 -2 -10
repeats 3 deficit 0|-72 0 107 78 -135 58 0 0
repeats 3 deficit 1|-174 -95 -20 74 113 39 0 0
repeats 3 deficit 2|-29 31 26 63 19 -118 0 -4
repeats 3 deficit 3|77 -27 -26 -61 -125 38 0 0
repeats 3 deficit 4|72 -22 94 55 -98 -117 0 0
repeats 3 deficit 5|128 -10 -44 25 -9 35 -44 0
repeats 3 deficit 6|66 -12 -57 -36 8 23 84 0
repeats 3 deficit 7|139 9 60 -8 -19 -54 -73 0
repeats 3 deficit 8|25 150 -47 -85 -29 -14 43 52
repeats 3 deficit 9|53 91 0 -4 63 4 8 -67
repeats 3 ends call|14 13 45 -270 0 0 0 0
repeats 3 ends clause|-21 51 -1 -48 84 -100 0 0
repeats 3 ends open|-17 57 64 25 76 97 70 -10
repeats 3 ends sentence|34 26 -355 48 -105 -240 -100 0
repeats 3 ends signed|59 112 -100 0 -99 0 0 0
repeats 3 width 1|71 154 -245 114 240 0 -160 -67
repeats 3 width 2|-243 4 63 149 -32 85 -84 0
repeats 3 width 3|-271 99 132 -20 -13 22 187 52
repeats 3 width 4|62 -34 74 57 28 -28 -8 -167
repeats 3 width 5|0 47 47 85 -105 -101 63 0
repeats 3 width 6|7 35 0 -66 -260 -73 -71 81
repeats 3 width 7|110 24 122 -105 -128 0 0 0
repeats 3 width 8|-99 99 -85 85 0 0 0 0
repeats 4|-38 20 39 32 -2 7 -58 -37
repeats 4 deficit 0|-37 -168 142 42 37 -80 0 0
repeats 4 deficit 1|-172 38 119 42 19 -32 0 -92
repeats 4 deficit 2|-42 32 31 88 -98 88 0 51
repeats 4 deficit 3|4 70 -65 59 -37 -32 -28 -141
repeats 4 deficit 4|19 17 -94 17 -211 77 68 0
repeats 4 deficit 5|72 -52 10 -41 -19 0 50 0
repeats 4 deficit 6|85 -19 -74 -17 -37 -54 -25 -98
repeats 4 deficit 7|87 41 -58 -44 80 -35 -39 -78
repeats 4 deficit 8|70 25 -35 -28 110 -44 22 -93
repeats 4 deficit 9|-14 -11 -3 57 158 -37 -72 207
repeats 4 ends call|141 -17 -7 -166 -190 -100 0 0
repeats 4 ends clause|23 2 -119 54 -85 0 0 0
repeats 4 ends open|-75 -9 45 129 58 53 -8 -9
repeats 4 ends sentence|-4 127 -257 35 -64 0 -100 -95
repeats 4 ends signed|115 -3 0 -99 0 0 0 0
repeats 4 width 1|0 0 19 95 211 0 -325 135
repeats 4 width 2|-100 121 -52 -99 -5 -100 299 0
repeats 4 width 3|-42 47 69 35 97 -142 50 -20
repeats 4 width 4|-149 -177 51 7 53 84 52 99
repeats 4 width 5|-7 -26 66 32 -143 86 -7 -100
repeats 4 width 6|-22 -17 -26 -14 -164 28 -45 -99
repeats 4 width 7|-35 -103 81 86 7 0 0 -92
repeats 4 width 8|0 78 -82 47 0 0 0 0
repeats 5|-33 38 67 139 84 68 18 -84
repeats 5 deficit 0|-224 -197 78 157 47 0 0 0
repeats 5 deficit 1|13 -43 75 -4 -57 31 0 80
repeats 5 deficit 2|-86 83 96 67 27 167 0 -88
repeats 5 deficit 3|-123 -26 52 48 32 -39 0 -68
repeats 5 deficit 4|-62 40 24 -77 148 0 0 0
repeats 5 deficit 5|22 87 32 -19 -133 -60 0 -100
repeats 5 deficit 6|101 -40 64 51 16 37 -69 -89
repeats 5 deficit 7|61 -43 58 58 108 -143 -41 -99
repeats 5 deficit 8|-16 -76 46 -12 39 145 -28 0
repeats 5 deficit 9|73 -5 60 -14 59 72 17 161
repeats 5 ends call|77 90 -11 -209 -80 0 0 0
repeats 5 ends clause|-28 -43 170 -51 -77 0 0 0
repeats 5 ends open|-5 -5 24 150 153 68 18 -84
repeats 5 ends sentence|-97 120 121 -51 -216 0 0 0
repeats 5 ends signed|60 -60 0 0 0 0 0 0
repeats 5 width 0|0 -100 126 82 -50 0 19 0
repeats 5 width 1|30 97 -142 38 201 72 -44 -160
repeats 5 width 2|174 135 -33 35 112 16 -27 -100
repeats 5 width 3|-104 -144 155 69 130 53 47 0
repeats 5 width 4|42 46 35 26 -76 9 -7 96
repeats 5 width 5|44 62 142 81 -91 8 -54 0
repeats 5 width 6|-34 -78 107 -4 -162 78 0 -168
repeats 5 width 7|-69 13 -132 26 -34 -94 0 224
repeats 5 width 8|-224 -197 318 -52 -35 0 0 0
scene|93 56 93 254 -38 -223 -332 -219
signed|129 189 -224 -170 -99 0 0 0
sourceNote|0 -100 -278 -108 227 0 0 227
spaced|76 211 -407 -497 -98 -75 -204 0
spaced 1|0 100 -100 0 0 0 0 0
spaced 2|72 12 -145 -99 0 -75 0 0
spaced 3|-81 159 -100 -168 0 0 0 0
spaced 4|7 73 -97 0 0 0 -99 0
spaced 5|-123 226 -100 -63 0 0 0 0
spaced 6|78 97 -201 -171 0 0 0 0
spaced 7|265 106 -367 -67 -98 0 -59 0
spaced 8|89 291 -209 -167 0 0 -100 0
spaced 9|147 0 0 -147 0 0 0 0
steps 0 then 0|-25 51 -16 42 54 0 0 0
steps 0 then 0 ends clause|-120 10 98 0 0 0 0 0
steps 0 then 0 ends open|22 59 -136 46 183 0 0 0
steps 0 then 0 ends sentence|16 -20 146 -32 -145 0 0 0
steps 0 then 0 ends signed|66 -66 0 0 0 0 0 0
steps 0 then 1|-46 23 41 52 91 -8 0 -169
steps 0 then 1 ends call|-98 152 -79 0 0 0 0 0
steps 0 then 1 ends clause|-18 52 -121 51 0 0 0 0
steps 0 then 1 ends open|-60 -25 72 65 18 -8 0 -169
steps 0 then 1 ends sentence|58 -51 -1 -105 157 0 0 0
steps 0 then 1 ends signed|-9 9 0 0 0 0 0 0
steps 0 then 2|-97 -18 -27 -48 -34 65 -71 181
steps 0 then 2 ends call|0 -136 136 0 0 0 0 0
steps 0 then 2 ends clause|-5 -72 123 -76 0 0 0 0
steps 0 then 2 ends open|-86 -34 -70 25 -78 65 -71 181
steps 0 then 2 ends sentence|18 9 -36 -24 105 0 0 0
steps 0 then 2 ends signed|-129 129 0 0 0 0 0 0
steps 0 then 3|41 -13 29 8 -158 -54 0 0
steps 0 then 3 ends clause|148 -11 -46 -76 0 0 0 0
steps 0 then 3 ends open|-52 -18 89 2 -158 -54 0 0
steps 0 then 3 ends sentence|-104 126 -117 82 0 0 0 0
steps 0 then 3 ends signed|96 -96 0 0 0 0 0 0
steps 0 then 4|140 92 -93 -108 -37 36 0 0
steps 0 then 4 ends clause|-89 89 0 0 0 0 0 0
steps 0 then 4 ends open|54 9 -93 3 -37 36 0 0
steps 0 then 4 ends sentence|122 7 0 -185 0 0 0 0
steps 0 then 5|-47 24 58 47 -22 0 0 0
steps 0 then 5 ends call|0 29 -29 0 0 0 0 0
steps 0 then 5 ends clause|172 -100 -38 38 -100 0 0 0
steps 0 then 5 ends open|-67 -89 47 80 101 0 0 0
steps 0 then 5 ends sentence|-88 117 83 -89 0 0 0 0
steps 0 then 6|-108 -93 25 60 -37 88 0 162
steps 0 then 6 ends call|0 -99 99 0 0 0 0 0
steps 0 then 6 ends clause|53 -36 0 -41 0 0 0 0
steps 0 then 6 ends open|-65 -51 -59 86 -11 88 0 162
steps 0 then 6 ends sentence|9 -28 107 -33 -76 0 0 0
steps 0 then 6 ends signed|-191 191 0 0 0 0 0 0
steps 0 then 7|-51 58 22 0 90 -3 92 -99
steps 0 then 7 ends call|-88 -5 92 0 0 0 0 0
steps 0 then 7 ends clause|-5 5 126 -126 0 0 0 0
steps 0 then 7 ends open|-25 88 -77 81 -51 -3 92 -99
steps 0 then 7 ends sentence|31 -61 85 -154 108 0 0 0
steps 0 then 7 ends signed|-13 13 0 0 0 0 0 0
steps 0 then 8|-23 56 31 7 12 3 16 -97
steps 0 then 8 ends call|-131 57 137 -98 0 0 0 0
steps 0 then 8 ends clause|-100 19 131 63 -23 0 0 0
steps 0 then 8 ends open|2 101 -21 -4 31 3 16 -97
steps 0 then 8 ends sentence|67 -88 30 32 -16 0 0 0
steps 0 then 8 ends signed|101 -101 0 0 0 0 0 0
steps 0 then 9|2 102 -23 -3 -11 -43 36 -97
steps 0 then 9 ends call|-125 109 51 0 0 0 0 0
steps 0 then 9 ends clause|-75 60 -11 -47 71 0 0 0
steps 0 then 9 ends open|-9 120 -37 1 15 -27 36 -97
steps 0 then 9 ends sentence|34 56 -64 18 -108 -35 0 0
steps 0 then 9 ends signed|55 -55 0 0 0 0 0 0
steps 1 then 0|-19 9 -34 -48 9 40 114 0
steps 1 then 0 ends call|-50 63 -38 0 0 0 0 0
steps 1 then 0 ends clause|-8 -31 -27 32 136 0 0 0
steps 1 then 0 ends open|-15 12 -38 -35 -4 40 114 0
steps 1 then 0 ends sentence|-11 59 118 -82 -127 0 0 0
steps 1 then 0 ends signed|-27 27 0 0 0 0 0 0
steps 1 then 1|-18 62 57 78 34 20 119 -100
steps 1 then 1 ends call|-166 99 99 0 0 0 0 0
steps 1 then 1 ends clause|51 -15 -22 -4 -124 0 0 0
steps 1 then 1 ends open|70 -14 39 71 103 20 119 -100
steps 1 then 1 ends sentence|38 -10 152 -32 -131 0 0 0
steps 1 then 1 ends signed|76 -76 0 0 0 0 0 0
steps 1 then 2|-75 40 -115 -39 -7 55 44 0
steps 1 then 2 ends call|74 -82 27 0 0 0 0 0
steps 1 then 2 ends clause|-129 50 -9 -84 189 0 0 0
steps 1 then 2 ends open|-128 22 -55 -30 -5 55 44 0
steps 1 then 2 ends sentence|48 -11 0 3 -67 0 0 0
steps 1 then 2 ends signed|80 40 -100 0 0 0 0 0
steps 1 then 3|-138 75 58 -27 2 0 36 0
steps 1 then 3 ends call|0 83 -83 0 0 0 0 0
steps 1 then 3 ends clause|-31 144 -12 -100 0 0 0 0
steps 1 then 3 ends open|-132 39 -37 59 2 0 36 0
steps 1 then 3 ends sentence|-86 6 0 184 0 0 0 0
steps 1 then 4|18 108 -43 -47 34 -37 0 0
steps 1 then 4 ends call|0 -62 62 0 0 0 0 0
steps 1 then 4 ends clause|-60 106 0 -3 -64 0 0 0
steps 1 then 4 ends open|169 -5 -49 -31 126 -37 0 0
steps 1 then 4 ends sentence|-30 122 0 -51 -106 0 0 0
steps 1 then 5|-51 67 96 47 -21 14 -48 0
steps 1 then 5 ends call|0 69 -69 -1 0 0 0 0
steps 1 then 5 ends clause|-42 96 7 0 -93 0 0 0
steps 1 then 5 ends open|-186 25 72 71 110 14 -48 0
steps 1 then 5 ends sentence|-36 56 141 -32 -86 0 0 0
steps 1 then 5 ends signed|-47 47 0 0 0 0 0 0
steps 1 then 6|43 103 -49 6 52 0 -147 -165
steps 1 then 6 ends call|97 -75 -27 0 0 0 0 0
steps 1 then 6 ends clause|101 5 -124 0 0 0 0 0
steps 1 then 6 ends open|-58 122 31 6 0 0 -147 -165
steps 1 then 6 ends sentence|25 -17 -152 -17 97 0 0 0
steps 1 then 6 ends signed|-86 86 0 0 0 0 0 0
steps 1 then 7|-27 79 -72 -52 0 12 -175 -100
steps 1 then 7 ends call|-61 -23 145 0 -92 0 0 0
steps 1 then 7 ends clause|-118 118 98 0 -98 0 0 0
steps 1 then 7 ends open|4 63 -87 -82 79 12 -175 -100
steps 1 then 7 ends sentence|31 31 -167 105 30 0 0 0
steps 1 then 7 ends signed|-61 61 0 0 0 0 0 0
steps 1 then 8|108 106 -7 -44 -61 10 26 0
steps 1 then 8 ends call|-168 51 143 -63 0 0 0 0
steps 1 then 8 ends clause|9 -65 70 -119 62 0 0 0
steps 1 then 8 ends open|181 113 -42 -8 -10 10 26 0
steps 1 then 8 ends sentence|9 110 -99 -43 -86 0 0 0
steps 1 then 8 ends signed|-17 65 -93 0 0 0 0 0
steps 1 then 9|-29 35 11 -55 3 -97 39 0
steps 1 then 9 ends call|-104 96 -10 100 0 0 0 0
steps 1 then 9 ends clause|-94 -79 9 81 41 0 0 0
steps 1 then 9 ends open|109 55 64 74 -50 -97 96 0
steps 1 then 9 ends sentence|-15 129 -100 -28 96 0 -100 0
steps 1 then 9 ends signed|-5 5 0 0 0 0 0 0
steps 2 then 0|-91 103 -55 72 167 -77 0 -99
steps 2 then 0 ends call|32 -20 -29 0 0 0 0 0
steps 2 then 0 ends clause|-31 26 -168 133 6 0 0 0
steps 2 then 0 ends open|-61 76 21 0 174 -77 0 -99
steps 2 then 0 ends sentence|-138 64 0 94 7 0 0 0
steps 2 then 0 ends signed|76 -76 0 0 0 0 0 0
steps 2 then 1|-114 70 -39 -53 68 -89 62 0
steps 2 then 1 ends call|-127 -30 163 0 -80 0 0 0
steps 2 then 1 ends clause|-138 68 30 59 61 0 0 0
steps 2 then 1 ends open|-102 90 -24 -4 37 -89 62 0
steps 2 then 1 ends sentence|-37 -39 0 164 -93 0 0 0
steps 2 then 1 ends signed|99 30 0 -100 0 0 0 0
steps 2 then 2|-9 81 -116 -34 80 -78 -38 195
steps 2 then 2 ends call|-102 -23 128 -66 0 0 0 0
steps 2 then 2 ends clause|-40 54 -148 178 9 0 0 0
steps 2 then 2 ends open|-12 95 -102 -36 44 -78 -38 195
steps 2 then 2 ends sentence|-24 36 0 -122 149 0 0 0
steps 2 then 3|-10 89 -15 -69 -22 0 99 -99
steps 2 then 3 ends call|-30 51 -51 0 0 0 0 0
steps 2 then 3 ends clause|6 -1 12 -31 0 0 0 0
steps 2 then 3 ends open|12 61 -12 -54 -22 0 99 -99
steps 2 then 3 ends sentence|-13 17 0 -28 0 0 0 0
steps 2 then 4|73 94 -142 -87 -31 0 -51 0
steps 2 then 4 ends call|28 75 -83 0 0 0 0 0
steps 2 then 4 ends clause|91 23 -100 0 0 0 0 0
steps 2 then 4 ends open|34 89 -14 -82 -31 0 -51 0
steps 2 then 4 ends sentence|-69 68 0 -8 0 0 0 0
steps 2 then 5|-9 45 -14 -38 -112 96 96 -100
steps 2 then 5 ends call|146 -12 -91 0 0 0 0 0
steps 2 then 5 ends clause|59 -48 -35 0 0 0 0 0
steps 2 then 5 ends open|-68 -75 85 28 -112 96 96 -100
steps 2 then 5 ends sentence|19 34 -88 -41 0 0 0 0
steps 2 then 5 ends signed|-93 93 0 0 0 0 0 0
steps 2 then 6|-6 -26 63 29 12 38 -44 0
steps 2 then 6 ends call|58 85 -128 0 0 0 0 0
steps 2 then 6 ends clause|204 -170 -5 0 0 0 0 0
steps 2 then 6 ends open|47 -104 75 0 27 82 -44 0
steps 2 then 6 ends sentence|-123 150 -94 100 -5 -91 0 0
steps 2 then 7|-9 8 -38 13 45 0 -73 0
steps 2 then 7 ends call|18 0 -18 0 0 0 0 0
steps 2 then 7 ends clause|0 0 78 -78 0 0 0 0
steps 2 then 7 ends open|35 -119 -48 85 45 0 -73 0
steps 2 then 7 ends sentence|-3 128 0 -161 0 0 0 0
steps 2 then 7 ends signed|-92 92 0 0 0 0 0 0
steps 2 then 8|33 -6 31 50 25 -75 -21 0
steps 2 then 8 ends call|-72 -68 110 23 0 0 0 0
steps 2 then 8 ends clause|-95 0 146 -72 0 0 0 0
steps 2 then 8 ends open|124 35 -21 33 51 -75 -21 0
steps 2 then 8 ends sentence|-37 4 0 41 5 0 0 0
steps 2 then 9|73 30 71 -32 39 0 -33 0
steps 2 then 9 ends call|0 -87 29 82 0 0 0 0
steps 2 then 9 ends open|51 -14 68 -25 74 0 -33 0
steps 2 then 9 ends sentence|74 62 0 -112 -56 0 0 0
steps 2 then 9 ends signed|-48 48 0 0 0 0 0 0
steps 3 then 0|-13 -38 -117 0 164 0 97 0
steps 3 then 0 ends call|151 -149 -12 0 0 0 0 0
steps 3 then 0 ends clause|-44 44 0 0 0 0 0 0
steps 3 then 0 ends open|-87 139 -113 -63 181 0 97 0
steps 3 then 0 ends sentence|18 -110 0 117 -62 0 0 0
steps 3 then 1|21 51 97 54 6 -85 -122 0
steps 3 then 1 ends call|24 -61 76 -36 0 0 0 0
steps 3 then 1 ends clause|-93 101 0 0 -5 0 0 0
steps 3 then 1 ends open|11 61 0 86 -76 -85 -14 0
steps 3 then 1 ends sentence|140 -62 0 -98 105 0 -100 0
steps 3 then 2|43 35 -137 -90 -24 96 0 0
steps 3 then 2 ends call|143 -143 -18 0 0 0 0 0
steps 3 then 2 ends clause|64 -64 0 0 0 0 0 0
steps 3 then 2 ends open|-47 100 -137 17 -68 96 0 0
steps 3 then 2 ends sentence|167 -71 0 -6 86 0 0 0
steps 3 then 3|85 28 -15 -63 -57 0 0 0
steps 3 then 3 ends call|-26 95 -62 0 0 0 0 0
steps 3 then 3 ends clause|39 -39 0 0 0 0 0 0
steps 3 then 3 ends open|112 -9 -2 -62 -57 0 0 0
steps 3 then 3 ends sentence|-77 78 0 14 0 0 0 0
steps 3 then 4|20 -52 -28 11 0 0 0 0
steps 3 then 4 ends clause|147 -66 -100 0 0 0 0 0
steps 3 then 4 ends open|-27 -71 31 13 0 0 0 0
steps 3 then 4 ends sentence|-77 80 0 -14 0 0 0 0
steps 3 then 5|-110 15 20 164 -62 99 -41 0
steps 3 then 5 ends call|-62 146 -46 0 0 0 0 0
steps 3 then 5 ends clause|16 0 -16 0 0 0 0 0
steps 3 then 5 ends open|-31 -185 100 90 0 99 -41 0
steps 3 then 5 ends sentence|-48 29 -91 97 -62 0 0 0
steps 3 then 6|45 -7 -73 58 115 0 -101 0
steps 3 then 6 ends call|161 45 -176 0 0 0 0 0
steps 3 then 6 ends clause|33 0 0 -55 0 0 0 0
steps 3 then 6 ends open|103 -229 65 53 66 0 -101 0
steps 3 then 6 ends sentence|-130 114 -83 49 93 0 0 0
steps 3 then 7|-37 11 -95 33 138 0 0 0
steps 3 then 7 ends clause|-29 29 0 0 0 0 0 0
steps 3 then 7 ends open|73 -7 -95 23 -5 0 0 0
steps 3 then 7 ends sentence|-76 3 0 -73 153 0 0 0
steps 3 then 8|19 115 31 69 2 -100 -44 0
steps 3 then 8 ends call|-80 98 -39 0 0 0 0 0
steps 3 then 8 ends clause|0 0 90 -90 0 0 0 0
steps 3 then 8 ends open|70 41 42 93 41 -100 -44 0
steps 3 then 8 ends sentence|-46 60 0 -15 -50 0 0 0
steps 3 then 9|-30 -41 45 7 -69 0 -19 0
steps 3 then 9 ends call|-26 84 -35 0 -49 0 0 0
steps 3 then 9 ends clause|-93 0 93 0 0 0 0 0
steps 3 then 9 ends open|42 -87 27 -18 -48 0 -19 0
steps 3 then 9 ends sentence|78 -33 0 55 -69 0 0 0
steps 4 then 0|74 -22 -57 -95 -4 0 -28 0
steps 4 then 0 ends clause|32 -32 0 0 0 0 0 0
steps 4 then 0 ends open|40 33 -57 -95 -4 0 -28 0
steps 4 then 0 ends sentence|25 -25 0 0 0 0 0 0
steps 4 then 1|-48 36 32 27 -60 76 -48 0
steps 4 then 1 ends clause|12 -12 0 0 0 0 0 0
steps 4 then 1 ends open|3 -80 32 64 -60 76 -48 0
steps 4 then 1 ends sentence|-32 86 0 -136 0 0 0 0
steps 4 then 2|174 38 -103 -172 -102 29 -15 0
steps 4 then 2 ends call|8 0 -8 0 0 0 0 0
steps 4 then 2 ends clause|99 -99 0 0 0 0 0 0
steps 4 then 2 ends open|139 66 -102 -135 -102 29 -15 0
steps 4 then 2 ends sentence|61 -5 0 -88 0 0 0 0
steps 4 then 3|127 -95 -43 -7 68 0 0 0
steps 4 then 3 ends call|-31 0 31 0 0 0 0 0
steps 4 then 3 ends clause|-17 17 0 0 0 0 0 0
steps 4 then 3 ends open|110 -76 -60 -7 68 0 0 0
steps 4 then 3 ends sentence|97 -97 0 0 0 0 0 0
steps 4 then 3 ends signed|-58 58 0 0 0 0 0 0
steps 4 then 4|120 -84 -39 -8 0 0 78 0
steps 4 then 4 ends call|31 0 -31 0 0 0 0 0
steps 4 then 4 ends clause|75 -75 0 0 0 0 0 0
steps 4 then 4 ends open|82 -102 4 -8 0 0 78 0
steps 4 then 4 ends sentence|21 72 -86 0 0 0 0 0
steps 4 then 5|155 -7 27 -33 -100 0 0 0
steps 4 then 5 ends clause|-26 89 -71 0 0 0 0 0
steps 4 then 5 ends open|71 -1 49 84 -100 0 0 0
steps 4 then 5 ends sentence|65 47 0 -93 0 0 0 0
steps 4 then 5 ends signed|93 -93 0 0 0 0 0 0
steps 4 then 6|-105 -60 35 113 50 34 -56 0
steps 4 then 6 ends call|90 0 -90 0 0 0 0 0
steps 4 then 6 ends open|-34 -159 65 113 50 34 -56 0
steps 4 then 6 ends sentence|-149 149 0 0 0 0 0 0
steps 4 then 7|53 -84 -63 -56 165 0 -29 0
steps 4 then 7 ends call|48 0 -48 0 0 0 0 0
steps 4 then 7 ends open|-76 -88 -10 59 97 0 -29 0
steps 4 then 7 ends sentence|30 -36 0 -95 96 0 0 0
steps 4 then 8|103 89 -45 -35 34 98 -32 -98
steps 4 then 8 ends open|0 157 -45 -35 34 98 -32 -98
steps 4 then 8 ends sentence|103 -103 0 0 0 0 0 0
steps 4 then 9|-104 141 96 -54 2 0 -4 -105
steps 4 then 9 ends call|-74 0 74 0 0 0 0 0
steps 4 then 9 ends open|0 141 76 -73 2 0 -4 -105
steps 4 then 9 ends sentence|-45 0 0 45 0 0 0 0
steps 5 then 0|121 82 -32 -44 6 -99 0 -100
steps 5 then 0 ends call|-94 0 94 0 0 0 0 0
steps 5 then 0 ends clause|40 88 -83 0 0 0 0 0
steps 5 then 0 ends open|118 73 -37 -53 6 -99 0 -100
steps 5 then 0 ends sentence|51 -72 0 53 0 0 0 0
steps 5 then 1|72 14 15 -28 -47 -92 0 -170
steps 5 then 1 ends call|-21 62 21 -62 0 0 0 0
steps 5 then 1 ends clause|21 -82 87 0 0 0 0 0
steps 5 then 1 ends open|62 23 -12 -38 -77 -92 0 -100
steps 5 then 1 ends sentence|1 4 0 109 79 0 0 -100
steps 5 then 2|122 -39 -90 -50 -48 17 2 -100
steps 5 then 2 ends call|-146 -86 98 33 0 0 0 0
steps 5 then 2 ends clause|156 -32 -152 0 0 0 0 0
steps 5 then 2 ends open|126 -31 -98 -82 -52 17 2 -100
steps 5 then 2 ends sentence|101 -106 0 138 -54 0 0 0
steps 5 then 3|59 -139 4 29 106 -99 61 0
steps 5 then 3 ends call|40 0 -40 0 0 0 0 0
steps 5 then 3 ends clause|39 -89 67 0 0 0 0 0
steps 5 then 3 ends open|130 -161 34 29 123 -99 61 0
steps 5 then 3 ends sentence|-76 89 0 -24 -37 0 0 0
steps 5 then 4|-31 23 -20 -46 0 99 0 0
steps 5 then 4 ends call|191 -129 -95 0 0 0 0 0
steps 5 then 4 ends clause|53 0 -53 0 0 0 0 0
steps 5 then 4 ends open|-92 -94 32 70 0 99 0 0
steps 5 then 4 ends sentence|-101 173 0 -99 0 0 0 0
steps 5 then 5|7 -16 73 43 -11 0 81 0
steps 5 then 5 ends call|173 26 -181 0 0 0 0 0
steps 5 then 5 ends open|-109 -145 126 103 -30 0 81 0
steps 5 then 5 ends sentence|16 55 0 -171 31 0 0 0
steps 5 then 6|-155 1 42 10 57 83 -46 0
steps 5 then 6 ends call|-82 29 73 0 0 0 0 0
steps 5 then 6 ends open|-144 0 5 16 57 83 -46 0
steps 5 then 6 ends sentence|15 -7 0 23 0 0 0 0
steps 5 then 7|-155 -72 43 3 69 0 8 0
steps 5 then 7 ends call|-89 0 89 0 0 0 0 0
steps 5 then 7 ends open|-126 0 18 14 36 0 8 0
steps 5 then 7 ends sentence|61 -72 0 -60 71 0 0 0
steps 5 then 8|-166 -66 79 17 66 -100 133 64
steps 5 then 8 ends call|0 0 -62 62 0 0 0 0
steps 5 then 8 ends clause|0 0 100 0 0 -100 0 0
steps 5 then 8 ends open|-146 -95 46 23 28 0 133 64
steps 5 then 8 ends sentence|-49 20 0 -94 67 0 0 0
steps 5 then 9|-77 45 77 7 -27 0 -145 76
steps 5 then 9 ends call|0 0 -65 65 0 0 0 0
steps 5 then 9 ends open|-97 -80 85 -2 57 0 -145 76
steps 5 then 9 ends sentence|45 106 0 0 -132 0 0 0
steps 6 then 0|51 -73 67 54 -220 0 69 0
steps 6 then 0 ends call|40 123 -144 0 0 0 0 0
steps 6 then 0 ends clause|-32 -92 171 -100 0 0 0 0
steps 6 then 0 ends open|37 -81 3 109 -100 0 69 0
steps 6 then 0 ends sentence|33 19 0 104 -160 0 0 0
steps 6 then 1|7 -63 -30 -10 183 32 -28 0
steps 6 then 1 ends call|-102 0 114 -30 0 0 0 0
steps 6 then 1 ends clause|-34 34 0 0 0 0 0 0
steps 6 then 1 ends open|100 -59 -45 -44 125 32 -28 0
steps 6 then 1 ends sentence|-122 -78 0 99 68 0 0 0
steps 6 then 1 ends signed|-79 79 0 0 0 0 0 0
steps 6 then 2|227 -18 -182 -156 -152 0 24 -100
steps 6 then 2 ends call|33 -56 103 -82 0 0 0 0
steps 6 then 2 ends clause|222 -90 -128 -100 0 0 0 0
steps 6 then 2 ends open|228 58 -172 -65 -152 0 24 -100
steps 6 then 2 ends sentence|9 -49 0 93 0 0 0 0
steps 6 then 2 ends signed|-39 39 0 0 0 0 0 0
steps 6 then 3|32 -95 20 16 101 56 -61 -100
steps 6 then 3 ends call|72 -98 37 0 0 0 0 0
steps 6 then 3 ends clause|91 -91 0 0 0 0 0 0
steps 6 then 3 ends open|43 -87 35 -13 18 56 -61 -100
steps 6 then 3 ends sentence|-117 38 -82 94 97 0 0 0
steps 6 then 3 ends signed|-88 88 0 0 0 0 0 0
steps 6 then 4|129 27 -85 -60 0 0 0 0
steps 6 then 4 ends call|87 0 -87 0 0 0 0 0
steps 6 then 4 ends clause|97 0 -97 0 0 0 0 0
steps 6 then 4 ends open|-10 -55 39 -25 0 0 0 0
steps 6 then 4 ends sentence|-37 81 0 -82 0 0 0 0
steps 6 then 4 ends signed|76 -76 0 0 0 0 0 0
steps 6 then 5|-43 46 -41 -30 -15 132 -56 0
steps 6 then 5 ends call|48 220 -163 0 0 0 0 0
steps 6 then 5 ends open|-8 -182 76 83 -155 132 -56 0
steps 6 then 5 ends sentence|-5 -2 0 -33 89 0 0 0
steps 6 then 6|-13 154 -130 -4 61 0 -81 0
steps 6 then 6 ends call|116 -40 -25 -86 0 0 0 0
steps 6 then 6 ends clause|-141 292 -214 0 0 0 0 0
steps 6 then 6 ends open|-153 -138 106 95 99 0 -35 0
steps 6 then 6 ends sentence|47 20 0 35 -52 0 -78 0
steps 6 then 7|-127 -73 114 125 70 -140 130 0
steps 6 then 7 ends call|-100 0 30 99 0 0 0 0
steps 6 then 7 ends open|-132 -96 92 116 92 -140 130 0
steps 6 then 7 ends sentence|133 15 0 -136 -57 0 0 0
steps 6 then 8|-51 -38 114 -16 54 -96 25 0
steps 6 then 8 ends call|-59 -120 160 -1 0 0 0 0
steps 6 then 8 ends clause|95 0 -95 0 0 0 0 0
steps 6 then 8 ends open|-85 -60 15 45 22 -96 25 0
steps 6 then 8 ends sentence|-22 166 0 -209 80 0 0 0
steps 6 then 8 ends signed|71 -71 0 0 0 0 0 0
steps 6 then 9|-50 -37 112 5 -44 0 -21 0
steps 6 then 9 ends call|0 28 -59 53 0 0 0 0
steps 6 then 9 ends open|-176 -83 122 3 11 0 -21 0
steps 6 then 9 ends sentence|55 -24 0 -20 -58 0 0 0
steps 7 then 0|137 4 27 33 34 0 -73 -100
steps 7 then 0 ends call|-107 93 -30 0 0 0 0 0
steps 7 then 0 ends clause|117 -123 10 0 0 0 0 0
steps 7 then 0 ends open|93 100 28 57 17 0 -73 -100
steps 7 then 0 ends sentence|68 -23 0 -124 58 0 0 0
steps 7 then 1|132 -68 -32 21 -63 -22 -34 -80
steps 7 then 1 ends call|-35 -122 34 117 0 0 0 0
steps 7 then 1 ends clause|70 -54 5 0 0 0 0 0
steps 7 then 1 ends open|68 57 -51 3 -118 -22 -34 -80
steps 7 then 1 ends sentence|-4 -59 0 42 135 0 0 0
steps 7 then 2|177 -91 -126 -13 -21 0 -121 0
steps 7 then 2 ends call|-131 29 52 0 0 0 0 0
steps 7 then 2 ends clause|74 24 -62 0 0 0 0 0
steps 7 then 2 ends open|177 -98 -119 -47 -45 0 -38 0
steps 7 then 2 ends sentence|62 -28 0 120 69 0 -100 0
steps 7 then 2 ends signed|-62 62 0 0 0 0 0 0
steps 7 then 3|72 96 -47 -28 42 -99 115 0
steps 7 then 3 ends call|111 -10 -107 0 0 0 0 0
steps 7 then 3 ends open|68 10 -22 -3 73 -99 115 0
steps 7 then 3 ends sentence|24 49 0 -120 -79 0 0 0
steps 7 then 4|-67 -3 -5 110 -92 0 0 -9
steps 7 then 4 ends call|-84 0 84 0 0 0 0 0
steps 7 then 4 ends open|85 -134 -38 87 -92 0 0 -9
steps 7 then 4 ends sentence|-88 63 0 27 0 0 0 0
steps 7 then 5|1 61 -32 35 -30 62 13 0
steps 7 then 5 ends call|111 34 -115 0 0 0 0 0
steps 7 then 5 ends open|-205 -107 94 22 53 62 13 0
steps 7 then 5 ends sentence|-5 93 -94 14 -137 0 0 0
steps 7 then 5 ends signed|99 0 -99 0 0 0 0 0
steps 7 then 6|42 -62 -79 -78 75 56 52 0
steps 7 then 6 ends call|61 -37 -7 -91 0 0 0 0
steps 7 then 6 ends clause|-63 82 -37 0 0 0 0 0
steps 7 then 6 ends open|-59 0 -67 -20 112 56 52 0
steps 7 then 6 ends sentence|77 -54 -77 -3 -70 0 0 0
steps 7 then 6 ends signed|93 -93 0 0 0 0 0 0
steps 7 then 7|-160 18 17 23 73 33 154 0
steps 7 then 7 ends call|92 -84 77 -89 0 0 0 0
steps 7 then 7 ends open|-121 -100 -8 66 11 33 154 0
steps 7 then 7 ends sentence|-43 63 0 -32 28 0 0 0
steps 7 then 7 ends signed|-100 100 0 0 0 0 0 0
steps 7 then 8|-21 21 38 25 35 -100 -34 -90
steps 7 then 8 ends open|-121 10 38 38 32 -100 -34 -90
steps 7 then 8 ends sentence|72 23 0 -82 29 0 0 0
steps 7 then 9|75 -99 118 65 102 -31 -46 81
steps 7 then 9 ends open|-80 -52 118 71 77 -31 -46 81
steps 7 then 9 ends sentence|120 -74 0 -2 -4 0 0 0
steps 8 then 0|88 15 -82 12 6 70 31 -57
steps 8 then 0 ends call|128 33 -158 -29 0 0 0 0
steps 8 then 0 ends clause|-77 51 109 -84 0 0 0 0
steps 8 then 0 ends open|-18 -180 -19 24 43 70 31 -57
steps 8 then 0 ends sentence|0 63 -56 -18 -64 0 0 0
steps 8 then 1|45 -12 6 30 38 -5 77 0
steps 8 then 1 ends call|-27 -34 30 74 0 0 0 0
steps 8 then 1 ends open|230 16 0 28 -27 -5 101 0
steps 8 then 1 ends sentence|-63 15 0 -49 165 0 -90 0
steps 8 then 1 ends signed|8 -8 0 0 0 0 0 0
steps 8 then 2|44 -25 9 2 -84 20 -40 -10
steps 8 then 2 ends call|-53 152 50 0 -96 0 0 0
steps 8 then 2 ends clause|72 0 48 0 -99 0 0 0
steps 8 then 2 ends open|204 -253 -25 67 -10 20 -40 -10
steps 8 then 2 ends sentence|-203 -1 0 105 189 0 0 0
steps 8 then 2 ends signed|0 99 0 0 -99 0 0 0
steps 8 then 3|-78 1 21 -43 93 -43 12 -96
steps 8 then 3 ends call|196 34 -163 -105 0 0 0 0
steps 8 then 3 ends clause|0 -81 81 0 0 0 0 0
steps 8 then 3 ends open|-195 -174 75 16 94 -43 12 -96
steps 8 then 3 ends sentence|71 34 -51 -190 -15 0 0 0
steps 8 then 4|-125 129 42 -26 99 0 -111 97
steps 8 then 4 ends call|105 -31 26 0 0 0 -82 0
steps 8 then 4 ends clause|0 5 -5 0 0 0 0 0
steps 8 then 4 ends open|-135 86 27 135 82 0 -43 97
steps 8 then 4 ends sentence|-34 98 0 -107 48 0 0 0
steps 8 then 5|-16 51 8 106 18 57 79 -126
steps 8 then 5 ends call|75 14 11 -100 0 0 0 0
steps 8 then 5 ends clause|0 100 -100 0 0 0 0 0
steps 8 then 5 ends open|-253 18 95 175 91 57 79 -17
steps 8 then 5 ends sentence|54 42 -109 -19 -102 0 0 -99
steps 8 then 5 ends signed|51 -51 0 0 0 0 0 0
steps 8 then 6|24 14 39 29 -37 0 -20 -71
steps 8 then 6 ends call|114 -79 -3 59 0 0 0 -99
steps 8 then 6 ends clause|0 -23 23 0 0 0 0 0
steps 8 then 6 ends open|-157 175 22 22 -2 0 -20 -21
steps 8 then 6 ends sentence|35 114 -56 -23 -82 0 0 0
steps 8 then 7|105 83 -28 63 18 0 -84 -100
steps 8 then 7 ends call|-53 169 -79 0 0 0 0 0
steps 8 then 7 ends open|116 0 49 24 21 0 -84 -100
steps 8 then 7 ends sentence|35 -31 -100 99 7 0 0 0
steps 8 then 8|58 54 51 3 -17 -28 76 0
steps 8 then 8 ends call|-11 104 -4 49 0 -100 0 0
steps 8 then 8 ends open|-12 0 -16 4 34 29 76 0
steps 8 then 8 ends sentence|146 12 0 -54 -167 0 0 0
steps 8 then 9|102 -154 45 8 19 0 16 -27
steps 8 then 9 ends call|-92 0 83 13 0 0 0 0
steps 8 then 9 ends clause|0 0 73 0 -73 0 0 0
steps 8 then 9 ends open|47 -216 11 33 26 0 16 -27
steps 8 then 9 ends sentence|159 -31 0 -97 -5 0 0 0
steps 9 then 0|55 19 8 55 55 54 71 23
steps 9 then 0 ends call|210 -124 -92 -124 0 0 0 0
steps 9 then 0 ends clause|-89 0 233 -119 -98 0 0 0
steps 9 then 0 ends open|-91 -8 90 101 40 54 71 23
steps 9 then 0 ends sentence|-26 50 -89 14 19 0 0 0
steps 9 then 0 ends signed|99 0 0 -99 0 0 0 0
steps 9 then 1|-43 -22 -34 -14 121 36 59 49
steps 9 then 1 ends call|63 -23 14 -67 0 0 0 0
steps 9 then 1 ends clause|0 94 -94 0 0 0 0 0
steps 9 then 1 ends open|-192 -134 31 83 -30 36 59 49
steps 9 then 1 ends sentence|25 -14 -100 -210 165 0 0 0
steps 9 then 2|-152 -188 24 44 27 -36 3 62
steps 9 then 2 ends call|-65 0 -86 189 0 0 0 0
steps 9 then 2 ends clause|0 72 -72 0 0 0 0 0
steps 9 then 2 ends open|-100 -324 61 -4 0 -36 3 103
steps 9 then 2 ends sentence|-53 -9 -78 121 111 0 0 -95
steps 9 then 3|-36 74 26 37 40 -118 -22 -46
steps 9 then 3 ends call|145 -78 -125 13 0 0 0 0
steps 9 then 3 ends open|-217 -37 114 74 166 -118 -22 -46
steps 9 then 3 ends sentence|-5 124 0 -49 -55 0 0 0
steps 9 then 4|-100 134 72 46 -36 -99 42 -136
steps 9 then 4 ends call|-61 0 139 0 0 0 0 -97
steps 9 then 4 ends open|5 -90 41 -7 29 0 42 -53
steps 9 then 4 ends sentence|-30 166 0 137 -46 -99 0 -90
steps 9 then 5|47 143 -8 1 -43 83 -37 -88
steps 9 then 5 ends call|-109 107 33 0 0 0 0 0
steps 9 then 5 ends clause|0 67 -67 0 0 0 0 0
steps 9 then 5 ends open|-5 183 107 13 162 83 -37 -88
steps 9 then 5 ends sentence|158 55 -169 -27 -167 0 0 0
steps 9 then 6|54 112 39 3 -25 -31 -48 0
steps 9 then 6 ends call|112 87 22 -82 -100 0 0 0
steps 9 then 6 ends open|-5 -42 -14 17 144 33 -35 0
steps 9 then 6 ends sentence|19 111 128 -27 -69 -100 -80 0
steps 9 then 7|-69 49 61 -46 -46 0 -2 8
steps 9 then 7 ends call|49 111 9 -100 0 0 0 0
steps 9 then 7 ends open|-70 0 -37 75 -32 0 -2 8
steps 9 then 7 ends sentence|-69 11 0 0 17 0 0 0
steps 9 then 8|42 37 -39 43 -30 108 89 -100
steps 9 then 8 ends call|-65 0 73 -11 0 0 0 0
steps 9 then 8 ends open|-50 0 -56 49 33 108 89 -100
steps 9 then 8 ends sentence|97 37 0 -31 -92 0 0 0
steps 9 then 9|0 -44 -66 35 100 0 -15 0
steps 9 then 9 ends open|0 91 -66 35 15 0 -15 0
steps 9 then 9 ends sentence|0 -113 0 0 113 0 0 0
steps to here 0 then 0|-81 -56 0 -15 73 100 18 0
steps to here 0 then 0 before ends call|-36 97 -84 -73 0 0 72 0
steps to here 0 then 0 before ends clause|0 -89 59 30 0 0 0 0
steps to here 0 then 0 before ends open|-143 -35 -39 18 9 100 111 0
steps to here 0 then 0 before ends sentence|-40 57 -8 -56 84 0 -61 0
steps to here 0 then 0 before ends signed|0 0 28 -28 0 0 0 0
steps to here 0 then 1|-21 28 -34 0 -14 -105 -6 93
steps to here 0 then 1 before ends call|143 49 -202 -140 0 0 42 0
steps to here 0 then 1 before ends clause|0 11 -146 159 19 0 -99 0
steps to here 0 then 1 before ends open|41 -59 75 -7 17 -85 140 93
steps to here 0 then 1 before ends sentence|21 -47 9 -27 44 -29 6 0
steps to here 0 then 1 before ends signed|-34 0 108 -103 0 0 0 0
steps to here 0 then 2|173 -17 -35 -89 -39 39 -13 -83
steps to here 0 then 2 before ends call|85 -58 -74 5 0 0 77 0
steps to here 0 then 2 before ends clause|0 127 48 -85 -76 0 0 0
steps to here 0 then 2 before ends open|192 3 -153 -73 -45 39 -71 0
steps to here 0 then 2 before ends sentence|-84 -141 108 43 66 0 -14 -83
steps to here 0 then 2 before ends signed|0 0 -78 78 0 0 0 0
steps to here 0 then 3|-25 61 9 -2 66 0 62 -68
steps to here 0 then 3 before ends call|40 0 -15 -2 0 0 0 0
steps to here 0 then 3 before ends clause|0 157 -116 -70 0 0 0 0
steps to here 0 then 3 before ends open|-29 -13 129 -116 50 0 0 -68
steps to here 0 then 3 before ends sentence|103 -43 -89 22 55 0 62 0
steps to here 0 then 3 before ends signed|-47 0 27 30 0 0 0 0
steps to here 0 then 4|45 53 -86 -21 120 0 48 0
steps to here 0 then 4 before ends call|-37 0 37 0 0 0 0 0
steps to here 0 then 4 before ends open|-63 83 -141 4 120 0 50 0
steps to here 0 then 4 before ends sentence|102 -35 74 -82 0 0 23 0
steps to here 0 then 4 before ends signed|0 0 -108 108 0 0 0 0
steps to here 0 then 5|70 33 4 14 -65 -92 4 0
steps to here 0 then 5 before ends call|120 0 20 -9 -99 0 0 0
steps to here 0 then 5 before ends clause|0 25 -147 138 -20 0 0 0
steps to here 0 then 5 before ends open|174 56 -86 -66 113 -92 0 0
steps to here 0 then 5 before ends sentence|-116 -132 66 -12 0 0 61 0
steps to here 0 then 5 before ends signed|0 0 36 55 0 0 -99 0
steps to here 0 then 6|201 67 -96 -128 -16 1 -42 55
steps to here 0 then 6 before ends call|67 0 -48 8 0 0 0 0
steps to here 0 then 6 before ends clause|0 154 -79 41 -120 0 0 0
steps to here 0 then 6 before ends open|257 96 -43 -142 -38 -138 -100 55
steps to here 0 then 6 before ends sentence|-118 -125 27 49 68 106 53 0
steps to here 0 then 6 before ends signed|0 0 40 -40 0 0 0 0
steps to here 0 then 7|-51 130 -102 -73 -15 -64 13 -79
steps to here 0 then 7 before ends call|99 -99 27 9 0 0 -19 0
steps to here 0 then 7 before ends clause|0 0 -73 96 -42 0 0 0
steps to here 0 then 7 before ends open|-69 167 -66 -84 -7 -21 129 -79
steps to here 0 then 7 before ends sentence|1 -24 24 3 8 -86 -1 0
steps to here 0 then 7 before ends signed|55 0 72 -84 0 0 0 0
steps to here 0 then 8|-85 165 42 34 83 16 94 -88
steps to here 0 then 8 before ends call|-179 260 -29 51 0 0 -47 -99
steps to here 0 then 8 before ends clause|-170 36 -42 185 -3 0 0 0
steps to here 0 then 8 before ends open|4 137 68 40 105 3 -38 -33
steps to here 0 then 8 before ends sentence|89 -69 9 -51 27 30 102 56
steps to here 0 then 8 before ends signed|-19 0 -1 12 0 0 0 0
steps to here 0 then 9|-29 129 -4 8 106 -60 69 -42
steps to here 0 then 9 before ends call|-24 31 104 -56 0 0 -91 0
steps to here 0 then 9 before ends clause|-165 138 -223 269 -46 0 -83 0
steps to here 0 then 9 before ends open|-14 96 27 88 126 -2 42 -50
steps to here 0 then 9 before ends sentence|72 -24 104 -85 44 -53 84 51
steps to here 0 then 9 before ends signed|-31 -89 -28 54 0 0 0 0
steps to here 1 then 0|-5 -13 13 15 14 -92 72 0
steps to here 1 then 0 before ends call|155 -191 36 -130 0 0 117 0
steps to here 1 then 0 before ends clause|-163 41 -26 -71 202 0 0 0
steps to here 1 then 0 before ends open|-135 -17 66 20 41 -92 0 0
steps to here 1 then 0 before ends sentence|97 22 26 72 -179 0 -49 0
steps to here 1 then 0 before ends signed|-112 0 18 62 0 0 0 0
steps to here 1 then 1|-1 -9 91 19 -6 -38 36 13
steps to here 1 then 1 before ends call|104 43 -78 -42 0 0 0 0
steps to here 1 then 1 before ends clause|95 45 5 -71 -28 0 0 0
steps to here 1 then 1 before ends open|-68 23 27 19 32 7 -43 100
steps to here 1 then 1 before ends sentence|125 6 -73 54 -85 -131 43 -48
steps to here 1 then 1 before ends signed|-91 -100 69 61 0 0 0 0
steps to here 1 then 2|37 135 -109 -106 5 -122 52 -66
steps to here 1 then 2 before ends call|-95 83 -59 -8 0 0 92 0
steps to here 1 then 2 before ends clause|-28 -57 122 -124 149 0 0 0
steps to here 1 then 2 before ends open|48 -79 -114 35 -140 106 46 -66
steps to here 1 then 2 before ends sentence|291 -17 -129 -155 109 -89 -30 0
steps to here 1 then 2 before ends signed|-68 0 133 84 0 -170 0 0
steps to here 1 then 3|0 94 54 -4 31 -32 -60 0
steps to here 1 then 3 before ends call|-56 -6 41 30 0 0 0 0
steps to here 1 then 3 before ends clause|-139 194 102 -154 0 0 0 0
steps to here 1 then 3 before ends open|-11 75 -18 -11 58 -32 0 0
steps to here 1 then 3 before ends sentence|74 -35 -25 77 -83 0 -60 0
steps to here 1 then 3 before ends signed|0 0 -73 73 0 0 0 0
steps to here 1 then 4|30 93 -81 -24 22 -99 -61 0
steps to here 1 then 4 before ends call|-36 0 0 -86 0 0 112 0
steps to here 1 then 4 before ends clause|30 -4 25 0 -67 0 0 0
steps to here 1 then 4 before ends open|40 72 46 -34 -3 -99 -90 0
steps to here 1 then 4 before ends sentence|98 -5 -47 -17 105 0 -87 0
steps to here 1 then 4 before ends signed|75 0 -98 45 0 0 0 0
steps to here 1 then 5|30 55 -75 -22 -27 132 -19 0
steps to here 1 then 5 before ends call|-84 85 -4 21 0 0 95 0
steps to here 1 then 5 before ends clause|-124 171 5 -92 0 0 0 0
steps to here 1 then 5 before ends open|-49 75 -4 -33 110 -45 0 0
steps to here 1 then 5 before ends sentence|0 -72 62 7 -64 159 -83 0
steps to here 1 then 5 before ends signed|121 0 -96 60 -100 0 0 0
steps to here 1 then 6|-19 121 -73 5 26 56 -118 -79
steps to here 1 then 6 before ends call|-113 16 -53 206 0 56 -77 0
steps to here 1 then 6 before ends clause|-165 30 84 77 0 0 0 0
steps to here 1 then 6 before ends open|-25 69 13 -32 98 0 -95 38
steps to here 1 then 6 before ends sentence|106 61 -35 2 -56 0 11 0
steps to here 1 then 6 before ends signed|146 0 -55 25 0 0 0 -100
steps to here 1 then 7|-50 38 29 -29 117 -62 50 -106
steps to here 1 then 7 before ends call|-166 76 -64 87 0 0 74 0
steps to here 1 then 7 before ends clause|-121 7 19 3 0 0 0 0
steps to here 1 then 7 before ends open|-12 19 79 22 69 -86 93 -106
steps to here 1 then 7 before ends sentence|26 35 -97 19 123 -55 -5 0
steps to here 1 then 7 before ends signed|59 -97 -46 22 0 98 0 0
steps to here 1 then 8|10 -56 88 33 153 -81 134 9
steps to here 1 then 8 before ends call|16 -93 -26 12 0 0 139 0
steps to here 1 then 8 before ends clause|0 -49 25 37 -67 0 0 0
steps to here 1 then 8 before ends open|-33 72 29 5 52 -81 8 9
steps to here 1 then 8 before ends sentence|43 -54 -51 -33 271 0 85 0
steps to here 1 then 8 before ends signed|-82 -163 78 103 0 0 0 0
steps to here 1 then 9|-14 108 85 29 121 62 22 -132
steps to here 1 then 9 before ends call|-153 100 125 38 0 0 -96 -92
steps to here 1 then 9 before ends clause|0 0 39 -196 90 0 0 0
steps to here 1 then 9 before ends open|-46 120 66 1 116 75 -59 31
steps to here 1 then 9 before ends sentence|63 -57 11 54 -8 -29 230 -100
steps to here 1 then 9 before ends signed|25 0 -165 146 0 0 0 0
steps to here 2 then 0|-77 94 -55 -132 218 65 -62 -99
steps to here 2 then 0 before ends call|112 -94 4 23 0 0 -51 0
steps to here 2 then 0 before ends clause|93 -18 -124 -80 151 0 0 0
steps to here 2 then 0 before ends open|-74 59 -53 -55 145 91 0 0
steps to here 2 then 0 before ends sentence|145 -81 -96 -55 108 -37 -39 -99
steps to here 2 then 0 before ends signed|-98 0 224 -77 0 0 0 0
steps to here 2 then 1|-61 75 -7 -54 150 0 -46 0
steps to here 2 then 1 before ends call|67 -147 -71 136 0 0 0 0
steps to here 2 then 1 before ends clause|-61 114 -58 -150 141 0 0 0
steps to here 2 then 1 before ends open|-70 68 14 -87 159 0 0 0
steps to here 2 then 1 before ends sentence|162 -76 -106 41 60 0 9 0
steps to here 2 then 1 before ends signed|106 0 111 47 -100 0 -100 0
steps to here 2 then 2|-17 63 -109 -11 209 0 -20 142
steps to here 2 then 2 before ends call|-164 151 -21 6 -66 0 0 0
steps to here 2 then 2 before ends clause|-119 118 9 -175 168 0 0 0
steps to here 2 then 2 before ends open|-48 72 -47 -54 168 0 -80 142
steps to here 2 then 2 before ends sentence|146 -109 -150 -75 56 0 25 0
steps to here 2 then 2 before ends signed|109 0 5 -57 0 0 0 0
steps to here 2 then 3|-37 65 -70 -98 41 0 80 83
steps to here 2 then 3 before ends call|34 -34 -74 74 0 0 0 0
steps to here 2 then 3 before ends clause|48 -32 -82 -34 82 0 0 0
steps to here 2 then 3 before ends open|-53 20 36 -53 20 0 0 83
steps to here 2 then 3 before ends sentence|61 -25 -185 -96 0 0 80 0
steps to here 2 then 3 before ends signed|0 0 -102 102 0 0 0 0
steps to here 2 then 4|-3 84 -15 -154 -29 39 0 0
steps to here 2 then 4 before ends call|32 -32 0 0 0 0 0 0
steps to here 2 then 4 before ends clause|20 74 0 -83 0 0 0 0
steps to here 2 then 4 before ends open|6 94 -26 -101 -29 39 0 0
steps to here 2 then 4 before ends sentence|70 -64 42 -80 0 0 0 0
steps to here 2 then 5|59 68 -8 -11 57 0 97 -100
steps to here 2 then 5 before ends call|81 -119 -65 77 0 0 0 0
steps to here 2 then 5 before ends clause|-133 140 -76 74 0 0 0 0
steps to here 2 then 5 before ends open|-116 87 17 44 57 0 0 -100
steps to here 2 then 5 before ends sentence|60 33 -112 -57 0 0 97 0
steps to here 2 then 5 before ends signed|-67 0 112 -82 0 0 0 0
steps to here 2 then 6|4 -28 50 40 -17 0 94 0
steps to here 2 then 6 before ends call|-30 -64 -72 126 0 0 0 0
steps to here 2 then 6 before ends clause|-60 -57 100 0 0 0 0 0
steps to here 2 then 6 before ends open|-47 174 18 -43 -17 0 0 0
steps to here 2 then 6 before ends sentence|23 -23 -27 68 0 0 94 0
steps to here 2 then 6 before ends signed|-5 0 -115 116 0 0 0 0
steps to here 2 then 7|139 26 -40 -57 -4 -100 -99 0
steps to here 2 then 7 before ends call|-146 0 42 119 0 0 0 0
steps to here 2 then 7 before ends clause|93 -93 78 0 -78 0 0 0
steps to here 2 then 7 before ends open|87 56 -15 16 31 -100 0 0
steps to here 2 then 7 before ends sentence|103 53 -98 52 0 0 -99 0
steps to here 2 then 7 before ends signed|24 0 128 -122 0 0 0 0
steps to here 2 then 8|257 -29 -43 34 -117 31 48 -99
steps to here 2 then 8 before ends call|0 0 -66 66 0 0 0 0
steps to here 2 then 8 before ends open|292 -24 -110 45 -4 31 -53 -99
steps to here 2 then 8 before ends sentence|-18 1 155 -105 -100 0 72 0
steps to here 2 then 8 before ends signed|-104 0 79 -41 0 0 0 0
steps to here 2 then 9|111 -39 -12 -42 -48 -2 49 -55
steps to here 2 then 9 before ends call|0 0 114 -114 0 0 0 0
steps to here 2 then 9 before ends open|181 29 25 -85 -28 -10 0 -55
steps to here 2 then 9 before ends sentence|-41 14 8 -24 -99 -99 49 0
steps to here 2 then 9 before ends signed|-16 0 -98 51 0 31 0 0
steps to here 3 then 0|-67 48 65 -1 5 11 0 -92
steps to here 3 then 0 before ends call|47 -47 -16 16 0 0 0 0
steps to here 3 then 0 before ends clause|-100 143 0 -61 0 0 0 0
steps to here 3 then 0 before ends open|-116 31 83 20 33 11 0 -92
steps to here 3 then 0 before ends sentence|89 -60 32 -51 -83 0 0 0
steps to here 3 then 0 before ends signed|0 0 34 -34 0 0 0 0
steps to here 3 then 1|-55 25 53 90 46 0 2 0
steps to here 3 then 1 before ends call|271 -235 105 -70 -36 0 0 0
steps to here 3 then 1 before ends clause|-100 74 56 0 -5 0 0 0
steps to here 3 then 1 before ends open|-98 66 83 90 105 0 0 0
steps to here 3 then 1 before ends sentence|25 -11 1 -16 -46 0 2 0
steps to here 3 then 1 before ends signed|0 0 101 -101 0 0 0 0
steps to here 3 then 2|-15 4 92 19 -30 0 0 0
steps to here 3 then 2 before ends call|48 62 -12 -85 0 0 0 0
steps to here 3 then 2 before ends clause|0 -37 -58 144 0 0 0 0
steps to here 3 then 2 before ends open|-36 22 115 -11 50 0 0 0
steps to here 3 then 2 before ends sentence|81 -70 37 14 -125 0 0 0
steps to here 3 then 3|-63 33 92 33 -97 0 0 0
steps to here 3 then 3 before ends call|-67 -30 85 3 0 0 0 0
steps to here 3 then 3 before ends open|-65 27 161 40 -97 0 0 0
steps to here 3 then 3 before ends sentence|71 30 -120 -6 0 0 0 0
steps to here 3 then 4|-50 14 170 -17 -100 0 -28 0
steps to here 3 then 4 before ends open|-46 -7 90 111 -100 0 0 0
steps to here 3 then 4 before ends sentence|-8 8 114 -94 0 0 -28 0
steps to here 3 then 5|29 14 -42 -61 -80 0 0 0
steps to here 3 then 5 before ends call|41 -73 71 -31 0 0 0 0
steps to here 3 then 5 before ends clause|-88 88 0 0 0 0 0 0
steps to here 3 then 5 before ends open|75 15 -116 -33 0 0 0 0
steps to here 3 then 5 before ends sentence|-96 75 83 -15 -80 0 0 0
steps to here 3 then 6|-23 -42 66 53 0 64 0 -89
steps to here 3 then 6 before ends call|-58 0 58 0 0 0 0 0
steps to here 3 then 6 before ends clause|-136 136 0 0 0 0 0 0
steps to here 3 then 6 before ends open|-79 -2 73 34 0 64 0 -89
steps to here 3 then 6 before ends sentence|56 -100 -10 49 0 0 0 0
steps to here 3 then 6 before ends signed|101 0 -87 -22 0 0 0 0
steps to here 3 then 7|-6 -32 118 61 -237 35 85 -99
steps to here 3 then 7 before ends call|127 -79 0 -68 0 0 0 0
steps to here 3 then 7 before ends clause|89 -89 0 0 0 0 0 0
steps to here 3 then 7 before ends open|-119 66 87 65 -237 35 0 0
steps to here 3 then 7 before ends sentence|34 0 33 5 0 0 85 -99
steps to here 3 then 7 before ends signed|0 0 -83 83 0 0 0 0
steps to here 3 then 8|24 -46 128 -7 -153 100 -24 -99
steps to here 3 then 8 before ends call|0 0 39 -39 0 0 0 0
steps to here 3 then 8 before ends clause|0 0 90 0 -90 0 0 0
steps to here 3 then 8 before ends open|-50 -44 74 32 -84 100 0 -99
steps to here 3 then 8 before ends sentence|42 -20 11 27 0 0 -24 0
steps to here 3 then 8 before ends signed|0 0 82 -82 0 0 0 0
steps to here 3 then 9|3 -25 55 -43 -203 0 0 0
steps to here 3 then 9 before ends call|0 0 100 -100 0 0 0 0
steps to here 3 then 9 before ends clause|-100 0 100 0 0 0 0 0
steps to here 3 then 9 before ends open|-115 4 86 53 -165 0 0 0
steps to here 3 then 9 before ends sentence|184 -71 -36 -95 -89 0 0 0
steps to here 3 then 9 before ends signed|0 0 -83 83 0 0 0 0
steps to here 4 then 0|-132 137 23 -28 -94 0 99 0
steps to here 4 then 0 before ends open|-155 128 117 -46 -94 0 0 0
steps to here 4 then 0 before ends sentence|-25 57 -181 54 0 0 99 0
steps to here 4 then 0 before ends signed|0 0 25 -25 0 0 0 0
steps to here 4 then 1|13 130 -61 -75 -143 0 0 0
steps to here 4 then 1 before ends clause|-100 144 0 -63 0 0 0 0
steps to here 4 then 1 before ends open|200 47 -87 -63 -143 0 0 0
steps to here 4 then 1 before ends sentence|-33 7 87 -41 0 0 0 0
steps to here 4 then 1 before ends signed|-47 0 -26 41 0 0 0 0
steps to here 4 then 2|123 139 -43 -133 -49 0 -29 -20
steps to here 4 then 2 before ends call|-80 80 -83 83 0 0 0 0
steps to here 4 then 2 before ends open|173 41 -84 -86 -49 0 73 -20
steps to here 4 then 2 before ends sentence|16 47 105 -138 0 0 -82 0
steps to here 4 then 2 before ends signed|0 0 53 -53 0 0 0 0
steps to here 4 then 3|-94 106 -28 39 0 92 -79 0
steps to here 4 then 3 before ends call|-69 69 103 -34 0 0 -79 0
steps to here 4 then 3 before ends open|106 -13 -41 -23 0 92 0 0
steps to here 4 then 3 before ends sentence|-80 80 -52 52 0 0 0 0
steps to here 4 then 3 before ends signed|-77 0 -2 45 0 0 0 0
steps to here 4 then 4|-7 47 -42 -45 0 0 0 0
steps to here 4 then 4 before ends clause|-25 25 0 0 0 0 0 0
steps to here 4 then 4 before ends open|26 26 -42 -68 0 0 0 0
steps to here 4 then 4 before ends sentence|-59 48 0 37 0 0 0 0
steps to here 4 then 5|-13 106 -81 -87 0 0 0 0
steps to here 4 then 5 before ends clause|103 -16 -100 0 0 0 0 0
steps to here 4 then 5 before ends open|-136 47 45 25 0 0 0 0
steps to here 4 then 5 before ends sentence|-38 175 0 -100 0 0 0 0
steps to here 4 then 6|86 0 27 -97 0 0 0 -31
steps to here 4 then 6 before ends open|-5 0 -12 -67 0 0 0 97
steps to here 4 then 6 before ends sentence|119 0 -76 -61 0 0 0 0
steps to here 4 then 6 before ends signed|72 0 69 -20 0 0 0 -100
steps to here 4 then 7|106 -100 -2 -48 0 0 0 0
steps to here 4 then 7 before ends open|69 0 8 -119 0 0 0 0
steps to here 4 then 7 before ends sentence|100 -100 0 0 0 0 0 0
steps to here 4 then 7 before ends signed|-75 0 -31 97 0 0 0 0
steps to here 4 then 8|86 -130 46 -69 116 0 0 0
steps to here 4 then 8 before ends call|-76 0 76 0 0 0 0 0
steps to here 4 then 8 before ends open|161 -166 -23 -25 116 0 0 0
steps to here 4 then 8 before ends sentence|21 61 29 -78 0 0 0 0
steps to here 4 then 8 before ends signed|-84 0 48 -4 0 0 0 0
steps to here 4 then 9|-52 80 109 -96 0 0 0 -83
steps to here 4 then 9 before ends open|-52 80 -5 -30 0 0 0 0
steps to here 4 then 9 before ends sentence|0 0 89 -41 0 0 0 -83
steps to here 4 then 9 before ends signed|0 0 30 -30 0 0 0 0
steps to here 5 then 0|-45 20 25 99 0 0 -47 -97
steps to here 5 then 0 before ends call|106 -129 94 -92 0 0 0 0
steps to here 5 then 0 before ends clause|97 -114 32 0 0 0 0 0
steps to here 5 then 0 before ends open|-170 152 52 5 0 0 0 -97
steps to here 5 then 0 before ends sentence|30 -57 -7 23 0 0 -47 0
steps to here 5 then 0 before ends signed|0 0 42 -42 0 0 0 0
steps to here 5 then 1|-3 75 -72 18 -58 0 0 0
steps to here 5 then 1 before ends call|-6 106 -16 -49 0 0 0 0
steps to here 5 then 1 before ends clause|-151 7 39 -4 0 0 0 0
steps to here 5 then 1 before ends open|-130 117 -44 -58 -58 0 0 0
steps to here 5 then 1 before ends sentence|83 -30 -102 -103 0 0 0 0
steps to here 5 then 1 before ends signed|0 0 -74 74 0 0 0 0
steps to here 5 then 2|-73 81 -14 49 0 -25 0 73
steps to here 5 then 2 before ends call|-42 -146 100 41 0 0 0 0
steps to here 5 then 2 before ends clause|0 145 -76 -92 0 0 0 0
steps to here 5 then 2 before ends open|-78 95 -28 45 0 -25 0 73
steps to here 5 then 2 before ends sentence|50 -84 -39 139 0 0 0 0
steps to here 5 then 2 before ends signed|0 0 97 -97 0 0 0 0
steps to here 5 then 3|-76 -56 61 87 0 -87 0 0
steps to here 5 then 3 before ends call|74 0 -70 -25 0 0 0 0
steps to here 5 then 3 before ends clause|-8 -67 72 0 0 0 0 0
steps to here 5 then 3 before ends open|-48 -16 134 17 0 -87 0 0
steps to here 5 then 3 before ends sentence|0 3 -180 139 0 0 0 0
steps to here 5 then 3 before ends signed|63 0 -63 0 0 0 0 0
steps to here 5 then 4|-77 76 55 -129 0 0 0 0
steps to here 5 then 4 before ends call|-129 129 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|-76 53 32 0 0 0 0 0
steps to here 5 then 4 before ends open|-67 8 37 -52 0 0 0 0
steps to here 5 then 4 before ends sentence|131 0 21 -127 0 0 0 0
steps to here 5 then 4 before ends signed|8 0 -8 0 0 0 0 0
steps to here 5 then 5|67 -54 5 103 0 0 -100 0
steps to here 5 then 5 before ends call|-141 0 98 66 0 0 0 0
steps to here 5 then 5 before ends open|0 78 -39 -13 0 0 0 0
steps to here 5 then 5 before ends sentence|98 -136 52 39 0 0 -100 0
steps to here 5 then 5 before ends signed|-62 0 62 0 0 0 0 0
steps to here 5 then 6|-37 -108 27 -16 0 0 0 98
steps to here 5 then 6 before ends open|15 -46 67 -91 0 0 0 98
steps to here 5 then 6 before ends sentence|-39 -79 -77 130 0 0 0 0
steps to here 5 then 6 before ends signed|0 0 -46 46 0 0 0 0
steps to here 5 then 7|92 -155 -7 -41 -89 0 0 0
steps to here 5 then 7 before ends open|70 -155 128 -60 -89 0 0 0
steps to here 5 then 7 before ends sentence|-104 -1 21 124 0 0 0 0
steps to here 5 then 7 before ends signed|149 0 -99 -72 0 0 0 0
steps to here 5 then 8|166 -35 -49 13 0 -14 -53 -97
steps to here 5 then 8 before ends call|40 0 -137 121 0 0 0 0
steps to here 5 then 8 before ends open|137 -35 16 -35 0 -14 0 -97
steps to here 5 then 8 before ends sentence|-2 0 -27 34 0 0 -53 0
steps to here 5 then 8 before ends signed|0 0 43 -43 0 0 0 0
steps to here 5 then 9|87 147 47 -27 0 -100 0 0
steps to here 5 then 9 before ends call|0 0 -65 65 0 0 0 0
steps to here 5 then 9 before ends open|129 146 37 -14 0 -100 0 0
steps to here 5 then 9 before ends sentence|-67 2 35 -33 0 0 0 0
steps to here 5 then 9 before ends signed|0 0 -13 13 0 0 0 0
steps to here 6 then 0|-43 22 92 -17 -84 83 -99 0
steps to here 6 then 0 before ends call|164 -99 53 -132 0 0 0 0
steps to here 6 then 0 before ends clause|0 -29 113 -100 0 0 0 0
steps to here 6 then 0 before ends open|-172 12 49 118 -84 83 0 0
steps to here 6 then 0 before ends sentence|26 37 13 8 0 0 -99 0
steps to here 6 then 0 before ends signed|0 0 -100 100 0 0 0 0
steps to here 6 then 1|-123 39 -17 -17 9 41 72 -99
steps to here 6 then 1 before ends call|10 -14 -83 86 0 0 0 0
steps to here 6 then 1 before ends clause|-68 -4 0 97 0 0 0 0
steps to here 6 then 1 before ends open|-98 82 -74 -60 9 41 0 0
steps to here 6 then 1 before ends sentence|-59 -139 83 97 0 0 72 -99
steps to here 6 then 1 before ends signed|0 0 56 -56 0 0 0 0
steps to here 6 then 2|154 0 -62 16 -99 -99 -72 -99
steps to here 6 then 2 before ends call|-110 64 127 -53 0 0 0 0
steps to here 6 then 2 before ends clause|74 64 -100 -39 0 0 0 0
steps to here 6 then 2 before ends open|192 -22 -192 123 -99 -99 0 -99
steps to here 6 then 2 before ends sentence|-120 99 96 -61 0 0 -72 0
steps to here 6 then 2 before ends signed|129 -99 101 -116 0 0 0 0
steps to here 6 then 3|2 26 -2 -21 0 0 0 0
steps to here 6 then 3 before ends call|0 0 -79 79 0 0 0 0
steps to here 6 then 3 before ends clause|-76 76 0 0 0 0 0 0
steps to here 6 then 3 before ends open|-27 52 48 -65 0 0 0 0
steps to here 6 then 3 before ends sentence|-44 70 -97 81 0 0 0 0
steps to here 6 then 3 before ends signed|-50 0 22 4 0 0 0 0
steps to here 6 then 4|32 38 -102 -5 0 76 0 0
steps to here 6 then 4 before ends call|0 0 0 -76 0 76 0 0
steps to here 6 then 4 before ends clause|14 -14 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-49 -3 -27 85 0 0 0 0
steps to here 6 then 4 before ends sentence|50 -23 -75 62 0 0 0 0
steps to here 6 then 4 before ends signed|45 0 -6 -63 0 0 0 0
steps to here 6 then 5|157 -60 -78 46 0 0 0 0
steps to here 6 then 5 before ends call|77 0 -59 -46 0 0 0 0
steps to here 6 then 5 before ends open|8 -3 -2 -38 0 0 0 0
steps to here 6 then 5 before ends sentence|89 -22 -34 16 0 0 0 0
steps to here 6 then 5 before ends signed|-32 0 -82 107 0 0 0 0
steps to here 6 then 6|116 -45 -15 -124 0 0 92 0
steps to here 6 then 6 before ends call|-15 0 74 -30 0 0 0 0
steps to here 6 then 6 before ends clause|202 -141 -97 0 0 0 0 0
steps to here 6 then 6 before ends open|16 17 -49 21 0 0 0 0
steps to here 6 then 6 before ends sentence|-104 40 -30 81 0 0 92 0
steps to here 6 then 6 before ends signed|66 0 159 -188 0 0 0 0
steps to here 6 then 7|-42 -79 35 97 0 0 0 0
steps to here 6 then 7 before ends call|-99 0 23 106 0 0 0 0
steps to here 6 then 7 before ends open|50 -79 -34 44 0 0 0 0
steps to here 6 then 7 before ends sentence|107 0 37 -100 0 0 0 0
steps to here 6 then 7 before ends signed|-88 0 66 33 0 0 0 0
steps to here 6 then 8|-32 -110 -9 2 -72 -100 -35 170
steps to here 6 then 8 before ends call|100 -100 87 0 0 0 -87 0
steps to here 6 then 8 before ends clause|-95 95 0 0 0 0 0 0
steps to here 6 then 8 before ends open|-45 -113 10 -6 -72 -100 0 170
steps to here 6 then 8 before ends sentence|-13 -21 -5 -22 0 0 74 0
steps to here 6 then 8 before ends signed|-84 0 -41 85 0 0 0 0
steps to here 6 then 9|-1 29 47 -64 -95 49 68 0
steps to here 6 then 9 before ends call|0 0 99 -99 0 0 0 0
steps to here 6 then 9 before ends open|-64 29 4 25 -95 49 0 0
steps to here 6 then 9 before ends sentence|32 0 -14 -48 0 0 68 0
steps to here 6 then 9 before ends signed|0 0 -40 40 0 0 0 0
steps to here 7 then 0|14 -12 85 118 -99 -75 41 -98
steps to here 7 then 0 before ends call|-39 0 -130 149 0 0 0 0
steps to here 7 then 0 before ends clause|0 -10 10 0 0 0 0 0
steps to here 7 then 0 before ends open|-133 9 153 87 -99 -68 0 0
steps to here 7 then 0 before ends sentence|86 23 -78 48 0 -11 41 -98
steps to here 7 then 0 before ends signed|-51 0 132 -117 0 0 0 0
steps to here 7 then 1|35 3 -8 126 -149 30 -65 -100
steps to here 7 then 1 before ends call|21 -16 -83 98 0 0 -65 0
steps to here 7 then 1 before ends clause|-67 -5 48 0 0 0 0 0
steps to here 7 then 1 before ends open|-82 -45 82 25 -149 30 0 -100
steps to here 7 then 1 before ends sentence|82 27 1 -11 0 0 0 0
steps to here 7 then 1 before ends signed|-103 0 120 -91 0 0 0 0
steps to here 7 then 2|-34 -72 1 74 -104 168 0 -39
steps to here 7 then 2 before ends call|-50 50 0 0 0 0 0 0
steps to here 7 then 2 before ends clause|104 31 -98 -17 0 0 0 0
steps to here 7 then 2 before ends open|64 17 -8 23 -100 100 0 -39
steps to here 7 then 2 before ends sentence|-136 -117 178 15 -6 96 0 0
steps to here 7 then 2 before ends signed|205 0 -169 65 0 0 0 0
steps to here 7 then 3|161 -1 -68 -22 -55 0 -102 0
steps to here 7 then 3 before ends call|0 0 4 0 0 0 -4 0
steps to here 7 then 3 before ends open|123 -54 43 -112 -55 0 0 0
steps to here 7 then 3 before ends sentence|69 137 -147 112 0 0 -100 0
steps to here 7 then 3 before ends signed|-10 0 34 -3 0 0 0 0
steps to here 7 then 4|123 -21 -39 112 0 -99 -9 0
steps to here 7 then 4 before ends open|62 -53 54 59 0 -99 -9 0
steps to here 7 then 4 before ends sentence|15 72 -97 66 0 0 0 0
steps to here 7 then 4 before ends signed|111 0 -111 0 0 0 0 0
steps to here 7 then 5|135 -171 6 67 -92 0 -24 0
steps to here 7 then 5 before ends call|-77 0 90 11 0 0 -24 0
steps to here 7 then 5 before ends clause|-76 0 76 0 0 0 0 0
steps to here 7 then 5 before ends open|113 -155 -15 89 -92 0 0 0
steps to here 7 then 5 before ends sentence|177 -171 -44 45 0 0 0 0
steps to here 7 then 5 before ends signed|1 0 108 -108 0 0 0 0
steps to here 7 then 6|176 -209 -8 30 -88 0 0 0
steps to here 7 then 6 before ends call|44 0 26 -50 0 0 0 0
steps to here 7 then 6 before ends open|170 -150 -14 33 -88 0 0 0
steps to here 7 then 6 before ends sentence|79 -100 -72 137 0 0 0 0
steps to here 7 then 6 before ends signed|-98 0 27 74 0 0 0 0
steps to here 7 then 7|0 -138 -67 92 0 114 0 0
steps to here 7 then 7 before ends call|0 0 37 -37 0 0 0 0
steps to here 7 then 7 before ends clause|86 0 -86 0 0 0 0 0
steps to here 7 then 7 before ends open|127 -99 -6 -33 0 29 0 0
steps to here 7 then 7 before ends sentence|-68 0 47 58 0 0 0 0
steps to here 7 then 7 before ends signed|38 -81 -174 68 0 100 0 0
steps to here 7 then 8|42 -101 -14 -12 0 -17 -23 35
steps to here 7 then 8 before ends call|0 0 6 -6 0 0 0 0
steps to here 7 then 8 before ends open|81 -106 -1 -52 0 -17 -63 98
steps to here 7 then 8 before ends sentence|17 33 -7 -9 0 0 56 -89
steps to here 7 then 8 before ends signed|-89 0 -7 43 0 0 0 0
steps to here 7 then 9|11 -121 57 -40 0 0 155 0
steps to here 7 then 9 before ends call|0 0 105 -105 0 0 0 0
steps to here 7 then 9 before ends open|-44 -8 31 -6 0 0 0 0
steps to here 7 then 9 before ends sentence|41 -113 -36 21 0 0 155 0
steps to here 7 then 9 before ends signed|0 0 29 -29 0 0 0 0
steps to here 8 then 0|137 -127 115 26 -209 125 -13 93
steps to here 8 then 0 before ends call|329 -125 -96 -191 0 -80 0 0
steps to here 8 then 0 before ends clause|135 -177 133 0 -84 0 0 0
steps to here 8 then 0 before ends open|-144 -74 34 15 -160 204 0 -95
steps to here 8 then 0 before ends sentence|-69 -10 53 71 0 -94 -13 136
steps to here 8 then 0 before ends signed|41 0 -71 62 0 0 0 0
steps to here 8 then 1|67 -105 146 124 -137 11 75 139
steps to here 8 then 1 before ends call|117 0 32 -19 0 -100 0 0
steps to here 8 then 1 before ends open|16 -118 60 101 -137 95 0 139
steps to here 8 then 1 before ends sentence|0 60 -109 2 0 85 75 0
steps to here 8 then 1 before ends signed|-69 0 83 35 0 0 0 0
steps to here 8 then 2|35 -152 3 67 -99 6 -44 -20
steps to here 8 then 2 before ends call|-49 0 -67 81 0 0 0 0
steps to here 8 then 2 before ends clause|44 59 -84 0 0 0 0 0
steps to here 8 then 2 before ends open|46 -87 13 -36 -99 -123 0 -20
steps to here 8 then 2 before ends sentence|-2 -107 90 86 0 99 -44 0
steps to here 8 then 2 before ends signed|-84 0 -85 123 0 0 0 0
steps to here 8 then 3|102 -175 61 83 -86 -30 0 0
steps to here 8 then 3 before ends call|1 0 4 -27 0 0 0 0
steps to here 8 then 3 before ends clause|-100 0 100 0 0 0 0 0
steps to here 8 then 3 before ends open|113 -82 -34 41 -86 -30 0 0
steps to here 8 then 3 before ends sentence|105 -107 -132 104 0 0 0 0
steps to here 8 then 3 before ends signed|41 -98 57 38 0 0 0 0
steps to here 8 then 4|120 -122 25 25 0 0 0 0
steps to here 8 then 4 before ends clause|82 -82 0 0 0 0 0 0
steps to here 8 then 4 before ends open|118 -81 -11 -9 0 0 0 0
steps to here 8 then 4 before ends sentence|-135 -21 96 44 0 0 0 0
steps to here 8 then 4 before ends signed|107 0 -137 44 0 0 0 0
steps to here 8 then 5|166 -106 -104 63 -96 -27 0 0
steps to here 8 then 5 before ends call|57 -100 -41 126 0 0 0 0
steps to here 8 then 5 before ends clause|-15 0 15 0 0 0 0 0
steps to here 8 then 5 before ends open|150 -141 52 57 -96 -27 0 0
steps to here 8 then 5 before ends sentence|171 -100 -125 14 0 0 0 0
steps to here 8 then 5 before ends signed|25 0 -178 129 0 0 0 0
steps to here 8 then 6|82 -92 -74 45 -81 -99 0 0
steps to here 8 then 6 before ends call|136 0 -30 -117 0 0 0 0
steps to here 8 then 6 before ends clause|100 -100 0 0 0 0 0 0
steps to here 8 then 6 before ends open|110 89 -13 -57 -81 -99 0 0
steps to here 8 then 6 before ends sentence|64 -148 -112 135 0 0 0 0
steps to here 8 then 6 before ends signed|-148 0 107 73 0 0 0 0
steps to here 8 then 7|139 -189 -40 -50 0 120 0 0
steps to here 8 then 7 before ends call|129 -99 -40 -30 0 0 0 0
steps to here 8 then 7 before ends clause|97 -97 0 0 0 0 0 0
steps to here 8 then 7 before ends open|61 29 8 -91 0 44 0 0
steps to here 8 then 7 before ends sentence|-91 0 5 82 0 94 0 0
steps to here 8 then 7 before ends signed|-46 -92 -79 175 0 0 0 0
steps to here 8 then 8|72 -33 44 1 -97 -84 37 58
steps to here 8 then 8 before ends call|100 0 35 -154 0 0 0 0
steps to here 8 then 8 before ends clause|-98 0 98 0 0 0 0 0
steps to here 8 then 8 before ends open|161 172 10 -104 -97 -84 0 58
steps to here 8 then 8 before ends sentence|39 -220 13 79 0 0 37 0
steps to here 8 then 8 before ends signed|-51 0 110 -74 0 0 0 0
steps to here 8 then 9|-10 -17 -5 -49 -158 57 0 0
steps to here 8 then 9 before ends call|113 0 -73 -76 0 0 0 0
steps to here 8 then 9 before ends open|-52 -40 47 -58 -158 37 0 0
steps to here 8 then 9 before ends sentence|9 59 -21 -10 0 43 0 0
steps to here 8 then 9 before ends signed|71 0 -96 43 0 0 0 0
steps to here 9 then 0|97 -42 41 74 -177 -12 0 161
steps to here 9 then 0 before ends call|200 -237 -50 14 0 0 0 0
steps to here 9 then 0 before ends clause|169 -193 202 -161 -35 0 0 0
steps to here 9 then 0 before ends open|79 86 108 47 -158 12 0 0
steps to here 9 then 0 before ends sentence|-5 21 -5 40 -161 0 0 161
steps to here 9 then 0 before ends signed|-16 0 -40 63 0 -58 0 0
steps to here 9 then 1|33 -141 48 74 -202 10 0 0
steps to here 9 then 1 before ends call|98 95 -76 3 0 0 0 0
steps to here 9 then 1 before ends clause|69 -69 94 -94 0 0 0 0
steps to here 9 then 1 before ends open|59 126 13 -92 -94 -23 0 0
steps to here 9 then 1 before ends sentence|-9 -216 59 89 -145 61 0 0
steps to here 9 then 1 before ends signed|-8 0 0 1 0 0 0 0
steps to here 9 then 2|151 -41 17 58 -226 -50 0 -126
steps to here 9 then 2 before ends call|-64 -31 73 112 0 0 0 0
steps to here 9 then 2 before ends clause|102 -158 96 0 0 0 0 0
steps to here 9 then 2 before ends open|166 62 -6 -14 -226 58 0 -46
steps to here 9 then 2 before ends sentence|30 -23 82 57 0 -91 0 -100
steps to here 9 then 2 before ends signed|16 0 53 -60 0 0 0 0
steps to here 9 then 3|122 -78 58 38 -100 0 0 0
steps to here 9 then 3 before ends call|-97 -40 42 77 0 0 0 0
steps to here 9 then 3 before ends open|93 -1 42 -118 0 0 0 0
steps to here 9 then 3 before ends sentence|-33 -21 69 232 -100 0 0 0
steps to here 9 then 3 before ends signed|-93 0 0 93 0 0 0 0
steps to here 9 then 4|118 -95 34 34 -100 34 0 0
steps to here 9 then 4 before ends clause|90 -90 0 0 0 0 0 0
steps to here 9 then 4 before ends open|44 12 -116 -45 0 34 0 0
steps to here 9 then 4 before ends sentence|1 -41 74 149 -100 0 0 0
steps to here 9 then 4 before ends signed|80 0 0 -80 0 0 0 0
steps to here 9 then 5|142 -68 -24 -92 0 -41 0 -100
steps to here 9 then 5 before ends call|6 -80 47 -28 0 0 0 0
steps to here 9 then 5 before ends clause|12 0 -12 0 0 0 0 0
steps to here 9 then 5 before ends open|76 -36 30 -26 0 83 0 -100
steps to here 9 then 5 before ends sentence|165 -68 -61 -76 0 -100 0 0
steps to here 9 then 5 before ends signed|82 0 -109 44 0 0 0 0
steps to here 9 then 6|88 -46 -17 -20 -96 0 -78 0
steps to here 9 then 6 before ends call|-73 0 99 -49 0 0 0 0
steps to here 9 then 6 before ends open|92 -40 -69 32 -96 0 0 0
steps to here 9 then 6 before ends sentence|81 -49 20 3 0 0 -78 0
steps to here 9 then 6 before ends signed|100 0 -100 0 0 0 0 0
steps to here 9 then 7|138 -44 -28 78 -74 0 -100 0
steps to here 9 then 7 before ends call|-1 -20 -111 94 0 0 0 0
steps to here 9 then 7 before ends open|119 -38 -15 -29 0 0 0 0
steps to here 9 then 7 before ends sentence|71 0 28 21 -74 0 -100 0
steps to here 9 then 8|64 -129 36 5 0 88 0 0
steps to here 9 then 8 before ends call|-38 0 12 46 0 0 0 0
steps to here 9 then 8 before ends open|64 -142 97 -39 0 88 0 0
steps to here 9 then 8 before ends sentence|4 58 -31 5 0 0 0 0
steps to here 9 then 8 before ends signed|60 0 0 -60 0 0 0 0
steps to here 9 then 9|-27 -17 49 68 0 0 0 0
steps to here 9 then 9 before ends call|79 0 -151 97 0 0 0 0
steps to here 9 then 9 before ends open|4 -17 151 -62 0 0 0 0
steps to here 9 then 9 before ends sentence|-43 0 -28 127 0 0 0 0
than after 0 ends call|-304 -4 279 -98 0 0 0 0
than after 0 ends clause|-11 36 41 -34 -77 0 0 0
than after 0 ends open|-25 57 56 30 -44 100 66 40
than after 0 ends sentence|5 8 73 -11 -38 -35 0 0
than after 0 ends signed|13 -13 0 0 0 0 0 0
than after 1 ends call|-284 123 189 54 -92 0 0 0
than after 1 ends clause|-61 70 97 -134 25 0 0 0
than after 1 ends open|-9 23 128 99 74 79 62 -49
than after 1 ends sentence|5 54 -157 -7 -37 0 -100 0
than after 1 ends signed|55 114 -165 0 0 0 0 0
than after 2 ends call|32 80 -74 49 -80 0 0 0
than after 2 ends clause|-78 53 -96 234 79 0 0 0
than after 2 ends open|-18 72 46 37 -9 -32 -16 -108
than after 2 ends sentence|-58 66 -112 22 -70 -91 0 0
than after 2 ends signed|-2 113 0 -100 0 0 0 0
than after 3 ends call|124 -20 -55 -36 -49 0 0 0
than after 3 ends clause|116 -55 -5 -129 -5 0 0 0
than after 3 ends open|1 12 24 -59 -84 -13 -37 35
than after 3 ends sentence|-19 13 -149 15 135 0 -100 0
than after 4 ends call|-43 0 43 0 0 0 0 0
than after 4 ends clause|22 -8 -71 0 0 0 0 0
than after 4 ends open|57 95 12 -69 -152 27 4 -171
than after 4 ends sentence|101 0 -86 -266 57 0 0 0
than after 4 ends signed|52 -52 0 0 0 0 0 0
than after 5 ends call|84 -127 -69 67 0 0 0 0
than after 5 ends clause|152 -57 -44 0 0 -100 0 0
than after 5 ends open|106 -42 27 17 -102 -57 -75 -90
than after 5 ends sentence|-8 113 0 -38 -35 0 0 -100
than after 6 ends call|56 -40 -74 -9 0 0 0 0
than after 6 ends clause|215 116 -97 -171 0 0 0 0
than after 6 ends open|95 -69 -29 -11 -166 4 -70 -21
than after 6 ends sentence|5 31 -82 -20 91 0 -78 0
than after 6 ends signed|-82 82 0 0 0 0 0 0
than after 7 ends call|95 -64 -12 -82 0 0 0 0
than after 7 ends clause|153 -16 -109 0 0 0 0 0
than after 7 ends open|54 -193 -25 -17 -36 16 -5 -162
than after 7 ends sentence|19 58 -148 10 9 0 -100 0
than after 7 ends signed|-15 86 -99 0 0 0 0 0
than after 8 ends call|209 124 -47 -76 -96 -100 -82 -99
than after 8 ends clause|17 16 191 -160 -151 0 0 0
than after 8 ends open|-53 -250 92 161 117 57 45 106
than after 8 ends sentence|26 88 -246 -20 -77 0 -90 -99
than after 8 ends signed|40 77 0 0 -99 0 0 0
than after 9 ends call|180 63 -35 -100 -100 0 0 -97
than after 9 ends clause|-89 184 84 -119 -98 0 0 0
than after 9 ends open|-148 -196 75 155 206 68 54 32
than after 9 ends sentence|103 114 -240 -72 -64 -170 -80 -159
than after 9 ends signed|99 0 0 -99 0 0 0 0
than before 0|113 -47 92 112 -421 -104 -239 6
than before 1|58 20 -19 -4 -668 -7 -50 -153
than before 2|-26 67 -52 77 116 55 -77 26
than before 3|-52 59 110 138 -166 -49 -67 32
than before 4|26 71 -73 -111 39 33 200 -93
than before 5|-44 52 8 41 -31 12 -74 -205
than before 6|-25 -24 -16 43 -31 -26 -78 84
than before 7|124 140 38 31 25 57 -9 -157
than before 8|13 36 59 48 198 -41 25 -53
than before 9|-10 71 -6 57 159 6 35 -105
tight|-50 7 332 -869 447 -206 131 194
top|178 -451 140 96 -218 -31 -167 99
top 0|98 0 -199 -38 -98 0 -97 263
top 1|163 -99 -209 -55 0 0 0 202
top 2|-46 0 -65 96 0 -83 0 0
top 3|-50 -63 107 107 -89 111 0 -168
top 4|9 -97 68 93 0 -30 0 -220
top 5|74 -100 167 -67 0 0 -99 -100
top 6|155 -276 98 124 0 -144 0 -93
top 7|34 -89 59 42 -97 0 0 0
usual 0|98 57 204 -66 -16 -11 0 -100
usual 1|74 118 74 -41 -55 -100 -99 159
usual 2|-67 102 -70 -132 -220 -173 -66 -23
usual 3|41 94 44 38 -48 -60 0 -171
usual 4|-125 241 -32 -160 -31 -13 75 0
usual 5|207 -103 -26 -116 -131 -44 -99 -170
usual 6|27 -78 84 -51 -265 12 -189 -144
usual 7|-27 3 176 0 3 145 34 97
usual 8|-21 -34 77 132 97 11 -38 92
usual 9|-29 -46 129 176 168 69 -2 153
width 0|41 46 -50 146 212 -100 -121 57
width 1|-41 79 129 189 173 132 -132 43
width 2|5 55 160 35 83 -34 156 -169
width 3|-57 -8 135 93 -15 93 13 108
width 4|-11 -70 174 84 -131 -4 52 101
width 5|-2 130 29 60 -164 -24 73 -131
width 6|12 28 40 -93 -200 -26 -283 -106
width 7|54 84 -103 -21 -101 -94 0 34
width 8|-65 189 190 -139 -35 0 0 -100
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
