// Written by `npm run tune:pages`; do not edit.
// Fitted on 3200 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.40 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-128 19 18 69 11 35 59 -170
after 1|40 -42 11 64 -59 -129 54 -45
after 2|18 -10 -86 23 -49 -73 -27 -98
after 3|14 64 0 27 -84 -47 -21 -25
after 4|5 103 -27 77 -33 -119 -37 -94
after 5|63 27 30 1 60 17 -158 -126
after 6|73 36 30 27 0 7 -23 -24
after 7|37 70 43 119 58 55 8 12
after 8|41 76 62 70 21 -118 -1 43
after 9|63 67 -24 8 -8 -60 20 -48
after byline|69 29 70 68 -107 67 -59 14
after credit|52 -159 -98 102 261 -119 32 23
after doubled|-132 -95 122 154 29 -16 182 15
after marked|-152 -156 300 125 47 -33 117 -164
after news|-51 -37 -60 2 -24 14 36 68
after opening|-503 -322 109 370 117 -189 518 77
after role author|-83 -575 40 271 -164 111 0 -180
after role byline|263 -426 115 163 -215 -23 -88 104
after role caption|-191 -136 110 131 619 151 -373 121
after role captionNext|-418 -402 -136 -106 540 82 -122 -210
after role display|346 -687 256 112 -792 110 -437 123
after role first|-111 480 -270 -79 -500 -174 5 -449
after role furniture|155 -555 -106 -103 -227 10 0 298
after role next|180 159 -140 0 -912 -124 131 -176
after role none|142 -448 121 58 -164 36 -99 163
after tight|-92 -236 475 -192 51 -100 -300 -57
any|13 86 40 46 -2 25 -48 -15
before byline|-47 165 48 48 -164 36 -88 100
before credit|30 112 149 78 -623 48 0 -4
before ends call|295 -181 -38 -31 -202 -53 23 38
before ends call deficit 1|-57 88 -61 -67 0 80 43 0
before ends call deficit 1 here 0|0 0 0 -52 0 52 0 0
before ends call deficit 1 here 1|0 0 94 -49 0 -64 0 0
before ends call deficit 1 here 2|-40 72 -125 88 0 0 0 0
before ends call deficit 1 here 3|-126 71 0 -42 0 95 0 0
before ends call deficit 1 here 4|0 0 102 -102 0 0 0 0
before ends call deficit 1 here 5|-82 0 167 -116 0 0 0 0
before ends call deficit 1 here 6|0 0 -76 76 0 0 0 0
before ends call deficit 1 here 7|115 0 -94 -26 0 0 0 0
before ends call deficit 1 here 8|0 0 -62 87 0 0 -52 0
before ends call deficit 1 here 9|0 -39 -44 -14 0 0 82 0
before ends call deficit 2|-90 185 -110 -67 -61 0 -24 99
before ends call deficit 2 here 0|0 0 108 -108 0 0 0 0
before ends call deficit 2 here 1|-94 94 64 -64 0 0 0 0
before ends call deficit 2 here 2|-167 167 -16 45 -61 0 0 0
before ends call deficit 2 here 3|-10 10 -129 129 0 0 0 0
before ends call deficit 2 here 4|0 0 63 -63 0 0 0 0
before ends call deficit 2 here 5|-43 43 -26 26 0 0 0 0
before ends call deficit 2 here 6|-185 35 49 135 0 0 0 0
before ends call deficit 2 here 7|-64 64 -56 56 0 0 0 0
before ends call deficit 2 here 8|-49 77 -136 -61 0 0 22 99
before ends call deficit 2 here 9|83 164 -126 -86 0 0 -30 0
before ends call deficit 3|19 -20 23 50 0 70 -63 0
before ends call deficit 3 here 0|0 0 -79 79 0 0 0 0
before ends call deficit 3 here 1|0 0 -61 61 0 0 0 0
before ends call deficit 3 here 2|36 -36 132 -132 0 0 0 0
before ends call deficit 3 here 3|98 -98 0 0 0 0 0 0
before ends call deficit 3 here 5|-99 99 -11 11 0 0 0 0
before ends call deficit 3 here 6|73 -73 -22 22 0 0 0 0
before ends call deficit 3 here 7|-57 -115 52 62 0 70 0 0
before ends call deficit 3 here 8|46 0 52 39 0 0 -99 0
before ends call deficit 3 here 9|58 53 -69 -13 0 0 52 0
before ends call deficit 4|-99 0 41 119 0 0 -67 0
before ends call deficit 4 here 2|0 0 95 -95 0 0 0 0
before ends call deficit 4 here 5|0 0 -57 57 0 0 0 0
before ends call deficit 4 here 6|0 0 -3 3 0 0 0 0
before ends call deficit 4 here 7|-99 0 53 67 0 0 0 0
before ends call deficit 4 here 8|0 0 -126 126 0 0 0 0
before ends call deficit 4 here 9|0 0 67 0 0 0 -67 0
before ends call deficit 5|47 37 -17 141 0 -100 103 -86
before ends call deficit 5 here 1|-75 0 -40 98 0 0 0 0
before ends call deficit 5 here 2|-170 137 122 -74 0 0 0 0
before ends call deficit 5 here 3|-68 68 0 0 0 0 0 0
before ends call deficit 5 here 4|-14 14 -74 74 0 0 0 0
before ends call deficit 5 here 5|-35 0 39 -8 0 0 0 0
before ends call deficit 5 here 6|37 1 0 -87 0 0 0 0
before ends call deficit 5 here 7|90 0 -90 0 0 0 0 0
before ends call deficit 5 here 8|-93 0 13 115 0 -100 103 0
before ends call deficit 5 here 9|170 -100 -35 22 0 0 0 -86
before ends call deficit 6|129 -65 69 73 -167 0 -47 0
before ends call deficit 6 here 0|0 0 0 100 -100 0 0 0
before ends call deficit 6 here 2|80 21 -30 -57 0 0 0 0
before ends call deficit 6 here 3|58 0 0 -58 0 0 0 0
before ends call deficit 6 here 5|127 -83 0 -66 0 0 0 0
before ends call deficit 6 here 6|0 0 24 -24 0 0 0 0
before ends call deficit 6 here 7|-47 0 -35 68 0 0 0 0
before ends call deficit 6 here 8|161 -92 -135 90 0 0 0 0
before ends call deficit 6 here 9|-56 0 178 6 -95 0 -47 0
before ends call deficit 7|213 -101 -46 -100 0 0 -21 0
before ends call deficit 7 here 0|-87 0 -115 166 0 0 0 0
before ends call deficit 7 here 1|192 -99 -151 46 0 0 0 0
before ends call deficit 7 here 2|60 -60 -74 74 0 0 0 0
before ends call deficit 7 here 3|-3 3 0 0 0 0 0 0
before ends call deficit 7 here 4|0 0 -59 59 0 0 0 0
before ends call deficit 7 here 6|-13 0 -6 13 0 0 0 0
before ends call deficit 7 here 7|-10 116 -55 -29 0 0 0 0
before ends call deficit 7 here 8|101 -94 155 -174 0 0 62 0
before ends call deficit 7 here 9|44 0 175 -174 0 0 -65 0
before ends call deficit 8|204 -292 -31 73 0 0 177 0
before ends call deficit 8 here 0|0 0 -96 96 0 0 0 0
before ends call deficit 8 here 1|-89 -78 177 -42 0 0 0 0
before ends call deficit 8 here 2|82 -17 -123 129 0 0 0 0
before ends call deficit 8 here 3|0 0 -31 31 0 0 0 0
before ends call deficit 8 here 5|100 -100 78 -78 0 0 0 0
before ends call deficit 8 here 6|62 0 -77 34 0 0 0 0
before ends call deficit 8 here 7|124 -143 43 -85 0 0 0 0
before ends call deficit 8 here 8|27 -138 -84 97 0 0 136 0
before ends call deficit 8 here 9|-33 0 79 -118 0 0 84 0
before ends call deficit 9|190 -167 87 -68 0 -83 18 0
before ends call deficit 9 here 0|101 0 0 -101 0 0 0 0
before ends call deficit 9 here 1|26 -85 49 0 0 0 0 0
before ends call deficit 9 here 2|-19 -76 8 120 0 0 0 0
before ends call deficit 9 here 3|-63 -21 98 6 0 0 0 0
before ends call deficit 9 here 5|29 -103 27 22 0 0 0 0
before ends call deficit 9 here 6|143 -100 49 -136 0 0 0 0
before ends call deficit 9 here 7|-48 0 51 30 0 0 0 0
before ends call deficit 9 here 8|59 74 75 -138 0 0 24 0
before ends call deficit 9 here 9|168 88 -183 -23 0 -83 -10 0
before ends call here 0|39 0 -149 79 -100 52 0 0
before ends call here 1|-69 -66 184 -16 0 -64 0 0
before ends call here 2|51 -24 -59 52 -61 0 0 0
before ends call here 3|46 -95 -60 37 0 95 0 0
before ends call here 4|-14 14 2 -2 0 0 0 0
before ends call here 5|56 -95 208 -64 0 0 0 0
before ends call here 6|108 -136 30 20 0 0 0 0
before ends call here 7|82 -71 -69 68 0 70 0 0
before ends call here 8|67 -52 11 -38 0 -100 68 99
before ends call here 9|292 76 -67 -201 -95 -83 -17 -86
before ends clause|-95 131 94 -170 114 -170 -214 -100
before ends clause deficit 0|0 -210 124 -204 232 0 0 0
before ends clause deficit 0 here 0|0 -100 97 -94 85 0 0 0
before ends clause deficit 0 here 1|0 0 -54 0 54 0 0 0
before ends clause deficit 0 here 2|0 0 70 -70 0 0 0 0
before ends clause deficit 0 here 8|0 -96 -21 -97 214 0 0 0
before ends clause deficit 0 here 9|0 -74 74 0 0 0 0 0
before ends clause deficit 1|-93 150 -47 5 29 0 -91 0
before ends clause deficit 1 here 1|0 83 -83 0 0 0 0 0
before ends clause deficit 1 here 2|-87 -26 42 66 16 0 0 0
before ends clause deficit 1 here 3|-140 140 0 0 0 0 0 0
before ends clause deficit 1 here 4|-18 18 0 0 0 0 0 0
before ends clause deficit 1 here 5|-105 172 0 -97 0 0 0 0
before ends clause deficit 1 here 6|128 -128 0 0 0 0 0 0
before ends clause deficit 1 here 8|0 0 -99 -98 170 0 0 0
before ends clause deficit 1 here 9|0 -54 28 223 -140 0 -91 0
before ends clause deficit 2|-105 141 -99 148 32 0 -100 0
before ends clause deficit 2 here 2|-64 101 -94 7 60 0 0 0
before ends clause deficit 2 here 3|88 47 -118 -69 86 0 0 0
before ends clause deficit 2 here 4|-42 42 0 0 0 0 0 0
before ends clause deficit 2 here 5|-1 67 -95 -32 0 0 0 0
before ends clause deficit 2 here 6|-106 193 27 -139 -17 0 0 0
before ends clause deficit 2 here 7|-100 50 87 40 -79 0 0 0
before ends clause deficit 2 here 8|-100 56 -55 228 -180 0 0 0
before ends clause deficit 2 here 9|-100 102 -184 233 66 0 -100 0
before ends clause deficit 3|30 71 -46 -26 75 0 -88 0
before ends clause deficit 3 here 2|-26 111 -38 -72 0 0 0 0
before ends clause deficit 3 here 3|0 100 -100 0 0 0 0 0
before ends clause deficit 3 here 4|60 -60 0 0 0 0 0 0
before ends clause deficit 3 here 5|62 -62 68 0 -68 0 0 0
before ends clause deficit 3 here 6|-18 18 -90 0 90 0 0 0
before ends clause deficit 3 here 7|0 -27 110 -100 0 0 0 0
before ends clause deficit 3 here 8|-96 26 29 -26 35 0 0 0
before ends clause deficit 3 here 9|0 98 -172 147 0 0 -88 0
before ends clause deficit 4|51 88 -58 172 -167 0 0 0
before ends clause deficit 4 here 1|0 76 -76 0 0 0 0 0
before ends clause deficit 4 here 3|0 -58 58 0 0 0 0 0
before ends clause deficit 4 here 4|0 64 0 -64 0 0 0 0
before ends clause deficit 4 here 5|51 -157 127 0 0 0 0 0
before ends clause deficit 4 here 8|0 122 -198 178 -96 0 0 0
before ends clause deficit 4 here 9|0 86 0 27 -100 0 0 0
before ends clause deficit 5|-224 59 10 164 -80 0 0 0
before ends clause deficit 5 here 2|95 -189 117 71 0 0 0 0
before ends clause deficit 5 here 3|-85 111 26 -52 0 0 0 0
before ends clause deficit 5 here 4|0 89 -89 0 0 0 0 0
before ends clause deficit 5 here 5|-161 121 0 70 0 0 0 0
before ends clause deficit 5 here 6|-97 97 0 0 0 0 0 0
before ends clause deficit 5 here 7|0 35 -56 48 0 0 0 0
before ends clause deficit 5 here 8|-66 59 -47 50 0 0 0 0
before ends clause deficit 5 here 9|0 100 -77 19 -80 0 0 0
before ends clause deficit 6|-16 74 -44 -19 -27 0 0 0
before ends clause deficit 6 here 1|-98 0 98 0 0 0 0 0
before ends clause deficit 6 here 2|107 -34 -83 0 0 0 0 0
before ends clause deficit 6 here 3|0 100 -100 0 0 0 0 0
before ends clause deficit 6 here 5|-23 62 -49 0 0 0 0 0
before ends clause deficit 6 here 6|39 56 -80 -66 66 0 0 0
before ends clause deficit 6 here 8|0 -35 85 14 -69 0 0 0
before ends clause deficit 6 here 9|0 -97 53 61 0 0 0 0
before ends clause deficit 7|49 -24 234 -146 -170 0 0 0
before ends clause deficit 7 here 2|73 -73 0 0 0 0 0 0
before ends clause deficit 7 here 3|38 -38 0 0 0 0 0 0
before ends clause deficit 7 here 4|-83 83 0 0 0 0 0 0
before ends clause deficit 7 here 5|155 -5 -133 0 0 0 0 0
before ends clause deficit 7 here 6|26 -86 154 -94 0 0 0 0
before ends clause deficit 7 here 7|0 94 0 0 -94 0 0 0
before ends clause deficit 7 here 8|-97 0 179 -92 -40 0 0 0
before ends clause deficit 7 here 9|0 0 71 35 -85 0 0 0
before ends clause deficit 8|84 -143 256 -295 203 -100 0 -100
before ends clause deficit 8 here 2|59 -113 156 0 0 0 0 -100
before ends clause deficit 8 here 3|-66 -89 144 0 0 0 0 0
before ends clause deficit 8 here 4|55 -55 0 0 0 0 0 0
before ends clause deficit 8 here 5|80 -12 51 -99 0 0 0 0
before ends clause deficit 8 here 6|22 -55 33 0 -56 0 0 0
before ends clause deficit 8 here 7|-57 140 -100 0 0 0 0 0
before ends clause deficit 8 here 8|0 98 6 -87 134 -100 0 0
before ends clause deficit 8 here 9|0 -68 122 -199 138 0 0 0
before ends clause deficit 9|150 -270 250 -257 227 -99 0 0
before ends clause deficit 9 here 0|0 0 85 -85 0 0 0 0
before ends clause deficit 9 here 2|144 -209 104 0 0 0 0 0
before ends clause deficit 9 here 3|62 -120 76 0 0 0 0 0
before ends clause deficit 9 here 4|144 -69 -98 0 0 0 0 0
before ends clause deficit 9 here 5|-10 -76 41 0 0 0 0 0
before ends clause deficit 9 here 6|0 0 97 -97 0 0 0 0
before ends clause deficit 9 here 8|0 0 63 0 -63 0 0 0
before ends clause deficit 9 here 9|-97 -100 153 -156 250 -99 0 0
before ends clause here 0|0 -100 158 -154 85 0 0 0
before ends clause here 1|-98 136 -31 0 54 0 0 0
before ends clause here 2|-1 1 102 25 61 0 0 -100
before ends clause here 3|21 66 -19 -96 86 0 0 0
before ends clause here 4|46 61 -161 -64 0 0 0 0
before ends clause here 5|-34 135 18 -147 -68 0 0 0
before ends clause here 6|-79 160 58 -275 72 0 0 0
before ends clause here 7|-139 92 87 -34 -148 0 0 0
before ends clause here 8|-257 112 78 86 117 -100 0 0
before ends clause here 9|-143 93 21 182 14 -99 -214 0
before ends open|-24 108 8 54 13 93 -163 -5
before ends open deficit 0|72 -233 -20 15 188 -112 0 54
before ends open deficit 0 here 0|-57 13 85 -28 78 -34 0 0
before ends open deficit 0 here 1|0 -218 162 -44 129 0 0 0
before ends open deficit 0 here 2|-91 -132 -51 24 -39 0 0 100
before ends open deficit 0 here 3|83 -62 20 21 -133 -5 0 0
before ends open deficit 0 here 4|109 -109 100 0 0 0 0 -100
before ends open deficit 0 here 5|-80 -65 -24 37 115 0 0 0
before ends open deficit 0 here 6|0 -83 41 16 -51 0 0 -29
before ends open deficit 0 here 7|78 -97 -87 12 87 0 0 77
before ends open deficit 0 here 8|0 -30 -86 60 26 -85 0 0
before ends open deficit 0 here 9|-47 -86 86 -20 71 0 0 0
before ends open deficit 1|95 24 57 19 21 -17 -132 -124
before ends open deficit 1 here 0|0 0 -50 30 52 0 0 0
before ends open deficit 1 here 1|-78 79 -34 -121 100 96 0 0
before ends open deficit 1 here 2|-208 -79 167 15 -22 -70 0 33
before ends open deficit 1 here 3|31 -88 13 31 126 -97 0 0
before ends open deficit 1 here 4|-79 127 91 -43 -52 29 0 -81
before ends open deficit 1 here 5|12 -11 9 162 -159 64 0 -95
before ends open deficit 1 here 6|-69 162 26 72 -152 0 0 0
before ends open deficit 1 here 7|19 -52 59 -70 88 0 -91 0
before ends open deficit 1 here 8|-30 -97 -31 57 21 -23 0 -30
before ends open deficit 1 here 9|222 139 -140 -173 66 -28 -57 -145
before ends open deficit 2|-69 109 55 85 34 -14 21 -90
before ends open deficit 2 here 0|0 -62 2 -2 0 62 0 0
before ends open deficit 2 here 1|-70 25 155 109 -111 46 0 -100
before ends open deficit 2 here 2|-59 34 42 -28 114 98 0 -84
before ends open deficit 2 here 3|18 156 -61 -112 -81 92 0 0
before ends open deficit 2 here 4|-161 76 -92 -28 107 0 -88 143
before ends open deficit 2 here 5|-156 51 48 57 145 0 0 99
before ends open deficit 2 here 6|-79 83 14 -93 102 0 0 0
before ends open deficit 2 here 7|-23 91 -47 -64 28 -65 0 0
before ends open deficit 2 here 8|1 163 -34 43 -98 -86 32 -17
before ends open deficit 2 here 9|-117 90 29 55 -99 -58 44 -124
before ends open deficit 3|-86 101 79 0 -102 82 26 113
before ends open deficit 3 here 0|0 0 30 -30 0 0 0 0
before ends open deficit 3 here 1|0 -23 50 -165 0 98 0 0
before ends open deficit 3 here 2|-43 62 31 157 -206 -65 0 215
before ends open deficit 3 here 3|125 15 -60 14 171 0 0 0
before ends open deficit 3 here 4|24 89 -85 -27 -22 0 0 0
before ends open deficit 3 here 5|-108 -36 -3 113 -21 0 0 0
before ends open deficit 3 here 6|-133 -77 142 95 30 0 0 0
before ends open deficit 3 here 7|98 147 -70 -173 -175 0 0 0
before ends open deficit 3 here 8|0 69 -20 24 84 33 0 -106
before ends open deficit 3 here 9|-136 9 -55 100 -18 0 26 100
before ends open deficit 4|-57 160 74 37 -189 -100 0 41
before ends open deficit 4 here 0|0 -70 103 -47 0 0 0 0
before ends open deficit 4 here 1|79 86 3 -139 0 0 0 95
before ends open deficit 4 here 2|-77 1 110 63 -64 0 0 0
before ends open deficit 4 here 3|0 -96 166 2 0 0 0 0
before ends open deficit 4 here 4|61 -89 193 -25 -97 0 0 0
before ends open deficit 4 here 5|86 172 54 -127 -104 -100 0 0
before ends open deficit 4 here 6|-88 115 -57 91 -95 0 0 0
before ends open deficit 4 here 7|0 -110 -17 225 -96 0 0 0
before ends open deficit 4 here 8|0 -22 -5 -1 80 0 0 -76
before ends open deficit 4 here 9|-100 181 -177 41 43 0 0 0
before ends open deficit 5|-64 45 -65 11 60 112 -100 19
before ends open deficit 5 here 0|0 0 19 -19 0 0 0 0
before ends open deficit 5 here 1|173 -141 27 -8 0 -62 0 -99
before ends open deficit 5 here 2|-34 11 10 4 103 0 0 0
before ends open deficit 5 here 3|-7 7 54 -85 59 0 0 85
before ends open deficit 5 here 4|148 15 -5 -15 -97 0 0 0
before ends open deficit 5 here 5|16 99 98 -166 -164 0 0 0
before ends open deficit 5 here 6|-246 151 36 70 138 63 0 -91
before ends open deficit 5 here 7|-89 115 -76 -155 125 135 0 0
before ends open deficit 5 here 8|-29 70 -168 17 49 0 0 100
before ends open deficit 5 here 9|-100 125 30 120 35 30 -100 0
before ends open deficit 6|4 3 55 98 -25 -42 -99 -124
before ends open deficit 6 here 0|0 0 7 38 -81 0 0 0
before ends open deficit 6 here 1|-92 -53 66 -45 0 -69 0 162
before ends open deficit 6 here 2|126 -118 104 96 0 0 0 27
before ends open deficit 6 here 3|-62 92 -77 157 16 0 0 0
before ends open deficit 6 here 4|-177 200 71 -41 0 0 0 -60
before ends open deficit 6 here 5|-133 70 97 -13 24 0 0 0
before ends open deficit 6 here 6|-33 73 6 -135 30 57 0 -98
before ends open deficit 6 here 7|-169 173 133 86 -66 -100 0 -170
before ends open deficit 6 here 8|145 34 -131 -36 79 97 0 -68
before ends open deficit 6 here 9|-40 85 65 -19 -6 30 -99 -99
before ends open deficit 7|41 -22 -8 9 -52 -23 34 14
before ends open deficit 7 here 0|0 -100 51 61 0 0 0 0
before ends open deficit 7 here 1|0 -13 -73 75 0 -100 0 100
before ends open deficit 7 here 2|-62 -7 -9 70 210 -66 0 -128
before ends open deficit 7 here 3|-55 -49 49 183 -60 0 0 -60
before ends open deficit 7 here 4|78 -124 -73 167 0 0 0 0
before ends open deficit 7 here 5|-53 -52 56 55 14 0 0 0
before ends open deficit 7 here 6|105 54 -79 30 7 -144 0 0
before ends open deficit 7 here 7|-90 145 -73 -141 147 -37 -66 0
before ends open deficit 7 here 8|147 -59 43 -10 -88 177 0 0
before ends open deficit 7 here 9|129 -70 79 -32 -41 0 78 11
before ends open deficit 8|27 -77 98 76 2 25 59 29
before ends open deficit 8 here 0|-99 0 -2 117 0 17 0 0
before ends open deficit 8 here 1|-31 97 -11 128 0 0 0 -99
before ends open deficit 8 here 2|34 36 51 -50 -67 137 0 -86
before ends open deficit 8 here 3|46 -82 91 -68 105 -12 0 0
before ends open deficit 8 here 4|-22 1 127 27 0 -97 0 -12
before ends open deficit 8 here 5|94 39 -121 71 94 -65 0 -98
before ends open deficit 8 here 6|69 47 23 -36 -23 -66 0 0
before ends open deficit 8 here 7|-17 -54 -8 -1 -74 7 0 -84
before ends open deficit 8 here 8|36 -5 62 -21 -102 23 -93 37
before ends open deficit 8 here 9|98 -46 42 2 49 -7 192 139
before ends open deficit 9|65 -109 27 -36 -186 47 94 -65
before ends open deficit 9 here 0|-64 -17 14 123 -86 0 0 0
before ends open deficit 9 here 1|-218 205 -1 109 -87 -51 0 -84
before ends open deficit 9 here 2|29 48 -26 -48 -131 -90 0 -117
before ends open deficit 9 here 3|100 -36 -90 159 -185 0 0 -75
before ends open deficit 9 here 4|55 -46 -6 15 -14 0 0 0
before ends open deficit 9 here 5|137 18 -78 -59 -148 8 0 -65
before ends open deficit 9 here 6|73 -37 -25 -22 -155 -30 0 98
before ends open deficit 9 here 7|-25 -75 6 83 50 -24 0 38
before ends open deficit 9 here 8|229 -64 0 51 14 -93 -5 165
before ends open deficit 9 here 9|234 -38 95 -5 116 27 97 -57
before ends open here 0|-168 -60 33 59 0 53 0 0
before ends open here 1|-109 49 152 -52 24 -51 0 31
before ends open here 2|-37 23 -73 2 -38 -74 0 108
before ends open here 3|-3 136 43 19 -13 -23 0 -48
before ends open here 4|0 172 -64 4 -126 -27 -88 -77
before ends open here 5|-73 207 -85 25 8 -29 0 -58
before ends open here 6|-17 149 -43 40 -79 -76 0 -78
before ends open here 7|-89 72 -68 80 -30 -59 -138 -64
before ends open here 8|58 132 36 7 98 52 -80 97
before ends open here 9|29 109 53 23 125 29 -27 57
before ends sentence|189 -119 52 13 -18 -14 37 57
before ends sentence deficit 0|58 0 -101 60 176 -92 -139 -70
before ends sentence deficit 0 here 0|0 0 0 92 0 -92 0 0
before ends sentence deficit 0 here 2|0 0 0 -137 137 0 0 0
before ends sentence deficit 0 here 3|0 0 110 -27 -91 0 0 0
before ends sentence deficit 0 here 4|0 0 0 -93 93 0 0 0
before ends sentence deficit 0 here 5|0 0 49 -49 0 0 0 0
before ends sentence deficit 0 here 6|0 0 -111 65 115 0 0 -70
before ends sentence deficit 0 here 7|0 0 -28 28 0 0 0 0
before ends sentence deficit 0 here 8|58 0 -88 -114 139 0 0 0
before ends sentence deficit 0 here 9|0 0 -38 127 20 0 -139 0
before ends sentence deficit 1|-24 246 -59 -57 21 -100 -49 0
before ends sentence deficit 1 here 0|0 0 35 -35 0 0 0 0
before ends sentence deficit 1 here 1|-55 -38 -111 54 62 0 0 0
before ends sentence deficit 1 here 2|100 12 73 -19 -149 0 -100 0
before ends sentence deficit 1 here 3|-27 25 21 0 0 0 0 0
before ends sentence deficit 1 here 4|25 -72 -37 101 0 0 0 0
before ends sentence deficit 1 here 5|-84 84 0 0 0 0 0 0
before ends sentence deficit 1 here 6|-32 32 0 0 0 0 0 0
before ends sentence deficit 1 here 7|-81 99 -28 18 35 0 -29 0
before ends sentence deficit 1 here 8|-240 338 21 -136 68 0 -83 0
before ends sentence deficit 1 here 9|-13 60 -47 31 15 -100 55 0
before ends sentence deficit 2|-56 195 -4 -133 17 -178 43 -38
before ends sentence deficit 2 here 0|0 0 61 -61 0 0 0 0
before ends sentence deficit 2 here 1|63 8 -11 51 0 0 -100 0
before ends sentence deficit 2 here 2|-31 64 -168 47 -100 0 0 0
before ends sentence deficit 2 here 3|3 127 -155 -137 56 -74 0 0
before ends sentence deficit 2 here 4|-130 107 146 0 0 0 0 0
before ends sentence deficit 2 here 5|-56 13 -37 15 87 -52 100 0
before ends sentence deficit 2 here 6|-33 120 -35 -61 -58 0 -95 0
before ends sentence deficit 2 here 7|-6 12 23 -8 -88 0 73 0
before ends sentence deficit 2 here 8|-15 -37 -2 -18 48 -99 82 0
before ends sentence deficit 2 here 9|-2 142 1 -44 -6 -36 104 -38
before ends sentence deficit 3|38 -8 14 -30 -157 59 18 -93
before ends sentence deficit 3 here 0|0 0 -42 42 0 0 0 0
before ends sentence deficit 3 here 1|-52 -44 40 54 0 0 0 -93
before ends sentence deficit 3 here 2|-21 38 -102 90 -97 0 0 0
before ends sentence deficit 3 here 3|-33 121 -149 -77 77 0 0 0
before ends sentence deficit 3 here 4|-214 87 46 0 0 0 0 0
before ends sentence deficit 3 here 5|76 36 15 -158 0 0 0 0
before ends sentence deficit 3 here 6|-41 38 114 -122 0 0 0 0
before ends sentence deficit 3 here 7|-64 141 -87 18 0 0 0 0
before ends sentence deficit 3 here 8|98 -96 8 45 -94 0 -146 0
before ends sentence deficit 3 here 9|146 -72 46 -113 -79 59 77 0
before ends sentence deficit 4|92 59 -85 -97 66 0 50 0
before ends sentence deficit 4 here 1|-35 73 27 -66 0 0 0 0
before ends sentence deficit 4 here 2|107 -11 -51 -121 0 0 0 0
before ends sentence deficit 4 here 3|-15 15 0 0 0 0 0 0
before ends sentence deficit 4 here 4|80 -37 -78 0 0 0 0 0
before ends sentence deficit 4 here 5|186 -75 -22 -99 0 0 0 0
before ends sentence deficit 4 here 6|115 -68 -96 -55 0 0 91 0
before ends sentence deficit 4 here 7|-43 43 0 0 0 0 0 0
before ends sentence deficit 4 here 8|-157 100 74 -8 0 0 -7 0
before ends sentence deficit 4 here 9|-143 157 -11 22 66 0 -4 0
before ends sentence deficit 5|155 -21 8 -167 -32 -94 44 0
before ends sentence deficit 5 here 0|0 0 -45 45 0 0 0 0
before ends sentence deficit 5 here 1|52 -78 75 -62 0 0 0 0
before ends sentence deficit 5 here 2|-62 70 -168 137 0 0 0 0
before ends sentence deficit 5 here 3|-1 64 4 -26 0 0 0 0
before ends sentence deficit 5 here 4|-54 89 57 -93 0 0 0 0
before ends sentence deficit 5 here 5|-59 117 -84 -92 0 0 0 0
before ends sentence deficit 5 here 6|21 22 -152 116 0 0 0 0
before ends sentence deficit 5 here 7|82 -108 42 -8 0 0 0 0
before ends sentence deficit 5 here 8|159 -90 197 -184 -139 -94 9 0
before ends sentence deficit 5 here 9|94 -102 -2 -52 60 0 33 0
before ends sentence deficit 6|215 -85 -80 -51 -75 83 42 -99
before ends sentence deficit 6 here 1|95 -95 -67 67 0 0 0 0
before ends sentence deficit 6 here 2|46 -65 79 -39 0 0 0 0
before ends sentence deficit 6 here 3|-70 71 68 -72 0 0 0 0
before ends sentence deficit 6 here 4|33 62 -100 0 0 0 0 0
before ends sentence deficit 6 here 5|105 -23 57 -160 0 0 -62 0
before ends sentence deficit 6 here 6|9 -100 253 7 0 0 -97 0
before ends sentence deficit 6 here 7|-57 -34 39 35 0 0 15 0
before ends sentence deficit 6 here 8|121 123 -157 -41 130 0 -59 0
before ends sentence deficit 6 here 9|-30 77 77 -64 -183 83 94 -99
before ends sentence deficit 7|193 -248 -37 -92 -102 -59 18 271
before ends sentence deficit 7 here 0|111 0 -39 -49 0 0 0 0
before ends sentence deficit 7 here 1|65 61 32 -87 0 -59 0 0
before ends sentence deficit 7 here 2|49 -61 -56 -109 0 0 0 198
before ends sentence deficit 7 here 3|38 31 -87 131 0 0 0 0
before ends sentence deficit 7 here 4|192 -159 20 -72 0 0 0 0
before ends sentence deficit 7 here 5|45 26 -118 137 -73 0 0 0
before ends sentence deficit 7 here 6|56 -81 -23 32 0 0 0 0
before ends sentence deficit 7 here 7|65 -157 120 64 0 0 0 0
before ends sentence deficit 7 here 8|80 -82 -12 19 -117 0 -26 -90
before ends sentence deficit 7 here 9|-1 -167 -29 -32 113 0 22 168
before ends sentence deficit 8|173 -211 129 43 -36 29 45 -69
before ends sentence deficit 8 here 0|-100 0 -107 173 0 0 0 0
before ends sentence deficit 8 here 1|-36 0 -66 67 0 0 0 0
before ends sentence deficit 8 here 2|90 -21 185 -171 0 72 0 -100
before ends sentence deficit 8 here 3|126 -112 -136 103 0 0 0 0
before ends sentence deficit 8 here 4|206 -161 -126 61 0 0 0 0
before ends sentence deficit 8 here 5|84 -129 92 86 0 0 -100 0
before ends sentence deficit 8 here 6|86 -268 -70 136 -49 0 0 0
before ends sentence deficit 8 here 7|165 -214 -67 -17 0 0 0 0
before ends sentence deficit 8 here 8|130 -9 -54 -26 24 100 67 -100
before ends sentence deficit 8 here 9|263 -105 25 35 -22 -42 154 -31
before ends sentence deficit 9|156 -184 52 51 50 115 -24 4
before ends sentence deficit 9 here 0|-67 -97 176 -79 0 0 0 0
before ends sentence deficit 9 here 1|-81 4 92 -77 0 0 0 169
before ends sentence deficit 9 here 2|44 -37 14 133 0 0 0 0
before ends sentence deficit 9 here 3|107 -155 92 -6 0 0 0 0
before ends sentence deficit 9 here 4|111 -60 -62 -35 0 90 0 0
before ends sentence deficit 9 here 5|112 -100 -17 70 0 -93 0 0
before ends sentence deficit 9 here 6|131 -174 109 -74 0 0 84 0
before ends sentence deficit 9 here 7|32 -68 14 -3 0 67 -23 0
before ends sentence deficit 9 here 8|91 -385 132 81 -57 100 106 0
before ends sentence deficit 9 here 9|177 -149 66 -35 173 10 -90 -121
before ends sentence here 0|-48 -97 2 119 0 -92 0 0
before ends sentence here 1|-52 14 51 29 62 -59 -100 116
before ends sentence here 2|42 -11 -27 -145 -79 72 -100 114
before ends sentence here 3|162 -89 -104 -71 47 -74 0 0
before ends sentence here 4|148 -102 -101 -116 93 90 0 0
before ends sentence here 5|77 -48 -42 -60 40 -129 -65 0
before ends sentence here 6|132 -154 -60 44 42 0 -46 -70
before ends sentence here 7|58 -116 -6 27 -70 67 59 0
before ends sentence here 8|120 -233 55 -14 11 66 131 -164
before ends sentence here 9|174 -277 154 0 21 4 97 -95
before ends signed|50 -367 117 50 -170 43 -163 -73
before ends signed deficit 1|40 0 139 -164 0 0 0 0
before ends signed deficit 1 here 9|40 0 139 -164 0 0 0 0
before ends signed deficit 2|9 -100 -12 92 0 0 0 35
before ends signed deficit 2 here 1|0 0 65 -65 0 0 0 0
before ends signed deficit 2 here 2|0 0 87 -87 0 0 0 0
before ends signed deficit 2 here 5|-27 0 -76 95 0 0 0 0
before ends signed deficit 2 here 6|0 0 42 -42 0 0 0 0
before ends signed deficit 2 here 7|0 0 -41 41 0 0 0 0
before ends signed deficit 2 here 8|23 0 -130 112 0 0 0 35
before ends signed deficit 2 here 9|-15 -100 90 44 0 0 0 0
before ends signed deficit 3|75 0 -10 -10 0 0 0 0
before ends signed deficit 3 here 1|0 0 41 -41 0 0 0 0
before ends signed deficit 3 here 6|30 0 52 -67 0 0 0 0
before ends signed deficit 3 here 7|0 0 -66 66 0 0 0 0
before ends signed deficit 3 here 8|55 0 -40 18 0 0 0 0
before ends signed deficit 3 here 9|0 0 -25 25 0 0 0 0
before ends signed deficit 4|52 -88 65 -65 0 0 0 0
before ends signed deficit 4 here 2|0 0 -54 54 0 0 0 0
before ends signed deficit 4 here 4|62 -88 44 0 0 0 0 0
before ends signed deficit 4 here 6|-72 0 -20 63 0 0 0 0
before ends signed deficit 4 here 7|94 0 -80 -37 0 0 0 0
before ends signed deficit 4 here 8|-53 0 36 -14 0 0 0 0
before ends signed deficit 4 here 9|0 0 60 -60 0 0 0 0
before ends signed deficit 5|0 0 -33 33 0 0 0 0
before ends signed deficit 5 here 1|0 0 -124 124 0 0 0 0
before ends signed deficit 5 here 2|0 0 83 -83 0 0 0 0
before ends signed deficit 5 here 5|0 0 -77 77 0 0 0 0
before ends signed deficit 5 here 8|0 0 92 -92 0 0 0 0
before ends signed deficit 5 here 9|0 0 -10 10 0 0 0 0
before ends signed deficit 6|-2 0 2 21 -99 0 -92 0
before ends signed deficit 6 here 2|0 0 -70 70 0 0 0 0
before ends signed deficit 6 here 3|0 0 -58 58 0 0 0 0
before ends signed deficit 6 here 6|-15 0 -21 14 0 0 0 0
before ends signed deficit 6 here 7|47 0 93 -203 0 0 0 0
before ends signed deficit 6 here 8|0 0 75 19 -99 0 0 0
before ends signed deficit 6 here 9|-102 0 -88 160 0 0 -92 0
before ends signed deficit 7|41 -171 74 168 -100 0 0 0
before ends signed deficit 7 here 2|0 -100 4 126 0 0 0 0
before ends signed deficit 7 here 3|0 0 79 -79 0 0 0 0
before ends signed deficit 7 here 4|-136 0 118 34 0 0 0 0
before ends signed deficit 7 here 6|68 0 -84 -8 0 0 0 0
before ends signed deficit 7 here 7|4 0 0 5 0 0 0 0
before ends signed deficit 7 here 8|64 -100 -105 140 0 0 0 0
before ends signed deficit 7 here 9|39 0 -19 150 -100 0 0 0
before ends signed deficit 8|-39 -117 8 109 0 35 0 -98
before ends signed deficit 8 here 0|0 0 48 -48 0 0 0 0
before ends signed deficit 8 here 1|0 0 60 -60 0 0 0 0
before ends signed deficit 8 here 2|59 0 -36 16 0 0 0 0
before ends signed deficit 8 here 3|75 -95 71 -57 0 0 0 0
before ends signed deficit 8 here 4|0 0 98 -98 0 0 0 0
before ends signed deficit 8 here 5|-114 0 19 4 0 99 0 0
before ends signed deficit 8 here 6|59 0 40 -93 0 0 0 0
before ends signed deficit 8 here 7|-129 0 -89 167 0 0 0 0
before ends signed deficit 8 here 8|-37 -32 60 76 0 -100 0 0
before ends signed deficit 8 here 9|71 0 -54 -6 0 115 0 -98
before ends signed deficit 9|-57 -98 -4 58 0 34 -98 0
before ends signed deficit 9 here 0|0 0 -28 28 0 0 0 0
before ends signed deficit 9 here 1|0 0 -28 28 0 0 0 0
before ends signed deficit 9 here 2|30 0 -18 15 0 0 0 0
before ends signed deficit 9 here 3|8 0 30 -27 0 0 0 0
before ends signed deficit 9 here 5|-99 0 93 25 0 0 0 0
before ends signed deficit 9 here 6|-39 0 -15 44 0 0 0 0
before ends signed deficit 9 here 7|108 0 -193 136 0 0 0 0
before ends signed deficit 9 here 8|65 -98 45 -15 0 0 0 0
before ends signed deficit 9 here 9|-9 0 0 45 0 34 -98 0
before ends signed here 0|0 0 1 -1 0 0 0 0
before ends signed here 1|0 0 -82 82 0 0 0 0
before ends signed here 2|64 -100 32 71 0 0 0 0
before ends signed here 3|79 -95 109 -105 0 0 0 0
before ends signed here 4|-85 -88 199 -69 0 0 0 0
before ends signed here 5|-184 0 24 115 0 99 0 0
before ends signed here 6|-6 0 42 10 0 0 0 0
before ends signed here 7|39 0 -78 24 0 0 0 0
before ends signed here 8|113 -188 88 51 -99 -100 0 35
before ends signed here 9|-6 -100 51 51 -100 126 -163 -98
before furniture|-12 -69 -43 0 0 0 0 99
before marked|211 -704 158 84 -264 205 -88 3
before signed|50 -367 117 50 -170 43 -163 -73
before spaced false ends call|330 -228 -38 -31 -202 -53 23 38
before spaced false ends clause|-79 102 119 -178 114 -170 -164 -100
before spaced false ends open|25 83 12 33 40 93 -101 -5
before spaced false ends sentence|204 -151 64 13 -18 -14 44 57
before spaced false ends signed|50 -367 117 50 -170 43 -163 -73
before spaced true ends call|-207 207 0 0 0 0 0 0
before spaced true ends clause|-147 264 -189 18 0 0 -88 0
before spaced true ends open|-277 345 -295 186 -224 0 -97 0
before spaced true ends sentence|-351 522 -281 0 0 0 -92 0
below 0|6 79 11 73 29 39 -30 -31
below 0 deficit 0|-58 -71 52 50 -135 -28 0 0
below 0 deficit 1|-85 -34 154 129 34 8 -100 55
below 0 deficit 2|-46 10 78 24 82 -117 -100 -82
below 0 deficit 3|55 -25 -6 -42 39 -3 0 96
below 0 deficit 4|42 109 -35 17 -17 -35 -88 -77
below 0 deficit 5|86 -43 -1 -53 32 -65 -29 -58
below 0 deficit 6|25 -12 -101 19 41 -56 -93 9
below 0 deficit 7|56 12 55 -46 -63 -1 -139 -8
below 0 deficit 8|53 157 -15 91 103 20 -56 -27
below 0 deficit 9|70 128 -26 95 102 34 66 -8
below 0 ends call|145 55 82 -120 -236 -227 -69 0
below 0 ends clause|-7 38 48 -57 -65 -100 -100 -167
below 0 ends open|-24 33 34 118 48 86 54 31
below 0 ends sentence|13 83 -156 -78 59 -199 -131 -221
below 0 ends signed|132 160 -170 -100 -100 -100 0 0
below 1|11 57 -78 15 -36 -57 -103 36
below 1 deficit 0|-164 -100 25 123 100 0 0 0
below 1 deficit 1|-14 -90 -20 -26 59 52 0 59
below 1 deficit 2|23 -21 101 -49 -94 41 0 -99
below 1 deficit 3|57 12 -14 135 -185 0 0 -126
below 1 deficit 4|23 -3 31 23 -60 0 0 0
below 1 deficit 5|62 -18 66 -142 43 -56 -62 -98
below 1 deficit 6|29 12 -3 -47 -85 -62 91 0
below 1 deficit 7|6 -72 106 -107 92 -50 0 0
below 1 deficit 8|-60 -62 36 -57 71 -68 24 -68
below 1 deficit 9|-41 -55 116 -9 -81 -31 -155 251
below 1 ends call|-23 11 -59 -206 0 0 0 -78
below 1 ends clause|-65 60 71 -167 -31 0 0 0
below 1 ends open|-39 58 -40 25 29 -57 -49 55
below 1 ends sentence|16 85 -143 100 -132 0 -98 0
below 1 ends signed|-39 39 0 0 0 0 0 0
below 2|45 79 70 53 52 -92 18 0
below 2 deficit 0|0 -62 -191 223 0 0 0 0
below 2 deficit 1|-97 71 15 54 0 0 0 -100
below 2 deficit 2|-25 136 -98 -29 94 0 0 244
below 2 deficit 3|114 86 -81 26 127 -44 0 0
below 2 deficit 4|47 21 84 -130 -97 0 0 0
below 2 deficit 5|-10 -35 -56 118 -126 0 0 0
below 2 deficit 6|171 -44 -78 44 0 0 0 -99
below 2 deficit 7|84 53 -30 12 -98 0 -44 0
below 2 deficit 8|-61 -189 -52 58 155 77 92 0
below 2 deficit 9|55 131 70 -34 -8 -129 -21 -65
below 2 ends call|35 -96 -30 90 0 0 0 0
below 2 ends clause|-2 97 -190 116 -74 0 0 0
below 2 ends open|-37 -26 36 -1 105 -92 18 0
below 2 ends sentence|66 118 -170 150 -171 0 0 0
below 2 ends signed|118 -118 0 0 0 0 0 0
below 3|-21 18 125 -54 -31 -22 8 0
below 3 deficit 0|0 0 48 -48 0 0 0 0
below 3 deficit 1|-100 253 47 -237 0 0 0 0
below 3 deficit 2|-20 42 -45 -48 -64 0 0 0
below 3 deficit 3|-179 203 -105 -132 0 0 0 0
below 3 deficit 4|68 -8 59 -96 0 0 0 0
below 3 deficit 5|-85 -54 -24 168 0 0 0 0
below 3 deficit 6|1 65 -18 -127 79 0 0 0
below 3 deficit 7|66 63 -58 -77 75 -65 0 0
below 3 deficit 8|182 -92 85 -130 1 11 20 0
below 3 deficit 9|6 38 22 34 37 0 -1 0
below 3 ends call|-229 -56 298 -99 0 0 0 0
below 3 ends clause|-41 17 79 -80 0 0 0 0
below 3 ends open|-79 29 95 34 -37 -22 8 0
below 3 ends sentence|261 25 -100 -176 8 0 0 0
below 3 ends signed|0 100 0 -100 0 0 0 0
below 4|-100 60 67 -143 -110 22 34 -100
below 4 deficit 0|0 0 93 -93 0 0 0 0
below 4 deficit 1|0 0 48 -37 0 -18 0 0
below 4 deficit 2|-91 -13 159 -5 -127 0 0 0
below 4 deficit 3|-84 177 -25 -200 0 0 0 0
below 4 deficit 4|-59 0 116 -73 0 0 0 0
below 4 deficit 5|-31 45 -20 -24 0 0 0 0
below 4 deficit 6|98 -118 -38 39 0 0 0 0
below 4 deficit 7|-39 -1 202 -105 30 0 0 -100
below 4 deficit 8|-100 -67 38 21 0 99 67 0
below 4 deficit 9|61 -184 70 40 -58 -95 4 0
below 4 ends clause|-166 153 140 -117 0 0 0 0
below 4 ends open|-128 -15 80 -97 -110 22 34 -100
below 4 ends sentence|123 -4 -193 81 0 0 0 0
below 5|44 -10 150 -102 11 -52 -16 -48
below 5 deficit 0|-74 0 148 -96 0 0 0 0
below 5 deficit 1|-102 -73 108 74 0 0 0 0
below 5 deficit 2|171 4 -203 -22 -48 26 0 0
below 5 deficit 3|0 27 54 -71 0 0 0 0
below 5 deficit 4|88 -8 -84 0 0 0 0 0
below 5 deficit 5|104 29 -135 26 0 0 0 0
below 5 deficit 6|88 -218 88 23 0 0 0 0
below 5 deficit 7|-69 95 -73 32 -88 0 88 0
below 5 deficit 8|39 -10 141 18 -68 -152 0 0
below 5 deficit 9|-49 26 68 -56 102 31 -55 -48
below 5 ends call|182 0 -182 0 0 0 0 0
below 5 ends clause|26 -75 204 -96 0 -100 0 0
below 5 ends open|-3 -40 60 -70 27 5 -16 -48
below 5 ends sentence|-38 19 123 -47 -76 0 0 0
bullet|272 -21 417 -554 -99 0 -95 -60
byline|-215 -75 -365 -238 -116 496 263 -144
caption|-559 -337 -626 -105 -245 1005 -312 -227
closing|246 -131 -180 -168 0 0 0 0
columnName|0 0 -565 -336 -100 0 -99 755
credit|-755 -848 -1117 621 981 -44 128 -169
cut 0 call after 1|-57 0 57 0 0 0 0 0
cut 0 call after 4|0 -63 63 0 0 0 0 0
cut 0 clause after 6|0 -88 88 0 0 0 0 0
cut 0 clause after 9|0 0 68 0 -68 0 0 0
cut 0 open after 0|-57 140 90 -87 -123 0 0 0
cut 0 open after 1|-91 0 -36 139 -57 0 0 0
cut 0 open after 2|7 -202 -53 9 121 0 0 82
cut 0 open after 3|0 -93 154 -20 -6 -5 0 -99
cut 0 open after 4|80 0 -37 -6 34 -34 0 0
cut 0 open after 5|-94 0 83 -9 68 -85 0 0
cut 0 open after 6|53 0 -19 -23 74 0 0 0
cut 0 open after 7|0 0 -39 -109 144 0 0 -21
cut 0 open after 8|-47 -100 93 -99 85 0 0 0
cut 0 open after 9|0 -100 -80 24 157 0 0 0
cut 0 sentence after 0|0 -100 0 0 100 0 0 0
cut 0 sentence after 2|90 36 135 -87 -147 0 0 0
cut 0 sentence after 3|83 -57 -36 0 0 0 0 0
cut 0 sentence after 4|109 -109 0 0 0 0 0 0
cut 0 sentence after 5|0 -96 96 0 0 0 0 0
cut 0 sentence after 6|0 -74 74 -6 6 0 0 0
cut 0 sentence after 8|0 -86 97 0 -36 0 0 0
cut 0 sentence after 9|0 34 -7 -30 0 0 0 0
cut 1 call after 1|-34 -18 115 -80 0 0 0 0
cut 1 call after 2|0 -78 159 -115 0 0 0 0
cut 1 call after 4|0 39 0 -39 0 0 0 0
cut 1 call after 7|-92 42 49 38 0 0 0 0
cut 1 call after 9|0 14 -14 0 0 0 0 0
cut 1 clause after 3|-18 18 0 0 0 0 0 0
cut 1 clause after 5|-59 0 59 0 0 0 0 0
cut 1 clause after 6|0 -26 -80 0 83 0 0 0
cut 1 clause after 7|101 -101 0 0 0 0 0 0
cut 1 clause after 8|0 -98 41 -8 53 0 0 0
cut 1 clause after 9|0 -68 97 0 -49 0 0 0
cut 1 open after 0|0 0 222 -70 -24 0 0 -99
cut 1 open after 1|-73 75 100 -52 17 64 -91 0
cut 1 open after 2|173 -164 -43 95 -55 -97 -57 41
cut 1 open after 3|63 111 -80 -56 -83 100 0 0
cut 1 open after 4|0 80 -18 9 -8 0 0 6
cut 1 open after 5|9 0 -62 26 29 49 0 0
cut 1 open after 6|-43 -71 -2 -19 123 0 0 0
cut 1 open after 7|75 -88 10 -77 121 55 0 -91
cut 1 open after 8|283 5 -8 -81 -37 49 -91 0
cut 1 open after 9|51 -92 13 121 -22 -167 0 0
cut 1 sentence after 0|0 0 0 -99 99 0 0 0
cut 1 sentence after 1|-61 109 0 -60 0 0 0 0
cut 1 sentence after 2|-157 99 0 -36 -59 0 0 0
cut 1 sentence after 3|-145 197 0 0 -88 0 0 0
cut 1 sentence after 4|-65 65 0 0 0 0 0 0
cut 1 sentence after 5|167 -196 0 0 55 0 0 0
cut 1 sentence after 6|-78 23 77 0 0 0 0 0
cut 1 sentence after 7|37 -29 0 0 -42 0 0 0
cut 1 sentence after 8|-96 119 75 -87 -80 0 0 0
cut 1 sentence after 9|-196 157 77 -77 42 0 0 0
cut 1 signed after 6|-61 61 0 0 0 0 0 0
cut 1 signed after 7|-94 94 0 0 0 0 0 0
cut 1 signed after 9|-163 225 0 0 0 -100 0 0
cut 2 call after 0|0 -94 45 68 0 0 0 0
cut 2 call after 1|0 -49 0 28 0 0 0 0
cut 2 call after 2|0 -10 -64 58 0 0 0 0
cut 2 call after 3|0 106 2 39 -97 0 0 0
cut 2 call after 4|0 100 -100 0 0 0 0 0
cut 2 call after 5|-100 191 -117 0 0 0 0 0
cut 2 call after 6|-7 -21 23 0 0 0 0 0
cut 2 call after 7|0 210 -180 -68 0 0 0 0
cut 2 call after 8|-85 111 -70 76 0 0 0 0
cut 2 call after 9|0 194 -245 71 0 0 0 0
cut 2 clause after 0|0 0 -94 94 0 0 0 0
cut 2 clause after 1|-32 32 0 0 0 0 0 0
cut 2 clause after 2|-52 70 -29 -62 3 0 0 0
cut 2 clause after 3|0 46 34 -31 -34 0 0 0
cut 2 clause after 4|0 66 -66 0 0 0 0 0
cut 2 clause after 5|0 161 13 -68 -100 0 0 0
cut 2 clause after 6|0 64 15 0 -74 0 0 0
cut 2 clause after 7|0 30 80 0 -87 0 0 0
cut 2 clause after 8|-100 -13 193 0 -88 0 0 0
cut 2 clause after 9|-116 107 80 86 -131 0 0 0
cut 2 open after 0|0 106 -27 -88 59 0 108 0
cut 2 open after 1|-41 128 -4 -119 -82 0 0 -79
cut 2 open after 2|-23 73 -31 199 114 -30 -46 -35
cut 2 open after 3|-33 66 -102 16 -30 121 0 0
cut 2 open after 4|133 -40 -16 0 145 -65 0 0
cut 2 open after 5|-23 40 -55 -13 170 -18 -73 0
cut 2 open after 6|-9 17 -11 83 -23 92 0 0
cut 2 open after 7|103 37 7 -189 -66 0 0 0
cut 2 open after 8|43 -18 43 -74 34 -29 7 -90
cut 2 open after 9|-135 26 194 163 -80 -54 -66 68
cut 2 sentence after 0|0 67 0 -114 57 0 0 0
cut 2 sentence after 1|0 -41 0 38 26 0 0 0
cut 2 sentence after 2|-177 -130 -83 159 203 0 0 0
cut 2 sentence after 3|-23 90 -100 72 113 0 0 0
cut 2 sentence after 4|-119 119 0 37 -37 0 0 0
cut 2 sentence after 5|-100 143 -100 -56 -118 0 0 0
cut 2 sentence after 6|-54 110 -100 -26 89 0 0 0
cut 2 sentence after 7|0 178 -100 -179 72 0 0 0
cut 2 sentence after 8|-94 216 -71 -94 -81 0 0 0
cut 2 sentence after 9|-100 134 0 -144 137 0 0 0
cut 2 signed after 1|-100 100 0 0 0 0 0 0
cut 2 signed after 7|-39 127 -100 0 0 0 0 0
cut 2 signed after 9|-75 75 0 0 0 0 0 0
cut 3 call after 2|0 -71 81 -18 0 0 0 0
cut 3 call after 3|0 1 -1 0 0 0 0 0
cut 3 call after 5|0 23 -23 0 0 0 0 0
cut 3 call after 6|0 111 -111 0 0 0 0 0
cut 3 call after 8|0 -78 78 0 0 0 0 0
cut 3 call after 9|0 114 -114 0 0 0 0 0
cut 3 clause after 2|-24 24 83 -83 0 0 0 0
cut 3 clause after 3|0 -103 0 0 103 0 0 0
cut 3 clause after 6|0 98 0 0 0 0 0 -98
cut 3 clause after 7|0 -61 61 0 0 0 0 0
cut 3 clause after 8|-28 -99 98 64 -39 0 0 0
cut 3 open after 0|0 0 1 -39 158 0 0 -100
cut 3 open after 1|44 114 108 -168 -130 -97 0 0
cut 3 open after 2|-87 76 8 245 -135 0 -97 -94
cut 3 open after 3|-104 126 -78 83 125 0 0 -80
cut 3 open after 4|26 18 22 -31 -68 0 0 0
cut 3 open after 5|37 -7 16 10 13 0 0 0
cut 3 open after 6|83 56 63 -134 15 0 0 0
cut 3 open after 7|0 -49 39 -1 -68 0 0 94
cut 3 open after 8|-137 -235 -96 118 121 171 85 0
cut 3 open after 9|64 51 -53 -35 5 -65 39 0
cut 3 sentence after 0|0 236 0 -177 -100 0 0 0
cut 3 sentence after 1|0 25 0 -25 0 0 0 0
cut 3 sentence after 2|5 -145 0 89 144 0 0 0
cut 3 sentence after 3|0 80 -100 37 0 0 0 0
cut 3 sentence after 5|0 108 -100 -7 6 0 0 0
cut 3 sentence after 6|-100 122 0 0 -49 0 0 0
cut 3 sentence after 7|0 114 0 -88 -42 0 0 0
cut 3 sentence after 8|0 -60 36 -121 136 0 0 0
cut 3 sentence after 9|-96 73 98 -66 -97 0 0 0
cut 3 signed after 1|-96 96 0 0 0 0 0 0
cut 3 signed after 6|0 100 0 -100 0 0 0 0
cut 4 call after 2|-16 -149 94 85 0 0 0 0
cut 4 call after 7|0 -70 70 0 0 0 0 0
cut 4 clause after 2|-56 13 70 0 0 0 0 0
cut 4 clause after 4|-32 32 0 0 0 0 0 0
cut 4 clause after 7|0 -100 171 -100 0 0 0 0
cut 4 clause after 8|0 64 0 0 -64 0 0 0
cut 4 open after 0|0 0 -11 11 0 0 0 0
cut 4 open after 1|-127 -20 129 44 0 0 0 0
cut 4 open after 2|66 65 -108 73 -77 -100 0 0
cut 4 open after 3|-90 38 53 0 -32 0 0 0
cut 4 open after 4|-47 -27 127 -50 -56 0 0 0
cut 4 open after 5|71 -31 -92 71 -14 0 0 0
cut 4 open after 6|-62 98 -81 61 0 0 0 0
cut 4 open after 7|0 -165 128 -19 0 0 0 0
cut 4 open after 8|0 132 13 -14 -45 0 0 0
cut 4 open after 9|0 84 -29 -50 -111 0 0 0
cut 4 sentence after 1|0 71 0 -71 0 0 0 0
cut 4 sentence after 2|0 -193 0 133 93 0 0 0
cut 4 sentence after 4|0 100 -100 0 0 0 0 0
cut 4 sentence after 5|0 44 -44 0 0 0 0 0
cut 4 sentence after 8|0 91 0 -91 0 0 0 0
cut 4 sentence after 9|0 134 0 -29 -100 0 0 0
cut 5 call after 1|-66 83 -36 0 0 0 0 0
cut 5 call after 2|-91 11 115 -87 0 0 0 0
cut 5 call after 3|0 100 -100 0 0 0 0 0
cut 5 call after 4|0 -51 51 0 0 0 0 0
cut 5 call after 5|0 171 -100 -96 0 0 0 0
cut 5 call after 7|0 200 -200 0 0 0 0 0
cut 5 call after 8|0 21 -21 0 0 0 0 0
cut 5 clause after 0|0 0 51 -51 0 0 0 0
cut 5 clause after 1|-125 125 -54 54 0 0 0 0
cut 5 clause after 2|-56 56 0 0 0 0 0 0
cut 5 clause after 3|-66 66 0 0 0 0 0 0
cut 5 clause after 5|-127 22 169 -84 0 0 0 0
cut 5 clause after 6|0 99 -99 0 0 0 0 0
cut 5 clause after 9|-100 138 0 -30 -28 0 0 0
cut 5 open after 0|0 -58 -31 -39 159 0 0 0
cut 5 open after 1|75 -132 37 53 1 0 0 0
cut 5 open after 2|-33 16 -20 172 -123 63 0 0
cut 5 open after 3|-43 -23 151 3 -75 -99 0 0
cut 5 open after 4|34 86 -84 75 -97 0 0 0
cut 5 open after 5|23 70 -111 -76 28 0 0 0
cut 5 open after 6|-27 -24 66 -28 -75 53 0 100
cut 5 open after 7|0 -12 -47 32 117 0 0 0
cut 5 open after 8|-135 98 186 -55 -46 -62 0 0
cut 5 open after 9|-148 25 35 99 -117 169 -100 -99
cut 5 sentence after 1|0 55 0 65 -99 0 0 0
cut 5 sentence after 2|-141 -55 0 218 -5 0 0 0
cut 5 sentence after 3|-94 147 0 -74 0 0 0 0
cut 5 sentence after 5|-44 1 -100 -84 201 0 0 0
cut 5 sentence after 6|0 100 -100 0 0 0 0 0
cut 5 sentence after 7|-61 3 0 79 0 0 0 0
cut 5 sentence after 8|0 46 0 -159 143 0 0 0
cut 5 sentence after 9|-100 64 -100 45 95 0 0 0
cut 5 signed after 1|0 100 0 -100 0 0 0 0
cut 5 signed after 9|-41 41 0 0 0 0 0 0
cut 6 call after 0|-92 0 92 0 0 0 0 0
cut 6 call after 2|-96 55 59 0 0 0 0 0
cut 6 call after 5|0 -97 97 0 0 0 0 0
cut 6 call after 6|-57 -124 159 0 0 0 0 0
cut 6 call after 9|0 79 -79 0 0 0 0 0
cut 6 clause after 1|-90 90 0 0 0 0 0 0
cut 6 clause after 2|-177 190 0 -45 0 0 0 0
cut 6 clause after 3|-107 107 0 0 0 0 0 0
cut 6 clause after 5|80 92 -161 0 0 0 0 0
cut 6 clause after 6|-25 98 0 -80 0 0 0 0
cut 6 clause after 8|-76 76 0 0 0 0 0 0
cut 6 clause after 9|0 -44 97 0 -76 0 0 0
cut 6 open after 0|0 0 12 55 -71 0 0 0
cut 6 open after 1|-189 21 200 -44 -80 118 0 27
cut 6 open after 2|241 -25 -71 -93 -133 -58 0 -100
cut 6 open after 3|42 101 -112 71 16 0 0 -99
cut 6 open after 4|-82 82 42 100 -76 -99 0 0
cut 6 open after 5|-21 88 -16 17 -73 0 0 0
cut 6 open after 6|-55 -68 195 -115 213 0 0 -148
cut 6 open after 7|98 -75 67 -55 -3 -90 0 0
cut 6 open after 8|63 191 -36 45 119 -100 -99 0
cut 6 open after 9|-100 -8 45 20 -15 100 0 0
cut 6 sentence after 0|0 -108 0 108 0 0 0 0
cut 6 sentence after 2|35 -184 0 143 78 0 0 0
cut 6 sentence after 3|0 -27 0 27 0 0 0 0
cut 6 sentence after 4|0 -122 0 122 0 0 0 0
cut 6 sentence after 5|266 -62 -100 -110 0 0 0 0
cut 6 sentence after 6|-163 159 98 -94 0 0 0 0
cut 6 sentence after 7|0 -85 0 0 85 0 0 0
cut 6 sentence after 8|0 -56 0 49 -27 0 0 0
cut 6 sentence after 9|-100 113 0 -41 35 0 0 0
cut 7 call after 1|-97 0 97 0 0 0 0 0
cut 7 call after 2|8 -151 118 0 0 0 0 0
cut 7 call after 4|0 -56 56 0 0 0 0 0
cut 7 call after 5|0 14 -14 0 0 0 0 0
cut 7 call after 7|0 0 98 -98 0 0 0 0
cut 7 call after 8|0 -99 37 88 0 0 0 0
cut 7 call after 9|0 -68 68 0 0 0 0 0
cut 7 clause after 2|-33 9 26 0 0 0 0 0
cut 7 clause after 3|91 -91 0 0 0 0 0 0
cut 7 clause after 4|0 89 -89 0 0 0 0 0
cut 7 clause after 6|-60 -51 94 0 0 0 0 0
cut 7 clause after 9|0 -68 -48 96 0 0 0 0
cut 7 open after 0|0 0 28 -39 46 0 0 0
cut 7 open after 1|-123 86 -83 146 193 0 0 0
cut 7 open after 2|93 100 5 -162 -15 3 -66 56
cut 7 open after 3|81 43 -50 132 -33 -168 0 0
cut 7 open after 4|28 -15 -65 61 9 0 0 0
cut 7 open after 5|25 -107 36 97 1 0 0 0
cut 7 open after 6|43 -14 -154 -83 145 52 84 0
cut 7 open after 7|0 -22 37 -72 80 0 0 0
cut 7 open after 8|167 -8 104 -67 7 -39 32 -36
cut 7 open after 9|168 20 32 74 -163 59 -15 0
cut 7 sentence after 2|-3 3 0 0 0 0 0 0
cut 7 sentence after 3|62 -103 0 0 58 0 0 0
cut 7 sentence after 4|112 -112 0 0 0 0 0 0
cut 7 sentence after 5|80 -19 0 0 -93 0 0 0
cut 7 sentence after 6|-121 139 71 -71 -31 0 0 0
cut 7 sentence after 8|0 183 -99 -56 40 0 0 0
cut 7 sentence after 9|-64 -34 0 137 -80 0 0 0
cut 7 signed after 2|-29 29 0 0 0 0 0 0
cut 8 call after 0|-100 0 100 0 0 0 0 0
cut 8 call after 1|-72 0 150 0 0 -100 0 0
cut 8 call after 2|-40 -88 119 0 0 0 0 0
cut 8 call after 3|-31 -48 69 0 0 0 0 0
cut 8 call after 4|-92 -14 100 0 0 0 0 0
cut 8 call after 5|-88 -131 193 0 0 0 0 0
cut 8 call after 6|-23 25 -9 0 0 0 0 0
cut 8 call after 7|-13 -88 -7 78 0 0 0 0
cut 8 call after 8|0 -77 143 -89 0 0 0 0
cut 8 call after 9|0 99 82 -82 0 -99 0 0
cut 8 clause after 0|0 0 97 -97 0 0 0 0
cut 8 clause after 1|-35 35 0 0 0 0 0 0
cut 8 clause after 2|116 -21 43 -70 0 0 0 0
cut 8 clause after 3|-123 91 54 0 0 0 0 0
cut 8 clause after 4|137 -52 -106 0 0 0 0 0
cut 8 clause after 5|0 45 -45 0 0 0 0 0
cut 8 clause after 6|0 39 -138 53 90 0 0 0
cut 8 clause after 7|0 -82 144 -79 -10 0 0 0
cut 8 clause after 8|0 -28 20 34 138 -100 0 0
cut 8 clause after 9|51 -51 19 0 -19 0 0 0
cut 8 open after 0|0 0 -17 -10 -66 107 0 0
cut 8 open after 1|182 -69 -42 -11 60 -98 -117 -42
cut 8 open after 2|28 105 -76 -89 42 -94 -31 -12
cut 8 open after 3|-156 16 -119 -24 -64 66 0 319
cut 8 open after 4|15 -47 -63 -69 -4 100 0 0
cut 8 open after 5|183 115 3 -129 -53 71 152 0
cut 8 open after 6|-122 94 60 -33 25 65 75 0
cut 8 open after 7|108 -31 221 13 -81 -100 0 0
cut 8 open after 8|198 183 4 -24 -56 -84 59 -146
cut 8 open after 9|25 21 -19 54 140 84 0 0
cut 8 sentence after 1|-99 -81 0 119 75 0 0 0
cut 8 sentence after 2|188 -93 -85 -80 -122 0 0 0
cut 8 sentence after 3|193 -108 35 -4 -74 0 0 0
cut 8 sentence after 4|204 -172 0 -71 30 0 0 0
cut 8 sentence after 5|97 -165 0 100 36 0 0 0
cut 8 sentence after 6|53 57 0 -82 -24 0 0 0
cut 8 sentence after 7|0 115 0 -51 -74 0 0 0
cut 8 sentence after 8|-99 -79 -96 214 37 0 0 0
cut 8 sentence after 9|22 47 0 -23 -73 0 0 0
cut 8 signed after 9|-89 89 0 0 0 0 0 0
cut 9 call after 1|-99 0 95 32 0 0 0 0
cut 9 call after 2|-176 16 181 -36 0 0 0 0
cut 9 call after 3|116 -151 107 -99 0 0 0 0
cut 9 call after 4|73 -170 128 0 0 0 0 0
cut 9 call after 5|-10 113 -9 0 0 -98 0 0
cut 9 call after 6|19 172 -98 0 0 0 0 0
cut 9 call after 7|-79 0 79 0 0 0 0 0
cut 9 call after 8|-96 0 117 -30 -63 0 0 0
cut 9 call after 9|0 101 -15 -76 -67 0 0 0
cut 9 clause after 0|0 0 -100 100 0 0 0 0
cut 9 clause after 1|151 -89 -88 0 0 0 0 0
cut 9 clause after 2|114 -35 -139 116 0 0 0 0
cut 9 clause after 3|35 -61 80 77 0 -100 0 0
cut 9 clause after 4|31 -31 0 0 0 0 0 0
cut 9 clause after 5|151 -111 -63 0 0 0 0 0
cut 9 clause after 6|24 2 -6 0 0 0 0 0
cut 9 clause after 7|66 -29 66 0 -96 0 0 0
cut 9 clause after 8|62 34 -52 -144 94 0 0 0
cut 9 clause after 9|89 -183 148 -151 63 0 0 0
cut 9 open after 0|82 -17 72 23 -103 -99 0 0
cut 9 open after 1|128 198 -149 -141 -55 30 0 -40
cut 9 open after 2|5 4 -76 -58 124 66 0 -106
cut 9 open after 3|100 -25 -76 47 92 -62 0 0
cut 9 open after 4|196 -116 -38 -49 35 8 0 -60
cut 9 open after 5|44 -75 -46 252 -97 -29 0 0
cut 9 open after 6|57 -130 4 14 -138 -6 0 -29
cut 9 open after 7|52 40 6 -18 64 128 0 0
cut 9 open after 8|159 36 64 -28 -2 24 103 -116
cut 9 open after 9|138 13 45 -19 13 -75 -17 -14
cut 9 sentence after 0|0 -79 0 152 -96 0 0 0
cut 9 sentence after 1|-71 -28 0 147 4 0 0 0
cut 9 sentence after 2|69 47 -98 -168 25 0 0 0
cut 9 sentence after 3|32 21 0 -115 0 0 0 0
cut 9 sentence after 4|87 -64 0 -5 -35 0 0 0
cut 9 sentence after 5|-3 90 -57 -63 -58 0 0 0
cut 9 sentence after 6|49 84 -82 -48 -77 0 0 0
cut 9 sentence after 7|-179 -16 0 0 161 0 0 0
cut 9 sentence after 8|-75 280 0 -67 -144 0 0 0
cut 9 sentence after 9|-218 73 6 13 174 -100 0 0
cut clause call clause width 2|0 100 -100 0 0 0 0 0
cut clause call clause width 4|-97 0 97 0 0 0 0 0
cut clause call clause width 5|0 146 -146 0 0 0 0 0
cut clause call open width 1|0 -131 131 0 0 0 0 0
cut clause call open width 2|-97 -78 176 -68 0 0 0 0
cut clause call open width 3|-66 -18 116 0 -63 0 0 0
cut clause call open width 4|-155 118 59 0 0 0 0 0
cut clause call open width 5|-100 206 -143 0 0 0 0 0
cut clause call open width 6|0 116 -116 0 0 0 0 0
cut clause call sentence width 3|-85 0 85 0 0 0 0 0
cut clause call sentence width 4|0 145 -91 -77 0 0 0 0
cut clause call sentence width 5|0 82 -82 0 0 0 0 0
cut clause clause clause width 5|98 -98 0 0 0 0 0 0
cut clause clause clause width 6|88 0 -88 0 0 0 0 0
cut clause clause open width 5|98 89 -161 0 0 0 0 0
cut clause clause open width 6|63 -63 0 0 0 0 0 0
cut clause clause sentence width 5|121 -121 0 0 0 0 0 0
cut clause clause sentence width 6|55 -55 0 0 0 0 0 0
cut clause clause signed width 6|-76 76 0 0 0 0 0 0
cut clause open call width 2|0 0 0 95 -95 0 0 0
cut clause open call width 4|0 0 76 -76 0 0 0 0
cut clause open call width 6|0 83 -83 0 0 0 0 0
cut clause open clause width 2|0 0 71 45 -95 0 0 0
cut clause open clause width 3|0 -89 24 89 -24 0 0 0
cut clause open clause width 4|0 -100 137 -100 64 0 0 0
cut clause open clause width 5|-98 -44 124 -66 0 0 0 0
cut clause open clause width 6|122 -122 0 0 0 0 0 0
cut clause open clause width 7|0 -90 0 -21 105 0 0 0
cut clause open open width 0|0 0 -96 91 96 0 -91 0
cut clause open open width 1|0 0 -55 82 -56 0 0 0
cut clause open open width 2|0 -135 127 -79 75 -99 0 0
cut clause open open width 3|0 -58 64 -143 203 0 0 0
cut clause open open width 4|224 -298 72 -91 162 -100 0 0
cut clause open open width 5|-38 42 -129 -19 261 0 0 0
cut clause open open width 6|-95 -11 -48 122 0 0 0 0
cut clause open open width 7|-92 69 129 -1 2 0 0 0
cut clause open open width 8|0 0 0 -94 94 0 0 0
cut clause open sentence width 0|0 -86 0 86 0 0 0 0
cut clause open sentence width 1|0 0 0 162 0 0 -162 0
cut clause open sentence width 2|0 -117 0 120 -26 0 0 0
cut clause open sentence width 3|0 -79 0 79 0 0 0 0
cut clause open sentence width 4|0 -226 -24 228 0 0 0 0
cut clause open sentence width 5|51 17 -213 203 -197 0 0 0
cut clause open sentence width 6|150 -44 0 34 -114 0 0 0
cut clause open sentence width 7|-100 100 0 0 0 0 0 0
cut clause open signed width 5|-18 18 0 0 0 0 0 0
cut clause open signed width 6|0 99 -99 0 0 0 0 0
cut clause sentence call width 1|0 30 0 0 -30 0 0 0
cut clause sentence clause width 3|0 100 0 0 -100 0 0 0
cut clause sentence clause width 4|0 -23 96 -102 0 0 0 0
cut clause sentence clause width 5|0 48 0 -48 0 0 0 0
cut clause sentence clause width 6|-77 77 0 0 0 0 0 0
cut clause sentence clause width 7|-98 0 98 0 0 0 0 0
cut clause sentence open width 3|0 17 0 17 -61 0 0 0
cut clause sentence open width 4|0 178 -3 -195 66 0 0 0
cut clause sentence open width 5|-143 194 0 -133 29 0 0 0
cut clause sentence open width 6|-154 154 0 0 0 0 0 0
cut clause sentence open width 7|159 -162 6 0 0 0 0 0
cut clause sentence open width 8|0 0 97 0 -97 0 0 0
cut clause sentence sentence width 3|0 4 0 -4 0 0 0 0
cut clause sentence sentence width 4|0 -48 0 48 0 0 0 0
cut clause sentence sentence width 5|0 179 -100 -111 0 0 0 0
cut clause sentence sentence width 6|-77 77 0 0 0 0 0 0
cut clause signed open width 6|-41 41 0 0 0 0 0 0
cut open call call width 4|0 81 -81 0 0 0 0 0
cut open call clause width 2|0 23 0 -23 0 0 0 0
cut open call clause width 4|189 -146 63 -76 0 -98 0 0
cut open call clause width 5|-71 100 76 -99 0 0 0 0
cut open call clause width 6|159 -111 -14 0 0 0 0 0
cut open call open width 0|100 42 -30 0 0 -99 0 0
cut open call open width 1|-64 1 31 0 0 0 0 0
cut open call open width 2|-229 -7 -80 251 -67 0 0 0
cut open call open width 3|-95 -8 202 -95 -97 0 0 0
cut open call open width 4|-5 -49 159 -205 0 -100 0 0
cut open call open width 5|-197 -134 238 0 0 0 0 0
cut open call open width 6|-224 120 116 -99 0 0 0 0
cut open call sentence width 2|0 -158 0 158 0 0 0 0
cut open call sentence width 4|-208 -50 280 -98 0 0 0 0
cut open call sentence width 5|-184 154 74 -36 0 0 0 0
cut open call sentence width 6|-82 128 -63 0 0 0 0 0
cut open clause call width 2|-59 0 138 0 -96 0 0 0
cut open clause call width 3|0 -97 251 -139 -93 0 0 0
cut open clause call width 4|0 -154 154 0 0 0 0 0
cut open clause call width 5|-97 0 97 0 0 0 0 0
cut open clause call width 6|100 0 -100 0 0 0 0 0
cut open clause call width 7|6 55 -97 0 0 0 0 0
cut open clause clause width 1|0 124 -124 0 0 0 0 0
cut open clause clause width 4|159 -93 -93 0 0 0 0 0
cut open clause clause width 5|-94 157 -89 0 0 0 0 0
cut open clause clause width 6|-20 20 0 0 0 0 0 0
cut open clause clause width 7|62 -62 0 0 0 0 0 0
cut open clause open width 1|0 -94 136 0 -59 0 0 0
cut open clause open width 2|0 -156 217 0 -100 0 0 0
cut open clause open width 3|0 37 168 -128 -61 -100 0 0
cut open clause open width 4|-20 -219 179 -123 165 0 0 0
cut open clause open width 5|-62 65 78 -92 57 -100 0 0
cut open clause open width 6|27 72 -122 -19 30 0 0 0
cut open clause open width 7|-44 70 -158 96 -49 0 0 0
cut open clause open width 8|0 0 -94 94 0 0 0 0
cut open clause sentence width 4|0 0 -66 66 0 0 0 0
cut open clause sentence width 5|-193 207 -82 63 0 0 0 0
cut open clause sentence width 6|0 91 -99 -30 0 0 0 -98
cut open clause sentence width 7|-46 -8 193 -96 0 0 0 0
cut open clause sentence width 8|0 0 97 -97 0 0 0 0
cut open clause signed width 5|-95 209 -95 0 -76 0 0 0
cut open clause signed width 6|-43 43 0 0 0 0 0 0
cut open open call width 0|0 0 0 -40 219 0 0 -149
cut open open call width 1|0 0 -83 104 15 0 0 0
cut open open call width 2|0 0 -41 100 -96 0 0 0
cut open open call width 3|0 9 -37 65 100 -53 0 0
cut open open call width 4|-94 -96 188 -56 -73 -47 0 -50
cut open open call width 5|-164 -204 174 126 -139 0 0 0
cut open open call width 6|99 188 -155 -128 0 0 0 0
cut open open call width 7|0 0 35 -35 0 0 0 0
cut open open clause width 0|0 0 -57 -83 118 0 -13 0
cut open open clause width 1|0 119 24 -24 -92 0 0 0
cut open open clause width 2|76 84 57 36 -52 -100 0 0
cut open open clause width 3|0 -76 -84 -17 8 46 16 0
cut open open clause width 4|48 -43 41 -22 44 29 0 0
cut open open clause width 5|4 54 68 -53 26 0 0 0
cut open open clause width 6|22 36 -85 -61 79 0 0 0
cut open open clause width 7|-33 51 -126 88 0 0 0 0
cut open open open width 0|0 87 -59 -41 127 -98 -35 -170
cut open open open width 1|-139 -1 26 105 68 0 -99 -181
cut open open open width 2|287 30 101 82 -180 15 -118 0
cut open open open width 3|-251 -280 235 152 13 117 152 240
cut open open open width 4|196 -169 121 50 74 28 -17 44
cut open open open width 5|250 -56 -26 -52 -104 -81 0 -99
cut open open open width 6|92 30 -28 -95 -105 -46 0 -113
cut open open open width 7|59 8 13 13 -144 -121 0 0
cut open open open width 8|0 -17 -27 62 -81 0 0 0
cut open open sentence width 0|0 -81 -180 -20 227 0 -85 0
cut open open sentence width 1|-100 -277 -99 223 38 100 0 0
cut open open sentence width 2|-111 -289 -53 300 10 63 0 0
cut open open sentence width 3|-164 -257 273 -48 87 -124 -34 0
cut open open sentence width 4|74 -73 182 -10 -76 0 0 -169
cut open open sentence width 5|-2 51 -115 130 -10 0 0 -100
cut open open sentence width 6|35 39 -100 -108 -45 93 0 0
cut open open sentence width 7|-49 79 -146 -91 -121 0 0 0
cut open open sentence width 8|-57 140 0 -100 0 0 0 0
cut open open signed width 5|-79 203 -100 -147 0 0 0 0
cut open open signed width 6|-245 245 0 0 0 0 0 0
cut open open signed width 7|-84 113 0 -41 0 0 0 0
cut open sentence call width 0|0 57 0 0 -57 0 0 0
cut open sentence call width 1|0 -71 0 0 71 0 0 0
cut open sentence call width 3|0 100 0 -100 0 0 0 0
cut open sentence call width 5|0 -79 0 79 0 0 0 0
cut open sentence clause width 0|0 -29 0 0 29 0 0 0
cut open sentence clause width 1|0 20 0 -97 102 0 0 0
cut open sentence clause width 2|-81 28 0 0 16 0 0 0
cut open sentence clause width 3|-94 37 0 66 24 0 0 0
cut open sentence clause width 4|6 33 -98 3 0 0 0 0
cut open sentence clause width 5|-111 250 -125 -69 -51 0 0 0
cut open sentence clause width 6|-86 25 0 58 0 0 0 0
cut open sentence clause width 7|-92 92 0 0 0 0 0 0
cut open sentence open width 0|-71 75 0 0 -8 0 0 0
cut open sentence open width 1|9 29 0 -132 103 0 0 0
cut open sentence open width 2|-124 111 -100 -56 182 0 0 0
cut open sentence open width 3|-51 210 -114 13 102 -100 0 0
cut open sentence open width 4|57 148 -110 40 -7 0 0 0
cut open sentence open width 5|-135 148 -137 -15 28 0 0 0
cut open sentence open width 6|-22 24 170 -15 -167 0 0 0
cut open sentence open width 7|-28 206 -96 -207 -49 0 0 0
cut open sentence open width 8|-99 100 27 -67 0 0 0 0
cut open sentence sentence width 0|-16 -34 0 0 121 0 0 0
cut open sentence sentence width 1|-39 100 0 0 -83 0 0 0
cut open sentence sentence width 2|-57 57 0 0 0 0 0 0
cut open sentence sentence width 3|-100 -28 0 94 105 0 0 0
cut open sentence sentence width 4|-182 -74 0 143 41 0 0 0
cut open sentence sentence width 5|15 -1 -100 144 0 0 0 0
cut open sentence sentence width 6|-141 142 0 -29 0 0 0 0
cut open sentence sentence width 7|-100 100 0 0 0 0 0 0
cut open sentence signed width 5|-80 108 0 -39 0 0 0 0
cut open signed clause width 5|-29 29 0 0 0 0 0 0
cut open signed open width 2|-68 68 0 0 0 0 0 0
cut open signed open width 3|-89 163 0 -100 0 0 0 0
cut open signed open width 4|-124 192 0 -100 0 0 0 0
cut open signed open width 5|-143 206 -100 0 0 0 0 0
cut open signed open width 6|-147 209 0 0 0 -100 0 0
cut open signed sentence width 5|-39 39 0 0 0 0 0 0
cut open signed sentence width 6|-94 94 0 0 0 0 0 0
deficit 0|-158 -121 49 91 2 -28 0 0
deficit 1|-141 42 138 114 57 27 -100 43
deficit 2|-20 25 -26 -17 -44 -97 -100 23
deficit 3|2 31 48 -17 47 -18 0 -48
deficit 4|100 16 -22 -50 -92 -35 -88 -77
deficit 5|76 -30 -7 -31 12 -58 -65 -104
deficit 6|64 -34 -57 -23 -62 -76 -46 -107
deficit 7|46 -2 -37 -64 -69 -51 -87 -64
deficit 8|47 77 71 63 127 35 20 -42
deficit 9|58 88 86 69 105 25 19 56
doubled|-334 -286 646 -359 -393 -100 -197 247
doubled 1|-100 0 63 -377 -190 0 -98 465
doubled 2|-99 0 444 -337 0 -100 0 -89
doubled 3|0 -100 42 257 -164 -100 -136 -170
doubled 4|-258 -93 640 -440 -97 -100 0 -100
doubled 5|-208 -172 433 -230 -64 0 0 0
doubled 6|-132 -168 429 -316 -98 0 0 0
doubled 7|-100 0 225 -166 0 0 0 0
doubled 8|0 0 82 -82 0 0 0 0
ends call|57 80 83 -246 -236 -227 -69 -78
ends call after ends call|-62 79 -1 -56 0 0 0 0
ends call after ends clause|81 37 57 -158 0 -98 0 0
ends call after ends open|37 49 32 -99 -180 -170 -69 0
ends call after ends sentence|100 71 -75 -91 0 0 0 -78
ends call deficit 1|0 -137 199 -99 0 0 0 0
ends call deficit 2|-53 -102 172 -112 0 0 0 0
ends call deficit 3|37 -178 213 0 0 -100 0 0
ends call deficit 4|-94 0 94 0 0 0 0 0
ends call deficit 5|19 -41 -1 0 0 0 0 0
ends call deficit 6|-49 -88 90 0 0 0 0 0
ends call deficit 7|-115 106 -7 -51 0 0 0 0
ends call deficit 8|27 77 -52 -120 -141 0 0 0
ends call deficit 9|76 116 -80 -51 -145 -169 -69 -78
ends call here 1 after 2|0 -99 99 0 0 0 0 0
ends call here 1 after 8|0 0 99 -99 0 0 0 0
ends call here 1 after 9|0 -57 57 0 0 0 0 0
ends call here 2 after 2|-87 22 73 -61 0 0 0 0
ends call here 2 after 3|159 -159 0 0 0 0 0 0
ends call here 2 after 4|0 -63 63 0 0 0 0 0
ends call here 2 after 5|96 -131 56 0 0 0 0 0
ends call here 2 after 6|0 -41 41 0 0 0 0 0
ends call here 2 after 8|-91 141 -12 0 0 0 0 0
ends call here 2 after 9|-48 34 29 0 0 0 0 0
ends call here 3 after 0|-92 0 92 0 0 0 0 0
ends call here 3 after 1|0 0 100 0 0 -100 0 0
ends call here 3 after 2|100 -94 18 0 0 0 0 0
ends call here 3 after 3|-133 102 53 0 0 0 0 0
ends call here 3 after 4|0 -51 51 0 0 0 0 0
ends call here 3 after 5|108 -108 0 0 0 0 0 0
ends call here 3 after 6|90 74 -144 0 0 0 0 0
ends call here 3 after 7|51 -70 34 0 0 0 0 0
ends call here 3 after 8|0 -59 59 0 0 0 0 0
ends call here 3 after 9|-85 116 -4 0 0 0 0 0
ends call here 4 after 2|-22 0 22 0 0 0 0 0
ends call here 4 after 3|-82 0 82 0 0 0 0 0
ends call here 5 after 1|0 -18 18 0 0 0 0 0
ends call here 5 after 2|20 -59 5 0 0 0 0 0
ends call here 5 after 3|27 0 -27 0 0 0 0 0
ends call here 5 after 4|14 -14 0 0 0 0 0 0
ends call here 5 after 5|154 -59 -120 0 0 0 0 0
ends call here 5 after 6|3 48 -84 0 0 0 0 0
ends call here 5 after 7|0 122 -122 0 0 0 0 0
ends call here 5 after 8|0 -100 100 0 0 0 0 0
ends call here 5 after 9|-93 0 93 0 0 0 0 0
ends call here 6 after 0|-100 0 100 0 0 0 0 0
ends call here 6 after 1|-57 0 57 0 0 0 0 0
ends call here 6 after 2|-26 -91 102 0 0 0 0 0
ends call here 6 after 4|66 0 -66 0 0 0 0 0
ends call here 6 after 5|60 28 -99 0 0 0 0 0
ends call here 6 after 6|48 0 -48 0 0 0 0 0
ends call here 6 after 7|0 -70 70 0 0 0 0 0
ends call here 6 after 8|0 87 -87 0 0 0 0 0
ends call here 6 after 9|0 -80 80 0 0 0 0 0
ends call here 7 after 0|0 0 -68 68 0 0 0 0
ends call here 7 after 1|-79 83 -25 0 0 0 0 0
ends call here 7 after 2|-173 0 173 0 0 0 0 0
ends call here 7 after 3|105 -83 77 -99 0 0 0 0
ends call here 7 after 4|79 -56 -39 0 0 0 0 0
ends call here 7 after 5|95 3 -108 0 0 0 0 0
ends call here 7 after 6|61 41 -72 0 0 0 0 0
ends call here 7 after 7|40 87 -121 0 0 0 0 0
ends call here 7 after 8|-96 62 52 0 0 0 0 0
ends call here 7 after 9|-129 2 128 0 0 0 0 0
ends call here 8 after 0|0 -94 94 0 0 0 0 0
ends call here 8 after 1|-109 -49 134 -18 0 0 0 0
ends call here 8 after 2|-48 134 -39 0 0 0 0 0
ends call here 8 after 3|181 -110 21 0 -97 0 0 0
ends call here 8 after 4|-72 0 72 0 0 0 0 0
ends call here 8 after 5|96 -8 -135 0 0 0 0 0
ends call here 8 after 6|76 -4 -94 0 0 0 0 0
ends call here 8 after 7|142 -49 -36 -43 0 0 0 0
ends call here 8 after 8|-49 48 69 -27 -63 0 0 0
ends call here 8 after 9|-298 176 168 -76 0 0 0 0
ends call here 9 after 1|-91 -65 121 32 0 0 0 0
ends call here 9 after 2|92 -99 -22 45 0 0 0 -78
ends call here 9 after 3|55 -22 -118 39 0 0 0 0
ends call here 9 after 4|73 -13 3 -39 0 0 0 0
ends call here 9 after 5|214 53 -205 -167 0 -98 0 0
ends call here 9 after 6|89 -146 14 0 0 0 0 0
ends call here 9 after 7|-73 174 27 -1 0 0 -69 0
ends call here 9 after 8|-207 53 151 -39 0 0 0 0
ends call here 9 after 9|-320 204 55 124 -67 -99 0 0
ends call width 0 marks 0|100 42 -30 0 0 -99 0 0
ends call width 1 marks 0|-198 28 218 -79 0 0 0 0
ends call width 2 marks 0|0 -158 -15 151 -67 0 0 0
ends call width 2 marks 1|0 96 -96 0 0 0 0 0
ends call width 3 marks 0|277 168 -316 -95 -63 0 0 0
ends call width 3 marks 1|-95 -93 213 0 -97 0 0 0
ends call width 4 marks 0|128 -172 27 -359 0 -98 -69 -78
ends call width 4 marks 1|-121 -17 253 -77 -98 -100 0 0
ends call width 4 marks 2|0 100 -100 0 0 0 0 0
ends call width 5 marks 0|231 -7 -231 0 0 0 0 0
ends call width 5 marks 1|-160 -37 262 -164 0 0 0 0
ends call width 5 marks 2|-22 139 -138 0 0 0 0 0
ends call width 6 marks 0|135 79 -42 -99 0 0 0 0
ends call width 6 marks 1|-186 54 102 0 0 0 0 0
ends call width 6 marks 2|98 120 -273 0 0 0 0 0
ends call width 7 marks 2|25 70 -75 0 0 0 0 0
ends clause|7 61 55 -208 -88 -100 -100 -167
ends clause after ends call|-51 -28 190 -196 -162 0 0 0
ends clause after ends clause|51 85 -248 0 0 0 0 0
ends clause after ends open|-22 35 57 -104 -4 -100 0 -98
ends clause after ends sentence|23 81 -42 -132 0 0 -100 -98
ends clause after ends signed|232 -62 -95 0 -76 0 0 0
ends clause deficit 0|-74 -70 -65 128 0 0 0 0
ends clause deficit 1|-5 83 31 -39 68 0 -100 0
ends clause deficit 2|4 40 -203 -77 76 0 0 -98
ends clause deficit 3|103 -113 98 -115 90 0 0 0
ends clause deficit 4|132 -61 -89 0 0 0 0 0
ends clause deficit 5|119 44 -72 0 0 -100 0 0
ends clause deficit 6|90 -52 -25 53 -74 0 0 0
ends clause deficit 7|198 -74 -44 -84 -116 0 0 0
ends clause deficit 8|93 -20 166 37 -97 -100 0 -98
ends clause deficit 9|-162 -31 273 -165 -127 0 0 0
ends clause here 0 after 0|0 0 -85 85 0 0 0 0
ends clause here 0 after 1|0 0 -54 54 0 0 0 0
ends clause here 0 after 2|0 -70 70 0 0 0 0 0
ends clause here 0 after 8|0 0 -67 67 0 0 0 0
ends clause here 0 after 9|-74 0 74 0 0 0 0 0
ends clause here 1 after 2|-98 51 44 34 0 0 0 0
ends clause here 1 after 3|-57 57 0 0 0 0 0 0
ends clause here 1 after 7|-29 29 0 0 0 0 0 0
ends clause here 1 after 8|0 -98 -99 99 98 0 0 0
ends clause here 1 after 9|83 107 77 -117 -49 0 -100 0
ends clause here 2 after 0|0 0 51 -51 0 0 0 0
ends clause here 2 after 1|71 -71 0 0 0 0 0 0
ends clause here 2 after 2|3 13 -15 -113 3 0 0 0
ends clause here 2 after 3|-7 -103 25 55 104 0 0 0
ends clause here 2 after 4|72 -58 -32 0 0 0 0 0
ends clause here 2 after 5|47 1 -101 0 0 0 0 0
ends clause here 2 after 6|71 78 8 -80 30 0 0 -98
ends clause here 2 after 7|-68 99 32 -79 0 0 0 0
ends clause here 2 after 8|4 3 29 0 -46 0 0 0
ends clause here 2 after 9|-8 63 -180 111 -92 0 0 0
ends clause here 3 after 1|-38 38 0 0 0 0 0 0
ends clause here 3 after 2|24 68 -179 0 0 0 0 0
ends clause here 3 after 3|98 28 -100 0 0 0 0 0
ends clause here 3 after 4|8 -8 0 0 0 0 0 0
ends clause here 3 after 5|61 -61 68 -68 0 0 0 0
ends clause here 3 after 6|-17 -148 76 0 90 0 0 0
ends clause here 3 after 7|-84 -104 221 -100 0 0 0 0
ends clause here 3 after 8|-78 -35 126 35 0 0 0 0
ends clause here 3 after 9|9 -15 17 0 0 0 0 0
ends clause here 4 after 1|97 -97 0 0 0 0 0 0
ends clause here 4 after 2|9 -9 0 0 0 0 0 0
ends clause here 4 after 3|78 1 -59 0 0 0 0 0
ends clause here 4 after 4|52 -52 0 0 0 0 0 0
ends clause here 4 after 5|-127 0 127 0 0 0 0 0
ends clause here 4 after 8|26 82 -88 0 0 0 0 0
ends clause here 4 after 9|31 26 -98 0 0 0 0 0
ends clause here 5 after 1|96 -12 -88 0 0 0 0 0
ends clause here 5 after 2|-86 -10 72 0 0 0 0 0
ends clause here 5 after 3|35 108 -36 0 0 -100 0 0
ends clause here 5 after 4|-140 195 -89 0 0 0 0 0
ends clause here 5 after 5|145 -80 -87 0 0 0 0 0
ends clause here 5 after 6|25 -25 0 0 0 0 0 0
ends clause here 5 after 7|85 -177 124 0 0 0 0 0
ends clause here 5 after 8|178 -37 -161 0 0 0 0 0
ends clause here 5 after 9|76 -76 0 0 0 0 0 0
ends clause here 6 after 0|-51 0 51 0 0 0 0 0
ends clause here 6 after 2|65 14 -125 0 0 0 0 0
ends clause here 6 after 3|78 36 -34 0 -93 0 0 0
ends clause here 6 after 4|0 66 -66 0 0 0 0 0
ends clause here 6 after 5|-43 0 43 0 0 0 0 0
ends clause here 6 after 6|-92 96 -60 53 0 0 0 0
ends clause here 6 after 7|101 -101 0 0 0 0 0 0
ends clause here 6 after 8|36 -90 61 0 34 0 0 0
ends clause here 6 after 9|-50 -109 144 0 0 0 0 0
ends clause here 7 after 2|93 -93 0 0 0 0 0 0
ends clause here 7 after 4|83 0 -83 0 0 0 0 0
ends clause here 7 after 5|0 192 -138 -84 0 0 0 0
ends clause here 7 after 6|-56 -15 66 0 0 0 0 0
ends clause here 7 after 7|99 -49 29 0 -94 0 0 0
ends clause here 7 after 8|0 0 40 0 -40 0 0 0
ends clause here 7 after 9|28 -125 117 0 0 0 0 0
ends clause here 8 after 2|98 5 -57 0 0 0 0 0
ends clause here 8 after 3|90 -156 89 0 0 0 0 0
ends clause here 8 after 4|-55 55 98 0 0 0 0 -98
ends clause here 8 after 5|0 67 55 0 -100 0 0 0
ends clause here 8 after 6|-55 306 -263 -56 0 0 0 0
ends clause here 8 after 7|54 -89 51 0 0 0 0 0
ends clause here 8 after 8|-13 -110 148 -24 85 -100 0 0
ends clause here 8 after 9|-7 -127 115 90 -86 0 0 0
ends clause here 9 after 0|0 -39 39 0 0 0 0 0
ends clause here 9 after 2|-94 130 -52 0 0 0 0 0
ends clause here 9 after 5|0 100 -100 0 0 0 0 0
ends clause here 9 after 7|0 0 146 -71 -96 0 0 0
ends clause here 9 after 8|-95 -94 252 -144 0 0 0 0
ends clause here 9 after 9|0 -97 151 -84 -52 0 0 0
ends clause width 1 marks 0|0 -2 120 0 -59 0 0 -98
ends clause width 2 marks 0|-59 -179 337 -71 -168 0 0 0
ends clause width 3 marks 0|-5 -22 332 -266 -134 -100 0 0
ends clause width 4 marks 0|-178 -97 185 -101 14 0 0 0
ends clause width 4 marks 1|43 13 -309 168 172 0 0 0
ends clause width 5 marks 0|139 22 13 -29 27 -100 0 0
ends clause width 5 marks 1|62 -14 -112 50 -24 0 0 0
ends clause width 5 marks 2|-79 79 0 0 0 0 0 0
ends clause width 6 marks 0|76 89 -121 -129 0 0 0 0
ends clause width 6 marks 1|50 12 -248 158 66 0 0 -98
ends clause width 6 marks 2|75 51 -100 -95 -74 0 0 0
ends clause width 7 marks 0|33 2 0 -62 0 0 0 0
ends clause width 7 marks 1|36 -52 -50 34 66 0 0 0
ends clause width 7 marks 2|28 35 -64 -51 -95 0 -100 0
ends clause width 8 marks 1|0 0 -94 94 0 0 0 0
ends clause width 8 marks 2|0 0 97 -97 0 0 0 0
ends open|-52 55 68 83 60 65 49 44
ends open after ends call|-106 -259 93 -5 2 44 121 -31
ends open after ends clause|-141 -63 104 76 65 -61 57 -110
ends open after ends open|-23 -74 89 88 55 89 37 -21
ends open after ends sentence|18 6 -40 -8 -20 -63 -49 -255
ends open after ends signed|261 84 -240 -171 0 0 0 -98
ends open deficit 0|-33 -105 84 -1 62 89 0 0
ends open deficit 1|-106 59 104 77 62 47 0 43
ends open deficit 2|-32 36 -20 -48 -61 -97 -100 45
ends open deficit 3|-7 62 40 -1 -11 37 0 -48
ends open deficit 4|62 -25 6 -49 -92 20 -88 -77
ends open deficit 5|54 -35 -5 -21 -1 -38 -65 -104
ends open deficit 6|43 -47 98 -21 -68 -76 -46 -107
ends open deficit 7|17 -209 44 -15 28 -51 -87 -64
ends open deficit 8|-96 -138 204 77 40 44 61 -11
ends open deficit 9|-16 -188 192 132 132 60 90 145
ends open here 0 after 0|23 131 -66 54 -157 17 0 0
ends open here 0 after 1|-93 0 63 -6 0 0 0 0
ends open here 0 after 2|-100 0 17 10 50 0 0 0
ends open here 0 after 3|0 -62 51 -32 0 0 0 0
ends open here 0 after 4|0 0 21 -21 34 -34 0 0
ends open here 0 after 5|111 0 -28 -35 0 0 0 0
ends open here 0 after 6|0 0 60 -60 0 0 0 0
ends open here 0 after 7|-87 0 67 -37 0 0 0 0
ends open here 0 after 8|100 -170 133 -54 56 62 0 0
ends open here 0 after 9|0 -100 -42 84 130 0 0 0
ends open here 1 after 0|0 0 -48 48 0 0 0 0
ends open here 1 after 1|-6 42 -52 75 72 30 0 -40
ends open here 1 after 2|-94 98 -114 4 45 -100 0 -55
ends open here 1 after 3|65 7 -31 -17 40 59 0 0
ends open here 1 after 4|-52 -81 111 -13 51 0 0 -60
ends open here 1 after 5|132 -118 -35 14 -30 87 0 -93
ends open here 1 after 6|-71 -11 -54 96 0 0 0 -78
ends open here 1 after 7|-19 -110 71 -3 -49 70 0 0
ends open here 1 after 8|-14 68 -48 12 -10 54 0 0
ends open here 1 after 9|-194 89 -58 62 12 -97 0 28
ends open here 2 after 0|0 -58 124 0 107 0 0 -99
ends open here 2 after 1|52 -1 37 -23 98 0 0 -23
ends open here 2 after 2|-46 17 -25 -121 12 12 0 -45
ends open here 2 after 3|-33 77 36 -23 -22 -99 0 -80
ends open here 2 after 4|-50 71 -12 -53 -95 0 0 6
ends open here 2 after 5|-92 56 47 37 31 0 0 0
ends open here 2 after 6|-70 -38 68 105 70 0 0 0
ends open here 2 after 7|2 3 59 44 -59 0 0 0
ends open here 2 after 8|15 90 17 36 -20 52 -100 27
ends open here 2 after 9|31 60 -5 -96 -40 -67 0 -100
ends open here 3 after 0|0 0 -4 33 -84 0 0 0
ends open here 3 after 1|106 -58 34 -88 0 0 0 0
ends open here 3 after 2|-77 48 -50 -75 -67 -113 0 -75
ends open here 3 after 3|109 9 -32 13 -40 -5 0 0
ends open here 3 after 4|-74 110 5 -70 -80 0 0 0
ends open here 3 after 5|-9 -31 20 134 -54 71 0 0
ends open here 3 after 6|-71 -18 -30 24 -67 80 0 0
ends open here 3 after 7|10 82 -128 75 115 0 0 0
ends open here 3 after 8|87 -42 -65 86 82 0 0 0
ends open here 3 after 9|72 7 -70 -79 22 0 0 0
ends open here 4 after 0|0 0 70 -70 0 0 0 0
ends open here 4 after 1|74 147 -107 -84 -36 0 0 0
ends open here 4 after 2|7 67 15 -79 -14 -97 0 -52
ends open here 4 after 3|129 -43 -100 123 -100 100 0 0
ends open here 4 after 4|-3 -20 61 27 -10 0 0 0
ends open here 4 after 5|-116 -1 73 -67 51 0 0 0
ends open here 4 after 6|-43 -66 66 -39 45 -33 0 0
ends open here 4 after 7|-51 -54 109 -65 0 0 0 0
ends open here 4 after 8|-32 -34 37 -2 -34 0 0 0
ends open here 4 after 9|26 -29 85 41 -97 0 0 0
ends open here 5 after 0|0 0 64 -64 0 0 0 0
ends open here 5 after 1|90 -85 96 -12 -72 31 0 -98
ends open here 5 after 2|1 1 -57 -80 43 -58 0 99
ends open here 5 after 3|68 -107 34 -53 -59 53 0 0
ends open here 5 after 4|111 -220 -8 -16 57 0 0 0
ends open here 5 after 5|41 -197 111 -9 35 0 -100 0
ends open here 5 after 6|-88 -24 50 50 -85 0 100 0
ends open here 5 after 7|93 -50 -48 47 -43 0 0 0
ends open here 5 after 8|74 11 -37 53 6 10 0 0
ends open here 5 after 9|123 -8 -66 -29 -223 0 -62 0
ends open here 6 after 0|0 0 21 -25 11 0 0 0
ends open here 6 after 1|146 -72 38 -83 -115 0 0 0
ends open here 6 after 2|40 37 90 -72 -119 -22 0 0
ends open here 6 after 3|-51 -62 190 27 -32 53 0 -99
ends open here 6 after 4|66 -203 122 -36 0 0 0 0
ends open here 6 after 5|25 -198 142 1 -99 0 0 0
ends open here 6 after 6|125 -24 87 2 33 -68 -164 0
ends open here 6 after 7|22 -119 114 4 125 0 0 0
ends open here 6 after 8|26 120 -14 -40 -41 -96 150 0
ends open here 6 after 9|63 -86 -22 14 81 0 0 0
ends open here 7 after 0|0 0 -15 -8 64 0 0 0
ends open here 7 after 1|46 0 -9 -39 69 0 0 0
ends open here 7 after 2|76 58 22 -57 0 41 -66 -35
ends open here 7 after 3|48 -40 -14 -12 11 -39 0 0
ends open here 7 after 4|42 -164 17 83 129 -65 0 0
ends open here 7 after 5|-86 -126 146 73 -153 -53 0 0
ends open here 7 after 6|72 -41 47 107 27 -26 -29 -100
ends open here 7 after 7|-35 -94 64 -18 45 0 73 -21
ends open here 7 after 8|66 1 -17 58 131 -146 -139 0
ends open here 7 after 9|6 -49 66 37 -84 98 79 -87
ends open here 8 after 0|0 135 43 69 -68 29 63 -100
ends open here 8 after 1|28 -22 11 36 40 -79 -54 0
ends open here 8 after 2|70 15 45 28 -4 31 -37 25
ends open here 8 after 3|-34 -88 90 -34 -6 -44 -51 0
ends open here 8 after 4|35 117 -30 -108 34 0 -73 0
ends open here 8 after 5|-91 -212 140 -11 138 -8 8 -100
ends open here 8 after 6|5 -85 143 66 -38 15 108 52
ends open here 8 after 7|-105 -106 70 98 -5 -40 87 -8
ends open here 8 after 8|63 -129 -37 72 -10 -10 -4 0
ends open here 8 after 9|-168 46 44 128 0 8 108 9
ends open here 9 after 0|82 106 -86 30 37 0 -18 0
ends open here 9 after 1|-100 14 24 114 -108 0 98 43
ends open here 9 after 2|-132 -35 79 68 26 50 37 73
ends open here 9 after 3|-128 -211 110 38 10 20 -11 102
ends open here 9 after 4|56 56 54 -11 -84 -82 -24 78
ends open here 9 after 5|-177 -193 122 35 -9 26 4 8
ends open here 9 after 6|-100 -35 -14 44 69 6 -41 159
ends open here 9 after 7|87 -6 1 26 45 50 -21 22
ends open here 9 after 8|142 -21 -67 106 76 -8 65 -39
ends open here 9 after 9|102 -93 62 125 102 63 174 40
ends open width 0 marks 0|-99 -94 -88 84 148 -169 -82 16
ends open width 1 marks 0|-158 -188 32 200 92 16 -161 59
ends open width 2 marks 0|55 -219 124 85 -49 20 184 -150
ends open width 2 marks 1|-173 0 221 -203 210 -100 0 0
ends open width 3 marks 0|-119 -252 183 231 -235 138 176 134
ends open width 3 marks 1|-251 -184 -26 -52 228 0 -47 -84
ends open width 4 marks 0|-198 -205 138 184 -78 78 383 211
ends open width 4 marks 1|-39 -146 320 -46 12 -99 -224 -99
ends open width 4 marks 2|61 21 -68 -95 112 -82 0 0
ends open width 5 marks 0|-179 -64 102 96 -182 108 78 -277
ends open width 5 marks 1|54 -13 39 0 -124 -131 -79 -99
ends open width 5 marks 2|53 167 -73 -450 76 0 0 0
ends open width 6 marks 0|-186 -242 146 35 -246 174 -95 72
ends open width 6 marks 1|24 -99 96 130 -164 0 0 0
ends open width 6 marks 2|109 36 -127 -167 78 -64 -100 -170
ends open width 7 marks 0|-162 -170 177 -67 -34 0 0 116
ends open width 7 marks 1|74 27 -35 120 -140 -97 0 0
ends open width 7 marks 2|22 7 -321 -71 -8 -34 0 0
ends open width 8 marks 0|0 0 254 -254 0 0 0 0
ends open width 8 marks 1|163 131 48 -171 0 0 0 0
ends open width 8 marks 2|-93 0 -291 264 37 0 0 0
ends sentence|39 91 -158 -42 9 -199 -160 -221
ends sentence after ends call|-216 225 0 -32 13 0 0 0
ends sentence after ends clause|150 45 -121 -114 -24 0 0 -161
ends sentence after ends open|79 67 -140 27 48 -100 -183 -100
ends sentence after ends sentence|-74 72 -162 82 58 0 -100 0
ends sentence after ends signed|65 -53 0 -39 0 0 0 0
ends sentence deficit 0|-206 31 88 128 -97 -92 0 0
ends sentence deficit 1|-97 -94 -83 247 -37 -59 0 0
ends sentence deficit 2|20 -61 -93 156 57 0 0 0
ends sentence deficit 3|-21 -60 -93 98 142 0 0 0
ends sentence deficit 4|87 -12 -100 -7 0 0 0 0
ends sentence deficit 5|-85 67 -8 -24 16 0 0 0
ends sentence deficit 6|-69 115 -100 11 166 0 0 0
ends sentence deficit 7|-43 51 -171 7 44 0 0 0
ends sentence deficit 8|30 117 -121 -16 120 0 -98 0
ends sentence deficit 9|58 93 -249 -216 -103 -100 -131 -221
ends sentence here 0 after 1|0 0 -97 97 0 0 0 0
ends sentence here 0 after 3|0 0 35 -35 0 0 0 0
ends sentence here 0 after 5|0 -97 56 57 0 0 0 0
ends sentence here 0 after 6|0 0 45 -45 0 0 0 0
ends sentence here 0 after 8|-168 0 7 243 -97 0 0 0
ends sentence here 0 after 9|-67 100 120 -146 0 0 0 0
ends sentence here 1 after 0|-83 0 0 83 0 0 0 0
ends sentence here 1 after 1|-78 0 0 78 0 0 0 0
ends sentence here 1 after 2|-152 -3 135 81 -68 0 0 0
ends sentence here 1 after 3|-23 23 0 0 0 0 0 0
ends sentence here 1 after 4|-78 78 0 0 0 0 0 0
ends sentence here 1 after 5|-52 52 0 0 0 0 0 0
ends sentence here 1 after 6|-98 0 45 74 0 0 0 0
ends sentence here 1 after 7|-61 120 0 -78 0 0 0 0
ends sentence here 1 after 8|128 33 -119 53 -78 0 0 0
ends sentence here 1 after 9|251 -187 -42 -8 43 0 0 0
ends sentence here 2 after 0|68 -7 0 -33 0 0 0 0
ends sentence here 2 after 1|36 -141 0 159 32 0 0 0
ends sentence here 2 after 2|-30 40 0 -78 0 0 0 0
ends sentence here 2 after 3|-100 60 0 54 -19 0 0 0
ends sentence here 2 after 4|66 -9 0 15 -37 0 0 0
ends sentence here 2 after 5|15 -5 0 19 0 0 0 0
ends sentence here 2 after 6|-81 46 0 17 0 0 0 0
ends sentence here 2 after 7|135 -98 0 -30 0 0 0 0
ends sentence here 2 after 8|125 1 -98 -41 -2 0 0 0
ends sentence here 2 after 9|11 -141 6 141 169 0 0 0
ends sentence here 3 after 1|0 -27 0 27 0 0 0 0
ends sentence here 3 after 2|104 -224 0 109 91 0 0 0
ends sentence here 3 after 3|-22 -25 0 52 77 0 0 0
ends sentence here 3 after 4|-22 36 0 -42 0 0 0 0
ends sentence here 3 after 5|17 17 0 -93 -6 0 0 0
ends sentence here 3 after 6|40 32 -93 -92 0 0 0 0
ends sentence here 3 after 7|43 -43 0 0 0 0 0 0
ends sentence here 3 after 8|-104 104 0 0 0 0 0 0
ends sentence here 3 after 9|-25 -7 0 51 0 0 0 0
ends sentence here 4 after 1|58 -58 0 0 0 0 0 0
ends sentence here 4 after 2|93 -92 0 -7 0 0 0 0
ends sentence here 4 after 3|10 -10 0 0 0 0 0 0
ends sentence here 4 after 4|-50 50 0 0 0 0 0 0
ends sentence here 4 after 5|22 74 -100 0 0 0 0 0
ends sentence here 4 after 6|-60 60 0 0 0 0 0 0
ends sentence here 4 after 7|-77 77 0 0 0 0 0 0
ends sentence here 4 after 9|23 -23 0 0 0 0 0 0
ends sentence here 5 after 1|-8 -124 0 99 0 0 0 0
ends sentence here 5 after 2|156 -114 0 -161 16 0 0 0
ends sentence here 5 after 3|-61 35 -36 109 0 0 0 0
ends sentence here 5 after 4|83 -83 0 0 0 0 0 0
ends sentence here 5 after 5|-145 154 -53 0 0 0 0 0
ends sentence here 5 after 6|39 -37 -7 0 0 0 0 0
ends sentence here 5 after 7|-55 73 0 -13 0 0 0 0
ends sentence here 5 after 8|-107 199 -77 -102 0 0 0 0
ends sentence here 5 after 9|-73 10 98 -45 0 0 0 0
ends sentence here 6 after 0|0 -57 0 0 57 0 0 0
ends sentence here 6 after 1|-96 96 0 0 0 0 0 0
ends sentence here 6 after 2|27 55 0 -109 0 0 0 0
ends sentence here 6 after 3|-55 59 0 -17 0 0 0 0
ends sentence here 6 after 4|-82 177 -100 -40 0 0 0 0
ends sentence here 6 after 5|13 107 -100 -24 23 0 0 0
ends sentence here 6 after 6|48 -74 0 70 0 0 0 0
ends sentence here 6 after 7|23 92 -100 -39 54 0 0 0
ends sentence here 6 after 8|57 -129 0 20 133 0 0 0
ends sentence here 6 after 9|43 25 0 -6 -70 0 0 0
ends sentence here 7 after 0|0 166 0 -94 -100 0 0 0
ends sentence here 7 after 1|11 -63 0 69 0 0 0 0
ends sentence here 7 after 2|-117 -100 0 168 70 0 0 0
ends sentence here 7 after 3|-123 124 -100 99 0 0 0 0
ends sentence here 7 after 4|-63 88 0 -30 0 0 0 0
ends sentence here 7 after 5|65 36 -147 23 94 0 0 0
ends sentence here 7 after 6|-81 110 0 -17 6 0 0 0
ends sentence here 7 after 7|90 -90 0 0 0 0 0 0
ends sentence here 7 after 8|95 -75 0 28 0 0 0 0
ends sentence here 7 after 9|98 28 -99 -83 75 0 0 0
ends sentence here 8 after 0|-86 -63 0 -68 170 0 0 0
ends sentence here 8 after 1|66 22 0 -134 0 0 0 0
ends sentence here 8 after 2|-170 -35 -83 212 36 0 0 0
ends sentence here 8 after 3|-56 58 -100 107 102 0 0 0
ends sentence here 8 after 4|-42 49 -85 57 36 0 0 0
ends sentence here 8 after 5|8 119 -112 -26 -57 0 0 0
ends sentence here 8 after 6|59 73 -100 51 -55 0 0 0
ends sentence here 8 after 7|128 24 -100 4 4 0 0 0
ends sentence here 8 after 8|62 87 0 -30 -64 0 0 0
ends sentence here 8 after 9|194 -26 -100 -154 30 0 -98 0
ends sentence here 9 after 0|0 -24 0 107 -96 0 0 0
ends sentence here 9 after 1|60 -18 0 -80 -49 0 0 0
ends sentence here 9 after 2|-7 -4 -157 63 -34 0 0 0
ends sentence here 9 after 3|137 80 -100 43 -156 0 0 -96
ends sentence here 9 after 4|39 34 -93 -8 -2 0 0 0
ends sentence here 9 after 5|-12 63 -226 -68 144 0 -100 -91
ends sentence here 9 after 6|32 94 -25 -102 -94 0 0 -100
ends sentence here 9 after 7|67 -67 0 -54 32 0 0 0
ends sentence here 9 after 8|53 158 0 -96 -27 0 -100 0
ends sentence here 9 after 9|100 77 -136 -120 -143 -100 -169 0
ends sentence width 0 marks 0|15 -15 0 0 25 0 0 0
ends sentence width 1 marks 0|82 109 0 -273 79 0 0 -91
ends sentence width 1 marks 1|122 -122 0 0 0 0 0 0
ends sentence width 2 marks 0|47 222 -202 -267 131 0 -98 0
ends sentence width 2 marks 1|-73 73 0 0 0 0 0 0
ends sentence width 3 marks 0|-45 176 -173 99 205 -100 0 0
ends sentence width 3 marks 1|135 196 -44 -96 -170 0 -100 0
ends sentence width 3 marks 2|-100 100 0 0 0 0 0 0
ends sentence width 4 marks 0|46 85 -111 248 -62 0 -100 -100
ends sentence width 4 marks 1|206 46 -138 -336 -114 0 -98 -96
ends sentence width 4 marks 2|237 -176 0 -99 0 0 0 0
ends sentence width 5 marks 0|-29 16 -182 434 28 0 0 0
ends sentence width 5 marks 1|131 -46 -83 -167 35 0 0 0
ends sentence width 5 marks 2|-2 162 0 -278 -175 0 0 0
ends sentence width 6 marks 0|-170 37 -41 197 -72 -134 0 0
ends sentence width 6 marks 1|1 77 -195 -211 -52 0 0 0
ends sentence width 6 marks 2|-64 130 -94 -146 -153 0 0 0
ends sentence width 7 marks 0|-29 0 -71 72 0 0 0 0
ends sentence width 7 marks 1|21 -31 76 -58 0 0 0 0
ends sentence width 7 marks 2|-46 81 0 -107 -49 0 0 0
ends sentence width 8 marks 1|-99 0 187 9 -97 0 0 0
ends sentence width 8 marks 2|0 31 143 -146 0 0 0 0
ends signed|146 176 -170 -170 -100 -100 0 0
ends signed after ends clause|91 -91 0 0 0 0 0 0
ends signed after ends open|93 218 -170 -170 -100 -100 0 0
ends signed after ends sentence|11 -11 0 0 0 0 0 0
ends signed deficit 2|47 -47 0 0 0 0 0 0
ends signed deficit 3|-163 163 0 0 0 0 0 0
ends signed deficit 4|-26 134 0 0 0 -100 0 0
ends signed deficit 5|-99 99 0 0 0 0 0 0
ends signed deficit 6|-25 113 -100 0 0 0 0 0
ends signed deficit 7|-12 103 0 -100 0 0 0 0
ends signed deficit 8|175 -68 0 0 -100 0 0 0
ends signed deficit 9|184 16 -100 -100 0 0 0 0
ends signed here 2 after 7|-24 24 0 0 0 0 0 0
ends signed here 2 after 8|44 -44 0 0 0 0 0 0
ends signed here 2 after 9|30 -30 0 0 0 0 0 0
ends signed here 3 after 1|-96 96 0 0 0 0 0 0
ends signed here 3 after 9|-94 94 0 0 0 0 0 0
ends signed here 4 after 1|-79 79 0 0 0 0 0 0
ends signed here 4 after 5|81 -81 0 0 0 0 0 0
ends signed here 4 after 6|88 -88 0 0 0 0 0 0
ends signed here 4 after 7|-94 94 0 0 0 0 0 0
ends signed here 4 after 9|-27 135 0 0 0 -100 0 0
ends signed here 5 after 1|-100 100 0 0 0 0 0 0
ends signed here 5 after 8|1 -1 0 0 0 0 0 0
ends signed here 6 after 6|46 -46 0 0 0 0 0 0
ends signed here 6 after 7|0 100 -100 0 0 0 0 0
ends signed here 6 after 9|-48 48 0 0 0 0 0 0
ends signed here 7 after 6|61 56 0 -100 0 0 0 0
ends signed here 7 after 7|-75 75 0 0 0 0 0 0
ends signed here 7 after 8|72 -72 0 0 0 0 0 0
ends signed here 7 after 9|-17 17 0 0 0 0 0 0
ends signed here 8 after 2|-10 10 0 0 0 0 0 0
ends signed here 8 after 7|-39 39 0 0 0 0 0 0
ends signed here 8 after 8|75 -75 0 0 0 0 0 0
ends signed here 8 after 9|147 -36 0 0 -100 0 0 0
ends signed here 9 after 1|0 100 0 -100 0 0 0 0
ends signed here 9 after 5|137 -52 -100 0 0 0 0 0
ends signed here 9 after 8|87 -87 0 0 0 0 0 0
ends signed here 9 after 9|40 -40 0 0 0 0 0 0
ends signed width 2 marks 1|-68 68 0 0 0 0 0 0
ends signed width 3 marks 1|-31 116 0 -100 0 0 0 0
ends signed width 4 marks 1|-153 218 0 -100 0 0 0 0
ends signed width 4 marks 2|193 -126 -100 0 0 0 0 0
ends signed width 5 marks 1|-68 146 -100 0 0 0 0 0
ends signed width 5 marks 2|137 -27 0 0 -100 0 0 0
ends signed width 6 marks 1|-100 100 0 0 0 0 0 0
ends signed width 6 marks 2|139 -60 0 0 0 -100 0 0
ends signed width 7 marks 2|-27 27 0 0 0 0 0 0
full around 0 0|-66 -1 174 122 112 85 29 35
full around 0 1|20 -72 118 54 7 -79 47 -107
full around 0 2|55 -6 74 12 -43 -102 135 47
full around 1 0|-52 50 73 46 -85 49 -17 131
full around 1 1|48 116 100 -1 -113 -72 5 -103
full around 1 2|-6 17 -36 -113 85 -95 -265 -165
full around 2 0|46 96 4 25 92 8 3 -145
full around 2 1|95 83 4 38 185 -100 -97 -98
full around 2 2|49 104 -82 -2 56 -37 -100 -100
furniture|-46 -197 -647 -478 -219 -170 -228 1048
genre|285 -19 232 -852 -142 -192 -221 212
happening|-38 -5 131 -363 -226 -232 -383 -274
here 0 after 0|23 131 -106 85 -157 17 0 0
here 0 after 1|-93 0 -12 60 0 0 0 0
here 0 after 2|-100 -70 37 10 50 0 0 0
here 0 after 3|0 -62 88 -70 0 0 0 0
here 0 after 4|0 0 21 -21 34 -34 0 0
here 0 after 5|111 -97 71 -16 0 0 0 0
here 0 after 6|0 0 74 -74 0 0 0 0
here 0 after 7|-87 0 67 -37 0 0 0 0
here 0 after 8|-27 -170 122 111 -5 62 0 0
here 0 after 9|-121 -29 37 -17 130 0 0 0
here 1 after 0|-83 0 -48 87 0 0 0 0
here 1 after 1|-76 42 -52 94 72 30 0 -40
here 1 after 2|-240 70 -34 37 21 -100 0 -55
here 1 after 3|12 27 -31 -17 40 59 0 0
here 1 after 4|-115 20 111 -13 51 0 0 -60
here 1 after 5|117 -101 -35 14 -30 87 0 -93
here 1 after 6|-149 -11 -9 111 0 0 0 -78
here 1 after 7|-51 -43 71 -21 -49 70 0 0
here 1 after 8|60 -43 -55 12 7 54 0 0
here 1 after 9|-1 80 -42 21 4 -97 -100 28
here 2 after 0|68 -92 134 -23 107 0 0 -99
here 2 after 1|105 -46 37 18 110 0 0 -23
here 2 after 2|-43 22 -15 -161 16 12 0 -45
here 2 after 3|-47 54 38 24 104 -99 0 -80
here 2 after 4|6 56 -7 -71 -121 0 0 6
here 2 after 5|-33 15 55 47 31 0 0 0
here 2 after 6|-70 -6 72 97 80 0 0 -98
here 2 after 7|14 11 65 20 -59 0 0 0
here 2 after 8|29 101 20 33 -30 52 -100 27
here 2 after 9|33 30 -55 -33 15 -67 0 -100
here 3 after 0|-92 0 57 33 -84 0 0 0
here 3 after 1|-41 19 83 -68 0 -100 0 0
here 3 after 2|-9 -11 -57 -32 -17 -113 0 -75
here 3 after 3|118 11 -34 24 -19 -5 0 0
here 3 after 4|35 -2 26 -85 -80 0 0 0
here 3 after 5|8 12 33 87 -56 71 0 0
here 3 after 6|-3 -29 -86 -5 41 80 0 0
here 3 after 7|31 7 -28 -44 115 0 0 0
here 3 after 8|-82 2 57 91 82 0 0 0
here 3 after 9|22 35 -73 -61 22 0 0 0
here 4 after 0|0 0 70 -70 0 0 0 0
here 4 after 1|105 102 -107 -84 -36 0 0 0
here 4 after 2|48 46 20 -81 -14 -97 0 -52
here 4 after 3|127 -9 -93 123 -100 100 0 0
here 4 after 4|-21 7 61 27 -10 0 0 0
here 4 after 5|-38 20 86 -67 51 0 0 0
here 4 after 6|-18 -84 66 -39 45 -33 0 0
here 4 after 7|-156 43 109 -65 0 0 0 0
here 4 after 8|-34 -4 -17 -2 -34 0 0 0
here 4 after 9|29 52 52 41 -97 -100 0 0
here 5 after 0|0 0 64 -64 0 0 0 0
here 5 after 1|-7 -83 77 41 -72 31 0 -98
here 5 after 2|-9 5 19 -111 24 -58 0 99
here 5 after 3|24 -24 17 -17 -59 -67 0 0
here 5 after 4|-7 -1 -51 -16 57 0 0 0
here 5 after 5|-43 49 50 -9 35 0 -100 0
here 5 after 6|-50 -49 28 50 -85 0 100 0
here 5 after 7|129 32 -101 32 -43 0 0 0
here 5 after 8|120 5 -73 13 6 10 0 0
here 5 after 9|86 -20 4 -51 -223 0 -62 0
here 6 after 0|-136 -57 109 -25 46 0 0 0
here 6 after 1|76 43 48 -83 -115 0 0 0
here 6 after 2|58 35 90 -113 -119 -22 0 0
here 6 after 3|-26 -30 90 23 -113 53 0 -99
here 6 after 4|65 6 -17 -48 0 0 0 0
here 6 after 5|57 16 -27 -8 -83 0 0 0
here 6 after 6|81 -57 58 26 33 -68 -164 0
here 6 after 7|65 -13 -43 -4 151 0 0 0
here 6 after 8|71 -27 -22 21 34 -96 150 0
here 6 after 9|34 -85 67 -31 56 0 0 0
here 7 after 0|0 166 -34 -34 -55 0 0 0
here 7 after 1|4 -26 -17 -28 69 0 0 0
here 7 after 2|43 -28 91 -20 33 41 -66 -35
here 7 after 3|44 70 -11 -21 11 -39 0 0
here 7 after 4|78 -145 -20 77 129 -65 0 0
here 7 after 5|-36 80 -19 53 -76 -53 0 0
here 7 after 6|48 84 43 -30 29 -26 -29 -100
here 7 after 7|103 2 -53 -18 6 0 73 -21
here 7 after 8|2 -37 9 58 88 -146 -139 0
here 7 after 9|24 -16 47 14 -58 98 79 -87
here 8 after 0|-86 -60 66 24 83 29 63 -100
here 8 after 1|13 -9 56 11 40 -79 -54 0
here 8 after 2|48 30 60 -14 -44 31 -37 25
here 8 after 3|27 -58 0 9 -17 -44 -51 0
here 8 after 4|-42 99 18 -87 48 0 -73 -98
here 8 after 5|45 56 -91 -25 -55 -8 8 -100
here 8 after 6|36 113 -51 100 -54 15 108 52
here 8 after 7|170 -46 6 59 -13 -40 87 -8
here 8 after 8|96 -59 22 34 -58 -38 -4 0
here 8 after 9|-8 -29 -21 83 17 8 57 9
here 9 after 0|82 23 -80 72 -15 0 -18 0
here 9 after 1|-66 18 63 77 -143 0 98 43
here 9 after 2|-101 -82 44 85 7 50 37 42
here 9 after 3|7 9 0 53 -34 20 -11 62
here 9 after 4|86 57 46 -17 -91 -82 -24 78
here 9 after 5|38 71 -57 -6 148 5 -85 -22
here 9 after 6|56 48 10 -20 28 6 -41 16
here 9 after 7|11 18 43 3 20 50 -37 22
here 9 after 8|91 19 11 -31 -1 -8 3 -39
here 9 after 9|77 82 80 81 24 2 65 40
linking|-117 236 -174 -61 238 0 -214 -84
marked|-205 -100 -510 -624 -277 878 -312 -227
marks 0|-94 -6 214 290 12 75 57 64
marks 1|6 121 43 -38 37 -192 -369 -311
marks 2|84 118 -337 -305 -35 -212 -170 -170
medium|0 0 -169 -214 -165 0 0 388
name|-261 -289 87 -95 -278 -243 804 193
name room 0|-100 0 196 138 -5 -100 -234 -138
name room 1|0 0 99 37 34 -100 24 -67
name room 2|-122 0 21 -25 -18 -100 142 -95
name room 3|-46 0 -35 -117 -157 0 270 49
name room 4|0 0 -92 -246 37 0 297 0
name room 5|0 0 -134 -160 63 0 264 0
name room 6|-100 -137 20 -17 -86 0 334 -214
name room 7|-80 -81 -49 -97 25 -100 393 28
name room 8|0 -165 49 -124 -206 -174 316 123
name room 9|-135 0 0 -138 -124 -85 366 27
news|148 -128 -43 -35 -105 -203 -164 -154
nothing after|-388 -433 223 84 -111 -64 -58 228
nothing before|142 -448 121 58 -164 36 -99 163
number|-91 273 -259 208 -73 -97 -217 -60
number torn|-425 528 -152 -469 314 -62 -25 -98
opening|1013 -713 -455 -509 0 -169 -60 0
pair around known|-51 -100 44 311 60 5 -97 0
pair known|-239 283 -91 -582 606 -261 -61 201
picture|-61 -250 -559 492 385 -205 -97 0
pictureMark|-98 -100 -97 302 0 -141 0 0
place|159 -35 -494 178 259 -117 -291 282
quote open|-550 502 -25 -257 -192 -100 -25 -162
repeats 0|40 87 -20 -192 14 -20 -4 79
repeats 0 deficit 1|-28 86 -3 -162 0 -100 -100 113
repeats 0 deficit 2|10 22 -17 -70 110 0 0 -125
repeats 0 deficit 3|-9 -28 60 -31 -74 91 0 42
repeats 0 deficit 4|113 30 -64 0 0 -100 0 -62
repeats 0 deficit 5|-36 22 43 -77 121 -52 0 -6
repeats 0 deficit 6|83 -5 27 -84 -14 22 0 -70
repeats 0 deficit 7|47 87 -135 -31 -108 -84 15 26
repeats 0 deficit 8|5 39 -41 -95 19 -17 -118 54
repeats 0 deficit 9|35 111 42 -10 -4 35 46 14
repeats 0 ends call|97 140 -37 -136 -98 -99 0 0
repeats 0 ends clause|1 58 61 -56 0 0 -100 0
repeats 0 ends open|57 38 11 -85 -77 8 39 104
repeats 0 ends sentence|44 47 -234 -403 17 0 0 -161
repeats 0 ends signed|-65 143 0 0 0 -100 0 0
repeats 0 width 0|14 -19 -139 6 250 -169 -129 55
repeats 0 width 1|-129 -121 93 108 -122 -18 85 -42
repeats 0 width 2|332 -26 -13 -94 -18 -16 74 -89
repeats 0 width 3|18 -44 -46 6 -84 104 23 101
repeats 0 width 4|-3 29 146 -172 -221 -113 81 158
repeats 0 width 5|101 178 -38 -275 -132 -125 0 -170
repeats 0 width 6|4 121 -103 -123 -82 -100 0 31
repeats 0 width 7|8 46 -165 0 0 0 -100 0
repeats 1|11 101 -67 -139 -8 -91 -63 -7
repeats 1 deficit 0|0 100 95 -167 34 -34 0 0
repeats 1 deficit 1|36 -63 -48 -130 158 98 0 73
repeats 1 deficit 2|-31 33 -42 -35 117 72 0 41
repeats 1 deficit 3|62 104 -37 -104 -25 0 0 65
repeats 1 deficit 4|31 -36 107 123 -169 31 0 0
repeats 1 deficit 5|69 -20 -59 -162 86 0 0 0
repeats 1 deficit 6|-24 -46 51 21 17 0 91 0
repeats 1 deficit 7|-26 75 2 -78 61 0 -186 0
repeats 1 deficit 8|70 94 80 -94 -144 -28 24 -85
repeats 1 deficit 9|103 132 10 87 -134 -170 -102 -118
repeats 1 ends call|88 -47 -3 -162 -63 0 -69 0
repeats 1 ends clause|67 34 -310 3 80 0 0 0
repeats 1 ends open|5 0 26 -97 -56 -91 3 57
repeats 1 ends sentence|56 -9 -290 -149 154 0 -98 -100
repeats 1 ends signed|151 -11 -100 0 0 0 0 0
repeats 1 width 2|-352 -13 150 108 61 -100 -75 0
repeats 1 width 3|46 -189 16 124 95 0 -31 77
repeats 1 width 4|-14 -50 94 128 -55 19 -31 -18
repeats 1 width 5|8 72 34 22 -128 0 -9 0
repeats 1 width 6|49 70 -121 -257 -2 70 0 -78
repeats 1 width 7|11 7 -40 -249 -14 -34 0 0
repeats 1 width 8|0 100 0 -100 0 0 0 0
repeats 2|-8 61 16 13 26 -88 0 -8
repeats 2 deficit 0|140 75 -116 5 0 17 0 0
repeats 2 deficit 1|71 -16 -87 -13 57 -58 0 -31
repeats 2 deficit 2|-8 13 7 -40 -14 -118 -100 -116
repeats 2 deficit 3|-6 -1 10 -129 134 -72 0 0
repeats 2 deficit 4|70 41 -20 -62 42 0 -88 88
repeats 2 deficit 5|74 -26 22 27 52 -5 -62 -98
repeats 2 deficit 6|15 -7 -35 -32 -75 -40 0 40
repeats 2 deficit 7|9 24 3 -26 -107 15 56 32
repeats 2 deficit 8|7 -25 -10 -17 -26 43 -40 88
repeats 2 deficit 9|24 42 1 63 -6 -50 12 68
repeats 2 ends call|56 -69 -70 352 0 0 0 -78
repeats 2 ends clause|-27 50 15 -186 -16 0 0 0
repeats 2 ends open|-23 69 39 -26 51 42 -27 7
repeats 2 ends sentence|21 83 -155 130 6 -100 -100 0
repeats 2 ends signed|85 115 0 -100 -100 0 0 0
repeats 2 width 1|-100 -100 314 75 3 0 -360 49
repeats 2 width 2|-90 -105 -4 -35 94 0 272 0
repeats 2 width 3|89 -6 133 -44 -81 62 -41 74
repeats 2 width 4|40 23 94 38 -86 -61 -55 15
repeats 2 width 5|143 22 52 72 -32 -93 138 -98
repeats 2 width 6|100 43 -75 -12 145 -59 -100 0
repeats 2 width 7|7 33 -234 124 -111 -97 0 -93
repeats 2 width 8|163 131 -28 -111 0 0 0 0
repeats 3|59 97 168 111 62 -31 75 37
repeats 3 deficit 0|-97 -100 26 54 11 -48 0 0
repeats 3 deficit 1|-90 -11 -81 34 -29 133 0 -40
repeats 3 deficit 2|-24 79 1 72 -106 -12 0 150
repeats 3 deficit 3|48 17 -43 32 76 0 0 0
repeats 3 deficit 4|-38 -31 46 9 -51 0 0 0
repeats 3 deficit 5|27 21 -33 108 -43 -33 0 0
repeats 3 deficit 6|79 100 -107 -37 112 0 -39 -99
repeats 3 deficit 7|59 109 -155 -78 -11 -146 0 0
repeats 3 deficit 8|37 146 -16 20 141 40 65 -46
repeats 3 deficit 9|-4 212 -51 72 85 171 52 -86
repeats 3 ends call|150 -47 95 -220 0 -98 0 0
repeats 3 ends clause|49 96 -34 -140 -76 0 0 -167
repeats 3 ends open|4 77 166 88 57 25 75 114
repeats 3 ends sentence|168 79 -212 142 10 -134 0 0
repeats 3 ends signed|-1 137 -100 0 0 0 0 0
repeats 3 width 1|40 126 -258 154 257 0 -34 -98
repeats 3 width 2|-35 -63 -42 72 26 78 -112 -86
repeats 3 width 3|-246 34 76 -3 54 -70 183 74
repeats 3 width 4|117 -56 25 64 69 -8 42 -169
repeats 3 width 5|46 4 61 125 -62 -32 88 0
repeats 3 width 6|15 -25 -15 -47 -295 106 0 197
repeats 3 width 7|89 -45 9 -195 -66 0 0 0
repeats 3 width 8|-93 0 -94 156 0 0 0 0
repeats 4|-18 33 44 60 -6 -42 -86 -25
repeats 4 deficit 0|-100 -100 43 92 37 51 0 0
repeats 4 deficit 1|-213 32 223 94 6 17 0 -100
repeats 4 deficit 2|-50 -128 161 79 48 47 0 191
repeats 4 deficit 3|9 1 6 188 -46 -100 0 -126
repeats 4 deficit 4|83 -7 16 44 27 -34 0 -100
repeats 4 deficit 5|-6 -89 252 22 -77 -126 -29 0
repeats 4 deficit 6|29 -102 63 55 -81 0 0 0
repeats 4 deficit 7|45 -77 41 82 38 51 -22 -170
repeats 4 deficit 8|62 -74 -13 -14 -9 47 75 0
repeats 4 deficit 9|-6 -13 0 110 171 19 -80 197
repeats 4 ends call|85 -64 79 -245 -67 -100 0 0
repeats 4 ends clause|-60 122 -67 69 -248 0 0 0
repeats 4 ends open|-143 66 72 67 57 54 -45 -25
repeats 4 ends sentence|34 150 -146 99 -23 0 -98 0
repeats 4 ends signed|3 -3 0 0 0 0 0 0
repeats 4 width 1|0 -93 -95 23 87 -85 -405 197
repeats 4 width 2|-101 113 -4 -46 -47 0 171 0
repeats 4 width 3|-18 -36 13 111 16 82 -47 -100
repeats 4 width 4|-116 -139 48 104 130 -42 118 35
repeats 4 width 5|128 -29 -80 15 -66 -93 -29 -100
repeats 4 width 6|63 25 24 97 -221 90 0 -100
repeats 4 width 7|84 -153 115 91 -65 0 0 0
repeats 4 width 8|0 0 24 -54 37 0 0 0
repeats 5|-27 23 96 118 31 12 -42 -80
repeats 5 deficit 0|-151 -141 107 13 -41 0 0 0
repeats 5 deficit 1|10 -130 69 17 18 -134 0 112
repeats 5 deficit 2|-104 -8 55 43 102 -23 0 -168
repeats 5 deficit 3|-202 25 -51 -1 9 36 0 0
repeats 5 deficit 4|-78 71 -56 -179 120 0 0 -12
repeats 5 deficit 5|54 -9 60 -45 -52 -18 0 -98
repeats 5 deficit 6|42 -104 -13 61 -2 -38 -95 0
repeats 5 deficit 7|-19 -89 54 34 -60 29 88 0
repeats 5 deficit 8|-4 -55 79 45 70 -105 87 0
repeats 5 deficit 9|95 72 -19 24 36 75 -51 38
repeats 5 ends call|41 9 120 -162 -97 0 0 0
repeats 5 ends clause|1 -58 243 -130 119 -100 0 0
repeats 5 ends open|-35 -116 1 159 127 31 -42 -80
repeats 5 ends sentence|-38 107 -11 39 -170 0 0 0
repeats 5 ends signed|63 55 0 -100 0 0 0 0
repeats 5 width 0|0 0 73 52 -32 -100 -2 -95
repeats 5 width 1|56 67 -218 -69 152 67 23 -115
repeats 5 width 2|116 5 0 17 54 -90 13 0
repeats 5 width 3|-63 -179 108 51 41 36 102 -98
repeats 5 width 4|120 -37 73 62 -65 44 31 124
repeats 5 width 5|-52 47 4 -46 -97 -56 17 -100
repeats 5 width 6|-50 -51 139 -28 -60 -4 -95 -99
repeats 5 width 7|-80 142 -119 45 -67 0 0 169
repeats 5 width 8|-99 -97 245 -101 -97 0 0 0
scene|64 38 16 203 -96 -170 -300 -210
signed|146 176 -170 -170 -100 -100 0 0
sourceNote|-99 -100 -219 -96 173 0 0 266
spaced|122 324 -490 -251 -218 -118 -80 -100
spaced 2|96 -7 -167 0 0 -70 0 -100
spaced 3|-117 119 -27 0 0 0 0 0
spaced 4|5 10 -78 0 0 0 0 0
spaced 5|-41 188 -167 -165 -93 0 0 0
spaced 6|29 79 -62 -168 0 -68 0 0
spaced 7|213 51 -186 -208 -91 0 -80 0
spaced 8|-28 261 -163 -152 -100 0 0 0
spaced 9|73 0 0 -73 0 0 0 0
steps 0 then 0|21 -77 69 25 45 0 0 0
steps 0 then 0 ends clause|-35 35 97 -97 0 0 0 0
steps 0 then 0 ends open|-154 67 -46 80 45 0 0 0
steps 0 then 0 ends sentence|161 -161 -35 35 0 0 0 0
steps 0 then 0 ends signed|57 -57 0 0 0 0 0 0
steps 0 then 1|-53 17 43 30 -12 128 0 0
steps 0 then 1 ends clause|-2 18 -36 4 0 0 0 0
steps 0 then 1 ends open|-65 -24 85 15 -58 128 0 0
steps 0 then 1 ends sentence|51 -13 -104 -4 95 0 0 0
steps 0 then 1 ends signed|14 -14 0 0 0 0 0 0
steps 0 then 2|-113 20 76 52 -137 0 -100 39
steps 0 then 2 ends call|0 -68 68 0 0 0 0 0
steps 0 then 2 ends clause|-67 -70 118 0 0 0 0 0
steps 0 then 2 ends open|-69 16 29 90 -137 0 -100 39
steps 0 then 2 ends sentence|-5 54 60 -67 0 0 0 0
steps 0 then 2 ends signed|-100 100 0 0 0 0 0 0
steps 0 then 3|-23 25 88 31 -10 -30 0 -93
steps 0 then 3 ends clause|136 -136 0 0 0 0 0 0
steps 0 then 3 ends open|28 62 80 -7 -10 -30 0 -93
steps 0 then 3 ends sentence|-129 118 -27 54 0 0 0 0
steps 0 then 3 ends signed|13 -13 0 0 0 0 0 0
steps 0 then 4|67 -8 18 -53 -15 84 0 0
steps 0 then 4 ends call|-96 0 96 0 0 0 0 0
steps 0 then 4 ends clause|-75 75 0 0 0 0 0 0
steps 0 then 4 ends open|19 -23 -34 21 -15 84 0 0
steps 0 then 4 ends sentence|165 -17 0 -158 0 0 0 0
steps 0 then 5|-38 22 21 8 105 -34 0 0
steps 0 then 5 ends call|-41 -21 47 0 0 0 0 0
steps 0 then 5 ends clause|138 -95 -97 54 0 0 0 0
steps 0 then 5 ends open|-29 -9 31 -8 136 -34 0 0
steps 0 then 5 ends sentence|-102 127 97 -116 -54 0 0 0
steps 0 then 6|-89 -19 -29 10 -52 9 96 117
steps 0 then 6 ends call|0 -93 93 0 0 0 0 0
steps 0 then 6 ends clause|153 -22 0 0 -95 0 0 0
steps 0 then 6 ends open|-90 -65 -55 62 40 9 96 117
steps 0 then 6 ends sentence|79 20 70 -56 -92 0 0 0
steps 0 then 6 ends signed|-154 154 0 0 0 0 0 0
steps 0 then 7|-14 40 -23 76 90 -53 0 0
steps 0 then 7 ends call|0 0 99 -99 0 0 0 0
steps 0 then 7 ends clause|118 -131 54 -24 0 0 0 0
steps 0 then 7 ends open|-28 6 21 35 -37 66 0 0
steps 0 then 7 ends sentence|-23 22 -140 57 154 0 0 0
steps 0 then 7 ends signed|-68 148 0 0 0 -100 0 0
steps 0 then 8|-8 70 2 6 7 -82 37 -100
steps 0 then 8 ends call|-85 -22 71 0 0 0 0 0
steps 0 then 8 ends clause|-110 59 -14 121 10 0 0 0
steps 0 then 8 ends open|39 113 -51 1 18 -82 37 -100
steps 0 then 8 ends sentence|72 -74 9 66 -12 0 0 0
steps 0 then 8 ends signed|163 -163 0 0 0 0 0 0
steps 0 then 9|-20 120 -81 -45 -93 -13 -66 -99
steps 0 then 9 ends call|-169 18 76 0 0 0 0 0
steps 0 then 9 ends clause|44 35 -57 -68 30 0 -100 0
steps 0 then 9 ends open|15 104 -104 -47 34 -13 26 -99
steps 0 then 9 ends sentence|22 -37 78 39 -98 0 0 0
steps 0 then 9 ends signed|167 -92 0 0 -100 0 0 0
steps 1 then 0|22 79 -49 -50 3 0 35 0
steps 1 then 0 ends call|0 105 -105 0 0 0 0 0
steps 1 then 0 ends clause|-14 39 -44 31 83 0 0 0
steps 1 then 0 ends open|71 18 -8 -103 -25 0 35 0
steps 1 then 0 ends sentence|-1 -17 68 49 -68 0 0 0
steps 1 then 0 ends signed|64 -64 0 0 0 0 0 0
steps 1 then 1|-22 1 44 23 25 -83 89 -98
steps 1 then 1 ends call|0 72 -72 0 0 0 0 0
steps 1 then 1 ends clause|-112 3 133 -4 0 0 0 0
steps 1 then 1 ends open|6 -2 35 -2 25 34 89 -98
steps 1 then 1 ends sentence|117 -55 0 61 0 -100 0 0
steps 1 then 1 ends signed|-120 120 0 0 0 0 0 0
steps 1 then 2|-62 48 7 -11 66 0 13 -100
steps 1 then 2 ends call|0 -112 112 0 0 0 0 0
steps 1 then 2 ends clause|-178 74 -115 -111 197 0 0 0
steps 1 then 2 ends open|-68 97 -60 -76 28 0 13 -100
steps 1 then 2 ends sentence|81 -68 0 74 -117 0 0 0
steps 1 then 2 ends signed|61 -61 0 0 0 0 0 0
steps 1 then 3|-119 147 99 -20 50 -96 9 -98
steps 1 then 3 ends call|0 99 -99 0 0 0 0 0
steps 1 then 3 ends clause|-43 88 68 -100 0 0 0 -98
steps 1 then 3 ends open|-20 62 -23 -16 50 -96 9 0
steps 1 then 3 ends sentence|-19 13 0 65 0 0 0 0
steps 1 then 4|19 52 -15 -41 13 -34 -59 0
steps 1 then 4 ends call|0 -21 21 0 0 0 0 0
steps 1 then 4 ends clause|-32 -2 108 0 -78 0 0 0
steps 1 then 4 ends open|47 -17 -48 -5 63 -34 -59 0
steps 1 then 4 ends sentence|-63 148 0 -98 0 0 0 0
steps 1 then 5|-205 30 27 -78 -3 106 -63 0
steps 1 then 5 ends call|0 0 76 -76 0 0 0 0
steps 1 then 5 ends clause|-89 -12 123 0 0 0 0 0
steps 1 then 5 ends open|-113 -20 -17 -56 -3 106 -63 0
steps 1 then 5 ends sentence|-35 43 0 -29 0 0 0 0
steps 1 then 6|-10 118 -43 -44 50 -38 12 -143
steps 1 then 6 ends call|83 -64 -46 0 0 0 0 0
steps 1 then 6 ends clause|38 -125 123 0 0 0 0 0
steps 1 then 6 ends open|-129 108 42 -16 50 -38 77 -143
steps 1 then 6 ends sentence|68 44 -50 -58 0 0 -98 0
steps 1 then 6 ends signed|135 0 -100 0 0 0 0 0
steps 1 then 7|21 109 36 47 32 0 -27 -99
steps 1 then 7 ends call|-127 -33 147 0 0 0 0 0
steps 1 then 7 ends clause|19 41 -61 0 -39 0 0 0
steps 1 then 7 ends open|54 107 33 -6 75 0 -27 -99
steps 1 then 7 ends sentence|75 -34 -113 59 -78 0 0 0
steps 1 then 7 ends signed|-43 43 0 0 0 0 0 0
steps 1 then 8|75 104 23 -30 -192 33 25 -99
steps 1 then 8 ends call|-141 87 72 0 0 0 0 0
steps 1 then 8 ends clause|99 -71 113 0 -185 0 0 0
steps 1 then 8 ends open|136 22 -8 22 -56 33 25 -99
steps 1 then 8 ends sentence|46 95 -77 -64 -26 0 0 0
steps 1 then 8 ends signed|-87 87 0 0 0 0 0 0
steps 1 then 9|-62 66 70 -29 49 29 16 0
steps 1 then 9 ends call|-202 155 -9 55 0 0 0 0
steps 1 then 9 ends clause|-7 -39 16 -28 101 0 0 0
steps 1 then 9 ends open|27 -53 66 41 -71 29 16 0
steps 1 then 9 ends sentence|86 47 -100 -78 24 0 0 0
steps 2 then 0|-86 79 -73 -18 83 -65 0 0
steps 2 then 0 ends call|-89 115 -31 0 0 0 0 0
steps 2 then 0 ends clause|-43 9 -66 170 -26 0 0 0
steps 2 then 0 ends open|-92 100 -54 -89 78 -65 0 0
steps 2 then 0 ends sentence|-90 52 0 53 63 0 0 0
steps 2 then 0 ends signed|70 -70 0 0 0 0 0 0
steps 2 then 1|-94 128 35 22 11 -27 49 -98
steps 2 then 1 ends call|-23 -36 156 0 -97 0 0 0
steps 2 then 1 ends clause|-67 40 -12 138 -78 0 0 0
steps 2 then 1 ends open|-33 136 4 -17 58 -27 49 -98
steps 2 then 1 ends sentence|-17 -55 0 61 94 0 0 0
steps 2 then 2|7 109 -155 -37 17 -87 -47 94
steps 2 then 2 ends call|-9 -58 116 0 0 0 0 0
steps 2 then 2 ends clause|-25 81 -221 115 74 0 0 0
steps 2 then 2 ends open|33 125 -155 -34 -9 -87 -47 94
steps 2 then 2 ends sentence|-48 42 0 -92 131 0 0 0
steps 2 then 3|22 98 -19 -123 -5 -59 0 -99
steps 2 then 3 ends call|-53 70 -48 0 0 0 0 0
steps 2 then 3 ends clause|-48 35 51 -92 72 0 0 0
steps 2 then 3 ends open|45 81 -20 -108 -26 -59 0 -99
steps 2 then 3 ends sentence|-29 9 0 82 -25 0 0 0
steps 2 then 4|31 47 -37 -68 76 -74 0 0
steps 2 then 4 ends call|66 0 -66 0 0 0 0 0
steps 2 then 4 ends clause|-16 16 0 0 0 0 0 0
steps 2 then 4 ends open|5 50 -21 -64 76 -74 0 0
steps 2 then 4 ends sentence|11 -3 0 -28 0 0 0 0
steps 2 then 5|-19 44 -43 2 -66 -49 57 0
steps 2 then 5 ends call|75 22 -58 0 0 0 0 0
steps 2 then 5 ends clause|28 87 -32 -78 0 0 0 0
steps 2 then 5 ends open|39 -28 73 30 -65 -49 57 0
steps 2 then 5 ends sentence|27 14 -100 -59 -6 0 0 0
steps 2 then 6|-13 -55 -22 8 -31 0 -83 0
steps 2 then 6 ends call|75 100 -161 0 0 0 0 0
steps 2 then 6 ends clause|81 -72 9 -18 0 0 0 0
steps 2 then 6 ends open|35 -170 110 -20 -31 0 -83 0
steps 2 then 6 ends sentence|-78 120 -137 128 0 0 0 0
steps 2 then 6 ends signed|72 -72 0 0 0 0 0 0
steps 2 then 7|7 71 0 4 -5 0 -66 0
steps 2 then 7 ends call|40 -56 34 0 0 0 0 0
steps 2 then 7 ends clause|0 -65 65 0 0 0 0 0
steps 2 then 7 ends open|46 -68 -15 87 -5 0 -66 0
steps 2 then 7 ends sentence|-14 128 -7 -145 0 0 0 0
steps 2 then 7 ends signed|-42 42 0 0 0 0 0 0
steps 2 then 8|131 -63 3 32 -13 134 -18 0
steps 2 then 8 ends call|-77 45 24 90 -63 0 0 0
steps 2 then 8 ends clause|-32 0 32 0 0 0 0 0
steps 2 then 8 ends open|137 47 0 17 -24 134 -18 0
steps 2 then 8 ends sentence|79 -106 0 26 98 0 0 0
steps 2 then 9|168 -57 103 -45 -32 44 -46 71
steps 2 then 9 ends call|0 -26 55 -51 0 0 0 0
steps 2 then 9 ends clause|0 -97 97 0 0 0 0 0
steps 2 then 9 ends open|19 -155 70 -12 84 44 30 71
steps 2 then 9 ends sentence|133 51 0 -10 -91 0 -100 0
steps 2 then 9 ends signed|-89 89 0 0 0 0 0 0
steps 3 then 0|-53 67 -40 8 110 -77 -21 -40
steps 3 then 0 ends call|110 -73 -50 0 0 0 0 0
steps 3 then 0 ends clause|-19 37 -66 0 0 0 0 0
steps 3 then 0 ends open|-66 49 -12 -21 243 -77 -21 -40
steps 3 then 0 ends sentence|68 -69 -36 110 -87 0 0 0
steps 3 then 1|-64 -5 103 64 -84 13 0 0
steps 3 then 1 ends call|-70 0 76 -61 0 0 0 0
steps 3 then 1 ends clause|-80 138 -14 -100 0 0 0 0
steps 3 then 1 ends open|-32 1 63 113 -167 13 0 0
steps 3 then 1 ends sentence|45 -92 0 22 128 0 0 0
steps 3 then 2|212 162 -97 -17 25 0 44 0
steps 3 then 2 ends call|64 -59 13 0 0 0 0 0
steps 3 then 2 ends clause|162 -13 -100 0 0 0 0 0
steps 3 then 2 ends open|-32 231 -97 0 -27 0 44 0
steps 3 then 2 ends sentence|149 -57 -100 -82 35 0 0 0
steps 3 then 3|25 -33 -24 -114 21 20 0 0
steps 3 then 3 ends call|-37 94 -69 0 0 0 0 0
steps 3 then 3 ends clause|9 -35 59 0 0 0 0 0
steps 3 then 3 ends open|46 8 -11 -122 21 20 0 0
steps 3 then 3 ends sentence|-101 90 0 57 0 0 0 0
steps 3 then 4|21 -36 70 -34 0 -64 0 0
steps 3 then 4 ends clause|22 -22 0 0 0 0 0 0
steps 3 then 4 ends open|8 -39 70 -18 0 -64 0 0
steps 3 then 4 ends sentence|7 16 0 -40 0 0 0 0
steps 3 then 5|-19 -25 25 161 22 -33 0 0
steps 3 then 5 ends call|46 -26 -27 0 0 0 0 0
steps 3 then 5 ends clause|116 0 -23 0 0 -100 0 0
steps 3 then 5 ends open|-105 -131 63 107 0 94 0 0
steps 3 then 5 ends sentence|-67 128 -100 72 22 0 0 0
steps 3 then 6|-135 -72 6 49 170 0 0 0
steps 3 then 6 ends call|78 27 -102 0 0 0 0 0
steps 3 then 6 ends clause|-95 0 95 0 0 0 0 0
steps 3 then 6 ends open|-51 -52 -12 48 111 0 0 0
steps 3 then 6 ends sentence|-76 -31 0 -14 86 0 0 0
steps 3 then 7|-82 33 -38 -59 118 0 0 0
steps 3 then 7 ends open|47 -99 -38 57 44 0 0 0
steps 3 then 7 ends sentence|-102 100 0 -105 90 0 0 0
steps 3 then 8|45 42 23 13 -61 0 -104 0
steps 3 then 8 ends call|-85 42 55 0 0 0 0 0
steps 3 then 8 ends open|113 -22 12 28 -63 0 -104 0
steps 3 then 8 ends sentence|-9 79 0 -77 7 0 0 0
steps 3 then 9|7 44 46 13 -90 -95 38 0
steps 3 then 9 ends call|0 85 -38 0 -67 0 0 0
steps 3 then 9 ends open|41 -100 59 3 -12 -95 38 0
steps 3 then 9 ends sentence|-8 51 -52 65 -84 0 0 0
steps 4 then 0|14 16 21 19 -14 0 0 0
steps 4 then 0 ends clause|37 -37 0 0 0 0 0 0
steps 4 then 0 ends open|-16 32 21 19 -14 0 0 0
steps 4 then 0 ends sentence|5 -5 0 0 0 0 0 0
steps 4 then 0 ends signed|-61 61 0 0 0 0 0 0
steps 4 then 1|-71 105 -14 -66 0 0 -139 0
steps 4 then 1 ends clause|-3 3 0 0 0 0 0 0
steps 4 then 1 ends open|-27 58 -14 -25 0 0 -139 0
steps 4 then 1 ends sentence|1 60 0 -107 0 0 0 0
steps 4 then 2|100 6 -141 -88 -3 0 -84 0
steps 4 then 2 ends call|60 0 -60 0 0 0 0 0
steps 4 then 2 ends clause|58 -58 0 0 0 0 0 0
steps 4 then 2 ends open|32 68 -123 -71 -3 0 -84 0
steps 4 then 2 ends sentence|91 -72 0 -59 0 0 0 0
steps 4 then 3|58 -75 -124 1 98 0 0 0
steps 4 then 3 ends call|-67 0 67 0 0 0 0 0
steps 4 then 3 ends clause|62 55 -100 0 0 0 0 0
steps 4 then 3 ends open|74 -117 -73 1 98 0 0 0
steps 4 then 3 ends sentence|47 -47 0 0 0 0 0 0
steps 4 then 4|-31 -133 68 107 0 -62 0 0
steps 4 then 4 ends open|-56 -100 68 107 0 -62 0 0
steps 4 then 4 ends sentence|82 -82 0 0 0 0 0 0
steps 4 then 5|101 77 -44 -15 -98 0 -66 0
steps 4 then 5 ends clause|0 66 -66 0 0 0 0 0
steps 4 then 5 ends open|7 129 -23 163 -98 0 -66 0
steps 4 then 5 ends sentence|161 16 0 -155 0 0 0 0
steps 4 then 5 ends signed|38 -38 0 0 0 0 0 0
steps 4 then 6|-30 100 -24 -46 0 69 -81 0
steps 4 then 6 ends call|137 0 -137 0 0 0 0 0
steps 4 then 6 ends open|-65 -88 48 44 0 69 -81 0
steps 4 then 6 ends sentence|-100 100 0 0 0 0 0 0
steps 4 then 6 ends signed|57 60 0 -100 0 0 0 0
steps 4 then 7|-106 24 -83 -130 136 0 163 0
steps 4 then 7 ends call|-89 0 89 0 0 0 0 0
steps 4 then 7 ends open|0 0 -134 -130 136 0 163 0
steps 4 then 7 ends sentence|-24 24 0 0 0 0 0 0
steps 4 then 8|87 -50 -6 -25 0 0 25 0
steps 4 then 8 ends open|0 54 -6 -25 0 0 25 0
steps 4 then 8 ends sentence|87 -87 0 0 0 0 0 0
steps 4 then 9|-49 0 118 -28 -33 -38 92 -80
steps 4 then 9 ends call|-89 0 89 0 0 0 0 0
steps 4 then 9 ends open|59 0 83 -28 -33 -38 92 -80
steps 4 then 9 ends sentence|-1 0 0 1 0 0 0 0
steps 5 then 0|62 5 -84 -43 -133 -47 0 -147
steps 5 then 0 ends clause|-24 -33 86 0 0 0 0 0
steps 5 then 0 ends open|65 23 -119 -74 -133 -47 0 -147
steps 5 then 0 ends sentence|49 -90 0 58 0 0 0 0
steps 5 then 1|80 -2 21 8 6 -31 -91 0
steps 5 then 1 ends call|-53 0 53 0 0 0 0 0
steps 5 then 1 ends clause|100 -15 8 -140 0 0 0 0
steps 5 then 1 ends open|59 30 14 -7 6 -31 -91 0
steps 5 then 1 ends sentence|-67 -65 0 72 0 0 0 0
steps 5 then 2|157 -57 -202 -130 -26 -100 8 0
steps 5 then 2 ends call|-22 0 114 -98 0 0 0 0
steps 5 then 2 ends clause|129 -129 15 0 0 0 0 0
steps 5 then 2 ends open|115 -2 -251 -99 -87 -100 8 0
steps 5 then 2 ends sentence|134 -176 0 49 86 0 0 0
steps 5 then 3|104 -87 -77 -77 76 0 0 0
steps 5 then 3 ends call|-66 0 66 0 0 0 0 0
steps 5 then 3 ends clause|-48 0 127 0 -93 0 0 0
steps 5 then 3 ends open|157 -187 -72 -44 136 0 0 0
steps 5 then 3 ends sentence|-46 186 -100 -79 -31 0 0 0
steps 5 then 4|36 -7 1 -6 0 0 0 0
steps 5 then 4 ends call|138 0 -138 0 0 0 0 0
steps 5 then 4 ends clause|0 -63 63 0 0 0 0 0
steps 5 then 4 ends open|-52 -38 51 9 0 0 0 0
steps 5 then 4 ends sentence|0 46 0 -46 0 0 0 0
steps 5 then 5|38 29 -32 61 -106 -30 31 0
steps 5 then 5 ends call|151 49 -174 0 0 0 0 0
steps 5 then 5 ends open|-31 -188 124 65 -106 -30 31 0
steps 5 then 5 ends sentence|-25 53 -67 -24 0 0 0 0
steps 5 then 6|-163 107 65 58 130 0 -110 -100
steps 5 then 6 ends call|20 0 -20 0 0 0 0 0
steps 5 then 6 ends clause|0 0 84 -84 0 0 0 0
steps 5 then 6 ends open|-156 0 50 112 130 0 -110 -100
steps 5 then 6 ends sentence|-21 107 0 -76 0 0 0 0
steps 5 then 7|-99 -98 -24 54 67 0 82 0
steps 5 then 7 ends open|-99 -98 -24 54 67 0 82 0
steps 5 then 8|-14 60 -15 -17 18 0 68 0
steps 5 then 8 ends call|50 0 -50 0 0 0 0 0
steps 5 then 8 ends open|-61 0 -7 17 3 0 68 0
steps 5 then 8 ends sentence|15 60 0 -90 39 0 0 0
steps 5 then 9|-24 61 123 66 -28 -46 -110 -99
steps 5 then 9 ends call|0 0 -63 63 0 0 0 0
steps 5 then 9 ends open|-62 0 134 55 37 -46 -110 -99
steps 5 then 9 ends sentence|64 61 0 0 -114 0 0 0
steps 6 then 0|106 -172 -13 21 -145 54 0 0
steps 6 then 0 ends call|108 27 -112 0 0 0 0 0
steps 6 then 0 ends clause|65 -115 28 0 0 0 0 0
steps 6 then 0 ends open|-27 -46 -10 68 -71 54 0 0
steps 6 then 0 ends sentence|26 46 0 -61 -96 0 0 0
steps 6 then 0 ends signed|-39 39 0 0 0 0 0 0
steps 6 then 1|72 -10 -42 -36 26 -87 -89 0
steps 6 then 1 ends call|-26 -91 205 -56 0 -100 0 0
steps 6 then 1 ends clause|-50 50 96 0 -96 0 0 0
steps 6 then 1 ends open|99 -1 -165 -36 60 24 -89 0
steps 6 then 1 ends sentence|2 -82 0 26 51 0 0 0
steps 6 then 2|219 -29 -210 -119 -3 -199 72 0
steps 6 then 2 ends call|-83 -90 148 0 0 0 0 0
steps 6 then 2 ends clause|142 -97 -93 0 0 0 0 0
steps 6 then 2 ends open|251 16 -239 -146 -62 -199 72 0
steps 6 then 2 ends sentence|-19 -103 0 105 93 0 0 0
steps 6 then 3|114 35 -45 -55 30 -48 -72 0
steps 6 then 3 ends call|83 -83 0 0 0 0 0 0
steps 6 then 3 ends clause|73 -73 0 0 0 0 0 0
steps 6 then 3 ends open|77 34 31 -55 -15 -48 -72 0
steps 6 then 3 ends sentence|-39 80 -100 0 68 0 0 0
steps 6 then 4|85 -12 0 -37 0 0 0 0
steps 6 then 4 ends call|0 69 -69 0 0 0 0 0
steps 6 then 4 ends clause|83 0 -83 0 0 0 0 0
steps 6 then 4 ends open|77 -100 56 -37 0 0 0 0
steps 6 then 4 ends sentence|-60 37 0 1 0 0 0 0
steps 6 then 5|-34 46 12 16 -146 0 96 0
steps 6 then 5 ends call|-42 115 -104 0 0 0 0 0
steps 6 then 5 ends clause|0 62 56 0 -100 0 0 0
steps 6 then 5 ends open|-10 -181 84 56 -142 0 96 0
steps 6 then 5 ends sentence|76 94 -100 -95 107 0 0 0
steps 6 then 5 ends signed|89 -89 0 0 0 0 0 0
steps 6 then 6|20 258 -81 84 -117 -100 0 0
steps 6 then 6 ends call|110 -108 -23 0 0 0 0 0
steps 6 then 6 ends clause|-95 347 -151 0 0 -100 0 0
steps 6 then 6 ends open|29 -131 110 71 -92 -100 0 0
steps 6 then 6 ends sentence|-9 55 -100 50 -46 0 0 0
steps 6 then 7|-67 -45 -44 54 96 0 -26 0
steps 6 then 7 ends call|0 0 34 -34 0 0 0 0
steps 6 then 7 ends open|-99 -24 -56 26 124 0 -26 0
steps 6 then 7 ends sentence|1 -34 0 49 -74 0 0 0
steps 6 then 8|-115 -98 64 48 71 100 57 0
steps 6 then 8 ends call|0 -66 -50 97 0 0 0 0
steps 6 then 8 ends open|-190 -53 128 14 76 100 57 0
steps 6 then 8 ends sentence|70 22 0 -102 -23 0 0 0
steps 6 then 8 ends signed|81 -81 0 0 0 0 0 0
steps 6 then 9|45 -47 -20 -13 -57 -26 -26 -38
steps 6 then 9 ends open|-79 -63 72 -26 -25 -26 -26 -38
steps 6 then 9 ends sentence|81 -17 -100 82 -62 0 0 0
steps 7 then 0|11 35 28 -16 57 0 -36 0
steps 7 then 0 ends call|33 20 -45 0 0 0 0 0
steps 7 then 0 ends clause|88 -100 38 0 0 0 0 0
steps 7 then 0 ends open|64 20 -29 -19 53 0 91 0
steps 7 then 0 ends sentence|20 27 0 -8 19 0 -100 0
steps 7 then 0 ends signed|-100 100 0 0 0 0 0 0
steps 7 then 1|127 13 -25 59 -114 -21 -39 -31
steps 7 then 1 ends call|61 -6 -114 94 0 0 0 0
steps 7 then 1 ends clause|-36 90 -71 0 0 0 0 0
steps 7 then 1 ends open|120 -43 0 28 -136 -21 -39 -31
steps 7 then 1 ends sentence|-6 -8 0 50 -25 0 0 0
steps 7 then 2|194 -48 -135 -75 30 0 -26 0
steps 7 then 2 ends call|44 60 -44 -60 0 0 0 0
steps 7 then 2 ends clause|141 -141 0 0 0 0 0 0
steps 7 then 2 ends open|191 -56 -38 -77 -68 0 -26 0
steps 7 then 2 ends sentence|-93 51 -100 60 152 0 0 0
steps 7 then 2 ends signed|-79 79 0 0 0 0 0 0
steps 7 then 3|117 63 -55 -87 -71 -93 136 0
steps 7 then 3 ends call|79 -84 -13 0 0 0 0 0
steps 7 then 3 ends open|44 -67 -15 -13 -71 -93 136 0
steps 7 then 3 ends sentence|45 192 -100 -163 0 0 0 0
steps 7 then 4|-46 27 113 22 -92 0 0 0
steps 7 then 4 ends call|-95 0 167 -99 0 0 0 0
steps 7 then 4 ends open|11 -14 -99 162 -92 0 0 0
steps 7 then 4 ends sentence|-33 33 0 0 0 0 0 0
steps 7 then 5|-19 -56 -34 -25 48 27 94 0
steps 7 then 5 ends call|97 2 -88 0 0 0 0 0
steps 7 then 5 ends clause|0 99 -99 0 0 0 0 0
steps 7 then 5 ends open|-78 -164 30 -48 109 27 94 0
steps 7 then 5 ends sentence|-33 60 0 113 -88 0 0 0
steps 7 then 6|61 9 -79 21 58 0 -10 -87
steps 7 then 6 ends call|108 -59 -54 0 0 0 0 0
steps 7 then 6 ends clause|-5 46 -44 0 0 0 0 0
steps 7 then 6 ends open|-138 11 48 37 77 0 -10 -87
steps 7 then 6 ends sentence|161 8 -100 -72 -49 0 0 0
steps 7 then 7|-115 40 -23 -25 53 -43 85 0
steps 7 then 7 ends call|63 -81 36 0 0 0 0 0
steps 7 then 7 ends open|-116 0 -37 -11 94 -43 85 0
steps 7 then 7 ends sentence|-66 102 0 -17 -52 0 0 0
steps 7 then 8|-112 -87 69 -58 39 -103 -45 -50
steps 7 then 8 ends clause|0 0 100 -100 0 0 0 0
steps 7 then 8 ends open|-112 -87 -50 17 39 -103 -45 -50
steps 7 then 9|-27 -111 106 20 8 100 -127 -66
steps 7 then 9 ends call|-72 0 72 0 0 0 0 0
steps 7 then 9 ends open|-108 9 91 86 -25 100 -127 -66
steps 7 then 9 ends sentence|153 -115 0 -49 9 0 0 0
steps 8 then 0|-10 76 -110 -22 16 31 69 0
steps 8 then 0 ends call|129 -52 -108 0 0 0 0 0
steps 8 then 0 ends clause|-55 55 0 0 0 0 0 0
steps 8 then 0 ends open|-25 -12 96 102 -26 31 69 0
steps 8 then 0 ends sentence|12 30 -100 -10 115 0 0 0
steps 8 then 0 ends signed|-77 77 0 0 0 0 0 0
steps 8 then 1|91 -12 4 71 -33 22 87 -27
steps 8 then 1 ends call|20 70 -89 38 0 0 0 0
steps 8 then 1 ends open|119 -78 41 44 28 22 87 -27
steps 8 then 1 ends sentence|-42 -17 0 38 -15 0 0 0
steps 8 then 1 ends signed|-29 29 0 0 0 0 0 0
steps 8 then 2|99 -34 -36 44 2 -56 -31 -12
steps 8 then 2 ends call|-62 -94 187 -99 0 0 0 0
steps 8 then 2 ends clause|0 52 -52 0 0 0 0 0
steps 8 then 2 ends open|192 -191 -9 33 -1 -56 -31 -12
steps 8 then 2 ends sentence|-150 79 -160 196 27 0 0 0
steps 8 then 3|22 52 77 -15 64 -113 21 -98
steps 8 then 3 ends call|44 21 14 0 0 -99 0 0
steps 8 then 3 ends clause|0 -94 164 0 0 0 0 -98
steps 8 then 3 ends open|-290 0 105 46 86 -30 21 0
steps 8 then 3 ends sentence|150 58 -131 -142 -55 0 0 0
steps 8 then 4|-41 31 -34 -11 -38 3 62 0
steps 8 then 4 ends call|17 0 -17 0 0 0 0 0
steps 8 then 4 ends open|-19 75 -21 -14 -58 3 62 0
steps 8 then 4 ends sentence|-69 7 0 32 36 0 0 0
steps 8 then 5|30 38 2 115 -41 13 129 0
steps 8 then 5 ends call|31 16 -70 0 0 0 0 0
steps 8 then 5 ends clause|0 22 -22 0 0 0 0 0
steps 8 then 5 ends open|-240 -10 44 148 51 13 129 0
steps 8 then 5 ends sentence|19 52 -127 -65 -79 0 0 0
steps 8 then 5 ends signed|52 -52 0 0 0 0 0 0
steps 8 then 6|121 85 -37 27 -43 -96 -52 0
steps 8 then 6 ends call|109 -74 -43 0 0 0 0 0
steps 8 then 6 ends clause|0 80 -80 0 0 0 0 0
steps 8 then 6 ends open|-16 150 15 40 -43 -96 -52 0
steps 8 then 6 ends sentence|52 70 -48 -34 0 0 0 0
steps 8 then 7|47 26 -20 46 79 0 -129 30
steps 8 then 7 ends call|107 68 -145 0 0 0 0 0
steps 8 then 7 ends open|21 -73 20 55 83 0 -129 30
steps 8 then 7 ends sentence|0 18 0 -23 -26 0 0 0
steps 8 then 8|85 145 3 -65 -85 99 41 -81
steps 8 then 8 ends call|-95 117 42 0 0 0 -69 0
steps 8 then 8 ends clause|0 0 59 0 -59 0 0 0
steps 8 then 8 ends open|46 -94 -11 26 4 99 61 -81
steps 8 then 8 ends sentence|122 148 0 -100 -198 0 0 0
steps 8 then 9|-44 -18 -30 25 32 0 12 62
steps 8 then 9 ends call|0 30 -106 85 0 0 0 0
steps 8 then 9 ends open|4 -142 -4 11 44 0 12 62
steps 8 then 9 ends sentence|-33 57 0 -32 4 0 0 0
steps 9 then 0|-24 45 -32 75 0 66 -14 -115
steps 9 then 0 ends call|207 -167 -67 -69 0 0 0 0
steps 9 then 0 ends clause|-130 66 130 -71 0 0 0 0
steps 9 then 0 ends open|-117 50 15 58 -24 66 118 20
steps 9 then 0 ends sentence|-10 119 0 72 88 0 -100 -100
steps 9 then 1|-18 -22 -41 -6 82 0 0 -10
steps 9 then 1 ends call|82 -13 35 -140 0 0 0 0
steps 9 then 1 ends open|-214 -100 -28 64 -12 0 0 -10
steps 9 then 1 ends sentence|7 -40 -100 -44 111 0 0 0
steps 9 then 1 ends signed|0 100 0 -100 0 0 0 0
steps 9 then 2|-160 -204 147 150 66 -44 61 170
steps 9 then 2 ends call|-88 -108 86 126 0 0 0 0
steps 9 then 2 ends open|-161 -205 108 138 140 -44 61 170
steps 9 then 2 ends sentence|36 21 0 27 1 0 0 0
steps 9 then 3|28 128 -72 29 7 -27 -53 -113
steps 9 then 3 ends call|99 -50 -94 38 0 0 0 0
steps 9 then 3 ends open|-231 -54 38 27 87 -27 -53 -113
steps 9 then 3 ends sentence|85 133 -100 -1 -202 0 0 0
steps 9 then 4|-153 139 -26 68 -69 42 32 -198
steps 9 then 4 ends call|-121 100 -10 0 0 0 0 0
steps 9 then 4 ends open|46 0 46 24 -63 42 32 -198
steps 9 then 4 ends sentence|-97 68 -98 151 -22 0 0 0
steps 9 then 5|73 125 2 -38 -101 41 -53 -114
steps 9 then 5 ends call|-42 84 43 -120 0 -98 0 -78
steps 9 then 5 ends clause|0 56 -56 0 0 0 0 0
steps 9 then 5 ends open|-98 121 15 75 31 69 -53 -20
steps 9 then 5 ends sentence|104 58 -217 -203 -184 0 0 -161
steps 9 then 5 ends signed|100 0 -100 0 0 0 0 0
steps 9 then 6|18 104 -12 45 24 -55 4 19
steps 9 then 6 ends call|142 66 -154 -79 0 0 0 0
steps 9 then 6 ends open|-41 107 15 82 83 -55 4 19
steps 9 then 6 ends sentence|-14 63 45 -99 -78 0 0 0
steps 9 then 7|-120 196 -28 20 -99 0 -4 0
steps 9 then 7 ends call|-97 62 51 0 0 0 0 0
steps 9 then 7 ends clause|0 88 -88 0 0 0 0 0
steps 9 then 7 ends open|-79 -81 -31 45 -12 0 -4 0
steps 9 then 7 ends sentence|29 160 0 -92 -97 0 0 0
steps 9 then 8|-58 95 -47 60 -57 81 -118 94
steps 9 then 8 ends call|-31 30 13 -4 0 0 0 0
steps 9 then 8 ends open|-28 0 -45 52 -116 81 -10 94
steps 9 then 8 ends sentence|-27 85 0 46 19 0 -98 0
steps 9 then 9|-100 163 -171 66 25 0 26 0
steps 9 then 9 ends open|0 86 -171 66 25 0 26 0
steps 9 then 9 ends sentence|-100 100 0 0 0 0 0 0
steps to here 0 then 0|33 67 30 -89 -75 9 17 0
steps to here 0 then 0 before ends call|77 28 0 -122 0 0 0 0
steps to here 0 then 0 before ends clause|-96 96 97 0 -97 0 0 0
steps to here 0 then 0 before ends open|-4 5 -74 81 -14 9 103 0
steps to here 0 then 0 before ends sentence|-35 38 68 -107 94 0 -44 0
steps to here 0 then 0 before ends signed|0 0 68 -68 0 0 0 0
steps to here 0 then 1|44 39 -45 28 -7 30 -59 68
steps to here 0 then 1 before ends call|274 59 -135 -216 0 0 -86 0
steps to here 0 then 1 before ends clause|0 24 -52 1 81 0 0 0
steps to here 0 then 1 before ends open|30 48 -4 -103 -115 30 -91 68
steps to here 0 then 1 before ends sentence|-85 112 -37 31 137 0 34 0
steps to here 0 then 1 before ends signed|0 -100 217 -86 0 0 0 0
steps to here 0 then 2|142 -23 -27 -90 -138 155 -41 -92
steps to here 0 then 2 before ends call|105 -82 -29 -109 0 0 95 0
steps to here 0 then 2 before ends clause|0 103 -17 -41 0 0 0 0
steps to here 0 then 2 before ends open|146 20 -17 -68 -169 155 -31 -21
steps to here 0 then 2 before ends sentence|-32 -64 64 -51 43 0 -69 -77
steps to here 0 then 2 before ends signed|0 0 -86 86 0 0 0 0
steps to here 0 then 3|-11 -50 118 52 20 -100 74 74
steps to here 0 then 3 before ends call|115 0 -168 81 0 0 0 0
steps to here 0 then 3 before ends clause|0 89 0 -89 0 0 0 0
steps to here 0 then 3 before ends open|-72 -85 210 16 49 -100 -15 74
steps to here 0 then 3 before ends sentence|39 39 -116 82 -42 0 78 0
steps to here 0 then 3 before ends signed|0 0 -24 24 0 0 0 0
steps to here 0 then 4|108 40 35 -43 50 -38 175 -100
steps to here 0 then 4 before ends call|-31 0 118 -96 0 0 0 0
steps to here 0 then 4 before ends open|-8 69 -67 -17 116 0 104 -100
steps to here 0 then 4 before ends sentence|138 -15 -50 -15 -97 -38 134 0
steps to here 0 then 4 before ends signed|0 0 -70 70 0 0 0 0
steps to here 0 then 5|-26 -151 31 -26 1 98 15 -39
steps to here 0 then 5 before ends call|-5 0 115 -111 0 0 0 0
steps to here 0 then 5 before ends clause|0 -55 -38 29 76 0 0 0
steps to here 0 then 5 before ends open|224 -107 62 -19 -20 0 0 -39
steps to here 0 then 5 before ends sentence|-173 -22 45 -37 -85 98 15 0
steps to here 0 then 5 before ends signed|0 0 -54 54 0 0 0 0
steps to here 0 then 6|177 141 -69 -62 -81 -10 -70 154
steps to here 0 then 6 before ends call|92 0 0 -92 0 0 0 0
steps to here 0 then 6 before ends clause|0 91 30 112 -95 0 -100 0
steps to here 0 then 6 before ends open|235 156 -61 -129 -82 -7 -156 92
steps to here 0 then 6 before ends sentence|-109 -62 -56 68 72 -17 64 88
steps to here 0 then 6 before ends signed|-71 0 103 -74 0 0 0 0
steps to here 0 then 7|-120 196 -91 -72 -5 40 25 48
steps to here 0 then 7 before ends call|0 0 -116 116 0 0 0 0
steps to here 0 then 7 before ends clause|0 100 -55 72 -117 0 0 0
steps to here 0 then 7 before ends open|-149 169 -94 -13 40 5 18 48
steps to here 0 then 7 before ends sentence|-24 -55 14 -15 79 62 31 0
steps to here 0 then 7 before ends signed|-5 0 109 -92 0 -66 0 0
steps to here 0 then 8|-106 95 -41 -21 58 -67 57 -131
steps to here 0 then 8 before ends call|-92 131 -92 -29 0 0 31 0
steps to here 0 then 8 before ends clause|-100 -5 17 142 70 0 -88 0
steps to here 0 then 8 before ends open|-41 106 -49 -63 -9 75 -121 -22
steps to here 0 then 8 before ends sentence|107 8 1 0 110 -95 112 -100
steps to here 0 then 8 before ends signed|-102 0 51 -15 0 0 0 0
steps to here 0 then 9|-73 132 -26 19 98 26 28 -56
steps to here 0 then 9 before ends call|-143 8 153 19 -95 0 -76 0
steps to here 0 then 9 before ends clause|0 78 -187 205 -9 0 -91 0
steps to here 0 then 9 before ends open|-61 81 -59 43 161 -21 -4 -98
steps to here 0 then 9 before ends sentence|221 31 36 -164 0 -31 64 102
steps to here 0 then 9 before ends signed|-53 0 25 -51 -100 115 -92 -98
steps to here 1 then 0|15 36 0 -5 22 -52 -24 0
steps to here 1 then 0 before ends call|203 -153 -64 -89 0 0 100 0
steps to here 1 then 0 before ends clause|-172 99 -117 -31 158 0 0 0
steps to here 1 then 0 before ends open|-81 -67 40 69 -89 -52 0 0
steps to here 1 then 0 before ends sentence|29 -2 25 10 82 0 -89 0
steps to here 1 then 0 before ends signed|0 0 -28 84 -99 0 0 0
steps to here 1 then 1|16 26 57 35 86 -19 73 38
steps to here 1 then 1 before ends call|39 -52 -69 71 0 0 0 0
steps to here 1 then 1 before ends clause|104 51 -16 -84 -4 0 0 0
steps to here 1 then 1 before ends open|-118 59 101 61 43 3 0 -83
steps to here 1 then 1 before ends sentence|20 8 -136 -31 54 -52 73 97
steps to here 1 then 1 before ends signed|-71 -88 71 -26 0 0 0 0
steps to here 1 then 2|72 145 -79 -9 3 -118 35 -99
steps to here 1 then 2 before ends call|-150 129 58 94 0 -100 53 0
steps to here 1 then 2 before ends clause|122 -55 -93 -16 83 0 0 0
steps to here 1 then 2 before ends open|4 63 -40 26 -41 -36 32 -99
steps to here 1 then 2 before ends sentence|246 -20 -97 -187 -19 0 1 0
steps to here 1 then 2 before ends signed|0 0 28 -28 0 0 0 0
steps to here 1 then 3|-20 20 -15 -44 19 120 -104 -100
steps to here 1 then 3 before ends call|-29 -36 134 -69 0 95 -74 0
steps to here 1 then 3 before ends clause|-93 13 123 -100 0 0 0 0
steps to here 1 then 3 before ends open|58 50 -56 -83 19 -164 0 0
steps to here 1 then 3 before ends sentence|-18 -49 -82 55 0 171 -71 -100
steps to here 1 then 3 before ends signed|-4 0 -15 22 0 0 0 0
steps to here 1 then 4|36 44 5 -69 17 0 -159 0
steps to here 1 then 4 before ends clause|1 47 47 0 -78 0 0 0
steps to here 1 then 4 before ends open|16 89 -5 -106 -66 0 -79 0
steps to here 1 then 4 before ends sentence|-38 9 -23 88 105 0 -115 0
steps to here 1 then 4 before ends signed|100 -100 -17 17 0 0 0 0
steps to here 1 then 5|-10 123 -22 -46 -9 0 -170 -9
steps to here 1 then 5 before ends call|-112 82 -48 59 0 0 0 0
steps to here 1 then 5 before ends clause|83 52 7 -143 0 0 0 0
steps to here 1 then 5 before ends open|-86 51 7 -37 -26 0 0 52
steps to here 1 then 5 before ends sentence|54 65 -10 12 32 0 -170 -99
steps to here 1 then 5 before ends signed|51 0 3 -28 0 0 0 0
steps to here 1 then 6|-59 113 -52 33 -24 148 -12 -105
steps to here 1 then 6 before ends call|-96 -73 -156 242 0 70 -27 0
steps to here 1 then 6 before ends clause|-98 73 -47 56 0 0 0 0
steps to here 1 then 6 before ends open|-72 67 -28 19 2 113 0 -8
steps to here 1 then 6 before ends sentence|38 108 49 -111 -97 0 0 -99
steps to here 1 then 6 before ends signed|147 0 -122 11 0 0 0 0
steps to here 1 then 7|-62 122 20 56 113 -168 36 -100
steps to here 1 then 7 before ends call|-133 0 43 65 0 0 62 0
steps to here 1 then 7 before ends clause|-100 -67 123 52 -39 0 0 0
steps to here 1 then 7 before ends open|-164 96 13 -60 87 -97 65 0
steps to here 1 then 7 before ends sentence|84 23 75 5 87 -99 36 -100
steps to here 1 then 7 before ends signed|150 0 -16 -19 0 0 -98 0
steps to here 1 then 8|38 -61 51 28 113 83 108 92
steps to here 1 then 8 before ends call|161 -92 -78 -172 0 0 137 0
steps to here 1 then 8 before ends clause|0 15 -26 214 -197 0 0 0
steps to here 1 then 8 before ends open|-104 -44 7 31 142 118 49 92
steps to here 1 then 8 before ends sentence|60 49 -46 38 110 -32 31 0
steps to here 1 then 8 before ends signed|88 -32 37 13 0 -100 0 0
steps to here 1 then 9|-79 29 60 35 141 -18 74 -42
steps to here 1 then 9 before ends call|-174 88 133 -40 0 0 0 0
steps to here 1 then 9 before ends clause|-204 -100 244 -144 222 -99 0 0
steps to here 1 then 9 before ends open|28 53 6 -6 134 -21 -26 -42
steps to here 1 then 9 before ends sentence|129 64 -47 -31 -4 39 97 0
steps to here 1 then 9 before ends signed|0 0 -160 140 0 81 0 0
steps to here 2 then 0|-42 57 -50 -63 218 0 5 -90
steps to here 2 then 0 before ends call|9 60 34 -115 0 0 -2 0
steps to here 2 then 0 before ends clause|-36 111 -142 -98 102 0 0 0
steps to here 2 then 0 before ends open|-100 58 -14 -62 179 0 0 -90
steps to here 2 then 0 before ends sentence|37 -13 -57 -26 55 0 6 0
steps to here 2 then 0 before ends signed|0 0 128 -128 0 0 0 0
steps to here 2 then 1|-18 110 -43 -57 111 0 -36 0
steps to here 2 then 1 before ends call|94 -87 -136 128 0 0 0 0
steps to here 2 then 1 before ends clause|-2 152 -109 -123 18 0 0 0
steps to here 2 then 1 before ends open|-83 115 3 -107 167 0 0 0
steps to here 2 then 1 before ends sentence|78 -29 -43 33 -169 0 -36 0
steps to here 2 then 1 before ends signed|112 0 -41 5 0 0 0 0
steps to here 2 then 2|-33 104 -26 33 217 10 -38 211
steps to here 2 then 2 before ends call|-254 229 25 11 0 0 0 0
steps to here 2 then 2 before ends clause|-100 162 -149 -86 186 0 0 0
steps to here 2 then 2 before ends open|24 102 -10 18 186 55 0 211
steps to here 2 then 2 before ends sentence|-3 -112 14 -3 85 -74 -38 0
steps to here 2 then 2 before ends signed|0 0 -64 64 0 0 0 0
steps to here 2 then 3|5 43 -54 2 127 -59 -10 0
steps to here 2 then 3 before ends call|43 -43 -88 95 0 0 -10 0
steps to here 2 then 3 before ends clause|111 22 -100 0 0 0 0 0
steps to here 2 then 3 before ends open|-40 58 -39 -52 127 -59 0 0
steps to here 2 then 3 before ends sentence|44 48 -99 75 0 0 0 0
steps to here 2 then 3 before ends signed|0 0 10 -10 0 0 0 0
steps to here 2 then 4|-85 129 4 -115 15 0 -97 0
steps to here 2 then 4 before ends call|-47 90 -59 0 0 0 0 0
steps to here 2 then 4 before ends clause|-35 35 0 0 0 0 0 0
steps to here 2 then 4 before ends open|-39 58 -20 -62 15 0 0 0
steps to here 2 then 4 before ends sentence|95 -29 -23 -132 0 0 -97 0
steps to here 2 then 4 before ends signed|-95 0 95 0 0 0 0 0
steps to here 2 then 5|-11 88 -74 -70 -38 -66 0 0
steps to here 2 then 5 before ends call|121 0 -42 -100 0 0 0 0
steps to here 2 then 5 before ends clause|-80 88 -80 70 0 0 0 0
steps to here 2 then 5 before ends open|-82 144 17 21 -38 -66 0 0
steps to here 2 then 5 before ends sentence|14 6 -51 -31 0 0 0 0
steps to here 2 then 5 before ends signed|-36 0 144 -128 0 0 0 0
steps to here 2 then 6|-10 130 -25 78 -31 -170 0 0
steps to here 2 then 6 before ends call|-34 -57 0 75 0 0 0 0
steps to here 2 then 6 before ends clause|-40 40 0 0 0 0 0 0
steps to here 2 then 6 before ends open|-98 205 -43 -11 6 -100 0 0
steps to here 2 then 6 before ends sentence|118 -106 56 122 -74 -99 0 0
steps to here 2 then 6 before ends signed|0 0 69 -69 0 0 0 0
steps to here 2 then 7|71 93 -53 19 6 0 -100 -100
steps to here 2 then 7 before ends call|-64 0 -21 67 0 0 0 0
steps to here 2 then 7 before ends clause|-28 28 0 0 0 0 0 0
steps to here 2 then 7 before ends open|-18 32 -18 27 58 0 0 -100
steps to here 2 then 7 before ends sentence|82 -27 42 82 -90 0 -100 0
steps to here 2 then 7 before ends signed|17 0 -17 -44 0 0 0 0
steps to here 2 then 8|217 -83 -5 86 -15 -45 76 0
steps to here 2 then 8 before ends call|0 0 25 -25 0 0 0 0
steps to here 2 then 8 before ends clause|0 0 94 -94 0 0 0 0
steps to here 2 then 8 before ends open|201 -89 -39 148 -4 -45 0 0
steps to here 2 then 8 before ends sentence|25 2 82 -124 -49 0 76 0
steps to here 2 then 8 before ends signed|-6 0 13 -11 0 0 0 0
steps to here 2 then 9|75 51 4 51 23 55 23 -165
steps to here 2 then 9 before ends call|-78 0 53 -4 0 0 0 0
steps to here 2 then 9 before ends clause|-100 0 100 0 0 0 0 0
steps to here 2 then 9 before ends open|294 -19 -13 -112 38 23 0 -92
steps to here 2 then 9 before ends sentence|-16 134 -53 21 -78 44 23 -100
steps to here 2 then 9 before ends signed|-110 0 -85 171 0 0 0 0
steps to here 3 then 0|-114 14 29 110 17 -65 0 0
steps to here 3 then 0 before ends call|18 -18 35 -35 0 0 0 0
steps to here 3 then 0 before ends clause|0 72 0 -72 0 0 0 0
steps to here 3 then 0 before ends open|-170 -9 152 36 17 -65 0 0
steps to here 3 then 0 before ends sentence|37 -33 -58 66 0 0 0 0
steps to here 3 then 0 before ends signed|0 0 -28 28 0 0 0 0
steps to here 3 then 1|-72 36 90 51 28 -29 0 -98
steps to here 3 then 1 before ends call|143 -105 68 -103 -61 0 0 0
steps to here 3 then 1 before ends clause|0 150 -14 -100 0 0 0 0
steps to here 3 then 1 before ends open|-47 5 37 135 112 -29 0 -98
steps to here 3 then 1 before ends sentence|-15 24 15 18 -132 0 0 0
steps to here 3 then 1 before ends signed|0 0 78 -78 0 0 0 0
steps to here 3 then 2|-17 34 22 -42 -43 52 0 -80
steps to here 3 then 2 before ends call|-53 53 -36 36 0 0 0 0
steps to here 3 then 2 before ends clause|0 -121 52 79 0 0 0 0
steps to here 3 then 2 before ends open|-116 23 19 -18 19 52 0 -80
steps to here 3 then 2 before ends sentence|24 62 -17 -54 -127 0 0 0
steps to here 3 then 3|-43 75 43 23 -162 25 0 0
steps to here 3 then 3 before ends clause|-85 44 59 0 0 0 0 0
steps to here 3 then 3 before ends open|-54 32 36 38 -162 25 0 0
steps to here 3 then 3 before ends sentence|0 12 35 -131 0 0 0 0
steps to here 3 then 3 before ends signed|0 0 -73 73 0 0 0 0
steps to here 3 then 4|-97 58 118 1 -87 0 0 0
steps to here 3 then 4 before ends open|-85 33 118 1 -87 0 0 0
steps to here 3 then 4 before ends sentence|-13 13 0 0 0 0 0 0
steps to here 3 then 5|-35 90 23 -47 -10 0 0 0
steps to here 3 then 5 before ends call|-97 -61 133 0 0 0 0 0
steps to here 3 then 5 before ends clause|-23 106 -90 0 0 0 0 0
steps to here 3 then 5 before ends open|-23 35 -1 -41 -10 0 0 0
steps to here 3 then 5 before ends sentence|-89 83 -19 16 0 0 0 0
steps to here 3 then 6|-66 0 86 18 0 63 0 -29
steps to here 3 then 6 before ends call|85 -85 0 0 0 0 0 0
steps to here 3 then 6 before ends clause|-103 0 103 0 0 0 0 0
steps to here 3 then 6 before ends open|-126 35 105 6 0 63 0 -29
steps to here 3 then 6 before ends sentence|48 0 -98 98 0 0 0 0
steps to here 3 then 6 before ends signed|103 0 0 -103 0 0 0 0
steps to here 3 then 7|110 -105 39 72 -130 -93 0 -87
steps to here 3 then 7 before ends call|97 0 0 -97 0 0 0 0
steps to here 3 then 7 before ends clause|86 -86 0 0 0 0 0 0
steps to here 3 then 7 before ends open|-144 75 11 113 -79 -93 0 -87
steps to here 3 then 7 before ends sentence|85 -85 41 3 -73 0 0 0
steps to here 3 then 7 before ends signed|0 0 68 -68 0 0 0 0
steps to here 3 then 8|79 -86 102 57 -105 0 80 0
steps to here 3 then 8 before ends call|0 0 118 -118 0 0 0 0
steps to here 3 then 8 before ends open|1 -86 95 88 -105 0 0 0
steps to here 3 then 8 before ends sentence|83 0 -50 -14 0 0 80 0
steps to here 3 then 8 before ends signed|0 0 62 -62 0 0 0 0
steps to here 3 then 9|28 18 78 32 -184 41 -92 0
steps to here 3 then 9 before ends call|0 0 98 -21 0 -83 0 0
steps to here 3 then 9 before ends open|-18 18 0 52 -184 100 0 0
steps to here 3 then 9 before ends sentence|45 0 -26 78 0 0 -92 0
steps to here 3 then 9 before ends signed|0 0 52 -52 0 0 0 0
steps to here 4 then 0|-28 140 33 -87 -76 0 84 0
steps to here 4 then 0 before ends open|-79 41 92 -30 -76 0 0 0
steps to here 4 then 0 before ends sentence|5 155 -121 -61 0 0 84 0
steps to here 4 then 0 before ends signed|0 0 49 -49 0 0 0 0
steps to here 4 then 1|-42 189 10 14 0 0 0 -100
steps to here 4 then 1 before ends open|-36 196 -18 18 0 0 0 -100
steps to here 4 then 1 before ends sentence|6 -12 52 -17 0 0 0 0
steps to here 4 then 1 before ends signed|0 0 53 -53 0 0 0 0
steps to here 4 then 2|-94 140 48 -34 -148 0 106 -94
steps to here 4 then 2 before ends call|-97 97 -15 15 0 0 0 0
steps to here 4 then 2 before ends open|-39 135 54 -72 -148 0 106 -94
steps to here 4 then 2 before ends sentence|12 -65 79 7 0 0 0 0
steps to here 4 then 2 before ends signed|0 0 -98 98 0 0 0 0
steps to here 4 then 3|-45 107 -141 40 0 0 0 0
steps to here 4 then 3 before ends call|-13 13 0 0 0 0 0 0
steps to here 4 then 3 before ends clause|0 100 -100 0 0 0 0 0
steps to here 4 then 3 before ends open|72 6 -86 54 0 0 0 0
steps to here 4 then 3 before ends sentence|-69 69 0 0 0 0 0 0
steps to here 4 then 3 before ends signed|0 0 -4 4 0 0 0 0
steps to here 4 then 4|-10 68 -52 -73 0 100 0 0
steps to here 4 then 4 before ends open|43 76 -84 -30 0 0 0 0
steps to here 4 then 4 before ends sentence|-113 11 66 -42 0 100 0 0
steps to here 4 then 5|-158 158 -19 19 0 0 0 0
steps to here 4 then 5 before ends clause|78 -78 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-110 110 -4 4 0 0 0 0
steps to here 4 then 5 before ends sentence|-206 206 0 0 0 0 0 0
steps to here 4 then 5 before ends signed|0 0 -36 36 0 0 0 0
steps to here 4 then 6|56 96 -47 -13 0 -98 0 0
steps to here 4 then 6 before ends open|29 96 -22 7 0 -98 0 0
steps to here 4 then 6 before ends sentence|73 0 0 -73 0 0 0 0
steps to here 4 then 6 before ends signed|0 0 -41 41 0 0 0 0
steps to here 4 then 7|38 0 -21 7 0 0 0 0
steps to here 4 then 7 before ends open|0 0 35 -35 0 0 0 0
steps to here 4 then 7 before ends signed|38 0 -113 86 0 0 0 0
steps to here 4 then 8|1 4 -47 -1 79 0 0 0
steps to here 4 then 8 before ends call|-33 0 33 0 0 0 0 0
steps to here 4 then 8 before ends open|172 -123 -95 24 79 0 0 0
steps to here 4 then 8 before ends sentence|-116 100 40 -25 0 0 0 0
steps to here 4 then 8 before ends signed|-34 0 85 -62 0 0 0 0
steps to here 4 then 9|-82 59 -9 -111 0 100 0 0
steps to here 4 then 9 before ends open|-82 59 4 -123 0 100 0 0
steps to here 4 then 9 before ends sentence|0 0 102 -102 0 0 0 0
steps to here 4 then 9 before ends signed|0 0 -126 126 0 0 0 0
steps to here 5 then 0|-101 120 -60 60 -162 0 -34 0
steps to here 5 then 0 before ends call|19 -19 0 0 0 0 0 0
steps to here 5 then 0 before ends clause|124 34 -89 -32 0 0 0 0
steps to here 5 then 0 before ends open|-130 108 51 59 -162 0 0 0
steps to here 5 then 0 before ends sentence|82 -25 -76 43 0 0 -34 0
steps to here 5 then 0 before ends signed|0 0 -7 7 0 0 0 0
steps to here 5 then 1|-6 62 -6 -10 -80 46 0 0
steps to here 5 then 1 before ends call|89 -94 31 -27 0 0 0 0
steps to here 5 then 1 before ends clause|0 27 -41 97 -80 0 0 0
steps to here 5 then 1 before ends open|-100 101 3 -24 0 46 0 0
steps to here 5 then 1 before ends sentence|3 17 -43 53 0 0 0 0
steps to here 5 then 1 before ends signed|0 0 80 -80 0 0 0 0
steps to here 5 then 2|-93 127 -44 0 -87 0 0 -100
steps to here 5 then 2 before ends call|-33 0 95 -69 0 0 0 0
steps to here 5 then 2 before ends clause|-57 102 -58 0 0 0 0 0
steps to here 5 then 2 before ends open|-118 134 9 -37 -87 0 0 -100
steps to here 5 then 2 before ends sentence|20 -1 -105 61 0 0 0 0
steps to here 5 then 2 before ends signed|0 0 91 -91 0 0 0 0
steps to here 5 then 3|-76 46 166 0 0 0 0 0
steps to here 5 then 3 before ends call|58 0 0 -58 0 0 0 0
steps to here 5 then 3 before ends clause|-44 -48 83 0 0 0 0 0
steps to here 5 then 3 before ends open|-61 10 175 -15 0 0 0 0
steps to here 5 then 3 before ends sentence|-5 62 -29 -3 0 0 0 0
steps to here 5 then 4|14 96 177 -109 0 -97 0 0
steps to here 5 then 4 before ends call|-190 190 0 0 0 0 0 0
steps to here 5 then 4 before ends open|34 -34 201 -59 0 -97 0 0
steps to here 5 then 4 before ends sentence|137 0 0 -108 0 0 0 0
steps to here 5 then 5|-21 81 75 -63 -79 0 0 0
steps to here 5 then 5 before ends call|-167 0 86 109 0 0 0 0
steps to here 5 then 5 before ends clause|-72 72 0 0 0 0 0 0
steps to here 5 then 5 before ends open|23 108 -39 -14 -79 0 0 0
steps to here 5 then 5 before ends sentence|111 -149 105 -78 0 0 0 0
steps to here 5 then 5 before ends signed|34 0 56 -74 0 0 0 0
steps to here 5 then 6|76 -7 -12 -55 0 0 0 0
steps to here 5 then 6 before ends open|-50 33 28 -22 0 0 0 0
steps to here 5 then 6 before ends sentence|90 -71 -96 -27 0 0 0 0
steps to here 5 then 7|36 -183 68 43 -92 0 0 0
steps to here 5 then 7 before ends open|-15 -132 101 14 -92 0 0 0
steps to here 5 then 7 before ends sentence|25 -84 -35 104 0 0 0 0
steps to here 5 then 7 before ends signed|35 0 -35 0 0 0 0 0
steps to here 5 then 8|155 -58 -76 32 0 0 -58 19
steps to here 5 then 8 before ends call|-43 0 0 43 0 0 0 0
steps to here 5 then 8 before ends open|107 -58 -60 31 0 0 0 19
steps to here 5 then 8 before ends sentence|66 0 21 -52 0 0 -58 0
steps to here 5 then 8 before ends signed|0 0 -81 81 0 0 0 0
steps to here 5 then 9|184 106 48 -58 0 -129 0 0
steps to here 5 then 9 before ends call|-51 0 81 -42 0 0 0 0
steps to here 5 then 9 before ends open|216 106 -54 -5 0 -129 0 0
steps to here 5 then 9 before ends sentence|-76 0 71 -32 0 0 0 0
steps to here 6 then 0|-135 -28 98 52 -28 98 -40 0
steps to here 6 then 0 before ends call|-33 36 0 -7 0 0 0 0
steps to here 6 then 0 before ends clause|0 -171 171 0 0 0 0 0
steps to here 6 then 0 before ends open|-95 -2 33 34 -28 98 0 0
steps to here 6 then 0 before ends sentence|91 12 -121 16 0 0 -40 0
steps to here 6 then 0 before ends signed|0 0 -84 84 0 0 0 0
steps to here 6 then 1|-38 100 24 31 -96 75 0 -98
steps to here 6 then 1 before ends call|98 -98 -124 124 0 0 0 0
steps to here 6 then 1 before ends clause|-76 76 0 0 0 0 0 0
steps to here 6 then 1 before ends open|-21 163 -68 -56 -96 75 0 0
steps to here 6 then 1 before ends sentence|27 -52 138 64 0 0 0 -98
steps to here 6 then 1 before ends signed|0 0 141 -141 0 0 0 0
steps to here 6 then 2|37 57 -65 37 -97 0 -5 0
steps to here 6 then 2 before ends call|-95 149 0 -63 0 0 0 0
steps to here 6 then 2 before ends clause|63 116 -153 0 0 0 0 0
steps to here 6 then 2 before ends open|168 -77 -134 26 -97 0 -5 0
steps to here 6 then 2 before ends sentence|-140 62 111 116 0 0 0 0
steps to here 6 then 2 before ends signed|-51 0 20 8 0 0 0 0
steps to here 6 then 3|5 19 19 -124 0 0 -17 0
steps to here 6 then 3 before ends open|109 7 15 -145 0 0 -17 0
steps to here 6 then 3 before ends sentence|-70 -30 -18 115 0 0 0 0
steps to here 6 then 3 before ends signed|0 0 127 -127 0 0 0 0
steps to here 6 then 4|-23 -33 81 14 0 0 0 0
steps to here 6 then 4 before ends clause|47 -47 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-63 28 71 28 0 0 0 0
steps to here 6 then 4 before ends sentence|96 0 -101 7 0 0 0 0
steps to here 6 then 4 before ends signed|-100 0 118 -25 0 0 0 0
steps to here 6 then 5|84 13 -7 -12 0 0 87 0
steps to here 6 then 5 before ends clause|-52 96 -62 0 0 0 0 0
steps to here 6 then 5 before ends open|120 -18 -58 -14 0 0 0 0
steps to here 6 then 5 before ends sentence|-64 37 11 -9 0 0 87 0
steps to here 6 then 5 before ends signed|-15 0 -70 76 0 0 0 0
steps to here 6 then 6|128 75 54 -67 -71 -100 0 0
steps to here 6 then 6 before ends call|-80 0 80 0 0 0 0 0
steps to here 6 then 6 before ends clause|209 -95 -15 0 0 -100 0 0
steps to here 6 then 6 before ends open|-5 123 -37 50 -71 -100 0 0
steps to here 6 then 6 before ends sentence|68 0 69 -109 0 0 0 0
steps to here 6 then 6 before ends signed|-35 0 83 -69 0 0 0 0
steps to here 6 then 7|30 -101 5 36 0 0 43 0
steps to here 6 then 7 before ends call|-80 0 25 77 0 0 0 0
steps to here 6 then 7 before ends open|-80 -21 55 70 0 0 0 0
steps to here 6 then 7 before ends sentence|104 -86 -3 -46 0 0 43 0
steps to here 6 then 7 before ends signed|0 0 -19 19 0 0 0 0
steps to here 6 then 8|97 -80 -55 10 0 -38 0 0
steps to here 6 then 8 before ends call|0 0 97 -97 0 0 0 0
steps to here 6 then 8 before ends open|0 13 -20 -8 0 -38 0 0
steps to here 6 then 8 before ends sentence|98 -65 1 -6 0 0 0 0
steps to here 6 then 8 before ends signed|-18 0 -35 41 0 0 0 0
steps to here 6 then 9|23 99 -21 -104 -100 124 0 0
steps to here 6 then 9 before ends open|102 99 -67 -32 -100 44 0 0
steps to here 6 then 9 before ends sentence|-104 0 51 -84 0 99 0 0
steps to here 6 then 9 before ends signed|0 0 74 -74 0 0 0 0
steps to here 7 then 0|57 -95 169 140 -169 117 -63 -99
steps to here 7 then 0 before ends call|170 -170 -77 77 0 0 0 0
steps to here 7 then 0 before ends clause|0 -100 100 0 0 0 0 0
steps to here 7 then 0 before ends open|-137 96 104 107 -169 117 0 -99
steps to here 7 then 0 before ends sentence|21 86 -113 21 0 0 -63 0
steps to here 7 then 0 before ends signed|-82 -100 176 -25 0 0 0 0
steps to here 7 then 1|-41 8 37 32 -149 0 0 0
steps to here 7 then 1 before ends call|146 -19 -138 -36 0 0 0 0
steps to here 7 then 1 before ends clause|-66 71 -7 0 0 0 0 0
steps to here 7 then 1 before ends open|-117 -9 54 26 -149 0 0 0
steps to here 7 then 1 before ends sentence|-17 54 -36 58 0 0 0 0
steps to here 7 then 1 before ends signed|-96 0 24 64 0 0 0 0
steps to here 7 then 2|-92 -8 166 61 0 -78 -100 -128
steps to here 7 then 2 before ends call|-39 83 0 -60 0 0 0 0
steps to here 7 then 2 before ends clause|72 -72 0 0 0 0 0 0
steps to here 7 then 2 before ends open|-59 -36 55 129 0 -78 0 -128
steps to here 7 then 2 before ends sentence|-57 8 135 -13 0 0 -100 0
steps to here 7 then 2 before ends signed|0 0 -70 70 0 0 0 0
steps to here 7 then 3|94 24 -32 -66 -65 -65 0 0
steps to here 7 then 3 before ends open|139 -1 -32 -71 -65 -65 0 0
steps to here 7 then 3 before ends sentence|-39 36 -103 146 0 0 0 0
steps to here 7 then 3 before ends signed|0 0 67 -67 0 0 0 0
steps to here 7 then 4|63 -13 -92 103 -77 -62 -18 0
steps to here 7 then 4 before ends open|27 54 -52 47 -77 -62 0 0
steps to here 7 then 4 before ends sentence|62 -97 0 65 0 0 -18 0
steps to here 7 then 4 before ends signed|68 0 -68 0 0 0 0 0
steps to here 7 then 5|49 -32 -4 28 -74 -47 -41 0
steps to here 7 then 5 before ends call|0 0 27 22 0 0 -41 0
steps to here 7 then 5 before ends clause|72 0 51 -99 0 0 0 0
steps to here 7 then 5 before ends open|116 -32 -84 -19 -74 -47 0 0
steps to here 7 then 5 before ends sentence|-76 0 -1 80 0 0 0 0
steps to here 7 then 5 before ends signed|0 0 56 -56 0 0 0 0
steps to here 7 then 6|150 -51 -49 20 0 -100 0 0
steps to here 7 then 6 before ends call|-86 0 -33 110 0 0 0 0
steps to here 7 then 6 before ends open|133 -29 -10 54 0 -100 0 0
steps to here 7 then 6 before ends sentence|54 -52 -129 50 0 0 0 0
steps to here 7 then 6 before ends signed|32 0 91 -106 0 0 0 0
steps to here 7 then 7|132 -221 27 114 0 59 -62 0
steps to here 7 then 7 before ends call|0 0 -78 78 0 0 0 0
steps to here 7 then 7 before ends clause|100 -100 0 0 0 0 0 0
steps to here 7 then 7 before ends open|86 -100 53 -23 0 59 0 0
steps to here 7 then 7 before ends sentence|-98 0 -47 108 0 0 -62 0
steps to here 7 then 7 before ends signed|58 -98 38 1 0 0 0 0
steps to here 7 then 8|154 -39 -22 -21 0 -21 0 0
steps to here 7 then 8 before ends call|0 0 -18 18 0 0 0 0
steps to here 7 then 8 before ends open|193 78 -32 -51 0 -21 0 0
steps to here 7 then 8 before ends sentence|76 -98 45 -6 0 0 0 0
steps to here 7 then 8 before ends signed|-24 0 -60 70 0 0 0 0
steps to here 7 then 9|29 -116 28 -39 0 -27 191 0
steps to here 7 then 9 before ends call|0 0 72 -72 0 0 0 0
steps to here 7 then 9 before ends open|-35 -71 69 11 0 30 0 0
steps to here 7 then 9 before ends sentence|99 -51 -53 -21 0 -99 191 0
steps to here 7 then 9 before ends signed|0 0 29 -29 0 0 0 0
steps to here 8 then 0|98 -163 59 108 -84 39 0 127
steps to here 8 then 0 before ends call|288 -78 -128 -181 0 0 0 0
steps to here 8 then 0 before ends clause|-62 -55 102 0 0 0 0 0
steps to here 8 then 0 before ends open|-108 32 91 15 -84 39 0 0
steps to here 8 then 0 before ends sentence|56 -135 71 81 0 0 0 127
steps to here 8 then 0 before ends signed|0 0 -118 118 0 0 0 0
steps to here 8 then 1|44 -166 110 24 -100 48 47 86
steps to here 8 then 1 before ends call|55 0 -33 51 0 0 0 0
steps to here 8 then 1 before ends open|64 -28 -26 69 -100 11 0 86
steps to here 8 then 1 before ends sentence|21 -131 2 135 0 90 47 0
steps to here 8 then 1 before ends signed|-118 0 72 7 0 0 0 0
steps to here 8 then 2|64 -108 48 83 -67 -61 0 -42
steps to here 8 then 2 before ends call|-24 -34 0 39 0 0 0 0
steps to here 8 then 2 before ends clause|52 0 -52 0 0 0 0 0
steps to here 8 then 2 before ends open|137 -17 35 11 -67 -109 0 -42
steps to here 8 then 2 before ends sentence|-50 -69 91 43 0 72 0 0
steps to here 8 then 2 before ends signed|-117 0 -30 122 0 0 0 0
steps to here 8 then 3|156 -214 76 48 -95 24 0 0
steps to here 8 then 3 before ends call|-6 0 64 -33 0 0 0 0
steps to here 8 then 3 before ends open|124 -102 124 34 -95 -33 0 0
steps to here 8 then 3 before ends sentence|110 -49 -163 134 0 0 0 0
steps to here 8 then 3 before ends signed|-113 -95 46 69 0 99 0 0
steps to here 8 then 4|125 -170 -9 -19 -14 0 0 0
steps to here 8 then 4 before ends open|29 -170 177 -104 -14 0 0 0
steps to here 8 then 4 before ends sentence|-51 0 33 55 0 0 0 0
steps to here 8 then 4 before ends signed|198 0 -252 98 0 0 0 0
steps to here 8 then 5|147 -136 90 140 -71 -31 0 0
steps to here 8 then 5 before ends call|-6 -100 143 0 0 0 0 0
steps to here 8 then 5 before ends open|214 -195 35 32 -71 -31 0 0
steps to here 8 then 5 before ends sentence|88 -100 -70 189 0 0 0 0
steps to here 8 then 5 before ends signed|-27 0 42 5 0 0 0 0
steps to here 8 then 6|102 -99 -34 102 -79 31 0 0
steps to here 8 then 6 before ends call|52 0 5 -55 0 0 0 0
steps to here 8 then 6 before ends open|128 -28 -16 -78 -79 31 0 0
steps to here 8 then 6 before ends sentence|39 -100 -94 178 0 0 0 0
steps to here 8 then 6 before ends signed|-72 0 49 51 0 0 0 0
steps to here 8 then 7|90 -112 16 -71 0 67 0 0
steps to here 8 then 7 before ends call|40 0 73 -90 0 0 0 0
steps to here 8 then 7 before ends clause|12 -12 0 0 0 0 0 0
steps to here 8 then 7 before ends open|113 -109 -13 -18 0 0 0 0
steps to here 8 then 7 before ends sentence|44 0 14 -90 0 67 0 0
steps to here 8 then 7 before ends signed|-51 0 -1 31 0 0 0 0
steps to here 8 then 8|97 -1 7 -66 -39 -4 0 0
steps to here 8 then 8 before ends call|117 0 -58 -109 0 0 0 0
steps to here 8 then 8 before ends clause|23 0 -23 0 0 0 0 0
steps to here 8 then 8 before ends open|76 -1 -18 -32 -39 -4 0 0
steps to here 8 then 8 before ends sentence|48 0 -17 58 0 0 0 0
steps to here 8 then 8 before ends signed|-142 0 84 -1 0 0 0 0
steps to here 8 then 9|47 -92 0 -7 -70 -6 -135 0
steps to here 8 then 9 before ends call|82 0 -49 -61 0 0 0 0
steps to here 8 then 9 before ends clause|0 0 97 -97 0 0 0 0
steps to here 8 then 9 before ends open|-17 -90 60 13 0 -6 0 0
steps to here 8 then 9 before ends sentence|23 -12 -16 30 -70 0 -135 0
steps to here 8 then 9 before ends signed|61 0 64 -112 0 0 0 0
steps to here 9 then 0|121 -16 104 99 -218 -69 -45 -64
steps to here 9 then 0 before ends call|175 -125 -57 -55 0 0 0 0
steps to here 9 then 0 before ends clause|213 -154 14 -85 0 0 0 0
steps to here 9 then 0 before ends open|4 59 98 116 -158 -69 0 -170
steps to here 9 then 0 before ends sentence|60 -2 -43 91 -100 0 -45 169
steps to here 9 then 0 before ends signed|-5 0 19 -11 0 0 0 0
steps to here 9 then 1|20 -109 34 -1 -207 -178 0 56
steps to here 9 then 1 before ends call|182 -69 -185 91 0 0 0 0
steps to here 9 then 1 before ends clause|0 -100 100 0 0 0 0 0
steps to here 9 then 1 before ends open|14 37 -37 -41 -207 -117 0 56
steps to here 9 then 1 before ends sentence|-10 -144 56 -7 0 -93 0 0
steps to here 9 then 1 before ends signed|82 0 -38 -10 0 0 0 0
steps to here 9 then 2|54 -39 80 43 -250 -98 0 65
steps to here 9 then 2 before ends call|-181 62 126 116 -100 0 0 0
steps to here 9 then 2 before ends clause|-75 -69 130 0 0 0 0 0
steps to here 9 then 2 before ends open|145 -15 7 -42 -195 -98 0 65
steps to here 9 then 2 before ends sentence|35 38 -24 24 0 0 0 0
steps to here 9 then 2 before ends signed|-61 0 160 -122 0 0 0 0
steps to here 9 then 3|168 -104 -25 3 0 -64 0 -40
steps to here 9 then 3 before ends call|59 -59 0 0 0 0 0 0
steps to here 9 then 3 before ends open|146 -36 -72 -58 0 -64 0 -40
steps to here 9 then 3 before ends sentence|-95 -35 72 96 0 0 0 0
steps to here 9 then 3 before ends signed|-54 0 0 54 0 0 0 0
steps to here 9 then 4|131 -93 -58 -5 -83 65 0 0
steps to here 9 then 4 before ends clause|120 -120 0 0 0 0 0 0
steps to here 9 then 4 before ends open|100 49 -11 -193 -83 65 0 0
steps to here 9 then 4 before ends sentence|-135 -76 116 251 0 0 0 0
steps to here 9 then 4 before ends signed|161 0 -161 0 0 0 0 0
steps to here 9 then 5|117 -83 -79 -105 -97 0 0 0
steps to here 9 then 5 before ends call|68 -100 70 -33 0 0 0 0
steps to here 9 then 5 before ends clause|-2 -76 49 0 0 0 0 0
steps to here 9 then 5 before ends open|101 26 -8 -94 -97 0 0 0
steps to here 9 then 5 before ends sentence|152 -100 -118 -28 0 0 0 0
steps to here 9 then 5 before ends signed|87 0 -87 0 0 0 0 0
steps to here 9 then 6|84 -92 -60 17 0 0 0 0
steps to here 9 then 6 before ends call|-63 0 63 0 0 0 0 0
steps to here 9 then 6 before ends open|149 -67 -110 -25 0 0 0 0
steps to here 9 then 6 before ends sentence|44 -100 55 -5 0 0 0 0
steps to here 9 then 6 before ends signed|119 0 -119 0 0 0 0 0
steps to here 9 then 7|120 -179 -61 -21 0 0 -60 0
steps to here 9 then 7 before ends call|-83 0 0 83 0 0 0 0
steps to here 9 then 7 before ends clause|88 0 -88 0 0 0 0 0
steps to here 9 then 7 before ends open|25 -99 53 18 0 0 0 0
steps to here 9 then 7 before ends sentence|86 -100 -13 -11 0 0 -60 0
steps to here 9 then 8|127 -211 9 128 0 51 0 0
steps to here 9 then 8 before ends call|59 0 -64 10 0 0 0 0
steps to here 9 then 8 before ends open|33 46 72 -95 0 51 0 0
steps to here 9 then 8 before ends sentence|92 -228 20 152 0 0 0 0
steps to here 9 then 8 before ends signed|57 0 0 -57 0 0 0 0
steps to here 9 then 9|41 -166 -54 135 0 0 0 0
steps to here 9 then 9 before ends call|40 0 -147 124 0 0 0 0
steps to here 9 then 9 before ends open|-92 40 73 -34 0 0 0 0
steps to here 9 then 9 before ends sentence|59 -171 -28 111 0 0 0 0
steps to here 9 then 9 before ends signed|0 0 70 -70 0 0 0 0
than after 0 ends call|-280 -57 246 -99 0 0 0 0
than after 0 ends clause|-35 44 43 8 19 0 -100 0
than after 0 ends open|-28 67 92 -8 24 119 -11 -69
than after 0 ends sentence|-30 -21 -88 25 15 0 0 0
than after 0 ends signed|122 -14 0 0 -100 -100 0 0
than after 1 ends call|-288 31 193 8 0 0 0 0
than after 1 ends clause|-50 -19 203 -160 156 0 0 -98
than after 1 ends open|9 87 72 72 -65 -10 130 -120
than after 1 ends sentence|96 67 -125 114 -84 -100 -98 0
than after 1 ends signed|84 39 -100 0 0 0 0 0
than after 2 ends call|-62 92 -26 122 -141 0 0 0
than after 2 ends clause|-38 41 -159 211 -3 0 0 0
than after 2 ends open|-48 112 -64 -11 15 -65 -26 -82
than after 2 ends sentence|-35 85 -126 61 119 0 -100 0
than after 2 ends signed|-44 44 0 0 0 0 0 0
than after 3 ends call|72 -4 10 -61 -67 0 0 0
than after 3 ends clause|165 -22 -66 -100 0 -100 0 0
than after 3 ends open|-13 148 -64 -83 -22 78 41 -66
than after 3 ends sentence|26 59 -138 -27 168 0 0 0
than after 4 ends call|-56 0 56 0 0 0 0 0
than after 4 ends clause|110 -1 -147 0 0 0 0 0
than after 4 ends open|27 52 -9 -9 -49 -38 -24 -156
than after 4 ends sentence|91 -9 0 -165 -32 0 0 0
than after 4 ends signed|31 83 0 -100 0 0 0 0
than after 5 ends call|101 49 -79 -54 0 0 0 0
than after 5 ends clause|177 -190 165 -189 -93 0 0 0
than after 5 ends open|59 -18 -36 -45 -36 -98 -107 -24
than after 5 ends sentence|-36 78 -147 16 87 0 0 0
than after 6 ends call|157 -111 38 51 0 -100 0 0
than after 6 ends clause|155 22 -74 0 -168 -100 0 0
than after 6 ends open|108 -18 -23 -76 -48 -8 -82 44
than after 6 ends sentence|46 56 -124 114 92 0 0 0
than after 6 ends signed|124 -124 0 0 0 0 0 0
than after 7 ends call|104 -218 77 -67 0 0 0 0
than after 7 ends clause|170 -55 28 -100 0 0 0 0
than after 7 ends open|34 -217 -31 -10 -89 11 48 -146
than after 7 ends sentence|70 98 -100 -34 -17 0 -100 0
than after 7 ends signed|-155 155 0 0 0 0 0 0
than after 8 ends call|82 55 -68 -64 0 -99 -69 0
than after 8 ends clause|-55 -60 200 -51 -59 0 0 -98
than after 8 ends open|-180 -195 107 114 94 102 62 96
than after 8 ends sentence|-5 95 -153 -112 -3 0 0 0
than after 8 ends signed|-62 62 0 0 0 0 0 0
than after 9 ends call|62 84 -44 -51 0 -98 0 -78
than after 9 ends clause|-130 171 -52 -71 0 0 0 0
than after 9 ends open|-200 -143 136 91 149 104 104 45
than after 9 ends sentence|25 134 -239 -160 -109 0 -169 -221
than after 9 ends signed|100 100 -100 -100 0 0 0 0
than before 0|83 -73 137 37 -583 -33 -166 52
than before 1|71 60 74 22 -739 -37 -4 49
than before 2|-19 111 28 21 99 -69 -134 80
than before 3|-87 60 31 -35 -223 12 -86 29
than before 4|-43 80 10 -118 77 -23 81 -119
than before 5|-123 108 31 21 -21 -21 -55 -23
than before 6|-30 48 88 87 26 43 -34 -167
than before 7|-30 81 -13 -103 -62 -61 -110 -55
than before 8|24 86 102 64 246 42 9 -107
than before 9|-41 89 -39 23 242 -80 42 -146
tight|-60 -59 287 -943 382 -117 219 214
top|142 -448 121 58 -164 36 -99 163
top 0|88 -88 -92 -152 -100 0 -99 308
top 1|142 -71 -267 -85 0 0 0 248
top 2|115 0 -53 44 0 0 0 -86
top 3|-1 0 90 124 -90 155 0 -218
top 4|-7 0 93 101 0 -19 0 -264
top 5|71 -220 252 -44 0 -100 0 -98
top 6|124 -224 74 -10 0 0 0 -78
top 7|27 -100 -38 99 0 0 0 0
top 8|-93 0 35 20 0 0 0 0
usual 0|37 -17 196 -71 -228 -34 0 0
usual 1|-20 40 -14 -193 -21 -22 -100 -15
usual 2|-57 140 -91 -100 -141 -295 -79 -168
usual 3|8 98 -8 -42 -87 -13 -100 -98
usual 4|-150 256 -4 28 -188 -168 0 0
usual 5|222 -125 -83 -160 -164 -84 -100 -121
usual 6|53 -65 118 -25 -204 -41 -40 -100
usual 7|-24 -38 88 -86 11 -6 142 135
usual 8|-10 -26 71 90 95 -27 -53 -6
usual 9|-3 -80 151 163 173 53 30 107
width 0|14 -19 -90 84 153 -227 -82 16
width 1|-64 -4 68 137 150 16 -161 23
width 2|26 -6 73 69 94 -4 154 -150
width 3|-57 -62 106 120 98 106 95 117
width 4|28 2 86 116 -178 6 22 104
width 5|34 88 53 102 -188 -119 53 -322
width 6|70 25 1 -45 -246 -18 -167 2
width 7|30 6 -144 80 -109 -121 -100 116
width 8|21 74 217 -133 -78 0 0 0
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
