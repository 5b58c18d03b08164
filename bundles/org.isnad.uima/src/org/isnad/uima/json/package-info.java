/** UIMA CAS JSON as an exchange format: a file holds a CAS with its type system. */
package org.isnad.uima.json;
