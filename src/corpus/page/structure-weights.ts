// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it, or printed from 234 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 97.62 % of the beginnings of articles are found, 92.00 % of those found are right, and 91.00 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-212
above covers near|-439
below covers far|-77
below covers near|-126
cover far|16
cover far 0|-195
cover far 0 like caption 0|-250
cover far 0 like caption 1|-264
cover far 0 like caption 2|-34
cover far 0 like caption 3|-24
cover far 0 like caption 4|24
cover far 0 like caption 5|10
cover far 0 like caption 6|122
cover far 0 like caption 7|134
cover far 0 like caption 8|-141
cover far 0 margin 0|-383
cover far 0 margin 1|-123
cover far 0 margin 2|157
cover far 1|-33
cover far 1 like caption 0|-75
cover far 1 like caption 1|-48
cover far 1 like caption 2|-12
cover far 1 like caption 3|-47
cover far 1 like caption 4|107
cover far 1 like caption 5|-149
cover far 1 like caption 6|133
cover far 1 like caption 7|-170
cover far 1 like caption 8|-169
cover far 1 margin 0|-497
cover far 1 margin 1|-118
cover far 1 margin 2|179
cover far 1 margin 3|229
cover far 2|-7
cover far 2 like caption 0|297
cover far 2 like caption 1|-15
cover far 2 like caption 2|10
cover far 2 like caption 3|-274
cover far 2 like caption 4|-54
cover far 2 like caption 5|-194
cover far 2 like caption 6|-439
cover far 2 like caption 7|-226
cover far 2 like caption 8|-218
cover far 2 margin 0|-447
cover far 2 margin 1|-207
cover far 2 margin 2|48
cover far 2 margin 3|278
cover far 3|-7
cover far 3 like caption 0|250
cover far 3 like caption 1|178
cover far 3 like caption 2|-68
cover far 3 like caption 3|33
cover far 3 like caption 4|-295
cover far 3 like caption 5|-150
cover far 3 like caption 6|-376
cover far 3 like caption 7|-436
cover far 3 like caption 8|-256
cover far 3 margin 0|-39
cover far 3 margin 1|-210
cover far 3 margin 2|-132
cover far 3 margin 3|70
cover far 3 margin 4|237
cover far 4|65
cover far 4 like caption 0|286
cover far 4 like caption 1|301
cover far 4 like caption 2|-49
cover far 4 like caption 3|-123
cover far 4 like caption 4|-160
cover far 4 like caption 5|-428
cover far 4 like caption 6|-384
cover far 4 like caption 7|-385
cover far 4 like caption 8|-389
cover far 4 margin 0|-471
cover far 4 margin 1|-477
cover far 4 margin 2|-249
cover far 4 margin 3|86
cover far 4 margin 4|165
cover far 5|52
cover far 5 like caption 0|335
cover far 5 like caption 1|153
cover far 5 like caption 2|2
cover far 5 like caption 3|143
cover far 5 like caption 4|-430
cover far 5 like caption 5|-429
cover far 5 like caption 6|-322
cover far 5 like caption 7|-351
cover far 5 like caption 8|-498
cover far 5 margin 0|123
cover far 5 margin 1|-315
cover far 5 margin 2|593
cover far 5 margin 3|-162
cover far 5 margin 4|-5
cover far 5 margin 5|36
cover far 6|32
cover far 6 like caption 0|268
cover far 6 like caption 1|214
cover far 6 like caption 2|53
cover far 6 like caption 3|-204
cover far 6 like caption 4|-86
cover far 6 like caption 5|291
cover far 6 like caption 6|-477
cover far 6 like caption 7|-410
cover far 6 like caption 8|-167
cover far 6 margin 0|-91
cover far 6 margin 1|-197
cover far 6 margin 2|-110
cover far 6 margin 3|126
cover far 6 margin 4|86
cover far 6 margin 5|86
cover far 7|-29
cover far 7 like caption 0|240
cover far 7 like caption 1|-18
cover far 7 like caption 2|78
cover far 7 like caption 3|-76
cover far 7 like caption 4|-216
cover far 7 like caption 5|-180
cover far 7 like caption 6|-318
cover far 7 like caption 7|-117
cover far 7 like caption 8|-50
cover far 7 margin 1|150
cover far 7 margin 2|31
cover far 7 margin 3|-279
cover far 7 margin 4|-225
cover far 7 margin 5|45
cover near|63
cover near 0|-46
cover near 0 like caption 0|-138
cover near 0 like caption 1|-134
cover near 0 like caption 2|-30
cover near 0 like caption 3|255
cover near 0 like caption 4|48
cover near 0 like caption 5|-109
cover near 0 like caption 6|-101
cover near 0 like caption 7|-127
cover near 0 like caption 8|-124
cover near 0 margin 0|-135
cover near 0 margin 1|42
cover near 0 margin 2|147
cover near 1|-17
cover near 1 like caption 0|-131
cover near 1 like caption 1|-169
cover near 1 like caption 2|230
cover near 1 like caption 3|88
cover near 1 like caption 4|-182
cover near 1 like caption 5|-2
cover near 1 like caption 6|64
cover near 1 like caption 7|-109
cover near 1 like caption 8|-24
cover near 1 margin 0|-197
cover near 1 margin 1|-222
cover near 1 margin 2|308
cover near 1 margin 3|384
cover near 2|62
cover near 2 like caption 0|265
cover near 2 like caption 1|129
cover near 2 like caption 2|159
cover near 2 like caption 3|-18
cover near 2 like caption 4|-194
cover near 2 like caption 5|-422
cover near 2 like caption 6|-176
cover near 2 like caption 7|7
cover near 2 like caption 8|-113
cover near 2 margin 0|-299
cover near 2 margin 1|-135
cover near 2 margin 2|55
cover near 2 margin 3|174
cover near 3|77
cover near 3 like caption 0|218
cover near 3 like caption 1|165
cover near 3 like caption 2|-12
cover near 3 like caption 3|32
cover near 3 like caption 4|-95
cover near 3 like caption 5|4
cover near 3 like caption 6|-70
cover near 3 like caption 7|-217
cover near 3 like caption 8|-34
cover near 3 margin 0|-86
cover near 3 margin 1|-132
cover near 3 margin 2|-123
cover near 3 margin 3|145
cover near 3 margin 4|236
cover near 4|83
cover near 4 like caption 0|267
cover near 4 like caption 1|247
cover near 4 like caption 2|-79
cover near 4 like caption 3|-123
cover near 4 like caption 4|-6
cover near 4 like caption 5|102
cover near 4 like caption 6|-359
cover near 4 like caption 7|-220
cover near 4 like caption 8|-204
cover near 4 margin 0|12
cover near 4 margin 1|43
cover near 4 margin 2|-312
cover near 4 margin 3|37
cover near 4 margin 4|263
cover near 5|140
cover near 5 like caption 0|121
cover near 5 like caption 1|139
cover near 5 like caption 2|89
cover near 5 like caption 3|129
cover near 5 like caption 4|-84
cover near 5 like caption 5|-510
cover near 5 like caption 6|-144
cover near 5 like caption 7|10
cover near 5 like caption 8|-156
cover near 5 margin 0|-115
cover near 5 margin 1|372
cover near 5 margin 2|-134
cover near 5 margin 3|-265
cover near 5 margin 4|97
cover near 5 margin 5|182
cover near 6|106
cover near 6 like caption 0|267
cover near 6 like caption 1|60
cover near 6 like caption 2|-14
cover near 6 like caption 3|-55
cover near 6 like caption 4|-4
cover near 6 like caption 5|-150
cover near 6 like caption 6|147
cover near 6 like caption 7|9
cover near 6 like caption 8|-71
cover near 6 margin 0|-115
cover near 6 margin 1|-173
cover near 6 margin 2|-46
cover near 6 margin 3|-82
cover near 6 margin 4|65
cover near 6 margin 5|165
cover near 7|-3
cover near 7 like caption 0|-61
cover near 7 like caption 1|163
cover near 7 like caption 2|-19
cover near 7 like caption 3|-29
cover near 7 like caption 4|295
cover near 7 like caption 5|-251
cover near 7 like caption 6|-92
cover near 7 like caption 7|-143
cover near 7 margin 1|3
cover near 7 margin 2|-84
cover near 7 margin 3|63
cover near 7 margin 4|-50
gap|-54
gap after closing|333
gap after credit|578
gap after quote|47
gap anaphora|-281
gap bare after quote|137
gap bare caption|153
gap bare echo 0|-79
gap bare echo 1|-73
gap bare echo 2|-73
gap bare echo 3|244
gap bare echo 4|140
gap bare echo 5|599
gap bare echo 6|-39
gap bare known|-1
gap bare known 0|21
gap bare known 1|94
gap bare known 2|-127
gap bare known 3|-77
gap bare known 4|-162
gap bare known 5|84
gap bare lead|122
gap bare link share|78
gap bare link share 0|48
gap bare link share 1|-41
gap bare link share 2|2
gap bare link share 3|89
gap bare link share 4|27
gap bare link share 5|21
gap bare link share 6|-6
gap bare near|98
gap bare near 0|-39
gap bare near 1|45
gap bare near 2|29
gap bare near 3|-94
gap bare near 4|222
gap bare near 5|-321
gap bare odds|143
gap bare odds 0|-727
gap bare odds 1|-309
gap bare odds 10|430
gap bare odds 2|-220
gap bare odds 3|-113
gap bare odds 4|-38
gap bare odds 5|29
gap bare odds 6|187
gap bare odds 7|375
gap bare odds 8|566
gap bare odds 9|499
gap bare place|201
gap bare rare near 0|-72
gap bare rare near 1|27
gap bare rare near 2|47
gap bare rare near 3|146
gap bare rare near 4|95
gap bare rare near 5|-180
gap bare rare near 6|-424
gap bare rare near 7|677
gap bare rare share|100
gap bare rare share 0|51
gap bare rare share 1|-9
gap bare rare share 2|-169
gap bare rare share 3|-45
gap bare rare share 4|140
gap bare rare share 5|5
gap bare rare share 6|118
gap bare rare wide 0|-146
gap bare rare wide 1|7
gap bare rare wide 2|29
gap bare rare wide 3|81
gap bare rare wide 4|-105
gap bare rare wide 5|163
gap bare rare wide 6|74
gap bare rare wide 7|247
gap bare reported|77
gap bare sense excess|72
gap bare sense excess 0|102
gap bare sense excess 1|-51
gap bare sense excess 2|-53
gap bare sense excess 3|-16
gap bare sense excess 4|-83
gap bare sense excess 5|23
gap bare sense excess 6|164
gap bare sense near|239
gap bare sense near 0|190
gap bare sense near 1|138
gap bare sense near 2|-20
gap bare sense near 3|-6
gap bare sense near 4|-42
gap bare sense near 5|25
gap bare sense near 6|22
gap bare sense wide depth|24
gap bare sense wide depth 0|-311
gap bare sense wide depth 1|2
gap bare sense wide depth 2|105
gap bare sense wide depth 3|48
gap bare sense wide depth 4|-32
gap bare sense wide depth 5|140
gap bare sense wide depth 6|-1
gap bare sense wide depth 7|111
gap bare signed|201
gap bare time|-29
gap bare wide depth|-27
gap bare wide depth 0|80
gap bare wide depth 1|24
gap bare wide depth 2|369
gap bare wide depth 3|-43
gap bare wide depth 4|21
gap bare wide depth 5|-18
gap bare wide depth 6|74
gap before length 0|-2
gap before length 1|49
gap before length 2|-94
gap before length 3|-234
gap before length 4|140
gap box|1350
gap byline far|793
gap byline next|1018
gap captions 1|202
gap captions 2|137
gap captions 3|223
gap closing|-319
gap columns 0|-228
gap columns 1|-298
gap columns 2|-29
gap columns 3|915
gap columns 4|1045
gap credited|345
gap display length 1 0|321
gap display length 1 1|66
gap display length 1 2|-262
gap display length 1 3|-278
gap display length 1 4|-74
gap display length 1 5|-192
gap display length 1 6|187
gap display length 1 7|464
gap display length 2 0|-269
gap display length 2 1|-508
gap display length 2 2|-271
gap display length 2 3|14
gap display length 2 4|-69
gap display length 2 5|453
gap display length 2 6|224
gap display length 2 7|50
gap display marks|-90
gap display siblings 0|75
gap display siblings 1|-232
gap display siblings 2|-387
gap display siblings 3|-465
gap displays 0|31
gap displays 1|-184
gap displays 2|-327
gap displays 3|297
gap displays 4|399
gap doubled|296
gap echo 0|-40
gap echo 1|-119
gap echo 2|-35
gap echo 3|-27
gap echo 4|222
gap echo 5|681
gap echo 6|54
gap entry then entry|-606
gap entry then text|-27
gap entry then turn|-26
gap frame|754
gap furniture|307
gap heap 0|-15
gap heap 1|-182
gap heap 2|34
gap heap 3|72
gap heap 4|72
gap heap 5|-168
gap heap 6|342
gap known|-102
gap known 0|-46
gap known 1|-16
gap known 2|-118
gap known 3|159
gap known 4|-155
gap known 5|128
gap lead|131
gap length 0|-144
gap length 1|47
gap length 2|-28
gap length 3|-93
gap length 4|-90
gap link share|-91
gap link share 0|166
gap link share 1|90
gap link share 2|-60
gap link share 3|-116
gap link share 4|-168
gap link share 5|-152
gap link share 6|-228
gap links|-245
gap links 0|110
gap links 1|-7
gap links 2|-51
gap links 3|-50
gap links 4|-227
gap links 5|-448
gap links 6|68
gap near|-264
gap near 0|26
gap near 1|-153
gap near 2|-94
gap near 3|-320
gap near 4|46
gap near 5|-311
gap near depth|50
gap near depth 0|320
gap near depth 1|23
gap near depth 2|201
gap near depth 3|-69
gap near depth 4|-35
gap near depth 5|-28
gap near depth 6|8
gap new subject|255
gap no subject|5
gap odds|230
gap odds 0|-804
gap odds 1|-722
gap odds 10|716
gap odds 2|-648
gap odds 3|-493
gap odds 4|-285
gap odds 5|23
gap odds 6|305
gap odds 7|486
gap odds 8|582
gap odds 9|819
gap opening|-1712
gap other subject|132
gap place|-53
gap pointed|-245
gap pointed 0|-1
gap pointed 1|-75
gap pointed 2|58
gap pointed 3|173
gap pointed 4|-258
gap pointed 5|-159
gap quote|189
gap rare near 0|-76
gap rare near 1|-89
gap rare near 2|-100
gap rare near 3|-51
gap rare near 4|2
gap rare near 5|-146
gap rare near 6|-249
gap rare near 7|487
gap rare share|-4
gap rare share 0|77
gap rare share 1|-264
gap rare share 2|-73
gap rare share 3|-94
gap rare share 4|-48
gap rare share 5|-35
gap rare share 6|-25
gap rare wide 0|-102
gap rare wide 1|34
gap rare wide 2|-25
gap rare wide 3|-157
gap rare wide 4|-56
gap rare wide 5|-37
gap rare wide 6|-63
gap rare wide 7|217
gap reported|-137
gap same subject|-181
gap sense excess|-30
gap sense excess 0|14
gap sense excess 1|31
gap sense excess 2|36
gap sense excess 3|-37
gap sense excess 4|-47
gap sense excess 5|-174
gap sense excess 6|20
gap sense near|-46
gap sense near 0|-44
gap sense near 1|-27
gap sense near 2|-6
gap sense near 3|-16
gap sense near 4|29
gap sense near 5|-64
gap sense near 6|-302
gap sense near depth|-6
gap sense near depth 0|83
gap sense near depth 1|-66
gap sense near depth 2|-105
gap sense near depth 3|-87
gap sense near depth 4|18
gap sense near depth 5|-114
gap sense near depth 6|-86
gap sense near depth 7|42
gap sense wide|-130
gap sense wide 0|54
gap sense wide 1|19
gap sense wide 2|2
gap sense wide 3|38
gap sense wide 4|-12
gap sense wide 5|-50
gap sense wide 6|-186
gap sense wide depth|-7
gap sense wide depth 0|-70
gap sense wide depth 1|102
gap sense wide depth 2|-20
gap sense wide depth 3|-32
gap sense wide depth 4|-20
gap sense wide depth 5|-109
gap sense wide depth 6|-89
gap sense wide depth 7|-17
gap signed|815
gap subject over|251
gap text then entry|-21
gap text then text|-38
gap text then turn|192
gap time|56
gap turn then entry|-32
gap turn then text|297
gap turn then turn|-987
gap unfinished|349
gap wide|-398
gap wide 0|122
gap wide 1|71
gap wide 2|-130
gap wide 3|-435
gap wide 4|209
gap wide 5|-332
gap wide depth|77
gap wide depth 0|103
gap wide depth 1|72
gap wide depth 2|135
gap wide depth 3|-40
gap wide depth 4|-91
gap wide depth 5|-87
gap wide depth 6|-18
head above 0|172
head above 0 heap 0|-436
head above 0 heap 1|66
head above 0 heap 2|213
head above 0 heap 3|429
head above 0 heap 4|163
head above 1|-141
head above 1 heap 2|-12
head above 1 heap 3|-173
head above 1 heap 4|-311
head above 2|-469
head above 2 heap 3|-185
head above 2 heap 4|-381
head below|-15
head below heap 0|100
head below heap 1|-104
head below heap 2|-5
head below heap 3|-83
head below heap 4|168
head elsewhere|-108
head elsewhere heap 0|518
head elsewhere heap 1|-345
head elsewhere heap 2|-325
head elsewhere heap 3|-123
head elsewhere heap 4|235
head inside|-1023
head inside heap 0|-565
head inside heap 1|-1202
head inside heap 2|-841
head inside heap 3|-406
head inside heap 4|285
head last|173
head last heap 1|231
head last heap 2|50
head last heap 3|57
head last heap 4|151
kicker|-125
kicker blank|145
kicker bond 0|-43
kicker bond 1|-172
kicker bond 2|-429
kicker bond 3|-611
kicker bond 4|-784
kicker box|9
kicker caption|-461
kicker display gain 0|-745
kicker display gain 1|-503
kicker display gain 2|-147
kicker display gain 3|-172
kicker display gain 4|14
kicker display gain 5|-265
kicker display gain 6|-17
kicker display gain 7|71
kicker display gain 8|67
kicker display gain 9|-145
kicker doubled|-1214
kicker genre|1151
kicker goes on|-590
kicker length 0|-482
kicker length 1|-525
kicker length 2|-445
kicker length 3|-163
kicker length 4|64
kicker length 5|186
kicker length 6|253
kicker like caption 0|204
kicker like caption 1|174
kicker like caption 2|-66
kicker like caption 3|-179
kicker like caption 4|-319
kicker like caption 5|-139
kicker like caption 6|-508
kicker like caption 7|-713
kicker like caption 8|-529
kicker like heading 0|-29
kicker like heading 1|-143
kicker like heading 2|31
kicker like heading 3|-264
kicker like heading 4|-284
kicker like heading 5|-68
kicker like heading 6|-407
kicker like heading 7|-116
kicker like kicker 0|-330
kicker like kicker 1|-386
kicker like kicker 2|-117
kicker like kicker 3|-305
kicker like kicker 4|236
kicker like kicker 5|-59
kicker like kicker 6|-101
kicker like kicker 7|62
kicker like kicker 8|336
kicker like text 0|485
kicker like text 1|151
kicker like text 2|126
kicker like text 3|128
kicker like text 4|-213
kicker like text 5|-283
kicker like text 6|-209
kicker like text 7|-149
kicker like text 8|-628
kicker not doubled|530
kicker scene|171
kicker shorter 0|40
kicker shorter 1|11
kicker shorter 2|-122
kicker shorter 3|-222
kicker shorter 4|-238
kicker shorter 5|16
kicker shorter 6|-329
kicker thing|-330
kicker verb|-100
lead far|72
lead near|-81
margin far 0|-518
margin far 1|-245
margin far 2|71
margin far 3|163
margin far 4|68
margin far 5|61
margin near 0|-300
margin near 1|-155
margin near 2|114
margin near 3|240
margin near 4|179
margin near 5|130
mass far|24
mass near|117
none again|-60
none begins anaphora|-13
none begins closing|11
none begins continued|1176
none begins lead|550
none begins letter|-901
none begins linking|169
none begins opening|-1370
none begins place|-294
none begins quote closes|369
none begins reported|261
none begins signed|-319
none begins time|-115
none clause 0|175
none clause 1|-31
none clause 2|45
none clause 3|-192
none clause 4|-95
none credited|1217
none first|321
none free|-164
none later|-136
none of displays 0|-263
none of displays 1|-327
none of displays 2|-120
none of displays 3|-102
none of displays 4|-156
none of displays 5|-242
none of displays 6|7
none of some|-40
none pointed 0|-42
none pointed 1|-18
none pointed 2|203
none pointed 3|325
none pointed 4|-177
none pointed 5|-94
outside far|-370
outside near|-309
piece|-83
piece length 0|-1704
piece length 1|-133
piece length 2|96
piece length 3|244
piece length 4|248
piece length 5|444
piece prior|-22
piece surprise|-191
run 1|32
run 1 length 0|35
run 1 length 1|28
run 1 length 2|117
run 1 length 3|-56
run 1 length 4|49
run 1 length 5|-56
run 1 length 6|188
run 2|-1
run 2 bond 0|-90
run 2 bond 1|37
run 2 bond 2|215
run 2 bond 3|364
run 2 bond 4|250
run 2 joined by mark 0|296
run 2 joined by mark 1|289
run 2 joined by mark 2|732
run 2 joined by mark 3|360
run 2 joined by mark 4|734
run 2 joined by mark 5|114
run 2 joined by nothing 0|-5
run 2 joined by nothing 1|-64
run 2 joined by nothing 2|-8
run 2 joined by nothing 3|21
run 2 joined by nothing 4|-587
run 2 joined by nothing 5|-1155
run 2 length 0|-385
run 2 length 1|-307
run 2 length 2|-84
run 2 length 3|127
run 2 length 4|122
run 2 length 5|-111
run 2 length 6|-576
run 3|-76
run 3 bond 0|-246
run 3 bond 1|55
run 3 bond 2|175
run 3 bond 3|376
run 3 bond 4|336
run 3 joined by mark 0|169
run 3 joined by mark 1|140
run 3 joined by mark 2|199
run 3 joined by mark 3|-218
run 3 joined by mark 4|35
run 3 joined by mark 5|-177
run 3 joined by nothing 0|84
run 3 joined by nothing 1|49
run 3 joined by nothing 2|303
run 3 joined by nothing 3|-546
run 3 joined by nothing 4|-290
run 3 joined by nothing 5|-425
run 3 length 0|-70
run 3 length 2|-272
run 3 length 3|684
run 3 length 4|404
run 3 length 5|-478
run 3 length 6|-774
run above other|121
run above same|-20
run below other|140
run below same|-61
run blank|142
run bond above 0|217
run bond above 1|188
run bond above 2|37
run bond above 3|-181
run bond above 4|-411
run bond below 0|226
run bond below 1|144
run bond below 2|119
run bond below 3|45
run bond below 4|-576
run borderline 0|-356
run borderline 1|-641
run borderline 2|-5
run borderline bond 0|-398
run borderline bond 1|-301
run borderline bond 2|-197
run borderline bond 3|-362
run borderline bond 4|-400
run borderline comma|-945
run borderline joined in a word|-474
run borderline stop|-733
run box above|282
run box below|131
run box itself|-334
run caption|-447
run comma|56
run display gain 0|-721
run display gain 1|-622
run display gain 2|-350
run display gain 3|-143
run display gain 4|103
run display gain 5|-64
run display gain 6|108
run display gain 7|263
run display gain 8|279
run display gain 9|127
run doubled|223
run genre|-307
run goes on|-1139
run joined by mark|973
run joined by nothing|-218
run joined in a word|678
run last length 0|44
run last length 1|5
run last length 2|39
run last length 3|-33
run last length 4|-12
run last length 5|-186
run length 0|47
run length 1|-19
run length 2|15
run length 3|-1
run length 4|44
run length 5|10
run length 6|89
run length 7|96
run length 8|-561
run length 9|-632
run like caption 0|335
run like caption 1|133
run like caption 2|12
run like caption 3|-93
run like caption 4|-225
run like caption 5|-265
run like caption 6|-518
run like caption 7|-770
run like caption 8|-900
run like heading 0|-31
run like heading 1|-110
run like heading 2|-2
run like heading 3|99
run like heading 4|104
run like heading 5|89
run like heading 6|-141
run like heading 7|-208
run like heading 8|-92
run like kicker 0|216
run like kicker 1|196
run like kicker 2|59
run like kicker 3|-59
run like kicker 4|-121
run like kicker 5|-253
run like kicker 6|-258
run like kicker 7|-307
run like kicker 8|-585
run like text 0|-119
run like text 1|147
run like text 2|26
run like text 3|-8
run like text 4|-13
run like text 5|18
run like text 6|-22
run like text 7|-12
run like text 8|-206
run loose|-440
run marks|75
run name among|-504
run number|-407
run partly doubled|-690
run person|-361
run question|491
run quoted|173
run scene|-59
run seen|10
run siblings 0|89
run siblings 1|-177
run siblings 2|-284
run siblings 3|-367
run stop|-281
run subhead|794
run thing|-275
run tight|1108
run tight above|-838
run tight below|-922
run top|261
run torn from above|-233
run torn from below|-342
run unbalanced|-951
run verb|189
sense ahead far|250
sense ahead far 0|-619
sense ahead far 1|-321
sense ahead far 2|-99
sense ahead far 3|91
sense ahead far 4|31
sense ahead far 5|47
sense ahead far 6|9
sense ahead far 7|8
sense ahead near|376
sense ahead near 0|-340
sense ahead near 1|-140
sense ahead near 2|-47
sense ahead near 3|-23
sense ahead near 4|63
sense ahead near 5|147
sense ahead near 6|135
sense ahead near 7|157
sense lead far|312
sense lead near|217
sense margin far|333
sense margin far 0|-507
sense margin far 1|-343
sense margin far 2|-309
sense margin far 3|-163
sense margin far 4|-7
sense margin far 5|291
sense margin far 6|283
sense margin far 7|345
sense margin near|381
sense margin near 0|-470
sense margin near 1|-275
sense margin near 2|-220
sense margin near 3|-88
sense margin near 4|35
sense margin near 5|192
sense margin near 6|331
sense margin near 7|294
sense nearest far|37
sense nearest far 0|-119
sense nearest far 1|-48
sense nearest far 2|-29
sense nearest far 3|14
sense nearest far 4|-51
sense nearest far 5|-40
sense nearest far 6|-29
sense nearest far 7|145
sense nearest near|82
sense nearest near 0|-88
sense nearest near 1|46
sense nearest near 2|110
sense nearest near 3|196
sense nearest near 4|35
sense nearest near 5|-54
sense nearest near 6|32
sense nearest near 7|152
sense whole far|-10
sense whole near|622
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
