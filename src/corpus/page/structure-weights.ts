// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 96.31 % of the beginnings of articles are found, 98.79 % of those found are right, and 93.97 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-266
above covers near|-581
below covers far|-256
below covers near|-466
cover far|-14
cover far 0|-533
cover far 0 like caption 0|-270
cover far 0 like caption 1|-360
cover far 0 like caption 2|-429
cover far 0 like caption 3|-49
cover far 0 like caption 4|-51
cover far 0 like caption 5|321
cover far 0 like caption 6|-423
cover far 0 like caption 7|-125
cover far 0 like caption 8|-42
cover far 0 margin 0|-1020
cover far 0 margin 1|-118
cover far 0 margin 2|309
cover far 1|-105
cover far 1 like caption 0|-201
cover far 1 like caption 1|-38
cover far 1 like caption 2|235
cover far 1 like caption 3|-100
cover far 1 like caption 4|151
cover far 1 like caption 5|-123
cover far 1 like caption 6|-198
cover far 1 like caption 7|-24
cover far 1 like caption 8|-93
cover far 1 margin 0|-499
cover far 1 margin 1|-128
cover far 1 margin 2|92
cover far 1 margin 3|362
cover far 2|10
cover far 2 like caption 0|291
cover far 2 like caption 1|100
cover far 2 like caption 2|64
cover far 2 like caption 3|135
cover far 2 like caption 4|-1195
cover far 2 like caption 5|-306
cover far 2 like caption 6|273
cover far 2 like caption 7|-488
cover far 2 margin 0|-431
cover far 2 margin 1|-381
cover far 2 margin 2|-13
cover far 2 margin 3|405
cover far 3|-15
cover far 3 like caption 0|232
cover far 3 like caption 1|244
cover far 3 like caption 2|-167
cover far 3 like caption 3|-113
cover far 3 like caption 4|8
cover far 3 like caption 5|-167
cover far 3 like caption 6|-388
cover far 3 like caption 7|-568
cover far 3 like caption 8|-99
cover far 3 margin 0|-2
cover far 3 margin 1|-50
cover far 3 margin 2|-261
cover far 3 margin 3|115
cover far 3 margin 4|314
cover far 4|-136
cover far 4 like caption 0|470
cover far 4 like caption 1|418
cover far 4 like caption 2|-343
cover far 4 like caption 3|-161
cover far 4 like caption 4|-78
cover far 4 like caption 5|-914
cover far 4 like caption 6|-338
cover far 4 like caption 7|-408
cover far 4 like caption 8|-338
cover far 4 margin 0|-145
cover far 4 margin 1|-72
cover far 4 margin 2|-458
cover far 4 margin 3|57
cover far 4 margin 4|182
cover far 5|125
cover far 5 like caption 0|158
cover far 5 like caption 1|342
cover far 5 like caption 2|-38
cover far 5 like caption 3|157
cover far 5 like caption 4|7
cover far 5 like caption 5|-363
cover far 5 like caption 6|-188
cover far 5 like caption 7|173
cover far 5 like caption 8|-344
cover far 5 margin 0|-136
cover far 5 margin 1|14
cover far 5 margin 2|1120
cover far 5 margin 3|-395
cover far 5 margin 4|-210
cover far 5 margin 5|-81
cover far 6|41
cover far 6 like caption 0|322
cover far 6 like caption 1|73
cover far 6 like caption 2|-191
cover far 6 like caption 3|-218
cover far 6 like caption 4|-171
cover far 6 like caption 5|371
cover far 6 like caption 6|-840
cover far 6 like caption 7|-461
cover far 6 margin 1|-12
cover far 6 margin 2|-188
cover far 6 margin 3|46
cover far 6 margin 4|84
cover far 6 margin 5|49
cover far 7|-86
cover far 7 like caption 0|302
cover far 7 like caption 1|-175
cover far 7 like caption 2|-269
cover far 7 like caption 3|212
cover far 7 like caption 4|-129
cover far 7 like caption 5|-176
cover far 7 like caption 6|-113
cover far 7 like caption 7|57
cover far 7 margin 1|110
cover far 7 margin 2|-157
cover far 7 margin 3|49
cover far 7 margin 4|141
cover far 7 margin 5|-50
cover near|139
cover near 0|-95
cover near 0 like caption 0|-110
cover near 0 like caption 1|122
cover near 0 like caption 2|-283
cover near 0 like caption 3|171
cover near 0 like caption 4|-30
cover near 0 like caption 5|313
cover near 0 like caption 6|-346
cover near 0 like caption 7|-122
cover near 0 margin 0|-747
cover near 0 margin 1|143
cover near 0 margin 2|443
cover near 1|36
cover near 1 like caption 0|53
cover near 1 like caption 1|-142
cover near 1 like caption 2|290
cover near 1 like caption 3|-369
cover near 1 like caption 4|540
cover near 1 like caption 5|-175
cover near 1 like caption 6|-28
cover near 1 like caption 7|14
cover near 1 margin 0|-197
cover near 1 margin 1|-183
cover near 1 margin 2|323
cover near 1 margin 3|491
cover near 2|191
cover near 2 like caption 0|290
cover near 2 like caption 1|225
cover near 2 like caption 2|-17
cover near 2 like caption 3|-328
cover near 2 like caption 4|-107
cover near 2 like caption 5|25
cover near 2 like caption 6|509
cover near 2 like caption 7|-172
cover near 2 margin 0|-291
cover near 2 margin 1|-275
cover near 2 margin 2|41
cover near 2 margin 3|442
cover near 3|218
cover near 3 like caption 0|218
cover near 3 like caption 1|315
cover near 3 like caption 2|-179
cover near 3 like caption 3|101
cover near 3 like caption 4|-253
cover near 3 like caption 5|75
cover near 3 like caption 6|51
cover near 3 like caption 7|-211
cover near 3 like caption 8|-97
cover near 3 margin 0|-175
cover near 3 margin 1|-30
cover near 3 margin 2|-62
cover near 3 margin 3|161
cover near 3 margin 4|361
cover near 4|135
cover near 4 like caption 0|227
cover near 4 like caption 1|38
cover near 4 like caption 2|-64
cover near 4 like caption 3|44
cover near 4 like caption 4|115
cover near 4 like caption 5|-443
cover near 4 like caption 6|184
cover near 4 like caption 7|-101
cover near 4 margin 0|-188
cover near 4 margin 1|11
cover near 4 margin 2|-121
cover near 4 margin 3|-17
cover near 4 margin 4|256
cover near 5|101
cover near 5 like caption 0|-188
cover near 5 like caption 1|113
cover near 5 like caption 2|206
cover near 5 like caption 3|11
cover near 5 like caption 4|73
cover near 5 like caption 5|30
cover near 5 like caption 6|-154
cover near 5 like caption 7|185
cover near 5 like caption 8|-147
cover near 5 margin 1|143
cover near 5 margin 2|75
cover near 5 margin 3|-193
cover near 5 margin 4|42
cover near 5 margin 5|197
cover near 6|-103
cover near 6 like caption 0|-24
cover near 6 like caption 1|-214
cover near 6 like caption 2|45
cover near 6 like caption 3|101
cover near 6 like caption 4|133
cover near 6 like caption 5|-147
cover near 6 like caption 6|-345
cover near 6 like caption 7|-77
cover near 6 like caption 8|-131
cover near 6 margin 1|136
cover near 6 margin 2|-341
cover near 6 margin 3|-288
cover near 6 margin 4|-11
cover near 6 margin 5|144
cover near 7|-143
cover near 7 like caption 0|12
cover near 7 like caption 1|151
cover near 7 like caption 2|-143
cover near 7 like caption 3|238
cover near 7 like caption 4|-305
cover near 7 like caption 5|-382
cover near 7 like caption 6|310
cover near 7 like caption 7|95
cover near 7 margin 1|-100
cover near 7 margin 2|-225
cover near 7 margin 3|-347
cover near 7 margin 4|171
cover near 7 margin 5|-66
gap|-90
gap after closing|988
gap after quote|-100
gap anaphora|-1138
gap bare after quote|547
gap bare caption|542
gap bare echo 0|-54
gap bare echo 1|-88
gap bare echo 2|-285
gap bare echo 3|81
gap bare echo 4|-75
gap bare echo 5|535
gap bare echo 6|-20
gap bare known|-568
gap bare known 0|101
gap bare known 1|-73
gap bare known 2|-267
gap bare known 3|-303
gap bare known 4|-307
gap bare known 5|-280
gap bare lead|-406
gap bare link share|171
gap bare link share 0|9
gap bare link share 1|-31
gap bare link share 2|70
gap bare link share 3|-20
gap bare link share 4|-66
gap bare link share 5|-287
gap bare link share 6|-186
gap bare near|334
gap bare near 0|-195
gap bare near 1|27
gap bare near 2|46
gap bare near 3|12
gap bare near 4|352
gap bare near 5|-205
gap bare place|75
gap bare rare near 0|-34
gap bare rare near 1|-78
gap bare rare near 2|-19
gap bare rare near 3|-99
gap bare rare near 4|-183
gap bare rare near 5|-600
gap bare rare near 6|-360
gap bare rare near 7|616
gap bare rare share|145
gap bare rare share 0|-369
gap bare rare share 1|-159
gap bare rare share 2|-10
gap bare rare share 3|62
gap bare rare share 4|92
gap bare rare share 5|100
gap bare rare wide 0|-192
gap bare rare wide 1|-164
gap bare rare wide 2|-89
gap bare rare wide 3|-50
gap bare rare wide 4|99
gap bare rare wide 5|437
gap bare rare wide 6|-173
gap bare rare wide 7|-33
gap bare reported|328
gap bare signed|1101
gap bare time|322
gap bare wide depth|-159
gap bare wide depth 1|58
gap bare wide depth 2|-169
gap bare wide depth 3|19
gap bare wide depth 4|116
gap bare wide depth 5|-214
gap bare wide depth 6|174
gap before length 0|307
gap before length 1|457
gap before length 2|-462
gap before length 3|-852
gap before length 4|241
gap byline far|538
gap byline next|2615
gap captions 1|708
gap captions 2|941
gap captions 3|1019
gap closing|-840
gap columns 0|-707
gap columns 1|-596
gap columns 2|339
gap columns 3|1237
gap columns 4|2281
gap display length 1 0|143
gap display length 1 1|-232
gap display length 1 2|-467
gap display length 1 3|-286
gap display length 1 4|245
gap display length 1 5|-649
gap display length 1 6|208
gap display length 1 7|1575
gap display length 2 0|-746
gap display length 2 1|-492
gap display length 2 2|332
gap display length 2 3|40
gap display length 2 4|-153
gap display length 2 5|12
gap display length 2 6|-107
gap display length 2 7|-323
gap display marks|-304
gap display siblings 0|468
gap display siblings 1|-249
gap display siblings 2|-542
gap display siblings 3|-812
gap displays 0|-63
gap displays 1|-62
gap displays 2|-456
gap displays 3|-16
gap displays 4|121
gap doubled|257
gap echo 0|48
gap echo 1|-240
gap echo 2|-127
gap echo 3|18
gap echo 4|-19
gap echo 5|548
gap echo 6|-20
gap frame|1207
gap furniture|339
gap heap 0|-238
gap heap 1|-389
gap heap 2|477
gap heap 3|679
gap heap 4|589
gap heap 5|-522
gap heap 6|419
gap known|-462
gap known 0|-117
gap known 1|-72
gap known 2|-44
gap known 3|-232
gap known 4|-139
gap known 5|-280
gap lead|368
gap length 0|-1123
gap length 1|360
gap length 2|264
gap length 3|-536
gap length 4|-125
gap link share|-269
gap link share 0|787
gap link share 1|330
gap link share 2|-247
gap link share 3|-471
gap link share 4|-684
gap link share 5|-593
gap link share 6|-564
gap links|-501
gap links 0|442
gap links 1|78
gap links 2|-345
gap links 3|-299
gap links 4|-512
gap links 5|-324
gap links 6|-93
gap near|94
gap near 0|-5
gap near 1|-330
gap near 2|-161
gap near 3|-14
gap near 4|288
gap near 5|-205
gap near depth|-308
gap near depth 1|46
gap near depth 2|438
gap near depth 3|60
gap near depth 4|-47
gap near depth 5|-311
gap near depth 6|-104
gap new subject|1185
gap no subject|-3
gap opening|-712
gap other subject|400
gap place|465
gap pointed|-145
gap pointed 0|-185
gap pointed 1|-187
gap pointed 2|181
gap pointed 3|61
gap pointed 4|-213
gap pointed 5|62
gap quote|203
gap rare near 0|-199
gap rare near 1|112
gap rare near 2|-109
gap rare near 3|-8
gap rare near 4|-361
gap rare near 5|-503
gap rare near 6|-325
gap rare near 7|482
gap rare share|-75
gap rare share 0|221
gap rare share 1|-260
gap rare share 2|-258
gap rare share 3|-157
gap rare share 4|-186
gap rare share 5|-187
gap rare share 6|-84
gap rare wide 0|-73
gap rare wide 1|96
gap rare wide 2|-89
gap rare wide 3|-44
gap rare wide 4|-51
gap rare wide 5|-345
gap rare wide 6|-553
gap rare wide 7|77
gap reported|543
gap same subject|-499
gap signed|1767
gap subject over|535
gap time|710
gap unfinished|-186
gap wide|-482
gap wide 0|417
gap wide 1|33
gap wide 2|-307
gap wide 3|-836
gap wide 4|348
gap wide 5|-108
gap wide depth|-655
gap wide depth 1|166
gap wide depth 2|107
gap wide depth 3|290
gap wide depth 4|-114
gap wide depth 5|-221
gap wide depth 6|-225
head above 0|423
head above 0 heap 0|-41
head above 0 heap 1|173
head above 0 heap 2|269
head above 0 heap 3|761
head above 0 heap 4|-153
head above 1|-358
head above 1 heap 2|-69
head above 1 heap 3|-254
head above 1 heap 4|-585
head above 2|-639
head above 2 heap 3|-45
head above 2 heap 4|-665
head below|-444
head below heap 0|6
head below heap 1|-177
head below heap 2|-296
head below heap 3|-183
head below heap 4|-4
head elsewhere|-214
head elsewhere heap 0|753
head elsewhere heap 1|-374
head elsewhere heap 2|-149
head elsewhere heap 3|113
head elsewhere heap 4|-172
head inside|-1099
head inside heap 0|-462
head inside heap 1|-1078
head inside heap 2|-964
head inside heap 3|-199
head inside heap 4|457
head last|300
head last heap 1|1133
head last heap 2|-184
head last heap 3|71
head last heap 4|-75
kicker|-207
kicker blank|382
kicker bond 0|43
kicker bond 1|-9
kicker bond 2|-847
kicker bond 3|-904
kicker bond 4|-747
kicker caption|-498
kicker display gain 0|-703
kicker display gain 1|-465
kicker display gain 2|-164
kicker display gain 3|43
kicker display gain 4|205
kicker display gain 5|-80
kicker display gain 6|143
kicker display gain 7|403
kicker display gain 8|349
kicker display gain 9|-288
kicker doubled|-1012
kicker genre|1960
kicker goes on|-935
kicker length 0|-229
kicker length 1|162
kicker length 2|-485
kicker length 3|-505
kicker length 4|-26
kicker length 5|251
kicker length 6|392
kicker like caption 0|427
kicker like caption 1|373
kicker like caption 2|40
kicker like caption 3|-116
kicker like caption 4|-167
kicker like caption 5|-608
kicker like caption 6|-466
kicker like caption 7|-549
kicker like caption 8|-636
kicker like heading 0|-14
kicker like heading 1|19
kicker like heading 2|64
kicker like heading 3|-252
kicker like heading 4|-468
kicker like heading 5|-382
kicker like heading 6|143
kicker like heading 7|-260
kicker like kicker 0|-797
kicker like kicker 1|-789
kicker like kicker 2|-493
kicker like kicker 3|-156
kicker like kicker 4|30
kicker like kicker 5|323
kicker like kicker 6|180
kicker like kicker 7|364
kicker like kicker 8|1040
kicker like text 0|721
kicker like text 1|428
kicker like text 2|-187
kicker like text 3|-13
kicker like text 4|-136
kicker like text 5|-245
kicker like text 6|-296
kicker like text 7|56
kicker like text 8|-746
kicker not doubled|372
kicker scene|203
kicker shorter 0|23
kicker shorter 1|85
kicker shorter 2|-17
kicker shorter 3|-201
kicker shorter 4|-108
kicker shorter 5|-14
kicker shorter 6|-382
kicker thing|-404
kicker verb|-262
lead far|459
lead near|-54
margin far 0|-1153
margin far 1|-450
margin far 2|338
margin far 3|283
margin far 4|99
margin far 5|-43
margin near 0|-786
margin near 1|-193
margin near 2|173
margin near 3|294
margin near 4|340
margin near 5|256
mass far|134
mass near|286
none again|-402
none begins anaphora|400
none begins closing|-382
none begins lead|28
none begins linking|4
none begins opening|-1584
none begins place|-271
none begins quote closes|432
none begins reported|-43
none begins signed|-584
none begins time|-222
none clause 0|413
none clause 1|-330
none clause 2|-171
none clause 3|-246
none clause 4|-23
none first|499
none free|-259
none later|-345
none of displays 0|-259
none of displays 1|246
none of displays 2|213
none of displays 3|-6
none of displays 4|49
none of displays 5|-28
none of displays 6|-144
none of some|-146
none pointed 0|-54
none pointed 1|-215
none pointed 2|346
none pointed 3|-348
none pointed 4|-268
none pointed 5|-25
outside far|-1116
outside near|-991
piece|-90
piece length 0|-2885
piece length 1|-1342
piece length 2|-639
piece length 3|358
piece length 4|598
piece length 5|1372
piece prior|-167
piece surprise|222
run 1|-51
run 1 length 0|-69
run 1 length 1|-87
run 1 length 2|-30
run 1 length 3|-209
run 1 length 4|247
run 1 length 5|139
run 1 length 6|380
run 2|43
run 2 bond 0|-362
run 2 bond 1|362
run 2 bond 2|645
run 2 bond 3|513
run 2 bond 4|809
run 2 joined by mark 0|162
run 2 joined by mark 1|326
run 2 joined by mark 2|614
run 2 joined by mark 3|369
run 2 joined by mark 4|83
run 2 joined by mark 5|411
run 2 joined by nothing 0|-590
run 2 joined by nothing 1|-103
run 2 joined by nothing 2|120
run 2 joined by nothing 3|133
run 2 joined by nothing 4|-478
run 2 joined by nothing 5|-838
run 2 length 0|-328
run 2 length 1|-917
run 2 length 2|-554
run 2 length 3|431
run 2 length 4|279
run 2 length 5|-138
run 2 length 6|-419
run 3|-411
run 3 bond 0|-254
run 3 bond 1|-309
run 3 bond 2|-258
run 3 bond 3|-256
run 3 bond 4|-211
run 3 joined by mark 0|-243
run 3 joined by mark 1|-242
run 3 joined by mark 2|-414
run 3 joined by mark 3|-307
run 3 joined by mark 4|-211
run 3 joined by mark 5|-213
run 3 joined by nothing 0|-495
run 3 joined by nothing 1|-386
run 3 joined by nothing 2|628
run 3 joined by nothing 3|-522
run 3 joined by nothing 4|-370
run 3 joined by nothing 5|-262
run 3 length 0|-268
run 3 length 2|-75
run 3 length 3|-189
run 3 length 4|434
run 3 length 5|-897
run 3 length 6|-683
run above other|163
run above same|-130
run below other|65
run below same|-218
run blank|348
run bond above 0|352
run bond above 1|246
run bond above 2|151
run bond above 3|-191
run bond above 4|-292
run bond below 0|311
run bond below 1|79
run bond below 2|12
run bond below 3|-760
run bond below 4|-498
run borderline 0|-512
run borderline 1|-717
run borderline 2|-93
run borderline bond 0|-337
run borderline bond 1|-225
run borderline bond 2|-714
run borderline bond 3|-471
run borderline bond 4|-490
run borderline comma|-1390
run borderline joined in a word|-748
run borderline stop|-987
run caption|-518
run comma|243
run display gain 0|-705
run display gain 1|-391
run display gain 2|-228
run display gain 3|135
run display gain 4|387
run display gain 5|-23
run display gain 6|233
run display gain 7|383
run display gain 8|329
run display gain 9|223
run doubled|1316
run genre|-696
run goes on|-1220
run joined by mark|795
run joined by nothing|-589
run joined in a word|612
run last length 0|-585
run last length 1|-130
run last length 2|-10
run last length 3|-128
run last length 4|68
run last length 5|129
run length 0|37
run length 1|-141
run length 2|-343
run length 3|-92
run length 4|29
run length 5|117
run length 6|140
run length 7|76
run length 8|-153
run length 9|-622
run like caption 0|533
run like caption 1|152
run like caption 2|13
run like caption 3|-175
run like caption 4|-414
run like caption 5|-235
run like caption 6|-577
run like caption 7|-355
run like caption 8|-671
run like heading 0|5
run like heading 1|-70
run like heading 2|-140
run like heading 3|129
run like heading 4|90
run like heading 5|-348
run like heading 6|-544
run like heading 7|-217
run like heading 8|-76
run like kicker 0|60
run like kicker 1|120
run like kicker 2|-6
run like kicker 3|-122
run like kicker 4|21
run like kicker 5|-82
run like kicker 6|-266
run like kicker 7|-539
run like kicker 8|-6
run like text 0|-795
run like text 1|114
run like text 2|98
run like text 3|2
run like text 4|27
run like text 5|-61
run like text 6|18
run like text 7|-179
run like text 8|-373
run loose|-552
run marks|87
run number|-174
run partly doubled|178
run question|612
run quoted|154
run scene|87
run seen|235
run siblings 0|70
run siblings 1|-83
run siblings 2|-305
run siblings 3|-413
run stop|-435
run thing|-585
run tight|1294
run tight above|-1590
run tight below|-1039
run top|317
run torn from above|-164
run torn from below|-293
run unbalanced|-1150
run verb|234
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
