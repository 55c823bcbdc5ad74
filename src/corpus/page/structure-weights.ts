// Written by `npm run tune:pages`; do not edit.
// Fitted on 6500 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.97 % of the beginnings of articles are found, 91.22 % of those found are right, and 92.31 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-207
above covers near|-392
below covers far|-244
below covers near|-299
cover far|25
cover far 0|-204
cover far 0 like caption 0|-272
cover far 0 like caption 1|-326
cover far 0 like caption 2|-25
cover far 0 like caption 3|-35
cover far 0 like caption 4|107
cover far 0 like caption 5|36
cover far 0 like caption 6|167
cover far 0 like caption 7|-4
cover far 0 margin 0|-451
cover far 0 margin 1|-160
cover far 0 margin 2|220
cover far 1|-94
cover far 1 like caption 0|-42
cover far 1 like caption 1|11
cover far 1 like caption 2|-57
cover far 1 like caption 3|-29
cover far 1 like caption 4|-89
cover far 1 like caption 5|-48
cover far 1 like caption 6|344
cover far 1 like caption 7|-132
cover far 1 margin 0|-410
cover far 1 margin 1|-47
cover far 1 margin 2|144
cover far 1 margin 3|339
cover far 2|15
cover far 2 like caption 0|242
cover far 2 like caption 1|-69
cover far 2 like caption 2|-141
cover far 2 like caption 3|-219
cover far 2 like caption 4|106
cover far 2 like caption 5|7
cover far 2 like caption 6|-360
cover far 2 like caption 7|-237
cover far 2 like caption 8|-90
cover far 2 margin 0|-181
cover far 2 margin 1|-214
cover far 2 margin 2|66
cover far 2 margin 3|187
cover far 3|65
cover far 3 like caption 0|216
cover far 3 like caption 1|107
cover far 3 like caption 2|-83
cover far 3 like caption 3|-95
cover far 3 like caption 4|-286
cover far 3 like caption 5|-242
cover far 3 like caption 6|-136
cover far 3 like caption 7|-320
cover far 3 like caption 8|-189
cover far 3 margin 0|-34
cover far 3 margin 1|-87
cover far 3 margin 2|-141
cover far 3 margin 3|147
cover far 3 margin 4|266
cover far 4|-32
cover far 4 like caption 0|313
cover far 4 like caption 1|309
cover far 4 like caption 2|36
cover far 4 like caption 3|-137
cover far 4 like caption 4|43
cover far 4 like caption 5|-55
cover far 4 like caption 6|-279
cover far 4 like caption 7|-284
cover far 4 like caption 8|-249
cover far 4 margin 0|-307
cover far 4 margin 1|-789
cover far 4 margin 2|-81
cover far 4 margin 3|88
cover far 4 margin 4|181
cover far 5|31
cover far 5 like caption 0|338
cover far 5 like caption 1|162
cover far 5 like caption 2|132
cover far 5 like caption 3|199
cover far 5 like caption 4|-185
cover far 5 like caption 5|-539
cover far 5 like caption 6|-322
cover far 5 like caption 7|109
cover far 5 like caption 8|-140
cover far 5 margin 0|214
cover far 5 margin 1|-374
cover far 5 margin 2|457
cover far 5 margin 3|-202
cover far 5 margin 4|12
cover far 5 margin 5|-80
cover far 6|22
cover far 6 like caption 0|311
cover far 6 like caption 1|272
cover far 6 like caption 2|-44
cover far 6 like caption 3|-361
cover far 6 like caption 4|-117
cover far 6 like caption 5|451
cover far 6 like caption 6|-264
cover far 6 like caption 7|-377
cover far 6 margin 0|-40
cover far 6 margin 1|42
cover far 6 margin 2|-201
cover far 6 margin 3|152
cover far 6 margin 4|-150
cover far 6 margin 5|100
cover far 7|-76
cover far 7 like caption 0|98
cover far 7 like caption 1|41
cover far 7 like caption 2|152
cover far 7 like caption 3|-228
cover far 7 like caption 4|-132
cover far 7 like caption 5|-238
cover far 7 like caption 6|-23
cover far 7 like caption 7|127
cover far 7 like caption 8|-4
cover far 7 margin 1|57
cover far 7 margin 2|-305
cover far 7 margin 3|-223
cover far 7 margin 4|-266
cover far 7 margin 5|54
cover near|52
cover near 0|36
cover near 0 like caption 0|-41
cover near 0 like caption 1|-21
cover near 0 like caption 2|-37
cover near 0 like caption 3|133
cover near 0 like caption 4|158
cover near 0 like caption 5|47
cover near 0 like caption 6|-209
cover near 0 like caption 7|-111
cover near 0 margin 0|-160
cover near 0 margin 1|-158
cover near 0 margin 2|216
cover near 1|-58
cover near 1 like caption 0|-78
cover near 1 like caption 1|-46
cover near 1 like caption 2|83
cover near 1 like caption 3|72
cover near 1 like caption 4|-229
cover near 1 like caption 5|305
cover near 1 like caption 6|88
cover near 1 margin 0|-277
cover near 1 margin 1|-174
cover near 1 margin 2|264
cover near 1 margin 3|126
cover near 2|64
cover near 2 like caption 0|25
cover near 2 like caption 1|-61
cover near 2 like caption 2|52
cover near 2 like caption 3|-60
cover near 2 like caption 4|54
cover near 2 like caption 5|-271
cover near 2 like caption 6|-94
cover near 2 like caption 7|-5
cover near 2 margin 0|-160
cover near 2 margin 1|-160
cover near 2 margin 2|70
cover near 2 margin 3|178
cover near 3|75
cover near 3 like caption 0|127
cover near 3 like caption 1|115
cover near 3 like caption 2|-154
cover near 3 like caption 3|41
cover near 3 like caption 4|-52
cover near 3 like caption 5|132
cover near 3 like caption 6|23
cover near 3 like caption 7|-81
cover near 3 margin 0|-127
cover near 3 margin 1|-242
cover near 3 margin 2|-16
cover near 3 margin 3|139
cover near 3 margin 4|148
cover near 4|161
cover near 4 like caption 0|-11
cover near 4 like caption 1|95
cover near 4 like caption 2|1
cover near 4 like caption 3|19
cover near 4 like caption 4|-29
cover near 4 like caption 5|120
cover near 4 like caption 6|-342
cover near 4 like caption 7|-151
cover near 4 margin 0|-360
cover near 4 margin 1|27
cover near 4 margin 2|-120
cover near 4 margin 3|32
cover near 4 margin 4|213
cover near 5|79
cover near 5 like caption 0|62
cover near 5 like caption 1|93
cover near 5 like caption 2|41
cover near 5 like caption 3|90
cover near 5 like caption 4|-32
cover near 5 like caption 5|-199
cover near 5 like caption 6|-136
cover near 5 like caption 7|6
cover near 5 like caption 8|-95
cover near 5 margin 1|1
cover near 5 margin 2|-175
cover near 5 margin 3|30
cover near 5 margin 4|52
cover near 5 margin 5|255
cover near 6|60
cover near 6 like caption 0|65
cover near 6 like caption 1|76
cover near 6 like caption 2|-55
cover near 6 like caption 3|50
cover near 6 like caption 4|97
cover near 6 like caption 5|-210
cover near 6 like caption 6|276
cover near 6 margin 1|-69
cover near 6 margin 2|22
cover near 6 margin 3|117
cover near 6 margin 4|12
cover near 6 margin 5|136
cover near 7|65
cover near 7 like caption 0|112
cover near 7 like caption 1|91
cover near 7 like caption 2|-67
cover near 7 like caption 3|-1
cover near 7 like caption 4|247
cover near 7 like caption 5|-113
cover near 7 like caption 6|-261
cover near 7 like caption 7|-10
cover near 7 margin 1|-60
cover near 7 margin 2|10
cover near 7 margin 3|62
cover near 7 margin 4|227
cover near 7 margin 5|-11
gap|7
gap after closing|151
gap after credit|408
gap after quote|12
gap anaphora|-252
gap bare after quote|161
gap bare caption|267
gap bare echo 0|-16
gap bare echo 1|-100
gap bare echo 2|-89
gap bare echo 3|120
gap bare echo 4|72
gap bare echo 5|584
gap bare echo 6|222
gap bare known|-121
gap bare known 0|-32
gap bare known 1|76
gap bare known 2|-50
gap bare known 3|-133
gap bare known 4|-47
gap bare known 5|-113
gap bare lead|79
gap bare link share|93
gap bare link share 0|68
gap bare link share 1|-63
gap bare link share 2|14
gap bare link share 3|-39
gap bare link share 4|70
gap bare link share 5|42
gap bare link share 6|-93
gap bare near|30
gap bare near 0|28
gap bare near 1|52
gap bare near 2|-100
gap bare near 3|-138
gap bare near 4|79
gap bare near 5|-269
gap bare odds|166
gap bare odds 0|-416
gap bare odds 1|-460
gap bare odds 10|304
gap bare odds 2|-82
gap bare odds 3|-338
gap bare odds 4|-220
gap bare odds 5|42
gap bare odds 6|211
gap bare odds 7|324
gap bare odds 8|651
gap bare odds 9|395
gap bare place|32
gap bare rare near 0|-45
gap bare rare near 1|180
gap bare rare near 2|14
gap bare rare near 3|141
gap bare rare near 4|19
gap bare rare near 5|-50
gap bare rare near 6|-414
gap bare rare near 7|712
gap bare rare share|46
gap bare rare share 0|100
gap bare rare share 1|-210
gap bare rare share 2|-148
gap bare rare share 3|-83
gap bare rare share 4|-26
gap bare rare share 5|76
gap bare rare share 6|109
gap bare rare wide 0|-315
gap bare rare wide 1|57
gap bare rare wide 2|159
gap bare rare wide 3|139
gap bare rare wide 4|52
gap bare rare wide 5|130
gap bare rare wide 6|43
gap bare rare wide 7|164
gap bare reported|176
gap bare sense excess|163
gap bare sense excess 0|190
gap bare sense excess 1|-46
gap bare sense excess 2|-50
gap bare sense excess 3|-34
gap bare sense excess 4|-93
gap bare sense excess 5|74
gap bare sense excess 6|-40
gap bare sense near|108
gap bare sense near 0|171
gap bare sense near 1|49
gap bare sense near 2|-78
gap bare sense near 3|16
gap bare sense near 4|-30
gap bare sense near 5|-68
gap bare sense near 6|-73
gap bare sense wide depth|-1
gap bare sense wide depth 0|87
gap bare sense wide depth 1|-143
gap bare sense wide depth 2|101
gap bare sense wide depth 3|138
gap bare sense wide depth 4|-84
gap bare sense wide depth 5|38
gap bare sense wide depth 6|-138
gap bare sense wide depth 7|43
gap bare signed|279
gap bare time|-206
gap bare wide depth|-147
gap bare wide depth 1|-45
gap bare wide depth 2|229
gap bare wide depth 3|-101
gap bare wide depth 4|27
gap bare wide depth 5|53
gap bare wide depth 6|43
gap before length 0|-85
gap before length 1|55
gap before length 2|-55
gap before length 3|-227
gap before length 4|203
gap box|1028
gap byline far|638
gap byline next|953
gap captions 1|256
gap captions 2|273
gap captions 3|344
gap closing|-287
gap columns 0|-250
gap columns 1|-320
gap columns 2|-207
gap columns 3|651
gap columns 4|747
gap credited|410
gap display length 1 0|239
gap display length 1 1|136
gap display length 1 2|-193
gap display length 1 3|-249
gap display length 1 4|19
gap display length 1 5|-142
gap display length 1 6|38
gap display length 1 7|189
gap display length 2 0|7
gap display length 2 1|-301
gap display length 2 2|-160
gap display length 2 3|-29
gap display length 2 4|95
gap display length 2 5|318
gap display length 2 6|6
gap display length 2 7|-45
gap display marks|-78
gap display siblings 0|132
gap display siblings 1|-145
gap display siblings 2|-290
gap display siblings 3|-390
gap displays 0|136
gap displays 1|-250
gap displays 2|-278
gap displays 3|161
gap displays 4|484
gap doubled|155
gap echo 0|-38
gap echo 1|-88
gap echo 2|-129
gap echo 3|-79
gap echo 4|53
gap echo 5|606
gap echo 6|247
gap entry then entry|-401
gap entry then text|-78
gap entry then turn|-25
gap frame|728
gap furniture|705
gap heap 0|35
gap heap 1|-164
gap heap 2|-20
gap heap 3|165
gap heap 4|175
gap heap 5|-79
gap heap 6|498
gap known|-159
gap known 0|11
gap known 1|-26
gap known 2|-65
gap known 3|149
gap known 4|-122
gap known 5|262
gap lead|154
gap length 0|-173
gap length 1|-2
gap length 2|-24
gap length 3|-9
gap length 4|-87
gap link share|-84
gap link share 0|135
gap link share 1|79
gap link share 2|-42
gap link share 3|-57
gap link share 4|-165
gap link share 5|-111
gap link share 6|-111
gap links|-145
gap links 0|120
gap links 1|-24
gap links 2|-81
gap links 3|40
gap links 4|-206
gap links 5|-291
gap links 6|-189
gap near|-139
gap near 0|18
gap near 1|-91
gap near 2|-62
gap near 3|-318
gap near 4|-39
gap near 5|-1
gap near depth|-65
gap near depth 0|26
gap near depth 1|-229
gap near depth 2|-33
gap near depth 3|-133
gap near depth 4|-55
gap near depth 5|-154
gap near depth 6|33
gap new subject|307
gap no subject|24
gap odds|263
gap odds 0|-497
gap odds 1|-700
gap odds 10|667
gap odds 2|-577
gap odds 3|-522
gap odds 4|-407
gap odds 5|-60
gap odds 6|178
gap odds 7|602
gap odds 8|455
gap odds 9|915
gap opening|-987
gap other subject|173
gap place|-38
gap pointed|-280
gap pointed 0|-13
gap pointed 1|-123
gap pointed 2|16
gap pointed 3|-3
gap pointed 4|-210
gap pointed 5|-242
gap quote|119
gap rare near 0|-63
gap rare near 1|-94
gap rare near 2|2
gap rare near 3|-77
gap rare near 4|90
gap rare near 5|-150
gap rare near 6|-274
gap rare near 7|421
gap rare share|11
gap rare share 0|126
gap rare share 1|-343
gap rare share 2|-116
gap rare share 3|-119
gap rare share 4|-38
gap rare share 5|-168
gap rare share 6|-44
gap rare wide 0|-173
gap rare wide 1|2
gap rare wide 2|-76
gap rare wide 3|-188
gap rare wide 4|-104
gap rare wide 5|30
gap rare wide 6|-77
gap rare wide 7|139
gap reported|-73
gap same subject|-178
gap sense excess|-41
gap sense excess 0|-78
gap sense excess 1|-41
gap sense excess 2|-22
gap sense excess 3|-44
gap sense excess 4|-112
gap sense excess 5|-105
gap sense excess 6|-79
gap sense near|5
gap sense near 0|-138
gap sense near 1|-75
gap sense near 2|4
gap sense near 3|46
gap sense near 4|56
gap sense near 5|-38
gap sense near 6|-152
gap sense near depth|-3
gap sense near depth 0|98
gap sense near depth 1|36
gap sense near depth 2|-25
gap sense near depth 3|-126
gap sense near depth 4|12
gap sense near depth 5|-191
gap sense near depth 6|-141
gap sense near depth 7|19
gap sense wide|-53
gap sense wide 0|137
gap sense wide 1|28
gap sense wide 2|104
gap sense wide 3|82
gap sense wide 4|132
gap sense wide 5|51
gap sense wide 6|-153
gap sense wide depth|76
gap sense wide depth 0|-70
gap sense wide depth 1|125
gap sense wide depth 2|15
gap sense wide depth 3|-46
gap sense wide depth 4|-13
gap sense wide depth 5|14
gap sense wide depth 6|-68
gap sense wide depth 7|-71
gap signed|753
gap subject over|250
gap text then entry|91
gap text then text|-48
gap text then turn|173
gap time|-7
gap turn then entry|133
gap turn then text|137
gap turn then turn|-757
gap unfinished|350
gap wide|-257
gap wide 0|158
gap wide 1|6
gap wide 2|-115
gap wide 3|-318
gap wide 4|132
gap wide 5|-200
gap wide depth|110
gap wide depth 0|39
gap wide depth 1|-72
gap wide depth 2|165
gap wide depth 3|55
gap wide depth 4|-100
gap wide depth 5|-67
gap wide depth 6|-13
head above 0|177
head above 0 heap 0|-432
head above 0 heap 1|56
head above 0 heap 2|150
head above 0 heap 3|358
head above 0 heap 4|144
head above 1|-113
head above 1 heap 2|-107
head above 1 heap 3|-28
head above 1 heap 4|-260
head above 2|-306
head above 2 heap 3|22
head above 2 heap 4|-324
head below|102
head below heap 0|309
head below heap 1|-172
head below heap 2|-77
head below heap 3|-20
head below heap 4|95
head elsewhere|-96
head elsewhere heap 0|540
head elsewhere heap 1|-303
head elsewhere heap 2|-370
head elsewhere heap 3|-166
head elsewhere heap 4|216
head inside|-835
head inside heap 0|-444
head inside heap 1|-969
head inside heap 2|-663
head inside heap 3|-251
head inside heap 4|250
head last|169
head last heap 1|644
head last heap 2|75
head last heap 3|-31
head last heap 4|88
kicker|-85
kicker blank|152
kicker bond 0|-69
kicker bond 1|-95
kicker bond 2|-447
kicker bond 3|-342
kicker bond 4|-508
kicker box|-152
kicker caption|-240
kicker display gain 0|-388
kicker display gain 1|-305
kicker display gain 2|-90
kicker display gain 3|83
kicker display gain 4|-12
kicker display gain 5|-56
kicker display gain 6|-140
kicker display gain 7|111
kicker display gain 8|225
kicker display gain 9|-89
kicker doubled|-628
kicker genre|646
kicker goes on|-415
kicker length 0|-56
kicker length 1|-351
kicker length 2|-235
kicker length 3|12
kicker length 4|88
kicker length 5|175
kicker length 6|227
kicker like caption 0|162
kicker like caption 1|171
kicker like caption 2|-95
kicker like caption 3|-182
kicker like caption 4|-116
kicker like caption 5|29
kicker like caption 6|-212
kicker like caption 7|-295
kicker like caption 8|-262
kicker like heading 0|-42
kicker like heading 1|-152
kicker like heading 2|96
kicker like heading 3|-107
kicker like heading 4|-232
kicker like heading 5|-205
kicker like heading 6|-175
kicker like heading 7|-64
kicker like kicker 0|-160
kicker like kicker 1|-249
kicker like kicker 2|20
kicker like kicker 3|-263
kicker like kicker 4|315
kicker like kicker 5|-34
kicker like kicker 6|-70
kicker like kicker 7|-26
kicker like kicker 8|272
kicker like picture 0|17
kicker like picture 1|216
kicker like picture 2|32
kicker like picture 3|-86
kicker like picture 4|-182
kicker like picture 5|-179
kicker like picture 6|-103
kicker like picture 7|-593
kicker like picture 8|-225
kicker like text 0|354
kicker like text 1|214
kicker like text 2|142
kicker like text 3|260
kicker like text 4|-45
kicker like text 5|-127
kicker like text 6|-34
kicker like text 7|-168
kicker like text 8|-399
kicker not doubled|453
kicker scene|41
kicker shorter 0|-89
kicker shorter 1|76
kicker shorter 2|-89
kicker shorter 3|-174
kicker shorter 4|7
kicker shorter 5|157
kicker shorter 6|-148
kicker thing|-121
kicker verb|22
lead far|93
lead near|-38
margin far 0|-595
margin far 1|-278
margin far 2|40
margin far 3|135
margin far 4|56
margin far 5|21
margin near 0|-389
margin near 1|-113
margin near 2|59
margin near 3|204
margin near 4|246
margin near 5|229
mass far|58
mass near|124
none again|-191
none begins anaphora|-159
none begins closing|45
none begins continued|847
none begins lead|534
none begins letter|-646
none begins linking|156
none begins opening|-1248
none begins place|-81
none begins quote closes|368
none begins reported|203
none begins signed|-288
none begins time|-12
none clause 0|-12
none clause 1|-75
none clause 2|-127
none clause 3|-103
none clause 4|84
none credited|1094
none first|362
none free|63
none later|-138
none odds 0|-61
none odds 1|171
none odds 10|-97
none odds 11|-46
none odds 12|-160
none odds 13|-375
none odds 14|-98
none odds 15|-77
none odds 2|56
none odds 3|80
none odds 4|314
none odds 5|225
none odds 6|-170
none odds 7|-120
none odds 8|-76
none odds 9|-204
none of displays 0|-13
none of displays 1|-216
none of displays 2|-79
none of displays 3|-339
none of displays 4|-188
none of displays 5|-38
none of displays 6|-38
none of some|95
none pointed 0|-18
none pointed 1|-191
none pointed 2|180
none pointed 3|-215
none pointed 4|-345
none pointed 5|-88
outside far|-451
outside near|-343
piece|-71
piece length 0|-1728
piece length 1|-112
piece length 2|86
piece length 3|178
piece length 4|187
piece length 5|400
piece prior|-39
piece surprise|-205
run 1|-9
run 1 length 0|50
run 1 length 2|11
run 1 length 3|4
run 1 length 4|102
run 1 length 5|-109
run 1 length 6|-92
run 2|39
run 2 bond 0|-29
run 2 bond 1|153
run 2 bond 2|212
run 2 bond 3|248
run 2 bond 4|326
run 2 joined by mark 0|121
run 2 joined by mark 1|224
run 2 joined by mark 2|403
run 2 joined by mark 3|110
run 2 joined by mark 4|501
run 2 joined by mark 5|251
run 2 joined by nothing 0|-13
run 2 joined by nothing 1|-44
run 2 joined by nothing 2|87
run 2 joined by nothing 3|58
run 2 joined by nothing 4|-532
run 2 joined by nothing 5|-715
run 2 length 0|-86
run 2 length 1|-204
run 2 length 2|-60
run 2 length 3|75
run 2 length 4|135
run 2 length 5|91
run 2 length 6|-220
run 3|132
run 3 bond 0|-67
run 3 bond 1|21
run 3 bond 2|-12
run 3 bond 3|318
run 3 bond 4|327
run 3 joined by mark 0|-57
run 3 joined by mark 1|22
run 3 joined by mark 2|81
run 3 joined by mark 3|-45
run 3 joined by mark 4|-110
run 3 joined by mark 5|30
run 3 joined by nothing 0|119
run 3 joined by nothing 1|44
run 3 joined by nothing 2|408
run 3 joined by nothing 3|-321
run 3 joined by nothing 4|-123
run 3 joined by nothing 5|-189
run 3 length 0|-150
run 3 length 2|-146
run 3 length 3|431
run 3 length 4|404
run 3 length 5|-323
run 3 length 6|-487
run above other|139
run above same|81
run below other|267
run below same|77
run blank|40
run bond above 0|161
run bond above 1|269
run bond above 2|35
run bond above 3|2
run bond above 4|-361
run bond below 0|181
run bond below 1|281
run bond below 2|118
run bond below 3|76
run bond below 4|-416
run borderline 0|-318
run borderline 1|-358
run borderline 2|84
run borderline bond 0|-314
run borderline bond 1|-174
run borderline bond 2|-290
run borderline bond 3|-166
run borderline bond 4|-103
run borderline comma|-675
run borderline joined in a word|-409
run borderline stop|-561
run box above|297
run box below|116
run box itself|-187
run caption|-341
run comma|8
run display gain 0|-544
run display gain 1|-337
run display gain 2|36
run display gain 3|96
run display gain 4|9
run display gain 5|-92
run display gain 6|-66
run display gain 7|125
run display gain 8|163
run display gain 9|66
run doubled|144
run genre|2
run goes on|-738
run joined by mark|656
run joined by nothing|-56
run joined in a word|523
run last length 0|-64
run last length 1|4
run last length 2|94
run last length 3|10
run last length 4|-65
run last length 5|-62
run length 0|97
run length 1|-48
run length 2|34
run length 3|-30
run length 4|19
run length 5|29
run length 6|86
run length 7|66
run length 8|-346
run length 9|-428
run like caption 0|296
run like caption 1|110
run like caption 2|35
run like caption 3|-65
run like caption 4|-125
run like caption 5|-51
run like caption 6|-262
run like caption 7|-270
run like caption 8|-407
run like heading 0|-5
run like heading 1|-80
run like heading 2|24
run like heading 3|104
run like heading 4|15
run like heading 5|26
run like heading 6|-52
run like heading 7|-248
run like kicker 0|186
run like kicker 1|125
run like kicker 2|15
run like kicker 3|15
run like kicker 4|-13
run like kicker 5|-172
run like kicker 6|-173
run like kicker 7|-230
run like kicker 8|-269
run like picture 0|117
run like picture 1|98
run like picture 2|52
run like picture 3|-50
run like picture 4|-33
run like picture 5|-87
run like picture 6|-194
run like picture 7|-257
run like picture 8|-521
run like text 0|-114
run like text 1|144
run like text 2|90
run like text 3|-20
run like text 4|-5
run like text 5|16
run like text 6|-21
run like text 7|-57
run like text 8|-295
run loose|-409
run marks|73
run name among|-260
run number|-222
run odds 0|-494
run odds 1|-746
run odds 10|527
run odds 11|723
run odds 12|975
run odds 13|1111
run odds 14|975
run odds 2|-879
run odds 3|-882
run odds 4|-647
run odds 5|-555
run odds 6|-338
run odds 7|-87
run odds 8|111
run odds 9|341
run partly doubled|-531
run person|-408
run question|167
run quoted|49
run scene|-47
run seen|10
run siblings 0|19
run siblings 1|-103
run siblings 2|-165
run siblings 3|-232
run stop|-505
run subhead|629
run thing|-225
run tight|640
run tight above|-484
run tight below|-446
run top|238
run torn from above|-30
run torn from below|-167
run unbalanced|-832
run verb|179
sense ahead far|284
sense ahead far 0|-644
sense ahead far 1|-397
sense ahead far 2|-149
sense ahead far 3|100
sense ahead far 4|31
sense ahead far 5|44
sense ahead far 6|-11
sense ahead far 7|-9
sense ahead near|279
sense ahead near 0|-507
sense ahead near 1|-291
sense ahead near 2|-28
sense ahead near 3|4
sense ahead near 4|94
sense ahead near 5|200
sense ahead near 6|205
sense ahead near 7|185
sense lead far|313
sense lead near|155
sense margin far|364
sense margin far 0|-463
sense margin far 1|-378
sense margin far 2|-347
sense margin far 3|-158
sense margin far 4|2
sense margin far 5|242
sense margin far 6|378
sense margin far 7|365
sense margin near|396
sense margin near 0|-405
sense margin near 1|-395
sense margin near 2|-223
sense margin near 3|-104
sense margin near 4|61
sense margin near 5|153
sense margin near 6|310
sense margin near 7|156
sense nearest far|-16
sense nearest far 0|-81
sense nearest far 1|-44
sense nearest far 2|-22
sense nearest far 3|81
sense nearest far 4|-63
sense nearest far 5|-20
sense nearest far 6|-130
sense nearest far 7|183
sense nearest near|86
sense nearest near 0|121
sense nearest near 1|87
sense nearest near 2|135
sense nearest near 3|189
sense nearest near 4|87
sense nearest near 5|-17
sense nearest near 6|9
sense nearest near 7|22
sense whole far|22
sense whole near|635
subhead|-62
subhead blank|-117
subhead bond 0|-81
subhead bond 1|-129
subhead bond 2|-25
subhead bond 3|-163
subhead bond 4|-378
subhead borderline|-890
subhead box|358
subhead caption|-132
subhead display gain 0|-371
subhead display gain 1|-69
subhead display gain 2|-163
subhead display gain 3|32
subhead display gain 4|-88
subhead display gain 5|42
subhead display gain 6|-55
subhead display gain 7|117
subhead display gain 8|170
subhead display gain 9|127
subhead doubled|-720
subhead genre|617
subhead goes on|-488
subhead length 0|-263
subhead length 1|-148
subhead length 2|-147
subhead length 3|-175
subhead length 4|168
subhead length 5|222
subhead length 6|-26
subhead like caption 0|72
subhead like caption 1|41
subhead like caption 2|-74
subhead like caption 3|-154
subhead like caption 4|-108
subhead like caption 5|-88
subhead like caption 6|-190
subhead like caption 7|-197
subhead like caption 8|-228
subhead like heading 0|-15
subhead like heading 1|55
subhead like heading 2|-23
subhead like heading 3|-144
subhead like heading 4|27
subhead like heading 5|-131
subhead like heading 6|-122
subhead like kicker 0|-254
subhead like kicker 1|-53
subhead like kicker 2|8
subhead like kicker 3|-75
subhead like kicker 4|-46
subhead like kicker 5|46
subhead like kicker 6|-101
subhead like kicker 7|119
subhead like kicker 8|300
subhead like picture 0|35
subhead like picture 1|4
subhead like picture 2|-31
subhead like picture 3|-100
subhead like picture 4|-29
subhead like picture 5|-179
subhead like picture 6|-116
subhead like picture 7|-293
subhead like picture 8|-167
subhead like text 0|211
subhead like text 1|43
subhead like text 2|215
subhead like text 3|-11
subhead like text 4|87
subhead like text 5|-172
subhead like text 6|-136
subhead like text 7|-153
subhead like text 8|-382
subhead not doubled|240
subhead scene|193
subhead shorter 0|293
subhead shorter 1|139
subhead shorter 2|4
subhead shorter 3|-127
subhead shorter 4|-189
subhead shorter 5|-232
subhead shorter 6|-254
subhead thing|-159
subhead verb|-90
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
