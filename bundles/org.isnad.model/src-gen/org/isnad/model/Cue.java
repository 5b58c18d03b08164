/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The words that link a source to what it says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.Cue#getCueClass <em>Cue Class</em>}</li>
 *   <li>{@link org.isnad.model.Cue#getCueForm <em>Cue Form</em>}</li>
 *   <li>{@link org.isnad.model.Cue#getCuePolarity <em>Cue Polarity</em>}</li>
 *   <li>{@link org.isnad.model.Cue#getComplementizer <em>Complementizer</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getCue()
 * @model
 * @generated
 */
public interface Cue extends SpanElement {
	/**
	 * Returns the value of the '<em><b>Cue Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class of the cue. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue Class</em>' attribute.
	 * @see #setCueClass(String)
	 * @see org.isnad.model.ModelPackage#getCue_CueClass()
	 * @model
	 * @generated
	 */
	String getCueClass();

	/**
	 * Sets the value of the '{@link org.isnad.model.Cue#getCueClass <em>Cue Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue Class</em>' attribute.
	 * @see #getCueClass()
	 * @generated
	 */
	void setCueClass(String value);

	/**
	 * Returns the value of the '<em><b>Cue Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its grammatical form. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue Form</em>' attribute.
	 * @see #setCueForm(String)
	 * @see org.isnad.model.ModelPackage#getCue_CueForm()
	 * @model
	 * @generated
	 */
	String getCueForm();

	/**
	 * Sets the value of the '{@link org.isnad.model.Cue#getCueForm <em>Cue Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue Form</em>' attribute.
	 * @see #getCueForm()
	 * @generated
	 */
	void setCueForm(String value);

	/**
	 * Returns the value of the '<em><b>Cue Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Affirmed or negated. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue Polarity</em>' attribute.
	 * @see #setCuePolarity(String)
	 * @see org.isnad.model.ModelPackage#getCue_CuePolarity()
	 * @model
	 * @generated
	 */
	String getCuePolarity();

	/**
	 * Sets the value of the '{@link org.isnad.model.Cue#getCuePolarity <em>Cue Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue Polarity</em>' attribute.
	 * @see #getCuePolarity()
	 * @generated
	 */
	void setCuePolarity(String value);

	/**
	 * Returns the value of the '<em><b>Complementizer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The complementizer after it; not part of the span. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complementizer</em>' attribute.
	 * @see #setComplementizer(String)
	 * @see org.isnad.model.ModelPackage#getCue_Complementizer()
	 * @model
	 * @generated
	 */
	String getComplementizer();

	/**
	 * Sets the value of the '{@link org.isnad.model.Cue#getComplementizer <em>Complementizer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complementizer</em>' attribute.
	 * @see #getComplementizer()
	 * @generated
	 */
	void setComplementizer(String value);

} // Cue
