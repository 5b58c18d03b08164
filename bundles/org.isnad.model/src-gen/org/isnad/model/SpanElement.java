/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Span Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element over a span of the text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.SpanElement#getSpan <em>Span</em>}</li>
 *   <li>{@link org.isnad.model.SpanElement#getCorrection <em>Correction</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getSpanElement()
 * @model abstract="true"
 * @generated
 */
public interface SpanElement extends Element {
	/**
	 * Returns the value of the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands: UTF-16 code unit offsets into the text of its document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' attribute.
	 * @see #setSpan(Span)
	 * @see org.isnad.model.ModelPackage#getSpanElement_Span()
	 * @model dataType="org.isnad.model.Span"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.isnad.model.SpanElement#getSpan <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' attribute.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

	/**
	 * Returns the value of the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The normalised or corrected form where the text has a defect, or null; the text itself is never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Correction</em>' attribute.
	 * @see #setCorrection(String)
	 * @see org.isnad.model.ModelPackage#getSpanElement_Correction()
	 * @model
	 * @generated
	 */
	String getCorrection();

	/**
	 * Sets the value of the '{@link org.isnad.model.SpanElement#getCorrection <em>Correction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correction</em>' attribute.
	 * @see #getCorrection()
	 * @generated
	 */
	void setCorrection(String value);

} // SpanElement
