// Written by `npm run tune:pages`; do not edit.
// Fitted on 6500 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 97.45 % of the beginnings of articles are found, 91.84 % of those found are right, and 91.25 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-226
above covers near|-464
below covers far|-70
below covers near|-188
cover far|12
cover far 0|-186
cover far 0 like caption 0|-243
cover far 0 like caption 1|-311
cover far 0 like caption 2|-99
cover far 0 like caption 3|-13
cover far 0 like caption 4|37
cover far 0 like caption 5|-46
cover far 0 like caption 6|65
cover far 0 like caption 7|-56
cover far 0 like caption 8|-103
cover far 0 margin 0|-414
cover far 0 margin 1|-65
cover far 0 margin 2|184
cover far 1|-35
cover far 1 like caption 0|-60
cover far 1 like caption 1|-33
cover far 1 like caption 2|-18
cover far 1 like caption 3|-31
cover far 1 like caption 4|19
cover far 1 like caption 5|16
cover far 1 like caption 6|54
cover far 1 like caption 7|-126
cover far 1 like caption 8|-29
cover far 1 margin 0|-475
cover far 1 margin 1|-70
cover far 1 margin 2|122
cover far 1 margin 3|132
cover far 2|-28
cover far 2 like caption 0|200
cover far 2 like caption 1|-37
cover far 2 like caption 2|-35
cover far 2 like caption 3|-197
cover far 2 like caption 4|-97
cover far 2 like caption 5|-67
cover far 2 like caption 6|-318
cover far 2 like caption 7|-128
cover far 2 like caption 8|-206
cover far 2 margin 0|-222
cover far 2 margin 1|-222
cover far 2 margin 2|68
cover far 2 margin 3|189
cover far 3|4
cover far 3 like caption 0|164
cover far 3 like caption 1|101
cover far 3 like caption 2|22
cover far 3 like caption 3|-66
cover far 3 like caption 4|-216
cover far 3 like caption 5|-105
cover far 3 like caption 6|-81
cover far 3 like caption 7|-365
cover far 3 like caption 8|-188
cover far 3 margin 0|-9
cover far 3 margin 1|-84
cover far 3 margin 2|-132
cover far 3 margin 3|81
cover far 3 margin 4|167
cover far 4|7
cover far 4 like caption 0|219
cover far 4 like caption 1|315
cover far 4 like caption 2|9
cover far 4 like caption 3|-176
cover far 4 like caption 4|-79
cover far 4 like caption 5|-168
cover far 4 like caption 6|-339
cover far 4 like caption 7|-474
cover far 4 like caption 8|-336
cover far 4 margin 0|-247
cover far 4 margin 1|-576
cover far 4 margin 2|-169
cover far 4 margin 3|166
cover far 4 margin 4|168
cover far 5|34
cover far 5 like caption 0|302
cover far 5 like caption 1|134
cover far 5 like caption 2|100
cover far 5 like caption 3|119
cover far 5 like caption 4|-203
cover far 5 like caption 5|-350
cover far 5 like caption 6|-330
cover far 5 like caption 7|-344
cover far 5 like caption 8|-184
cover far 5 margin 0|-120
cover far 5 margin 1|-425
cover far 5 margin 2|636
cover far 5 margin 3|-219
cover far 5 margin 4|-40
cover far 5 margin 5|-45
cover far 6|39
cover far 6 like caption 0|208
cover far 6 like caption 1|214
cover far 6 like caption 2|48
cover far 6 like caption 3|-235
cover far 6 like caption 4|-142
cover far 6 like caption 5|408
cover far 6 like caption 6|-435
cover far 6 like caption 7|-482
cover far 6 like caption 8|-156
cover far 6 margin 0|23
cover far 6 margin 1|-193
cover far 6 margin 2|-294
cover far 6 margin 3|148
cover far 6 margin 4|20
cover far 6 margin 5|90
cover far 7|5
cover far 7 like caption 0|262
cover far 7 like caption 1|54
cover far 7 like caption 2|161
cover far 7 like caption 3|-120
cover far 7 like caption 4|-223
cover far 7 like caption 5|-380
cover far 7 like caption 6|-175
cover far 7 like caption 7|103
cover far 7 like caption 8|-36
cover far 7 margin 1|48
cover far 7 margin 2|-29
cover far 7 margin 3|-111
cover far 7 margin 4|-251
cover far 7 margin 5|23
cover near|56
cover near 0|-19
cover near 0 like caption 0|-14
cover near 0 like caption 1|-52
cover near 0 like caption 2|-43
cover near 0 like caption 3|201
cover near 0 like caption 4|39
cover near 0 like caption 5|-45
cover near 0 like caption 6|-272
cover near 0 like caption 7|-35
cover near 0 like caption 8|-130
cover near 0 margin 0|-226
cover near 0 margin 1|-47
cover near 0 margin 2|172
cover near 1|61
cover near 1 like caption 0|-2
cover near 1 like caption 1|48
cover near 1 like caption 2|3
cover near 1 like caption 3|109
cover near 1 like caption 4|-133
cover near 1 like caption 5|300
cover near 1 like caption 6|224
cover near 1 like caption 7|-137
cover near 1 margin 0|-394
cover near 1 margin 1|-85
cover near 1 margin 2|174
cover near 1 margin 3|209
cover near 2|44
cover near 2 like caption 0|197
cover near 2 like caption 1|75
cover near 2 like caption 2|86
cover near 2 like caption 3|24
cover near 2 like caption 4|-73
cover near 2 like caption 5|-221
cover near 2 like caption 6|-30
cover near 2 like caption 7|-98
cover near 2 like caption 8|-83
cover near 2 margin 0|-247
cover near 2 margin 1|-132
cover near 2 margin 2|-15
cover near 2 margin 3|222
cover near 3|127
cover near 3 like caption 0|217
cover near 3 like caption 1|123
cover near 3 like caption 2|-99
cover near 3 like caption 3|91
cover near 3 like caption 4|-172
cover near 3 like caption 5|-16
cover near 3 like caption 6|-5
cover near 3 like caption 7|-92
cover near 3 margin 0|-44
cover near 3 margin 1|-293
cover near 3 margin 2|-104
cover near 3 margin 3|127
cover near 3 margin 4|221
cover near 4|115
cover near 4 like caption 0|126
cover near 4 like caption 1|156
cover near 4 like caption 2|105
cover near 4 like caption 3|-27
cover near 4 like caption 4|-139
cover near 4 like caption 5|106
cover near 4 like caption 6|-145
cover near 4 like caption 7|-147
cover near 4 like caption 8|-119
cover near 4 margin 0|-264
cover near 4 margin 1|-48
cover near 4 margin 2|-127
cover near 4 margin 3|74
cover near 4 margin 4|222
cover near 5|112
cover near 5 like caption 0|231
cover near 5 like caption 1|67
cover near 5 like caption 2|28
cover near 5 like caption 3|130
cover near 5 like caption 4|-47
cover near 5 like caption 5|-216
cover near 5 like caption 6|-204
cover near 5 like caption 7|-79
cover near 5 like caption 8|-39
cover near 5 margin 1|127
cover near 5 margin 2|-154
cover near 5 margin 3|-238
cover near 5 margin 4|83
cover near 5 margin 5|276
cover near 6|78
cover near 6 like caption 0|209
cover near 6 like caption 1|79
cover near 6 like caption 2|12
cover near 6 like caption 3|-58
cover near 6 like caption 4|133
cover near 6 like caption 5|-156
cover near 6 like caption 6|153
cover near 6 like caption 7|-142
cover near 6 like caption 8|-73
cover near 6 margin 0|-149
cover near 6 margin 1|-213
cover near 6 margin 2|-246
cover near 6 margin 3|138
cover near 6 margin 4|-53
cover near 6 margin 5|109
cover near 7|-12
cover near 7 like caption 0|-160
cover near 7 like caption 1|94
cover near 7 like caption 2|26
cover near 7 like caption 3|-109
cover near 7 like caption 4|187
cover near 7 like caption 5|-407
cover near 7 like caption 6|-97
cover near 7 like caption 7|60
cover near 7 margin 1|-37
cover near 7 margin 2|10
cover near 7 margin 3|18
cover near 7 margin 4|38
cover near 7 margin 5|7
gap|-38
gap after closing|267
gap after credit|537
gap after quote|14
gap anaphora|-430
gap bare after quote|180
gap bare caption|222
gap bare echo 0|-5
gap bare echo 1|-40
gap bare echo 2|26
gap bare echo 3|123
gap bare echo 4|265
gap bare echo 5|414
gap bare echo 6|272
gap bare known|-19
gap bare known 0|26
gap bare known 1|37
gap bare known 2|1
gap bare known 3|-73
gap bare known 4|-167
gap bare known 5|162
gap bare lead|7
gap bare link share|91
gap bare link share 0|132
gap bare link share 1|-118
gap bare link share 2|63
gap bare link share 3|-106
gap bare link share 4|-31
gap bare link share 5|24
gap bare link share 6|-17
gap bare near|80
gap bare near 0|66
gap bare near 1|170
gap bare near 2|-74
gap bare near 3|-142
gap bare near 4|196
gap bare near 5|-258
gap bare odds|140
gap bare odds 0|-476
gap bare odds 1|-454
gap bare odds 10|359
gap bare odds 2|-86
gap bare odds 3|-204
gap bare odds 4|-92
gap bare odds 5|107
gap bare odds 6|151
gap bare odds 7|403
gap bare odds 8|448
gap bare odds 9|539
gap bare place|37
gap bare rare near 0|-98
gap bare rare near 1|202
gap bare rare near 2|-18
gap bare rare near 3|238
gap bare rare near 4|105
gap bare rare near 5|-63
gap bare rare near 6|-304
gap bare rare near 7|676
gap bare rare share|47
gap bare rare share 0|105
gap bare rare share 1|-185
gap bare rare share 2|-177
gap bare rare share 3|-102
gap bare rare share 4|-22
gap bare rare share 5|55
gap bare rare share 6|120
gap bare rare wide 0|-278
gap bare rare wide 1|129
gap bare rare wide 2|82
gap bare rare wide 3|130
gap bare rare wide 4|72
gap bare rare wide 5|22
gap bare rare wide 6|129
gap bare rare wide 7|211
gap bare reported|138
gap bare sense excess|-15
gap bare sense excess 0|149
gap bare sense excess 1|-28
gap bare sense excess 2|-128
gap bare sense excess 3|-98
gap bare sense excess 4|-117
gap bare sense excess 5|41
gap bare sense excess 6|185
gap bare sense near|123
gap bare sense near 0|51
gap bare sense near 1|-55
gap bare sense near 2|-74
gap bare sense near 3|53
gap bare sense near 4|-39
gap bare sense near 5|64
gap bare sense near 6|-88
gap bare sense wide depth|31
gap bare sense wide depth 0|-65
gap bare sense wide depth 1|97
gap bare sense wide depth 2|163
gap bare sense wide depth 3|113
gap bare sense wide depth 4|-36
gap bare sense wide depth 5|7
gap bare sense wide depth 6|-61
gap bare sense wide depth 7|27
gap bare signed|314
gap bare time|-128
gap bare wide depth|-176
gap bare wide depth 0|39
gap bare wide depth 1|231
gap bare wide depth 2|261
gap bare wide depth 3|-84
gap bare wide depth 4|-51
gap bare wide depth 5|-11
gap bare wide depth 6|36
gap before length 0|-21
gap before length 1|89
gap before length 2|-80
gap before length 3|-260
gap before length 4|64
gap box|887
gap byline far|590
gap byline next|969
gap captions 1|275
gap captions 2|100
gap captions 3|215
gap closing|-224
gap columns 0|-254
gap columns 1|-311
gap columns 2|-231
gap columns 3|610
gap columns 4|786
gap credited|476
gap display length 1 0|226
gap display length 1 1|-51
gap display length 1 2|-314
gap display length 1 3|-299
gap display length 1 4|-47
gap display length 1 5|-5
gap display length 1 6|104
gap display length 1 7|280
gap display length 2 0|56
gap display length 2 1|-429
gap display length 2 2|-143
gap display length 2 3|-85
gap display length 2 4|131
gap display length 2 5|337
gap display length 2 6|28
gap display length 2 7|63
gap display marks|-120
gap display siblings 0|131
gap display siblings 1|-123
gap display siblings 2|-372
gap display siblings 3|-445
gap displays 0|82
gap displays 1|-215
gap displays 2|-304
gap displays 3|102
gap displays 4|469
gap doubled|255
gap echo 0|30
gap echo 1|-98
gap echo 2|-108
gap echo 3|-18
gap echo 4|183
gap echo 5|427
gap echo 6|219
gap entry then entry|-311
gap entry then text|-61
gap entry then turn|146
gap frame|673
gap furniture|664
gap heap 0|8
gap heap 1|-133
gap heap 2|-101
gap heap 3|190
gap heap 4|124
gap heap 5|-135
gap heap 6|347
gap known|-159
gap known 0|-37
gap known 1|-61
gap known 2|-164
gap known 3|58
gap known 4|-184
gap known 5|237
gap lead|274
gap length 0|-218
gap length 1|27
gap length 2|-2
gap length 3|-51
gap length 4|-159
gap link share|-71
gap link share 0|145
gap link share 1|106
gap link share 2|-106
gap link share 3|-42
gap link share 4|-153
gap link share 5|-208
gap link share 6|-229
gap links|-226
gap links 0|79
gap links 1|-33
gap links 2|-73
gap links 3|51
gap links 4|-248
gap links 5|-365
gap links 6|-109
gap near|-184
gap near 0|51
gap near 1|-124
gap near 2|-16
gap near 3|-329
gap near 4|16
gap near 5|-119
gap near depth|-72
gap near depth 0|-113
gap near depth 1|65
gap near depth 2|10
gap near depth 3|-1
gap near depth 4|-4
gap near depth 5|-64
gap near depth 6|21
gap new subject|290
gap no subject|-2
gap odds|244
gap odds 0|-558
gap odds 1|-729
gap odds 10|779
gap odds 2|-491
gap odds 3|-586
gap odds 4|-241
gap odds 5|-47
gap odds 6|194
gap odds 7|397
gap odds 8|722
gap odds 9|870
gap opening|-891
gap other subject|97
gap place|39
gap pointed|-187
gap pointed 0|-6
gap pointed 1|-88
gap pointed 2|-47
gap pointed 3|117
gap pointed 4|-287
gap pointed 5|-208
gap quote|142
gap rare near 0|-112
gap rare near 1|-84
gap rare near 2|-38
gap rare near 3|-115
gap rare near 4|31
gap rare near 5|-67
gap rare near 6|-297
gap rare near 7|546
gap rare share|-5
gap rare share 0|122
gap rare share 1|-348
gap rare share 2|-122
gap rare share 3|-71
gap rare share 4|69
gap rare share 5|-120
gap rare share 6|-4
gap rare wide 0|-167
gap rare wide 1|27
gap rare wide 2|9
gap rare wide 3|-189
gap rare wide 4|-138
gap rare wide 5|104
gap rare wide 6|-214
gap rare wide 7|272
gap reported|37
gap same subject|-193
gap sense excess|-53
gap sense excess 0|72
gap sense excess 1|9
gap sense excess 2|-15
gap sense excess 3|-13
gap sense excess 4|-105
gap sense excess 5|-220
gap sense excess 6|-77
gap sense near|85
gap sense near 0|-73
gap sense near 1|12
gap sense near 2|15
gap sense near 3|51
gap sense near 4|35
gap sense near 5|-108
gap sense near 6|-208
gap sense near depth|39
gap sense near depth 0|64
gap sense near depth 1|-45
gap sense near depth 2|-52
gap sense near depth 3|-22
gap sense near depth 4|15
gap sense near depth 5|-179
gap sense near depth 6|-123
gap sense near depth 7|26
gap sense wide|-88
gap sense wide 0|21
gap sense wide 1|-102
gap sense wide 2|43
gap sense wide 3|-46
gap sense wide 4|82
gap sense wide 5|-55
gap sense wide 6|-182
gap sense wide depth|32
gap sense wide depth 0|-66
gap sense wide depth 1|75
gap sense wide depth 2|-116
gap sense wide depth 3|41
gap sense wide depth 4|-67
gap sense wide depth 5|-33
gap sense wide depth 6|-123
gap sense wide depth 7|-32
gap signed|740
gap subject over|452
gap text then entry|184
gap text then text|2
gap text then turn|118
gap time|6
gap turn then entry|200
gap turn then text|31
gap turn then turn|-706
gap unfinished|367
gap wide|-313
gap wide 0|119
gap wide 1|-4
gap wide 2|-184
gap wide 3|-471
gap wide 4|75
gap wide 5|-400
gap wide depth|33
gap wide depth 0|78
gap wide depth 1|200
gap wide depth 2|105
gap wide depth 3|70
gap wide depth 4|-91
gap wide depth 5|-94
gap wide depth 6|4
head above 0|178
head above 0 heap 0|-518
head above 0 heap 1|115
head above 0 heap 2|250
head above 0 heap 3|383
head above 0 heap 4|203
head above 1|-93
head above 1 heap 2|-4
head above 1 heap 3|-10
head above 1 heap 4|-341
head above 2|-290
head above 2 heap 3|-213
head above 2 heap 4|-272
head below|45
head below heap 0|68
head below heap 1|-162
head below heap 2|9
head below heap 3|-22
head below heap 4|90
head elsewhere|-97
head elsewhere heap 0|-67
head elsewhere heap 1|-206
head elsewhere heap 2|-300
head elsewhere heap 3|-195
head elsewhere heap 4|215
head inside|-925
head inside heap 0|-442
head inside heap 1|-1015
head inside heap 2|-850
head inside heap 3|-240
head inside heap 4|195
head last|204
head last heap 1|513
head last heap 2|101
head last heap 3|97
head last heap 4|180
kicker|-121
kicker blank|132
kicker bond 0|-58
kicker bond 1|44
kicker bond 2|-329
kicker bond 3|-441
kicker bond 4|-611
kicker box|159
kicker caption|-469
kicker display gain 0|-536
kicker display gain 1|-262
kicker display gain 2|-212
kicker display gain 3|-150
kicker display gain 4|91
kicker display gain 5|-289
kicker display gain 6|17
kicker display gain 7|56
kicker display gain 8|143
kicker display gain 9|-91
kicker doubled|-1075
kicker genre|980
kicker goes on|-581
kicker length 0|-261
kicker length 1|-553
kicker length 2|-422
kicker length 3|-170
kicker length 4|-20
kicker length 5|264
kicker length 6|275
kicker like caption 0|164
kicker like caption 1|205
kicker like caption 2|-32
kicker like caption 3|-233
kicker like caption 4|-317
kicker like caption 5|-145
kicker like caption 6|-409
kicker like caption 7|-544
kicker like caption 8|-400
kicker like heading 0|-53
kicker like heading 1|-153
kicker like heading 2|81
kicker like heading 3|-223
kicker like heading 4|-271
kicker like heading 5|-120
kicker like heading 6|-336
kicker like heading 7|-200
kicker like kicker 0|-438
kicker like kicker 1|-419
kicker like kicker 2|-114
kicker like kicker 3|-278
kicker like kicker 4|218
kicker like kicker 5|-110
kicker like kicker 6|-38
kicker like kicker 7|141
kicker like kicker 8|258
kicker like text 0|527
kicker like text 1|261
kicker like text 2|101
kicker like text 3|148
kicker like text 4|-154
kicker like text 5|-265
kicker like text 6|-173
kicker like text 7|-147
kicker like text 8|-499
kicker not doubled|538
kicker scene|121
kicker shorter 0|-49
kicker shorter 1|100
kicker shorter 2|-121
kicker shorter 3|-236
kicker shorter 4|-187
kicker shorter 5|90
kicker shorter 6|-214
kicker thing|-332
kicker verb|-73
lead far|33
lead near|-72
margin far 0|-503
margin far 1|-280
margin far 2|50
margin far 3|149
margin far 4|71
margin far 5|115
margin near 0|-356
margin near 1|-167
margin near 2|61
margin near 3|193
margin near 4|202
margin near 5|133
mass far|35
mass near|111
none again|-181
none begins anaphora|-121
none begins closing|-89
none begins continued|857
none begins lead|365
none begins letter|-572
none begins linking|142
none begins opening|-1215
none begins place|-206
none begins quote closes|278
none begins reported|155
none begins signed|-266
none begins time|-36
none clause 0|197
none clause 1|-55
none clause 2|-122
none clause 3|-62
none clause 4|-117
none credited|1180
none first|341
none free|-42
none later|-138
none of displays 0|-52
none of displays 1|-155
none of displays 2|-55
none of displays 3|-23
none of displays 4|-71
none of displays 5|-18
none of displays 6|-2
none pointed 0|9
none pointed 1|-58
none pointed 2|162
none pointed 3|-220
none pointed 4|-323
none pointed 5|-42
outside far|-400
outside near|-267
piece|-92
piece length 0|-1792
piece length 1|-140
piece length 2|43
piece length 3|119
piece length 4|179
piece length 5|439
piece prior|-34
piece surprise|-190
run 1|22
run 1 length 0|39
run 1 length 1|-15
run 1 length 2|34
run 1 length 3|-73
run 1 length 4|43
run 1 length 5|-70
run 1 length 6|117
run 2|14
run 2 bond 0|-112
run 2 bond 1|78
run 2 bond 2|286
run 2 bond 3|342
run 2 bond 4|345
run 2 joined by mark 0|236
run 2 joined by mark 1|397
run 2 joined by mark 2|717
run 2 joined by mark 3|376
run 2 joined by mark 4|770
run 2 joined by mark 5|134
run 2 joined by nothing 0|-40
run 2 joined by nothing 1|-101
run 2 joined by nothing 2|-12
run 2 joined by nothing 3|74
run 2 joined by nothing 4|-527
run 2 joined by nothing 5|-830
run 2 length 0|-358
run 2 length 1|-170
run 2 length 2|-33
run 2 length 3|130
run 2 length 4|115
run 2 length 5|-140
run 2 length 6|-528
run 3|1
run 3 bond 0|-208
run 3 bond 1|22
run 3 bond 2|116
run 3 bond 3|221
run 3 bond 4|352
run 3 joined by mark 0|94
run 3 joined by mark 1|95
run 3 joined by mark 2|-49
run 3 joined by mark 3|-39
run 3 joined by mark 4|34
run 3 joined by mark 5|-208
run 3 joined by nothing 0|131
run 3 joined by nothing 1|1
run 3 joined by nothing 2|371
run 3 joined by nothing 3|-562
run 3 joined by nothing 4|-309
run 3 joined by nothing 5|-324
run 3 length 0|-115
run 3 length 2|-141
run 3 length 3|522
run 3 length 4|406
run 3 length 5|-569
run 3 length 6|-657
run above other|85
run above same|-2
run below other|140
run below same|-26
run blank|41
run bond above 0|198
run bond above 1|131
run bond above 2|-9
run bond above 3|-88
run bond above 4|-328
run bond below 0|201
run bond below 1|226
run bond below 2|-64
run bond below 3|-109
run bond below 4|-450
run borderline 0|-619
run borderline 1|-426
run borderline 2|-71
run borderline bond 0|-679
run borderline bond 1|-171
run borderline bond 2|-344
run borderline bond 3|-309
run borderline bond 4|-271
run borderline comma|-814
run borderline joined in a word|-461
run borderline stop|-540
run box above|258
run box below|206
run box itself|-341
run caption|-467
run comma|68
run display gain 0|-730
run display gain 1|-524
run display gain 2|-144
run display gain 3|70
run display gain 4|138
run display gain 5|-110
run display gain 6|-74
run display gain 7|259
run display gain 8|232
run display gain 9|109
run doubled|244
run genre|-353
run goes on|-1027
run joined by mark|915
run joined by nothing|-237
run joined in a word|688
run last length 0|-107
run last length 1|-12
run last length 2|51
run last length 4|-5
run last length 5|-142
run length 0|64
run length 1|-70
run length 2|-11
run length 3|-19
run length 4|18
run length 5|-2
run length 6|121
run length 7|90
run length 8|-439
run length 9|-644
run like caption 0|358
run like caption 1|164
run like caption 2|51
run like caption 3|-73
run like caption 4|-190
run like caption 5|-183
run like caption 6|-511
run like caption 7|-701
run like caption 8|-695
run like heading 0|-11
run like heading 1|-106
run like heading 2|36
run like heading 3|146
run like heading 4|51
run like heading 5|139
run like heading 6|-50
run like heading 7|-251
run like kicker 0|211
run like kicker 1|184
run like kicker 2|4
run like kicker 3|-64
run like kicker 4|-87
run like kicker 5|-229
run like kicker 6|-263
run like kicker 7|-295
run like kicker 8|-395
run like text 0|-234
run like text 1|104
run like text 2|35
run like text 3|-19
run like text 4|-11
run like text 5|31
run like text 6|8
run like text 7|-36
run like text 8|-257
run loose|-406
run marks|73
run name among|-261
run number|-393
run partly doubled|-648
run person|-403
run question|381
run quoted|125
run scene|-69
run seen|12
run siblings 0|125
run siblings 1|-120
run siblings 2|-222
run siblings 3|-307
run stop|-237
run subhead|609
run thing|-268
run tight|1030
run tight above|-999
run tight below|-925
run top|332
run torn from above|-156
run torn from below|-240
run unbalanced|-930
run verb|159
sense ahead far|196
sense ahead far 0|-663
sense ahead far 1|-380
sense ahead far 2|-165
sense ahead far 3|97
sense ahead far 4|48
sense ahead far 5|87
sense ahead far 6|32
sense ahead far 7|9
sense ahead near|359
sense ahead near 0|-532
sense ahead near 1|-159
sense ahead near 2|-74
sense ahead near 3|-21
sense ahead near 4|60
sense ahead near 5|109
sense ahead near 6|122
sense ahead near 7|21
sense lead far|335
sense lead near|172
sense margin far|364
sense margin far 0|-444
sense margin far 1|-316
sense margin far 2|-321
sense margin far 3|-166
sense margin far 4|-25
sense margin far 5|207
sense margin far 6|309
sense margin far 7|332
sense margin near|372
sense margin near 0|-368
sense margin near 1|-314
sense margin near 2|-243
sense margin near 3|-54
sense margin near 4|58
sense margin near 5|240
sense margin near 6|390
sense margin near 7|303
sense nearest far|12
sense nearest far 0|-73
sense nearest far 1|-40
sense nearest far 2|-26
sense nearest far 3|43
sense nearest far 4|-74
sense nearest far 5|-62
sense nearest far 6|-37
sense nearest far 7|211
sense nearest near|107
sense nearest near 0|13
sense nearest near 1|87
sense nearest near 2|110
sense nearest near 3|225
sense nearest near 4|33
sense nearest near 5|-78
sense nearest near 6|-25
sense nearest near 7|237
sense whole far|18
sense whole near|618
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
