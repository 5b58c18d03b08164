/** CoNLL-U, the format of Universal Dependencies, in and out. */
package org.isnad.exchange.conllu;
