// Written by `npm run tune:pages`; do not edit.
// Fitted on 9000 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 97.79 % of the beginnings of articles are found, 93.20 % of those found are right, and 91.38 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-209
above covers near|-440
below covers far|-56
below covers near|-128
cover far|25
cover far 0|-206
cover far 0 like caption 0|-222
cover far 0 like caption 1|-305
cover far 0 like caption 2|-36
cover far 0 like caption 3|26
cover far 0 like caption 4|-6
cover far 0 like caption 5|74
cover far 0 like caption 7|204
cover far 0 like caption 8|-125
cover far 0 margin 0|-415
cover far 0 margin 1|-117
cover far 0 margin 2|159
cover far 1|-77
cover far 1 like caption 0|-116
cover far 1 like caption 1|-30
cover far 1 like caption 2|21
cover far 1 like caption 3|14
cover far 1 like caption 4|57
cover far 1 like caption 5|27
cover far 1 like caption 6|73
cover far 1 like caption 7|-104
cover far 1 like caption 8|-69
cover far 1 margin 0|-447
cover far 1 margin 1|-78
cover far 1 margin 2|192
cover far 1 margin 3|115
cover far 2|-71
cover far 2 like caption 0|230
cover far 2 like caption 1|-13
cover far 2 like caption 2|-26
cover far 2 like caption 3|-164
cover far 2 like caption 4|-45
cover far 2 like caption 5|-28
cover far 2 like caption 6|-317
cover far 2 like caption 7|-342
cover far 2 like caption 8|-206
cover far 2 margin 0|-254
cover far 2 margin 1|-255
cover far 2 margin 2|-32
cover far 2 margin 3|255
cover far 3|18
cover far 3 like caption 0|157
cover far 3 like caption 1|241
cover far 3 like caption 2|-25
cover far 3 like caption 3|-104
cover far 3 like caption 4|-198
cover far 3 like caption 5|-200
cover far 3 like caption 6|-86
cover far 3 like caption 7|-366
cover far 3 like caption 8|-219
cover far 3 margin 0|-135
cover far 3 margin 1|-203
cover far 3 margin 2|-180
cover far 3 margin 3|185
cover far 3 margin 4|163
cover far 4|-27
cover far 4 like caption 0|335
cover far 4 like caption 1|177
cover far 4 like caption 2|54
cover far 4 like caption 3|8
cover far 4 like caption 4|-9
cover far 4 like caption 5|-172
cover far 4 like caption 6|-332
cover far 4 like caption 7|-468
cover far 4 like caption 8|-306
cover far 4 margin 0|-289
cover far 4 margin 1|-306
cover far 4 margin 2|-138
cover far 4 margin 3|3
cover far 4 margin 4|143
cover far 5|9
cover far 5 like caption 0|307
cover far 5 like caption 1|123
cover far 5 like caption 2|95
cover far 5 like caption 3|44
cover far 5 like caption 4|-264
cover far 5 like caption 5|-473
cover far 5 like caption 6|-389
cover far 5 like caption 7|-222
cover far 5 like caption 8|-198
cover far 5 margin 0|-10
cover far 5 margin 1|-489
cover far 5 margin 2|207
cover far 5 margin 3|-183
cover far 5 margin 4|1
cover far 5 margin 5|71
cover far 6|74
cover far 6 like caption 0|259
cover far 6 like caption 1|137
cover far 6 like caption 2|-44
cover far 6 like caption 3|-239
cover far 6 like caption 4|-155
cover far 6 like caption 5|365
cover far 6 like caption 6|-407
cover far 6 like caption 7|-608
cover far 6 like caption 8|-169
cover far 6 margin 0|-47
cover far 6 margin 1|-270
cover far 6 margin 2|-220
cover far 6 margin 3|116
cover far 6 margin 4|-25
cover far 6 margin 5|90
cover far 7|-1
cover far 7 like caption 0|259
cover far 7 like caption 1|6
cover far 7 like caption 2|129
cover far 7 like caption 3|-109
cover far 7 like caption 4|-255
cover far 7 like caption 5|-330
cover far 7 like caption 6|-233
cover far 7 like caption 7|50
cover far 7 margin 1|40
cover far 7 margin 2|21
cover far 7 margin 3|-158
cover far 7 margin 4|-301
cover far 7 margin 5|43
cover near|72
cover near 0|-66
cover near 0 like caption 0|-84
cover near 0 like caption 1|-52
cover near 0 like caption 2|-32
cover near 0 like caption 3|170
cover near 0 like caption 4|135
cover near 0 like caption 5|179
cover near 0 like caption 6|-277
cover near 0 like caption 7|-249
cover near 0 like caption 8|-75
cover near 0 margin 0|-112
cover near 0 margin 1|-5
cover near 0 margin 2|183
cover near 1|55
cover near 1 like caption 0|25
cover near 1 like caption 1|84
cover near 1 like caption 2|74
cover near 1 like caption 3|-9
cover near 1 like caption 4|-123
cover near 1 like caption 5|176
cover near 1 like caption 6|205
cover near 1 like caption 7|-106
cover near 1 like caption 8|-92
cover near 1 margin 0|-285
cover near 1 margin 1|-45
cover near 1 margin 2|213
cover near 1 margin 3|168
cover near 2|72
cover near 2 like caption 0|186
cover near 2 like caption 1|114
cover near 2 like caption 2|-37
cover near 2 like caption 3|-25
cover near 2 like caption 4|-183
cover near 2 like caption 5|-276
cover near 2 like caption 6|-128
cover near 2 like caption 7|-180
cover near 2 like caption 8|-118
cover near 2 margin 0|-206
cover near 2 margin 1|-231
cover near 2 margin 2|32
cover near 2 margin 3|272
cover near 3|75
cover near 3 like caption 0|120
cover near 3 like caption 1|135
cover near 3 like caption 2|-12
cover near 3 like caption 3|-32
cover near 3 like caption 4|-186
cover near 3 like caption 5|123
cover near 3 like caption 6|-18
cover near 3 like caption 7|-135
cover near 3 margin 0|-3
cover near 3 margin 1|-210
cover near 3 margin 2|-82
cover near 3 margin 3|119
cover near 3 margin 4|255
cover near 4|85
cover near 4 like caption 0|54
cover near 4 like caption 1|178
cover near 4 like caption 2|119
cover near 4 like caption 3|53
cover near 4 like caption 4|-47
cover near 4 like caption 5|124
cover near 4 like caption 6|-143
cover near 4 like caption 7|-115
cover near 4 like caption 8|-176
cover near 4 margin 0|-141
cover near 4 margin 1|-124
cover near 4 margin 2|-224
cover near 4 margin 3|56
cover near 4 margin 4|203
cover near 5|88
cover near 5 like caption 0|108
cover near 5 like caption 1|135
cover near 5 like caption 2|62
cover near 5 like caption 3|129
cover near 5 like caption 4|-66
cover near 5 like caption 5|-363
cover near 5 like caption 6|-264
cover near 5 like caption 7|-14
cover near 5 margin 0|-84
cover near 5 margin 1|250
cover near 5 margin 2|-116
cover near 5 margin 3|-281
cover near 5 margin 4|36
cover near 5 margin 5|245
cover near 6|73
cover near 6 like caption 0|145
cover near 6 like caption 1|116
cover near 6 like caption 2|-18
cover near 6 like caption 3|-72
cover near 6 like caption 4|47
cover near 6 like caption 5|-187
cover near 6 like caption 6|169
cover near 6 like caption 7|-91
cover near 6 like caption 8|-42
cover near 6 margin 0|-152
cover near 6 margin 1|-241
cover near 6 margin 2|-185
cover near 6 margin 3|-9
cover near 6 margin 4|-6
cover near 6 margin 5|103
cover near 7|-11
cover near 7 like caption 0|-170
cover near 7 like caption 1|81
cover near 7 like caption 2|8
cover near 7 like caption 3|-65
cover near 7 like caption 4|138
cover near 7 like caption 5|-276
cover near 7 like caption 6|-163
cover near 7 like caption 7|-38
cover near 7 margin 1|62
cover near 7 margin 2|-47
cover near 7 margin 3|-35
cover near 7 margin 4|184
cover near 7 margin 5|-22
gap|-75
gap after closing|398
gap after credit|515
gap after quote|12
gap anaphora|-387
gap bare after quote|145
gap bare caption|193
gap bare echo 0|-6
gap bare echo 1|-45
gap bare echo 2|2
gap bare echo 3|117
gap bare echo 4|205
gap bare echo 5|611
gap bare echo 6|123
gap bare known|-143
gap bare known 0|15
gap bare known 1|78
gap bare known 2|-77
gap bare known 3|-139
gap bare known 4|-38
gap bare known 5|-32
gap bare lead|-22
gap bare link share|117
gap bare link share 0|75
gap bare link share 1|-87
gap bare link share 2|65
gap bare link share 3|-76
gap bare link share 4|94
gap bare link share 5|95
gap bare link share 6|6
gap bare near|100
gap bare near 0|20
gap bare near 1|100
gap bare near 2|-73
gap bare near 3|-166
gap bare near 4|240
gap bare near 5|-253
gap bare odds|132
gap bare odds 0|-723
gap bare odds 1|-633
gap bare odds 10|359
gap bare odds 2|-131
gap bare odds 3|-62
gap bare odds 4|75
gap bare odds 5|55
gap bare odds 6|132
gap bare odds 7|355
gap bare odds 8|562
gap bare odds 9|632
gap bare place|20
gap bare rare near 0|-121
gap bare rare near 1|95
gap bare rare near 2|-103
gap bare rare near 3|190
gap bare rare near 4|131
gap bare rare near 5|-61
gap bare rare near 6|-349
gap bare rare near 7|686
gap bare rare share|60
gap bare rare share 0|59
gap bare rare share 1|-182
gap bare rare share 2|-107
gap bare rare share 3|39
gap bare rare share 4|8
gap bare rare share 5|123
gap bare rare share 6|159
gap bare rare wide 0|-212
gap bare rare wide 1|38
gap bare rare wide 2|135
gap bare rare wide 3|22
gap bare rare wide 4|29
gap bare rare wide 5|-7
gap bare rare wide 6|90
gap bare rare wide 7|292
gap bare reported|371
gap bare sense excess|97
gap bare sense excess 0|185
gap bare sense excess 1|9
gap bare sense excess 2|-23
gap bare sense excess 3|-83
gap bare sense excess 4|14
gap bare sense excess 5|127
gap bare sense excess 6|169
gap bare sense near|233
gap bare sense near 0|57
gap bare sense near 1|50
gap bare sense near 2|-57
gap bare sense near 3|33
gap bare sense near 4|-60
gap bare sense near 5|93
gap bare sense near 6|-101
gap bare sense wide depth|-18
gap bare sense wide depth 0|13
gap bare sense wide depth 1|60
gap bare sense wide depth 2|47
gap bare sense wide depth 3|169
gap bare sense wide depth 4|-106
gap bare sense wide depth 5|80
gap bare sense wide depth 6|11
gap bare sense wide depth 7|94
gap bare signed|251
gap bare time|-163
gap bare wide depth|-8
gap bare wide depth 1|491
gap bare wide depth 2|183
gap bare wide depth 3|-193
gap bare wide depth 4|37
gap bare wide depth 5|-6
gap bare wide depth 6|66
gap before length 0|17
gap before length 1|109
gap before length 2|-68
gap before length 3|-173
gap before length 4|100
gap box|1013
gap byline far|665
gap byline next|1068
gap captions 1|227
gap captions 2|234
gap captions 3|380
gap closing|-219
gap columns 0|-267
gap columns 1|-361
gap columns 2|-147
gap columns 3|612
gap columns 4|867
gap credited|439
gap display length 1 0|367
gap display length 1 1|-15
gap display length 1 2|-321
gap display length 1 3|-317
gap display length 1 4|-33
gap display length 1 5|-46
gap display length 1 6|37
gap display length 1 7|161
gap display length 2 0|49
gap display length 2 1|-344
gap display length 2 2|-195
gap display length 2 3|-57
gap display length 2 4|92
gap display length 2 5|335
gap display length 2 6|114
gap display length 2 7|179
gap display marks|-188
gap display siblings 0|104
gap display siblings 1|-123
gap display siblings 2|-373
gap display siblings 3|-449
gap displays 0|24
gap displays 1|-118
gap displays 2|-325
gap displays 3|146
gap displays 4|464
gap doubled|280
gap echo 0|-22
gap echo 1|-109
gap echo 2|-69
gap echo 3|20
gap echo 4|270
gap echo 5|640
gap echo 6|53
gap entry then entry|-320
gap entry then text|-40
gap entry then turn|156
gap frame|769
gap furniture|687
gap heap 0|-6
gap heap 1|-186
gap heap 2|-26
gap heap 3|-18
gap heap 4|137
gap heap 5|-187
gap heap 6|456
gap known|-174
gap known 0|-40
gap known 1|-74
gap known 2|-61
gap known 3|29
gap known 4|-70
gap known 5|218
gap lead|213
gap length 0|-152
gap length 1|38
gap length 2|-20
gap length 3|-95
gap length 4|-100
gap link share|-115
gap link share 0|176
gap link share 1|157
gap link share 2|-94
gap link share 3|-41
gap link share 4|-170
gap link share 5|-248
gap link share 6|-189
gap links|-221
gap links 0|18
gap links 1|-48
gap links 2|-117
gap links 3|107
gap links 4|-195
gap links 5|-335
gap links 6|-284
gap near|-206
gap near 0|28
gap near 1|-102
gap near 2|-77
gap near 3|-407
gap near 4|-2
gap near 5|-107
gap near depth|-16
gap near depth 0|-40
gap near depth 1|68
gap near depth 2|-57
gap near depth 3|-34
gap near depth 4|-15
gap near depth 5|-89
gap near depth 6|33
gap new subject|287
gap no subject|-13
gap odds|243
gap odds 0|-1015
gap odds 1|-943
gap odds 10|890
gap odds 2|-667
gap odds 3|-533
gap odds 4|-319
gap odds 5|-115
gap odds 6|196
gap odds 7|501
gap odds 8|637
gap odds 9|850
gap opening|-1028
gap other subject|116
gap place|36
gap pointed|-255
gap pointed 0|-28
gap pointed 1|-57
gap pointed 2|78
gap pointed 3|-79
gap pointed 4|-69
gap pointed 5|-158
gap quote|145
gap rare near 0|-91
gap rare near 1|-92
gap rare near 2|19
gap rare near 3|-90
gap rare near 4|96
gap rare near 5|-55
gap rare near 6|-358
gap rare near 7|468
gap rare share|-26
gap rare share 0|96
gap rare share 1|-250
gap rare share 2|-112
gap rare share 3|-61
gap rare share 4|62
gap rare share 5|-109
gap rare wide 0|-76
gap rare wide 1|26
gap rare wide 3|-105
gap rare wide 4|-95
gap rare wide 5|91
gap rare wide 6|-70
gap rare wide 7|318
gap reported|-37
gap same subject|-190
gap sense excess|13
gap sense excess 0|64
gap sense excess 1|43
gap sense excess 2|18
gap sense excess 3|61
gap sense excess 4|-202
gap sense excess 5|-233
gap sense excess 6|-36
gap sense near|19
gap sense near 0|-13
gap sense near 1|-76
gap sense near 2|15
gap sense near 4|67
gap sense near 5|-69
gap sense near 6|-160
gap sense near depth|39
gap sense near depth 0|131
gap sense near depth 1|21
gap sense near depth 2|-51
gap sense near depth 3|-46
gap sense near depth 4|-2
gap sense near depth 5|-150
gap sense near depth 6|-90
gap sense near depth 7|26
gap sense wide|-85
gap sense wide 0|73
gap sense wide 1|22
gap sense wide 2|28
gap sense wide 3|22
gap sense wide 4|46
gap sense wide 5|-35
gap sense wide 6|-123
gap sense wide depth|6
gap sense wide depth 0|-201
gap sense wide depth 1|55
gap sense wide depth 2|24
gap sense wide depth 3|-56
gap sense wide depth 4|29
gap sense wide depth 5|-5
gap sense wide depth 6|-83
gap signed|751
gap subject over|376
gap text then entry|169
gap text then text|-18
gap text then turn|122
gap time|40
gap turn then entry|190
gap turn then text|214
gap turn then turn|-929
gap unfinished|464
gap wide|-397
gap wide 0|149
gap wide 1|-9
gap wide 2|-90
gap wide 3|-394
gap wide 4|128
gap wide 5|-310
gap wide depth|-68
gap wide depth 0|3
gap wide depth 1|424
gap wide depth 2|85
gap wide depth 3|23
gap wide depth 4|-108
gap wide depth 5|-29
gap wide depth 6|47
head above 0|179
head above 0 heap 0|-379
head above 0 heap 1|108
head above 0 heap 2|198
head above 0 heap 3|336
head above 0 heap 4|171
head above 1|-158
head above 1 heap 2|-36
head above 1 heap 3|-49
head above 1 heap 4|-279
head above 2|-248
head above 2 heap 3|-307
head above 2 heap 4|-203
head below|-39
head below heap 0|265
head below heap 1|-63
head below heap 2|48
head below heap 3|71
head below heap 4|21
head elsewhere|-156
head elsewhere heap 0|-216
head elsewhere heap 1|-224
head elsewhere heap 2|-288
head elsewhere heap 3|-198
head elsewhere heap 4|223
head inside|-968
head inside heap 0|-270
head inside heap 1|-1136
head inside heap 2|-827
head inside heap 3|-194
head inside heap 4|271
head last|178
head last heap 1|553
head last heap 2|36
head last heap 3|64
head last heap 4|157
kicker|-122
kicker blank|148
kicker bond 0|-59
kicker bond 1|-130
kicker bond 2|-307
kicker bond 3|-619
kicker bond 4|-738
kicker box|70
kicker caption|-465
kicker display gain 0|-528
kicker display gain 1|-246
kicker display gain 2|-191
kicker display gain 3|-65
kicker display gain 4|-67
kicker display gain 5|-448
kicker display gain 6|-199
kicker display gain 7|-100
kicker display gain 8|38
kicker display gain 9|125
kicker doubled|-1134
kicker genre|972
kicker goes on|-671
kicker length 0|-467
kicker length 1|-554
kicker length 2|-455
kicker length 3|-210
kicker length 5|267
kicker length 6|343
kicker like caption 0|165
kicker like caption 1|179
kicker like caption 2|-71
kicker like caption 3|-288
kicker like caption 4|-336
kicker like caption 5|-236
kicker like caption 6|-413
kicker like caption 7|-476
kicker like caption 8|-496
kicker like heading 0|-87
kicker like heading 1|-166
kicker like heading 2|62
kicker like heading 3|-169
kicker like heading 4|-235
kicker like heading 5|-168
kicker like heading 6|-388
kicker like heading 7|-195
kicker like kicker 0|-444
kicker like kicker 1|-431
kicker like kicker 2|-95
kicker like kicker 3|-290
kicker like kicker 4|226
kicker like kicker 5|-82
kicker like kicker 6|-7
kicker like kicker 7|162
kicker like kicker 8|397
kicker like text 0|418
kicker like text 1|289
kicker like text 2|49
kicker like text 3|117
kicker like text 4|-178
kicker like text 5|-269
kicker like text 6|-198
kicker like text 7|-182
kicker like text 8|-538
kicker not doubled|512
kicker scene|159
kicker shorter 0|-72
kicker shorter 1|59
kicker shorter 2|-127
kicker shorter 3|-223
kicker shorter 4|-137
kicker shorter 5|86
kicker shorter 6|-289
kicker thing|-292
kicker verb|-53
lead far|66
lead near|-99
margin far 0|-487
margin far 1|-238
margin far 2|17
margin far 3|127
margin far 4|90
margin far 5|44
margin near 0|-307
margin near 1|-97
margin near 2|45
margin near 3|222
margin near 4|200
margin near 5|122
mass far|22
mass near|113
none again|-139
none begins anaphora|-139
none begins closing|-134
none begins continued|1043
none begins lead|475
none begins letter|-600
none begins linking|43
none begins opening|-1234
none begins place|-164
none begins quote closes|455
none begins reported|126
none begins signed|-273
none begins time|-7
none clause 0|224
none clause 1|-30
none clause 2|-90
none clause 3|-77
none clause 4|-177
none credited|1172
none first|326
none free|-58
none later|-172
none of displays 0|-104
none of displays 1|-248
none of displays 2|-18
none of displays 3|-84
none of displays 4|-222
none of displays 5|-107
none of displays 6|-10
none of some|-52
none pointed 0|2
none pointed 1|-93
none pointed 2|-327
none pointed 3|-102
none pointed 4|-294
none pointed 5|-74
outside far|-378
outside near|-297
piece|-31
piece length 0|-1757
piece length 1|-185
piece length 2|78
piece length 3|89
piece length 4|230
piece length 5|426
piece prior|-41
piece surprise|-156
run 1|5
run 1 length 0|36
run 1 length 1|7
run 1 length 2|41
run 1 length 3|-93
run 1 length 4|60
run 1 length 5|-61
run 1 length 6|190
run 2|13
run 2 bond 0|-100
run 2 bond 1|79
run 2 bond 2|274
run 2 bond 3|328
run 2 bond 4|380
run 2 joined by mark 0|147
run 2 joined by mark 1|355
run 2 joined by mark 2|708
run 2 joined by mark 3|239
run 2 joined by mark 4|727
run 2 joined by mark 5|73
run 2 joined by nothing 0|-59
run 2 joined by nothing 1|-69
run 2 joined by nothing 2|-47
run 2 joined by nothing 3|-12
run 2 joined by nothing 4|-584
run 2 joined by nothing 5|-938
run 2 length 0|-445
run 2 length 1|-112
run 2 length 2|-29
run 2 length 3|143
run 2 length 4|94
run 2 length 5|-145
run 2 length 6|-530
run 3|-36
run 3 bond 0|-343
run 3 bond 1|29
run 3 bond 2|292
run 3 bond 3|275
run 3 bond 4|287
run 3 joined by mark 0|251
run 3 joined by mark 1|173
run 3 joined by mark 2|68
run 3 joined by mark 3|-105
run 3 joined by mark 4|105
run 3 joined by mark 5|-30
run 3 joined by nothing 0|220
run 3 joined by nothing 1|56
run 3 joined by nothing 2|258
run 3 joined by nothing 3|-581
run 3 joined by nothing 4|-253
run 3 joined by nothing 5|-338
run 3 length 0|-223
run 3 length 2|-209
run 3 length 3|563
run 3 length 4|364
run 3 length 5|-521
run 3 length 6|-634
run above other|93
run above same|-43
run below other|118
run below same|-79
run blank|26
run bond above 0|183
run bond above 1|83
run bond above 2|-15
run bond above 3|-77
run bond above 4|-395
run bond below 0|242
run bond below 1|234
run bond below 2|-68
run bond below 3|-107
run bond below 4|-533
run borderline 0|-503
run borderline 1|-506
run borderline 2|-115
run borderline bond 0|-554
run borderline bond 1|-340
run borderline bond 2|-363
run borderline bond 3|-439
run borderline bond 4|-186
run borderline comma|-873
run borderline joined in a word|-378
run borderline stop|-457
run box above|320
run box below|254
run box itself|-421
run caption|-591
run comma|76
run display gain 0|-732
run display gain 1|-608
run display gain 2|-236
run display gain 3|-73
run display gain 4|-81
run display gain 5|-330
run display gain 6|-231
run display gain 7|-98
run display gain 8|156
run display gain 9|273
run doubled|211
run genre|-352
run goes on|-1101
run joined by mark|896
run joined by nothing|-233
run joined in a word|697
run last length 0|-127
run last length 1|-17
run last length 2|26
run last length 3|-12
run last length 4|-22
run last length 5|-160
run length 0|83
run length 1|-56
run length 2|-11
run length 3|-12
run length 4|18
run length 5|23
run length 6|91
run length 7|85
run length 8|-427
run length 9|-730
run like caption 0|333
run like caption 1|153
run like caption 2|35
run like caption 3|-108
run like caption 4|-221
run like caption 5|-224
run like caption 6|-433
run like caption 7|-695
run like caption 8|-762
run like heading 0|-14
run like heading 1|-88
run like heading 2|21
run like heading 3|134
run like heading 4|32
run like heading 5|166
run like heading 6|-43
run like heading 7|-367
run like heading 8|-40
run like kicker 0|260
run like kicker 1|190
run like kicker 2|34
run like kicker 3|-44
run like kicker 4|-60
run like kicker 5|-233
run like kicker 6|-207
run like kicker 7|-319
run like kicker 8|-463
run like text 0|-270
run like text 1|113
run like text 2|30
run like text 3|-26
run like text 4|-15
run like text 5|16
run like text 6|18
run like text 7|-64
run like text 8|-284
run loose|-394
run marks|69
run name among|-455
run number|-365
run partly doubled|-660
run person|-428
run question|280
run quoted|133
run scene|-16
run seen|-7
run siblings 0|101
run siblings 1|-173
run siblings 2|-296
run siblings 3|-322
run stop|-100
run subhead|645
run thing|-260
run tight|1053
run tight above|-961
run tight below|-1014
run top|254
run torn from above|-159
run torn from below|-311
run unbalanced|-986
run verb|164
sense ahead far|251
sense ahead far 0|-661
sense ahead far 1|-337
sense ahead far 2|-158
sense ahead far 3|64
sense ahead far 4|35
sense ahead far 5|41
sense ahead far 6|2
sense ahead far 7|-27
sense ahead near|339
sense ahead near 0|-453
sense ahead near 1|-202
sense ahead near 2|-94
sense ahead near 3|19
sense ahead near 4|66
sense ahead near 5|123
sense ahead near 6|134
sense ahead near 7|105
sense lead far|299
sense lead near|219
sense margin far|369
sense margin far 0|-450
sense margin far 1|-322
sense margin far 2|-313
sense margin far 3|-159
sense margin far 4|-55
sense margin far 5|186
sense margin far 6|312
sense margin far 7|329
sense margin near|405
sense margin near 0|-330
sense margin near 1|-353
sense margin near 2|-278
sense margin near 3|-84
sense margin near 4|49
sense margin near 5|222
sense margin near 6|364
sense margin near 7|265
sense nearest far|22
sense nearest far 0|-53
sense nearest far 1|-53
sense nearest far 2|-46
sense nearest far 3|29
sense nearest far 4|-61
sense nearest far 5|-60
sense nearest far 6|-38
sense nearest far 7|253
sense nearest near|97
sense nearest near 0|-106
sense nearest near 1|27
sense nearest near 2|47
sense nearest near 3|177
sense nearest near 4|69
sense nearest near 5|-32
sense nearest near 6|3
sense nearest near 7|208
sense whole far|104
sense whole near|791
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
