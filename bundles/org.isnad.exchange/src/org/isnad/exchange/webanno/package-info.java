/** WebAnno TSV, the format of WebAnno and INCEpTION, in and out. Offsets are UTF-16 code units. */
package org.isnad.exchange.webanno;
