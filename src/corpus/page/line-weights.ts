// Written by `npm run tune:pages`; do not edit.
// Fitted on 4800 pages that were made for it and 3 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.66 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-114 -4 92 46 11 117 -31 -5
after 1|55 -48 53 80 35 16 -58 -46
after 2|-3 115 43 63 -19 -29 10 -92
after 3|-12 47 34 4 -124 -22 -20 -23
after 4|-10 75 -29 -36 -94 -36 -35 -82
after 5|0 19 39 19 -29 15 -104 -101
after 6|40 4 90 42 -9 -17 -20 3
after 7|34 10 51 50 7 31 48 -126
after 8|31 -1 52 78 1 55 -1 -86
after 9|56 67 71 40 70 -21 38 45
after byline|-7 99 9 -9 -32 -2 120 -30
after credit|133 -170 36 148 147 36 162 147
after doubled|-62 -125 89 98 -80 0 218 57
after marked|-225 -231 217 157 41 147 17 -91
after news|-2 20 -2 -37 -35 -14 44 100
after opening|-349 -361 91 399 172 -86 481 -178
after role author|-71 -621 73 222 -262 83 0 -49
after role byline|218 -508 168 119 -231 110 -78 46
after role caption|-131 -119 150 149 560 114 -386 121
after role captionNext|-282 -232 -65 -55 671 -39 -91 -147
after role display|441 -755 285 169 -892 218 -419 140
after role first|-72 519 -285 27 -652 -141 5 -465
after role furniture|328 -337 -37 -21 -161 62 -58 342
after role next|260 181 -196 -2 -1007 -100 90 -217
after role none|153 -489 59 62 -169 21 -159 109
after tight|-109 -102 374 -253 -89 0 -383 150
any|15 86 87 68 36 -4 -21 49
before byline|4 177 -67 -32 -169 -129 -25 56
before credit|18 102 153 100 -675 48 -65 -91
before ends call|227 -272 -53 -2 -173 -18 7 -116
before ends call deficit 0|-172 0 94 103 0 0 0 0
before ends call deficit 0 here 1|0 0 84 -84 0 0 0 0
before ends call deficit 0 here 3|0 0 -81 81 0 0 0 0
before ends call deficit 0 here 5|-100 0 100 0 0 0 0 0
before ends call deficit 0 here 6|-100 0 0 100 0 0 0 0
before ends call deficit 1|-115 -15 -47 259 0 0 -85 -85
before ends call deficit 1 here 0|0 0 -98 98 0 0 0 0
before ends call deficit 1 here 1|0 0 -37 98 0 0 0 -85
before ends call deficit 1 here 2|-23 26 79 -81 0 0 0 0
before ends call deficit 1 here 3|-4 4 62 -62 0 0 0 0
before ends call deficit 1 here 5|0 0 -81 81 0 0 0 0
before ends call deficit 1 here 7|-97 0 77 32 0 0 0 0
before ends call deficit 1 here 8|23 -49 -36 169 0 0 -65 0
before ends call deficit 1 here 9|-53 53 -20 56 0 0 -47 0
before ends call deficit 2|-170 193 -197 -61 -100 100 61 42
before ends call deficit 2 here 0|0 0 -61 61 0 0 0 0
before ends call deficit 2 here 1|0 0 -60 -51 0 0 0 88
before ends call deficit 2 here 2|-65 106 93 -156 -24 0 -52 0
before ends call deficit 2 here 3|16 -16 -110 154 0 0 0 -66
before ends call deficit 2 here 4|96 -67 0 -60 0 0 0 0
before ends call deficit 2 here 5|-27 68 -33 -85 0 0 0 0
before ends call deficit 2 here 6|-52 52 -20 20 0 0 0 0
before ends call deficit 2 here 7|-123 152 -16 62 -83 0 0 0
before ends call deficit 2 here 8|-128 110 -81 -42 0 100 62 0
before ends call deficit 2 here 9|-9 89 5 -120 0 0 42 0
before ends call deficit 3|47 -82 106 -70 0 0 40 0
before ends call deficit 3 here 0|0 0 -60 60 0 0 0 0
before ends call deficit 3 here 1|0 0 -32 32 0 0 0 0
before ends call deficit 3 here 2|-46 32 -121 143 0 0 0 0
before ends call deficit 3 here 3|39 -39 -43 43 0 0 0 0
before ends call deficit 3 here 4|57 -57 0 0 0 0 0 0
before ends call deficit 3 here 5|-144 99 82 -24 0 0 0 0
before ends call deficit 3 here 6|98 -98 85 -85 0 0 0 0
before ends call deficit 3 here 7|92 -148 73 -11 0 0 0 0
before ends call deficit 3 here 8|44 -96 61 -17 0 0 0 0
before ends call deficit 3 here 9|33 36 86 -164 0 0 40 0
before ends call deficit 4|-16 57 -8 -71 0 0 5 0
before ends call deficit 4 here 2|-87 135 -57 -17 0 0 0 0
before ends call deficit 4 here 6|80 -80 0 0 0 0 0 0
before ends call deficit 4 here 8|25 -25 -24 -86 0 0 100 0
before ends call deficit 4 here 9|0 0 39 43 0 0 -70 0
before ends call deficit 5|12 92 -103 80 0 -91 75 0
before ends call deficit 5 here 0|0 0 96 -96 0 0 0 0
before ends call deficit 5 here 1|68 -68 -43 43 0 0 0 0
before ends call deficit 5 here 2|-3 -45 11 35 0 0 0 0
before ends call deficit 5 here 3|-64 64 0 0 0 0 0 0
before ends call deficit 5 here 4|110 -110 0 0 0 0 0 0
before ends call deficit 5 here 5|16 -16 -112 112 0 0 0 0
before ends call deficit 5 here 6|-125 149 50 -85 0 0 0 0
before ends call deficit 5 here 7|78 -78 -78 78 0 0 0 0
before ends call deficit 5 here 8|-96 96 75 31 0 -91 -54 0
before ends call deficit 5 here 9|98 0 -85 -63 0 0 97 0
before ends call deficit 6|260 -135 26 -127 -100 0 50 0
before ends call deficit 6 here 0|0 0 23 -23 0 0 0 0
before ends call deficit 6 here 1|0 0 115 -115 0 0 0 0
before ends call deficit 6 here 2|-36 -18 49 71 0 0 0 0
before ends call deficit 6 here 3|-37 37 84 -84 0 0 0 0
before ends call deficit 6 here 4|-126 126 0 0 0 0 0 0
before ends call deficit 6 here 5|153 -76 0 0 -100 0 0 0
before ends call deficit 6 here 6|98 -98 62 -62 0 0 0 0
before ends call deficit 6 here 7|0 0 66 -66 0 0 0 0
before ends call deficit 6 here 8|186 -97 -78 -84 0 0 0 0
before ends call deficit 6 here 9|118 -23 -124 -9 0 0 50 0
before ends call deficit 7|204 -205 -118 65 0 0 -25 0
before ends call deficit 7 here 0|0 0 -93 93 0 0 0 0
before ends call deficit 7 here 1|0 0 -96 96 0 0 0 0
before ends call deficit 7 here 2|0 0 39 -39 0 0 0 0
before ends call deficit 7 here 5|61 -115 78 -13 0 0 0 0
before ends call deficit 7 here 6|72 0 -30 0 0 0 -67 0
before ends call deficit 7 here 7|-30 -98 25 87 0 0 0 0
before ends call deficit 7 here 8|53 0 -90 3 0 0 83 0
before ends call deficit 7 here 9|154 -44 38 -140 0 0 -40 0
before ends call deficit 8|289 -215 68 -21 0 -92 37 -96
before ends call deficit 8 here 0|29 0 44 -58 0 0 0 0
before ends call deficit 8 here 1|40 -99 71 -31 0 0 0 0
before ends call deficit 8 here 2|65 -19 88 -2 0 0 0 0
before ends call deficit 8 here 3|100 -100 -84 84 0 0 0 0
before ends call deficit 8 here 4|-97 97 0 0 0 0 0 0
before ends call deficit 8 here 5|36 0 3 -25 0 0 0 0
before ends call deficit 8 here 6|75 -94 -116 119 0 0 0 0
before ends call deficit 8 here 7|125 0 -34 -103 0 0 0 0
before ends call deficit 8 here 8|71 -94 4 -55 0 0 83 0
before ends call deficit 8 here 9|4 0 79 91 0 -92 -16 -96
before ends call deficit 9|205 -194 111 -114 0 0 -191 0
before ends call deficit 9 here 0|0 0 -93 93 0 0 0 0
before ends call deficit 9 here 1|-54 59 -10 -47 0 0 0 0
before ends call deficit 9 here 2|80 -140 66 71 0 0 0 0
before ends call deficit 9 here 3|13 -73 161 -81 0 0 0 0
before ends call deficit 9 here 4|-140 0 28 134 0 0 0 0
before ends call deficit 9 here 5|-35 7 2 30 0 0 -76 0
before ends call deficit 9 here 6|27 -88 63 -93 0 0 0 0
before ends call deficit 9 here 7|66 41 -26 -38 0 0 -56 0
before ends call deficit 9 here 8|107 -94 -19 57 0 0 -2 0
before ends call deficit 9 here 9|197 26 -44 -36 0 0 -108 0
before ends call here 0|29 0 -72 64 0 0 0 0
before ends call here 1|43 -96 26 -10 0 0 0 28
before ends call here 2|41 -101 121 41 -24 0 -52 0
before ends call here 3|106 -114 -74 54 0 0 0 -66
before ends call here 4|-129 47 28 98 0 0 0 0
before ends call here 5|-7 82 45 -17 -100 0 -76 0
before ends call here 6|27 -155 -6 15 0 0 -67 0
before ends call here 7|-29 -32 79 -42 -83 0 -56 0
before ends call here 8|69 -98 14 -117 0 35 131 0
before ends call here 9|329 136 -48 -141 0 -92 -24 -96
before ends clause|-67 86 78 -83 177 0 -100 -169
before ends clause deficit 0|0 0 65 -220 189 0 0 0
before ends clause deficit 0 here 1|0 0 0 -97 97 0 0 0
before ends clause deficit 0 here 2|0 0 71 0 -71 0 0 0
before ends clause deficit 0 here 6|0 0 -87 0 87 0 0 0
before ends clause deficit 0 here 7|0 0 126 -98 -40 0 0 0
before ends clause deficit 0 here 8|0 0 -62 0 62 0 0 0
before ends clause deficit 0 here 9|0 0 0 -93 93 0 0 0
before ends clause deficit 1|-31 55 -100 48 21 0 0 0
before ends clause deficit 1 here 1|0 52 54 -97 29 0 0 0
before ends clause deficit 1 here 2|-120 174 65 -83 -65 0 0 0
before ends clause deficit 1 here 3|80 -80 61 0 -61 0 0 0
before ends clause deficit 1 here 4|22 97 -95 0 0 0 0 0
before ends clause deficit 1 here 5|-62 62 84 -84 0 0 0 0
before ends clause deficit 1 here 6|-75 75 0 0 0 0 0 0
before ends clause deficit 1 here 8|0 -153 70 109 32 0 0 0
before ends clause deficit 1 here 9|0 99 -196 132 -48 0 0 0
before ends clause deficit 2|-97 110 -120 158 -25 0 -100 0
before ends clause deficit 2 here 1|0 -144 50 88 0 0 0 0
before ends clause deficit 2 here 2|-13 31 24 -89 89 0 0 0
before ends clause deficit 2 here 3|37 106 -70 -201 103 0 0 0
before ends clause deficit 2 here 4|24 -18 -109 0 119 0 0 0
before ends clause deficit 2 here 5|-132 6 209 -44 0 0 0 0
before ends clause deficit 2 here 6|-153 41 80 84 -2 0 0 0
before ends clause deficit 2 here 7|-100 72 46 -17 19 0 0 0
before ends clause deficit 2 here 8|-97 238 -76 16 -83 0 0 0
before ends clause deficit 2 here 9|-100 126 -240 249 -125 0 -100 0
before ends clause deficit 3|-36 30 -113 135 34 0 0 0
before ends clause deficit 3 here 1|-65 92 -59 -23 0 0 0 0
before ends clause deficit 3 here 2|18 -71 6 186 2 0 0 0
before ends clause deficit 3 here 3|-33 33 0 -95 95 0 0 0
before ends clause deficit 3 here 5|13 72 0 -99 0 0 0 0
before ends clause deficit 3 here 6|-100 100 27 0 -27 0 0 0
before ends clause deficit 3 here 7|0 -104 -51 132 0 0 0 0
before ends clause deficit 3 here 8|0 3 39 -24 0 0 0 0
before ends clause deficit 3 here 9|0 30 -177 178 -66 0 0 0
before ends clause deficit 4|-152 223 -76 2 -38 0 0 0
before ends clause deficit 4 here 1|0 56 0 -56 0 0 0 0
before ends clause deficit 4 here 2|-99 160 -87 0 0 0 0 0
before ends clause deficit 4 here 3|0 41 47 0 -75 0 0 0
before ends clause deficit 4 here 4|-143 143 0 0 0 0 0 0
before ends clause deficit 4 here 5|82 -82 0 0 0 0 0 0
before ends clause deficit 4 here 6|-68 127 -96 0 38 0 0 0
before ends clause deficit 4 here 8|0 -76 52 36 0 0 0 0
before ends clause deficit 4 here 9|0 0 60 0 -60 0 0 0
before ends clause deficit 5|-144 97 -12 121 -5 0 0 0
before ends clause deficit 5 here 2|-100 49 116 10 0 0 0 0
before ends clause deficit 5 here 3|-95 4 43 94 0 0 0 0
before ends clause deficit 5 here 4|0 0 55 -55 0 0 0 0
before ends clause deficit 5 here 5|-6 6 -58 0 58 0 0 0
before ends clause deficit 5 here 6|-81 -48 115 -5 0 0 0 0
before ends clause deficit 5 here 7|0 60 -89 53 0 0 0 0
before ends clause deficit 5 here 8|0 53 -179 161 -75 0 0 0
before ends clause deficit 5 here 9|0 30 -36 11 58 0 0 0
before ends clause deficit 6|75 70 15 4 -50 0 0 -99
before ends clause deficit 6 here 2|129 -58 -22 -130 0 0 0 0
before ends clause deficit 6 here 3|-50 50 0 0 0 0 0 0
before ends clause deficit 6 here 4|71 32 -28 -93 0 0 0 0
before ends clause deficit 6 here 5|-99 99 0 0 0 0 0 0
before ends clause deficit 6 here 6|0 -115 66 68 0 0 0 0
before ends clause deficit 6 here 7|127 -47 -35 -3 3 0 0 0
before ends clause deficit 6 here 8|0 -2 82 6 17 0 0 -99
before ends clause deficit 6 here 9|0 46 -55 57 -59 0 0 0
before ends clause deficit 7|44 -87 181 -124 -4 0 0 0
before ends clause deficit 7 here 1|0 0 96 -96 0 0 0 0
before ends clause deficit 7 here 2|152 -23 -92 0 0 0 0 0
before ends clause deficit 7 here 3|-17 17 0 0 0 0 0 0
before ends clause deficit 7 here 4|-18 18 0 0 0 0 0 0
before ends clause deficit 7 here 5|100 -100 0 0 0 0 0 0
before ends clause deficit 7 here 6|-28 -46 132 -97 0 0 0 0
before ends clause deficit 7 here 7|-99 99 78 0 -78 0 0 0
before ends clause deficit 7 here 8|0 0 112 -165 92 0 0 0
before ends clause deficit 7 here 9|0 0 -50 82 -63 0 0 0
before ends clause deficit 8|121 8 205 -315 104 0 0 -99
before ends clause deficit 8 here 2|192 -96 -35 -88 0 0 0 0
before ends clause deficit 8 here 3|-42 42 99 -99 0 0 0 0
before ends clause deficit 8 here 4|67 -67 0 0 0 0 0 0
before ends clause deficit 8 here 5|80 -56 -53 0 0 0 0 0
before ends clause deficit 8 here 6|44 69 37 -97 -37 0 0 0
before ends clause deficit 8 here 7|0 0 -98 0 98 0 0 0
before ends clause deficit 8 here 8|-75 -54 24 0 48 0 0 0
before ends clause deficit 8 here 9|0 -92 190 -170 86 0 0 -99
before ends clause deficit 9|204 -357 268 -273 178 0 0 0
before ends clause deficit 9 here 0|0 0 97 -97 0 0 0 0
before ends clause deficit 9 here 2|229 -122 -154 0 0 0 0 0
before ends clause deficit 9 here 3|37 -100 88 0 0 0 0 0
before ends clause deficit 9 here 4|28 -27 -14 0 0 0 0 0
before ends clause deficit 9 here 5|205 -160 -78 0 0 0 0 0
before ends clause deficit 9 here 7|0 0 98 -98 0 0 0 0
before ends clause deficit 9 here 8|-67 0 141 0 -93 0 0 0
before ends clause deficit 9 here 9|-190 -135 176 -167 268 0 0 0
before ends clause here 0|0 0 97 -97 0 0 0 0
before ends clause here 1|-65 -46 147 -206 110 0 0 0
before ends clause here 2|36 15 -47 -9 47 0 0 0
before ends clause here 3|18 59 93 -258 110 0 0 0
before ends clause here 4|38 57 -164 -133 119 0 0 0
before ends clause here 5|-25 98 73 -184 58 0 0 0
before ends clause here 6|-295 171 221 13 73 0 0 0
before ends clause here 7|-88 99 14 -90 25 0 0 0
before ends clause here 8|-191 35 76 70 -58 0 0 -99
before ends clause here 9|-124 115 58 192 42 0 -100 -99
before ends open|-1 102 91 100 49 58 -115 5
before ends open deficit 0|229 -385 -23 56 157 31 0 -92
before ends open deficit 0 here 0|0 0 71 -88 88 -88 0 0
before ends open deficit 0 here 1|0 0 -9 50 -71 0 0 0
before ends open deficit 0 here 2|99 -307 78 -27 25 166 0 0
before ends open deficit 0 here 3|88 0 -97 -35 143 0 0 0
before ends open deficit 0 here 4|10 -57 -88 122 0 0 0 0
before ends open deficit 0 here 5|-64 85 50 16 -161 0 0 0
before ends open deficit 0 here 6|-102 -96 168 -43 25 91 0 0
before ends open deficit 0 here 7|140 0 -140 59 29 0 0 0
before ends open deficit 0 here 8|87 -100 61 3 56 -100 0 0
before ends open deficit 0 here 9|81 -40 -24 27 52 0 0 -92
before ends open deficit 1|137 61 0 105 79 -42 -60 -47
before ends open deficit 1 here 0|0 0 -86 13 114 78 0 0
before ends open deficit 1 here 1|0 -23 -129 -135 175 -90 0 100
before ends open deficit 1 here 2|3 -14 79 14 63 0 0 -164
before ends open deficit 1 here 3|9 -55 -37 160 35 -99 0 0
before ends open deficit 1 here 4|-146 146 117 -169 58 0 0 0
before ends open deficit 1 here 5|40 -66 93 112 -210 0 0 0
before ends open deficit 1 here 6|-14 34 -101 91 -30 0 -60 95
before ends open deficit 1 here 7|-133 124 58 61 87 -100 0 29
before ends open deficit 1 here 8|-34 -23 79 -62 41 -12 0 75
before ends open deficit 1 here 9|355 80 -175 -147 52 18 0 -153
before ends open deficit 2|-49 89 69 102 8 12 -38 -78
before ends open deficit 2 here 0|0 -46 -55 86 -89 0 0 0
before ends open deficit 2 here 1|0 -16 20 -87 -48 60 0 97
before ends open deficit 2 here 2|-42 86 -20 78 236 82 0 16
before ends open deficit 2 here 3|-6 68 -86 -88 10 -52 0 92
before ends open deficit 2 here 4|-77 77 15 13 -90 0 0 0
before ends open deficit 2 here 5|-165 128 70 -12 -51 0 -28 -77
before ends open deficit 2 here 6|-224 148 107 35 17 -30 -88 13
before ends open deficit 2 here 7|92 41 -127 -45 27 99 0 -92
before ends open deficit 2 here 8|96 58 -9 16 -41 -139 0 29
before ends open deficit 2 here 9|-85 91 -6 99 -30 -19 14 -194
before ends open deficit 3|-86 65 93 125 24 75 -53 156
before ends open deficit 3 here 0|0 0 56 -56 0 0 0 0
before ends open deficit 3 here 1|-100 8 137 47 0 3 0 -94
before ends open deficit 3 here 2|21 47 -20 90 -44 0 0 233
before ends open deficit 3 here 3|153 -15 2 -101 95 0 0 0
before ends open deficit 3 here 4|-23 -42 64 -36 16 73 0 0
before ends open deficit 3 here 5|-149 105 54 29 -51 0 0 0
before ends open deficit 3 here 6|12 27 71 -175 61 0 0 0
before ends open deficit 3 here 7|-94 1 -28 113 17 0 0 0
before ends open deficit 3 here 8|88 146 -128 5 -4 0 -95 -92
before ends open deficit 3 here 9|-54 -17 -49 129 -79 0 1 0
before ends open deficit 4|-52 140 -141 32 -16 -77 -45 99
before ends open deficit 4 here 0|0 0 79 -79 0 0 0 0
before ends open deficit 4 here 1|0 47 -53 15 0 0 0 0
before ends open deficit 4 here 2|77 -117 -28 7 41 0 0 99
before ends open deficit 4 here 3|100 21 43 -2 -154 0 0 0
before ends open deficit 4 here 4|144 -102 -136 62 63 0 0 0
before ends open deficit 4 here 5|-159 121 159 -215 112 0 0 0
before ends open deficit 4 here 6|62 -116 66 20 148 -77 0 0
before ends open deficit 4 here 7|6 117 -45 56 -136 0 0 0
before ends open deficit 4 here 8|-46 121 -138 47 79 0 0 0
before ends open deficit 4 here 9|0 98 58 52 -142 0 -45 0
before ends open deficit 5|-39 51 -24 105 117 -107 -63 -15
before ends open deficit 5 here 0|0 0 -147 147 0 0 0 0
before ends open deficit 5 here 1|0 99 -82 24 -93 0 0 0
before ends open deficit 5 here 2|-52 37 10 26 196 0 0 0
before ends open deficit 5 here 3|13 -65 55 43 50 0 0 0
before ends open deficit 5 here 4|113 -14 60 -198 -32 0 0 0
before ends open deficit 5 here 5|13 76 -136 -62 156 54 0 -100
before ends open deficit 5 here 6|-118 80 25 -74 7 0 0 98
before ends open deficit 5 here 7|82 -74 -20 -71 56 0 0 40
before ends open deficit 5 here 8|0 12 38 95 -6 -34 0 0
before ends open deficit 5 here 9|0 192 54 73 -212 -127 -63 0
before ends open deficit 6|40 33 -6 60 -74 21 0 26
before ends open deficit 6 here 0|0 0 41 -41 0 0 0 0
before ends open deficit 6 here 1|54 -35 53 11 0 0 0 0
before ends open deficit 6 here 2|-43 -1 51 94 -92 29 0 -99
before ends open deficit 6 here 3|160 -30 -62 3 -143 0 0 0
before ends open deficit 6 here 4|-9 15 -8 -18 0 0 0 0
before ends open deficit 6 here 5|-80 6 86 -16 124 0 0 0
before ends open deficit 6 here 6|176 11 -117 -7 76 0 0 0
before ends open deficit 6 here 7|-46 -59 -13 -65 9 31 0 77
before ends open deficit 6 here 8|265 -18 -29 9 -50 -97 0 29
before ends open deficit 6 here 9|-25 81 -71 -1 76 0 0 0
before ends open deficit 7|73 -22 65 91 38 -30 129 42
before ends open deficit 7 here 0|-100 0 94 37 0 0 0 0
before ends open deficit 7 here 1|-98 86 -72 119 0 0 0 0
before ends open deficit 7 here 2|209 -72 22 -59 -99 0 0 91
before ends open deficit 7 here 3|-170 -65 152 72 13 0 0 0
before ends open deficit 7 here 4|60 -68 -46 26 0 0 0 86
before ends open deficit 7 here 5|-32 -68 99 -10 57 0 0 -100
before ends open deficit 7 here 6|62 -3 -86 32 39 0 0 -75
before ends open deficit 7 here 7|82 69 -38 -7 -103 0 0 0
before ends open deficit 7 here 8|35 46 46 6 97 -30 -97 -99
before ends open deficit 7 here 9|151 70 -90 -196 -75 0 211 62
before ends open deficit 8|106 -180 12 80 -80 -11 -41 -35
before ends open deficit 8 here 0|0 -100 -47 120 -63 89 0 0
before ends open deficit 8 here 1|51 117 7 3 0 116 0 -38
before ends open deficit 8 here 2|161 76 -111 -13 -176 -159 0 -102
before ends open deficit 8 here 3|115 -94 36 -21 46 0 0 -97
before ends open deficit 8 here 4|-5 -26 24 26 21 0 0 -94
before ends open deficit 8 here 5|67 25 -110 41 -2 -80 0 0
before ends open deficit 8 here 6|-37 -74 -41 -35 -196 0 0 69
before ends open deficit 8 here 7|-16 68 -5 40 57 30 -98 -26
before ends open deficit 8 here 8|179 -48 20 -30 -22 -36 -49 94
before ends open deficit 8 here 9|-80 -108 38 -26 35 62 69 151
before ends open deficit 9|221 -56 8 65 -81 24 -56 -47
before ends open deficit 9 here 0|-29 0 32 1 -106 0 0 0
before ends open deficit 9 here 1|20 106 -82 30 -98 -62 0 -97
before ends open deficit 9 here 2|200 -56 5 21 -243 -154 0 -100
before ends open deficit 9 here 3|118 -63 -26 99 -163 76 0 -90
before ends open deficit 9 here 4|106 -56 46 -7 -97 -46 0 0
before ends open deficit 9 here 5|112 74 13 118 -51 29 0 -30
before ends open deficit 9 here 6|139 46 -47 -66 53 44 0 -100
before ends open deficit 9 here 7|-3 25 -40 -63 -37 -34 0 60
before ends open deficit 9 here 8|49 -46 39 19 -60 151 0 22
before ends open deficit 9 here 9|304 -155 49 3 98 20 -56 -70
before ends open here 0|-113 -133 34 173 30 71 0 0
before ends open here 1|-132 -5 98 58 3 50 0 -28
before ends open here 2|-12 72 89 122 66 -20 0 86
before ends open here 3|19 16 -18 117 -93 -76 0 -85
before ends open here 4|-33 76 8 -19 -74 40 0 -33
before ends open here 5|13 91 26 -30 0 7 -28 -75
before ends open here 6|-58 94 97 -47 -26 4 -130 29
before ends open here 7|-40 80 -31 64 -6 22 -98 73
before ends open here 8|158 133 12 25 61 46 -192 28
before ends open here 9|33 121 39 44 36 23 53 -127
before ends sentence|192 -135 89 24 -9 13 102 -115
before ends sentence deficit 0|0 0 -90 -144 192 0 0 0
before ends sentence deficit 0 here 1|0 0 -96 -62 138 0 0 0
before ends sentence deficit 0 here 2|0 0 82 -82 0 0 0 0
before ends sentence deficit 0 here 7|0 0 0 -43 43 0 0 0
before ends sentence deficit 0 here 8|0 0 -92 35 51 0 0 0
before ends sentence deficit 0 here 9|0 0 48 -101 60 0 0 0
before ends sentence deficit 1|-12 285 -164 -93 -111 0 -7 0
before ends sentence deficit 1 here 0|0 0 108 -108 0 0 0 0
before ends sentence deficit 1 here 1|-111 103 -99 124 -19 0 0 0
before ends sentence deficit 1 here 2|134 -106 -53 59 -139 0 0 0
before ends sentence deficit 1 here 3|65 -42 81 -155 42 0 0 0
before ends sentence deficit 1 here 4|-1 47 21 -142 -29 0 0 0
before ends sentence deficit 1 here 5|-111 138 -38 60 -89 0 0 0
before ends sentence deficit 1 here 6|-84 50 60 -1 0 0 0 0
before ends sentence deficit 1 here 7|49 105 6 -158 -54 0 0 0
before ends sentence deficit 1 here 8|-70 249 -149 -31 -44 0 -12 0
before ends sentence deficit 1 here 9|37 145 -70 7 39 0 -5 0
before ends sentence deficit 2|-47 189 -30 -87 1 -84 51 -95
before ends sentence deficit 2 here 0|0 0 -102 102 0 0 0 0
before ends sentence deficit 2 here 1|-43 -58 18 63 0 0 0 -95
before ends sentence deficit 2 here 2|24 15 -173 21 11 0 0 0
before ends sentence deficit 2 here 3|-49 12 7 161 -48 0 -85 0
before ends sentence deficit 2 here 4|-35 100 12 -70 0 0 -99 0
before ends sentence deficit 2 here 5|-45 81 -85 -189 113 0 0 0
before ends sentence deficit 2 here 6|-45 226 3 -30 0 0 109 0
before ends sentence deficit 2 here 7|-84 135 -25 -77 7 0 -41 0
before ends sentence deficit 2 here 8|48 19 -44 9 -180 0 -100 0
before ends sentence deficit 2 here 9|55 49 71 12 107 -84 91 0
before ends sentence deficit 3|86 2 4 -74 -85 99 37 -99
before ends sentence deficit 3 here 0|0 0 95 -95 0 0 0 0
before ends sentence deficit 3 here 1|-4 -91 107 15 0 0 0 0
before ends sentence deficit 3 here 2|58 49 -90 -18 0 0 0 0
before ends sentence deficit 3 here 3|-49 71 -70 39 -59 0 0 0
before ends sentence deficit 3 here 4|-218 92 228 -122 0 0 0 0
before ends sentence deficit 3 here 5|106 28 -231 -100 120 0 83 0
before ends sentence deficit 3 here 6|-8 14 -44 70 0 0 -21 0
before ends sentence deficit 3 here 7|-1 -1 56 -34 -20 99 -42 0
before ends sentence deficit 3 here 8|105 -127 82 -63 12 0 -125 0
before ends sentence deficit 3 here 9|114 -150 43 6 -91 0 72 -99
before ends sentence deficit 4|68 -49 3 -88 99 0 43 0
before ends sentence deficit 4 here 1|58 -58 60 -60 0 0 0 0
before ends sentence deficit 4 here 2|51 -35 -98 19 0 0 0 0
before ends sentence deficit 4 here 3|-21 21 0 0 0 0 0 0
before ends sentence deficit 4 here 4|-53 53 0 0 0 0 0 0
before ends sentence deficit 4 here 5|-32 8 99 -3 0 0 -62 0
before ends sentence deficit 4 here 6|103 -69 -65 -77 0 0 77 0
before ends sentence deficit 4 here 7|4 -52 26 0 0 0 0 0
before ends sentence deficit 4 here 8|-36 58 -128 30 82 0 -4 0
before ends sentence deficit 4 here 9|84 -72 44 -68 22 0 37 0
before ends sentence deficit 5|73 -80 -15 -28 75 0 37 -69
before ends sentence deficit 5 here 0|0 0 -91 91 0 0 0 0
before ends sentence deficit 5 here 1|59 -133 94 13 0 0 0 0
before ends sentence deficit 5 here 2|94 14 -199 -127 100 0 -99 0
before ends sentence deficit 5 here 3|12 51 49 11 -93 0 0 0
before ends sentence deficit 5 here 4|-155 145 52 0 0 0 0 0
before ends sentence deficit 5 here 5|-44 80 20 28 -69 0 0 0
before ends sentence deficit 5 here 6|43 -91 2 -26 34 0 0 0
before ends sentence deficit 5 here 7|9 -112 94 14 0 0 0 0
before ends sentence deficit 5 here 8|28 -119 -46 -11 145 0 100 0
before ends sentence deficit 5 here 9|143 -116 -69 30 -90 0 33 -69
before ends sentence deficit 6|131 -156 -69 4 -116 -24 36 -170
before ends sentence deficit 6 here 0|0 0 153 -153 0 0 0 0
before ends sentence deficit 6 here 1|5 44 32 -56 0 0 0 0
before ends sentence deficit 6 here 2|85 -133 91 -6 0 0 0 0
before ends sentence deficit 6 here 3|-3 44 -243 130 0 0 0 0
before ends sentence deficit 6 here 4|89 -104 75 65 -99 0 0 0
before ends sentence deficit 6 here 5|28 159 -167 53 0 0 -96 0
before ends sentence deficit 6 here 6|-9 76 69 18 -35 -3 0 -100
before ends sentence deficit 6 here 7|94 37 -28 -70 0 -98 36 0
before ends sentence deficit 6 here 8|57 -88 -17 -22 -12 0 21 0
before ends sentence deficit 6 here 9|-63 -133 65 -71 -2 35 14 -100
before ends sentence deficit 7|216 -269 -11 -50 -200 -181 -19 175
before ends sentence deficit 7 here 1|17 -49 86 -4 0 0 0 -91
before ends sentence deficit 7 here 2|44 -60 84 68 -96 0 0 0
before ends sentence deficit 7 here 3|-38 42 53 -73 0 0 0 0
before ends sentence deficit 7 here 4|99 -158 61 72 0 0 0 0
before ends sentence deficit 7 here 5|167 5 -107 -68 0 -34 84 -100
before ends sentence deficit 7 here 6|125 -250 73 95 -49 0 0 0
before ends sentence deficit 7 here 7|-16 -48 13 90 0 0 -61 0
before ends sentence deficit 7 here 8|82 -16 14 72 -89 0 1 0
before ends sentence deficit 7 here 9|39 -113 -69 -86 -51 -169 -26 276
before ends sentence deficit 8|252 -331 23 36 -28 55 16 -110
before ends sentence deficit 8 here 0|-100 0 38 95 0 0 0 0
before ends sentence deficit 8 here 1|133 -15 -22 -16 -39 -74 0 0
before ends sentence deficit 8 here 2|43 -52 224 -32 -100 -97 0 0
before ends sentence deficit 8 here 3|56 22 -66 97 0 0 -90 0
before ends sentence deficit 8 here 4|22 -97 17 27 0 0 0 0
before ends sentence deficit 8 here 5|174 -180 78 84 0 0 0 -100
before ends sentence deficit 8 here 6|106 -111 35 44 0 0 -9 -100
before ends sentence deficit 8 here 7|16 -123 93 28 0 0 75 -100
before ends sentence deficit 8 here 8|41 -17 22 8 -33 -65 35 0
before ends sentence deficit 8 here 9|54 -67 67 5 92 140 20 -73
before ends sentence deficit 9|149 -164 109 57 170 57 -76 -26
before ends sentence deficit 9 here 0|-100 0 31 91 0 0 0 0
before ends sentence deficit 9 here 1|-110 50 -53 31 -99 0 0 206
before ends sentence deficit 9 here 2|164 -107 93 12 0 0 0 0
before ends sentence deficit 9 here 3|85 -196 53 -39 4 99 97 0
before ends sentence deficit 9 here 4|105 -110 -4 30 0 0 0 0
before ends sentence deficit 9 here 5|114 -122 90 45 0 -100 0 -100
before ends sentence deficit 9 here 6|54 -84 73 -49 24 0 -25 0
before ends sentence deficit 9 here 7|89 -203 -40 29 0 -56 -6 0
before ends sentence deficit 9 here 8|26 -330 11 26 155 100 106 96
before ends sentence deficit 9 here 9|171 -211 104 118 188 37 -82 -72
before ends sentence here 0|-170 0 80 128 0 0 0 0
before ends sentence here 1|-125 -89 61 26 -46 -74 0 122
before ends sentence here 2|121 -3 -9 2 -114 -97 -99 0
before ends sentence here 3|160 -93 -105 -9 -57 99 -19 0
before ends sentence here 4|118 -82 115 -43 -119 0 -99 0
before ends sentence here 5|95 -54 -103 3 106 -58 -27 -100
before ends sentence here 6|117 -73 41 -60 -1 -3 135 -100
before ends sentence here 7|107 -102 57 11 -38 -52 34 -100
before ends sentence here 8|135 -101 33 -9 110 55 32 96
before ends sentence here 9|213 -150 147 72 77 66 125 41
before ends signed|33 -453 149 91 0 84 -146 -73
before ends signed deficit 1|0 0 -37 37 0 0 0 0
before ends signed deficit 1 here 9|0 0 -37 37 0 0 0 0
before ends signed deficit 2|1 -166 77 31 0 98 -96 -100
before ends signed deficit 2 here 0|0 0 -86 86 0 0 0 0
before ends signed deficit 2 here 1|0 0 155 -155 0 0 0 0
before ends signed deficit 2 here 2|0 -97 7 119 0 0 0 0
before ends signed deficit 2 here 3|0 0 53 -53 0 0 0 0
before ends signed deficit 2 here 4|0 0 -73 73 0 0 0 0
before ends signed deficit 2 here 5|100 0 -67 67 0 0 0 -100
before ends signed deficit 2 here 6|0 0 117 -117 0 0 0 0
before ends signed deficit 2 here 7|-47 0 49 -20 0 0 0 0
before ends signed deficit 2 here 8|-101 -98 4 100 0 0 0 0
before ends signed deficit 2 here 9|0 0 -8 7 0 98 -96 0
before ends signed deficit 3|-49 0 -22 34 0 0 0 0
before ends signed deficit 3 here 1|0 0 -152 152 0 0 0 0
before ends signed deficit 3 here 7|0 0 57 -57 0 0 0 0
before ends signed deficit 3 here 8|0 0 -44 44 0 0 0 0
before ends signed deficit 3 here 9|-49 0 41 -27 0 0 0 0
before ends signed deficit 4|74 -91 -13 -47 0 0 0 40
before ends signed deficit 4 here 2|91 -91 0 0 0 0 0 0
before ends signed deficit 4 here 3|0 0 64 -64 0 0 0 0
before ends signed deficit 4 here 4|-18 0 87 -75 0 0 0 0
before ends signed deficit 4 here 6|52 0 0 -52 0 0 0 0
before ends signed deficit 4 here 7|-53 0 -54 96 0 0 0 0
before ends signed deficit 4 here 8|0 0 54 -54 0 0 0 0
before ends signed deficit 4 here 9|0 0 -57 -5 0 0 0 40
before ends signed deficit 5|37 0 -43 17 0 0 0 0
before ends signed deficit 5 here 0|0 0 100 -100 0 0 0 0
before ends signed deficit 5 here 1|0 0 -74 74 0 0 0 0
before ends signed deficit 5 here 2|0 0 -104 104 0 0 0 0
before ends signed deficit 5 here 5|0 0 -90 90 0 0 0 0
before ends signed deficit 5 here 7|0 0 23 -23 0 0 0 0
before ends signed deficit 5 here 8|-79 0 19 15 0 0 0 0
before ends signed deficit 5 here 9|93 0 -117 44 0 0 0 0
before ends signed deficit 6|-71 0 107 15 0 100 -70 -100
before ends signed deficit 6 here 1|0 0 19 -19 0 0 0 0
before ends signed deficit 6 here 2|75 0 15 -63 0 0 0 0
before ends signed deficit 6 here 5|-110 0 110 0 0 0 0 0
before ends signed deficit 6 here 6|0 0 -38 38 0 0 0 0
before ends signed deficit 6 here 7|-74 0 238 -201 0 0 0 0
before ends signed deficit 6 here 8|144 0 -162 66 0 0 0 0
before ends signed deficit 6 here 9|-100 0 -24 108 0 100 -70 -100
before ends signed deficit 7|56 -167 -3 116 0 -38 0 0
before ends signed deficit 7 here 0|0 0 37 -37 0 0 0 0
before ends signed deficit 7 here 1|-63 0 -220 250 0 0 0 0
before ends signed deficit 7 here 2|70 -167 119 -13 0 0 0 0
before ends signed deficit 7 here 3|13 0 101 -94 0 0 0 0
before ends signed deficit 7 here 4|82 0 0 -82 0 0 0 0
before ends signed deficit 7 here 5|-83 0 118 -47 0 0 0 0
before ends signed deficit 7 here 6|69 0 -53 11 0 0 0 0
before ends signed deficit 7 here 7|16 0 -57 53 0 0 0 0
before ends signed deficit 7 here 8|-39 0 63 42 0 -38 0 0
before ends signed deficit 7 here 9|-86 0 59 -39 0 0 0 0
before ends signed deficit 8|6 -168 11 80 0 67 0 0
before ends signed deficit 8 here 0|0 0 -32 32 0 0 0 0
before ends signed deficit 8 here 1|-94 0 156 -83 0 0 0 0
before ends signed deficit 8 here 2|41 -168 219 -101 0 0 0 0
before ends signed deficit 8 here 3|-44 0 16 41 0 44 0 0
before ends signed deficit 8 here 4|54 0 -123 91 0 0 0 0
before ends signed deficit 8 here 5|-67 0 73 -27 0 0 0 0
before ends signed deficit 8 here 6|-44 0 90 3 0 0 0 0
before ends signed deficit 8 here 7|130 0 -216 134 0 0 0 0
before ends signed deficit 8 here 8|111 0 23 -72 0 0 0 0
before ends signed deficit 8 here 9|0 0 -15 8 0 41 0 0
before ends signed deficit 9|15 -153 8 76 0 63 0 -25
before ends signed deficit 9 here 0|0 0 71 -71 0 0 0 0
before ends signed deficit 9 here 1|0 0 87 -87 0 0 0 0
before ends signed deficit 9 here 2|139 0 -164 97 0 0 0 0
before ends signed deficit 9 here 3|0 0 -109 109 0 0 0 0
before ends signed deficit 9 here 5|48 0 -24 -44 0 0 0 0
before ends signed deficit 9 here 6|-54 0 -14 30 0 0 0 0
before ends signed deficit 9 here 7|7 0 -75 79 0 0 0 0
before ends signed deficit 9 here 8|-7 -76 60 -59 0 100 0 -100
before ends signed deficit 9 here 9|-97 -100 58 77 0 -28 0 104
before ends signed here 0|0 0 66 -66 0 0 0 0
before ends signed here 1|-138 0 -97 156 0 0 0 0
before ends signed here 2|274 -354 91 117 0 0 0 0
before ends signed here 3|-58 0 111 -20 0 44 0 0
before ends signed here 4|110 0 -46 -46 0 0 0 0
before ends signed here 5|-40 0 144 -8 0 0 0 -100
before ends signed here 6|-36 0 123 -32 0 0 0 0
before ends signed here 7|58 0 57 -84 0 0 0 0
before ends signed here 8|71 -151 9 76 0 21 0 -100
before ends signed here 9|-152 -100 12 89 0 120 -146 33
before furniture|-95 0 -32 0 0 0 0 100
before marked|246 -574 151 186 -160 233 -25 -30
before signed|33 -453 149 91 0 84 -146 -73
before spaced false ends call|239 -288 -53 -2 -173 -18 7 -116
before spaced false ends clause|-52 72 103 -113 177 0 -100 -169
before spaced false ends open|16 92 96 71 77 74 -87 5
before spaced false ends sentence|215 -167 91 32 -9 13 102 -115
before spaced false ends signed|33 -453 149 91 0 84 -146 -73
before spaced true ends call|-133 133 0 0 0 0 0 0
before spaced true ends clause|-220 122 -154 143 0 0 0 0
before spaced true ends open|-491 462 -298 354 -273 -100 -93 0
before spaced true ends sentence|-486 571 -72 -180 0 0 0 0
below 0|28 82 56 74 117 20 -15 24
below 0 deficit 0|-170 -46 107 38 -56 26 0 0
below 0 deficit 1|-84 48 107 55 42 3 0 -66
below 0 deficit 2|0 38 63 100 37 98 -136 86
below 0 deficit 3|10 12 90 -55 61 -20 -19 -71
below 0 deficit 4|11 23 0 -5 -6 40 -99 -33
below 0 deficit 5|58 -37 -57 142 -18 1 -38 -43
below 0 deficit 6|48 -29 -17 56 13 2 -58 -15
below 0 deficit 7|33 -46 12 27 -15 -26 -112 -96
below 0 deficit 8|83 128 11 83 45 63 35 -38
below 0 deficit 9|47 82 -41 70 97 89 46 24
below 0 ends call|98 54 121 -134 -197 -169 -96 -169
below 0 ends clause|-16 107 149 -203 23 -100 -99 -100
below 0 ends open|18 80 84 122 108 72 68 54
below 0 ends sentence|-1 88 -247 -25 46 -227 -213 -168
below 0 ends signed|87 221 -166 -168 -169 0 0 0
below 1|9 53 -42 18 -25 -101 -78 2
below 1 deficit 0|0 -100 -59 97 76 0 0 0
below 1 deficit 1|-76 -121 -25 22 45 20 0 163
below 1 deficit 2|10 76 -86 -14 27 -114 0 0
below 1 deficit 3|-21 75 -77 21 60 62 0 -90
below 1 deficit 4|49 32 32 -50 -99 0 0 0
below 1 deficit 5|33 -9 55 -22 -49 -80 0 -100
below 1 deficit 6|91 51 8 -53 54 0 25 -100
below 1 deficit 7|59 -76 96 -44 -48 -30 -3 0
below 1 deficit 8|-44 49 143 -19 3 -46 7 0
below 1 deficit 9|-14 -1 112 -86 16 36 -173 147
below 1 ends call|38 -41 -34 -155 0 0 0 0
below 1 ends clause|38 71 -182 -62 -20 0 0 0
below 1 ends open|-10 48 -18 16 19 -101 -78 24
below 1 ends sentence|1 53 -143 131 -72 0 0 -92
below 1 ends signed|17 -17 0 0 0 0 0 0
below 2|-72 88 65 18 18 25 -13 -98
below 2 deficit 0|0 0 -10 -40 0 78 0 0
below 2 deficit 1|-165 10 103 -15 -90 0 0 0
below 2 deficit 2|-44 111 -39 -38 37 29 0 0
below 2 deficit 3|117 93 -41 -114 -15 0 0 0
below 2 deficit 4|-18 -13 31 -100 -56 0 0 0
below 2 deficit 5|82 45 -85 -27 -40 0 -76 -100
below 2 deficit 6|85 -18 -31 -32 -39 0 0 0
below 2 deficit 7|89 -58 -37 -28 30 0 0 0
below 2 deficit 8|-102 -161 5 110 89 44 112 0
below 2 deficit 9|-25 -51 126 79 10 -29 -47 -12
below 2 ends call|61 36 -40 40 -100 0 0 0
below 2 ends clause|29 -79 29 126 70 0 0 0
below 2 ends open|46 -109 70 -24 78 25 35 -98
below 2 ends sentence|129 69 -128 103 -78 0 -98 0
below 2 ends signed|165 -27 -99 0 0 0 0 0
below 3|-53 41 -14 -84 -69 -49 -9 0
below 3 deficit 0|-100 0 24 109 0 0 0 0
below 3 deficit 1|-17 131 -35 -237 101 0 0 0
below 3 deficit 2|-46 50 16 -14 -19 0 0 0
below 3 deficit 3|0 -2 92 -57 33 0 0 0
below 3 deficit 4|-50 109 -15 11 0 0 0 0
below 3 deficit 5|89 -2 -40 -85 34 0 0 0
below 3 deficit 6|11 -67 134 88 -160 0 0 0
below 3 deficit 7|100 -90 -31 -15 -98 0 53 0
below 3 deficit 8|-72 20 134 -111 -81 -87 40 0
below 3 deficit 9|43 -94 152 -35 9 6 -5 0
below 3 ends call|-256 62 173 0 0 0 0 0
below 3 ends clause|47 20 -41 -34 0 0 0 0
below 3 ends open|-131 -81 100 -42 12 -49 -9 0
below 3 ends sentence|184 65 -100 -148 -114 0 0 0
below 4|43 92 167 -114 5 -90 -54 -94
below 4 deficit 1|-90 113 76 -102 0 0 0 0
below 4 deficit 2|-93 37 101 -19 0 -90 0 0
below 4 deficit 3|-174 85 223 -95 -80 0 0 0
below 4 deficit 4|-85 14 113 -1 0 0 0 0
below 4 deficit 5|38 -4 -10 -40 0 0 0 0
below 4 deficit 6|202 -73 -146 22 16 0 0 0
below 4 deficit 7|-197 122 53 46 71 0 0 0
below 4 deficit 8|-54 0 117 14 -5 0 -92 0
below 4 deficit 9|128 -100 -2 -85 1 0 -10 -94
below 4 ends clause|-256 231 160 -20 -99 0 0 0
below 4 ends open|-15 -18 147 -47 68 -90 -54 -94
below 4 ends sentence|194 19 -163 -115 0 0 0 0
below 5|86 18 154 -79 -32 -20 -3 0
below 5 deficit 0|0 0 99 -99 0 0 0 0
below 5 deficit 1|0 0 -119 119 0 0 0 0
below 5 deficit 2|267 57 -207 -143 -99 0 0 0
below 5 deficit 3|55 -32 171 -173 -42 0 0 0
below 5 deficit 4|261 -83 -82 70 0 -99 0 0
below 5 deficit 5|36 -22 28 2 0 0 0 0
below 5 deficit 6|49 -168 114 -20 0 0 0 0
below 5 deficit 7|-137 52 146 -36 0 0 0 0
below 5 deficit 8|76 92 24 -93 -45 105 0 0
below 5 deficit 9|-207 16 114 3 82 30 -3 0
below 5 ends call|30 99 -42 -97 0 0 0 0
below 5 ends clause|20 42 -38 0 0 0 0 0
below 5 ends open|-34 -45 182 -43 24 -20 -3 0
below 5 ends sentence|233 -41 -71 -98 -166 0 0 0
bullet|231 -90 332 -657 -114 0 -58 -96
byline|-254 -275 -504 -267 -67 669 305 -99
caption|-276 -283 -647 -676 -392 987 -272 -185
closing|230 -136 -218 -144 0 0 0 -100
columnName|0 0 -510 -433 -142 -100 -83 815
credit|-850 -805 -1058 668 1056 152 247 0
cut 0 call after 8|-51 0 51 0 0 0 0 0
cut 0 clause after 2|0 0 79 0 -79 0 0 0
cut 0 clause after 3|0 0 -95 95 0 0 0 0
cut 0 clause after 5|0 0 100 -100 0 0 0 0
cut 0 clause after 7|0 -96 124 0 -40 0 0 0
cut 0 clause after 8|0 0 41 0 -41 0 0 0
cut 0 open after 0|0 0 79 -116 55 0 0 0
cut 0 open after 1|0 0 -21 15 -24 0 0 0
cut 0 open after 2|-46 -211 155 61 -84 29 0 0
cut 0 open after 3|0 -97 6 172 -88 0 0 0
cut 0 open after 4|0 0 -102 35 90 0 0 0
cut 0 open after 5|99 0 -183 71 89 0 0 0
cut 0 open after 6|52 0 -88 24 101 -33 0 0
cut 0 open after 7|0 0 12 78 -9 0 0 0
cut 0 open after 8|71 -100 -7 -58 198 99 0 0
cut 0 open after 9|-12 0 -21 -72 163 0 0 0
cut 0 sentence after 2|99 -99 0 0 0 0 0 0
cut 0 sentence after 3|-56 -13 0 0 65 0 0 0
cut 0 sentence after 4|57 -57 0 0 0 0 0 0
cut 0 sentence after 5|0 92 0 -92 0 0 0 0
cut 0 sentence after 6|81 -81 0 0 0 0 0 0
cut 0 sentence after 7|0 58 0 0 -58 0 0 0
cut 1 call after 2|-12 7 57 -91 0 0 0 0
cut 1 call after 3|0 153 -76 0 0 -100 0 0
cut 1 call after 4|-40 177 -154 0 0 0 0 0
cut 1 call after 5|-90 43 126 -87 0 0 0 0
cut 1 call after 6|-74 16 64 0 0 0 0 0
cut 1 call after 8|0 30 21 -88 0 0 0 0
cut 1 call after 9|0 139 -139 0 0 0 0 0
cut 1 clause after 1|-137 137 0 0 0 0 0 0
cut 1 clause after 2|118 -5 -109 -90 0 0 0 0
cut 1 clause after 3|0 0 61 0 -61 0 0 0
cut 1 clause after 4|92 -52 8 -8 -56 0 0 0
cut 1 clause after 5|0 59 -59 0 0 0 0 0
cut 1 clause after 7|0 -117 117 79 -79 0 0 0
cut 1 clause after 8|0 -142 115 0 46 0 0 0
cut 1 clause after 9|0 23 -66 87 -40 0 0 0
cut 1 open after 0|0 0 30 -3 -99 78 0 0
cut 1 open after 1|-121 -2 59 -51 69 0 0 0
cut 1 open after 2|179 -158 36 42 -49 -60 0 175
cut 1 open after 3|-16 168 -150 -50 -59 0 0 75
cut 1 open after 4|138 20 -136 35 -17 0 0 0
cut 1 open after 5|-67 -29 -105 73 197 -99 0 -98
cut 1 open after 6|104 -179 121 77 -98 0 0 0
cut 1 open after 7|-152 -29 113 17 -68 0 0 0
cut 1 open after 8|403 109 -56 -89 75 1 0 -170
cut 1 open after 9|-97 73 -139 138 61 0 -60 0
cut 1 sentence after 1|0 -43 0 0 43 0 0 0
cut 1 sentence after 2|-89 -19 0 14 80 0 0 0
cut 1 sentence after 3|125 -120 0 51 -57 0 0 0
cut 1 sentence after 4|-21 21 0 0 0 0 0 0
cut 1 sentence after 5|113 -127 0 -39 65 0 0 0
cut 1 sentence after 6|-60 -93 0 103 124 0 0 0
cut 1 sentence after 7|-71 113 0 28 -89 0 0 0
cut 1 sentence after 8|-147 124 0 -64 6 0 0 0
cut 1 sentence after 9|-230 107 0 -119 96 0 0 0
cut 1 signed after 5|-25 25 0 0 0 0 0 0
cut 1 signed after 7|-92 92 0 0 0 0 0 0
cut 1 signed after 8|-120 120 0 0 0 0 0 0
cut 1 signed after 9|-98 98 0 0 0 0 0 0
cut 2 call after 0|0 -159 159 0 0 0 0 0
cut 2 call after 1|-22 0 22 0 0 0 0 0
cut 2 call after 2|0 37 -44 121 -90 0 0 0
cut 2 call after 3|-55 100 -78 19 0 0 0 0
cut 2 call after 5|-165 157 -27 45 0 0 0 0
cut 2 call after 6|-67 99 -55 -48 0 0 0 0
cut 2 call after 7|-97 58 57 87 -83 0 0 0
cut 2 call after 8|0 123 -68 -132 0 0 0 0
cut 2 call after 9|0 77 -200 119 0 0 0 0
cut 2 clause after 1|114 -114 0 0 0 0 0 0
cut 2 clause after 2|-141 106 29 -56 66 0 0 0
cut 2 clause after 3|-21 -2 -12 22 47 0 0 0
cut 2 clause after 4|-86 74 -62 0 107 0 0 0
cut 2 clause after 5|0 77 -66 -15 0 0 0 0
cut 2 clause after 7|0 -7 -102 3 75 0 0 0
cut 2 clause after 8|-78 51 -7 73 8 0 0 0
cut 2 clause after 9|-100 68 130 0 27 0 0 0
cut 2 open after 0|0 87 30 -20 -102 0 0 0
cut 2 open after 1|69 92 39 -140 -134 0 -111 0
cut 2 open after 2|29 68 -26 174 -2 38 -88 -41
cut 2 open after 3|-114 112 -27 72 -41 0 0 0
cut 2 open after 4|130 -92 -44 32 16 0 0 80
cut 2 open after 5|42 44 -133 -1 241 -30 0 0
cut 2 open after 6|-71 61 -38 16 44 0 71 -77
cut 2 open after 7|50 -53 20 43 -6 -30 0 92
cut 2 open after 8|95 -52 38 -101 6 74 110 0
cut 2 open after 9|-84 27 79 146 104 0 -63 0
cut 2 sentence after 1|-25 84 -100 -20 80 0 0 0
cut 2 sentence after 2|-187 -24 0 185 125 0 0 0
cut 2 sentence after 3|-108 73 0 91 72 0 0 0
cut 2 sentence after 4|73 90 -100 -24 0 0 0 0
cut 2 sentence after 5|-94 115 -167 -115 -82 0 0 0
cut 2 sentence after 6|-100 194 -100 -110 -96 0 0 0
cut 2 sentence after 7|-91 150 0 -103 0 0 0 0
cut 2 sentence after 8|-93 148 -100 -31 -20 0 0 0
cut 2 sentence after 9|-100 162 -100 -50 -35 0 0 0
cut 2 signed after 5|-87 87 0 0 0 0 0 0
cut 2 signed after 6|-86 86 0 0 0 0 0 0
cut 2 signed after 8|0 170 0 -100 -100 0 0 0
cut 2 signed after 9|-155 155 0 0 0 0 0 0
cut 3 call after 1|0 -72 72 0 0 0 0 0
cut 3 call after 2|0 -90 63 39 0 0 0 0
cut 3 call after 3|0 -141 141 0 0 0 0 0
cut 3 call after 5|0 91 -91 0 0 0 0 0
cut 3 call after 6|0 48 -48 0 0 0 0 0
cut 3 call after 7|0 124 -124 0 0 0 0 0
cut 3 call after 8|0 -67 67 0 0 0 0 0
cut 3 call after 9|0 -34 111 -101 0 0 0 0
cut 3 clause after 1|-21 21 0 0 0 0 0 0
cut 3 clause after 2|-202 125 -31 85 124 0 0 0
cut 3 clause after 3|0 -69 60 0 29 0 0 0
cut 3 clause after 7|-100 165 -35 -81 0 0 0 0
cut 3 clause after 8|0 -9 -63 0 55 0 0 0
cut 3 clause after 9|-100 59 0 0 58 0 0 0
cut 3 open after 0|0 0 76 -33 -58 0 0 0
cut 3 open after 1|-44 -11 70 41 59 0 0 -155
cut 3 open after 2|-2 64 55 82 15 3 -93 0
cut 3 open after 3|-44 64 -127 43 42 0 0 -62
cut 3 open after 4|-17 37 -39 50 -36 0 0 0
cut 3 open after 5|-48 -84 -15 76 -53 0 35 0
cut 3 open after 6|101 55 -42 -103 144 73 0 -7
cut 3 open after 7|-14 14 124 -91 -70 0 0 0
cut 3 open after 8|-93 -58 39 35 179 0 -73 0
cut 3 open after 9|-30 -1 15 46 47 0 14 0
cut 3 sentence after 1|0 -38 0 49 -23 0 0 0
cut 3 sentence after 2|-35 -17 0 114 0 0 0 0
cut 3 sentence after 3|0 -14 0 -15 40 0 0 0
cut 3 sentence after 4|0 -134 0 134 0 0 0 0
cut 3 sentence after 5|0 -39 0 97 -83 0 0 0
cut 3 sentence after 6|95 31 -100 0 0 0 0 0
cut 3 sentence after 7|-54 115 0 -77 -18 0 0 0
cut 3 sentence after 8|-76 102 -100 -143 201 0 0 0
cut 3 sentence after 9|0 117 0 -26 -111 0 0 0
cut 4 call after 2|0 -78 0 78 0 0 0 0
cut 4 call after 4|0 110 -110 0 0 0 0 0
cut 4 call after 6|0 0 84 0 -84 0 0 0
cut 4 call after 9|0 87 -87 0 0 0 0 0
cut 4 clause after 1|-66 95 0 -42 0 0 0 0
cut 4 clause after 2|69 80 -140 0 0 0 0 0
cut 4 clause after 3|78 -130 0 0 73 0 0 0
cut 4 clause after 4|0 -89 89 0 0 0 0 0
cut 4 clause after 8|0 -4 4 0 0 0 0 0
cut 4 open after 0|0 0 105 -132 42 0 0 0
cut 4 open after 1|-146 213 74 -100 -125 0 0 0
cut 4 open after 2|51 -83 -47 60 -110 -77 0 99
cut 4 open after 3|-111 43 -65 186 -99 0 0 0
cut 4 open after 4|-8 12 21 -26 0 0 0 0
cut 4 open after 5|-41 37 -60 12 1 0 0 0
cut 4 open after 6|0 0 -6 20 -42 0 0 0
cut 4 open after 7|0 51 -58 -8 34 0 0 0
cut 4 open after 8|-3 117 10 -58 -30 0 -45 0
cut 4 open after 9|-4 75 6 -29 97 0 0 0
cut 4 sentence after 1|0 -37 0 37 0 0 0 0
cut 4 sentence after 2|-63 -151 0 128 82 0 0 0
cut 4 sentence after 3|88 -63 0 28 -59 0 0 0
cut 4 sentence after 5|-100 53 0 0 67 0 0 0
cut 4 sentence after 7|0 -119 0 75 57 0 0 0
cut 4 sentence after 8|0 97 0 -174 106 0 0 0
cut 4 sentence after 9|0 128 0 -128 0 0 0 0
cut 4 signed after 3|-14 14 0 0 0 0 0 0
cut 5 call after 1|0 -144 94 76 0 0 0 0
cut 5 call after 2|0 -32 -18 47 0 0 0 0
cut 5 call after 5|0 143 -143 0 0 0 0 0
cut 5 call after 6|-81 23 32 0 0 0 0 0
cut 5 call after 7|0 109 -109 0 0 0 0 0
cut 5 call after 8|0 104 -104 0 0 0 0 0
cut 5 call after 9|0 189 -189 0 0 0 0 0
cut 5 clause after 1|-139 139 0 0 0 0 0 0
cut 5 clause after 2|-160 191 37 -83 0 0 0 0
cut 5 clause after 6|0 0 -22 0 22 0 0 0
cut 5 clause after 7|0 0 86 -86 0 0 0 0
cut 5 clause after 8|-89 156 56 0 -133 0 0 0
cut 5 clause after 9|-100 88 -95 107 0 0 0 0
cut 5 open after 0|0 0 33 -69 53 0 0 0
cut 5 open after 1|-185 258 -39 -94 35 0 0 -79
cut 5 open after 2|-45 56 -30 165 -201 -34 0 -100
cut 5 open after 3|33 -91 127 36 -39 99 -63 97
cut 5 open after 4|121 -100 -84 77 -34 0 0 0
cut 5 open after 5|-96 124 -3 -48 -56 0 0 0
cut 5 open after 6|156 -61 104 -198 188 -43 0 0
cut 5 open after 7|0 -130 99 -42 96 -97 0 0
cut 5 open after 8|0 23 -51 -35 100 -99 0 0
cut 5 open after 9|-61 -23 25 96 -18 0 0 0
cut 5 sentence after 0|0 87 0 -109 27 0 0 0
cut 5 sentence after 1|0 29 0 -147 146 0 0 0
cut 5 sentence after 2|-122 -117 0 303 132 0 0 0
cut 5 sentence after 3|-18 36 0 5 -10 0 0 0
cut 5 sentence after 4|117 -115 0 -3 0 0 0 0
cut 5 sentence after 5|109 -75 0 -54 79 0 0 0
cut 5 sentence after 6|0 131 0 -51 -95 0 0 0
cut 5 sentence after 7|0 148 0 0 -148 0 0 0
cut 5 sentence after 8|0 140 -100 11 -73 0 0 0
cut 5 sentence after 9|0 142 0 -72 -132 0 0 0
cut 6 call after 0|0 -26 26 0 0 0 0 0
cut 6 call after 1|0 0 99 0 0 0 0 -99
cut 6 call after 3|0 78 0 -78 0 0 0 0
cut 6 call after 4|-15 -96 106 0 0 0 0 0
cut 6 call after 5|-61 -70 100 0 0 0 0 0
cut 6 call after 8|0 -99 168 0 0 -97 0 0
cut 6 call after 9|0 -2 2 0 0 0 0 0
cut 6 clause after 1|-49 49 0 0 0 0 0 0
cut 6 clause after 2|-70 113 -35 -83 0 0 0 0
cut 6 clause after 4|92 33 0 -97 0 0 0 0
cut 6 clause after 5|-82 82 0 0 0 0 0 0
cut 6 clause after 6|0 -88 89 0 -2 0 0 0
cut 6 clause after 8|0 -65 133 0 -87 0 0 0
cut 6 clause after 9|-100 100 0 0 0 0 0 0
cut 6 open after 0|0 83 33 -114 73 0 0 68
cut 6 open after 1|99 6 39 55 -127 -99 0 30
cut 6 open after 2|35 100 -68 -66 -152 30 0 -29
cut 6 open after 3|-79 30 34 -8 -98 100 0 0
cut 6 open after 4|84 -94 -55 34 66 0 0 0
cut 6 open after 5|-110 106 9 1 3 0 0 0
cut 6 open after 6|175 -157 -47 35 -22 0 0 0
cut 6 open after 7|91 -138 -14 42 76 0 0 0
cut 6 open after 8|21 -52 -13 5 9 0 0 0
cut 6 open after 9|73 -194 34 41 70 0 0 0
cut 6 sentence after 0|0 71 0 -148 98 0 0 0
cut 6 sentence after 1|-79 -2 0 38 23 0 0 0
cut 6 sentence after 2|69 -121 0 81 68 0 0 0
cut 6 sentence after 3|0 -120 0 120 0 0 0 0
cut 6 sentence after 4|0 36 0 -36 0 0 0 0
cut 6 sentence after 5|91 -91 0 0 0 0 0 0
cut 6 sentence after 6|112 -118 0 48 -34 0 0 0
cut 6 sentence after 7|-25 60 0 -148 123 0 0 0
cut 6 sentence after 8|0 10 -100 168 -83 0 0 0
cut 6 sentence after 9|0 2 0 -70 101 0 0 0
cut 6 signed after 1|0 99 -99 0 0 0 0 0
cut 7 call after 1|-98 0 162 -90 0 0 0 0
cut 7 call after 2|-132 -134 219 0 0 0 0 0
cut 7 call after 3|0 79 -79 0 0 0 0 0
cut 7 call after 5|-88 0 81 0 0 0 0 0
cut 7 call after 6|-100 0 100 0 0 0 0 0
cut 7 call after 7|0 -90 90 0 0 0 0 0
cut 7 call after 8|-39 0 39 0 0 0 0 0
cut 7 call after 9|0 -88 88 0 0 0 0 0
cut 7 clause after 2|-69 143 -92 -68 0 0 0 0
cut 7 clause after 3|-20 20 0 0 0 0 0 0
cut 7 clause after 4|-63 63 0 0 0 0 0 0
cut 7 clause after 5|39 61 -82 0 0 0 0 0
cut 7 clause after 6|-150 126 22 0 0 0 0 0
cut 7 clause after 8|0 -86 46 0 57 0 0 0
cut 7 clause after 9|-39 209 -144 0 -81 0 0 0
cut 7 open after 0|0 0 -24 21 30 0 0 0
cut 7 open after 1|-112 -45 131 65 -154 0 0 99
cut 7 open after 2|45 117 -62 -38 35 0 -36 0
cut 7 open after 3|68 -59 -102 157 -116 0 0 0
cut 7 open after 4|180 -160 -22 -20 85 0 0 0
cut 7 open after 5|-116 49 -105 7 127 0 0 0
cut 7 open after 6|94 90 -60 -114 92 99 -44 0
cut 7 open after 7|209 -167 15 -74 -17 0 99 -87
cut 7 open after 8|62 -138 119 -12 44 -100 119 -28
cut 7 open after 9|97 -67 -56 70 -120 0 47 0
cut 7 sentence after 1|-88 126 0 0 -58 0 0 0
cut 7 sentence after 2|206 -152 0 -88 -38 0 0 0
cut 7 sentence after 3|243 -243 0 0 0 0 0 0
cut 7 sentence after 4|0 -2 0 0 2 0 0 0
cut 7 sentence after 5|-16 -92 0 81 37 0 0 0
cut 7 sentence after 6|0 -40 0 40 0 0 0 0
cut 7 sentence after 7|0 3 0 0 -3 0 0 0
cut 7 sentence after 8|0 161 0 -155 -22 0 0 0
cut 7 sentence after 9|-21 -109 0 67 65 0 0 0
cut 7 signed after 6|0 98 0 0 -98 0 0 0
cut 8 call after 0|-23 0 23 0 0 0 0 0
cut 8 call after 1|-79 -76 155 -82 0 0 0 0
cut 8 call after 2|38 -115 125 -24 0 0 0 0
cut 8 call after 3|-196 -58 225 0 0 0 0 0
cut 8 call after 4|-21 -88 114 0 0 0 0 0
cut 8 call after 5|-161 29 157 0 0 0 0 0
cut 8 call after 6|-166 0 174 77 0 0 0 -99
cut 8 call after 7|-39 0 39 0 0 0 0 0
cut 8 call after 8|0 -148 148 0 0 0 0 0
cut 8 call after 9|0 -103 103 0 0 0 0 0
cut 8 clause after 1|26 -91 125 -54 0 0 0 0
cut 8 clause after 2|6 15 -18 10 0 0 0 0
cut 8 clause after 3|-4 22 -33 0 0 0 0 0
cut 8 clause after 4|-50 119 -85 0 0 0 0 0
cut 8 clause after 5|0 39 -86 0 58 0 0 0
cut 8 clause after 6|72 -98 108 87 -136 0 0 0
cut 8 clause after 7|0 0 78 0 -78 0 0 0
cut 8 clause after 8|-133 94 -16 -65 153 0 0 0
cut 8 clause after 9|103 -103 13 67 -55 0 0 0
cut 8 open after 0|-100 0 21 10 -19 99 0 0
cut 8 open after 1|91 -58 96 -85 71 77 -98 -94
cut 8 open after 2|135 34 -96 -91 -21 16 86 33
cut 8 open after 3|58 71 -69 -79 -153 -164 0 318
cut 8 open after 4|170 -105 83 78 -55 -100 0 0
cut 8 open after 5|75 -23 -36 16 -74 52 0 -80
cut 8 open after 6|200 -53 -4 34 109 49 0 -168
cut 8 open after 7|132 117 29 -81 39 0 -40 0
cut 8 open after 8|29 132 29 -44 29 73 -17 0
cut 8 open after 9|221 148 -45 -16 -11 0 78 0
cut 8 sentence after 0|0 0 0 76 -76 0 0 0
cut 8 sentence after 1|-147 36 0 115 31 0 0 0
cut 8 sentence after 2|133 -43 -100 45 -45 0 0 -99
cut 8 sentence after 3|153 -220 0 -15 91 0 0 0
cut 8 sentence after 4|168 -157 0 -87 56 0 0 0
cut 8 sentence after 5|139 19 0 -202 63 0 0 0
cut 8 sentence after 6|110 -29 0 -47 35 0 0 0
cut 8 sentence after 7|-85 48 0 -41 98 0 0 0
cut 8 sentence after 8|-185 -84 0 133 90 0 0 0
cut 8 sentence after 9|63 -4 -94 -147 134 0 0 0
cut 8 signed after 1|-94 94 0 0 0 0 0 0
cut 8 signed after 2|0 169 -100 -97 0 0 0 0
cut 9 call after 0|-168 -96 174 89 0 0 0 0
cut 9 call after 1|-123 -74 125 71 0 0 0 0
cut 9 call after 2|-142 -77 185 -47 0 0 0 0
cut 9 call after 3|138 30 -55 0 0 0 0 0
cut 9 call after 4|13 -21 7 0 0 0 0 0
cut 9 call after 5|39 40 77 -100 -100 0 0 0
cut 9 call after 6|-13 -123 20 112 0 0 0 0
cut 9 call after 7|-77 0 77 0 0 0 0 0
cut 9 call after 8|-121 102 39 35 0 0 0 0
cut 9 call after 9|-205 142 20 0 0 0 0 0
cut 9 clause after 1|-40 40 0 0 0 0 0 0
cut 9 clause after 2|139 -52 -6 36 -100 0 0 0
cut 9 clause after 3|82 56 -150 -90 0 0 0 0
cut 9 clause after 4|61 -59 -76 0 73 0 0 0
cut 9 clause after 5|86 88 -21 -99 0 0 0 0
cut 9 clause after 6|-3 -86 66 0 0 0 0 0
cut 9 clause after 7|187 -171 -65 42 0 0 0 0
cut 9 clause after 8|171 -11 -37 0 -99 0 0 0
cut 9 clause after 9|-3 -222 150 143 11 0 0 0
cut 9 open after 0|0 0 74 182 -172 30 0 -100
cut 9 open after 1|145 34 12 -75 -55 -84 0 165
cut 9 open after 2|120 49 -1 -40 -30 140 0 -60
cut 9 open after 3|127 50 -85 -39 55 59 0 -99
cut 9 open after 4|84 22 -39 23 -79 -73 0 -100
cut 9 open after 5|275 -94 -44 93 101 107 0 60
cut 9 open after 6|102 -55 -8 41 -144 69 50 0
cut 9 open after 7|30 -108 55 38 -66 -3 0 0
cut 9 open after 8|76 47 30 -31 45 -101 -68 99
cut 9 open after 9|129 130 -31 -24 27 -20 -45 -166
cut 9 sentence after 0|0 -53 0 53 0 0 0 0
cut 9 sentence after 1|18 -3 0 -151 127 0 0 0
cut 9 sentence after 2|40 -40 0 -21 -30 0 0 0
cut 9 sentence after 3|56 62 0 -200 30 0 0 0
cut 9 sentence after 4|176 -30 0 -63 -219 0 0 0
cut 9 sentence after 5|113 11 -99 -75 -65 0 0 0
cut 9 sentence after 6|99 -28 0 19 32 -98 0 0
cut 9 sentence after 7|-98 43 0 -21 75 0 0 0
cut 9 sentence after 8|-165 120 0 52 -147 0 0 0
cut 9 sentence after 9|-260 194 0 2 65 0 0 0
cut clause call clause width 2|0 -53 0 53 0 0 0 0
cut clause call clause width 3|0 115 -78 -53 0 0 0 0
cut clause call clause width 4|-99 58 58 0 0 0 0 0
cut clause call open width 2|0 -52 133 -100 0 0 0 0
cut clause call open width 3|-144 -105 299 0 -90 0 0 -99
cut clause call open width 4|-83 197 -120 0 -83 0 0 0
cut clause call open width 5|0 134 -134 0 0 0 0 0
cut clause call open width 6|0 89 -89 0 0 0 0 0
cut clause call sentence width 1|0 0 99 0 0 0 0 -99
cut clause call sentence width 2|-78 -47 78 47 0 0 0 0
cut clause call sentence width 3|-61 98 -55 0 0 0 0 0
cut clause call sentence width 4|-97 163 0 -93 0 0 0 0
cut clause call sentence width 5|0 58 -58 0 0 0 0 0
cut clause clause clause width 6|-47 47 0 0 0 0 0 0
cut clause clause open width 5|-19 94 -183 0 84 0 0 0
cut clause clause open width 6|-112 133 -3 0 0 0 0 0
cut clause clause sentence width 5|74 0 -74 0 0 0 0 0
cut clause clause sentence width 6|41 -41 0 0 0 0 0 0
cut clause open call width 2|0 0 -96 19 106 0 0 0
cut clause open call width 4|0 -33 0 33 0 0 0 0
cut clause open call width 5|0 0 71 0 -71 0 0 0
cut clause open call width 6|-57 -26 0 68 0 0 0 0
cut clause open clause width 1|0 0 -95 95 0 0 0 0
cut clause open clause width 2|0 -28 34 62 -57 0 0 0
cut clause open clause width 3|0 -73 -131 80 73 0 0 0
cut clause open clause width 4|81 -4 53 -110 17 0 0 0
cut clause open clause width 5|0 107 -23 -102 0 0 0 0
cut clause open clause width 6|-97 65 0 96 0 0 0 0
cut clause open clause width 7|61 -24 -59 0 0 0 0 0
cut clause open open width 0|0 0 -37 37 0 0 0 0
cut clause open open width 1|0 0 105 39 -114 0 0 0
cut clause open open width 2|0 -64 160 -265 116 0 0 0
cut clause open open width 3|0 -114 135 -219 145 0 0 0
cut clause open open width 4|113 -171 169 -124 132 0 0 0
cut clause open open width 5|-82 -67 75 -14 182 0 0 0
cut clause open open width 6|-26 92 -134 168 -130 0 0 0
cut clause open open width 7|124 -10 31 -198 102 0 0 0
cut clause open sentence width 0|0 0 -87 87 0 0 0 0
cut clause open sentence width 1|0 -90 63 163 -63 0 -100 0
cut clause open sentence width 2|0 0 0 67 -67 0 0 0
cut clause open sentence width 3|0 -203 77 165 0 0 0 0
cut clause open sentence width 4|-117 -108 11 100 29 0 0 0
cut clause open sentence width 5|194 -94 -187 39 0 0 0 0
cut clause open sentence width 6|16 -9 -167 206 0 0 0 0
cut clause open sentence width 7|62 -142 0 107 0 0 0 0
cut clause sentence call width 4|0 64 0 -64 0 0 0 0
cut clause sentence call width 5|0 27 0 -27 0 0 0 0
cut clause sentence clause width 3|0 -110 0 110 0 0 0 0
cut clause sentence clause width 4|0 -10 0 10 0 0 0 0
cut clause sentence clause width 5|0 11 0 -11 0 0 0 0
cut clause sentence clause width 6|-100 148 0 -68 0 0 0 0
cut clause sentence open width 1|-100 163 0 0 -89 0 0 0
cut clause sentence open width 2|-100 100 0 0 0 0 0 0
cut clause sentence open width 3|-100 80 0 83 0 0 0 0
cut clause sentence open width 4|-100 231 -99 -227 -16 0 0 0
cut clause sentence open width 5|-103 245 -97 -106 -51 0 0 0
cut clause sentence open width 6|-214 215 0 -34 0 0 0 0
cut clause sentence open width 7|144 -204 0 91 16 0 0 0
cut clause sentence sentence width 2|0 95 0 -95 0 0 0 0
cut clause sentence sentence width 4|-100 -62 0 209 0 0 0 0
cut clause sentence sentence width 5|-3 -170 0 176 -22 0 0 0
cut clause sentence sentence width 6|-91 91 0 0 0 0 0 0
cut clause signed open width 5|-78 78 0 0 0 0 0 0
cut open call call width 1|0 88 -88 0 0 0 0 0
cut open call call width 4|0 35 -35 0 0 0 0 0
cut open call clause width 2|0 27 0 -27 0 0 0 0
cut open call clause width 3|0 -99 99 0 0 0 0 0
cut open call clause width 4|24 -18 7 0 0 -97 0 0
cut open call clause width 5|-154 37 115 0 0 0 0 0
cut open call clause width 6|157 -74 -34 0 0 0 0 0
cut open call open width 0|-87 143 -80 0 0 0 0 0
cut open call open width 1|-93 -71 264 0 0 -100 0 0
cut open call open width 2|-258 -102 17 221 -84 0 0 0
cut open call open width 3|-200 -82 251 -88 0 0 0 0
cut open call open width 4|-63 -34 235 -205 -100 0 0 0
cut open call open width 5|-193 -10 167 -24 0 0 0 0
cut open call open width 6|-170 131 174 -88 0 0 0 0
cut open call open width 7|-39 39 0 0 0 0 0 0
cut open call sentence width 1|0 99 -99 0 0 0 0 0
cut open call sentence width 2|0 -165 -86 207 0 0 0 0
cut open call sentence width 4|-146 30 84 -48 0 0 0 0
cut open call sentence width 5|-119 92 45 0 0 0 0 0
cut open call sentence width 6|-63 133 -99 0 0 0 0 0
cut open clause call width 2|0 -81 81 0 0 0 0 0
cut open clause call width 3|0 -96 159 -90 0 0 0 0
cut open clause call width 4|-2 -99 167 -94 0 0 0 0
cut open clause call width 5|-21 0 21 0 0 0 0 0
cut open clause clause width 3|0 74 -74 0 0 0 0 0
cut open clause clause width 5|-132 132 -84 0 84 0 0 0
cut open clause clause width 6|86 -77 -3 25 -42 0 0 0
cut open clause clause width 7|-66 137 0 0 -100 0 0 0
cut open clause open width 0|0 91 -91 0 0 0 0 0
cut open clause open width 1|0 80 86 0 -152 0 0 0
cut open clause open width 2|0 -134 249 -100 -94 0 0 0
cut open clause open width 3|0 -192 150 101 -25 0 0 0
cut open clause open width 4|34 -115 23 4 145 0 0 0
cut open clause open width 5|-62 32 31 -90 67 0 0 0
cut open clause open width 6|-21 31 -151 140 93 0 0 0
cut open clause open width 7|29 62 -123 23 -23 0 0 0
cut open clause sentence width 5|-74 130 -43 45 -81 0 0 0
cut open clause sentence width 6|-81 107 -168 -89 0 0 0 0
cut open clause sentence width 7|-62 105 0 0 -93 0 0 0
cut open clause signed width 6|-78 78 0 0 0 0 0 0
cut open clause signed width 7|-73 73 0 0 0 0 0 0
cut open open call width 0|0 0 -157 24 72 0 0 0
cut open open call width 1|-100 112 -68 94 0 0 0 0
cut open open call width 2|160 -53 -88 -23 50 80 -17 0
cut open open call width 3|-100 -99 85 100 -6 0 -111 0
cut open open call width 4|0 -93 83 7 -21 -80 0 -98
cut open open call width 5|-27 -233 26 159 -79 0 0 0
cut open open call width 6|-9 154 -44 -139 0 0 0 0
cut open open call width 7|16 98 79 -143 -36 0 0 0
cut open open clause width 0|0 28 -95 1 90 0 -28 0
cut open open clause width 1|0 -95 4 -39 172 0 0 -99
cut open open clause width 2|205 13 -56 34 -275 45 -16 0
cut open open clause width 3|0 -16 -16 -8 4 23 105 0
cut open open clause width 4|26 -221 72 -8 63 -124 0 0
cut open open clause width 5|30 -13 36 -19 -26 0 0 0
cut open open clause width 6|-20 48 -33 -18 -80 28 0 0
cut open open clause width 7|40 35 -110 93 0 0 0 -97
cut open open open width 0|-87 -62 -100 -70 121 0 -22 0
cut open open open width 1|-96 146 -4 107 22 91 -107 -226
cut open open open width 2|260 -34 121 125 -132 27 18 0
cut open open open width 3|-148 -23 182 32 23 52 69 144
cut open open open width 4|197 -126 45 -12 -46 17 -58 224
cut open open open width 5|120 1 45 9 -123 -54 0 -100
cut open open open width 6|88 73 52 -40 1 180 0 -100
cut open open open width 7|99 45 -16 -7 -45 0 0 0
cut open open open width 8|0 100 -9 -61 0 0 0 0
cut open open sentence width 0|0 -123 3 62 134 0 -160 0
cut open open sentence width 1|0 -251 -143 204 -27 0 0 0
cut open open sentence width 2|-34 -278 20 265 52 0 0 0
cut open open sentence width 3|-150 -323 207 145 60 -14 0 -100
cut open open sentence width 4|-29 -149 66 135 53 -100 0 0
cut open open sentence width 5|20 28 -79 120 -126 31 0 0
cut open open sentence width 6|34 122 -112 -70 -195 -154 0 0
cut open open sentence width 7|90 269 -112 -164 -155 0 0 0
cut open open sentence width 8|0 92 0 0 -92 0 0 0
cut open open signed width 5|-160 357 -222 -99 0 0 0 0
cut open open signed width 6|-267 267 0 0 0 0 0 0
cut open open signed width 7|-167 167 0 0 0 0 0 0
cut open sentence call width 0|110 -80 0 0 -39 0 0 0
cut open sentence call width 1|0 -42 0 0 42 0 0 0
cut open sentence call width 2|0 163 0 -99 -90 0 0 0
cut open sentence call width 3|0 0 0 -56 56 0 0 0
cut open sentence call width 4|-13 31 -94 29 0 0 0 0
cut open sentence call width 5|0 -45 0 45 0 0 0 0
cut open sentence call width 6|-84 84 0 0 0 0 0 0
cut open sentence clause width 0|-95 -63 0 0 111 0 0 0
cut open sentence clause width 1|-100 190 0 0 -121 0 0 0
cut open sentence clause width 2|-161 141 0 -89 114 0 0 0
cut open sentence clause width 3|-61 100 0 -76 31 0 0 0
cut open sentence clause width 4|119 -18 0 -131 0 0 0 0
cut open sentence clause width 5|-99 79 0 -41 -48 0 0 0
cut open sentence clause width 6|-43 38 0 17 0 0 0 0
cut open sentence open width 0|-64 99 0 0 9 0 0 0
cut open sentence open width 1|7 74 -100 -155 196 0 0 0
cut open sentence open width 2|-146 174 -99 -211 180 0 0 0
cut open sentence open width 3|-77 112 -100 6 96 -98 0 0
cut open sentence open width 4|1 23 -100 -1 82 0 0 -99
cut open sentence open width 5|-66 206 -100 27 -66 0 0 0
cut open sentence open width 6|32 118 -100 -211 -140 0 0 0
cut open sentence open width 7|-126 127 0 -239 151 0 0 0
cut open sentence open width 8|0 -100 0 100 0 0 0 0
cut open sentence sentence width 0|0 -55 0 0 55 0 0 0
cut open sentence sentence width 1|0 -102 0 -78 133 0 0 0
cut open sentence sentence width 2|-22 -81 0 0 91 0 0 0
cut open sentence sentence width 3|-129 75 -100 87 63 0 0 0
cut open sentence sentence width 4|-136 39 -100 122 -96 0 0 0
cut open sentence sentence width 5|-8 -45 0 51 0 0 0 0
cut open sentence sentence width 6|-41 75 0 -67 0 0 0 0
cut open sentence sentence width 7|-100 100 0 0 0 0 0 0
cut open sentence sentence width 8|-76 76 0 0 0 0 0 0
cut open sentence signed width 4|-161 161 0 0 0 0 0 0
cut open sentence signed width 5|-32 32 0 0 0 0 0 0
cut open sentence signed width 6|-145 145 0 0 0 0 0 0
cut open signed clause width 3|-25 25 0 0 0 0 0 0
cut open signed clause width 6|-87 87 0 0 0 0 0 0
cut open signed open width 2|-66 146 0 0 -100 0 0 0
cut open signed open width 3|-84 158 0 0 -98 0 0 0
cut open signed open width 4|-37 189 -99 -97 0 0 0 0
cut open signed open width 5|-165 224 -100 0 0 0 0 0
cut open signed open width 6|-197 197 0 0 0 0 0 0
cut open signed sentence width 6|0 100 0 -100 0 0 0 0
deficit 0|-226 -133 132 159 30 71 0 0
deficit 1|-238 -41 137 82 34 5 0 43
deficit 2|3 65 96 54 -12 58 -136 86
deficit 3|36 40 -65 -21 -46 8 -19 -118
deficit 4|50 40 -43 -16 -103 -75 -99 -33
deficit 5|60 -21 -27 -9 -65 -21 -80 -33
deficit 6|95 -106 -6 35 -13 2 -43 -39
deficit 7|43 -17 39 8 -36 4 -40 -96
deficit 8|49 113 33 105 60 50 29 -38
deficit 9|29 74 47 57 18 70 28 116
doubled|-386 -199 730 -712 -400 -100 -172 315
doubled 1|0 0 -117 -342 -175 0 -101 395
doubled 2|-152 0 347 -166 -95 0 -99 0
doubled 3|0 0 321 -177 -165 0 0 -94
doubled 4|-224 -150 525 -398 -170 -100 0 -100
doubled 5|-87 -75 317 -321 0 0 0 0
doubled 6|-199 -279 416 -168 0 0 0 0
doubled 7|88 -162 169 -100 0 0 0 0
ends call|68 137 93 -176 -253 -169 -96 -169
ends call after ends call|0 112 -112 0 0 0 0 0
ends call after ends clause|21 -18 61 -24 0 -97 0 0
ends call after ends open|32 97 104 -140 -253 -100 -96 -99
ends call after ends sentence|121 11 -76 60 0 0 0 -99
ends call deficit 0|-100 0 162 -88 0 0 0 0
ends call deficit 1|-98 -157 250 -67 0 0 0 0
ends call deficit 2|-79 -24 301 -116 -148 0 0 0
ends call deficit 3|54 -68 98 -100 0 0 0 0
ends call deficit 4|80 -52 -50 0 0 0 0 0
ends call deficit 5|37 23 -23 0 0 0 0 0
ends call deficit 6|149 -47 -12 -107 0 0 0 0
ends call deficit 7|43 49 -79 128 0 -97 0 0
ends call deficit 8|138 59 1 -87 0 0 0 -99
ends call deficit 9|202 171 -88 -9 -159 -100 -96 -99
ends call here 0 after 6|-100 0 100 0 0 0 0 0
ends call here 0 after 8|0 0 88 -88 0 0 0 0
ends call here 1 after 0|0 0 67 -67 0 0 0 0
ends call here 1 after 1|-98 0 98 0 0 0 0 0
ends call here 1 after 2|0 -87 87 0 0 0 0 0
ends call here 1 after 6|0 -96 96 0 0 0 0 0
ends call here 2 after 0|-23 0 23 0 0 0 0 0
ends call here 2 after 1|0 -94 94 0 0 0 0 0
ends call here 2 after 2|-12 128 -48 -24 -90 0 0 0
ends call here 2 after 3|0 -181 168 0 0 0 0 0
ends call here 2 after 4|-1 -95 74 0 0 0 0 0
ends call here 2 after 5|-1 105 -70 0 0 0 0 0
ends call here 2 after 7|0 0 83 0 -83 0 0 0
ends call here 2 after 8|-56 -36 120 0 0 0 0 0
ends call here 2 after 9|0 12 -12 0 0 0 0 0
ends call here 3 after 0|0 -26 26 0 0 0 0 0
ends call here 3 after 1|-22 0 116 -100 0 0 0 0
ends call here 3 after 2|50 -194 116 0 0 0 0 0
ends call here 3 after 3|-79 79 26 0 0 0 0 0
ends call here 3 after 4|-72 72 0 0 0 0 0 0
ends call here 3 after 5|119 -10 -91 0 0 0 0 0
ends call here 3 after 6|147 97 -206 0 0 0 0 0
ends call here 3 after 7|-55 -3 56 0 0 0 0 0
ends call here 3 after 8|0 10 -10 0 0 0 0 0
ends call here 3 after 9|0 23 -23 0 0 0 0 0
ends call here 4 after 2|123 -52 -87 0 0 0 0 0
ends call here 4 after 9|-52 0 52 0 0 0 0 0
ends call here 5 after 0|0 -96 96 0 0 0 0 0
ends call here 5 after 2|-34 0 34 0 0 0 0 0
ends call here 5 after 3|-68 129 -67 0 0 0 0 0
ends call here 5 after 4|-96 96 0 0 0 0 0 0
ends call here 5 after 5|98 57 -178 0 0 0 0 0
ends call here 5 after 6|157 -133 -56 0 0 0 0 0
ends call here 5 after 8|-57 -85 125 0 0 0 0 0
ends call here 5 after 9|-18 53 -44 0 0 0 0 0
ends call here 6 after 0|-73 0 73 0 0 0 0 0
ends call here 6 after 2|-10 10 4 0 0 0 0 0
ends call here 6 after 3|96 0 -96 0 0 0 0 0
ends call here 6 after 4|69 67 -119 0 0 0 0 0
ends call here 6 after 5|110 21 -92 0 0 0 0 0
ends call here 6 after 6|-32 51 -36 0 0 0 0 0
ends call here 6 after 7|91 -91 0 0 0 0 0 0
ends call here 6 after 8|0 -100 100 0 0 0 0 0
ends call here 7 after 1|-79 -74 131 0 0 0 0 0
ends call here 7 after 2|-142 0 142 0 0 0 0 0
ends call here 7 after 3|108 -58 -80 0 0 0 0 0
ends call here 7 after 4|-94 -96 163 0 0 0 0 0
ends call here 7 after 5|220 -2 -238 88 0 0 0 0
ends call here 7 after 6|61 -4 -40 0 0 0 0 0
ends call here 7 after 7|-13 21 5 0 0 0 0 0
ends call here 7 after 8|0 96 30 0 0 -97 0 0
ends call here 7 after 9|-99 113 12 0 0 0 0 0
ends call here 8 after 0|-22 -97 110 0 0 0 0 0
ends call here 8 after 1|44 -127 192 -38 0 0 0 -99
ends call here 8 after 2|83 17 12 -91 0 0 0 0
ends call here 8 after 3|29 -84 17 0 0 0 0 0
ends call here 8 after 4|-23 54 -55 0 0 0 0 0
ends call here 8 after 5|184 -31 -165 0 0 0 0 0
ends call here 8 after 6|93 1 -70 0 0 0 0 0
ends call here 8 after 7|143 -23 -120 0 0 0 0 0
ends call here 8 after 8|-146 106 84 33 0 0 0 0
ends call here 8 after 9|-225 219 -41 0 0 0 0 0
ends call here 9 after 0|29 -88 -30 89 0 0 0 0
ends call here 9 after 1|-78 -76 -75 152 0 0 0 0
ends call here 9 after 2|16 -101 16 72 0 0 0 0
ends call here 9 after 3|114 119 43 -150 0 -100 0 0
ends call here 9 after 4|37 38 -63 0 0 0 0 0
ends call here 9 after 5|205 169 -150 -148 -100 0 0 0
ends call here 9 after 6|140 -121 -31 136 -84 0 0 -99
ends call here 9 after 7|50 88 -182 87 0 0 0 0
ends call here 9 after 8|-180 119 18 -36 0 0 0 0
ends call here 9 after 9|-328 132 84 -4 0 0 -96 0
ends call width 0 marks 0|-87 143 -80 0 0 0 0 0
ends call width 1 marks 0|-300 136 269 0 0 -100 0 -99
ends call width 2 marks 0|-14 -194 -51 304 -84 0 0 0
ends call width 2 marks 1|0 66 -66 0 0 0 0 0
ends call width 3 marks 0|329 -14 -197 -125 -90 0 0 -99
ends call width 3 marks 1|-111 -53 196 -100 0 0 0 0
ends call width 4 marks 0|269 -149 88 -324 -83 0 -96 0
ends call width 4 marks 1|-93 62 136 -170 -100 -97 0 0
ends call width 4 marks 2|0 95 -95 0 0 0 0 0
ends call width 5 marks 0|427 -142 -220 -24 0 0 0 0
ends call width 5 marks 1|-216 -122 286 -67 0 0 0 0
ends call width 5 marks 2|-58 207 -194 0 0 0 0 0
ends call width 6 marks 0|82 59 -192 0 0 0 0 0
ends call width 6 marks 1|-72 74 73 -88 0 0 0 0
ends call width 6 marks 2|-95 280 -284 0 0 0 0 0
ends call width 7 marks 2|-159 159 0 0 0 0 0 0
ends clause|-5 74 47 -191 -116 -100 -99 -100
ends clause after ends call|24 -204 307 -157 0 0 0 0
ends clause after ends clause|16 54 -138 25 -65 0 0 0
ends clause after ends open|96 13 105 -128 6 -100 -99 -100
ends clause after ends sentence|40 33 -352 -103 -150 0 0 0
ends clause after ends signed|139 -106 -84 0 0 0 0 0
ends clause deficit 0|0 0 -189 205 -40 0 0 0
ends clause deficit 1|-72 56 -22 42 -14 0 0 0
ends clause deficit 2|-22 33 23 -164 107 0 -99 0
ends clause deficit 3|47 -25 -34 -20 65 0 0 0
ends clause deficit 4|96 -24 -80 -86 -45 0 0 0
ends clause deficit 5|54 4 -24 -95 67 0 0 -100
ends clause deficit 6|91 -105 -10 -123 17 0 0 0
ends clause deficit 7|234 -75 9 1 -56 -100 0 0
ends clause deficit 8|-11 69 137 -66 -103 0 0 0
ends clause deficit 9|-204 114 181 22 -151 0 0 0
ends clause here 0 after 1|0 0 -97 97 0 0 0 0
ends clause here 0 after 2|0 0 71 -71 0 0 0 0
ends clause here 0 after 6|0 0 -87 87 0 0 0 0
ends clause here 0 after 7|0 0 40 0 -40 0 0 0
ends clause here 0 after 8|0 0 -62 62 0 0 0 0
ends clause here 0 after 9|0 0 -93 93 0 0 0 0
ends clause here 1 after 0|0 0 -56 56 0 0 0 0
ends clause here 1 after 1|139 -113 -62 29 0 0 0 0
ends clause here 1 after 2|36 -36 -78 73 0 0 0 0
ends clause here 1 after 3|0 3 59 0 -61 0 0 0
ends clause here 1 after 4|0 34 89 -97 0 0 0 0
ends clause here 1 after 5|-4 4 0 0 0 0 0 0
ends clause here 1 after 7|-65 4 95 0 0 0 0 0
ends clause here 1 after 8|-85 -30 87 -11 29 0 0 0
ends clause here 1 after 9|-57 131 -106 -42 -23 0 0 0
ends clause here 2 after 1|32 -73 89 0 0 0 0 0
ends clause here 2 after 2|-51 16 99 85 -20 0 0 0
ends clause here 2 after 3|-85 41 3 -74 126 0 0 0
ends clause here 2 after 4|-1 6 -132 0 119 0 0 0
ends clause here 2 after 5|2 11 62 -99 0 0 0 0
ends clause here 2 after 6|0 6 -17 0 -2 0 0 0
ends clause here 2 after 7|44 -16 -28 -86 75 0 0 0
ends clause here 2 after 8|23 64 -54 -45 -16 0 0 0
ends clause here 2 after 9|-2 30 -157 -65 49 0 -99 0
ends clause here 3 after 1|3 -3 0 0 0 0 0 0
ends clause here 3 after 2|11 39 32 -149 84 0 0 0
ends clause here 3 after 3|-6 12 -118 95 0 0 0 0
ends clause here 3 after 4|-77 77 0 0 0 0 0 0
ends clause here 3 after 5|97 -97 0 0 0 0 0 0
ends clause here 3 after 6|-8 8 27 0 -27 0 0 0
ends clause here 3 after 7|106 -76 -43 0 0 0 0 0
ends clause here 3 after 8|42 -38 -14 0 0 0 0 0
ends clause here 3 after 9|34 -80 29 82 0 0 0 0
ends clause here 4 after 2|100 -30 -99 0 0 0 0 0
ends clause here 4 after 3|-47 58 47 -75 0 0 0 0
ends clause here 4 after 4|-45 79 -76 0 0 0 0 0
ends clause here 4 after 5|82 0 -71 -15 0 0 0 0
ends clause here 4 after 6|0 0 -22 0 22 0 0 0
ends clause here 4 after 7|-67 -11 75 0 0 0 0 0
ends clause here 4 after 8|27 -70 98 0 0 0 0 0
ends clause here 4 after 9|109 -109 60 0 -60 0 0 0
ends clause here 5 after 1|12 -12 0 0 0 0 0 0
ends clause here 5 after 2|-7 38 -132 0 0 0 0 0
ends clause here 5 after 3|21 77 43 0 0 0 0 -100
ends clause here 5 after 4|23 -23 0 0 0 0 0 0
ends clause here 5 after 5|30 82 -128 0 58 0 0 0
ends clause here 5 after 6|56 -123 86 0 0 0 0 0
ends clause here 5 after 8|161 -90 -22 -95 -53 0 0 0
ends clause here 5 after 9|-57 -95 76 0 58 0 0 0
ends clause here 6 after 2|17 57 -103 -83 0 0 0 0
ends clause here 6 after 3|110 -110 0 0 0 0 0 0
ends clause here 6 after 4|177 -81 -34 0 0 0 0 0
ends clause here 6 after 5|99 0 -99 0 0 0 0 0
ends clause here 6 after 6|-143 97 66 0 0 0 0 0
ends clause here 6 after 7|0 -3 2 3 0 0 0 0
ends clause here 6 after 8|130 -88 -80 0 17 0 0 0
ends clause here 6 after 9|-75 -29 143 -59 0 0 0 0
ends clause here 7 after 2|149 19 -120 -60 0 0 0 0
ends clause here 7 after 3|155 -78 0 0 0 -100 0 0
ends clause here 7 after 4|18 0 -18 0 0 0 0 0
ends clause here 7 after 5|0 99 -99 0 0 0 0 0
ends clause here 7 after 6|0 -100 100 0 0 0 0 0
ends clause here 7 after 7|0 0 78 79 -135 0 0 0
ends clause here 7 after 8|0 0 -92 0 92 0 0 0
ends clause here 7 after 9|32 -33 51 -63 -81 0 0 0
ends clause here 8 after 2|130 145 -148 0 -79 0 0 0
ends clause here 8 after 3|154 -91 -86 0 0 0 0 0
ends clause here 8 after 4|106 80 -155 -8 0 0 0 0
ends clause here 8 after 5|0 112 21 -100 0 0 0 0
ends clause here 8 after 6|-3 3 37 0 -37 0 0 0
ends clause here 8 after 7|0 0 -38 38 0 0 0 0
ends clause here 8 after 8|-107 -72 264 -132 -71 0 0 0
ends clause here 8 after 9|-160 -134 103 167 21 0 0 0
ends clause here 9 after 2|0 152 -152 0 0 0 0 0
ends clause here 9 after 5|0 119 -119 0 0 0 0 0
ends clause here 9 after 6|0 0 94 0 -94 0 0 0
ends clause here 9 after 7|-98 92 76 -75 0 0 0 0
ends clause here 9 after 8|0 0 120 -120 0 0 0 0
ends clause here 9 after 9|-139 -112 128 121 -86 0 0 0
ends clause width 0 marks 0|0 91 -91 0 0 0 0 0
ends clause width 1 marks 0|0 80 157 -93 -152 0 0 0
ends clause width 2 marks 0|-154 -185 392 -159 -94 0 0 0
ends clause width 3 marks 0|-100 -155 316 -33 -172 0 0 0
ends clause width 3 marks 1|0 -99 -88 0 163 0 0 0
ends clause width 4 marks 0|-137 32 191 -91 -74 0 0 0
ends clause width 4 marks 1|73 24 -229 57 220 0 0 0
ends clause width 5 marks 0|94 32 1 -61 176 0 0 -100
ends clause width 5 marks 1|95 16 30 -121 39 -100 0 0
ends clause width 5 marks 2|33 2 0 0 -83 0 0 0
ends clause width 6 marks 0|-9 20 38 -152 -42 0 0 0
ends clause width 6 marks 1|100 96 -440 81 86 0 -99 0
ends clause width 6 marks 2|-13 31 -151 0 0 0 0 0
ends clause width 7 marks 0|-10 67 0 78 -100 0 0 0
ends clause width 7 marks 1|70 -29 -187 88 -23 0 0 0
ends clause width 7 marks 2|-44 80 -93 71 -93 0 0 0
ends clause width 8 marks 1|0 0 -56 56 0 0 0 0
ends clause width 8 marks 2|0 0 -97 97 0 0 0 0
ends open|-16 82 112 99 92 41 85 78
ends open after ends call|-34 -56 92 62 102 -24 183 -98
ends open after ends clause|-90 79 -12 3 21 -20 1 -201
ends open after ends open|-21 87 96 142 157 53 123 -60
ends open after ends sentence|-7 97 -10 2 -72 -39 -53 -164
ends open after ends signed|235 177 -309 -318 0 0 0 -95
ends open deficit 0|-170 -46 84 12 40 71 0 0
ends open deficit 1|-98 -15 116 42 28 5 0 43
ends open deficit 2|12 77 119 47 -55 58 -52 86
ends open deficit 3|-9 63 36 75 -81 8 -19 -118
ends open deficit 4|91 -29 -4 8 -92 -75 -99 -33
ends open deficit 5|46 -19 -12 -7 -9 -21 -80 -37
ends open deficit 6|124 -45 19 59 -27 2 -43 -39
ends open deficit 7|-20 -180 62 33 -19 43 -40 -50
ends open deficit 8|-30 -126 140 119 50 50 29 10
ends open deficit 9|-30 -127 140 130 101 129 124 156
ends open here 0 after 0|0 0 -40 88 -89 0 0 0
ends open here 0 after 1|0 0 81 -63 -63 0 0 0
ends open here 0 after 2|-118 0 36 13 -38 26 0 0
ends open here 0 after 3|0 0 39 -39 0 0 0 0
ends open here 0 after 4|0 0 9 -57 90 0 0 0
ends open here 0 after 5|85 -46 106 -120 0 0 0 0
ends open here 0 after 6|0 0 -6 19 -42 0 0 0
ends open here 0 after 7|0 0 18 -18 0 0 0 0
ends open here 0 after 8|-170 0 55 50 84 78 0 0
ends open here 0 after 9|58 0 -17 28 -76 0 0 0
ends open here 1 after 0|0 0 6 -6 0 0 0 0
ends open here 1 after 1|57 106 -54 -9 -71 0 0 -94
ends open here 1 after 2|20 58 -17 -29 102 1 0 0
ends open here 1 after 3|-30 82 -33 22 -29 0 0 88
ends open here 1 after 4|-89 -38 3 51 0 0 0 0
ends open here 1 after 5|0 -42 70 -35 44 28 0 -40
ends open here 1 after 6|44 -77 -142 14 36 53 0 0
ends open here 1 after 7|-81 11 -15 113 64 0 0 0
ends open here 1 after 8|-13 -9 -50 0 43 -47 0 0
ends open here 1 after 9|6 52 -18 27 6 -74 0 83
ends open here 2 after 0|0 0 50 -41 -35 0 0 0
ends open here 2 after 1|127 97 -13 -42 98 -99 0 -86
ends open here 2 after 2|19 78 31 -91 97 28 0 -28
ends open here 2 after 3|-51 76 51 8 -170 -95 0 -62
ends open here 2 after 4|-53 57 68 -36 34 0 0 -43
ends open here 2 after 5|-85 5 98 77 -93 -22 -52 0
ends open here 2 after 6|3 5 22 10 74 95 0 -7
ends open here 2 after 7|-17 58 -2 24 -64 0 0 0
ends open here 2 after 8|73 110 -79 4 -22 32 0 0
ends open here 2 after 9|7 60 -58 -21 100 0 0 0
ends open here 3 after 0|0 0 -21 -54 60 0 0 0
ends open here 3 after 1|-34 -28 -77 71 -12 0 0 0
ends open here 3 after 2|-16 54 5 114 43 -46 0 -88
ends open here 3 after 3|21 -37 12 -64 18 0 0 0
ends open here 3 after 4|60 -1 47 -99 -115 0 0 0
ends open here 3 after 5|-101 -31 196 38 45 0 0 0
ends open here 3 after 6|-76 -69 102 9 90 0 -4 0
ends open here 3 after 7|-5 -67 -25 53 -40 0 0 92
ends open here 3 after 8|-7 84 20 -65 -150 62 0 0
ends open here 3 after 9|50 14 -86 -52 -86 44 -17 0
ends open here 4 after 0|0 0 1 21 -55 0 0 0
ends open here 4 after 1|60 52 2 -117 20 0 0 -33
ends open here 4 after 2|-22 49 82 -37 -121 0 0 0
ends open here 4 after 3|67 -70 66 -67 -86 0 0 0
ends open here 4 after 4|52 -110 35 34 96 0 0 0
ends open here 4 after 5|-62 -120 123 48 -60 0 0 0
ends open here 4 after 6|50 -115 66 81 -36 -48 0 0
ends open here 4 after 7|54 4 25 -80 102 -46 0 0
ends open here 4 after 8|-62 23 18 23 61 0 0 0
ends open here 4 after 9|44 175 -99 -13 58 0 -99 0
ends open here 5 after 0|0 0 -32 32 0 0 0 0
ends open here 5 after 1|-34 14 -3 15 47 0 0 0
ends open here 5 after 2|25 -10 54 -36 -7 43 0 -100
ends open here 5 after 3|147 -41 68 24 -99 -29 0 -100
ends open here 5 after 4|44 -75 61 -23 -27 0 0 0
ends open here 5 after 5|1 -124 133 -11 -52 43 0 0
ends open here 5 after 6|-7 -47 50 -44 39 54 70 -77
ends open here 5 after 7|22 -41 10 13 23 0 0 0
ends open here 5 after 8|34 -11 -6 42 64 0 -62 -100
ends open here 5 after 9|111 -19 64 -87 71 0 -96 0
ends open here 6 after 0|0 0 69 -10 8 0 0 0
ends open here 6 after 1|20 -48 52 23 -22 0 0 18
ends open here 6 after 2|7 55 10 -19 -129 31 -26 32
ends open here 6 after 3|8 -5 70 21 41 50 0 -100
ends open here 6 after 4|3 -18 98 -7 -73 0 0 0
ends open here 6 after 5|-142 -131 83 16 106 -30 0 0
ends open here 6 after 6|37 -55 19 5 56 0 -67 0
ends open here 6 after 7|-11 2 45 22 39 0 0 -87
ends open here 6 after 8|-39 84 -35 -2 -12 0 20 0
ends open here 6 after 9|92 9 -41 -21 -37 0 38 0
ends open here 7 after 0|-100 83 53 11 83 0 0 68
ends open here 7 after 1|169 -79 -30 48 -51 -99 -98 44
ends open here 7 after 2|151 63 -28 -31 11 18 -123 -27
ends open here 7 after 3|-17 -41 64 11 -85 32 0 -32
ends open here 7 after 4|64 -103 26 75 -8 0 0 0
ends open here 7 after 5|-97 -186 148 4 45 0 0 -56
ends open here 7 after 6|55 -98 -6 3 -63 0 0 0
ends open here 7 after 7|-7 7 -62 -82 -15 99 118 0
ends open here 7 after 8|7 -52 17 57 28 -30 -99 0
ends open here 7 after 9|-84 0 -69 42 120 0 64 0
ends open here 8 after 0|0 181 -2 16 -96 126 -44 -100
ends open here 8 after 1|87 33 17 26 -46 113 14 -31
ends open here 8 after 2|9 -71 87 5 25 -34 -77 121
ends open here 8 after 3|-96 -72 128 40 -30 -60 91 149
ends open here 8 after 4|-60 -151 116 -8 -66 -80 41 0
ends open here 8 after 5|-45 -91 89 37 -55 -3 -24 0
ends open here 8 after 6|-7 -135 68 26 -2 -8 18 0
ends open here 8 after 7|39 -50 74 74 -25 -40 16 0
ends open here 8 after 8|57 -94 17 40 25 -59 -76 29
ends open here 8 after 9|-66 -18 92 82 73 27 61 -55
ends open here 9 after 0|0 87 16 62 25 -44 48 78
ends open here 9 after 1|88 -142 47 -48 -73 79 7 56
ends open here 9 after 2|14 -110 107 128 48 -7 104 64
ends open here 9 after 3|-247 -194 15 60 -5 143 -57 140
ends open here 9 after 4|-157 9 51 75 22 3 -58 -40
ends open here 9 after 5|-43 -65 114 34 49 -72 7 -42
ends open here 9 after 6|-4 73 -11 3 100 -47 -34 57
ends open here 9 after 7|-188 -32 44 97 -15 22 -29 -47
ends open here 9 after 8|27 -115 31 72 69 102 66 -41
ends open here 9 after 9|55 -134 86 114 48 44 135 -43
ends open width 0 marks 0|-168 -136 45 54 184 -100 -144 -42
ends open width 1 marks 0|-225 -170 122 181 194 106 -128 17
ends open width 2 marks 0|97 -150 86 90 -26 59 215 -215
ends open width 2 marks 1|-98 0 132 -261 230 0 0 0
ends open width 3 marks 0|3 -183 123 141 -185 132 122 124
ends open width 3 marks 1|-212 -182 -60 37 360 0 -170 -100
ends open width 4 marks 0|-205 -202 151 188 -42 83 239 233
ends open width 4 marks 1|-12 -117 298 19 32 -100 -89 -95
ends open width 4 marks 2|-66 228 -175 -79 107 0 0 0
ends open width 5 marks 0|-63 -26 100 38 -177 81 163 -138
ends open width 5 marks 1|26 58 -8 -117 -105 -100 -86 -100
ends open width 5 marks 2|59 156 -162 -467 16 -152 -90 -100
ends open width 6 marks 0|-112 -156 125 13 -207 222 0 111
ends open width 6 marks 1|32 -35 -81 23 -160 -194 -99 0
ends open width 6 marks 2|58 26 -206 -222 98 -169 -159 -166
ends open width 7 marks 0|-160 -79 165 -134 -89 0 0 106
ends open width 7 marks 1|20 1 58 111 -125 0 0 0
ends open width 7 marks 2|90 97 -433 -55 31 0 0 0
ends open width 8 marks 0|0 0 281 -281 0 0 0 0
ends open width 8 marks 1|0 0 181 -181 0 0 0 0
ends open width 8 marks 2|0 98 -376 263 -92 0 0 0
ends sentence|41 81 -224 24 -15 -227 -218 -221
ends sentence after ends call|-153 128 -94 4 -46 0 0 0
ends sentence after ends clause|15 93 -209 -98 -22 0 0 0
ends sentence after ends open|44 72 -219 28 -49 -227 -218 -221
ends sentence after ends sentence|-57 61 -142 227 116 0 0 0
ends sentence after ends signed|71 76 0 -130 0 0 0 0
ends sentence deficit 0|0 -100 0 100 0 0 0 0
ends sentence deficit 1|-103 -105 -93 178 56 0 0 0
ends sentence deficit 2|-19 -12 0 85 91 0 0 0
ends sentence deficit 3|-7 34 -100 87 124 0 0 0
ends sentence deficit 4|38 13 -113 -27 0 0 0 0
ends sentence deficit 5|-59 56 0 49 36 0 0 0
ends sentence deficit 6|-116 165 -96 -87 29 0 0 0
ends sentence deficit 7|-92 183 -99 -39 44 0 0 -99
ends sentence deficit 8|85 167 -156 -66 172 0 0 0
ends sentence deficit 9|56 88 -229 -248 -107 -227 -218 -163
ends sentence here 0 after 8|0 -100 0 100 0 0 0 0
ends sentence here 1 after 1|0 -15 0 15 0 0 0 0
ends sentence here 1 after 2|-137 120 0 94 -99 0 0 0
ends sentence here 1 after 3|0 -153 0 153 0 0 0 0
ends sentence here 1 after 4|-13 0 0 13 0 0 0 0
ends sentence here 1 after 5|0 -53 0 53 0 0 0 0
ends sentence here 1 after 6|-95 95 0 0 0 0 0 0
ends sentence here 1 after 7|0 -2 0 2 0 0 0 0
ends sentence here 1 after 8|-90 133 0 -64 0 0 0 0
ends sentence here 1 after 9|94 -158 -93 1 131 0 0 0
ends sentence here 2 after 0|0 71 0 -71 0 0 0 0
ends sentence here 2 after 1|5 -61 0 45 0 0 0 0
ends sentence here 2 after 2|-12 -30 0 129 43 0 0 0
ends sentence here 2 after 3|-81 24 0 52 128 0 0 0
ends sentence here 2 after 4|75 -45 0 -44 0 0 0 0
ends sentence here 2 after 5|27 8 0 55 -113 0 0 0
ends sentence here 2 after 6|-139 66 0 94 0 0 0 0
ends sentence here 2 after 7|72 -82 0 1 77 0 0 0
ends sentence here 2 after 8|14 -56 0 -11 170 0 0 0
ends sentence here 2 after 9|-12 18 0 -8 3 0 0 0
ends sentence here 3 after 1|-131 131 0 -70 70 0 0 0
ends sentence here 3 after 2|194 -89 -100 -166 0 0 0 0
ends sentence here 3 after 3|22 -20 0 8 -109 0 0 0
ends sentence here 3 after 4|-82 82 0 -3 0 0 0 0
ends sentence here 3 after 5|6 -54 0 -17 79 0 0 0
ends sentence here 3 after 6|-90 42 0 93 0 0 0 0
ends sentence here 3 after 7|-97 51 0 76 0 0 0 0
ends sentence here 3 after 8|16 -142 0 72 110 0 0 0
ends sentence here 3 after 9|-72 54 0 57 0 0 0 0
ends sentence here 4 after 1|-52 52 0 0 0 0 0 0
ends sentence here 4 after 2|133 -152 0 78 0 0 0 0
ends sentence here 4 after 3|-118 157 -68 0 0 0 0 0
ends sentence here 4 after 4|-91 91 0 0 0 0 0 0
ends sentence here 4 after 5|-73 73 0 0 0 0 0 0
ends sentence here 4 after 6|25 55 -64 0 0 0 0 0
ends sentence here 4 after 7|-68 68 0 0 0 0 0 0
ends sentence here 4 after 8|131 1 0 -88 0 0 0 0
ends sentence here 4 after 9|55 -71 0 22 0 0 0 0
ends sentence here 5 after 1|105 15 0 -92 0 0 0 0
ends sentence here 5 after 2|131 -148 0 -5 0 0 0 0
ends sentence here 5 after 3|-77 22 0 82 -10 0 0 0
ends sentence here 5 after 4|-73 116 0 -39 0 0 0 0
ends sentence here 5 after 5|-45 43 0 -83 84 0 0 0
ends sentence here 5 after 6|-34 -32 0 103 0 0 0 0
ends sentence here 5 after 7|-104 104 0 0 0 0 0 0
ends sentence here 5 after 8|36 113 0 -142 44 0 0 0
ends sentence here 5 after 9|-45 84 0 117 -114 0 0 0
ends sentence here 6 after 0|5 -5 0 0 0 0 0 0
ends sentence here 6 after 2|144 -165 0 -138 111 0 0 0
ends sentence here 6 after 3|-2 99 0 -43 0 0 0 0
ends sentence here 6 after 4|-155 144 0 22 0 0 0 0
ends sentence here 6 after 5|-100 99 0 -12 0 0 0 0
ends sentence here 6 after 6|116 2 0 0 -96 0 0 0
ends sentence here 6 after 7|-71 170 -96 -44 0 0 0 0
ends sentence here 6 after 8|-18 -46 0 45 0 0 0 0
ends sentence here 6 after 9|13 1 0 34 -41 0 0 0
ends sentence here 7 after 0|20 -20 0 0 0 0 0 0
ends sentence here 7 after 1|-111 32 0 -21 96 0 0 0
ends sentence here 7 after 2|-58 -58 0 176 68 0 0 -99
ends sentence here 7 after 3|-68 46 0 43 0 0 0 0
ends sentence here 7 after 4|-57 71 0 -27 0 0 0 0
ends sentence here 7 after 5|13 71 -99 -58 0 0 0 0
ends sentence here 7 after 6|-68 130 0 -77 0 0 0 0
ends sentence here 7 after 7|29 2 0 -8 -23 0 0 0
ends sentence here 7 after 8|28 15 0 28 -90 0 0 0
ends sentence here 7 after 9|119 -28 0 -134 -39 0 0 0
ends sentence here 8 after 0|0 -70 0 -15 60 0 0 0
ends sentence here 8 after 1|-64 10 0 -23 14 0 0 0
ends sentence here 8 after 2|-119 -90 0 189 -21 0 0 0
ends sentence here 8 after 3|51 24 -100 16 95 0 0 0
ends sentence here 8 after 4|-41 90 -100 103 0 0 0 0
ends sentence here 8 after 5|-4 61 -167 -39 97 0 0 0
ends sentence here 8 after 6|39 102 -100 -64 82 0 0 0
ends sentence here 8 after 7|1 45 0 -14 -37 0 0 0
ends sentence here 8 after 8|175 115 -169 -52 -33 0 0 0
ends sentence here 8 after 9|98 -5 0 -109 3 0 0 0
ends sentence here 9 after 0|9 119 0 -45 -73 0 0 0
ends sentence here 9 after 1|-145 58 -100 16 123 0 0 0
ends sentence here 9 after 2|-42 -19 -71 49 40 0 0 0
ends sentence here 9 after 3|100 40 -95 -78 -68 0 0 0
ends sentence here 9 after 4|120 -24 0 -29 -194 0 0 0
ends sentence here 9 after 5|-1 52 -273 -147 -166 0 -153 -92
ends sentence here 9 after 6|-40 90 0 -32 -31 -98 0 0
ends sentence here 9 after 7|221 -1 -100 -121 11 0 0 -98
ends sentence here 9 after 8|229 86 -100 -63 -17 -100 0 0
ends sentence here 9 after 9|154 131 -275 -101 -63 -99 -98 0
ends sentence width 0 marks 0|96 -4 -170 -16 16 0 0 0
ends sentence width 1 marks 0|11 96 -100 -272 156 0 0 -98
ends sentence width 1 marks 1|0 92 0 0 -92 0 0 0
ends sentence width 2 marks 0|52 177 -99 -468 138 0 -151 0
ends sentence width 2 marks 1|-149 149 0 0 0 0 0 0
ends sentence width 3 marks 0|-106 97 -142 -65 189 -98 0 0
ends sentence width 3 marks 1|5 92 -71 0 -138 0 0 0
ends sentence width 4 marks 0|18 49 -253 165 31 -100 -98 -99
ends sentence width 4 marks 1|184 86 -319 -372 -161 0 0 -92
ends sentence width 4 marks 2|127 -60 0 -167 0 0 0 0
ends sentence width 5 marks 0|-89 -54 -171 332 -14 -99 0 0
ends sentence width 5 marks 1|200 97 -100 -117 -120 0 0 0
ends sentence width 5 marks 2|21 137 0 -160 0 0 -100 0
ends sentence width 6 marks 0|-23 -48 -170 276 -99 0 0 0
ends sentence width 6 marks 1|34 65 -145 -330 -36 0 0 0
ends sentence width 6 marks 2|-41 134 0 -164 -222 0 0 0
ends sentence width 7 marks 0|75 19 -93 5 0 0 0 0
ends sentence width 7 marks 1|18 60 0 -160 54 0 0 0
ends sentence width 7 marks 2|-117 66 0 -154 102 0 0 0
ends sentence width 8 marks 1|0 -100 0 100 0 0 0 0
ends sentence width 8 marks 2|-76 76 0 0 0 0 0 0
ends signed|109 175 -224 -168 -169 0 0 0
ends signed after ends call|94 0 -94 0 0 0 0 0
ends signed after ends clause|37 -37 0 0 0 0 0 0
ends signed after ends open|99 126 -170 -97 -169 0 0 0
ends signed after ends sentence|-60 138 0 -100 0 0 0 0
ends signed deficit 2|85 -85 0 0 0 0 0 0
ends signed deficit 3|-40 40 0 0 0 0 0 0
ends signed deficit 4|-7 7 0 0 0 0 0 0
ends signed deficit 5|-102 102 0 0 0 0 0 0
ends signed deficit 7|38 77 0 -100 0 0 0 0
ends signed deficit 8|88 91 -170 0 0 0 0 0
ends signed deficit 9|177 166 -94 -97 -169 0 0 0
ends signed here 2 after 0|39 -39 0 0 0 0 0 0
ends signed here 2 after 1|-151 151 0 0 0 0 0 0
ends signed here 2 after 6|62 -62 0 0 0 0 0 0
ends signed here 2 after 7|77 -77 0 0 0 0 0 0
ends signed here 2 after 8|47 -47 0 0 0 0 0 0
ends signed here 2 after 9|68 -68 0 0 0 0 0 0
ends signed here 3 after 9|-40 40 0 0 0 0 0 0
ends signed here 4 after 5|43 -43 0 0 0 0 0 0
ends signed here 4 after 6|-86 86 0 0 0 0 0 0
ends signed here 4 after 7|53 -53 0 0 0 0 0 0
ends signed here 4 after 9|-1 1 0 0 0 0 0 0
ends signed here 5 after 6|-108 108 0 0 0 0 0 0
ends signed here 5 after 9|11 -11 0 0 0 0 0 0
ends signed here 6 after 1|-75 75 0 0 0 0 0 0
ends signed here 6 after 2|62 -62 0 0 0 0 0 0
ends signed here 6 after 3|-14 14 0 0 0 0 0 0
ends signed here 6 after 6|41 -41 0 0 0 0 0 0
ends signed here 6 after 7|159 -159 0 0 0 0 0 0
ends signed here 6 after 8|-139 139 0 0 0 0 0 0
ends signed here 6 after 9|27 -27 0 0 0 0 0 0
ends signed here 7 after 5|31 -31 0 0 0 0 0 0
ends signed here 7 after 8|-48 134 0 -100 0 0 0 0
ends signed here 7 after 9|56 -56 0 0 0 0 0 0
ends signed here 8 after 1|-46 126 -99 0 0 0 0 0
ends signed here 8 after 2|40 71 -100 0 0 0 0 0
ends signed here 8 after 3|-67 67 0 0 0 0 0 0
ends signed here 8 after 5|3 -3 0 0 0 0 0 0
ends signed here 8 after 6|27 -27 0 0 0 0 0 0
ends signed here 8 after 7|-37 37 0 0 0 0 0 0
ends signed here 8 after 8|45 -45 0 0 0 0 0 0
ends signed here 8 after 9|109 -109 0 0 0 0 0 0
ends signed here 9 after 2|0 97 0 -97 0 0 0 0
ends signed here 9 after 3|36 -36 0 0 0 0 0 0
ends signed here 9 after 5|47 -47 0 0 0 0 0 0
ends signed here 9 after 6|97 30 0 0 -98 0 0 0
ends signed here 9 after 7|-34 34 0 0 0 0 0 0
ends signed here 9 after 8|-74 151 0 0 -100 0 0 0
ends signed here 9 after 9|141 -73 -94 0 0 0 0 0
ends signed width 2 marks 1|-66 146 0 0 -100 0 0 0
ends signed width 3 marks 1|150 43 -94 0 -98 0 0 0
ends signed width 4 marks 1|-264 354 -99 -97 0 0 0 0
ends signed width 4 marks 2|119 -119 0 0 0 0 0 0
ends signed width 5 marks 1|19 58 -100 0 0 0 0 0
ends signed width 5 marks 2|126 -126 0 0 0 0 0 0
ends signed width 6 marks 1|-30 81 0 -100 0 0 0 0
ends signed width 6 marks 2|47 -47 0 0 0 0 0 0
ends signed width 7 marks 2|59 -59 0 0 0 0 0 0
full around 0 0|-65 -20 159 91 31 29 25 99
full around 0 1|18 -32 167 91 54 21 117 -77
full around 0 2|55 -6 88 -19 -79 -179 118 -107
full around 1 0|-41 101 94 57 -40 -45 -7 155
full around 1 1|35 122 81 -7 -39 -34 -57 -94
full around 1 2|23 73 11 -70 35 1 -209 -132
full around 2 0|40 73 -20 67 34 -52 -49 -162
full around 2 1|42 37 -22 8 -64 -30 -225 -94
full around 2 2|171 166 -144 10 -57 99 -318 -100
furniture|-36 -255 -742 -500 -98 -167 -304 1091
genre|392 63 304 -814 -97 -117 -205 352
happening|4 15 163 -345 -289 -278 -346 -283
here 0 after 0|0 0 -40 88 -89 0 0 0
here 0 after 1|0 0 -36 54 -63 0 0 0
here 0 after 2|-118 0 50 -2 -38 26 0 0
here 0 after 3|0 0 39 -39 0 0 0 0
here 0 after 4|0 0 9 -57 90 0 0 0
here 0 after 5|85 -46 106 -120 0 0 0 0
here 0 after 6|-100 0 90 47 -42 0 0 0
here 0 after 7|0 0 26 -18 -40 0 0 0
here 0 after 8|-170 -100 64 146 84 78 0 0
here 0 after 9|58 0 -59 68 -76 0 0 0
here 1 after 0|0 0 14 -14 0 0 0 0
here 1 after 1|25 47 -50 18 -71 0 0 -94
here 1 after 2|-49 61 -16 21 -27 1 0 0
here 1 after 3|-30 -6 -23 70 -80 0 0 88
here 1 after 4|-98 19 38 -71 0 0 0 0
here 1 after 5|-4 -95 70 10 44 28 0 -40
here 1 after 6|-70 -64 -5 14 36 53 0 0
here 1 after 7|-134 -21 36 114 64 0 0 0
here 1 after 8|-99 33 -40 -10 82 -47 0 0
here 1 after 9|18 10 -55 28 93 -74 0 83
here 2 after 0|23 43 53 -56 -35 0 0 0
here 2 after 1|133 80 17 15 98 -99 0 -86
here 2 after 2|0 72 37 -17 55 28 0 -28
here 2 after 3|-51 23 81 -2 -64 -95 0 -62
here 2 after 4|-5 20 50 -90 141 0 0 -43
here 2 after 5|-84 45 98 44 -169 -22 -52 0
here 2 after 6|-23 6 17 27 73 95 0 -7
here 2 after 7|-27 -3 -2 68 46 0 0 0
here 2 after 8|-2 113 20 -7 49 32 0 0
here 2 after 9|8 50 -80 -31 102 0 -99 0
here 3 after 0|0 -26 -15 -54 60 0 0 0
here 3 after 1|-58 -25 42 -6 26 0 0 0
here 3 after 2|53 72 -59 -67 75 -46 0 -88
here 3 after 3|-29 12 -34 14 -10 0 0 0
here 3 after 4|-66 121 47 -100 -115 0 0 0
here 3 after 5|-22 -65 154 8 87 0 0 0
here 3 after 6|20 -56 22 39 80 0 -4 0
here 3 after 7|-13 -76 -22 67 -40 0 0 92
here 3 after 8|3 30 23 -15 -57 62 0 0
here 3 after 9|32 38 -83 -30 -86 44 -17 0
here 4 after 0|0 0 1 21 -55 0 0 0
here 4 after 1|49 65 2 -117 20 0 0 -33
here 4 after 2|67 2 -10 -20 -121 0 0 0
here 4 after 3|-16 34 61 -106 -86 0 0 0
here 4 after 4|-83 49 2 34 96 0 0 0
here 4 after 5|-88 -51 99 44 -60 0 0 0
here 4 after 6|22 -56 44 81 -24 -48 0 0
here 4 after 7|24 11 46 -80 102 -46 0 0
here 4 after 8|1 -4 43 -23 61 0 0 0
here 4 after 9|153 -38 -71 -8 -19 0 -99 0
here 5 after 0|0 -96 56 32 0 0 0 0
here 5 after 1|0 28 -3 -17 47 0 0 0
here 5 after 2|28 -10 39 14 -7 43 0 -100
here 5 after 3|98 85 55 54 -103 -29 0 -100
here 5 after 4|15 -21 61 -62 -27 0 0 0
here 5 after 5|23 32 22 -36 17 43 0 0
here 5 after 6|5 -93 32 -10 39 54 70 -77
here 5 after 7|-10 -8 10 13 23 0 0 0
here 5 after 8|98 -32 13 -47 61 0 -62 -100
here 5 after 9|123 1 68 -52 -9 0 -96 0
here 6 after 0|-69 -5 89 -10 8 0 0 0
here 6 after 1|2 -23 52 23 -22 0 0 18
here 6 after 2|38 29 -2 -52 -52 31 -26 32
here 6 after 3|35 -17 40 7 41 50 0 -100
here 6 after 4|13 42 50 -2 -73 0 0 0
here 6 after 5|-9 -40 -36 12 106 -30 0 0
here 6 after 6|58 -52 18 5 -4 0 -67 0
here 6 after 7|43 -44 15 17 39 0 0 -87
here 6 after 8|29 6 -21 7 -14 0 20 0
here 6 after 9|-32 82 24 2 -51 0 38 0
here 7 after 0|-86 69 53 11 83 0 0 68
here 7 after 1|-5 -51 -4 -43 37 -99 -98 44
here 7 after 2|155 -12 -33 17 28 18 -123 -134
here 7 after 3|47 -24 21 53 -85 -26 0 -32
here 7 after 4|25 -134 103 70 -8 0 0 0
here 7 after 5|-31 61 -47 -6 45 0 0 -56
here 7 after 6|-32 6 -4 -21 -63 0 0 0
here 7 after 7|-10 52 -50 -62 -86 99 118 0
here 7 after 8|27 133 13 18 4 -86 -99 0
here 7 after 9|-15 -16 -39 -19 84 0 64 0
here 8 after 0|-22 4 34 -4 -13 126 -44 -100
here 8 after 1|32 53 65 2 -39 113 14 -114
here 8 after 2|28 -72 29 57 6 -34 -77 121
here 8 after 3|67 -35 -50 38 20 -60 91 149
here 8 after 4|-24 111 -117 50 -66 -80 41 0
here 8 after 5|19 23 -10 -55 -33 -3 -24 0
here 8 after 6|120 27 -22 13 28 -8 18 0
here 8 after 7|84 -18 44 73 -34 -40 16 0
here 8 after 8|-45 18 31 23 -23 -59 -76 29
here 8 after 9|22 -39 94 87 84 27 61 -55
here 9 after 0|25 98 7 69 5 -44 48 78
here 9 after 1|-75 -35 -74 -14 -2 79 7 56
here 9 after 2|11 -58 102 143 74 -7 104 64
here 9 after 3|10 13 16 -5 -40 6 -57 140
here 9 after 4|-34 22 24 55 -137 3 -58 -40
here 9 after 5|13 54 -3 -27 -53 -72 -83 -69
here 9 after 6|52 82 -12 -10 9 -90 -34 25
here 9 after 7|4 68 -63 -74 -14 22 -29 -125
here 9 after 8|87 99 25 31 -21 30 66 -41
here 9 after 9|92 68 63 70 12 -3 80 -43
linking|-148 181 -123 1 229 0 -157 -161
marked|-211 -100 -507 -449 -295 772 -272 -185
marks 0|-82 37 118 179 39 107 135 120
marks 1|36 115 45 -116 32 -230 -352 -135
marks 2|73 71 -398 -500 -52 -264 -264 -225
medium|0 -100 -271 -160 0 0 0 390
name|-249 -259 79 -115 -308 -396 736 257
name room 0|0 -100 194 122 -22 -98 -167 -25
name room 1|-100 0 124 48 60 -99 -7 -115
name room 2|-81 -39 28 -84 -102 0 192 -14
name room 3|-33 0 -132 -101 -53 -100 155 232
name room 4|-100 -38 11 -14 -92 0 291 0
name room 5|-87 -131 -78 -128 -26 -91 298 -115
name room 6|0 -64 -45 -97 -59 -169 290 -139
name room 7|0 -224 10 -25 -104 0 328 -104
name room 8|-123 -107 34 -127 -183 0 242 10
name room 9|0 0 -8 -115 -294 0 373 -29
news|96 -102 27 31 50 -253 -192 -124
nothing after|-409 -344 137 74 -160 -86 -212 230
nothing before|153 -489 59 62 -169 21 -159 109
number|-15 329 -317 169 -5 -129 -111 -168
number torn|-380 597 -53 -410 89 -73 -45 0
opening|1173 -804 -595 -551 -97 -100 0 -170
pair around known|-35 -126 52 321 148 -47 0 0
pair known|-187 251 -154 -578 578 -264 -12 331
picture|-47 -431 -504 424 525 0 -99 0
place|201 52 -291 135 397 -129 -266 302
quote open|-506 464 51 -153 -87 -99 -45 -208
repeats 0|46 91 12 -136 8 -1 -15 54
repeats 0 deficit 0|0 0 83 -83 0 0 0 0
repeats 0 deficit 1|56 149 71 -277 -31 0 0 29
repeats 0 deficit 2|54 52 -66 -138 -43 0 -136 63
repeats 0 deficit 3|17 -15 49 66 -18 0 0 45
repeats 0 deficit 4|21 -32 140 -140 0 0 0 -33
repeats 0 deficit 5|105 24 -120 -83 176 -100 -28 -15
repeats 0 deficit 6|60 119 -70 15 -109 91 -130 36
repeats 0 deficit 7|-18 -8 -44 36 34 169 -98 -25
repeats 0 deficit 8|5 61 -36 -17 80 -18 -42 -19
repeats 0 deficit 9|12 123 -14 -71 -70 25 67 -60
repeats 0 ends call|68 58 -44 -125 0 0 0 -99
repeats 0 ends clause|-39 22 13 100 72 0 -99 0
repeats 0 ends open|57 141 54 -56 -70 19 6 99
repeats 0 ends sentence|34 47 -185 -378 94 -98 0 -168
repeats 0 ends signed|16 143 0 0 -169 0 0 0
repeats 0 width 0|24 -3 -161 109 221 -100 -125 -42
repeats 0 width 1|-204 39 65 93 -39 23 50 -198
repeats 0 width 2|186 24 93 -212 -249 34 76 -165
repeats 0 width 3|-44 35 -19 15 -43 146 1 96
repeats 0 width 4|-67 97 52 -238 -185 -127 184 104
repeats 0 width 5|101 175 24 -280 -316 -100 0 -85
repeats 0 width 6|104 109 -155 -216 -128 0 -99 78
repeats 0 width 7|-51 127 -60 -99 54 0 0 0
repeats 1|-1 46 -43 -130 -84 -46 -68 -45
repeats 1 deficit 0|0 0 -31 -15 77 0 0 0
repeats 1 deficit 1|177 21 -77 -188 142 -31 0 88
repeats 1 deficit 2|-16 38 -122 -104 43 32 0 -26
repeats 1 deficit 3|13 -29 130 -125 -43 76 3 3
repeats 1 deficit 4|33 13 68 -118 -63 0 0 0
repeats 1 deficit 5|96 23 67 -48 -145 -100 -62 0
repeats 1 deficit 6|32 -28 -32 -17 116 0 -67 95
repeats 1 deficit 7|88 -7 68 6 -29 -144 -89 29
repeats 1 deficit 8|27 -20 -23 -68 -19 -26 3 28
repeats 1 deficit 9|60 16 24 21 -124 29 -30 -74
repeats 1 ends call|-45 80 2 0 0 0 0 0
repeats 1 ends clause|19 90 -191 -97 59 -100 0 0
repeats 1 ends open|-31 8 77 -43 -28 -54 -68 -45
repeats 1 ends sentence|70 56 -131 -131 -108 0 0 0
repeats 1 ends signed|39 5 0 -97 0 0 0 0
repeats 1 width 2|-309 -100 91 78 142 0 -162 0
repeats 1 width 3|139 -33 51 53 98 -168 13 -49
repeats 1 width 4|-55 26 1 104 -13 38 28 -13
repeats 1 width 5|37 136 -74 -50 -51 -100 11 0
repeats 1 width 6|-6 38 -124 -324 7 66 -85 88
repeats 1 width 7|-26 61 68 -238 45 0 0 0
repeats 1 width 8|-76 76 0 0 0 0 0 0
repeats 2|19 88 -5 56 9 4 -13 -84
repeats 2 deficit 0|-14 -46 -143 118 28 89 0 0
repeats 2 deficit 1|-32 30 -108 112 28 -42 0 60
repeats 2 deficit 2|5 54 -47 13 -29 -95 0 -5
repeats 2 deficit 3|88 39 -30 -104 28 0 -45 0
repeats 2 deficit 4|100 -26 -31 39 25 0 -99 0
repeats 2 deficit 5|59 -56 91 -87 -100 100 -37 -100
repeats 2 deficit 6|37 -34 6 -71 -7 -77 62 -31
repeats 2 deficit 7|118 104 13 -48 -37 92 172 -82
repeats 2 deficit 8|96 5 30 3 -46 -39 32 -7
repeats 2 deficit 9|6 -2 66 59 10 -44 -22 87
repeats 2 ends call|25 9 -85 267 -83 0 -96 0
repeats 2 ends clause|-46 54 -16 -91 56 0 0 0
repeats 2 ends open|20 73 55 -34 8 28 48 -64
repeats 2 ends sentence|99 112 -304 57 24 -99 -98 -92
repeats 2 ends signed|21 66 -99 0 0 0 0 0
repeats 2 width 1|-168 0 230 23 -13 0 -452 44
repeats 2 width 2|-89 -89 13 -67 143 -100 287 -87
repeats 2 width 3|45 16 135 -86 -132 -18 125 -41
repeats 2 width 4|-24 12 127 57 -103 -13 69 100
repeats 2 width 5|-62 27 -11 151 21 30 -18 -100
repeats 2 width 6|53 54 -32 96 46 52 -99 0
repeats 2 width 7|70 144 -305 -131 -42 0 0 -40
repeats 2 width 8|0 92 117 -177 -92 0 0 0
repeats 3|13 56 71 109 -23 -3 4 -125
repeats 3 deficit 0|-13 0 28 5 -75 0 0 0
repeats 3 deficit 1|-70 -42 -32 161 51 34 0 -91
repeats 3 deficit 2|-49 32 18 82 73 -56 0 -54
repeats 3 deficit 3|38 -87 47 -20 38 44 -4 0
repeats 3 deficit 4|-6 35 -31 94 -126 -46 0 0
repeats 3 deficit 5|104 -17 -36 -55 -31 116 -76 -100
repeats 3 deficit 6|35 -30 31 39 8 89 -15 -90
repeats 3 deficit 7|62 -57 81 9 66 0 -21 68
repeats 3 deficit 8|57 13 1 -8 77 -52 149 -33
repeats 3 deficit 9|47 127 17 20 -17 -44 -32 -15
repeats 3 ends call|21 131 117 -177 -90 -100 0 -99
repeats 3 ends clause|-3 43 -39 -64 -71 0 0 0
repeats 3 ends open|-7 67 74 138 23 109 94 -94
repeats 3 ends sentence|31 58 -299 64 -89 -100 -169 0
repeats 3 ends signed|40 28 0 -100 0 0 0 0
repeats 3 width 1|207 40 -171 153 204 -100 -151 -99
repeats 3 width 2|-138 -56 122 50 57 106 -124 0
repeats 3 width 3|-276 82 32 -127 -14 -6 191 140
repeats 3 width 4|124 89 140 63 67 -39 22 -54
repeats 3 width 5|-44 47 19 41 -100 128 36 -100
repeats 3 width 6|34 30 46 -101 -78 -8 -99 0
repeats 3 width 7|-36 0 122 -108 53 0 0 -91
repeats 3 width 8|0 92 -127 58 0 0 0 0
repeats 4|-9 133 93 141 43 29 -10 -74
repeats 4 deficit 0|-228 0 180 42 -21 0 0 0
repeats 4 deficit 1|-226 75 -41 71 -279 0 0 -97
repeats 4 deficit 2|27 88 -21 60 -32 68 0 153
repeats 4 deficit 3|-18 85 -98 34 68 62 0 -90
repeats 4 deficit 4|9 48 -105 33 33 73 0 0
repeats 4 deficit 5|46 18 34 16 4 0 84 -145
repeats 4 deficit 6|25 8 -44 104 41 -61 91 -55
repeats 4 deficit 7|25 -1 -77 12 -71 30 -25 0
repeats 4 deficit 8|98 10 -34 24 27 17 -11 0
repeats 4 deficit 9|-106 34 13 94 90 -32 -58 102
repeats 4 ends call|167 -31 152 -266 -159 -97 0 0
repeats 4 ends clause|29 60 55 31 -114 0 0 -100
repeats 4 ends open|-101 -75 162 163 108 54 4 -64
repeats 4 ends sentence|52 62 -183 88 29 0 -75 0
repeats 4 ends signed|44 5 -94 0 0 0 0 0
repeats 4 width 1|0 -81 -47 77 -4 -100 -375 187
repeats 4 width 2|-134 136 -113 -99 -4 0 319 0
repeats 4 width 3|-44 40 55 159 164 -113 -131 -93
repeats 4 width 4|-15 -149 34 58 51 145 121 61
repeats 4 width 5|26 -72 -31 63 -65 178 50 -100
repeats 4 width 6|153 -10 22 72 -144 -10 0 0
repeats 4 width 7|25 -171 45 40 -131 0 0 -97
repeats 4 width 8|0 18 -175 169 0 0 0 0
repeats 5|-48 48 68 131 66 78 -17 -80
repeats 5 deficit 0|0 -100 -14 85 61 -33 0 0
repeats 5 deficit 1|-163 -2 35 15 49 0 0 76
repeats 5 deficit 2|-22 59 39 118 66 99 0 -171
repeats 5 deficit 3|37 39 79 2 20 -99 0 -99
repeats 5 deficit 4|-34 71 50 44 6 -99 0 0
repeats 5 deficit 5|-80 94 65 116 50 54 0 -100
repeats 5 deficit 6|-88 -117 -38 88 -2 -3 0 0
repeats 5 deficit 7|73 -161 -15 44 42 -65 -88 0
repeats 5 deficit 8|-81 -58 67 73 27 64 -14 0
repeats 5 deficit 9|91 73 20 79 5 131 -9 64
repeats 5 ends call|15 67 132 -250 0 0 0 0
repeats 5 ends clause|1 -45 254 -76 -111 0 0 0
repeats 5 ends open|-54 -97 66 145 82 78 -17 -80
repeats 5 ends sentence|30 143 -206 71 -21 0 0 0
repeats 5 ends signed|-31 113 -100 0 0 0 0 0
repeats 5 width 0|0 0 7 -1 -52 0 61 0
repeats 5 width 1|-113 107 -153 -15 127 162 90 -198
repeats 5 width 2|159 -58 51 84 76 -45 -15 0
repeats 5 width 3|-77 -67 110 95 70 66 -52 -99
repeats 5 width 4|57 -95 -20 74 -24 49 -7 64
repeats 5 width 5|-83 -17 27 123 -86 -100 30 -100
repeats 5 width 6|-14 -6 95 100 -43 -118 0 -100
repeats 5 width 7|-20 14 -295 192 -160 0 0 226
repeats 5 width 8|0 -100 227 -78 0 0 0 0
scene|58 -6 65 210 -11 -275 -409 -227
signed|109 175 -224 -168 -169 0 0 0
sourceNote|-10 0 -231 0 235 0 0 0
spaced|183 416 -558 -489 -121 -71 -89 0
spaced 1|96 -36 -86 0 0 0 0 0
spaced 2|135 6 -100 -100 0 0 0 0
spaced 3|-35 173 0 -168 -96 0 0 0
spaced 4|-88 93 0 0 -35 0 0 0
spaced 5|-104 173 -83 -163 0 -71 0 0
spaced 6|153 78 -167 -184 0 0 0 0
spaced 7|156 99 -220 -182 0 0 -89 0
spaced 8|149 149 -297 -104 0 0 0 0
spaced 9|142 49 0 -164 0 0 0 0
steps 0 then 0|16 78 -3 -1 -78 -99 0 0
steps 0 then 0 ends clause|-12 -4 0 0 42 0 0 0
steps 0 then 0 ends open|17 90 -3 -9 -61 -99 0 0
steps 0 then 0 ends sentence|111 -109 0 52 -57 0 0 0
steps 0 then 0 ends signed|-98 98 0 0 0 0 0 0
steps 0 then 1|-41 25 89 42 83 -88 0 0
steps 0 then 1 ends call|-52 98 -61 0 0 0 0 0
steps 0 then 1 ends clause|-34 39 -47 37 0 0 0 0
steps 0 then 1 ends open|-49 -26 114 47 64 -88 0 0
steps 0 then 1 ends sentence|-97 85 0 -56 80 0 0 0
steps 0 then 1 ends signed|24 -24 0 0 0 0 0 0
steps 0 then 2|-53 18 81 2 -93 -62 -83 0
steps 0 then 2 ends call|-149 89 77 0 0 0 0 0
steps 0 then 2 ends clause|-44 44 -26 87 -67 0 0 0
steps 0 then 2 ends open|4 -62 5 51 -56 -62 -83 0
steps 0 then 2 ends sentence|0 34 0 -60 0 0 0 0
steps 0 then 2 ends signed|-32 32 0 0 0 0 0 0
steps 0 then 3|-17 9 71 39 -118 155 0 0
steps 0 then 3 ends clause|73 -73 60 0 -60 0 0 0
steps 0 then 3 ends open|-15 67 61 5 -95 155 0 0
steps 0 then 3 ends sentence|-108 18 0 132 0 0 0 0
steps 0 then 3 ends signed|60 -60 0 0 0 0 0 0
steps 0 then 4|192 -88 -57 -68 -40 0 0 -40
steps 0 then 4 ends clause|125 -125 0 0 0 0 0 0
steps 0 then 4 ends open|-108 53 -57 60 -40 0 0 -40
steps 0 then 4 ends sentence|167 -112 0 -94 0 0 0 0
steps 0 then 5|-160 -7 73 73 -125 0 65 0
steps 0 then 5 ends call|0 -94 94 0 0 0 0 0
steps 0 then 5 ends clause|-28 -5 57 11 -53 0 0 0
steps 0 then 5 ends open|-106 -13 31 99 -142 0 65 0
steps 0 then 5 ends sentence|-99 116 0 -71 84 0 0 0
steps 0 then 6|-109 -97 27 17 94 0 -56 179
steps 0 then 6 ends call|0 -52 52 0 0 0 0 0
steps 0 then 6 ends clause|-93 93 118 -98 -29 0 0 0
steps 0 then 6 ends open|-110 -61 -31 -48 73 0 -56 179
steps 0 then 6 ends sentence|-5 -62 0 4 89 0 0 0
steps 0 then 6 ends signed|106 -106 0 0 0 0 0 0
steps 0 then 7|-147 -98 43 39 0 0 0 0
steps 0 then 7 ends call|0 -76 76 0 0 0 0 0
steps 0 then 7 ends clause|-49 -6 142 0 -79 0 0 0
steps 0 then 7 ends open|-113 -36 -3 33 -22 0 0 0
steps 0 then 7 ends sentence|-44 -15 0 33 119 0 0 0
steps 0 then 7 ends signed|18 -18 0 0 0 0 0 0
steps 0 then 8|10 68 81 17 20 60 85 -100
steps 0 then 8 ends call|-100 53 61 0 0 0 0 0
steps 0 then 8 ends clause|-55 32 -86 45 93 0 0 0
steps 0 then 8 ends open|19 87 2 17 16 60 85 -100
steps 0 then 8 ends sentence|16 33 0 -14 41 0 0 0
steps 0 then 8 ends signed|25 -25 0 0 0 0 0 0
steps 0 then 9|-8 104 -76 -15 -57 -42 -102 -161
steps 0 then 9 ends call|-180 6 132 0 0 0 0 0
steps 0 then 9 ends clause|-36 27 7 -35 114 0 -99 0
steps 0 then 9 ends open|26 128 -90 -84 -61 -42 8 -161
steps 0 then 9 ends sentence|67 23 -166 55 -38 0 0 0
steps 0 then 9 ends signed|4 -4 0 0 0 0 0 0
steps 1 then 0|24 64 -43 24 162 -97 56 0
steps 1 then 0 ends call|-7 -9 12 0 0 0 0 0
steps 1 then 0 ends clause|-7 7 1 -31 82 0 0 0
steps 1 then 0 ends open|42 87 -38 -17 134 -97 56 0
steps 1 then 0 ends sentence|-45 -87 0 144 0 0 0 0
steps 1 then 0 ends signed|-50 135 0 -100 0 0 0 0
steps 1 then 1|18 58 9 34 30 28 42 0
steps 1 then 1 ends call|0 24 30 0 0 -97 0 0
steps 1 then 1 ends clause|22 83 -152 -18 69 0 0 0
steps 1 then 1 ends open|18 12 35 44 7 97 42 0
steps 1 then 1 ends sentence|-70 35 0 0 0 0 0 0
steps 1 then 1 ends signed|109 -109 0 0 0 0 0 0
steps 1 then 2|-62 52 -7 54 -74 39 137 0
steps 1 then 2 ends call|0 -88 88 0 0 0 0 0
steps 1 then 2 ends clause|-129 18 10 -27 205 0 0 0
steps 1 then 2 ends open|-120 83 -14 -21 -21 114 137 0
steps 1 then 2 ends sentence|120 70 -99 162 -254 -99 0 0
steps 1 then 2 ends signed|190 -190 0 0 0 0 0 0
steps 1 then 3|-125 120 46 43 -37 0 -34 0
steps 1 then 3 ends call|0 -57 57 0 0 0 0 0
steps 1 then 3 ends clause|-97 24 109 0 23 0 0 0
steps 1 then 3 ends open|-122 142 -11 39 -63 0 -34 0
steps 1 then 3 ends sentence|68 50 0 -34 -93 0 0 0
steps 1 then 3 ends signed|-62 62 0 0 0 0 0 0
steps 1 then 4|-11 70 -63 -31 -23 0 0 0
steps 1 then 4 ends call|-74 0 74 0 0 0 0 0
steps 1 then 4 ends clause|-47 13 -14 0 95 0 0 0
steps 1 then 4 ends open|107 12 -68 -69 12 0 0 0
steps 1 then 4 ends sentence|-93 80 0 122 -94 0 0 0
steps 1 then 4 ends signed|-101 101 0 0 0 0 0 0
steps 1 then 5|-156 62 -2 -17 51 9 -152 0
steps 1 then 5 ends call|-76 136 -40 0 0 0 0 0
steps 1 then 5 ends clause|11 2 51 -81 0 0 0 0
steps 1 then 5 ends open|-110 -61 3 32 56 9 -152 0
steps 1 then 5 ends sentence|49 50 0 -146 -28 0 0 0
steps 1 then 5 ends signed|62 -62 0 0 0 0 0 0
steps 1 then 6|-48 78 19 20 37 5 6 0
steps 1 then 6 ends call|42 28 -73 0 0 0 0 0
steps 1 then 6 ends clause|24 20 -59 -7 -57 0 0 0
steps 1 then 6 ends open|-86 78 48 22 45 5 6 0
steps 1 then 6 ends sentence|28 3 0 -1 34 0 0 0
steps 1 then 7|91 -20 -16 5 -86 -29 -79 -100
steps 1 then 7 ends call|0 -100 100 0 0 0 0 0
steps 1 then 7 ends clause|-63 153 -27 -71 0 0 0 0
steps 1 then 7 ends open|-27 140 -41 -18 -55 -29 -79 -100
steps 1 then 7 ends sentence|102 -140 0 151 -82 0 0 0
steps 1 then 7 ends signed|-60 60 0 0 0 0 0 0
steps 1 then 8|159 99 -25 8 -27 84 -60 0
steps 1 then 8 ends call|67 18 55 -40 0 0 -96 0
steps 1 then 8 ends clause|62 -23 25 -90 18 0 0 0
steps 1 then 8 ends open|153 123 -15 7 -20 84 -22 0
steps 1 then 8 ends sentence|-21 99 -100 37 -35 0 0 0
steps 1 then 8 ends signed|-61 61 0 0 0 0 0 0
steps 1 then 9|30 138 10 -20 -13 61 -29 -100
steps 1 then 9 ends call|-97 261 -36 -64 -83 0 0 0
steps 1 then 9 ends clause|-95 69 22 101 -150 0 0 0
steps 1 then 9 ends open|13 -105 54 37 21 61 58 -100
steps 1 then 9 ends sentence|68 135 -100 -152 25 0 -98 0
steps 1 then 9 ends signed|69 -69 0 0 0 0 0 0
steps 2 then 0|-77 92 -104 56 80 29 0 0
steps 2 then 0 ends call|27 25 -42 0 0 0 0 0
steps 2 then 0 ends clause|-82 96 22 83 -100 0 0 0
steps 2 then 0 ends open|-95 104 -99 39 187 29 0 0
steps 2 then 0 ends sentence|-95 144 0 -28 -103 0 0 0
steps 2 then 0 ends signed|41 -41 0 0 0 0 0 0
steps 2 then 1|-68 113 3 21 -1 -27 54 -138
steps 2 then 1 ends call|-99 -93 158 0 0 0 0 0
steps 2 then 1 ends clause|9 7 -39 33 -51 0 0 0
steps 2 then 1 ends open|-46 127 -19 17 3 -27 54 -138
steps 2 then 1 ends sentence|-39 60 0 43 28 0 0 0
steps 2 then 2|-22 103 -107 49 45 0 -103 66
steps 2 then 2 ends call|62 -30 1 -24 0 0 0 0
steps 2 then 2 ends clause|-76 28 -191 233 105 0 0 0
steps 2 then 2 ends open|-4 121 -95 -16 -21 0 -103 66
steps 2 then 2 ends sentence|-59 0 0 -3 222 0 0 0
steps 2 then 3|3 109 -3 0 -21 43 -86 0
steps 2 then 3 ends call|-134 164 -3 0 -90 0 0 0
steps 2 then 3 ends clause|0 109 -178 -90 62 0 0 0
steps 2 then 3 ends open|17 93 15 -65 5 43 -86 0
steps 2 then 3 ends sentence|35 -148 0 158 34 0 0 0
steps 2 then 3 ends signed|85 -85 0 0 0 0 0 0
steps 2 then 4|58 40 -18 -107 -231 0 0 0
steps 2 then 4 ends call|93 95 -153 0 0 0 0 0
steps 2 then 4 ends clause|50 -74 66 0 0 0 0 0
steps 2 then 4 ends open|22 2 15 -16 -231 0 0 0
steps 2 then 4 ends sentence|145 -60 0 -181 0 0 0 0
steps 2 then 5|1 75 13 44 -112 -100 25 0
steps 2 then 5 ends call|84 44 -202 0 0 0 0 0
steps 2 then 5 ends clause|-56 96 -70 0 0 0 0 0
steps 2 then 5 ends open|44 -4 76 41 -68 -100 25 0
steps 2 then 5 ends sentence|16 44 -64 48 -96 0 0 0
steps 2 then 5 ends signed|-83 83 0 0 0 0 0 0
steps 2 then 6|-38 40 -57 4 -38 87 70 0
steps 2 then 6 ends call|-15 23 -37 0 0 0 0 0
steps 2 then 6 ends clause|-52 34 -8 0 0 0 0 0
steps 2 then 6 ends open|8 -118 -44 41 -38 87 70 0
steps 2 then 6 ends sentence|-178 263 0 -170 0 0 0 0
steps 2 then 6 ends signed|99 -99 0 0 0 0 0 0
steps 2 then 7|30 58 -66 -63 -22 54 45 0
steps 2 then 7 ends call|37 0 -97 85 0 0 0 0
steps 2 then 7 ends open|79 32 -33 -111 -22 54 45 0
steps 2 then 7 ends sentence|-12 -55 0 114 0 0 0 0
steps 2 then 7 ends signed|-86 86 0 0 0 0 0 0
steps 2 then 8|82 94 -100 -101 -18 -94 -9 -94
steps 2 then 8 ends call|-97 46 69 0 0 0 0 0
steps 2 then 8 ends clause|-44 -17 81 0 -68 0 0 0
steps 2 then 8 ends open|97 56 -63 3 -49 -94 -9 -94
steps 2 then 8 ends sentence|52 35 -100 -41 95 0 0 0
steps 2 then 9|31 43 44 -22 59 -100 -42 -98
steps 2 then 9 ends call|-80 39 -18 53 0 0 0 0
steps 2 then 9 ends clause|0 0 69 -69 0 0 0 0
steps 2 then 9 ends open|172 -86 39 -1 16 -100 -42 -98
steps 2 then 9 ends sentence|-94 80 0 -78 115 0 0 0
steps 2 then 9 ends signed|-54 54 0 0 0 0 0 0
steps 3 then 0|-72 41 -28 12 95 0 0 0
steps 3 then 0 ends call|-40 -146 139 0 0 0 0 0
steps 3 then 0 ends clause|17 -23 43 0 0 0 0 0
steps 3 then 0 ends open|-7 62 -105 -43 95 0 0 0
steps 3 then 0 ends sentence|-41 -83 0 153 0 0 0 0
steps 3 then 1|7 57 14 -3 -73 -28 46 0
steps 3 then 1 ends call|62 5 -68 0 0 0 0 0
steps 3 then 1 ends clause|-87 11 4 0 84 0 0 0
steps 3 then 1 ends open|0 111 22 4 -160 -28 46 0
steps 3 then 1 ends sentence|18 -42 0 -46 91 0 0 0
steps 3 then 2|134 73 -157 -35 -22 0 -92 -100
steps 3 then 2 ends call|-119 56 152 -93 0 0 0 0
steps 3 then 2 ends clause|161 -35 -34 0 0 0 0 -100
steps 3 then 2 ends open|3 159 -87 -11 -42 0 -92 -100
steps 3 then 2 ends sentence|137 -98 -100 21 62 0 0 0
steps 3 then 3|75 20 -52 -118 16 -100 23 0
steps 3 then 3 ends call|-82 0 82 0 0 0 0 0
steps 3 then 3 ends clause|51 -51 0 0 0 0 0 0
steps 3 then 3 ends open|105 -13 -66 -114 50 -100 23 0
steps 3 then 3 ends sentence|43 -21 0 32 -74 0 0 0
steps 3 then 4|73 34 -149 55 20 0 0 0
steps 3 then 4 ends call|62 -62 0 0 0 0 0 0
steps 3 then 4 ends clause|0 0 8 -8 0 0 0 0
steps 3 then 4 ends open|68 40 -151 58 20 0 0 0
steps 3 then 4 ends sentence|-20 20 0 0 0 0 0 0
steps 3 then 5|23 -58 15 63 33 76 80 0
steps 3 then 5 ends call|71 54 -102 0 0 0 0 0
steps 3 then 5 ends clause|-97 97 0 0 0 0 0 0
steps 3 then 5 ends open|51 -176 73 53 33 76 80 0
steps 3 then 5 ends sentence|-84 85 0 -12 0 0 0 0
steps 3 then 6|107 -48 -90 -5 71 0 0 -98
steps 3 then 6 ends call|123 -123 1 0 0 0 0 0
steps 3 then 6 ends clause|99 0 -99 0 0 0 0 0
steps 3 then 6 ends open|-34 -75 46 -12 147 0 0 -98
steps 3 then 6 ends sentence|-25 48 0 36 -96 0 0 0
steps 3 then 7|26 -28 11 56 69 0 -27 0
steps 3 then 7 ends open|32 -47 71 8 69 0 -27 0
steps 3 then 7 ends sentence|15 -3 -96 79 0 0 0 0
steps 3 then 8|-11 31 9 -21 -106 0 93 32
steps 3 then 8 ends call|0 100 -100 0 0 0 0 0
steps 3 then 8 ends clause|-78 -97 213 0 -99 0 0 0
steps 3 then 8 ends open|-89 -132 -16 26 -45 0 93 32
steps 3 then 8 ends sentence|94 77 0 -192 -11 0 0 0
steps 3 then 9|36 68 8 23 18 0 -78 0
steps 3 then 9 ends call|0 -38 0 38 0 0 0 0
steps 3 then 9 ends open|0 13 8 0 6 0 -78 0
steps 3 then 9 ends sentence|36 168 0 -199 43 0 0 0
steps 4 then 0|59 87 -78 56 14 0 -88 0
steps 4 then 0 ends clause|94 -94 0 0 0 0 0 0
steps 4 then 0 ends open|68 93 -78 56 14 0 -88 0
steps 4 then 0 ends sentence|46 -46 0 0 0 0 0 0
steps 4 then 1|-9 58 30 -1 66 0 45 0
steps 4 then 1 ends call|-101 0 101 0 0 0 0 0
steps 4 then 1 ends clause|-29 29 0 0 0 0 0 0
steps 4 then 1 ends open|-4 52 19 8 66 0 45 0
steps 4 then 1 ends sentence|62 -14 -68 -47 0 0 0 0
steps 4 then 2|107 104 -181 -24 2 0 -69 0
steps 4 then 2 ends call|87 0 -87 0 0 0 0 0
steps 4 then 2 ends clause|-10 31 -63 0 0 0 0 0
steps 4 then 2 ends open|108 94 -142 -24 2 0 -69 0
steps 4 then 2 ends sentence|-25 25 0 0 0 0 0 0
steps 4 then 3|78 27 25 -108 -97 96 0 0
steps 4 then 3 ends call|92 -48 -58 0 0 0 0 0
steps 4 then 3 ends clause|-41 41 0 0 0 0 0 0
steps 4 then 3 ends open|43 61 45 -108 -97 96 0 0
steps 4 then 3 ends sentence|94 -94 0 0 0 0 0 0
steps 4 then 3 ends signed|42 -42 0 0 0 0 0 0
steps 4 then 4|81 -148 30 113 -87 0 0 0
steps 4 then 4 ends call|0 78 -78 0 0 0 0 0
steps 4 then 4 ends clause|157 -157 0 0 0 0 0 0
steps 4 then 4 ends open|-61 -74 58 113 -87 0 0 0
steps 4 then 4 ends signed|-59 59 0 0 0 0 0 0
steps 4 then 5|58 12 -47 -127 -6 0 0 0
steps 4 then 5 ends clause|0 102 -102 0 0 0 0 0
steps 4 then 5 ends open|44 -61 16 -50 -6 0 0 0
steps 4 then 5 ends sentence|-36 121 0 -96 0 0 0 0
steps 4 then 5 ends signed|63 -63 0 0 0 0 0 0
steps 4 then 6|39 -87 28 71 0 0 -62 0
steps 4 then 6 ends call|39 -43 19 0 0 0 0 0
steps 4 then 6 ends open|65 -141 86 7 0 0 -62 0
steps 4 then 6 ends sentence|-144 41 0 58 0 0 0 0
steps 4 then 6 ends signed|94 0 -94 0 0 0 0 0
steps 4 then 7|58 95 -62 -33 -99 99 60 0
steps 4 then 7 ends call|-69 0 69 0 0 0 0 0
steps 4 then 7 ends open|29 54 -34 -33 -99 99 60 0
steps 4 then 7 ends sentence|64 52 -98 0 0 0 0 0
steps 4 then 8|88 55 73 -36 107 0 -45 -99
steps 4 then 8 ends open|22 0 73 12 107 0 -45 -99
steps 4 then 8 ends sentence|77 55 0 -112 0 0 0 0
steps 4 then 9|-56 26 164 6 10 0 26 -100
steps 4 then 9 ends open|-100 0 164 45 10 0 26 -100
steps 4 then 9 ends sentence|66 26 0 -81 0 0 0 0
steps 5 then 0|89 -12 67 -37 39 -80 -50 0
steps 5 then 0 ends call|-116 -43 131 0 0 0 0 0
steps 5 then 0 ends clause|25 30 87 -100 0 0 0 0
steps 5 then 0 ends open|29 118 -1 -7 47 -80 -50 0
steps 5 then 0 ends sentence|-12 -89 0 135 -16 0 0 0
steps 5 then 0 ends signed|-88 88 0 0 0 0 0 0
steps 5 then 1|106 47 -16 5 -13 -46 -30 0
steps 5 then 1 ends clause|85 29 -99 0 0 0 0 0
steps 5 then 1 ends open|48 44 40 15 2 -46 -30 0
steps 5 then 1 ends sentence|16 29 0 0 -46 0 0 0
steps 5 then 2|106 -63 -101 -99 -82 -77 -25 -100
steps 5 then 2 ends call|119 67 -96 -73 0 0 0 0
steps 5 then 2 ends clause|132 -104 -30 -81 0 0 0 0
steps 5 then 2 ends open|91 -53 -75 -116 -82 -77 -25 -100
steps 5 then 2 ends sentence|96 -132 0 111 0 0 0 0
steps 5 then 3|155 -20 -50 9 -24 141 0 -100
steps 5 then 3 ends call|103 -7 -120 0 0 0 0 0
steps 5 then 3 ends clause|1 -1 0 0 0 0 0 0
steps 5 then 3 ends open|122 -67 9 78 -24 141 0 -100
steps 5 then 3 ends sentence|-43 121 0 -152 0 0 0 0
steps 5 then 4|75 -137 -59 148 0 0 0 0
steps 5 then 4 ends call|130 -87 -61 0 0 0 0 0
steps 5 then 4 ends open|88 -175 -39 148 0 0 0 0
steps 5 then 4 ends sentence|-125 125 0 0 0 0 0 0
steps 5 then 5|-21 10 4 15 25 0 0 0
steps 5 then 5 ends call|-65 82 -45 0 0 0 0 0
steps 5 then 5 ends open|30 -269 52 22 25 0 0 0
steps 5 then 5 ends sentence|6 -5 0 -23 0 0 0 0
steps 5 then 6|-54 127 -83 -40 56 0 58 63
steps 5 then 6 ends call|82 -24 -75 0 0 0 0 0
steps 5 then 6 ends open|-56 0 65 -36 56 0 58 63
steps 5 then 6 ends sentence|-32 122 -100 -20 0 0 0 0
steps 5 then 7|-67 -11 5 -53 -29 0 129 0
steps 5 then 7 ends call|-92 -31 48 88 0 0 0 0
steps 5 then 7 ends open|0 0 -8 -63 -29 0 129 0
steps 5 then 7 ends sentence|41 4 0 -72 0 0 0 0
steps 5 then 8|-140 -38 123 40 -54 0 2 0
steps 5 then 8 ends call|88 0 -88 0 0 0 0 0
steps 5 then 8 ends clause|-100 0 100 0 0 0 0 0
steps 5 then 8 ends open|-105 0 16 45 -90 0 2 0
steps 5 then 8 ends sentence|-47 -38 0 -23 77 0 0 0
steps 5 then 9|-114 76 113 36 -127 0 -58 0
steps 5 then 9 ends open|-119 0 143 38 -141 0 -58 0
steps 5 then 9 ends sentence|16 76 -94 -16 35 0 0 0
steps 6 then 0|111 -62 -10 -26 29 67 -98 0
steps 6 then 0 ends call|28 149 -60 -100 0 0 0 0
steps 6 then 0 ends clause|106 -106 0 0 0 0 0 0
steps 6 then 0 ends open|41 -31 -69 98 69 67 -98 0
steps 6 then 0 ends sentence|75 -87 0 77 -87 0 0 0
steps 6 then 1|55 -160 46 31 50 91 -42 -86
steps 6 then 1 ends call|-160 0 160 0 0 0 0 0
steps 6 then 1 ends clause|112 -112 60 -60 0 0 0 0
steps 6 then 1 ends open|67 21 -25 9 -29 91 -42 -86
steps 6 then 1 ends sentence|89 -224 0 140 99 0 0 0
steps 6 then 1 ends signed|-67 67 0 0 0 0 0 0
steps 6 then 2|250 2 -93 -101 -14 0 -84 -100
steps 6 then 2 ends call|83 -24 -24 0 0 0 0 0
steps 6 then 2 ends clause|20 35 -30 -83 0 0 0 0
steps 6 then 2 ends open|235 0 -81 -82 -44 0 -84 -100
steps 6 then 2 ends sentence|-28 10 0 -39 90 0 0 0
steps 6 then 2 ends signed|-66 66 0 0 0 0 0 0
steps 6 then 3|144 -99 -26 54 -53 -100 6 0
steps 6 then 3 ends call|-34 -58 79 0 0 0 0 0
steps 6 then 3 ends clause|155 -136 81 0 0 -100 0 0
steps 6 then 3 ends open|66 -128 -28 62 -53 0 6 0
steps 6 then 3 ends sentence|-92 188 -97 -44 0 0 0 0
steps 6 then 4|158 -57 -84 -72 129 0 0 0
steps 6 then 4 ends call|30 0 -30 0 0 0 0 0
steps 6 then 4 ends clause|49 57 -91 0 0 0 0 0
steps 6 then 4 ends open|165 -99 -47 -88 129 0 0 0
steps 6 then 4 ends sentence|-61 36 0 55 0 0 0 0
steps 6 then 5|35 38 -104 -46 -39 29 77 80
steps 6 then 5 ends call|111 -9 -100 0 0 0 0 0
steps 6 then 5 ends open|-133 -75 28 45 -39 29 77 80
steps 6 then 5 ends sentence|23 58 -99 -87 0 0 0 0
steps 6 then 5 ends signed|15 -15 0 0 0 0 0 0
steps 6 then 6|-16 126 -32 54 75 -100 -32 0
steps 6 then 6 ends call|58 -153 43 0 0 0 0 0
steps 6 then 6 ends clause|-82 266 -223 0 0 0 0 0
steps 6 then 6 ends open|-20 -144 61 56 75 -100 -32 0
steps 6 then 6 ends sentence|24 -16 0 22 0 0 0 0
steps 6 then 7|-83 -45 -6 -34 52 116 43 -81
steps 6 then 7 ends call|-54 44 -14 0 0 0 0 0
steps 6 then 7 ends open|-190 -34 20 -13 75 116 43 -81
steps 6 then 7 ends sentence|135 -65 0 -75 -63 0 0 0
steps 6 then 8|-49 110 49 -26 -51 -100 -32 0
steps 6 then 8 ends open|-166 -66 49 67 55 -100 -32 0
steps 6 then 8 ends sentence|52 114 0 -100 -86 0 0 0
steps 6 then 8 ends signed|95 32 0 0 -100 0 0 0
steps 6 then 9|-48 -55 151 48 96 0 -25 20
steps 6 then 9 ends call|0 24 -24 0 0 0 0 0
steps 6 then 9 ends clause|71 -100 50 0 0 0 0 0
steps 6 then 9 ends open|-206 -49 106 48 129 0 44 20
steps 6 then 9 ends sentence|68 125 0 0 -81 0 -98 0
steps 7 then 0|9 -76 -110 -12 -29 98 74 0
steps 7 then 0 ends call|-21 -21 22 0 0 0 0 0
steps 7 then 0 ends clause|0 -92 145 -75 0 0 0 0
steps 7 then 0 ends open|-7 -143 -89 -2 -29 98 74 0
steps 7 then 0 ends sentence|72 17 -100 23 0 0 0 0
steps 7 then 1|86 -26 4 82 12 -35 43 -99
steps 7 then 1 ends call|-109 -151 109 151 0 0 0 0
steps 7 then 1 ends clause|12 159 -171 0 0 0 0 0
steps 7 then 1 ends open|86 3 19 78 -43 -35 43 0
steps 7 then 1 ends sentence|104 -31 0 -50 90 0 0 -99
steps 7 then 2|139 -134 -66 -30 8 -23 54 -40
steps 7 then 2 ends call|-78 20 78 -20 0 0 0 0
steps 7 then 2 ends clause|129 -72 -104 0 0 0 0 0
steps 7 then 2 ends open|116 -125 -60 -27 7 -23 54 -40
steps 7 then 2 ends sentence|-61 93 0 12 21 0 0 0
steps 7 then 2 ends signed|96 -96 0 0 0 0 0 0
steps 7 then 3|-64 16 26 6 86 20 92 0
steps 7 then 3 ends call|46 -85 19 -48 0 0 0 0
steps 7 then 3 ends clause|-63 0 63 0 0 0 0 0
steps 7 then 3 ends open|-6 -64 4 1 57 20 92 0
steps 7 then 3 ends sentence|-171 118 0 59 71 0 0 0
steps 7 then 3 ends signed|62 -62 0 0 0 0 0 0
steps 7 then 4|6 5 6 0 21 0 -90 0
steps 7 then 4 ends call|26 0 -26 0 0 0 0 0
steps 7 then 4 ends open|57 -54 11 -15 21 0 -90 0
steps 7 then 4 ends sentence|3 -30 0 65 0 0 0 0
steps 7 then 4 ends signed|-87 87 0 0 0 0 0 0
steps 7 then 5|40 97 -79 -29 22 -14 39 0
steps 7 then 5 ends call|13 89 -36 0 0 0 0 0
steps 7 then 5 ends open|-86 88 -22 58 22 -14 39 0
steps 7 then 5 ends sentence|110 0 0 -130 0 0 0 0
steps 7 then 5 ends signed|-55 55 0 0 0 0 0 0
steps 7 then 6|6 -96 -32 2 76 99 -4 0
steps 7 then 6 ends call|163 -96 -69 0 0 0 0 0
steps 7 then 6 ends clause|0 78 -78 0 0 0 0 0
steps 7 then 6 ends open|-273 0 9 7 86 99 -4 0
steps 7 then 6 ends sentence|47 -35 0 9 -33 0 0 0
steps 7 then 6 ends signed|27 -27 0 0 0 0 0 0
steps 7 then 7|37 -58 20 34 13 29 22 0
steps 7 then 7 ends call|65 0 -65 0 0 0 0 0
steps 7 then 7 ends open|-136 -104 54 39 85 29 22 0
steps 7 then 7 ends sentence|36 73 0 -10 -94 0 0 0
steps 7 then 8|-100 53 60 52 57 -10 -47 -27
steps 7 then 8 ends call|0 99 -50 -67 0 0 0 0
steps 7 then 8 ends clause|0 0 85 -85 0 0 0 0
steps 7 then 8 ends open|-100 -62 56 78 57 -10 -47 -27
steps 7 then 9|-9 14 72 -3 81 30 -137 -32
steps 7 then 9 ends open|22 45 72 -18 70 30 -137 -32
steps 7 then 9 ends sentence|-20 -9 0 54 -20 0 0 0
steps 8 then 0|144 42 -74 -14 16 2 62 0
steps 8 then 0 ends call|74 -2 -154 48 0 0 0 0
steps 8 then 0 ends clause|0 -49 49 0 0 0 0 0
steps 8 then 0 ends open|-73 -126 139 -14 12 2 62 0
steps 8 then 0 ends sentence|84 57 -100 51 19 0 0 0
steps 8 then 0 ends signed|-27 113 -99 0 0 0 0 0
steps 8 then 1|67 -36 44 16 22 27 10 -154
steps 8 then 1 ends call|31 -44 35 -36 0 0 0 0
steps 8 then 1 ends clause|-98 132 130 -100 -79 0 0 0
steps 8 then 1 ends open|66 -51 -25 -19 78 169 10 -154
steps 8 then 1 ends sentence|57 30 -99 136 -114 -100 0 0
steps 8 then 1 ends signed|-56 56 0 0 0 0 0 0
steps 8 then 2|76 -147 -1 -17 62 12 22 -75
steps 8 then 2 ends call|-22 -47 80 -72 0 0 0 0
steps 8 then 2 ends clause|-18 82 118 -93 -96 0 0 0
steps 8 then 2 ends open|171 -273 -45 7 80 12 22 -75
steps 8 then 2 ends sentence|-114 24 0 37 81 0 0 0
steps 8 then 3|-3 24 -17 -22 92 0 -32 0
steps 8 then 3 ends call|54 -83 -25 0 0 0 0 0
steps 8 then 3 ends open|-309 46 71 -9 106 0 -32 0
steps 8 then 3 ends sentence|137 19 -100 18 -59 0 0 0
steps 8 then 4|-24 -39 15 -19 130 0 64 -80
steps 8 then 4 ends call|78 61 -155 55 0 0 0 0
steps 8 then 4 ends open|-92 -140 94 -17 73 0 64 -80
steps 8 then 4 ends sentence|-73 40 0 -60 70 0 0 0
steps 8 then 5|14 28 12 9 -75 47 -32 -100
steps 8 then 5 ends call|8 57 -40 87 0 0 0 0
steps 8 then 5 ends open|-162 -42 64 26 1 47 50 -100
steps 8 then 5 ends sentence|96 6 0 -61 -172 0 -100 0
steps 8 then 5 ends signed|142 -6 -100 0 0 0 0 0
steps 8 then 6|-12 6 25 41 85 -24 66 -99
steps 8 then 6 ends call|230 -136 -75 0 0 0 0 -99
steps 8 then 6 ends clause|0 77 -77 0 0 0 0 0
steps 8 then 6 ends open|-80 223 60 13 98 -24 66 0
steps 8 then 6 ends sentence|33 -60 0 84 -41 0 0 0
steps 8 then 6 ends signed|-67 67 0 0 0 0 0 0
steps 8 then 7|-2 -34 -114 -37 51 30 45 -99
steps 8 then 7 ends call|-23 -96 9 124 0 0 0 0
steps 8 then 7 ends open|-37 26 82 -50 52 30 45 -99
steps 8 then 7 ends sentence|114 -20 -100 10 -3 0 0 0
steps 8 then 8|-92 83 37 -1 -20 22 55 16
steps 8 then 8 ends call|-112 34 202 -90 -84 0 0 0
steps 8 then 8 ends open|-149 -99 17 31 27 22 55 16
steps 8 then 8 ends sentence|72 111 -100 24 -17 0 0 0
steps 8 then 9|-93 74 -44 -31 131 0 -20 43
steps 8 then 9 ends call|0 221 -215 21 0 0 0 0
steps 8 then 9 ends open|-93 -90 46 -45 111 0 -20 43
steps 8 then 9 ends sentence|0 -62 0 0 62 0 0 0
steps 9 then 0|16 100 -15 109 100 30 91 -1
steps 9 then 0 ends call|196 -19 -135 44 0 -100 0 0
steps 9 then 0 ends clause|0 91 -91 0 0 0 0 0
steps 9 then 0 ends open|-97 -66 97 108 69 106 91 -1
steps 9 then 0 ends sentence|-8 101 -206 -8 84 0 0 0
steps 9 then 0 ends signed|39 -39 0 0 0 0 0 0
steps 9 then 1|3 43 -6 44 83 -29 -1 9
steps 9 then 1 ends call|102 179 -20 -47 0 0 0 -99
steps 9 then 1 ends clause|0 59 52 0 -94 0 0 0
steps 9 then 1 ends open|118 -120 -92 45 60 -29 -1 74
steps 9 then 1 ends sentence|-108 -1 0 40 51 0 0 0
steps 9 then 1 ends signed|-111 111 0 0 0 0 0 0
steps 9 then 2|-189 -113 68 102 91 -101 39 152
steps 9 then 2 ends call|80 -244 -12 144 0 0 0 0
steps 9 then 2 ends open|-334 -139 88 60 93 -101 39 152
steps 9 then 2 ends sentence|6 80 -95 34 -39 0 0 0
steps 9 then 3|4 24 64 59 -45 -56 11 -180
steps 9 then 3 ends call|176 -50 51 -86 -100 0 0 0
steps 9 then 3 ends open|-105 -92 43 143 72 -56 11 -180
steps 9 then 3 ends sentence|-7 58 0 -52 -98 0 0 0
steps 9 then 4|-162 106 -12 9 -11 43 -65 -141
steps 9 then 4 ends call|-201 62 80 0 0 0 0 0
steps 9 then 4 ends clause|0 87 -87 0 0 0 0 0
steps 9 then 4 ends open|56 -181 -27 6 46 43 -65 -141
steps 9 then 4 ends sentence|-102 140 0 32 -105 0 0 0
steps 9 then 5|2 65 -26 21 22 10 12 -81
steps 9 then 5 ends call|-23 192 -62 -22 0 0 0 0
steps 9 then 5 ends open|-80 41 87 91 102 10 21 -51
steps 9 then 5 ends sentence|37 23 -227 -111 -184 0 -75 -92
steps 9 then 5 ends signed|0 97 0 -97 0 0 0 0
steps 9 then 6|51 107 12 53 22 44 12 -131
steps 9 then 6 ends call|87 -127 21 -78 0 0 0 0
steps 9 then 6 ends clause|0 92 -92 0 0 0 0 0
steps 9 then 6 ends open|60 95 23 79 69 44 12 -87
steps 9 then 6 ends sentence|-9 80 0 -165 -3 0 0 -98
steps 9 then 6 ends signed|36 73 0 0 -98 0 0 0
steps 9 then 7|34 92 -70 -77 33 -43 -9 -130
steps 9 then 7 ends call|-56 39 -74 74 0 0 0 0
steps 9 then 7 ends open|0 85 3 49 3 78 -9 -130
steps 9 then 7 ends sentence|113 79 0 -100 54 -98 0 0
steps 9 then 8|-110 78 -33 56 -28 -87 99 -60
steps 9 then 8 ends call|-168 88 94 0 0 0 0 0
steps 9 then 8 ends clause|0 0 37 -37 0 0 0 0
steps 9 then 8 ends open|-110 -68 29 61 29 -87 99 -60
steps 9 then 8 ends sentence|134 94 -100 0 -115 0 0 0
steps 9 then 9|0 -103 -37 -3 98 0 20 0
steps 9 then 9 ends call|0 -103 103 0 0 0 0 0
steps 9 then 9 ends open|0 0 -161 91 -12 0 20 0
steps 9 then 9 ends sentence|0 0 0 -98 98 0 0 0
steps to here 0 then 0|-36 100 -42 42 -22 0 60 0
steps to here 0 then 0 before ends call|5 96 31 -125 0 0 60 0
steps to here 0 then 0 before ends clause|0 -46 0 25 42 0 0 0
steps to here 0 then 0 before ends open|-101 76 2 30 -27 0 0 0
steps to here 0 then 0 before ends sentence|-76 74 -72 -15 34 0 -1 0
steps to here 0 then 0 before ends signed|0 -98 -39 125 0 0 0 0
steps to here 0 then 1|-12 103 71 80 -12 75 54 -100
steps to here 0 then 1 before ends call|42 14 -38 -77 0 0 49 0
steps to here 0 then 1 before ends clause|0 3 78 -44 4 0 0 0
steps to here 0 then 1 before ends open|-112 113 61 49 138 25 187 0
steps to here 0 then 1 before ends sentence|119 53 10 69 -115 99 -17 -100
steps to here 0 then 1 before ends signed|-100 0 61 57 0 0 0 0
steps to here 0 then 2|42 27 53 23 23 100 23 -96
steps to here 0 then 2 before ends call|10 -156 11 58 0 0 161 -96
steps to here 0 then 2 before ends clause|0 82 -43 -54 -10 0 0 0
steps to here 0 then 2 before ends open|-13 143 -100 24 121 0 1 0
steps to here 0 then 2 before ends sentence|79 -191 96 -14 -168 100 -28 0
steps to here 0 then 2 before ends signed|0 0 3 -3 0 0 0 0
steps to here 0 then 3|5 22 -18 57 72 0 -89 30
steps to here 0 then 3 before ends call|197 0 -114 -114 0 0 0 0
steps to here 0 then 3 before ends clause|0 117 60 -117 -60 0 0 0
steps to here 0 then 3 before ends open|-61 -87 63 15 132 0 -15 30
steps to here 0 then 3 before ends sentence|6 64 -28 132 -102 0 -86 0
steps to here 0 then 3 before ends signed|-49 0 40 -25 0 0 0 0
steps to here 0 then 4|68 20 59 45 121 0 60 -170
steps to here 0 then 4 before ends call|-78 0 46 126 0 0 -97 0
steps to here 0 then 4 before ends open|98 -105 62 46 135 0 -111 -99
steps to here 0 then 4 before ends sentence|-37 111 -4 -31 -11 0 195 -100
steps to here 0 then 4 before ends signed|0 0 116 -116 0 0 0 0
steps to here 0 then 5|49 26 -33 -14 43 0 -2 0
steps to here 0 then 5 before ends call|-56 0 0 -89 0 0 124 0
steps to here 0 then 5 before ends clause|0 25 -54 24 -19 0 0 0
steps to here 0 then 5 before ends open|96 21 -73 -74 45 0 0 0
steps to here 0 then 5 before ends sentence|-79 12 33 18 15 0 -58 0
steps to here 0 then 5 before ends signed|0 0 -8 8 0 0 0 0
steps to here 0 then 6|194 109 -82 -35 -44 -77 37 75
steps to here 0 then 6 before ends call|-74 0 -62 -71 0 0 159 0
steps to here 0 then 6 before ends clause|-97 97 -109 124 -29 0 0 0
steps to here 0 then 6 before ends open|221 239 -31 -126 -103 -77 -73 75
steps to here 0 then 6 before ends sentence|15 -127 -30 46 133 0 47 0
steps to here 0 then 6 before ends signed|0 0 26 26 0 0 -96 0
steps to here 0 then 7|-1 127 -78 -19 54 -11 -13 -79
steps to here 0 then 7 before ends call|-87 0 134 44 0 0 -97 0
steps to here 0 then 7 before ends clause|0 -35 97 29 -79 0 0 0
steps to here 0 then 7 before ends open|-137 48 -48 -40 -11 46 27 -30
steps to here 0 then 7 before ends sentence|33 79 -57 -78 156 32 18 0
steps to here 0 then 7 before ends signed|93 0 -4 38 0 -99 0 -85
steps to here 0 then 8|-49 157 -14 57 196 -32 -57 -31
steps to here 0 then 8 before ends call|-85 193 -93 -91 0 100 -62 0
steps to here 0 then 8 before ends clause|-100 129 -53 115 102 0 -100 0
steps to here 0 then 8 before ends open|17 97 34 -7 88 -105 99 97
steps to here 0 then 8 before ends sentence|108 82 -11 -45 96 -169 67 -100
steps to here 0 then 8 before ends signed|0 0 -68 21 0 98 -70 0
steps to here 0 then 9|-72 57 -1 6 133 -67 70 -41
steps to here 0 then 9 before ends call|99 -62 89 -126 0 -92 24 0
steps to here 0 then 9 before ends clause|-109 95 -129 297 -176 0 0 0
steps to here 0 then 9 before ends open|-9 28 -94 91 117 -10 -135 -129
steps to here 0 then 9 before ends sentence|260 -54 89 -76 64 -4 88 24
steps to here 0 then 9 before ends signed|-160 0 -11 65 0 66 0 -141
steps to here 1 then 0|-9 48 32 73 4 0 -27 0
steps to here 1 then 0 before ends call|141 -36 -73 -97 0 0 74 0
steps to here 1 then 0 before ends clause|53 13 -160 -48 83 0 0 0
steps to here 1 then 0 before ends open|-146 9 70 50 -1 0 0 0
steps to here 1 then 0 before ends sentence|70 -29 -23 17 -117 0 -56 0
steps to here 1 then 0 before ends signed|0 0 45 -45 0 0 0 0
steps to here 1 then 1|-10 91 51 25 50 -127 -15 92
steps to here 1 then 1 before ends call|78 95 -156 109 0 0 -105 0
steps to here 1 then 1 before ends clause|101 60 102 -245 35 0 0 0
steps to here 1 then 1 before ends open|-250 68 3 51 37 -110 0 92
steps to here 1 then 1 before ends sentence|86 -83 -64 39 -23 55 13 0
steps to here 1 then 1 before ends signed|-68 0 69 73 0 -100 0 0
steps to here 1 then 2|120 116 -73 -80 -56 22 -11 -149
steps to here 1 then 2 before ends call|-74 52 -48 74 0 0 0 0
steps to here 1 then 2 before ends clause|-10 -27 127 -96 -2 0 0 0
steps to here 1 then 2 before ends open|89 12 -45 -21 1 22 77 -149
steps to here 1 then 2 before ends sentence|231 59 -85 -159 -73 0 -137 0
steps to here 1 then 2 before ends signed|70 0 -35 19 0 0 0 0
steps to here 1 then 3|-3 12 4 -18 47 -99 52 -100
steps to here 1 then 3 before ends call|-74 82 -75 49 0 0 0 0
steps to here 1 then 3 before ends clause|-53 61 84 -167 85 0 0 0
steps to here 1 then 3 before ends open|48 -1 -14 17 -21 -99 0 0
steps to here 1 then 3 before ends sentence|34 -65 26 58 38 0 52 0
steps to here 1 then 3 before ends signed|131 0 -80 60 0 0 0 -100
steps to here 1 then 4|94 40 -68 -88 46 28 -111 0
steps to here 1 then 4 before ends call|74 -74 0 0 0 0 0 0
steps to here 1 then 4 before ends clause|72 -10 -75 -45 95 0 0 0
steps to here 1 then 4 before ends open|43 61 -67 -19 -20 28 -145 0
steps to here 1 then 4 before ends sentence|58 -89 113 -91 66 0 56 0
steps to here 1 then 4 before ends signed|0 0 -74 74 0 0 0 0
steps to here 1 then 5|42 33 -38 73 72 -24 -36 95
steps to here 1 then 5 before ends call|-120 -8 113 56 0 0 0 0
steps to here 1 then 5 before ends clause|-194 68 -99 159 0 0 0 0
steps to here 1 then 5 before ends open|-23 173 -92 -144 34 -77 0 95
steps to here 1 then 5 before ends sentence|31 -24 69 64 141 0 -36 0
steps to here 1 then 5 before ends signed|96 0 -64 -88 0 74 0 0
steps to here 1 then 6|-102 140 38 65 71 -47 5 -23
steps to here 1 then 6 before ends call|-180 -99 -10 278 0 0 0 0
steps to here 1 then 6 before ends clause|-66 -53 46 126 -7 0 0 0
steps to here 1 then 6 before ends open|-109 163 53 21 2 -47 -27 -23
steps to here 1 then 6 before ends sentence|105 -10 -57 18 180 0 15 0
steps to here 1 then 6 before ends signed|-34 0 -61 69 0 0 0 0
steps to here 1 then 7|-177 142 -13 0 71 68 51 94
steps to here 1 then 7 before ends call|-23 96 52 -28 0 -91 83 0
steps to here 1 then 7 before ends clause|-100 29 113 0 -71 0 0 0
steps to here 1 then 7 before ends open|-48 30 -4 -34 28 84 -28 94
steps to here 1 then 7 before ends sentence|-13 -33 -128 27 179 30 26 0
steps to here 1 then 7 before ends signed|-37 0 -16 61 0 0 0 0
steps to here 1 then 8|-108 -9 20 39 46 67 -15 -29
steps to here 1 then 8 before ends call|146 -113 25 64 0 0 -156 0
steps to here 1 then 8 before ends clause|-100 50 47 110 -85 0 0 -99
steps to here 1 then 8 before ends open|-164 -4 73 2 41 23 -36 3
steps to here 1 then 8 before ends sentence|85 42 -48 -47 68 0 91 87
steps to here 1 then 8 before ends signed|60 0 -5 -43 0 87 0 0
steps to here 1 then 9|8 66 60 65 201 36 109 38
steps to here 1 then 9 before ends call|-1 82 -20 -6 -83 0 0 0
steps to here 1 then 9 before ends clause|0 -49 110 1 37 0 0 -99
steps to here 1 then 9 before ends open|-72 38 6 22 86 3 57 68
steps to here 1 then 9 before ends sentence|2 5 33 -51 172 3 95 0
steps to here 1 then 9 before ends signed|0 -100 -50 102 0 0 0 138
steps to here 2 then 0|-66 106 -71 -117 151 -47 -39 0
steps to here 2 then 0 before ends call|66 -53 30 -58 0 0 0 0
steps to here 2 then 0 before ends clause|-11 155 -141 -123 104 0 0 0
steps to here 2 then 0 before ends open|-94 110 -41 1 146 -47 0 0
steps to here 2 then 0 before ends sentence|51 -10 23 -2 -19 0 -39 0
steps to here 2 then 0 before ends signed|-94 0 116 -41 0 0 0 0
steps to here 2 then 1|-10 81 -64 -4 238 10 46 0
steps to here 2 then 1 before ends call|211 -164 -125 58 0 0 -40 0
steps to here 2 then 1 before ends clause|148 -1 -97 -93 88 0 0 0
steps to here 2 then 1 before ends open|-95 136 -57 -13 232 10 -45 0
steps to here 2 then 1 before ends sentence|-13 -58 39 -37 -62 0 78 0
steps to here 2 then 1 before ends signed|0 -97 107 -40 0 0 0 0
steps to here 2 then 2|-36 102 -92 -17 282 54 47 161
steps to here 2 then 2 before ends call|-91 86 146 -76 -24 0 -67 0
steps to here 2 then 2 before ends clause|-144 167 -160 -146 221 0 0 0
steps to here 2 then 2 before ends open|-33 99 -74 19 183 54 0 161
steps to here 2 then 2 before ends sentence|86 -178 61 -5 50 0 99 0
steps to here 2 then 2 before ends signed|42 0 21 -34 0 0 0 0
steps to here 2 then 3|-24 94 -38 22 113 0 0 -100
steps to here 2 then 3 before ends call|-59 30 -100 136 0 0 0 0
steps to here 2 then 3 before ends clause|-81 100 -39 -80 62 0 0 0
steps to here 2 then 3 before ends open|0 71 22 -23 89 0 0 0
steps to here 2 then 3 before ends sentence|87 -6 -61 -10 -3 0 0 -100
steps to here 2 then 3 before ends signed|-87 0 58 -7 0 0 0 0
steps to here 2 then 4|27 105 -91 5 -162 0 0 0
steps to here 2 then 4 before ends call|-82 82 0 0 0 0 0 0
steps to here 2 then 4 before ends clause|-84 94 -22 0 0 0 0 0
steps to here 2 then 4 before ends open|90 100 -119 41 -95 0 0 0
steps to here 2 then 4 before ends sentence|106 -61 66 -81 -99 0 0 0
steps to here 2 then 4 before ends signed|0 0 -25 25 0 0 0 0
steps to here 2 then 5|-18 97 -44 -16 1 -3 0 0
steps to here 2 then 5 before ends call|2 -78 79 -9 0 0 0 0
steps to here 2 then 5 before ends clause|-41 4 86 0 0 0 0 0
steps to here 2 then 5 before ends open|-56 88 -43 5 1 0 0 0
steps to here 2 then 5 before ends sentence|20 41 -85 -31 0 -3 0 0
steps to here 2 then 5 before ends signed|69 0 -54 -26 0 0 0 0
steps to here 2 then 6|-76 108 -96 11 101 53 0 -100
steps to here 2 then 6 before ends call|-86 -32 -39 129 0 0 0 0
steps to here 2 then 6 before ends clause|-95 -2 47 0 0 0 0 0
steps to here 2 then 6 before ends open|-82 162 -66 -1 125 53 0 -100
steps to here 2 then 6 before ends sentence|19 -30 -11 30 -102 0 0 0
steps to here 2 then 6 before ends signed|26 0 -145 132 0 0 0 0
steps to here 2 then 7|22 87 -61 16 19 0 -89 -37
steps to here 2 then 7 before ends call|90 0 -30 -85 0 0 0 0
steps to here 2 then 7 before ends open|-64 122 40 -11 19 0 0 -37
steps to here 2 then 7 before ends sentence|54 -8 25 -58 0 0 -89 0
steps to here 2 then 7 before ends signed|18 0 -44 39 0 0 0 0
steps to here 2 then 8|194 -21 69 63 6 -126 151 -100
steps to here 2 then 8 before ends call|69 0 -90 32 0 0 0 0
steps to here 2 then 8 before ends clause|65 -30 -48 0 0 0 0 0
steps to here 2 then 8 before ends open|270 145 -7 -74 6 -16 0 0
steps to here 2 then 8 before ends sentence|25 -216 141 119 0 -100 151 -100
steps to here 2 then 8 before ends signed|-176 0 53 25 0 0 0 0
steps to here 2 then 9|57 -6 38 -13 -15 63 -86 0
steps to here 2 then 9 before ends call|-66 30 -94 124 0 0 0 0
steps to here 2 then 9 before ends clause|-61 0 184 -100 -69 0 0 0
steps to here 2 then 9 before ends open|210 -68 -41 -11 31 7 0 0
steps to here 2 then 9 before ends sentence|-59 93 65 26 -111 0 -86 0
steps to here 2 then 9 before ends signed|-34 0 -56 -51 0 100 0 0
steps to here 3 then 0|-28 75 31 -3 -105 -88 -96 0
steps to here 3 then 0 before ends call|182 -83 -72 -9 -100 0 0 0
steps to here 3 then 0 before ends clause|0 131 43 -158 0 0 0 0
steps to here 3 then 0 before ends open|-102 10 35 7 53 -88 0 0
steps to here 3 then 0 before ends sentence|49 -16 3 89 -96 0 -96 0
steps to here 3 then 0 before ends signed|0 0 32 -32 0 0 0 0
steps to here 3 then 1|-10 85 50 32 48 0 -32 -35
steps to here 3 then 1 before ends call|188 -100 -57 -42 0 0 0 0
steps to here 3 then 1 before ends clause|-24 -134 84 -3 84 0 0 0
steps to here 3 then 1 before ends open|-59 76 -13 1 136 0 0 -35
steps to here 3 then 1 before ends sentence|-61 -26 23 167 -159 0 -32 0
steps to here 3 then 1 before ends signed|0 0 111 -111 0 0 0 0
steps to here 3 then 2|17 74 53 -17 -122 0 0 99
steps to here 3 then 2 before ends call|60 -11 -89 -28 0 0 0 0
steps to here 3 then 2 before ends clause|-100 -81 93 144 0 0 0 0
steps to here 3 then 2 before ends open|-138 122 -10 87 -112 0 0 99
steps to here 3 then 2 before ends sentence|78 46 -45 -104 -39 0 0 0
steps to here 3 then 2 before ends signed|0 0 -90 90 0 0 0 0
steps to here 3 then 3|-7 -7 39 -27 -23 0 0 0
steps to here 3 then 3 before ends call|61 -61 0 0 0 0 0 0
steps to here 3 then 3 before ends clause|-95 167 -100 0 0 0 0 0
steps to here 3 then 3 before ends open|-32 13 23 42 -23 0 0 0
steps to here 3 then 3 before ends sentence|2 -31 97 -33 0 0 0 0
steps to here 3 then 4|39 -57 -52 120 0 0 0 -86
steps to here 3 then 4 before ends call|-62 62 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|0 0 55 -55 0 0 0 0
steps to here 3 then 4 before ends open|32 -32 -64 109 0 0 0 -86
steps to here 3 then 4 before ends sentence|40 -78 -22 71 0 0 0 0
steps to here 3 then 5|65 79 -57 -1 -110 0 -47 0
steps to here 3 then 5 before ends call|-112 0 180 -105 0 0 0 0
steps to here 3 then 5 before ends clause|-32 32 0 0 0 0 0 0
steps to here 3 then 5 before ends open|22 3 -43 43 -110 0 0 0
steps to here 3 then 5 before ends sentence|23 149 -49 -63 0 0 -47 0
steps to here 3 then 6|8 33 8 73 -121 0 -98 0
steps to here 3 then 6 before ends call|115 -94 59 -78 0 0 0 0
steps to here 3 then 6 before ends clause|-99 99 97 -97 0 0 0 0
steps to here 3 then 6 before ends open|24 6 -30 36 -86 0 0 0
steps to here 3 then 6 before ends sentence|87 -43 -18 122 -49 0 -98 0
steps to here 3 then 7|64 -4 26 17 -68 0 0 -99
steps to here 3 then 7 before ends call|-74 0 -16 83 0 0 0 0
steps to here 3 then 7 before ends clause|96 -46 -64 0 0 0 0 0
steps to here 3 then 7 before ends open|-35 101 -25 97 -68 0 0 -99
steps to here 3 then 7 before ends sentence|71 -40 -37 2 0 0 0 0
steps to here 3 then 7 before ends signed|0 0 28 -28 0 0 0 0
steps to here 3 then 8|158 -38 20 -20 -95 -79 -17 0
steps to here 3 then 8 before ends call|141 0 -101 -55 0 0 0 0
steps to here 3 then 8 before ends clause|0 -78 78 0 0 0 0 0
steps to here 3 then 8 before ends open|-84 54 3 131 -95 -91 0 0
steps to here 3 then 8 before ends sentence|94 -23 -25 -18 0 17 -17 0
steps to here 3 then 8 before ends signed|0 0 187 -187 0 0 0 0
steps to here 3 then 9|99 37 31 10 -268 0 0 0
steps to here 3 then 9 before ends call|-45 45 74 -74 0 0 0 0
steps to here 3 then 9 before ends open|2 20 45 94 -268 0 0 0
steps to here 3 then 9 before ends sentence|113 0 9 -66 0 0 0 0
steps to here 3 then 9 before ends signed|0 0 10 -10 0 0 0 0
steps to here 4 then 0|-32 96 30 -105 112 0 29 -95
steps to here 4 then 0 before ends clause|0 99 0 -99 0 0 0 0
steps to here 4 then 0 before ends open|20 -82 61 -73 112 0 0 0
steps to here 4 then 0 before ends sentence|-63 145 -103 26 0 0 29 -95
steps to here 4 then 0 before ends signed|0 0 13 -13 0 0 0 0
steps to here 4 then 1|-3 107 6 -29 -100 98 -87 0
steps to here 4 then 1 before ends call|0 0 102 -102 0 0 0 0
steps to here 4 then 1 before ends clause|0 69 0 -69 0 0 0 0
steps to here 4 then 1 before ends open|151 44 -90 31 -100 98 0 0
steps to here 4 then 1 before ends sentence|-93 66 24 73 0 0 -87 0
steps to here 4 then 1 before ends signed|0 0 81 -81 0 0 0 0
steps to here 4 then 2|94 96 -49 -103 -2 0 -49 -79
steps to here 4 then 2 before ends call|-87 87 -11 11 0 0 0 0
steps to here 4 then 2 before ends clause|0 63 -63 0 0 0 0 0
steps to here 4 then 2 before ends open|106 0 -35 -111 -2 0 -49 38
steps to here 4 then 2 before ends sentence|-45 75 -132 62 0 0 0 0
steps to here 4 then 2 before ends signed|91 -91 86 39 0 0 0 -100
steps to here 4 then 3|19 135 -161 -85 0 0 0 0
steps to here 4 then 3 before ends call|-189 189 0 0 0 0 0 0
steps to here 4 then 3 before ends open|31 -31 -28 28 0 0 0 0
steps to here 4 then 3 before ends sentence|-87 163 -91 0 0 0 0 0
steps to here 4 then 3 before ends signed|163 0 -79 -101 0 0 0 0
steps to here 4 then 4|-5 34 56 -99 0 0 -69 0
steps to here 4 then 4 before ends clause|0 35 -35 0 0 0 0 0
steps to here 4 then 4 before ends open|54 -28 -46 -42 0 0 0 0
steps to here 4 then 4 before ends sentence|-34 34 13 29 0 0 -69 0
steps to here 4 then 4 before ends signed|0 0 60 -60 0 0 0 0
steps to here 4 then 5|-59 98 70 -172 0 0 0 0
steps to here 4 then 5 before ends clause|127 -51 -94 0 0 0 0 0
steps to here 4 then 5 before ends open|-63 99 -100 -39 0 0 0 0
steps to here 4 then 5 before ends sentence|-69 69 100 -100 0 0 0 0
steps to here 4 then 5 before ends signed|-83 0 136 -73 0 0 0 0
steps to here 4 then 6|-95 110 -18 2 0 0 0 0
steps to here 4 then 6 before ends open|-146 143 -18 21 0 0 0 0
steps to here 4 then 6 before ends sentence|16 11 33 -69 0 0 0 0
steps to here 4 then 6 before ends signed|0 0 5 -5 0 0 0 0
steps to here 4 then 7|48 107 26 -115 0 0 -16 0
steps to here 4 then 7 before ends open|70 107 -81 -46 0 0 0 0
steps to here 4 then 7 before ends sentence|-31 0 120 -95 0 0 -16 0
steps to here 4 then 8|61 -36 82 -55 -82 0 0 0
steps to here 4 then 8 before ends open|66 -36 97 -64 -82 0 0 0
steps to here 4 then 8 before ends sentence|-10 0 19 -15 0 0 0 0
steps to here 4 then 8 before ends signed|0 0 -10 10 0 0 0 0
steps to here 4 then 9|51 -98 48 19 0 0 0 0
steps to here 4 then 9 before ends open|51 -98 -56 141 0 0 0 0
steps to here 4 then 9 before ends sentence|0 0 107 -107 0 0 0 0
steps to here 4 then 9 before ends signed|0 0 37 -37 0 0 0 0
steps to here 5 then 0|-63 87 61 20 -96 0 -56 -100
steps to here 5 then 0 before ends call|34 -66 0 28 0 0 0 0
steps to here 5 then 0 before ends clause|13 -57 87 0 0 0 0 0
steps to here 5 then 0 before ends open|-156 130 112 49 -96 0 0 -100
steps to here 5 then 0 before ends sentence|30 48 -153 29 0 0 -56 0
steps to here 5 then 0 before ends signed|0 0 47 -47 0 0 0 0
steps to here 5 then 1|-15 98 -39 -31 -88 0 -58 88
steps to here 5 then 1 before ends call|-78 0 -118 89 0 0 0 88
steps to here 5 then 1 before ends clause|0 97 -53 -54 0 0 0 0
steps to here 5 then 1 before ends open|-93 82 -42 -16 -88 0 0 0
steps to here 5 then 1 before ends sentence|16 -37 120 -8 0 0 -58 0
steps to here 5 then 1 before ends signed|0 0 -10 10 0 0 0 0
steps to here 5 then 2|-68 76 -108 19 -2 0 0 0
steps to here 5 then 2 before ends call|-42 98 -47 1 0 0 0 0
steps to here 5 then 2 before ends clause|-100 85 38 -15 0 0 0 0
steps to here 5 then 2 before ends open|-63 74 -78 -117 -2 0 0 0
steps to here 5 then 2 before ends sentence|95 -65 -17 79 0 0 0 0
steps to here 5 then 2 before ends signed|0 0 104 -104 0 0 0 0
steps to here 5 then 3|86 -11 -40 32 0 -100 0 0
steps to here 5 then 3 before ends call|-2 -79 -95 186 0 0 0 0
steps to here 5 then 3 before ends open|61 -71 109 -90 0 0 0 0
steps to here 5 then 3 before ends sentence|-21 210 -83 7 0 -100 0 0
steps to here 5 then 3 before ends signed|0 0 -131 131 0 0 0 0
steps to here 5 then 4|-62 72 8 -23 0 0 0 0
steps to here 5 then 4 before ends call|-117 117 0 0 0 0 0 0
steps to here 5 then 4 before ends open|22 -22 50 -50 0 0 0 0
steps to here 5 then 4 before ends sentence|-28 46 -64 47 0 0 0 0
steps to here 5 then 5|79 105 -69 59 0 -99 0 -100
steps to here 5 then 5 before ends clause|-94 94 0 0 0 0 0 0
steps to here 5 then 5 before ends open|29 73 -16 -21 0 -99 0 0
steps to here 5 then 5 before ends sentence|88 -33 -147 201 0 0 0 -100
steps to here 5 then 6|17 -49 -55 -2 0 0 0 0
steps to here 5 then 6 before ends call|-114 0 36 95 0 0 0 0
steps to here 5 then 6 before ends open|23 81 43 -123 0 0 0 0
steps to here 5 then 6 before ends sentence|12 -100 -32 175 0 0 0 0
steps to here 5 then 6 before ends signed|0 0 -54 54 0 0 0 0
steps to here 5 then 7|71 -187 -94 62 0 0 0 0
steps to here 5 then 7 before ends call|0 0 -100 100 0 0 0 0
steps to here 5 then 7 before ends open|89 -129 43 -84 0 0 0 0
steps to here 5 then 7 before ends sentence|-19 -92 -65 154 0 0 0 0
steps to here 5 then 8|-23 -23 -44 65 0 0 0 0
steps to here 5 then 8 before ends call|13 0 -136 128 0 0 0 0
steps to here 5 then 8 before ends clause|-99 0 99 0 0 0 0 0
steps to here 5 then 8 before ends open|155 -23 -64 -62 0 0 0 0
steps to here 5 then 8 before ends sentence|-106 0 78 104 0 0 0 0
steps to here 5 then 8 before ends signed|0 0 14 -14 0 0 0 0
steps to here 5 then 9|178 -1 -60 -35 -95 -98 0 0
steps to here 5 then 9 before ends call|-57 0 44 26 0 0 0 0
steps to here 5 then 9 before ends open|216 -1 -88 11 -95 -98 0 0
steps to here 5 then 9 before ends sentence|-55 0 69 -51 0 0 0 0
steps to here 5 then 9 before ends signed|0 0 -110 110 0 0 0 0
steps to here 6 then 0|14 111 74 24 -100 78 -163 0
steps to here 6 then 0 before ends call|135 -58 -21 -84 0 0 0 0
steps to here 6 then 0 before ends clause|0 146 -87 -83 0 0 0 0
steps to here 6 then 0 before ends open|-50 38 74 105 -100 78 0 0
steps to here 6 then 0 before ends sentence|-27 142 -4 -7 0 0 -163 0
steps to here 6 then 0 before ends signed|0 0 -39 39 0 0 0 0
steps to here 6 then 1|-119 125 -25 14 9 3 40 0
steps to here 6 then 1 before ends call|106 20 -55 -1 0 0 0 0
steps to here 6 then 1 before ends clause|0 65 -111 62 0 0 0 0
steps to here 6 then 1 before ends open|-118 135 -15 -3 9 3 0 0
steps to here 6 then 1 before ends sentence|-20 -15 12 -9 0 0 40 0
steps to here 6 then 1 before ends signed|0 -96 89 -38 0 0 0 0
steps to here 6 then 2|-53 132 -117 66 0 93 56 -94
steps to here 6 then 2 before ends call|-113 94 14 49 0 0 0 0
steps to here 6 then 2 before ends clause|126 -156 0 51 0 0 0 0
steps to here 6 then 2 before ends open|-42 140 -102 93 0 0 0 -94
steps to here 6 then 2 before ends sentence|13 -5 -52 -90 0 93 56 0
steps to here 6 then 2 before ends signed|75 0 22 -55 0 0 0 0
steps to here 6 then 3|67 -8 -66 -77 0 0 -2 0
steps to here 6 then 3 before ends call|0 0 -69 70 0 0 -2 0
steps to here 6 then 3 before ends clause|-132 78 77 0 0 0 0 0
steps to here 6 then 3 before ends open|49 4 -49 -68 0 0 0 0
steps to here 6 then 3 before ends sentence|-17 17 -67 57 0 0 0 0
steps to here 6 then 3 before ends signed|95 0 -58 -54 0 0 0 0
steps to here 6 then 4|150 -66 -58 17 0 0 0 0
steps to here 6 then 4 before ends clause|-27 27 0 0 0 0 0 0
steps to here 6 then 4 before ends open|81 39 -52 20 0 0 0 0
steps to here 6 then 4 before ends sentence|120 -100 6 -20 0 0 0 0
steps to here 6 then 5|46 -82 -94 77 0 0 98 0
steps to here 6 then 5 before ends call|-96 0 59 55 0 0 0 0
steps to here 6 then 5 before ends clause|-40 40 0 0 0 0 0 0
steps to here 6 then 5 before ends open|92 -29 -80 24 0 0 0 0
steps to here 6 then 5 before ends sentence|34 -91 -57 118 0 0 98 0
steps to here 6 then 5 before ends signed|81 0 -57 -34 0 0 0 0
steps to here 6 then 6|84 25 -9 17 0 0 0 -66
steps to here 6 then 6 before ends call|-99 0 145 -64 0 0 0 0
steps to here 6 then 6 before ends clause|82 -82 0 0 0 0 0 0
steps to here 6 then 6 before ends open|-20 62 19 -17 0 0 0 48
steps to here 6 then 6 before ends sentence|153 0 -196 156 0 0 0 -100
steps to here 6 then 7|-39 -168 -23 30 0 169 0 0
steps to here 6 then 7 before ends call|70 0 67 -117 0 0 0 0
steps to here 6 then 7 before ends open|19 -168 -89 64 0 169 0 0
steps to here 6 then 7 before ends sentence|-20 0 79 -30 0 0 0 0
steps to here 6 then 7 before ends signed|0 0 -17 17 0 0 0 0
steps to here 6 then 8|13 -10 -2 97 -90 -100 37 0
steps to here 6 then 8 before ends call|-96 0 -2 128 0 0 0 0
steps to here 6 then 8 before ends open|-49 63 26 100 -90 -100 0 0
steps to here 6 then 8 before ends sentence|77 -132 -61 -22 0 0 37 0
steps to here 6 then 8 before ends signed|86 0 -46 7 0 0 0 0
steps to here 6 then 9|153 -53 26 6 -100 94 -63 98
steps to here 6 then 9 before ends clause|0 -50 100 -71 0 0 0 0
steps to here 6 then 9 before ends open|32 39 -54 58 -100 94 0 98
steps to here 6 then 9 before ends sentence|101 0 -64 -59 0 0 -63 0
steps to here 6 then 9 before ends signed|46 0 22 -43 0 0 0 0
steps to here 7 then 0|-73 -11 -10 47 -10 0 119 0
steps to here 7 then 0 before ends call|0 0 -76 76 0 0 0 0
steps to here 7 then 0 before ends clause|62 -93 -98 120 0 0 0 0
steps to here 7 then 0 before ends open|-120 40 33 52 -10 0 0 0
steps to here 7 then 0 before ends sentence|65 -80 -87 -17 0 0 119 0
steps to here 7 then 0 before ends signed|-40 0 51 -39 0 0 0 0
steps to here 7 then 1|-29 57 11 79 -155 82 -99 0
steps to here 7 then 1 before ends call|-63 0 -8 94 0 0 0 0
steps to here 7 then 1 before ends clause|43 -5 -77 0 0 0 0 0
steps to here 7 then 1 before ends open|-6 94 32 49 -155 -24 0 0
steps to here 7 then 1 before ends sentence|75 3 -35 12 0 99 -99 0
steps to here 7 then 1 before ends signed|-70 0 57 -33 0 0 0 0
steps to here 7 then 2|44 33 1 72 -96 -100 -7 3
steps to here 7 then 2 before ends call|20 25 -19 -29 0 0 0 0
steps to here 7 then 2 before ends clause|138 -88 -66 -62 0 0 0 0
steps to here 7 then 2 before ends open|84 8 -12 96 -96 -100 0 3
steps to here 7 then 2 before ends sentence|15 -21 26 -17 0 0 -7 0
steps to here 7 then 2 before ends signed|-59 0 15 32 0 0 0 0
steps to here 7 then 3|133 -115 -28 34 -79 0 0 0
steps to here 7 then 3 before ends call|-72 0 -18 85 0 0 0 0
steps to here 7 then 3 before ends clause|0 0 63 -63 0 0 0 0
steps to here 7 then 3 before ends open|35 38 -45 -19 -79 0 0 0
steps to here 7 then 3 before ends sentence|15 -51 -39 98 0 0 0 0
steps to here 7 then 3 before ends signed|0 0 119 -119 0 0 0 0
steps to here 7 then 4|52 30 31 -89 -99 99 -48 0
steps to here 7 then 4 before ends clause|44 -44 0 0 0 0 0 0
steps to here 7 then 4 before ends open|67 37 3 -67 -99 99 0 0
steps to here 7 then 4 before ends sentence|-108 18 14 98 0 0 -48 0
steps to here 7 then 4 before ends signed|150 0 61 -182 0 0 0 0
steps to here 7 then 5|165 -143 17 4 0 0 69 -100
steps to here 7 then 5 before ends call|83 0 -83 0 0 0 0 0
steps to here 7 then 5 before ends clause|96 -96 0 0 0 0 0 0
steps to here 7 then 5 before ends open|-11 116 -67 -19 0 0 0 0
steps to here 7 then 5 before ends sentence|20 -147 106 150 0 0 69 -100
steps to here 7 then 5 before ends signed|112 -99 40 -37 0 0 0 0
steps to here 7 then 6|123 -153 -32 73 -52 29 0 -52
steps to here 7 then 6 before ends call|0 0 -3 3 0 0 0 0
steps to here 7 then 6 before ends clause|0 0 80 -80 0 0 0 0
steps to here 7 then 6 before ends open|224 -153 46 76 -52 -100 0 -52
steps to here 7 then 6 before ends sentence|-81 0 -52 92 0 100 0 0
steps to here 7 then 6 before ends signed|76 0 61 -122 0 0 0 0
steps to here 7 then 7|14 -137 76 8 0 -87 100 0
steps to here 7 then 7 before ends call|-74 0 1 60 0 0 0 0
steps to here 7 then 7 before ends open|49 -137 -1 86 0 -87 0 0
steps to here 7 then 7 before ends sentence|-43 0 51 -5 0 0 100 0
steps to here 7 then 7 before ends signed|56 0 8 -44 0 0 0 0
steps to here 7 then 8|85 -15 -34 -3 -58 -94 0 94
steps to here 7 then 8 before ends call|0 0 -16 16 0 0 0 0
steps to here 7 then 8 before ends open|44 -15 -9 9 -58 -94 0 94
steps to here 7 then 8 before ends sentence|54 0 0 -34 0 0 0 0
steps to here 7 then 8 before ends signed|0 0 -6 6 0 0 0 0
steps to here 7 then 9|2 -59 -48 88 0 100 0 -100
steps to here 7 then 9 before ends call|-76 0 -70 125 0 0 0 0
steps to here 7 then 9 before ends open|81 -117 77 -51 0 100 0 -100
steps to here 7 then 9 before ends sentence|-3 -3 44 -11 0 0 0 0
steps to here 7 then 9 before ends signed|0 0 -200 200 0 0 0 0
steps to here 8 then 0|165 -146 56 93 -121 -64 -27 0
steps to here 8 then 0 before ends call|308 -147 21 -237 0 0 0 0
steps to here 8 then 0 before ends clause|182 -166 -61 -11 0 0 0 0
steps to here 8 then 0 before ends open|-186 -37 102 129 -93 -95 0 0
steps to here 8 then 0 before ends sentence|15 54 -24 74 -39 0 -27 0
steps to here 8 then 0 before ends signed|-105 0 15 17 0 44 0 0
steps to here 8 then 1|103 -102 61 60 -177 -7 18 0
steps to here 8 then 1 before ends call|73 -100 64 -31 0 0 0 0
steps to here 8 then 1 before ends clause|106 -130 46 -26 0 0 0 0
steps to here 8 then 1 before ends open|19 -36 1 100 -51 48 0 0
steps to here 8 then 1 before ends sentence|-10 107 -110 -11 -147 31 18 0
steps to here 8 then 1 before ends signed|-21 -100 50 154 0 -99 0 0
steps to here 8 then 2|66 -102 -13 124 -221 0 0 0
steps to here 8 then 2 before ends call|107 -100 13 -29 0 0 0 0
steps to here 8 then 2 before ends clause|46 -46 93 0 -93 0 0 0
steps to here 8 then 2 before ends open|90 -104 57 -5 -167 0 0 0
steps to here 8 then 2 before ends sentence|-21 -15 -32 66 0 0 0 0
steps to here 8 then 2 before ends signed|-95 0 72 -19 0 0 0 0
steps to here 8 then 3|115 -79 26 72 -163 30 0 -100
steps to here 8 then 3 before ends call|-130 0 149 -39 0 0 0 0
steps to here 8 then 3 before ends clause|-99 0 99 0 0 0 0 0
steps to here 8 then 3 before ends open|131 -87 81 -62 -163 30 0 -100
steps to here 8 then 3 before ends sentence|0 139 -26 -12 0 0 0 0
steps to here 8 then 3 before ends signed|-11 -96 -209 231 0 0 0 0
steps to here 8 then 4|240 -187 27 -40 0 0 0 0
steps to here 8 then 4 before ends call|38 -38 0 0 0 0 0 0
steps to here 8 then 4 before ends clause|165 -165 0 0 0 0 0 0
steps to here 8 then 4 before ends open|109 -75 1 -21 0 0 0 0
steps to here 8 then 4 before ends sentence|46 0 -94 90 0 0 0 0
steps to here 8 then 4 before ends signed|79 0 32 -79 0 0 0 0
steps to here 8 then 5|144 -99 -77 42 0 -26 0 -100
steps to here 8 then 5 before ends call|-132 49 162 1 0 0 0 0
steps to here 8 then 5 before ends open|206 -97 -57 -22 0 -26 0 -100
steps to here 8 then 5 before ends sentence|107 -100 18 116 0 0 0 -100
steps to here 8 then 5 before ends signed|155 0 -157 -49 0 0 0 0
steps to here 8 then 6|88 -79 -74 83 -86 -96 -4 0
steps to here 8 then 6 before ends open|70 -7 -78 34 -86 -96 0 0
steps to here 8 then 6 before ends sentence|15 -95 -59 100 0 0 -4 0
steps to here 8 then 6 before ends signed|-23 0 23 33 0 0 0 0
steps to here 8 then 7|117 -24 -37 21 -93 -35 0 0
steps to here 8 then 7 before ends call|-110 110 0 0 0 0 0 0
steps to here 8 then 7 before ends clause|65 -65 0 0 0 0 0 0
steps to here 8 then 7 before ends open|193 -123 43 -95 -93 92 0 0
steps to here 8 then 7 before ends sentence|7 122 -19 79 0 -100 0 0
steps to here 8 then 7 before ends signed|-106 0 -21 109 0 0 0 0
steps to here 8 then 8|124 -16 -72 -92 -54 -12 39 0
steps to here 8 then 8 before ends call|170 0 -64 -133 0 0 0 0
steps to here 8 then 8 before ends clause|-67 0 67 0 0 0 0 0
steps to here 8 then 8 before ends open|159 66 -131 -47 -54 -151 -58 0
steps to here 8 then 8 before ends sentence|-11 -57 -35 76 0 0 58 0
steps to here 8 then 8 before ends signed|-70 -76 16 -3 0 100 0 0
steps to here 8 then 9|116 -40 -40 -48 -90 30 65 0
steps to here 8 then 9 before ends call|275 0 -142 -185 0 0 0 0
steps to here 8 then 9 before ends clause|-23 0 23 0 0 0 0 0
steps to here 8 then 9 before ends open|-69 -12 -12 42 -90 30 0 0
steps to here 8 then 9 before ends sentence|60 -58 6 18 0 0 65 0
steps to here 8 then 9 before ends signed|-79 0 91 -24 0 0 0 0
steps to here 9 then 0|17 -207 45 109 -175 17 57 106
steps to here 9 then 0 before ends call|211 -203 -106 0 0 0 -56 0
steps to here 9 then 0 before ends clause|244 -150 -13 -97 0 0 0 0
steps to here 9 then 0 before ends open|4 56 57 69 -175 -71 0 -97
steps to here 9 then 0 before ends sentence|39 -109 -27 93 0 47 99 163
steps to here 9 then 0 before ends signed|-94 0 46 1 0 0 0 0
steps to here 9 then 1|105 -82 54 30 -206 65 0 -100
steps to here 9 then 1 before ends call|-14 -33 85 -62 0 0 0 0
steps to here 9 then 1 before ends clause|-81 0 81 0 0 0 0 0
steps to here 9 then 1 before ends open|104 57 -34 13 -144 65 0 -100
steps to here 9 then 1 before ends sentence|30 -66 101 146 -99 0 0 0
steps to here 9 then 1 before ends signed|56 0 -12 -9 0 0 0 0
steps to here 9 then 2|140 -77 -12 5 -170 -149 -76 99
steps to here 9 then 2 before ends call|-54 27 146 -54 0 0 -76 0
steps to here 9 then 2 before ends clause|-6 -51 35 0 0 0 0 0
steps to here 9 then 2 before ends open|87 27 -15 7 -170 -149 0 99
steps to here 9 then 2 before ends sentence|32 -100 61 53 0 0 0 0
steps to here 9 then 2 before ends signed|-62 0 82 6 0 0 0 0
steps to here 9 then 3|113 -60 32 31 0 -46 0 0
steps to here 9 then 3 before ends call|-104 -1 122 0 0 0 0 0
steps to here 9 then 3 before ends open|102 7 -97 -140 0 76 0 0
steps to here 9 then 3 before ends sentence|64 -82 -17 154 0 -100 0 0
steps to here 9 then 4|56 -35 -36 15 0 0 0 0
steps to here 9 then 4 before ends clause|91 -27 -72 0 0 0 0 0
steps to here 9 then 4 before ends open|76 -32 -37 -21 0 0 0 0
steps to here 9 then 4 before ends sentence|-89 -15 15 71 0 0 0 0
steps to here 9 then 5|71 -52 -52 133 0 89 0 -100
steps to here 9 then 5 before ends call|-85 7 91 0 0 0 0 0
steps to here 9 then 5 before ends open|114 -45 54 20 0 89 0 -100
steps to here 9 then 5 before ends sentence|114 -83 -201 28 0 0 0 -100
steps to here 9 then 5 before ends signed|-119 0 -15 171 0 0 0 0
steps to here 9 then 6|142 -71 56 -46 -99 -6 -81 0
steps to here 9 then 6 before ends call|144 -71 -94 0 0 0 0 0
steps to here 9 then 6 before ends open|15 18 100 -93 -99 128 0 0
steps to here 9 then 6 before ends sentence|99 -100 -7 107 0 -100 -81 0
steps to here 9 then 6 before ends signed|145 0 -99 -8 0 0 0 0
steps to here 9 then 7|147 -180 44 83 -82 40 0 0
steps to here 9 then 7 before ends call|146 -100 -65 0 0 0 0 0
steps to here 9 then 7 before ends open|60 -129 52 1 -82 40 0 0
steps to here 9 then 7 before ends sentence|55 -167 44 161 0 0 0 0
steps to here 9 then 7 before ends signed|78 0 -78 0 0 0 0 0
steps to here 9 then 8|56 -117 51 38 -3 32 0 0
steps to here 9 then 8 before ends call|-117 0 117 0 0 0 0 0
steps to here 9 then 8 before ends open|29 -65 26 42 0 32 0 0
steps to here 9 then 8 before ends sentence|74 -95 -1 -23 -3 0 0 0
steps to here 9 then 8 before ends signed|45 0 29 -66 0 0 0 0
steps to here 9 then 9|26 -88 84 19 0 0 -17 0
steps to here 9 then 9 before ends call|-75 75 17 0 0 0 -17 0
steps to here 9 then 9 before ends open|17 -40 38 -27 0 0 0 0
steps to here 9 then 9 before ends sentence|88 -100 -36 119 0 0 0 0
steps to here 9 then 9 before ends signed|0 0 52 -52 0 0 0 0
than after 0 ends call|-236 -4 206 -88 0 0 0 0
than after 0 ends clause|-37 14 79 19 33 0 -99 0
than after 0 ends open|-8 70 97 62 -79 -49 15 -5
than after 0 ends sentence|110 20 -166 23 83 0 0 0
than after 0 ends signed|78 -78 0 0 0 0 0 0
than after 1 ends call|-127 110 208 -88 -83 -97 -96 0
than after 1 ends clause|-126 0 95 -86 176 0 0 0
than after 1 ends open|-14 116 128 81 5 111 106 -82
than after 1 ends sentence|84 83 -228 36 -239 -99 -98 0
than after 1 ends signed|54 -1 0 -100 0 0 0 0
than after 2 ends call|38 47 -24 108 -90 0 0 0
than after 2 ends clause|-52 61 -164 210 -48 0 0 0
than after 2 ends open|-17 107 78 57 15 23 31 64
than after 2 ends sentence|-66 52 -145 76 82 0 0 0
than after 2 ends signed|38 -38 0 0 0 0 0 0
than after 3 ends call|52 -23 -49 -17 0 0 0 0
than after 3 ends clause|129 -27 35 -8 -40 0 0 -100
than after 3 ends open|14 71 16 19 47 -107 -75 -85
than after 3 ends sentence|-14 99 -168 -19 20 0 0 0
than after 4 ends call|44 20 -50 0 0 0 0 0
than after 4 ends clause|77 -23 -145 0 0 0 0 0
than after 4 ends open|59 73 17 55 -54 112 -32 -220
than after 4 ends sentence|124 53 -146 -178 0 0 0 0
than after 4 ends signed|133 -62 -94 0 0 0 0 0
than after 5 ends call|14 40 -105 37 0 0 0 0
than after 5 ends clause|89 -55 59 -157 0 0 0 0
than after 5 ends open|99 -80 -6 -11 -12 -49 -44 -78
than after 5 ends sentence|-18 81 -166 25 193 0 0 0
than after 5 ends signed|-88 88 0 0 0 0 0 0
than after 6 ends call|53 22 54 -100 0 0 0 0
than after 6 ends clause|175 -47 -92 -125 0 -100 0 0
than after 6 ends open|149 -79 31 -7 68 31 -101 -48
than after 6 ends sentence|67 78 -167 -92 -9 0 -98 0
than after 6 ends signed|13 100 0 0 -100 0 0 0
than after 7 ends call|113 -157 -51 60 0 0 0 0
than after 7 ends clause|52 80 -81 -138 0 0 0 0
than after 7 ends open|78 -213 85 59 6 -24 -5 -3
than after 7 ends sentence|93 59 -100 -30 34 0 0 -99
than after 7 ends signed|1 -1 0 0 0 0 0 0
than after 8 ends call|221 36 -78 104 -84 0 0 -99
than after 8 ends clause|-107 200 203 -166 -152 0 0 0
than after 8 ends open|-127 -266 9 140 76 16 39 -19
than after 8 ends sentence|146 103 -148 48 48 -100 -100 0
than after 8 ends signed|39 151 -170 0 0 0 0 0
than after 9 ends call|238 5 -75 -89 -100 -100 0 -99
than after 9 ends clause|0 236 -78 -37 -94 0 0 0
than after 9 ends open|-156 -48 168 181 220 127 90 34
than after 9 ends sentence|27 58 -233 -171 -65 -98 -75 -163
than after 9 ends signed|-58 196 0 -97 -98 0 0 0
than before 0|63 -28 113 19 -632 -51 -85 -86
than before 1|56 45 114 60 -602 -43 15 -38
than before 2|19 106 78 76 112 121 -83 22
than before 3|-109 -12 44 36 -160 -116 49 177
than before 4|-57 162 -15 -66 34 -94 67 -14
than before 5|-123 48 9 6 -18 60 -90 -153
than before 6|30 55 78 51 86 -115 -38 4
than before 7|60 96 5 -67 82 -52 -64 64
than before 8|1 57 37 16 237 -38 40 -139
than before 9|-47 105 12 38 228 54 23 -6
tight|-38 -50 351 -691 493 -264 236 223
top|153 -489 59 62 -169 21 -159 109
top 0|16 0 -151 16 -97 -100 -83 261
top 1|131 -97 -266 -13 0 0 0 273
top 2|142 -166 -6 135 0 0 -100 0
top 3|239 -100 109 1 0 -100 0 -201
top 4|-14 -72 63 -47 -100 113 0 -218
top 5|71 -168 62 95 0 0 0 -100
top 6|-5 -226 167 73 0 29 0 0
top 7|0 0 34 -34 0 0 0 0
usual 0|-46 -42 248 -41 -6 -100 0 0
usual 1|105 119 78 -41 -43 -140 -37 -19
usual 2|-43 145 -4 -102 -71 -71 -146 -100
usual 3|-3 86 -29 -56 -14 59 0 -100
usual 4|-204 178 120 -112 -105 53 126 0
usual 5|217 -155 -109 -109 -179 -105 -130 -100
usual 6|132 -26 87 -18 -55 84 12 39
usual 7|34 9 91 -17 -118 12 19 81
usual 8|19 -17 98 98 31 69 9 5
usual 9|22 -19 120 183 136 38 29 164
width 0|24 -3 -133 54 180 -100 -144 -42
width 1|-122 61 56 153 194 83 -128 -30
width 2|30 10 125 21 60 59 182 -215
width 3|-11 -13 107 113 -2 116 52 41
width 4|-6 69 154 77 -41 4 165 184
width 5|27 125 32 8 -248 -74 -10 -107
width 6|6 77 50 -67 -234 20 -268 -10
width 7|52 26 -213 -12 -127 0 0 106
width 8|-76 15 86 -2 -92 0 0 0
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
