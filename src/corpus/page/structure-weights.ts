// Written by `npm run tune:pages`; do not edit.
// Fitted on 4800 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 96.48 % of the beginnings of articles are found, 98.12 % of those found are right, and 94.22 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-272
above covers near|-512
below covers far|-214
below covers near|-555
cover far|-65
cover far 0|-556
cover far 0 like caption 0|-324
cover far 0 like caption 1|-286
cover far 0 like caption 2|-284
cover far 0 like caption 3|-122
cover far 0 like caption 4|57
cover far 0 like caption 5|346
cover far 0 like caption 6|-254
cover far 0 like caption 7|-33
cover far 0 like caption 8|-158
cover far 0 margin 0|-939
cover far 0 margin 1|-123
cover far 0 margin 2|361
cover far 1|-53
cover far 1 like caption 0|-250
cover far 1 like caption 1|-22
cover far 1 like caption 2|124
cover far 1 like caption 3|-113
cover far 1 like caption 4|370
cover far 1 like caption 5|48
cover far 1 like caption 6|-201
cover far 1 like caption 8|-103
cover far 1 margin 0|-469
cover far 1 margin 1|-203
cover far 1 margin 2|51
cover far 1 margin 3|330
cover far 2|25
cover far 2 like caption 0|229
cover far 2 like caption 1|-54
cover far 2 like caption 2|40
cover far 2 like caption 4|-658
cover far 2 like caption 5|-283
cover far 2 like caption 6|161
cover far 2 like caption 7|-302
cover far 2 like caption 8|-70
cover far 2 margin 0|-327
cover far 2 margin 1|-342
cover far 2 margin 2|69
cover far 2 margin 3|391
cover far 3|20
cover far 3 like caption 0|209
cover far 3 like caption 1|149
cover far 3 like caption 2|-168
cover far 3 like caption 3|-129
cover far 3 like caption 4|70
cover far 3 like caption 5|-189
cover far 3 like caption 6|-385
cover far 3 like caption 7|-299
cover far 3 margin 0|-66
cover far 3 margin 1|-118
cover far 3 margin 2|-256
cover far 3 margin 3|166
cover far 3 margin 4|328
cover far 4|-49
cover far 4 like caption 0|291
cover far 4 like caption 1|344
cover far 4 like caption 2|-450
cover far 4 like caption 3|-183
cover far 4 like caption 4|7
cover far 4 like caption 5|-608
cover far 4 like caption 6|-337
cover far 4 like caption 7|-266
cover far 4 like caption 8|-169
cover far 4 margin 0|-142
cover far 4 margin 1|-203
cover far 4 margin 2|-627
cover far 4 margin 3|171
cover far 4 margin 4|202
cover far 5|163
cover far 5 like caption 0|99
cover far 5 like caption 1|271
cover far 5 like caption 2|-64
cover far 5 like caption 3|94
cover far 5 like caption 4|22
cover far 5 like caption 5|-268
cover far 5 like caption 6|-173
cover far 5 like caption 7|237
cover far 5 like caption 8|-351
cover far 5 margin 1|170
cover far 5 margin 2|987
cover far 5 margin 3|-424
cover far 5 margin 4|-146
cover far 5 margin 5|-86
cover far 6|30
cover far 6 like caption 0|271
cover far 6 like caption 1|86
cover far 6 like caption 2|-217
cover far 6 like caption 3|-309
cover far 6 like caption 4|-85
cover far 6 like caption 5|471
cover far 6 like caption 6|-628
cover far 6 like caption 7|-182
cover far 6 margin 2|-135
cover far 6 margin 3|3
cover far 6 margin 4|163
cover far 6 margin 5|31
cover far 7|-52
cover far 7 like caption 0|228
cover far 7 like caption 1|-190
cover far 7 like caption 2|-330
cover far 7 like caption 3|93
cover far 7 like caption 4|-130
cover far 7 like caption 5|-178
cover far 7 like caption 6|30
cover far 7 like caption 7|135
cover far 7 margin 1|-66
cover far 7 margin 2|-186
cover far 7 margin 3|166
cover far 7 margin 4|-167
cover far 7 margin 5|58
cover near|109
cover near 0|-68
cover near 0 like caption 0|-102
cover near 0 like caption 1|41
cover near 0 like caption 2|-165
cover near 0 like caption 3|97
cover near 0 like caption 4|211
cover near 0 like caption 5|266
cover near 0 like caption 6|-174
cover near 0 like caption 7|-97
cover near 0 margin 0|-467
cover near 0 margin 1|30
cover near 0 margin 2|441
cover near 1|-16
cover near 1 like caption 0|80
cover near 1 like caption 1|-87
cover near 1 like caption 2|323
cover near 1 like caption 3|-430
cover near 1 like caption 4|434
cover near 1 like caption 5|-199
cover near 1 like caption 6|-47
cover near 1 like caption 7|-57
cover near 1 like caption 8|-115
cover near 1 margin 0|-234
cover near 1 margin 1|-347
cover near 1 margin 2|232
cover near 1 margin 3|314
cover near 2|219
cover near 2 like caption 0|267
cover near 2 like caption 1|204
cover near 2 like caption 2|126
cover near 2 like caption 3|-417
cover near 2 like caption 4|-210
cover near 2 like caption 5|98
cover near 2 like caption 6|37
cover near 2 margin 0|-213
cover near 2 margin 1|-70
cover near 2 margin 2|-48
cover near 2 margin 3|395
cover near 3|270
cover near 3 like caption 0|195
cover near 3 like caption 1|293
cover near 3 like caption 2|-106
cover near 3 like caption 3|154
cover near 3 like caption 4|-144
cover near 3 like caption 5|-55
cover near 3 like caption 6|50
cover near 3 like caption 7|-150
cover near 3 margin 0|-287
cover near 3 margin 1|106
cover near 3 margin 2|-181
cover near 3 margin 3|185
cover near 3 margin 4|370
cover near 4|184
cover near 4 like caption 0|255
cover near 4 like caption 1|27
cover near 4 like caption 2|-105
cover near 4 like caption 3|106
cover near 4 like caption 4|-11
cover near 4 like caption 5|-287
cover near 4 like caption 6|181
cover near 4 like caption 7|-118
cover near 4 margin 0|-150
cover near 4 margin 1|-224
cover near 4 margin 2|-285
cover near 4 margin 3|-90
cover near 4 margin 4|390
cover near 5|132
cover near 5 like caption 0|-111
cover near 5 like caption 1|157
cover near 5 like caption 2|175
cover near 5 like caption 3|-3
cover near 5 like caption 4|-104
cover near 5 like caption 5|163
cover near 5 like caption 6|-148
cover near 5 like caption 7|114
cover near 5 like caption 8|-130
cover near 5 margin 1|-30
cover near 5 margin 2|231
cover near 5 margin 3|-189
cover near 5 margin 4|47
cover near 5 margin 5|155
cover near 6|-80
cover near 6 like caption 0|-24
cover near 6 like caption 1|-299
cover near 6 like caption 2|200
cover near 6 like caption 3|199
cover near 6 like caption 4|113
cover near 6 like caption 5|-106
cover near 6 like caption 6|-356
cover near 6 like caption 7|-140
cover near 6 like caption 8|-95
cover near 6 margin 1|68
cover near 6 margin 2|-163
cover near 6 margin 3|-169
cover near 6 margin 4|-155
cover near 6 margin 5|198
cover near 7|-88
cover near 7 like caption 0|41
cover near 7 like caption 1|206
cover near 7 like caption 2|-201
cover near 7 like caption 3|207
cover near 7 like caption 4|-116
cover near 7 like caption 5|-378
cover near 7 like caption 6|113
cover near 7 like caption 7|129
cover near 7 margin 2|-242
cover near 7 margin 3|-116
cover near 7 margin 4|-135
cover near 7 margin 5|41
gap|-105
gap after closing|933
gap after quote|-5
gap anaphora|-876
gap bare after quote|447
gap bare caption|527
gap bare echo 0|-128
gap bare echo 1|-149
gap bare echo 2|-396
gap bare echo 3|66
gap bare echo 4|-4
gap bare echo 5|523
gap bare known|-585
gap bare known 0|10
gap bare known 1|76
gap bare known 2|-243
gap bare known 3|-193
gap bare known 4|-178
gap bare known 5|-84
gap bare lead|-265
gap bare link share|230
gap bare link share 0|72
gap bare link share 1|-6
gap bare link share 2|58
gap bare link share 3|-71
gap bare link share 4|-39
gap bare link share 5|-294
gap bare link share 6|-177
gap bare near|215
gap bare near 0|-171
gap bare near 1|-49
gap bare near 2|58
gap bare near 3|27
gap bare near 4|220
gap bare near 5|-330
gap bare place|228
gap bare rare near 0|-5
gap bare rare near 1|-61
gap bare rare near 2|-18
gap bare rare near 3|-59
gap bare rare near 4|33
gap bare rare near 5|-517
gap bare rare near 6|-346
gap bare rare near 7|455
gap bare rare share|193
gap bare rare share 0|-237
gap bare rare share 1|-109
gap bare rare share 2|-22
gap bare rare share 3|63
gap bare rare share 4|89
gap bare rare share 5|188
gap bare rare share 6|84
gap bare rare wide 0|-102
gap bare rare wide 1|-73
gap bare rare wide 2|20
gap bare rare wide 3|-3
gap bare rare wide 4|1
gap bare rare wide 5|119
gap bare rare wide 6|-79
gap bare rare wide 7|56
gap bare reported|258
gap bare signed|1123
gap bare time|294
gap bare wide depth|-160
gap bare wide depth 2|-50
gap bare wide depth 3|90
gap bare wide depth 4|158
gap bare wide depth 5|-335
gap bare wide depth 6|170
gap before length 0|152
gap before length 1|338
gap before length 2|-445
gap before length 3|-810
gap before length 4|162
gap byline far|294
gap byline next|2122
gap captions 1|692
gap captions 2|956
gap captions 3|284
gap closing|-613
gap columns 0|-709
gap columns 1|-677
gap columns 2|429
gap columns 3|1098
gap columns 4|1730
gap display length 1 0|184
gap display length 1 1|-57
gap display length 1 2|-295
gap display length 1 3|-91
gap display length 1 4|471
gap display length 1 5|-535
gap display length 1 6|180
gap display length 1 7|415
gap display length 2 0|-580
gap display length 2 1|-333
gap display length 2 2|124
gap display length 2 3|130
gap display length 2 4|-83
gap display length 2 5|-250
gap display length 2 6|-475
gap display length 2 7|863
gap display marks|-202
gap display siblings 0|376
gap display siblings 1|-61
gap display siblings 2|-255
gap display siblings 3|-587
gap displays 0|-25
gap displays 1|-106
gap displays 2|196
gap displays 3|-253
gap displays 4|-188
gap doubled|339
gap echo 0|42
gap echo 1|-222
gap echo 2|-203
gap echo 3|-66
gap echo 4|-4
gap echo 5|536
gap frame|1148
gap furniture|160
gap heap 0|-269
gap heap 1|-351
gap heap 2|-118
gap heap 3|1056
gap heap 4|446
gap heap 5|123
gap heap 6|-374
gap known|-591
gap known 1|-134
gap known 2|58
gap known 3|-57
gap known 4|-123
gap known 5|-160
gap lead|305
gap length 0|-1069
gap length 1|300
gap length 2|207
gap length 3|-512
gap length 4|209
gap link share|-203
gap link share 0|628
gap link share 1|253
gap link share 2|-113
gap link share 3|-441
gap link share 4|-596
gap link share 5|-553
gap link share 6|-499
gap links|-550
gap links 0|324
gap links 1|41
gap links 2|-260
gap links 3|-111
gap links 4|-392
gap links 5|-369
gap links 6|-337
gap near|56
gap near 0|27
gap near 1|-248
gap near 2|-166
gap near 3|5
gap near 4|200
gap near 5|-330
gap near depth|-220
gap near depth 1|84
gap near depth 2|228
gap near depth 3|-46
gap near depth 4|-85
gap near depth 5|-359
gap near depth 6|-112
gap new subject|1015
gap no subject|15
gap opening|-351
gap other subject|404
gap place|356
gap pointed|-126
gap pointed 0|-187
gap pointed 1|-103
gap pointed 2|115
gap pointed 3|12
gap pointed 4|-206
gap pointed 5|31
gap quote|-9
gap rare near 0|-106
gap rare near 1|157
gap rare near 2|-57
gap rare near 3|-77
gap rare near 4|-424
gap rare near 5|-439
gap rare near 6|-309
gap rare near 7|423
gap rare share|-69
gap rare share 0|175
gap rare share 1|-177
gap rare share 2|-94
gap rare share 3|-88
gap rare share 4|-143
gap rare share 5|-79
gap rare share 6|-2
gap rare wide 0|91
gap rare wide 1|114
gap rare wide 2|-42
gap rare wide 3|-4
gap rare wide 4|31
gap rare wide 5|-83
gap rare wide 6|-517
gap rare wide 7|-187
gap reported|414
gap same subject|-422
gap signed|1590
gap subject over|429
gap time|664
gap unfinished|161
gap wide|-392
gap wide 0|295
gap wide 1|-52
gap wide 2|-402
gap wide 3|-784
gap wide 4|168
gap wide 5|-200
gap wide depth|-374
gap wide depth 2|72
gap wide depth 3|418
gap wide depth 4|-129
gap wide depth 5|-166
gap wide depth 6|-277
head above 0|353
head above 0 heap 0|14
head above 0 heap 1|150
head above 0 heap 2|221
head above 0 heap 3|81
head above 0 heap 4|836
head above 1|-319
head above 1 heap 2|-43
head above 1 heap 3|-497
head above 1 heap 4|-62
head above 2|-317
head above 2 heap 3|-112
head above 2 heap 4|-247
head below|-389
head below heap 0|156
head below heap 1|-194
head below heap 2|-213
head below heap 3|-198
head below heap 4|-154
head elsewhere|-139
head elsewhere heap 0|562
head elsewhere heap 1|-362
head elsewhere heap 2|-179
head elsewhere heap 3|-42
head elsewhere heap 4|37
head inside|-852
head inside heap 0|-264
head inside heap 1|-968
head inside heap 2|-786
head inside heap 3|-156
head inside heap 4|670
head last|309
head last heap 1|1152
head last heap 2|-174
head last heap 3|-20
head last heap 4|-103
kicker|-232
kicker blank|431
kicker bond 0|-50
kicker bond 1|-165
kicker bond 2|-599
kicker bond 3|-574
kicker bond 4|-583
kicker caption|-400
kicker display gain 0|-626
kicker display gain 1|-264
kicker display gain 2|-150
kicker display gain 3|-64
kicker display gain 4|124
kicker display gain 5|-25
kicker display gain 6|26
kicker display gain 7|318
kicker display gain 8|360
kicker display gain 9|-64
kicker doubled|-839
kicker genre|1694
kicker goes on|-563
kicker length 0|-364
kicker length 1|146
kicker length 2|-452
kicker length 3|-433
kicker length 4|26
kicker length 5|236
kicker length 6|462
kicker like caption 0|230
kicker like caption 1|407
kicker like caption 2|50
kicker like caption 3|-99
kicker like caption 4|-85
kicker like caption 5|-429
kicker like caption 6|-404
kicker like caption 7|-399
kicker like caption 8|-452
kicker like heading 0|-95
kicker like heading 1|-58
kicker like heading 2|147
kicker like heading 3|-151
kicker like heading 4|-309
kicker like heading 5|-255
kicker like heading 6|221
kicker like heading 7|-158
kicker like kicker 0|-724
kicker like kicker 1|-699
kicker like kicker 2|-438
kicker like kicker 3|-206
kicker like kicker 4|150
kicker like kicker 5|248
kicker like kicker 6|356
kicker like kicker 7|216
kicker like kicker 8|814
kicker like text 0|643
kicker like text 1|328
kicker like text 2|-176
kicker like text 3|47
kicker like text 4|-155
kicker like text 5|-279
kicker like text 6|-183
kicker like text 7|-8
kicker like text 8|-419
kicker not doubled|357
kicker scene|30
kicker shorter 0|162
kicker shorter 1|253
kicker shorter 2|76
kicker shorter 3|-51
kicker shorter 4|-71
kicker shorter 5|32
kicker shorter 6|-379
kicker thing|-400
kicker verb|-218
lead far|435
lead near|-79
margin far 0|-1170
margin far 1|-469
margin far 2|286
margin far 3|278
margin far 4|78
margin far 5|14
margin near 0|-775
margin near 1|-237
margin near 2|208
margin near 3|292
margin near 4|286
margin near 5|220
mass far|99
mass near|281
none again|-542
none begins anaphora|-130
none begins closing|-144
none begins lead|31
none begins linking|-94
none begins opening|-1175
none begins place|-371
none begins quote closes|328
none begins reported|-196
none begins signed|-418
none begins time|-164
none clause 0|179
none clause 1|-224
none clause 2|-144
none clause 3|-247
none clause 4|167
none first|376
none free|-100
none later|-418
none of displays 0|-100
none of displays 1|273
none of displays 2|59
none of displays 3|60
none of displays 4|23
none of displays 5|10
none of displays 6|-93
none of some|-72
none pointed 0|68
none pointed 1|-176
none pointed 2|-11
none pointed 3|-316
none pointed 4|-333
none pointed 5|-82
outside far|-976
outside near|-952
piece|-105
piece length 0|-2307
piece length 1|-1225
piece length 2|-696
piece length 3|250
piece length 4|548
piece length 5|1175
piece prior|-233
piece surprise|227
run 1|-25
run 1 length 0|-74
run 1 length 1|-60
run 1 length 2|-8
run 1 length 3|-58
run 1 length 4|329
run 1 length 5|131
run 1 length 6|388
run 2|72
run 2 bond 0|-410
run 2 bond 1|285
run 2 bond 2|563
run 2 bond 3|532
run 2 bond 4|633
run 2 joined by mark 0|171
run 2 joined by mark 1|355
run 2 joined by mark 2|598
run 2 joined by mark 3|490
run 2 joined by mark 4|84
run 2 joined by mark 5|429
run 2 joined by nothing 0|-606
run 2 joined by nothing 1|-106
run 2 joined by nothing 2|22
run 2 joined by nothing 3|158
run 2 joined by nothing 4|-461
run 2 joined by nothing 5|-798
run 2 length 0|-173
run 2 length 1|-560
run 2 length 2|-514
run 2 length 3|311
run 2 length 4|264
run 2 length 5|-50
run 2 length 6|-404
run 3|-365
run 3 bond 0|-206
run 3 bond 1|-324
run 3 bond 2|-171
run 3 bond 3|-153
run 3 bond 4|-166
run 3 joined by mark 0|-82
run 3 joined by mark 1|-159
run 3 joined by mark 2|-396
run 3 joined by mark 3|-310
run 3 joined by mark 4|-128
run 3 joined by mark 5|-131
run 3 joined by nothing 0|-455
run 3 joined by nothing 1|-288
run 3 joined by nothing 2|462
run 3 joined by nothing 3|-364
run 3 joined by nothing 4|-177
run 3 joined by nothing 5|-200
run 3 length 0|-133
run 3 length 2|-130
run 3 length 3|-151
run 3 length 4|370
run 3 length 5|-730
run 3 length 6|-588
run above other|30
run above same|-179
run below other|12
run below same|-232
run blank|236
run bond above 0|401
run bond above 1|287
run bond above 2|209
run bond above 3|-16
run bond above 4|-221
run bond below 0|312
run bond below 1|83
run bond below 2|124
run bond below 3|-181
run bond below 4|-359
run borderline 0|-214
run borderline 1|-485
run borderline bond 0|-322
run borderline bond 1|26
run borderline bond 2|-242
run borderline bond 3|-88
run borderline comma|-962
run borderline joined in a word|-689
run borderline stop|-526
run caption|-368
run comma|195
run display gain 0|-774
run display gain 1|-471
run display gain 2|-23
run display gain 3|-32
run display gain 4|164
run display gain 5|52
run display gain 6|152
run display gain 7|141
run display gain 8|414
run display gain 9|145
run doubled|1262
run genre|-598
run goes on|-935
run joined by mark|850
run joined by nothing|-472
run joined in a word|584
run last length 0|-412
run last length 1|-109
run last length 2|52
run last length 3|-93
run last length 4|11
run last length 5|105
run length 0|31
run length 1|-179
run length 2|-358
run length 3|-73
run length 4|71
run length 5|136
run length 6|286
run length 7|157
run length 8|-54
run length 9|-537
run like caption 0|540
run like caption 1|203
run like caption 2|103
run like caption 3|-148
run like caption 4|-335
run like caption 5|-177
run like caption 6|-553
run like caption 7|-289
run like caption 8|-631
run like heading 0|29
run like heading 1|-97
run like heading 2|-130
run like heading 3|108
run like heading 4|41
run like heading 5|-413
run like heading 6|-423
run like heading 7|-99
run like heading 8|-11
run like kicker 0|67
run like kicker 1|121
run like kicker 2|27
run like kicker 3|-136
run like kicker 4|90
run like kicker 5|-148
run like kicker 6|-125
run like kicker 7|-541
run like kicker 8|-134
run like text 0|-452
run like text 1|77
run like text 2|99
run like text 3|35
run like text 4|97
run like text 5|-25
run like text 6|42
run like text 7|-132
run like text 8|-315
run loose|-536
run marks|38
run number|-159
run partly doubled|218
run question|525
run quoted|111
run scene|6
run seen|138
run siblings 0|124
run siblings 1|-42
run siblings 2|-212
run siblings 3|-336
run stop|-356
run thing|-501
run tight|1121
run tight above|-1460
run tight below|-972
run top|312
run torn from above|-348
run torn from below|-381
run unbalanced|-851
run verb|244
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
