// Written by `npm run tune:pages`; do not edit.
// Fitted on 6500 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 98.31 % of the beginnings of articles are found, 92.41 % of those found are right, and 93.08 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-209
above covers near|-404
below covers far|-241
below covers near|-253
cover far|17
cover far 0|-179
cover far 0 like caption 0|-266
cover far 0 like caption 1|-299
cover far 0 like caption 2|-72
cover far 0 like caption 3|-16
cover far 0 like caption 4|62
cover far 0 like caption 5|-32
cover far 0 like caption 6|29
cover far 0 like caption 7|-86
cover far 0 margin 0|-452
cover far 0 margin 1|-111
cover far 0 margin 2|164
cover far 1|-79
cover far 1 like caption 0|-62
cover far 1 like caption 1|24
cover far 1 like caption 2|-51
cover far 1 like caption 3|13
cover far 1 like caption 4|-67
cover far 1 like caption 5|-15
cover far 1 like caption 6|153
cover far 1 like caption 7|-102
cover far 1 like caption 8|-50
cover far 1 margin 0|-449
cover far 1 margin 1|-24
cover far 1 margin 2|102
cover far 1 margin 3|214
cover far 2|-19
cover far 2 like caption 0|236
cover far 2 like caption 1|2
cover far 2 like caption 2|-95
cover far 2 like caption 3|-141
cover far 2 like caption 4|76
cover far 2 like caption 5|74
cover far 2 like caption 6|-233
cover far 2 like caption 7|-145
cover far 2 like caption 8|-101
cover far 2 margin 0|-201
cover far 2 margin 1|-106
cover far 2 margin 2|52
cover far 2 margin 3|223
cover far 3|9
cover far 3 like caption 0|241
cover far 3 like caption 1|148
cover far 3 like caption 2|-12
cover far 3 like caption 3|-18
cover far 3 like caption 4|-148
cover far 3 like caption 5|-149
cover far 3 like caption 6|-167
cover far 3 like caption 7|-275
cover far 3 like caption 8|-155
cover far 3 margin 0|-133
cover far 3 margin 1|-92
cover far 3 margin 2|-164
cover far 3 margin 3|131
cover far 3 margin 4|258
cover far 4|16
cover far 4 like caption 0|242
cover far 4 like caption 1|236
cover far 4 like caption 2|16
cover far 4 like caption 3|-139
cover far 4 like caption 4|-19
cover far 4 like caption 5|-129
cover far 4 like caption 6|-249
cover far 4 like caption 7|-328
cover far 4 like caption 8|-269
cover far 4 margin 0|-401
cover far 4 margin 1|-645
cover far 4 margin 2|-120
cover far 4 margin 3|115
cover far 4 margin 4|204
cover far 5|41
cover far 5 like caption 0|296
cover far 5 like caption 1|121
cover far 5 like caption 2|63
cover far 5 like caption 3|213
cover far 5 like caption 4|-208
cover far 5 like caption 5|-451
cover far 5 like caption 6|-283
cover far 5 like caption 7|64
cover far 5 like caption 8|-179
cover far 5 margin 0|122
cover far 5 margin 1|-385
cover far 5 margin 2|588
cover far 5 margin 3|-192
cover far 5 margin 4|33
cover far 5 margin 5|-26
cover far 6|-9
cover far 6 like caption 0|237
cover far 6 like caption 1|259
cover far 6 like caption 2|-79
cover far 6 like caption 3|-302
cover far 6 like caption 4|-120
cover far 6 like caption 5|521
cover far 6 like caption 6|-301
cover far 6 like caption 7|-380
cover far 6 margin 0|32
cover far 6 margin 1|-46
cover far 6 margin 2|-199
cover far 6 margin 3|289
cover far 6 margin 4|-98
cover far 6 margin 5|108
cover far 7|-48
cover far 7 like caption 0|155
cover far 7 like caption 1|26
cover far 7 like caption 2|90
cover far 7 like caption 3|-217
cover far 7 like caption 4|-89
cover far 7 like caption 5|-279
cover far 7 like caption 6|-93
cover far 7 like caption 7|194
cover far 7 margin 1|64
cover far 7 margin 2|-229
cover far 7 margin 3|-162
cover far 7 margin 4|-170
cover far 7 margin 5|35
cover near|59
cover near 0|-5
cover near 0 like caption 0|-62
cover near 0 like caption 1|-2
cover near 0 like caption 2|-26
cover near 0 like caption 3|173
cover near 0 like caption 4|149
cover near 0 like caption 5|83
cover near 0 like caption 6|-257
cover near 0 like caption 7|-67
cover near 0 margin 0|-162
cover near 0 margin 1|-129
cover near 0 margin 2|147
cover near 1|-8
cover near 1 like caption 0|-106
cover near 1 like caption 1|3
cover near 1 like caption 2|76
cover near 1 like caption 3|149
cover near 1 like caption 4|-114
cover near 1 like caption 5|210
cover near 1 like caption 6|192
cover near 1 like caption 7|-46
cover near 1 margin 0|-353
cover near 1 margin 1|-125
cover near 1 margin 2|264
cover near 1 margin 3|315
cover near 2|90
cover near 2 like caption 0|102
cover near 2 like caption 1|-48
cover near 2 like caption 2|35
cover near 2 like caption 3|31
cover near 2 like caption 4|-65
cover near 2 like caption 5|-103
cover near 2 like caption 6|-30
cover near 2 like caption 7|32
cover near 2 margin 0|-160
cover near 2 margin 1|-163
cover near 2 margin 2|32
cover near 2 margin 3|242
cover near 3|41
cover near 3 like caption 0|109
cover near 3 like caption 1|155
cover near 3 like caption 2|-90
cover near 3 like caption 3|-5
cover near 3 like caption 4|-64
cover near 3 like caption 5|140
cover near 3 like caption 6|-24
cover near 3 like caption 7|-75
cover near 3 margin 0|-30
cover near 3 margin 1|-186
cover near 3 margin 2|1
cover near 3 margin 3|172
cover near 3 margin 4|191
cover near 4|148
cover near 4 like caption 0|62
cover near 4 like caption 1|130
cover near 4 like caption 2|1
cover near 4 like caption 3|75
cover near 4 like caption 4|-80
cover near 4 like caption 5|69
cover near 4 like caption 6|-303
cover near 4 like caption 7|-121
cover near 4 margin 0|-393
cover near 4 margin 1|-174
cover near 4 margin 2|-183
cover near 4 margin 3|100
cover near 4 margin 4|181
cover near 5|123
cover near 5 like caption 0|64
cover near 5 like caption 1|43
cover near 5 like caption 2|98
cover near 5 like caption 3|150
cover near 5 like caption 4|-132
cover near 5 like caption 5|-234
cover near 5 like caption 6|-126
cover near 5 like caption 7|-98
cover near 5 like caption 8|-47
cover near 5 margin 0|-85
cover near 5 margin 1|224
cover near 5 margin 2|-201
cover near 5 margin 3|-68
cover near 5 margin 4|36
cover near 5 margin 5|226
cover near 6|73
cover near 6 like caption 0|132
cover near 6 like caption 1|138
cover near 6 like caption 2|-109
cover near 6 like caption 3|32
cover near 6 like caption 4|142
cover near 6 like caption 5|-102
cover near 6 like caption 6|201
cover near 6 like caption 7|-28
cover near 6 margin 0|-123
cover near 6 margin 1|-174
cover near 6 margin 2|-92
cover near 6 margin 3|165
cover near 6 margin 4|-24
cover near 6 margin 5|161
cover near 7|50
cover near 7 like caption 0|-35
cover near 7 like caption 1|121
cover near 7 like caption 2|-92
cover near 7 like caption 3|65
cover near 7 like caption 4|162
cover near 7 like caption 5|-211
cover near 7 like caption 6|-71
cover near 7 like caption 7|36
cover near 7 margin 1|30
cover near 7 margin 2|49
cover near 7 margin 3|-120
cover near 7 margin 4|179
cover near 7 margin 5|-36
gap|-39
gap after closing|213
gap after credit|497
gap after quote|45
gap anaphora|-386
gap bare after quote|132
gap bare caption|195
gap bare echo 0|-2
gap bare echo 1|-88
gap bare echo 2|-24
gap bare echo 3|186
gap bare echo 4|302
gap bare echo 5|472
gap bare echo 6|215
gap bare known|-67
gap bare known 0|-45
gap bare known 1|51
gap bare known 2|-69
gap bare known 3|-33
gap bare known 4|-183
gap bare known 5|-45
gap bare lead|46
gap bare link share|53
gap bare link share 0|63
gap bare link share 1|-53
gap bare link share 2|-8
gap bare link share 3|-128
gap bare link share 4|35
gap bare link share 5|-6
gap bare link share 6|-26
gap bare near|66
gap bare near 0|75
gap bare near 1|70
gap bare near 2|-45
gap bare near 3|-151
gap bare near 4|196
gap bare near 5|-149
gap bare odds|160
gap bare odds 0|-522
gap bare odds 1|-374
gap bare odds 10|439
gap bare odds 2|-171
gap bare odds 3|-192
gap bare odds 4|-23
gap bare odds 5|137
gap bare odds 6|184
gap bare odds 7|406
gap bare odds 8|626
gap bare odds 9|479
gap bare place|85
gap bare rare near 0|-77
gap bare rare near 1|219
gap bare rare near 2|66
gap bare rare near 3|154
gap bare rare near 4|-18
gap bare rare near 5|-25
gap bare rare near 6|-349
gap bare rare near 7|631
gap bare rare share|50
gap bare rare share 0|144
gap bare rare share 1|-174
gap bare rare share 2|-168
gap bare rare share 3|-63
gap bare rare share 4|-3
gap bare rare share 5|10
gap bare rare share 6|97
gap bare rare wide 0|-248
gap bare rare wide 1|102
gap bare rare wide 2|115
gap bare rare wide 3|161
gap bare rare wide 4|68
gap bare rare wide 5|54
gap bare rare wide 6|88
gap bare rare wide 7|307
gap bare reported|249
gap bare sense excess|130
gap bare sense excess 0|186
gap bare sense excess 1|-24
gap bare sense excess 2|-27
gap bare sense excess 3|-81
gap bare sense excess 4|-72
gap bare sense excess 5|50
gap bare sense excess 6|98
gap bare sense near|137
gap bare sense near 0|61
gap bare sense near 1|1
gap bare sense near 2|-74
gap bare sense near 3|46
gap bare sense near 4|-32
gap bare sense near 5|9
gap bare sense near 6|-81
gap bare sense wide depth|9
gap bare sense wide depth 0|27
gap bare sense wide depth 1|-67
gap bare sense wide depth 2|108
gap bare sense wide depth 3|135
gap bare sense wide depth 4|-89
gap bare sense wide depth 5|18
gap bare sense wide depth 6|-89
gap bare sense wide depth 7|51
gap bare signed|225
gap bare time|-109
gap bare wide depth|-105
gap bare wide depth 1|-19
gap bare wide depth 2|318
gap bare wide depth 3|3
gap bare wide depth 4|-10
gap bare wide depth 5|-6
gap bare wide depth 6|38
gap before length 0|35
gap before length 1|102
gap before length 2|-56
gap before length 3|-247
gap before length 4|140
gap box|1000
gap byline far|672
gap byline next|910
gap captions 1|222
gap captions 2|238
gap captions 3|234
gap closing|-320
gap columns 0|-265
gap columns 1|-314
gap columns 2|-225
gap columns 3|820
gap columns 4|794
gap credited|451
gap display length 1 0|260
gap display length 1 1|79
gap display length 1 2|-247
gap display length 1 3|-231
gap display length 1 4|-61
gap display length 1 5|-142
gap display length 1 6|1
gap display length 1 7|35
gap display length 2 0|29
gap display length 2 1|-314
gap display length 2 2|-75
gap display length 2 3|-32
gap display length 2 4|105
gap display length 2 5|398
gap display length 2 6|149
gap display length 2 7|175
gap display marks|-78
gap display siblings 0|90
gap display siblings 1|-208
gap display siblings 2|-354
gap display siblings 3|-461
gap displays 0|38
gap displays 1|-186
gap displays 2|-274
gap displays 3|308
gap displays 4|472
gap doubled|205
gap echo 0|21
gap echo 1|-74
gap echo 2|-77
gap echo 3|-37
gap echo 4|183
gap echo 5|413
gap echo 6|250
gap entry then entry|-310
gap entry then text|-98
gap entry then turn|-13
gap frame|599
gap furniture|748
gap heap 0|-6
gap heap 1|-160
gap heap 2|-45
gap heap 3|125
gap heap 4|199
gap heap 5|63
gap heap 6|385
gap known|-137
gap known 0|29
gap known 1|-56
gap known 2|-142
gap known 3|93
gap known 4|-176
gap known 5|206
gap lead|203
gap length 0|-184
gap length 1|60
gap length 2|31
gap length 3|-23
gap length 4|-139
gap link share|-68
gap link share 0|149
gap link share 1|52
gap link share 2|-93
gap link share 3|-47
gap link share 4|-160
gap link share 5|-178
gap link share 6|-149
gap links|-180
gap links 0|108
gap links 1|-19
gap links 2|-85
gap links 3|88
gap links 4|-199
gap links 5|-353
gap links 6|-198
gap near|-115
gap near 0|23
gap near 1|-79
gap near 2|-42
gap near 3|-265
gap near 4|92
gap near 5|-40
gap near depth|-48
gap near depth 0|33
gap near depth 1|-146
gap near depth 2|-6
gap near depth 3|-34
gap near depth 4|-43
gap near depth 5|-128
gap near depth 6|13
gap new subject|223
gap no subject|6
gap odds|244
gap odds 0|-601
gap odds 1|-642
gap odds 10|710
gap odds 2|-548
gap odds 3|-492
gap odds 4|-295
gap odds 5|-33
gap odds 6|147
gap odds 7|486
gap odds 8|564
gap odds 9|936
gap opening|-906
gap other subject|134
gap place|75
gap pointed|-284
gap pointed 0|-30
gap pointed 1|-83
gap pointed 2|-35
gap pointed 3|101
gap pointed 4|-223
gap pointed 5|-236
gap quote|85
gap rare near 0|-57
gap rare near 1|-85
gap rare near 2|11
gap rare near 3|-44
gap rare near 4|65
gap rare near 5|-46
gap rare near 6|-239
gap rare near 7|397
gap rare share|5
gap rare share 0|96
gap rare share 1|-306
gap rare share 2|-81
gap rare share 3|-95
gap rare share 4|16
gap rare share 5|-110
gap rare share 6|-40
gap rare wide 0|-165
gap rare wide 1|22
gap rare wide 2|-5
gap rare wide 3|-115
gap rare wide 4|-105
gap rare wide 5|59
gap rare wide 6|-109
gap rare wide 7|217
gap reported|-67
gap same subject|-188
gap sense excess|-27
gap sense excess 0|-26
gap sense excess 1|3
gap sense excess 2|-30
gap sense excess 3|14
gap sense excess 4|-118
gap sense excess 5|-101
gap sense excess 6|-100
gap sense near|23
gap sense near 0|-31
gap sense near 1|-19
gap sense near 2|23
gap sense near 3|17
gap sense near 4|67
gap sense near 5|-72
gap sense near 6|-179
gap sense near depth|48
gap sense near depth 0|106
gap sense near depth 1|23
gap sense near depth 2|-44
gap sense near depth 3|-27
gap sense near depth 4|17
gap sense near depth 5|-154
gap sense near depth 6|-112
gap sense near depth 7|12
gap sense wide|-57
gap sense wide 0|57
gap sense wide 1|-19
gap sense wide 2|50
gap sense wide 3|47
gap sense wide 4|97
gap sense wide 5|-16
gap sense wide 6|-168
gap sense wide depth|53
gap sense wide depth 0|-39
gap sense wide depth 1|63
gap sense wide depth 2|-57
gap sense wide depth 3|-27
gap sense wide depth 4|-52
gap sense wide depth 5|-39
gap sense wide depth 6|-99
gap sense wide depth 7|-91
gap signed|740
gap subject over|347
gap text then entry|44
gap text then text|-10
gap text then turn|53
gap time|-29
gap turn then entry|180
gap turn then text|156
gap turn then turn|-610
gap unfinished|431
gap wide|-287
gap wide 0|121
gap wide 1|-17
gap wide 2|-119
gap wide 3|-356
gap wide 4|66
gap wide 5|-247
gap wide depth|132
gap wide depth 0|40
gap wide depth 1|-94
gap wide depth 2|102
gap wide depth 3|-5
gap wide depth 4|-107
gap wide depth 5|-85
gap wide depth 6|-20
head above 0|191
head above 0 heap 0|-379
head above 0 heap 1|106
head above 0 heap 2|194
head above 0 heap 3|314
head above 0 heap 4|148
head above 1|-129
head above 1 heap 2|-17
head above 1 heap 3|-10
head above 1 heap 4|-173
head above 2|-203
head above 2 heap 3|-96
head above 2 heap 4|-331
head below|98
head below heap 0|267
head below heap 1|-150
head below heap 2|1
head below heap 3|-23
head below heap 4|118
head elsewhere|-81
head elsewhere heap 0|436
head elsewhere heap 1|-260
head elsewhere heap 2|-315
head elsewhere heap 3|-186
head elsewhere heap 4|227
head inside|-819
head inside heap 0|-361
head inside heap 1|-873
head inside heap 2|-611
head inside heap 3|-219
head inside heap 4|265
head last|180
head last heap 1|518
head last heap 2|78
head last heap 3|1
head last heap 4|110
kicker|-48
kicker blank|139
kicker bond 0|-23
kicker bond 1|-92
kicker bond 2|-399
kicker bond 3|-361
kicker bond 4|-486
kicker box|-42
kicker caption|-281
kicker display gain 0|-387
kicker display gain 1|-253
kicker display gain 2|-104
kicker display gain 3|-30
kicker display gain 4|-1
kicker display gain 5|-76
kicker display gain 6|-79
kicker display gain 7|70
kicker display gain 8|180
kicker display gain 9|-13
kicker doubled|-612
kicker genre|605
kicker goes on|-487
kicker length 0|-86
kicker length 1|-408
kicker length 2|-251
kicker length 3|-29
kicker length 4|42
kicker length 5|111
kicker length 6|167
kicker like caption 0|113
kicker like caption 1|123
kicker like caption 2|-105
kicker like caption 3|-172
kicker like caption 4|-166
kicker like caption 5|-8
kicker like caption 6|-289
kicker like caption 7|-355
kicker like caption 8|-280
kicker like heading 1|-74
kicker like heading 2|152
kicker like heading 3|-132
kicker like heading 4|-211
kicker like heading 5|-102
kicker like heading 6|-171
kicker like heading 7|-130
kicker like kicker 0|-135
kicker like kicker 1|-250
kicker like kicker 2|31
kicker like kicker 3|-186
kicker like kicker 4|255
kicker like kicker 5|-23
kicker like kicker 6|-72
kicker like kicker 7|-105
kicker like kicker 8|257
kicker like picture 0|8
kicker like picture 1|156
kicker like picture 2|11
kicker like picture 3|-113
kicker like picture 4|-102
kicker like picture 5|-149
kicker like picture 6|-146
kicker like picture 7|-514
kicker like picture 8|-268
kicker like text 0|336
kicker like text 1|205
kicker like text 2|96
kicker like text 3|242
kicker like text 4|-33
kicker like text 5|-125
kicker like text 6|-39
kicker like text 7|-157
kicker like text 8|-370
kicker not doubled|454
kicker scene|78
kicker shorter 0|-68
kicker shorter 1|45
kicker shorter 2|-75
kicker shorter 3|-163
kicker shorter 4|-50
kicker shorter 5|112
kicker shorter 6|-122
kicker thing|-167
kicker verb|-29
lead far|88
lead near|-63
margin far 0|-547
margin far 1|-292
margin far 2|76
margin far 3|131
margin far 4|56
margin far 5|77
margin near 0|-335
margin near 1|-82
margin near 2|43
margin near 3|185
margin near 4|255
margin near 5|192
mass far|61
mass near|119
none again|-165
none begins anaphora|-112
none begins closing|-129
none begins continued|880
none begins lead|487
none begins letter|-657
none begins linking|138
none begins opening|-1345
none begins place|-147
none begins quote closes|268
none begins reported|232
none begins signed|-287
none begins time|1
none clause 0|103
none clause 1|-65
none clause 2|-89
none clause 3|-139
none clause 4|-3
none credited|1142
none first|356
none free|-64
none later|-164
none odds 1|58
none odds 10|-117
none odds 11|-143
none odds 12|-183
none odds 13|-110
none odds 14|-243
none odds 15|-79
none odds 2|136
none odds 3|431
none odds 4|364
none odds 5|90
none odds 6|-146
none odds 7|-84
none odds 8|-133
none odds 9|-169
none of displays 0|-85
none of displays 1|-246
none of displays 2|-89
none of displays 3|-186
none of displays 4|-175
none of displays 5|-88
none of displays 6|-43
none of some|25
none pointed 0|45
none pointed 1|-16
none pointed 2|192
none pointed 3|-179
none pointed 4|-339
none pointed 5|-88
outside far|-442
outside near|-315
piece|-81
piece length 0|-1781
piece length 1|-158
piece length 2|49
piece length 3|140
piece length 4|215
piece length 5|430
piece prior|-34
piece surprise|-257
run 1|-19
run 1 length 0|48
run 1 length 1|-34
run 1 length 2|-4
run 1 length 3|-18
run 1 length 4|47
run 1 length 5|-102
run 1 length 6|-73
run 2|50
run 2 bond 0|-24
run 2 bond 1|77
run 2 bond 2|195
run 2 bond 3|351
run 2 bond 4|259
run 2 joined by mark 0|159
run 2 joined by mark 1|123
run 2 joined by mark 2|374
run 2 joined by mark 3|198
run 2 joined by mark 4|472
run 2 joined by mark 5|213
run 2 joined by nothing 0|16
run 2 joined by nothing 1|-56
run 2 joined by nothing 2|94
run 2 joined by nothing 3|81
run 2 joined by nothing 4|-435
run 2 joined by nothing 5|-712
run 2 length 0|-270
run 2 length 1|-115
run 2 length 2|-47
run 2 length 3|76
run 2 length 4|116
run 2 length 5|44
run 2 length 6|-266
run 3|127
run 3 bond 0|-77
run 3 bond 1|50
run 3 bond 2|96
run 3 bond 3|311
run 3 bond 4|291
run 3 joined by mark 0|28
run 3 joined by mark 1|150
run 3 joined by mark 2|90
run 3 joined by mark 3|-31
run 3 joined by mark 4|42
run 3 joined by mark 5|-3
run 3 joined by nothing 0|139
run 3 joined by nothing 1|92
run 3 joined by nothing 2|406
run 3 joined by nothing 3|-283
run 3 joined by nothing 4|-123
run 3 joined by nothing 5|-197
run 3 length 0|-176
run 3 length 2|-71
run 3 length 3|420
run 3 length 4|405
run 3 length 5|-239
run 3 length 6|-528
run above other|136
run above same|50
run below other|265
run below same|83
run blank|37
run bond above 0|152
run bond above 1|123
run bond above 2|-41
run bond above 3|45
run bond above 4|-305
run bond below 0|216
run bond below 1|205
run bond below 2|87
run bond below 3|53
run bond below 4|-477
run borderline 0|-272
run borderline 1|-371
run borderline 2|103
run borderline bond 0|-275
run borderline bond 1|-288
run borderline bond 2|-294
run borderline bond 3|-117
run borderline bond 4|-157
run borderline comma|-680
run borderline joined in a word|-464
run borderline stop|-510
run box above|260
run box below|182
run box itself|-237
run caption|-293
run comma|10
run display gain 0|-546
run display gain 1|-262
run display gain 2|-57
run display gain 3|40
run display gain 4|106
run display gain 5|-98
run display gain 6|5
run display gain 7|156
run display gain 8|197
run display gain 9|99
run doubled|155
run genre|-4
run goes on|-773
run joined by mark|646
run joined by nothing|-83
run joined in a word|496
run last length 0|-75
run last length 1|-26
run last length 2|54
run last length 4|-47
run last length 5|-103
run length 0|43
run length 1|-66
run length 2|21
run length 3|-36
run length 4|7
run length 5|-8
run length 6|89
run length 7|78
run length 8|-267
run length 9|-421
run like caption 0|236
run like caption 1|85
run like caption 2|33
run like caption 3|-68
run like caption 4|-106
run like caption 5|-77
run like caption 6|-179
run like caption 7|-379
run like caption 8|-433
run like heading 0|-17
run like heading 1|-83
run like heading 2|33
run like heading 3|110
run like heading 4|22
run like heading 5|62
run like heading 6|-57
run like heading 7|-221
run like kicker 0|180
run like kicker 1|131
run like kicker 2|20
run like kicker 3|8
run like kicker 4|-33
run like kicker 5|-153
run like kicker 6|-143
run like kicker 7|-207
run like kicker 8|-266
run like picture 0|133
run like picture 1|94
run like picture 2|32
run like picture 3|-97
run like picture 4|-36
run like picture 5|-107
run like picture 6|-200
run like picture 7|-191
run like picture 8|-488
run like text 0|-212
run like text 1|191
run like text 2|110
run like text 3|15
run like text 4|10
run like text 5|12
run like text 6|-36
run like text 7|-55
run like text 8|-257
run loose|-414
run marks|64
run name among|-260
run number|-247
run odds 0|-522
run odds 1|-799
run odds 10|548
run odds 11|708
run odds 12|957
run odds 13|1013
run odds 14|1000
run odds 2|-892
run odds 3|-785
run odds 4|-608
run odds 5|-503
run odds 6|-279
run odds 7|-66
run odds 8|129
run odds 9|333
run partly doubled|-499
run person|-305
run question|190
run quoted|39
run scene|-51
run seen|21
run siblings 0|40
run siblings 1|-69
run siblings 2|-81
run siblings 3|-203
run stop|-493
run subhead|656
run thing|-218
run tight|608
run tight above|-476
run tight below|-417
run top|248
run torn from above|-9
run torn from below|-135
run unbalanced|-885
run verb|149
sense ahead far|230
sense ahead far 0|-616
sense ahead far 1|-409
sense ahead far 2|-141
sense ahead far 3|125
sense ahead far 4|48
sense ahead far 5|79
sense ahead far 6|27
sense ahead far 7|28
sense ahead near|313
sense ahead near 0|-577
sense ahead near 1|-306
sense ahead near 2|-47
sense ahead near 3|-16
sense ahead near 4|59
sense ahead near 5|154
sense ahead near 6|159
sense ahead near 7|25
sense lead far|302
sense lead near|136
sense margin far|370
sense margin far 0|-459
sense margin far 1|-376
sense margin far 2|-334
sense margin far 3|-147
sense margin far 4|3
sense margin far 5|244
sense margin far 6|335
sense margin far 7|367
sense margin near|420
sense margin near 0|-389
sense margin near 1|-376
sense margin near 2|-259
sense margin near 3|-123
sense margin near 4|40
sense margin near 5|142
sense margin near 6|286
sense margin near 7|183
sense nearest far|-40
sense nearest far 0|-69
sense nearest far 1|-66
sense nearest far 2|-70
sense nearest far 3|42
sense nearest far 4|-76
sense nearest far 5|-41
sense nearest far 6|-129
sense nearest far 7|125
sense nearest near|88
sense nearest near 0|93
sense nearest near 1|98
sense nearest near 2|131
sense nearest near 3|159
sense nearest near 4|28
sense nearest near 5|-48
sense nearest near 6|-4
sense nearest near 7|51
sense whole far|88
sense whole near|682
subhead|-32
subhead blank|-147
subhead bond 0|-44
subhead bond 1|-104
subhead bond 2|-120
subhead bond 3|-213
subhead bond 4|-389
subhead borderline|-826
subhead box|289
subhead caption|-173
subhead display gain 0|-325
subhead display gain 1|-199
subhead display gain 2|-39
subhead display gain 3|9
subhead display gain 4|152
subhead display gain 5|85
subhead display gain 6|78
subhead display gain 7|127
subhead display gain 8|179
subhead display gain 9|139
subhead doubled|-654
subhead genre|582
subhead goes on|-525
subhead length 0|-145
subhead length 1|-190
subhead length 2|-214
subhead length 3|-215
subhead length 4|108
subhead length 5|174
subhead length 6|-25
subhead like caption 0|84
subhead like caption 1|27
subhead like caption 2|-72
subhead like caption 3|-142
subhead like caption 4|-112
subhead like caption 5|-51
subhead like caption 6|-165
subhead like caption 7|-277
subhead like caption 8|-229
subhead like heading 0|-21
subhead like heading 1|30
subhead like heading 2|-39
subhead like heading 3|-117
subhead like heading 4|-8
subhead like heading 5|-73
subhead like heading 6|-276
subhead like heading 7|-43
subhead like kicker 0|-305
subhead like kicker 1|-41
subhead like kicker 2|38
subhead like kicker 3|-127
subhead like kicker 4|-68
subhead like kicker 5|53
subhead like kicker 6|-92
subhead like kicker 7|84
subhead like kicker 8|282
subhead like picture 0|32
subhead like picture 1|-1
subhead like picture 2|-37
subhead like picture 3|-62
subhead like picture 4|-30
subhead like picture 5|-192
subhead like picture 6|-176
subhead like picture 7|-160
subhead like picture 8|-127
subhead like text 0|154
subhead like text 1|49
subhead like text 2|164
subhead like text 3|-14
subhead like text 4|51
subhead like text 5|-145
subhead like text 6|-139
subhead like text 7|-139
subhead like text 8|-361
subhead not doubled|258
subhead scene|120
subhead shorter 0|205
subhead shorter 1|154
subhead shorter 2|37
subhead shorter 3|-139
subhead shorter 4|-192
subhead shorter 5|-176
subhead shorter 6|-226
subhead thing|-152
subhead verb|-80
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
