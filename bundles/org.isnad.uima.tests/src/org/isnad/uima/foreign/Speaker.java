// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.foreign;

import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.JCasRegistry;
import org.apache.uima.jcas.tcas.Annotation;

/** A type with a Java class of its own, as JCasGen makes them. */
public class Speaker extends Annotation {
	public static final String _TypeName = "org.isnad.uima.foreign.Speaker";
	public static final int typeIndexID = JCasRegistry.register(Speaker.class);
	public static final int type = typeIndexID;

	protected Speaker() {
	}

	public Speaker(TypeImpl type, CASImpl cas) {
		super(type, cas);
		readObject();
	}

	public Speaker(JCas cas, int begin, int end) {
		super(cas);
		setBegin(begin);
		setEnd(end);
		readObject();
	}

	@Override
	public int getTypeIndexID() {
		return typeIndexID;
	}

	private void readObject() {
		// Nothing to set: JCasGen leaves this to be filled in.
	}
}
