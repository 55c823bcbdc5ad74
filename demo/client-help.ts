/** What the client can do besides sending lines. */
export const CLIENT_HELP = `A line is sent to the chat; /help, /ask, /settings … are commands of the bot. Commands of this client:
  :group, :private    go to the group (where the bot must be mentioned), back to the private chat
  :as NAME            speak as somebody else
  :press 2            press the second button of the message that showed buttons last
  :more               show the last message with its long quotes in full
  :reply TEXT         reply to the bot's last message
  :edit TEXT          edit one's last message
  :inline QUESTION    type @yinju_bot QUESTION, as one can in any chat; :send 1 sends the first card
  :file PATH          send a document
  :admin on, :admin off   become an admin of the bot (/status, /reindex, /files, documents …), or no longer be one
  :quit               end, as Ctrl-C and Ctrl-D do`;
