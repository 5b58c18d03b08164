/** Columns of tokens with BIO and BIOES labels, in and out. */
package org.isnad.exchange.conll;
