// Written by `npm run tune:pages`; do not edit.
// Fitted on 3200 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.28 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-2 26 91 50 -15 31 -46 -99
after 1|23 44 67 129 -21 -34 -9 -105
after 2|-64 65 -55 -38 -14 -121 -40 -74
after 3|-12 73 -23 11 -33 -39 -54 -73
after 4|10 92 -14 28 10 88 -87 -100
after 5|34 55 33 -4 -20 -22 -79 -66
after 6|37 53 30 79 106 -21 -9 19
after 7|48 57 1 64 68 -60 46 -68
after 8|53 107 15 102 25 -38 -39 69
after 9|43 89 14 17 35 -56 -6 41
after byline|103 70 0 -35 -22 -99 12 10
after credit|78 -12 21 119 77 -38 82 36
after doubled|-55 15 141 69 79 109 178 48
after marked|-145 -273 161 0 -23 113 188 -26
after news|-102 -28 63 77 -12 72 143 124
after opening|-325 -297 58 195 154 -75 429 129
after role author|103 -315 129 211 0 188 0 93
after role byline|102 -331 91 66 -95 18 0 -9
after role caption|-30 -169 94 95 477 216 -257 153
after role captionNext|-268 -265 -33 -17 453 31 -113 -58
after role display|338 -730 194 48 -597 83 -156 44
after role first|-62 375 -210 -44 -526 -178 97 -282
after role furniture|176 -469 -92 -116 -122 -26 0 246
after role next|201 146 -155 -69 -625 -114 -45 -259
after role none|153 -302 65 -18 -100 -99 -169 81
after tight|-90 -105 277 -30 -86 -29 -152 135
any|0 85 107 11 0 25 -3 -16
before byline|52 335 -40 -53 -169 -28 0 129
before credit|11 156 105 62 -508 23 0 -163
before ends call|268 -214 -1 -65 -100 18 -91 -34
before ends call deficit 0|0 0 99 -99 0 0 0 0
before ends call deficit 0 here 1|0 0 -67 67 0 0 0 0
before ends call deficit 0 here 2|0 0 89 -89 0 0 0 0
before ends call deficit 0 here 6|0 0 99 -99 0 0 0 0
before ends call deficit 0 here 8|0 0 -51 51 0 0 0 0
before ends call deficit 1|-160 160 -56 56 0 0 0 0
before ends call deficit 1 here 2|-91 91 -93 93 0 0 0 0
before ends call deficit 1 here 3|0 0 -2 2 0 0 0 0
before ends call deficit 1 here 6|0 0 68 -68 0 0 0 0
before ends call deficit 1 here 7|0 0 -15 15 0 0 0 0
before ends call deficit 1 here 8|0 0 -67 67 0 0 0 0
before ends call deficit 1 here 9|-95 95 78 -78 0 0 0 0
before ends call deficit 2|-227 190 -97 73 0 0 0 0
before ends call deficit 2 here 0|-100 0 32 83 0 0 0 0
before ends call deficit 2 here 1|0 65 -106 75 0 0 0 0
before ends call deficit 2 here 2|-15 6 -34 51 0 0 0 0
before ends call deficit 2 here 3|-118 69 -9 91 0 0 0 0
before ends call deficit 2 here 4|-118 118 0 0 0 0 0 0
before ends call deficit 2 here 5|13 -13 -64 64 0 0 0 0
before ends call deficit 2 here 6|-77 77 -79 79 0 0 0 0
before ends call deficit 2 here 7|-62 62 -67 67 0 0 0 0
before ends call deficit 2 here 8|-40 125 26 -135 0 0 0 0
before ends call deficit 2 here 9|-80 80 158 -158 0 0 0 0
before ends call deficit 3|70 -23 -21 -3 0 0 0 0
before ends call deficit 3 here 1|-54 0 127 -89 0 0 0 0
before ends call deficit 3 here 2|-7 7 11 -11 0 0 0 0
before ends call deficit 3 here 3|-112 35 -145 201 0 0 0 0
before ends call deficit 3 here 4|96 -96 0 0 0 0 0 0
before ends call deficit 3 here 5|118 0 -3 -95 0 0 0 0
before ends call deficit 3 here 6|65 0 -2 -65 0 0 0 0
before ends call deficit 3 here 7|0 0 10 -10 0 0 0 0
before ends call deficit 3 here 8|0 0 -53 53 0 0 0 0
before ends call deficit 3 here 9|0 0 -13 13 0 0 0 0
before ends call deficit 4|-22 22 -34 34 0 0 0 0
before ends call deficit 4 here 2|-57 57 0 0 0 0 0 0
before ends call deficit 4 here 3|6 -6 66 -66 0 0 0 0
before ends call deficit 4 here 4|5 -5 0 0 0 0 0 0
before ends call deficit 4 here 8|0 0 -81 81 0 0 0 0
before ends call deficit 5|-70 21 -12 4 0 86 0 0
before ends call deficit 5 here 1|0 0 24 -24 0 0 0 0
before ends call deficit 5 here 2|-86 38 74 36 0 0 0 0
before ends call deficit 5 here 3|0 0 84 -84 0 0 0 0
before ends call deficit 5 here 4|-59 59 0 0 0 0 0 0
before ends call deficit 5 here 7|58 -58 -79 79 0 0 0 0
before ends call deficit 5 here 9|60 -60 -86 0 0 86 0 0
before ends call deficit 6|51 -98 67 22 0 0 0 0
before ends call deficit 6 here 2|-66 66 114 -114 0 0 0 0
before ends call deficit 6 here 3|-86 86 77 -77 0 0 0 0
before ends call deficit 6 here 5|79 -79 -91 91 0 0 0 0
before ends call deficit 6 here 6|33 -100 -60 139 0 0 0 0
before ends call deficit 6 here 7|-41 0 17 29 0 0 0 0
before ends call deficit 6 here 8|87 0 -28 -66 0 0 0 0
before ends call deficit 6 here 9|88 -88 53 -53 0 0 0 0
before ends call deficit 7|271 -226 -96 26 0 0 0 77
before ends call deficit 7 here 0|0 0 -50 50 0 0 0 0
before ends call deficit 7 here 2|71 0 -71 0 0 0 0 0
before ends call deficit 7 here 3|99 -99 0 -77 0 0 0 77
before ends call deficit 7 here 5|43 0 68 -92 0 0 0 0
before ends call deficit 7 here 6|169 -169 0 0 0 0 0 0
before ends call deficit 7 here 7|0 0 -34 34 0 0 0 0
before ends call deficit 7 here 8|12 0 -64 51 0 0 0 0
before ends call deficit 7 here 9|-56 0 3 24 0 0 0 0
before ends call deficit 8|183 -218 27 62 -100 0 -91 -88
before ends call deficit 8 here 1|0 0 24 56 0 0 0 -88
before ends call deficit 8 here 2|59 -96 -57 81 0 0 0 0
before ends call deficit 8 here 3|-28 0 -14 25 0 0 0 0
before ends call deficit 8 here 4|69 -69 56 -56 0 0 0 0
before ends call deficit 8 here 5|-96 0 -41 144 0 0 0 0
before ends call deficit 8 here 6|0 0 23 -2 0 0 0 0
before ends call deficit 8 here 7|167 -71 -38 -78 0 0 0 0
before ends call deficit 8 here 8|-59 -63 64 -14 0 0 0 0
before ends call deficit 8 here 9|190 0 57 -74 -100 0 -91 0
before ends call deficit 9|198 -250 25 -97 0 -100 0 0
before ends call deficit 9 here 1|25 0 -69 55 0 0 0 0
before ends call deficit 9 here 2|108 -100 -23 63 0 0 0 0
before ends call deficit 9 here 3|84 -120 5 3 0 0 0 0
before ends call deficit 9 here 4|43 0 -12 -36 0 0 0 0
before ends call deficit 9 here 5|19 0 42 -19 0 0 0 0
before ends call deficit 9 here 6|-158 0 125 52 0 0 0 0
before ends call deficit 9 here 7|-1 0 211 -170 0 0 0 0
before ends call deficit 9 here 8|59 -110 -64 25 0 0 0 0
before ends call deficit 9 here 9|3 0 8 128 0 -100 0 0
before ends call here 0|-100 0 2 108 0 0 0 0
before ends call here 1|-7 65 -33 11 0 0 0 -88
before ends call here 2|11 -44 -26 101 0 0 0 0
before ends call here 3|17 -77 6 59 0 0 0 77
before ends call here 4|69 -28 47 -69 0 0 0 0
before ends call here 5|67 -82 -30 18 0 0 0 0
before ends call here 6|112 -186 167 10 0 0 0 0
before ends call here 7|104 -61 -50 -3 0 0 0 0
before ends call here 8|72 56 -1 -86 0 0 0 0
before ends call here 9|156 49 11 -39 -100 18 -91 0
before ends clause|-88 89 78 -143 83 0 -85 -165
before ends clause deficit 0|0 -150 131 -209 124 0 0 0
before ends clause deficit 0 here 0|0 0 -34 -88 96 0 0 0
before ends clause deficit 0 here 3|0 0 65 -64 -2 0 0 0
before ends clause deficit 0 here 5|0 -98 98 0 0 0 0 0
before ends clause deficit 0 here 6|0 0 19 0 -19 0 0 0
before ends clause deficit 0 here 7|0 0 -83 0 83 0 0 0
before ends clause deficit 0 here 8|0 48 -9 -119 67 0 0 0
before ends clause deficit 0 here 9|0 -142 111 0 54 0 0 0
before ends clause deficit 1|-173 145 -17 0 84 0 0 -98
before ends clause deficit 1 here 0|0 -92 92 0 0 0 0 0
before ends clause deficit 1 here 1|0 59 -59 0 12 0 0 0
before ends clause deficit 1 here 3|0 92 -92 0 0 0 0 0
before ends clause deficit 1 here 4|0 0 35 0 -35 0 0 0
before ends clause deficit 1 here 5|-91 31 0 83 0 0 0 0
before ends clause deficit 1 here 6|0 81 52 -81 -52 0 0 0
before ends clause deficit 1 here 7|-111 111 79 -79 0 0 0 0
before ends clause deficit 1 here 8|0 -13 25 35 9 0 0 -98
before ends clause deficit 1 here 9|0 -47 -135 13 131 0 0 0
before ends clause deficit 2|-132 119 -146 114 -15 0 0 -95
before ends clause deficit 2 here 0|0 -93 93 0 0 0 0 0
before ends clause deficit 2 here 1|0 35 -27 -20 0 0 0 0
before ends clause deficit 2 here 2|-100 111 -66 68 114 0 0 0
before ends clause deficit 2 here 3|0 39 38 -100 39 0 0 0
before ends clause deficit 2 here 4|-100 100 0 0 0 0 0 0
before ends clause deficit 2 here 5|-55 123 30 -93 0 0 0 0
before ends clause deficit 2 here 6|-180 -5 -52 -28 189 0 0 0
before ends clause deficit 2 here 7|0 -28 63 42 -77 0 0 0
before ends clause deficit 2 here 8|-145 -15 110 129 -93 0 0 -95
before ends clause deficit 2 here 9|0 98 -194 224 -164 0 0 0
before ends clause deficit 3|-71 95 2 10 -9 0 -85 0
before ends clause deficit 3 here 1|0 27 0 -27 0 0 0 0
before ends clause deficit 3 here 2|-100 114 -1 0 0 0 0 0
before ends clause deficit 3 here 3|-85 150 0 -88 0 0 0 0
before ends clause deficit 3 here 5|51 -25 0 -87 0 0 0 0
before ends clause deficit 3 here 6|0 98 -98 0 0 0 0 0
before ends clause deficit 3 here 7|0 -25 25 0 0 0 0 0
before ends clause deficit 3 here 8|0 -30 -46 94 -56 0 0 0
before ends clause deficit 3 here 9|0 9 53 15 20 0 -85 0
before ends clause deficit 4|-27 -1 -113 137 0 0 0 0
before ends clause deficit 4 here 2|0 2 0 -2 0 0 0 0
before ends clause deficit 4 here 3|-68 68 0 0 0 0 0 0
before ends clause deficit 4 here 5|2 -56 87 0 0 0 0 0
before ends clause deficit 4 here 6|0 74 0 -74 0 0 0 0
before ends clause deficit 4 here 8|0 33 -85 71 0 0 0 0
before ends clause deficit 4 here 9|0 0 -142 142 0 0 0 0
before ends clause deficit 5|-106 81 -46 83 25 0 0 0
before ends clause deficit 5 here 1|0 19 0 -19 0 0 0 0
before ends clause deficit 5 here 2|-100 28 78 95 0 0 0 0
before ends clause deficit 5 here 4|0 0 -78 0 78 0 0 0
before ends clause deficit 5 here 5|-33 40 -10 0 0 0 0 0
before ends clause deficit 5 here 6|0 81 -63 0 -25 0 0 0
before ends clause deficit 5 here 7|0 99 -66 -46 0 0 0 0
before ends clause deficit 5 here 8|0 25 -11 -1 0 0 0 0
before ends clause deficit 5 here 9|0 -77 -48 109 -54 0 0 0
before ends clause deficit 6|-48 80 128 -80 -125 0 0 0
before ends clause deficit 6 here 1|0 -61 61 0 0 0 0 0
before ends clause deficit 6 here 2|0 -34 -24 0 48 0 0 0
before ends clause deficit 6 here 3|-17 -14 23 0 0 0 0 0
before ends clause deficit 6 here 4|0 64 -64 0 0 0 0 0
before ends clause deficit 6 here 5|-78 78 0 0 0 0 0 0
before ends clause deficit 6 here 6|59 -130 -8 88 8 0 0 0
before ends clause deficit 6 here 8|0 154 31 -82 -99 0 0 0
before ends clause deficit 6 here 9|0 0 153 -95 -81 0 0 0
before ends clause deficit 7|45 -36 52 -57 -48 0 0 0
before ends clause deficit 7 here 2|0 -77 77 0 0 0 0 0
before ends clause deficit 7 here 3|109 -109 0 0 0 0 0 0
before ends clause deficit 7 here 4|-75 75 0 0 0 0 0 0
before ends clause deficit 7 here 5|21 -14 -18 0 0 0 0 0
before ends clause deficit 7 here 6|9 0 72 0 -87 0 0 0
before ends clause deficit 7 here 7|0 0 62 0 -62 0 0 0
before ends clause deficit 7 here 8|0 81 -46 -46 0 0 0 0
before ends clause deficit 7 here 9|0 0 -28 -30 36 0 0 0
before ends clause deficit 8|134 -98 126 -237 116 0 0 0
before ends clause deficit 8 here 1|0 -78 78 0 0 0 0 0
before ends clause deficit 8 here 2|0 -32 113 -99 0 0 0 0
before ends clause deficit 8 here 4|48 -48 0 0 0 0 0 0
before ends clause deficit 8 here 5|147 -147 0 0 0 0 0 0
before ends clause deficit 8 here 7|-54 54 -40 0 40 0 0 0
before ends clause deficit 8 here 8|-34 -59 -20 -27 95 0 0 0
before ends clause deficit 8 here 9|0 102 -25 -165 68 0 0 0
before ends clause deficit 9|143 -242 173 -288 172 0 0 0
before ends clause deficit 9 here 0|0 0 56 0 -56 0 0 0
before ends clause deficit 9 here 3|94 -166 99 0 0 0 0 0
before ends clause deficit 9 here 5|180 -99 -33 -97 0 0 0 0
before ends clause deficit 9 here 6|135 -75 41 -99 0 0 0 0
before ends clause deficit 9 here 8|0 0 -6 -71 51 0 0 0
before ends clause deficit 9 here 9|-100 43 48 -141 144 0 0 0
before ends clause here 0|0 -158 92 -88 56 0 0 0
before ends clause here 1|0 5 23 -45 12 0 0 0
before ends clause here 2|-100 86 43 -12 132 0 0 0
before ends clause here 3|87 -11 95 -154 39 0 0 0
before ends clause here 4|-110 139 -102 0 53 0 0 0
before ends clause here 5|25 -25 121 -162 0 0 0 0
before ends clause here 6|-19 60 15 -126 106 0 0 0
before ends clause here 7|-147 55 3 -14 19 0 0 0
before ends clause here 8|-165 79 -18 86 -67 0 0 -165
before ends clause here 9|-100 44 -86 144 81 0 -85 0
before ends open|-2 97 76 10 15 -24 -169 -41
before ends open deficit 0|6 -38 -32 51 108 -100 0 60
before ends open deficit 0 here 0|0 186 -162 -133 51 0 0 0
before ends open deficit 0 here 1|0 -92 16 -34 80 0 0 0
before ends open deficit 0 here 2|-88 -167 95 142 -31 0 0 0
before ends open deficit 0 here 3|0 53 51 -103 74 0 0 0
before ends open deficit 0 here 4|95 -95 -60 60 0 0 0 0
before ends open deficit 0 here 5|54 0 -70 125 -145 0 0 0
before ends open deficit 0 here 6|47 -47 -18 186 -141 0 0 0
before ends open deficit 0 here 7|5 0 -42 49 -2 0 0 0
before ends open deficit 0 here 8|-116 0 52 -30 86 -100 0 9
before ends open deficit 0 here 9|0 0 -47 -55 33 0 0 55
before ends open deficit 1|109 31 -51 15 11 -40 0 -117
before ends open deficit 1 here 0|0 -90 15 -35 116 0 0 0
before ends open deficit 1 here 1|-87 6 44 70 5 0 0 0
before ends open deficit 1 here 2|-100 -7 52 87 -31 0 0 0
before ends open deficit 1 here 3|-37 -32 -7 102 87 0 0 0
before ends open deficit 1 here 4|-200 55 -93 126 8 57 0 0
before ends open deficit 1 here 5|-106 106 -54 31 56 0 0 0
before ends open deficit 1 here 6|-38 -116 123 20 7 0 0 89
before ends open deficit 1 here 7|93 -14 -26 33 46 0 0 -99
before ends open deficit 1 here 8|2 141 -65 21 -104 0 0 0
before ends open deficit 1 here 9|442 24 -105 -235 21 -147 0 -98
before ends open deficit 2|-63 76 -48 95 37 -7 -99 -100
before ends open deficit 2 here 0|0 -91 74 125 -99 0 0 0
before ends open deficit 2 here 1|-100 -28 129 -13 62 0 0 0
before ends open deficit 2 here 2|-42 73 -19 -16 199 0 0 3
before ends open deficit 2 here 3|40 29 3 -78 56 0 0 -30
before ends open deficit 2 here 4|-66 129 -110 -30 -30 0 0 87
before ends open deficit 2 here 5|-90 97 -12 -2 -17 0 0 0
before ends open deficit 2 here 6|-134 77 -26 58 138 0 0 0
before ends open deficit 2 here 7|-78 66 -4 6 33 0 0 -96
before ends open deficit 2 here 8|69 81 -1 12 -82 -27 0 0
before ends open deficit 2 here 9|-90 73 37 88 112 -29 -99 -33
before ends open deficit 3|-67 86 -61 18 -40 0 0 89
before ends open deficit 3 here 0|-100 -94 166 -28 0 0 0 0
before ends open deficit 3 here 1|0 95 2 -27 0 0 0 -97
before ends open deficit 3 here 2|94 12 7 119 -50 0 0 235
before ends open deficit 3 here 3|-15 85 -88 -90 -24 0 0 0
before ends open deficit 3 here 4|7 -45 133 -49 0 0 0 0
before ends open deficit 3 here 5|-57 111 -14 13 -43 0 0 0
before ends open deficit 3 here 6|-121 23 56 2 2 0 0 -53
before ends open deficit 3 here 7|-13 -39 64 -35 -66 0 0 0
before ends open deficit 3 here 8|107 10 22 -48 -75 0 0 -84
before ends open deficit 3 here 9|-100 42 43 85 40 0 0 0
before ends open deficit 4|-54 87 -9 -2 -51 0 0 94
before ends open deficit 4 here 0|0 -45 -87 110 0 0 0 0
before ends open deficit 4 here 1|0 56 75 -96 0 0 0 0
before ends open deficit 4 here 2|21 62 -43 -34 -15 0 0 0
before ends open deficit 4 here 3|-107 62 48 76 0 0 0 0
before ends open deficit 4 here 4|59 -73 -120 53 108 0 0 0
before ends open deficit 4 here 5|-15 17 0 -118 112 0 0 0
before ends open deficit 4 here 6|-10 29 3 -79 78 0 0 0
before ends open deficit 4 here 7|-43 -19 -7 6 -42 0 0 94
before ends open deficit 4 here 8|-68 -4 -46 6 5 0 0 0
before ends open deficit 4 here 9|68 124 69 25 -162 0 0 0
before ends open deficit 5|-9 91 -43 68 8 0 0 -94
before ends open deficit 5 here 0|0 0 -15 15 0 0 0 0
before ends open deficit 5 here 1|275 -152 -95 -17 0 0 0 0
before ends open deficit 5 here 2|-30 21 52 4 149 0 0 -94
before ends open deficit 5 here 3|47 -28 152 -42 0 0 0 0
before ends open deficit 5 here 4|29 -8 54 6 -90 0 0 0
before ends open deficit 5 here 5|-50 -16 27 -12 91 0 0 0
before ends open deficit 5 here 6|-134 229 -66 -29 -10 0 0 0
before ends open deficit 5 here 7|128 29 -103 -35 20 0 0 0
before ends open deficit 5 here 8|108 -37 -64 -43 53 0 0 0
before ends open deficit 5 here 9|0 -17 -45 38 -12 0 0 0
before ends open deficit 6|78 0 -32 38 -104 15 0 32
before ends open deficit 6 here 0|0 0 -33 33 0 0 0 0
before ends open deficit 6 here 1|-96 38 -28 60 -81 0 0 0
before ends open deficit 6 here 2|275 -225 -43 7 49 0 0 0
before ends open deficit 6 here 3|-79 -21 74 -4 -45 0 0 0
before ends open deficit 6 here 4|-120 198 -93 66 0 0 0 -95
before ends open deficit 6 here 5|-123 148 57 27 -127 0 0 0
before ends open deficit 6 here 6|-91 61 19 -51 134 0 0 0
before ends open deficit 6 here 7|-73 63 -67 -25 57 30 0 99
before ends open deficit 6 here 8|-5 84 -32 -7 -49 0 0 0
before ends open deficit 6 here 9|-50 126 -24 6 -1 -39 0 0
before ends open deficit 7|93 -32 9 21 101 -98 -98 -53
before ends open deficit 7 here 0|-99 0 82 96 0 0 0 -51
before ends open deficit 7 here 1|0 128 -19 -18 0 0 0 0
before ends open deficit 7 here 2|68 -108 -34 55 -27 0 0 0
before ends open deficit 7 here 3|85 -100 -15 51 0 0 0 0
before ends open deficit 7 here 4|53 -70 117 -93 0 0 0 0
before ends open deficit 7 here 5|-36 16 -117 -1 167 0 0 0
before ends open deficit 7 here 6|-23 63 -41 81 -132 2 0 0
before ends open deficit 7 here 7|53 179 -91 10 8 -100 0 -16
before ends open deficit 7 here 8|27 90 -28 69 -17 0 -98 30
before ends open deficit 7 here 9|86 -36 5 -43 25 0 0 -20
before ends open deficit 8|117 -24 -53 41 18 28 0 7
before ends open deficit 8 here 0|0 0 -51 -19 -87 0 0 49
before ends open deficit 8 here 1|-26 -171 14 11 0 0 0 30
before ends open deficit 8 here 2|170 -116 3 78 127 38 0 -180
before ends open deficit 8 here 3|221 -160 -65 73 0 -93 0 0
before ends open deficit 8 here 4|75 -30 49 49 -99 0 0 0
before ends open deficit 8 here 5|120 3 -23 -47 -114 0 0 -100
before ends open deficit 8 here 6|90 -30 1 41 38 -32 0 -98
before ends open deficit 8 here 7|-44 -16 -29 -11 29 0 0 -25
before ends open deficit 8 here 8|-154 95 47 -35 85 20 0 -48
before ends open deficit 8 here 9|-35 47 16 -46 -15 137 0 35
before ends open deficit 9|198 13 -4 36 -16 23 0 -30
before ends open deficit 9 here 0|-94 -78 1 60 0 0 0 0
before ends open deficit 9 here 1|70 -40 15 26 0 0 0 -59
before ends open deficit 9 here 2|188 -54 -105 2 -154 -99 0 31
before ends open deficit 9 here 3|150 -87 -11 121 -157 0 0 -32
before ends open deficit 9 here 4|133 -40 -122 4 92 -100 0 0
before ends open deficit 9 here 5|92 16 -101 16 13 0 0 0
before ends open deficit 9 here 6|80 26 -91 -50 -95 0 0 29
before ends open deficit 9 here 7|73 6 26 25 -155 0 0 0
before ends open deficit 9 here 8|105 -16 -32 0 -34 92 0 66
before ends open deficit 9 here 9|152 35 61 12 163 27 0 -112
before ends open here 0|-224 -44 19 88 -44 0 0 22
before ends open here 1|27 52 11 -28 71 0 0 -51
before ends open here 2|-11 63 -35 17 32 -21 0 -22
before ends open here 3|9 73 41 16 -18 -93 0 -65
before ends open here 4|58 10 -26 -43 -24 -6 0 -33
before ends open here 5|-76 139 -6 -3 19 0 0 -100
before ends open here 6|-82 127 -1 26 -32 -31 0 -7
before ends open here 7|36 116 -85 -68 -70 -28 0 18
before ends open here 8|83 144 59 53 64 30 -98 10
before ends open here 9|23 133 -32 41 98 36 -99 15
before ends sentence|145 -96 32 -43 -11 -28 48 9
before ends sentence deficit 0|0 0 -17 66 74 0 -100 0
before ends sentence deficit 0 here 0|0 0 -97 97 0 0 0 0
before ends sentence deficit 0 here 1|0 0 23 57 -74 0 0 0
before ends sentence deficit 0 here 2|0 0 37 -44 0 0 0 0
before ends sentence deficit 0 here 3|0 0 64 -64 0 0 0 0
before ends sentence deficit 0 here 4|0 0 -26 26 0 0 0 0
before ends sentence deficit 0 here 5|0 0 122 -178 87 0 0 0
before ends sentence deficit 0 here 7|0 0 53 -53 0 0 0 0
before ends sentence deficit 0 here 8|0 0 -80 -42 61 0 0 0
before ends sentence deficit 0 here 9|0 0 10 129 -15 0 -100 0
before ends sentence deficit 1|-56 117 -27 -144 -51 0 77 -99
before ends sentence deficit 1 here 0|-93 0 29 91 0 0 0 0
before ends sentence deficit 1 here 1|-91 145 59 -121 0 0 0 0
before ends sentence deficit 1 here 2|78 -98 5 31 0 0 0 0
before ends sentence deficit 1 here 3|-2 -13 -54 98 0 0 0 0
before ends sentence deficit 1 here 4|-42 42 0 62 -62 0 0 0
before ends sentence deficit 1 here 5|-65 33 106 52 -67 0 0 0
before ends sentence deficit 1 here 6|24 -115 -55 108 64 0 0 0
before ends sentence deficit 1 here 7|-53 100 103 -104 -97 0 0 0
before ends sentence deficit 1 here 8|-122 184 -7 -27 -66 0 0 0
before ends sentence deficit 1 here 9|-29 163 -74 -109 -69 0 77 -99
before ends sentence deficit 2|40 192 -35 -171 -39 -100 -116 -72
before ends sentence deficit 2 here 0|0 0 21 -21 0 0 0 0
before ends sentence deficit 2 here 1|-100 -27 97 152 0 0 0 -98
before ends sentence deficit 2 here 2|0 -4 12 40 -93 0 0 0
before ends sentence deficit 2 here 3|-80 80 -44 3 -83 0 0 0
before ends sentence deficit 2 here 4|29 -29 2 -2 0 0 0 0
before ends sentence deficit 2 here 5|-9 78 -192 92 0 0 0 0
before ends sentence deficit 2 here 6|24 179 -65 -89 -1 0 0 -88
before ends sentence deficit 2 here 7|-22 92 70 -9 129 0 -100 0
before ends sentence deficit 2 here 8|-40 64 -29 56 -54 0 -165 0
before ends sentence deficit 2 here 9|1 64 -2 -74 10 -100 62 28
before ends sentence deficit 3|72 29 -6 -53 -18 -99 7 0
before ends sentence deficit 3 here 0|0 0 85 -85 0 0 0 0
before ends sentence deficit 3 here 1|-92 46 44 -6 0 0 0 0
before ends sentence deficit 3 here 2|7 -14 -27 4 0 0 0 0
before ends sentence deficit 3 here 3|-31 16 56 32 0 0 0 0
before ends sentence deficit 3 here 4|-20 -28 87 0 0 0 0 0
before ends sentence deficit 3 here 5|-16 127 -185 -41 0 0 0 0
before ends sentence deficit 3 here 6|41 38 -45 -67 0 0 0 0
before ends sentence deficit 3 here 7|-42 -31 26 -37 78 0 0 0
before ends sentence deficit 3 here 8|50 -179 43 108 -20 -99 0 0
before ends sentence deficit 3 here 9|-16 29 77 -53 -155 0 7 0
before ends sentence deficit 4|81 23 50 -136 98 0 -62 0
before ends sentence deficit 4 here 1|-93 57 0 51 0 0 0 0
before ends sentence deficit 4 here 2|-22 15 -36 73 0 0 0 0
before ends sentence deficit 4 here 3|6 -52 109 0 0 0 0 0
before ends sentence deficit 4 here 4|-7 7 0 0 0 0 0 0
before ends sentence deficit 4 here 5|165 -46 -38 0 0 0 -100 0
before ends sentence deficit 4 here 6|-20 20 0 -97 97 0 0 0
before ends sentence deficit 4 here 7|20 37 -106 -41 0 0 0 0
before ends sentence deficit 4 here 8|-69 87 21 -57 52 0 0 0
before ends sentence deficit 4 here 9|87 -59 55 -68 -58 0 29 0
before ends sentence deficit 5|168 -42 4 -127 11 -9 -26 -121
before ends sentence deficit 5 here 0|0 0 -25 25 0 0 0 0
before ends sentence deficit 5 here 1|34 -34 165 -95 0 0 0 -99
before ends sentence deficit 5 here 2|-19 63 -23 10 0 0 0 -100
before ends sentence deficit 5 here 3|-42 12 35 6 74 0 0 0
before ends sentence deficit 5 here 4|24 109 -100 0 0 0 0 0
before ends sentence deficit 5 here 5|-60 79 -88 27 0 0 0 0
before ends sentence deficit 5 here 6|-7 -46 101 10 -53 0 0 0
before ends sentence deficit 5 here 7|101 -16 -95 -93 0 0 0 0
before ends sentence deficit 5 here 8|50 -70 38 -28 8 0 0 0
before ends sentence deficit 5 here 9|129 -9 7 -106 12 -9 -26 85
before ends sentence deficit 6|239 -113 47 -22 -64 -32 106 -15
before ends sentence deficit 6 here 0|0 0 -23 23 0 0 0 0
before ends sentence deficit 6 here 1|-159 38 -14 135 0 0 0 0
before ends sentence deficit 6 here 2|8 51 -3 109 -100 0 0 -56
before ends sentence deficit 6 here 3|-80 111 -28 -143 0 0 0 0
before ends sentence deficit 6 here 4|98 -58 0 -90 0 0 0 0
before ends sentence deficit 6 here 5|36 77 -56 -125 -26 0 0 0
before ends sentence deficit 6 here 6|-64 81 104 -68 13 0 0 0
before ends sentence deficit 6 here 7|-37 -100 -19 94 0 94 0 0
before ends sentence deficit 6 here 8|43 19 -24 -23 -37 0 70 0
before ends sentence deficit 6 here 9|-41 -170 125 -25 82 -99 37 13
before ends sentence deficit 7|173 -240 42 -106 -81 -1 -66 176
before ends sentence deficit 7 here 0|93 0 41 -86 0 0 -100 0
before ends sentence deficit 7 here 1|179 -142 25 -45 0 0 0 0
before ends sentence deficit 7 here 2|-50 -42 -63 70 0 0 0 198
before ends sentence deficit 7 here 3|44 -57 137 56 -56 0 0 -113
before ends sentence deficit 7 here 4|146 -107 30 -90 0 0 0 0
before ends sentence deficit 7 here 5|48 37 -76 89 0 -100 0 0
before ends sentence deficit 7 here 6|-5 -28 83 -36 -89 0 0 0
before ends sentence deficit 7 here 7|7 -142 -4 141 0 0 0 0
before ends sentence deficit 7 here 8|-17 -43 5 31 25 0 -37 0
before ends sentence deficit 7 here 9|-50 -87 29 -79 -3 70 -9 44
before ends sentence deficit 8|203 -226 186 82 74 56 3 -35
before ends sentence deficit 8 here 0|-98 0 60 58 0 0 0 0
before ends sentence deficit 8 here 1|189 -110 -105 56 0 0 0 0
before ends sentence deficit 8 here 2|85 51 14 -154 0 0 0 0
before ends sentence deficit 8 here 3|99 -22 -64 -23 0 0 0 0
before ends sentence deficit 8 here 4|6 -75 -90 148 0 0 0 0
before ends sentence deficit 8 here 5|56 -115 133 150 0 0 -100 0
before ends sentence deficit 8 here 6|91 -64 -41 56 43 0 0 0
before ends sentence deficit 8 here 7|70 -75 37 81 47 0 -100 0
before ends sentence deficit 8 here 8|54 -9 -11 18 23 0 146 -95
before ends sentence deficit 8 here 9|129 -120 55 -45 59 56 69 85
before ends sentence deficit 9|136 -136 145 67 63 3 -15 52
before ends sentence deficit 9 here 0|-95 0 13 107 0 0 0 0
before ends sentence deficit 9 here 1|-105 -26 -114 19 0 0 0 226
before ends sentence deficit 9 here 2|150 -35 22 76 0 0 0 -100
before ends sentence deficit 9 here 3|119 -131 95 23 0 0 0 0
before ends sentence deficit 9 here 4|44 -173 146 -37 0 0 0 0
before ends sentence deficit 9 here 5|98 -96 -2 11 0 0 -100 0
before ends sentence deficit 9 here 6|19 -120 3 83 0 0 0 0
before ends sentence deficit 9 here 7|32 -142 -32 7 0 0 0 100
before ends sentence deficit 9 here 8|77 -273 4 88 -5 0 -62 97
before ends sentence deficit 9 here 9|237 -43 100 25 145 3 12 -168
before ends sentence here 0|-82 0 90 144 0 0 -100 0
before ends sentence here 1|-184 -10 115 69 -74 0 0 80
before ends sentence here 2|64 -21 -24 -30 -153 0 0 28
before ends sentence here 3|128 -122 22 -50 -17 0 0 -113
before ends sentence here 4|112 -114 -14 7 -62 0 0 0
before ends sentence here 5|94 -24 -24 -11 -35 -100 -100 0
before ends sentence here 6|52 -27 -25 56 47 0 0 -88
before ends sentence here 7|104 -80 -10 49 110 94 -100 100
before ends sentence here 8|25 -109 72 -26 41 -99 85 29
before ends sentence here 9|133 -208 31 67 33 4 104 -21
before ends signed|105 -334 135 86 -99 79 -157 27
before ends signed deficit 1|0 0 89 -89 0 0 0 0
before ends signed deficit 1 here 8|0 0 89 -89 0 0 0 0
before ends signed deficit 2|71 -218 103 59 0 0 0 0
before ends signed deficit 2 here 2|0 0 74 -74 0 0 0 0
before ends signed deficit 2 here 4|-98 0 -58 139 0 0 0 0
before ends signed deficit 2 here 5|121 -158 131 -86 0 0 0 0
before ends signed deficit 2 here 6|0 0 57 -57 0 0 0 0
before ends signed deficit 2 here 7|142 0 -134 -26 0 0 0 0
before ends signed deficit 2 here 8|-75 0 7 31 0 0 0 0
before ends signed deficit 2 here 9|-46 -100 69 68 0 0 0 0
before ends signed deficit 3|48 0 -30 -6 0 0 0 0
before ends signed deficit 3 here 2|-64 0 14 22 0 0 0 0
before ends signed deficit 3 here 6|93 0 0 -93 0 0 0 0
before ends signed deficit 3 here 7|0 0 -30 30 0 0 0 0
before ends signed deficit 3 here 8|0 0 21 -21 0 0 0 0
before ends signed deficit 3 here 9|0 0 -36 36 0 0 0 0
before ends signed deficit 4|-30 0 108 -76 0 0 -92 0
before ends signed deficit 4 here 1|0 0 124 -124 0 0 0 0
before ends signed deficit 4 here 2|-86 0 108 -34 0 0 0 0
before ends signed deficit 4 here 3|0 0 71 -71 0 0 0 0
before ends signed deficit 4 here 4|0 0 98 -98 0 0 0 0
before ends signed deficit 4 here 7|97 0 -83 -25 0 0 0 0
before ends signed deficit 4 here 8|-110 0 -17 73 0 0 0 0
before ends signed deficit 4 here 9|0 0 -42 88 0 0 -92 0
before ends signed deficit 5|0 0 -7 7 0 0 0 0
before ends signed deficit 5 here 2|0 0 -91 91 0 0 0 0
before ends signed deficit 5 here 3|0 0 -65 65 0 0 0 0
before ends signed deficit 5 here 6|0 0 70 -70 0 0 0 0
before ends signed deficit 5 here 7|0 0 84 -84 0 0 0 0
before ends signed deficit 5 here 8|0 0 -5 5 0 0 0 0
before ends signed deficit 5 here 9|0 0 51 -51 0 0 0 0
before ends signed deficit 6|2 0 104 70 0 97 0 -100
before ends signed deficit 6 here 1|0 0 -39 39 0 0 0 0
before ends signed deficit 6 here 2|62 0 0 -62 0 0 0 0
before ends signed deficit 6 here 3|120 0 -132 22 0 0 0 0
before ends signed deficit 6 here 4|0 0 -63 63 0 0 0 0
before ends signed deficit 6 here 7|-4 0 143 37 0 0 0 -100
before ends signed deficit 6 here 8|-116 0 73 76 0 0 0 0
before ends signed deficit 6 here 9|0 0 -47 -19 0 97 0 0
before ends signed deficit 7|25 -168 51 92 -99 -47 0 99
before ends signed deficit 7 here 1|0 0 -24 24 0 0 0 0
before ends signed deficit 7 here 2|0 0 -80 80 0 0 0 0
before ends signed deficit 7 here 3|-83 0 144 -82 0 0 0 0
before ends signed deficit 7 here 4|0 0 -44 44 0 0 0 0
before ends signed deficit 7 here 5|-97 0 -48 126 0 0 0 0
before ends signed deficit 7 here 6|-9 0 44 -41 0 0 0 0
before ends signed deficit 7 here 7|71 -100 29 -9 0 0 0 0
before ends signed deficit 7 here 8|79 -97 -9 -19 -99 0 0 99
before ends signed deficit 7 here 9|-2 0 68 37 0 -47 0 0
before ends signed deficit 8|-6 -82 -11 -7 0 100 -91 21
before ends signed deficit 8 here 0|0 0 -68 68 0 0 0 0
before ends signed deficit 8 here 1|-34 0 108 -96 0 0 0 0
before ends signed deficit 8 here 2|113 -82 -10 -24 0 0 0 0
before ends signed deficit 8 here 3|-97 0 138 -9 0 0 0 0
before ends signed deficit 8 here 4|8 0 -63 58 0 0 0 0
before ends signed deficit 8 here 5|-60 0 18 12 0 0 0 0
before ends signed deficit 8 here 6|2 0 -12 12 0 0 0 0
before ends signed deficit 8 here 7|-91 0 69 61 0 0 0 0
before ends signed deficit 8 here 8|89 0 -75 -26 0 0 -91 0
before ends signed deficit 8 here 9|82 0 -75 -8 0 100 0 21
before ends signed deficit 9|81 0 -13 47 0 23 0 91
before ends signed deficit 9 here 0|0 0 37 -37 0 0 0 0
before ends signed deficit 9 here 1|0 0 7 -7 0 0 0 0
before ends signed deficit 9 here 2|52 0 -107 64 0 0 0 0
before ends signed deficit 9 here 3|39 0 -120 90 0 0 0 0
before ends signed deficit 9 here 4|0 0 5 -5 0 0 0 0
before ends signed deficit 9 here 5|-57 0 60 -27 0 0 0 0
before ends signed deficit 9 here 6|-113 0 -18 92 0 0 0 0
before ends signed deficit 9 here 7|87 0 -25 -14 0 0 0 0
before ends signed deficit 9 here 8|57 0 39 -106 0 0 0 0
before ends signed deficit 9 here 9|34 0 23 44 0 23 0 91
before ends signed here 0|0 0 -3 3 0 0 0 0
before ends signed here 1|-34 0 47 -40 0 0 0 0
before ends signed here 2|75 -82 -12 16 0 0 0 0
before ends signed here 3|-51 0 -31 44 0 0 0 0
before ends signed here 4|-92 0 -29 78 0 0 0 0
before ends signed here 5|-14 -158 121 18 0 0 0 0
before ends signed here 6|-45 0 29 -13 0 0 0 0
before ends signed here 7|106 -100 68 36 0 0 0 -100
before ends signed here 8|-28 -97 11 2 -99 0 -91 99
before ends signed here 9|64 -100 45 37 0 79 -92 101
before furniture|89 -89 13 -13 0 0 0 0
before marked|206 -582 80 77 -95 23 0 26
before signed|105 -334 135 86 -99 79 -157 27
before spaced false ends call|272 -219 -1 -65 -100 18 -91 -34
before spaced false ends clause|-85 71 88 -150 184 0 -85 -165
before spaced false ends open|22 84 81 -10 25 -24 -169 -41
before spaced false ends sentence|163 -122 32 -28 -11 -28 48 9
before spaced false ends signed|105 -334 135 86 -99 79 -157 27
before spaced true ends call|-51 51 0 0 0 0 0 0
before spaced true ends clause|-43 209 -86 -5 -100 0 0 0
before spaced true ends open|-276 258 -185 157 -100 0 0 0
before spaced true ends sentence|-368 406 -21 -85 0 0 0 0
bullet|37 -26 313 -407 -147 0 0 0
byline|-114 -100 -321 -173 -217 432 439 -100
caption|-467 -524 -427 196 -34 719 -125 -100
closing|109 -99 31 -160 0 0 -100 0
columnName|-96 0 -158 -304 -368 0 -288 638
credit|-689 -787 -680 672 677 -99 -165 -169
cut 0 call after 5|-57 0 57 0 0 0 0 0
cut 0 clause after 2|47 -47 0 0 0 0 0 0
cut 0 clause after 3|5 0 -5 0 0 0 0 0
cut 0 clause after 8|0 0 -132 51 96 0 0 0
cut 0 open after 0|0 165 -224 112 -19 0 0 0
cut 0 open after 1|-88 0 101 14 -58 0 0 0
cut 0 open after 2|46 -167 60 -40 111 0 0 0
cut 0 open after 3|48 -95 -44 70 86 0 0 0
cut 0 open after 4|0 0 -74 29 56 0 0 0
cut 0 open after 5|0 0 7 -43 57 0 0 0
cut 0 open after 6|0 0 -4 33 -10 0 0 -64
cut 0 open after 7|0 0 81 -63 75 -100 0 9
cut 0 open after 8|0 0 20 -65 97 0 0 0
cut 0 open after 9|0 -43 -20 -63 103 0 0 0
cut 0 sentence after 2|0 0 -33 33 0 0 0 0
cut 0 sentence after 3|0 0 19 0 -19 0 0 0
cut 0 sentence after 5|0 -24 61 -53 0 0 0 0
cut 0 sentence after 6|0 -156 156 0 0 0 0 0
cut 0 sentence after 7|0 0 64 -64 0 0 0 0
cut 0 sentence after 8|0 -85 193 -143 0 0 0 0
cut 0 sentence after 9|0 218 -95 -97 -92 0 0 0
cut 1 call after 2|-83 68 22 0 0 0 0 0
cut 1 call after 3|-33 27 9 0 0 0 0 0
cut 1 call after 5|0 -77 77 0 0 0 0 0
cut 1 call after 9|0 56 -56 0 0 0 0 0
cut 1 clause after 1|0 44 0 0 -44 0 0 0
cut 1 clause after 2|119 -119 0 0 0 0 0 0
cut 1 clause after 3|0 -31 92 -70 0 0 0 0
cut 1 clause after 6|0 0 75 0 -75 0 0 0
cut 1 clause after 7|0 0 62 -62 0 0 0 0
cut 1 clause after 8|-59 26 -99 187 -86 0 0 0
cut 1 clause after 9|-95 175 -124 -28 40 0 0 0
cut 1 open after 0|0 0 -34 118 0 0 0 -99
cut 1 open after 1|-97 74 0 -93 127 0 0 0
cut 1 open after 2|16 -66 -60 55 77 0 0 0
cut 1 open after 3|120 -16 -119 -80 15 57 0 0
cut 1 open after 4|1 96 -14 104 -141 0 0 0
cut 1 open after 5|23 -107 -169 -22 167 0 0 0
cut 1 open after 6|116 48 -49 -31 82 -94 0 0
cut 1 open after 7|-38 -174 106 21 -4 0 0 0
cut 1 open after 8|508 -35 -70 -213 -85 0 0 0
cut 1 open after 9|-46 -53 -18 40 76 -75 0 0
cut 1 sentence after 1|-78 -79 0 144 0 0 0 0
cut 1 sentence after 2|-124 130 0 14 -31 0 0 0
cut 1 sentence after 3|2 58 -100 99 -31 0 0 0
cut 1 sentence after 4|0 98 0 -98 0 0 0 0
cut 1 sentence after 5|-91 33 133 110 -161 0 0 0
cut 1 sentence after 6|-92 -93 84 28 115 0 0 0
cut 1 sentence after 7|-29 64 82 -69 -81 0 0 0
cut 1 sentence after 8|-158 184 107 -64 -148 0 0 0
cut 1 sentence after 9|-189 134 156 -57 -131 0 0 0
cut 1 signed after 8|-115 115 0 0 0 0 0 0
cut 1 signed after 9|-56 56 0 0 0 0 0 0
cut 2 call after 0|0 -100 100 0 0 0 0 0
cut 2 call after 2|-96 96 -50 0 0 0 0 0
cut 2 call after 3|-50 193 -164 0 0 0 0 0
cut 2 call after 4|-56 79 -39 0 0 0 0 0
cut 2 call after 5|-87 161 -102 0 0 0 0 0
cut 2 call after 6|-99 207 -145 0 0 0 0 0
cut 2 call after 7|0 -47 47 0 0 0 0 0
cut 2 call after 8|-90 68 -22 0 0 0 0 0
cut 2 call after 9|0 148 -44 -100 0 0 0 0
cut 2 clause after 0|0 0 -30 30 0 0 0 0
cut 2 clause after 1|80 -46 0 -44 0 0 0 0
cut 2 clause after 2|-75 115 18 0 0 0 0 0
cut 2 clause after 3|-22 22 78 0 -78 0 0 0
cut 2 clause after 4|-100 100 0 0 0 0 0 0
cut 2 clause after 5|-43 163 -137 0 0 0 0 0
cut 2 clause after 6|-100 170 -99 0 0 0 0 0
cut 2 clause after 7|0 0 -83 83 0 0 0 0
cut 2 clause after 8|0 -109 -1 91 0 0 0 0
cut 2 clause after 9|-78 17 -116 48 81 0 0 0
cut 2 open after 0|0 -16 139 -30 15 0 0 0
cut 2 open after 1|-40 74 20 -62 -41 99 0 0
cut 2 open after 2|-1 68 -27 119 -94 100 -99 154
cut 2 open after 3|20 128 -34 0 -132 -99 0 0
cut 2 open after 4|-71 -55 -29 59 112 0 0 0
cut 2 open after 5|75 28 -56 74 112 0 0 0
cut 2 open after 6|-164 -32 166 68 67 -100 0 -96
cut 2 open after 7|-114 -6 142 36 125 0 0 0
cut 2 open after 8|120 -96 39 -91 75 -98 0 0
cut 2 open after 9|-95 -33 217 148 102 0 0 -99
cut 2 sentence after 0|0 81 0 -81 0 0 0 0
cut 2 sentence after 1|-95 68 -90 9 75 0 0 0
cut 2 sentence after 2|-118 -3 151 85 4 0 0 0
cut 2 sentence after 3|-101 37 78 30 0 0 0 0
cut 2 sentence after 4|0 -12 0 12 0 0 0 0
cut 2 sentence after 5|-82 93 -72 -19 -5 0 0 0
cut 2 sentence after 6|-108 105 0 -44 52 0 0 0
cut 2 sentence after 7|-100 172 70 -199 65 0 0 0
cut 2 sentence after 8|-92 113 124 -73 -57 0 0 0
cut 2 sentence after 9|-80 189 0 -35 -155 0 0 0
cut 2 signed after 2|-7 7 0 0 0 0 0 0
cut 2 signed after 5|-100 100 0 0 0 0 0 0
cut 2 signed after 9|-118 118 0 0 0 0 0 0
cut 3 call after 2|0 76 -76 0 0 0 0 0
cut 3 call after 3|0 63 -63 0 0 0 0 0
cut 3 call after 5|0 48 -48 0 0 0 0 0
cut 3 call after 9|0 86 -86 0 0 0 0 0
cut 3 clause after 1|52 -52 0 0 0 0 0 0
cut 3 clause after 2|-31 31 0 0 0 0 0 0
cut 3 clause after 3|0 0 -36 0 36 0 0 0
cut 3 clause after 6|0 -110 0 0 110 0 0 0
cut 3 clause after 8|0 98 93 -93 -98 0 0 0
cut 3 open after 0|0 -32 64 -95 105 0 0 0
cut 3 open after 1|92 -93 21 -2 20 0 0 0
cut 3 open after 2|-6 17 -2 144 -112 0 -85 0
cut 3 open after 3|-67 -46 -44 114 119 0 0 0
cut 3 open after 4|-12 12 16 8 0 0 0 -48
cut 3 open after 5|45 8 -1 -17 -50 0 0 0
cut 3 open after 6|46 8 7 -93 117 0 0 0
cut 3 open after 7|0 75 22 -37 -42 0 0 0
cut 3 open after 8|-85 -165 62 65 121 0 0 -77
cut 3 open after 9|96 -89 56 76 -184 0 0 0
cut 3 sentence after 0|0 86 0 -86 0 0 0 0
cut 3 sentence after 1|0 -110 0 115 -16 0 0 0
cut 3 sentence after 2|-108 2 0 57 12 0 0 0
cut 3 sentence after 3|107 -47 0 -79 0 0 0 0
cut 3 sentence after 4|0 171 -100 -100 0 0 0 0
cut 3 sentence after 5|-100 190 -70 -81 -65 0 0 0
cut 3 sentence after 6|-38 -13 0 -12 16 0 0 0
cut 3 sentence after 7|-74 162 0 -40 -80 0 0 0
cut 3 sentence after 8|-100 15 101 3 65 0 0 0
cut 3 sentence after 9|0 76 -53 13 0 0 0 0
cut 4 call after 9|0 -91 91 0 0 0 0 0
cut 4 clause after 2|19 -19 0 0 0 0 0 0
cut 4 clause after 3|-52 -39 78 0 0 0 0 0
cut 4 clause after 5|0 10 0 0 -10 0 0 0
cut 4 clause after 7|0 -100 100 0 0 0 0 0
cut 4 open after 0|0 0 -41 41 0 0 0 0
cut 4 open after 1|-63 26 -118 43 71 0 0 0
cut 4 open after 2|-21 69 -116 143 -49 0 0 94
cut 4 open after 3|-8 79 1 -42 -54 0 0 0
cut 4 open after 4|0 117 14 -100 0 0 0 0
cut 4 open after 5|0 94 -162 95 0 0 0 0
cut 4 open after 6|0 73 -5 -35 26 0 0 0
cut 4 open after 7|0 0 23 -34 40 0 0 0
cut 4 open after 8|-19 -41 7 16 0 0 0 0
cut 4 open after 9|-157 94 33 36 0 0 0 0
cut 4 sentence after 1|0 -70 0 70 0 0 0 0
cut 4 sentence after 2|-53 5 0 48 -15 0 0 0
cut 4 sentence after 3|0 -77 0 77 0 0 0 0
cut 4 sentence after 4|0 -66 0 66 0 0 0 0
cut 4 sentence after 5|0 100 0 0 -100 0 0 0
cut 4 sentence after 6|0 -33 0 -59 66 0 0 0
cut 4 sentence after 7|0 17 0 -17 0 0 0 0
cut 4 sentence after 8|0 39 0 -95 73 0 0 0
cut 4 sentence after 9|0 128 -36 -110 0 0 0 0
cut 5 call after 1|0 -97 97 0 0 0 0 0
cut 5 call after 3|0 74 -74 0 0 0 0 0
cut 5 call after 5|0 133 -133 0 0 0 0 0
cut 5 call after 6|0 29 -29 0 0 0 0 0
cut 5 call after 7|0 146 -66 -99 0 0 0 0
cut 5 call after 8|0 85 -85 0 0 0 0 0
cut 5 call after 9|0 83 -83 0 0 0 0 0
cut 5 clause after 2|-57 77 -71 0 0 0 0 0
cut 5 clause after 3|0 0 2 -2 0 0 0 0
cut 5 clause after 5|-18 18 0 0 0 0 0 0
cut 5 clause after 7|0 0 43 -43 0 0 0 0
cut 5 clause after 8|0 82 0 0 -82 0 0 0
cut 5 clause after 9|-49 -82 96 76 -50 0 0 0
cut 5 open after 0|0 52 26 10 -124 0 0 0
cut 5 open after 1|10 62 42 -64 -21 0 0 0
cut 5 open after 2|-22 -22 91 257 -151 0 0 0
cut 5 open after 3|53 55 -109 -88 48 0 0 0
cut 5 open after 4|89 -78 -54 -45 78 0 0 0
cut 5 open after 5|133 26 -134 -27 -10 0 0 0
cut 5 open after 6|59 -38 86 -59 -37 0 0 0
cut 5 open after 7|-51 7 52 -105 125 0 0 0
cut 5 open after 8|90 -39 104 -97 -5 0 0 0
cut 5 open after 9|-100 4 59 38 59 0 0 0
cut 5 sentence after 0|0 1 0 -1 0 0 0 0
cut 5 sentence after 1|0 166 0 -166 0 0 0 0
cut 5 sentence after 2|-215 -196 0 304 0 0 0 0
cut 5 sentence after 3|75 -144 0 16 47 0 0 0
cut 5 sentence after 5|70 -173 -149 -39 228 0 0 0
cut 5 sentence after 6|0 192 0 -100 -128 0 0 0
cut 5 sentence after 7|0 60 0 -60 0 0 0 0
cut 5 sentence after 8|0 165 -117 -30 -33 0 0 0
cut 5 sentence after 9|-56 -8 -11 -85 41 0 0 0
cut 5 signed after 8|-2 2 0 0 0 0 0 0
cut 5 signed after 9|-87 87 0 0 0 0 0 0
cut 6 call after 2|20 -66 52 0 0 0 0 0
cut 6 call after 6|0 -75 75 0 0 0 0 0
cut 6 clause after 2|-45 -45 139 -56 0 0 0 0
cut 6 clause after 3|-44 44 -103 103 0 0 0 0
cut 6 clause after 5|-106 41 79 0 0 0 0 0
cut 6 clause after 7|0 0 77 -77 0 0 0 0
cut 6 clause after 8|54 -54 0 0 0 0 0 0
cut 6 clause after 9|-37 6 20 -15 0 0 0 0
cut 6 open after 0|0 0 -91 78 46 0 0 0
cut 6 open after 1|-82 41 -29 -155 158 0 0 99
cut 6 open after 2|132 -76 -70 73 73 -39 0 -95
cut 6 open after 3|93 -10 27 26 -108 0 0 0
cut 6 open after 4|0 14 -145 46 42 100 0 0
cut 6 open after 5|-104 92 -69 36 100 0 0 0
cut 6 open after 6|-17 69 50 -28 8 0 0 0
cut 6 open after 7|-2 -15 124 -112 -51 0 0 0
cut 6 open after 8|-77 160 59 6 -116 0 0 0
cut 6 open after 9|-32 93 54 -71 118 -98 0 0
cut 6 sentence after 1|0 -59 0 23 33 0 0 0
cut 6 sentence after 2|-30 -53 0 100 68 0 0 0
cut 6 sentence after 3|-25 6 0 -7 0 0 0 0
cut 6 sentence after 4|-92 92 0 0 0 0 0 0
cut 6 sentence after 5|151 -94 0 -51 -56 0 0 0
cut 6 sentence after 6|0 -78 111 38 -60 0 0 0
cut 6 sentence after 8|0 12 81 11 -120 0 0 0
cut 6 sentence after 9|0 140 -87 -74 0 0 0 0
cut 6 signed after 2|0 100 0 -100 0 0 0 0
cut 7 call after 1|126 -99 -39 0 0 0 0 0
cut 7 call after 2|-48 -96 130 0 0 0 0 0
cut 7 call after 5|-7 85 -83 0 0 0 0 0
cut 7 call after 7|-86 0 86 0 0 0 0 0
cut 7 clause after 1|-87 87 0 0 0 0 0 0
cut 7 clause after 2|-62 -18 -7 0 0 0 0 0
cut 7 clause after 3|-140 140 0 0 0 0 0 0
cut 7 clause after 4|-92 92 0 0 0 0 0 0
cut 7 clause after 6|0 0 10 -10 0 0 0 0
cut 7 clause after 8|0 0 60 -60 0 0 0 0
cut 7 clause after 9|0 98 48 -79 -142 0 0 0
cut 7 open after 0|0 0 44 113 -123 0 0 0
cut 7 open after 1|21 44 38 2 -27 2 -98 33
cut 7 open after 2|81 17 -20 -56 -13 0 0 -32
cut 7 open after 3|27 -52 -122 -8 30 0 0 0
cut 7 open after 4|90 -28 -102 37 33 0 0 0
cut 7 open after 5|-101 -143 -57 199 -36 0 0 0
cut 7 open after 6|86 -63 15 28 105 -100 0 100
cut 7 open after 7|-86 32 29 16 -68 0 0 0
cut 7 open after 8|-23 107 49 -31 -59 0 0 0
cut 7 open after 9|127 26 -114 -79 124 0 0 0
cut 7 sentence after 1|0 -27 0 -43 49 0 0 0
cut 7 sentence after 2|105 57 0 -177 19 0 0 0
cut 7 sentence after 5|15 -18 99 0 -96 0 0 0
cut 7 sentence after 6|66 -10 0 -64 7 0 0 0
cut 7 sentence after 7|0 -130 0 64 81 0 0 0
cut 7 sentence after 8|-83 98 0 -90 77 0 0 0
cut 7 sentence after 9|44 68 -77 -177 154 0 0 0
cut 7 signed after 5|-59 59 0 0 0 0 0 0
cut 8 call after 1|-79 0 79 0 0 0 0 0
cut 8 call after 2|-28 -22 29 0 0 0 0 0
cut 8 call after 3|-167 -32 173 0 0 0 0 0
cut 8 call after 4|59 -93 48 0 0 0 0 0
cut 8 call after 5|-51 -96 182 -88 0 0 0 0
cut 8 call after 6|0 -97 97 0 0 0 0 0
cut 8 call after 7|-89 0 89 0 0 0 0 0
cut 8 call after 8|0 -90 161 0 -97 0 0 0
cut 8 clause after 1|-14 -105 90 0 0 0 0 0
cut 8 clause after 2|30 -41 45 0 0 0 0 0
cut 8 clause after 3|-75 73 27 0 0 0 0 0
cut 8 clause after 4|96 -35 -111 53 0 0 0 0
cut 8 clause after 5|86 0 -86 0 0 0 0 0
cut 8 clause after 6|0 0 40 15 76 0 0 -100
cut 8 clause after 8|114 -84 76 13 -111 0 0 0
cut 8 clause after 9|-57 -57 74 -29 47 0 0 0
cut 8 open after 0|87 0 25 36 -121 87 0 0
cut 8 open after 1|206 35 2 -79 -87 0 0 -100
cut 8 open after 2|108 24 -86 -37 -42 0 0 -3
cut 8 open after 3|-83 75 -22 36 -159 -100 0 347
cut 8 open after 4|-46 68 -27 -16 91 170 0 -100
cut 8 open after 5|68 81 -86 45 -14 0 0 -66
cut 8 open after 6|96 11 14 48 53 -79 0 -58
cut 8 open after 7|109 164 31 -108 -141 0 0 0
cut 8 open after 8|65 -76 96 -31 88 99 0 -161
cut 8 open after 9|-79 174 -8 -36 74 34 0 0
cut 8 sentence after 0|0 -83 -65 59 90 0 0 0
cut 8 sentence after 1|0 68 -82 -71 26 0 0 0
cut 8 sentence after 2|166 -139 -43 -161 61 0 0 0
cut 8 sentence after 3|102 -112 0 30 -29 0 0 0
cut 8 sentence after 4|196 -101 0 -26 0 0 0 0
cut 8 sentence after 5|83 14 0 -47 -12 0 0 0
cut 8 sentence after 6|52 -145 0 97 114 0 0 -99
cut 8 sentence after 7|0 -142 0 111 55 0 0 0
cut 8 sentence after 8|20 -70 -175 139 84 0 0 0
cut 8 sentence after 9|-67 17 0 55 -23 0 0 0
cut 8 signed after 0|0 94 0 0 -94 0 0 0
cut 8 signed after 4|0 100 -100 0 0 0 0 0
cut 8 signed after 7|-83 83 0 0 0 0 0 0
cut 9 call after 2|-100 -40 121 0 0 0 0 0
cut 9 call after 3|33 -38 34 0 0 0 0 0
cut 9 call after 4|89 39 -116 0 0 0 0 0
cut 9 call after 5|-12 41 59 0 0 0 0 0
cut 9 call after 6|111 -129 -58 0 0 0 0 0
cut 9 call after 7|38 0 -38 0 0 0 0 0
cut 9 call after 8|-18 0 112 0 -99 0 0 0
cut 9 call after 9|-142 0 142 0 0 0 0 0
cut 9 clause after 0|-93 0 132 0 -56 0 0 0
cut 9 clause after 1|68 -20 78 0 0 -100 0 0
cut 9 clause after 2|44 -99 30 106 0 0 0 0
cut 9 clause after 3|78 -29 -63 -33 0 0 0 0
cut 9 clause after 4|113 -113 0 0 0 0 0 0
cut 9 clause after 5|93 121 -171 0 0 0 0 0
cut 9 clause after 6|16 31 -68 -19 0 0 0 0
cut 9 clause after 7|0 0 -70 70 0 0 0 0
cut 9 clause after 8|59 108 -100 -132 83 0 0 0
cut 9 clause after 9|-70 -66 120 -35 46 0 0 0
cut 9 open after 0|0 0 38 0 -22 -26 0 0
cut 9 open after 1|125 -24 28 -59 159 0 0 -100
cut 9 open after 2|113 8 -146 -32 -16 170 0 -219
cut 9 open after 3|133 -44 -98 2 90 0 0 -97
cut 9 open after 4|128 -61 28 -25 33 0 0 85
cut 9 open after 5|164 -30 -136 62 -109 37 0 0
cut 9 open after 6|131 96 35 33 -82 -100 0 0
cut 9 open after 7|178 147 -112 -131 -183 0 0 55
cut 9 open after 8|125 110 110 -33 55 -32 0 0
cut 9 open after 9|58 70 -23 -74 72 0 0 -96
cut 9 sentence after 0|0 -71 0 118 -64 0 0 0
cut 9 sentence after 1|55 -36 0 8 25 0 0 0
cut 9 sentence after 2|75 -107 -65 -87 61 0 0 0
cut 9 sentence after 3|265 -8 -100 -128 -99 0 0 0
cut 9 sentence after 4|132 9 0 -92 -34 0 0 0
cut 9 sentence after 5|56 -22 -80 72 72 -100 0 0
cut 9 sentence after 6|-10 -16 36 52 -18 0 0 0
cut 9 sentence after 7|-10 101 0 -7 -71 0 0 0
cut 9 sentence after 8|-113 -74 -35 58 105 0 0 0
cut 9 sentence after 9|-175 51 -50 -8 167 -100 0 0
cut clause call clause width 3|0 76 -76 0 0 0 0 0
cut clause call open width 1|0 -88 88 0 0 0 0 0
cut clause call open width 2|-100 0 100 0 0 0 0 0
cut clause call open width 3|0 -93 93 0 0 0 0 0
cut clause call open width 4|-99 178 -103 0 0 0 0 0
cut clause call open width 5|0 168 -168 0 0 0 0 0
cut clause call sentence width 4|0 71 -71 0 0 0 0 0
cut clause call sentence width 6|0 101 -1 -100 0 0 0 0
cut clause clause open width 3|0 69 -69 0 0 0 0 0
cut clause clause open width 6|12 -32 -96 0 139 0 0 0
cut clause clause sentence width 4|93 -93 0 0 0 0 0 0
cut clause clause sentence width 6|0 96 -96 0 0 0 0 0
cut clause clause signed width 6|-54 54 0 0 0 0 0 0
cut clause open call width 6|-43 -137 0 165 0 0 0 0
cut clause open clause width 1|0 -4 -143 86 81 0 0 0
cut clause open clause width 2|0 0 -88 -67 133 0 0 0
cut clause open clause width 3|0 0 0 -82 82 0 0 0
cut clause open clause width 4|0 -100 -6 -103 210 0 0 0
cut clause open clause width 5|0 -74 47 56 0 0 0 0
cut clause open clause width 6|10 -10 0 0 0 0 0 0
cut clause open clause width 7|-112 149 -59 0 0 0 0 0
cut clause open open width 0|0 0 -5 0 5 0 0 0
cut clause open open width 1|0 0 79 89 -146 0 -85 0
cut clause open open width 2|0 -80 31 -78 60 0 0 0
cut clause open open width 3|0 -56 -56 -72 159 0 0 0
cut clause open open width 4|-26 -62 40 -1 40 0 0 0
cut clause open open width 5|-10 13 -42 -49 104 0 0 0
cut clause open open width 6|-133 109 -142 173 0 0 0 0
cut clause open open width 7|38 10 -24 -17 -56 0 0 0
cut clause open sentence width 1|0 0 93 0 -93 0 0 0
cut clause open sentence width 2|0 -43 0 49 -24 0 0 0
cut clause open sentence width 3|0 0 -90 107 -24 0 0 0
cut clause open sentence width 4|0 -16 -66 101 -34 0 0 0
cut clause open sentence width 5|94 -65 -137 110 -50 0 0 0
cut clause open sentence width 6|-3 -24 -109 181 -44 0 0 0
cut clause open sentence width 7|71 -133 0 83 0 0 0 0
cut clause open signed width 5|-67 67 0 0 0 0 0 0
cut clause open signed width 6|-100 100 0 0 0 0 0 0
cut clause sentence call width 4|0 30 19 -30 -19 0 0 0
cut clause sentence call width 5|0 5 0 -5 0 0 0 0
cut clause sentence call width 7|0 -92 92 0 0 0 0 0
cut clause sentence clause width 3|0 -46 0 46 0 0 0 0
cut clause sentence clause width 4|0 100 -100 0 0 0 0 0
cut clause sentence clause width 5|0 176 -32 -158 0 0 0 0
cut clause sentence clause width 7|0 -111 111 0 0 0 0 0
cut clause sentence open width 1|0 77 0 0 -77 0 0 0
cut clause sentence open width 3|0 81 -100 83 -86 0 0 0
cut clause sentence open width 4|0 113 161 -187 8 0 0 0
cut clause sentence open width 5|-115 61 205 -174 -92 0 0 0
cut clause sentence open width 6|-144 217 -147 14 0 0 0 0
cut clause sentence open width 7|78 -109 78 -42 0 0 0 0
cut clause sentence open width 8|0 -93 155 -88 0 0 0 0
cut clause sentence sentence width 3|0 -107 0 107 0 0 0 0
cut clause sentence sentence width 4|0 16 -98 118 0 0 0 0
cut clause sentence sentence width 5|0 -32 0 32 0 0 0 0
cut clause sentence sentence width 6|-100 169 0 -98 0 0 0 0
cut clause signed open width 4|-65 65 0 0 0 0 0 0
cut clause signed open width 5|-17 17 0 0 0 0 0 0
cut clause signed open width 6|-72 72 0 0 0 0 0 0
cut open call call width 4|0 119 -119 0 0 0 0 0
cut open call clause width 4|108 -58 -91 0 0 0 0 0
cut open call clause width 5|-152 7 134 0 0 0 0 0
cut open call clause width 6|-2 129 -78 0 0 0 0 0
cut open call open width 0|0 165 -165 0 0 0 0 0
cut open call open width 1|0 57 -16 0 -99 0 0 0
cut open call open width 2|-106 26 17 0 0 0 0 0
cut open call open width 3|-86 45 6 0 0 0 0 0
cut open call open width 4|109 -79 103 -88 -97 0 0 0
cut open call open width 5|-146 50 185 -99 0 0 0 0
cut open call open width 6|-110 60 19 0 0 0 0 0
cut open call sentence width 1|0 95 -95 0 0 0 0 0
cut open call sentence width 4|44 108 -129 0 0 0 0 0
cut open call sentence width 5|-132 90 60 0 0 0 0 0
cut open call sentence width 6|-82 82 0 0 0 0 0 0
cut open clause call width 3|0 0 100 0 0 0 0 -100
cut open clause call width 4|-79 -78 135 0 0 0 0 0
cut open clause clause width 5|-97 97 0 0 0 0 0 0
cut open clause clause width 6|-22 165 -96 100 0 -100 0 0
cut open clause clause width 7|-90 90 0 0 0 0 0 0
cut open clause open width 2|0 -66 135 0 -123 0 0 0
cut open clause open width 3|0 -89 128 -103 34 0 0 0
cut open clause open width 4|-40 -100 20 76 70 0 0 0
cut open clause open width 5|-28 27 12 45 22 0 0 0
cut open clause open width 6|-9 52 -72 74 -121 0 0 0
cut open clause open width 7|-10 111 -196 74 0 0 0 0
cut open clause open width 8|0 73 -73 0 0 0 0 0
cut open clause sentence width 4|-45 -83 0 121 0 0 0 0
cut open clause sentence width 5|-68 152 -23 -92 -98 0 0 0
cut open clause sentence width 6|-120 134 36 -77 0 0 0 0
cut open clause sentence width 7|-139 125 135 -105 0 0 0 0
cut open clause sentence width 8|0 -82 82 0 0 0 0 0
cut open clause signed width 5|0 65 -65 0 0 0 0 0
cut open clause signed width 6|-37 37 0 0 0 0 0 0
cut open open call width 0|0 0 -12 0 12 0 0 0
cut open open call width 1|0 0 -90 -151 212 0 0 0
cut open open call width 2|0 0 -173 230 -106 0 0 0
cut open open call width 3|0 0 0 41 -83 0 0 0
cut open open call width 4|-91 -69 164 -52 0 0 0 -100
cut open open call width 5|-76 -57 97 67 -91 0 0 0
cut open open call width 6|45 145 -282 133 83 0 0 0
cut open open call width 7|10 -83 -77 137 0 0 0 0
cut open open clause width 0|0 0 -33 -97 109 0 0 0
cut open open clause width 1|0 -22 -122 158 -57 0 0 0
cut open open clause width 2|0 0 8 89 -188 0 0 0
cut open open clause width 3|0 -100 50 70 -51 0 0 0
cut open open clause width 4|-17 -73 61 10 1 100 0 -40
cut open open clause width 5|89 -17 28 -48 -11 -13 0 0
cut open open clause width 6|5 18 18 31 79 0 0 0
cut open open clause width 7|-34 57 -57 53 -44 0 0 0
cut open open open width 0|0 -11 -56 -268 288 0 0 0
cut open open open width 1|0 -78 57 197 59 -22 -99 -170
cut open open open width 2|-88 -136 54 138 -127 -21 0 0
cut open open open width 3|-124 -147 76 65 -17 74 0 147
cut open open open width 4|163 -45 -17 13 -48 -76 0 98
cut open open open width 5|154 -52 -21 -23 -46 100 0 -100
cut open open open width 6|52 27 75 74 -4 -99 0 -100
cut open open open width 7|28 22 57 55 -148 0 0 -96
cut open open open width 8|0 -100 -8 105 0 0 0 0
cut open open sentence width 0|0 0 -235 0 235 0 0 0
cut open open sentence width 1|0 -96 -156 261 -1 0 0 0
cut open open sentence width 2|0 -75 -49 205 -105 0 0 0
cut open open sentence width 3|-140 0 136 149 112 -44 -98 -89
cut open open sentence width 4|-63 -112 -36 127 83 0 0 -115
cut open open sentence width 5|-27 45 -49 -23 -24 -93 0 0
cut open open sentence width 6|-24 73 7 -1 -96 0 0 0
cut open open sentence width 7|29 38 42 -11 0 0 0 0
cut open open sentence width 8|0 165 -118 -82 0 0 0 0
cut open open signed width 4|0 64 0 -64 0 0 0 0
cut open open signed width 5|-95 259 -83 -94 -96 0 0 0
cut open open signed width 6|-187 243 -99 0 0 0 0 0
cut open sentence call width 0|0 -11 0 0 11 0 0 0
cut open sentence call width 1|0 -52 0 0 52 0 0 0
cut open sentence call width 3|0 -49 0 49 0 0 0 0
cut open sentence call width 4|0 40 -100 85 0 0 0 0
cut open sentence call width 5|0 -48 0 48 0 0 0 0
cut open sentence call width 6|-100 44 0 79 0 0 0 0
cut open sentence call width 7|22 -22 0 0 0 0 0 0
cut open sentence clause width 0|-20 -78 0 0 86 0 0 0
cut open sentence clause width 1|0 116 0 0 -116 0 0 0
cut open sentence clause width 2|25 -49 0 -11 49 0 0 0
cut open sentence clause width 3|-100 114 0 -52 53 0 0 0
cut open sentence clause width 4|-30 -42 0 54 -20 0 0 0
cut open sentence clause width 5|122 -37 0 13 -94 0 0 0
cut open sentence clause width 6|17 10 0 -70 0 0 0 0
cut open sentence open width 0|-63 94 0 -100 122 -100 0 0
cut open sentence open width 1|-92 82 0 -158 127 0 0 0
cut open sentence open width 2|-136 64 0 -160 130 0 0 0
cut open sentence open width 3|-37 92 -80 -1 128 0 0 -99
cut open sentence open width 4|-139 66 -56 19 33 0 0 0
cut open sentence open width 5|34 134 -215 6 -169 -100 0 0
cut open sentence open width 6|63 85 73 -76 -140 0 0 0
cut open sentence open width 7|-69 102 -87 -4 0 0 0 0
cut open sentence open width 8|-165 32 57 37 0 0 0 0
cut open sentence sentence width 0|-92 81 0 0 -21 0 0 0
cut open sentence sentence width 1|0 -61 -92 -60 164 0 0 0
cut open sentence sentence width 2|96 -100 0 0 -10 0 0 0
cut open sentence sentence width 3|-37 -25 0 80 -114 0 0 0
cut open sentence sentence width 4|-164 96 0 68 -96 0 0 0
cut open sentence sentence width 5|-210 -134 0 222 0 0 0 0
cut open sentence sentence width 6|4 155 -37 -138 0 0 0 0
cut open sentence sentence width 7|-74 74 0 0 0 0 0 0
cut open sentence signed width 6|-66 66 0 0 0 0 0 0
cut open signed call width 6|-56 56 0 0 0 0 0 0
cut open signed clause width 4|-76 76 0 0 0 0 0 0
cut open signed open width 3|-41 194 -100 -100 0 0 0 0
cut open signed open width 4|-87 156 0 0 -94 0 0 0
cut open signed open width 5|-128 128 0 0 0 0 0 0
cut open signed open width 6|-101 101 0 0 0 0 0 0
deficit 0|-239 -104 95 141 -13 0 -100 22
deficit 1|-213 67 87 115 38 0 0 -15
deficit 2|-24 62 61 11 -41 -21 0 -19
deficit 3|-12 46 -31 3 -25 -93 0 -87
deficit 4|27 68 -62 -44 -24 -6 0 -33
deficit 5|109 -39 -1 -1 17 -100 -100 -100
deficit 6|157 -2 6 -34 39 -31 0 -44
deficit 7|65 31 10 20 -21 19 -100 -52
deficit 8|54 10 91 8 55 -6 22 -21
deficit 9|30 136 94 133 85 102 41 123
doubled|-242 -233 336 -156 -282 -100 -145 114
doubled 1|0 -88 -113 -266 -154 0 -145 359
doubled 2|0 0 162 -162 0 0 0 0
doubled 3|-100 -100 16 214 -125 -100 0 -166
doubled 4|-160 -53 399 -335 0 0 0 0
doubled 5|-216 -65 305 -169 0 0 0 -100
doubled 6|-85 -203 335 -90 -100 0 0 0
doubled 7|97 -121 168 -157 0 0 0 0
doubled 8|0 0 100 -100 0 0 0 0
ends call|167 57 43 -225 -168 -100 -100 -95
ends call after ends call|0 119 -119 0 0 0 0 0
ends call after ends clause|-28 48 -83 0 0 0 0 0
ends call after ends open|87 47 37 -161 -168 0 -100 -95
ends call after ends sentence|95 77 1 -100 0 -100 0 0
ends call deficit 0|0 0 8 -8 0 0 0 0
ends call deficit 1|-54 0 54 0 0 0 0 0
ends call deficit 2|3 -107 137 0 0 0 0 0
ends call deficit 3|117 -79 -13 0 0 0 0 0
ends call deficit 4|56 -56 0 0 0 0 0 0
ends call deficit 5|79 -101 44 0 0 0 0 0
ends call deficit 6|-1 14 28 0 0 0 0 0
ends call deficit 7|-17 57 33 -161 0 0 0 0
ends call deficit 8|68 133 -57 -100 -97 0 0 0
ends call deficit 9|130 109 -7 0 -99 -100 -100 -95
ends call here 1 after 5|-54 0 54 0 0 0 0 0
ends call here 2 after 0|-55 -100 139 0 0 0 0 0
ends call here 2 after 1|65 -99 52 0 0 0 0 0
ends call here 2 after 2|-85 117 3 0 0 0 0 0
ends call here 2 after 3|-39 -40 59 0 0 0 0 0
ends call here 2 after 4|-8 0 8 0 0 0 0 0
ends call here 2 after 5|52 -12 -30 0 0 0 0 0
ends call here 2 after 6|53 0 -53 0 0 0 0 0
ends call here 2 after 8|0 -59 59 0 0 0 0 0
ends call here 2 after 9|-82 82 0 0 0 0 0 0
ends call here 3 after 2|-56 0 56 0 0 0 0 0
ends call here 3 after 3|41 -76 48 0 0 0 0 0
ends call here 3 after 5|146 -42 -110 0 0 0 0 0
ends call here 3 after 6|30 0 -30 0 0 0 0 0
ends call here 3 after 7|-10 1 9 0 0 0 0 0
ends call here 3 after 8|0 23 -23 0 0 0 0 0
ends call here 4 after 4|56 -56 0 0 0 0 0 0
ends call here 5 after 1|0 -97 97 0 0 0 0 0
ends call here 5 after 2|79 -75 -37 0 0 0 0 0
ends call here 5 after 3|-99 74 43 0 0 0 0 0
ends call here 5 after 4|59 -59 0 0 0 0 0 0
ends call here 5 after 5|76 53 -94 0 0 0 0 0
ends call here 5 after 8|-18 54 -41 0 0 0 0 0
ends call here 5 after 9|-94 0 94 0 0 0 0 0
ends call here 6 after 2|-45 -75 110 0 0 0 0 0
ends call here 6 after 3|12 -23 22 0 0 0 0 0
ends call here 6 after 5|-40 170 -134 0 0 0 0 0
ends call here 6 after 6|100 -33 -95 0 0 0 0 0
ends call here 6 after 8|0 -41 41 0 0 0 0 0
ends call here 6 after 9|-100 0 100 0 0 0 0 0
ends call here 7 after 2|-151 24 123 0 0 0 0 0
ends call here 7 after 3|16 -83 31 0 0 0 0 0
ends call here 7 after 4|-86 79 31 0 0 0 0 0
ends call here 7 after 5|116 44 -67 -88 0 0 0 0
ends call here 7 after 6|72 -18 -81 0 0 0 0 0
ends call here 7 after 7|39 44 2 -99 0 0 0 0
ends call here 7 after 9|-92 69 43 0 0 0 0 0
ends call here 8 after 2|-45 -5 13 0 0 0 0 0
ends call here 8 after 3|24 -68 4 0 0 0 0 0
ends call here 8 after 4|-23 -48 63 0 0 0 0 0
ends call here 8 after 5|75 63 -105 0 0 0 0 0
ends call here 8 after 6|78 12 -61 0 0 0 0 0
ends call here 8 after 7|46 -46 -29 0 0 0 0 0
ends call here 8 after 8|-170 43 126 0 -97 0 0 0
ends call here 8 after 9|0 100 12 -100 0 0 0 0
ends call here 9 after 2|95 62 -3 0 0 -100 0 0
ends call here 9 after 3|29 33 24 0 0 0 0 -95
ends call here 9 after 4|109 7 -95 0 0 0 0 0
ends call here 9 after 5|69 7 -49 0 0 0 0 0
ends call here 9 after 6|80 -25 -82 0 0 0 0 0
ends call here 9 after 7|-53 76 -56 0 0 0 0 0
ends call here 9 after 8|-58 -9 189 0 -99 0 -100 0
ends call here 9 after 9|-230 37 178 0 0 0 0 0
ends call width 0 marks 0|0 165 -165 0 0 0 0 0
ends call width 1 marks 0|-246 155 56 0 -99 0 0 -95
ends call width 2 marks 0|173 -1 -60 0 0 -100 0 0
ends call width 2 marks 1|-87 175 -118 0 0 0 0 0
ends call width 3 marks 0|80 97 -120 0 0 0 -100 0
ends call width 3 marks 1|0 -77 77 0 0 0 0 0
ends call width 4 marks 0|48 2 -28 -88 0 0 0 0
ends call width 4 marks 1|-75 -83 174 0 -97 0 0 0
ends call width 5 marks 0|116 -29 2 0 0 0 0 0
ends call width 5 marks 1|-33 -196 269 -99 0 0 0 0
ends call width 5 marks 2|98 61 -194 0 0 0 0 0
ends call width 6 marks 0|82 -39 -55 -8 0 0 0 0
ends call width 6 marks 1|-69 100 62 -100 0 0 0 0
ends call width 6 marks 2|-38 184 -284 0 0 0 0 0
ends call width 7 marks 1|159 -56 -127 0 0 0 0 0
ends clause|6 85 78 -178 -6 -100 0 -100
ends clause after ends call|-68 133 120 -98 0 0 0 -100
ends clause after ends clause|5 104 -164 134 0 -100 0 0
ends clause after ends open|-12 62 99 -98 67 0 0 0
ends clause after ends sentence|7 83 -72 -203 -98 0 0 0
ends clause after ends signed|70 -41 -77 0 0 0 0 0
ends clause deficit 0|-98 -1 -1 125 96 0 0 0
ends clause deficit 1|-57 75 -3 12 6 0 0 0
ends clause deficit 2|-18 54 -28 -143 29 0 0 0
ends clause deficit 3|72 -83 -2 -102 -38 0 0 0
ends clause deficit 4|106 -24 7 86 -86 -100 0 0
ends clause deficit 5|112 -50 -21 39 -32 0 0 -100
ends clause deficit 6|122 -58 77 -125 -82 0 0 0
ends clause deficit 7|76 -95 -22 -13 0 0 0 0
ends clause deficit 8|45 -66 54 18 -14 0 0 0
ends clause deficit 9|-26 5 -14 -21 -68 0 0 0
ends clause here 0 after 0|0 0 -96 96 0 0 0 0
ends clause here 0 after 3|0 0 2 -2 0 0 0 0
ends clause here 0 after 5|-98 0 98 0 0 0 0 0
ends clause here 0 after 6|0 0 19 -19 0 0 0 0
ends clause here 0 after 7|0 0 -83 83 0 0 0 0
ends clause here 0 after 8|0 48 -88 -48 96 0 0 0
ends clause here 0 after 9|0 -82 43 54 0 0 0 0
ends clause here 1 after 0|0 0 92 -92 0 0 0 0
ends clause here 1 after 1|0 -12 0 20 -44 0 0 0
ends clause here 1 after 2|-147 147 0 0 0 0 0 0
ends clause here 1 after 4|0 0 35 -35 0 0 0 0
ends clause here 1 after 6|94 -94 52 -52 0 0 0 0
ends clause here 1 after 7|0 -67 67 0 0 0 0 0
ends clause here 1 after 8|39 26 -14 -1 0 0 0 0
ends clause here 1 after 9|-7 37 -86 89 34 0 0 0
ends clause here 2 after 0|-93 0 93 0 0 0 0 0
ends clause here 2 after 1|47 -18 -27 0 0 0 0 0
ends clause here 2 after 2|2 30 -36 46 0 0 0 0
ends clause here 2 after 3|34 -57 50 32 -52 0 0 0
ends clause here 2 after 4|-57 57 0 0 0 0 0 0
ends clause here 2 after 5|71 -49 -43 0 0 0 0 0
ends clause here 2 after 6|-18 -35 -41 -50 130 0 0 0
ends clause here 2 after 7|-50 82 27 -77 0 0 0 0
ends clause here 2 after 8|25 36 27 -93 -95 0 0 0
ends clause here 2 after 9|-30 68 -48 -87 7 0 0 0
ends clause here 3 after 1|31 -31 0 0 0 0 0 0
ends clause here 3 after 2|-17 -13 6 0 0 0 0 0
ends clause here 3 after 3|-16 16 0 0 0 0 0 0
ends clause here 3 after 4|-85 85 0 0 0 0 0 0
ends clause here 3 after 5|104 -31 -88 0 0 0 0 0
ends clause here 3 after 6|34 86 -98 0 0 0 0 0
ends clause here 3 after 7|86 -100 39 0 0 0 0 0
ends clause here 3 after 8|118 5 56 -56 -98 0 0 0
ends clause here 3 after 9|48 -47 13 -62 85 0 0 0
ends clause here 4 after 1|39 87 0 0 0 -100 0 0
ends clause here 4 after 2|31 -31 0 0 0 0 0 0
ends clause here 4 after 3|-26 26 0 0 0 0 0 0
ends clause here 4 after 4|93 -93 0 0 0 0 0 0
ends clause here 4 after 5|-87 0 87 0 0 0 0 0
ends clause here 4 after 7|6 -6 0 0 0 0 0 0
ends clause here 4 after 8|-37 102 -85 86 -86 0 0 0
ends clause here 4 after 9|68 -53 -35 0 0 0 0 0
ends clause here 5 after 2|8 -40 41 0 0 0 0 0
ends clause here 5 after 3|-166 166 0 0 0 0 0 0
ends clause here 5 after 4|-64 64 -78 78 0 0 0 0
ends clause here 5 after 5|98 10 -98 0 -10 0 0 0
ends clause here 5 after 6|81 0 57 0 -25 0 0 -100
ends clause here 5 after 7|91 -91 0 0 0 0 0 0
ends clause here 5 after 8|95 -83 -36 0 0 0 0 0
ends clause here 5 after 9|131 -92 -21 -54 0 0 0 0
ends clause here 6 after 1|-31 -48 61 0 0 0 0 0
ends clause here 6 after 2|33 -45 -24 48 0 0 0 0
ends clause here 6 after 3|-92 83 14 0 0 0 0 0
ends clause here 6 after 4|64 0 -64 0 0 0 0 0
ends clause here 6 after 5|78 10 -85 0 0 0 0 0
ends clause here 6 after 6|0 0 -8 8 0 0 0 0
ends clause here 6 after 8|39 137 34 -99 -82 0 0 0
ends clause here 6 after 9|2 -133 153 -81 0 0 0 0
ends clause here 7 after 2|54 -51 -30 0 0 0 0 0
ends clause here 7 after 3|54 22 -70 0 0 0 0 0
ends clause here 7 after 4|75 0 -75 0 0 0 0 0
ends clause here 7 after 5|22 36 -48 0 0 0 0 0
ends clause here 7 after 6|112 0 5 -87 0 0 0 0
ends clause here 7 after 7|0 0 62 -62 0 0 0 0
ends clause here 7 after 8|31 -39 16 0 0 0 0 0
ends clause here 7 after 9|-80 -57 60 86 0 0 0 0
ends clause here 8 after 1|-78 0 78 0 0 0 0 0
ends clause here 8 after 2|61 -70 32 0 0 0 0 0
ends clause here 8 after 4|41 -41 0 0 0 0 0 0
ends clause here 8 after 5|0 69 -69 0 0 0 0 0
ends clause here 8 after 7|0 0 -40 40 0 0 0 0
ends clause here 8 after 8|34 -85 7 5 75 0 0 0
ends clause here 8 after 9|22 67 -21 37 -49 0 0 0
ends clause here 9 after 0|0 0 56 0 -56 0 0 0
ends clause here 9 after 2|0 -63 63 0 0 0 0 0
ends clause here 9 after 5|0 153 -153 0 0 0 0 0
ends clause here 9 after 6|0 99 -99 0 0 0 0 0
ends clause here 9 after 8|-71 0 89 -46 -25 0 0 0
ends clause here 9 after 9|62 -227 164 -6 -34 0 0 0
ends clause width 0 marks 0|0 90 -90 0 0 0 0 0
ends clause width 2 marks 0|0 -66 168 -76 -123 0 0 0
ends clause width 3 marks 0|0 -40 287 -175 -100 0 0 -100
ends clause width 3 marks 1|0 0 -112 0 112 0 0 0
ends clause width 4 marks 0|29 -147 175 -33 -24 0 0 0
ends clause width 4 marks 1|-58 15 -263 234 102 0 0 0
ends clause width 5 marks 0|100 120 19 -207 -156 0 0 0
ends clause width 5 marks 1|-11 39 -48 113 73 0 0 0
ends clause width 5 marks 2|47 44 -76 0 0 0 0 0
ends clause width 6 marks 0|94 114 -103 -127 -106 0 0 0
ends clause width 6 marks 1|-31 46 -233 86 149 0 0 0
ends clause width 6 marks 2|27 31 -95 0 -44 -100 0 0
ends clause width 7 marks 0|-69 69 0 0 0 0 0 0
ends clause width 7 marks 1|20 -24 0 -19 0 0 0 0
ends clause width 7 marks 2|21 47 -143 15 0 0 0 0
ends clause width 8 marks 2|-98 -30 114 0 0 0 0 0
ends open|-33 62 110 45 100 54 27 84
ends open after ends call|-55 -116 159 -43 69 0 61 -37
ends open after ends clause|-123 62 15 -43 44 23 -43 -26
ends open after ends open|-19 73 40 43 152 51 21 -28
ends open after ends sentence|-40 73 14 15 33 -88 -90 -201
ends open after ends signed|155 33 -157 -205 -96 0 0 0
ends open deficit 0|-53 56 48 80 -76 0 -100 22
ends open deficit 1|-82 -3 77 64 13 0 0 -15
ends open deficit 2|-28 71 56 -4 -89 29 0 39
ends open deficit 3|-43 34 -68 9 -2 -93 0 -87
ends open deficit 4|45 55 -49 -72 -40 57 0 -33
ends open deficit 5|78 -13 33 -4 -4 -100 -100 0
ends open deficit 6|96 -55 12 7 49 -31 0 -44
ends open deficit 7|52 -55 53 90 64 19 -100 -52
ends open deficit 8|19 -21 75 154 95 38 58 52
ends open deficit 9|-25 -172 175 161 215 116 82 162
ends open here 0 after 0|166 201 -107 -143 0 0 -100 0
ends open here 0 after 1|0 0 58 -58 0 0 0 0
ends open here 0 after 2|-95 0 72 28 -87 0 0 0
ends open here 0 after 3|0 0 76 -76 0 0 0 0
ends open here 0 after 4|0 0 40 -40 0 0 0 0
ends open here 0 after 5|0 0 54 -54 0 0 0 0
ends open here 0 after 6|-47 0 -5 19 0 0 0 0
ends open here 0 after 7|0 0 34 -34 0 0 0 0
ends open here 0 after 8|-100 -100 132 138 -64 0 0 0
ends open here 0 after 9|0 31 -34 4 73 0 0 0
ends open here 1 after 0|0 -90 2 57 0 0 0 0
ends open here 1 after 1|-47 138 80 57 0 0 0 -100
ends open here 1 after 2|-58 3 -4 42 59 0 0 0
ends open here 1 after 3|31 35 45 -24 0 0 0 0
ends open here 1 after 4|0 -32 21 71 0 0 0 0
ends open here 1 after 5|91 0 -50 -17 -20 0 0 -99
ends open here 1 after 6|-58 29 -13 25 0 0 0 0
ends open here 1 after 7|-102 59 15 79 0 0 0 0
ends open here 1 after 8|-53 59 5 -33 33 0 0 0
ends open here 1 after 9|-54 25 -49 -1 -17 0 0 121
ends open here 2 after 0|62 129 -36 1 -119 0 0 0
ends open here 2 after 1|5 56 -65 -56 -69 0 0 0
ends open here 2 after 2|-26 57 -13 -15 72 0 0 0
ends open here 2 after 3|-133 24 8 -9 79 0 0 0
ends open here 2 after 4|-14 97 -34 -7 60 100 0 -133
ends open here 2 after 5|-88 35 91 95 0 -99 0 0
ends open here 2 after 6|-83 65 53 55 75 0 0 -59
ends open here 2 after 7|-72 35 61 83 -54 0 0 0
ends open here 2 after 8|-47 43 -58 52 94 0 0 85
ends open here 2 after 9|-9 81 -51 -41 55 0 0 -96
ends open here 3 after 0|0 -100 59 61 0 0 0 0
ends open here 3 after 1|-30 70 110 20 -99 0 0 0
ends open here 3 after 2|-31 35 -51 8 -20 0 0 -45
ends open here 3 after 3|39 -18 -53 -124 3 0 0 0
ends open here 3 after 4|-8 -6 1 10 0 0 0 0
ends open here 3 after 5|-67 5 98 -88 92 0 0 0
ends open here 3 after 6|-20 -54 12 8 45 0 0 0
ends open here 3 after 7|-29 10 -55 23 -33 0 0 95
ends open here 3 after 8|-95 -16 12 -2 26 0 0 0
ends open here 3 after 9|39 11 -21 -57 -116 -93 0 0
ends open here 4 after 0|0 0 64 57 -99 0 0 0
ends open here 4 after 1|-92 20 -31 129 -87 0 0 0
ends open here 4 after 2|13 64 -41 -15 0 0 0 -33
ends open here 4 after 3|-69 -49 128 -102 0 57 0 0
ends open here 4 after 4|50 -28 -78 11 34 0 0 0
ends open here 4 after 5|-132 8 23 93 -10 0 0 0
ends open here 4 after 6|-32 -64 75 19 26 0 0 0
ends open here 4 after 7|86 -86 -51 51 0 0 0 0
ends open here 4 after 8|106 -36 33 -86 69 0 0 0
ends open here 4 after 9|10 106 -79 -35 92 0 0 0
ends open here 5 after 0|-35 0 57 45 -62 0 0 0
ends open here 5 after 1|-41 114 50 1 -17 0 0 0
ends open here 5 after 2|19 13 -73 1 35 -100 -100 0
ends open here 5 after 3|116 -68 84 60 -57 0 -100 0
ends open here 5 after 4|102 -140 49 45 0 0 0 0
ends open here 5 after 5|-27 -138 69 29 -24 0 0 0
ends open here 5 after 6|1 -64 -55 66 0 0 0 0
ends open here 5 after 7|1 68 -10 -43 79 0 0 0
ends open here 5 after 8|46 -1 44 7 -62 0 -100 0
ends open here 5 after 9|62 -1 -48 -16 79 0 -100 0
ends open here 6 after 0|0 0 -85 36 31 96 0 0
ends open here 6 after 1|131 -52 -8 -61 -24 2 0 0
ends open here 6 after 2|33 109 -7 24 -61 0 0 -100
ends open here 6 after 3|6 -51 42 72 106 -100 0 0
ends open here 6 after 4|-25 -58 18 72 0 0 0 0
ends open here 6 after 5|-29 -119 131 62 -74 0 0 0
ends open here 6 after 6|-80 14 31 77 40 0 0 -98
ends open here 6 after 7|17 -62 27 31 -71 0 0 0
ends open here 6 after 8|13 -80 -58 32 61 0 0 0
ends open here 6 after 9|27 -22 -34 10 -3 0 0 0
ends open here 7 after 0|0 0 16 78 58 0 0 -99
ends open here 7 after 1|231 -12 -33 -22 21 0 0 -29
ends open here 7 after 2|26 5 18 -22 106 -99 0 -33
ends open here 7 after 3|23 35 70 34 79 0 -100 -166
ends open here 7 after 4|-56 -69 16 5 25 100 0 0
ends open here 7 after 5|-46 -80 94 68 49 0 0 0
ends open here 7 after 6|18 -188 64 34 12 -33 0 32
ends open here 7 after 7|24 35 -7 14 -74 0 0 0
ends open here 7 after 8|4 56 -15 3 71 0 0 0
ends open here 7 after 9|42 -35 54 -23 -169 0 0 0
ends open here 8 after 0|0 0 -37 -19 62 24 0 0
ends open here 8 after 1|0 -86 -75 3 32 0 30 -93
ends open here 8 after 2|69 -1 -42 -20 24 113 44 91
ends open here 8 after 3|44 -132 34 77 44 -99 56 0
ends open here 8 after 4|-44 46 -14 52 -15 0 -42 85
ends open here 8 after 5|21 -164 34 12 10 0 -98 0
ends open here 8 after 6|-88 11 71 61 -113 29 -12 104
ends open here 8 after 7|-11 13 -35 34 79 -100 39 -50
ends open here 8 after 8|110 9 -6 44 28 -30 -113 -25
ends open here 8 after 9|-107 -37 -24 164 63 0 19 -60
ends open here 9 after 0|0 0 -75 40 98 -99 74 0
ends open here 9 after 1|0 -53 -40 59 -158 93 5 99
ends open here 9 after 2|-133 -27 38 64 64 -4 67 4
ends open here 9 after 3|-219 -57 74 18 53 18 9 75
ends open here 9 after 4|-50 110 71 50 78 -15 -79 -42
ends open here 9 after 5|-80 202 43 49 22 35 -21 40
ends open here 9 after 6|-18 0 7 37 6 -19 2 103
ends open here 9 after 7|21 -3 29 10 28 56 29 -38
ends open here 9 after 8|178 -166 -93 39 -25 -30 126 -25
ends open here 9 after 9|60 -242 37 89 112 24 167 -1
ends open width 0 marks 0|0 -16 38 -392 296 0 43 115
ends open width 1 marks 0|-180 -161 98 131 108 131 -153 26
ends open width 2 marks 0|-322 -89 75 101 -8 39 132 -164
ends open width 2 marks 1|0 0 0 -253 253 0 0 0
ends open width 3 marks 0|-314 -269 202 217 -249 68 70 144
ends open width 3 marks 1|-58 201 -377 -178 342 0 0 0
ends open width 4 marks 0|-176 -225 89 179 -79 1 139 134
ends open width 4 marks 1|15 89 244 -37 34 -99 -99 -99
ends open width 4 marks 2|30 82 -89 0 0 0 0 0
ends open width 5 marks 0|-93 5 112 122 4 -89 -100 -100
ends open width 5 marks 1|-20 4 -67 46 -170 -100 -100 -170
ends open width 5 marks 2|45 207 -255 -290 -82 0 0 0
ends open width 6 marks 0|-33 -36 69 79 -185 -99 0 101
ends open width 6 marks 1|-18 -25 20 143 -9 0 0 -99
ends open width 6 marks 2|32 43 -112 -145 -237 -100 0 -88
ends open width 7 marks 0|-198 -12 33 22 -99 0 0 187
ends open width 7 marks 1|-42 -35 9 162 -56 0 0 -98
ends open width 7 marks 2|73 73 -302 69 -99 0 0 -99
ends open width 8 marks 0|0 0 37 -37 0 0 0 0
ends open width 8 marks 1|87 24 42 -6 0 0 -100 0
ends open width 8 marks 2|0 0 -149 149 0 0 0 0
ends sentence|39 108 -281 -53 4 -180 -222 -271
ends sentence after ends call|-188 168 -24 35 45 0 0 0
ends sentence after ends clause|63 113 -138 -70 -24 -100 -99 0
ends sentence after ends open|26 91 -144 -20 17 -170 -163 -271
ends sentence after ends sentence|-30 79 -212 70 -9 0 0 0
ends sentence after ends signed|99 26 -99 -32 0 0 0 0
ends sentence deficit 0|-262 -99 149 131 0 0 0 0
ends sentence deficit 1|-145 -59 42 206 81 0 0 0
ends sentence deficit 2|-8 -17 73 91 92 -88 0 -100
ends sentence deficit 3|51 -28 -96 23 0 0 0 0
ends sentence deficit 4|-5 -31 -81 75 97 0 0 0
ends sentence deficit 5|-1 71 -43 90 119 0 0 0
ends sentence deficit 6|-26 116 -172 -31 17 0 0 0
ends sentence deficit 7|24 79 -137 -27 19 0 0 0
ends sentence deficit 8|102 74 -283 -73 49 -100 -98 -99
ends sentence deficit 9|59 118 -277 -119 -6 -100 -165 -160
ends sentence here 0 after 1|-93 0 36 82 0 0 0 0
ends sentence here 0 after 2|-94 0 94 0 0 0 0 0
ends sentence here 0 after 5|-99 0 38 87 0 0 0 0
ends sentence here 0 after 6|0 -96 96 0 0 0 0 0
ends sentence here 0 after 7|0 -93 93 0 0 0 0 0
ends sentence here 0 after 8|0 0 -19 19 0 0 0 0
ends sentence here 0 after 9|-85 0 45 48 0 0 0 0
ends sentence here 1 after 0|0 -93 0 93 0 0 0 0
ends sentence here 1 after 1|0 90 -90 0 0 0 0 0
ends sentence here 1 after 2|0 -99 124 -7 18 0 0 0
ends sentence here 1 after 3|-63 144 -100 0 0 0 0 0
ends sentence here 1 after 5|0 -168 117 86 0 0 0 0
ends sentence here 1 after 6|-100 -3 111 44 0 0 0 0
ends sentence here 1 after 7|0 -69 0 0 69 0 0 0
ends sentence here 1 after 8|0 -81 -37 111 0 0 0 0
ends sentence here 1 after 9|0 -36 80 2 0 0 0 0
ends sentence here 2 after 0|0 0 -65 65 0 0 0 0
ends sentence here 2 after 1|-52 99 0 -43 0 0 0 0
ends sentence here 2 after 2|-23 -22 0 63 90 0 0 0
ends sentence here 2 after 3|-32 29 0 29 0 0 0 0
ends sentence here 2 after 4|112 -112 0 0 0 0 0 0
ends sentence here 2 after 5|7 58 10 -95 0 0 0 0
ends sentence here 2 after 6|6 33 -158 62 -16 0 0 0
ends sentence here 2 after 7|44 -22 59 -18 58 0 0 -100
ends sentence here 2 after 8|-78 -29 105 21 27 0 0 0
ends sentence here 2 after 9|33 -96 -50 80 -41 0 0 0
ends sentence here 3 after 1|17 -109 0 100 0 0 0 0
ends sentence here 3 after 2|173 -139 84 -121 0 0 0 0
ends sentence here 3 after 3|-42 -26 0 -2 0 0 0 0
ends sentence here 3 after 4|75 -32 0 -79 0 0 0 0
ends sentence here 3 after 5|18 15 -94 -1 0 0 0 0
ends sentence here 3 after 6|-17 70 0 -104 0 0 0 0
ends sentence here 3 after 7|-9 34 64 -15 0 0 0 0
ends sentence here 3 after 8|-35 5 -48 77 0 0 0 0
ends sentence here 3 after 9|-81 85 -87 85 0 0 0 0
ends sentence here 4 after 2|44 -39 -25 0 0 0 0 0
ends sentence here 4 after 3|26 -26 -63 63 0 0 0 0
ends sentence here 4 after 4|-124 124 0 0 0 0 0 0
ends sentence here 4 after 5|97 -58 0 -90 0 0 0 0
ends sentence here 4 after 6|23 -106 0 0 97 0 0 0
ends sentence here 4 after 7|-64 64 0 0 0 0 0 0
ends sentence here 4 after 8|-94 53 0 61 0 0 0 0
ends sentence here 4 after 9|-33 -51 0 57 0 0 0 0
ends sentence here 5 after 0|-84 0 0 84 0 0 0 0
ends sentence here 5 after 1|0 -31 0 31 0 0 0 0
ends sentence here 5 after 2|116 -141 0 35 0 0 0 0
ends sentence here 5 after 3|43 -5 -42 13 89 0 0 0
ends sentence here 5 after 4|23 83 -100 -37 0 0 0 0
ends sentence here 5 after 5|-60 123 0 -72 0 0 0 0
ends sentence here 5 after 6|25 -44 98 -79 0 0 0 0
ends sentence here 5 after 7|-58 -38 0 74 0 0 0 0
ends sentence here 5 after 8|2 38 -100 54 75 0 0 0
ends sentence here 5 after 9|-8 57 0 11 -97 0 0 0
ends sentence here 6 after 1|-60 39 0 53 0 0 0 0
ends sentence here 6 after 2|-23 -101 0 71 36 0 0 0
ends sentence here 6 after 3|22 -11 19 -81 -19 0 0 0
ends sentence here 6 after 4|-2 20 0 -42 0 0 0 0
ends sentence here 6 after 5|79 -60 -81 -106 112 0 0 0
ends sentence here 6 after 6|103 25 0 -195 55 0 0 0
ends sentence here 6 after 7|36 14 0 -34 0 0 0 0
ends sentence here 6 after 8|33 -2 -42 12 0 0 0 0
ends sentence here 6 after 9|49 27 -100 36 0 0 0 0
ends sentence here 7 after 1|-78 90 0 47 -62 0 0 0
ends sentence here 7 after 2|-38 13 -41 49 69 0 0 0
ends sentence here 7 after 3|1 27 0 -6 -56 0 0 0
ends sentence here 7 after 4|-80 85 0 1 0 0 0 0
ends sentence here 7 after 5|-12 126 -147 -80 0 0 0 0
ends sentence here 7 after 6|-14 110 -99 35 -19 0 0 0
ends sentence here 7 after 7|95 -111 0 38 0 0 0 0
ends sentence here 7 after 8|14 -20 63 -42 12 0 0 0
ends sentence here 7 after 9|33 1 -50 -57 87 0 0 0
ends sentence here 8 after 0|0 27 0 -56 35 0 0 0
ends sentence here 8 after 1|-101 75 0 -25 88 0 0 0
ends sentence here 8 after 2|-207 12 -95 186 58 0 0 0
ends sentence here 8 after 3|-49 31 0 -18 -20 0 0 0
ends sentence here 8 after 4|34 93 0 -119 0 0 0 0
ends sentence here 8 after 5|-9 79 22 40 -6 -100 0 0
ends sentence here 8 after 6|19 70 -147 56 33 0 0 -99
ends sentence here 8 after 7|71 -14 0 -14 -118 0 0 0
ends sentence here 8 after 8|72 70 -100 -39 56 0 0 0
ends sentence here 8 after 9|122 -9 -141 -15 -21 0 -98 0
ends sentence here 9 after 0|-74 138 0 -105 18 0 0 0
ends sentence here 9 after 1|-140 12 0 -21 60 0 0 0
ends sentence here 9 after 2|1 64 -98 24 -24 0 0 0
ends sentence here 9 after 3|32 45 -93 39 -101 0 0 0
ends sentence here 9 after 4|49 -34 0 20 -34 0 0 0
ends sentence here 9 after 5|46 42 -253 -105 -30 0 -99 -97
ends sentence here 9 after 6|22 62 143 -95 -10 0 0 -90
ends sentence here 9 after 7|88 -43 -99 26 37 0 0 0
ends sentence here 9 after 8|-24 77 85 -65 -59 0 0 0
ends sentence here 9 after 9|190 162 0 2 -37 -100 -92 0
ends sentence width 0 marks 0|80 66 0 -100 86 -100 -99 -90
ends sentence width 1 marks 0|128 45 -92 -280 138 -100 0 -97
ends sentence width 1 marks 1|0 75 0 0 -75 0 0 0
ends sentence width 2 marks 0|-25 61 -93 -162 108 0 -92 0
ends sentence width 2 marks 1|-51 181 0 -100 -75 0 0 0
ends sentence width 3 marks 0|-70 118 -226 37 96 0 0 -99
ends sentence width 3 marks 1|61 102 0 -158 -167 0 0 0
ends sentence width 3 marks 2|47 -47 0 0 0 0 0 0
ends sentence width 4 marks 0|-79 108 -146 163 -81 0 0 0
ends sentence width 4 marks 1|130 126 -99 -203 -168 0 0 0
ends sentence width 4 marks 2|155 -17 -100 0 0 0 0 0
ends sentence width 5 marks 0|-92 -74 -173 220 -167 0 0 0
ends sentence width 5 marks 1|214 149 -154 -403 -222 0 0 0
ends sentence width 5 marks 2|-61 72 0 -154 0 -100 0 0
ends sentence width 6 marks 0|-214 51 3 255 -116 -88 0 0
ends sentence width 6 marks 1|118 159 -292 -216 -41 0 0 -100
ends sentence width 6 marks 2|-5 112 -100 -200 0 0 -98 0
ends sentence width 7 marks 0|81 -59 0 -42 0 0 0 0
ends sentence width 7 marks 1|-44 100 103 -34 0 0 0 0
ends sentence width 7 marks 2|37 51 0 -152 0 0 0 0
ends sentence width 8 marks 1|-99 -94 54 140 0 0 0 0
ends sentence width 8 marks 2|-209 32 219 -232 0 0 0 0
ends signed|86 213 -170 -169 -94 0 -50 0
ends signed after ends call|-56 56 0 0 0 0 0 0
ends signed after ends clause|-54 54 0 0 0 0 0 0
ends signed after ends open|166 138 -170 -169 -94 0 -50 0
ends signed after ends sentence|-48 48 0 0 0 0 0 0
ends signed deficit 2|-43 43 0 0 0 0 0 0
ends signed deficit 3|-36 36 0 0 0 0 0 0
ends signed deficit 4|-19 19 0 0 0 0 0 0
ends signed deficit 5|5 -5 0 0 0 0 0 0
ends signed deficit 6|5 125 0 -98 0 0 0 0
ends signed deficit 7|86 7 -99 0 0 0 0 0
ends signed deficit 8|120 60 0 -100 -94 0 0 0
ends signed deficit 9|74 79 -100 0 0 0 -50 0
ends signed here 2 after 2|6 -6 0 0 0 0 0 0
ends signed here 2 after 5|-100 100 0 0 0 0 0 0
ends signed here 2 after 8|-22 22 0 0 0 0 0 0
ends signed here 2 after 9|58 -58 0 0 0 0 0 0
ends signed here 3 after 9|-36 36 0 0 0 0 0 0
ends signed here 4 after 1|60 -60 0 0 0 0 0 0
ends signed here 4 after 8|-29 29 0 0 0 0 0 0
ends signed here 4 after 9|-37 37 0 0 0 0 0 0
ends signed here 5 after 5|-47 47 0 0 0 0 0 0
ends signed here 5 after 8|84 -84 0 0 0 0 0 0
ends signed here 5 after 9|-72 72 0 0 0 0 0 0
ends signed here 6 after 2|6 -6 0 0 0 0 0 0
ends signed here 6 after 8|44 76 0 -98 0 0 0 0
ends signed here 6 after 9|-74 74 0 0 0 0 0 0
ends signed here 7 after 5|19 -19 0 0 0 0 0 0
ends signed here 7 after 8|-17 17 0 0 0 0 0 0
ends signed here 7 after 9|76 36 -99 0 0 0 0 0
ends signed here 8 after 0|0 94 0 0 -94 0 0 0
ends signed here 8 after 1|82 -82 0 0 0 0 0 0
ends signed here 8 after 2|89 36 0 -100 0 0 0 0
ends signed here 8 after 6|66 -66 0 0 0 0 0 0
ends signed here 8 after 7|22 -22 0 0 0 0 0 0
ends signed here 8 after 8|26 -26 0 0 0 0 0 0
ends signed here 8 after 9|53 -53 0 0 0 0 0 0
ends signed here 9 after 4|0 100 -100 0 0 0 0 0
ends signed here 9 after 6|63 -63 0 0 0 0 0 0
ends signed here 9 after 8|-41 41 0 0 0 0 0 0
ends signed here 9 after 9|50 0 0 0 0 0 -50 0
ends signed width 3 marks 1|34 155 -100 -100 0 0 0 0
ends signed width 4 marks 1|-74 148 0 0 -94 0 0 0
ends signed width 4 marks 2|58 -36 0 0 0 0 -50 0
ends signed width 5 marks 1|-52 52 0 0 0 0 0 0
ends signed width 5 marks 2|50 -50 0 0 0 0 0 0
ends signed width 6 marks 1|-48 48 0 0 0 0 0 0
ends signed width 6 marks 2|171 -41 -99 -98 0 0 0 0
full around 0 0|-47 -34 123 122 73 84 76 67
full around 0 1|19 -1 99 112 -4 48 56 -94
full around 0 2|71 -44 -20 -24 -139 -100 33 11
full around 1 0|-28 59 48 90 3 60 1 211
full around 1 1|-13 52 -10 -3 -67 -88 -129 -129
full around 1 2|56 22 -82 -96 -86 -172 -178 -224
full around 2 0|27 58 -12 -3 -83 -169 -20 -94
full around 2 1|6 41 -10 -3 -78 0 -145 -99
full around 2 2|98 137 -8 35 -57 0 -120 0
furniture|-61 -50 -630 -576 -99 -100 -198 1004
here 0 after 0|166 201 -181 -11 0 0 -100 0
here 0 after 1|-93 0 78 -30 0 0 0 0
here 0 after 2|-161 0 122 28 -87 0 0 0
here 0 after 3|0 0 77 -77 0 0 0 0
here 0 after 4|0 0 40 -40 0 0 0 0
here 0 after 5|-168 0 132 58 0 0 0 0
here 0 after 6|-47 -96 85 14 0 0 0 0
here 0 after 7|0 -93 44 -1 0 0 0 0
here 0 after 8|-100 -70 78 134 -3 0 0 0
here 0 after 9|-85 -25 -21 22 73 0 0 0
here 1 after 0|0 -157 53 77 0 0 0 0
here 1 after 1|-47 170 63 58 -44 0 0 -100
here 1 after 2|-166 21 30 31 66 0 0 0
here 1 after 3|-3 127 -26 -24 0 0 0 0
here 1 after 4|0 -32 30 61 0 0 0 0
here 1 after 5|72 -127 43 7 -20 0 0 -99
here 1 after 6|-64 0 26 25 0 0 0 0
here 1 after 7|-102 3 36 79 69 0 0 0
here 1 after 8|-18 17 -59 49 33 0 0 0
here 1 after 9|-47 25 -77 25 1 0 0 121
here 2 after 0|-81 31 81 19 -119 0 0 0
here 2 after 1|7 51 -55 -69 -69 0 0 0
here 2 after 2|-24 55 -16 3 99 0 0 0
here 2 after 3|-96 25 26 -5 43 0 0 0
here 2 after 4|5 38 17 -7 60 100 0 -133
here 2 after 5|-61 46 79 45 0 -99 0 0
here 2 after 6|-42 40 -11 90 169 0 0 -59
here 2 after 7|-13 36 75 94 -18 0 0 -100
here 2 after 8|-30 40 -15 -51 48 0 0 85
here 2 after 9|-17 74 -63 -4 45 0 0 -96
here 3 after 0|0 -100 59 61 0 0 0 0
here 3 after 1|13 -76 110 50 -99 0 0 0
here 3 after 2|20 37 -37 -16 -20 0 0 -45
here 3 after 3|16 -9 -44 -119 3 0 0 0
here 3 after 4|8 -1 1 -36 0 0 0 0
here 3 after 5|109 -20 -18 -74 92 0 0 0
here 3 after 6|30 50 -36 -26 45 0 0 0
here 3 after 7|-1 -68 44 29 -33 0 0 95
here 3 after 8|9 -42 12 6 -32 0 0 0
here 3 after 9|23 20 -65 -41 1 -93 0 0
here 4 after 0|0 0 64 57 -99 0 0 0
here 4 after 1|-5 95 -31 129 -87 -100 0 0
here 4 after 2|42 52 -46 -15 0 0 0 -33
here 4 after 3|-41 -68 94 -76 0 57 0 0
here 4 after 4|29 -18 -78 11 34 0 0 0
here 4 after 5|17 -68 66 33 -10 0 0 0
here 4 after 6|-29 -117 75 19 108 0 0 0
here 4 after 7|-8 8 -51 51 0 0 0 0
here 4 after 8|-52 117 6 -42 12 0 0 0
here 4 after 9|-5 82 -88 -9 92 0 0 0
here 5 after 0|-105 0 57 90 -62 0 0 0
here 5 after 1|-41 -1 121 31 -17 0 0 0
here 5 after 2|24 -4 27 -2 35 -100 -100 0
here 5 after 3|52 82 11 55 4 0 -100 0
here 5 after 4|112 8 -101 76 0 0 0 0
here 5 after 5|2 -19 -12 -20 -28 0 0 0
here 5 after 6|60 -66 100 41 -25 0 0 -100
here 5 after 7|21 -2 -10 -24 79 0 0 0
here 5 after 8|113 44 -109 18 -33 0 -100 0
here 5 after 9|59 4 -33 -6 37 0 -100 0
here 6 after 0|0 0 -85 36 31 96 0 0
here 6 after 1|44 -67 12 28 -24 2 0 0
here 6 after 2|60 6 16 79 -46 0 0 -100
here 6 after 3|-12 -24 44 58 97 -100 0 0
here 6 after 4|17 -38 -2 -14 0 0 0 0
here 6 after 5|5 -30 -31 -20 -2 0 0 0
here 6 after 6|78 -21 -8 15 63 0 0 -98
here 6 after 7|36 8 27 -31 -71 0 0 0
here 6 after 8|82 -5 -30 -78 13 0 0 0
here 6 after 9|25 -9 29 35 -3 0 0 0
here 7 after 0|0 0 16 78 58 0 0 -99
here 7 after 1|197 85 -33 -15 -21 0 0 -29
here 7 after 2|0 -25 39 -6 126 -99 0 -33
here 7 after 3|23 48 97 30 50 0 -100 -166
here 7 after 4|-101 0 -1 14 25 100 0 0
here 7 after 5|-28 73 -24 21 49 0 0 0
here 7 after 6|47 -13 -4 48 -12 -33 0 32
here 7 after 7|149 23 3 -59 -74 0 0 0
here 7 after 8|44 -10 -7 20 67 0 0 0
here 7 after 9|83 -11 -44 -36 -118 0 0 0
here 8 after 0|0 106 -37 -29 28 24 0 0
here 8 after 1|-95 -13 -64 -4 65 0 30 -93
here 8 after 2|-35 -85 60 71 6 113 44 91
here 8 after 3|9 -53 40 40 40 -99 56 0
here 8 after 4|-37 81 -6 -49 -15 0 -42 85
here 8 after 5|39 93 -60 16 -9 -100 -98 0
here 8 after 6|79 79 -106 -31 -3 29 -12 -23
here 8 after 7|68 33 -39 31 42 -100 39 -50
here 8 after 8|78 -37 -38 32 32 -30 -113 -25
here 8 after 9|20 46 22 -26 41 0 -36 -60
here 9 after 0|-74 138 -67 -12 87 -99 74 0
here 9 after 1|-140 0 -40 49 -115 93 5 99
here 9 after 2|-16 -73 40 76 63 -32 67 4
here 9 after 3|-44 20 -32 23 -43 18 9 44
here 9 after 4|17 65 -37 27 75 -15 -79 -42
here 9 after 5|31 111 -32 29 -18 35 -62 -16
here 9 after 6|48 92 -13 -9 6 -19 2 77
here 9 after 7|91 -4 -35 36 79 56 29 -38
here 9 after 8|109 15 3 -14 -17 -30 82 -25
here 9 after 9|17 55 68 87 -16 -32 144 -1
linking|-93 70 -26 -66 9 0 -43 -163
marked|-171 -100 -362 -502 -227 862 -56 -100
marks 0|-78 28 149 228 37 179 18 131
marks 1|4 104 -110 -128 -54 -170 -144 -362
marks 2|63 128 -355 -348 -338 -228 -134 -161
medium|0 0 -99 -217 -99 0 0 314
name|-257 -38 -21 -250 -114 -257 701 180
name room 0|0 0 156 97 -58 -100 -33 -39
name room 1|0 0 60 -3 90 -99 89 -130
name room 2|0 0 -33 -99 66 0 169 -156
name room 3|-100 0 -12 -58 -25 -100 304 30
name room 4|0 0 -97 -178 -75 0 273 -95
name room 5|0 0 19 -23 -131 0 223 -100
name room 6|-74 103 -79 -79 -54 0 184 -137
name room 7|-91 -122 -101 -18 -26 -170 231 115
name room 8|0 12 57 -58 -208 0 241 21
name room 9|0 0 73 -191 -108 0 219 -98
news|145 -35 81 -44 44 -171 -141 -99
nothing after|-452 -187 102 172 -17 -88 160 244
nothing before|153 -302 65 -18 -100 -99 -169 81
number|-40 272 -22 -442 -141 -100 -151 0
number torn|-247 450 -274 -94 0 -99 0 -99
opening|859 -584 -495 -352 -61 0 0 -100
pair around known|-88 -155 91 157 66 -95 0 0
pair known|-141 206 -107 -406 533 -143 0 273
picture|-190 -412 -218 250 340 -170 0 0
pictureMark|0 0 -76 153 0 -100 0 0
place|-32 -121 -254 185 339 -46 -168 213
quote open|-536 284 -23 3 32 0 0 -72
scene|98 47 64 221 14 -100 -192 -274
signed|86 213 -170 -169 -94 0 -50 0
sourceNote|-84 0 -216 0 0 0 0 258
spaced|50 188 -302 -225 -126 0 0 0
spaced 2|49 -10 -95 -138 0 0 0 0
spaced 3|-83 174 -100 -114 0 0 0 0
spaced 4|-25 71 0 -103 0 0 0 0
spaced 5|-29 136 -100 -144 0 0 0 0
spaced 6|115 27 -134 -152 0 0 0 0
spaced 7|109 33 -92 -159 -42 0 0 0
spaced 8|14 227 -170 -84 0 0 0 0
spaced 9|162 96 -100 -88 -96 0 0 0
than after 0 ends call|-263 34 200 0 0 0 0 0
than after 0 ends clause|-76 32 64 -4 51 0 0 0
than after 0 ends open|-57 95 78 82 -8 -165 -100 49
than after 0 ends sentence|-68 59 78 67 -177 0 0 0
than after 0 ends signed|43 50 -99 0 0 0 0 0
than after 1 ends call|-140 136 91 -100 0 0 0 0
than after 1 ends clause|-43 116 49 -138 7 0 0 0
than after 1 ends open|-70 77 204 163 59 -22 -32 -119
than after 1 ends sentence|-25 77 -56 93 13 0 -98 -100
than after 1 ends signed|16 59 0 -98 0 0 -50 0
than after 2 ends call|-32 151 -9 -99 0 0 0 0
than after 2 ends clause|-70 112 -142 273 10 0 0 -100
than after 2 ends open|-82 119 39 80 44 32 -222 168
than after 2 ends sentence|-68 151 -194 91 35 0 0 0
than after 2 ends signed|-67 67 0 0 0 0 0 0
than after 3 ends call|137 -82 -44 0 -97 0 0 0
than after 3 ends clause|156 -130 -41 -113 0 0 0 0
than after 3 ends open|-54 18 87 72 -91 -67 -109 76
than after 3 ends sentence|-13 88 -183 52 -113 0 0 0
than after 3 ends signed|48 -48 0 0 0 0 0 0
than after 4 ends call|10 -10 0 0 0 0 0 0
than after 4 ends clause|76 -44 -130 0 0 0 0 0
than after 4 ends open|111 2 34 -130 -66 29 -58 -135
than after 4 ends sentence|34 -14 -25 -50 83 0 0 0
than after 4 ends signed|59 -59 0 0 0 0 0 0
than after 5 ends call|119 19 -54 -88 0 0 0 0
than after 5 ends clause|181 -181 104 -98 0 0 0 0
than after 5 ends open|199 -128 -28 -59 -30 -171 -284 34
than after 5 ends sentence|146 -33 -61 48 -102 0 0 0
than after 6 ends call|45 1 -26 0 0 0 -100 0
than after 6 ends clause|232 -199 -17 0 0 0 0 0
than after 6 ends open|246 -149 -4 -35 -88 30 -123 -98
than after 6 ends sentence|127 42 -184 -69 89 -100 -92 0
than after 6 ends signed|51 -51 0 0 0 0 0 0
than after 7 ends call|151 -135 -30 0 0 0 0 0
than after 7 ends clause|232 -173 2 0 0 -100 0 0
than after 7 ends open|159 -313 -23 84 7 66 -90 -259
than after 7 ends sentence|90 76 -99 -74 -33 0 0 -99
than after 7 ends signed|39 -39 0 0 0 0 0 0
than after 8 ends call|100 -21 -32 0 -99 0 0 0
than after 8 ends clause|-180 69 161 -92 -84 0 0 0
than after 8 ends open|-63 -288 98 157 160 10 70 78
than after 8 ends sentence|54 34 -155 -29 -4 -100 0 0
than after 8 ends signed|109 21 0 -100 0 0 0 0
than after 9 ends call|122 82 -102 0 0 -100 0 -95
than after 9 ends clause|-93 126 -29 0 -56 0 0 0
than after 9 ends open|-389 -162 70 112 100 147 125 66
than after 9 ends sentence|60 49 -212 -10 17 -100 -99 -160
than after 9 ends signed|82 119 -100 0 -94 0 0 0
than before 0|97 -50 157 92 -517 -75 -128 -11
than before 1|66 48 127 97 -496 -87 -116 5
than before 2|-2 116 59 59 136 -142 -90 33
than before 3|-103 5 60 16 -20 -29 44 119
than before 4|-1 102 43 -70 -88 -32 272 -127
than before 5|3 84 81 80 -28 -100 -98 -94
than before 6|-7 18 127 112 -97 -79 -3 18
than before 7|-52 0 7 11 43 113 -124 -32
than before 8|4 -12 64 36 125 -30 41 -204
than before 9|18 68 27 53 156 19 8 -58
tight|-19 -47 265 -578 260 29 294 271
top|153 -302 65 -18 -100 -99 -169 81
top 0|90 0 -113 -100 -100 0 -98 236
top 1|29 0 -145 84 0 0 -99 183
top 2|117 -58 55 3 0 -99 0 0
top 3|96 0 29 92 0 0 0 -100
top 4|83 0 56 27 0 0 0 -167
top 5|34 -99 57 39 0 0 0 -99
top 6|74 -170 169 39 0 0 0 -99
top 7|-100 -99 128 71 0 0 0 0
usual 0|17 -102 114 -127 0 0 -100 0
usual 1|-24 0 19 17 18 0 0 46
usual 2|-47 66 -94 -21 -84 -161 -100 -168
usual 3|15 4 50 50 -20 0 0 -96
usual 4|-185 127 217 -35 -10 0 0 0
usual 5|187 -140 -52 -93 -121 -100 -100 -34
usual 6|75 -27 113 39 -17 -100 -100 36
usual 7|9 -28 121 112 -35 -24 97 -53
usual 8|14 -11 101 118 -9 57 -58 25
usual 9|60 -6 206 192 98 92 42 48
width 0|80 130 -28 -361 273 -100 -20 78
width 1|-73 107 92 73 80 116 -153 -13
width 2|-104 81 49 -1 78 3 113 -164
width 3|-78 34 73 146 83 68 36 -16
width 4|-30 -2 77 160 -79 -31 72 107
width 5|1 110 18 160 -269 -209 -100 -228
width 6|10 39 94 72 -272 -272 -98 -36
width 7|4 27 -102 93 -202 0 0 -9
width 8|-149 -61 206 -16 0 0 -100 0
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
