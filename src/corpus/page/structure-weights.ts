// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 95.75 % of the beginnings of articles are found, 95.75 % of those found are right, and 91.00 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-154
above covers near|-450
below covers far|-194
below covers near|-359
cover far|-77
cover far 0|-177
cover far 0 like caption 0|-208
cover far 0 like caption 1|-225
cover far 0 like caption 2|-50
cover far 0 like caption 3|34
cover far 0 like caption 4|359
cover far 0 like caption 5|-105
cover far 0 like caption 6|-159
cover far 0 like caption 7|-181
cover far 0 margin 0|-866
cover far 0 margin 1|-24
cover far 0 margin 2|326
cover far 1|-59
cover far 1 like caption 0|-135
cover far 1 like caption 1|-14
cover far 1 like caption 2|255
cover far 1 like caption 3|45
cover far 1 like caption 4|-170
cover far 1 like caption 5|18
cover far 1 like caption 6|6
cover far 1 like caption 7|48
cover far 1 like caption 8|-111
cover far 1 margin 0|-551
cover far 1 margin 1|-120
cover far 1 margin 2|189
cover far 1 margin 3|191
cover far 2|18
cover far 2 like caption 0|156
cover far 2 like caption 1|133
cover far 2 like caption 2|22
cover far 2 like caption 3|-257
cover far 2 like caption 4|40
cover far 2 like caption 5|-240
cover far 2 like caption 6|-448
cover far 2 like caption 7|-195
cover far 2 like caption 8|-65
cover far 2 margin 0|-509
cover far 2 margin 1|-355
cover far 2 margin 2|-77
cover far 2 margin 3|270
cover far 3|34
cover far 3 like caption 0|261
cover far 3 like caption 1|61
cover far 3 like caption 2|62
cover far 3 like caption 3|61
cover far 3 like caption 4|-437
cover far 3 like caption 5|-149
cover far 3 like caption 6|-218
cover far 3 like caption 7|-528
cover far 3 like caption 8|-165
cover far 3 margin 0|106
cover far 3 margin 1|-282
cover far 3 margin 2|-227
cover far 3 margin 3|166
cover far 3 margin 4|235
cover far 4|-91
cover far 4 like caption 0|231
cover far 4 like caption 1|270
cover far 4 like caption 2|-4
cover far 4 like caption 3|-167
cover far 4 like caption 4|-444
cover far 4 like caption 5|-529
cover far 4 like caption 6|-612
cover far 4 like caption 7|-496
cover far 4 like caption 8|-290
cover far 4 margin 0|-186
cover far 4 margin 1|-512
cover far 4 margin 2|-493
cover far 4 margin 3|153
cover far 4 margin 4|128
cover far 5|-4
cover far 5 like caption 0|99
cover far 5 like caption 1|70
cover far 5 like caption 2|78
cover far 5 like caption 3|43
cover far 5 like caption 4|-254
cover far 5 like caption 5|-238
cover far 5 like caption 6|-392
cover far 5 like caption 7|-163
cover far 5 like caption 8|-356
cover far 5 margin 0|-63
cover far 5 margin 1|-681
cover far 5 margin 2|834
cover far 5 margin 3|-276
cover far 5 margin 4|-60
cover far 5 margin 5|-13
cover far 6|1
cover far 6 like caption 0|257
cover far 6 like caption 1|54
cover far 6 like caption 2|43
cover far 6 like caption 3|-183
cover far 6 like caption 4|-198
cover far 6 like caption 5|405
cover far 6 like caption 6|-562
cover far 6 like caption 7|-572
cover far 6 margin 0|-37
cover far 6 margin 1|285
cover far 6 margin 2|-289
cover far 6 margin 3|124
cover far 6 margin 4|35
cover far 6 margin 5|35
cover far 7|-108
cover far 7 like caption 0|210
cover far 7 like caption 1|-175
cover far 7 like caption 2|17
cover far 7 like caption 3|-344
cover far 7 like caption 4|-42
cover far 7 like caption 5|-572
cover far 7 like caption 6|36
cover far 7 like caption 7|247
cover far 7 margin 1|43
cover far 7 margin 2|-313
cover far 7 margin 3|-186
cover far 7 margin 4|-305
cover far 7 margin 5|-33
cover near|60
cover near 0|32
cover near 0 like caption 0|-52
cover near 0 like caption 1|-155
cover near 0 like caption 2|-64
cover near 0 like caption 3|101
cover near 0 like caption 4|349
cover near 0 like caption 5|181
cover near 0 like caption 6|-38
cover near 0 like caption 7|-179
cover near 0 like caption 8|-15
cover near 0 margin 0|-510
cover near 0 margin 1|113
cover near 0 margin 2|193
cover near 1|6
cover near 1 like caption 0|80
cover near 1 like caption 1|-44
cover near 1 like caption 2|145
cover near 1 like caption 3|14
cover near 1 like caption 4|93
cover near 1 like caption 5|184
cover near 1 like caption 6|-109
cover near 1 like caption 7|-65
cover near 1 like caption 8|-116
cover near 1 margin 0|-272
cover near 1 margin 1|88
cover near 1 margin 2|163
cover near 1 margin 3|18
cover near 2|112
cover near 2 like caption 0|202
cover near 2 like caption 1|-21
cover near 2 like caption 2|10
cover near 2 like caption 3|24
cover near 2 like caption 4|101
cover near 2 like caption 5|-90
cover near 2 like caption 6|-194
cover near 2 like caption 7|-203
cover near 2 margin 0|-268
cover near 2 margin 1|-76
cover near 2 margin 2|100
cover near 2 margin 3|254
cover near 3|37
cover near 3 like caption 0|304
cover near 3 like caption 1|133
cover near 3 like caption 2|-51
cover near 3 like caption 3|245
cover near 3 like caption 4|-215
cover near 3 like caption 5|142
cover near 3 like caption 6|-58
cover near 3 like caption 7|-200
cover near 3 margin 0|86
cover near 3 margin 1|-128
cover near 3 margin 2|-63
cover near 3 margin 3|156
cover near 3 margin 4|284
cover near 4|90
cover near 4 like caption 0|134
cover near 4 like caption 1|-34
cover near 4 like caption 2|126
cover near 4 like caption 3|-78
cover near 4 like caption 4|-249
cover near 4 like caption 5|172
cover near 4 like caption 6|-333
cover near 4 like caption 7|-155
cover near 4 like caption 8|-174
cover near 4 margin 0|-465
cover near 4 margin 1|39
cover near 4 margin 2|-194
cover near 4 margin 3|126
cover near 4 margin 4|203
cover near 5|106
cover near 5 like caption 0|44
cover near 5 like caption 1|140
cover near 5 like caption 2|2
cover near 5 like caption 3|-178
cover near 5 like caption 4|74
cover near 5 like caption 5|-252
cover near 5 like caption 6|38
cover near 5 like caption 7|99
cover near 5 like caption 8|-62
cover near 5 margin 0|48
cover near 5 margin 1|-7
cover near 5 margin 2|147
cover near 5 margin 3|-95
cover near 5 margin 4|125
cover near 5 margin 5|122
cover near 6|21
cover near 6 like caption 0|173
cover near 6 like caption 1|-158
cover near 6 like caption 2|4
cover near 6 like caption 3|4
cover near 6 like caption 4|120
cover near 6 like caption 5|39
cover near 6 like caption 6|52
cover near 6 like caption 7|-153
cover near 6 margin 1|-201
cover near 6 margin 2|-135
cover near 6 margin 3|-335
cover near 6 margin 4|-55
cover near 6 margin 5|78
cover near 7|-35
cover near 7 like caption 0|80
cover near 7 like caption 1|208
cover near 7 like caption 2|-243
cover near 7 like caption 3|-325
cover near 7 like caption 4|44
cover near 7 like caption 5|-543
cover near 7 like caption 6|-178
cover near 7 like caption 7|266
cover near 7 margin 1|-51
cover near 7 margin 2|-58
cover near 7 margin 3|-272
cover near 7 margin 4|-49
cover near 7 margin 5|63
gap|-112
gap after closing|521
gap after credit|1235
gap after quote|33
gap anaphora|-479
gap bare after quote|197
gap bare caption|575
gap bare echo 0|-21
gap bare echo 1|-95
gap bare echo 2|-245
gap bare echo 3|131
gap bare echo 4|296
gap bare echo 5|546
gap bare echo 6|103
gap bare known|-573
gap bare known 0|125
gap bare known 1|37
gap bare known 2|-340
gap bare known 3|-177
gap bare known 4|-433
gap bare known 5|-6
gap bare lead|436
gap bare link share|63
gap bare link share 0|139
gap bare link share 1|8
gap bare link share 2|-45
gap bare link share 3|-144
gap bare link share 4|-226
gap bare link share 5|-319
gap bare link share 6|-83
gap bare near|132
gap bare near 0|-73
gap bare near 1|-15
gap bare near 2|-7
gap bare near 3|-126
gap bare near 4|400
gap bare near 5|-168
gap bare place|221
gap bare rare near 0|-107
gap bare rare near 1|79
gap bare rare near 2|-36
gap bare rare near 3|80
gap bare rare near 4|-232
gap bare rare near 5|-230
gap bare rare near 6|-455
gap bare rare near 7|758
gap bare rare share|73
gap bare rare share 0|-28
gap bare rare share 1|-162
gap bare rare share 2|-130
gap bare rare share 3|39
gap bare rare share 4|-12
gap bare rare share 5|99
gap bare rare share 6|343
gap bare rare wide 0|-176
gap bare rare wide 1|60
gap bare rare wide 2|-1
gap bare rare wide 3|-76
gap bare rare wide 4|-22
gap bare rare wide 5|111
gap bare rare wide 6|291
gap bare rare wide 7|335
gap bare reported|713
gap bare sense excess|51
gap bare sense excess 0|-11
gap bare sense excess 1|101
gap bare sense excess 2|-20
gap bare sense excess 3|25
gap bare sense excess 4|-99
gap bare sense excess 5|-199
gap bare sense excess 6|-12
gap bare sense near|89
gap bare sense near 0|327
gap bare sense near 1|61
gap bare sense near 2|-63
gap bare sense near 3|-143
gap bare sense near 4|-42
gap bare sense near 5|-187
gap bare sense near 6|13
gap bare sense wide depth|-85
gap bare sense wide depth 0|181
gap bare sense wide depth 1|27
gap bare sense wide depth 2|135
gap bare sense wide depth 3|191
gap bare sense wide depth 4|-170
gap bare sense wide depth 5|-185
gap bare sense wide depth 6|-249
gap bare sense wide depth 7|59
gap bare signed|1471
gap bare time|297
gap bare wide depth|-334
gap bare wide depth 1|705
gap bare wide depth 2|280
gap bare wide depth 3|-101
gap bare wide depth 4|2
gap bare wide depth 5|-168
gap bare wide depth 6|16
gap before length 0|261
gap before length 1|173
gap before length 2|-438
gap before length 3|-648
gap before length 4|457
gap byline far|782
gap byline next|2456
gap captions 1|513
gap captions 2|1145
gap captions 3|727
gap closing|-917
gap columns 0|-532
gap columns 1|-509
gap columns 2|148
gap columns 3|1095
gap columns 4|2367
gap credited|718
gap display length 1 0|166
gap display length 1 1|-239
gap display length 1 2|-477
gap display length 1 3|-350
gap display length 1 4|313
gap display length 1 5|120
gap display length 1 6|452
gap display length 1 7|628
gap display length 2 0|-538
gap display length 2 1|-543
gap display length 2 2|104
gap display length 2 3|56
gap display length 2 4|88
gap display length 2 5|-536
gap display length 2 6|118
gap display length 2 7|-181
gap display marks|-86
gap display siblings 0|154
gap display siblings 1|-384
gap display siblings 2|-624
gap display siblings 3|-290
gap displays 0|-30
gap displays 1|-123
gap displays 2|-569
gap displays 3|127
gap displays 4|261
gap doubled|637
gap echo 0|-67
gap echo 1|-175
gap echo 2|-167
gap echo 3|-108
gap echo 4|-52
gap echo 5|610
gap echo 6|103
gap frame|1356
gap furniture|347
gap heap 0|-216
gap heap 1|-214
gap heap 2|164
gap heap 3|496
gap heap 4|556
gap heap 5|-50
gap heap 6|333
gap known|-657
gap known 0|-14
gap known 1|-144
gap known 2|-327
gap known 3|-233
gap known 4|-447
gap known 5|8
gap lead|99
gap length 0|-1183
gap length 1|-80
gap length 2|176
gap length 3|-212
gap length 4|-176
gap link share|-188
gap link share 0|212
gap link share 1|230
gap link share 2|36
gap link share 3|-385
gap link share 4|-431
gap link share 5|-365
gap link share 6|-391
gap links|-547
gap links 0|182
gap links 1|-43
gap links 2|-206
gap links 3|-53
gap links 4|-141
gap links 5|-750
gap links 6|11
gap near|-256
gap near 0|-18
gap near 1|-234
gap near 2|-147
gap near 3|-292
gap near 4|180
gap near 5|-143
gap near depth|-186
gap near depth 0|-7
gap near depth 1|377
gap near depth 2|144
gap near depth 3|-119
gap near depth 4|-103
gap near depth 5|-245
gap near depth 6|-143
gap new subject|571
gap no subject|-87
gap opening|-544
gap other subject|216
gap place|167
gap pointed|-37
gap pointed 0|-171
gap pointed 1|-122
gap pointed 2|201
gap pointed 3|140
gap pointed 4|-118
gap pointed 5|5
gap quote|405
gap rare near 0|-113
gap rare near 1|-45
gap rare near 2|-46
gap rare near 3|-198
gap rare near 4|-113
gap rare near 5|-404
gap rare near 6|-457
gap rare near 7|516
gap rare share|-54
gap rare share 0|31
gap rare share 1|-251
gap rare share 2|-180
gap rare share 3|-26
gap rare share 4|-95
gap rare share 5|-206
gap rare share 6|-110
gap rare wide 0|-151
gap rare wide 1|-10
gap rare wide 2|1
gap rare wide 3|-62
gap rare wide 4|-73
gap rare wide 5|-33
gap rare wide 6|-480
gap rare wide 7|313
gap reported|433
gap same subject|-387
gap sense excess|59
gap sense excess 0|-127
gap sense excess 1|-146
gap sense excess 2|-66
gap sense excess 3|45
gap sense excess 4|-82
gap sense excess 5|-214
gap sense excess 6|-223
gap sense near|-114
gap sense near 0|141
gap sense near 1|158
gap sense near 2|146
gap sense near 3|-113
gap sense near 4|-223
gap sense near 5|-236
gap sense near 6|-207
gap sense near depth|-83
gap sense near depth 0|183
gap sense near depth 1|-25
gap sense near depth 2|-44
gap sense near depth 3|-132
gap sense near depth 4|-42
gap sense near depth 5|-230
gap sense near depth 6|-160
gap sense near depth 7|-106
gap sense wide|-327
gap sense wide 0|-73
gap sense wide 1|62
gap sense wide 2|143
gap sense wide 3|68
gap sense wide 4|45
gap sense wide 5|-134
gap sense wide 6|-545
gap sense wide depth|-73
gap sense wide depth 0|105
gap sense wide depth 1|323
gap sense wide depth 2|69
gap sense wide depth 3|-3
gap sense wide depth 4|-210
gap sense wide depth 5|-204
gap sense wide depth 6|-376
gap sense wide depth 7|-190
gap signed|1889
gap subject over|148
gap time|369
gap unfinished|544
gap wide|-529
gap wide 0|117
gap wide 1|-3
gap wide 2|-181
gap wide 3|-647
gap wide 4|236
gap wide 5|-339
gap wide depth|-269
gap wide depth 1|720
gap wide depth 2|280
gap wide depth 3|187
gap wide depth 4|-60
gap wide depth 5|-152
gap wide depth 6|-251
head above 0|254
head above 0 heap 0|-475
head above 0 heap 1|57
head above 0 heap 2|359
head above 0 heap 3|525
head above 0 heap 4|501
head above 1|-270
head above 1 heap 2|-25
head above 1 heap 3|-368
head above 1 heap 4|-311
head above 2|-264
head above 2 heap 3|-184
head above 2 heap 4|-266
head below|-337
head below heap 0|348
head below heap 1|-197
head below heap 2|-222
head below heap 3|-351
head below heap 4|71
head elsewhere|-49
head elsewhere heap 0|524
head elsewhere heap 1|-174
head elsewhere heap 2|-219
head elsewhere heap 3|-29
head elsewhere heap 4|-74
head inside|-1175
head inside heap 0|-488
head inside heap 1|-988
head inside heap 2|-928
head inside heap 3|-907
head inside heap 4|248
head last|225
head last heap 1|611
head last heap 2|14
head last heap 3|33
head last heap 4|189
kicker|-88
kicker blank|356
kicker bond 0|-8
kicker bond 1|-27
kicker bond 2|-723
kicker bond 3|-714
kicker bond 4|-892
kicker caption|-318
kicker display gain 0|-794
kicker display gain 1|-725
kicker display gain 2|-310
kicker display gain 3|-93
kicker display gain 4|73
kicker display gain 5|25
kicker display gain 6|-10
kicker display gain 7|63
kicker display gain 8|253
kicker display gain 9|-7
kicker doubled|-1420
kicker genre|1745
kicker goes on|-995
kicker length 0|-99
kicker length 1|-41
kicker length 2|-396
kicker length 3|-306
kicker length 4|44
kicker length 5|348
kicker length 6|128
kicker like caption 0|198
kicker like caption 1|174
kicker like caption 2|158
kicker like caption 3|-154
kicker like caption 4|-293
kicker like caption 5|-132
kicker like caption 6|-577
kicker like caption 7|-675
kicker like caption 8|-548
kicker like heading 0|-96
kicker like heading 1|-54
kicker like heading 2|41
kicker like heading 3|-2
kicker like heading 4|-105
kicker like heading 5|-250
kicker like heading 6|-672
kicker like heading 7|-187
kicker like kicker 0|-747
kicker like kicker 1|-672
kicker like kicker 2|-217
kicker like kicker 3|-253
kicker like kicker 4|184
kicker like kicker 5|10
kicker like kicker 6|213
kicker like kicker 7|424
kicker like kicker 8|867
kicker like text 0|720
kicker like text 1|460
kicker like text 2|75
kicker like text 3|102
kicker like text 4|-222
kicker like text 5|-275
kicker like text 6|-366
kicker like text 7|-194
kicker like text 8|134
kicker not doubled|441
kicker scene|161
kicker shorter 0|137
kicker shorter 1|202
kicker shorter 2|14
kicker shorter 3|-121
kicker shorter 4|-179
kicker shorter 5|42
kicker shorter 6|-271
kicker thing|-456
kicker verb|-7
lead far|121
lead near|-124
margin far 0|-914
margin far 1|-324
margin far 2|75
margin far 3|91
margin far 4|42
margin far 5|-19
margin near 0|-648
margin near 1|-144
margin near 2|116
margin near 3|174
margin near 4|180
margin near 5|99
mass far|26
mass near|112
none again|-60
none begins anaphora|-378
none begins closing|-540
none begins lead|723
none begins linking|172
none begins opening|-1884
none begins place|-197
none begins quote closes|707
none begins reported|283
none begins signed|-244
none begins time|-21
none clause 0|-99
none clause 1|-113
none clause 2|-258
none clause 3|-248
none clause 4|351
none credited|1562
none first|451
none free|-66
none later|-305
none of displays 0|132
none of displays 1|-172
none of displays 2|87
none of displays 3|124
none of displays 4|-45
none of displays 5|21
none of displays 6|-92
none of some|-82
none pointed 0|56
none pointed 1|-68
none pointed 2|-128
none pointed 3|311
none pointed 4|-341
none pointed 5|-304
outside far|-546
outside near|-461
piece|-145
piece length 0|-2050
piece length 1|-253
piece length 2|-209
piece length 3|-135
piece length 4|309
piece length 5|949
piece prior|-144
piece surprise|1
run 1|-4
run 1 length 0|-3
run 1 length 1|20
run 1 length 2|-70
run 1 length 3|-56
run 1 length 4|175
run 1 length 5|36
run 1 length 6|310
run 2|-55
run 2 bond 0|-210
run 2 bond 1|236
run 2 bond 2|365
run 2 bond 3|463
run 2 bond 4|417
run 2 joined by mark 0|297
run 2 joined by mark 1|412
run 2 joined by mark 2|926
run 2 joined by mark 3|255
run 2 joined by mark 4|615
run 2 joined by mark 5|478
run 2 joined by nothing 0|-167
run 2 joined by nothing 1|-219
run 2 joined by nothing 2|-81
run 2 joined by nothing 3|118
run 2 joined by nothing 4|-741
run 2 joined by nothing 5|-1221
run 2 length 0|-483
run 2 length 1|-1129
run 2 length 2|-861
run 2 length 3|238
run 2 length 4|184
run 2 length 5|-17
run 2 length 6|-547
run 3|2
run 3 bond 0|-202
run 3 bond 1|78
run 3 bond 2|82
run 3 bond 3|128
run 3 bond 4|416
run 3 joined by mark 0|159
run 3 joined by mark 1|-78
run 3 joined by mark 2|100
run 3 joined by mark 3|-217
run 3 joined by mark 4|89
run 3 joined by mark 5|289
run 3 joined by nothing 0|50
run 3 joined by nothing 1|14
run 3 joined by nothing 2|436
run 3 joined by nothing 3|-604
run 3 joined by nothing 4|-282
run 3 joined by nothing 5|-230
run 3 length 0|-311
run 3 length 2|-236
run 3 length 3|959
run 3 length 4|610
run 3 length 5|-512
run 3 length 6|-862
run above other|46
run above same|-170
run below other|156
run below same|-132
run blank|238
run bond above 0|331
run bond above 1|-38
run bond above 2|-56
run bond above 3|-274
run bond above 4|-211
run bond below 0|254
run bond below 1|-92
run bond below 2|-122
run bond below 3|-180
run bond below 4|-561
run borderline 0|-597
run borderline 1|-498
run borderline 2|-78
run borderline bond 0|-547
run borderline bond 1|-232
run borderline bond 2|-550
run borderline bond 3|-324
run borderline bond 4|-451
run borderline comma|-1353
run borderline joined in a word|-864
run borderline stop|-958
run caption|-403
run comma|140
run display gain 0|-861
run display gain 1|-574
run display gain 2|-222
run display gain 3|-63
run display gain 4|265
run display gain 5|66
run display gain 6|101
run display gain 7|329
run display gain 8|281
run display gain 9|293
run doubled|408
run genre|-732
run goes on|-1006
run joined by mark|1083
run joined by nothing|-300
run joined in a word|1130
run last length 0|-446
run last length 1|-28
run last length 2|-67
run last length 3|-52
run last length 4|123
run last length 5|250
run length 0|-5
run length 1|-224
run length 2|-288
run length 3|-140
run length 4|64
run length 5|-3
run length 6|281
run length 7|183
run length 8|-388
run length 9|-783
run like caption 0|470
run like caption 1|176
run like caption 2|-2
run like caption 3|-260
run like caption 4|-244
run like caption 5|-216
run like caption 6|-632
run like caption 7|-615
run like caption 8|-604
run like heading 0|129
run like heading 1|-10
run like heading 2|-29
run like heading 3|45
run like heading 4|-251
run like heading 5|-395
run like heading 6|-576
run like heading 7|-257
run like kicker 0|197
run like kicker 1|165
run like kicker 2|-36
run like kicker 3|-191
run like kicker 4|-148
run like kicker 5|-79
run like kicker 6|-71
run like kicker 7|-286
run like kicker 8|-165
run like text 0|-293
run like text 1|151
run like text 2|132
run like text 3|79
run like text 4|21
run like text 5|3
run like text 6|-125
run like text 7|-82
run like text 8|-420
run loose|-524
run marks|-9
run number|-314
run partly doubled|-576
run person|-449
run question|660
run quoted|344
run scene|136
run seen|156
run siblings 0|97
run siblings 1|-110
run siblings 2|-335
run siblings 3|-342
run stop|-326
run thing|-477
run tight|1192
run tight above|-1029
run tight below|-664
run top|505
run torn from above|-207
run torn from below|-353
run unbalanced|-1039
run verb|228
sense ahead far|181
sense ahead far 0|-973
sense ahead far 1|-894
sense ahead far 2|-315
sense ahead far 3|80
sense ahead far 4|67
sense ahead far 5|67
sense ahead far 6|36
sense ahead far 7|-27
sense ahead near|338
sense ahead near 0|-539
sense ahead near 1|-548
sense ahead near 2|-120
sense ahead near 3|12
sense ahead near 4|165
sense ahead near 5|187
sense ahead near 6|152
sense ahead near 7|85
sense lead far|483
sense lead near|282
sense margin far|400
sense margin far 0|-632
sense margin far 1|-598
sense margin far 2|-489
sense margin far 3|-274
sense margin far 4|-68
sense margin far 5|239
sense margin far 6|327
sense margin far 7|403
sense margin near|400
sense margin near 0|-579
sense margin near 1|-526
sense margin near 2|-364
sense margin near 3|-127
sense margin near 4|144
sense margin near 5|257
sense margin near 6|360
sense margin near 7|229
sense nearest far|-49
sense nearest far 0|-349
sense nearest far 1|-258
sense nearest far 2|55
sense nearest far 3|15
sense nearest far 4|-123
sense nearest far 5|-66
sense nearest far 6|-68
sense nearest far 7|278
sense nearest near|159
sense nearest near 0|-443
sense nearest near 1|-249
sense nearest near 2|262
sense nearest near 3|262
sense nearest near 4|157
sense nearest near 5|-37
sense nearest near 6|-175
sense nearest near 7|231
sense whole far|-21
sense whole near|428
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
